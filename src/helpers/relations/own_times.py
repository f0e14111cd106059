"""Times that a text tells of one number or length only: "by 9 per cent in the last year", "six years (2001–2003 and 2007–2011)"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told

NEAR = 6  # words behind a change in which its own time may be told
LEADS = 3  # words from a change to a date that is its own


def has_own_time(document: Document, sentence: Sentence, change: Mention, before: Draft, after: Draft) -> bool:
    """Say whether a change is told of another time than that between its numbers.

    "From 402 in 2018 to 480 in 2020, 9.6 per cent of it since 2019"; "… with growth of 9.6 per cent in the last year".
    """
    years = [int(d.period[:4]) if d.period[:4].isdigit() else None for d in (before, after)]
    began, ended = years
    first = document.tokens_of(change).last + 1
    stop = first
    while stop <= min(sentence.last, first + NEAR) and set(document.words.gap(stop - 1, stop)).isdisjoint(",;()"):
        stop += 1
    inside = [m for m in sentence.mentions if first <= document.tokens_of(m).first < stop]
    for date in inside:
        if date.kind not in ("date", "period") or not date.value[:4].isdigit() or began is None or ended is None:
            continue
        if document.tokens_of(date).first - first > LEADS:
            continue
        return int(date.value[:4]) != began and (date.kind == "period" or began + 1 < ended)
    words = [t.word for t in document.words.tokens[first:stop]]
    if set(words).isdisjoint(told("last_of_all")) or set(words).isdisjoint(phrases("months_words")):
        return False
    lengths = [parse_quantity(m.value, True) for m in inside if m.kind == "duration" and m.value.endswith("Y")]
    span = lengths[0].middle / 365 if lengths and lengths[0] is not None else 1.0
    return began is None or ended is None or round(span) != ended - began


def are_listed(document: Document, sentence: Sentence, period: Mention, periods: Sequence[Mention]) -> bool:
    """Say whether a period is one of several told in a row, so that what is said of them is of all: "2011–12 and 2015–17"."""
    light = phrases("list_words") | phrases("from") | told("between") | told("also") | told("wherein")
    for left, right in ((a, b) for a in periods for b in periods if a.end <= b.start and period in (a, b)):
        gap = range(document.tokens_of(left).last + 1, document.tokens_of(right).first)
        if all(document.words.tokens[i].word in light for i in gap):
            return True
    return False
