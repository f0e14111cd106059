"""Numbers of those who have what a property asks who lacks it: "56 villages had a school" of "villages without a school".

The negation has to be said of the number itself: of "of the 90 villages, 34 had no school" only 34 are without.
"""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import said_before
from helpers.texts.stems import words_of


def is_of_opposite(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a property's label denies something of those counted, and nothing denies it of a number."""
    entry = one.cues.entry
    said = {word for label in entry.label.values() for word in words_of(label)}
    if entry.type not in ("count", "percentage") or said.isdisjoint(phrases("denying")):
        return False
    tokens, covered = document.words.tokens, document.tokens_of(one.mention)
    others = [document.tokens_of(m).first for m in sentence.quantities if m is not one.mention]
    before = [m for m in sentence.quantities if m.end <= one.mention.start and m.kind == one.mention.kind]
    if before and said_before(document, one.mention, sentence, phrases("part_of")):
        return True  # "34 of the 90 villages were without a school"
    denied = [i for i in range(sentence.first, sentence.last + 1) if tokens[i].word in phrases("lacking")]
    return all(any(min(i, covered.first) < other < max(i, covered.last) for other in others) for i in denied)
