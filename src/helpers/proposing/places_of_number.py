"""Numbers of a place that are of something within it: "the dropout rate at this school", "angka putus sekolah di dusun ini"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.scope.bodynames import kind_words
from helpers.scope.whereabouts import kinds
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, synonyms, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

FAR = 2  # words from a cue to "at", "di"


def is_within_place(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues) -> bool:
    """Say whether what a place has is said of a body or a smaller place that is pointed at, or of another subject, right behind the cue."""
    subject, tokens = cues.entry.subject, scopes.document.words.tokens
    own = {word for name in (subject, *scopes.subjects[subject].common) for word in words_of(name)}
    if kinds().isdisjoint(words_of(subject)):
        return False
    at = cue.last + 1
    while at <= min(sentence.last, cue.last + FAR) and not stems(tokens[at].word).isdisjoint(cues.vocabulary):
        at += 1
    if at >= sentence.last or tokens[at].word not in phrases("place_before"):
        return False
    if any(scopes.document.words.gap(i, i + 1).strip() for i in range(cue.last, at + 1)):
        return False
    others = [other for other in scopes.subjects if other != subject and kinds().isdisjoint(words_of(other))]
    if any(hit.first == at + 1 for other in others for hit in scopes.subject_hits[other]):
        return True
    after = at + 1
    if scopes.document.language == "en":
        if tokens[after].word not in phrases("pointing") or after >= sentence.last:
            return False
        word = tokens[after + 1].word
    else:
        word = tokens[after].word
        if after >= sentence.last or tokens[after + 1].word not in phrases("pointing"):
            return False
    return word in kind_words() | kinds() - phrases("any_area") and own.isdisjoint({word, *synonyms(word)})
