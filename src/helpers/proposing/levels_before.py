"""Numbers that something only rose or fell from, where the text dates the change and not them: "in 2020 it rose by 9 per cent from 438"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, told

MOVED = 9  # words before a number in which something rose or fell
BEHIND = 3  # words from a number to a date of its own


def is_level_before(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is the level before a change that the clause dates, without the level after."""
    tokens, covered = document.words.tokens, document.tokens_of(mention)
    lead = covered.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("light") - phrases("from"):
        lead -= 1
    if lead <= sentence.first or tokens[lead].word not in phrases("from"):
        return False
    moves = told("ups") | told("downs")
    moved = [i for i in range(max(sentence.first, lead - MOVED), lead) if tokens[i].word in moves]
    if not moved or any(mark in document.text[tokens[moved[-1]].end : tokens[lead].start] for mark in ";:("):
        return False
    share = [m for m in sentence.quantities if m.kind in ("percentage", "fraction")]
    by = [m for m in share if moved[-1] < document.tokens_of(m).first < lead]
    if lead - moved[-1] > 1 and not by:
        return False  # "fell in the 19 villages from …"
    later = [m for m in sentence.quantities if m.start >= mention.end and m.kind == mention.kind]
    if any(tokens[document.tokens_of(m).first - 1].word in phrases("to") for m in later):
        return False
    dates = [document.tokens_of(d).first for d in sentence.dates]
    if any(covered.last < first <= covered.last + BEHIND + 1 for first in dates):
        return False
    return middle(mention) > 0 and any(first < covered.first for first in dates)
