"""Units of measurement after a number: signs with prefixes and powers (km², mW m−2), names, percent, money, time."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.language_data import alternatives, language_data, listed, unit_signs
from helpers.readers.lexicon import Lexicon

AMOUNT = re.compile(r"\.?[ \xa0]?[0-9]")
SIGN = re.compile(r"[A-Za-zµμΩÅÅ°º˚%‰″][A-Za-zµμΩ]*|°")
EXPONENT = re.compile(r"(?:\^|\*\*)?([-−–]?[1-9])(?![0-9])|([⁻]?[¹²³⁴⁵⁶])")
NEGATIVE = re.compile(r"[ \xa0]?[·⋅.*]?[ \xa0]?([A-Za-zµμΩ]+)(?:\^)?(?:([-−–][1-9])|(⁻[¹²³⁴]))(?![0-9])")
DIVIDED = re.compile(r"[ \xa0]?/[ \xa0]?([A-Za-zµμΩ]+)((?:\^)?[23](?![0-9])|[²³])?")
GAP = re.compile(r"[ \t\r\n\xa0\u2009\u202f]*-?[ \t\r\n\xa0\u2009\u202f]*")
WORD = re.compile(r"[^\W\d_]+")
SUPERSCRIPTS = frozenset("²³¹⁰⁴⁵⁶⁷⁸⁹")
POWERS = str.maketrans("⁻−–¹²³⁴⁵⁶", "---123456")


MONEY_SIGNS: dict[str, str] = language_data("any", "units")["money_signs"]
OF_ONE = re.compile(r"[ \n]((?:[a-z]{2} )?[a-z]{1,2})[ \n](?=[a-z])")
MONEY_FIRST = frozenset(sign[-1] for sign in MONEY_SIGNS)
AMBIGUOUS = frozenset(language_data("any", "units")["ambiguous"])  # words or names too
CODES = frozenset(language_data("any", "units")["money_codes"]["codes"])


class Measure(NamedTuple):
    """What stands after a number: its kind, normalised unit, and end; `time` is (designator, factor) for durations."""

    kind: str  # percentage, money, duration or measurement
    unit: str
    end: int
    time: tuple[str, int] = ("", 1)


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
        money = _money_sign(text, start)
        if money is not None and not _begins_amount(text, money.end):
            return money
    word_match = WORD.match(text, start)
    spaced = start > position
    if word_match is not None:
        word = word_match[0]
        named = _named(text, word.lower(), start, word_match.end(), position, lexicon)
        if named is not None:
            return named
    return _sign(text, start, spaced, lexicon)


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


def _money_sign(text: str, start: int) -> Measure | None:
    code = MONEY_SIGNS.get(text[start])
    return Measure("money", code, start + 1) if code else None


def _begins_amount(text: str, position: int) -> bool:
    """Say whether digits follow at once: in "5 $10", the sign is the next amount's."""
    return text[position : position + 1].isdigit()


def phrase_at(
    text: str, word: str, end: int, phrases: dict[str, list[tuple[tuple[str, ...], str]]]
) -> tuple[str, int] | None:
    """Return the meaning and end of the longest phrase that begins with a word ending at `end`."""
    for phrase, meaning in phrases.get(word, ()):
        at = end
        for expected in phrase[1:]:
            gap = GAP.match(text, at)
            begin = gap.end() if gap else at
            stop = begin + len(expected)
            if text[begin:stop].lower() != expected or text[stop : stop + 1].isalnum():
                break
            at = stop
        else:
            return meaning, at
    return None


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
    if word in lexicon.money_after and AMOUNT.match(text, end):
        return None  # 88   Rp 6,5 juta: the currency belongs to what follows
    if word in lexicon.money_after and not (unit_name and lexicon.language == "en"):
        found = phrase_at(text, word, end, lexicon.money_after)
        if found is not None:
            return Measure("money", found[0], found[1])
    if word in lexicon.money_after:
        found = phrase_at(text, word, end, lexicon.money_after)
        if found is not None and found[1] > end:
            return Measure("money", found[0], found[1])
    if unit_name is not None:
        at = end
        if unit_name == "°":
            return Measure("measurement", "°", at)
        return _compound(text, unit_name, at, lexicon)
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
    table = unit_signs()
    match = SIGN.match(text, start)
    if match is None or text[start : start + 4].lower().startswith(lexicon.range_signs):
        return None
    written = match[0]
    end = match.end()
    if written in ("°", "º", "˚"):  # "20 ° C"
        later = re.compile(r"[ \xa0]?([CFK])(?![A-Za-z])").match(text, end)
        if later is not None:
            return Measure("measurement", "K" if later[1] == "K" else "°" + later[1], later.end())
        return Measure("measurement", "°", end)
    if written in AMBIGUOUS:
        if written == "in" and _after_inch().match(text, end):
            return Measure("measurement", "in", end)
        if not (written in ("am", "pm") and _after_inch().match(text, end) and spaced and _is_decimal(text, start)):
            if written == "mi" and (text[end : end + 1] in ").,; " or end == len(text)):
                return _compound(text, "mi", end, lexicon)
            return None
    unit = table.get(written)
    if unit is None:
        if written == "sq":
            return None
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
        compound = _compound(text, unit, end, lexicon, written)
        if compound.unit == unit and unit in TIME_SIGNS:
            return Measure("duration", TIME_SIGNS[unit][2], end, TIME_SIGNS[unit][:2])
        return compound
    if text[end : end + 1].isdigit() and not _takes_power(text, end, written):
        return None
    return _compound(text, unit, end, lexicon, written)


