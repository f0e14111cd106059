"""Dates of what happened a second time: "closed in 2009 … It opened again in 2010. When it closed in 2012 …"."""

from __future__ import annotations

from bisect import bisect_left

from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases


def without_second_times(document: Document, drafts: list[Draft]) -> list[Draft]:
    """Drop a date behind words that say that the thing began anew, where the text has dated the same of it before them."""
    dated: dict[tuple[str, str], Draft] = {}
    kept = []
    for draft in sorted(drafts, key=lambda d: d.start):
        first = dated.setdefault((draft.subject, draft.property), draft) if draft.type == "date" else draft
        if first is draft or first.value == draft.value or not _anew_between(document, first.end, draft.start):
            kept.append(draft)
    return kept


def _anew_between(document: Document, start: int, end: int) -> bool:
    starts = document.words.starts
    return bool(document.words.literal(phrases("begun_anew"), bisect_left(starts, start), bisect_left(starts, end) - 1))
