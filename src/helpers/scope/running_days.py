"""Of which day the numbers of news on a disaster are: of the one up to which the text counts, wherever it says so.

"Up to 12 October 2018 there were 2,073 dead. Another 680 people are missing": both grew from day to day.
"""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.scope.moments import is_limit
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of

DAY = re.compile(r"(?:\.\./)?(\d{4}-\d\d-\d\d)")
LEAD = 4  # words between "up to" and its day: "hingga hari Rabu malam (10/10/2018)"


def running_day(document: Document, entry: Property) -> str:
    """Return the only day up to which a text counts what an event did to many, or ""."""
    if entry.type != "count" or entry.quantity not in ("stock", "cumulative") or "period" not in entry.varies_by:
        return ""
    if phrases("wide_events").isdisjoint(words_of(entry.subject)):
        return ""
    return _day(document)


@lru_cache(maxsize=8)
def _day(document: Document) -> str:
    tokens = document.words.tokens
    days = set()
    for sentence in document.sentences:
        for date in sentence.dates if sentence.quantities else []:
            found = DAY.fullmatch(date.value)
            if found is None:
                continue
            first = document.tokens_of(date).first
            before = {tokens[i].word for i in range(max(sentence.first, first - LEAD), first)}
            if is_limit(document, sentence, date) or before & phrases("up_to"):
                days.add(found[1])
    return days.pop() if len(days) == 1 else ""
