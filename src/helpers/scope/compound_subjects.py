"""Subjects made of two names: what is between them ("ORA–Selmark relationship"), or one in a place ("ORA in Selmark").

No text calls them so: a sentence that names both speaks of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from helpers.sentences.phrases import phrases
from helpers.sentences.subject_names import named_hits, subject_cues
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

BETWEEN = re.compile(r"\s*[–—]\s*|(?<=\w)-(?=[A-Z])")


def compound_hits(scopes: Scopes, known: Sequence[tuple[str, str]]) -> dict[str, list[Hit]]:
    """Return, for each subject made of two names, where the first stands in sentences that have both.

    `known` are the names that texts spell out, with their abbreviations.
    """
    found = {}
    for subject in scopes.subjects:
        names = _parties(subject) or _body_and_place(subject)
        if names is None or scopes.subject_hits[subject]:
            continue
        first, second = (_hits(scopes, name, known) for name in names)
        found[subject] = [
            hit
            for sentence in scopes.document.sentences
            if within(second, sentence.first, sentence.last)
            for hit in within(first, sentence.first, sentence.last)
        ]
    return found


def _parties(subject: str) -> tuple[str, str] | None:
    """Return the two whose relationship a subject is: ORA and Selmark of "ORA–Selmark relationship"."""
    words = subject.split()
    kinds = [word for word in words if word.lower() in phrases("relationships")]
    sides = BETWEEN.split(" ".join(word for word in words if word not in kinds))
    if not kinds or len(sides) != 2 or not all(side[:1].isupper() for side in sides):
        return None
    return sides[0], sides[1]


def _body_and_place(subject: str) -> tuple[str, str] | None:
    """Return the body and the place of a subject such as "ORA in Selmark"."""
    words = subject.split()
    at = next((i for i, word in enumerate(words) if word in phrases("place_before")), 0)
    head, place = words[:at], words[at + 1 :]
    if not head or not place or not all(word[0].isupper() and word.isalpha() for word in (*head, *place)):
        return None
    return " ".join(head), " ".join(place)


def _hits(scopes: Scopes, name: str, known: Sequence[tuple[str, str]]) -> list[Hit]:
    """Return where a text names a subject, or what is none, by its name, its abbreviation or what is within it."""
    if scopes.subject_hits.get(name):
        return scopes.subject_hits[name]
    inner = [place for place in scopes.all_places if scopes.codebook.within("place", place, name)]
    names = [*subject_cues(name, known).names, *inner]
    return sorted({hit for hit, _ in named_hits(scopes.document.words, names)})
