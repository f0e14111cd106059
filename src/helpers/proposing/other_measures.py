"""Measures that are of several things together, or only say how far others are: "Together they cover 3,600 m²"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases

LED = 4  # words of "within a radius of"


def is_reach(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a length only says how far from something others are: "farms within three kilometres of a station"."""
    first = document.tokens_of(one.mention).first
    if one.mention.kind != "measurement" or not phrases("far_words").isdisjoint(one.cues.words):
        return False
    said = document.words.literal(phrases("within_reach"), max(sentence.first, first - LED), first - 1)
    return any(hit.last == first - 1 for hit in said)


def is_of_both(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether several are said to have so much together: "Together they cover 3,600 m²"."""
    tokens, first = document.words.tokens, sentence.first
    said = {tokens[i].word for i in range(first, min(first + 3, document.tokens_of(one.mention).first))}
    return bool(said & phrases("together")) and bool(said & phrases("subject_pronouns"))
