"""Claims with what their values mean: one object a row, ready for rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import pandas as pd

from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.corpus import DATE_TYPES, QUANTITY_TYPES, Corpus
from helpers.corpora.periods import Period, parse_period
from helpers.corpora.rows import records_of, rows_of
from helpers.corpora.values import Interval, parse_quantity
from helpers.words import Value

UNKNOWN = Property(property="", subject="", type="")


@dataclass(frozen=True)
class Claim:
    """One row of claims.csv, its codebook entry, its value as numbers or days, and its place in the text.

    `start` and `end` are None where there is no reading. `interval` is in the claim's own unit.
    """

    claim_id: str
    source_id: str
    type: str
    subject: str
    property: str
    value: str
    exact: str = ""
    unit: str = ""
    place: str = ""
    period: str = ""
    population: str = ""
    stance: str = "asserted"
    attributed_to: str = ""
    evidence: str = ""
    gloss_en: str = ""
    gloss_id: str = ""
    coder: str = ""
    note: str = ""
    entry: Property = field(default=UNKNOWN, repr=False)
    start: int | None = None
    end: int | None = None

    @cached_property
    def interval(self) -> Interval | None:
        """Return the value as numbers; None for types that are none."""
        if self.type not in QUANTITY_TYPES:
            return None
        return _cached_quantity(self.value, self.type in ("count", "rank"))

    @cached_property
    def when(self) -> Period | None:
        """Return the value of a date claim as days."""
        return parse_period(self.value) if self.type in DATE_TYPES and self.value else None

    @cached_property
    def scope_period(self) -> Period | None:
        """Return the period that the claim is about, as days; None where it is not stated."""
        return parse_period(self.period) if self.period else None

    @cached_property
    def shown(self) -> Value:
        """Return the value as readers see it."""
        return Value(self.value, self.type, self.entry.terms.get(self.value, {}), self.unit)

    def with_value(self, value: str) -> Claim:
        """Return the claim with another value."""
        return replace(self, value=value)


@dataclass(frozen=True)
class Fact:
    """One row of references.csv: an independent fact, as a claim with its publication."""

    claim: Claim
    title: str
    publisher: str
    url: str
    published: str
    independence: str
    confidence: str
    note: str

    @property
    def ref_id(self) -> str:
        """Return the id of the row."""
        return self.claim.claim_id


_QUANTITIES: dict[tuple[str, bool], Interval | None] = {}


def _cached_quantity(value: str, exact_units: bool) -> Interval | None:
    key = (value, exact_units)
    if key not in _QUANTITIES:
        if len(_QUANTITIES) > 200_000:
            _QUANTITIES.clear()
        _QUANTITIES[key] = parse_quantity(value, exact_units)
    return _QUANTITIES[key]


def make_claims(rows: Iterable[Mapping[str, Any]], codebook: Codebook) -> list[Claim]:
    """Return claims from mappings of column to text; columns that Claim has not are left out."""
    fields = set(Claim.__dataclass_fields__) - {"entry", "start", "end"}
    made = []
    for row in rows:
        values = {key: row[key] for key in fields if key in row}
        if not values.get("stance"):
            values["stance"] = "asserted"
        entry = codebook.find(str(row.get("subject", "")), str(row.get("property", ""))) or UNKNOWN
        if not values.get("unit") and entry.unit:
            values["unit"] = entry.unit
        made.append(Claim(**values, entry=entry))
    return made


def load_claims(corpus: Corpus) -> list[Claim]:
    """Return the corpus's claims in file order: a person's coding, and proposals for sources nobody has coded."""
    rows = claim_rows(corpus)
    anchors = corpus.readings.get("anchors")
    places: dict[str, tuple[int, int]] = {}
    if anchors is not None:
        places = {row.claim_id: (int(row.start), int(row.end)) for row in rows_of(anchors) if row.start and row.end}
    claims = make_claims(records_of(rows), corpus.codebook)
    return [
        replace(claim, start=places[claim.claim_id][0], end=places[claim.claim_id][1])
        if claim.claim_id in places
        else claim
        for claim in claims
    ]


def claim_rows(corpus: Corpus) -> pd.DataFrame:
    """Return claims.csv and, for sources that no person has coded, the rows of proposals.csv (coder `machine`)."""
    proposals = corpus.proposals
    uncoded = proposals[~proposals["source_id"].isin(set(corpus.claims["source_id"]))]
    if uncoded.empty:
        return corpus.claims
    return pd.concat([corpus.claims, uncoded[list(corpus.claims.columns)]], ignore_index=True)


def load_facts(corpus: Corpus) -> list[Fact]:
    """Return references.csv as facts; each is a claim of no source, with its publication."""
    facts = []
    for row in records_of(corpus.references):
        entry = corpus.codebook.find(row["subject"], row["property"]) or UNKNOWN
        claim = Claim(
            claim_id=row["ref_id"],
            source_id="",
            type=entry.type,
            subject=row["subject"],
            property=row["property"],
            value=row["value"],
            unit=row["unit"] or entry.unit,
            place=row["place"],
            period=row["period"],
            population=row["population"],
            entry=entry,
        )
        kept = ("title", "publisher", "url", "published", "independence", "confidence", "note")
        facts.append(Fact(claim, **{key: row[key] for key in kept}))
    return facts
