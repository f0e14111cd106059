"""Two claims give different dates for one event.

Why it matters: a reader of either source cannot know that the other date exists.
Not flagged: dates that agree at the coarser precision (1997 and 6 January 1997), a decade and a year
within it, an approximate date and one within a year of it, open intervals with the same start. An approximate date and one
within three years of it are a tension, and so are dates that only the program has read and that are more than twelve years apart
(unless by one digit, or by the order of two).
Basis: EDTF (ISO 8601-2) read as intervals of days; DESIGN.md, section 4.
"""

import re

from helpers.corpora.periods import Period
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V01",
    name="date-differs",
    kind="conflict",
    over="pair",
    types=("date",),
    slip=12.0,
    title={"en": "Two dates for one event", "id": "Dua tanggal untuk satu peristiwa"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "the document that records the event itself, or a source closer to it",
        "id": "dokumen yang mencatat peristiwanya, atau sumber yang lebih dekat",
    },
)

YEAR = re.compile(r"[12][0-9]{3}")
FLAGS = [
    ({"value": "1979"}, {"value": "1999"}),
    ({"value": "2003/.."}, {"value": "2005/.."}),
    ({"value": "1997-01-06"}, {"value": "1997-02"}),
    ({"value": "2015/2018", "unit": "period"}, {"value": "2015/2019", "unit": "period"}),
]
PASSES = [
    ({"value": "1997"}, {"value": "1997-01-06"}),
    ({"value": "199X"}, {"value": "1994"}),
    ({"value": "1979~"}, {"value": "1980"}),
    ({"value": "2003/.."}, {"value": "2003"}),
    ({"value": "1994/1996"}, {"value": "1995"}),
]

LOOSE = 3


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two dates of one event as intervals of days."""
    a, b = left.when, right.when
    if a is None or b is None:
        return Outcome(NOT_COMPARABLE, say({"en": "a value is no date", "id": "ada nilai yang bukan tanggal"}))
    apart = _years_apart(left.value, right.value)
    why = say(
        {
            "en": "one event cannot have both {a} and {b}",
            "id": "satu peristiwa tidak dapat terjadi pada {a} dan {b} sekaligus",
        },
        a=left.shown,
        b=right.shown,
    )
    if "period" in (left.unit, right.unit) or (a.open_end and b.open_end):
        # What lasts from … to … has two dates, and both have to agree.
        agree = _touch(_start(a), _start(b)) and (a.open_end or b.open_end or _touch(_end(a), _end(b)))
        return Outcome(CONSISTENT) if agree else Outcome("conflict", why, apart)
    if a.open_end or b.open_end:
        return Outcome(CONSISTENT) if _touch(_start(a), _start(b)) else Outcome("conflict", why, apart)
    if _touch((a.low, a.high), (b.low, b.high)):
        return Outcome(CONSISTENT)
    if _touch(_loosely(a), _loosely(b)):
        loosely = {
            "en": "{a} and {b} agree only if “about” is read loosely",
            "id": "{a} dan {b} selaras hanya bila “sekitar” dibaca longgar",
        }
        return Outcome("tension", say(loosely, a=left.shown, b=right.shown))
    return Outcome("conflict", why, apart)


def _years_apart(left: str, right: str) -> float:
    """Return how many years two dates are apart; 0 where their years differ in one digit or in the order of two."""
    first, second = YEAR.search(left), YEAR.search(right)
    if first is None or second is None:
        return 0.0
    other = [pair for pair in zip(first[0], second[0], strict=True) if pair[0] != pair[1]]
    slip = len(other) < 2 or (len(other) == 2 and other[0] == other[1][::-1])
    return 0.0 if slip else float(abs(int(first[0]) - int(second[0])))


def _loosely(period: Period) -> tuple[int, int]:
    """Return the days that an approximate date may mean at most: three times as far as it is usually taken."""
    return (period.start - LOOSE * (period.start - period.low), period.end + LOOSE * (period.high - period.end))


def _start(period: Period) -> tuple[int, int]:
    """Return the days on which the period may begin; a plain date begins and ends within itself."""
    return (period.low, period.start_end + period.start - period.low)


def _end(period: Period) -> tuple[int, int]:
    return (period.end_start - (period.high - period.end), period.high)


def _touch(left: tuple[int, int], right: tuple[int, int]) -> bool:
    return left[0] <= right[1] and right[0] <= left[1]
