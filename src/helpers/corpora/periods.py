"""What a date or period says: an interval of days (EDTF, ISO 8601-2, levels 0 and 1 as DESIGN.md names them).

Days are proleptic Gregorian ordinals (1 = 0001-01-01). Written by hand rather than with the
`edtf` package because a check parses every value of a corpus and that parser needs
milliseconds for each; the tests hold this one against it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

FIRST_DAY = -(10**7)  # before any year: an open start
LAST_DAY = 10**7  # after any year: an open end
DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[~?%])?", re.ASCII
)
SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 12)}


class Period(NamedTuple):
    """Days from `start` to `end`, both included; `low`–`high` adds the slack of `~`."""

    start: int
    end: int
    low: int
    high: int
    open_start: bool
    open_end: bool
    is_interval: bool  # written as two dates
    start_end: int  # last day that the stated start may mean
    end_start: int  # first day that the stated end may mean


@lru_cache(maxsize=65536)
def parse_period(value: str) -> Period | None:
    """Return the days of an EDTF date or interval, or None if it is not of the grammar.

    `199X` is 1990–1999, `1979~` is 1979 give or take a year, `2003/..` is open at its end.
    """
    if "/" not in value:
        days = _date(value)
        if days is None:
            return None
        start, end, slack = days
        return Period(start, end, start - slack, end + slack, False, False, False, end, start)
    first, _, second = value.partition("/")
    open_start, open_end = first in ("..", ""), second in ("..", "")
    if open_start and open_end:
        return None
    begins = (FIRST_DAY, FIRST_DAY, 0) if open_start else _date(first)
    ends = (LAST_DAY, LAST_DAY, 0) if open_end else _date(second)
    if begins is None or ends is None or ends[1] < begins[0]:
        return None
    low, high = begins[0] - begins[2], ends[1] + ends[2]
    return Period(begins[0], ends[1], low, high, open_start, open_end, True, begins[1], ends[0])


def _date(text: str) -> tuple[int, int, int] | None:
    """Return first day, last day, and the days of slack that an approximation mark adds."""
    match = DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = match["year"], match["month"], match["day"]
    approximate = match["mark"] in ("~", "%")
    if "X" in year:
        if month:
            return None
        low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
        return _days(max(low, 1), 1, 1), _days(high, 12, 31), 366 if approximate else 0
    number = int(year)
    if number == 0:
        return None
    if month is None or month == "XX":
        return _days(number, 1, 1), _days(number, 12, 31), 366 if approximate else 0
    if month in SEASONS:
        first, last = SEASONS[month]
        return _days(number, first, 1), _days(number, last, monthrange(number, last)[1]), 0
    if not 1 <= int(month) <= 12:
        return None
    last_day = monthrange(number, int(month))[1]
    if day is None or day == "XX":
        return _days(number, int(month), 1), _days(number, int(month), last_day), 31 if approximate else 0
    if not 1 <= int(day) <= last_day:
        return None
    exact = _days(number, int(month), int(day))
    return exact, exact, 1 if approximate else 0


def _days(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal()


def years_of(period: Period) -> tuple[int, int]:
    """Return the first and last calendar year of a period (open ends give 1 and 9999)."""
    low = max(period.start, 1)
    high = min(period.end, date.max.toordinal())
    return date.fromordinal(low).year, date.fromordinal(high).year


def days(period: Period) -> int:
    """Return the number of days of a period, both ends counted."""
    return period.end - period.start + 1


def relation(left: Period, right: Period) -> str:
    """Return which of the thirteen relations of intervals holds (Allen 1983, doi:10.1145/182.358434).

    B before, M meets (the next day), O overlaps, S starts, D during, F finishes, E equal; an I behind turns it round.
    """
    # Days are counted with both ends; a period meets the next one on the day after its end.
    (a, b), (c, d) = (left.start, left.end + 1), (right.start, right.end + 1)
    if b <= c:
        return "M" if b == c else "B"
    if d <= a:
        return "MI" if d == a else "BI"
    if a == c:
        return "E" if b == d else "S" if b < d else "SI"
    if b == d:
        return "F" if a > c else "FI"
    if a > c:
        return "D" if b < d else "OI"
    return "DI" if b > d else "O"


def contains(outer: Period, inner: Period) -> bool:
    """Say whether one period lies wholly within another."""
    return relation(inner, outer) in ("D", "S", "F", "E")


def disjoint(left: Period, right: Period) -> bool:
    """Say whether two periods share no day."""
    return relation(left, right) in ("B", "BI", "M", "MI")
