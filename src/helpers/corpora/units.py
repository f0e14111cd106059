"""Units that convert into each other, and units that only look alike."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from helpers.corpora.unit_names import multiple, readings
from helpers.readers.language_data import language_data
from helpers.words import LANGUAGES


@cache
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parents[1] / "lang" / "conversions.toml").read_text(encoding="utf-8"))


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

    Counted nouns convert into nouns for the same (victims, persons); an unknown unit only into itself.
    """
    if unit == other or kind_of(unit) == kind_of(other):
        return 1.0
    times = multiple(unit)[0] / multiple(other)[0]
    for a in sorted(readings(unit)):
        for b in sorted(readings(other)):
            left, right = _table().get(a), _table().get(b)
            if a == b:
                return times
            if left is not None and right is not None and left[0] == right[0]:
                return times * left[1] / right[1]
    return times if times != 1.0 and kind_of(multiple(unit)[1]) == kind_of(multiple(other)[1]) else None


def dimension(unit: str) -> str:
    """Return area, length, mass, time … of a unit, or "" where it converts into no other."""
    return next((_table()[name][0] for name in sorted(readings(unit)) if name in _table()), "")


def is_multiple(unit: str) -> bool:
    """Say whether a unit says how many times as much: times, fold."""
    return unit in _data()["kinds"]["multiple"]


def kind_of(unit: str) -> str:
    """Return what a counted noun counts: victims and korban are persons; a unit that is no known noun is itself."""
    return _nouns().get(unit.casefold(), unit)


def is_counted(unit: str) -> bool:
    """Say whether a unit is a known noun for what is counted: persons, rumah tangga, cases."""
    return unit.casefold() in _nouns() or unit in _nouns().values()


@cache
def _nouns() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for unit, words in language_data(language, "nouns")["units"].items():
            found |= {word: unit for word in words if word not in found}
    return found


def axis(unit: str) -> str:
    """Return latitude, longitude, angle (either) or "" for a unit."""
    for name in ("latitude", "longitude", "angle"):
        if unit in _data()["kinds"][name]:
            return name
    return ""


def axis_word(text: str) -> str:
    """Return latitude or longitude if a name speaks of one, else ""."""
    words = text.casefold().replace("_", " ").replace("-", " ").split()
    return next((way for way in ("latitude", "longitude") if set(words) & set(_data()["kinds"][way + "_words"])), "")
