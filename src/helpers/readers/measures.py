"""Units of measurement after a number: signs with prefixes and powers (km², mW m−2), names, percent, money, time."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.compound_units import EXPONENT, GAP, compound_unit, phrase_at
from helpers.readers.currencies import AMOUNT, CODES, MONEY_FIRST, MONEY_SIGNS
from helpers.readers.language_data import alternatives, language_data, listed, unit_signs
from helpers.readers.lexicon import Lexicon
from helpers.readers.measure import Measure
from helpers.readers.word_flags import UNIT

SIGN = re.compile(r"[A-Za-zµμΩÅÅ°º˚%‰″][A-Za-zµμΩ]*|°")
RIGHT = re.compile(r"[ \t\r\n\xa0\u2009\u202f]*+(?:-[ \t\r\n\xa0]*+)?([^\W\d_²³¹⁰⁴-⁹]+)")
WORD = re.compile(r"[^\W\d_]+")
DEGREES = re.compile(r"[ \xa0]?([CFK])(?![A-Za-z])")
SUPERSCRIPTS = frozenset("²³¹⁰⁴⁵⁶⁷⁸⁹")
OF_ONE = re.compile(r"[ \n]((?:[a-z]{2} )?[a-z]{1,2})[ \n](?=[a-z])")
AMBIGUOUS = frozenset(language_data("any", "units")["ambiguous"])  # words or names too
TIME_SIGNS: dict[str, tuple[str, int, str]] = {
    "h": ("H", 1, "hours"), "min": ("M", 1, "minutes"), "s": ("S", 1, "seconds"), "d": ("D", 1, "days"), "wk": ("W", 1, "weeks"),
    "yr": ("Y", 1, "years"), "ms": ("S", -3, "seconds"), "µs": ("S", -6, "seconds"), "ns": ("S", -9, "seconds"),
}  # fmt: skip


def measure_after(text: str, position: int, lexicon: Lexicon) -> Measure | None:
    """Read the unit after a number that ends at a position, or None."""
    if position >= len(text):
        return None
    gap = GAP.match(text, position)
    start = gap.end() if gap else position
    if start >= len(text) or (start > position and "\n\n" in text[position:start]):
        return None
    first = text[start]
    if first == "%":
        return Measure("percentage", "percent", start + 1)
    if first in MONEY_FIRST:
        code = MONEY_SIGNS.get(first)
        if code and not text[start + 1 : start + 2].isdigit():  # in "5 $10", the sign is the next amount's
            return Measure("money", code, start + 1)
    word_match = WORD.match(text, start)
    spaced = start > position
    if word_match is not None:
        word = word_match[0]
        named = _named(text, word.lower(), start, word_match.end(), position, lexicon)
        if named is not None:
            return named
    return _sign(text, start, spaced, lexicon)


def measure_at(text: str, end: int, kind: str, lexicon: Lexicon) -> tuple[Measure | None, int]:
    """Return the unit after a number of some kind, if any, and what the word after it may be otherwise (flags of lexicon.right)."""
    if text[end : end + 1] == "%":
        return Measure("percentage", "percent", end + 1), 0
    match = RIGHT.match(text, end)
    if match is None:
        return (measure_after(text, end, lexicon) if text[end : end + 2].strip() else None), 0
    word = match[1]
    lower = word.lower()
    flags = lexicon.right.get(lower, 0)
    if not flags & UNIT and word not in lexicon.unit_signs and not word.isupper():
        return None, flags
    measure = unit_at(text, match.start(1), match.end(), end, lower if flags & UNIT else "", lexicon)
    if measure is not None and kind == "money" and measure.kind != "money":
        return None, flags
    return measure, flags


def unit_at(text: str, start: int, end: int, number_end: int, name: str, lexicon: Lexicon) -> Measure | None:
    """Read the unit whose first word stands at `start`–`end`, after a number that ends at `number_end`, or None.

    `name` is that word in lower case if units have such a name, else "".
    """
    if "\n\n" in text[number_end:start]:
        return None
    if text[end : end + 1] in SUPERSCRIPTS:
        return measure_after(text, number_end, lexicon)
    named = _named(text, name, start, end, number_end, lexicon) if name else None
    return named if named is not None else _sign(text, start, start > number_end, lexicon)


def _named(text: str, word: str, start: int, end: int, number_end: int, lexicon: Lexicon) -> Measure | None:
    """Read a unit by its name: persen, per cent, square kilometres, US dollars, tahun."""
    if word in lexicon.percent_phrases:
        found = phrase_at(text, word, end, lexicon.percent_phrases)
        if found is not None:
            return Measure("percentage", found[0], found[1])
    if word in lexicon.percent:
        return Measure("percentage", "percent", end)
    if word in lexicon.unit_phrases:
        found = phrase_at(text, word, end, lexicon.unit_phrases)
        if found is not None:
            return Measure("measurement", found[0], found[1])
    time = lexicon.time_units.get(word)
    if time is not None:
        designator, factor, unit = time
        return Measure("duration", unit, end, (designator, factor))
    unit_name = lexicon.unit_names.get(word)
    if unit_name == "lb" and _ends_in_scale(text, number_end, lexicon):
        return Measure("money", "GBP", end)  # half a billion pounds
    if word in lexicon.money_after:
        if AMOUNT.match(text, end):
            return None  # 88   Rp 6,5 juta: the currency belongs to what follows
        found = phrase_at(text, word, end, lexicon.money_after)
        if found is not None and (found[1] > end or not (unit_name and lexicon.language == "en")):
            return Measure("money", found[0], found[1])
    if unit_name == "°":
        return Measure("measurement", "°", end)
    if unit_name is not None:
        return compound_unit(text, unit_name, end, lexicon)
    if text[start:end].upper() == text[start:end] and text[start:end] in CODES:
        return Measure("money", text[start:end], end)
    return None


def _ends_in_scale(text: str, number_end: int, lexicon: Lexicon) -> bool:
    """Say whether a number ends in "million" or its like."""
    last = text[max(0, number_end - 12) : number_end].split()[-1:]
    entry = lexicon.number.get(last[0].lower()) if last else None
    return entry is not None and entry.role == "scale"


def _sign(text: str, start: int, spaced: bool, lexicon: Lexicon) -> Measure | None:
    """Read a unit by its sign, with powers and products."""
    match = SIGN.match(text, start)
    if match is None or text[start : start + 4].lower().startswith(lexicon.range_signs):
        return None
    written = match[0]
    end = match.end()
    if written in ("°", "º", "˚"):  # "20 ° C"
        later = DEGREES.match(text, end)
        if later is not None:
            return Measure("measurement", "K" if later[1] == "K" else "°" + later[1], later.end())
        return Measure("measurement", "°", end)
    if written in AMBIGUOUS:
        if written == "in" and _after_inch().match(text, end):
            return Measure("measurement", "in", end)
        if not (written in ("am", "pm") and _after_inch().match(text, end) and spaced and _is_decimal(text, start)):
            if written == "mi" and (text[end : end + 1] in ").,; " or end == len(text)):
                return compound_unit(text, "mi", end, lexicon)
            return None
    unit = unit_signs().get(written)
    if unit is None:
        return None
    if len(written) == 1 and written.isalpha():
        if not spaced and written in "CSFHABNJT":
            return None
        if not spaced and text[end : end + 1] in ("-", "’", "'"):
            return None
        if spaced and written in "dbBTNVHSC" and lexicon.language == "id":
            return None
    if written in ("wt", "vol"):
        if text[end : end + 1] == "%":
            return Measure("measurement", written + "%", end + 1)
        return None
    if unit in ("day", "h", "min", "s", "d", "wk", "yr") or written in ("ms", "s", "h", "d", "µs", "μs", "ns"):
        compound = compound_unit(text, unit, end, lexicon, written)
        if compound.unit == unit and unit in TIME_SIGNS:
            return Measure("duration", TIME_SIGNS[unit][2], end, TIME_SIGNS[unit][:2])
        return compound
    if text[end : end + 1].isdigit() and EXPONENT.match(text, end) is None:
        return None
    return compound_unit(text, unit, end, lexicon, written)


def _is_decimal(text: str, start: int) -> bool:
    return bool(re.search(r"[0-9]\.[0-9]+[ \xa0]*$", text[max(0, start - 24) : start]))


def measure_of_one(text: str, end: int, lexicon: Lexicon) -> Measure | None:
    """Return the unit that a fraction is of: half a kilometre, three quarters of an acre."""
    match = OF_ONE.match(text, end)
    words = match[1].split() if match is not None else []
    if (
        match is None
        or words[-1] not in lexicon.marks["articles"]
        or (words[1:] and words[0] not in lexicon.pronoun["of"])
    ):
        return None
    measure = measure_after(text, match.end() - 1, lexicon)
    return measure if measure is not None and measure.kind == "measurement" else None


@lru_cache(maxsize=1)
def _after_inch() -> re.Pattern[str]:
    words = alternatives(listed("units", "after_inch", "words"), r"[\s]+")
    return re.compile(rf"\.?(?:$|[\s]*[).,;:]|[\s]+(?:{words})\b|[ \t]*\n(?![ \t]*(?:[12][0-9]{{3}}(?![0-9])|[A-Z])))")
