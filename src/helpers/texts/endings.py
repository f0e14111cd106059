"""How the words of a language begin and end: whose something is, more than one of it, how it is done, that it is not.

The affixes are data (`lang/*.stems.toml`, [affixes]). A form tells no more than what a word may be: others ask whether it
is in the language and the place for it.
"""

from __future__ import annotations

from functools import lru_cache

from helpers.texts.language_tables import LANGUAGES, language_data


@lru_cache(maxsize=32)
def affixes(kind: str) -> tuple[str, ...]:
    """Return the affixes of a kind, of all languages together."""
    return tuple(affix for language in LANGUAGES for affix in language_data(language, "stems")["affixes"].get(kind, ()))


def begins(word: str, kind: str) -> bool:
    """Say whether a word (lower case) begins with an affix of a kind: "membuka", "transitive"."""
    return word.startswith(affixes(kind))


def ends(word: str, *kinds: str) -> bool:
    """Say whether a word (lower case) ends with an affix of one of some kinds, and does not only look so: "rumahnya", "possessed"; not "harvest"."""
    return any(word.endswith(affixes(kind)) and word not in affixes(f"{kind}_not") for kind in kinds)


def stripped(word: str, *kinds: str) -> str:
    """Return a word without the endings of some kinds, each taken away once: "rumahnya" is "rumah"."""
    for kind in kinds:
        for affix in affixes(kind):
            word = word.removesuffix(affix)
    return word
