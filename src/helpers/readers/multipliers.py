"""Words and signs after digits that multiply them (3,2 juta, 10k, 1.2m workers), and parts added to that (1 juta 200 ribu)."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from helpers.readers.digits import as_text
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.nouns import noun_after
from helpers.readers.numberwords import step
from helpers.readers.wordfractions import in_words
from helpers.readers.wordnumerals import Numeral

_new = tuple.__new__  # Numeral(…) fills in defaults, at three times the cost
NEXT = re.compile(r"([ \t\r\n\xa0\u2009\u202f]*)(-?)([^\W\d_]+)")
PART = re.compile(r" ([0-9]{1,2})(?![0-9.,])")
FULL = frozenset((12, 1000, 10**6, 10**9, 10**12))  # what "dozens" or "millions" multiply digits with
LONGEST_SIGN = 3  # letters of a sign that multiplies: jt, mlr, k


def with_multipliers(
    text: str, start: int, end: int, value: str, pattern: str, lexicon: Lexicon, money: bool
) -> Numeral:
    """Read the multipliers after digits: 3,2 juta, 10k, 1 juta 200 ribu, 5 lakh crore, 3 million and a half."""
    match = NEXT.match(text, end)
    if match is None:
        return _new(Numeral, (start, end, value, value, "number", pattern, False, ""))
    gap, hyphen, word = match.groups()
    if word in lexicon.going_on and word in lexicon.marks["point"] and gap == " " and value.isdecimal():
        part = PART.match(text, match.end())
        if part is not None:
            value = f"{value}.{part[1]}"  # 47 koma 5 persen
            return with_multipliers(text, start, part.end(), value, pattern, lexicon, money)
    if hyphen and f"-{word}" in lexicon.hedge_suffixes:
        later = NEXT.match(text, match.end())  # Rp80-an miliar
        scale = lexicon.number.get(later[3].lower()) if later is not None and later[1] and not later[2] else None
        if later is not None and scale is not None and scale.role == "scale":
            shown = as_text(Fraction(value) * scale.value)
            return Numeral(start, later.end(), shown, shown, "number", f"{pattern}+multiplier", True)
    if (hyphen or len(word) > LONGEST_SIGN) and word.lower() not in lexicon.number:
        return _new(Numeral, (start, end, value, value, "number", pattern, False, ""))
    factor = _factor_of(word, not gap, bool(hyphen), text, match.end(), lexicon, money)
    if factor is None:
        return _with_fraction(text, start, end, value, pattern, match, lexicon, money)
    if "\n\n" in gap:
        return Numeral(start, end, value, value, "number", pattern)
    total, smallest, end = Fraction(value) * factor, factor, match.end()
    for _ in range(6):
        match = NEXT.match(text, end)
        entry = lexicon.number.get(match[3].lower()) if match else None
        if (
            match is not None
            and entry is not None
            and entry.role == "scale"
            and match[1]
            and entry.value >= 1000
            and total * entry.value < 10**18
        ):
            total, smallest, end = total * entry.value, smallest * entry.value, match.end()
            continue
        more = _smaller_part(text, end, smallest, lexicon)
        if more is None:
            break
        total, smallest, end = total + more[0], more[1], more[2]
    loose = lexicon.number.get(word.lower())
    beyond = smallest - 1 if loose is not None and loose.role == "fuzzy" and loose.language == "id" else 0  # 3 jutaan
    return Numeral(start, end, as_text(total), as_text(total + beyond), "number", f"{pattern}+multiplier", True)


def _with_fraction(
    text: str, start: int, end: int, value: str, pattern: str, match: re.Match[str], lexicon: Lexicon, money: bool
) -> Numeral:
    """Read digits with the fraction that the word after them says: 2 setengah juta, 3 perempat; else the digits alone."""
    gap, hyphen, word = match.groups()
    entry = lexicon.number.get(word.lower())
    if entry is not None and gap and not hyphen and value.isdecimal() and entry.language == "id":
        if entry.role == "fraction" and "\n\n" not in gap:
            value, end = as_text(int(value) + entry.value), match.end()
            return with_multipliers(text, start, end, value, "mixed", lexicon, money)
        if entry.role == "denominator" and 0 < int(value) < entry.value:
            share = f"{value}/{entry.value}"
            return Numeral(start, match.end(), share, share, "fraction", "fraction-words", False, entry.language)
    return _new(Numeral, (start, end, value, value, "number", pattern, False, ""))


@lru_cache(maxsize=1)
def _smaller() -> re.Pattern[str]:
    joins = alternatives(listed("numbers", "marks", "and"))
    return re.compile(rf"[ \t\xa0]+(?:(?P<and>{joins})[ \t]+)?([0-9]{{1,3}})[ \t\xa0]*([^\W\d_]*)")


def _factor_of(word: str, glued: bool, hyphen: bool, text: str, end: int, lexicon: Lexicon, money: bool) -> int | None:
    """Return what a word after digits multiplies them with, or None."""
    entry = lexicon.number.get(word) or lexicon.number.get(word.lower())
    if entry is not None:
        if entry.role == "scale":
            return int(entry.value)
        if entry.role == "times_hundred":
            return 100
        if entry.role == "fuzzy" and not (glued or hyphen) and entry.value[0] in FULL:  # 3 dozens, 60 millions
            return int(entry.value[0])
        return None
    if hyphen or len(word) > LONGEST_SIGN:
        return None
    if money and word in lexicon.money_signs:
        return lexicon.money_signs[word]
    if glued and word in lexicon.glued_signs and text[end : end + 1] not in ("/", "²", "³", "^"):
        return lexicon.glued_signs[word]
    if glued and word in lexicon.noun_signs:
        return lexicon.noun_signs[word] if noun_after(text, end, lexicon).unit in lexicon.counted else None
    if word in lexicon.scale_signs:
        return lexicon.scale_signs[word]
    return lexicon.scale_signs.get(word.lower()) if len(word) > 1 else None


def _smaller_part(text: str, end: int, scale: int, lexicon: Lexicon) -> tuple[Fraction, int, int] | None:
    """Read what composes a number further: 1 juta 200 ribu, 3 hundred and 21, 6 crore and two hundred: (value, scale, end)."""
    match = _smaller().match(text, end)
    if match is not None:
        entry = lexicon.number.get(match[3].lower())
        if entry is not None and entry.role in ("scale", "times_hundred"):
            factor = 100 if entry.role == "times_hundred" else int(entry.value)
            if 12 < factor < scale:
                return Fraction(int(match[2]) * factor), factor, match.end()
        joined = match["and"] is not None and f" {match['and']} " in match[0]
        if (
            joined
            and scale <= 1000
            and int(match[2]) < scale
            and match[2][0] != "0"
            and text[match.end(2) : match.end(2) + 2].strip(".,").isdigit() is False
        ):
            return Fraction(int(match[2])), 1, match.end(2)
        return None
    found = step(text, end)
    if found is None or found[2]:
        return None
    word, after, _ = found
    entry = lexicon.number.get(word)
    joined = word in lexicon.marks["and"]
    if not joined and (entry is None or entry.role not in ("one", "teen", "ten", "chunk", "whole", "fraction")):
        return None
    if joined:
        found = step(text, after)
        entry = lexicon.number.get(found[0]) if found else None
        articled = found is not None and found[0] in lexicon.marks["articles"]
        if not articled and (entry is None or entry.role not in ("one", "teen", "ten", "fraction")):
            return None
    begin = after if joined else end
    read = in_words(text, begin, lexicon, scaled=not joined or scale < 10**6)
    if read is None or read.value >= scale:
        return None
    if read.kind == "fraction" and read.value < 1 and joined:
        return read.value * scale, 1, read.end
    if (
        read.kind == "number"
        and read.value < scale
        and (scale > 100 or joined)
        and (not joined or scale <= 1000 or read.value >= 100)
    ) and (joined or read.value >= 1000 or scale == 1000):
        return read.value, 1, read.end
    return None
