"""The audited sources for reference managers and typesetting: CSL-JSON (Zotero, pandoc) and BibTeX.

Names stay whole: a table of names does not say which word of "Ratna Sari" is a family name, and many Indonesian
names have none. A name that is written with a comma ("Harwood, Ellen") is split there.
Source of the rules: the input schema of CSL 1.0.2 (type and id are required, no other fields than the schema's).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from helpers.audit import Audit
from helpers.exporting.iris import text_iri, web_iri
from helpers.exporting.publication import iso_date

NAME_END = re.compile(r"\s*;\s*")
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
KEY = re.compile(r"[^A-Za-z0-9:.-]+")
UNCERTAIN = "~?%"
# Balanced on purpose: BibTeX counts braces even behind a backslash.
ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: "\\" + char for char in "#$%&_"},
}


def csl_items(audit: Audit) -> list[dict[str, Any]]:
    """Return the sources as CSL-JSON items, in the order of sources.csv."""
    return [csl_item(row) for row in audit.corpus.sources.to_dict("records")]


def csl_item(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return one source as a CSL-JSON item; what the table does not say is left out, what CSL lacks is under `custom`."""
    kind = csl_type(source["kind"])
    venue = "publisher" if kind in ("thesis", "report", "book") else "container-title"
    item: dict[str, Any] = {"id": source["source_id"], "type": kind}
    texts = {
        "title": source["title"],
        "author": [csl_name(name) for name in names(source["authors"])],
        "issued": csl_date(source["year"]),
        venue: source["venue"],
        "genre": genre(source["kind"], kind),
        "URL": web_iri(source["url"]),
        "language": source["language"],
        "note": source["note"],
        "custom": {
            key: value
            for key, value in (
                ("kind", source["kind"]),
                ("rights", source["rights"]),
                ("text", text_iri(source)),
                ("characters", source["characters"]),
            )
            if value
        },
    }
    return {**item, **{key: value for key, value in texts.items() if value}}


def names(authors: str) -> list[str]:
    """Return the names of an `authors` cell, which semicolons separate."""
    return [name for name in NAME_END.split(authors.strip()) if name]


def csl_name(name: str) -> dict[str, str]:
    """Return a name as CSL has it: split at its only comma, else whole."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and family and given and "," not in given:
        return {"family": family, "given": given}
    return {"literal": name}


def csl_date(year: str) -> dict[str, Any]:
    """Return a year, or any EDTF date, as CSL has it: `date-parts`, `circa` where uncertain, else as it is written."""
    text = year.strip()
    certain = iso_date(text.rstrip(UNCERTAIN))
    if certain:
        parts = [[int(part) for part in certain.split("-")]]
        return {"date-parts": parts, **({"circa": True} if text != certain else {})}
    ends = [iso_date(end) for end in text.split("/")]
    if len(ends) == 2 and all(ends):
        return {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    return {"literal": text} if text else {}


@cache
def _words() -> dict[str, dict[str, Any]]:
    return tomllib.loads((files("helpers") / "lang" / "any.kinds.toml").read_text(encoding="utf-8"))


def csl_type(kind: str) -> str:
    """Return the CSL type of a kind of publication in words; `document` where its words say none."""
    said = " ".join(WORD.findall(kind.lower()))
    for name, words in _words()["kinds"].items():
        if any(f" {word} " in f" {said} " for word in words):
            return str(name)
    return "document"


def genre(said: str, kind: str) -> str:
    """Return the kind in words where it says more than the type does: `undergraduate thesis`, not `report`."""
    words = _words()["kinds"].get(kind, [])
    return said if kind in ("thesis", "report", "document") and said.strip().lower() not in words else ""


def bibtex(audit: Audit) -> str:
    """Return the sources as a BibTeX file in UTF-8, in the order of sources.csv."""
    taken: set[str] = set()
    entries = []
    for row in audit.corpus.sources.to_dict("records"):
        stem = KEY.sub("-", row["source_id"]).strip("-") or "source"
        key, number = stem, 1
        while key.lower() in taken:
            number += 1
            key = f"{stem}-{number}"
        taken.add(key.lower())
        entries.append(bibtex_entry(key, row))
    return "\n".join(entries)


def bibtex_entry(key: str, source: Mapping[str, Any]) -> str:
    """Return one source as a BibTeX entry; braces keep titles and whole names as they are written."""
    kind = csl_type(source["kind"])
    name, venue = _words()["bibtex"].get(kind, ("misc", "howpublished"))
    if kind == "thesis" and set(WORD.findall(source["kind"].lower())) & set(_words()["doctoral"]["words"]):
        name = "phdthesis"
    date = iso_date(source["year"].rstrip(UNCERTAIN))
    fields = {
        "author": " and ".join(bibtex_name(each) for each in names(source["authors"])),
        "title": f"{{{escape(source['title'])}}}" if source["title"] else "",
        venue: escape(source["venue"]),
        "type": escape(genre(source["kind"], kind)) if kind in ("thesis", "report") else "",
        "year": date[:4] or escape(source["year"]),
        "url": web_iri(source["url"]),
        "language": {"id": "indonesian", "en": "english"}.get(source["language"], ""),
        "annote": escape(source["note"]),
    }
    lines = [f"  {field} = {{{value}}}," for field, value in fields.items() if value]
    return "\n".join([f"@{name}{{{key},", *lines, "}", ""])


def bibtex_name(name: str) -> str:
    """Return a name for BibTeX: `{Family}, {Given}` where it is split, else one pair of braces."""
    parts = csl_name(name)
    if "literal" in parts:
        return f"{{{escape(parts['literal'])}}}"
    return f"{{{escape(parts['family'])}}}, {{{escape(parts['given'])}}}"


def escape(text: str) -> str:
    """Return text that TeX typesets as it stands, on one line."""
    return " ".join("".join(ESCAPES.get(char, char) for char in text).split())
