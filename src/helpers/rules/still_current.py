"""A state is given as lasting that had ended when the text was written.

Why it matters: a reader takes for present what is past.
Not flagged: texts written before the end; open periods where nothing says that they ended; other starts (date-differs).
Basis: the year of the text (sources.csv) against the end that another text or a reference fact gives.
"""

import datetime
from collections.abc import Iterable, Iterator

from helpers.corpora.periods import Period
from helpers.corpora.rows import rows_of
from helpers.corpora.scopes import period_of
from helpers.judging.pairs import group_claims
from helpers.rules import CONSISTENT, Claim, Context, Fact, Flag, Rule, say

RULE = Rule(
    id="T05",
    name="still-current",
    kind="conflict",
    over="ledger",
    types=("date", "classification"),
    title={"en": "Ended, and still called current", "id": "Sudah berakhir, masih disebut berlangsung"},
    message={"en": "{property} ({subject}): {why}", "id": "{property} ({subject}): {why}"},
    settle={"en": "the document that ended it", "id": "dokumen yang mengakhirinya"},
)

_OPEN = {"type": "date", "value": "2011/..", "source_id": "s2019"}
_ENDED = {"type": "date", "value": "2011/2016", "source_id": "s2020"}
_YEARS = [
    {"source_id": "s2019", "year": "2019"},
    {"source_id": "s2014", "year": "2014"},
    {"source_id": "s2020", "year": "2020"},
]
FLAGS = [
    {"claims": [_OPEN, _ENDED], "sources": _YEARS},
    {
        "claims": [{"type": "classification", "value": "observer", "source_id": "s2019"}],
        "references": [{"type": "classification", "value": "observer", "period": "1992/2016"}],
        "sources": _YEARS,
    },
]
PASSES = [
    {"claims": [{**_OPEN, "source_id": "s2014"}, _ENDED], "sources": _YEARS},
    {"claims": [_OPEN, {**_ENDED, "value": "2011/.."}], "sources": _YEARS},
    {"claims": [{**_OPEN, "value": "2004/.."}, _ENDED], "sources": _YEARS},
    {
        "claims": [{"type": "classification", "value": "observer", "source_id": "s2019"}],
        "references": [{"type": "classification", "value": "observer", "period": "2011"}],
        "sources": _YEARS,
    },
    {
        "claims": [{"type": "classification", "value": "observer", "period": "2010", "source_id": "s2019"}],
        "references": [{"type": "classification", "value": "observer", "period": "1992/2016"}],
        "sources": _YEARS,
    },
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare open periods and undated states with ends that others give."""
    years = _years(context)
    facts = group_claims([fact.claim for fact in context.facts])
    by_id = {fact.ref_id: fact for fact in context.facts}
    for key, group in group_claims(context.claims).items():
        known = facts.get(key, [])
        if group[0].type == "date":
            yield from _dates(group, known, by_id, years)
        elif group[0].type == "classification":
            yield from _states(group, known, by_id, years)


def _years(context: Context) -> dict[str, int]:
    """Return the year of each text: as stated, else that of the last web page it was still consulting."""
    years: dict[str, int] = {}
    citations = context.readings.get("citations")
    if citations is not None:
        for row in rows_of(citations):
            if str(row.accessed)[:4].isdigit():
                years[row.source_id] = max(years.get(row.source_id, 0), int(row.accessed[:4]))
    if not context.sources.empty:
        stated = [row for row in rows_of(context.sources) if str(row.year)[:4].isdigit()]
        years |= {row.source_id: int(row.year[:4]) for row in stated}
    return years


def _dates(
    group: list[Claim], known: list[Claim], facts: dict[str, Fact], years: dict[str, int]
) -> Iterator[Flag | str]:
    ended = [
        c for c in [*group, *known] if c.when and c.when.is_interval and not c.when.open_end and c.stance == "asserted"
    ]
    for claim in group:
        when, year = claim.when, years.get(claim.source_id)
        if when is None or not when.open_end or year is None or claim.stance != "asserted":
            continue
        over = [
            other
            for other in ended
            if other.when is not None
            and other.source_id != claim.source_id
            and _touch(when, other.when)
            and other.when.high < _first_day(year)
        ]
        if over:
            yield _flag(claim, over, facts, year)
        elif ended:
            yield CONSISTENT


def _states(
    group: list[Claim], known: list[Claim], facts: dict[str, Fact], years: dict[str, int]
) -> Iterator[Flag | str]:
    for claim in group:
        year = years.get(claim.source_id)
        # A single date is when somebody looked; only an interval with an end says that the state ended.
        same = [fact for fact in known if fact.value == claim.value and _ended(fact)]
        if claim.period or year is None or not same or claim.stance != "asserted":
            continue
        if all(fact.scope_period is not None and fact.scope_period.high < _first_day(year) for fact in same):
            yield _flag(claim, same, facts, year, "tension")
        else:
            yield CONSISTENT


def _ended(fact: Claim) -> bool:
    period = fact.scope_period
    return period is not None and period.is_interval and not period.open_end


def _last_day(claim: Claim) -> int:
    period = claim.when or claim.scope_period
    return period.end if period else 0


def _flag(claim: Claim, over: list[Claim], facts: dict[str, Fact], year: int, kind: str = "conflict") -> Flag:
    over = sorted(over, key=_last_day, reverse=True)
    return Flag(
        kind,
        say(
            {
                "en": "{source} of {year} has it as lasting, {other} as {lasted}",
                "id": "{source} dari {year} menyebutnya masih berlangsung, {other} menyebut {lasted}",
            },
            source=claim.source_id,
            year=str(year),
            other=over[0].source_id or facts[over[0].claim_id].publisher or facts[over[0].claim_id].title,
            lasted=period_of(over[0]),
        ),
        (claim, *(c for c in over if c.claim_id not in facts)),
        refs=tuple(c.claim_id for c in over if c.claim_id in facts),
    )


def _first_day(year: int) -> int:
    return datetime.date(max(1, min(year, 9999)), 1, 1).toordinal()


def _touch(a: Period, b: Period) -> bool:
    return a.start <= b.start_end and b.start <= a.start_end
