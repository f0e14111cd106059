"""The words by which texts put things into classes: what a class is called, and what says that a thing is of one."""

from __future__ import annotations

from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.readers.language_data import language_data
from helpers.sentences.cues import LANGUAGES
from helpers.texts.stems import stems, synonyms, words_of


@lru_cache(maxsize=64)
def classing(key: str) -> frozenset[str]:
    """Return a list of `lang/*.classes.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "classes")[key])


@lru_cache(maxsize=1)
def _groups() -> dict[str, tuple[str, ...]]:
    """Return phrase -> all phrases that call its class."""
    found: dict[str, list[str]] = {}
    for group in language_data("any", "classes")["classes"].values():
        for phrase in group:
            found.setdefault(phrase, []).extend(group)
    return {phrase: tuple(dict.fromkeys(group)) for phrase, group in found.items()}


def class_labels(entry: Property, term: str) -> list[str]:
    """Return what a term of an entry is called: its labels, what says the same, and what sets them apart from the others.

    "Amateur league" beside "professional league" is "amateur". What another term is called too is left out.
    """
    own = _called(entry, term)
    others = {phrase for other in entry.terms if other != term for phrase in _called(entry, other)}
    parts = [part for phrase in own for part in _telling(entry, term, phrase)]
    return [phrase for phrase in dict.fromkeys([*own, *parts]) if phrase not in others]


def _called(entry: Property, term: str) -> list[str]:
    labels = [term.replace("_", " "), *entry.terms[term].values()]
    known = [label.lower() for label in labels if words_of(label)]
    known += [word for label in known if " " not in label for word in synonyms(label)]
    known += [phrase for label in tuple(known) for phrase in _groups().get(label, ())]
    return list(dict.fromkeys(known))


def _telling(entry: Property, term: str, phrase: str) -> list[str]:
    """Return the one word of a label that the labels of the other terms have not, if the rest is common to them."""
    words = words_of(phrase)
    if phrase not in [label.lower() for label in entry.terms[term].values()] or len(words) < 2:
        return []
    others = {
        stem
        for other in entry.terms
        if other != term
        for label in entry.terms[other].values()
        for word in words_of(label)
        for stem in stems(word)
    }
    left = [word for word in words if stems(word).isdisjoint(others)]
    return left if len(left) == 1 and len(left) < len(words) and len(left[0]) > 4 else []
