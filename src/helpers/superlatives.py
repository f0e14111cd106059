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
LASTING = 8  # words from a superlative without a year to the place that ends it
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


def lasting_superlatives(document: Document, sentence: Sentence) -> list[tuple[Mention, str, Topic]]:
    """Return superlatives without a year: "Lake Senda is the deepest lake in Tormark", "at Lake Orra, the deepest lake in Tormark,".

    Right after the holder, between marks or by "is" in a sentence without a date, and up to a place by name. Each scale
    is one of its own.
    """
    found = []
    tokens, gap = document.words.tokens, document.words.gap
    scales = told("the_most") | told("the_least") | told("scales")
    for index in range(sentence.first + 2, sentence.last):
        if tokens[index].word not in scales:
            continue
        first = _phrase_start(document, sentence, index)
        holder = _beside(document, sentence, first)
        stop = index
        while stop < sentence.last and MARKS.isdisjoint(gap(stop, stop + 1)):
            stop += 1
        inside = [i for i in range(first, stop + 1) if i != index]
        ends = stop > index + 1 and is_name(document, stop) and _in_named_place(document, inside)
        if holder is None or not ends or stop - index > LASTING:
            continue
        said = topic(document, without(inside, document, sentence.mentions + sentence.dismissed))
        name = " ".join(document.text[tokens[i].start : tokens[i].end] for i in holder)
        mention = Mention(tokens[index].start, tokens[index].end, "rank", "1", "", tokens[index].word)
        found.append((mention, name, Topic((*said.words, f"#{tokens[index].word}"), said.names)))
    return found


def _phrase_start(document: Document, sentence: Sentence, index: int) -> int:
    """Return the first token of what a superlative is of: its article, or in Indonesian the noun before it."""
    tokens = document.words.tokens
    if document.language == "en":
        return index - 1
    first = index
    while (
        first > sentence.first + 1
        and index - first < BETWEEN
        and MARKS.isdisjoint(document.words.gap(first - 1, first))
    ):
        if tokens[first - 1].word in phrases("copulas") | told("is_now") or is_name(document, first - 1):
            break
        first -= 1
    return first


def _beside(document: Document, sentence: Sentence, first: int) -> range | None:
    """Return the tokens of the name right before a phrase, a comma or a copula of the present between."""
    tokens, gap = document.words.tokens, document.words.gap
    last = first - 1
    if document.language == "en" and tokens[first].word not in phrases("articles"):
        return None
    if tokens[last].word in told("is_now") and not gap(last, first).strip():
        if sentence.dates:
            return None
        last -= 1
        joined = last >= sentence.first and not gap(last, last + 1).strip()
    else:
        joined = gap(last, first).strip() == ","
    if not joined or last < sentence.first or not _names(document, sentence, last):
        return None
    start = last
    while start > sentence.first and _names(document, sentence, start - 1) and not gap(start - 1, start).strip():
        start -= 1
    if start > sentence.first and tokens[start - 1].word in phrases("stops") - phrases("place_before") - phrases(
        "articles"
    ):
        return None
    return range(start, last + 1)


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
