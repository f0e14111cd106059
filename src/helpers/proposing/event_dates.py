"""Dates of what an event did, told of somebody else: "On 3 May a plant released 30 tons of gas" dates the leak."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of


def of_same_deed(found: Sequence[Match], left: Iterable[Match]) -> list[Match]:
    """Return the dates of an event, of those left out, whose cue gives a number of the event: what was released, and when."""
    deeds = {(one.cues.entry.subject, one.cue) for one in found if one.cues.entry.type in ("count", "measurement")}
    return [
        one
        for one in left
        if one.cues.entry.type == "date"
        and (one.cues.entry.subject, one.cue) in deeds
        and not (phrases("sudden") | phrases("befalling")).isdisjoint(words_of(one.cues.entry.subject))
    ]
