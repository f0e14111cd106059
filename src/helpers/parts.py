"""Parts of a whole that a text states: "410 volunteers, 150 of whom are women"."""

from __future__ import annotations

from helpers.cues import phrases, subsets
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.phrasing import alike, middle, said_before, said_of_part, says, told, until_mark
from helpers.totals import is_near, link_sum


def parts_of(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a part to its whole: "410 volunteers, 150 of whom are women", "of the 300 households, 180 …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    divided = _divided(document, pool, sentence, counts)
    if divided is not None:
        return [divided]
    links = _ranked(document, pool, sentence, counts)
    for at, part in enumerate(counts):
        covered = document.tokens_of(part)
        ahead = until_mark(document, covered.last, sentence.last)
        behind = said_before(document, part, sentence, phrases("part"), 2)
        marked = behind or any(
            f" {ahead} ".find(f" {phrase} ") in (0, *(len(w) + 1 for w in ahead.split()[:1]))
            for phrase in phrases("part")
        )
        whole = (
            next((m for m in reversed(counts[:at]) if middle(m) >= middle(part) or marked), None) if marked else None
        )
        if whole is None and at and counts[0] is not part:
            whole = counts[0] if _opens(document, sentence, counts[0]) and alike(counts[0], part) else None
        if whole is None or whole is part:
            continue
        # "Of the 64 boats, 71 …" cannot be, whatever is counted.
        opened = whole is counts[0] and _opens(document, sentence, whole) and _is_subject(document, sentence, part)
        opened = opened or (
            middle(part) > middle(whole)
            and (_of_whom(document, part, whole) or _next_to(document, part, whole, behind))
        )
        base = pool.of(whole) or (pool.base(sentence, whole, [part]) if opened else None)
        if base is None or base.type != "count" or base.stance == "denied" or "_part" in base.property:
            continue
        own = pool.of(part)
        if own is not None and own.property == f"{base.property}_part":
            continue  # already related
        if not alike(part, whole) and own is None:
            continue
        made = pool.part(part, base, said_of_part(document, sentence, part))
        links.append(Link("part-of", (made, base), "the sentence says that the one is among the other"))
    return links


def _ranked(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> list[Link]:
    """Relate a rank to the number of those ranked: "second of 34 provinces", "of the 34 provinces, it ranks second"."""
    links = []
    ranks = [m for m in sentence.quantities if m.kind == "rank"]
    for rank in ranks + _ordinals(document, sentence):
        whole = next((m for m in counts if m.start >= rank.end), None)
        if (
            whole is not None
            and whole.start - rank.end <= 40
            and said_before(document, whole, sentence, phrases("part_of"), 2)
        ):
            if document.text[rank.end : whole.start].count(" ") > 3:
                continue
        elif len(counts) == 1 and counts[0].end <= rank.start and rank.kind == "rank":
            whole = counts[0]
            words = [t.word for t in document.words.tokens[sentence.first : document.tokens_of(rank).last + 1]]
            if not _opens(document, sentence, whole) or not set(words) & told("ranks"):
                continue
        else:
            continue
        ranked = pool.of(rank) or pool.stand_in(sentence, rank)
        among = pool.of(whole) or pool.add(whole, ranked, "ranked", "count", "")
        links.append(Link("part-of", (ranked, among), "the sentence says among how many"))
    return links


def _ordinals(document: Document, sentence: Sentence) -> list[Mention]:
    """Return ordinals after "came" or "placed" as ranks: "came ninth of eight districts"."""
    found = []
    for mention in sentence.dismissed:
        if mention.reason != "ordinal":
            continue
        first = document.tokens_of(mention).first
        before = {t.word for t in document.words.tokens[max(sentence.first, first - 4) : first]}
        if before & told("ranks"):
            found.append(mention._replace(kind="rank", reason=""))
    return found


def _of_whom(document: Document, part: Mention, whole: Mention) -> bool:
    """Say whether a number right after its whole is said to be of it: "40 singers, 51 of whom are children"."""
    last = document.tokens_of(part).last
    gap = document.text[whole.end : part.start]
    hits = says(document, told("of_them"), last + 1, last + 4)
    return bool(hits) and hits[0].first == last + 1 and len(gap.split()) <= 6 and set(gap).isdisjoint(";:.")


def _next_to(document: Document, part: Mention, whole: Mention, behind: bool) -> bool:
    """Say whether a number stands right behind its whole: "48 accidents, including 53 with bicycles"."""
    gap = document.text[whole.end : part.start]
    return (
        behind and len(gap.split()) <= 5 and set(gap).isdisjoint(";:.") and alike(part, whole) and part.hedge == "none"
    )


def _opens(document: Document, sentence: Sentence, whole: Mention) -> bool:
    """Say whether a sentence begins with the whole of what follows: "Of these 50 goats, …"."""
    start = document.tokens_of(whole).first - sentence.first
    return start <= 4 and said_before(document, whole, sentence, phrases("part_of"))


def _is_subject(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a number opens what is said of the whole: right after the comma, at most a light word between."""
    first = document.tokens_of(part).first
    back = [i for i in range(max(sentence.first + 1, first - 2), first + 1) if "," in document.words.gap(i - 1, i)]
    return bool(back) and all(document.words.tokens[i].word in phrases("light") for i in range(back[-1], first))


def _divided(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "of 90 tenants, 50 pay in rice and the other 40 in coin": parts that leave nothing and do not overlap."""
    wholes = [m for m in counts if _opens(document, sentence, m)] or [
        m for m in counts[:1] if len(counts) == 3 and any(s in document.text[m.end : counts[1].start] for s in ",:;(")
    ]
    if not wholes:
        return None
    whole = wholes[0]
    parts = [m for m in counts if m.start > whole.end and alike(m, whole)]
    if len(parts) < 2 or len(parts) != len([m for m in counts if m.start > whole.end]) or len(parts) > 4:
        return None
    if any(middle(part) >= middle(whole) for part in parts) or any(m.hedge != "none" for m in (whole, *parts)):
        return None
    rest = _says_rest(document, sentence, parts[-1])
    between = document.tokens_of(whole).last + 1, document.tokens_of(parts[0]).first - 1
    opened = _opens(document, sentence, whole)
    opened = opened or (is_near(whole, parts) and bool(says(document, phrases("of_which"), *between)))
    if rest or (opened and _are_opposites(document, sentence, parts)):
        return link_sum(document, pool, sentence, whole, parts)
    return None


def _says_rest(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a part is called the rest: "the remaining 61", "61 orang sisanya"."""
    covered = document.tokens_of(part)
    tokens = document.words.tokens
    before = [tokens[i].word for i in range(max(sentence.first, covered.first - 3), covered.first)]
    after = [tokens[i].word for i in range(covered.last + 1, min(sentence.last, covered.last + 3) + 1)]
    other = before[-1:] != [] and before[-1] in told("the_other") and bool(set(before[:-1]) & phrases("articles"))
    if before[-1:] and before[-1] not in phrases("the_rest"):
        for hit in says(document, phrases("part"), covered.last + 1, min(sentence.last, covered.last + 3)):
            if hit.first == covered.last + 1:
                return False  # "the others had sails, 29 of them new"
    return other or bool(set(before) & phrases("the_rest") or set(after[:3]) & phrases("the_rest"))


def _are_opposites(document: Document, sentence: Sentence, parts: list[Mention]) -> bool:
    """Say whether two parts are of groups that cannot overlap and leave nobody: men and women, boys and girls."""
    if len(parts) != 2:
        return False
    tokens = document.words.tokens
    found = []
    for part, stop in zip(parts, (document.tokens_of(parts[1]).first - 1, sentence.last), strict=True):
        last = document.tokens_of(part).last
        words = [tokens[i].word for i in range(last + 1, min(stop, last + 5) + 1)]
        found.append({subsets().get(word, word) for word in words})
    return any(
        (pair[0] in found[0] and pair[1] in found[1]) or (pair[1] in found[0] and pair[0] in found[1])
        for pair in (opposed.split(" / ") for opposed in sorted(phrases("opposites")))
    )
