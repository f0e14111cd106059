"""Four digits beside a letter or a sign: FY2015, 12/2007, 2015-03, 2.015, a telephone."""

from __future__ import annotations

import re

from helpers.readers.date_context import DASHES, look_back
from helpers.readers.date_shapes import EARLIEST, LATEST, Atom, finish
from helpers.readers.date_words import DateWords
from helpers.readers.narrative import in_url

ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])")
IDENTIFIER = re.compile(r"\d{4}-(?:\d{1,8}-\d{3,8}|[2-9]\d-\d+)(?!\d)")  # 2019-41-077
YEARS = re.compile(r"(\d{4})\s?/\s?(\d{4}|\d\d)(?![\d/])")
STANDARD = re.compile(r"-\d{1,2}(?:-\d{1,2})?(?![\d-])")
NAMED = re.compile(r"(?<![A-Za-z])[A-Z]{2,4} $")
PART_ENDS = frozenset("iv1234")  # II/2014, Q2/2014
FILED = re.compile(r"-\d{1,6}(?![\d-])")
SHORT_RANGE = re.compile(r"([-–—])(\d\d)(?![\d-])")


def beside_sign(text: str, low: str, start: int, end: int, words: DateWords) -> tuple[bool, Atom | None]:
    """Settle four digits beside a letter or sign, if that is what they need: FY2015, 12/2007, 2015-03, 2.015, a telephone."""
    year = int(low[start:end])
    before, after = low[start - 1 : start], low[end : end + 1]
    if (
        before.isalpha()
        and low[start - 2 : start] in words.sets["words.fiscal"]
        and not low[start - 3 : start - 2].isalnum()
    ):
        return True, _fiscal(low, start - 2, start, end, year)
    if before and (
        before.isalpha() or before in "$€£#_@" or (before in ".,:" and low[start - 2 : start - 1].isdigit())
    ):
        return True, None
    if after in ".," and after and low[end + 1 : end + 2].isdecimal():  # not the raised mark of a note: 2018.¹
        return True, None
    if before == "/" and low[start - 2 : start - 1] in PART_ENDS:
        around = look_back(text, low, start - 1, words)
        if around.part and not around.month and EARLIEST <= year <= LATEST:
            return True, finish(around, year, end, 1, "year")  # triwulan II/2014
    if before == "/":
        law = re.compile(r"(?<![\d/.])(\d{1,3})/$").search(low[max(0, start - 5) : start])
        if law and EARLIEST <= year <= LATEST:
            at = max(0, start - 5) + law.start()
            return True, Atom(at, end, str(year), str(year), str(year), pattern="law-number", reason="law-number")
        return True, Atom(start, end, str(year), str(year), str(year), reason="url") if in_url(low, start) else None
    if (
        before in DASHES
        and before
        and low[start - 2 : start - 1].isdigit()
        and not low[max(0, start - 5) : start - 1].isdecimal()
    ):
        return True, None  # a telephone number, an identifier
    if (
        before in DASHES
        and before
        and low[start - 2 : start - 1].isdigit()
        and after in DASHES
        and low[end + 1 : end + 2].isdigit()
    ):
        return True, None
    if (
        after == "-"
        and low[end + 1 : end + 5].isdecimal()
        and end + 5 <= len(low)
        and not EARLIEST <= int(low[end + 1 : end + 5]) <= LATEST
    ):
        return True, None
    if (
        low[start - 1 : start] == "-"
        and low[max(0, start - 5) : start - 1].isdecimal()
        and not EARLIEST <= int(low[max(0, start - 5) : start - 1]) <= LATEST
    ):
        return True, None
    if before in DASHES and before and low[start - 2 : start - 1].isalpha() and FILED.match(low, end):
        return True, None  # ROS-2023-07, SF-2023-114
    if after == "-" and STANDARD.match(low, end) and NAMED.search(text, max(0, start - 6), start):
        return True, None  # EN 1993-1-5
    if after == "-" and IDENTIFIER.match(low, start):
        return True, None  # a student's number
    iso = ISO.match(low, start) if after == "-" else None
    if iso and 1 <= int(iso[2]) <= 12 and (iso[3] is None or 1 <= int(iso[3]) <= 31):
        successor = iso[3] is None and int(iso[2]) == (year + 1) % 100
        if not successor and EARLIEST <= year <= LATEST:
            around = look_back(text, low, start, words)
            value = iso[0]
            return True, Atom(
                around.start,
                iso.end(),
                value,
                value,
                value,
                around.leads,
                around.lead_start,
                around.about,
                pattern="iso",
            )
    return False, None


def _fiscal(low: str, begin: int, start: int, end: int, year: int) -> Atom:
    """Read "FY2015" and "FY2015/16", the letters glued to the year."""
    years = YEARS.match(low, start) or SHORT_RANGE.match(low, end)
    if years:
        second = year - year % 100 + int(years[2][-2:])
        if year < second <= year + 5:
            return Atom(begin, years.end(), str(year), str(second), f"{year}/{second}", pattern="fiscal-year")
    return Atom(begin, end, str(year), str(year), str(year), pattern="fiscal-year")
