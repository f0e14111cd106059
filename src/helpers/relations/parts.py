"""Parts of a whole that a text states: "410 volunteers, 150 of whom are women"."""

from __future__ import annotations

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.wholes import is_counted_out_of, is_left_behind, is_whole, opens_with_whole
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, is_for_each, middle, said_before, said_of_part, says, told, until_mark

AMONG = 5  # words between a rank and the number of those ranked: "place among the province's"


def parts_of(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a part to its whole: "410 volunteers, 150 of whom are women", "of the 300 households, 180 …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    links = _ranked(document, pool, sentence, counts)
    for at, part in enumerate(counts):
        again = said_before(document, part, sentence, phrases("part"), 2)
        if is_counted_out_of(document, sentence, part) or (is_whole(document, sentence, part) and not again):
            continue  # "of 160 women, 96 …; of 280 men, 126 …": the whole of others itself
        if is_for_each(document, sentence, part):
            continue
        covered = document.tokens_of(part)
        ahead = until_mark(document, covered.last, sentence.last)
        marked = again or any(
            f" {ahead} ".find(f" {phrase} ") in (0, *(len(w) + 1 for w in ahead.split()[:1]))
            for phrase in phrases("part")
        )
        whole = (
            next(
                (
                    m
                    for m in reversed(counts[:at])
                    if not is_left_behind(document, sentence, m)
                    and not _is_setting(document, sentence, counts, m, part)
                ),
                None,
            )
            if marked
            else None
        )
        if whole is None and at and counts[0] is not part:
            whole = counts[0] if opens_with_whole(document, sentence, counts[0]) and alike(counts[0], part) else None
            if whole is not None and _is_of_next_group(document, sentence, whole, part):
                continue
        if whole is None or whole is part:
            continue
        # "Of the 64 boats, 71 …" cannot be, whatever is counted.
        opened = (
            whole is counts[0] and opens_with_whole(document, sentence, whole) and _is_subject(document, sentence, part)
        )
        opened = opened or (
            middle(part) > middle(whole) and (_of_whom(document, part, whole) or _next_to(document, part, whole, again))
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


def _is_of_next_group(document: Document, sentence: Sentence, whole: Mention, part: Mention) -> bool:
    """Say whether a group without a number opens the clause of a part: "of the 504 holders 454 passed; among the others 590"."""
    words = document.words
    first, last = document.tokens_of(whole).last + 1, document.tokens_of(part).first - 1
    marks = [i for i in range(first, last + 1) if ";" in words.gap(i, i + 1)]
    if not marks:
        return False
    leads = words.literal(phrases("part_of") | phrases("among_groups"), marks[-1] + 1, last)
    return bool(leads) and leads[0].first == marks[-1] + 1


def _is_setting(document: Document, sentence: Sentence, counts: list[Mention], mention: Mention, part: Mention) -> bool:
    """Say whether a number only says in how many places those before it are: "41 accidents in four districts, 14 of them in X"."""
    first = document.tokens_of(mention).first
    if mention is counts[0] or first == sentence.first or middle(part) <= middle(mention):
        return False
    return document.words.tokens[first - 1].word in phrases("place_before") | phrases("place_across") - told(
        "not_across"
    )


def _ranked(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> list[Link]:
    """Relate a rank to the number of those ranked: "second of 34 provinces", "of the 34 provinces, it ranks second"."""
    links = []
    ranks = [m for m in sentence.quantities if m.kind == "rank"]
    for rank in ranks + _ordinals(document, sentence):
        whole = next((m for m in counts if m.start >= rank.end), None)
        if (
            whole is not None
            and whole.start - rank.end <= 40
            and said_before(document, whole, sentence, phrases("part_of") | phrases("among_groups"), 3)
        ):
            gap = document.text[rank.end : whole.start]
            if len(gap.split()) > AMONG or not set(gap).isdisjoint(",;:.("):
                continue  # "14th place among the province's 11 districts"
        elif len(counts) == 1 and counts[0].end <= rank.start and rank.kind == "rank":
            whole = counts[0]
            words = [t.word for t in document.words.tokens[sentence.first : document.tokens_of(rank).last + 1]]
            if not opens_with_whole(document, sentence, whole) or not set(words) & told("ranks"):
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
    if gap.strip(" ,") in phrases("list_words"):
        return False  # "41, 38 and 52 of them respectively": one of a list
    hits = says(document, told("of_them"), last + 1, last + 4)
    return bool(hits) and hits[0].first == last + 1 and len(gap.split()) <= 6 and set(gap).isdisjoint(";:.")


def _next_to(document: Document, part: Mention, whole: Mention, behind: bool) -> bool:
    """Say whether a number stands right behind its whole: "48 accidents, including 53 with bicycles"."""
    gap = document.text[whole.end : part.start]
    return (
        behind and len(gap.split()) <= 5 and set(gap).isdisjoint(";:.") and alike(part, whole) and part.hedge == "none"
    )


def _is_subject(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a number opens what is said of the whole: right after the comma, at most a light word between."""
    first = document.tokens_of(part).first
    back = [i for i in range(max(sentence.first + 1, first - 2), first + 1) if "," in document.words.gap(i - 1, i)]
    return bool(back) and all(document.words.tokens[i].word in phrases("light") for i in range(back[-1], first))
