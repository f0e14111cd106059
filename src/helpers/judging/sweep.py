"""Counts pairs of disjoint intervals within groups, in n log n: sort by interval, search, never enumerate.

Two claims of one property whose intervals share no number cannot both hold. Of a million claims nobody can look at
every pair; sorting the upper ends and searching each lower end among them counts the same pairs. Columns are
arrays of one length: `key` (which group, 0 … k−1), `low` and `high` (closed bounds, low ≤ high).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def group_key(*columns: NDArray[np.generic]) -> Ints:
    """Return one integer for each combination of whole-number columns (dense codes from 0)."""
    key = columns[0].astype(np.int64)
    for column in columns[1:]:
        size = int(column.max()) + 1 if len(column) else 1
        key = key * size + column.astype(np.int64)
    return key


def count_disjoint(key: NDArray[np.generic], low: Floats, high: Floats) -> int:
    """Return how many pairs of one group have no number in common."""
    if len(low) < 2:
        return 0
    packed = _pack(key, low, high)
    if packed is None:
        return _count_ranked(key, low, high)
    lows, highs = packed
    lows.sort()
    highs.sort()
    # Each lower end: how many upper ends of its own group lie below it. Those of earlier groups are all below.
    below = int(np.searchsorted(highs, lows, side="left").sum(dtype=np.int64))
    return below - _earlier(key)


def _earlier(key: NDArray[np.generic]) -> int:
    """Return the sum over all rows of the number of rows in groups with a smaller key."""
    sizes = _sizes(key)
    before = np.cumsum(sizes) - sizes
    return int((before * sizes).sum(dtype=np.int64))


def _sizes(key: NDArray[np.generic]) -> Ints:
    top = int(key.max())
    if 0 <= int(key.min()) and top < 8 * len(key) + 1024:
        return np.bincount(key, minlength=top + 1).astype(np.int64)
    return np.unique(key, return_counts=True)[1].astype(np.int64)


def _pack(key: NDArray[np.generic], low: Floats, high: Floats) -> tuple[Floats, Floats] | None:
    """Return both ends with the group added in, as floats that sort by group and then by value; None if that would round.

    The values of each group are moved into a window of their own. Whether a float can hold the sum without rounding
    is checked on every row, so the count is exact or is made another way.
    """
    least, most = float(low.min()), float(high.max())
    if not (np.isfinite(least) and np.isfinite(most)):
        return None
    window = 2.0 ** np.ceil(np.log2(max(most - least, 1.0) + 1.0))
    shift = key * window
    lows, highs = shift + low, shift + high
    if np.array_equal(lows - shift, low) and np.array_equal(highs - shift, high):
        return lows, highs
    return None


def _count_ranked(key: NDArray[np.generic], low: Floats, high: Floats) -> int:
    """Return the count for any floats, infinite ones too, by ranks instead of packed values."""
    ends = np.concatenate((low, high))
    order = np.argsort(ends, kind="stable")
    ordered = ends[order]
    # Equal ends share a rank, so that touching intervals stay in touch.
    ranks = np.empty(len(ends), dtype=np.int64)
    ranks[order] = np.cumsum(np.concatenate(([0], (ordered[1:] != ordered[:-1]).astype(np.int64))))
    size = int(ranks.max()) + 1
    dense = np.unique(key, return_inverse=True)[1].astype(np.int64)
    lows = np.sort(dense * size + ranks[: len(low)])
    highs = np.sort(dense * size + ranks[len(low) :])
    return int(np.searchsorted(highs, lows, side="left").sum(dtype=np.int64)) - _earlier(dense)


def list_disjoint(key: NDArray[np.generic], low: Floats, high: Floats, cap: int) -> tuple[Ints, Ints]:
    """Return the row numbers of up to `cap` disjoint pairs: the interval that ends first, and the one that begins after.

    Pairs come in order of group, then of the lower end of the second interval, then of the upper end of the first.
    """
    by_low = np.lexsort((low, key))
    by_high = np.lexsort((high, key))
    dense = np.unique(key, return_inverse=True)[1].astype(np.int64)
    sizes = np.bincount(dense).astype(np.int64)
    before = np.cumsum(sizes) - sizes
    ends = np.concatenate((low, high))
    order = np.argsort(ends, kind="stable")
    ordered = ends[order]
    ranks = np.empty(len(ends), dtype=np.int64)
    ranks[order] = np.cumsum(np.concatenate(([0], (ordered[1:] != ordered[:-1]).astype(np.int64))))
    size = int(ranks.max()) + 1 if len(ranks) else 1
    packed_low = dense[by_low] * size + ranks[: len(low)][by_low]
    packed_high = dense[by_high] * size + ranks[len(low) :][by_high]
    starts = before[dense[by_low]]
    counts = np.searchsorted(packed_high, packed_low, side="left") - starts
    upto = np.cumsum(counts)
    rows = int(np.searchsorted(upto, cap, side="left")) + 1 if len(upto) else 0
    counts, starts, second = counts[:rows], starts[:rows], by_low[:rows]
    total = int(min(counts.sum(), cap))
    begins = np.cumsum(counts) - counts
    position = np.repeat(np.arange(len(counts)), counts)[:total]
    offset = np.arange(total) - begins[position]
    return by_high[starts[position] + offset].astype(np.int64), second[position].astype(np.int64)
