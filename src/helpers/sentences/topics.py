"""What a run of words is about, apart from any codebook: its telling words, its names, its year; and when two agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, synonyms

MARKS = frozenset(",;:()[]–—")


@dataclass(frozen=True)
class Topic:
    """The telling words of a phrase in order, and the names in it: "cases recorded", {"tanera"}."""

    words: tuple[str, ...]
    names: frozenset[str]


def topic(document: Document, tokens: Iterable[int]) -> Topic:
    """Return the topic of some tokens: function words, amounts, years and months left out, names apart."""
    skipped = phrases("stops") | phrases("empty") | phrases("light") | phrases("articles") | told("amounts")
    skipped |= phrases("pointing") | phrases("possessives") | frozenset(date_words("auto").months)
    words, names = [], set()
    for index in tokens:
        token = document.words.tokens[index]
        if token.word in told("share_words"):
            words.append("#share")  # the share of the poor may fall while their number rises
            continue
        if token.word in skipped or len(token.word) < 3 or token.word[0].isdigit():
            continue
        if is_name(document, index):
            names.add(stripped(token.word, "possessor"))
        else:
            words.append(token.word)
    return Topic(tuple(dict.fromkeys(words)), frozenset(names))


def is_name(document: Document, index: int) -> bool:
    """Say whether a token has a capital that its place in the sentence does not ask for."""
    token = document.words.tokens[index]
    if not document.text[token.start].isupper():
        return False
    gap = document.text[document.words.tokens[index - 1].end : token.start] if index else "."
    return not any(mark in gap for mark in '.!?:\n“"') or (gap.strip() == "" and "\n\n" not in gap and "\n" in gap)


def clause_around(document: Document, sentence: Sentence, first: int, last: int, reach: int) -> tuple[range, range]:
    """Return the tokens before and after some tokens up to the next mark, the end of the sentence or `reach` words."""
    before = first
    while (
        before > sentence.first and first - before < reach and MARKS.isdisjoint(document.words.gap(before - 1, before))
    ):
        before -= 1
    after = last
    while after < sentence.last and after - last < reach and MARKS.isdisjoint(document.words.gap(after, after + 1)):
        after += 1
    return range(before, first), range(last + 1, after + 1)


def without(tokens: Iterable[int], document: Document, mentions: Sequence[Mention]) -> list[int]:
    """Return tokens that lie in none of some mentions."""
    covered = {i for m in mentions for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    return [index for index in tokens if index not in covered]


def same_word(left: str, right: str) -> bool:
    """Say whether two words share a stem or are said to be synonyms."""
    return not stems(left).isdisjoint(stems(right)) or right in synonyms(left) or left in synonyms(right)


def shared(left: Topic, right: Topic) -> int:
    """Return how many telling words of one topic the other has too."""
    return sum(any(same_word(a, b) for b in right.words) for a in left.words)


def same_topic(left: Topic, right: Topic) -> bool:
    """Say whether two topics have the same telling words, two at least, and the same names."""
    if min(len(left.words), len(right.words)) < 2 or left.names != right.names:
        return False
    return shared(left, right) == len(left.words) and shared(right, left) == len(right.words)
