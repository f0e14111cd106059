"""Numbers that are multiplied to say a size: plots of 12x20 m, a box of 4 x 5 x 2 cm."""

from __future__ import annotations

import re

from helpers.readers.measures import measure_after
from helpers.readers.reading import Reading
from helpers.readers.wordnumerals import Numeral

TIMES_SIGNS = frozenset("x×✕*")
TIMES = re.compile(r"[ ]?[x×✕*][ ]?(?=[0-9])")


def is_size(reading: Reading, numeral: Numeral) -> bool:
    """Say whether a number is one of those that are multiplied, and the last of them has a unit: 12x20 m, 4 x 5 x 2 cm."""
    text, end = reading.text, numeral.end
    if (
        text[numeral.start - 1 : numeral.start] in ("x", "×")
        and not text[numeral.start - 2 : numeral.start - 1].isdigit()
    ):
        return False
    for _ in range(3):
        times = TIMES.match(text, end)
        if times is None:
            break
        following = reading.numeral(times.end())
        if following is None:
            return False
        end = following.end
    return measure_after(text, end, reading.lexicon) is not None
