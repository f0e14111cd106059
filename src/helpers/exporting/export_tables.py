"""The tables of an audit as they are exported: claims, findings, rules, properties, pairs, in columns."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from helpers.audit import Audit
from helpers.corpora.tables import COLUMNS
from helpers.exporting.datapackage import closed_sources, is_long_quote

EXPORT_COLUMNS: dict[str, tuple[str, ...]] = {
    **COLUMNS,
    "properties": ("subject", "property", "type", "label_en", "label_id", "unit", "single", "varies_by", "quantity"),
    "relation_claims": ("relation_id", "position", "claim_id"),
    "finding_claims": ("finding_id", "position", "claim_id", "side"),
    "rules": ("rule", "rule_id", "title", "kind", "over", "status", "reason", "flagged", "passed", "not_comparable"),
    "pairs": ("left_claim_id", "right_claim_id", "subject", "property", "rule", "outcome", "reason"),
}
ALWAYS = ("sources", "properties", "claims", "findings", "finding_claims", "rules", "pairs")
ORDER = (
    *("sources", "properties", "claims", "relations", "relation_claims", "references", "dismissals", "verdicts"),
    *("expected", "findings", "finding_claims", "rules", "pairs"),
    *("anchors", "mentions", "passages", "citations", "structure", "statistics", "units"),
)


def export_tables(audit: Audit) -> dict[str, pd.DataFrame]:
    """Return the tables of the package by name, every cell text: those that DESIGN names, where they have rows."""
    corpus = audit.corpus
    made = {
        "sources": corpus.sources,
        "properties": _properties(audit),
        "claims": audit.claim_table(),
        "relations": corpus.relations,
        "relation_claims": _relation_claims(audit),
        "references": corpus.references,
        "dismissals": corpus.dismissals,
        "verdicts": corpus.verdicts,
        "expected": corpus.expected,
        "findings": audit.finding_table(),
        "finding_claims": _finding_claims(audit),
        "rules": _rules(audit),
        "pairs": audit.pair_table(),
        **corpus.readings,
    }
    known = set(made["claims"]["claim_id"])
    if "anchors" in made:
        # Quotes that were read for claims which have been withdrawn since: no table has them.
        made["anchors"] = made["anchors"][made["anchors"]["claim_id"].isin(known)]
    return {
        name: _without_long_quotes(made[name], audit) for name in ORDER if name in ALWAYS or len(made.get(name, ()))
    }


def _without_long_quotes(frame: pd.DataFrame, audit: Audit) -> pd.DataFrame:
    """Return a table in which no cell has more than ten words of a text that is not open."""
    if not {"exact", "source_id"} <= set(frame.columns):
        return frame
    closed = frame["source_id"].isin(closed_sources(audit))
    frame = frame.copy()
    for column in ("exact", "prefix", "suffix"):
        frame.loc[closed & frame[column].map(is_long_quote), column] = ""
    return frame


def _properties(audit: Audit) -> pd.DataFrame:
    """Return the codebook as a table, with the pairs of subject and property that only claims have."""
    rows: dict[tuple[str, str], tuple[str, ...]] = {
        (entry.subject, entry.property): (
            entry.subject,
            entry.property,
            entry.type,
            entry.label.get("en", ""),
            entry.label.get("id", ""),
            entry.unit,
            "true" if entry.single else "false",
            " ".join(entry.varies_by),
            entry.quantity if entry.type == "count" else "",
        )
        for entry in audit.corpus.codebook.properties
    }
    for claim in audit.claims:
        rows.setdefault((claim.subject, claim.property), (claim.subject, claim.property, claim.type, *[""] * 6))
    return _frame("properties", rows.values())


def _relation_claims(audit: Audit) -> pd.DataFrame:
    known = {claim.claim_id for claim in audit.claims}
    rows = [
        (row.relation_id, str(number), claim_id)
        for row in audit.corpus.relations.itertuples()
        for number, claim_id in enumerate(row.claim_ids.split(), 1)
        if claim_id in known
    ]
    return _frame("relation_claims", rows)


def _finding_claims(audit: Audit) -> pd.DataFrame:
    rows = []
    for finding in audit.findings:
        side = {claim_id: str(number) for number, ids in enumerate(finding.sides, 1) for claim_id in ids}
        claims = enumerate(dict.fromkeys(finding.claim_ids), 1)
        rows += [(finding.finding_id, str(number), claim_id, side.get(claim_id, "")) for number, claim_id in claims]
    return _frame("finding_claims", rows)


def _rules(audit: Audit) -> pd.DataFrame:
    rows = [
        (
            *(status.rule.name, status.rule.id, status.rule.title["en"], status.rule.kind, status.rule.over),
            *(status.status, status.reason),
            *(str(number) for number in (status.flagged, status.passed, status.not_comparable)),
        )
        for status in audit.rules
    ]
    return _frame("rules", rows)


def _frame(name: str, rows: Iterable[tuple[str, ...]]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(EXPORT_COLUMNS[name]), dtype="str")
