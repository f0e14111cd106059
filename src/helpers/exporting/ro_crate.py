"""The whole folder as an RO-Crate (1.3): every file described, and the run that made them as an action.

The crate has no time of the run: none is known, and a clock would change the bytes. `datePublished` is what corpus.yml
says (publication.py). It follows the Process Run Crate profile, in which that time is only recommended. The audited texts are named by
address or checksum as what the run used; they are not part of the crate.
Source of the rules: RO-Crate Metadata Specification 1.3, https://w3id.org/ro/crate/1.3; Process Run Crate 0.5.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from html import unescape
from typing import Any
from urllib.parse import quote

from helpers import __version__
from helpers.audit import Audit
from helpers.corpora.corpus import Corpus
from helpers.corpora.manifest import ENVIRONMENT_FILE, RUN_FILE, inputs_of
from helpers.exporting.bibliography_export import csl_type, names
from helpers.exporting.iris import name_iri, source_iris, text_iri, web_iri
from helpers.exporting.publication import date_published, iso_date, licence_of
from helpers.rendering.templating import plain_id

CRATE_FILE = "ro-crate-metadata.json"
VERSION = "https://w3id.org/ro/crate/1.3"
PROCESS_RUN = "https://w3id.org/ro/wfrun/process/0.5"
TITLE = re.compile(r"<title[^>]*>([^<]*)</title>")
NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/"
FORMATS = {
    ".bib": "application/x-bibtex",
    ".css": "text/css",
    ".csv": "text/csv",
    ".html": "text/html",
    ".ipynb": "application/x-ipynb+json",
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown",
    ".otf": "font/otf",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}
SCHEMA_TYPES = {
    "thesis": "Thesis",
    "report": "Report",
    "article-journal": "ScholarlyArticle",
    "paper-conference": "ScholarlyArticle",
    "article-newspaper": "NewsArticle",
    "article-magazine": "Article",
    "post-weblog": "BlogPosting",
    "webpage": "WebPage",
    "book": "Book",
    "chapter": "Chapter",
    "legislation": "Legislation",
}
# Files of a report that are written after everything else: described without size and checksum.
LATE = (RUN_FILE, ENVIRONMENT_FILE)
MEANINGS = {
    "index.html": "The report: the strongest disagreements, every finding and claim, and how it was made.",
    "findings.csv": "Findings, strongest first.",
    "claims.csv": "Claims, each with its quote.",
    "report.pdf": "The report, for print.",
    "pairs.csv": "Every pair of claims that was compared, and how it ended.",
    RUN_FILE: "What the report was made from: parameters, checksums and versions.",
    ENVIRONMENT_FILE: "The machine's Python and packages; the only file that differs between machines.",
}


def ro_crate(
    audit: Audit, folder: Mapping[str, bytes], readme: str, meanings: Mapping[str, str], late: bool = False
) -> dict[str, Any]:
    """Return the metadata of a crate that holds these files, by name.

    `readme` is the file that says what claims-audit is, `meanings` what each file is for; `late` adds run.json and
    environment.json, which a report gets last.
    """
    corpus = audit.corpus
    said = {**MEANINGS, **meanings}
    software = _software(quote(readme))
    papers = {f"papers/{plain_id(row['source_id'])}.html": row["title"] for row in corpus.sources.to_dict("records")}
    described = [
        _file(name, said.get(name) or _meaning(name, content, papers), content)
        for name, content in sorted(folder.items())
        if name != CRATE_FILE
    ]
    described += [_file(name, said[name]) for name in LATE if late]
    parts = [{"@id": entity["@id"]} for entity in described]
    inputs = [*_tables(corpus), *_texts(audit)]
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": corpus.text_in("title", "en"),
        "description": " ".join(filter(None, (corpus.text_in("question", "en"), _counts(audit)))),
        "datePublished": date_published(corpus),
        "license": {"@id": _licence(corpus)["@id"]},
        "conformsTo": {"@id": PROCESS_RUN},
        "hasPart": _single(parts),
        "mentions": {"@id": "#run"},
    }
    action = {
        "@id": "#run",
        "@type": "CreateAction",
        "name": f"claims-audit on {corpus.name}",
        "description": "Every rule over every claim; no model, no network, the same bytes for the same inputs.",
        "instrument": {"@id": software["@id"]},
        "object": _single([{"@id": entity["@id"]} for entity in inputs]),
        "result": _single(parts),
    }
    descriptor = {
        "@id": CRATE_FILE,
        "@type": "CreativeWork",
        "name": "RO-Crate metadata",
        "about": {"@id": "./"},
        "conformsTo": {"@id": VERSION},
    }
    profile = {"@id": PROCESS_RUN, "@type": ["CreativeWork", "Profile"], "name": "Process Run Crate", "version": "0.5"}
    people = _people(audit)
    graph = [descriptor, root, *described, action, software, *inputs, *people, _licence(corpus), profile]
    return {"@context": f"{VERSION}/context", "@graph": graph}


def _file(name: str, meaning: str, content: bytes | None = None) -> dict[str, Any]:
    """Return one file with its size and checksum."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    fields = {
        "name": name,
        "description": meaning,
        "encodingFormat": FORMATS.get(ending, ""),
        "contentSize": "" if content is None else str(len(content)),
        "sha256": "" if content is None else hashlib.sha256(content).hexdigest(),
    }
    return {"@id": quote(name), "@type": "File", **{key: value for key, value in fields.items() if value}}


