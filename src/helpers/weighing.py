"""What a reader needs beside a finding: does a reference fact lean to one side, are the sides independent?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.claims import Claim, Fact
from helpers.comparability import SAME, compare_scope
from helpers.findings import Finding
from helpers.pairs import Pair, judge_values
from helpers.rules import CONSISTENT, Context
from helpers.words import Said, join, say


def weigh(findings: Sequence[Finding], context: Context, pairs: Sequence[Pair]) -> list[Finding]:
    """Return findings of two or more sides with what a reference fact and dependence findings say about them."""
    facts: dict[tuple[str, str], list[Fact]] = {}
    for fact in context.facts:
        facts.setdefault((fact.claim.subject, fact.claim.property), []).append(fact)
    by_id = {claim.claim_id: claim for claim in context.claims}
    tied = [finding for finding in findings if finding.kind == "dependence"]
    made = []
    for finding in findings:
        if len(finding.sides) < 2:
            made.append(finding)
            continue
        first = finding.claims[0]
        known = facts.get((first.subject, first.property), [])
        made.append(
            replace(
                finding,
                leans=_leans(finding, known, by_id, context),
                independence=_independence(finding, by_id, tied),
            )
        )
    return made


def supports(claim: Claim, fact: Fact, context: Context) -> bool:
    """Say whether a fact of the same scope agrees with a claim."""
    return (
        compare_scope(claim, fact.claim, claim.entry, context.codebook).kind == SAME
        and judge_values(claim, fact.claim, context).kind == CONSISTENT
    )


def _leans(finding: Finding, facts: Sequence[Fact], by_id: dict[str, Claim], context: Context) -> Said:
    """Say which sides the facts agree with."""
    kept = []
    for fact in facts:
        sides = [
            side
            for side in finding.sides
            if any(supports(by_id[name], fact, context) for name in side if name in by_id)
        ]
        if len(sides) == 1:
            kept.append(
                say(
                    {
                        "en": "{fact} ({publisher}) agrees with {sources}",
                        "id": "{fact} ({publisher}) sejalan dengan {sources}",
                    },
                    fact=fact.claim.shown,
                    publisher=fact.publisher or fact.title,
                    sources=", ".join(dict.fromkeys(by_id[name].source_id for name in sides[0])),
                )
            )
    if kept:
        return join(list(kept))
    if facts:
        return say(
            {"en": "reference facts lean to neither side", "id": "fakta rujukan tidak condong ke salah satu sisi"}
        )
    return say({"en": "there is no reference fact on this", "id": "tidak ada fakta rujukan untuk ini"})


def _independence(finding: Finding, by_id: dict[str, Claim], tied: Sequence[Finding]) -> Said:
    """Say whether the sides come from different texts that no dependence finding ties together."""
    sources = [{by_id[name].source_id for name in side if name in by_id} for side in finding.sides]
    everyone: set[str] = set().union(*sources)
    if len(everyone) == 1:
        return say({"en": "one text disagrees with itself", "id": "satu teks tidak sejalan dengan dirinya sendiri"})
    own = set(finding.claim_ids)
    named = sorted({claim.attributed_to for name in own if name in by_id and (claim := by_id[name]).attributed_to})
    for other in tied:
        if own & set(other.claim_ids) and len(set(other.source_ids) & everyone) > 1:
            return say(
                {
                    "en": "not independent: {rule} ties {sources} together",
                    "id": "tidak independen: {rule} mengaitkan {sources}",
                },
                rule=other.rule,
                sources=", ".join(sorted(set(other.source_ids) & everyone)),
            )
    if named:
        return say(
            {"en": "separate texts; origins named: {named}", "id": "teks terpisah; asal yang disebut: {named}"},
            named="; ".join(named),
        )
    return say({"en": "separate texts, no common origin found", "id": "teks terpisah, tidak ditemukan asal bersama"})
