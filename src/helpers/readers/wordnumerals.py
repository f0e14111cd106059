"""A number in words where a text has one: composed words, fractions, fuzzy words, ordinals; and what a numeral is."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from helpers.readers.digits import as_text
from helpers.readers.lexicon import Lexicon
from helpers.readers.numberwords import step
from helpers.readers.wordfractions import in_words


class Numeral(NamedTuple):
    """A number in a text; `low` and `high` are equal but for fuzzy words; `kind` says what it is read as.

    kind: number, fraction, fuzzy, ordinal, dotted (1.2.3), superscript, long.
    pattern: digits, words, fuzzy …; `scaled` if a multiplier belongs to it.
    """

    start: int
    end: int
    low: str
    high: str
    kind: str
    pattern: str
    scaled: bool = False
    language: str = ""


def words_at(text: str, start: int, lexicon: Lexicon, joined: bool = True) -> Numeral | None:
    """Read a number in words at a position: composed words, fractions, fuzzy words, ordinals."""
    found = step(text, start)
    if found is None:
        return None
    word, end, _ = found
    entry = lexicon.number.get(word)
    if entry is not None and entry.role == "fuzzy":
        if entry.value[0] in (10, 20) and entry.language == "en":  # tens, scores: of
            later = step(text, end)
            if later is None or later[0] not in lexicon.marks["after_tens"]:
                return None
        return _fuzzy(text, start, end, entry.value, lexicon, entry.language)
    if entry is None and word in lexicon.marks["several"]:
        return _several(text, start, end, lexicon)
    read = in_words(text, start, lexicon, joined)
    if read is None:
        return None
    kind = "fraction" if read.kind == "fraction" and read.value < 1 else "number"
    value = ratio(read.value) if kind == "fraction" else as_text(read.value)
    if kind == "number" and read.words == 1 and read.language == "id":
        later = step(text, read.end)
        fuzzy = lexicon.number.get(later[0]) if later is not None else None
        if (
            later is not None
            and fuzzy is not None
            and fuzzy.role == "fuzzy"
            and fuzzy.value[0] % 10 == 0 < read.value < 10
        ):
            size, times = fuzzy.value[0], int(read.value)  # tiga puluhan, dua ratusan
            return _fuzzy(text, start, later[1], (times * size, (times + 1) * size - 1), lexicon, read.language)
    if read.kind == "ordinal":
        return Numeral(start, read.end, value, value, "ordinal", "ordinal-words", False, read.language)
    pattern = "fraction-words" if kind == "fraction" else "words"
    return Numeral(start, read.end, value, value, kind, pattern, False, read.language)


def _fuzzy(text: str, start: int, end: int, bounds: tuple[int, int], lexicon: Lexicon, language: str) -> Numeral:
    """Read puluhan, ratusan ribu, tens of thousands: an order of magnitude."""
    low, high = bounds
    while True:
        found = step(text, end)
        if found is not None and found[0] in lexicon.pronoun["of"]:
            later = step(text, found[1])
            entry = lexicon.number.get(later[0]) if later else None
            if later is None or entry is None or entry.role != "fuzzy" or entry.value[0] < 1000:
                break
            low, high, end = low * entry.value[0], (high + 1) * entry.value[0] - 1, later[1]
            continue
        entry = lexicon.number.get(found[0]) if found else None
        if found is None or entry is None or entry.role != "scale" or entry.value < 1000 or low * entry.value >= 10**18:
            break
        low, high, end = low * entry.value, (high + 1) * entry.value - 1, found[1]
    return Numeral(start, end, str(low), str(high), "fuzzy", "fuzzy", False, language)


def _several(text: str, start: int, end: int, lexicon: Lexicon) -> Numeral | None:
    """Read several hundred, beberapa puluh ribu: from two of them to the next magnitude."""
    unit, found, language = 1, step(text, end), ""
    while found is not None:
        entry = lexicon.number.get(found[0])
        factor = (
            {"times_ten": 10, "times_hundred": 100, "scale": entry.value, "fuzzy": entry.value}.get(entry.role)
            if entry
            else None
        )
        if entry is not None and entry.role == "fuzzy":
            factor = entry.value[0]
        if entry is None or not factor or unit * factor > 10**18:
            break
        unit, end, language = unit * factor, found[1], entry.language
        found = step(text, end)
    if unit == 1:
        return None
    return Numeral(start, end, str(2 * unit), str(10 * unit - 1), "fuzzy", "fuzzy", False, language)


def ratio(value: Fraction) -> str:
    """Return a fraction as one: 1/4, not 0.25."""
    return f"{value.numerator}/{value.denominator}"
