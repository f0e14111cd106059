"""Sums that a text states: a total and the parts that it lists whole."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.phrasing import middle, said_before, said_of_part

KINDS = ("count", "measurement", "money", "percentage")
NEAR_MISS = (0.75, 1.34)  # parts over total within which a list without "consisting of" is meant to be whole
SHORT = 3  # words that a member of such a list may have, "and" included


@lru_cache(maxsize=1)
def _separators() -> re.Pattern[str]:
    """Return what stands between the members of a list; the comma of 1,250 or 2,5 does not."""
    return re.compile(r"[,;](?!\d)|" + "|".join(rf"\b{word}\b" for word in sorted(phrases("list_words"))))


def sums(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total and the parts that the sentence lists whole."""
    counts = [m for m in sentence.quantities if m.kind in KINDS]
    if len(counts) < 2 or len({d.value for d in sentence.dates}) > 1:
        return []
    for find in (_after_marker, _after_colon, _before_total, _after_which, _beside):
        found = find(document, pool, sentence, counts)
        if found is not None:
            return [found]
    return []


def _after_marker(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "48 staff, made up of 31 …, 12 … and 5 …"; the total may stand in the sentence before."""
    words = document.words
    for marker in words.literal(phrases("whole_list"), sentence.first, sentence.last):
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        if len(ahead) < 2:
            continue
        start = words.tokens[marker.last].end
        if behind:
            if marker.first - document.tokens_of(behind[-1]).last <= 7:
                found = _sum(document, pool, sentence, behind[-1], ahead, start)
                if found is not None:
                    return found
        elif marker.first - sentence.first <= 4:
            total = _spoken_of(document, sentence, marker.first, ahead[0])
            found = _sum(document, pool, sentence, total, ahead, start) if total is not None else None
            if found is not None:
                return found
    return None


def _spoken_of(document: Document, sentence: Sentence, marker: int, part: Mention) -> Mention | None:
    """Return the total that "that sum consists of …" points back to: the only number of its kind one sentence before."""
    opening = {t.word for t in document.words.tokens[sentence.first : marker]}
    if sentence.number == 0 or not opening & phrases("pointing"):
        return None
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return None
    same = [m for m in previous.quantities if m.kind == part.kind and (m.kind == "count" or m.unit == part.unit)]
    return same[0] if len(same) == 1 else None


def _after_colon(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    colon = document.text.find(":", sentence.span.start, sentence.span.end)
    behind = [m for m in counts if m.end <= colon]
    ahead = [m for m in counts if m.start > colon]
    if colon < 0 or not behind or len(ahead) < 2 or colon - behind[-1].end > 40:
        return None
    return _sum(document, pool, sentence, behind[-1], ahead, colon + 1)


def _before_total(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    for marker in document.words.literal(phrases("sum_before"), sentence.first, sentence.last):
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        if len(behind) >= 2 and ahead and document.tokens_of(ahead[0]).first - marker.last <= 4:
            found = _sum(document, pool, sentence, ahead[0], behind, behind[0].start)
            if found is not None:
                return found
    return None


def _after_which(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "9,000, of which 5,000 …, 2,500 … and 1,500 …": three parts that come near the total."""
    for marker in document.words.literal(phrases("of_which"), sentence.first, sentence.last):
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        if behind and len(ahead) >= 3 and marker.first - document.tokens_of(behind[-1]).last <= 4:
            if _is_near(behind[-1], ahead):
                start = document.words.tokens[marker.last].end
                found = _sum(document, pool, sentence, behind[-1], ahead, start)
                if found is not None:
                    return found
    return None


def _beside(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "50 goats, 31 white and 19 black" and "50 goats (31 white and 19 black)"."""
    for at, total in enumerate(counts):
        if said_before(document, total, sentence, phrases("part_of")):
            continue  # "of 40 singers, 22 …": parts that may overlap
        parts = [m for m in counts[at + 1 :] if m.kind == total.kind]
        while len(parts) >= 2:
            gap = document.text[total.end : parts[0].start]
            opened = gap.rstrip()[-1:] in ",(" and len(gap.split()) <= 6 and gap.strip() not in ("", ",")
            if opened and _is_short_list(document, sentence, total, parts) and _is_near(total, parts):
                return _sum(document, pool, sentence, total, parts, parts[0].start)
            parts = parts[:-1]
    return None


def _is_near(total: Mention, parts: list[Mention]) -> bool:
    low, high = NEAR_MISS
    return low * middle(total) <= sum(middle(part) for part in parts) <= high * middle(total)


def _is_short_list(document: Document, sentence: Sentence, total: Mention, parts: list[Mention]) -> bool:
    """Say whether parts are short members closed by "and", each with a noun other than the total's, and nothing after."""
    text = document.text
    for left, right in zip(parts, parts[1:], strict=False):
        gap = text[left.end : right.start]
        if len(gap.split()) > SHORT or not _separators().search(gap):
            return False
    last = text[parts[-2].end : parts[-1].start].lower().split()
    if not {word.strip(",") for word in last} & phrases("list_words"):
        return False
    tail = re.compile(r"[,;:.)\n]").search(text, parts[-1].end, sentence.span.end)
    end = tail.start() if tail else sentence.span.end
    if len(text[parts[-1].end : end].split()) > SHORT:
        return False
    said = [said_of_part(document, sentence, part) for part in parts]
    nouns = [part.noun.lower() for part in parts]
    if total.kind == "count" and any(noun and noun == total.noun.lower() for noun in nouns):
        return len(set(said)) == len(said) and "part" not in said
    return len(set(said)) == len(said)


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
    return link_sum(document, pool, sentence, total, parts)


def link_sum(document: Document, pool: Pool, sentence: Sentence, total: Mention, parts: list[Mention]) -> Link | None:
    """Return the relation of a total with all its parts, or None where no claim can be made of the total."""
    base = pool.base(sentence, total, parts)
    if base is None or base.stance == "denied":
        return None
    if base.type != {"count": "count", "percentage": "percentage"}.get(total.kind, "measurement"):
        return None
    made = [pool.part(part, base, said_of_part(document, sentence, part)) for part in parts]
    return Link("sum-of", (base, *made), "the sentence lists the parts of the total")


def _in_words(parts: list[Mention], document: Document, member: str) -> bool:
    return any(document.text[part.start : part.end] in member for part in parts)
