"""A number written in digits: separators, powers, fractions, and the value as text.

Values are exact: a decimal point, no separators, the zeros as written (`5.0` is evidence that `5` is not), and `2/3`
for what no decimal says.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from helpers.readers.candidates import digit_spans

LONGEST = 24  # digits in a value; a longer run is an identifier, whatever stands around it

NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
POWER = re.compile(
    r"(?:[eE]([+\-−–]?[0-9]{1,3})(?![0-9A-Za-z])"
    r"|[ \xa0]?[x×·*✕][ \xa0]?10(?:\^|\*\*)?([+\-−–]?[0-9]{1,3}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![0-9]))"
)
TEN_POWER = re.compile(r"(?:\^([+\-−–]?[0-9]{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|−([0-9]{1,2}))(?![0-9.,])")
ANY_POWER = re.compile(r"\^([+\-−–]?[0-9]{1,2})(?![0-9])")
SLASH = re.compile(r"/([1-9][0-9]{0,5})((?:,[0-9]{3})+(?![0-9,]))?(?![0-9/])")
MIXED = re.compile(r"(?:[ \xa0]|[ \xa0]?-)([1-9][0-9]?)/([1-9][0-9]{0,2})(?![0-9/])")
SPACED = re.compile(r"(?:[ \xa0\u2009\u202f][0-9]{3})+(?![0-9]|[.,][0-9]{3})")
VULGAR = {
    "½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅐": Fraction(1, 7),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip
SEPARATORS = frozenset(".,")
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")


class Separated(NamedTuple):
    """A run of digits with separators, read: value as text, or the other value that the same signs allow."""

    value: str
    other: str = ""


def plain(raw: str) -> str:
    """Return an integer's digits without leading zeros."""
    return raw.lstrip("0") or "0"


def separated(raw: str, comma_decimal: bool) -> Separated | None:
    """Read digits with points and commas; None if they are no single number (1.2.3, or a list 22,24,26).

    A sign followed by other than three digits is decimal in either language. One sign followed by three digits is
    read as the language has it, and `other` says what it would be in the other convention.
    """
    points, commas = raw.count("."), raw.count(",")
    if not points and not commas:
        return Separated(plain(raw))
    if points and commas:
        decimal = "," if raw.rfind(",") > raw.rfind(".") else "."
        thousand = "." if decimal == "," else ","
        whole, _, part = raw.rpartition(decimal)
        if decimal in whole or not _grouped(whole.split(thousand)):
            return None
        return Separated(f"{plain(whole.replace(thousand, ''))}.{part}")
    sign = "." if points else ","
    groups = raw.split(sign)
    if len(groups) > 2:
        return Separated(plain("".join(groups))) if _grouped(groups) else None
    whole, part = groups
    as_decimal = f"{plain(whole)}.{part}"
    if len(part) != 3 or len(whole) > 3 or whole[0] == "0":
        return Separated(as_decimal)
    as_thousands = whole + part
    if (sign == ",") == comma_decimal:
        return Separated(as_decimal, as_thousands)
    return Separated(as_thousands, as_decimal)


def _grouped(groups: list[str]) -> bool:
    """Say whether groups of digits are thousands: 1–3 digits, then three each (or two each and three, as in India)."""
    if not 1 <= len(groups[0]) <= 3 or (groups[0][0] == "0" and len(groups) > 1):
        return False
    rest = groups[1:]
    if not rest:
        return True
    if len(rest[-1]) != 3:
        return False
    sizes = {len(group) for group in rest[:-1]}
    return sizes <= {3} or (sizes == {2} and len(groups[0]) <= 2)


def evidence(text: str) -> bool | None:
    """Say whether a text writes decimals with a comma, by its numbers that leave no doubt; None if they do not say."""
    commas = points = 0
    done = 0
    for start, end in digit_spans(text):
        if text[end : end + 1] not in SEPARATORS or start < done:
            continue
        match = NUMBER.match(text, start + len(text[start:end].rstrip("0123456789")))  # ½5.2
        if match is None:
            continue
        raw, done = match[0], match.end()
        point, comma = raw.count("."), raw.count(",")
        if not point and not comma:
            continue
        last = "," if raw.rfind(",") > raw.rfind(".") else "."
        groups = raw.replace(",", ".").split(".")
        if len(groups[0]) > 3 or len(raw) > LONGEST:
            continue
        if point and comma:
            comma_decimal = last == ","
        elif len(groups) > 2:
            if {len(group) for group in groups[1:]} != {3}:
                continue
            comma_decimal = last == "."
        elif len(groups[1]) < 3:
            comma_decimal = last == ","
        else:
            continue
        commas, points = commas + comma_decimal, points + (not comma_decimal)
    if commas > 2 * points:
        return True
    return False if points > 2 * commas else None


def as_text(value: Fraction) -> str:
    """Return an exact value as a decimal where one is finite and short, otherwise as a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    rest, places = value.denominator, 0
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
            places += 1
    if rest == 1 and places <= 40:
        digits = 0
        scaled = value
        while scaled.denominator != 1:
            scaled *= 10
            digits += 1
        sign = "-" if value < 0 else ""
        text = str(abs(scaled.numerator)).rjust(digits + 1, "0")
        return f"{sign}{text[:-digits]}.{text[-digits:]}"
    return f"{value.numerator}/{value.denominator}"


def multiplied(value: str, factor: int | Fraction) -> str:
    """Return a value as text times a factor, exactly."""
    return as_text(Fraction(value) * factor)


def powered(value: str, exponent: str) -> str | None:
    """Return a value times ten to a written exponent; None if the exponent is beyond reason."""
    power = int(exponent.translate(SUPERSCRIPTS))
    if abs(power) > 40:
        return None
    return as_text(Fraction(value) * Fraction(10) ** power)
