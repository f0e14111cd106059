"""Weekdays that stand beside a date: "Senin, 14 April 2008", "Monday 14 April 2008", "Monday, April 14, 2008"."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import NamedTuple

from helpers.readers.language_data import alternatives, language_data, listed
from helpers.words import LANGUAGES

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class WeekdayDate(NamedTuple):
    """A weekday (English, lower case) with a date (ISO), and where both stand."""

    start: int
    end: int
    weekday: str
    date: str


@cache
def _patterns() -> tuple[re.Pattern[str], dict[str, str], dict[str, int]]:
    weekdays: dict[str, str] = {}
    months: dict[str, int] = {}
    for language in LANGUAGES:
        data = language_data(language, "dates")
        weekdays |= {word: day for day, words in data["weekdays"].items() for word in words}
        months |= {word: int(number) for number, words in data["months"].items() for word in words}
    day_words = "|".join(re.escape(word) for word in sorted(weekdays, key=len, reverse=True))
    month_words = "|".join(re.escape(word) for word in sorted(months, key=len, reverse=True))
    leads, of = (
        alternatives(listed("dates", "words", "weekday_leads")),
        alternatives(listed("numbers", "pronouns", "of")),
    )
    pattern = (
        rf"\b(?P<weekday>{day_words})\b\.?\s?[,(/]?\s{{0,2}}(?:(?:{leads})\s)?"
        rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:(?:{of})\s)?(?P<month>{month_words})\.?,?\s(?P<year>\d{{4}})"
        rf"|(?P<month2>{month_words})\.?\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year2>\d{{4}})"
        rf"|(?P<day3>\d{{1,2}})[/.-](?P<month3>\d{{1,2}})[/.-](?P<year3>\d{{4}}))\b"
    )
    return re.compile(pattern, re.IGNORECASE), weekdays, months


def weekday_dates(text: str) -> list[WeekdayDate]:
    """Return every weekday with its date; days that no calendar has are left out."""
    pattern, weekdays, months = _patterns()
    found = []
    for match in pattern.finditer(text):
        group = next(suffix for suffix in ("", "2", "3") if match["day" + suffix])
        word = match["month" + group].casefold()
        month = int(word) if word.isdigit() else months[word]
        try:
            date = datetime.date(int(match["year" + group]), month, int(match["day" + group]))
        except ValueError:
            continue
        found.append(WeekdayDate(match.start(), match.end(), weekdays[match["weekday"].casefold()], date.isoformat()))
    return found
