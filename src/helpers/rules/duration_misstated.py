"""A stated duration is not the time from the stated start to the stated end.

Why it matters: who reckons with the duration gets another year than who reads the dates.
Not flagged: what fits some day within the stated years; counting both the first and the last year; hedged durations;
completed units ("five months" of five and a half).
Basis: days between EDTF dates (ISO 8601-2) and ISO 8601 durations.
"""

import re

from helpers.corpora.intervals import times_apart
from helpers.corpora.periods import Period, parse_period
from helpers.corpora.values import Interval, overlaps
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="A05",
    name="duration-misstated",
    kind="conflict",
    over="relation",
    relations=("duration",),
    explains=("quantity-differs",),
    slip=5.0,
    title={"en": "A duration that the dates do not give", "id": "Lama waktu yang tidak sesuai dengan tanggalnya"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the dates of the first and the last day", "id": "tanggal hari pertama dan terakhir"},
)

_D, _M = {"type": "date"}, {"type": "measurement", "unit": "years"}
FLAGS = [
    [{**_D, "value": "2008"}, {**_D, "value": "2018"}, {**_M, "value": "P12Y"}],
    [{**_D, "value": "1998-03-01"}, {**_D, "value": "1998-06-01"}, {**_M, "value": "P5M"}],
    [{**_D, "value": "2019-11-11"}, {**_D, "value": "2020-04-27"}, {**_M, "value": "P4M"}],
    [{**_D, "value": "XXXX-02-01"}, {**_D, "value": "XXXX-06-30"}, {**_M, "value": "P9M"}],
]
PASSES = [
    [{**_D, "value": "2008"}, {**_D, "value": "2018"}, {**_M, "value": "P10Y"}],
    [{**_D, "value": "2008"}, {**_D, "value": "2018"}, {**_M, "value": "P11Y"}],
    [{**_D, "value": "2008"}, {**_D, "value": "2018"}, {**_M, "value": "~P9Y"}],
    [{**_D, "value": "2019-11-11"}, {**_D, "value": "2020-04-27"}, {**_M, "value": "P5M"}],
    [{**_D, "value": "XXXX-03-23"}, {**_D, "value": "XXXX-05-11"}, {**_M, "value": "P7W"}],
    [{**_D, "value": "XXXX-11"}, {**_D, "value": "XXXX-02"}, {**_M, "value": "P3M"}],
    [{**_D, "value": "2008/.."}, {**_D, "value": "2018"}, {**_M, "value": ">P9Y"}],
]
DAYS_OF_YEAR = 365.2425
NO_YEAR = "XXXX-"  # what EDTF writes for a year that is not told
DAYS_OF = {"Y": DAYS_OF_YEAR, "M": DAYS_OF_YEAR / 12, "W": 7.0, "D": 1.0}
WHOLE = re.compile(r"P([0-9]{1,4})([YMWD])")


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare a duration with its start and end: claims in the order start, end, duration."""
    if len(claims) != 3:
        return Outcome(
            NOT_COMPARABLE, say({"en": "needs start, end and duration", "id": "perlu awal, akhir, dan lama"})
        )
    start_claim, end_claim, duration_claim = claims
    (start, end), stated = _ends(start_claim, end_claim), _days(duration_claim)
    if start is None or end is None or stated is None:
        return Outcome(
            NOT_COMPARABLE,
            say({"en": "a value is no date or duration", "id": "ada nilai yang bukan tanggal atau lama waktu"}),
        )
    shortest, longest = _reach(start, end)
    found = Interval(shortest, longest, shortest, longest + 1, shortest, longest + 1)
    agreement = overlaps(found, stated)
    if agreement in ("exactly", "rounded") or _completed(duration_claim.value, shortest, longest + 1):
        return Outcome(CONSISTENT)
    middle = (shortest + longest) / 2
    in_years = middle >= 2 * DAYS_OF_YEAR
    why = say(
        {
            "en": "from {start} to {end} is {found} {unit}, not {stated}",
            "id": "dari {start} sampai {end} adalah {found} {unit}, bukan {stated}",
        },
        start=start_claim.shown,
        end=end_claim.shown,
        found=round(middle / DAYS_OF_YEAR) if in_years else round(middle),
        unit=say({"en": "years", "id": "tahun"} if in_years else {"en": "days", "id": "hari"}),
        stated=duration_claim.shown,
    )
    return Outcome("tension" if agreement == "loosely" else "conflict", why, times_apart(found, stated))


def _ends(start: Claim, end: Claim) -> tuple[Period | None, Period | None]:
    """Return the days of both ends; days of a year that is not told are taken for those of one year, or of the next."""
    if not (start.value.startswith(NO_YEAR) and end.value.startswith(NO_YEAR)):
        return start.when, end.when
    later = "2001" if end.value >= start.value else "2002"
    return parse_period(f"2001-{start.value.removeprefix(NO_YEAR)}"), parse_period(
        f"{later}-{end.value.removeprefix(NO_YEAR)}"
    )


def _completed(value: str, shortest: float, longest: float) -> bool:
    """Say whether so many whole units had passed, and not one more: P5M of 168 days."""
    stated = WHOLE.fullmatch(value)
    if stated is None:
        return False
    number, unit = int(stated[1]), DAYS_OF[stated[2]]
    return number * unit <= longest and shortest < (number + 1) * unit


def _reach(start: Period, end: Period) -> tuple[float, float]:
    """Return the fewest and most days from the stated start to the stated end."""
    first_end = end.end_start if end.is_interval else end.low
    return float(first_end - start.start_end), float(end.high - start.low)


def _days(claim: Claim) -> Interval | None:
    """Return a duration in days; a plain number of years counts as such."""
    if "P" in claim.value:
        return claim.interval
    factor = {"years": DAYS_OF_YEAR, "year": DAYS_OF_YEAR, "months": DAYS_OF_YEAR / 12, "weeks": 7.0, "days": 1.0}.get(
        claim.unit
    )
    return claim.interval.scaled(factor) if claim.interval is not None and factor else None
