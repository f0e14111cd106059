"""Units as people write them in a codebook, read as the reader reads them after a number: rupiah is IDR, tonnes are t.

"currency" stands for the money of any country, "currency/l" for what a litre costs.
"""

from __future__ import annotations

from functools import cache

from helpers.readers.compound_units import rate_after
from helpers.readers.language_data import language_data
from helpers.readers.measure import Measure
from helpers.readers.measures import measure_after
from helpers.readers.merged_lexicon import load_lexicon
from helpers.words import LANGUAGES


@cache
def readings(written: str) -> frozenset[str]:
    """Return a unit as written and as each language reads it after a number: "rupiah per bulan" is IDR/month."""
    found = {written}
    for language in LANGUAGES:
        measure = _measure(f"2 {written}", language)
        if measure is not None:
            found.add(measure.unit)
    return frozenset(found)


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
