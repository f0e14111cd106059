"""A number where a text has one, in digits or in words, with its multiplier: `3,2 juta`, `two and a half million`.

`numeral_at` reads one number and says how it is written; what it counts is for quantities.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from helpers.readers.digits import (
    ANY_POWER,
    LONGEST,
    MIXED,
    NUMBER,
    POWER,
    SLASH,
    SPACED,
    TEN_POWER,
    VULGAR,
    as_text,
    plain,
    powered,
    separated,
)
from helpers.readers.lexicon import Lexicon
from helpers.readers.multipliers import NEXT, with_multipliers
from helpers.readers.nouns import noun_after
from helpers.readers.word_flags import COORDINATE
from helpers.readers.wordnumerals import Numeral, ratio, words_at

_new = tuple.__new__  # Numeral(…) fills in defaults, at three times the cost
SUPERSCRIPT = re.compile(r"[²³¹⁰⁴-⁹₀-₉]+")
AGAIN = re.compile(r"[ \t\r\n\xa0]*\([ \t]*([^()\n]{1,60}?)[ \t]*\)")
POWER_SIGNS = frozenset("eExX×·*✕ \xa0")
ENDINGS = frozenset(("", *'.,;:)]!?"”'))  # after these no multiplier, power or fraction can follow
TEN_SIGNS = frozenset("^−⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺")
BLANKS = frozenset(" \t\r\n\xa0\u2009\u202f")


def numeral_at(
    text: str, start: int, lexicon: Lexicon, comma_decimal: bool, doubt: Callable[[], bool | None], money: bool = False
) -> Numeral | None:
    """Read the number at a position, or None.

    `comma_decimal` is the language's convention; `doubt` says what the text's clear numbers have, asked only where one
    sign before three digits is against the language; `money` says that a currency stands before.
    """
    match = NUMBER.match(text, start)
    if match is None:
        return _other_numeral(text, start, lexicon)
    raw, end = match[0], match.end()
    follower = text[end : end + 1]
    if raw.isdigit() and len(raw) <= LONGEST:  # most numbers end here, or go on with a word
        value = raw.lstrip("0") or "0"
        if follower in ENDINGS:
            return _new(Numeral, (start, end, value, value, "number", "digits", False, ""))
        after = text[end + 1 : end + 2]
        if follower == " " and after.isalpha() and after not in POWER_SIGNS:
            return with_multipliers(text, start, end, value, "digits", lexicon, money)
    if start > 1 and text[start - 1] in ".," and text[start - 2].isdigit():  # within a list: 22,24,26
        raw = re.split("[.,]", raw, maxsplit=1)[0]
        end = start + len(raw)
    if len(raw) > LONGEST:
        return Numeral(start, end, raw[:LONGEST], "", "dotted" if "." in raw or "," in raw else "long", "digits")
    blank = follower in BLANKS
    spaced_digits = blank and text[end + 1 : end + 2].isdigit()
    if spaced_digits and follower != "\n" and len(raw) <= 3 and "." not in raw and "," not in raw:
        named = start > 1 and text[start - 1] in "-–" and text[start - 2].isalpha()  # SP-36 100 kg
        spaced = SPACED.match(text, end) if not named else None
        if spaced is not None and raw[0] != "0" and spaced.end() - end <= 16 and not _inside_row(text, start):
            return _spaced(text, start, raw + spaced[0], spaced.end(), lexicon, money)
    pattern = "digits"
    if "." in raw or "," in raw:
        read = separated(raw, comma_decimal)
        if read is None:
            if "," not in raw:
                return Numeral(start, end, raw, "", "dotted", "digits")
            raw = raw[: raw.index(",")] if "." not in raw[: raw.index(",")] else raw[: raw.index(".")]
            value, end = plain(raw), start + len(raw)
            return Numeral(start, end, value, value, "number", pattern)
        value = read.value
        if read.other:
            value, pattern = _settle(
                text, end, read.value, read.other, "," in raw, comma_decimal, doubt, lexicon, money
            )
    else:
        value = plain(raw)
    if follower in ENDINGS:
        return _new(Numeral, (start, end, value, value, "number", pattern, False, ""))
    if blank:
        if spaced_digits and value.isdecimal():
            mixed = MIXED.match(text, end)
            if mixed is not None and int(mixed[1]) < int(mixed[2]):
                value = as_text(int(value) + Fraction(int(mixed[1]), int(mixed[2])))
                return Numeral(start, mixed.end(), value, value, "number", "mixed")
        if text[end + 1 : end + 2] not in POWER_SIGNS:
            return with_multipliers(text, start, end, value, pattern, lexicon, money)
    if follower in VULGAR and value.isdecimal():
        value, end = as_text(int(value) + VULGAR[follower]), end + 1
        return with_multipliers(text, start, end, value, "mixed", lexicon, money)
    if follower == "/":
        slash = SLASH.match(text, end)
        if slash is not None and value.isdecimal() and raw[0] != "0":
            under = slash[1] + (slash[2] or "").replace(",", "")  # 1/4,500
            if 0 < int(value) < int(under):
                part = f"{value}/{under}"
                return Numeral(start, slash.end(), part, part, "fraction", "digits/digits")
        return Numeral(start, end, value, value, "number", pattern)
    if follower in TEN_SIGNS:
        power = TEN_POWER.match(text, end) if value == "10" else None
        if power is not None:
            written = power[1] or power[2] or f"-{power[3]}"
            result = powered("1", written)
            if result is not None and (power[3] is None or int(power[3]) < 10):
                return Numeral(start, power.end(), result, result, "number", "power")
        power = ANY_POWER.match(text, end)
        if power is not None:
            return _any_power(text, start, power.end(), value, power[1])
        return Numeral(start, end, value, value, "number", pattern)
    if follower in POWER_SIGNS:
        power = POWER.match(text, end)
        if power is not None:
            result = powered(value, power[1] or power[2])
            if result is not None:
                return Numeral(start, power.end(), result, result, "number", "power")
    return with_multipliers(text, start, end, value, pattern, lexicon, money)


def _other_numeral(text: str, start: int, lexicon: Lexicon) -> Numeral | None:
    """Read a number that does not begin with a plain digit: words, ½, a superscript, other scripts' digits."""
    first = text[start]
    if first in VULGAR:
        part = ratio(VULGAR[first])
        scaled = with_multipliers(text, start, start + 1, as_text(VULGAR[first]), "sign", lexicon, False)
        return scaled if scaled.scaled else scaled._replace(low=part, high=part, kind="fraction")
    superscript = SUPERSCRIPT.match(text, start)
    if superscript is not None:
        return Numeral(start, superscript.end(), superscript[0], "", "superscript", "superscript")
    if first.isdigit():
        end = start + 1
        while end < len(text) and end - start < LONGEST and text[end].isdigit() and not text[end].isascii():
            end += 1
        run = text[start:end]
        value = str(int(run)) if run.isdecimal() else run
        return Numeral(start, end, value, value, "number", "digits")
    return words_at(text, start, lexicon)


