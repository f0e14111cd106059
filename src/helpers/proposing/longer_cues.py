"""Cues that are only a part of another property's longer cue: "recipients" within "new recipients"."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from helpers.sentences.cues import EntryCues
from helpers.sentences.words import Hit

LONGEST = 8  # tokens of a cue


def without_inner_cues(entries: Sequence[EntryCues], hits: Sequence[Sequence[list[Hit]]]) -> list[list[list[Hit]]]:
    """Return the hits of the terms of entries, without those within a longer one of another property.

    Only of one subject and type: what the longer cue counts is then told apart from what the shorter one does.
    """
    longer: dict[tuple[str, str], list[tuple[Hit, str]]] = defaultdict(list)
    for cues, terms in zip(entries, hits, strict=True):
        key = (cues.entry.subject, cues.entry.type)
        longer[key] += [(hit, cues.entry.property) for term in terms for hit in term if hit.last > hit.first]
    for found in longer.values():
        found.sort()
    return [
        [
            [hit for hit in term if not _is_inner(hit, cues, longer[cues.entry.subject, cues.entry.type])]
            for term in terms
        ]
        for cues, terms in zip(entries, hits, strict=True)
    ]


def _is_inner(hit: Hit, cues: EntryCues, longer: list[tuple[Hit, str]]) -> bool:
    """Say whether a hit lies within a longer one of another property."""
    at = bisect_right(longer, (Hit(hit.first + 1, -1), "")) - 1
    while at >= 0 and longer[at][0].first >= hit.first - LONGEST:
        other, name = longer[at]
        if name != cues.entry.property and other != hit and other.first <= hit.first and hit.last <= other.last:
            return True
        at -= 1
    return False