def _meaning(name: str, content: bytes, papers: Mapping[str, str]) -> str:
    """Return what a file of the report is for; a figure says so itself, in its title."""
    plain = name.removeprefix("id/")
    again = " In Indonesian." if plain != name else ""
    if plain in papers:
        return f"One paper: its claims and what the rules say of them: {papers[plain] or plain}.{again}"
    if plain in MEANINGS:
        return MEANINGS[plain] + again
    title = TITLE.search(content[:20_000].decode("utf-8", "replace")) if plain.endswith(".svg") else None
    return f"Figure: {unescape(title[1]).strip()}" if title else ""


def _counts(audit: Audit) -> str:
    return (
        f"An audit of {len(audit.corpus.sources)} sources: {len(audit.claims)} claims, "
        f"{len(audit.findings)} findings. A finding is a disagreement between texts, not a proof that anyone erred."
    )


def _software(page: str) -> dict[str, Any]:
    """Return the program; `page` in the crate says what it is, since it has no address of its own."""
    return {
        "@id": name_iri("software", __version__),
        "@type": "SoftwareApplication",
        "name": "claims-audit",
        "version": __version__,
        "url": {"@id": page},
    }


def _tables(corpus: Corpus) -> list[dict[str, Any]]:
    """Return the corpus's tables, codebook and readings as what the run used, by checksum."""
    return [
        {
            "@id": f"#input/{quote(name)}",
            "@type": "CreativeWork",
            "name": f"{corpus.name}/{name}",
            "identifier": f"urn:sha256:{checksum}",
        }
        for name, checksum in inputs_of(corpus.folder).items()
    ]


def _texts(audit: Audit) -> list[dict[str, Any]]:
    """Return the sources as what the run used."""
    iris = source_iris(audit)
    made = []
    for row in audit.corpus.sources.to_dict("records"):
        fields = {
            "name": row["title"] or row["source_id"],
            "author": [{"@id": _person(name)} for name in dict.fromkeys(names(row["authors"]))],
            "datePublished": iso_date(row["year"]),
            "inLanguage": row["language"],
            "url": web_iri(row["url"]),
            "identifier": [value for value in (row["source_id"], text_iri(row)) if value],
            "creditText": row["venue"],
            "copyrightNotice": row["rights"],
        }
        kind = SCHEMA_TYPES.get(csl_type(row["kind"]))
        types: str | list[str] = ["CreativeWork", kind] if kind else "CreativeWork"
        made.append({"@id": iris[row["source_id"]], "@type": types, **{k: _single(v) for k, v in fields.items() if v}})
    return made


def _single(value: Any) -> Any:
    """Return a list of one as that one, as RO-Crate wants it."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _person(name: str) -> str:
    return f"#author/{quote(name, safe='')}"


def _people(audit: Audit) -> list[dict[str, Any]]:
    """Return the authors of the sources, each name once; nobody knows whether two of one name are one person."""
    found = dict.fromkeys(name for cell in audit.corpus.sources["authors"] for name in names(cell))
    return [{"@id": _person(name), "@type": "Person", "name": name} for name in found]


def _licence(corpus: Corpus) -> dict[str, Any]:
    """Return the licence of the tables and pages; where none is stated, an entity that says so."""
    stated = licence_of(corpus)
    if stated:
        return {"@id": stated["path"], "@type": "CreativeWork", "name": stated.get("name", stated["path"])}
    return {
        "@id": NOT_EVALUATED,
        "@type": "CreativeWork",
        "name": "Copyright Not Evaluated",
        "description": "corpus.yml states no `license:`. The quotes belong to the authors of their sources.",
    }
