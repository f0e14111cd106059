"""How shares are written: the number, its sign, "and" before the last; and patterns of phrases."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrasing import told
from helpers.texts.endings import ends
from helpers.words import LANGUAGES

NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def any_of(words: frozenset[str]) -> str:
    """Return a pattern of these phrases, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda w: (-len(w), w)))


def not_behind(words: frozenset[str]) -> str:
    """Return a pattern that holds where none of these phrases and a space stand right before."""
    return "".join(rf"(?<!{re.escape(word)}\ )" for word in sorted(words))


def maybe(words: frozenset[str]) -> str:
    """Return a pattern of one of these phrases and a space, or of nothing."""
    return rf"(?:(?:{any_of(words)})\s)?"


@cache
def owned() -> str:
    """Return a pattern of what says behind a noun whose it is, or of nothing: "-nya", " mereka"."""
    return rf"(?:{any_of(told('owner_glued'))}|\s(?:{any_of(told('owner_after'))}))?"


@cache
def joined() -> frozenset[str]:
    """Return the words for "and"."""
    return frozenset(w for language in LANGUAGES for w in language_data(language, "structure")["lists"]["and"])


@cache
def percent_words() -> frozenset[str]:
    """Return the signs and words of a percentage."""
    return frozenset(w for language in LANGUAGES for w in language_data(language, "statistics")["percent"])


@cache
def sign() -> str:
    """Return a pattern of what stands behind the number of a share: "%", " per cent"."""
    broken = "|".join(_broken(word) for word in sorted(percent_words() - {"%"}, key=lambda w: (-len(w), w)))
    return rf"(?:\s?%|\s(?:{broken})(?!\w))"


def _broken(phrase: str) -> str:
    """Return a pattern of a phrase that a line may break: "per-" at its end, "sen" in the next."""
    return r"\s+".join(r"(?:-\n\s*)?".join(map(re.escape, word)) for word in phrase.split())


def takes_up(document: Document, percent: Mention) -> bool:
    """Say whether a share is of what was counted before it: "38 anak, separuhnya perempuan"."""
    covered = document.tokens_of(percent)
    said = document.words.tokens[covered.first : covered.last + 1]
    return document.language == "id" and any(ends(token.word, "possessed") for token in said)
