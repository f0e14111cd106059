"""The counted noun after a number, in its words and normalised: korban → persons, kapal → ships, two axes → axes."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.readers.language_data import language_data
from helpers.readers.lexicon import Lexicon

_new = tuple.__new__  # Noun(…) costs three times as much
NEXT = re.compile(r"[ \t\r\xa0\u2009\u202f]*+(?:\n[ \t\r\xa0]*+)?([\"'“‘*_]{0,3})([^\W\d_]+(?:[-‐’'][^\W\d_]+)*)")
FARTHEST = 4  # words of an English noun phrase that are looked through


class Noun(NamedTuple):
    """A counted noun as written, its normalised unit, and its end; empty if there is none."""

    noun: str
    unit: str
    end: int


NONE = Noun("", "", 0)
_PLURAL = language_data("en", "stems")["plural"]
NO_PLURAL: tuple[str, ...] = (*_PLURAL["except"], *_PLURAL["no_plural"])


def noun_after(text: str, position: int, lexicon: Lexicon, one: bool = False, after_link: bool = False) -> Noun:
    """Return what a number that ends at a position counts.

    With `one`, a singular will do in English; with `after_link`, "of the" may lead to the noun.
    """
    match = _next(text, position)
    if match is None or match.start(2) == position:
        return NONE
    word = match[2].lower()
    if after_link and word in lexicon.noun_links:
        match = _next(text, match.end())
        for _ in range(2):
            if match is None or match[2].lower() not in lexicon.noun_skipped:
                break
            match = _next(text, match.end())
        if match is None:
            return NONE
        word = match[2].lower()
    for phrase, unit in lexicon.noun_phrases.get(word, ()):
        end = _rest(text, match.end(), phrase)
        if end:
            return Noun(text[match.start(2) : end], unit, end)
    if word in lexicon.classifiers:
        classified = _classified(text, match, word, lexicon)
        if classified is not None:
            return classified
    if word in lexicon.former:
        end = _end_of_people(text, match, lexicon)
        if end:
            return Noun(text[match.start(2) : end], "persons", end)
    listed = lexicon.nouns.get(word) or _derived(word, lexicon)
    if listed is not None and (word not in lexicon.english_nouns or not _modifies(text, match, lexicon)):
        return _new(Noun, (match[2], listed, match.end()))
    if lexicon.language == "id" and not _in_english(text, match, lexicon):
        return _new(Noun, (match[2], word, match.end())) if _indonesian(word, lexicon) else NONE
    return _english(text, match, lexicon, one)


def _next(text: str, position: int) -> re.Match[str] | None:
    """Return the word that follows, but for a capital in the line below: the next row of a list, or a heading."""
    match = NEXT.match(text, position)
    if match is not None and match[2][0].isupper() and "\n" in text[position : match.start(2)]:
        return None
    return match


def _rest(text: str, end: int, phrase: tuple[str, ...]) -> int:
    """Return the end of a phrase whose first word ends at `end`, 0 if its other words do not follow."""
    for expected in phrase[1:]:
        match = _next(text, end)
        if match is None or match[2].lower() != expected:
            return 0
        end = match.end()
    return end


def _classified(text: str, match: re.Match[str], word: str, lexicon: Lexicon) -> Noun | None:
    """Return the noun after a classifier: 12 buah perahu, 12 orang petani."""
    later = _next(text, match.end())
    if later is None or later[1] or later.start(2) == match.end():
        return None
    follower = later[2].lower()
    unit, own = lexicon.nouns.get(follower), lexicon.nouns.get(word)
    if unit is not None and (own == unit or own != "persons"):
        return Noun(later[2], unit, later.end())
    if own is None and _indonesian(follower, lexicon):
        return Noun(later[2], follower, later.end())
    return None


def _end_of_people(text: str, match: re.Match[str], lexicon: Lexicon) -> int:
    """Return the end of a noun for people right behind a word, 0 if none is: "465 bekas buruh"; not "3 bekas tambang"."""
    later = _next(text, match.end())
    if later is None or later.start(2) == match.end():
        return 0
    follower = later[2].lower()
    for phrase, unit in lexicon.noun_phrases.get(follower, ()):
        end = _rest(text, later.end(), phrase)
        if end and unit == "persons":
            return end
    return later.end() if lexicon.nouns.get(follower) == "persons" else 0


def _derived(word: str, lexicon: Lexicon) -> str | None:
    """Return the unit of a doubled, compound or suffixed form of a listed noun: anak-anak, co-workers, korbannya."""
    if "-" in word:
        first, last = word.partition("-")[0], word.rpartition("-")[2]
        if first == last or is_plural(word):
            return lexicon.nouns.get(last)
    return lexicon.nouns.get(word[:-3]) if word.endswith(lexicon.noun_suffixes) else None


def _indonesian(word: str, lexicon: Lexicon) -> bool:
    """Say whether an unlisted word can be an Indonesian noun: no function word, no verb."""
    if len(word) < 3 or word in lexicon.noun_stops or word in lexicon.number or word.endswith(lexicon.noun_suffixes):
        return False
    return word.startswith(lexicon.keep_prefixes) or not (word.startswith(lexicon.verb_prefixes) and len(word) > 5)


def _in_english(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Say whether an unlisted word in an Indonesian text stands in English: an English noun or function word follows."""
    words = [part.strip(".,;:)") for part in text[match.end() : match.end() + 40].lower().split()[:3]]
    return any(word in lexicon.english_words for word in words)


def _english(text: str, match: re.Match[str], lexicon: Lexicon, one: bool) -> Noun:
    """Look through the words of an English noun phrase for its head: the first plural, or the last noun of one."""
    head = NONE
    for index in range(FARTHEST):
        word = match[2].lower()
        if word in lexicon.noun_stops or (index and match[1]):
            break
        unit = lexicon.nouns.get(word) or _derived(word, lexicon)
        if unit is not None and not _modifies(text, match, lexicon):
            return _new(Noun, (match[2], unit, match.end()))
        if is_plural(word) and not (word in lexicon.noun_modifiers and _plural_next(text, match, lexicon)):
            return _new(Noun, (match[2], word, match.end()))
        if index < 3 and len(word) > 2 and (word in lexicon.not_adjectives or not word.endswith(("ed", "ly", "ing"))):
            head = Noun(match[2], plural(word), match.end())
        if index >= 2 and word.endswith("ed"):
            break
        later = _next(text, match.end())
        if later is None or later.start(2) == match.end():
            break
        match = later
    return head if one else NONE


def _modifies(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Say whether a listed singular stands before another listed or plural noun: patient records, police officers."""
    later = _next(text, match.end())
    if later is None or later.start(2) == match.end() or later[1] or match[2].lower().endswith("s"):
        return False
    if match[2].lower() in lexicon.nouns_alone:
        return False  # "approval to house 480 people runs until May"
    word = later[2].lower()
    return word not in lexicon.noun_stops and (word in lexicon.english_nouns or is_plural(word))


def _plural_next(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Say whether a plural or a listed noun follows: rabies deaths."""
    later = _next(text, match.end())
    return later is not None and (is_plural(later[2].lower()) or later[2].lower() in lexicon.nouns)


def is_plural(word: str) -> bool:
    """Say whether an English word has the form of a plural."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(NO_PLURAL)


def plural(word: str) -> str:
    """Return the normal form of an English noun: its plural."""
    if is_plural(word):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
