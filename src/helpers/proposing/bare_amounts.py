"""Amounts whose cue is said of another that leaves out its unit: "income came to 9,000 euros and spending to 8,400"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases

BEHIND = 2  # words from a cue to its own number: "spending came to 8,400"


def is_of_bare_amount(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the cue behind an amount is said of a bare number: the one behind the cue, or one "of which" before it.

    "Income came to 9,000 euros and spending to 8,400", "the budget was 9,000 euros, of which 8,400 was spent".
    """
    if one.cues.entry.type != "measurement" or one.cue.first <= document.tokens_of(one.mention).last:
        return False
    bare = [
        m for m in sentence.quantities if m.kind == "count" and not (m.noun or m.unit) and m.start > one.mention.end
    ]
    return any(_is_behind(document, one, other) or _is_part(document, one, other) for other in bare)


def _is_behind(document: Document, one: Match, other: Mention) -> bool:
    """Say whether only a joining word stands between an amount and its cue, and only a small word between the cue and another number."""
    words, first = document.words, document.tokens_of(other).first
    joining = {words.tokens[i].word for i in range(document.tokens_of(one.mention).last + 1, one.cue.first)}
    light = phrases("determiners") | phrases("possessives")
    if not (joining and joining - light and joining - light <= phrases("list_words") | phrases("conjunctions")):
        return False
    between = range(one.cue.last, first)
    return 0 <= first - one.cue.last - 1 <= BEHIND and not any(words.gap(i, i + 1).strip() for i in between)


def _is_part(document: Document, one: Match, other: Mention) -> bool:
    """Say whether a number between an amount and its cue is the part of it that the cue is said of."""
    words, first = document.words, document.tokens_of(other).first
    if first > one.cue.first:
        return False
    return any(
        hit.last == first - 1 for hit in words.literal(phrases("of_which"), document.tokens_of(one.mention).last, first)
    )
