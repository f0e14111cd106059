"""The p-value that a reported test statistic gives, as an interval after rounding (statcheck).

Method: Nuijten et al. 2016 (doi:10.3758/s13428-015-0664-2). scipy is imported when a p-value is computed.
"""

from __future__ import annotations

from helpers.ledgers.granularity import rounding_bounds

SYMBOLS = {"chi2": "χ²"}


def p_range(test: str, value: str, df1: str, df2: str, relation: str = "=") -> tuple[float, float] | None:
    """Return the lowest and highest two-sided p-value of a statistic as reported, or None if it cannot be computed.

    `relation` is that of the statistic: with `<` or `>` the range is open on its side.
    """
    bounds = rounding_bounds(value)
    if bounds is None:
        return None
    low, high = float(bounds[0]), float(bounds[1])
    if test in ("t", "z", "r"):
        low, high = (0.0, max(abs(low), abs(high))) if low < 0 < high else sorted((abs(low), abs(high)))
    elif high < 0:
        return None
    tails = [_p(test, max(number, 0.0), df1, df2) for number in (low, high)]
    if tails[0] is None or tails[1] is None:
        return None
    smallest, largest = tails[1], tails[0]
    if relation == "<":
        largest = 1.0
    elif relation == ">":
        smallest = 0.0
    return smallest, largest


def _p(test: str, value: float, df1: str, df2: str) -> float | None:
    from scipy import stats

    first, second = _number(df1), _number(df2)
    if test == "z":
        return float(2 * stats.norm.sf(value))
    if first is None or first <= 0:
        return None
    if test == "t":
        return float(2 * stats.t.sf(value, first))
    if test in ("chi2", "Q"):
        return float(stats.chi2.sf(value, first))
    if test == "F" and second is not None and second > 0:
        return float(stats.f.sf(value, first, second))
    if test == "r":
        if value >= 1:
            return 0.0
        return float(2 * stats.t.sf(value * (first / (1 - value * value)) ** 0.5, first))
    return None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def p_agrees(found: tuple[float, float], relation: str, p: str, halved: bool = False) -> bool:
    """Say whether a reported p-value fits the range that its statistic gives; `halved` for a one-sided test."""
    bounds = rounding_bounds(p)
    if bounds is None:
        return True
    factor = 0.5 if halved else 1.0
    smallest, largest = found[0] * factor, found[1] * factor
    slack = 1e-9
    if relation == "<":
        return smallest < float(p) + slack
    if relation == ">":
        return largest > float(p) - slack
    return smallest <= float(bounds[1]) + slack and float(bounds[0]) - slack <= largest
