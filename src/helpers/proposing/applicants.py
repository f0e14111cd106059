"""Counts of those who only asked to be among those counted: "52 schools had applied and 40 were taken"."""

from __future__ import annotations

from helpers.proposing.narrowing import noun_span
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems

BEHIND = 3  # words of "had already" between those counted and what they did


def only_applied(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether those counted are said to have applied, where the property does not ask who did."""
    span, words = noun_span(document, one.mention), document.words
    if span is None:
        return False
    for index in range(span.last + 1, min(sentence.last, span.last + BEHIND) + 1):
        word = words.tokens[index].word
        if words.gap(index - 1, index).strip():
            return False
        if word in phrases("applying"):
            return stems(word).isdisjoint(one.cues.vocabulary)
        if word not in phrases("auxiliaries") | phrases("has_verbs") | phrases("now"):
            return False
    return False
