"""The audit of a corpus: all rules over all claims, as pure functions over what has been read.

corpus folder ── load_corpus ──▶ Corpus ── check ──▶ Audit (pairs, findings, rule status, coverage)
"""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pandas as pd

from helpers.corpora.claims import Claim, Fact, claim_rows, load_claims, load_facts
from helpers.corpora.corpus import Corpus, load_corpus, quote_sha256
from helpers.errors import DataError
from helpers.judging.comparability import SAME, compare_scope
from helpers.judging.findings import (
    Finding,
    finding_of_claims,
    findings_frame,
    findings_of_claims,
    findings_of_facts,
    findings_of_flags,
    findings_of_pairs,
    order_findings,
)
from helpers.judging.pairs import Pair, group_claims, pair_claims
from helpers.judging.weighing import supports, weigh
from helpers.rules import CONSISTENT, KINDS, NOT_COMPARABLE, Context, Flag, Outcome, Rule, load_rules

OUTCOMES = (CONSISTENT, "conflict", "tension", NOT_COMPARABLE)


@dataclass(frozen=True)
class RuleStatus:
    """What became of one rule: run, not applicable, not run or failed; how much it flagged and passed."""

    rule: Rule
    status: str
    reason: str = ""
    flagged: int = 0
    passed: int = 0
    not_comparable: int = 0


class Verdict(NamedTuple):
    """A person's word on a finding: accepted, rejected or open, with a reason; it never deletes the finding."""

    finding_id: str
    verdict: str
    reason: str
    coder: str
    date: str


@dataclass(frozen=True)
class Audit:
    """All that a report or a notebook shows of one corpus."""

    corpus: Corpus
    claims: Sequence[Claim]
    facts: Sequence[Fact]
    context: Context
    pairs: Sequence[Pair]
    findings: Sequence[Finding]
    rules: Sequence[RuleStatus]
    pair_counts: Mapping[str, int] = field(default_factory=dict)
    capped: tuple[tuple[str, str], ...] = ()

    @property
    def uses_proposals(self) -> list[str]:
        """Return the sources whose claims were proposed by the program, since no person has coded them."""
        return list(dict.fromkeys(claim.source_id for claim in self.claims if claim.coder == "machine"))

    def finding_table(self) -> pd.DataFrame:
        """Return findings as the table findings.csv."""
        return findings_frame(self.findings)

    def verdicts_of(self, finding_id: str) -> list[Verdict]:
        """Return what people have said of a finding, in the order of verdicts.csv; the last word is the last."""
        return [verdict for verdict in self._verdicts if verdict.finding_id == finding_id]

    @property
    def verdicts_without_finding(self) -> list[Verdict]:
        """Return verdicts on findings that no longer arise."""
        known = {finding.finding_id for finding in self.findings}
        return [verdict for verdict in self._verdicts if verdict.finding_id not in known]

    @property
    def _verdicts(self) -> list[Verdict]:
        columns = Verdict._fields
        rows = self.corpus.verdicts.to_dict("records")
        return [Verdict(*(str(row[column]) for column in columns)) for row in rows if row["finding_id"].strip()]

    def supporting_facts(self, claim_id: str) -> list[Fact]:
        """Return the reference facts that agree with a claim: an aid to a verdict, not a finding."""
        return list(self._supports.get(claim_id, ()))

    @cached_property
    def _supports(self) -> dict[str, list[Fact]]:
        facts: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts:
            facts.setdefault((fact.claim.subject, fact.claim.property), []).append(fact)
        found: dict[str, list[Fact]] = {}
        for claim in self.claims:
            for fact in facts.get((claim.subject, claim.property), []):
                if supports(claim, fact, self.context):
                    found.setdefault(claim.claim_id, []).append(fact)
        return found

    def claim_table(self) -> pd.DataFrame:
        """Return the claims that were checked, columns as in claims.csv."""
        return claim_rows(self.corpus)

    def outcome_counts(self) -> dict[str, int]:
        """Return how many pairs of claims ended as consistent, conflict, tension and not comparable.

        Of the properties in `capped` (too many different values and scopes to count) only some pairs are in it.
        """
        return {kind: self.pair_counts.get(kind, 0) for kind in OUTCOMES}

    def pair_table(self) -> pd.DataFrame:
        """Return every pair: left_claim_id, right_claim_id, subject, property, rule, outcome, reason."""
        rows = [
            (
                p.left.claim_id,
                p.right.claim_id,
                p.left.subject,
                p.left.property,
                p.rule,
                p.outcome.kind,
                str(p.outcome.why),
            )
            for p in self.pairs
        ]
        columns = ["left_claim_id", "right_claim_id", "subject", "property", "rule", "outcome", "reason"]
        return pd.DataFrame(rows, columns=columns, dtype="str")


def load_audit(corpus: str | Path) -> Audit:
    """Return the audit of a corpus given by name under data/ or by path."""
    from helpers.paths import find_corpus

    folder = corpus if isinstance(corpus, Path) else find_corpus(corpus)
    return check(load_corpus(folder))


def check(corpus: Corpus) -> Audit:
    """Run every rule over a corpus.

    Refuses (DataError) readings that were not made from the quotes as they stand.
    """
    refuse_stale_readings(corpus)
    claims = load_claims(corpus)
    facts = load_facts(corpus)
    context = Context(
        codebook=corpus.codebook,
        claims=claims,
        facts=facts,
        relations=_relations(corpus, claims),
        sources=corpus.sources,
        readings=corpus.readings,
    )
    book = pair_claims(context)
    pairs = book.pairs
    findings: list[Finding] = []
    statuses: list[RuleStatus] = []
    explained = Explained()
    modules = load_rules()
    for module in sorted(modules, key=lambda module: not module.RULE.explains):
        made, status = run_rule(module, context, pairs, explained)
        findings += made
        statuses.append(status)
    statuses.sort(key=lambda status: status.rule.id)
    findings = [replace(finding, also=explained.by(finding)) for finding in findings]
    findings = weigh(findings, context, pairs)
    return Audit(
        corpus, claims, facts, context, pairs, order_findings(findings), statuses, book.counts, tuple(book.capped)
    )


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
        (claims, module.judge(list(claims), context)) for kind, _, claims in context.relations if kind in rule.relations
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


def _relations(corpus: Corpus, claims: Sequence[Claim]) -> list[tuple[str, str, tuple[Claim, ...]]]:
    """Return relations whose claims are all being checked, with the claims in the order that the kind names."""
    by_id = {claim.claim_id: claim for claim in claims}
    return [
        (row.kind, row.relation_id, tuple(by_id[claim_id] for claim_id in row.claim_ids.split()))
        for row in corpus.relations.itertuples()
        if all(claim_id in by_id for claim_id in row.claim_ids.split())
    ]


def refuse_stale_readings(corpus: Corpus) -> None:
    """Refuse (DataError, all at once) readings whose quote is not the claim's, or that lack a claim."""
    anchors = corpus.readings.get("anchors")
    if anchors is None:
        return
    known = dict(zip(anchors["claim_id"], anchors["quote_sha256"], strict=True))
    stale = []
    for row in corpus.claims.itertuples():
        found = known.get(row.claim_id)
        if found is None:
            stale.append(f"{row.claim_id}: has no reading")
        elif found != quote_sha256(row.exact, row.prefix, row.suffix):
            stale.append(f"{row.claim_id}: its quote is not the one that was read")
    if stale:
        raise DataError(
            f"the readings of {corpus.name} are stale",
            stale,
            f"read the texts again: claims-audit read {corpus.name} --sources DIR",
        )
