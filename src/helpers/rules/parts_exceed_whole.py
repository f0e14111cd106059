"""A part is larger than the whole it belongs to.

Why it matters: it cannot be, so one of the two counts is of something else.
Not flagged: parts and wholes of different years, units that do not convert, a part that only rounding lifts above
the whole, a whole that is "at least" so much.
Basis: a part of a set has at most as many members as the set.
"""

from helpers.corpora.intervals import exact, times_apart
from helpers.corpora.periods import disjoint
from helpers.corpora.units import dimension
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="A02",
    name="parts-exceed-whole",
    kind="conflict",
    over="relation",
    types=("count", "measurement", "percentage"),
    relations=("part-of",),
    slip=2.0,
    title={"en": "A part larger than the whole", "id": "Bagian yang melebihi keseluruhan"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the table that both numbers come from", "id": "tabel asal kedua angka"},
)

_C = {"type": "count", "unit": "accidents"}
FLAGS = [
    [{**_C, "value": "11"}, {**_C, "value": "9"}],
    [{**_C, "value": ">=300", "period": "2014"}, {**_C, "value": "250", "period": "2014"}],
]
PASSES = [
    [{**_C, "value": "9"}, {**_C, "value": "9"}],
    [{**_C, "value": "11", "period": "2014"}, {**_C, "value": "9", "period": "2017"}],
    [{**_C, "value": "1210"}, {**_C, "value": "~1200"}],
    [{**_C, "value": "11"}, {**_C, "value": ">=9"}],
]


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare a part with its whole: claims in this order."""
    if len(claims) != 2 or "rank" in (claims[0].type, claims[1].type):
        return Outcome(
            NOT_COMPARABLE, say({"en": "no part and whole of one kind", "id": "bukan bagian dan keseluruhan sejenis"})
        )
    part_claim, whole_claim = claims
    part, whole = exact(part_claim, whole_claim.unit), exact(whole_claim, whole_claim.unit)
    if part is None or whole is None:
        return Outcome(
            NOT_COMPARABLE, say({"en": "the units do not convert", "id": "satuannya tidak dapat dikonversi"})
        )
    if dimension(whole_claim.unit) == "area":
        return Outcome(
            NOT_COMPARABLE, say({"en": "areas have their own rule", "id": "luas wilayah punya aturan sendiri"})
        )
    if (
        part_claim.scope_period
        and whole_claim.scope_period
        and disjoint(part_claim.scope_period, whole_claim.scope_period)
    ):
        return Outcome(NOT_COMPARABLE, say({"en": "different periods", "id": "periodenya berbeda"}))
    words = {"part": part_claim.shown, "whole": whole_claim.shown}
    if part.round_low > whole.loose_high:
        return Outcome(
            "conflict",
            say(
                {
                    "en": "a part of {part} is more than the whole of {whole}",
                    "id": "bagian sebesar {part} melebihi keseluruhan {whole}",
                },
                **words,
            ),
            times_apart(part, whole),
        )
    if part.round_low > whole.round_high and part.loose_low > whole.round_high:
        return Outcome(
            "tension",
            say(
                {
                    "en": "a part of {part} fits into {whole} only loosely",
                    "id": "bagian {part} hanya longgar masuk ke dalam {whole}",
                },
                **words,
            ),
        )
    return Outcome(CONSISTENT)
