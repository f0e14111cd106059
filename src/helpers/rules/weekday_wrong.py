"""A date is given a weekday that it did not have.

Why it matters: either the day or the date is wrong; a newspaper of that date may not exist.
Not flagged: dates without a weekday; a weekday of another date in the same sentence.
Basis: the Gregorian calendar (ISO 8601).
"""

import datetime
from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.ledgers.weekdays import DAYS, weekday_dates
from helpers.rules import CONSISTENT, Claim, Context, Flag, Place, Rule, say

RULE = Rule(
    id="T04",
    name="weekday-wrong",
    kind="conflict",
    over="ledger",
    wants=("structure",),
    title={"en": "A weekday that the date did not have", "id": "Hari yang tidak sesuai dengan tanggalnya"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "a calendar, and the document that is dated", "id": "kalender, dan dokumen yang bertanggal itu"},
)

_D = {"type": "date", "value": "2008-04-14"}
FLAGS = [
    {"claims": [{**_D, "exact": "on Tuesday, 14 April 2008"}]},
    {
        "structure": [
            {"source_id": "s1", "start": "4", "end": "30", "kind": "weekday", "value": "2015-03-12", "unit": "monday"}
        ]
    },
]
PASSES = [
    {"claims": [{**_D, "exact": "on Monday, 14 April 2008"}]},
    {"claims": [{**_D, "exact": "Senin 14 April 2008"}]},
    {"claims": [{**_D, "exact": "on 14 April 2008"}]},
    {
        "structure": [
            {"source_id": "s1", "start": "4", "end": "30", "kind": "weekday", "value": "2015-03-12", "unit": "thursday"}
        ]
    },
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare weekdays with dates: those that the structure reading has, and those in the quotes of claims."""
    frame = context.readings.get("structure")
    rows = [] if frame is None else [row for row in rows_of(frame) if row.kind == "weekday"]
    seen: list[tuple[str, int, int]] = []
    for row in rows:
        start, end = int(row.start), int(row.end)
        seen.append((row.source_id, start, end))
        claims = [
            c
            for c in context.claims_of(row.source_id)
            if c.start is not None and c.end is not None and c.start < end and start < c.end and c.type == "date"
        ]
        yield _compare(
            row.value, row.unit, tuple(claims), () if claims else (Place(row.source_id, start, end, row.value),)
        )
    for claim in context.claims:
        if claim.type != "date" or any(
            source_id == claim.source_id
            and claim.start is not None
            and claim.end is not None
            and claim.start < end
            and start < claim.end
            for source_id, start, end in seen
        ):
            continue
        for found in weekday_dates(claim.exact):
            yield _compare(found.date, found.weekday, (claim,), ())


def _compare(date: str, weekday: str, claims: tuple[Claim, ...], places: tuple[Place, ...]) -> Flag | str:
    actual = DAYS[datetime.date.fromisoformat(date).weekday()]
    if actual == weekday:
        return CONSISTENT
    names = {"said": _name(weekday), "actual": _name(actual), "date": date}
    return Flag(
        "conflict",
        say({"en": "{date} was a {actual}, not a {said}", "id": "{date} adalah hari {actual}, bukan {said}"}, **names),
        claims,
        places,
    )


def _name(day: str) -> object:
    return say({"en": day.capitalize(), "id": INDONESIAN[DAYS.index(day)]})


INDONESIAN = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
