"""Four digits that no date reader took: still a year, or a number."""

from __future__ import annotations

from helpers.readers.hedges import hedge_before
from helpers.readers.measures import measure_after
from helpers.readers.nouns import noun_after
from helpers.readers.reading import Place, Reading
from helpers.readers.statistic_signs import is_sample_size
from helpers.readers.wordnumerals import Numeral

YEAR_LOW, YEAR_HIGH = 1500, 2100


def looks_year(numeral: Numeral) -> bool:
    """Say whether a number has the form of a year: four digits without a sign."""
    low = numeral.low
    return numeral.end - numeral.start == 4 and len(low) == 4 and low.isdecimal() and YEAR_LOW <= int(low) < YEAR_HIGH


def bare_year(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether four digits that no date reader took are still a year: no noun, no unit, no hedge of counts."""
    text, lexicon = reading.text, reading.lexicon
    if is_sample_size(text, numeral.start):
        return False
    noun = noun_after(text, numeral.end, lexicon).noun
    if noun.lower() in lexicon.nouns or measure_after(text, numeral.end, lexicon) is not None:
        return False
    hedge = hedge_before(text, numeral.start, place.floor, lexicon)
    return hedge is None or hedge.name == "none"
