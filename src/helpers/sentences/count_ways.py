"""Other ways to tell a count than a codebook's cues: "employed 240 people", "240 people worked there", for employees."""

from __future__ import annotations

from functools import lru_cache

from helpers.sentences.cues import EntryCues
from helpers.sentences.phrases import phrases
from helpers.texts.stems import synonyms


def said_loosely(cues: EntryCues, term: tuple[str, ...]) -> tuple[str, ...]:
    """Return a term with words that mean the same: a codebook that looks for employees finds "employed 240 people".

    Only of counts: where another text's number is near, a synonym is cue enough.
    """
    if cues.entry.type != "count":
        return term
    told = [same for word in term if " " not in word for same in synonyms(word)]
    return tuple(dict.fromkeys([*term, *told, *_ways(term)]))


def tells_all(cues: EntryCues, verb: str) -> bool:
    """Say whether a verb tells how many there are of those whom a property counts: "worked" of employees, "lived" of inhabitants."""
    return any(verb in _ways(term) for term in cues.terms)


@lru_cache(maxsize=1024)
def _ways(term: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the groups that have one of some cues."""
    groups = [group.split("|") for group in sorted(phrases("counted_by"))]
    return tuple(way for group in groups if not set(group).isdisjoint(term) for way in group)
