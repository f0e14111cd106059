"""Letters and signs before a number of statistics: a sample's size (n = 120), what a test gave (p < .05)."""

from __future__ import annotations

import re

from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.wordnumerals import Numeral

SAMPLE = re.compile(r"(?<![^\W_])[nN] ?[=≥>] ?$")
STATISTIC = re.compile(
    r"(?:^|[\s(\[;,])([^\W\d_](?:[^\W_]|[/-]){0,9}[²2]?)(?:[ -][Vv]alue)?[ ]?(?:\([0-9., ]{1,12}\))?[ ]?[=<>≤≥]{1,2}[ ]?[-−–]?$"
)


def is_sample_size(text: str, start: int) -> bool:
    """Say whether "n =" stands right before a position: n = 1988 is a count, not a year."""
    return SAMPLE.search(text, max(0, start - 8), start) is not None


def is_test_value(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a number is what a statistical test gave: t(44) = 2.31, p < .05; not n = 120, and no measurement."""
    match = STATISTIC.search(text[max(0, numeral.start - 28) : numeral.start])
    if match is None or match[1].lower() not in lexicon.context["statistic"] or numeral.scaled:
        return False
    return measure_after(text, numeral.end, lexicon) is None
