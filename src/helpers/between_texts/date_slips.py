"""How like a slip of the pen two dates are: 15 May and 5 May 2018, May 2012 and May 2014, 1931 and 1913."""

from __future__ import annotations

import re

SPAN = 25  # years; dates farther apart are of two events rather than a slip
NEAR, ALIKE, SLIP = 1, 2, 3
PLAIN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def likeness(left: str, right: str) -> int:
    """Return SLIP, ALIKE, NEAR, or 0 where two dates (EDTF) agree at the coarser precision, are far apart or no plain dates.

    A slip differs in one part of a day, has day and month or the last digits of the year swapped. Alike are days and months
    of one year and months of one name; near is whatever is within 25 years.
    """
    first, second = PLAIN.fullmatch(_bare(left)), PLAIN.fullmatch(_bare(right))
    if first is None or second is None:
        return 0
    a, b = ([part for part in match.groups() if part] for match in (first, second))
    size = min(len(a), len(b))
    a, b = a[:size], b[:size]
    if a == b or abs(int(a[0]) - int(b[0])) > SPAN:
        return 0
    if size == 1:
        return SLIP if a[0][:2] == b[0][:2] and a[0][2:] == b[0][:1:-1] else NEAR
    same = sum(x == y for x, y in zip(a, b, strict=True))
    if size == len("YMD") and (same == size - 1 or (a[0] == b[0] and sorted(a) == sorted(b))):
        return SLIP
    return ALIKE if a[0] == b[0] or same == size - 1 else NEAR


def _bare(value: str) -> str:
    """Return the day that something open begins or ends on."""
    return value.removesuffix("/..").removeprefix("../")
