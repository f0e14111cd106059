"""Whether a number is one that was spoken of: "the 381 families", "all 381 families", "381 keluarga itu"."""

from __future__ import annotations

from helpers.proposing.narrowing import noun_span
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases

REACH = 6  # words after a noun in which a name says which are meant


def points_back(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is one that was spoken of: "the 381 families", "all 381 families", "381 keluarga itu"."""
    words = document.words
    first = document.tokens_of(mention).first
    before = words.tokens[first - 1].word if first > sentence.first and not words.gap(first - 1, first).strip() else ""
    span = noun_span(document, mention)
    after = span.last + 1 if span is not None else sentence.last + 1
    if is_of_others(document, sentence, mention):
        return False
    if before in phrases("spoken_of"):
        return True
    if document.language == "en":
        return False
    if before in phrases("part_of") and first == sentence.first + 1:
        return True  # "Dari 381 keluarga yang kami temui, …"
    return after <= sentence.last and words.tokens[after].word in phrases("pointing_back")


def is_of_others(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a name or number follows that says which they are: "the 321 letters examined by Keller (2011)", "of another archive"."""
    words, text = document.words, document.text
    span = noun_span(document, mention)
    first = span.last + 1 if span is not None else sentence.last + 1
    for index in range(first, min(sentence.last, first + REACH) + 1):
        if words.gap(index - 1, index).strip():
            return False
        if not text[words.tokens[index].start].islower() or words.tokens[index].word in phrases("other_places"):
            return True
    return False
