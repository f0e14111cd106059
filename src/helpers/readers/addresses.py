"""Numbers of addresses: on the web, of houses and streets, postal codes, rooms."""

from __future__ import annotations

import re

from helpers.readers.measures import measure_after
from helpers.readers.nouns import noun_after
from helpers.readers.reading import BLANK, Place, Reading
from helpers.readers.wordnumerals import Numeral

WEB = re.compile(
    r"https?:|www\.|[a-z0-9]\.[a-z]{2,4}/|@|doi[.:]|^10\.[0-9]{4,5}/|\.(?:com|org|net|id|html?|pdf|php|go)\b",
    re.IGNORECASE,
)
TOKEN = re.compile(r"\S*")
REACH = 500  # characters of an address on the web that are looked through
STREET = re.compile(r"(?:[A-Za-z]|[-–][0-9]{1,4})?[ \t]((?:[A-Z][^\W\d_]*(?:['’]s?)?[ \t]){1,3})([A-Z][a-z]+)")
STREET_FIRST = re.compile(r"[A-Z][^\W\d_]+ (?:[0-9]{1,4}[A-Za-z]?, )?$")  # Strandgaten 8, 5013 Bergen
CITY_AFTER = re.compile(r"[A-Za-z]?, [0-9]{4,6} [A-Z][a-z]")
ONE_WORD = re.compile(r"[A-Za-z]? [A-Z][a-z]{3,}[a-rt-z], [A-Z][a-z]")  # The Ropewalk, 7 Tallowgate, Orra
NAMED = re.compile(r"[A-Z][^\W\d_]+, $")
HOUSE = re.compile(r"[A-Za-z]?[ ](?:[A-Z][^\W\d_]*(?:['’]s?)?[ ]?){1,3}, [0-9]{4,6} [A-Z]")
POSTAL = re.compile(r"(?<![0-9])[0-9]{1,4}[A-Za-z]?[ ](?:[A-Z][^\W\d_]*(?:['’]s?)?[ ]?){1,3}, $")
NAMED_PLACE = re.compile(
    r"(?<![^\W_])([A-Z][A-Za-z]{1,14})\.?[ ](?:[A-Z][^\W\d_]*\.?[ ]){0,4}$"
)  # Jl. Pelabuhan 9, Ruang Rapat 3
POSTCODE = re.compile(r"(?<![^\W_])[A-Z]{1,2}[0-9][0-9A-Z]? $")  # of Britain, its first half: PA4 2TW
INWARD = re.compile(r"[0-9][A-Z]{2}(?![^\W_])")
CLOSING = frozenset((*".,;:)]–-", ""))  # after these no word belongs to a number


def in_web_address(text: str, start: int) -> bool:
    """Say whether a position lies within an address on the web."""
    return is_web_address(text, token_start(text, start), start)


def token_start(text: str, position: int) -> int:
    """Return where what a position stands in begins, as blanks and line breaks part it."""
    lowest = position - REACH if position > REACH else 0
    return max(lowest, text.rfind(" ", lowest, position) + 1, text.rfind("\n", lowest, position) + 1)


def is_web_address(text: str, begin: int, start: int) -> bool:
    """Say whether what begins somewhere and goes on beyond `start` is an address on the web."""
    whole = TOKEN.match(text, begin, start + 40)
    token = whole[0] if whole is not None else ""
    return ("." in token or ":" in token or "@" in token) and WEB.search(token) is not None


def is_of_street(reading: Reading, numeral: Numeral, place: Place) -> bool:
    """Say whether a whole number is a house's, a postal code or a room's: 12 King Street, 9 Ropewalk, 1040 Belmora, Jl. Pelabuhan 9."""
    text, lexicon = reading.text, reading.lexicon
    start, end, floor = numeral.start, numeral.end, place.floor
    after, size = text[end : end + 1], len(numeral.low)
    follows_large = text[end + 1 : end + 2].isupper()
    if (follows_large or after in ("-", "–")) and size <= 4:
        street = STREET.match(text, end)
        if street is not None and street[2].lower() in lexicon.context["street"]:
            return True
    if place.before in BLANK and follows_large:
        if HOUSE.match(text, end) or (size > 3 and POSTAL.search(text, max(floor - 40, 0, start - 50), start)):
            return True
    if place.before != " ":
        return False
    if size < 4 and ONE_WORD.match(text, end) and NAMED.search(text, max(floor, start - 24), start):
        return True
    if size == 1 and INWARD.match(text, start) and POSTCODE.search(text, max(0, start - 6), start):
        return True
    if end - start < 6 and _in_postal_address(text, start, end):
        return True
    words = place.words
    if not words or not text[start - 1 - len(words[-1])].isupper() or size > 4:
        return False
    named = NAMED_PLACE.search(text, max(floor, start - 60), start)
    return (
        named is not None
        and named[1].lower() in lexicon.context["place"]
        and (after in CLOSING or not (noun_after(text, end, lexicon).noun or measure_after(text, end, lexicon)))
    )


def _in_postal_address(text: str, start: int, end: int) -> bool:
    """Say whether a number is a house's, before a postal code and a town, or that code: Strandgaten 8, 5013 Bergen."""
    street = STREET_FIRST.search(text, max(0, start - 40), start)
    if street is None:
        return False
    if street[0][-2] != ",":
        return CITY_AFTER.match(text, end) is not None
    return end - start > 3 and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
