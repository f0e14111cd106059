"""Reference facts as they are shown: each with what the claims on its subject and property say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from helpers.corpora.claims import Claim, Fact
from helpers.rendering.views import Views


def facts_told(views: Views) -> dict[str, dict[str, Any]]:
    """Return reference facts with the claims on the same subject and property, by ref_id."""
    claims: dict[tuple[str, str], list[Claim]] = {}
    for claim in views.audit.claims:
        claims.setdefault((claim.subject, claim.property), []).append(claim)
    against = {
        (ref, claim.claim_id): finding.kind
        for finding in views.audit.findings
        for ref in finding.refs
        for claim in finding.claims
    }
    return {fact.ref_id: _fact(views, fact, claims, against) for fact in views.audit.facts}


def _fact(
    views: Views, fact: Fact, claims: dict[tuple[str, str], list[Claim]], against: dict[tuple[str, str], str]
) -> dict[str, Any]:
    same = claims.get((fact.claim.subject, fact.claim.property), [])
    return {
        "ref_id": fact.ref_id,
        "subject": fact.claim.subject,
        "label": fact.claim.entry.label_in(views.language) if fact.claim.entry.property else fact.claim.property,
        "value": views.text(fact.claim.shown),
        "scope": views.scope(fact.claim),
        "title": fact.title,
        "publisher": fact.publisher,
        "url": fact.url,
        "published": fact.published,
        "independence": fact.independence,
        "confidence": fact.confidence,
        "said": _said(views, same, fact.ref_id, against),
    }


def _said(
    views: Views, claims: Sequence[Claim], ref_id: str, against: dict[tuple[str, str], str]
) -> list[dict[str, Any]]:
    """Return claims by shown value and by whether a finding sets them against a fact."""
    groups: dict[tuple[str, str], list[str]] = {}
    for claim in claims:
        key = (views.text(claim.shown), against.get((ref_id, claim.claim_id), ""))
        groups.setdefault(key, []).append(claim.claim_id)
    return [{"value": value, "kind": kind, "claim_ids": ids} for (value, kind), ids in groups.items()]
