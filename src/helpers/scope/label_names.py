"""Names of a body in the other language, by the labels of its entries: "Tongkang Sungai Orra" for Orra River Barges.

The label says "crew of the river barges" in one language and "awak tongkang sungai" in the other; what is left of the
name, "Orra", is the body's own in both.
"""

from __future__ import annotations

from collections.abc import Iterable

from helpers.corpora.codebook import Codebook
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of
from helpers.words import LANGUAGES


def label_hits(document: Document, subject: str, codebook: Codebook) -> list[Hit]:
    """Return where a text has the own words of a name between words of the labels in its language, all written large."""
    tokens, text = document.words.tokens, document.text
    found: list[Hit] = []
    for own, kind in _own_and_kind(subject, codebook):
        for hit in document.words.find(" ".join(own)):
            first, last = hit.first, hit.last
            while first and tokens[first - 1].word in kind and _joins(document, first - 1):
                first -= 1
            while last + 1 < len(tokens) and tokens[last + 1].word in kind and _joins(document, last):
                last += 1
            if len(own) + 1 < last - first + 1 and all(text[tokens[i].start].isupper() for i in range(first, last + 1)):
                found.append(Hit(first, last))
    return found


def _joins(document: Document, index: int) -> bool:
    return document.words.gap(index, index + 1) == " "


def _own_and_kind(subject: str, codebook: Codebook) -> Iterable[tuple[list[str], frozenset[str]]]:
    """Return the own words of a name, and the words that the labels of the other language have in place of its kind."""
    words = words_of(subject)
    entries = [entry for entry in codebook.properties if entry.subject == subject]
    for language in LANGUAGES:
        others = [other for other in LANGUAGES if other != language]
        for entry in entries:
            label = words_of(entry.label.get(language, ""))
            own = [word for word in words if word not in label]
            if not own or len(words) - len(own) < 2 or " ".join(own) not in " ".join(words):
                continue
            kind = {word for other in others for word in words_of(entry.label.get(other, ""))}
            yield own, frozenset(kind - set(label) - set(own) - phrases("stops"))
