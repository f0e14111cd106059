"""Shares that say how a survey was made rather than what it found: how many were drawn, how many answered."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.stems import stems, words_of

BEFORE = 5  # words before a share among which "a response rate of" stands
DRAWN = 8  # words from "we drew" to the share of all that was drawn


def is_of_sample(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a share is another rate by its name, or how large a sample was: "a response rate of 71 per cent", "drew one in four".

    Not where the property is that rate, or of those drawn.
    """
    if one.cues.entry.type != "percentage" or one.mention.kind not in ("percentage", "fraction"):
        return False
    tokens, first = document.words.tokens, document.tokens_of(one.mention).first
    clause = sentence.clause_of(first)
    lead = [tokens[i].word for i in range(max(sentence.first, first - BEFORE), first)]
    said = f" {' '.join(lead)} "
    names = [name for row in told("rates") for name in row.split("|")[0].split(", ")]
    for name in names:
        own = {stem for word in words_of(name) for stem in stems(word)} & one.cues.vocabulary
        if f" {name} " in said and not own:
            return True
    before = range(max(sentence.first, first - DRAWN), first)
    drawn = [tokens[i].word for i in before if sentence.clause_of(i) == clause and tokens[i].word in phrases("draws")]
    return any(stems(word).isdisjoint(one.cues.vocabulary) for word in drawn)
