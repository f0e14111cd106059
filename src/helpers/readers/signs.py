"""The sign before a number and the form of its value: minus, and durations as ISO 8601."""

from __future__ import annotations

import re
from fractions import Fraction

from helpers.readers.digits import as_text
from helpers.readers.reading import Place
from helpers.readers.word_flags import MINUS_WORD

MINUS = frozenset("-−–")
BEFORE_MINUS = frozenset(" \t\r\n\xa0\u2009\u202f([<>=~∼≈±,")
ALONE = re.compile(r"[0-9][0-9.,/ ]*(?:[A-Za-z]{1,2})?\s*")


def signed(text: str, start: int, place: Place, low: str, high: str, number: int) -> tuple[int, str, str]:
    """Read a minus before a number or its currency: -18 °C, $-5, minus five, - 1.200.000 alone on its line."""
    if number > start and text[number - 1] in MINUS and text[number - 2] in "$€£":
        return start, f"-{low}", f"-{high}"
    if start <= place.floor:
        return start, low, high
    before = text[start - 1]
    if before in MINUS:
        apart = start < 2 or text[start - 2] in BEFORE_MINUS
        return (start - 1, f"-{low}", f"-{high}") if apart and not text[start].isalpha() else (start, low, high)
    if before not in " \xa0" or start - 1 <= place.floor:
        return start, low, high
    if text[start - 2] in MINUS:
        if not text[max(0, start - 24) : start - 2].rpartition("\n")[2].strip():
            stop = text.find("\n", number, number + 60)
            if ALONE.fullmatch(text, number, stop if stop >= 0 else min(len(text), number + 60)):
                return start - 2, f"-{low}", f"-{high}"
        return start, low, high
    if start == number and place.flags & MINUS_WORD:
        return start - 1 - len(place.last), f"-{low}", f"-{high}"
    return start, low, high


def iso_duration(value: str, time: tuple[str, int]) -> str:
    """Return a duration's value as ISO 8601: P28Y, PT8H..PT10H, >P10Y."""
    bare = value.lstrip("<>=~")
    return value[: len(value) - len(bare)] + "..".join(_iso(part, *time) for part in bare.split(".."))


def _iso(amount: str, designator: str, factor: int) -> str:
    number = Fraction(amount) * factor if factor > 0 else Fraction(amount) / Fraction(10) ** -factor
    if designator == "H" and "/" in amount and number < 1 and (number * 60).denominator == 1:
        return f"PT{number * 60}M"  # seperempat jam
    shown = as_text(number)
    if "/" in shown:
        shown = f"{float(number):.6g}"
    if designator == "MO":
        return f"P{shown}M"
    return f"PT{shown}{designator}" if designator in "HMS" else f"P{shown}{designator}"
