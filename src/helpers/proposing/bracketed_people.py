"""How many people a place has, in a bracket behind its name: "anggota berasal dari Selm (612.400 jiwa)" counts no members."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems


def is_people_of_place(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number opens a bracket behind a name and counts souls, or people at a census, and its cue stands before."""
    words, covered = document.words, document.tokens_of(one.mention)
    before = covered.first - 1
    if one.mention.kind != "count" or one.cue.last > before or before < sentence.first:
        return False
    if not words.gap(before, covered.first).endswith("(") or not document.text[words.tokens[before].start].isupper():
        return False
    noun = one.mention.noun.lower()
    if not noun or not stems(noun).isdisjoint(one.cues.vocabulary):
        return False
    closed = document.text.find(")", one.mention.end)
    said = {t.word for t in words.tokens[covered.last + 1 : sentence.last + 1] if t.start < closed}
    return noun in phrases("souls") or not said.isdisjoint(phrases("censuses"))
