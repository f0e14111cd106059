"""Sums that a text states: a total and the parts that it lists whole."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool, middle, said_of_part
from helpers.mention import Mention


@lru_cache(maxsize=1)
def _separators() -> re.Pattern[str]:
    """Return what stands between the members of a list."""
    return re.compile("[,;]|" + "|".join(rf"\b{word}\b" for word in sorted(phrases("list_words"))))


def sums(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total and the parts that the sentence lists whole."""
    counts = [m for m in sentence.quantities if m.kind in ("count", "measurement", "money", "percentage")]
    if len(counts) < 3 or len(sentence.dates) > 1:
        return []
    words = document.words
    markers = words.literal(phrases("whole_list"), sentence.first, sentence.last)
    for marker in markers:
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        if behind and len(ahead) >= 2:
            total = behind[-1]
            if marker.first - document.tokens_of(total).last <= 7:
                found = _sum(document, pool, sentence, total, ahead, words.tokens[marker.last].end)
                if found:
                    return [found]
    colon = document.text.find(":", sentence.span.start, sentence.span.end)
    if colon > 0:
        behind = [m for m in counts if m.end <= colon]
        ahead = [m for m in counts if m.start > colon]
        if behind and len(ahead) >= 2 and colon - behind[-1].end <= 40:
            found = _sum(document, pool, sentence, behind[-1], ahead, colon + 1)
            if found:
                return [found]
    for marker in words.literal(phrases("sum_before"), sentence.first, sentence.last):
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        if len(behind) >= 2 and ahead and document.tokens_of(ahead[0]).first - marker.last <= 4:
            found = _sum(document, pool, sentence, ahead[0], behind, behind[0].start)
            if found:
                return [found]
    return []


def _sum(
    document: Document, pool: Pool, sentence: Sentence, total: Mention, parts: list[Mention], list_start: int
) -> Link | None:
    """Return the relation of a total with its parts if the list is whole: one number in each of its members."""
    if any(part.kind != total.kind for part in parts):
        parts = [part for part in parts if part.kind == total.kind]
        if len(parts) < 2 or total.kind != "count":
            return None
    if total.kind in ("measurement", "money") and any(part.unit != total.unit for part in parts):
        return None
    if any(middle(part) > middle(total) for part in parts):
        return None
    last = parts[-1]
    listed = document.text[min(list_start, parts[0].start) : last.end]
    members = [member for member in _separators().split(listed) if member.strip()]
    numbered = sum(bool(re.search(r"\d", member)) or _in_words(parts, document, member) for member in members)
    if len(members) != len(parts) or numbered < len(parts):
        return None
    tail = document.text[last.end : sentence.span.end].lower()
    rest = re.search(rf"(?:{_separators().pattern})\s*([^\W\d_]+)", tail)
    if rest and rest[1] in phrases("rest_of_list"):
        return None
    whole_list = document.text[list_start : last.end].lower()
    if any(f" {word} " in f" {whole_list} " for word in phrases("includes")):
        return None
    base = pool.of(total)
    if base is None:
        own = next((pool.of(part) for part in parts if pool.of(part) is not None), None)
        if own is None or own.type != {"count": "count", "percentage": "percentage"}.get(total.kind, "measurement"):
            return None
        base = pool.add(total, own, "total", own.type, own.unit)
    if base.stance == "denied":
        return None
    made = [pool.part(part, base, said_of_part(document, sentence, part)) for part in parts]
    return Link("sum-of", (base, *made), "the sentence lists the parts of the total")


def _in_words(parts: list[Mention], document: Document, member: str) -> bool:
    return any(document.text[part.start : part.end] in member for part in parts)
