"""Numbers after a label and a colon: "Applicants in 2022: 150 pupils" is of applicants, whatever else the sentence names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from helpers.sentences.document import Document
from helpers.sentences.words import Hit

if TYPE_CHECKING:
    from helpers.sentences.matching import Match

LABEL = 7  # words of a label


def by_label(document: Document, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that a label before it gives to another entry: "Applicants in 2022: 150 pupils"."""
    labelled: dict[int, set[int]] = {}
    for one in matches:
        label = _label(document, one.mention.start)
        if label is not None and label.first <= one.cue.first and one.cue.last <= label.last:
            labelled.setdefault(one.mention.start, set()).add(id(one))
    return [
        replace(one, done=True) if one.mention.start in labelled else one
        for one in matches
        if id(one) in labelled.get(one.mention.start, {id(one)})
    ]


def _label(document: Document, start: int) -> Hit | None:
    """Return the words that stand before a colon right before a number, at most LABEL of them; None if there are none."""
    words, text = document.words, document.text
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    if not before.endswith(":"):
        return None
    last = bisect_left(words.starts, start) - 1
    first = last
    while first > 0 and last - first < LABEL and not set(words.gap(first - 1, first)) & set("\n.;:•"):
        first -= 1
    return Hit(first, last) if last >= 0 else None
