"""Numbers told aside, of what simply is so, beside a date of what happened: "In 2023 the park, which covers 22 hectares, had …"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

REACH = 6  # words from "which" to the number of its clause


def is_outside_standing(document: Document, sentence: Sentence, mention: Mention, at: Hit) -> bool:
    """Say whether a number stands in a relative clause of what is so, in the present tense, and a date outside that clause."""
    words, own = document.words, document.tokens_of(mention)
    opening = _opening(document, sentence, own.first)
    if opening < 0:
        return False
    if at.last < opening:
        return not _says_state(document, sentence.first, opening)
    closed = next((i for i in range(own.last, at.first) if "," in words.gap(i, i + 1)), -1)
    return closed >= 0 and not _says_state(document, closed + 1, sentence.last + 1)


def _opening(document: Document, sentence: Sentence, number: int) -> int:
    """Return the token that opens the relative clause of a number: "which covers", "yang luasnya", "seluas"; or -1."""
    words = document.words
    for index in range(number - 1, max(sentence.first, number - REACH), -1):
        if words.gap(index, index + 1).strip(" \n"):
            return -1
        word, before = words.tokens[index].word, words.tokens[index - 1].word
        if word in phrases("measures_of") and index == number - 1:
            return index
        if word in phrases("standing") and before in phrases("relative_pronouns"):
            return index - 1
    return -1


def _says_state(document: Document, first: int, stop: int) -> bool:
    """Say whether a verb of what is so stands in a stretch: "At the end of 2023 the Trust has 64 workers, and …"."""
    return any(document.words.tokens[i].word in phrases("standing") for i in range(first, stop))
