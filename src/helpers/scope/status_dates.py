"""Dates as of which a paragraph tells what there is: "As of October 2007 the bank had 7,340 members. It has 1,175 branches"."""

from __future__ import annotations

from helpers.corpora.periods import parse_period
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told

REACH = 5  # sentences after the dated one of which it may still be told
LEAD = 3  # words that lead a date: "as of the end of"


def status_period(document: Document, sentence: Sentence) -> str:
    """Return the date as of which the sentences before say what there is, where no other date stands between; or ""."""
    if _moves_on(document, sentence):
        return ""
    for earlier in reversed(around(document, sentence, REACH, lists=False)[:-1]):
        if earlier.dates:
            return _status(document, earlier)
        if _moves_on(document, earlier):
            return ""
    return ""


def _status(document: Document, sentence: Sentence) -> str:
    """Return the only date of a sentence, or the one that opens it, if words before it say as of when the text tells."""
    if not sentence.quantities:
        return ""
    date = sentence.dates[0]
    first = document.tokens_of(date).first
    if len(sentence.dates) > 1 and first - sentence.first > LEAD:
        return ""
    leads = says(document, phrases("as_of_when"), max(sentence.first, first - LEAD), first)
    led = any(
        all(
            document.words.tokens[i].word in phrases("date_fillers") | phrases("articles")
            for i in range(hit.last + 1, first)
        )
        for hit in leads
    )
    value = date.value.removeprefix("../")
    return value if led and "/" not in value and parse_period(value) is not None else ""


def _moves_on(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence tells of another time that it does not date: "later", "at first"."""
    others = told("from_then_on") | phrases("at_first") | phrases("next_then") | phrases("time_away")
    return bool(says(document, others - phrases("since"), sentence.first, sentence.last))
