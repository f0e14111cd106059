"""Passages taken over in other words: few equal runs, but the same content words in one place.

Seeds are pairs of content words that stand near each other in both texts, in any order; words are
folded and stripped of affixes (lang/*.citations.toml, `affixes`), names, numbers and words that return
through a text are left out. Seeds on one diagonal make a candidate; it is reported when both sides
hold enough content words and enough of them are the same. Meant for corpora of tens of texts: the
work grows with the length of the texts, at some microseconds a word.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from helpers.texts.alignment import fold_letter
from helpers.texts.apart import cues

LONGEST = 2_000_000  # characters of all texts together; beyond it paraphrases are not looked for
NEAR = 5  # content words between the two of a seed at most
OFTEN = 3  # a word that stands more often in a text tells nothing
REACH = 30  # content words between two seeds of one passage
LEAST = 12  # different content words that both sides have
SHARE = 0.55  # of the different content words of each side


class Token(NamedTuple):
    """A content word of a text: what it is compared as, and where it stands."""

    stem: str
    start: int
    end: int


class Likeness(NamedTuple):
    """Two stretches that say the same in other words, with the places of the words that they share."""

    start: int
    end: int
    other_start: int
    other_end: int
    similarity: float
    shared: tuple[tuple[int, int, str], ...]


@lru_cache(maxsize=1)
def _affixes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    tables = [table["affixes"] for table in cues().values()]
    prefixes = sorted({item for table in tables for item in table["prefixes"]}, key=lambda item: (-len(item), item))
    suffixes = sorted({item for table in tables for item in table["suffixes"]}, key=lambda item: (-len(item), item))
    return re.compile(rf"^(?:{'|'.join(prefixes)})(?=\w{{4}})"), re.compile(rf"(?<=\w{{4}})(?:{'|'.join(suffixes)})$")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return a word folded, without affixes; "" for words of less than four letters and numbers."""
    folded = "".join(map(fold_letter, word))
    if len(folded) < 4 or not folded.isalpha():
        return ""
    prefix, suffix = _affixes()
    return suffix.sub("", prefix.sub("", folded))[:7]


def tokens(text: str) -> list[Token]:
    """Return the content words of a text that tell something: no names, no numbers, none that returns often."""
    found = []
    for match in re.finditer(r"\w+", text):
        name = match[0][0].isupper() and text[max(0, match.start() - 2) : match.start()].strip()[-1:] not in (
            ".",
            "",
            "\n",
        )
        base = "" if name else stem(match[0].lower())
        if base:
            found.append(Token(base, match.start(), match.end()))
    times = Counter(token.stem for token in found)
    return [token for token in found if times[token.stem] <= OFTEN]


def likenesses(texts: Mapping[str, str]) -> Iterator[tuple[str, str, Likeness]]:
    """Yield what two texts say alike in other words, by pairs of sources in order."""
    if sum(map(len, texts.values())) > LONGEST:
        return
    ids = sorted(texts)
    words = {source: tokens(texts[source]) for source in ids}
    places: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for number, source in enumerate(ids):
        for at, token in enumerate(words[source]):
            for other in words[source][at + 1 : at + 1 + NEAR]:
                if token.stem != other.stem:
                    places[min(token.stem, other.stem), max(token.stem, other.stem)].append((number, at))
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for found in places.values():
        if 1 < len(found) <= 12:
            for index, (left, i) in enumerate(found):
                for right, j in found[index + 1 :]:
                    if left != right:
                        pairs[left, right].append((i, j))
    for left, right in sorted(pairs):
        for chain in _chains(sorted(set(pairs[left, right]))):
            alike = _likeness(words[ids[left]], words[ids[right]], chain)
            if alike:
                yield ids[left], ids[right], alike


def _chains(seeds: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Return seeds in groups: near in one text and on about the same diagonal."""
    chains: list[list[tuple[int, int]]] = []
    for i, j in seeds:
        home = next(
            (
                c
                for c in reversed(chains)
                if i - c[-1][0] <= REACH and abs((j - i) - (c[-1][1] - c[-1][0])) <= REACH // 2
            ),
            None,
        )
        if home is None:
            chains.append([(i, j)])
        else:
            home.append((i, j))
    return [chain for chain in chains if len(chain) >= LEAST // 2]


def _likeness(a: list[Token], b: list[Token], chain: list[tuple[int, int]]) -> Likeness | None:
    """Return the passage of a chain without what stands apart at its ends, or None where it is too little."""
    here = a[min(i for i, _ in chain) : max(i for i, _ in chain) + NEAR + 1]
    there = b[min(j for _, j in chain) : max(j for _, j in chain) + NEAR + 1]
    common = {token.stem for token in here} & {token.stem for token in there}
    here, there = _trimmed(here, common), _trimmed(there, common)
    mine, theirs = {token.stem for token in here}, {token.stem for token in there}
    common = mine & theirs
    if len(common) < LEAST or len(common) < SHARE * max(len(mine), len(theirs)):
        return None
    where = {token.stem: token.start for token in reversed(there)}
    shared = tuple((token.start, where[token.stem], token.stem) for token in here if token.stem in common)
    similarity = 2 * len(common) / (len(mine) + len(theirs))
    return Likeness(here[0].start, here[-1].end, there[0].start, there[-1].end, similarity, shared)


def _trimmed(part: list[Token], common: set[str]) -> list[Token]:
    at = [index for index, token in enumerate(part) if token.stem in common]
    return part[at[0] : at[-1] + 1] if at else []
