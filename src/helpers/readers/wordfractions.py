"""Numbers in words beyond whole ones: fractions, mixed numbers, decimals and ordinals, with the scale that may follow."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from helpers.readers.lexicon import Lexicon
from helpers.readers.numberwords import cardinal, step

PLAIN = frozenset(("one", "teen", "ten"))
PAST, ADVERB = "ed", "ly"


class InWords(NamedTuple):
    """A number in words: its end, its value, and what kind of number word it ended as."""

    end: int
    value: Fraction
    kind: str  # number, fraction or ordinal
    language: str
    words: int


def in_words(
    text: str, position: int, lexicon: Lexicon, joined: bool = True, scaled: bool = True, depth: int = 0
) -> InWords | None:
    """Read a number in words at a position, with fractions, mixed numbers, decimals and ordinals; None if none is there.

    Without `joined`, "and" ends the number; without `scaled`, a half is not of a million.
    """
    number = lexicon.number
    first = step(text, position)
    if first is None:
        return None
    word, end, _ = first
    entry = number.get(word)
    if entry is not None and entry.role in PLAIN:
        later = step(text, end)
        if later is None or (
            later[0] not in number and later[0] not in lexicon.going_on and later[0][:-1] not in number
        ):
            return InWords(end, Fraction(entry.value), "number", entry.language, 1)
    if entry is not None and entry.role == "fraction":  # setengah, half
        return _scaled_fraction(text, end, entry.value, lexicon, entry.language, 1, scaled)
    if entry is not None and entry.role == "ordinal":
        return InWords(end, Fraction(entry.value), "ordinal", entry.language, 1)
    if entry is not None and entry.role == "denominator":  # quarter million
        share = _scaled_fraction(text, end, Fraction(1, entry.value), lexicon, entry.language, 1)
        return share if share.words > 1 else None
    if entry is None and word in lexicon.marks["articles"]:
        later = step(text, end)
        after = number.get(later[0]) if later else None
        if later is not None and after is not None and after.role in ("fraction", "denominator", "ordinal"):
            if after.role == "ordinal" and not (after.value > 2 and _ends_share(text, later[1], lexicon)):
                return None
            part = after.value if after.role == "fraction" else Fraction(1, after.value)
            return _scaled_fraction(text, later[1], part, lexicon, after.language, 2, scaled)
    whole = cardinal(text, position, lexicon, joined)
    if whole is None:
        return None
    end, value, words, language = whole
    read = _after_cardinal(text, InWords(end, Fraction(value), "number", language, words), lexicon, depth)
    if (
        read.kind == "fraction" and joined and language == "en"
    ):  # two hundred and two thirds: the "and" is before the fraction
        at = position + max(0, text[position:end].lower().rfind("and"))
        short = cardinal(text[position:at], 0, lexicon) if at > position else None
        if short is not None and not text[position + short[0] : at].strip():
            mixed = _after_cardinal(
                text, InWords(position + short[0], Fraction(short[1]), "number", language, short[2]), lexicon, depth
            )
            return mixed if mixed.end >= read.end else read
    return read


def _ends_share(text: str, position: int, lexicon: Lexicon) -> bool:
    """Say whether "of", a sign or nothing follows: "a third of", not "a third country"."""
    found = step(text, position)
    if found is None or found[0] in lexicon.marks["after_share"]:
        return True
    if not found[0].endswith(PAST):
        return False
    later = step(text, found[1])  # a fifth failed at once; not "a third armed man"
    return later is None or later[0] in lexicon.noun_stops or later[0].endswith(ADVERB)


def _scaled_fraction(
    text: str, end: int, value: Fraction, lexicon: Lexicon, language: str, words: int, scaled: bool = True
) -> InWords:
    """Read what may follow a fraction: half (a) million, setengah juta."""
    found = step(text, end) if scaled else None
    if found is not None and (found[0] in lexicon.marks["articles"] or found[0] in lexicon.pronoun["of"]):
        found = step(text, found[1])
        if found is not None and found[0] in lexicon.marks["articles"]:
            found = step(text, found[1])
    entry = lexicon.number.get(found[0]) if found else None
    if found is not None and entry is not None and entry.role == "scale" and (entry.value >= 1000 or entry.value == 12):
        return InWords(found[1], value * entry.value, "number", language, words + 1)
    return InWords(end, value, "fraction", language, words)


def _after_cardinal(text: str, read: InWords, lexicon: Lexicon, depth: int = 0) -> InWords:
    """Read what may follow a whole number: a denominator, a decimal part, a half, an ordinal ending."""
    number = lexicon.number
    found = step(text, read.end)
    if found is None:
        return read
    word, end, hyphen = found
    entry = number.get(word)
    if entry is not None and entry.language == read.language:
        if entry.role == "denominator":
            return InWords(end, read.value / entry.value, "fraction", read.language, read.words + 1)
        if entry.role == "ordinal" and read.language == "en":
            return _english_ordinal(read, end, entry.value, word, hyphen, lexicon)
        if entry.role == "ten" and read.language == "en":  # three twenty-firsts
            later = step(text, end)
            plural = later[0].removesuffix("s") if later else ""
            below = number.get(plural)
            if later and plural != later[0] and below and below.role == "ordinal" and below.value < 10:
                return InWords(later[1], read.value / (entry.value + below.value), "fraction", "en", read.words + 2)
        if entry.role == "fraction" and read.language == "en":  # one-half
            return InWords(end, read.value * entry.value, "fraction", "en", read.words + 1) if read.value == 1 else read
        if entry.role == "fraction" and read.language == "id":  # dua setengah juta
            return _mixed(text, read, end, entry.value, lexicon, 1)
    if (
        entry is None
        and read.language == "en"
        and word.endswith("s")
        and word[:-1] in number
        and number[word[:-1]].role == "ordinal"
    ):
        return _english_ordinal(read, end, number[word[:-1]].value, word, hyphen, lexicon)
    if word in lexicon.marks["point"]:
        return _decimal(text, read, end, lexicon) or read
    if word in lexicon.marks["over"]:
        under = cardinal(text, end, lexicon)
        if under is not None and under[1] > 1 and under[3] == read.language and 0 < read.value < under[1] <= 10**6:
            return InWords(under[0], read.value / under[1], "fraction", read.language, read.words + under[2] + 1)
    if word in lexicon.marks["and"] and depth < 2:  # two and a half; one hundred and three and two thirds
        part = in_words(text, end, lexicon, scaled=False, depth=depth + 1)
        wide = in_words(text, end, lexicon, depth=depth + 1) if read.value >= 10**6 else part
        if (
            part is not None
            and part.language == read.language
            and part.kind == "fraction"
            and part.value < 1
            and wide is not None
            and wide.end == part.end
        ):
            return _mixed(text, read, part.end, part.value, lexicon, part.words + 1)
        part = wide
        if (
            part is not None
            and part.language == read.language
            and part.kind == "number"
            and read.value >= 10**6
            and part.value.denominator == 1
        ):
            later = step(text, end)
            if (
                later and later[0] in lexicon.marks["articles"] and part.value < read.value
            ):  # one billion and a quarter million
                return InWords(part.end, read.value + part.value, "number", read.language, read.words + part.words + 1)
    return read


def _mixed(text: str, read: InWords, end: int, part: Fraction, lexicon: Lexicon, words: int) -> InWords:
    """Add a fraction to a whole number: of its scale if it ended in one, else of one; then a scale may follow."""
    scale = _trailing_scale(text, read, lexicon)
    value = read.value + part * scale
    found = step(text, end)
    entry = lexicon.number.get(found[0]) if found else None
    if scale == 1 and found is not None and entry is not None and entry.role == "scale":
        return InWords(found[1], value * entry.value, "number", read.language, read.words + words + 1)
    return InWords(end, value, "number", read.language, read.words + words)


def _trailing_scale(text: str, read: InWords, lexicon: Lexicon) -> int:
    """Return the scale word that a number ends in (3 million and a quarter), else 1."""
    tail = text[max(0, read.end - 20) : read.end].replace("-", " ").split()
    entry = lexicon.number.get(tail[-1].lower()) if tail else None
    return entry.value if entry is not None and entry.role == "scale" and entry.value >= 10**6 else 1


def _decimal(text: str, read: InWords, position: int, lexicon: Lexicon) -> InWords | None:
    """Read the words after a decimal point: digit by digit, or one number (two hundred point seventy-one)."""
    digits, end, words = "", position, 0
    while words < 20:
        found = step(text, end)
        entry = lexicon.number.get(found[0]) if found else None
        if found is None or entry is None or entry.role != "one" or (words and found[2]):
            break
        digits, end, words = digits + str(entry.value), found[1], words + 1
    whole = cardinal(text, position, lexicon)
    if whole is not None and whole[0] > end and whole[1] < 100:
        digits, end, words = str(whole[1]), whole[0], whole[2]
    if not digits:
        return None
    value = read.value + Fraction(int(digits), 10 ** len(digits))
    after = step(text, end)
    entry = lexicon.number.get(after[0]) if after else None
    if after is not None and entry is not None and entry.role == "scale":
        return InWords(after[1], value * entry.value, "number", read.language, read.words + words + 2)
    return InWords(end, value, "number", read.language, read.words + words + 1)


def _english_ordinal(read: InWords, end: int, value: int, word: str, hyphen: bool, lexicon: Lexicon) -> InWords:
    """Read an ordinal after a whole number: twenty-first is one, two thirds a fraction, three twenty-firsts too."""
    plural = word.endswith("s") and word[:-1] in lexicon.number
    whole = int(read.value)
    ten = whole % 100 if whole % 100 in range(20, 100, 10) else 0
    if ten and value < 10:
        rest = whole - ten
        if rest == 0:
            if plural and not hyphen:
                return InWords(end, Fraction(whole, value), "fraction", "en", read.words + 1)
            return InWords(end, Fraction(ten + value), "ordinal", "en", read.words + 1)
        if plural:
            return InWords(end, Fraction(rest, ten + value), "fraction", "en", read.words + 1)
        return InWords(end, Fraction(whole + value), "ordinal", "en", read.words + 1)
    if plural:
        return InWords(end, Fraction(whole, value), "fraction", "en", read.words + 1)
    if whole == 1 and value > 2 and value < 1000:  # one fifth
        return InWords(end, Fraction(1, value), "fraction", "en", read.words + 1)
    if whole >= 100 and whole % 100 == 0 and value < 100:  # one hundred fifth
        return InWords(end, Fraction(whole + value), "ordinal", "en", read.words + 1)
    return read
