"""Ages told with words before a bare number: aged 71, at the age of 12, a man of sixty-four, children under 5."""

from __future__ import annotations

from helpers.readers.ages import OLDEST
from helpers.readers.hedges import Hedge
from helpers.readers.lexicon import Lexicon
from helpers.readers.reading import Place, Reading

HEDGED = 40  # characters before a number in which a hedge of ages stands


def says_age(place: Place, lexicon: Lexicon) -> bool:
    """Say whether an age, or a value on a scale, may be said after the words before: aged, at the age of, berusia, magnitude."""
    words = place.words
    last = place.last
    if len(words) > 1 and (last in lexicon.age_of or last in lexicon.marks["being"]):
        last = words[-2].rpartition(" ")[2]  # at the age of 12; their mean age is 56
        if last in lexicon.marks["pronouns"]:
            return True  # she was 34
    return last in lexicon.age or place.last in lexicon.told_by


def hedges_age(reading: Reading, place: Place) -> bool:
    """Say whether a hedge before a number is one of ages, or follows a word for age: younger than 18, berumur di bawah 25."""
    said = reading.text[max(place.floor, place.start - HEDGED) : place.start].lower().split()
    lexicon = reading.lexicon
    near = [" ".join(said[-length:]) for length in (2, 3)]
    if any(one in lexicon.marks["aged_hedges"] for one in near):
        return True
    return len(said) > 2 and near[0] in lexicon.marks["aged_bounds"] and said[-3] in lexicon.age


def is_told_age(place: Place, hedge: Hedge | None, high: str, reading: Reading) -> bool:
    """Say whether the words before a bare number make it an age."""
    return _is_somebodys(place, high, reading.lexicon) or _of_person(place, hedge, high, reading)


def _is_somebodys(place: Place, high: str, lexicon: Lexicon) -> bool:
    """Say whether a bare number is somebody's age: aged 71, at the age of 12, berusia 17."""
    said = says_age(place, lexicon) and place.last not in lexicon.told_by
    if said and place.last in lexicon.marks["being"] and place.words[-2].rpartition(" ")[2] not in lexicon.age:
        return False  # is_age_told asks for more
    return high.replace(".", "", 1).isdecimal() and float(high) <= OLDEST and said


def _of_person(place: Place, hedge: Hedge | None, high: str, reading: Reading) -> bool:
    """Say whether a bare number is the age of the persons before it: a man of sixty-four, children under 5."""
    if not high.isdecimal() or not 0 < int(high) <= OLDEST:
        return False
    lexicon, words = reading.lexicon, place.words
    if hedge is not None and not hedge.opens and place.last not in lexicon.age_of:
        left = reading.text[max(place.floor, hedge.start - 24) : hedge.start].lower().split()
        if len(left) > 1 and left[-1] in lexicon.age_of and left[-2] in lexicon.marks["person"]:
            return True  # a woman of about forty
    if hedge is not None and hedges_age(reading, place):
        return True
    if place.last in lexicon.age_of:
        return len(words) > 1 and words[-2].rpartition(" ")[2] in lexicon.marks["person"]
    if hedge is None or place.last not in lexicon.marks["aged_words"] or len(words) < 2:
        return False
    former = words[-2].rpartition(" ")[2]
    return lexicon.nouns.get(former) == "persons" and former not in lexicon.marks["person"]
