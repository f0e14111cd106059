"""The quotes and ids of proposed claims: words that stand at one place of a text only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from helpers.document import Document
from helpers.drafts import Draft, Link

LONGEST_CONTEXT = 24  # words of prefix or suffix beyond which a quote that stands twice is given up


def identified(drafts: Iterable[Draft]) -> list[Draft]:
    """Give each draft its id: a hash of source, position, subject and property."""
    return [replace(draft, claim_id=draft_id(draft)) for draft in drafts]


def draft_id(draft: Draft) -> str:
    """Return the id of a draft: `p` and ten hexadecimal digits."""
    key = "\x1f".join((draft.source_id, str(draft.start), str(draft.end), draft.subject, draft.property))
    return "p" + hashlib.sha256(key.encode("utf-8")).hexdigest()[:10]


def quoted(document: Document, drafts: list[Draft], links: list[Link]) -> tuple[list[Draft], list[Link]]:
    """Give each draft its quote, with words around it where it stands more than once; give up what stays ambiguous."""
    kept: dict[str, Draft] = {}
    for draft in drafts:
        quote = unique_quote(document.text, draft.start, draft.end)
        if quote is not None:
            kept[draft.claim_id] = replace(draft, exact=quote[0], prefix=quote[1], suffix=quote[2])
    made = []
    for link in links:
        ids = [draft_id(draft) for draft in link.drafts]
        if all(one in kept for one in ids) and len(set(ids)) == len(ids):
            made.append(replace(link, claim_ids=tuple(ids)))
    return list(kept.values()), made


def unique_quote(text: str, start: int, end: int) -> tuple[str, str, str] | None:
    """Return (exact, prefix, suffix) that stand at one place only: at first 4 words of context, then more; or None."""
    exact = text[start:end]
    if not exact.strip():
        return None
    if _stands_once(text, exact):
        return exact, "", ""
    for words in (4, 8, 16, LONGEST_CONTEXT):
        prefix, suffix = _words_back(text, start, words), _words_ahead(text, end, words)
        whole = prefix + exact + suffix
        if _stands_once(text, whole):
            return exact, prefix, suffix
    return None


def _stands_once(text: str, words: str) -> bool:
    """Say whether words stand at one place of a text, overlapping places counted."""
    return text.find(words, text.find(words) + 1) < 0


def _words_back(text: str, start: int, count: int) -> str:
    begin = start
    for _ in range(count):
        while begin and text[begin - 1].isspace():
            begin -= 1
        while begin and not text[begin - 1].isspace():
            begin -= 1
    return text[begin:start]


def _words_ahead(text: str, end: int, count: int) -> str:
    stop, size = end, len(text)
    for _ in range(count):
        while stop < size and text[stop].isspace():
            stop += 1
        while stop < size and not text[stop].isspace():
            stop += 1
    return text[end:stop]
