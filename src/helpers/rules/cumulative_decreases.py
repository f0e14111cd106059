"""A running total is smaller later than before.

Why it matters: what was counted "so far" cannot shrink, so one of the two numbers counts something else.
Not flagged: totals that grow or stay; totals that began in different years; hedged totals that fit; counts of a year
or of a moment; totals that only the program has read and that are more than three times apart.
Basis: a cumulative count is monotone; the codebook says which counts are cumulative (`quantity: cumulative`).
"""

from collections.abc import Iterable

from helpers.corpora.intervals import both
from helpers.corpora.scopes import period_of
from helpers.judging.comparability import SAME, compare_named
from helpers.judging.pairs import group_claims
from helpers.rules import CONSISTENT, Claim, Context, Flag, Rule, say

RULE = Rule(
    id="A07",
    name="cumulative-decreases",
    kind="conflict",
    over="ledger",
    types=("count", "measurement"),
    relations=("cumulative",),
    title={"en": "A running total that shrinks", "id": "Jumlah kumulatif yang menyusut"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={"en": "the register, counted on both days", "id": "register yang dihitung pada kedua tanggal"},
)

LEAST = 3.0  # how much smaller a number has to be, that only the program has read, to be another one rather than a slip

_SUM = {"type": "count", "quantity": "cumulative"}
_C = {"type": "count", "entry": _SUM}
FLAGS = [
    {"claims": [{**_C, "value": "48", "period": "2016"}, {**_C, "value": "41", "period": "2018"}]},
    {"claims": [{**_C, "value": ">3600", "period": "2005/2010"}, {**_C, "value": "3100", "period": "2005/2014"}]},
]
_READ = {**_C, "coder": "machine"}
PASSES = [
    {"claims": [{**_READ, "value": "9870", "period": "2022"}, {**_READ, "value": "1230", "period": "2023"}]},
    {"claims": [{**_C, "value": "30", "period": "2015"}, {**_C, "value": "48", "period": "2016"}]},
    {"claims": [{**_C, "value": "~48", "period": "2016"}, {**_C, "value": "47", "period": "2018"}]},
    {"claims": [{**_C, "value": "48", "period": "2001/2016"}, {**_C, "value": "41", "period": "2010/2018"}]},
    {
        "claims": [
            {"type": "count", "value": "48", "period": "2016", "entry": {"type": "count", "quantity": "flow"}},
            {"type": "count", "value": "41", "period": "2018", "entry": {"type": "count", "quantity": "flow"}},
        ]
    },
    {
        "claims": [
            {**_C, "value": "48", "period": "2016", "place": "North Quay"},
            {**_C, "value": "41", "period": "2018"},
        ]
    },
]
MOST = 400  # claims of one property that are compared one with another


def judge(context: Context) -> Iterable[Flag | str]:
    """Find totals that fall from one date to a later one."""
    related = {claim.claim_id for kind, _, claims in context.relations if kind == "cumulative" for claim in claims}
    for group in group_claims(context.claims).values():
        ordered = sorted(
            (
                claim
                for claim in group
                if (claim.entry.quantity == "cumulative" or claim.claim_id in related)
                and claim.stance == "asserted"
                and claim.interval is not None
                and claim.scope_period is not None
                and not claim.scope_period.open_end
            ),
            key=_end,
        )[:MOST]
        if len(ordered) < 2:
            continue
        falls = [
            (early, late)
            for number, early in enumerate(ordered)
            for late in ordered[number + 1 :]
            if _end(early) < _end(late) and _falls(early, late, context)
        ]
        if not falls:
            yield CONSISTENT
            continue
        claims = {claim.claim_id: claim for pair in falls for claim in pair}
        early, late = falls[-1]
        yield Flag(
            "conflict",
            say(
                {
                    "en": "{a} by {then}, and only {b} by {later}: a total cannot shrink",
                    "id": "{a} sampai {then}, dan hanya {b} sampai {later}: jumlah kumulatif tidak dapat menyusut",
                },
                a=early.shown,
                then=period_of(early),
                b=late.shown,
                later=period_of(late),
            ),
            tuple(sorted(claims.values(), key=_end)),
        )


def _end(claim: Claim) -> int:
    return claim.scope_period.end if claim.scope_period else 0


def _falls(early: Claim, late: Claim, context: Context) -> bool:
    numbers = both(early, late)
    a, b = early.scope_period, late.scope_period
    if numbers is None or a is None or b is None:
        return False
    # Totals that say from when they count have to start together.
    if a.is_interval and b.is_interval and not (a.start <= b.start_end and b.start <= a.start_end):
        return False
    if any(compare_named(scope, early, late, context.codebook).kind != SAME for scope in ("place", "population")):
        return False
    read = early.coder == late.coder == "machine"
    if read and numbers[1].middle * LEAST < numbers[0].middle:
        return False  # the number of a year, that the program has not told from the total
    return numbers[1].round_high < numbers[0].round_low
