"""The strongest disagreements, and who says what: what the report and the last screen open with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from helpers.corpora.claims import Claim
from helpers.judging.findings import Finding
from helpers.judging.origins import voices as count_voices
from helpers.judging.pairs import Pair
from helpers.rendering.views import Views
from helpers.rules import KINDS


def strongest(views: Views, most: int = 5) -> list[dict[str, Any]]:
    """Return the strongest disagreements, one a property: those between most sources that rest on most claims first."""
    ranked = sorted(
        (finding for finding in views.audit.findings if finding.kind in ("conflict", "tension") and finding.claims),
        key=lambda f: (KINDS.index(f.kind), -len(f.source_ids), -len({c.value for c in f.claims}), -len(f.claims)),
    )
    chosen: dict[tuple[str, str], Finding] = {}
    for finding in ranked:
        chosen.setdefault((finding.claims[0].subject, finding.claims[0].property), finding)
    return [
        {**views.finding(finding), "voices": voices(views, finding.claims)} for finding in list(chosen.values())[:most]
    ]


def voices(views: Views, claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """Return claims by what they say: values that agree with one another stand together, as `1979 / about 1980`."""
    agreeing = {
        frozenset((pair.left.claim_id, pair.right.claim_id))
        for pair in _pairs_on(views, claims[0])
        if pair.outcome.kind == "consistent"
    }
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            if all(
                (c.value, c.unit) == (claim.value, claim.unit) or frozenset((c.claim_id, claim.claim_id)) in agreeing
                for c in group
            ):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return [
        {
            "value": " / ".join(dict.fromkeys(views.text(claim.shown) for claim in group)),
            "source_ids": list(dict.fromkeys(claim.source_id for claim in group)),
            "voices": _independent(views, group),
        }
        for group in groups
    ]


def _independent(views: Views, claims: Sequence[Claim]) -> int:
    """Return how many independent voices stand behind claims that agree."""
    first = {claim.source_id: claim.claim_id for claim in reversed(claims)}
    return count_voices(first.values(), views.origins) if len(first) > 1 else 1


def _pairs_on(views: Views, claim: Claim) -> list[Pair]:
    """Return the pairs on the matter of a claim."""
    return [p for p in views.audit.pairs if (p.left.subject, p.left.property) == (claim.subject, claim.property)]
