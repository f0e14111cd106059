"""Units as people write them in a codebook, read as the reader reads them after a number: rupiah is IDR, tonnes are t.

"currency" stands for the money of any country, "currency/l" for what a litre costs.
"""

from __future__ import annotations

from functools import cache

from helpers.readers.compound_units import rate_after
from helpers.readers.currencies import money_before
from helpers.readers.language_data import language_data
from helpers.readers.measure import Measure
from helpers.readers.measures import measure_after
from helpers.readers.merged_lexicon import load_lexicon
from helpers.words import LANGUAGES


@cache
def readings(written: str) -> frozenset[str]:
    """Return a unit as written and as each language reads it beside a number: "rupiah per bulan" and "Rp/bulan" are IDR/month.

    What multiplies it is left out (`multiple`): "million USD" is USD.
    """
    found = {written}
    name = multiple(written)[1]
    over, slash, below = name.partition("/")
    ways = [name, f"{over.strip()} per {below.strip()}"] if slash else [name]
    for language in LANGUAGES:
        for way in ways:
            measure = _measure(f"2 {way}", language)
            if measure is not None:
                found.add(measure.unit)
        lexicon = load_lexicon(language)
        money = money_before(f"{over} 2", len(over) + 1, 0, lexicon)
        if money is not None and money[1] == 0:
            found |= {unit.replace(over, money[0], 1) for unit in (name, *found) if unit.startswith(over)}
            rate = rate_after(f"2 per {below.strip()}", 1, lexicon) if slash else None
            if rate is not None:
                found.add(f"{money[0]}/{rate[0]}")
        also = language_data(language, "units").get("also_money", {})
        found |= {code for word, code in also.items() if name.lower() in (word, word + "s")}
    return frozenset(found)


@cache
def multiple(written: str) -> tuple[float, str]:
    """Return what a codebook's unit is multiplied by, and the unit: "million USD", "USD million" and "juta rupiah"; else 1."""
    words = written.split()
    for language in LANGUAGES:
        known = load_lexicon(language).number
        for at in (0, -1):
            word = known.get(words[at].lower()) if len(words) > 1 else None
            if word is not None and word.role == "scale":
                rest = words[1:] if at == 0 else words[:-1]
                return float(word.value), " ".join(rest[1:] if rest[0] == "of" else rest)
    return 1.0, written


def _measure(text: str, language: str) -> Measure | None:
    """Return the measure that a whole text is, or None: "USD per month", but not "members"."""
    lexicon = load_lexicon(language)
    measure = measure_after(text, 1, lexicon)
    if measure is None:
        return None
    rate = rate_after(text, measure.end, lexicon) if measure.end < len(text) else None
    if rate is not None:
        measure = measure._replace(unit=f"{measure.unit}/{rate[0]}", end=rate[1])
    return measure if measure.end == len(text) and measure.kind in ("measurement", "money", "duration") else None


def is_money(written: str, unit: str) -> bool:
    """Say whether a codebook's unit stands for any money, and a unit of money for the same: currency, currency/l."""
    name, _, below = written.casefold().partition("/")
    return name.strip() in _money_names() and below.strip() == unit.partition("/")[2]


@cache
def _money_names() -> frozenset[str]:
    return frozenset(name for language in LANGUAGES for name in language_data(language, "units")["any_money"]["names"])
