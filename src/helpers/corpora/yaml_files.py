"""YAML files, read safely."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from helpers.errors import DataError


def read_yaml(path: Path, label: str) -> Any:
    """Return the content of a YAML file, loaded safely; aliases are refused since they can blow up."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise DataError(f"{label} is missing", [], "a corpus needs sources.csv and codebook.yml.") from None
    except UnicodeDecodeError as error:
        raise DataError(f"{label} is not UTF-8", [f"byte {error.start}"], "save it as UTF-8.") from None
    loader_class = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=loader_class)):
            raise DataError(f"{label} uses a YAML alias (*name)", [], "write the value out.")
        return yaml.load(text, Loader=loader_class)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        where = getattr(error, "problem_mark", None)
        place = f"line {where.line + 1}, column {where.column + 1}: " if where else ""
        raise DataError(
            f"{label} is not YAML",
            [f"{place}{getattr(error, 'problem', None) or error}"],
            "indent with blanks, never tabs; close every bracket and quotation mark; quote values that hold a colon.",
        ) from None
