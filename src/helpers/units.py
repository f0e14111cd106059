"""Units that convert into each other."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path


@cache
def _table() -> dict[str, tuple[str, float]]:
    """Return unit → (dimension, factor), read once from lang/conversions.toml."""
    data = tomllib.loads((Path(__file__).parent / "lang" / "conversions.toml").read_text(encoding="utf-8"))
    return {unit: (dimension, float(factor)) for dimension, units in data.items() for unit, factor in units.items()}


def conversion(unit: str, other: str) -> float | None:
    """Return the factor that turns a number in `unit` into one in `other`, or None if they do not convert.

    Units are compared as written; an unknown unit converts only into itself.
    """
    if unit == other:
        return 1.0
    left, right = _table().get(unit), _table().get(other)
    if left is None or right is None or left[0] != right[0]:
        return None
    return left[1] / right[1]
