"""Two claims give different numbers for one measure.

Why it matters: the larger number tends to be the one that is cited on.
Not flagged: values that agree after their hedges ("more than 3,600" and 3,701), values that agree
once rounded to the coarser precision (1.2 million and 1,204,000), ranges that overlap, other units
that convert; numbers that only the program has read and that are more than three times apart. A pair that agrees only
if "about" is read loosely (10 to 25 %) is a tension.
Basis: interval comparison after reported precision, as statcheck does for rounded statistics
(Nuijten et al. 2016, doi:10.3758/s13428-015-0664-2).
"""

from helpers.corpora.intervals import both, times_apart
from helpers.corpora.values import overlaps
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V02",
    name="quantity-differs",
    kind="conflict",
    over="pair",
    types=("count", "percentage", "measurement", "rank"),
    slip=3.0,
    title={"en": "Two numbers for one measure", "id": "Dua angka untuk satu ukuran"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "the table or register that both count from, and the day it was counted",
        "id": "tabel atau register asal kedua angka, dan hari penghitungannya",
    },
)

FLAGS = [
    ({"value": "3600", "type": "count"}, {"value": "4200", "type": "count"}),
    ({"value": "41", "type": "percentage"}, {"value": "44", "type": "percentage"}),
    ({"value": ">=9000", "type": "count"}, {"value": "<5000", "type": "count"}),
    ({"value": "~200000", "type": "count"}, {"value": "120000", "type": "count"}),
    (
        {"value": "506.89", "type": "measurement", "unit": "km2"},
        {"value": "5068.9", "type": "measurement", "unit": "ha"},
    ),
]
PASSES = [
    ({"value": "1200000", "type": "count"}, {"value": "1204000", "type": "count"}),
    ({"value": ">3600", "type": "count"}, {"value": "3701", "type": "count"}),
    ({"value": "5.0", "type": "percentage"}, {"value": "5", "type": "percentage"}),
    ({"value": "40000..70000", "type": "count"}, {"value": "50000", "type": "count"}),
    (
        {"value": "506.89", "type": "measurement", "unit": "km2"},
        {"value": "50689", "type": "measurement", "unit": "ha"},
    ),
    ({"value": "<~100000", "type": "count"}, {"value": "97500", "type": "count"}),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two quantities as intervals, in the unit of the first."""
    numbers = both(left, right)
    if numbers is None:
        return Outcome(NOT_COMPARABLE, say({"en": "a value is no number", "id": "ada nilai yang bukan angka"}))
    agreement = overlaps(*numbers)
    if agreement == "exactly":
        return Outcome(CONSISTENT)
    if agreement == "rounded":
        return Outcome(CONSISTENT, say({"en": "consistent only if rounded", "id": "selaras hanya bila dibulatkan"}))
    if agreement == "loosely":
        return Outcome(
            "tension",
            say(
                {
                    "en": "{a} and {b} agree only if “about” is read loosely",
                    "id": "{a} dan {b} selaras hanya bila “sekitar” dibaca longgar",
                },
                a=left.shown,
                b=right.shown,
            ),
        )
    return Outcome(
        "conflict",
        say(
            {
                "en": "{a} and {b} cannot both be right, even after rounding",
                "id": "{a} dan {b} tidak dapat sama-sama benar, bahkan setelah dibulatkan",
            },
            a=left.shown,
            b=right.shown,
        ),
        times_apart(*numbers) if left.type != "rank" else 0.0,
    )
