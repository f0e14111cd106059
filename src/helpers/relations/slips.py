"""Slips of a reckoning: two numbers that one wrong digit, or two digits swapped, sets apart."""

from __future__ import annotations

from collections.abc import Sequence

FINEST = 100  # parts of one that amounts are told in


def is_slip_of_sum(total: float, parts: Sequence[float]) -> bool:
    """Say whether parts miss their total by what one wrong digit, or two swapped, in one of the numbers would do.

    The digits are those that are told: 4,200 of 3,900 and 500 is 42 of 39 and 5.
    """
    every = [round(value * FINEST) for value in (total, *parts)]
    if any(abs(value * FINEST - whole) > 1e-3 for value, whole in zip((total, *parts), every, strict=True)):
        return False
    while every and all(value % 10 == 0 for value in every) and any(every):
        every = [value // 10 for value in every]
    off = abs(every[0] - sum(every[1:]))
    return off > 0 and any(_differs_by(value, off) for value in every)


def _differs_by(value: int, off: int) -> bool:
    """Say whether a number with one digit changed, or two neighbours swapped, is so much more or less."""
    digits = str(value)
    for at, digit in enumerate(digits):
        place = 10 ** (len(digits) - at - 1)
        step, rest = divmod(off, place)
        if rest == 0 and (step <= int(digit) or step <= 9 - int(digit)) and step:
            return True
        if at and abs(int(digits[at - 1]) - int(digit)) * 9 * place == off:
            return True
    return False
