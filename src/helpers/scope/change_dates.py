"""Which end of a change a date belongs to: "fell from 80 in 1990 to 60"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases


def change(
    document: Document, sentence: Sentence, mention: Mention, alike: list[Mention], dates: list[Mention]
) -> str | None:
    """Return the end of a period that a number belongs to in "rose from 40 to 60 between 2010 and 2015"."""
    closed = [d for d in dates if "/" in d.value and ".." not in d.value]
    if len(closed) != 1 or len(alike) < 2 or any(d.end <= mention.start and d is not closed[0] for d in dates):
        return None
    leads = {document.words.tokens[max(sentence.first, document.tokens_of(m).first - 1)].word for m in alike}
    if not (leads & phrases("from") and leads & phrases("to")):
        return None  # "of the 500 at the end of 1999" is no change
    before = document.words.tokens[max(sentence.first, document.tokens_of(mention).first - 1)].word
    start, _, end = closed[0].value.partition("/")
    if before in phrases("from"):
        return start
    if before in phrases("to"):
        return end
    return None


def one_end(
    document: Document, sentence: Sentence, mention: Mention, alike: list[Mention], dates: list[Mention]
) -> str | None:
    """Return which end of "from 80 to 60" the only date of the clause belongs to, "" for the other; None if no change.

    "Compared with 1990 it fell from 80 to 60" dates the 80, "in 1999 it fell from 80 to 60" the 60.
    """
    if len(dates) != 1 or "/" in dates[0].value:
        return None
    lead = {m.start: document.words.tokens[max(sentence.first, document.tokens_of(m).first - 1)].word for m in alike}
    first = next((m for m in alike if lead[m.start] in phrases("from")), None)
    second = next((m for m in alike if lead[m.start] in phrases("to")), None)
    if first is None or second is None or mention not in (first, second) or first.start > second.start:
        return None
    date = dates[0]
    owner = second
    if first.end <= date.start < second.start:
        owner = first
    elif date.end <= first.start:
        token = document.tokens_of(date).first
        before = {t.word for t in document.words.tokens[max(sentence.first, token - 3) : token]}
        told = before & (phrases("since") | phrases("against") | phrases("compare_lead"))
        owner = first if told or date.pattern == "since" else second
    return date.value if mention is owner else ""


def turned(
    document: Document, sentence: Sentence, mention: Mention, alike: list[Mention], dates: list[Mention]
) -> str | None:
    """Return the date of an end of "in 1961 it fell from 80 the year before to 60", whose first date is of the second number."""
    if len(alike) != 2 or len(dates) != 2 or mention not in alike:
        return None
    first, second = alike
    leads = [document.words.tokens[max(sentence.first, document.tokens_of(m).first - 1)].word for m in alike]
    if leads[0] not in phrases("from") or leads[1] not in phrases("to"):
        return None
    if not (dates[0].end <= first.start and first.end <= dates[1].start < second.start):
        return None
    return dates[1].value if mention is first else dates[0].value
