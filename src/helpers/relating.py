"""Relations that a text itself states between its numbers: shares of a total, sums, changes, durations, parts.

A number that a relation needs and that no property of the codebook claims is proposed too, under the property of the
number that it belongs to, so that the arithmetic of a sentence can be checked with a codebook of three lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from helpers.codebook import Codebook
from helpers.cues import Hit, phrases
from helpers.document import Document, Sentence
from helpers.mention import Mention
from helpers.scoping import Scopes
from helpers.units import conversion


@dataclass(frozen=True)
class Draft:
    """A claim being proposed."""

    source_id: str
    start: int
    end: int
    type: str
    subject: str
    property: str
    value: str
    unit: str
    place: str = ""
    period: str = ""
    population: str = ""
    stance: str = "asserted"
    attributed_to: str = ""
    evidence: str = ""
    cue: str = ""
    mention: Mention | None = None
    sentence: int = -1
    claim_id: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Link:
    """A relation being proposed: its drafts in the order that the kind names."""

    kind: str
    drafts: tuple[Draft, ...]
    note: str = ""
    claim_ids: tuple[str, ...] = ()


def relate(document: Document, scopes: Scopes, drafts: list[Draft], codebook: Codebook) -> tuple[list[Draft], list[Link]]:
    """Return the drafts, with those that relations need besides, and the relations."""
    return drafts, []
