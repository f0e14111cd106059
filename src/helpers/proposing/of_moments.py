"""Numbers of one moment or one person where a property counts what happens in a year: "within three hours 64 calls came in", "I took nine calls"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.studies import is_sample_entry

HOURS = ("hours", "minutes", "seconds")
DOER = 3  # words from "I" to the number of what was done: "I myself took nine"


def is_of_moment(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a flow's number is of some hours, of a visit of the writer's, or of what the writer alone did."""
    if one.cues.entry.type != "count" or one.cues.entry.quantity != "flow" or one.cues.takes_rate:
        return False
    words, first = document.words, document.tokens_of(one.mention).first
    clause = sentence.clause_of(first)
    for span in sentence.quantities:
        at = document.tokens_of(span).first
        if span.kind == "duration" and span.unit in HOURS and sentence.clause_of(at) == clause and at > sentence.first:
            if words.tokens[at - 1].word in phrases("within_hours"):
                return True
    visits = words.literal(phrases("of_visit"), sentence.first, sentence.last)
    if any(sentence.clause_of(hit.first) == clause for hit in visits):
        return True
    if is_sample_entry(one.cues.entry):
        return False
    near = range(max(sentence.first, first - DOER), first)
    return any(words.tokens[i].word in phrases("writer_alone") and sentence.clause_of(i) == clause for i in near)
