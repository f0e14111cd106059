"""Dates that a sentence takes from the one before: "was inspected on 12 May 2016. It held 612 inmates on that day"."""

from __future__ import annotations

from helpers.corpora.periods import parse_period
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told

LENGTHS = {"that_day": (len("2016-05-12"),), "that_month": (7, 10), "that_time": (4, 7, 10)}


def pointed_period(document: Document, sentence: Sentence) -> str:
    """Return the only date of the sentence before, where one without a date points back to it; a day only if a day is told there."""
    kind = next((key for key in LENGTHS if _points(document, sentence, key)), "")
    previous = before(document, sentence) if kind else None
    if previous is None or len(previous.dates) != 1:
        return ""
    date = previous.dates[0]
    plain = date.kind == "date" and date.value.replace("-", "").isdigit() and parse_period(date.value) is not None
    if not plain or date.hedge not in ("", "none") or len(date.value) not in LENGTHS[kind]:
        return ""
    return date.value[:7] if kind == "that_month" else date.value


def _points(document: Document, sentence: Sentence, key: str) -> bool:
    """Say whether a phrase for a time told before stands in a sentence, and nothing runs from it or up to it: "since that day"."""
    closed = phrases("since") | phrases("date_leads") | phrases("up_to")
    return any(
        hit.first == sentence.first or document.words.tokens[hit.first - 1].word not in closed
        for hit in says(document, told(key), sentence.first, sentence.last)
    )
