"""Units that convert into each other, and units that only look alike."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "lang" / "conversions.toml").read_text(encoding="utf-8"))


@cache
def _table() -> dict[str, tuple[str, float]]:
    """Return unit → (dimension, factor), read once from lang/conversions.toml."""
    return {
        unit: (name, float(factor))
        for name, units in _data().items()
        if name != "kinds"
        for unit, factor in units.items()
    }


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


def dimension(unit: str) -> str:
    """Return area, length, mass, time … of a unit, or "" where it converts into no other."""
    return _table().get(unit, ("", 1.0))[0]


def is_multiple(unit: str) -> bool:
    """Say whether a unit says how many times as much: times, fold."""
    return unit in _data()["kinds"]["multiple"]


def axis(unit: str) -> str:
    """Return latitude, longitude, angle (either) or "" for a unit."""
    for name in ("latitude", "longitude", "angle"):
        if unit in _data()["kinds"][name]:
            return name
    return ""
