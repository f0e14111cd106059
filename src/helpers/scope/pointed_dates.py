"""Dates that a sentence takes from the one before: "was inspected on 12 May 2016. It held 612 inmates on that day".

So does what is told of an event that was dated: "A flood struck the town on 27 May 2016. The flood killed 32".
"""

from __future__ import annotations

from helpers.corpora.periods import parse_period
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

BACK = 3  # sentences before "that night" in which no date stands
LENGTHS = {"that_day": (len("2016-05-12"),), "that_month": (7, 10), "that_time": (4, 7, 10)}


def pointed_period(document: Document, sentence: Sentence) -> str:
    """Return the only date of the sentence before, where one without a date points back to it; a day only if a day is told there.

    A day or night may be told some sentences earlier in the paragraph, if none between tells of another time.
    """
    kind = next((key for key in LENGTHS if _points(document, sentence, key)), "")
    if not kind:
        return _day_of_event(document, sentence)
    previous = _dated_before(document, sentence, BACK if kind == "that_day" else 0)
    if previous is None:
        return ""
    date = previous.dates[0]
    plain = date.kind == "date" and date.value.replace("-", "").isdigit() and parse_period(date.value) is not None
    if not plain or date.hedge not in ("", "none") or len(date.value) not in LENGTHS[kind]:
        return ""
    return date.value[:7] if kind == "that_month" else date.value


def _dated_before(document: Document, sentence: Sentence, back: int) -> Sentence | None:
    """Return the sentence before, or one up to `back` sentences earlier if none between tells of another time, where it has one date."""
    previous = before(document, sentence)
    for _ in range(back):
        if previous is None or previous.dates or says(document, told("days_on"), previous.first, previous.last):
            break
        previous = before(document, previous)
    return previous if previous is not None and len(previous.dates) == 1 else None


def _points(document: Document, sentence: Sentence, key: str) -> bool:
    """Say whether a phrase for a time told before stands in a sentence, and nothing runs from it or up to it: "since that day"."""
    closed = phrases("since") | phrases("date_leads") | phrases("up_to")
    return any(
        hit.first == sentence.first or document.words.tokens[hit.first - 1].word not in closed
        for hit in says(document, told(key), sentence.first, sentence.last)
    )


def _day_of_event(document: Document, sentence: Sentence) -> str:
    """Return the day of the event that a sentence points back to, or whose victims it tells right after: "The flood killed 32"."""
    tokens = document.words.tokens
    if says(document, told("struck_often"), sentence.first, sentence.last):
        return ""
    pointed = [hit for hit in _events(document, sentence) if _points_back(document, sentence, hit)]
    said = {tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    victims = not said.isdisjoint(phrases("befallen")) and not _events(document, sentence)
    if not pointed and not victims:
        return ""
    previous = _dated_before(document, sentence, BACK if pointed else 0)
    if previous is None:
        return ""
    date = previous.dates[0]
    if date.kind != "date" or date.hedge not in ("", "none") or len(date.value) != len("2016-05-12"):
        return ""
    if says(document, phrases("date_leads"), document.tokens_of(date).first - 1, document.tokens_of(date).first - 1):
        return ""
    wanted = {stem for hit in pointed for stem in stems(tokens[hit.last].word)}
    here = [i for i in range(previous.first, previous.last + 1) if not wanted.isdisjoint(stems(tokens[i].word))]
    here = here if pointed else [hit.first for hit in _events(document, previous)]
    known = any(not _is_led(document, previous, at) for at in here)
    return date.value if known and parse_period(date.value) is not None else ""


def _events(document: Document, sentence: Sentence) -> list[Hit]:
    """Return where a sentence speaks of what happens in a day: a flood, a fire."""
    return says(document, told("struck") | phrases("sudden"), sentence.first, sentence.last)


def _points_back(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether an event is one that was told of: "that flood", "banjir itu"; not "since the flood"."""
    tokens = document.words.tokens
    if _is_led(document, sentence, hit.first):
        return False
    if document.language == "id":
        return hit.last < sentence.last and tokens[hit.last + 1].word in phrases("pointing_back")
    return hit.first > sentence.first and tokens[hit.first - 1].word in phrases("pointing_back")


def _is_led(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether "since" or "after" stands before a noun, or before its article."""
    lead = document.words.tokens[max(sentence.first, index - 2) : index]
    return any(token.word in phrases("since") | phrases("date_leads") | phrases("up_to") for token in lead)
