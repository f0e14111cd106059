"""Dates of the last or of a later one, where a property asks for the first: "the last group moved in in October"."""

from __future__ import annotations

from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of


def is_not_first(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date of what is asked for first is told of the last, or of the next."""
    if one.cues.entry.type != "date" or not _asks_first(one.cues):
        return False
    tokens, clause = document.words.tokens, sentence.clause_of(one.cue.first)
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    here = [i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause and i not in dated]
    said = {tokens[i].word for i in here if i <= max(one.cue.last, document.tokens_of(one.mention).first)}
    return not said & phrases("asks_first") and bool(said & phrases("not_first"))


def _asks_first(cues: EntryCues) -> bool:
    """Say whether a property asks when something was done for the first time, by its labels or its name."""
    entry = cues.entry
    asked = {word for said in (*entry.label.values(), entry.property.replace("_", " ")) for word in words_of(said)}
    return bool(asked & phrases("asks_first"))
