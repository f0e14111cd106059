"""The words of one text, and where phrases stand among them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.language_data import language_data
from helpers.sentences.happenings import as_written
from helpers.texts.stems import WORD, stems, voices_apart, words_of


class Token(NamedTuple):
    """A word of a text in lower case, and where it stands."""

    start: int
    end: int
    word: str


class Hit(NamedTuple):
    """A run of tokens, first to last (included), that says a term."""

    first: int
    last: int


BROKEN = re.compile(r"-[ \t]*\n[ \t]*(?=[^\W\d_A-Z])")


def _whole(tokens: list[Token], text: str) -> list[Token]:
    """Return tokens with words that are broken over two lines made whole: "em-" and "ployees" are one.

    "Anak-" and "anak", and words that both stand alone elsewhere, keep their hyphen.
    """
    ends = {m.start() for m in BROKEN.finditer(text)}
    if not ends:
        return tokens
    alone = {token.word for token in tokens if token.end not in ends}
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is None or before.end not in ends or set(text[before.end : token.start]) - set("- \t\n"):
            out.append(token)
            continue
        left, right = before.word, token.word
        parted = left.rpartition("-")[2] == right or (left in alone and right in alone and left + right not in alone)
        if not left[-1].isalpha() or not right[0].isalpha():
            out.append(token)
            continue
        out[-1] = Token(before.start, token.end, f"{left}-{right}" if parted else left + right)
    return out


class Words:
    """The words of one text, found by stem in one look-up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _whole([Token(m.start(), m.end(), m[0].lower()) for m in WORD.finditer(text)], text)
        self.starts = [token.start for token in self.tokens]
        self._by_stem: dict[str, list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._opened: dict[frozenset[str], list[int]] = {}  # table of phrases -> where a first word of theirs stands
        for index, token in enumerate(self.tokens):
            self._by_word.setdefault(token.word, []).append(index)
            for stem in stems(token.word):
                self._by_stem.setdefault(stem, []).append(index)
            if "-" in token.word:
                for part in token.word.split("-"):
                    if part not in stems(token.word):
                        self._by_stem.setdefault(part, []).append(index)

    def find(self, phrase: str) -> list[Hit]:
        """Return where a phrase stands, its words by stem and side by side."""
        first, *others = _spellings(phrase)
        found = self._runs_of(first)
        return sorted({*found, *(hit for names in others for hit in self._runs_of(names))}) if others else found

    def _runs_of(self, names: Sequence[str]) -> list[Hit]:
        """Return where words stand by stem and side by side."""
        if not names:
            return []
        found: list[Hit] = []
        starts = sorted({index for stem in stems(names[0]) for index in self._by_stem.get(stem, ())})
        for index in starts:
            if voices_apart(self.tokens[index].word, names[0]):
                continue
            if names[0] in as_written() and self.tokens[index].word != names[0]:
                continue
            last = self._runs_to(index, names)
            if last is not None:
                found.append(Hit(index, last))
        return found

    def _runs_to(self, index: int, names: Sequence[str]) -> int | None:
        """Return where a phrase ends whose first word is a token, or None; "mulai di bangun" is "mulai dibangun" too."""
        at = index
        for name in names[1:]:
            at += 1
            if at >= len(self.tokens):
                return None
            said = self.tokens[at].word
            if said in _apart() and at + 1 < len(self.tokens) and said + self.tokens[at + 1].word == name:
                at += 1
            elif not self.says(at, name):
                return None
        return at

    def first_of(self, word: str, most: int) -> list[int]:
        """Return the first tokens that are a word, by stem, in order and no more than `most`."""
        return sorted({index for stem in stems(word) for index in self._by_stem.get(stem, ())[:most]})[:most]

    def says(self, index: int, word: str) -> bool:
        """Say whether a token is a word, by stem."""
        said = self.tokens[index].word
        return not stems(said).isdisjoint(stems(word)) and not voices_apart(said, word)

    def find_any(self, alternatives: Iterable[str]) -> list[Hit]:
        """Return where any of several phrases stands, in order, each place once."""
        return sorted({hit for phrase in alternatives for hit in self.find(phrase)})

    def literal(self, table: frozenset[str], first: int, last: int, longest: int = 5) -> list[Hit]:
        """Return where phrases of a table stand word for word between two tokens (both included)."""
        found: list[Hit] = []
        openings = _openings(table)
        places = self._opened.get(table)
        if places is None:
            places = self._opened[table] = sorted(at for word in openings for at in self._by_word.get(word, ()))
        last, after = min(last, len(self.tokens) - 1), first
        for at in places[bisect_left(places, first) : bisect_right(places, last)]:
            if at < after:
                continue  # within the phrase before
            for size in range(min(openings[self.tokens[at].word], longest, last - at + 1), 0, -1):
                if " ".join([token.word for token in self.tokens[at : at + size]]) in table:
                    found.append(Hit(at, at + size - 1))
                    after = at + size
                    break
        return found

    def gap(self, left: int, right: int) -> str:
        """Return what stands between two tokens, the first before the second."""
        return self.text[self.tokens[left].end : self.tokens[right].start]


@lru_cache(maxsize=1)
def _apart() -> frozenset[str]:
    """Return the Indonesian prefixes that are often written as words of their own: "di bangun" is "dibangun"."""
    return frozenset(language_data("id", "stems")["apart"])


@lru_cache(maxsize=4096)
def _spellings(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of a phrase, and the same with what is written as one word or as two: "kerja sama", "kerjasama"."""
    names = tuple(words_of(phrase))
    ways = [names]
    for left, right in _written_together():
        for at, name in enumerate(names):
            if name.endswith(left) and names[at + 1 : at + 2] == (right,):
                ways.append((*names[:at], name + right, *names[at + 2 :]))
            elif name.endswith(left + right):
                ways.append((*names[:at], name.removesuffix(right), right, *names[at + 1 :]))
    return tuple(ways)


@lru_cache(maxsize=1)
def _written_together() -> tuple[tuple[str, str], ...]:
    """Return the two words each of Indonesian compounds that are also written as one word."""
    pairs = (words_of(compound) for compound in language_data("id", "stems")["written_together"])
    return tuple((left, right) for left, right in pairs)


@lru_cache(maxsize=1024)
def _openings(table: frozenset[str]) -> dict[str, int]:
    """Return the first words of the phrases of a table, each with the words of its longest phrase."""
    longest: dict[str, int] = {}
    for phrase in table:
        first, *rest = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest


def within(hits: list[Hit], first: int, last: int) -> list[Hit]:
    """Return the hits of an ordered list that begin between two tokens (both included)."""
    return hits[bisect_left(hits, Hit(first, -1)) : bisect_left(hits, Hit(last + 1, -1))]
