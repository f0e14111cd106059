"""Totals that a text reckons from the parts told before: "nineteen trawlers and 14 ketches, which makes 43 vessels"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.phrasing import alike, middle, said_before, says, told
from helpers.tallies import KINDS, is_right
from helpers.totals import has_base, is_near, link_sum, separators

SOON = 6  # tokens from "which makes" to the total
NEXT = 3  # tokens before "a total of" in which "up from" makes it another's
AFTER = 3  # tokens from the total to "in all"
BACK = 3  # sentences before "that makes 43" in which the parts may stand
CLOSE = (0.85, 1.18)  # parts over total where the parts stand in other sentences


def reckoned(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total to the parts told before it, in its sentence or, where it opens its own, in those before."""
    exact = [m for m in sentence.quantities if m.kind in KINDS]
    for at, total in enumerate(exact):
        if not _is_exact(total) or _is_of_them(document, sentence, total):
            continue
        parts = [m for m in exact[:at] if _fits(total, m)]
        parts = parts[_leading(document, sentence, total, parts) :]
        found = parts if len(parts) > 1 and _is_concluded(document, sentence, parts[-1], total) else None
        if found is None and not parts and len(exact) == 1 and _opens(document, sentence, total):
            found = _told_before(document, sentence, total)
        if found is not None and _are_all(document, sentence, total, found):
            link = link_sum(document, pool, sentence, total, found)
            return [link] if link is not None else []
    return []


def _is_exact(mention: Mention) -> bool:
    return mention.hedge == "none" and mention.value.replace(".", "").isdigit()


def _is_of_them(document: Document, sentence: Sentence, total: Mention) -> bool:
    last = document.tokens_of(total).last
    hits = says(document, told("of_them") | phrases("part"), last + 1, min(last + 3, sentence.last))
    return bool(hits) and hits[0].first == last + 1


def _fits(total: Mention, part: Mention) -> bool:
    return part.kind == total.kind and (total.kind == "count" or part.unit == total.unit)


def _leading(document: Document, sentence: Sentence, total: Mention, parts: Sequence[Mention]) -> int:
    """Return how many numbers before the parts say where or when: "In 4 villages, 12 boats and 9 rafts, making 23"."""
    at = 0
    while at < len(parts) - 2 and not alike(parts[at], total):
        first = document.tokens_of(parts[at]).first
        if first == sentence.first or document.words.tokens[first - 1].word not in phrases("prepositions"):
            break
        at += 1
    return at


def _is_concluded(document: Document, sentence: Sentence, part: Mention, total: Mention) -> bool:
    """Say whether "which makes" stands between the last part and a total, or "in all" after it."""
    tokens = document.words.tokens
    start, first = document.tokens_of(part).last + 1, document.tokens_of(total).first
    lead = document.text[part.end : total.start]
    for hit in says(document, told("results_in"), max(start, first - SOON - 1), first - 1):
        between = {tokens[i].word for i in range(hit.last + 1, first)}
        marks = document.text[tokens[hit.last].end : total.start]
        before = {tokens[i].word for i in range(max(start, hit.first - NEXT), first)}
        if before & phrases("compare"):
            continue  # "31 and 27, up from a total of 68"
        if set(marks).isdisjoint(",;:(") and between.isdisjoint(phrases("prepositions") - {"of"}):
            return True
    last = document.tokens_of(total).last
    for hit in says(document, told("totals_up"), last + 1, min(last + AFTER, sentence.last)):
        if hit.last < sentence.last and not document.words.gap(hit.last, hit.last + 1).strip():
            if tokens[hit.last + 1].word in phrases("stops") | phrases("whole_words"):
                continue  # "20 staff in all its offices"
        tail = document.text[total.end : tokens[hit.first].start]
        if set(tail).isdisjoint(",;:.(") and not set(lead).isdisjoint(",;–—-:("):
            return True
    return False


def _opens(document: Document, sentence: Sentence, total: Mention) -> bool:
    """Say whether a sentence opens with what makes its only number a total: "That makes 43 boats", "Jadi seluruhnya 43"."""
    first, last = document.tokens_of(total)
    lead = says(document, told("results_in"), sentence.first, first - 1)
    if lead and lead[0].first <= sentence.first + 1 and first - lead[-1].last <= SOON:
        return True
    tail = says(document, told("totals_up"), last + 1, min(last + AFTER, sentence.last))
    return bool(tail) and first - sentence.first <= 2


def _told_before(document: Document, sentence: Sentence, total: Mention) -> list[Mention] | None:
    """Return the numbers that the sentences right before tell of what a total counts."""
    parts: list[Mention] = []
    following = sentence
    for number in range(sentence.number - 1, max(-1, sentence.number - BACK - 1), -1):
        one = document.sentences[number]
        some = [m for m in one.quantities if _fits(total, m)]
        if "\n" in document.text[one.span.end : following.span.start] or not some:
            break
        if any(middle(m) >= middle(total) for m in some):
            return None
        parts, following = some + parts, one
    ratio = sum(map(middle, parts)) / max(middle(total), 1e-9)
    fits = len(parts) > 1 and CLOSE[0] <= ratio <= CLOSE[1] and all(alike(m, total) for m in parts)
    return parts if fits else None


def _are_all(document: Document, sentence: Sentence, total: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether numbers are all the parts of a total, and wrong: exact, near it, of what it counts, none in another."""
    if not all(map(_is_exact, parts)) or max(map(middle, parts)) >= middle(total) or not is_near(total, list(parts)):
        return False
    if is_right(middle(total), [middle(m) for m in parts]) or not _is_of_one_thing(document, total, parts):
        return False
    if total.kind == "percentage" and any(has_base(document, part) for part in parts):
        return False
    if any(
        separators().search(document.text[a.end : b.start]) is None
        for a, b in zip(parts, parts[1:], strict=False)
        if b.end <= sentence.span.end and a.start >= sentence.span.start
    ):
        return False
    opening = document.sentence_of(parts[0].start) or sentence
    first, last = document.tokens_of(parts[0]).first, document.tokens_of(total).first
    table = phrases("includes") | told("unlike") | told("not_told") | phrases("part") | told("of_them")
    if says(document, table, opening.first, last) or says(document, told("overlap"), first, last):
        return False
    years = {
        m.value[:4]
        for number in range(opening.number, sentence.number + 1)
        for m in document.sentences[number].dates
        if m.value[:1].isdigit()
    }
    return len(years) < 2 and not said_before(document, total, sentence, told("hedge_before"), 1)


def _is_of_one_thing(document: Document, total: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether parts may be kinds of what a total counts: not all of one thing, and the total of another."""
    plain = phrases("generic") | told("heads") | {""}
    if total.kind != "count" or total.noun.lower() in plain or len({part.unit for part in parts}) > 1:
        return True
    if any(part.noun and _has_another_noun(document, part) for part in parts):
        return True  # "twelve schools and four clinics": the noun read is that of another
    return any(alike(total, part) for part in parts)


def _has_another_noun(document: Document, mention: Mention) -> bool:
    """Say whether another word stands right behind a number than the noun read with it, and no small word."""
    behind = re.match(r"\s*([^\W\d_]*)", document.text[mention.end : mention.end + 40])
    word = behind[1].lower() if behind else ""
    return bool(word) and word not in phrases("stops") and not mention.noun.lower().startswith(word)
