"""Two counts over windows of different length are compared as if they were equal.

Why it matters: nine in a year is more than 21 in five years.
Not flagged: windows of about one length, rates, counts whose windows are not stated.
Basis: counts are compared as rates per unit of time (incidence; Rothman, Epidemiology: An Introduction, chapter 4).
"""

from helpers.corpora.intervals import both
from helpers.corpora.periods import days
from helpers.corpora.scopes import period_of
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="A08",
    name="windows-differ",
    kind="tension",
    over="relation",
    relations=("windows",),
    title={"en": "Counts over unequal windows", "id": "Hitungan atas jendela waktu yang tak sama"},
    message={"en": "{property} ({subject}): {why} ({sources})", "id": "{property} ({subject}): {why} ({sources})"},
    settle={"en": "both counts for one length of time", "id": "kedua hitungan untuk lama waktu yang sama"},
)

_C = {"type": "count", "unit": "persons"}
FLAGS = [[{**_C, "value": "9", "period": "2017"}, {**_C, "value": "21", "period": "2010/2014"}]]
PASSES = [
    [{**_C, "value": "9", "period": "2017"}, {**_C, "value": "21", "period": "2016"}],
    [{**_C, "value": "9", "period": "2017"}, {**_C, "value": "21"}],
    [{**_C, "value": "9", "period": "2012/2016"}, {**_C, "value": "21", "period": "2007/2011"}],
]
YEAR = 365.2425
ALIKE = 1.1  # windows within a tenth of each other count as equal


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare the lengths of two windows and give both rates."""
    if len(claims) != 2 or claims[0].scope_period is None or claims[1].scope_period is None:
        return Outcome(
            NOT_COMPARABLE, say({"en": "a window is not stated", "id": "ada jendela waktu yang tidak disebut"})
        )
    first, second = claims
    assert first.scope_period is not None and second.scope_period is not None
    if any(claim.scope_period.open_end or claim.scope_period.open_start for claim in claims if claim.scope_period):
        return Outcome(NOT_COMPARABLE, say({"en": "a window is open", "id": "ada jendela waktu yang terbuka"}))
    a, b = days(first.scope_period), days(second.scope_period)
    numbers = both(first, second)
    if max(a, b) <= ALIKE * min(a, b):
        return Outcome(CONSISTENT)
    if numbers is None:
        return Outcome(
            NOT_COMPARABLE, say({"en": "the units do not convert", "id": "satuannya tidak dapat dikonversi"})
        )
    return Outcome(
        "tension",
        say(
            {
                "en": "{x} in {m} is {p} a year, {y} in {n} is {q} a year",
                "id": "{x} pada {m} adalah {p} setahun, {y} pada {n} adalah {q} setahun",
            },
            x=first.shown,
            m=period_of(first),
            p=round(numbers[0].middle / (a / YEAR), 1),
            y=second.shown,
            n=period_of(second),
            q=round(numbers[1].middle / (b / YEAR), 1),
        ),
    )
