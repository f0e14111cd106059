"""The exchange formats of an audit, for other people's tools: tables, anchors, sources, reviews, and the crate of all.

export_files (pure) ──▶ write_exports (whole or not at all); report_exports is what a report carries beside its pages.
docs/exports.md says what each file is for.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from helpers import __version__
from helpers.atomic import write_files
from helpers.audit import Audit
from helpers.corpora.manifest import RUN_FILE
from helpers.errors import DataError
from helpers.exporting.bibliography_export import bibtex, csl_items
from helpers.exporting.claim_review import claim_reviews
from helpers.exporting.datapackage import FOLDER, datapackage, descriptions
from helpers.exporting.export_tables import export_tables
from helpers.exporting.iris import json_bytes
from helpers.exporting.ro_crate import CRATE_FILE, ro_crate
from helpers.exporting.web_annotation import annotation_collection

PACKAGE_FILE, README_FILE = "datapackage.json", "README.md"
MEANINGS = {
    README_FILE: "What these files are, and what made them.",
    PACKAGE_FILE: "All tables as a Data Package (v2): every column described and typed, keys and links.",
    "annotations.jsonld": "Every claim as a W3C Web Annotation: its quote, its position, what it says.",
    "sources.csl.json": "The audited sources as CSL-JSON.",
    "sources.bib": "The audited sources as BibTeX.",
    "claim_reviews.jsonld": "Claims that reference facts decide on, as schema.org ClaimReview.",
}


def write_exports(audit: Audit, to: Path) -> list[str]:
    """Write the exchange formats of an audit into the folder `to`, whole or not at all; return the names of the files.

    Refuses (DataError) to replace a file, a report, or a folder that holds something else than exports.
    """
    if to.exists() and not (to.is_dir() and (not any(to.iterdir()) or _is_export(to))):
        raise DataError(
            f"{to.name} is not a folder of exports, so it is not replaced",
            [f"found {'a folder that has other files' if to.is_dir() else 'a file'}"],
            "give a new or an empty folder with --to.",
        )
    files = export_files(audit)
    write_files(to.resolve(), files)
    return list(files)


def _is_export(folder: Path) -> bool:
    return (folder / PACKAGE_FILE).is_file() and (folder / CRATE_FILE).is_file() and not (folder / RUN_FILE).exists()


def export_files(audit: Audit) -> dict[str, bytes]:
    """Return every file of the export by its name, with forward slashes; same audit, same bytes."""
    files = formats(audit)
    crate = ro_crate(audit, files, README_FILE, meanings())
    return {**files, CRATE_FILE: json_bytes(crate)}


def report_exports(audit: Audit, report: Mapping[str, bytes], under: str = "exports/") -> dict[str, bytes]:
    """Return what a report carries beside its own files: the exports in a folder, and the crate of the whole report.

    `report` has every other file of the report but run.json and environment.json, by name.
    """
    made = {under + name: content for name, content in formats(audit, "../index.html").items()}
    crate = ro_crate(audit, {**report, **made}, under + README_FILE, meanings(under), late=True)
    return {**made, CRATE_FILE: json_bytes(crate)}


def formats(audit: Audit, page: str = "") -> dict[str, bytes]:
    """Return the exchange formats without a crate; `page` is the report's first page as seen from them."""
    from helpers.report import spreadsheet_bytes

    tables = export_tables(audit)
    return {
        README_FILE: readme(audit).encode("utf-8"),
        PACKAGE_FILE: json_bytes(datapackage(audit, tables)),
        **{f"{FOLDER}/{name}.csv": spreadsheet_bytes(frame) for name, frame in tables.items()},
        "annotations.jsonld": json_bytes(annotation_collection(audit)),
        "sources.csl.json": json_bytes(csl_items(audit)),
        "sources.bib": bibtex(audit).encode("utf-8"),
        "claim_reviews.jsonld": json_bytes(claim_reviews(audit, page)),
    }


def meanings(under: str = "") -> dict[str, str]:
    """Return what each file of the exports is for, by its name in the folder `under`."""
    tables = {f"{FOLDER}/{name}.csv": described["_"] for name, described in descriptions().items()}
    return {under + name: meaning for name, meaning in {**MEANINGS, **tables}.items()}


def readme(audit: Audit) -> str:
    """Return what the files are, for a person who is handed the folder."""
    title = " ".join(audit.corpus.text_in("title", "en").split())
    lines = [f"- `{name}`: {meaning}" for name, meaning in MEANINGS.items() if name != README_FILE]
    head = [
        f"# Exports: {title}",
        "",
        f"Made by claims-audit {__version__}, a program that tabulates what papers claim, in the words of each paper,",
        "and finds the claims that cannot all hold. It uses no model and no network: the same tables give the same bytes.",
        "A finding is a disagreement between texts, not a proof that anyone erred.",
        "",
    ]
    tail = [
        f"- `{FOLDER}/`: the tables of the data package, as CSV (UTF-8).",
        "",
        "The audited texts are not here. Quotes belong to the authors of their sources.",
        "",
    ]
    return "\n".join([*head, *lines, *tail])
