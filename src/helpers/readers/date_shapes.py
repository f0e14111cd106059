"""One date expression: its ends as EDTF, made from a year and what the words around it say."""

from __future__ import annotations

from typing import NamedTuple

from helpers.readers.date_context import DAYS, MONTH_PARTS, WEEKS, Around

_new = tuple.__new__  # Atom(…) fills in defaults, at three times the cost
PARTS = {"early": 0, "mid": 1, "late": 2}
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EARLIEST, LATEST = 1500, 2100
FIRST_CENTURY = 5


class Atom(NamedTuple):
    """One date expression before ranges are put together; `first`–`last` are its ends as EDTF."""

    start: int
    end: int
    first: str
    last: str
    value: str
    leads: frozenset[str] = frozenset()
    lead_start: int = 0
    about: bool = False
    weekday: str = ""
    weekday_word: str = ""
    pattern: str = "year"
    reason: str = ""
    bare: bool = False  # a year with nothing around that says so


def year_range(around: Around, first: int, last: int, end: int, pattern: str) -> Atom:
    """Return a period of whole years."""
    mark = "~" if around.about else ""
    return Atom(
        around.start, end, f"{first}{mark}", f"{last}{mark}", f"{first}{mark}/{last}{mark}", around.leads,
        around.lead_start, around.about, pattern=pattern,
    )  # fmt: skip


def finish(around: Around, year: int, end: int, width: int, pattern: str) -> Atom:
    """Return the expression that a year, the words before it and its width (1, 10 or 100 years) make."""
    if width == 1 and around.month:
        first, last, pattern = _in_month(around, year)
        value = first if first == last else f"{first}/{last}"
    elif width == 1 and (around.part in DAYS or around.part == "eve_of_year"):
        first, last, pattern = _day_of_year(around, year)
        value = first if first == last else f"{first}/{last}"
    elif width == 1 and around.part:
        low_month, high_month = MONTH_PARTS[around.part]
        first, last = f"{year}-{low_month:02}", f"{year}-{high_month:02}"
        value, pattern = f"{first}/{last}", "part-of-year"
    elif width > 1 and around.part in PARTS:
        edges = {10: ((0, 3), (4, 6), (7, 9)), 100: ((0, 33), (34, 66), (67, 99))}[width][PARTS[around.part]]
        first, last = f"{year + edges[0]:04}", f"{year + edges[1]:04}"
        value, pattern = f"{first}/{last}", f"part-of-{pattern}"
    elif width > 1:
        first, last = f"{year:04}", f"{year + width - 1:04}"
        value = f"{year // 10}X" if width == 10 else f"{year // 100:02}XX"
    else:
        first = last = value = str(year)
    if around.about and value[-1:].isdigit():
        first, last = f"{first}~", f"{last}~"
        value = first if "/" not in value else f"{first}/{last}"
    start, _, _, _, _, _, _, weekday, weekday_word, _, about, leads, lead_start, _ = around
    if weekday:
        pattern = "weekday-date"
    ends = (start, end, first, last, value, leads, lead_start, about, weekday, weekday_word, pattern, "", False)
    return _new(Atom, ends)


def month_length(year: int, month: int) -> int:
    """Return how many days a month has."""
    return MONTH_DAYS[month - 1] + (month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)))


def _days_of_part(part: str, year: int, month: int) -> tuple[int, int]:
    """Return the first and the last day of the early, middle or late days of a month."""
    return ((1, 10), (11, 20), (21, month_length(year, month)))[PARTS[part]]


def _day_of_year(around: Around, year: int) -> tuple[str, str, str]:
    """Return first, last and pattern of a year's first or last day, or of the night before the year."""
    if around.fiscal:  # the last day of a school year may be any
        return str(year), str(year), "year"
    if around.part == "eve_of_year":
        return f"{year - 1}-12-31", f"{year}-01-01", "eve-of-year"
    day = f"{year}-01-01" if around.part == "first_day" else f"{year}-12-31"
    return day, day, "day-of-year"


def _in_month(around: Around, year: int) -> tuple[str, str, str]:
    """Return first, last and pattern of a date that names its month."""
    month = around.month
    if around.day:
        if not 1 <= around.day <= (MONTH_DAYS[month - 1] + (month == 2)):
            return f"{year}-{month:02}", f"{year}-{month:02}", "impossible-day"
        last = f"{year}-{month:02}-{around.day:02}"
        return (f"{year}-{month:02}-{around.day_from:02}" if around.day_from else last), last, "day-month-year"
    if around.part in DAYS or around.part in WEEKS:
        length = month_length(year, month)
        days = {"first_day": (1, 1), "last_day": (length, length)}.get(around.part) or WEEKS[around.part]
        low_day, high_day = (day if day > 0 else day + length for day in days)
        pattern = "day-of-month" if around.part in DAYS else "week-of-month"
        return f"{year}-{month:02}-{low_day:02}", f"{year}-{month:02}-{high_day:02}", pattern
    if around.month_from:
        first_year = year if around.month_from < month else year - 1
        first, last = f"{first_year}-{around.month_from:02}", f"{year}-{month:02}"
        if around.part_from in PARTS:
            first += f"-{_days_of_part(around.part_from, first_year, around.month_from)[0]:02}"
        if around.part in PARTS:
            last += f"-{_days_of_part(around.part, year, month)[1]:02}"
        return first, last, "months"
    if around.part in PARTS:
        days = _days_of_part(around.part, year, month)
        return f"{year}-{month:02}-{days[0]:02}", f"{year}-{month:02}-{days[1]:02}", "part-of-month"
    return f"{year}-{month:02}", f"{year}-{month:02}", "month-year"
