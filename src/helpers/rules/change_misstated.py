"""A stated change is not the change from the one number to the other.

Why it matters: the change is what is cited; the two numbers show whether it happened.
Not flagged: what fits after rounding; a fall written without a minus sign; a change in percentage points between two
percentages; a percentage that fits as "to" instead of "by" is a tension.
Basis: change = after − before, relative change = (after − before) / before, on intervals after reported precision.
"""

from collections.abc import Mapping

from helpers.corpora.intervals import as_percent, divide, exact, in_unit, subtract, times_apart
from helpers.corpora.units import is_multiple
from helpers.corpora.values import Interval, overlaps
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="A04",
    name="change-misstated",
    kind="conflict",
    over="relation",
    relations=("change",),
    explains=("quantity-differs",),
    slip=6.0,
    title={"en": "A change that the two numbers do not give", "id": "Perubahan yang tidak sesuai dengan kedua angka"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the two counts, made the same way", "id": "kedua hitungan yang dibuat dengan cara sama"},
)

_C, _P = {"type": "count", "unit": "cases"}, {"type": "percentage", "unit": "percent"}
FLAGS = [
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {**_P, "value": "-75"}],
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {"type": "trend", "value": "up"}],
    [{**_C, "value": "104"}, {**_C, "value": "131"}, {**_C, "value": "42"}],
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {**_P, "value": "+50"}],
    [{**_C, "value": "4000"}, {**_C, "value": "6100"}, {"type": "count", "value": "2", "unit": "times"}],
    [{**_P, "value": "40"}, {**_P, "value": "44"}, {**_P, "value": "10", "unit": "percentage points"}],
]
PASSES = [
    [{**_C, "value": "4000"}, {**_C, "value": "7800"}, {"type": "count", "value": "2", "unit": "times"}],
    [{**_C, "value": "90"}, {**_C, "value": "59"}, {**_P, "value": "1/3", "unit": ""}],
    [{**_P, "value": "12.4"}, {**_P, "value": "9.1"}, {**_P, "value": "3.3", "unit": "percentage points"}],
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {**_P, "value": "-50"}],
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {**_P, "value": "50"}],
    [{**_C, "value": "1.2"}, {**_C, "value": "1.6"}, {**_P, "value": "33"}],
    [{**_P, "value": "40"}, {**_P, "value": "44"}, {**_P, "value": "10"}],
    [{**_C, "value": "100"}, {**_C, "value": "~200"}, {"type": "count", "value": "2", "unit": "times"}],
    [{**_C, "value": "18"}, {**_C, "value": "9"}, {"type": "trend", "value": "down"}],
]
POINTS = ("percentage points", "points")
AS_MUCH = 0.125  # "doubled" and "by a third" are said of numbers an eighth more or less


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare a change with the numbers before and after: claims in this order."""
    if len(claims) != 3:
        return Outcome(
            NOT_COMPARABLE, say({"en": "needs before, after and change", "id": "perlu sebelum, sesudah, dan perubahan"})
        )
    before_claim, after_claim, change_claim = claims
    before, after = exact(before_claim, before_claim.unit), exact(after_claim, before_claim.unit)
    if before is None or after is None:
        return Outcome(NOT_COMPARABLE, say({"en": "a value is no number", "id": "ada nilai yang bukan angka"}))
    words = {"before": before_claim.shown, "after": after_claim.shown, "change": change_claim.shown}
    if change_claim.type == "trend":
        return _direction(before, after, change_claim.value, words)
    stated = as_percent(change_claim) if change_claim.type == "percentage" else change_claim.interval
    if "P" in change_claim.value:
        stated = in_unit(change_claim, before_claim.unit)  # of times, in the unit of the two numbers
    if stated is not None and (is_multiple(change_claim.unit) or "/" in change_claim.value):
        stated = _loosened(stated)
    if stated is None:
        return Outcome(NOT_COMPARABLE, say({"en": "the change is no number", "id": "perubahannya bukan angka"}))
    ratio = None
    if is_multiple(change_claim.unit):
        found, unit = divide(after, before), {"en": " times", "id": " kali"}
        others = [found] if found else []
    elif change_claim.type == "percentage":
        relative, ratio = divide(subtract(after, before), before), divide(after, before)
        found, unit = relative.scaled(100.0) if relative else None, {"en": " %", "id": " %"}
        others = [found] if found else []
        if before_claim.type == "percentage":
            others.append(subtract(after, before))
        if change_claim.unit in POINTS and before_claim.type == "percentage":
            found, unit, others, ratio = others[-1], {"en": " points", "id": " poin"}, others[-1:], None
    else:
        found, unit, others = subtract(after, before), {"en": "", "id": ""}, [subtract(after, before)]
    if found is None:
        return Outcome(
            NOT_COMPARABLE, say({"en": "the number before may be nought", "id": "angka awalnya mungkin nol"})
        )
    signed = change_claim.value.startswith(("-", "+"))
    agreements = {overlaps(other, stated) for other in others}
    if not signed:
        agreements |= {overlaps(other.scaled_negative(), stated) for other in others}
    if agreements & {"exactly", "rounded"}:
        return Outcome(CONSISTENT)
    why = say(
        {
            "en": "from {before} to {after} is {found}{unit}, not {change}",
            "id": "dari {before} ke {after} adalah {found}{unit}, bukan {change}",
        },
        found=round(found.middle, 1),
        unit=say(unit),
        **words,
    )
    if "loosely" in agreements:
        return Outcome("tension", why)
    if ratio is not None and overlaps(ratio.scaled(100.0), stated) in ("exactly", "rounded"):
        as_ratio = {
            "en": "{why}; it fits as “to”, not as “by”",
            "id": "{why}; cocok sebagai “menjadi”, bukan “sebesar”",
        }
        return Outcome("tension", say(as_ratio, why=why))
    return Outcome("conflict", why, times_apart(found, stated))


def _loosened(stated: Interval) -> Interval:
    """Return a number of times or a fraction as it is meant when said of a change: an eighth more or less."""
    if stated.hedged:
        return stated
    low, high = stated.low - abs(stated.low) * AS_MUCH, stated.high + abs(stated.high) * AS_MUCH
    return Interval(stated.low, stated.high, low, high, low, high)


def _direction(before: Interval, after: Interval, stated: str, words: Mapping[str, object]) -> Outcome:
    """Compare a direction with the two numbers."""
    rises, falls = after.round_low > before.round_high, after.round_high < before.round_low
    wrong = {"up": falls, "down": rises, "flat": rises or falls}.get(stated, False)
    if not wrong:
        return Outcome(CONSISTENT)
    why = say(
        {"en": "from {before} to {after} is not “{change}”", "id": "dari {before} ke {after} bukan “{change}”"}, **words
    )
    return Outcome("tension" if stated == "flat" else "conflict", why)
