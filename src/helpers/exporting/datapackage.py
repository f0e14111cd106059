"""All tables of an audit as a Data Package (v2) with Table Schema: readable by pandas, R, DuckDB, Frictionless.

The tables are those of DESIGN.md, section 4, and four that other tools join by: the codebook's properties, the rules
and their fate, and the claims of each finding and relation. What each column means stands in columns.toml.

Cells that a spreadsheet would compute start with an apostrophe, as in the tables of the report: these are copies that
people open, and their words come from strangers. The annotations (web_annotation.py) have quotes as they stand.
Source of the rules: https://datapackage.org/standard/ (Data Package, Data Resource, Table Schema, version 2).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import pandas as pd

from helpers import __version__
from helpers.audit import Audit
from helpers.corpora.tables import ALLOWED
from helpers.exporting.iris import web_iri
from helpers.exporting.publication import licence_of

FOLDER = "tables"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
KEYS: dict[str, tuple[str, ...]] = {
    "sources": ("source_id",),
    "properties": ("subject", "property"),
    "claims": ("claim_id",),
    "relations": ("relation_id",),
    "relation_claims": ("relation_id", "position"),
    "references": ("ref_id",),
    "expected": ("expected_id",),
    "findings": ("finding_id",),
    "finding_claims": ("finding_id", "position"),
    "rules": ("rule",),
    "anchors": ("claim_id",),
    "units": ("unit_id",),
}
# Columns of a table that name rows of another: (columns, table, its columns). Every table with source_id names sources.
LINKS: dict[str, tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]] = {
    "claims": ((("subject", "property"), "properties", ("subject", "property")),),
    "references": ((("subject", "property"), "properties", ("subject", "property")),),
    "relation_claims": (
        (("relation_id",), "relations", ("relation_id",)),
        (("claim_id",), "claims", ("claim_id",)),
    ),
    "findings": ((("rule",), "rules", ("rule",)),),
    "finding_claims": (
        (("finding_id",), "findings", ("finding_id",)),
        (("claim_id",), "claims", ("claim_id",)),
    ),
    "pairs": (
        (("left_claim_id",), "claims", ("claim_id",)),
        (("right_claim_id",), "claims", ("claim_id",)),
        (("rule",), "rules", ("rule",)),
    ),
    "anchors": ((("claim_id",), "claims", ("claim_id",)),),
    "passages": ((("other_source_id",), "sources", ("source_id",)),),
}
INTEGERS = frozenset(
    [
        *("start", "end", "other_start", "other_end", "words", "since", "position", "side", "characters", "level"),
        *("flagged", "passed", "not_comparable"),
    ]
)
NUMBERS = frozenset(("similarity",))
LISTS = frozenset(("source_ids", "claim_ids", "ref_ids", "varies_by"))
ADDRESSES = frozenset(("url",))


def datapackage(audit: Audit, tables: Mapping[str, pd.DataFrame]) -> dict[str, Any]:
    """Return the descriptor of the package: every table with its fields, keys and links."""
    corpus = audit.corpus
    question = corpus.text_in("question", "en")
    notes = [
        f"{question} " if question else "",
        "Made by claims-audit: every claim in the words of its source, and the claims that cannot all hold. ",
        "A cell that a spreadsheet would compute starts with an apostrophe.",
    ]
    withheld = long_quotes(audit)
    if withheld:
        notes.append(f" Left out, since their sources are not open: the words of {len(withheld)} quotes longer than ")
        notes.append(f"ten words ({' '.join(withheld)}).")
    sources = [
        {"title": row["title"] or row["source_id"], **({"path": web_iri(row["url"])} if web_iri(row["url"]) else {})}
        for row in corpus.sources.to_dict("records")
    ]
    package: dict[str, Any] = {
        "$schema": PROFILE,
        "name": package_name(corpus.name),
        "title": corpus.text_in("title", "en"),
        "description": "".join(notes),
        "version": __version__,
        "keywords": ["claims", "source criticism", "contradictions"],
    }
    licence = licence_of(corpus)
    if licence:
        package["licenses"] = [licence]
    if sources:
        package["sources"] = sources
    return {**package, "resources": [resource(name, frame, tables) for name, frame in tables.items()]}


def resource(name: str, frame: pd.DataFrame, tables: Mapping[str, pd.DataFrame]) -> dict[str, Any]:
    """Return the descriptor of one table."""
    schema: dict[str, Any] = {"fields": [_field(name, column, frame) for column in frame.columns]}
    if name in KEYS:
        schema["primaryKey"] = list(KEYS[name])
    links = list(_links(name, frame, tables))
    if links:
        schema["foreignKeys"] = links
    schema["missingValues"] = [""]
    return {
        "name": name,
        "type": "table",
        "title": name.replace("_", " "),
        "description": descriptions()[name]["_"],
        "path": f"{FOLDER}/{name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": schema,
    }


@cache
def descriptions() -> dict[str, dict[str, str]]:
    """Return what every table and column means, by table; columns of [any] where a table says nothing of its own."""
    written = tomllib.loads((files("helpers") / "columns.toml").read_text(encoding="utf-8"))
    common = written.pop("any")
    return {name: {**common, **own} for name, own in written.items()}


def package_name(name: str) -> str:
    """Return a name as a Data Package may have it: lower case letters, digits, `.`, `_`, `-`."""
    plain = "".join(char if char.isascii() and (char.isalnum() or char in "._-") else "-" for char in name.lower())
    return plain.strip("-._") or "corpus"


def long_quotes(audit: Audit) -> list[str]:
    """Return the claims whose quote is longer than ten words, of sources that are stated not to be open."""
    closed = closed_sources(audit)
    return [
        row.claim_id for row in audit.claim_table().itertuples() if row.source_id in closed and is_long_quote(row.exact)
    ]


def closed_sources(audit: Audit) -> set[str]:
    rows = audit.corpus.sources.to_dict("records")
    return {row["source_id"] for row in rows if row["rights"].strip().lower() not in ("", "open")}


def is_long_quote(quote: str) -> bool:
    return len(quote.split()) > MOST_WORDS


MOST_WORDS = 10  # of a text that is not open (DESIGN.md, section 2)


def _field(table: str, column: str, frame: pd.DataFrame) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column, "type": "string", "description": descriptions()[table][column]}
    cells = [cell for cell in frame[column] if cell]
    if column in INTEGERS and all(_is(int, cell) for cell in cells):
        field["type"] = "integer"
    elif column in NUMBERS and all(_is(float, cell) for cell in cells):
        field["type"] = "number"
    elif column == "single" and table == "properties":
        field |= {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}
    elif column in LISTS:
        field |= {"type": "list", "delimiter": " ", "itemType": "string"}
    elif column in ADDRESSES and all(web_iri(cell) == cell for cell in cells):
        field["format"] = "uri"
    constraints: dict[str, Any] = {}
    if column in KEYS.get(table, ()):
        constraints["required"] = True
        if len(KEYS[table]) == 1:
            constraints["unique"] = True
    allowed = ALLOWED.get((table, column), frozenset()) - {""}
    if allowed and set(cells) <= allowed:
        constraints["enum"] = sorted(allowed)
    if constraints:
        field["constraints"] = constraints
    return field


def _is(kind: type, cell: str) -> bool:
    try:
        kind(cell)
    except ValueError:
        return False
    return cell.isascii() and cell.strip() == cell and "_" not in cell


def _links(name: str, frame: pd.DataFrame, tables: Mapping[str, pd.DataFrame]) -> Iterable[dict[str, Any]]:
    links: Sequence[tuple[tuple[str, ...], str, tuple[str, ...]]] = LINKS.get(name, ())
    if "source_id" in frame.columns and name != "sources":
        links = ((("source_id",), "sources", ("source_id",)), *links)
    for columns, table, theirs in links:
        if table in tables:
            yield {"fields": list(columns), "reference": {"resource": table, "fields": list(theirs)}}
