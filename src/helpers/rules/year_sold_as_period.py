"""The count of one year is given for a longer period.

Why it matters: the same number is a third as large a problem if it took three years.
Not flagged: stocks (what exists at a time does not add up over years), running totals, averages, numbers below ten,
other values, other places and groups.
Basis: a flow belongs to its window; the codebook says which counts are flows (`quantity: flow`).
"""

from collections import defaultdict
from collections.abc import Iterable

from helpers.corpora.intervals import both
from helpers.corpora.periods import contains, days
from helpers.corpora.scopes import period_of
from helpers.corpora.values import overlaps
from helpers.judging.comparability import DIFFERENT, compare_named
from helpers.rules import CONSISTENT, Claim, Context, Flag, Rule, say

RULE = Rule(
    id="A06",
    name="year-sold-as-period",
    kind="tension",
    over="ledger",
    types=("count", "measurement"),
    title={"en": "One year's value for a longer period", "id": "Angka satu tahun untuk masa yang lebih panjang"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={"en": "the count of each year", "id": "hitungan tiap tahun"},
)

_FLOW = {"type": "count", "quantity": "flow"}
_C = {"type": "count", "value": "84000", "entry": _FLOW}
FLAGS = [{"claims": [{**_C, "period": "2017"}, {**_C, "period": "2015/2017", "source_id": "s2"}]}]
PASSES = [
    {"claims": [{**_C, "period": "2017"}, {**_C, "period": "2015/2017", "value": "230000"}]},
    {"claims": [{**_C, "period": "2017"}, {**_C, "period": "2017", "source_id": "s2"}]},
    {"claims": [{**_C, "period": "2017", "place": "North Quay"}, {**_C, "period": "2015/2017", "place": "South Quay"}]},
    {
        "claims": [
            {**_C, "period": "2017", "entry": {"type": "count"}},
            {**_C, "period": "2015/2017", "entry": {"type": "count"}},
        ]
    },
    {"claims": [{**_C, "period": "2017", "value": "2"}, {**_C, "period": "2015/2017", "value": "2"}]},
]
YEAR, LONGER = 367, 548  # days: one year with a leap day and slack; a year and a half


def judge(context: Context) -> Iterable[Flag | str]:
    """Find equal flows of which one is counted over a year and the other over more."""
    groups: dict[tuple[str, str, float], list[Claim]] = defaultdict(list)
    for claim in context.claims:
        if claim.entry.quantity != "flow" or claim.type not in RULE.types or claim.stance == "denied":
            continue
        if claim.interval is not None and claim.scope_period is not None and abs(claim.interval.middle) >= 10:
            groups[claim.subject, claim.property, claim.interval.middle].append(claim)
    for group in groups.values():
        short = [claim for claim in group if _length(claim) <= YEAR]
        for outer in group:
            if _length(outer) < LONGER:
                continue
            inner = [claim for claim in short if _within(claim, outer, context)]
            if not inner:
                yield CONSISTENT
                continue
            yield Flag(
                "tension",
                say(
                    {
                        "en": "{value} is the count of {one} in {a}, and of {more} in {b}",
                        "id": "{value} adalah hitungan {one} dalam {a}, dan {more} dalam {b}",
                    },
                    value=outer.shown,
                    one=period_of(inner[0]),
                    a=", ".join(dict.fromkeys(claim.source_id for claim in inner)),
                    more=period_of(outer),
                    b=outer.source_id,
                ),
                (*inner, outer),
            )


def _length(claim: Claim) -> int:
    period = claim.scope_period
    return days(period) if period is not None else 0


def _within(inner: Claim, outer: Claim, context: Context) -> bool:
    a, b = inner.scope_period, outer.scope_period
    if a is None or b is None or b.open_end or b.open_start or not contains(b, a):
        return False
    numbers = both(outer, inner)
    if numbers is None or overlaps(*numbers) not in ("exactly", "rounded"):
        return False
    return all(
        compare_named(scope, inner, outer, context.codebook).kind != DIFFERENT for scope in ("place", "population")
    )
