"""Dates of the Islamic calendar, which count nothing and are no dates of ours: "8 Zulhijah 1330 H", "1446 AH"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import alternatives, listed
from helpers.readers.wordnumerals import Numeral


@lru_cache(maxsize=1)
def _dates() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a day with its month and perhaps its year, and of a year with its era."""
    eras = alternatives(listed("context", "calendar", "eras"))
    months = alternatives(listed("context", "calendar", "months"))
    year = rf"1[0-9]{{3}}(?: (?:{eras})(?![^\W_]))?(?![0-9])"
    day = re.compile(rf"[0-9]{{1,2}} (?i:{months})(?![^\W_])(?: {year})?")
    return day, re.compile(rf"1[0-9]{{3}} (?:{eras})(?![^\W_])")


@lru_cache(maxsize=1)
def _initials() -> frozenset[str]:
    """Return the letters with which a month or an era begins."""
    said = [word[0] for key in ("months", "eras") for word in listed("context", "calendar", key)]
    return frozenset(letter for first in said for letter in (first, first.upper()))


def other_date_end(text: str, numeral: Numeral) -> int:
    """Return where a date of another calendar ends that begins with a number; 0 if none does."""
    size = numeral.end - numeral.start
    if size not in (1, 2, 4) or text[numeral.end + 1 : numeral.end + 2] not in _initials():
        return 0
    day, year = _dates()
    found = (year if size == 4 else day).match(text, numeral.start)
    return found.end() if found is not None else 0
