"""Words and signs after digits that multiply them (3,2 juta, 10k, 1.2m workers), and parts added to that (1 juta 200 ribu)."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.nouns import noun_after
from helpers.readers.numberwords import step
from helpers.readers.wordfractions import in_words

LONGEST_SIGN = 3  # letters of a sign that multiplies: jt, mlr, k


@lru_cache(maxsize=1)
def _smaller() -> re.Pattern[str]:
    joins = alternatives(listed("numbers", "marks", "and"))
    return re.compile(rf"[ \t\xa0]+(?:(?P<and>{joins})[ \t]+)?([0-9]{{1,3}})[ \t\xa0]*([^\W\d_]*)")


def factor_of(word: str, glued: bool, hyphen: bool, text: str, end: int, lexicon: Lexicon, money: bool) -> int | None:
    """Return what a word after digits multiplies them with, or None."""
    entry = lexicon.number.get(word) or lexicon.number.get(word.lower())
    if entry is not None:
        if entry.role == "scale":
            return int(entry.value)
        if entry.role == "times_hundred":
            return 100
        if entry.role == "fuzzy" and entry.value[0] == 12:  # 3 dozens
            return 12
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


def smaller_part(text: str, end: int, scale: int, lexicon: Lexicon) -> tuple[Fraction, int, int] | None:
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
