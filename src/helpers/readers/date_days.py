"""Reads what begins with one or two digits: numeric dates, days of a month, law numbers, centuries, times of day."""

from __future__ import annotations

import re

from helpers.readers.date_context import earlier_day, is_month, look_back
from helpers.readers.date_shapes import EARLIEST, FIRST_CENTURY, LATEST, Atom, finish
from helpers.readers.date_tokens import next_word, previous_word, tokens_after, tokens_before
from helpers.readers.date_words import DateWords
from helpers.readers.mention import Mention

NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])")
ORDINAL = re.compile(r"st|nd|rd|th")
SLASH_YEAR = re.compile(r"(\d{1,2})/(\d{4})(?![\d/])")
YEAR_AFTER = re.compile(r"[.,]?\s{0,2},?\s{0,2}(?:[a-z]{3,5}\s)?\d{4}")  # "5 Mei 2010", "5 Mei tahun 2010"
CENTURIES = re.compile(r"(?: ?[-–] ?| [a-z]{2,3} )(\d\d)(?:st|nd|rd|th) ([a-z]+)")
DAY_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])")
CLOCK = re.compile(r"(\d{1,2})([.:])(\d\d)(?:\2[0-5]\d)?(?![\d.,])")


def day_at(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | Mention | None:
    """Read what begins with one or two digits: a numeric date, a day of a month without its year, a century, a clock."""
    before, after = low[start - 1 : start], low[end : end + 1]
    if before and (before.isalnum() or before in "/_"):
        return None
    if after in "/.-" and after:
        match = NUMERIC.match(low, start)
        if match and before not in (".", "-", ",") and (match[2] == "/" or len(match[4]) == 4):
            return _numeric(low, match)
    if after in ".:" and after:
        clock = CLOCK.match(low, start)
        if clock and int(clock[1]) < 25 and int(clock[3]) < 60:
            mention = _clock(low, clock, words)
            if mention:
                return mention
    if after in "/" and after:
        atom = _after_weekday(low, start, words)
        if atom:
            return atom
        match = SLASH_YEAR.match(low, start)
        if match and EARLIEST <= int(match[2]) <= LATEST:
            return _slash_year(low, match, words)
    if before in "'’" and before or (words.decade_suffix.match(low, end) and int(low[start:end]) % 10 == 0):
        decade = words.decade_suffix.match(low, end)
        value = int(low[start:end])
        if decade and value % 10 == 0 and end - start == 2:
            around = look_back(text, low, start - (before in "'’" and before != ""), words)
            said = (
                around.year_word
                or around.part
                or before in ("'", "’")
                or (previous_word(low, start) in words.sets["words.decade_before"])
            )
            if said:
                year = (1900 if value >= 30 else 2000) + value
                return finish(around, year, decade.end(), 10, "decade")
    if before in "'’" and before and end - start == 2:
        year = _short_year(low, start, end, words)
        if year:
            return finish(look_back(text, low, start - 1, words), year, end, 1, "short-year")
    day = int(low[start:end])
    if not 1 <= day <= 31:
        return None
    at = end
    ordinal = ORDINAL.match(low, end)
    if ordinal:
        at = ordinal.end()
    nearest = next_word(low, at)
    named = (
        nearest in words.months
        or nearest in words.sets["words.day_of"]
        or (ordinal and nearest in words.sets["words.century"])
    )
    ahead = tokens_after(low, at, 4, 32) if named else []
    if ahead and ahead[0].start == at and at == end and low[end : end + 1].isalpha():
        return None
    if ahead and "\n" in low[at : ahead[0].start] and low[max(0, start - 2) : start] in ("  ", " \t", "| "):
        return None  # the last column of a row; the next row begins with a month
    if ordinal and FIRST_CENTURY <= day <= 21:
        both = CENTURIES.match(low, at)
        if both and both[2] in words.sets["words.century"]:  # the 18th and 19th centuries
            return finish(look_back(text, low, start, words), (day - 1) * 100, at, 100, "century")
    if ordinal and ahead and ahead[0].word in words.sets["words.century"] and FIRST_CENTURY <= day <= 21:
        if len(ahead) > 1 and ahead[1].word in words.sets["words.before_christ"]:
            return None
        return finish(look_back(text, low, start, words), (day - 1) * 100, ahead[0].end, 100, "century")
    if ahead and ahead[0].word in words.sets["words.day_of"] and len(ahead) > 1:
        ahead = ahead[1:]
    if ahead and ahead[0].word in words.months:
        month = words.months[ahead[0].word]
        stated = any(len(t.word) == 4 and t.word.isdecimal() for t in ahead[1:3])
        comma = YEAR_AFTER.match(low, ahead[0].end)
        if not stated and comma is None and is_month(text, ahead[0], month, False) and day <= 31:
            return _yearless(low, start, ahead[0].end, month, day, words, text)
        return None  # the year that follows reads it
    return _month_first(text, low, start, at, day, words)


def _short_year(low: str, start: int, end: int, words: DateWords) -> int:
    """Return the year that two digits behind an apostrophe are, "in '87", or 0."""
    if (
        low[start - 2 : start - 1] not in (" ", "\n", "(")
        or low[end : end + 1].isalnum()
        or low[end : end + 1] in "'’"
        and low[end : end + 1]
    ):
        return 0
    sets, former = words.sets, previous_word(low, start - 1)
    if not any(
        former in sets[f"words.{key}"] for key in ("filler", "year", "since", "until", "from", "after", "before", "and")
    ):
        return 0
    return (1900 if int(low[start:end]) >= 30 else 2000) + int(low[start:end])


def _yearless(low: str, start: int, end: int, month: int, day: int, words: DateWords, text: str) -> Atom:
    """Return a day of a month whose year is not stated beside it."""
    value = f"XXXX-{month:02}-{day:02}"
    around = look_back(text, low, start, words)
    first_day = earlier_day(low, start, day, words)
    if first_day:
        first = f"XXXX-{month:02}-{first_day[0]:02}"
        return Atom(first_day[1], end, first, value, f"{first}/{value}", pattern="days-of-month")
    return Atom(start, end, value, value, value, around.leads, around.lead_start, pattern="day-month")


def _month_first(text: str, low: str, start: int, end: int, day: int, words: DateWords) -> Atom | None:
    """Read "March 5" where no year follows; with a year, the year reads it."""
    if previous_word(low, start) not in words.months:
        return None
    tokens = tokens_before(low, start, 24)
    if not tokens or tokens[-1].word not in words.months or low[tokens[-1].end : start].strip(" .\u00a0"):
        return None
    if start - tokens[-1].end > 3 and low[max(0, tokens[-1].start - 1) : tokens[-1].start] in ("", "\n", "|", "\t"):
        return None  # a column after the months of a table
    if re.compile(r",?\s{0,2}\d{4}(?!\d)|\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?,?\s{0,2}\d{4}").match(low, end):
        return None
    month = words.months[tokens[-1].word]
    if not text[tokens[-1].start].isupper() or low[end : end + 1] in (".", ",") and low[end + 1 : end + 2].isdigit():
        return None
    value = f"XXXX-{month:02}-{day:02}"
    around = look_back(text, low, tokens[-1].start, words)
    return Atom(tokens[-1].start, end, value, value, value, around.leads, around.lead_start, pattern="day-month")


def _after_weekday(low: str, start: int, words: DateWords) -> Atom | None:
    """Read a day and its month as newspapers give them after a weekday: "Jumat (9/12)", "Rabu, 5/4"."""
    match = DAY_MONTH.match(low, start)
    if match is None or not (1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12):
        return None
    tokens = tokens_before(low, start, 16)
    if not tokens or low[tokens[-1].end : start].strip() not in ("", ",", "("):
        return None
    if all(name != "weekday" for name, _ in words.phrases.get(tokens[-1].word, ())):
        return None
    value = f"XXXX-{int(match[2]):02}-{int(match[1]):02}"
    return Atom(start, match.end(), value, value, value, pattern="day-month-after-weekday")


def _numeric(low: str, match: re.Match[str]) -> Atom | None:
    """Read 12/03/2015: day first unless only month first can be."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 50 else 1900
    if not (1 <= first <= 31 and 1 <= second <= 31 and EARLIEST <= year <= LATEST) or min(first, second) > 12:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    value = f"{year}-{month:02}-{day:02}"
    pattern = "numeric-date" if max(first, second) > 12 or first == second else "numeric-date-day-first"
    return Atom(match.start(), match.end(), value, value, value, pattern=pattern)


def _clock(low: str, match: re.Match[str], words: DateWords) -> Mention | None:
    """Return a time of day, which is no quantity."""
    tokens = tokens_before(low, match.start(), 16)
    ahead = tokens_after(low, match.end(), 1, 8)
    if (
        match[2] == ":"
        or (tokens and tokens[-1].word in words.sets["words.clock"] and not low[tokens[-1].end : match.start()].strip())
        or (ahead and ahead[0].word in words.sets["words.clock_after"])
    ):
        return Mention(match.start(), match.end(), "number", f"{match[1]}:{match[3]}", pattern="clock", reason="clock")
    return None


def _slash_year(low: str, match: re.Match[str], words: DateWords) -> Atom | None:
    """Read 21/2007: the number of a law, or a month of a year."""
    number, year = int(match[1]), int(match[2])
    tokens = tokens_before(low, match.start(), 24)
    near = {token.word for token in tokens[-2:]}
    filed = (
        low[match.start() - 1 : match.start()] == "-" and low[match.start() - 2 : match.start() - 1].isalpha()
    )  # DP-05/2023
    if number > 12 or filed or near & words.sets["dismiss.law"] or near & words.sets["dismiss.numbered"]:
        return Atom(
            match.start(), match.end(), str(year), str(year), str(year), pattern="law-number", reason="law-number"
        )
    value = f"{year}-{number:02}"
    return Atom(match.start(), match.end(), value, value, value, pattern="numeric-month") if number else None
