"""Which means, percentages and standard deviations whole numbers can give (GRIM, DEBIT)."""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation


def mean_possible(mean: str, n: int, items: int = 1) -> bool | None:
    """Say whether `n` answers in whole points, over `items` questions, can have a mean as reported.

    Rounding may go either way at a half. None if the mean is no number. Method: GRIM (Brown & Heathers
    2017, doi:10.1177/1948550616673876).
    """
    bounds = rounding_bounds(mean)
    if bounds is None or n <= 0 or items <= 0:
        return None
    low, high = bounds
    return math.ceil(low * n * items) <= math.floor(high * n * items)


def percent_possible(percent: str, n: int) -> bool | None:
    """Say whether a whole number out of `n` can be the percentage as reported (GRIM for shares)."""
    bounds = rounding_bounds(percent)
    if bounds is None or n <= 0:
        return None
    low, high = bounds
    return math.ceil(low * n / 100) <= math.floor(high * n / 100)


def cut_off_possible(percent: str, n: int) -> bool:
    """Say whether a whole number out of `n` gives the percentage when decimals are cut off instead of rounded."""
    bounds = rounding_bounds(percent)
    if bounds is None or n <= 0:
        return False
    low = (bounds[0] + bounds[1]) / 2
    step = bounds[1] - bounds[0]
    number = math.ceil(low * n / 100)
    return Decimal(number) * 100 / n < low + step


def nearest_shares(percent: str, n: int) -> tuple[int, int]:
    """Return the whole numbers out of `n` just below and above a percentage."""
    exact = Decimal(percent) * n / 100
    return math.floor(exact), math.floor(exact) + 1


def binary_sd_possible(mean: str, sd: str, n: int) -> bool | None:
    """Say whether a standard deviation fits the mean of `n` answers that are 0 or 1.

    Both as reported, sample formula. Method: DEBIT (Heathers & Brown 2019, osf.io/5vb3u).
    """
    means, deviations = rounding_bounds(mean), rounding_bounds(sd)
    if means is None or deviations is None or n < 2:
        return None
    low, high = max(means[0], Decimal(0)), min(means[1], Decimal(1))
    if low > high:
        return False
    ends = [float(m * (1 - m)) for m in (low, high)]
    largest = 0.25 if low <= Decimal("0.5") <= high else max(ends)
    factor = n / (n - 1)
    least, most = math.sqrt(min(ends) * factor), math.sqrt(largest * factor)
    return least <= float(deviations[1]) + 1e-12 and float(deviations[0]) <= most + 1e-12


def rounding_bounds(text: str) -> tuple[Decimal, Decimal] | None:
    """Return the lowest and highest number that is written so after rounding."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    exponent = number.as_tuple().exponent
    half = Decimal(5).scaleb(min(exponent if isinstance(exponent, int) else 0, 0) - 1)
    return number - half, number + half
