"""Shares of a total that a text states: "Of the 400 borrowers, 252 (63 per cent) …"."""

from __future__ import annotations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool, alike, middle, said_before, said_of_part
from helpers.mention import Mention

ADJACENT = 26  # characters between a count and its percentage


def shares(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a part, its percentage and the whole: "Of the 400 borrowers, 252 (63 per cent) …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    percents = [
        m for m in sentence.quantities if m.kind in ("percentage", "fraction") and not m.value.startswith((">", "<"))
    ]
    links = []
    for percent in percents:
        part = _adjacent(document, percent, counts)
        whole = _whole(document, pool, sentence, percent, part, counts)
        if (
            part is None
            or whole is None
            or whole is part
            or middle(part) > middle(whole) * 1.5
            or not alike(part, whole)
        ):
            continue
        base = pool.of(whole)
        if base is None:
            own = pool.of(part) or pool.of(percent)
            if own is None or own.type not in ("count", "percentage"):
                continue
            base = pool.add(whole, own, "whole", "count", own.unit if own.type == "count" else "")
        if base.type != "count" or base.stance == "denied":
            continue
        said = said_of_part(document, sentence, max(part, percent))
        small = pool.part(part, base, said)
        share = pool.of(percent)
        if share is None or share.type != "percentage":
            share = pool.add(percent, base, "share", "percentage", "percent", said)
        links.append(Link("percent-of", (small, share, base), "share, part and whole stand in one place"))
    return links


def _adjacent(document: Document, percent: Mention, counts: list[Mention]) -> Mention | None:
    """Return the count that a percentage restates: in brackets beside it, or joined by "or"."""
    best: tuple[int, Mention] | None = None
    for count in counts:
        left, right = (count, percent) if count.start < percent.start else (percent, count)
        gap = document.text[left.end : right.start]
        if len(gap) > ADJACENT + 10 or any(c in gap for c in ".;"):
            continue
        bare = gap.strip()
        words = bare.strip("(), ").lower()
        bracketed = "(" in gap and ")" not in gap
        if left is count and left.noun:
            words = words.removeprefix(left.noun.lower()).strip("(), ")
        joined = (
            words.split("(")[-1].strip("(), ") in phrases("or") or words in phrases("or") or (bracketed and not words)
        )
        if not joined and not (bracketed and len(words.split()) <= 2):
            continue
        if best is None or len(gap) < best[0]:
            best = (len(gap), count)
    return best[1] if best else None


def _whole(
    document: Document, pool: Pool, sentence: Sentence, percent: Mention, part: Mention | None, counts: list[Mention]
) -> Mention | None:
    """Return the count that a share is of: after "of" or "dari" in the sentence, else the only one of the sentence before."""
    told = [m for m in counts if m is not part and said_before(document, m, sentence, phrases("part_of"))]
    if part is not None and len(told) > 1:
        told = [m for m in told if middle(m) >= middle(part)]
    if len(told) == 1:
        return told[0]
    if told or part is None:
        return None
    index = sentence.number - 1
    if index < 0 or sentence.first == 0:
        return None
    previous = document.sentences[index]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return None
    before = [m for m in previous.quantities if m.kind == "count"]
    others = [m for m in counts if m is not part and m.start < (part.start if part else 0)]
    if len(before) == 1 and not others and pool.of(before[0]) is not None and middle(before[0]) > middle(part):
        same = before[0].noun.lower() == part.noun.lower() or part.noun.lower() in phrases("generic") | {""}
        dates = {d.value for d in sentence.dates} - {d.value for d in previous.dates}
        return before[0] if same and not dates else None
    return None
