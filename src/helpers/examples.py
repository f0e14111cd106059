"""Runs the examples of a rule file: does each of FLAGS flag, and does each of PASSES pass?

An example has the shape of what the rule is over (rules/__init__.py). Columns it leaves out are as in
rules.EXAMPLE; `entry` holds codebook keys that differ from those of the claim's type.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import pandas as pd

from helpers.corpora.claims import Claim, Fact
from helpers.corpora.codebook import MANY_VALUED_TYPES, SCOPES, UNSCOPED_TYPES, Codebook, Property
from helpers.corpora.tables import COLUMNS
from helpers.rules import EXAMPLE, KINDS, Context

HIERARCHIES = ("places", "populations")


def example_flags(module: ModuleType, example: Any) -> bool:
    """Say whether a rule flags one of its examples."""
    from helpers.judging.pairs import judge_pair
    from helpers.judging.rule_runs import Explained, run_rule

    rule = module.RULE
    if rule.over == "pair":
        left, right, extra = _split(example)
        default = {"type": rule.types[0]} if rule.types else {}
        # Two texts, unless the rule is about one or the example says otherwise.
        other = {} if rule.within_source else {"source_id": "s2"}
        context = _context([default | left, default | other | right], extra)
        name, outcome = judge_pair(context.claims[0], context.claims[1], context)
        return name == rule.name and outcome.kind in KINDS
    if rule.over == "claim":
        context = _context([{"type": rule.types[0], **example}], {})
        return module.judge(context.claims[0], context).kind in KINDS
    if rule.over == "relation":
        context = _context([dict(row) for row in example], {})
        return module.judge(list(context.claims), context).kind in KINDS
    if rule.over == "reference":
        claim, fact, extra = _split(example)
        claim, fact = {"type": rule.types[0], **claim}, {"type": rule.types[0], **fact}
        context = _context([claim], {**extra, "references": [fact]})
        return module.judge(context.claims[0], context.facts[0], context).kind in KINDS
    context = _context(example.get("claims", []), example)
    found, status = run_rule(module, context, [], Explained())
    if status.status == "failed":
        raise AssertionError(f"{rule.name} failed: {status.reason}")
    return bool(found)


def _split(example: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    left, right, *rest = example
    return dict(left), dict(right), dict(rest[0]) if rest else {}


def _context(rows: Sequence[Mapping[str, Any]], tables: Mapping[str, Any]) -> Context:
    """Return a corpus made of example rows."""
    claims = [example_claim(row, f"c{number}") for number, row in enumerate(rows, 1)]
    by_id = {claim.claim_id: claim for claim in claims}
    facts = [example_fact(row, f"r{number}") for number, row in enumerate(tables.get("references", []), 1)]
    relations = [
        (kind, f"x{number}", tuple(by_id[name] for name in ids.split()))
        for number, (kind, ids) in enumerate(tables.get("relations", []), 1)
    ]
    entries = {(claim.subject, claim.property): claim.entry for claim in claims}
    codebook = Codebook(tuple(entries.values()), dict(tables.get("places", {})), dict(tables.get("populations", {})))
    readings = {
        name: frame_of(name, tables[name])
        for name in ("anchors", "mentions", "passages", "citations", "structure", "statistics")
        if name in tables
    }
    return Context(
        codebook=codebook,
        claims=claims,
        facts=facts,
        relations=relations,
        sources=frame_of("sources", tables.get("sources", [])),
        readings=readings,
    )


def example_claim(row: Mapping[str, Any], claim_id: str = "c1") -> Claim:
    """Return the claim of an example row."""
    values = {**EXAMPLE, "claim_id": claim_id, **row}
    entry = dict(values.pop("entry", {}))
    kind = values.get("type") or entry.get("type") or "date"
    values["type"] = kind
    entry = {
        "single": kind not in MANY_VALUED_TYPES,
        "varies_by": () if kind in UNSCOPED_TYPES else SCOPES,
        **entry,
        "property": values["property"],
        "subject": values["subject"],
        "type": kind,
    }
    entry["terms"] = {term: {} for term in entry.get("terms", ())}
    entry["excludes"] = tuple(tuple(group) for group in entry.get("excludes", ()))
    entry["varies_by"] = tuple(entry["varies_by"])
    return Claim(**values, entry=Property(**entry))


def example_fact(row: Mapping[str, Any], ref_id: str = "r1") -> Fact:
    """Return the reference fact of an example row."""
    kept = ("title", "publisher", "url", "published", "independence", "confidence", "note")
    rest = {key: value for key, value in row.items() if key not in kept}
    claim = example_claim({**rest, "source_id": ""}, ref_id)
    return Fact(claim, **{key: str(row.get(key, "register" if key == "title" else "")) for key in kept})


def frame_of(name: str, rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Return example rows as a table; columns left out are empty."""
    return pd.DataFrame(
        [[str(row.get(column, "")) for column in COLUMNS[name]] for row in rows],
        columns=list(COLUMNS[name]),
        dtype="str",
    )
