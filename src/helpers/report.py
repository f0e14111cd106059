"""The report of a corpus: notebooks run, pages and tables written, moved into place when all is well.

Nothing of the machine enters it: no clock, no path, no host. A failure leaves the last good report.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

import pandas as pd

from helpers.atomic import new_folder
from helpers.audit import Audit
from helpers.corpora.manifest import ENVIRONMENT_FILE, RUN_FILE, inputs_of, record_bytes, run_record
from helpers.corpora.tables import table_bytes
from helpers.errors import DataError
from helpers.exporting.exports import report_exports
from helpers.notebooks import Job, execute, find_notebook
from helpers.paths import notebooks_folder
from helpers.progress import Progress
from helpers.rendering.agreementdata import has_two_codings
from helpers.rendering.views import Views
from helpers.words import LANGUAGES

# The sections of the first page that notebooks make, in order; those without a notebook are left out.
SECTIONS = ("inconsistencies", "dates", "quantities", "effectiveness", "independence", "coverage", "agreement")
PDF_FILE = "report.pdf"
REPORT_FILES = (
    "findings.csv",
    "claims.csv",
    "pairs.csv",
    "exports/README.md",
    "exports/datapackage.json",
    "exports/annotations.jsonld",
    "exports/sources.csl.json",
    "exports/sources.bib",
    "exports/claim_reviews.jsonld",
    "ro-crate-metadata.json",
    "run.json",
    "environment.json",
)
PACKAGES = (
    "ipykernel",
    "jinja2",
    "matplotlib",
    "nbconvert",
    "numpy",
    "pandas",
    "papermill",
    "pyyaml",
    "rapidfuzz",
    "typst",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_report(audit: Audit, out: Path, jobs: int = 2, progress: Progress | None = None) -> Path:
    """Write the report of an audit to `out`, whole or not at all, and return it.

    Notebooks run `jobs` side by side. Refuses (DataError) to replace a folder that is no report.
    """
    refuse_other_folder(out)
    runs = plan(audit)
    if progress:
        progress.start(len(runs) + len(LANGUAGES))
    from helpers.rendering.fragments import render_fragment, warm_up
    from helpers.rendering.pdf_report import pdf_bytes

    warm_up()
    prints = [partial(pdf_bytes, audit, language) for language in LANGUAGES]
    made = execute([job for _, job in runs], audit, jobs, progress, render_fragment, prints)
    fragments = dict(zip((key for key, _ in runs), made[: len(runs)], strict=True))
    pdfs = dict(zip(LANGUAGES, made[len(runs) :], strict=True))
    with new_folder(out) as fresh:
        for name, content in report_files(audit, fragments, pdfs).items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (fresh / RUN_FILE).write_bytes(record_bytes(run_record(audit.corpus, fresh, parameters(audit))))
        (fresh / ENVIRONMENT_FILE).write_bytes(record_bytes(environment_record()))
    return out


def refuse_other_folder(out: Path) -> None:
    """Refuse (DataError) to replace a file, or a folder that holds something else than a report."""
    if not out.exists() or (out.is_dir() and (not any(out.iterdir()) or (out / RUN_FILE).is_file())):
        return
    raise DataError(
        f"{out.name} is not a report of claims-audit, so it is not replaced",
        [f"found {'a folder without run.json' if out.is_dir() else 'a file'}"],
        "give another folder with --out, or remove this one.",
    )


def parameters(audit: Audit) -> dict[str, Any]:
    """Return the parameters that matter for a report: languages, and the notebooks by the checksum of their sources."""
    notebooks = sorted({job.notebook for _, job in plan(audit)})
    return {"languages": list(LANGUAGES), "notebooks": {name: notebook_sha256(name) for name in notebooks}}


def plan(audit: Audit) -> list[tuple[tuple[str, str, str], Job]]:
    """Return the notebook runs of a report, by language, notebook and source."""
    name = audit.corpus.name
    available = {path.stem for path in notebooks_folder().glob("*.ipynb")}
    runs = []
    for language in LANGUAGES:
        for section in SECTIONS:
            if section in available and (section != "agreement" or has_two_codings(audit.corpus)):
                runs.append(((language, section, ""), Job(section, {"corpus": name, "language": language})))
        for source_id in audit.corpus.sources["source_id"]:
            parameters = {"corpus": name, "source_id": source_id, "language": language}
            runs.append(((language, "paper", source_id), Job("paper", parameters)))
    return runs


def report_files(
    audit: Audit, fragments: Mapping[tuple[str, str, str], Any], pdfs: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Return every file of the report with its bytes, but for run.json and environment.json."""
    from helpers.rendering.pages import index_page, paper_file, paper_page

    inputs = inputs_of(audit.corpus.folder)
    files: dict[str, bytes] = {}
    for language in LANGUAGES:
        views = Views(audit, language)
        base = "" if language == LANGUAGES[0] else f"{language}/"
        up = "" if not base else "../"
        sections = {
            section: made for (lang, section, source), made in fragments.items() if lang == language and not source
        }
        pages = {code: up + ("" if code == LANGUAGES[0] else f"{code}/") + "index.html" for code in LANGUAGES}
        html = index_page(views, sections, pages, inputs, [PDF_FILE, *(up + name for name in REPORT_FILES)])
        files[base + PDF_FILE] = pdfs[language]
        files[f"{base}index.html"] = html.encode("utf-8")
        for fragment in sections.values():
            for name, svg in fragment.figures.items():
                files[f"{base}figures/{name}.svg"] = (
                    '<?xml version="1.0" encoding="UTF-8"?>\n' + svg.rstrip() + "\n"
                ).encode("utf-8")
        for source_id in views.sources:
            page = paper_file(source_id)
            others = {code: f"../{up}" + ("" if code == LANGUAGES[0] else f"{code}/") + page for code in LANGUAGES}
            files[base + page] = paper_page(views, source_id, fragments[language, "paper", source_id], others).encode(
                "utf-8"
            )
    files["findings.csv"] = spreadsheet_bytes(audit.finding_table())
    files["claims.csv"] = spreadsheet_bytes(audit.claim_table())
    files["pairs.csv"] = spreadsheet_bytes(audit.pair_table())
    return {**files, **report_exports(audit, files)}


def spreadsheet_bytes(frame: pd.DataFrame) -> bytes:
    """Return a table as CSV in which no cell is a formula: one that a spreadsheet would compute starts with an apostrophe.

    Plain numbers (`-50`) stay as they are. The tables under data/ are not touched: these are copies to be opened.
    """
    return table_bytes(frame.astype("str").map(harmless))


def harmless(cell: str) -> str:
    """Return a cell that a spreadsheet shows as text."""
    if not cell.startswith(FORMULA):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell


def notebook_sha256(name: str) -> str:
    """Return the checksum of a notebook's sources; its outputs are not an input."""
    cells = json.loads(find_notebook(name).read_text(encoding="utf-8"))["cells"]
    sources = "\x1f".join("".join(cell["source"]) for cell in cells)
    return hashlib.sha256(sources.encode("utf-8")).hexdigest()


def environment_record() -> dict[str, Any]:
    """Return what environment.json says; it differs between machines and is never compared."""
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "platform": f"{platform.system()} {platform.machine()}",
        "packages": {name: metadata.version(name) for name in PACKAGES},
    }
