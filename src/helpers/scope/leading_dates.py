"""Dates that stand before what they date: over the items of a list, before a colon; alone with a name at the head of a line."""

from __future__ import annotations

import re
from bisect import bisect_right

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.sentences.document import DATES, Document, Sentence

ITEMS = 40  # of a list, before an item, over which its lead is looked for
SENTENCES = 6  # of a line, after the fragment that dates it
NAME = 6  # words of the name that stands beside a date
SMALL = 3  # letters of a word within a name: of, di, the


def lead_period(document: Document, sentence: Sentence) -> str:
    """Return the one period of the line before a list, if it ends with a colon: "Findings, school year 2017/18:", or ""."""
    start = sentence.span.start
    if not _in_item(document, start):
        return ""
    number = sentence.number
    while number and sentence.number - number < ITEMS and _in_item(document, document.sentences[number].span.start):
        number -= 1
    lead = document.sentences[number]
    headings = document.segments.headings_at
    if _in_item(document, lead.span.start) or headings(lead.span.start)[:1] != headings(start)[:1]:
        return ""
    if not document.text[lead.span.start : lead.span.end].rstrip("*_ ").endswith(":"):
        return ""
    return _only(lead.dates)


def line_period(document: Document, sentence: Sentence) -> str:
    """Return the date of a fragment that opens the line of a sentence: "18 July 2015, Larkfield Fair. Attendance 5,900.", or ""."""
    number = sentence.number
    while number and sentence.number - number < SENTENCES:
        former = document.sentences[number - 1]
        if "\n" in document.text[former.span.end : sentence.span.start]:
            return ""
        number -= 1
        if former.dates:
            return _only(former.dates) if _is_fragment(document, former) else ""
    return ""


def _in_item(document: Document, position: int) -> bool:
    """Say whether a position lies in an item of a list."""
    items = document.segments.items
    index = bisect_right(items, position, key=lambda item: item.start) - 1
    return index >= 0 and position < items[index].end


def _only(dates: list[Mention]) -> str:
    """Return the value of the only date, if it is one of the calendar."""
    told = [d for d in dates if d.kind in DATES and not d.reason]
    return told[0].value if len(told) == 1 and parse_period(told[0].value) is not None else ""


def _is_fragment(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence is a day and a name alone, at the head of its line."""
    text, span, date = document.text, sentence.span, sentence.dates[0]
    head = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip(" \t-•*–")
    if head or len(sentence.dates) > 1 or sentence.quantities or not re.match(r"\d{4}-\d\d", date.value):
        return False
    beside = re.findall(r"[^\W\d_]+", text[span.start : date.start] + " " + text[date.end : span.end])
    return len(beside) <= NAME and all(word[0].isupper() or len(word) <= SMALL for word in beside)
