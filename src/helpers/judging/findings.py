"""Findings: what the rules flagged, one for each cause, each with an id that can be compared between runs."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from helpers.corpora.claims import Claim, Fact
from helpers.corpora.tables import COLUMNS
from helpers.judging.pairs import Pair
from helpers.rules import KINDS, Flag, Outcome, Place, Rule
from helpers.words import Said, join, say


@dataclass(frozen=True)
class Finding:
    """One inconsistency, gap or dependence: its rule, kind, claims, places and facts, and its sentences.

    `sides` are claim ids that agree with each other, for findings of pairs; `leans` says whether a reference fact
    leans to one side, `independence` whether the sides are independent; `also` names the rules whose findings on
    the same claims this one explains.
    """

    finding_id: str
    rule: str
    kind: str
    claims: tuple[Claim, ...]
    places: tuple[Place, ...]
    refs: tuple[str, ...]
    message: Said
    why: Said
    would_settle: Said
    sides: tuple[tuple[str, ...], ...] = ()
    leans: Said | None = None
    independence: Said | None = None
    also: tuple[str, ...] = ()

    @property
    def source_ids(self) -> list[str]:
        """Return the sources it is about, each once, in order."""
        ids = [claim.source_id for claim in self.claims] + [place.source_id for place in self.places]
        return list(dict.fromkeys(ids))

    @property
    def claim_ids(self) -> list[str]:
        """Return the claims it is about, in order."""
        return [claim.claim_id for claim in self.claims]

    def record(self) -> dict[str, object]:
        """Return the finding as a line of `check --json` (DESIGN.md, section 6)."""
        claims: list[dict[str, object]] = [
            {"claim_id": c.claim_id, "source_id": c.source_id, "start": c.start, "end": c.end, "value": c.value}
            for c in self.claims
        ]
        claims += [
            {"claim_id": None, "source_id": p.source_id, "start": p.start, "end": p.end, "value": p.value}
            for p in self.places
        ]
        return {
            "finding_id": self.finding_id,
            "rule": self.rule,
            "kind": self.kind,
            "claims": claims,
            "refs": list(self.refs),
            "message": str(self.message),
            "why": str(self.why),
        }


def finding_id(rule: str, claims: Iterable[Claim], places: Iterable[Place], refs: Iterable[str] = ()) -> str:
    """Return a hash of rule, claims (or places) and values: the same finding has the same id in every run."""
    parts = [rule]
    parts += sorted(f"{claim.claim_id}={claim.value}" for claim in claims)
    parts += sorted(f"{p.source_id}:{p.start}:{p.end}={p.value}" for p in places)
    parts += sorted(refs)
    return "f" + hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()[:10]


def describe(claims: Sequence[Claim]) -> dict[str, object]:
    """Return the placeholders of a message about claims: subject, property, values with their sources."""
    entry = claims[0].entry
    by_value: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[claim.value, str(claim.shown.in_language("en"))].append(claim)
    values = [
        say("{value} ({sources})", value=same[0].shown, sources=", ".join(dict.fromkeys(c.source_id for c in same)))
        for same in by_value.values()
    ]
    return {
        "subject": claims[0].subject,
        "property": Said(
            {
                lang: entry.label_in(lang) if entry.property else claims[0].property.replace("_", " ")
                for lang in ("en", "id")
            }
        ),
        "values": join(values, " · "),
        "value": claims[0].shown,
        "sources": ", ".join(dict.fromkeys(claim.source_id for claim in claims)),
        "quote": claims[0].exact,
    }


def findings_of_pairs(rule: Rule, pairs: Iterable[Pair]) -> list[Finding]:
    """Group flagged pairs of one property and kind that share claims: one cause gives one finding."""
    flagged = [pair for pair in pairs if pair.outcome.kind in KINDS]
    findings: list[Finding] = []
    covered: set[frozenset[str]] = set()
    for kind in KINDS:
        for group in _connected([pair for pair in flagged if pair.outcome.kind == kind]):
            claims = list({claim.claim_id: claim for pair in group for claim in (pair.left, pair.right)}.values())
            # A tension among claims that already stand in one stronger finding says nothing new.
            ids = frozenset(claim.claim_id for claim in claims)
            if any(ids <= stronger for stronger in covered):
                continue
            covered.add(ids)
            made = make_finding(rule, kind, claims, _distinct([pair.outcome.why for pair in group]))
            findings.append(replace(made, sides=_sides(claims, group)))
    return findings


def _sides(claims: Sequence[Claim], pairs: Sequence[Pair]) -> tuple[tuple[str, ...], ...]:
    """Return claims by side: each stands with the first ones that it is in no flagged pair with."""
    against = {frozenset((pair.left.claim_id, pair.right.claim_id)) for pair in pairs}
    sides: list[list[str]] = []
    for claim in claims:
        home = next(
            (side for side in sides if all(frozenset((claim.claim_id, other)) not in against for other in side)), None
        )
        if home is None:
            sides.append([claim.claim_id])
        else:
            home.append(claim.claim_id)
    return tuple(tuple(side) for side in sides)


def _connected(pairs: list[Pair]) -> list[list[Pair]]:
    """Split pairs into groups of the same property that share claims, in order of their first pair."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for pair in pairs:
        parent[root(pair.left.claim_id)] = root(pair.right.claim_id)
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[root(pair.left.claim_id)].append(pair)
    return list(groups.values())


