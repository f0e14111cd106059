"""The whole of a tally: the only number before its parts that they make, or come near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from helpers.readers.mention import Mention
from helpers.relations.doubts import are_doubtful, as_part, is_exact, is_of_another, is_of_then, is_right
from helpers.relations.totals import fits, is_near
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrasing import middle, said_before, says, told

KINDS = ("count", "money", "measurement", "percentage")
MOST = 8  # parts
MANY = 24  # numbers back in which a whole and its parts may stand
BACK = 4  # sentences before a whole in which another may stand that the parts make
HUNDRED = 100
ROUNDED = 1.01  # by how much shares may miss a hundred
CLEARLY = 0.6  # of the next, how far off the parts of the closest whole may be


class Entry(NamedTuple):
    """A number of a passage and the sentence that it stands in."""

    sentence: Sentence
    mention: Mention


def whole_and_parts(document: Document, entries: Sequence[Entry], start: int) -> tuple[Entry, list[Mention]] | None:
    """Return the whole and its parts: the only number before them that they make or come near."""
    found: list[tuple[Entry, list[Mention]]] = []
    for at in range(min(start - 1, len(entries) - 3), max(-1, len(entries) - MANY), -1):
        whole = entries[at]
        if whole.mention.kind not in KINDS or middle(whole.mention) <= 0:
            continue
        parts = _parts(document, whole, entries[at + 1 :])
        if parts is None or len(parts) < 2 or len(parts) > MOST:
            continue
        if is_of_another(document, whole.mention, entries[-1].mention):
            continue  # "the remaining 25 chairs" of 60 members
        if _is_one_of_them(document, whole, parts):
            continue
        if is_right(middle(whole.mention), [middle(m) for m in parts]):
            all_told = abs(middle(whole.mention) - sum(map(middle, parts))) <= 1e-6 * middle(whole.mention)
            return (whole, parts) if all_told else None
        if not are_all(document, whole, parts) or _is_member(whole):
            continue
        found.append((whole, parts))
        if _is_taken_up(document, whole, parts):
            break
    found = [one for one in found if not _make_another(document, *one)]
    nearest = found[:1]
    if (
        nearest
        and _stands_right_before(document, *nearest[0])
        and all(_is_off(*nearest[0]) <= _is_off(*one) / CLEARLY for one in found)
    ):
        return nearest[0]  # else it is a part of what stands before it
    return _one(found)


def are_all(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether numbers are meant to be all the parts of a whole: none larger, near it, nothing against it."""
    if len(parts) > MOST or max(map(middle, parts)) >= middle(whole.mention) or not is_near(whole.mention, list(parts)):
        return False
    exact = is_exact(document, *whole) and all(m.hedge == "none" for m in parts)
    return exact and not are_doubtful(document, *whole, parts)


def _make_another(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether parts make another number of the paragraph before them to the last digit: then that one is their whole."""
    made = sum(map(middle, parts))
    return any(
        fits(whole.mention, m) and m.start < parts[0].start and abs(middle(m) - made) <= 1e-6 * made
        for one in around(document, whole.sentence, BACK, lists=False)
        for m in one.quantities
    )


def _is_taken_up(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether the sentence of the parts opens by pointing at the only number of the sentence before it: "Of this, …"."""
    sentence = document.sentence_of(parts[0].start)
    if sentence is None or not _stands_right_before(document, whole, parts):
        return False
    opened = says(document, told("of_this") | told("of_them"), sentence.first, min(sentence.last, sentence.first + 4))
    return bool(opened) and opened[0].first == sentence.first


def _is_one_of_them(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether a number stands beside those after it: "52 per cent. Another 31 …, and the remaining 17", which make a hundred."""
    made = middle(whole.mention) + sum(map(middle, parts))
    sentence, last = document.sentence_of(parts[0].start), document.tokens_of(parts[0]).last
    if sentence is None or sentence is whole.sentence:
        return False
    opened = says(document, told("of_this") | told("of_them"), sentence.first, document.tokens_of(parts[0]).first)
    if whole.mention.kind == "percentage" and not opened and abs(made - HUNDRED) <= ROUNDED:
        return True
    before = said_before(document, parts[0], sentence, told("further"))
    after = says(document, told("further_after"), last + 1, min(last + 2, sentence.last))
    return before or any(hit.first == last + 1 for hit in after)


def _is_off(whole: Entry, parts: Sequence[Mention]) -> float:
    """Return by how much of a whole its parts miss it."""
    return abs(sum(map(middle, parts)) / middle(whole.mention) - 1)


def _is_member(whole: Entry) -> bool:
    """Say whether a number makes a total that stands there together with those after it: then it is a part itself."""
    row = [m for m in whole.sentence.quantities if fits(whole.mention, m) and m.start >= whole.mention.start]
    made = 0.0
    for at, mention in enumerate(row):
        if at > 1 and abs(made - middle(mention)) <= 1e-6 * made:
            return True
        made += middle(mention)
    return False


def _stands_right_before(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether one sentence tells all parts of the only number of the sentence before it."""
    sentence = document.sentence_of(parts[0].start)
    now = [m for m in whole.sentence.quantities if not is_of_then(document, whole.sentence, m)]
    alone = sum(fits(whole.mention, m) for m in now) == 1
    return (
        alone
        and sentence is not None
        and sentence.number == whole.sentence.number + 1
        and (parts[-1].start < sentence.span.end)
    )


def _one(found: Sequence[tuple[Entry, list[Mention]]]) -> tuple[Entry, list[Mention]] | None:
    """Return the one that is meant of several wholes, the nearest first: by far the closest, or that of the whole list."""
    if len({middle(whole.mention) for whole, _ in found}) < 2:
        return found[0] if found else None
    ranked = sorted(found, key=lambda one: _is_off(*one))
    off = [_is_off(*one) for one in ranked]
    if off[0] <= CLEARLY * off[1]:
        return ranked[0]
    *inner, outer = found
    among = all(whole.sentence.span.start <= parts[0].start < whole.sentence.span.end for whole, parts in inner)
    return outer if among else None


def _parts(document: Document, whole: Entry, later: Sequence[Entry]) -> list[Mention] | None:
    """Return the numbers that may be parts of a whole, as numbers of what it counts; None where one is not exact."""
    out = []
    for sentence, mention in later:
        part = as_part(document, *whole, sentence, mention)
        if part is None:
            continue
        if part.hedge != "none" or not part.value.replace(".", "").isdigit():
            return None
        if middle(part) != middle(whole.mention):
            out.append(part)  # "of the 640": the whole said again is no part of it
    return out
