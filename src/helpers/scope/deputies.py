"""Deputies and predecessors of an office that the codebook asks about: "the Deputy Mayor of Selm" is not the Mayor of Selm."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of


def is_of_deputy(document: Document, token: int, subject: str) -> bool:
    """Say whether the name of a subject, an office, that begins at a token is that of its deputy or of who had it before."""
    first = words_of(subject)[:1]
    if token <= 0 or not phrases("officers").intersection(first) or document.words.tokens[token].word not in first:
        return False
    return document.words.tokens[token - 1].word in phrases("deputies") and document.words.gap(token - 1, token) == " "


def names_deputy(document: Document, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence speaks of the deputy of an office."""
    return any(is_of_deputy(document, index, subject) for index in range(sentence.first + 1, sentence.last + 1))
