"""The catalogue: one file is one rule. Adding a file is the whole registration.

A rule file has a docstring (pattern, why it matters, what is not flagged, basis), a RULE, examples that
flag (FLAGS) and examples that look guilty and pass (PASSES), and one pure function `judge`. What `judge`
is given depends on what the rule is over:

    over        judge(…)                      examples are
    pair        (left, right, context)        pairs of mappings: the columns of two claims on one property
    claim       (claim, context)              mappings: the columns of one claim
    relation    (claims, context)             lists of mappings: the claims in the order that the kind names
    reference   (claim, fact, context)        pairs of mappings: a claim and a reference fact
    ledger      (context) → iterable of Flag  mappings of table to rows: {"claims": […], "citations": […], …}

and returns an Outcome; a ledger rule yields a Flag for what it found and CONSISTENT or NOT_COMPARABLE for what
it looked at and passed. Columns that an example leaves out are as in EXAMPLE; examples.py runs them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pandas as pd

from helpers.corpora.claims import Claim, Fact
from helpers.corpora.codebook import Codebook
from helpers.ledgers.library import Cited, cited_rows
from helpers.words import Said, say

KINDS = ("conflict", "tension", "gap", "dependence")  # strongest first
CONSISTENT, NOT_COMPARABLE = "consistent", "not comparable"


class Outcome(NamedTuple):
    """What a comparison came to: consistent, not comparable, or the kind of a finding; and why.

    `apart` is how many times the larger of the two numbers is the smaller, or how many years two dates are apart.
    """

    kind: str
    why: Said = say("")
    apart: float = 0.0


class Place(NamedTuple):
    """A place in a text that is no claim, with the value that stands there; positions may be unknown."""

    source_id: str
    start: int | None
    end: int | None
    value: str = ""


class Flag(NamedTuple):
    """What a ledger rule found: a kind, why, and the claims and places it is about.

    `explained` are pairs of claim (or reference) ids whose difference this finding accounts for, so that
    the rules in `Rule.explains` need not report them again; empty means every pair of its claims.
    """

    kind: str
    why: Said
    claims: tuple[Claim, ...] = ()
    places: tuple[Place, ...] = ()
    refs: tuple[str, ...] = ()
    message: Said | None = None
    explained: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Rule:
    """A named test of claims.

    `kind` is the strongest finding it makes. `types` are the claim types it looks at, `relations` the
    relation kinds, `needs` the readings without which it cannot run, `wants` those without which it
    sees only a part. `message` and `settle` are sentences
    with {placeholders}: pair, relation and claim rules have {subject}, {property}, {values}, {sources}.
    `within_source` is true for a pair rule that judges two claims of one text. `explains` names rules whose
    finding on the same claims is left to this one: the more specific explains the general. `slip` is how far
    apart (Outcome.apart) the two sides of a mistake commonly are: claims that only the program has read and that are
    farther apart are a tension, for they are more likely of two things.
    """

    id: str
    name: str
    kind: str
    over: str
    title: Mapping[str, str]
    message: Mapping[str, str]
    settle: Mapping[str, str]
    types: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    within_source: bool = False
    explains: tuple[str, ...] = ()
    slip: float = math.inf


@dataclass(frozen=True)
class Context:
    """All that a rule may look at: the claims, facts and relations of a corpus, its codebook and readings.

    `readings` has a frame only for what has been read; `relations` are (kind, relation_id, claims in order).
    """

    codebook: Codebook
    claims: Sequence[Claim] = ()
    facts: Sequence[Fact] = ()
    relations: Sequence[tuple[str, str, tuple[Claim, ...]]] = ()
    sources: pd.DataFrame = field(default_factory=pd.DataFrame)
    readings: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    @cached_property
    def cited(self) -> list[Cited]:
        """The citations that were read, in their order; none where none were."""
        return cited_rows(self.readings.get("citations"))

    def claims_of(self, source_id: str) -> list[Claim]:
        """Return the claims of one source in order."""
        return [claim for claim in self.claims if claim.source_id == source_id]


EXAMPLE: dict[str, str] = {
    "claim_id": "c1",
    "source_id": "s1",
    "subject": "harbour scheme",
    "property": "measure",
    "value": "",
    "stance": "asserted",
}


def load_rules() -> list[ModuleType]:
    """Return the rule modules in the order of their ids: every file of this folder that has a RULE."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))
    modules = [import_module(f"helpers.rules.{name}") for name in names]
    return sorted((module for module in modules if hasattr(module, "RULE")), key=lambda module: module.RULE.id)


def words_after(docstring: str, label: str) -> str:
    """Return the paragraph of a rule's docstring that starts with `label`, on one line."""
    kept: list[str] = []
    for line in (docstring or "").splitlines():
        text = line.strip()
        if kept and (not text or _starts_paragraph(text)):
            break
        if kept or text.startswith(label):
            kept.append(text)
    return " ".join(kept).removeprefix(label).strip()


def _starts_paragraph(text: str) -> bool:
    return text.startswith(("Why it matters:", "Not flagged:", "Basis:"))


__all__ = [
    "CONSISTENT",
    "EXAMPLE",
    "KINDS",
    "NOT_COMPARABLE",
    "Any",
    "Claim",
    "Context",
    "Fact",
    "Flag",
    "Iterable",
    "Outcome",
    "Place",
    "Rule",
    "load_rules",
    "say",
    "words_after",
]
