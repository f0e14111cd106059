"""Names of places in the other language: Kabupaten Sirang is Sirang Regency, Mount Ember is Gunung Ember."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _kinds() -> tuple[dict[str, list[str]], ...]:
    """Return the kinds of places: words before a name in Indonesian, after or before it in English."""
    table = tomllib.loads((files("helpers") / "lang" / "any.places.toml").read_text("utf-8"))["kinds"]
    return tuple(table.values())


def without_kind(name: str) -> tuple[str, ...]:
    """Return a name in lower case without the word for the kind of place that it is of: "wexmere" of "Wexmere County"."""
    return tuple(dict.fromkeys(bare for kind in _kinds() for bare in _bare(name.lower(), kind)))


def _bare(low: str, kind: dict[str, list[str]]) -> list[str]:
    before = [low.removeprefix(f"{word} ") for word in (*kind["id"], *kind["before"]) if low.startswith(f"{word} ")]
    return before + [low.removesuffix(f" {word}") for word in kind["after"] if low.endswith(f" {word}")]


@lru_cache(maxsize=1)
def place_words() -> frozenset[str]:
    """Return the words for kinds of places, in both languages: "town", "kabupaten"."""
    return frozenset(word for kind in _kinds() for word in (*kind["id"], *kind["after"]))


def place_forms(name: str) -> tuple[str, ...]:
    """Return the other forms of a name that says what kind of place it is of; none of another name."""
    low = name.lower()
    forms: dict[str, None] = {}
    for kind in _kinds():
        for bare in _bare(low, kind):
            forms |= dict.fromkeys(f"{word} {bare}" for word in (*kind["id"], *kind["before"]))
            forms |= dict.fromkeys(f"{bare} {word}" for word in kind["after"])
    return tuple(form for form in forms if form != low)
