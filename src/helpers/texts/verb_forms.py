"""What a word may be by its form alone: a verb, one of the active or of the passive voice.

Indonesian verbs tell themselves by a prefix, English past forms by their ending; the affixes are data
(`lang/*.stems.toml`), with the words that only look so. Whether a word is a verb in its sentence, others must say.
"""

from __future__ import annotations

from functools import lru_cache

from helpers.texts.language_tables import language_data


@lru_cache(maxsize=32)
def noun_forms(language: str, name: str) -> tuple[str, ...]:
    """Return how nouns of a kind begin or end (`lang/*.stems.toml`, [nouns])."""
    return tuple(language_data(language, "stems")["nouns"][name])


def looks_deed(word: str, language: str) -> bool:
    """Say whether a word may be a noun for what was done: "opening", "peresmian"."""
    return word.startswith(noun_forms(language, "deed_begins")) and word.endswith(noun_forms(language, "deed_ends"))


@lru_cache(maxsize=2)
def _forms(language: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], int, frozenset[str]]:
    """Return prefixes of active and of passive verbs, endings of past forms, the shortest verb, and what only looks so."""
    table = language_data(language, "stems")["verbs"]
    active, passive, past = (tuple(table[name]) for name in ("active", "passive", "past"))
    return active, passive, past, int(table["shortest"]), frozenset(table["only_look_so"])


def looks_verbal(word: str, language: str) -> bool:
    """Say whether a word (lower case) may be a verb: "menolong", "dibuka"; in English a past form: "opened", not "seed"."""
    active, passive, past, shortest, only = _forms(language)
    begins = word.startswith(active + passive)
    return (begins or word.endswith(past)) and len(word) >= shortest and word not in only


def looks_active(word: str, language: str) -> bool:
    """Say whether a word may be a verb whose subject acts: "menolong", "berjalan"; English has no such form."""
    active, _, _, shortest, only = _forms(language)
    return word.startswith(active) and len(word) >= shortest and word not in only


def looks_passive(word: str, language: str) -> bool:
    """Say whether a word may be a verb done to its subject: "dibuka", "terbakar"; in English a past form."""
    _, passive, past, shortest, only = _forms(language)
    return (word.startswith(passive) or word.endswith(past)) and len(word) >= shortest and word not in only
