"""run.json: what a report was rendered from, by checksum, and what it consists of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from helpers import __version__
from helpers.corpora.corpus import Corpus
from helpers.errors import DataError

TABLES_VERSION = "1"  # of the columns in tables.COLUMNS; a report of another version cannot be rendered again
RUN_FILE, ENVIRONMENT_FILE = "run.json", "environment.json"
NOT_LISTED = frozenset((RUN_FILE, ENVIRONMENT_FILE))


def sha256_of(content: bytes) -> str:
    """Return the checksum of some bytes."""
    return hashlib.sha256(content).hexdigest()


def inputs_of(folder: Path) -> dict[str, str]:
    """Return the checksum of every table, codebook and reading of a corpus folder, by name; the texts are not among them."""
    paths = [
        *folder.glob("*.csv"),
        *folder.glob("*.yml"),
        *folder.glob("readings/*.csv"),
        *folder.glob("coding-*/*.csv"),
    ]
    return {path.relative_to(folder).as_posix(): sha256_of(path.read_bytes()) for path in sorted(paths)}


def files_of(report: Path) -> dict[str, str]:
    """Return the checksum of every file of a report but run.json and environment.json, by name."""
    return {
        path.relative_to(report).as_posix(): sha256_of(path.read_bytes())
        for path in sorted(report.rglob("*"))
        if path.is_file() and path.relative_to(report).as_posix() not in NOT_LISTED
    }


def run_record(corpus: Corpus, report: Path, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of run.json for a report folder whose other files are all there."""
    return {
        "claims_audit": __version__,
        "tables": TABLES_VERSION,
        "corpus": corpus.name,
        "parameters": dict(parameters),
        "inputs": inputs_of(corpus.folder),
        "texts": dict(zip(corpus.sources["source_id"], corpus.sources["sha256"], strict=True)),
        "files": files_of(report),
    }


def record_bytes(record: Mapping[str, Any]) -> bytes:
    """Return a record as JSON: sorted keys, two spaces, a line end."""
    return (json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8")


def load_record(report: Path) -> dict[str, Any]:
    """Read a report's run.json.

    Refuses (DataError) a folder without one, and one that is not what `run_record` makes.
    """
    path = report / RUN_FILE
    try:
        record = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        raise DataError(
            f"{report.name} is not a report",
            [f"{RUN_FILE} is missing"],
            "give the folder that `claims-audit run` made.",
        ) from None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise DataError(
            f"{report.name}/{RUN_FILE} is not JSON", [str(error)], "the report was edited; render it again."
        ) from None
    wanted = {
        "claims_audit": str,
        "tables": str,
        "corpus": str,
        "parameters": dict,
        "inputs": dict,
        "texts": dict,
        "files": dict,
    }
    wrong = [
        key for key, kind in wanted.items() if not isinstance(record, dict) or not isinstance(record.get(key), kind)
    ]
    if wrong:
        raise DataError(
            f"{report.name}/{RUN_FILE} is not a record of a run",
            [f'"{key}" is missing or of another type' for key in wrong],
            "give the folder that `claims-audit run` made, or make the report again.",
        )
    return dict(record)
