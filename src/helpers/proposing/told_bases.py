"""Cues that only say of whom a share is: the "answered" of "64 per cent of those who answered name the bus as their reason"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases

WHO = 4  # words from a share to "who"
REST = 3  # words from "who" to the end of a cue


def without_bases(document: Document, sentence: Sentence, matches: Sequence[Match]) -> list[Match]:
    """Return the matches without those of a share whose cue is in its base, where another property's cue says what it is a share of."""
    return [
        one
        for one in matches
        if not (_is_in_base(document, sentence, one) and any(_says_what(document, one, other) for other in matches))
    ]


def _is_in_base(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue stands right behind "of those who"."""
    tokens, last = document.words.tokens, document.tokens_of(one.mention).last
    if one.mention.kind not in ("percentage", "fraction") or one.cue.first <= last + 1:
        return False
    if tokens[last + 1].word not in phrases("part_of") or any(
        document.words.gap(i, i + 1).strip() for i in range(last, one.cue.first)
    ):
        return False
    end = min(len(tokens), last + 2 + WHO)
    who = next((i for i in range(last + 2, end) if tokens[i].word in phrases("relative_pronouns")), -1)
    return 0 < who < one.cue.first and one.cue.last - who <= REST


def _says_what(document: Document, one: Match, other: Match) -> bool:
    """Say whether another property of the same share has its cue behind the base, no mark between, or before the share."""
    if other.mention != one.mention or other.cues.entry.property == one.cues.entry.property:
        return False
    if other.cue.first <= one.cue.last:
        return other.cue.last < document.tokens_of(one.mention).first
    return not any(document.words.gap(i, i + 1).strip() for i in range(one.cue.last, other.cue.first))
