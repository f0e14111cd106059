"""Reads dates that another date names: "the following year", "kemarin", "tiga tahun kemudian"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.date_tokens import next_word, previous_word
from helpers.readers.date_words import DAYS_OF_YEAR, DateWords, date_words
from helpers.readers.language_data import alternatives, listed
from helpers.readers.mention import Mention

# four years later, in 1991; empat tahun kemudian, yakni pada 1991; tiga tahun setelahnya (2012)
STATED = re.compile(r"(?: [^\W\d_]{2,12})?(?:[,:–—]| \(| [–—-])?(?: [^\W\d_]{2,9}){0,3} ?")
LEAD = 20  # characters before "that year" in which its month may stand
RELATIVE = frozenset(("later", "earlier", "next_year", "same_year", "previous_year", "day-month"))
UNKNOWN = "XXXX"
NEAREST = 100  # characters between a date and a later day of its year
SENTENCE_END = re.compile(r"[.;?!][)\"”’]?\s|\n\s*\n")


@lru_cache(maxsize=1)
def _month() -> re.Pattern[str]:
    of, definite = (alternatives(listed("dates", "relative", key)) for key in ("of_month", "definite"))
    return re.compile(rf"\b([^\W\d_]{{3,10}}),? (?:(?:{of}) )?(?:(?:{definite}) )?\Z")


@lru_cache(maxsize=1)
def _month_before() -> re.Pattern[str]:
    to = alternatives(date_words("auto").sets["words.to"] | date_words("auto").sets["words.and"])
    return re.compile(rf"(?<!\w)([^\W\d_]{{3,10}})(?:\s?[-–—]\s?|\s(?:{to})\s)\Z")


def relative_at(low: str, at: int, word: str, words: DateWords) -> Mention | None:
    """Read a time named by another one around the word at a position: "the following year", "kemarin"."""
    for phrase, offset, name in words.relative_at.get(word, ()):
        begin = at - offset
        if not low.startswith(phrase, begin):
            continue
        end = begin + len(phrase)
        if not low[end : end + 1].isalnum() and not low[begin - 1 : begin].isalnum():
            if name in DAYS_OF_YEAR:
                other = next_word(low, end) in words.sets["relative.not_of_year_after"]
                if other or previous_word(low, begin) in words.sets["relative.not_of_year_before"]:
                    return None
                return Mention(begin, end, "date", DAYS_OF_YEAR[name], pattern="day-month")
            return Mention(begin, end, "date", "", pattern=name, reason="relative-date")
    return None


def resolve_relative(low: str, mentions: list[Mention]) -> list[Mention]:
    """Resolve "tiga tahun kemudian", "the following year" and "began on 3 May 2012 and ended on 9 June" against the date stated just before."""
    if all(mention.pattern not in RELATIVE for mention in mentions):
        return mentions
    kept: list[Mention] = []
    year = _YearBefore()
    for number, mention in enumerate(mentions):
        if mention.pattern in ("later", "earlier") and mention.unit == "years" and mention.value[1:-1].isdecimal():
            amount = int(mention.value[1:-1]) * (1 if mention.pattern == "later" else -1)
            resolved = 0 if _said_after(low, mentions, number) else year.near(low, mention.start)
            if resolved:
                mention = mention._replace(kind="date", value=f"{resolved + amount:04}", unit="", pattern="relative")
        elif mention.pattern in ("next_year", "same_year", "previous_year"):
            following = next((m for m in mentions[number + 1 : number + 2] if m.start - mention.end < 16), None)
            # "the following year, that is 1991"; not "fell to 210 in that year; in 2022 it was 250"
            apart = following is not None and not set(low[mention.end : following.start]).isdisjoint(";.")
            said = following is not None and following.kind in ("date", "period") and not apart
            resolved = 0 if said else year.near(low, mention.start) or _told_ahead(low, mentions, number)
            shift = {"next_year": 1, "same_year": 0, "previous_year": -1}[mention.pattern]
            if resolved:
                mention = mention._replace(value=f"{resolved + shift:04}", pattern="relative", reason="")
                floor = mentions[number - 1].end if number else 0
                mention = _with_month(low, mention, floor)
        elif mention.pattern == "day-month" and number and not mention.reason:
            mention = _of_same_year(low, kept[-1], mention)
        if mention.kind in ("date", "period") and not mention.reason and not _is_of_utterance(low, kept, mention):
            year.seen(low, mention)
        kept.append(mention)
    return kept


@lru_cache(maxsize=1)
def _utterance() -> re.Pattern[str]:
    said = alternatives(listed("dates", "relative", "utterance"))
    return re.compile(rf"[,”\"’][^.;?!]*?\b(?:{said})\b[^.;?!]*\Z")


def _is_of_utterance(low: str, before: list[Mention], mention: Mention) -> bool:
    """Say whether a day is when something of an earlier date of its sentence was said: "11 per cent in 2017, she said on 3 May 2021"."""
    if len(mention.value) != 10 or mention.kind != "date" or not before:
        return False
    earlier = next((m for m in reversed(before) if m.kind in ("date", "period") and not m.reason), None)
    if earlier is None or mention.start - earlier.end > 2 * NEAREST:
        return False
    return _utterance().search(low, earlier.end, mention.start) is not None


def _of_same_year(low: str, before: Mention, mention: Mention) -> Mention:
    """Return a day without its year as one of the year of a date before it in its sentence, if it comes later in that year."""
    if before.kind != "date" or before.reason or not before.value[:4].isdigit() or len(before.value) not in (7, 10):
        return mention
    if mention.start - before.end > NEAREST or SENTENCE_END.search(low, before.end, mention.start):
        return mention
    if mention.value[5 : len(before.value)] < before.value[5:]:
        return mention
    return mention._replace(value=before.value[:4] + mention.value[len(UNKNOWN) :], pattern="relative")


def _told_ahead(low: str, mentions: list[Mention], number: int) -> int:
    """Return the year that the same sentence tells after "the year before": "it had helped 380 the year before, and 412 in 2021"; or 0."""
    mention = mentions[number]
    if mention.pattern != "previous_year":
        return 0
    for later in mentions[number + 1 :]:
        if SENTENCE_END.search(low, mention.end, later.start):
            return 0
        if later.kind == "date" and not later.reason and later.value[:4].isdigit():
            return int(later.value[:4])
    return 0


def _said_after(low: str, mentions: list[Mention], number: int) -> bool:
    """Say whether the date is stated too: "five years later, in May 2008" tells a length of time, and the date by itself."""
    if number + 1 == len(mentions):
        return False
    following, end = mentions[number + 1], mentions[number].end
    dated = following.kind == "date" and not following.reason and not following.value.startswith("XXXX")
    return dated and STATED.fullmatch(low, end, following.start) is not None


def _with_month(low: str, mention: Mention, floor: int) -> Mention:
    """Return a year that another one names with the month before it: "August of that year", "September tahun itu"."""
    before = _month().search(low, max(floor, mention.start - LEAD), mention.start)
    month = date_words("auto").months.get(before[1]) if before else None
    if before is None or month is None:
        return mention
    start, value = before.start(1), f"{mention.value}-{int(month):02}"
    earlier = _month_before().search(low, max(floor, start - LEAD), start)
    opened = date_words("auto").months.get(earlier[1]) if earlier else None
    if earlier is None or opened is None or int(opened) >= int(month):
        return mention._replace(start=start, value=value)
    value = f"{mention.value}-{int(opened):02}/{value}"  # "from February to May of that year"
    return mention._replace(start=earlier.start(1), kind="period", value=value, pattern="period-to")


class _YearBefore:
    """The last year that the text stated, and where."""

    def __init__(self) -> None:
        self.year, self.end = 0, -1

    def seen(self, low: str, mention: Mention) -> None:
        years = re.findall(r"\d{4}", mention.value)
        if mention.pattern == "until" and self.near(low, mention.start):
            years = []  # signed in 2018, valid until 2023; two years later: of either
        self.year, self.end = (int(years[-1]), mention.end) if years and "X" not in mention.value else (0, -1)

    def near(self, low: str, position: int) -> int:
        """Return that year if it stands at most 250 characters before, in the same paragraph."""
        if self.end < 0 or position - self.end > 250 or "\n\n" in low[self.end : position]:
            return 0
        return self.year
