"""Claims of two texts that cannot be of one thing, for one text tells the other's value too, beside its own (relation "apart")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from helpers.rules import CONSISTENT, KINDS, NOT_COMPARABLE, Outcome
from helpers.words import say

if TYPE_CHECKING:
    from helpers.judging.pairs import Pair

APART = "apart"
TYPES = ("count", "measurement", "percentage", "rank", "trend")  # a year agrees with many days, a verdict with many


def told_apart(pairs: Sequence[Pair], related: Mapping[frozenset[str], str]) -> list[Pair]:
    """Return the pairs of one property; those are not comparable of which one text tells the one value apart from the other."""
    apart: defaultdict[str, set[str]] = defaultdict(set)
    agreed: defaultdict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        left, right = pair.left.claim_id, pair.right.claim_id
        if pair.outcome.kind == CONSISTENT:
            agreed[left].add(right)
            agreed[right].add(left)
        if related.get(frozenset((left, right))) == APART:
            apart[left].add(right)
            apart[right].add(left)
    return [_judged(pair, apart, agreed) if pair.outcome.kind in KINDS else pair for pair in pairs]


def _judged(pair: Pair, apart: Mapping[str, set[str]], agreed: Mapping[str, set[str]]) -> Pair:
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        both = apart.get(one.claim_id, set()) & agreed.get(other.claim_id, set())
        if both and one.source_id != other.source_id and one.type in TYPES:
            why = {
                "en": "{source} tells both side by side, as of two things",
                "id": "{source} menyebut keduanya berdampingan, sebagai dua hal",
            }
            return pair._replace(outcome=Outcome(NOT_COMPARABLE, say(why, source=one.source_id)))
    return pair
