"""A corpus: one folder with its tables, codebook and readings, loaded whole and checked at once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from helpers.corpora.codebook import LANGUAGES, Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.periods import parse_period
from helpers.corpora.rows import rows_of
from helpers.corpora.tables import check_allowed, line_of, read_table
from helpers.corpora.values import parse_quantity
from helpers.corpora.yaml_files import read_yaml
from helpers.errors import DataError

TABLES = ("sources", "claims", "relations", "references", "dismissals", "verdicts", "expected", "proposals")
READINGS = ("anchors", "mentions", "passages", "citations", "structure", "statistics", "units")
DATE_TYPES = frozenset(("date",))
QUANTITY_TYPES = frozenset(("count", "percentage", "measurement", "rank"))
VALUE_TERMS = {
    "trend": frozenset(("up", "down", "flat", "fluctuating")),
    "effectiveness": frozenset(("works", "partly", "fails", "insufficient", "unclear")),
}


@dataclass(frozen=True)
class Corpus:
    """The tables of one corpus (columns as in DESIGN.md, section 4), all text."""

    folder: Path
    name: str
    about: Mapping[str, Any]
    codebook: Codebook
    sources: pd.DataFrame
    claims: pd.DataFrame
    relations: pd.DataFrame
    references: pd.DataFrame
    dismissals: pd.DataFrame
    verdicts: pd.DataFrame
    expected: pd.DataFrame
    proposals: pd.DataFrame
    readings: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    def text_in(self, key: str, language: str) -> str:
        """Return `title` or `question` of corpus.yml in a language, else in any, else the corpus name."""
        value = self.about.get(key)
        if isinstance(value, dict):
            value = value.get(language) or next(iter(value.values()), None)
        return str(value) if value else (self.name if key == "title" else "")

    @property
    def has_readings(self) -> bool:
        """Say whether the corpus has anchors on disk: without them, positions are unknown."""
        return "anchors" in self.readings


def load_corpus(folder: Path) -> Corpus:
    """Load the tables, the codebook and the readings of a corpus folder.

    Refuses (DataError, all bad rows at once): repeated ids, sources and claims that do not exist,
    values, periods, terms and subjects that are not of the grammar or the codebook.
    """
    about = read_yaml(folder / "corpus.yml", f"{folder.name}/corpus.yml") if (folder / "corpus.yml").exists() else {}
    if not isinstance(about, dict | None):
        raise DataError(
            f"{folder.name}/corpus.yml is not a mapping",
            [f'found "{str(about)[:60]}"'],
            "it has `title:` and `question:`.",
        )
    about = about or {}
    missing = [name for name in ("sources.csv", "codebook.yml") if not (folder / name).is_file()]
    if missing:
        raise DataError(
            f"{folder.name} is not a corpus folder",
            [f"{name} is missing" for name in missing],
            "a corpus needs sources.csv and codebook.yml; `claims-audit new` makes them.",
        )
    codebook = load_codebook(folder / "codebook.yml")
    tables = {name: read_table(folder / f"{name}.csv", name) for name in TABLES}
    readings = {
        name: read_table(folder / "readings" / f"{name}.csv", name)
        for name in READINGS
        if (folder / "readings" / f"{name}.csv").exists()
    }
    problems = [*_problems(folder.name, codebook, tables)]
    if problems:
        raise DataError(
            f"the tables of {folder.name} do not hold together", problems, "data/README.md describes every column."
        )
    return Corpus(folder=folder, name=folder.name, about=about, codebook=codebook, readings=readings, **tables)


def quote_sha256(exact: str, prefix: str, suffix: str) -> str:
    """Return the checksum that ties a reading to the quote it was made from."""
    return hashlib.sha256("\x1f".join((exact, prefix, suffix)).encode("utf-8")).hexdigest()


def _problems(name: str, codebook: Codebook, tables: Mapping[str, pd.DataFrame]) -> list[str]:
    """List what is wrong in the tables, one line each, with file, line and column."""
    problems: list[str] = []
    sources = tables["sources"]
    problems += _repeated(sources, "source_id", f"{name}/sources.csv")
    problems += _not_empty(sources, "source_id", f"{name}/sources.csv")
    known_sources = set(sources["source_id"])
    for table in ("claims", "proposals", "dismissals"):
        problems += _unknown(tables[table], "source_id", known_sources, f"{name}/{table}.csv", "sources.csv")
    for table, column in (
        ("claims", "claim_id"),
        ("relations", "relation_id"),
        ("references", "ref_id"),
        ("expected", "expected_id"),
    ):
        problems += _repeated(tables[table], column, f"{name}/{table}.csv")
        problems += _not_empty(tables[table], column, f"{name}/{table}.csv")
    for table in ("claims", "relations", "verdicts", "expected"):
        problems += check_allowed(tables[table], table, f"{name}/{table}.csv")
    claims = tables["claims"]
    problems += _not_empty(claims, "exact", f"{name}/claims.csv")
    problems += _claim_problems(claims, codebook, f"{name}/claims.csv")
    known_claims = set(claims["claim_id"]) | set(tables["proposals"]["claim_id"])
    for table in ("relations",):
        problems += _unknown(
            tables[table], "claim_ids", known_claims, f"{name}/{table}.csv", "claims.csv", several=True
        )
    problems += _reference_problems(tables["references"], codebook, f"{name}/references.csv")
    return problems


def _claim_problems(claims: pd.DataFrame, codebook: Codebook, label: str) -> list[str]:
    problems = []
    pairs = {(entry.subject, entry.property) for entry in codebook.properties}
    for row, claim in enumerate(rows_of(claims)):
        where = f"{label}, line {line_of(claims, row)} ({claim.claim_id})"
        entry = codebook.find(claim.subject, claim.property)
        if (claim.subject, claim.property) not in pairs:
            problems.append(f'{where}: the codebook has no property "{claim.property}" of subject "{claim.subject}"')
        elif entry is not None and entry.type != claim.type:
            problems.append(f'{where}, column "type": "{claim.type}", the codebook says {entry.type}')
        if not value_is_valid(claim.type, claim.value, entry.terms if entry else {}):
            problems.append(f'{where}, column "value": "{claim.value}" is no {claim.type} value')
        if claim.period and parse_period(claim.period) is None:
            problems.append(f'{where}, column "period": "{claim.period}" is no EDTF date or interval')
    return problems


def _reference_problems(references: pd.DataFrame, codebook: Codebook, label: str) -> list[str]:
    problems = []
    for row, fact in enumerate(rows_of(references)):
        where = f"{label}, line {line_of(references, row)} ({fact.ref_id})"
        entry = codebook.find(fact.subject, fact.property)
        if entry is None:
            problems.append(f'{where}: the codebook has no property "{fact.property}" of subject "{fact.subject}"')
        elif not value_is_valid(entry.type, fact.value, entry.terms):
            problems.append(f'{where}, column "value": "{fact.value}" is no {entry.type} value')
        if not (fact.title.strip() or fact.publisher.strip()):
            problems.append(f"{where}: a fact without a publication (title, publisher) is not used")
        if fact.period and parse_period(fact.period) is None:
            problems.append(f'{where}, column "period": "{fact.period}" is no EDTF date or interval')
    return problems


def value_is_valid(kind: str, value: str, terms: Mapping[str, Any]) -> bool:
    """Say whether a value is of the grammar of its claim type."""
    if not value:
        return kind not in ("date", "trend", "effectiveness")
    if kind in DATE_TYPES:
        return parse_period(value) is not None
    if kind in QUANTITY_TYPES:
        return parse_quantity(value) is not None
    if kind in VALUE_TERMS:
        return value in VALUE_TERMS[kind]
    if kind == "classification" and terms:
        return value in terms
    return True


def _repeated(frame: pd.DataFrame, column: str, label: str) -> list[str]:
    seen: dict[str, int] = {}
    problems = []
    for row, value in enumerate(frame[column]):
        if value and value in seen:
            problems.append(
                f'{label}, line {line_of(frame, row)}: {column} "{value}" stands already in line {line_of(frame, seen[value])}'
            )
        seen.setdefault(value, row)
    return problems


def _not_empty(frame: pd.DataFrame, column: str, label: str) -> list[str]:
    return [
        f'{label}, line {line_of(frame, row)}, column "{column}": empty'
        for row, value in enumerate(frame[column])
        if not value.strip()
    ]


def _unknown(
    frame: pd.DataFrame, column: str, known: set[str], label: str, where: str, several: bool = False
) -> list[str]:
    problems = []
    for row, cell in enumerate(frame[column]):
        for value in cell.split() if several else [cell]:
            if value not in known:
                problems.append(f'{label}, line {line_of(frame, row)}, column "{column}": "{value}" is not in {where}')
    return problems


__all__ = ["LANGUAGES", "READINGS", "TABLES", "Corpus", "load_corpus", "quote_sha256", "value_is_valid"]
