"""Names of a subject without their place, where the writers call it theirs: "klinik perahu kami" is the Klinik Perahu Orra."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of

SHORTEST = 2  # words of such a name: "program kami" may be any


def our_hits(document: Document, subject: str, places: Iterable[str]) -> list[Hit]:
    """Return where a text says "our" of what a subject is called, the name of its place left out."""
    words = document.words
    name = _without_place([word.lower() for word in subject.split()], places, document.language)
    if len(name) < SHORTEST:
        return []
    found = []
    for hit in words.literal(frozenset({" ".join(name)}), 0, len(words.tokens) - 1):
        at = hit.last + 1 if document.language == "id" else hit.first - 1
        if not 0 <= at < len(words.tokens) or words.tokens[at].word not in phrases("first_person"):
            continue
        left, right = sorted((at, hit.last if at > hit.last else hit.first))
        if not words.gap(left, right).strip():
            found.append(hit)
    return found


def _without_place(name: list[str], places: Iterable[str], language: str) -> list[str]:
    """Return the words of a name without the word of a place at its end, in English at its beginning; [] where it has none."""
    known = {word for place in places for word in words_of(place.lower())}
    if name[-1] in known:
        return name[:-1]
    return name[1:] if language == "en" and name[0] in known else []
