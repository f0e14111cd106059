"""Numbers that things have as their names: Ward 7, Boxes 7 and 11, charity 204417."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.date_words import date_words
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.nouns import noun_after
from helpers.readers.reading import Place, Reading
from helpers.readers.word_flags import HEDGE
from helpers.readers.wordnumerals import Numeral

OPENINGS = frozenset(".:!?•–—-|*")


@lru_cache(maxsize=1)
def _more_things() -> re.Pattern[str]:
    joins, last = (alternatives(listed("numbers", "joins", key)) for key in ("things", "and"))
    return re.compile(
        rf"(?:[-–—−]|(,? (?:{joins}) |, (?=[0-9]{{1,3}}(?:,| (?:{last}) ))))[0-9]{{1,4}}(?![0-9A-Za-z%]|[.,/][0-9])"
    )


def is_things(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether a word written large before a number, small elsewhere in the text, makes it a thing's: "Skeleton 23 was"; not "in Kent 40 were"."""
    text, lexicon, start, end = reading.text, reading.lexicon, numeral.start, numeral.end
    at = start - 1 - len(place.last)
    if place.before != " " or len(place.last) < 4 or not text[at:start].istitle() or not text[start:end].isdigit():
        return False
    word = place.last
    if text[end : end + 1] in ("%", "/", "\n", "", "-") or word in lexicon.noun_stops or word in lexicon.change:
        return False
    if place.flags or word in lexicon.number or word in date_words("auto").months or word in lexicon.number_of:
        return False
    former = text[max(0, at - 2) : at]
    opens = not former.strip() or former.strip()[-1:] in OPENINGS
    if opens and (lexicon.language == "id" or word.endswith("s")) or former.endswith("\n"):
        return False
    if measure_after(text, end, lexicon) is not None or noun_after(text, end, lexicon).noun:
        return False
    return reading.written_small(word)


def is_long(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether five digits or more without a sign, in a text that sets thousands apart, count nothing: charity 204417."""
    text, lexicon = reading.text, reading.lexicon
    if not text[numeral.start : numeral.end].isdigit() or not place.words or not place.last.isalpha():
        return False
    if place.flags & HEDGE or text[numeral.end : numeral.end + 1] in ("%", "-", "–") or not reading.groups():
        return False
    if measure_after(text, numeral.end, lexicon) is not None or noun_after(text, numeral.end, lexicon).noun:
        return False
    return place.words[-1][-1] not in "=:" and place.last not in lexicon.change


def numbers_thing(text: str, numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether a number is that of the thing whose word stands before it, written large or led: "Ward 7 has", "at weeks 4 and 8"; not "School 12 pupils"."""
    start, end, word = numeral.start, numeral.end, place.last
    at = start - 1 - len(word)
    if not place.words[-1].endswith(word) or text[start - 1] != " ":
        return False
    if not text[at].isupper() and not _is_led(numeral, place, lexicon):
        return False
    if (
        not (text[start:end].isdigit() or numeral.kind == "fraction")
        or end - start > 3
        and text[end : end + 1].isalpha()
    ):
        return False
    if text[end : end + 1] == "/":
        return text[end + 1 : end + 2].isdigit()
    if text[end : end + 1] == "%" or measure_after(text, end, lexicon) is not None:
        return False
    return noun_after(text, end, lexicon).unit not in lexicon.counted  # Case 12 holds, Unit 1 padam


def _is_led(numeral: Numeral, place: Place, lexicon: Lexicon) -> bool:
    """Say whether a thing's word written small stands behind a word of place or time: "di stasiun 3", "on days 1 and 8"."""
    if place.last not in lexicon.context["label_led"] or len(place.words) < 2:
        return False
    if place.words[-1] != place.last:
        return place.words[-1].endswith(f"-{place.last}") and numeral.end - numeral.start < 3  # "strong-room 2"
    former = place.words[-2].rpartition(" ")[2].lstrip("(")
    return former in lexicon.context["label_led_by"] and numeral.end - numeral.start < 3


def things_end(text: str, end: int, ceiling: int, word: str, lexicon: Lexicon) -> int:
    """Return where the numbers of things end: Boxes 7 and 11; not "22 in Ward 7 and 19 in Ward 8"."""
    for _ in range(8):
        match = _more_things().match(text, end)
        if (
            match is None
            or match.end() > ceiling
            or not (word.endswith("s") or lexicon.language == "id" or not match[1])
        ):
            break
        if measure_after(text, match.end(), lexicon) is not None:
            break
        if noun_after(text, match.end(), lexicon).unit in lexicon.counted:
            break
        end = match.end()
    return end