def _inside_row(text: str, start: int) -> bool:
    """Say whether digits and a space stand right before: then a space is no thousands sign but a column."""
    return start > 1 and text[start - 1] in " \xa0" and text[start - 2].isdigit()


def _spaced(text: str, start: int, raw: str, end: int, lexicon: Lexicon, money: bool) -> Numeral:
    """Read thousands set apart by spaces, with decimals: 1 234 567.89."""
    value = "".join(character for character in raw if character.isdigit())
    if end + 1 < len(text) and text[end] in ".," and text[end + 1].isdigit():
        part = NUMBER.match(text, end + 1)
        if part is not None and part[0].isdigit():
            value, end = f"{value}.{part[0]}", part.end()
    return with_multipliers(text, start, end, value, "spaced-digits", lexicon, money)


def _settle(
    text: str,
    end: int,
    value: str,
    other: str,
    comma: bool,
    comma_decimal: bool,
    doubt: Callable[[], bool | None],
    lexicon: Lexicon,
    money: bool,
) -> tuple[str, str]:
    """Choose between two readings of one sign before three digits: (value, pattern)."""
    decimal, thousands = (value, other) if "." in value else (other, value)
    follower = NEXT.match(text, end)
    word = follower[3].lower() if follower else ""
    scale = lexicon.number.get(word) if follower is not None and follower[1] and not follower[2] else None
    if value == decimal and not comma and scale is not None and scale.role == "scale" and not doubt():
        return decimal, "digits"  # "1.175 million members": no thousands of millions
    if (
        follower is not None
        and follower[1]
        and (word in lexicon.nouns or (not lexicon.right.get(word) and noun_after(text, end, lexicon).noun))
    ):
        return thousands, "digits"
    if value == thousands:
        return value, "digits"
    if money:
        entry = lexicon.number.get(word)
        scaled = (
            (entry is not None and entry.role == "scale")
            or word in lexicon.scale_signs
            or (follower is not None and not follower[1])
        )
        return (decimal if scaled else thousands), "digits"
    if text[end : end + 1] in ("%", "‰", "°") or word in lexicon.percent or lexicon.right.get(word, 0) & COORDINATE:
        return decimal, "digits"
    clear = doubt()
    if clear is not None:
        return (thousands if clear != comma else decimal), "digits"
    # A point before three decimals is usual in English; a comma before three decimals is rare in Indonesian.
    return value, "ambiguous-separator" if comma == comma_decimal and comma else "digits"


def _any_power(text: str, start: int, end: int, value: str, written: str) -> Numeral:
    """Read 1.1^23 and 2.5^-1."""
    exponent = int(written.replace("−", "-").replace("–", "-"))
    base = Fraction(value)
    if abs(exponent) > 40 or base == 0 or len(value) > 12:
        return Numeral(start, end, value, value, "number", "power")
    result = base**exponent
    shown = as_text(result)
    if len(shown) > 40:
        shown = f"{float(result):.15g}"
    return Numeral(start, end, shown, shown, "number", "power")


def repeated(text: str, numeral: Numeral, lexicon: Lexicon, comma_decimal: bool) -> int:
    """Return the end of a number given twice, "5 (lima)" or "lima (5)"; else its own end."""
    match = AGAIN.match(text, numeral.end)
    if match is None:
        return numeral.end
    inner = numeral_at(text, match.start(1), lexicon, comma_decimal, lambda: None)
    if (
        inner is not None
        and inner.end == match.end(1)
        and inner.low == numeral.low
        and inner.high == numeral.high
        and inner.kind == numeral.kind
    ):
        return match.end()
    return numeral.end
