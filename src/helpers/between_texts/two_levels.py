"""Which way two numbers of one thing went that a sentence, or two neighbours, tell for two years."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, told
from helpers.texts.stems import stems, words_of

MOST = 12  # numbers of a sentence or two that are paired
FIGURES = ("count", "measurement", "percentage", "money", "duration")
IN_ORDER = ("nyny", "ynyn", "ynny", "nyyn")  # numbers and years by turns
LISTED = ("yynn", "nnyy")  # "between 2011 and 2017 from 52 to 39"


def two_levels(
    document: Document, sentences: Sequence[Sentence], years: Sequence[tuple[int, str]], vocabulary: frozenset[str]
) -> Mention | None:
    """Return up or down, as a trend that stands from one number to the other, of the only two like numbers of two years.

    What they count must be among `vocabulary` (stems) or not be said.
    """
    numbers = [m for sentence in sentences for m in sentence.quantities if m.kind in FIGURES]
    pairs = [(a, b) for a, b in combinations(numbers[:MOST], 2) if is_pair(a, b)]
    if len(pairs) != 1 or len(years) != 2 or years[0][1] == years[1][1]:
        return None
    left, right = pairs[0]
    if any(is_foreign(one, vocabulary) for one in (left, right)):
        return None
    order = sorted([(left.start, "n"), (right.start, "n"), *((at, "y") for at, _ in years)])
    pattern = "".join(kind for _, kind in order)
    ascending = years[0][1] < years[1][1]
    if pattern not in IN_ORDER and not (pattern in LISTED and ascending):
        return None
    early, late = (left, right) if ascending else (right, left)
    before, after = middle(early), middle(late)
    if before == after or min(before, after) <= 0:
        return None
    said = document.text[right.start : right.end].lower()
    return Mention(right.start, right.end, "trend", "up" if after > before else "down", pattern=said)


def is_pair(left: Mention, right: Mention) -> bool:
    """Say whether two numbers are of one kind and unit, or one of them is bare: "58 litres a second, against 44"."""
    same = left.unit.split("/")[0] == right.unit.split("/")[0]
    bare = any(one.kind == "count" and not one.noun and not one.unit for one in (left, right))
    measured = {left.kind, right.kind} in ({"count", "measurement"}, {"count", "percentage"})
    return (bare and measured) or (left.kind == right.kind and (same or (left.kind == "count" and alike(left, right))))


def is_foreign(mention: Mention, vocabulary: frozenset[str]) -> bool:
    """Say whether a number counts something else than what is asked for."""
    if mention.kind != "count" or not mention.noun:
        return False
    said = [w for w in words_of(mention.noun) if w not in phrases("generic") | phrases("stops") | told("amounts")]
    return bool(said) and all(stems(word).isdisjoint(vocabulary) for word in said)
