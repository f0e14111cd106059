"""Sides of a subject's place, by name: "land prices in North Selm", "harga tanah di Selm Utara".

What is told of one side of a place is not told of the place; no codebook need list its sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of


def of_sides(document: Document, codebook: Codebook, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts without a place with the side of their subject's place that their sentence names, or the one before."""
    known = {(entry.subject, entry.property): entry for entry in codebook.properties}
    out = []
    for draft in drafts:
        entry = known.get((draft.subject, draft.property))
        varies = entry is not None and "place" in entry.varies_by and draft.type != "date"
        if varies and not draft.place and draft.sentence >= 0:
            draft = replace(draft, place=_side(document, document.sentences[draft.sentence], draft.subject))
        out.append(draft)
    return out


def _side(document: Document, sentence: Sentence, subject: str) -> str:
    """Return the only side of a subject's place that a sentence names; where it has no name of it, the sentence before."""
    words = [word for word in subject.split() if word.isalpha()]
    leads = [i for i, word in enumerate(words) if word in phrases("place_before") | phrases("genitive")]
    sides = phrases("sides_before") | phrases("sides_after")
    if not leads or not sides.isdisjoint(words_of(subject)):
        return ""
    name = [word.lower() for word in words[leads[-1] + 1 :]]
    before = document.sentences[sentence.number - 1] if sentence.number else None
    for one in (sentence, before):
        if one is None or (one is before and "\n\n" in document.text[one.span.end : sentence.span.start]):
            return ""
        found = _named(document, one, name)
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def _named(document: Document, sentence: Sentence, name: list[str]) -> set[str]:
    """Return how a sentence names a place: with the side that stands beside its name, or "" for the place itself."""
    words, text = document.words, document.text
    found = set()
    said = [token.word for token in words.tokens[sentence.first : sentence.last + 1]]
    for at in range(len(said) - len(name) + 1 if name else 0):
        if said[at : at + len(name)] != name:
            continue
        first, last = sentence.first + at, sentence.first + at + len(name) - 1
        if last < sentence.last and _joined(document, last, last + 1, words.tokens[last + 1].word, "sides_after"):
            last += 1
        elif first > sentence.first and _joined(
            document, first - 1, first, words.tokens[first - 1].word, "sides_before"
        ):
            first -= 1
        else:
            found.add("")
            continue
        found.add(text[words.tokens[first].start : words.tokens[last].end])
    return found


def _joined(document: Document, left: int, right: int, word: str, table: str) -> bool:
    """Say whether two tokens stand side by side with capitals, and a word of them says a side."""
    tokens, text = document.words.tokens, document.text
    large = text[tokens[left].start].isupper() and text[tokens[right].start].isupper()
    return word in phrases(table) and large and not document.words.gap(left, right).strip()
