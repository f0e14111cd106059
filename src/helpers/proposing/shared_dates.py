"""Dates that two happenings share: "its relationship with X began in 1999, when X became an observer"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.sentences.document import Document
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases


def with_what_came_then(document: Document, best: Sequence[Match], matches: Sequence[Match]) -> list[Match]:
    """Return the best matches of dates, with those of another entry on the other side of a date that "when" follows."""
    added = []
    for one in matches:
        taken = next((other for other in best if other.mention == one.mention and other is not one), None)
        if taken is None or one in best:
            continue
        last = document.tokens_of(one.mention).last
        words = document.words
        followed = last + 1 < len(words.tokens) and words.tokens[last + 1].word in phrases("when_founded")
        sides = {other.cue.first > last for other in (one, taken)}
        if followed and len(sides) == 2 and not set(words.gap(last, last + 1)) & set(".;"):
            added.append(one)
    return [*best, *added]
