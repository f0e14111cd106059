"""The day that a piece of news is dated, and the years that it counts from it: "ORRA, 20 May 2016 – … last year"."""

from __future__ import annotations

import re

from helpers.readers.mention import Mention
from helpers.scope.standing_clauses import is_outside_standing
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

HEAD = 600  # characters in which a dateline stands
PLACE = re.compile(
    r"(?:[^\W\d_][^\W\d_.'’-]*[ ,(.·•|]*){1,6}"
)  # before the day in its line: "BELMERU,", "Orra Post · Monday,"
AFTER = re.compile(r"\)?[ \t]*(?:[–—:·•|-]|\n|\.\s)")
YEAR = re.compile(r"[12]\d{3}")
DAY = re.compile(r"(\d{4})-\d\d-\d\d")


def dateline(document: Document) -> Mention | None:
    """Return the day that stands with nothing but names at the head of a line, before a dash or the line's end."""
    for mention in document.mentions_between(0, HEAD):
        if mention.reason or mention.kind != "date" or not DAY.fullmatch(mention.value):
            continue
        start = document.text.rfind("\n", 0, mention.start) + 1
        before = document.text[start : mention.start]
        named = PLACE.fullmatch(before) and all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", before))
        if named and AFTER.match(document.text, mention.end):
            return mention
    return None


def counted_from(document: Document, sentence: Sentence, mention: Mention, day: Mention | None, year: str) -> str:
    """Return the year that a number's clause says from the day of writing: "last year", "tahun ini"; or "".

    Without such a day it is one of two: what is published in 2018 may have been written in 2017.
    """
    clause = sentence.clause_of(document.tokens_of(mention).first)
    stated = [d for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    if any(day is None or date.start > day.start or mention.start < day.start for date in stated):
        return ""
    written = int(day.value[:4]) if day is not None else int(year) if YEAR.fullmatch(year) else 0
    for key, said in (("last_year", written - 1), ("this_year", written)):
        hits = document.words.literal(phrases(key), sentence.first, sentence.last) if written else []
        hits = [hit for hit in hits if not is_outside_standing(document, sentence, mention, hit)]
        if any(sentence.clause_of(hit.first) == clause or _sets(document, sentence, hit, clause) for hit in hits):
            return str(said) if day is not None else f"{said - 1}/{said}"
    return ""


def _sets(document: Document, sentence: Sentence, hit: Hit, clause: int) -> bool:
    """Say whether a sentence without a date opens with a time that is of what its colon leads to: "Last year too: all boats were lent"."""
    opens = hit.first <= sentence.first + 1 and not sentence.dates and sentence.clause_of(hit.first) == clause - 1
    leads = next((i for i in range(hit.last + 1, sentence.last) if sentence.clause_of(i) == clause), hit.last)
    return opens and ":" in document.words.gap(leads - 1, leads)
