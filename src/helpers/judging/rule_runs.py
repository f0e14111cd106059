"""Rules run over claims: what each flagged, what it passed, and which differences a more specific rule explains."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from helpers.corpora.claims import Claim, Fact
from helpers.judging.comparability import SAME, compare_scope
from helpers.judging.far_apart import doubted
from helpers.judging.findings import (
    Finding,
    finding_of_claims,
    findings_of_claims,
    findings_of_facts,
    findings_of_flags,
    findings_of_pairs,
)
from helpers.judging.pairs import Pair, group_claims
from helpers.rules import CONSISTENT, KINDS, NOT_COMPARABLE, Context, Flag, Outcome, Rule


@dataclass(frozen=True)
class RuleStatus:
    """What became of one rule: run, not applicable, not run or failed; how much it flagged and passed."""

    rule: Rule
    status: str
    reason: str = ""
    flagged: int = 0
    passed: int = 0
    not_comparable: int = 0


class Explained:
    """Which pairs of claims a more specific rule has accounted for, so that a general one need not report them."""

    def __init__(self) -> None:
        self._by_rule: dict[str, list[tuple[Finding, frozenset[str], set[frozenset[str]]]]] = {}
        self._also: dict[str, list[str]] = {}

    def add(self, rule: Rule, finding: Finding, flag: Flag) -> None:
        """Note what one finding of a rule explains; a flag without pairs explains all pairs of its claims."""
        pairs = {frozenset(pair) for pair in flag.explained}
        ids = frozenset((*finding.claim_ids, *finding.refs))
        for name in rule.explains:
            self._by_rule.setdefault(name, []).append((finding, frozenset() if pairs else ids, pairs))

    def covers(self, rule: str, left: str, right: str) -> bool:
        """Say whether the difference of two claims (or a claim and a fact) is explained, and remember by what."""
        pair = frozenset((left, right))
        for finding, ids, pairs in self._by_rule.get(rule, []):
            if pair in pairs or (pair & ids if len(ids) == 1 else pair <= ids and ids):
                also = self._also.setdefault(finding.finding_id, [])
                if rule not in also:
                    also.append(rule)
                return True
        return False

    def by(self, finding: Finding) -> tuple[str, ...]:
        """Return the rules whose reports a finding stands for."""
        return tuple(self._also.get(finding.finding_id, ()))


def run_rule(
    module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained | None = None
) -> tuple[list[Finding], RuleStatus]:
    """Return what one rule found and its status; a rule that breaks is reported as failed, never as consistent."""
    rule: Rule = module.RULE
    missing = [name for name in rule.needs if name not in context.readings]
    if missing:
        return [], RuleStatus(rule, "not run", f"needs readings/{missing[0]}.csv")
    try:
        found, outcomes = RUNNERS[rule.over](module, context, pairs, explained or Explained())
    except Exception:
        last = traceback.format_exc().strip().splitlines()
        return [], RuleStatus(rule, "failed", f"{last[-1]} ({last[-3].strip() if len(last) > 2 else ''})")
    if not outcomes:
        unread = [name for name in rule.wants if name not in context.readings]
        if unread:
            return [], RuleStatus(rule, "not run", f"needs readings/{unread[0]}.csv")
        return [], RuleStatus(rule, "not applicable", "nothing of its kind in this corpus")
    counts = Counter(outcome if isinstance(outcome, str) else outcome.kind for outcome in outcomes)
    flagged = sum(counts[kind] for kind in KINDS)
    return found, RuleStatus(rule, "run", "", flagged, counts[CONSISTENT], counts[NOT_COMPARABLE])


Run = tuple[list[Finding], list[Any]]


def _run_pair(module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained) -> Run:
    rule: Rule = module.RULE
    own = [pair for pair in pairs if pair.rule == rule.name]
    left = [
        pair
        for pair in own
        if pair.outcome.kind not in KINDS or not explained.covers(rule.name, pair.left.claim_id, pair.right.claim_id)
    ]
    return findings_of_pairs(rule, left), [pair.outcome for pair in own]


def _run_claim(module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained) -> Run:
    rule: Rule = module.RULE
    judged = [
        (claim, module.judge(claim, context)) for claim in context.claims if not rule.types or claim.type in rule.types
    ]
    found = findings_of_claims(rule, [(claim, outcome) for claim, outcome in judged if outcome.kind in KINDS])
    return found, [outcome for _, outcome in judged]


def _run_relation(module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained) -> Run:
    rule: Rule = module.RULE
    judged = [
        (claims, doubted(module.judge(list(claims), context), rule, claims))
        for kind, _, claims in context.relations
        if kind in rule.relations
    ]
    found = [
        finding_of_claims(rule, claims, outcome)
        for claims, outcome in judged
        if outcome.kind in KINDS
        and not (len(claims) == 2 and explained.covers(rule.name, claims[0].claim_id, claims[1].claim_id))
    ]
    for finding in found if rule.explains else []:
        # The stated result (the last claim) is what does not follow; whoever differs from it is explained.
        last = finding.claims[-1]
        others = [
            claim.claim_id
            for claim in context.claims
            if (claim.subject, claim.property) == (last.subject, last.property) and claim is not last
        ]
        explained.add(rule, finding, Flag("", finding.why, explained=tuple((last.claim_id, other) for other in others)))
    return found, [outcome for _, outcome in judged]


def _run_reference(module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained) -> Run:
    rule: Rule = module.RULE
    by_key = group_claims([fact.claim for fact in context.facts])
    facts = {fact.ref_id: fact for fact in context.facts}
    judged: list[tuple[Claim, Fact, Outcome]] = []
    for claim in context.claims:
        if rule.types and claim.type not in rule.types:
            continue
        for other in by_key.get((claim.subject, claim.property), []):
            fact = facts[other.claim_id]
            judged.append((claim, fact, module.judge(claim, fact, context)))
    # A claim that a fact agrees with, where it does not say of when or where it is, is of that time and place:
    # facts of other times then say nothing against it.
    agreed = {claim.claim_id for claim, _, outcome in judged if outcome.kind == CONSISTENT}
    flagged = [
        (claim, fact, outcome)
        for claim, fact, outcome in judged
        if outcome.kind in KINDS
        and not (outcome.kind == "tension" and claim.claim_id in agreed and not _same_scope(claim, fact, context))
        and not explained.covers(rule.name, claim.claim_id, fact.ref_id)
    ]
    return findings_of_facts(rule, flagged), [outcome for _, _, outcome in judged]


def _same_scope(claim: Claim, fact: Fact, context: Context) -> bool:
    return compare_scope(claim, fact.claim, claim.entry, context.codebook).kind == SAME


def _run_ledger(module: ModuleType, context: Context, pairs: Sequence[Pair], explained: Explained) -> Run:
    """A ledger rule yields Flags, and strings (consistent, not comparable) for what it looked at and passed."""
    yielded: list[Any] = list(module.judge(context))
    flags = [item for item in yielded if not isinstance(item, str)]
    findings = findings_of_flags(module.RULE, flags)
    for finding, flag in zip(findings, flags, strict=True):
        explained.add(module.RULE, finding, flag)
    return findings, [item if isinstance(item, str) else item.kind for item in yielded]


RUNNERS = {
    "pair": _run_pair,
    "claim": _run_claim,
    "relation": _run_relation,
    "reference": _run_reference,
    "ledger": _run_ledger,
}