TIME_SIGNS: dict[str, tuple[str, int, str]] = {
    "h": ("H", 1, "hours"), "min": ("M", 1, "minutes"), "s": ("S", 1, "seconds"), "d": ("D", 1, "days"), "wk": ("W", 1, "weeks"),
    "yr": ("Y", 1, "years"), "ms": ("S", -3, "seconds"), "µs": ("S", -6, "seconds"), "ns": ("S", -9, "seconds"),
}  # fmt: skip


def _is_decimal(text: str, start: int) -> bool:
    return bool(re.search(r"[0-9]\.[0-9]+[ \xa0]*$", text[max(0, start - 24) : start]))


def _takes_power(text: str, end: int, written: str) -> bool:
    match = EXPONENT.match(text, end)
    return match is not None


def _compound(text: str, unit: str, end: int, lexicon: Lexicon, written: str = "") -> Measure:
    """Read powers, quotients and products after a unit: km², m s−1, kg/m3, km per hour."""
    table = unit_signs()
    following = text[end : end + 1]
    if following and following in "^*−-–⁻¹²³⁴23" and unit[-1:] not in "23":
        power = EXPONENT.match(text, end)
        if power is not None:
            value = (power[1] or power[2]).translate(POWERS)
            if not (
                following == "-"
                and text[end + 1 : end + 2].isdigit()
                and (not written or text[end - 1 : end] not in "mshgJKNVWL")
            ):
                unit, end = unit + value, power.end()
    for _ in range(5):
        follower = text[end : end + 1]
        if not follower or follower not in " \xa0/·⋅.*":
            break
        divided = DIVIDED.match(text, end) if "/" in text[end : end + 2] else None
        if divided is not None:
            below = table.get(divided[1]) or lexicon.per_names.get(divided[1].lower())
            if below is None:
                break
            unit, end = f"{unit}/{below}{(divided[2] or '').translate(POWERS).replace('^', '')}", divided.end()
            continue
        negative = NEGATIVE.match(text, end)
        if negative is None or (negative[1] not in table and negative[1] not in ("sr", "yr", "day")):
            break
        unit, end = (
            f"{unit} {table.get(negative[1], negative[1])}{(negative[2] or negative[3]).translate(POWERS)}",
            negative.end(),
        )
    rate = rate_after(text, end, lexicon) if text[end : end + 1].isspace() else None
    if rate is not None:
        unit, end = f"{unit}/{rate[0]}", rate[1]
    return Measure("measurement", unit, end)


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
def _rate() -> re.Pattern[str]:
    each, articles = (alternatives(listed("numbers", *path)) for path in (("joins", "each"), ("marks", "articles")))
    return re.compile(rf"[ \t\r\n\xa0]+(?P<lead>(?:(?P<each>{each})|{articles})[ \t\r\n\xa0]+)?(?P<of>[^\W\d_]+)")


@lru_cache(maxsize=1)
def _after_inch() -> re.Pattern[str]:
    words = alternatives(listed("units", "after_inch", "words"), r"[\s]+")
    return re.compile(rf"\.?(?:$|[\s]*[).,;:]|[\s]+(?:{words})\b|[ \t]*\n(?![ \t]*(?:[12][0-9]{{3}}(?![0-9])|[A-Z])))")


def rate_after(text: str, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Read what an amount is for each of: per kilogram, a day, sehari: (unit, end), or None."""
    match = _rate().match(text, end)
    if match is None:
        return None
    word = match["of"].lower()
    if match["lead"] is not None and word in lexicon.unit_phrases:
        phrase = phrase_at(text, word, match.end(), lexicon.unit_phrases)
        if phrase is not None:
            return phrase[0], phrase[1]  # per cubic metre
    if match["lead"] is None:
        below = lexicon.per_words.get(word)
    elif match["each"] is not None:
        below = (
            lexicon.per_names.get(word)
            or lexicon.unit_names.get(word)
            or unit_signs().get(match["of"])
            or lexicon.per_names.get(word[:-1])
        )
    else:
        below = lexicon.per_names.get(word) or lexicon.unit_names.get(word)
    return (below, match.end()) if below else None


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
