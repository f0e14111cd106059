"""Ages of persons beside their names: Umar Talib (34), a driver; "woman, 74, Orrin"; "my guide, Rudi, 24, started there"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.date_words import date_words
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.wordnumerals import Numeral

CALLED = re.compile(r"(?:(?:(?<![^\W_])([a-z]+)|[.,:;”\"—–-])[ \n]|^|\n)([A-Z][a-z]+) $")
DOES = re.compile(r"(,?)[ \n]([a-z]+)")
ROLE = re.compile(r"(?<![^\W_])([a-z]{3,}), (?:[A-Z][a-z]+ )?[A-Z][a-z]+, $")
OLDEST = 120
ONE_NAME = re.compile(r"(?:^|[.\n] ?)[A-Z][a-z]+, $")
WHO_DID = re.compile(r" ([a-z]{3,5})[ \n]")
INITIALS = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z]\.?){1,3} $")
WORD = re.compile(r"[^\W\d_]+")
PERSON_WORD = re.compile(r"(?<![^\W_])([a-z]{3,}), $")
PERSON = re.compile(r"(?:^|[\s,;])[A-Z][a-z]+(?: [A-Z][a-z]+){1,2} $")
ENDS = re.compile(r"[”\"’']?(?:[.;!?](?![0-9])|,[ \n]|$)")
YOUNGEST, BEHIND = 4, 72  # the lowest age that is told so, and letters before it
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


@lru_cache(maxsize=1)
def _then() -> re.Pattern[str]:
    return re.compile(rf"[ \n](?:{alternatives(listed('numbers', 'ages', 'when'))})(?![^\W_])")


def is_age_told(text: str, start: int, end: int, high: str) -> bool:
    """Say whether a bare number that ends its clause is an age: "he was 74", "she was 34 when", "she died, at fifty-eight"."""
    if not high.isdecimal() or not YOUNGEST <= int(high) <= OLDEST:
        return False
    if ENDS.match(text, end) is None and _then().match(text, end) is None:
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
    if WHO_DID.match(text, numeral.end + 1) is not None and ONE_NAME.search(behind) is not None:
        return word_of(WHO_DID.match(text, numeral.end + 1)) in lexicon.marks["who"]  # Keane, 29, who wore
    return PERSON.search(behind[:-2] + " ") is not None or _one_person(role, lexicon)


def word_of(match: re.Match[str] | None) -> str:
    """Return the word that a pattern found, or nothing."""
    return match[1] if match is not None else ""


def is_age_of_initials(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a number in brackets is the age of a person whose name is kept back: "two suspects, AR (23) and M (41)"."""
    grown = len(numeral.low) == 2 and int(numeral.low) > 11
    if not grown or INITIALS.search(text, max(0, numeral.start - 8), numeral.start - 1) is None:
        return False
    clause = re.split(r";|[.!?] (?=[A-Z][a-z])", text[max(0, numeral.start - 80) : numeral.start - 1])[-1]
    behind = WORD.findall(clause.lower())
    return any(word in lexicon.marks["person"] or lexicon.nouns.get(word) == "persons" for word in behind)


def _one_person(match: re.Match[str] | None, lexicon: Lexicon) -> bool:
    """Say whether the word found is of one person: guide, farmer; not farmers, people."""
    return match is not None and lexicon.language == "en" and match[1] in lexicon.marks["person"]
