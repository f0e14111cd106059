"""Every claim as a W3C Web Annotation: its quote, where it stands, and what it says in our own words.

The target is the source's address, or its text's checksum (`urn:sha256:…`) where it has none. Positions are those of
the text that was read: where the target is an address, that text stands as the cached copy of its state. Positions
count Unicode code points, as the standard says; quotes are as claims.csv has them. There are no dates: none is known.
Source of the rules: Web Annotation Data Model and Vocabulary, W3C Recommendations of 2017-02-23.
"""

from __future__ import annotations

from typing import Any

from helpers import __version__
from helpers.audit import Audit
from helpers.corpora.claims import Claim
from helpers.exporting.datapackage import long_quotes
from helpers.exporting.iris import claim_iris, name_iri, source_iris, text_iri
from helpers.words import LANGUAGES, Said, say

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation_collection(audit: Audit) -> dict[str, Any]:
    """Return all claims as one collection with one page, in the order of claims.csv."""
    corpus = audit.corpus
    collection = name_iri("annotations", corpus.name)
    items = annotations_of(audit)
    made: dict[str, Any] = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": corpus.text_in("title", "en"),
        "generator": {"type": "Software", "name": f"claims-audit {__version__}"},
        "total": len(items),
    }
    if items:
        page = {"id": name_iri("annotations", corpus.name, "1"), "type": "AnnotationPage", "startIndex": 0}
        made["first"] = {**page, "partOf": collection, "items": items}
    return made


def annotations_of(audit: Audit) -> list[dict[str, Any]]:
    """Return one annotation for each claim."""
    iris, names = source_iris(audit), claim_iris(audit, "annotation")
    sources = {row["source_id"]: row for row in audit.corpus.sources.to_dict("records")}
    quotes = {row.claim_id: (row.exact, row.prefix, row.suffix) for row in audit.claim_table().itertuples()}
    withheld = set(long_quotes(audit))
    made = []
    for claim in audit.claims:
        quote = ("", "", "") if claim.claim_id in withheld else quotes[claim.claim_id]
        address, text = iris[claim.source_id], text_iri(sources[claim.source_id])
        target: dict[str, Any] = {"type": "SpecificResource", "source": address}
        if text and text != address:
            target["state"] = {"type": "TimeState", "cached": text}
        selectors = [*_quote_selector(*quote), *_position_selector(claim)]
        if selectors:
            target["selector"] = selectors if len(selectors) > 1 else selectors[0]
        coder = {"type": "Software", "name": "claims-audit"} if claim.coder == "machine" else {"nickname": claim.coder}
        made.append(
            {
                "id": names[claim.claim_id],
                "type": "Annotation",
                "motivation": "describing",
                **({"creator": coder} if claim.coder else {}),
                "body": [*_glosses(claim), _tag(claim)],
                "target": target,
            }
        )
    return made


def _quote_selector(exact: str, prefix: str, suffix: str) -> list[dict[str, Any]]:
    if not exact:
        return []
    around = {key: value for key, value in (("prefix", prefix), ("suffix", suffix)) if value}
    return [{"type": "TextQuoteSelector", "exact": exact, **around}]


def _position_selector(claim: Claim) -> list[dict[str, Any]]:
    if claim.start is None or claim.end is None:
        return []
    return [{"type": "TextPositionSelector", "start": claim.start, "end": claim.end}]


def _glosses(claim: Claim) -> list[dict[str, Any]]:
    """Return the claim in our own words, in each language that it has them in; else what was coded."""
    written = {"en": claim.gloss_en, "id": claim.gloss_id}
    if not any(written.values()):
        written = {language: coded(claim).in_language(language) for language in LANGUAGES}
    return [
        {"type": "TextualBody", "purpose": "describing", "value": text, "format": "text/plain", "language": language}
        for language, text in written.items()
        if text
    ]


def coded(claim: Claim) -> Said:
    """Return what was coded of a claim as a sentence: subject, property, value."""
    named = {
        language: claim.entry.label_in(language) if claim.entry.property else claim.property for language in LANGUAGES
    }
    label = Said({language: name.replace("{", "{{").replace("}", "}}") for language, name in named.items()})
    return say("{subject}, {label}: {value}", subject=claim.subject, label=label, value=claim.shown)


def _tag(claim: Claim) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "tagging", "value": f"{claim.subject}: {claim.property}"}
