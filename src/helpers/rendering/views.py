"""What a reader sees of an audit, as plain values: one place for page, PDF and notebook alike.

Sentences are rendered in the reader's language here; templates and the PDF only lay them out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from helpers.audit import Audit
from helpers.corpora.claims import Claim
from helpers.judging.findings import Finding
from helpers.judging.origins import Group, origins
from helpers.judging.rule_runs import RuleStatus
from helpers.phrases import phrases
from helpers.rendering.labels import (
    ANCHOR_NAMES,
    EVIDENCE_NAMES,
    KIND_COUNTS,
    KIND_MEANINGS,
    KIND_NAMES,
    SIGNS,
    STANCE_NAMES,
    STATUS_NAMES,
    TYPE_NAMES,
    VERDICT_NAMES,
)
from helpers.rules import KINDS
from helpers.words import Said, Value, show_date, show_number

if TYPE_CHECKING:
    from helpers.judging.agreement import Agreement


@dataclass(frozen=True)
class Views:
    """An audit as it is shown in one language."""

    audit: Audit
    language: str

    def phrase(self, text: str) -> str:
        """Return an interface phrase in the reader's language."""
        return phrases(self.language).gettext(text) if text else ""

    def plural(self, one: str, many: str, number: int) -> str:
        """Return a counted phrase with `{n}` filled in."""
        return phrases(self.language).ngettext(one, many, number).format(n=self.number(number))

    def number(self, value: int | float) -> str:
        """Return a number with the reader's separators."""
        return show_number(value, self.language)

    def text(self, value: Said | Value | str) -> str:
        """Return a sentence or value in the reader's language."""
        return value if isinstance(value, str) else value.in_language(self.language)

    @cached_property
    def about(self) -> dict[str, str]:
        """Return the corpus's name, title and question."""
        corpus = self.audit.corpus
        return {
            "name": corpus.name,
            "title": corpus.text_in("title", self.language),
            "question": corpus.text_in("question", self.language) or corpus.text_in("title", self.language),
        }

    @cached_property
    def sources(self) -> dict[str, dict[str, Any]]:
        """Return each source's bibliography and what was coded in it, by source_id."""
        by_source: dict[str, list[Claim]] = {}
        for claim in self.audit.claims:
            by_source.setdefault(claim.source_id, []).append(claim)
        found = Counter(source for finding in self.audit.findings for source in finding.source_ids)
        machine = set(self.audit.uses_proposals)
        rows = {}
        for row in self.audit.corpus.sources.to_dict("records"):
            claims = by_source.get(row["source_id"], [])
            rows[row["source_id"]] = {
                **row,
                "claims": len(claims),
                "types": Counter(claim.type for claim in claims),
                "findings": found[row["source_id"]],
                "machine": row["source_id"] in machine,
            }
        return rows

    @cached_property
    def anchors(self) -> dict[str, str]:
        """Return how each claim's quote was found in its text: exact, folded or altered; nothing if it was not read."""
        table = self.audit.corpus.readings.get("anchors")
        return {} if table is None else dict(zip(table["claim_id"], table["status"], strict=True))

    @cached_property
    def counts(self) -> dict[str, int]:
        """Return the numbers that head the report."""
        kinds = Counter(finding.kind for finding in self.audit.findings)
        statuses = Counter(self.anchors.get(claim.claim_id, "") for claim in self.audit.claims)
        found = sum(statuses[status] for status in ANCHOR_NAMES)
        return {
            "sources": len(self.sources),
            "claims": len(self.audit.claims),
            "verified": found,
            **{status: statuses[status] for status in ANCHOR_NAMES},
            "pairs": len(self.audit.pairs),
            "facts": len(self.audit.facts),
            **{kind: kinds[kind] for kind in KINDS},
        }

    @cached_property
    def outcomes(self) -> list[dict[str, Any]]:
        """Return how the compared pairs ended, with their share."""
        counts = self.audit.outcome_counts()
        total = sum(counts.values())
        return [
            {
                "kind": kind,
                "name": self.phrase(KIND_NAMES[kind]),
                "sign": SIGNS[kind],
                "meaning": self.phrase(KIND_MEANINGS[kind]),
                "n": n,
                "share": n / total if total else 0.0,
            }
            for kind, n in counts.items()
        ]

    @cached_property
    def reasons(self) -> list[tuple[str, int]]:
        """Return why pairs were not comparable, most frequent first; what differs from pair to pair is cut off."""
        counts = Counter(
            self.text(pair.outcome.why).split(":")[0]
            for pair in self.audit.pairs
            if pair.outcome.kind == "not comparable"
        )
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def quote(self, claim: Claim) -> dict[str, Any]:
        """Return one claim with its quote, value, source and scope."""
        source = self.sources.get(claim.source_id, {})
        return {
            "claim_id": claim.claim_id,
            "source_id": claim.source_id,
            "source": source,
            "lang": source.get("language", ""),
            "exact": claim.exact,
            "value": self.text(claim.shown),
            "raw_value": claim.value,
            "type": claim.type,
            "type_name": self.phrase(TYPE_NAMES.get(claim.type, claim.type)),
            "subject": claim.subject,
            "property": claim.property,
            "label": claim.entry.label_in(self.language) if claim.entry.property else claim.property.replace("_", " "),
            "gloss": (claim.gloss_id if self.language == "id" else claim.gloss_en) or claim.gloss_en or claim.gloss_id,
            "scope": self.scope(claim),
            "stance": self.phrase(STANCE_NAMES.get(claim.stance, "")),
            "attributed_to": claim.attributed_to,
            "evidence": self.phrase(EVIDENCE_NAMES.get(claim.evidence, claim.evidence)) if claim.evidence else "",
            "start": claim.start,
            "end": claim.end,
            "anchor": self.phrase(ANCHOR_NAMES.get(self.anchors.get(claim.claim_id, ""), "")),
            "coder": claim.coder,
            "note": claim.note,
            "findings": self.findings_by_claim.get(claim.claim_id, []),
        }

    def scope(self, claim: Claim) -> str:
        """Return what the claim is about beyond subject and property: place, period, population, as far as stated."""
        period = show_date(claim.period, self.language) if claim.period else ""
        return " · ".join(part for part in (claim.place, period, claim.population) if part)

    @cached_property
    def findings_by_claim(self) -> dict[str, list[Finding]]:
        """Return the findings that each claim stands in."""
        found: dict[str, list[Finding]] = {}
        for finding in self.audit.findings:
            for claim_id in finding.claim_ids:
                found.setdefault(claim_id, []).append(finding)
        return found

    @cached_property
    def rule_titles(self) -> dict[str, str]:
        """Return each rule's title by name."""
        return {
            status.rule.name: status.rule.title.get(self.language) or status.rule.title.get("en", status.rule.name)
            for status in self.audit.rules
        }

    @cached_property
    def verdicts(self) -> dict[str, list[dict[str, str]]]:
        """Return people's words on findings, by finding."""
        given: dict[str, list[dict[str, str]]] = {}
        for row in self.audit.corpus.verdicts.to_dict("records"):
            name = self.phrase(VERDICT_NAMES.get(row["verdict"], row["verdict"]))
            given.setdefault(row["finding_id"], []).append({**row, "name": name})
        return given

    @cached_property
    def facts(self) -> dict[str, dict[str, Any]]:
        """Return reference facts with the claims that they bear on, by ref_id (facts_told.py)."""
        from helpers.rendering.facts_told import facts_told

        return facts_told(self)

    def finding(self, finding: Finding) -> dict[str, Any]:
        """Return one finding with its quotes, facts, places and verdicts."""
        return {
            "finding_id": finding.finding_id,
            "kind": finding.kind,
            "kind_name": self.phrase(KIND_NAMES[finding.kind]),
            "sign": SIGNS[finding.kind],
            "rule": finding.rule,
            "rule_title": self.rule_titles.get(finding.rule, finding.rule),
            "message": self.text(finding.message),
            "why": self.text(finding.why),
            "settle": self.text(finding.would_settle),
            "leans": self.text(finding.leans) if finding.leans else "",
            "independent": self.text(finding.independence) if finding.independence else "",
            "quotes": [self.quote(claim) for claim in finding.claims],
            "places": [
                {
                    "source_id": p.source_id,
                    "source": self.sources.get(p.source_id, {}),
                    "start": p.start,
                    "end": p.end,
                    "value": p.value,
                }
                for p in finding.places
            ],
            "facts": [self.facts[ref] for ref in finding.refs if ref in self.facts],
            "source_ids": finding.source_ids,
            "properties": list(dict.fromkeys(claim.property for claim in finding.claims)),
            "labels": list(dict.fromkeys(claim.entry.label_in(self.language) for claim in finding.claims)),
            "verdicts": self.verdicts.get(finding.finding_id, []),
        }

    def findings(self, rules: Iterable[str] = (), kinds: Iterable[str] = ()) -> list[Finding]:
        """Return findings in order, of some rules or kinds, or all."""
        wanted, of = set(rules), set(kinds)
        return [
            finding
            for finding in self.audit.findings
            if (not wanted or finding.rule in wanted) and (not of or finding.kind in of)
        ]

    def grouped(self, findings: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return findings by kind, strongest first; `strong` says that the kind is one that is read first."""
        groups = []
        for kind in KINDS:
            own = [finding for finding in findings if finding["kind"] == kind]
            if own:
                one, many = KIND_COUNTS[kind]
                groups.append(
                    {
                        "kind": kind,
                        "sign": SIGNS[kind],
                        "title": phrases(self.language).ngettext(one, many, len(own)).format(n=self.number(len(own))),
                        "meaning": self.phrase(KIND_MEANINGS[kind]),
                        "strong": kind in ("conflict", "tension"),
                        "findings": own,
                    }
                )
        return groups

    def strongest(self, most: int = 5) -> list[dict[str, Any]]:
        """Return the strongest disagreements (answers.py)."""
        from helpers.rendering.answers import strongest

        return strongest(self, most)

    @cached_property
    def origins(self) -> list[Group]:
        """Return the groups of claims in which several sources agree, with what connects them."""
        corpus = self.audit.corpus
        read = corpus.readings
        return origins(self.audit.claims, corpus.codebook, read.get("citations"), read.get("passages"), corpus.sources)

    @cached_property
    def agreement(self) -> list[Agreement]:
        """Return how far the corpus's two codings agree, field by field; nothing where there are not two."""
        from helpers.judging.agreement import corpus_agreement

        found = corpus_agreement(self.audit.corpus)
        return found[1] if found else []

    @cached_property
    def rules(self) -> list[dict[str, Any]]:
        """Return every rule with its status and counts."""
        return [self._rule(status) for status in self.audit.rules]

    def _rule(self, status: RuleStatus) -> dict[str, Any]:
        return {
            "id": status.rule.id,
            "name": status.rule.name,
            "title": self.rule_titles[status.rule.name],
            "kind": status.rule.kind,
            "kind_name": self.phrase(KIND_NAMES.get(status.rule.kind, "")) or "–",
            "status": status.status,
            "status_name": self.phrase(STATUS_NAMES[status.status]),
            "reason": self.text(status.reason),
            "flagged": status.flagged,
            "passed": status.passed,
            "not_comparable": status.not_comparable,
            "findings": sum(finding.rule == status.rule.name for finding in self.audit.findings),
        }
