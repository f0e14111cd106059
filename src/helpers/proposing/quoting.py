"""The quotes and ids of proposed claims: words that stand at one place of a text only."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace

from helpers.proposing.drafts import Draft, Link
from helpers.sentences.document import Document

MOST_QUOTED, LONGEST_QUOTE = 10, 90  # words and characters of a quote
DAY_AND_MONTH = re.compile(r"(?<!\w)(?:\d{1,2}(?:st|nd|rd|th)?[ \n])?[^\W\d_]{3,9}[ \n]$")
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
        start, end = with_cue(document, draft)
        if document.laid is not None and not document.laid.is_whole(start, end):
            start, end = draft.start, draft.end
        quote = unique_quote(document.given, *document.spot(start, end))
        if quote is not None:
            exact, prefix, suffix = quote
            kept[draft.claim_id] = replace(draft, start=start, end=end, exact=exact, prefix=prefix, suffix=suffix)
    made = []
    for link in links:
        ids = [draft_id(draft) for draft in link.drafts]
        if all(one in kept for one in ids) and len(set(ids)) == len(ids):
            made.append(replace(link, claim_ids=tuple(ids)))
    return list(kept.values()), made


def with_cue(document: Document, draft: Draft) -> tuple[int, int]:
    """Return a quote that has the cue as well, "was founded in 1986", where both are near and no other number is between."""
    if draft.type == "date" and len(draft.value) > 6 and draft.end - draft.start == 4:
        named = DAY_AND_MONTH.search(document.text, max(0, draft.start - 24), draft.start)
        if named is not None:
            return named.start(), draft.end  # one end of "4 January 2021 to 12 February 2021"
    if not draft.cue or not 0 <= draft.sentence < len(document.sentences):
        return draft.start, draft.end
    text, span = document.text, document.sentences[draft.sentence].span
    before = text.rfind(draft.cue, span.start, draft.start)
    after = text.find(draft.cue, draft.end, span.end)
    spans = [(before, draft.end)] if before >= 0 else []
    spans += [(draft.start, after + len(draft.cue))] if after >= 0 else []
    for start, end in sorted(spans, key=lambda one: one[1] - one[0]):
        words = text[start:end]
        others = [m for m in document.mentions_between(start, end) if not draft.start <= m.start < draft.end]
        if not others and end - start <= LONGEST_QUOTE and len(words.split()) <= MOST_QUOTED and "\n\n" not in words:
            return start, end
    return draft.start, draft.end


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
