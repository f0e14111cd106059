"""A text as it would read without the damage of print and scan: soft hyphens, words broken over lines, ligatures.

Texts without such damage are returned as they are; otherwise a map leads each position back to the text as given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from helpers.readers.language_data import language_data

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
DAMAGE = re.compile(
    "(?P<soft>\u00ad[ \t]*\r?\n[ \t]*|[\u00ad\u200b\u200c\u200d\u2060\ufeff]+)"
    "|(?<=[a-z])(?P<broken>[-‐¬\ufffe\u0002][ \t]*\r?\n[ \t]*)(?=[a-z])"
    "|(?P<ligature>[ﬀﬁﬂﬃﬄﬅﬆ])"
)


class Repaired(NamedTuple):
    """A repaired text; `breaks` are its positions from which the shift to the original, in `shifts`, holds."""

    text: str
    breaks: list[int]
    shifts: list[int]

    def original(self, position: int) -> int:
        """Return the position in the text as given of a position in the repaired text."""
        index = bisect_right(self.breaks, position) - 1
        return position + (self.shifts[index] if index >= 0 else 0)

    def original_end(self, position: int) -> int:
        """Return the position in the text as given of an end, which is right after its last character."""
        return self.original(position - 1) + 1 if position else 0


BROKEN = re.compile("\n(?<=[-‐¬\ufffe\u0002]\n)[ \t]*[a-z]")  # from the line's end: a scan for one character is fast
BLANK_END = re.compile("\n(?<=[ \t\r]\n)[ \t]*[a-z]")
SIGNS = (*LIGATURES, "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")


def _damaged(text: str) -> bool:
    """Say whether a text may have damage, at the cost of a look for each sign of it."""
    if not text.isascii() and any(sign in text for sign in SIGNS):
        return True
    if BROKEN.search(text) is not None:
        return True
    for match in BLANK_END.finditer(text):
        before = text[max(0, match.start() - 64) : match.start()].removesuffix("\r").rstrip(" \t")
        if not before or before[-1] in "-‐¬\ufffe\u0002":
            return True
    return False


def repaired(text: str) -> Repaired:
    """Return the repaired text with the map of its positions."""
    if not _damaged(text):
        return Repaired(text, [], [])
    pieces: list[str] = []
    breaks: list[int] = []
    shifts: list[int] = []
    last = length = 0
    for match in DAMAGE.finditer(text):
        piece = text[last : match.start()]
        replacement = (
            LIGATURES.get(match[0], "") if match["ligature"] else _hyphen(text, match) if match["broken"] else ""
        )
        pieces += (piece, replacement)
        length += len(piece)
        if len(replacement) > 1:  # every letter of a ligature is the ligature
            for index in range(1, len(replacement)):
                breaks.append(length + index)
                shifts.append(match.start() - length - index)
        length += len(replacement)
        last = match.end()
        breaks.append(length)
        shifts.append(last - length)
    pieces.append(text[last:])
    return Repaired("".join(pieces), breaks, shifts)


@cache
def _parts() -> frozenset[str]:
    """Return the words of parts that stand before a hyphen: half-hour."""
    return frozenset(word for name in ("id", "en") for word in language_data(name, "numbers")["fractions"])


def _hyphen(text: str, match: re.Match[str]) -> str:
    """Return the hyphen where a doubled word (anak-anak) or a half-hour is broken at it; else nothing."""
    start, end = match.span()
    before = re.search(r"[a-z]+$", text[max(0, start - 24) : start])
    after = re.match(r"[a-z]+", text[end : end + 24])
    return "-" if before and after and (before[0] == after[0] or before[0] in _parts()) else ""