def _distinct(reasons: Sequence[Said], most: int = 3) -> Said:
    """Return up to three different reasons as one sentence."""
    kept = list({str(reason): reason for reason in reasons}.values())
    shown: list[Said] = kept[:most]
    if len(kept) > most:
        shown.append(say({"en": "and {n} more", "id": "dan {n} lagi"}, n=len(kept) - most))
    return join(list(shown)) if shown else say("")


def make_finding(
    rule: Rule,
    kind: str,
    claims: Sequence[Claim],
    why: Said,
    places: Sequence[Place] = (),
    refs: Sequence[str] = (),
    message: Said | None = None,
    **extra: object,
) -> Finding:
    """Return a finding of a rule; its message has the placeholders of `describe` and those in `extra`."""
    if message is None:
        words = describe(claims) if claims else {"sources": ", ".join(dict.fromkeys(p.source_id for p in places))}
        message = Said(rule.message, {**words, "why": why, **extra})
    return Finding(
        finding_id(rule.name, claims, places, refs),
        rule.name,
        kind,
        tuple(claims),
        tuple(places),
        tuple(refs),
        message,
        why,
        Said(rule.settle, {}),
    )


def findings_of_flags(rule: Rule, flags: Iterable[Flag]) -> list[Finding]:
    """Return the findings of a ledger rule."""
    return [
        make_finding(rule, flag.kind, flag.claims, flag.why, flag.places, flag.refs, flag.message) for flag in flags
    ]


def finding_of_claims(rule: Rule, claims: Sequence[Claim], outcome: Outcome) -> Finding:
    """Return the finding of a relation rule."""
    return make_finding(rule, outcome.kind, claims, outcome.why)


def findings_of_claims(rule: Rule, flagged: Sequence[tuple[Claim, Outcome]]) -> list[Finding]:
    """Group flagged claims of one text that say the same of one thing: one finding."""
    groups: dict[tuple[str, ...], list[tuple[Claim, Outcome]]] = defaultdict(list)
    for claim, outcome in flagged:
        key = (outcome.kind, claim.source_id, claim.subject, claim.property, claim.value, claim.place, claim.period)
        groups[key].append((claim, outcome))
    return [
        make_finding(rule, key[0], [claim for claim, _ in group], _distinct([outcome.why for _, outcome in group]))
        for key, group in groups.items()
    ]


def findings_of_facts(rule: Rule, flagged: Sequence[tuple[Claim, Fact, Outcome]]) -> list[Finding]:
    """Group claims that the same facts contradict: one finding for claims of one property and value."""
    groups: dict[tuple[str, str, str, str, str, str, str], list[tuple[Claim, Fact, Outcome]]] = defaultdict(list)
    for claim, fact, outcome in flagged:
        key = (outcome.kind, claim.subject, claim.property, claim.value, claim.place, claim.period, claim.population)
        groups[key].append((claim, fact, outcome))
    findings = []
    for (kind, *_), group in groups.items():
        claims = list({claim.claim_id: claim for claim, _, _ in group}.values())
        facts = list({fact.ref_id: fact for _, fact, _ in group}.values())
        best = min(
            facts,
            key=lambda fact: (
                ("high", "medium", "low").index(fact.confidence) if fact.confidence in ("high", "medium", "low") else 3
            ),
        )
        findings.append(
            make_finding(
                rule,
                kind,
                claims,
                _distinct([outcome.why for _, _, outcome in group]),
                refs=[fact.ref_id for fact in facts],
                publisher=best.publisher or best.title,
                fact=best.claim.shown,
                scope=best.claim.place or best.claim.population or "–",
            )
        )
    return findings


def order_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings strongest kind first, then by number of sources, rule and id."""
    return sorted(findings, key=lambda f: (KINDS.index(f.kind), -len(f.source_ids), f.rule, f.finding_id))


def findings_frame(findings: Sequence[Finding]) -> pd.DataFrame:
    """Return the table findings.csv."""
    rows = [
        {
            "finding_id": f.finding_id,
            "rule": f.rule,
            "kind": f.kind,
            "source_ids": " ".join(f.source_ids),
            "claim_ids": " ".join(f.claim_ids),
            "ref_ids": " ".join(f.refs),
            "message": str(f.message),
            "why": str(f.why),
            "would_settle": str(f.would_settle),
        }
        for f in findings
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS["findings"]), dtype="str")
