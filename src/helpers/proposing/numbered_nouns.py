"""What the name of a property counts ("two doses", "kelas tiga") and a clause counts otherwise: "coverage with the first dose"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from helpers.readers.language_data import LANGUAGES, number_words
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.texts.stems import stems, words_of

ROLES = ("one", "teen", "ordinal")


def is_of_other_number(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the clause of a number has the counted noun of its property with another number, and never with its own."""
    entry = one.cues.entry
    named = [pair for text in entry.label.values() for pair in _pairs(words_of(text))]
    named += [pair for cues in entry.cues.values() for cue in cues for pair in _pairs(words_of(cue))]
    if not named:
        return False
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    tokens = document.words.tokens
    own = document.tokens_of(one.mention)
    said = [
        "" if own.first <= i <= own.last else tokens[i].word
        for i in range(sentence.first, sentence.last + 1)
        if sentence.clause_of(i) == clause
    ]
    alike = [
        (value == number)
        for value, noun in _pairs(said)
        for number, other in named
        if not stems(noun).isdisjoint(stems(other))
    ]
    return bool(alike) and not any(alike)


def _pairs(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield numbers in words with the noun right behind or before them."""
    for left, right in zip(words, words[1:], strict=False):
        if left in _values() and right.isalpha() and right not in _values():
            yield _values()[left], right
        elif right in _values() and left.isalpha() and left not in _values():
            yield _values()[right], left


@lru_cache(maxsize=1)
def _values() -> dict[str, int]:
    """Return what the small numbers and ordinals of both languages are."""
    known = [(word, read) for language in LANGUAGES for word, read in number_words(language).items()]
    return {word: int(read.value) for word, read in known if read.role in ROLES and isinstance(read.value, int)}
