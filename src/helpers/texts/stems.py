"""Do two words say the same? Stems of Indonesian and English words, and the common words that translate each other.

A word has several possible stems (Indonesian affixes are ambiguous without a dictionary); two words match if they share
one, or if both say one concept of `lang/any.concepts.toml`.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

SHORTEST = 4
POSSESSIVE = ("'s", "’s")
LANGUAGES = ("id", "en")


@lru_cache(maxsize=1)
def _affixes() -> tuple[dict[str, Any], dict[str, Any], frozenset[str]]:
    """Return the affixes of Indonesian, those of English, and the words that only look inflected."""
    folder = files("helpers") / "lang"
    tables = [tomllib.loads((folder / f"{language}.stems.toml").read_text("utf-8")) for language in LANGUAGES]
    return tables[0], tables[1], frozenset(word for table in tables for word in table["whole"])


@lru_cache(maxsize=65536)
def stems(word: str) -> frozenset[str]:
    """Return a lower-case word and the stems it may have."""
    affixes, _, whole = _affixes()
    if word.endswith(POSSESSIVE):
        return stems(word[:-2]) | {word}
    if word in whole or len(word) < SHORTEST or not word.isalpha():
        return frozenset((word,))
    found = {word, *(_english(word) - whole)}  # "founded" is no form of "found": what was found was not founded
    forms = {word}
    for clitic in affixes["clitics"]:
        if word.endswith(clitic) and len(word) - len(clitic) >= SHORTEST:
            forms.add(word[: -len(clitic)])
    for form in tuple(forms):
        forms.update(
            form[: -len(suffix)]
            for suffix in affixes["suffixes"]
            if form.endswith(suffix) and len(form) - len(suffix) >= SHORTEST
        )
    for form in tuple(forms):
        for prefix, lost in affixes["prefixes"].items():
            rest = form[len(prefix) :]
            if form.startswith(prefix) and len(rest) >= SHORTEST - 1:
                forms.update(letter + rest for letter in lost if len(letter + rest) >= SHORTEST)
    return frozenset(found | forms) - (frozenset(affixes["no_stems"]) - {word})


def voices_apart(left: str, right: str) -> bool:
    """Say whether two Indonesian verbs of one root are two verbs: "menempati" (occupy) and "ditempatkan" (place).

    So are words of which only the second puts something above all: "sepanjang" does not say "terpanjang".
    """
    table = _affixes()[0]
    if right in table["superlatives"] and left not in table["superlatives"]:
        return True
    if not all(word.startswith(tuple(table["voiced"])) for word in (left, right)):
        return False
    local, caused = table["voices"]
    return any(
        one.endswith(local) and other.endswith(caused) and not other.removesuffix(caused).endswith(local)
        for one, other in ((left, right), (right, left))
    )


def _english(word: str) -> set[str]:
    """Return what an English word is without -s, -ed and -ing; of an irregular past its participle, and the other way round."""
    table = _affixes()[1]
    plural = table["plural"]
    out: set[str] = {other for pair in table["participles"].items() if word in pair for other in pair} - {word}
    if word.endswith("ies") and len(word) > 4:
        out.add(word[:-3] + plural["ies"])
    if word.endswith("ves") and len(word) > 4:
        out.update(word[:-3] + ending for ending in plural["ves"])  # wolves, knives
    if word.endswith("s") and not word.endswith(tuple(plural["except"])):
        out.add(word[:-1])
        if word.endswith(tuple(plural["es_after"])):
            out.add(word[:-2])
    for ending in table["endings"]:
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3:
            out.update((base, base + "e"))
            if len(base) > 3 and base[-1] == base[-2]:
                out.add(base[:-1])
    return out


@lru_cache(maxsize=1)
def concepts() -> dict[str, tuple[str, ...]]:
    """Return concept -> the phrases that say it, in all languages."""
    table = tomllib.loads((files("helpers") / "lang" / "any.concepts.toml").read_text("utf-8"))["concepts"]
    return {name: tuple(phrases) for name, phrases in table.items()}


@lru_cache(maxsize=1)
def _by_phrase() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    single: dict[str, list[str]] = {}
    for name, phrases in concepts().items():
        for phrase in phrases:
            found.setdefault(phrase, []).append(name)
            if phrase.endswith("s") and " " not in phrase:
                for one in sorted(_english(phrase)):
                    single.setdefault(one, []).append(name)  # "household" of households
    for one, names_of_one in single.items():
        found.setdefault(one, names_of_one)
    return {phrase: tuple(names) for phrase, names in found.items()}


@lru_cache(maxsize=1)
def kinds_of_bodies() -> dict[str, tuple[str, ...]]:
    """Return phrase -> all phrases for its kind of body, in all languages."""
    table = tomllib.loads((files("helpers") / "lang" / "any.bodies.toml").read_text("utf-8"))["bodies"]
    return {phrase: tuple(group) for group in table.values() for phrase in group}


def same_kind(word: str) -> tuple[str, ...]:
    """Return the phrases for the kind of body that a lower-case word names, in one or many: courts, pengadilan."""
    table = kinds_of_bodies()
    return next((table[stem] for stem in sorted(stems(word)) if stem in table), ())


@lru_cache(maxsize=4096)
def synonyms(phrase: str) -> tuple[str, ...]:
    """Return a lower-case word or phrase with all phrases of the concepts that it says."""
    table = _by_phrase()
    names: list[str] = list(table.get(phrase, ()))
    if not names and " " not in phrase:
        for stem in sorted(stems(phrase) - {phrase}):
            names += table.get(stem, ())
    out = [phrase]
    for name in dict.fromkeys(names):
        out += concepts()[name]
    return tuple(dict.fromkeys(out))


def same_word(left: str, right: str) -> bool:
    """Say whether two lower-case words share a stem."""
    return not stems(left).isdisjoint(stems(right))


WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def words_of(phrase: str) -> list[str]:
    """Return the words of a phrase in lower case."""
    return [word.lower() for word in WORD.findall(phrase)]
