"""Words that another property lists as its own cue: "diterima" is of those admitted, not a form of "penerima", the recipients."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.sentences.cues import EntryCues
from helpers.sentences.words import Hit, Words


def without_others_words(
    words: Words, entries: Sequence[EntryCues], hits: Sequence[Sequence[list[Hit]]]
) -> list[list[list[Hit]]]:
    """Return the hits of the terms of entries, without a form of a cue that another property has word for word.

    Only of one subject, type and unit, where one number could be claimed of either; and only words that stand alone.
    """
    listed = [_listed(cues) for cues in entries]
    return [
        [
            [hit for hit in term if hit.last > hit.first or not _is_others(words, hit, at, entries, listed)]
            for term in terms
        ]
        for at, terms in enumerate(hits)
    ]


def _listed(cues: EntryCues) -> frozenset[str]:
    """Return the words that the codebook gives as cues of an entry."""
    return frozenset(cue.lower() for given in cues.entry.cues.values() for cue in given if " " not in cue)


def _is_others(words: Words, hit: Hit, at: int, entries: Sequence[EntryCues], listed: Sequence[frozenset[str]]) -> bool:
    """Say whether a word is a cue of another entry as it stands, and of this one by its stem alone."""
    word, own = words.tokens[hit.first].word, entries[at].entry
    if not entries[at].given or word in listed[at]:
        return False
    return any(
        word in names
        and (other.entry.subject, other.entry.type, other.entry.unit) == (own.subject, own.type, own.unit)
        and other.entry.property != own.property
        for other, names in zip(entries, listed, strict=True)
    )
