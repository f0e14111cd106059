"""Numbers that were to be reached: no number of what there is, though a share of them says what there is."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_asked_for, told, until_mark

LEAD = 3  # tokens before a number among which "target of" stands
BEHIND = 5  # tokens behind its noun: "that had been planned"


def is_only_wanted(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what was asked for, planned or needed: "18 nurses, two thirds of the 27 planned", "of its target of 27"."""
    if is_asked_for(document, sentence, mention):
        return True
    plans = told("planned_for") | phrases("needed_after") - phrases("must_do")
    words, first = document.words, document.tokens_of(mention).first
    at = first
    while at > max(sentence.first, first - LEAD) and not words.gap(at - 1, at).strip():
        at -= 1
        if words.tokens[at].word in plans:
            return True
    light = phrases("relative_pronouns") | phrases("auxiliaries") | phrases("aspects") | phrases("passive")
    for end in {document.tokens_of(mention).last, document.noun_phrase(mention).last}:
        for word in until_mark(document, end, sentence.last, BEHIND).split():
            if word in plans:
                return True
            if word not in light:
                break
    return False
