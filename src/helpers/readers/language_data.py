"""The forms in which the lexicon needs the language data files (texts/language_tables.py)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from helpers.texts.language_tables import LANGUAGES as LANGUAGES
from helpers.texts.language_tables import alternatives as alternatives
from helpers.texts.language_tables import language_data
from helpers.texts.language_tables import listed as listed


@dataclass(frozen=True)
class NumberWord:
    """A word of a number: what it does in the grammar (numerals.py), its value, and its language."""

    role: str
    value: Any
    language: str


@lru_cache(maxsize=1)
def unit_signs() -> dict[str, str]:
    """Return every sign of a unit with its normal form, prefixes included."""
    data = language_data("any", "units")
    found: dict[str, str] = {}
    for base in data["prefixable"]:
        for prefix in ("", *data["prefixes"]):
            if prefix + base not in data["not_units"]:
                found[prefix + base] = prefix.replace("μ", "µ") + ("l" if base in data["l_signs"] else base)
    return found | data["symbols"]


def number_words(language: str) -> dict[str, NumberWord]:
    data = language_data(language, "numbers")
    words: dict[str, NumberWord] = {}
    suffixes = data["marks"].get("fraction_suffixes", [])
    for section, role in (("denominators", "denominator"), ("ordinals", "ordinal"), ("ones", "one"), ("teens", "teen"), ("tens", "ten"), ("chunks", "chunk"),
                          ("scales", "scale"), ("whole_scales", "whole"), ("fuzzy", "fuzzy")):  # fmt: skip
        for word, value in data.get(section, {}).items():
            for form in (word, *(word + suffix for suffix in suffixes if role == "denominator")):  # "tiga perempatnya"
                words[form] = NumberWord(role, tuple(value) if isinstance(value, list) else value, language)
    for word, value in data.get("fractions", {}).items():
        for form in (word, *(word + suffix for suffix in suffixes)):
            words[form] = NumberWord("fraction", Fraction(value), language)
    for role in ("plus_ten", "times_ten", "times_hundred"):
        for word in data.get(role, {}).get("words", []):
            words[word] = NumberWord(role, 0, language)
    return words


def by_end(phrases: dict[str, list[tuple[str, ...]]], last: bool) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return phrases by their last (or first) word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for meaning, written in phrases.items():
        for phrase in written:
            found[phrase[-1 if last else 0]].append((phrase, meaning))
    return {word: sorted(entries, key=lambda entry: -len(entry[0])) for word, entries in found.items()}


def in_parts(phrases: list[str]) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in phrases]
