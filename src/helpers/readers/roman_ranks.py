"""Ranks in Roman numerals behind the word for a prize or a place: "juara II", "peringkat III"."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import listed
from helpers.readers.mention import Mention

ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


@cache
def _behind(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{re.escape(word)})[ \n]([IVX]{{1,4}})(?!\w|\.\w)")


def roman_ranks(text: str) -> list[Mention]:
    """Return the ranks that are written in Roman numerals, in order."""
    found = []
    for word in listed("numbers", "ranks", "before_roman"):
        if word[1:] not in text:
            continue
        for match in _behind(word).finditer(text):
            if match[1] in ROMAN:
                value = str(ROMAN[match[1]])
                found.append(Mention(match.start(1), match.end(1), "rank", value, pattern="roman-rank"))
    return sorted(found)
