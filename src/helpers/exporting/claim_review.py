"""Claims that reference facts decide on, as schema.org ClaimReview: one review for each claim.

Only claims that a reference fact agrees with or speaks against are reviewed; a disagreement between papers is no
review of either. The rating is in words: there is no score. Relations between claims have no schema.org type; they
stand in the data package (findings, pairs).
Source of the rules: schema.org ClaimReview and Claim; `claimReviewed`, `reviewRating.alternateName` and `url` are
what fact-check readers require.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from helpers import __version__
from helpers.audit import Audit
from helpers.corpora.claims import Claim, Fact
from helpers.exporting.bibliography_export import names
from helpers.exporting.iris import claim_iris, source_iris, web_iri
from helpers.exporting.publication import date_published, iso_date, report_address
from helpers.exporting.web_annotation import coded
from helpers.judging.findings import Finding
from helpers.rendering.templating import plain_id

CONTEXT = "https://schema.org"
CONTRADICTED = "Contradicted by a reference fact"
TENSION = "In tension with a reference fact"
SUPPORTED = "Supported by a reference fact"
WEAKLY = "Supported only by a reference fact of low confidence"
DISPUTED = "Reference facts disagree"


def claim_reviews(audit: Audit, page: str = "") -> dict[str, Any]:
    """Return the reviews as one JSON-LD graph, in the order of claims.csv.

    `page` is the address of the report's first page as seen from the exports; without it, and without an address in
    corpus.yml, a review's own name in this file is its address.
    """
    corpus = audit.corpus
    base = report_address(corpus)
    iris, reviews, marks = source_iris(audit), claim_iris(audit, "review"), claim_iris(audit, "annotation")
    sources = {row["source_id"]: row for row in corpus.sources.to_dict("records")}
    facts = {fact.ref_id: fact for fact in audit.facts}
    against = findings_against(audit)
    published = date_published(corpus)
    made = []
    for claim in audit.claims:
        found, agreeing = against.get(claim.claim_id, []), audit.supporting_facts(claim.claim_id)
        if not found and not agreeing:
            continue
        fragment = f"#claim-{plain_id(claim.claim_id)}"
        speaking = [facts[ref] for finding in found for ref in finding.refs if ref in facts]
        made.append(
            {
                "@type": "ClaimReview",
                "@id": reviews[claim.claim_id],
                "url": f"{base}index.html{fragment}"
                if base
                else f"{page}{fragment}"
                if page
                else reviews[claim.claim_id],
                "claimReviewed": claim.gloss_en or str(coded(claim)),
                "inLanguage": "en",
                "author": {"@type": "Organization", "name": f"claims-audit {__version__}"},
                "datePublished": published,
                "reviewRating": {
                    "@type": "Rating",
                    "alternateName": rating(found, agreeing),
                    "ratingExplanation": explanation(found, agreeing),
                },
                "itemReviewed": _claim(claim, sources[claim.source_id], iris[claim.source_id], marks[claim.claim_id]),
                "citation": [
                    _reference(fact) for fact in {fact.ref_id: fact for fact in [*speaking, *agreeing]}.values()
                ],
            }
        )
    return {"@context": CONTEXT, "@graph": made}


def findings_against(audit: Audit) -> dict[str, list[Finding]]:
    """Return the findings of rules that hold claims against reference facts, by claim."""
    names_of_rules = {status.rule.name for status in audit.rules if status.rule.over == "reference"}
    found: dict[str, list[Finding]] = {}
    for finding in audit.findings:
        if finding.rule in names_of_rules and finding.refs:
            for claim_id in dict.fromkeys(finding.claim_ids):
                found.setdefault(claim_id, []).append(finding)
    return found


def rating(against: Sequence[Finding], agreeing: Sequence[Fact]) -> str:
    """Return the rating in words: what facts say of a claim, both sides weighed."""
    contradicted = any(finding.kind == "conflict" for finding in against)
    if contradicted and agreeing:
        return DISPUTED
    if contradicted:
        return CONTRADICTED
    if against:
        return TENSION
    return WEAKLY if all(fact.confidence == "low" for fact in agreeing) else SUPPORTED


def explanation(against: Sequence[Finding], agreeing: Sequence[Fact]) -> str:
    """Return why, in sentences: the findings', then the facts that agree."""
    said = [f"{finding.message}: {finding.why}." for finding in against]
    for fact in agreeing:
        how = [fact.independence, f"{fact.confidence} confidence" if fact.confidence else ""]
        said.append(
            f"{fact.publisher or fact.title} has {fact.claim.shown.in_language('en')} ({', '.join(filter(None, how))})."
        )
    return " ".join(said).replace(" ()", "")


def _claim(claim: Claim, source: dict[str, Any], iri: str, annotation: str) -> dict[str, Any]:
    """Return a claim as it stands in its source: who makes it, where, since when."""
    made: dict[str, Any] = {"@type": "Claim", "identifier": claim.claim_id, "appearance": _publication(source, iri)}
    published = iso_date(source["year"])
    if published:
        made["datePublished"] = published
    return {**made, **_speaker(claim, source), "subjectOf": {"@id": annotation}}


def _publication(source: dict[str, Any], iri: str) -> dict[str, Any]:
    """Return a source as the work that the claim appears in."""
    authors = [{"@type": "Person", "name": name} for name in names(source["authors"])]
    fields = {
        "name": source["title"] or source["source_id"],
        "url": web_iri(source["url"]),
        "author": authors,
        "datePublished": iso_date(source["year"]),
        "inLanguage": source["language"],
    }
    return {"@type": "CreativeWork", "@id": iri, **{key: value for key, value in fields.items() if value}}


def _speaker(claim: Claim, source: dict[str, Any]) -> dict[str, Any]:
    """Return who makes the claim: whoever a text that reports it names, else the text's authors."""
    if claim.stance == "reported":
        return {"author": {"@type": "Thing", "name": claim.attributed_to}} if claim.attributed_to else {}
    authors = [{"@type": "Person", "name": name} for name in names(source["authors"])]
    return {"author": authors} if authors else {}


def _reference(fact: Fact) -> dict[str, Any]:
    """Return the publication of a fact."""
    fields = {
        "name": fact.title or fact.publisher,
        "url": web_iri(fact.url),
        "datePublished": iso_date(fact.published),
        "publisher": {"@type": "Organization", "name": fact.publisher} if fact.publisher else {},
        "identifier": fact.ref_id,
    }
    return {"@type": "CreativeWork", **{key: value for key, value in fields.items() if value}}
