"""Amounts in hundredths of a currency, put into the currency that the rest of the text uses: 84 cents beside $1.12."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from helpers.readers.digits import as_text
from helpers.readers.mention import Mention

HUNDREDTHS = {
    "cent": frozenset(("USD", "EUR", "AUD", "CAD", "SGD", "NZD", "HKD", "ZAR")),
    "penny": frozenset(("GBP",)),
}  # and the currencies that have them
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def in_whole_money(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions with cents as parts of the one currency that a text's other amounts are in; else as they are."""
    units = [m.unit.partition("/") for m in mentions if m.kind == "money"]
    minor = {name for name, _, _ in units} & set(HUNDREDTHS)
    others = {name for name, _, _ in units} - minor
    if len(others) != 1 or len(minor) != 1 or not others <= HUNDREDTHS[next(iter(minor))]:
        return list(mentions)
    (currency,), (hundredth,) = others, minor
    return [
        m._replace(value=NUMBER.sub(_hundredth, m.value), unit=m.unit.replace(hundredth, currency, 1))
        if m.kind == "money" and m.unit.partition("/")[0] == hundredth
        else m
        for m in mentions
    ]


def _hundredth(number: re.Match[str]) -> str:
    return as_text(Fraction(number[0]) / 100)
