"""How often something is among so many: 247 per 100,000 live births, 3 kasus per seribu penduduk; and what thousands are money."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from helpers.readers.hedges import combine, hedged
from helpers.readers.language_data import LANGUAGES, alternatives, language_data, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.mention import Mention
from helpers.readers.nouns import Noun
from helpers.readers.reading import Place
from helpers.readers.word_flags import MONEY
from helpers.readers.wordnumerals import Numeral

POWERS = str.maketrans("²", "2")
LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _bases() -> dict[str, int]:
    """Return what numbers in words a rate is of: seribu, 100 ribu, thousand."""
    return {word: size for name in LANGUAGES for word, size in language_data(name, "numbers")["rates"]["of"].items()}


@cache
def _pattern() -> re.Pattern[str]:
    words, each = alternatives(_bases(), r"[ \n]"), alternatives(listed("numbers", "joins", "each"))
    return re.compile(
        rf"[ \n](?:{each})[ \n](10{{0,2}}(?:[., \xa0]?000){{1,2}}(?![0-9]|[.,][0-9])|(?:{words})(?![^\W_]))", re.I
    )


@cache
def _each() -> tuple[str, ...]:
    return tuple(sorted(listed("numbers", "joins", "each")))


def rate_of_many(text: str, end: int, ceiling: int) -> re.Match[str] | None:
    """Return what a number or its noun that ends at a position is for each: " per 100,000", or None."""
    found = _pattern().match(text, end) if text.startswith(_each(), end + 1) else None
    return found if found is not None and found.end() <= ceiling else None


def rate_mention(
    text: str, start: int, value: tuple[str, str], names: list[str], noun: Noun, of: str, base: re.Match[str]
) -> Mention:
    """Return a rate as a measurement; `of` is the unit of what follows the base, where no noun stands before it."""
    words = " ".join(base[1].lower().split())
    size = _bases().get(words) or int("".join(c for c in words if c.isdigit()))
    shown, hedge = hedged(*value, combine(names))
    unit = f"{'' if of else noun.unit} per {size} {of}".strip()
    return Mention(start, base.end(), "measurement", shown, unit, noun.noun, hedge, "rate")


@lru_cache(maxsize=1)
def _density() -> re.Pattern[str]:
    each = alternatives(listed("numbers", "joins", "each"))
    return re.compile(rf"(?:/| (?:{each}) )([A-Za-z]{{1,3}})([2²]?)(?![A-Za-z0-9])")


def density(
    text: str, start: int, value: tuple[str, str], names: list[str], noun: Noun, pattern: str, lexicon: Lexicon
) -> Mention | None:
    """Return a count whose noun stands before an area as a measurement, or None: 85 jiwa/km2, 40 people per ha."""
    match = _density().match(text, noun.end) if text[noun.end : noun.end + 1] in ("/", " ") else None
    if match is None or match[1] not in lexicon.unit_signs:
        return None
    shown, hedge = hedged(*value, combine(names))
    unit = f"{noun.unit}/{match[1]}{match[2].translate(POWERS)}"
    return Mention(start, match.end(), "measurement", shown, unit, noun.noun, hedge, pattern)


def paid(place: Place, end: int, noun: Noun, lexicon: Lexicon) -> tuple[str, int]:
    """Return currency and end of thousands that are money as people talk of it: ongkosnya 35 ribu; ("", end) if none."""
    units = language_data(lexicon.language, "units")
    if noun.noun.lower() in units.get("money_after_scale", {}):
        return units["money_after_scale"][noun.noun.lower()], noun.end
    said = (word.strip("([\"'“‘") for word in place.words[-3:])
    told = not noun.noun and not lexicon.marks["paid"].isdisjoint(said)
    return (units.get("paid", {}).get("currency", "") if told else ""), end


def is_caption(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether words in brackets say in what a table counts: (dalam jutaan rupiah), (in thousands)."""
    last = place.words[-1] if place.words else ""
    if last[:1] != "(" or last[1:] not in lexicon.marks["caption"] or place.flags & MONEY:
        return False
    closed = text.find(")", numeral.end, numeral.end + 32)
    inside = LETTERS.findall(text[numeral.start : closed]) if closed > 0 else []
    return 0 < len(inside) < 5 and inside[0].lower() in lexicon.number
