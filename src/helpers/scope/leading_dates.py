"""Dates that stand before what they date: over the items of a list, before a colon; alone with a name at the head of a line."""

from __future__ import annotations

import re
from bisect import bisect_right

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.inline_labels import list_start
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told

ITEMS = 40  # of a list, before an item, over which its lead is looked for
SENTENCES = 6  # of a line, after the fragment that dates it
NAME = 6  # words of the name that stands beside a date
ROW = re.compile(r"(?:\| )?[^\W\d_][^:.\n\d]{1,60}: *[^:\n]{0,30}\d[^:\n]{0,60}")  # a name and its number
SMALL = 3  # letters of a word within a name: of, di, the


def lead_period(document: Document, sentence: Sentence) -> str:
    """Return the one period of the line before a list, if it ends with a colon: "Findings, school year 2017/18:", or ""."""
    start = sentence.span.start
    if not _is_listed(document, sentence):
        return ""
    number = sentence.number
    while number and sentence.number - number < ITEMS and _is_listed(document, document.sentences[number]):
        number -= 1
    lead = document.sentences[number]
    headings = document.segments.headings_at
    if _is_listed(document, lead) or headings(lead.span.start)[:1] != headings(start)[:1]:
        return ""
    if not document.text[lead.span.start : lead.span.end].rstrip("*_ ").endswith(":"):
        return ""
    return _only(lead.dates)


def told_before_list(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the one period of the sentence before a list told in sentences: "By May 2010 there were as follows. Schools 40, wards 12.", or ""."""
    number = sentence.number
    if list_start(document, sentence, mention) != sentence.first:
        return ""
    while number and sentence.number - number < SENTENCES:
        number -= 1
        former = document.sentences[number]
        if "\n" in document.text[former.span.end : document.sentences[number + 1].span.start]:
            return ""
        if document.words.literal(told("as_follows"), max(former.first, former.last - 2), former.last):
            return _only(former.dates)
        counts = [m for m in former.quantities if m.kind == "count"]
        if former.dates or not counts or list_start(document, former, counts[0]) != former.first:
            return ""
    return ""


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


def _is_listed(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence is an item of a list, or a line of a name and its number: "Wards: 12"."""
    start, end = sentence.span.start, sentence.span.end
    if _in_item(document, start):
        return True
    own = document.text[:start].rpartition("\n")[2].strip(" \t|-•*") == ""
    return own and ROW.fullmatch(document.text, start, end) is not None


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
    if not phrases("auxiliaries").isdisjoint(word.lower() for word in beside):
        return False  # "I was in Orra on 3 May"
    return len(beside) <= NAME and all(word[0].isupper() or len(word) <= SMALL for word in beside)
