"""Ages of persons beside their names: Umar Talib (34), a driver; "woman, 74, Orrin"; "my guide, Rudi, 24, started there"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.date_words import date_words
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.numerals import Numeral

CALLED = re.compile(r"(?:(?:(?<![^\W_])([a-z]+)|[.,:;”\"—–-])[ \n]|^|\n)([A-Z][a-z]+) $")
DOES = re.compile(r"(,?)[ \n]([a-z]+)")
ROLE = re.compile(r"(?<![^\W_])([a-z]{3,}), (?:[A-Z][a-z]+ )?[A-Z][a-z]+, $")
PERSON_WORD = re.compile(r"(?<![^\W_])([a-z]{3,}), $")
PERSON = re.compile(r"(?:^|[\s,;])[A-Z][a-z]+(?: [A-Z][a-z]+){1,2} $")
ENDS = re.compile(r"[”\"’']?(?:[.;!?](?![0-9])|,[ \n]|$)")
YOUNGEST, OLDEST, BEHIND = 9, 116, 72  # ages that are told so, and letters before them
SPEAKER = re.compile(r"[,.!?…][\"”’'][ \n][a-z]{2,16}[ \n][A-Z][a-z]+(?: [A-Z][a-z]+){0,2} $")


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    """Return a pattern of a comma behind which a sentence goes on, and no row."""
    return re.compile(rf",[ \n](?!(?:{alternatives(listed('numbers', 'joins', 'lists'))})[ \n])[a-z]{{2,}}")


def is_age(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a number in brackets is a person's age: Umar Talib (34), a driver; Sarinah (61) menggelar dagangannya."""
    grown = len(numeral.low) == 2 and int(numeral.low) > 15
    if grown and _does_as_person(text, numeral.end + 1, lexicon):
        name = CALLED.search(text, max(0, numeral.start - 24), numeral.start - 1)
        if name is not None and name[1] not in lexicon.marks["where"] and name[2].lower() not in lexicon.nouns:
            return name[2].lower() not in lexicon.noun_stops
    if grown and text[numeral.end : numeral.end + 2] != "),":  # …," kata Bu Ros (54).
        return SPEAKER.search(text, max(0, numeral.start - 60), numeral.start - 1) is not None
    return grown and PERSON.search(text, max(0, numeral.start - 60), numeral.start - 1) is not None


def _does_as_person(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether what follows a name is what persons do: told, recalls; of Indonesian an active verb but those of writers; ", yang"."""
    match = DOES.match(text, end)
    if match is None:
        return False
    word = match[2]
    if match[1]:
        return word in lexicon.marks["who"]
    if word in lexicon.marks["person_does"]:
        return True
    active = lexicon.language == "id" and len(word) > 5 and word.startswith(tuple(lexicon.marks["active"]))
    return active and word not in date_words("id").sets["dismiss.said"] | lexicon.marks["not_person"]


@lru_cache(maxsize=1)
def _of_somebody() -> re.Pattern[str]:
    """Return a pattern of what stands before an age without a word for years: "he was only", "died in 1926 at"."""
    who, only, happened, at = (
        alternatives(listed("numbers", "ages", key)) for key in ("who_was", "only", "happened", "at")
    )
    return re.compile(
        rf"(?<![^\W_])(?:(?:{who})|(?:{happened})(?![^\W_])[^.;:()]{{0,40}} (?:{at}))(?: (?:{only}))? $", re.I
    )


def is_age_told(text: str, start: int, end: int, high: str) -> bool:
    """Say whether a bare number that ends its clause is an age: "when he died he was 74", "she died, at fifty-eight"."""
    if not high.isdecimal() or not YOUNGEST < int(high) < OLDEST or ENDS.match(text, end) is None:
        return False
    return _of_somebody().search(text[max(0, start - BEHIND) : start].replace("\n", " ")) is not None


def is_age_between(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a number between commas is the age of a person: "ujar Marta Lopulalan, 78, yang perahunya"."""
    grown = len(numeral.low) == 2 and numeral.low.isdecimal() and int(numeral.low) > 15
    if not grown:
        return False
    behind = text[max(0, numeral.start - 60) : numeral.start]
    if _one_person(PERSON_WORD.search(behind), lexicon):
        return True  # woman, 74, Orrin
    if _goes_on().match(text, numeral.end) is None:
        return False
    role = ROLE.search(behind)
    return PERSON.search(behind[:-2] + " ") is not None or _one_person(role, lexicon)


def _one_person(match: re.Match[str] | None, lexicon: Lexicon) -> bool:
    """Say whether the word found is of one person: guide, farmer; not farmers, people."""
    return match is not None and lexicon.language == "en" and match[1] in lexicon.marks["person"]
