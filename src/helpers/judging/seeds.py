"""Places where texts may share a passage, found by sorting.

A seed is an equal run of SEED letters (helpers.texts.alignment.letters); of every WINDOW
neighbours the one with the smallest hash is chosen (winnowing: Schleimer, Wilkerson and
Aiken, 2003), so every equal run of SEED + WINDOW - 1 letters, about four words, has one. The
work grows with the length of the texts and not with the number of pairs. Hashes only propose:
the letters are compared before anything is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np

SEED = 18  # letters, about three words
WINDOW = 8
OFTEN = 8  # a seed in more places is followed from each place to the next only, so the work stays linear
NEAR = 240  # letters between two seeds of one passage
APART = 12  # letters between two of its seeds at least: what is shorter is no passage
DRIFT = 60  # letters by which they may be shifted against each other

_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)


def _winnowed(stream: str, powers: np.ndarray, inverses: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the chosen hashes of a stream and their positions."""
    codes = np.frombuffer(stream.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    count = len(codes) - SEED + 1
    if count < WINDOW:
        return np.empty(0, np.uint64), np.empty(0, np.int32)
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
    return hashes[at], at.astype(np.int32)


@lru_cache(maxsize=2)
def _powers(length: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the powers of the base and of its inverse modulo 2**64."""
    tables = []
    for base in (_BASE, _INVERSE):
        table = np.full(length, base, np.uint64)
        table[0] = 1
        tables.append(np.cumprod(table))
    return tables[0], tables[1]


def _repeated(hashes: np.ndarray) -> np.ndarray:
    """Return the positions of hashes that stand more than once, equal ones together, each in order.

    Hashes alone in their bucket are left out first. The rest are sorted as numbers that hold hash and position.
    """
    bucket = hashes >> np.uint64(40)
    some = (
        np.nonzero(np.bincount(bucket.astype(np.int64), minlength=1 << 24)[bucket] > 1)[0]
        if len(hashes) > 1 << 16
        else None
    )
    kept = hashes if some is None else hashes[some]
    bits = np.uint64(max(1, len(kept)).bit_length())
    packed = np.sort((kept >> bits << bits) | np.arange(len(kept), dtype=np.uint64))
    order = (packed & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
    return order if some is None else some[order]


def candidates(streams: list[str]) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Yield pairs of streams (left <= right) with the seeds that they share and that have another near, by place."""
    powers, inverses = _powers(max(map(len, streams), default=0) + 1)
    parts = [_winnowed(stream, powers, inverses) for stream in streams]
    if not parts:
        return
    hashes = np.concatenate([part[0] for part in parts])
    places = np.concatenate([part[1] for part in parts])
    owners = np.repeat(np.arange(len(parts), dtype=np.int32), [len(part[0]) for part in parts])
    order = _repeated(hashes)
    hashes, places, owners = hashes[order], places[order], owners[order]
    if not len(hashes):
        return
    edges = np.nonzero(np.concatenate(([True], hashes[1:] != hashes[:-1], [True])))[0]
    sizes = np.repeat(np.diff(edges), np.diff(edges))
    lefts, rights = [], []
    for shift in range(1, OFTEN):
        near = np.nonzero((hashes[:-shift] == hashes[shift:]) & ((shift == 1) | (sizes[:-shift] <= OFTEN)))[0]
        lefts.append(near)
        rights.append(near + shift)
    left, right = np.concatenate(lefts), np.concatenate(rights)
    key = owners[left].astype(np.int64) * len(streams) + owners[right]
    a, b = places[left], places[right]
    order = np.lexsort((b, a, key))
    key, a, b = key[order], a[order], b[order]
    kept = np.zeros(len(key), bool)
    for shift in range(1, min(2 + APART // 2, len(key))):
        near = (
            (key[shift:] == key[:-shift])
            & (a[shift:] - a[:-shift] >= APART)
            & (a[shift:] - a[:-shift] <= NEAR)
            & (np.abs((b[shift:] - b[:-shift]) - (a[shift:] - a[:-shift])) <= DRIFT)
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
