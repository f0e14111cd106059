"""Names said word by word in the other language: "Program Air Bersih Lembah Selm" is the Selm Valley water programme.

Each word of the name is there, as it is or by one that says the same; what is written large, and small words that join,
may stand between them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from helpers.readers.language_data import language_data
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words
from helpers.texts.stems import synonyms, words_of

LEAST = 2  # words that are said in the other language
LONGEST = 6  # words on one side of what is the same in both languages


def bilingual_hits(words: Words, name: str) -> list[Hit]:
    """Return where a name stands of which some words are the same in both languages and at least two are said in the other."""
    ways = {part: _ways(part) for part in words_of(name) if part not in phrases("stops")}
    own = [part for part, said in ways.items() if len(said) == 1]
    common = {part: said for part, said in ways.items() if len(said) > 1}
    if not own or len(common) < LEAST:
        return []
    hits = [_around(words, hit, common) for hit in words.find(" ".join(own))]
    if all(words.find(word) for word in own):
        # "rumah baca pusat" for the Selm central reading house, "pekan imunisasi" for its vaccination week, in a text that names Selm
        (_, said), *others = common.items()
        found = [_around(words, hit, dict(others)) for hit in words.find_any(said[1:])]
        hits += [hit for hit in found if hit is not None and (len(common) > LEAST or not _says_any(words, hit, common))]
    return sorted({hit for hit in hits if hit is not None})


def _around(words: Words, own: Hit, common: dict[str, tuple[str, ...]]) -> Hit | None:
    """Return the run of tokens around what is the same that says all other words of a name, or None."""
    known = {word for said in common.values() for way in said for word in words_of(way)}
    run = range(_edge(words, own.first, -1, known), _edge(words, own.last, 1, known) + 1)
    places = [place for place in run if not own.first <= place <= own.last]
    first, last = own
    for said in common.values():
        found = next((hit for way in said for hit in _said(words, way, places)), None)
        if found is None:
            return None
        first, last = min(first, found.first), max(last, found.last)
    return Hit(first, last)


def _said(words: Words, way: str, places: list[int]) -> list[Hit]:
    """Return where a word, or a term of several, stands among tokens."""
    parts = words_of(way)
    return [
        Hit(at, at + len(parts) - 1)
        for at in places
        if at + len(parts) - 1 <= places[-1] and all(words.says(at + step, part) for step, part in enumerate(parts))
    ]


def _says_any(words: Words, hit: Hit, parts: Iterable[str]) -> bool:
    """Say whether a run of tokens has a word of the name itself: it is in the same language."""
    return any(words.says(at, part) for at in range(hit.first, hit.last + 1) for part in parts)


def _edge(words: Words, at: int, step: int, known: set[str]) -> int:
    """Return the farthest token on one side of a name that may belong to it."""
    stop = at + step * LONGEST
    while 0 <= at + step < len(words.tokens) and at != stop:
        beside = at + step
        if words.gap(min(at, beside), max(at, beside)) != " ":
            break
        word = words.tokens[beside].word
        large = words.text[words.tokens[beside].start].isupper()
        if not (large or word in phrases("name_joiners") or any(words.says(beside, one) for one in known)):
            break
        at = beside
    return at


@lru_cache(maxsize=4096)
def _ways(word: str) -> tuple[str, ...]:
    """Return how a word of a name may be said in either language, itself first."""
    groups = language_data("any", "names")["words"].values()
    others = [other for group in groups if word in group for other in group]
    return tuple(dict.fromkeys((word, *synonyms(word), *others)))
