"""Shares whose numbers are written in words, in figures: "Fifty-five per cent named their own harvest" as "55 per cent named …"."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.numberwords import cardinal
from helpers.relations.share_signs import any_of, joined, sign
from helpers.sentences.phrasing import told

WORDS = 4  # of a number up to a hundred: "tujuh puluh dua"
NEAR = 60  # characters in which they stand, and what links them to a number before
WORD = re.compile(r"[^\W\d_]+")
Shifts = list[tuple[int, int]]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    lexicon = load_lexicon("id")
    links = any_of(joined() | told("band_to") | lexicon.range_words["or"])
    numbers = any_of(frozenset(lexicon.number))
    return {
        "sign": re.compile(rf"(?<=[^\W\d_]){sign()}", re.I),
        # "twenty to thirty per cent", "lima koma dua persen", "3 million per cent": no number of its own
        "goes_on": re.compile(
            rf"(?:(?<!\w)(?:{numbers})\s(?:{links})|\d\s(?:{links})|(?<!\w)(?:{any_of(frozenset(lexicon.marks['point']))})|\w[-‐‑–]|\d)\s?$",
            re.I,
        ),
    }  # fmt: skip


def in_figures(body: str) -> tuple[str, Shifts]:
    """Return a text with such numbers in figures, and after which position of it how many characters are missing."""
    parts: list[str] = []
    shifts: Shifts = []
    done = length = 0
    for found in _patterns()["sign"].finditer(body):
        number = _number_before(body, max(done, found.start() - NEAR), found.start())
        if number is None:
            continue
        start, figure = number
        parts += [body[done:start], figure]
        length += start - done + len(figure)
        shifts.append((length, found.start() - start - len(figure)))
        done = found.start()
    return "".join([*parts, body[done:]]), shifts


def in_words(position: int, shifts: Shifts) -> int:
    """Return where a position of the text in figures is in the text itself."""
    return position + sum(more for after, more in shifts if after <= position)


def _number_before(body: str, low: int, end: int) -> tuple[int, str] | None:
    """Return where a number up to a hundred that ends before a sign begins, and its figure."""
    for word in list(WORD.finditer(body, low, end))[-WORDS:]:
        read = cardinal(body, word.start(), load_lexicon("id"), joined=False)
        if read is not None and read[0] == end and 0 < read[1] <= 100:
            lead = body[max(0, word.start() - NEAR) : word.start()]
            return None if _patterns()["goes_on"].search(lead) else (word.start(), str(read[1]))
    return None
