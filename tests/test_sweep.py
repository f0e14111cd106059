"""The sweep counts what looking at every pair would count."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.examples import _context
from helpers.judging.crowds import LISTED, count_crowd
from helpers.judging.pairs import PAIR_CAP, judge_pair, pair_claims
from helpers.judging.sweep import count_disjoint, group_key, list_disjoint
from helpers.rules import Context


def by_looking(key: np.ndarray, low: np.ndarray, high: np.ndarray) -> int:
    return sum(key[i] == key[j] and (high[i] < low[j] or high[j] < low[i]) for i, j in combinations(range(len(key)), 2))


ends = st.floats(allow_nan=False, width=32) | st.integers(-5, 5).map(float)


@given(st.lists(st.tuples(st.integers(0, 3), ends, ends), max_size=40))
@settings(max_examples=200)
def test_any_intervals_are_counted_as_by_looking_at_each_pair(rows: list[tuple[int, float, float]]) -> None:
    key = np.array([row[0] for row in rows], dtype=np.int64)
    low = np.array([min(row[1:]) for row in rows], dtype=np.float64)
    high = np.array([max(row[1:]) for row in rows], dtype=np.float64)
    expected = by_looking(key, low, high)
    assert count_disjoint(key, low, high) == expected
    if rows:
        first, second = list_disjoint(key, low, high, 10**6)
        assert len(first) == expected
        assert all(key[first] == key[second]) and all(high[first] < low[second])
        assert len({*zip(first.tolist(), second.tolist(), strict=True)}) == expected


def test_a_list_is_capped_and_the_same_every_time() -> None:
    rng = np.random.default_rng(5)
    key, low = rng.integers(0, 4, 500), rng.integers(0, 50, 500).astype(float)
    every = list_disjoint(key, low, low, 10**6)
    some = list_disjoint(key, low, low, 33)
    assert len(some[0]) == 33
    assert some[0].tolist() == every[0][:33].tolist() and some[1].tolist() == every[1][:33].tolist()


def test_touching_intervals_are_not_disjoint() -> None:
    key, low, high = np.zeros(2, dtype=np.int64), np.array([0.1, 0.3]), np.array([0.3, 0.5])
    assert count_disjoint(key, low, high) == 0
    assert count_disjoint(key, low, np.array([np.nextafter(0.3, 0), 0.5])) == 1


def test_columns_make_one_key() -> None:
    assert group_key(np.array([0, 1, 1]), np.array([2, 0, 2])).tolist() == [2, 3, 5]


def crowd(seed: int, scopes: bool) -> Context:
    draw = random.Random(seed)
    rows = [
        {
            "type": "count",
            "unit": "boats",
            "value": draw.choice(["", "", "~", ">", "<", ">=", "<~"])
            + str(draw.choice([draw.randint(1, 400), draw.randint(1, 40) * 10, draw.randint(1, 9) * 1000])),
            "claim_id": f"c{number}",
            "source_id": f"s{number % 7}",
            "place": draw.choice(["", "North Quay", "South Quay"]) if scopes else "",
            "period": draw.choice(["", "2001", "2002"]) if scopes else "",
            "stance": draw.choice(["asserted"] * 8 + ["reported", "denied"]),
        }
        for number in range(90)
    ]
    return _context(rows, {})


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("most", [10**6, 1100])
def test_a_large_group_is_counted_as_pair_by_pair(seed: int, most: int) -> None:
    """By class where these are few, else by sweep: all four outcomes come out the same."""
    context = crowd(seed, scopes=bool(seed % 2))
    pairs = Counter(judge_pair(a, b, context)[1].kind for a, b in combinations(context.claims, 2))
    found = count_crowd(context.claims, context, lambda a, b: judge_pair(a, b, context)[1], most)
    assert not found.capped
    assert +found.counts == +pairs
    assert all(judge_pair(a, b, context)[1].kind in ("conflict", "tension") for a, b in found.listed)


def test_one_hot_property_is_counted_whole_and_listed_in_part() -> None:
    rows = [
        {"type": "count", "unit": "boats", "value": str(1000 + 7 * number), "claim_id": f"c{number}"}
        for number in range(700)
    ]
    context = _context(rows, {})
    assert 700 * 699 // 2 > PAIR_CAP
    book = pair_claims(context)
    assert sum(book.counts.values()) == 700 * 699 // 2
    assert book.counts["conflict"] > 200_000
    assert len(book.pairs) == LISTED
    assert book.capped == []
