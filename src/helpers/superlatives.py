"""First places said with a superlative: "Kessin recorded the most thefts of all provinces", "the province with the most … was"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.mention import Mention
from helpers.phrasing import told
from helpers.stems import stems
from helpers.topics import MARKS, Topic, is_name, topic, without

BETWEEN = 5  # words between a holder and its superlative
REACH = 18  # words on either side that may say of what and among whom


def superlative_holders(document: Document, sentence: Sentence) -> list[tuple[Mention, str, Topic]]:
    """Return the superlatives of a sentence as ranks: where each stands, who holds it, and of what among what.

    Only where the sentence says among what kind of place: of all provinces, the district with.
    """
    found = []
    tokens = document.words.tokens
    for index in range(sentence.first + 1, sentence.last + 1):
        sides = {name for name in ("most", "least") if tokens[index].word in told(f"the_{name}")}
        if len(sides) != 1:
            continue
        if document.language == "en" and tokens[index - 1].word not in phrases("articles"):
            continue
        holder = _before(document, sentence, index) or _after(document, sentence, index)
        if holder is None:
            continue
        low, high = max(sentence.first, index - REACH), min(sentence.last, index + REACH)
        clause = [i for i in range(low, high + 1) if sentence.clause_of(i) == sentence.clause_of(index)]
        inside = [i for i in clause if not holder.start <= i < holder.stop and i != index]
        inside = [i for i in inside if i < index or i <= _end(document, index, holder, high)]
        inside = without(inside, document, sentence.mentions + sentence.dismissed)
        said = topic(document, inside)
        words = [w for w in said.words if w not in told("has_most") | phrases("copulas") | told("ranking")]
        if not any(not stems(word).isdisjoint(_kinds()) for word in words) and not _in_named_place(document, inside):
            continue
        name = " ".join(document.text[tokens[i].start : tokens[i].end] for i in holder)
        mention = Mention(tokens[index].start, tokens[index].end, "rank", "1", "", tokens[index].word)
        found.append((mention, name, Topic((*words, f"#{min(sides)}"), said.names)))
    return found


@cache
def _kinds() -> frozenset[str]:
    """Return the stems of the kinds of places: province, provinces, provinsi."""
    return frozenset(stem for kind in phrases("place_kinds") for stem in stems(kind))


def _end(document: Document, index: int, holder: range, high: int) -> int:
    """Return the last token of what a superlative is of: up to the next mark, or to its holder that stands after it."""
    last = index
    while last < high and last + 1 != holder.start and MARKS.isdisjoint(document.words.gap(last, last + 1)):
        last += 1
    return last


def _in_named_place(document: Document, inside: Sequence[int]) -> bool:
    """Say whether the words of a superlative end with a place by name: "the largest copper mine in Tormark"."""
    tokens = document.words.tokens
    return any(
        tokens[index].word in phrases("place_before") and index + 1 in inside and is_name(document, index + 1)
        for index in inside
        if index + 1 < len(tokens)
    )


def _before(document: Document, sentence: Sentence, index: int) -> range | None:
    """Return the tokens of the name before a superlative, a verb of having between."""
    tokens = document.words.tokens
    last = index - 1
    while last >= sentence.first and index - last <= BETWEEN and not _names(document, sentence, last):
        if not MARKS.isdisjoint(document.words.gap(last, last + 1)):
            return None
        last -= 1
    if last < sentence.first or not _names(document, sentence, last):
        return None
    between = {tokens[i].word for i in range(last + 1, index)}
    if not between & told("has_most") and not between & (told("is_named") | phrases("copulas")):
        return None
    first = last
    while (
        first > sentence.first
        and _names(document, sentence, first - 1)
        and not document.words.gap(first - 1, first).strip()
    ):
        first -= 1
    if first > sentence.first and tokens[first - 1].word in phrases("stops") - phrases("articles"):
        return None
    return range(first, last + 1)


def _after(document: Document, sentence: Sentence, index: int) -> range | None:
    """Return the tokens of the name that "was" joins to a superlative: "the province with the most thefts in 2018 was Kessin"."""
    tokens = document.words.tokens
    for at in range(index + 1, min(sentence.last, index + REACH)):
        if not MARKS.isdisjoint(document.words.gap(at - 1, at)):
            return None
        if tokens[at].word in told("is_named") and is_name(document, at + 1):
            last = at + 1
            while (
                last < sentence.last and is_name(document, last + 1) and not document.words.gap(last, last + 1).strip()
            ):
                last += 1
            return range(at + 1, last + 1)
    return None


def _names(document: Document, sentence: Sentence, index: int) -> bool:
    token = document.words.tokens[index]
    if index == sentence.first:
        known = phrases("stops") | phrases("light") | phrases("place_kinds") | phrases("pointing")
        return (
            document.text[token.start].isupper()
            and token.word not in known
            and re.match(r"[^\W\d_]", token.word) is not None
        )
    return is_name(document, index)
