"""Numbers that are part of a name: OAE 2, a Nokia 3310, SMK Negeri 1 Sleman, 4P, 3M Plus."""

from __future__ import annotations

import re
from fractions import Fraction

from helpers.readers.digits import as_text
from helpers.readers.glued import word_end
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.nouns import noun_after
from helpers.readers.reading import FORMER, Place, Reading, dismissed
from helpers.readers.sizes import is_size
from helpers.readers.word_flags import UNIT
from helpers.readers.wordnumerals import Numeral

ACRONYM = re.compile(r"([A-Z]{2,})(:?)[ \t\xa0]$")
LETTERS = re.compile(r"[^\W\d_]+")
NAME_BEFORE = re.compile(r"[A-Z][a-z]+ $")
CLOSING = frozenset((*".,;:)]–-", ""))  # after these no word belongs to a number


def is_model(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether a number is a product's or a programme's: a Nokia 3310, Industry 4.0; not "in Kent 40 were"."""
    text, lexicon, end = reading.text, reading.lexicon, numeral.end
    if place.flags or measure_after(text, end, lexicon) is not None or noun_after(text, end, lexicon).noun:
        return False
    former = place.words[-2].rpartition(" ")[2] if len(place.words) > 1 else ""
    if numeral.low.endswith(".0") and len(numeral.low) == 3:
        return (
            former.isalpha()
            and FORMER.search(text, max(0, numeral.start - 40), numeral.start - 1 - len(place.last)) is not None
        )
    return former in lexicon.marks["articles"] and numeral.low.isdecimal() and text[end : end + 1] in CLOSING


def is_of_acronym(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether an abbreviation in capitals makes a number its own: OAE 2, OMIM: 606639; not "PBB 14 kantor"."""
    text, lexicon = reading.text, reading.lexicon
    if numeral.kind != "number" or numeral.scaled or not numeral.low.isdecimal():
        return False
    match = ACRONYM.search(text[max(place.floor, numeral.start - 12) : numeral.start])
    if match is None or (match[2] and len(numeral.low) < 5) or match[1].lower() in lexicon.nouns:
        return False
    if text[numeral.end : numeral.end + 1] in ("%", "-", "–") or text.startswith(lexicon.for_each, numeral.end):
        return False  # AKB 24 per 1.000
    if measure_after(text, numeral.end, lexicon) is not None:
        return False
    return not noun_after(text, numeral.end, lexicon).noun


def within_name(text: str, numeral: Numeral, noun: str, unit: str) -> bool:
    """Say whether a number stands within a name: SMK Negeri 1 Sleman."""
    if unit != noun.lower() or not noun.istitle() or numeral.pattern != "digits" or len(numeral.low) > 3:
        return False
    return NAME_BEFORE.search(text[max(0, numeral.start - 24) : numeral.start]) is not None


def begins_name(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a few digits, a letter that could multiply them and a word written large are a name: 3M Plus."""
    if not text[numeral.end - 1].isupper() or not text[numeral.start : numeral.end - 1].isdigit():
        return False
    word = LETTERS.match(text, numeral.end + 1)
    titled = word is not None and word[0].istitle() and len(word[0]) > 2
    return titled and word is not None and not lexicon.right.get(word[0].lower(), 0) & UNIT


def with_letters(reading: Reading, numeral: Numeral) -> Mention | None:
    """Return a number to which letters cling that are no unit as part of a name: 4P, 3D; None otherwise."""
    text, lexicon = reading.text, reading.lexicon
    if numeral.scaled or measure_after(text, numeral.end, lexicon) is not None:
        return None
    word = LETTERS.match(text, numeral.end)
    assert word is not None
    lower = word[0].lower()
    minor = lexicon.minor_money.get(word[0])
    if minor is not None and minor[0] in text and numeral.kind == "number":
        value = as_text(Fraction(numeral.low) / 100)
        return Mention(numeral.start, word.end(), "money", value, minor[1], "", "none", "digits")
    if lower in lexicon.nouns or lower in lexicon.noun_stops or lower in lexicon.number or len(lower) > 3:
        return None
    if lower == "x" and (not text[word.end() : word.end() + 1].isalnum() or is_size(reading, numeral)):
        return None
    return dismissed(numeral, "identifier", word_end(text, numeral.end))
