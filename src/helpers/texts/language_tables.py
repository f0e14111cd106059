"""The language data files: every word of Indonesian or English that the program knows stands in `helpers/lang/*.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("id", "en")


@lru_cache(maxsize=64)
def language_data(language: str, topic: str) -> dict[str, Any]:
    """Return one data file of `helpers/lang`, such as ("id", "numbers")."""
    return tomllib.loads((files("helpers") / "lang" / f"{language}.{topic}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def listed(topic: str, *path: str) -> frozenset[str]:
    """Return a list of the files of a topic, all languages together: listed("numbers", "joins", "and")."""
    found: set[str] = set()
    for language in LANGUAGES:
        table = language_data(language, topic)
        for key in path[:-1]:
            table = table[key]
        found.update(table[path[-1]])
    return frozenset(found)


def alternatives(words: Iterable[str], space: str = " ") -> str:
    """Return a pattern of words, the longest first; `space` is the pattern between those of a phrase."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(space.join(map(re.escape, word.split(" "))) for word in ordered)
