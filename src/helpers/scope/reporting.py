"""Of what time a report is: "This report covers the calendar year 2019", "Masa laporan: Januari–Desember 2022".

The lines of figures of such a report ("Volunteers: 1,140") are of that time, and so is what it tells of "the year under review".
"""

from __future__ import annotations

import re

from helpers.corpora.periods import days, parse_period
from helpers.readers.mention import Mention
from helpers.scope.compared_dates import is_of_bracketed, is_of_number_against
from helpers.scope.dates_apart import is_compared
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.phrases import phrases

HEAD, TITLE = 1500, 200  # characters in which a text says of when it is, and in which its title stands
NEAR = 5  # words between "covers" and the year
LONGEST = 800  # days of what a report tells of
YEAR = re.compile(r"\d{4}")
LABEL = re.compile(r"[^:\n]{2,70}: *$")


def report_period(document: Document) -> str:
    """Return the time that a text says it reports on, or ""."""
    words = document.words
    last = next((i for i, start in enumerate(words.starts) if start >= HEAD), len(words.starts)) - 1
    if last < 0:
        return ""
    titles = [
        hit
        for hit in words.literal(phrases("report_titles"), 0, last)
        if words.tokens[hit.first].start < TITLE and _is_line(document.text, words.tokens[hit.first].start)
    ]
    for hit in [*words.literal(phrases("report_covers"), 0, last), *titles]:
        end = words.tokens[hit.last].end
        stop = words.tokens[min(hit.last + NEAR, len(words.tokens) - 1)].end
        for mention in document.mentions_between(words.tokens[hit.first].start, stop):  # "report on [the year 2023]"
            if (
                mention.end <= end
                or mention.reason
                or mention.kind not in DATES
                or "\n\n" in document.text[end : mention.start]
            ):
                continue
            period = parse_period(mention.value)
            day = re.fullmatch(r"\d{4}-\d\d-\d\d", mention.value)
            if period is not None and not day and ".." not in mention.value and days(period) <= LONGEST:
                return mention.value
    return ""


def _is_line(text: str, position: int) -> bool:
    """Say whether a position is in a line of its own that is no sentence."""
    start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
    line = text[start : end if end >= 0 else len(text)].strip()
    return len(line) <= 80 and not line.endswith((".", ","))


def on_its_day(sentence: Sentence, year: str) -> str:
    """Return a year, of a sentence with one day without a year that day in it: "On 31 December we had 63 employees"."""
    days = {m.value for m in sentence.mentions if m.kind == "date" and m.value.startswith("XXXX-")}
    return days.pop().replace("XXXX", year) if len(days) == 1 and YEAR.fullmatch(year) else year


def is_of_report(document: Document, sentence: Sentence, mention: Mention, reported: str) -> bool:
    """Say whether a number without a date is of the time of its report: a line "name: number", or "the year under review".

    So is one that is held against the year before: "1,284 times, 12 per cent more often than in 2022", in a report on 2023.
    """
    compared = [
        d
        for d in sentence.dates
        if is_compared(document, sentence, d, mention)
        or is_of_number_against(document, sentence, d, mention)
        or is_of_bracketed(document, sentence, d, mention)  # "£1.58 million (2022: £1.49 million)"
    ]
    if len(compared) < len(sentence.dates):
        return all(date.value.startswith("XXXX-") for date in sentence.dates)  # "on 31 December"
    if any(YEAR.fullmatch(d.value) and reported == str(int(d.value) + 1) for d in compared):
        return True
    if document.words.literal(phrases("under_review"), sentence.first, sentence.last):
        return True
    line = document.text.rfind("\n", 0, mention.start) + 1
    return LABEL.fullmatch(document.text, line, mention.start) is not None
