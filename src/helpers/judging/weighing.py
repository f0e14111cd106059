"""What a reader needs beside a finding: does a reference fact lean to one side, are the sides independent?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.claims import Claim, Fact
from helpers.judging.comparability import SAME, compare_scope
from helpers.judging.findings import Finding
from helpers.judging.pairs import Pair, judge_values
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
    """Say which sides the facts agree with, all facts for one side in one sentence."""
    if not facts:
        return say({"en": "there is no reference fact on this", "id": "tidak ada fakta rujukan untuk ini"})
    kept: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        sides = [
            side
            for side in finding.sides
            if any(supports(by_id[name], fact, context) for name in side if name in by_id)
        ]
        if len(sides) == 1:
            kept.setdefault(sides[0], []).append(fact)
    if not kept:
        return say(
            {"en": "reference facts lean to neither side", "id": "fakta rujukan tidak condong ke salah satu sisi"}
        )
    return join(
        [
            say(
                {"en": "for {sources}: {facts}", "id": "mendukung {sources}: {facts}"},
                sources=", ".join(dict.fromkeys(by_id[name].source_id for name in side)),
                facts=join(
                    [
                        say("{value} ({publisher})", value=fact.claim.shown, publisher=fact.publisher or fact.title)
                        for fact in own
                    ],
                    ", ",
                ),
            )
            for side, own in kept.items()
        ]
    )


def _independence(finding: Finding, by_id: dict[str, Claim], tied: Sequence[Finding]) -> Said:
    """Say whether the sides come from different texts that no dependence finding ties together."""
    claims = [by_id[name] for side in finding.sides for name in side if name in by_id]
    everyone = {claim.source_id for claim in claims}
    if len(everyone) == 1:
        return say({"en": "one text disagrees with itself", "id": "satu teks tidak sejalan dengan dirinya sendiri"})
    for other in tied:
        sources = sorted({claim.source_id for claim in claims if _in_finding(claim, other)})
        if len(sources) > 1:
            return say(
                {
                    "en": "not independent: {rule} ties {sources} together",
                    "id": "tidak independen: {rule} mengaitkan {sources}",
                },
                rule=other.rule,
                sources=", ".join(sources),
            )
    named = sorted({claim.attributed_to for claim in claims if claim.attributed_to})
    if named:
        return say(
            {"en": "separate texts; origins named: {named}", "id": "teks terpisah; asal yang disebut: {named}"},
            named="; ".join(named),
        )
    return say({"en": "separate texts, no common origin found", "id": "teks terpisah, tidak ditemukan asal bersama"})


def _in_finding(claim: Claim, other: Finding) -> bool:
    """Say whether a claim is one of a finding's, or stands in one of its places."""
    if claim.claim_id in other.claim_ids:
        return True
    return claim.start is not None and any(
        place.source_id == claim.source_id
        and place.start is not None
        and place.end is not None
        and place.start <= claim.start < place.end
        for place in other.places
    )
