"""Dates of who said what, not of what is told: "a report in 2006 stated that the leak caused …", "…, an inquiry found in 2006"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

FARTHEST = 6  # words from a verb of saying to "that"


def is_of_saying(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a verb of saying has the date, and the cue stands in what is said."""
    date, tokens = document.tokens_of(one.mention), document.words.tokens
    if date.last < one.cue.first:
        return says_then(document, sentence, date, one.cue)
    lead = date.first - 1
    while lead > one.cue.last and tokens[lead].word in phrases("prepositions") | phrases("date_fillers"):
        lead -= 1
    told = range(lead, date.first)
    return (
        lead > one.cue.last
        and tokens[lead].word in _verbs()
        and not any("," in document.words.gap(i, i + 1) for i in told)
        and any("," in document.words.gap(i, i + 1) for i in range(one.cue.last, lead))
    )


def _verbs() -> frozenset[str]:
    return phrases("said") | phrases("reporting") | phrases("speaking_out")


def says_then(document: Document, sentence: Sentence, date: Hit, cue: Hit) -> bool:
    """Say whether a verb of saying stands by a date, and leads to the clause of a cue behind both.

    Not "on 3 May, officials said, it leaked", nor "a plant said to be safe leaked", nor "it reported a leak".
    """
    words, tokens = document.words, document.words.tokens
    that = next((i for i in range(date.last + 1, cue.first) if tokens[i].word in phrases("reported_that")), 0)
    if that:
        return any(tokens[i].word in _verbs() for i in range(max(sentence.first, that - FARTHEST), that))
    for index in range(date.last + 1, cue.first):
        if tokens[index].word not in phrases("said") | phrases("speaking_out"):
            continue
        before, after = tokens[index - 1].word, tokens[index + 1].word
        participle = before in phrases("passive") | phrases("articles") or after in phrases("to") | phrases(
            "prepositions"
        )
        if not participle and "," not in words.gap(index, index + 1) and index + 1 < cue.first:
            return True
    return False
