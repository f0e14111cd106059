"""Two numbers that are one with two neighbouring digits swapped, 6,240 and 6,420, or with one digit another: slips of the pen."""

from __future__ import annotations

TELLING = 3  # digits without the noughts at either end; 120 and 210 may both be right


def swapped(left: float, right: float, telling: int = TELLING) -> bool:
    """Say whether two numbers differ in two neighbouring digits alone, which stand in the other's order.

    `telling` is how many digits either has to have, without the noughts at its ends.
    """
    a, b = f"{left:.6f}", f"{right:.6f}"
    if len(a) != len(b) or a.find(".") != b.find("."):
        return False
    a, b = a.replace(".", ""), b.replace(".", "")
    other = [i for i in range(len(a)) if a[i] != b[i]]
    if len(other) != 2 or other[1] != other[0] + 1 or min(len(a.strip("0")), len(b.strip("0"))) < telling:
        return False
    return a[other[0]] == b[other[1]] and a[other[1]] == b[other[0]]


def one_digit_off(left: float, right: float) -> bool:
    """Say whether two numbers of at least two telling digits are written alike but for one digit: 58 and 38."""
    a, b = f"{left:.6f}", f"{right:.6f}"
    if len(a) != len(b) or min(len(one.replace(".", "").strip("0")) for one in (a, b)) < TELLING - 1:
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1
