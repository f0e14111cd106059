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
from helpers.comparability import DIFFERENT, UNSTATED, Scope, compare_scope
from helpers.intervals import number_of
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
def rules_by_type() -> dict[tuple[str, bool], ModuleType]:
    """Return, for each claim type and whether both claims are of one text, the pair rule that judges its values."""
    rules = [module for module in load_rules() if module.RULE.over == "pair"]
    found = {
        (kind, own): m for m in rules if not m.RULE.within_source for kind in m.RULE.types for own in (False, True)
    }
    return found | {(kind, True): m for m in rules if m.RULE.within_source for kind in m.RULE.types}


@cache
def _denials() -> ModuleType:
    return next(module for module in load_rules() if module.RULE.name == "says-both")


def rule_for(left: Claim, right: Claim) -> ModuleType | None:
    """Return the rule that judges two claims on one property.

    A denied value beside one that is not denied is for says-both; geography in numbers (degrees) is compared as numbers.
    """
    if (left.stance == "denied") != (right.stance == "denied"):
        return _denials()
    kind = left.type
    if kind == "geography" and number_of(left) is not None and number_of(right) is not None:
        kind = "measurement"
    return rules_by_type().get((kind, left.source_id == right.source_id))


def judge_values(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two claims on one property: scope first, then values by the rule of their type."""
    return judge_pair(left, right, context)[1]


def judge_pair(left: Claim, right: Claim, context: Context) -> tuple[str, Outcome]:
    """Return the name of the rule that judges two claims, and what it came to."""
    module = rule_for(left, right)
    name = module.RULE.name if module is not None else ""
    denial = module is not None and module is _denials()
    scope = compare_scope(left, right, left.entry, context.codebook, stances=not denial)
    if scope.kind == DIFFERENT:
        return name, Outcome(NOT_COMPARABLE, scope.why)
    if module is None:
        return name, Outcome(
            NOT_COMPARABLE,
            say({"en": "no rule compares claims of this type", "id": "tidak ada aturan untuk jenis klaim ini"}),
        )
    outcome: Outcome = module.judge(left, right, context)
    return name, weaken(outcome, scope, left.entry.single or denial)


def weaken(outcome: Outcome, scope: Scope, single: bool) -> Outcome:
    """Turn a conflict into a tension where a scope is not stated, or where several values may be true."""
    if scope.kind == UNSTATED and outcome.kind == "conflict":
        return Outcome(
            "tension",
            say({"en": "{why}; but {scope}", "id": "{why}; tetapi {scope}"}, why=outcome.why, scope=scope.why),
        )
    if outcome.kind == "conflict" and not single:
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
        for number, (left, right) in enumerate(combinations(group, 2)):
            if number >= PAIR_CAP:
                break
            yield Pair(left, right, *judge_pair(left, right, context))


__all__ = [
    "CONSISTENT",
    "PAIR_CAP",
    "Pair",
    "group_claims",
    "judge_pair",
    "judge_values",
    "pair_claims",
    "rule_for",
    "rules_by_type",
]
