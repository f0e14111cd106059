"""Stretches of a sentence and the dates in them: what causes and effects are told in."""

from __future__ import annotations

from typing import NamedTuple

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence

LONGEST = 200  # words of a sentence that tells what came of what; more are a table or a list


class Stretch(NamedTuple):
    """A run of tokens (both ends included) of one sentence."""

    sentence: Sentence
    first: int
    last: int


def dates_in(stretch: Stretch, document: Document) -> list[Mention]:
    """Return the dates of a stretch that name days."""
    return [
        m
        for m in stretch.sentence.dates
        if stretch.first <= document.tokens_of(m).first <= stretch.last and parse_period(m.value) is not None
    ]
