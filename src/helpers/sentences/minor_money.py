"""Amounts in hundredths of a currency, put into the currency that the rest of the text uses: 84 cents beside $1.12."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from helpers.readers.digits import as_text
from helpers.readers.mention import Mention

HUNDREDTH = "cent"
NUMBER = re.compile(r"\d+(?:\.\d+)?")
IN_CENTS = frozenset(("USD", "EUR", "AUD", "CAD", "SGD", "NZD", "HKD", "ZAR"))


def in_whole_money(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions with cents as parts of the one currency that a text's other amounts are in; else as they are."""
    units = [m.unit.partition("/") for m in mentions if m.kind == "money"]
    others = {name for name, _, _ in units} - {HUNDREDTH}
    if len(others) != 1 or len(units) < 2 or not others <= IN_CENTS:
        return list(mentions)
    currency = others.pop()
    return [
        m._replace(value=NUMBER.sub(_hundredth, m.value), unit=m.unit.replace(HUNDREDTH, currency, 1))
        if m.kind == "money" and m.unit.partition("/")[0] == HUNDREDTH
        else m
        for m in mentions
    ]


def _hundredth(number: re.Match[str]) -> str:
    return as_text(Fraction(number[0]) / 100)
