"""Currencies beside an amount: signs, codes and words."""

from __future__ import annotations

import re

from helpers.readers.language_data import language_data
from helpers.readers.lexicon import Lexicon

AMOUNT = re.compile(r"\.?[ \xa0]?[0-9]")
MONEY_SIGNS: dict[str, str] = language_data("any", "units")["money_signs"]
MONEY_FIRST = frozenset(sign[-1] for sign in MONEY_SIGNS)
CODES = frozenset(language_data("any", "units")["money_codes"]["codes"])


def money_before(text: str, position: int, floor: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the currency that stands right before a number, and where it begins: Rp, US$, USD, €."""
    at = position
    while at > floor and text[at - 1] in " \xa0\t\u2009\u202f":
        at -= 1
    if at > floor + 1 and text[at - 1] == "\n" and not text[at - 2].isspace():
        at -= 1  # "Rp" at the end of a line
    if at <= floor:
        return None
    last = text[at - 1]
    if last in MONEY_FIRST:
        begin = at - 1
        if last == "$":
            while begin > floor and text[begin - 1].isascii() and text[begin - 1].isalpha() and at - begin < 5:
                begin -= 1
            code = MONEY_SIGNS.get(text[begin:at])
            if code is None and text[begin:at].endswith("US$"):
                code = "USD"
            if code is not None:
                return code, begin
        code = MONEY_SIGNS.get(last)
        return (code, at - 1) if code else None
    if last == ".":
        at -= 1
        last = text[at - 1] if at > floor else " "
    if not last.isalpha():
        return None
    begin = at
    while begin > floor and text[begin - 1].isascii() and text[begin - 1].isalpha() and at - begin < 5:
        begin -= 1
    word = text[begin:at]
    if word in CODES:
        return word, begin
    code = lexicon.money_before.get(word.lower())
    if (
        code is None
        or (word.lower() in ("us", "rm") and not word.isupper())
        or (word == "US" and at < position and text[at : at + 1] != "$")
    ):
        return None
    return code, begin
