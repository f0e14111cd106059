"""Names that other programs can follow: the IRIs of sources and claims, addresses made safe, JSON as bytes.

A source is named by its address where it has one, else by the checksum of its text; a claim by a hash of what it
is about. Nothing here knows a host, a path or the time.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from helpers.audit import Audit

WEB = re.compile(r"https?://[^\s/?#][^\s]{0,2000}", re.IGNORECASE)
KEPT = "%/:?#@!$&'()*+,;=-._~"
BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
SHA256 = re.compile(r"[0-9a-f]{64}")


def web_iri(address: str) -> str:
    """Return an http(s) address with everything else than URI characters escaped, or nothing for any other text."""
    text = address.strip()
    if WEB.fullmatch(text) is None:
        return ""
    return BROKEN_ESCAPE.sub("%25", quote(text, safe=KEPT, errors="replace"))


def text_iri(source: Mapping[str, Any]) -> str:
    """Return the name of a source's text by its checksum, or nothing where the table has none."""
    checksum = str(source["sha256"]).strip().lower()
    return f"urn:sha256:{checksum}" if SHA256.fullmatch(checksum) else ""


def source_iri(source: Mapping[str, Any]) -> str:
    """Return the IRI of a source: its address, else its text's checksum, else a hash of its row's id and title."""
    return web_iri(str(source["url"])) or text_iri(source) or name_iri("source", source["source_id"], source["title"])


def source_iris(audit: Audit) -> dict[str, str]:
    """Return the IRI of each source; two that share an address are told apart by their texts."""
    rows = audit.corpus.sources.to_dict("records")
    found = {str(row["source_id"]): source_iri(row) for row in rows}
    taken = list(found.values())
    for row in rows:
        if taken.count(found[row["source_id"]]) > 1:
            found[row["source_id"]] = text_iri(row) or name_iri("source", row["source_id"], row["title"])
    return found


def name_iri(*parts: str) -> str:
    """Return a urn:uuid (version 5, RFC 9562) of some words: the same words give the same name on any machine."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'claims-audit:' + chr(31).join(map(str, parts)))}"


def claim_iris(audit: Audit, what: str) -> dict[str, str]:
    """Return the name of an annotation or review of each claim: made of corpus, source, its checksum and claim_id."""
    checksums = dict(zip(audit.corpus.sources["source_id"], audit.corpus.sources["sha256"], strict=True))
    return {
        claim.claim_id: name_iri(what, audit.corpus.name, claim.source_id, checksums[claim.source_id], claim.claim_id)
        for claim in audit.claims
    }


def json_bytes(value: Any) -> bytes:
    """Return JSON in UTF-8 with two spaces and a line end; keys stay in the order they were given."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8", "backslashreplace")
