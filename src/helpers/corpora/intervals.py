"""Sums, products and quotients of intervals: what a stated calculation allows after hedges and rounding."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from helpers.corpora.claims import Claim
from helpers.corpora.digit_swaps import swapped
from helpers.corpora.units import conversion
from helpers.corpora.values import Interval, parse_quantity


def number_of(claim: Claim) -> Interval | None:
    """Return a claim's value as an interval, also where geography is given in degrees."""
    return parse_quantity(claim.value, exact_units=False) if claim.type == "geography" else claim.interval


def in_unit(claim: Claim, unit: str) -> Interval | None:
    """Return a claim's value as an interval in a unit, or None if it is no number or does not convert.

    An ISO 8601 duration is read in days, whatever its unit column says.
    """
    interval = number_of(claim)
    if interval is None:
        return None
    own = "days" if "P" in claim.value else claim.unit
    if claim.type == "percentage" and "/" in claim.value:
        own = ""  # two thirds is a share of one, whatever the column's unit
    factor = 1.0 if claim.type != "percentage" and not (own and unit) else conversion(own, unit)
    if factor is None and "P" in claim.value and unit in ("", claim.unit):
        factor = 1.0
    if factor is None:
        return None
    return interval if factor == 1.0 else interval.scaled(factor)


def exact(claim: Claim, unit: str) -> Interval | None:
    """Return a value as an interval for adding up: numbers that add up were counted, so tens are not taken as rounded.

    180 in a sum is 180 (ha: 179.5–180.5; million: 179.5–180.5 million), while 3,600 may stand for 3,550–3,650.
    """
    interval = in_unit(claim, unit)
    scale = 1000 ** ((len(claim.value) - len(claim.value.rstrip("0"))) // 3)
    if interval is not None and claim.value.isdigit() and scale > 1 and claim.type in ("count", "measurement"):
        if not str(int(claim.value) // scale).endswith("00"):
            slack = 0.5 * scale * (conversion(claim.unit, unit) or 1.0)
            low, high = max(interval.round_low, interval.low - slack), min(interval.round_high, interval.high + slack)
            return Interval(interval.low, interval.high, low, high, low, high)
    whole = claim.value.isdigit() and not claim.value.endswith("00") and claim.type in ("count", "measurement")
    if interval is None or not whole:
        return interval
    slack = 0.0 if claim.type == "count" else 0.5 * (conversion(claim.unit, unit) or 1.0)
    low, high = interval.low - slack, interval.high + slack
    return Interval(interval.low, interval.high, low, high, low, high)


def both(left: Claim, right: Claim) -> tuple[Interval, Interval] | None:
    """Return two values as intervals in one unit, that of the first, or None."""
    a, b = in_unit(left, left.unit), in_unit(right, left.unit)
    return None if a is None or b is None else (a, b)


def times_apart(left: Interval, right: Interval) -> float:
    """Return how many times the larger of two numbers is the smaller, by their nearest bounds and without their signs.

    1 where they differ by noughts alone (240 and 2,400) or in the order of two digits (16 and 61), which is a slip;
    infinity where one is nought.
    """
    smaller, larger = sorted((left, right), key=lambda interval: abs(interval.middle))
    low, high = min(abs(larger.low), abs(larger.high)), max(abs(smaller.low), abs(smaller.high))
    if math.isinf(high):
        high = abs(smaller.middle)
    if swapped(low, high, telling=2):
        return 1.0
    if low == 0 or high == 0:
        return math.inf
    times = low / high
    return 1.0 if times > 9 and math.isclose(math.log10(times), round(math.log10(times)), abs_tol=1e-9) else times


def as_percent(claim: Claim) -> Interval | None:
    """Return a share as percent: `12` is 12 %, `2/3` is 66.7 %."""
    interval = claim.interval
    if interval is None:
        return None
    fraction = "/" in claim.value or claim.unit in ("share", "fraction")
    return interval.scaled(100.0) if fraction else interval


def add(intervals: Sequence[Interval]) -> Interval:
    """Return the sum of intervals."""
    return Interval(
        sum(interval.low for interval in intervals),
        sum(interval.high for interval in intervals),
        sum(interval.round_low for interval in intervals),
        sum(interval.round_high for interval in intervals),
        sum(interval.loose_low for interval in intervals),
        sum(interval.loose_high for interval in intervals),
        any(interval.open_low for interval in intervals),
        any(interval.open_high for interval in intervals),
        any(interval.hedged for interval in intervals),
    )


def subtract(left: Interval, right: Interval) -> Interval:
    """Return left minus right."""
    return add([left, right.scaled_negative()])


def multiply(left: Interval, right: Interval) -> Interval:
    """Return the product of two intervals."""
    return _combine(left, right, lambda a, b: 0.0 if a == 0 or b == 0 else a * b)


def divide(left: Interval, right: Interval) -> Interval | None:
    """Return left over right, or None where right may be nought."""
    if right.round_low <= 0 <= right.round_high or right.loose_low <= 0 <= right.loose_high:
        return None
    return _combine(left, right, lambda a, b: 0.0 if math.isinf(b) else a / b)


def _combine(left: Interval, right: Interval, operation: Callable[[float, float], float]) -> Interval:
    def ends(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
        corners = [operation(x, y) for x in a for y in b]
        return min(corners), max(corners)

    low, high = ends((left.low, left.high), (right.low, right.high))
    round_low, round_high = ends((left.round_low, left.round_high), (right.round_low, right.round_high))
    loose_low, loose_high = ends((left.loose_low, left.loose_high), (right.loose_low, right.loose_high))
    hedged = left.hedged or right.hedged
    return Interval(low, high, round_low, round_high, loose_low, loose_high, False, False, hedged)
