"""Word lists of the language data, all languages together, as the modules that read sentences ask for them."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.language_data import language_data

LANGUAGES = ("id", "en")


@lru_cache(maxsize=1024)
def phrases(key: str) -> frozenset[str]:
    """Return a list of `lang/*.propose.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "propose")[key])


@lru_cache(maxsize=16)
def ways_to_say(key: str) -> tuple[frozenset[str], ...]:
    """Return the rows of a list whose rows are ways to say one thing ("a|b"), those of all languages for it together."""
    tables = [language_data(language, "propose")[key] for language in LANGUAGES]
    return tuple(frozenset(word for row in rows for word in row.split("|")) for rows in zip(*tables, strict=True))


@lru_cache(maxsize=1)
def subsets() -> dict[str, str]:
    """Return word -> name of the subset it makes ("perempuan" and "women" make women)."""
    return {
        word: name for language in LANGUAGES for word, name in language_data(language, "propose")["subsets"].items()
    }
