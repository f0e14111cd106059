"""The parts do not add up to the stated total.

Why it matters: a total that its own parts contradict cannot be cited, and shows which table to ask for.
Not flagged: totals that fit after rounding each part, hedged totals, percentages that add up within their rounding;
where the program has read the parts, those of which some give the total, or one is the sum of others.
Basis: arithmetic on intervals after reported precision.
"""

import math

from helpers.corpora.intervals import add, exact, times_apart
from helpers.corpora.periods import disjoint
from helpers.corpora.values import Interval, overlaps
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say
from helpers.words import join

FEWEST = 3  # parts of which a fourth may be the sum; fewer may be so by chance

RULE = Rule(
    id="A03",
    name="sum-differs",
    kind="conflict",
    over="relation",
    types=("count", "measurement", "percentage"),
    relations=("sum-of",),
    slip=1.6,
    title={"en": "Parts that do not add up", "id": "Bagian yang tidak sama dengan jumlahnya"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the table with all parts", "id": "tabel dengan semua bagian"},
)

_C, _P = {"type": "count", "unit": "boats"}, {"type": "percentage", "unit": "percent"}
FLAGS = [
    [{**_C, "value": "38"}, {**_C, "value": "20"}, {**_C, "value": "12"}, {**_C, "value": "4"}],
    [{**_C, "value": "480"}, {**_C, "value": "180"}, {**_C, "value": "160"}, {**_C, "value": "120"}],
]
PASSES = [
    [{**_C, "value": "3600"}, {**_C, "value": "2150"}, {**_C, "value": "1420"}],
    [{**_C, "value": "36"}, {**_C, "value": "20"}, {**_C, "value": "12"}, {**_C, "value": "4"}],
    [{**_P, "value": "100"}, {**_P, "value": "33.3"}, {**_P, "value": "33.3"}, {**_P, "value": "33.3"}],
    [{**_C, "value": "~40"}, {**_C, "value": "20"}, {**_C, "value": "12"}, {**_C, "value": "4"}],
    [
        {**_C, "value": "38", "period": "2019"},
        {**_C, "value": "20", "period": "2012"},
        {**_C, "value": "4", "period": "2012"},
    ],
]


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare a total with the sum of its parts: the total first."""
    if len(claims) < 3:
        return Outcome(NOT_COMPARABLE, say({"en": "needs a total and two parts", "id": "perlu jumlah dan dua bagian"}))
    total_claim, parts = claims[0], claims[1:]
    total = exact(total_claim, total_claim.unit)
    numbers = [exact(part, total_claim.unit) for part in parts]
    if total is None or any(number is None for number in numbers):
        return Outcome(
            NOT_COMPARABLE, say({"en": "the units do not convert", "id": "satuannya tidak dapat dikonversi"})
        )
    if total_claim.scope_period and any(
        part.scope_period and disjoint(total_claim.scope_period, part.scope_period) for part in parts
    ):
        return Outcome(NOT_COMPARABLE, say({"en": "different periods", "id": "periodenya berbeda"}))
    known = [number for number in numbers if number is not None]
    found = add(known)
    agreement = overlaps(found, total)
    if agreement in ("exactly", "rounded"):
        return Outcome(CONSISTENT)
    if all(claim.coder == "machine" for claim in claims) and are_told_twice(total, known):
        return Outcome(
            NOT_COMPARABLE, say({"en": "the parts are told in two ways", "id": "bagiannya disebut dengan dua cara"})
        )
    why = say(
        {"en": "{parts} is {sum}, not {total}", "id": "{parts} adalah {sum}, bukan {total}"},
        parts=join([part.shown for part in parts], " + "),
        sum=round(found.middle, 6),
        total=total_claim.shown,
    )
    return Outcome("tension" if agreement == "loosely" else "conflict", why, times_apart(found, total))


def are_told_twice(total: Interval, parts: list[Interval]) -> bool:
    """Say whether the first parts give the total, so that the others are of those again, or one is the sum of those before it.

    "Of 29, 18 serve, 11 have retired, and 8 are women"; "prizes of 10, 7.5 and 5, thus 22.5 of 60".
    """
    counted = [not math.isinf(part.high - part.low) for part in parts]  # any number may be "more than 20"
    if any(all(counted[:size]) and overlaps(add(parts[:size]), total) == "exactly" for size in range(2, len(parts))):
        return True
    return any(
        all(counted[first : last + 1]) and overlaps(add(parts[first:last]), parts[last]) == "exactly"
        for last in range(FEWEST, len(parts))
        for first in range(last - 1)
    )
