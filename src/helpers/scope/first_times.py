"""Numbers of a beginning, told beside a later one: "the budget, which in its first year was 300,000, grew to 6 million in 2016"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

OFTEN = 3  # words behind "once" among which a time says how often


def is_of_first_time(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number stands between commas with words for a beginning, no date among them, and another number outside."""
    words, covered = document.words, document.tokens_of(mention)
    first = covered.first
    while first > sentence.first and not set(words.gap(first - 1, first)) & set(",;:()"):
        first -= 1
    last = covered.last
    while last < sentence.last and not set(words.gap(last, last + 1)) & set(",;:()"):
        last += 1
    start, end = words.tokens[first].start, words.tokens[last].end
    others = [m for m in sentence.quantities if m.kind == mention.kind and not start <= m.start < end]
    if not others or any(start <= d.start < end for d in sentence.dates):
        return False
    said = words.literal(phrases("at_first") | phrases("first_times"), first, last)
    if any(not says_how_often(document, sentence, hit) for hit in said):
        return True
    lead = next((i for i in range(first, last + 1) if words.tokens[i].word in phrases("when_founded")), last)
    return any(words.tokens[i].word in phrases("origin_verbs") for i in range(lead + 1, last + 1))


def says_how_often(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a word says how often something is done, not when: "once a year", "once every three months"."""
    tokens = document.words.tokens
    ahead = {tokens[i].word for i in range(hit.last + 1, min(sentence.last, hit.last + OFTEN) + 1)}
    times = frozenset[str]().union(*(phrases(f"rate_{time}") for time in ("day", "week", "month", "year")))
    joined = hit.last < sentence.last and not document.words.gap(hit.last, hit.last + 1).strip()
    return joined and hit.first == hit.last and not ahead.isdisjoint(times)
