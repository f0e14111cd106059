"""Passages that texts share: positions, length and similarity, never words.

Seeds are equal runs of SEED letters (helpers.alignment.letters), one chosen from every
WINDOW neighbours by the smallest hash (winnowing: Schleimer, Wilkerson and Aiken, 2003),
so every equal run of SEED + WINDOW - 1 letters, about four words, has one. Seeds are
found by sorting, so the work grows with the length of the texts and not with the number of
pairs. Two seeds near each other are extended over gaps to a passage; a passage is reported
when enough of its words are its author's own: neither quoted, defined, a title, a name nor
apparatus (helpers.apart).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pandas as pd

from helpers.alignment import Block, Letters, align, fold_letter, letters
from helpers.apart import Span, is_name, set_apart
from helpers.tables import COLUMNS

SEED = 18  # letters, about three words
WINDOW = 8
OFTEN = 8  # a seed in more places is followed from each place to the next only, so the work stays linear
NEAR = 240  # letters between two seeds of one passage
DRIFT = 60  # letters by which they may be shifted against each other

MIN_WORDS = 8  # a passage's own words
MIN_WORDS_WITHIN = 20  # … within one source, whose turns of phrase return
MIN_LETTERS = 45  # its own letters
MIN_SIMILARITY = 0.6

_BASE = 0x9E3779B97F4A7C15 | 1
_INVERSE = pow(_BASE, -1, 1 << 64)
_WORD = re.compile(r"\w+")


class Passage(NamedTuple):
    """A passage that two places share, with what it is: silent, quotation, definition, title, name, apparatus or running-head."""

    source_id: str
    start: int
    end: int
    other_source_id: str
    other_start: int
    other_end: int
    words: int
    similarity: float
    kind: str


def shared_passages(
    texts: Mapping[str, str], apparatus: Mapping[str, Iterable[tuple[int, int]]] | None = None
) -> pd.DataFrame:
    """Return the passages that are shared silently, as the table readings/passages.csv, every cell text.

    `texts` by source_id; `apparatus` by source_id: spans of bibliography and notes, (start, end).
    Positions count code points, end excluded. `words` counts the words of the passage that agree;
    `similarity` is the share of its letters that agree, 0.00 to 1.00. One row per pair of places,
    the earlier source (by id) or place first. A passage in more than OFTEN places is given
    as a chain, each place with the next.
    """
    rows = [p for p in find_passages(texts, apparatus) if p.kind == "silent"]
    table = [(*(str(value) for value in p[:7]), f"{p.similarity:.2f}") for p in rows]
    return pd.DataFrame(table, columns=list(COLUMNS["passages"]), dtype="str")


def find_passages(
    texts: Mapping[str, str], apparatus: Mapping[str, Iterable[tuple[int, int]]] | None = None
) -> list[Passage]:
    """Return every shared passage with its kind, in order of sources and positions; `kind` "silent" is reuse."""
    ids = sorted(texts)
    streams = [letters(texts[source]) for source in ids]
    apart: dict[int, list[Span]] = {}
    found: list[Passage] = []
    for left, right, seeds in _candidates(streams):
        for blocks in _passages_of(streams[left].string, streams[right].string, seeds, left == right):
            for side in (left, right):
                if side not in apart:
                    apart[side] = set_apart(texts[ids[side]], (apparatus or {}).get(ids[side], ()))
            passage = _measured(
                texts[ids[left]], streams[left], apart[left], texts[ids[right]], streams[right], apart[right], blocks
            )
            if passage:
                found.append(Passage(ids[left], *passage[:2], ids[right], *passage[2:]))
    return sorted(set(found))


def _winnowed(codes: np.ndarray, powers: np.ndarray, inverses: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the chosen hashes of a stream and their positions."""
    count = len(codes) - SEED + 1
    if count < WINDOW:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes.astype(np.uint64) * powers[: len(codes)], out=sums[1:])
    hashes = (sums[SEED:] - sums[:-SEED]) * inverses[:count]
    hashes ^= hashes >> np.uint64(32)
    hashes *= np.uint64(0xD6E8FEB86659FD93)
    hashes ^= hashes >> np.uint64(32)
    least, step = hashes, 1
    while step < WINDOW:  # minimum of each window, then the greatest of the minima that each position is in
        least = np.minimum(least[:-step], least[step:])
        step *= 2
    top = np.zeros(count + WINDOW - 1, np.uint64)
    top[WINDOW - 1 : WINDOW - 1 + len(least)] = least
    step = 1
    while step < WINDOW:
        top = np.maximum(top[:-step], top[step:])
        step *= 2
    at = np.nonzero(top[:count] == hashes)[0]
    return hashes[at], at


