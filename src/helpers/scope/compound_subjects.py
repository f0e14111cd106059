"""Subjects made of two names: what is between them ("ORA–Selmark relationship"), or one in a place ("ORA in Selmark").

No text calls them so: a sentence that names both speaks of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.subject_names import named_hits, subject_cues
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

BESIDE = 3  # words from a name to a verb
BETWEEN = re.compile(r"\s*[–—]\s*|(?<=\w)-(?=[A-Z])")


Sides = tuple[list[Hit], list[Hit]]  # where a text has the first name of a subject, and the second


def compound_sides(scopes: Scopes, known: Sequence[tuple[str, str]]) -> dict[str, Sides]:
    """Return, for each subject made of two names, where a text has these.

    `known` are the names that texts spell out, with their abbreviations.
    """
    found = {}
    for subject in scopes.subjects:
        names = _parties(subject) or _body_and_place(subject)
        if names is None:
            continue
        found[subject] = _hits(scopes, names[0], known), _hits(scopes, names[1], known)
    return found


def together(scopes: Scopes, sides: Sides) -> list[Hit]:
    """Return where the first of two names stands in sentences that have both."""
    return [
        hit
        for sentence in scopes.document.sentences
        if within(sides[1], sentence.first, sentence.last)
        for hit in within(sides[0], sentence.first, sentence.last)
    ]


def is_of_both(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb is said of the two of a relationship.

    They stand side by side before it ("ORA and the Government of Selmark signed"), or on either side of it ("Selmark
    became an observer at ORA").
    """
    sides = scopes.sides.get(subject)
    if sides is None or _parties(subject) is None:
        return False
    first, second = (within(hits, sentence.first, sentence.last) for hits in sides)
    light = phrases("powers") | phrases("articles")
    for a, b in (sorted((one, other)) for one in first for other in second):
        if a.last < cue.first and cue.last < b.first:
            if _is_beside(scopes, a.last, cue.first) and _is_beside(scopes, cue.last, b.first):
                return True
        elif b.last < cue.first:
            between = [token.word for token in scopes.document.words.tokens[a.last + 1 : b.first]]
            joined = [word for word in between if word not in light]
            if len(joined) == 1 and joined[0] in phrases("way_and") | phrases("with"):
                return True
    return False


def _is_beside(scopes: Scopes, left: int, right: int) -> bool:
    """Say whether a few words only, and no other name, stand between a name and a verb."""
    between = scopes.document.words.tokens[left + 1 : right]
    return right - left <= BESIDE and not any(scopes.document.text[token.start].isupper() for token in between)


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
