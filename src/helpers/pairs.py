"""Pairs of claims on one property, each ending as consistent, conflict, tension or not comparable.

A pair is judged by scope first (comparability.py), then by the rule of its type.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from types import ModuleType
from typing import NamedTuple

from helpers.claims import Claim
from helpers.comparability import DIFFERENT, UNSTATED, compare_scope
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Outcome, load_rules
from helpers.words import say

PAIR_CAP = 200_000  # pairs listed for one property; beyond it they are only counted


class Pair(NamedTuple):
    """Two claims on one property and what their comparison came to; `rule` is the name of the rule that judged."""

    left: Claim
    right: Claim
    rule: str
    outcome: Outcome


@cache
def rules_by_type() -> dict[str, ModuleType]:
    """Return, for each claim type, the pair rule that judges its values."""
    return {kind: module for module in load_rules() if module.RULE.over == "pair" for kind in module.RULE.types}


def judge_values(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two claims on one property: scope first, then values by the rule of their type."""
    scope = compare_scope(left, right, left.entry, context.codebook)
    if scope.kind == DIFFERENT:
        return Outcome(NOT_COMPARABLE, scope.why)
    module = rules_by_type().get(left.type)
    if module is None:
        return Outcome(
            NOT_COMPARABLE,
            say({"en": "no rule compares claims of this type", "id": "tidak ada aturan untuk jenis klaim ini"}),
        )
    outcome: Outcome = module.judge(left, right, context)
    if scope.kind == UNSTATED and outcome.kind == "conflict":
        return Outcome(
            "tension",
            say({"en": "{why}; but {scope}", "id": "{why}; tetapi {scope}"}, why=outcome.why, scope=scope.why),
        )
    if outcome.kind == "conflict" and not left.entry.single:
        return Outcome(
            "tension",
            say(
                {
                    "en": "{why}, unless both are true of different parts",
                    "id": "{why}, kecuali keduanya berlaku untuk bagian yang berlainan",
                },
                why=outcome.why,
            ),
        )
    return outcome


def group_claims(claims: Sequence[Claim]) -> dict[tuple[str, str], list[Claim]]:
    """Return claims by subject and property, in file order."""
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.subject, claim.property].append(claim)
    return dict(groups)


def pair_claims(context: Context) -> Iterator[Pair]:
    """Yield every pair of claims on one property with its outcome, in file order, up to PAIR_CAP for a property."""
    for group in group_claims(context.claims).values():
        module = rules_by_type().get(group[0].type)
        name = module.RULE.name if module else ""
        for number, (left, right) in enumerate(combinations(group, 2)):
            if number >= PAIR_CAP:
                break
            yield Pair(left, right, name, judge_values(left, right, context))


__all__ = ["CONSISTENT", "PAIR_CAP", "Pair", "group_claims", "judge_values", "pair_claims", "rules_by_type"]