@lru_cache(maxsize=2)
def _powers(length: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the powers of the base and of its inverse modulo 2**64."""
    tables = []
    for base in (_BASE, _INVERSE):
        table = np.full(length, base, np.uint64)
        table[0] = 1
        tables.append(np.cumprod(table))
    return tables[0], tables[1]


def _candidates(streams: list[Letters]) -> Iterable[tuple[int, int, list[tuple[int, int]]]]:
    """Yield pairs of streams with the seeds that they share and that have another near, by place."""
    powers, inverses = _powers(max((len(s.codes) for s in streams), default=0) + 1)
    parts = [_winnowed(stream.codes, powers, inverses) for stream in streams]
    if not parts:
        return
    hashes = np.concatenate([part[0] for part in parts])
    places = np.concatenate([part[1] for part in parts])
    owners = np.repeat(np.arange(len(parts)), [len(part[0]) for part in parts])
    order = np.argsort(hashes, kind="stable")
    hashes, places, owners = hashes[order], places[order], owners[order]
    edges = np.nonzero(np.concatenate(([True], hashes[1:] != hashes[:-1], [True])))[0]
    sizes = np.repeat(np.diff(edges), np.diff(edges))
    lefts, rights = [], []
    for shift in range(1, OFTEN):
        near = np.nonzero((hashes[:-shift] == hashes[shift:]) & ((shift == 1) | (sizes[:-shift] <= OFTEN)))[0]
        lefts.append(near)
        rights.append(near + shift)
    left, right = np.concatenate(lefts), np.concatenate(rights)
    key = owners[left] * len(streams) + owners[right]
    a, b = places[left], places[right]
    order = np.lexsort((b, a, key))
    key, a, b = key[order], a[order], b[order]
    kept = np.zeros(len(key), bool)
    for shift in (1, 2):
        near = (
            (key[shift:] == key[:-shift])
            & (a[shift:] - a[:-shift] <= NEAR)
            & (np.abs((b[shift:] - b[:-shift]) - (a[shift:] - a[:-shift])) <= DRIFT)
            & (a[shift:] != a[:-shift])
        )
        kept[shift:] |= near
        kept[: len(kept) - shift] |= near
    key, a, b = key[kept], a[kept], b[kept]
    edges = np.nonzero(np.concatenate(([True], key[1:] != key[:-1], [True])))[0] if len(key) else np.zeros(1, np.int64)
    for start, end in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        pair = int(key[start])
        yield (
            pair // len(streams),
            pair % len(streams),
            list(zip(a[start:end].tolist(), b[start:end].tolist(), strict=True)),
        )


def _passages_of(a: str, b: str, seeds: list[tuple[int, int]], same: bool) -> list[list[Block]]:
    """Return the aligned passages around the seeds, each place once."""
    done: list[tuple[int, int, int, int]] = []
    out: list[list[Block]] = []
    for i, j in seeds:
        if any(s <= i < e and s2 <= j < e2 for s, e, s2, e2 in reversed(done)):
            continue
        if a[i : i + SEED] != b[j : j + SEED]:
            continue
        blocks = align(a, i, b, j)
        last = blocks[-1]
        done.append((blocks[0].left, last.left + last.length, blocks[0].right, last.right + last.length))
        out.append(_clipped(blocks) if same else blocks)
    return out


def _clipped(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a passage within one text up to where its second place begins, so that no letter is in both."""
    limit = blocks[0].right
    cut = [Block(b.left, b.right, min(b.length, limit - b.left)) for b in blocks if b.left < limit]
    return [block for block in cut if block.left + block.length <= limit]


def _measured(
    text: str,
    stream: Letters,
    apart: list[Span],
    other: str,
    other_stream: Letters,
    other_apart: list[Span],
    blocks: list[Block],
) -> tuple[int, int, int, int, int, float, str] | None:
    """Return positions, words, similarity and kind of a passage, or None where too little of it agrees."""
    if sum(block.length for block in blocks) < MIN_LETTERS:
        return None
    blocks = _whole_words(text, stream.positions, other, other_stream.positions, blocks)
    if not blocks:
        return None
    last = blocks[-1]
    start, end = int(stream.positions[blocks[0].left]), int(stream.positions[last.left + last.length - 1]) + 1
    other_start = int(other_stream.positions[blocks[0].right])
    other_end = int(other_stream.positions[last.right + last.length - 1]) + 1
    length = last.left + last.length - blocks[0].left + last.right + last.length - blocks[0].right
    similarity = 2 * sum(block.length for block in blocks) / length
    if similarity < MIN_SIMILARITY:
        return None
    words = own = size = 0
    kinds: dict[str, int] = {}
    here = [span for span in apart if span.start < end and span.end > start]
    there = [span for span in other_apart if span.start < other_end and span.end > other_start]
    for position, other_position, word in _agreeing(text, stream.positions, other_stream.positions, blocks, start, end):
        words += 1
        kind = _kind_at(here, position) or _kind_at(there, other_position)
        if not kind and is_name(word) and is_name(other[other_position : other_position + 1]):
            kind = "name"
        if kind:
            kinds[kind] = kinds.get(kind, 0) + 1
        else:
            own, size = own + 1, size + len(word)
    if words < MIN_WORDS:
        return None
    silent = own >= (MIN_WORDS_WITHIN if text is other else MIN_WORDS) and size >= MIN_LETTERS
    if not silent and not kinds:
        return None  # a turn of phrase that returns within one source
    kind = "silent" if silent else max(sorted(kinds), key=lambda name: kinds[name])
    return start, end, other_start, other_end, words, round(similarity, 4), kind


def _kind_at(spans: list[Span], position: int) -> str:
    """Return the kind of the first span that holds a position, or nothing."""
    return next((span.kind for span in spans if span.start <= position < span.end), "")


def _agreeing(
    text: str, positions: np.ndarray, other_positions: np.ndarray, blocks: list[Block], start: int, end: int
) -> Iterable[tuple[int, int, str]]:
    """Yield the words that agree whole: where they stand in both texts, and the word."""
    lefts = [block.left for block in blocks]
    first = blocks[0].left
    index = positions[first : blocks[-1].left + blocks[-1].length].tolist()
    for match in _WORD.finditer(text, start, end):
        low, high = bisect_left(index, match.start()) + first, bisect_right(index, match.end() - 1) + first
        if high <= low:
            continue  # a footnote sign
        block = blocks[bisect_right(lefts, low) - 1]
        if high <= block.left + block.length:
            yield match.start(), int(other_positions[low - block.left + block.right]), match[0]


def _whole_words(
    text: str, positions: np.ndarray, other: str, other_positions: np.ndarray, blocks: list[Block]
) -> list[Block]:
    """Return the blocks without the parts of words at both ends, unless the word is glued to another there."""
    blocks = list(blocks)

    def cut(at: int, side: str, where: np.ndarray) -> bool:
        return 0 < at < len(where) and where[at] - where[at - 1] == 1 and side[where[at]].isalnum()

    while blocks and cut(blocks[0].left, text, positions) and cut(blocks[0].right, other, other_positions):
        left, right, length = blocks[0]
        blocks[:1] = [Block(left + 1, right + 1, length - 1)] if length > 1 else []
    while blocks:
        left, right, length = blocks[-1]
        if not (cut(left + length, text, positions) and cut(right + length, other, other_positions)):
            break
        blocks[-1:] = [Block(left, right, length - 1)] if length > 1 else []
    return blocks


def difference(a: str, b: str) -> list[tuple[str, str]]:
    """Return what differs between two passages, word by word: (words in a, words in b), in order; equal words are left out.

    Words are compared without case, accents and punctuation; a word that only lost its
    space or was cut at a line end does not differ. The words are those of the texts, so the result stays out of readings.
    """
    left, right = _words(a), _words(b)
    matcher = SequenceMatcher(None, [w for w, _ in left], [w for w, _ in right], autojunk=False)
    out = []
    for tag, i, i2, j, j2 in matcher.get_opcodes():
        here, there = left[i:i2], right[j:j2]
        if tag != "equal" and "".join(w for w, _ in here) != "".join(w for w, _ in there):
            out.append((" ".join(w for _, w in here), " ".join(w for _, w in there)))
    return out


def _words(text: str) -> list[tuple[str, str]]:
    """Return the words of a text, folded and as written."""
    words = (match[0] for match in re.finditer(r"\w+(?:[.,]\d+)*", text))
    return [(folded, word) for word in words if (folded := "".join(map(fold_letter, word)))]
