"""A part, its percentage and the whole do not fit.

Why it matters: a percentage is remembered; if it does not fit its own numbers, one of the three is wrong.
Not flagged: what fits after rounding and hedges, on either number; a share that is cut off instead of rounded is a tension.
Basis: part = percentage × whole; intervals after reported precision as in statcheck (Nuijten et al. 2016,
doi:10.3758/s13428-015-0664-2).
"""

from helpers.corpora.intervals import as_percent, divide, exact, multiply, times_apart
from helpers.corpora.periods import disjoint
from helpers.corpora.values import Interval, overlaps, parse_quantity
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="A01",
    name="percent-of-total",
    kind="conflict",
    over="relation",
    relations=("percent-of",),
    slip=3.0,
    title={
        "en": "A share that is not that part of the whole",
        "id": "Persentase yang bukan bagian itu dari keseluruhan",
    },
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the table that the three numbers come from", "id": "tabel asal ketiga angka itu"},
)

PLAINLY = 0.04  # by how much of it a share has to miss "more than half"

_P, _C = {"type": "percentage", "unit": "percent"}, {"type": "count", "unit": "boats"}
FLAGS = [
    [{**_C, "value": "187"}, {**_P, "value": ">1/2", "unit": ""}, {**_C, "value": "410"}],
    [{**_C, "value": "630"}, {**_P, "value": "12"}, {**_C, "value": "3000"}],
    [{**_C, "value": "900"}, {**_P, "value": "19.6"}, {**_C, "value": "4900000"}],
]
PASSES = [
    [{**_P, "value": "12"}, {**_C, "value": "360"}, {**_C, "value": "3000"}],
    [{**_C, "value": "630", "period": "2011"}, {**_P, "value": "12"}, {**_C, "value": "3000", "period": "2016"}],
    [{**_C, "value": "360"}, {**_P, "value": "12"}, {**_C, "value": "3000"}],
    [{**_C, "value": "17"}, {**_P, "value": "15"}, {**_C, "value": "112"}],
    [{**_C, "value": "~1000"}, {**_P, "value": "2/3"}, {**_C, "value": "1480"}],
    [{**_C, "value": ">300"}, {**_P, "value": "12"}, {**_C, "value": "3000"}],
]


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare part, percentage and whole: claims in this order."""
    if len(claims) != 3:
        return Outcome(
            NOT_COMPARABLE,
            say({"en": "needs part, percentage and whole", "id": "perlu bagian, persentase, dan keseluruhan"}),
        )
    # A share says itself that it is one; part and whole keep their order.
    percents = [claim for claim in claims if claim.type == "percentage"]
    if len(percents) == 1:
        claims = [claim for claim in claims if claim is not percents[0]]
        claims.insert(1, percents[0])
    part_claim, percent_claim, whole_claim = claims
    if part_claim.scope_period and whole_claim.scope_period:
        if disjoint(part_claim.scope_period, whole_claim.scope_period):
            return Outcome(NOT_COMPARABLE, say({"en": "different periods", "id": "periodenya berbeda"}))
    percent, whole = as_percent(percent_claim), exact(whole_claim, whole_claim.unit)
    part = exact(part_claim, whole_claim.unit) or exact(part_claim, part_claim.unit)
    if part is None or percent is None or whole is None:
        return Outcome(NOT_COMPARABLE, say({"en": "a value is no number", "id": "ada nilai yang bukan angka"}))
    expected = multiply(percent.scaled(0.01), whole)
    agreement = overlaps(expected, part)
    words = {
        "percent": percent_claim.shown,
        "whole": whole_claim.shown,
        "part": part_claim.shown,
        "expected": _round(expected.middle),
        **_share(part, whole),
    }
    if agreement in ("exactly", "rounded"):
        return Outcome(CONSISTENT)
    why = {
        "en": "{percent} of {whole} is {expected}, not {part} (that is {share} %)",
        "id": "{percent} dari {whole} adalah {expected}, bukan {part} (itu {share} %)",
    }
    if (agreement == "loosely" and not _misses_bound(percent_claim.value, part, whole)) or _cut_off(
        percent, part, whole
    ):
        return Outcome("tension", say(why, **words))
    for factor, name in ((1000, {"en": "thousand", "id": "ribu"}), (1000000, {"en": "million", "id": "juta"})):
        if percent_claim.value[:1] not in "<>" and overlaps(expected, part.scaled(factor)) != "no":
            why = {
                "en": why["en"] + "; {part} {name} would fit",
                "id": why["id"] + "; {part} {name} akan cocok",
            }
            words["name"] = say(name)
            break
    return Outcome("conflict", say(why, **words), times_apart(expected, part))


def _misses_bound(value: str, part: Interval, whole: Interval) -> bool:
    """Say whether a share is told as more or less than so much and plainly is not: "more than half of 410, namely 187"."""
    bound = parse_quantity(value[1:], exact_units=True) if value[:1] in "<>" and value[1:2] not in "=~" else None
    share = divide(part, whole)
    if bound is None or share is None or part.hedged or whole.hedged:
        return False
    least = bound.middle if "/" in value else bound.middle * 0.01
    return share.middle < least * (1 - PLAINLY) if value[0] == ">" else share.middle > least * (1 + PLAINLY)


def _share(part: Interval, whole: Interval) -> dict[str, float]:
    share = divide(part.scaled(100.0), whole)
    return {"share": _round(share.middle) if share else 0}


def _cut_off(percent: Interval, part: Interval, whole: Interval) -> bool:
    """Say whether the share fits when it was cut off instead of rounded: 12.9 % given as 12 %."""
    share = divide(part.scaled(100.0), whole)
    step = percent.round_high - percent.high
    return share is not None and step > 0 and 0 <= share.middle - percent.high < 2 * step


def _round(number: float) -> float:
    return round(number, 0 if abs(number) >= 100 else 1 if abs(number) >= 1 else 4)
