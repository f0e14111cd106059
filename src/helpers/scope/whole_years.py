"""Numbers that held for all of a year: "had 12 beds throughout 2023" is said of its last day too."""

from __future__ import annotations

import re

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases

YEAR = re.compile(r"[12]\d{3}")
PEOPLE = ("persons", "deaths", "cases")  # come and go, and are often counted over the year
LEAD = 3  # words from "throughout" to the year


def all_through(document: Document, sentence: Sentence, mention: Mention, found: str) -> str:
    """Return a year with its first and last day where something is said to have been had throughout it, else what was found."""
    tokens, number = document.words.tokens, document.tokens_of(mention).first
    dates = [d for d in sentence.dates if d.value == found]
    if not YEAR.fullmatch(found) or len(dates) != 1 or mention.unit in PEOPLE or mention.kind != "count":
        return found
    year, clause = document.tokens_of(dates[0]), sentence.clause_of(number)
    opens = max(sentence.first, year.first - LEAD)
    said = document.words.literal(phrases("all_through"), opens, year.last)
    between = [tokens[i].word for i in range(said[-1].last + 1, year.first)] if said else []
    if not said or not all(word in phrases("date_fillers") | phrases("articles") for word in between):
        return found
    before = {tokens[i].word for i in range(sentence.first, number) if sentence.clause_of(i) == clause}
    return f"{found}-01-01/{found}-12-31" if before & phrases("has_plainly") else found
