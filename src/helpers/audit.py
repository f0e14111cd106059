"""The audit of a corpus: all rules over all claims, as pure functions over what has been read.

corpus folder ── load_corpus ──▶ Corpus ── check ──▶ Audit (pairs, findings, rule status, coverage)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from helpers.corpora.claims import Claim, Fact, claim_rows, load_claims, load_facts
from helpers.corpora.corpus import Corpus, load_corpus, quote_sha256
from helpers.corpora.rows import records_of, rows_of
from helpers.errors import DataError
from helpers.judging.findings import Finding, findings_frame, order_findings
from helpers.judging.pairs import Pair, pair_claims
from helpers.judging.rule_runs import Explained, RuleStatus, run_rule
from helpers.judging.weighing import supports, weigh
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, load_rules

OUTCOMES = (CONSISTENT, "conflict", "tension", NOT_COMPARABLE)


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
        rows = records_of(self.corpus.verdicts)
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


def _relations(corpus: Corpus, claims: Sequence[Claim]) -> list[tuple[str, str, tuple[Claim, ...]]]:
    """Return relations whose claims are all being checked, with the claims in the order that the kind names."""
    by_id = {claim.claim_id: claim for claim in claims}
    return [
        (row.kind, row.relation_id, tuple(by_id[claim_id] for claim_id in row.claim_ids.split()))
        for row in rows_of(corpus.relations)
        if all(claim_id in by_id for claim_id in row.claim_ids.split())
    ]


def refuse_stale_readings(corpus: Corpus) -> None:
    """Refuse (DataError, all at once) readings whose quote is not the claim's, or that lack a claim."""
    anchors = corpus.readings.get("anchors")
    if anchors is None:
        return
    known = dict(zip(anchors["claim_id"], anchors["quote_sha256"], strict=True))
    stale = []
    for row in rows_of(corpus.claims):
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
