"""Parts of a whole that a text states: "410 volunteers, 150 of whom are women"."""

from __future__ import annotations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool, alike, middle, said_before, said_of_part, until_mark


def parts_of(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a part to its whole: "410 volunteers, 150 of whom are women", "of the 300 households, 180 …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    links = []
    for rank in sentence.quantities:
        ranked = pool.of(rank) if rank.kind == "rank" else None
        whole = next((m for m in counts if m.start >= rank.end), None)
        if ranked is None or whole is None or whole.start - rank.end > 40:
            continue
        if said_before(document, whole, sentence, phrases("part_of"), 2):
            among = pool.of(whole) or pool.add(whole, ranked, "ranked", "count", "")
            links.append(Link("part-of", (ranked, among), "the sentence says among how many"))
    for number, part in enumerate(counts):
        covered = document.tokens_of(part)
        ahead = until_mark(document, covered.last, sentence.last)
        behind = said_before(document, part, sentence, phrases("part"), 2)
        told = behind or any(
            f" {ahead} ".find(f" {phrase} ") in (0, *(len(w) + 1 for w in ahead.split()[:1]))
            for phrase in phrases("part")
        )
        whole = (
            next((m for m in reversed(counts[:number]) if middle(m) >= middle(part) or told), None) if told else None
        )
        if (
            whole is None
            and number
            and said_before(document, counts[0], sentence, phrases("part_of"))
            and counts[0] is not part
        ):
            starts = document.tokens_of(counts[0]).first - sentence.first <= 4
            whole = counts[0] if starts and alike(counts[0], part) else None
        if whole is None or whole is part:
            continue
        base = pool.of(whole)
        if base is None or base.type != "count" or base.stance == "denied" or base.property.endswith("_part"):
            continue
        own = pool.of(part)
        if own is not None and own.property == f"{base.property}_part":
            continue  # already related
        if not alike(part, whole) and own is None:
            continue
        made = pool.part(part, base, said_of_part(document, sentence, part))
        links.append(Link("part-of", (made, base), "the sentence says that the one is among the other"))
    return links
