"""What a value says: an interval of numbers after hedge and rounding.

The grammar is DESIGN.md, section 4: `3600`, `>3600`, `>=14`, `<100000`, `<~100000` (just under),
`~200000`, `40000..70000`, `~40000..70000`, `2/3`, ISO 8601 durations. Values stay text in tables
because a trailing zero is evidence: `5.0` is a narrower statement than `5`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

ABOUT = 0.10  # `~v` is read as v ± 10 %
LOOSELY = 0.25  # beyond that, up to 25 %, two values agree only if "about" is read loosely
# An unhedged round number claims at least this relative precision: 3600 may stand for 3550–3650,
# but 40 does not stand for 35–45.
COARSEST = Fraction(1, 20)
# 214 million may be 214.7 million cut off: a figure in millions, of at least 200 of them.
CUT_OFF, CUT_OFF_AT_MOST = 500_000, Fraction(1, 200)

NUMBER = r"[+-]?\d{1,24}(?:\.\d{1,12})?(?:/\d{1,12})?"
QUANTITY = re.compile(rf"(?P<hedge><~|>=|<=|>|<|~)?(?P<low>{NUMBER})(?:\.\.(?P<high>{NUMBER}))?", re.ASCII)
DURATION = re.compile(
    r"P(?=[\dT])(?:(?P<Y>\d{1,9}(?:\.\d{1,6})?)Y)?(?:(?P<M>\d{1,9}(?:\.\d{1,6})?)M)?(?:(?P<W>\d{1,9}(?:\.\d{1,6})?)W)?"
    r"(?:(?P<D>\d{1,9}(?:\.\d{1,6})?)D)?(?:T(?:(?P<h>\d{1,9}(?:\.\d{1,6})?)H)?(?:(?P<m>\d{1,9}(?:\.\d{1,6})?)M)?"
    r"(?:(?P<s>\d{1,9}(?:\.\d{1,6})?)S)?)?",
    re.ASCII,
)
DAYS = {"Y": 365.2425, "M": 30.436875, "W": 7.0, "D": 1.0, "h": 1 / 24, "m": 1 / 1440, "s": 1 / 86400}


@dataclass(frozen=True)
class Interval:
    """The numbers a value allows: strictly, with rounding, and with its hedge read loosely.

    `low`–`high` is the literal reading, `round_low`–`round_high` adds rounding to the last
    significant digit, `loose_low`–`loose_high` reads "about" as ± 25 %.
    Bounds are closed but for `open_low` and `open_high` (`>3600` leaves 3600 out).
    """

    low: float
    high: float
    round_low: float
    round_high: float
    loose_low: float
    loose_high: float
    open_low: bool = False
    open_high: bool = False
    hedged: bool = False

    def scaled(self, factor: float) -> Interval:
        """Return the interval in another unit."""
        low, high, round_low, round_high = (
            bound * factor for bound in (self.low, self.high, self.round_low, self.round_high)
        )
        loose = (self.loose_low * factor, self.loose_high * factor)
        return Interval(low, high, round_low, round_high, *loose, self.open_low, self.open_high, self.hedged)

    def scaled_negative(self) -> Interval:
        """Return the interval with its sign turned."""
        return Interval(
            -self.high,
            -self.low,
            -self.round_high,
            -self.round_low,
            -self.loose_high,
            -self.loose_low,
            self.open_high,
            self.open_low,
            self.hedged,
        )

    @property
    def middle(self) -> float:
        """Return the stated number: the middle of a range, the bound of a half-open interval."""
        if math.isinf(self.low) or math.isinf(self.high):
            return self.high if math.isinf(self.low) else self.low
        return (self.low + self.high) / 2


@lru_cache(maxsize=4096)
def parse_quantity(value: str, exact_units: bool = True) -> Interval | None:
    """Return the interval of a value, or None if it is not of the grammar.

    `exact_units` is true for counts: 14 offices are 14, while 14 % may be 13.5–14.5 %.
    """
    if value.startswith(("P", "~P", "<", ">")) and "P" in value:
        return parse_duration(value)
    match = QUANTITY.fullmatch(value)
    if match is None:
        return None
    hedge, low_text, high_text = match["hedge"] or "", match["low"], match["high"]
    low = _number(low_text)
    high = _number(high_text) if high_text else low
    if low is None or high is None or high < low or (high_text and hedge not in ("", "~")):
        return None
    return _interval(
        hedge, low, high, _half_step(low_text, low, exact_units), _step_above(high_text or low_text, high, exact_units)
    )


def parse_duration(value: str) -> Interval | None:
    """Return the interval of an ISO 8601 duration (or a range of two) in days, or None."""
    hedge = next((sign for sign in ("<~", ">=", "<=", ">", "<", "~") if value.startswith(sign)), "")
    first, _, second = value[len(hedge) :].partition("..")
    low = _days(first)
    high = _days(second) if second else low
    if low is None or high is None or high[0] < low[0]:
        return None
    return _interval(hedge, Fraction(low[0]), Fraction(high[0]), Fraction(low[1]), Fraction(high[1]))


def _days(text: str) -> tuple[float, float] | None:
    """Return a duration in days and half of its smallest stated unit."""
    match = DURATION.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    total = sum(float(match[unit] or 0) * days for unit, days in DAYS.items())
    smallest = [days for unit, days in DAYS.items() if match[unit]][-1]
    return total, smallest / 2


def _number(text: str) -> Fraction | None:
    head, _, under = text.partition("/")
    if under and int(under) == 0:
        return None
    return Fraction(head) / (int(under) if under else 1)


def _half_step(text: str, number: Fraction, exact_units: bool) -> Fraction:
    """Return half of the last significant place of a number as written."""
    if "/" in text:
        return abs(number) / 40  # "a third" is not meant to three digits
    whole, _, decimals = text.lstrip("+-").partition(".")
    if decimals:
        return Fraction(1, 2 * 10 ** len(decimals))
    zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
    for exponent in range(zeros, 0, -1):
        half = Fraction(10**exponent, 2)
        if half <= COARSEST * abs(number):
            return half
    return Fraction(0) if exact_units else Fraction(1, 2)


def _step_above(text: str, number: Fraction, exact_units: bool) -> Fraction:
    """Return how far above a number as written what is meant may be: a figure in millions may be cut off and not rounded."""
    half = _half_step(text, number, exact_units)
    return 2 * half if half >= CUT_OFF and 2 * half <= CUT_OFF_AT_MOST * abs(number) else half


def _interval(hedge: str, low: Fraction, high: Fraction, half_low: Fraction, half_high: Fraction) -> Interval:
    lo, hi, rl, rh = float(low), float(high), float(low - half_low), float(high + half_high)
    infinite = math.inf
    if hedge in (">", ">="):
        # A bound is meant: "more than 120" is not 116, though "120" alone may be. Read loosely, it may be near.
        return Interval(lo, infinite, lo, infinite, lo - abs(lo) * ABOUT, infinite, hedge == ">", False, True)
    if hedge in ("<", "<="):
        return Interval(-infinite, hi, -infinite, hi, -infinite, hi + abs(hi) * ABOUT, False, hedge == "<", True)
    if hedge == "<~":
        spread = abs(hi)
        return Interval(
            hi - spread * ABOUT,
            hi,
            hi - spread * ABOUT,
            hi,
            hi - spread * LOOSELY,
            hi + spread * ABOUT,
            False,
            True,
            True,
        )
    if hedge == "~":
        about_low, about_high = lo - abs(lo) * ABOUT, hi + abs(hi) * ABOUT
        return Interval(
            about_low,
            about_high,
            about_low,
            about_high,
            lo - abs(lo) * LOOSELY,
            hi + abs(hi) * LOOSELY,
            False,
            False,
            True,
        )
    return Interval(lo, hi, rl, rh, rl, rh, False, False, False)


def overlaps(left: Interval, right: Interval) -> str:
    """Say how two values agree: "exactly", "rounded", "loosely" or "no".

    An open bound ("more than 10") leaves its own number out, but not when it is read loosely.
    """
    if left == right or _meet((left.low, left.high), (right.low, right.high), left, right):
        return "exactly"
    if _meet((left.round_low, left.round_high), (right.round_low, right.round_high), left, right):
        return "rounded"
    if (left.hedged or right.hedged) and _meet(
        (left.loose_low, left.loose_high), (right.loose_low, right.loose_high), None, None
    ):
        return "loosely"
    return "no"


def slack_of(bound: float) -> float:
    """Return the tolerance at a bound: relative, so that 0.1 + 0.2 does not differ from 0.3 after a change of unit."""
    return 0.0 if math.isinf(bound) else 1e-9 * max(1.0, abs(bound))


def _meet(a: tuple[float, float], b: tuple[float, float], left: Interval | None, right: Interval | None) -> bool:
    low, high = max(a[0], b[0]), min(a[1], b[1])
    slack = max(slack_of(low), slack_of(high))
    if low > high + slack:
        return False
    if low < high - slack:
        return True
    # They touch in one point: a bound that is open there leaves it out.
    return not any(
        (side.open_low and abs(low - side.low) <= slack) or (side.open_high and abs(high - side.high) <= slack)
        for side in (left, right)
        if side is not None
    )
