"""Large groups of claims on one property: outcomes of all pairs counted without looking at each.

Claims that agree in all that a rule looks at are one class: one comparison stands for every pair of two classes. Where
even classes are too many, numbers are counted by the sweep (sweep.py), scope by scope. What is neither is
counted up to a cap, and said to be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, islice
from typing import NamedTuple

import numpy as np

from helpers.corpora.claims import Claim
from helpers.corpora.intervals import in_unit
from helpers.corpora.values import Interval, slack_of
from helpers.judging.comparability import DIFFERENT, SAME, compare_scope
from helpers.judging.sweep import count_disjoint, list_disjoint
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Outcome

Judge = Callable[[Claim, Claim], Outcome]
LISTED = 1_000  # flagged pairs of one large group that are listed


class Crowd(NamedTuple):
    """Counts of the outcomes of all pairs of one group, some flagged pairs, and whether pairs were left uncounted."""

    counts: Counter[str]
    listed: list[tuple[Claim, Claim]]
    capped: bool


def count_crowd(group: Sequence[Claim], context: Context, judge: Judge, most: int) -> Crowd:
    """Return the outcomes of all pairs of a group, with at most `most` comparisons of two claims."""
    classes = _classes(group, _everything)
    if len(classes) * (len(classes) + 1) // 2 <= most:
        return _by_class(classes, judge)
    scopes = _classes(group, _scope)
    numbers = group[0].type in ("count", "percentage", "measurement", "rank")
    if numbers and len(scopes) * (len(scopes) + 1) // 2 <= most:
        return _by_sweep(scopes, context, judge)
    counts: Counter[str] = Counter()
    listed: list[tuple[Claim, Claim]] = []
    for left, right in islice(combinations(group, 2), most):
        kind = judge(left, right).kind
        counts[kind] += 1
        if kind not in (CONSISTENT, NOT_COMPARABLE) and len(listed) < LISTED:
            listed.append((left, right))
    return Crowd(counts, listed, True)


def _everything(claim: Claim) -> tuple[str, ...]:
    return (claim.value, *_scope(claim))


def _scope(claim: Claim) -> tuple[str, ...]:
    # Only denials read the text a claim stands in; a duration's value says its own unit.
    return (claim.unit, claim.place, claim.period, claim.population, claim.stance, "P" if "P" in claim.value else "")


def _classes(group: Iterable[Claim], key: Callable[[Claim], tuple[str, ...]]) -> list[list[Claim]]:
    classes: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in group:
        classes[key(claim)].append(claim)
    return list(classes.values())


def _by_class(classes: list[list[Claim]], judge: Judge) -> Crowd:
    counts: Counter[str] = Counter()
    listed: list[tuple[Claim, Claim]] = []
    for number, first in enumerate(classes):
        if len(first) > 1:
            counts[judge(first[0], first[1]).kind] += len(first) * (len(first) - 1) // 2
        for second in classes[number + 1 :]:
            kind = judge(first[0], second[0]).kind
            counts[kind] += len(first) * len(second)
            if kind not in (CONSISTENT, NOT_COMPARABLE):
                room = LISTED - len(listed)
                listed += islice(((a, b) for a in first for b in second), max(room, 0))
    return Crowd(counts, listed, False)


def _by_sweep(scopes: list[list[Claim]], context: Context, judge: Judge) -> Crowd:
    """Count numbers scope by scope; two scopes that compare are swept together, less what each gives alone."""
    counts: Counter[str] = Counter()
    listed: list[tuple[Claim, Claim]] = []
    alone = [_swept(claims, claims[0].unit) for claims in scopes]
    for number, first in enumerate(scopes):
        if len(first) > 1:
            apart = _apart(first[0], first[1], context)
            _account(counts, listed, first, first, alone[number], apart)
        for other in range(number + 1, len(scopes)):
            second = scopes[other]
            apart = _apart(first[0], second[0], context)
            if apart == NOT_COMPARABLE:
                _denials(counts, listed, first, second, judge)
                continue
            unit, mine = first[0].unit, alone[number]
            theirs = alone[other] if second[0].unit == unit else _swept(second, unit)
            together = _swept([*first, *second], unit)
            cross = (together[0] - mine[0] - theirs[0], together[1] - mine[1] - theirs[1])
            _account(counts, listed, first, second, cross, apart)
    return Crowd(counts, listed[:LISTED], False)


def _apart(left: Claim, right: Claim, context: Context) -> str:
    """Return what two different numbers of these scopes come to."""
    scope = compare_scope(left, right, left.entry, context.codebook)
    if scope.kind == DIFFERENT:
        return NOT_COMPARABLE
    return "conflict" if scope.kind == SAME and left.entry.single else "tension"


def _denials(
    counts: Counter[str], listed: list[tuple[Claim, Claim]], first: list[Claim], second: list[Claim], judge: Judge
) -> None:
    """Add the pairs of two scopes that do not compare; a denial of an equal value may still be a finding."""
    rest = len(first) * len(second)
    if (first[0].stance == "denied") != (second[0].stance == "denied"):
        same = _classes(second, lambda claim: (claim.value,))
        by_value = {claims[0].value: claims for claims in same}
        for claims in _classes(first, lambda claim: (claim.value,)):
            others = by_value.get(claims[0].value, [])
            if others:
                kind = judge(claims[0], others[0]).kind
                counts[kind] += len(claims) * len(others)
                rest -= len(claims) * len(others)
                if kind not in (CONSISTENT, NOT_COMPARABLE):
                    listed.append((claims[0], others[0]))
    counts[NOT_COMPARABLE] += rest


def _account(
    counts: Counter[str],
    listed: list[tuple[Claim, Claim]],
    first: list[Claim],
    second: list[Claim],
    disjoint: tuple[int, int],
    apart: str,
) -> None:
    """Add the pairs of two scopes (or within one): `disjoint` after rounding, and of these when read loosely."""
    total = len(first) * (len(first) - 1) // 2 if first is second else len(first) * len(second)
    if apart == NOT_COMPARABLE:
        counts[NOT_COMPARABLE] += total
        return
    rounded, loose = disjoint
    counts[apart] += loose
    counts["tension"] += rounded - loose
    counts[CONSISTENT] += total - rounded
    listed += _some_disjoint(first, second, LISTED - len(listed))


def _swept(claims: Sequence[Claim], unit: str) -> tuple[int, int]:
    """Return how many pairs are disjoint after rounding, and how many of these also when hedges are read loosely."""
    rounded, loose = _bounds(claims, unit)
    key = np.zeros(len(claims), dtype=np.int64)
    return count_disjoint(key, *rounded), count_disjoint(key, *loose)


Ends = tuple[np.ndarray, np.ndarray]


def _bounds(claims: Sequence[Claim], unit: str) -> tuple[Ends, Ends]:
    found = [in_unit(claim, unit) or claim.interval for claim in claims]
    known = [interval for interval in found if interval is not None]
    rounded = [nudged(i, i.round_low, i.round_high, True) for i in known]
    loose = [nudged(i, i.loose_low, i.loose_high, False) for i in known]
    return _columns(rounded), _columns(loose)


def _columns(ends: list[tuple[float, float]]) -> Ends:
    array = np.array(ends, dtype=np.float64).reshape(-1, 2)
    return array[:, 0].copy(), array[:, 1].copy()


def nudged(interval: Interval, low: float, high: float, strict: bool) -> tuple[float, float]:
    """Return bounds that hold the tolerance of values.overlaps: closed ends a little out, open ends a little in.

    With `strict`, an open end is one that rounding has not moved.
    """
    open_low = strict and interval.open_low and low == interval.low
    open_high = strict and interval.open_high and high == interval.high
    out_low = low + (2 if open_low else -0.5) * slack_of(low)
    out_high = high + (-2 if open_high else 0.5) * slack_of(high)
    return min(out_low, out_high), max(out_low, out_high)


def _some_disjoint(first: list[Claim], second: list[Claim], cap: int) -> list[tuple[Claim, Claim]]:
    """Return some pairs of two scopes (or within one) that differ, to be listed and looked at."""
    if cap <= 0:
        return []
    claims = first if first is second else [*first, *second]
    (low, high), _ = _bounds(claims, first[0].unit)
    if len(low) != len(claims):
        return []
    a, b = list_disjoint(np.zeros(len(claims), dtype=np.int64), low, high, 4 * cap)
    if first is second:
        return [(claims[i], claims[j]) for i, j in zip(a[:cap], b[:cap], strict=True)]
    cut = len(first)
    return [
        (claims[min(i, j)], claims[max(i, j)])
        for i, j in zip(a.tolist(), b.tolist(), strict=True)
        if (i < cut) != (j < cut)
    ][:cap]
