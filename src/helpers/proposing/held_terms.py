"""Classes that somebody holds over a subject: "they have only a right of use over the houses", "memegang hak pakai atas rumah itu".

The subject stands behind the class, or is what those who hold it live in; and the noun that a sentence points back with:
"the houses there are …", "rumah-rumah di sana berstatus …".
"""

from __future__ import annotations

from helpers.scope.bodies_before import other_named_last
from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import classing
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

HELD = 3  # words between "holds" and a class
OVER = 5  # words from "over" to what a class is held over
POINTED = 2  # words of "di sana", "in question"


def held_over(document: Document, scopes: Scopes, sentence: Sentence, subject: str, hit: Hit) -> Hit | None:
    """Return the verb by which a class is said to be held over a subject, or None."""
    tokens, words = document.words.tokens, document.words
    at = hit.first - 1
    light = classing("adverbs") | phrases("articles") | phrases("now")
    while at > sentence.first and hit.first - at <= HELD and tokens[at].word in light:
        at -= 1
    if tokens[at].word not in classing("holding") or sentence.clause_of(at) != sentence.clause_of(hit.first):
        return None
    over = hit.last + 1
    if over > sentence.last or words.gap(hit.last, over).strip() or tokens[over].word not in classing("held_over"):
        return None
    stop = min(sentence.last, over + OVER)
    if any(name.first <= stop for name in within(scopes.subject_hits[subject], over, sentence.last)):
        return Hit(at, at)
    common = within(scopes.common_hits[subject], over + 1, stop)
    named = within(scopes.subject_hits[subject], sentence.first, at)
    return Hit(at, at) if common and named else None


def pointed_noun(document: Document, scopes: Scopes, sentence: Sentence, subject: str, hit: Hit) -> Hit | None:
    """Return the common noun of a subject that points back and opens the clause of a class: "rumah-rumah di sana", "these houses"."""
    tokens, words = document.words.tokens, document.words
    if not scopes.subject_near(sentence, subject) or other_named_last(scopes, sentence, subject):
        return None
    for common in within(scopes.common_hits[subject], sentence.first, hit.first - 1):
        first = common.first
        led = tokens[first - 1].word in phrases("pointing_back") | phrases("articles") and first > sentence.first
        first -= led and document.language == "en"
        opens = first == sentence.first or "," in words.gap(first - 1, first)
        behind = {tokens[i].word for i in range(common.last + 1, min(common.last + POINTED, hit.first - 1) + 1)}
        pointed = behind & (phrases("pointing") if document.language == "id" else frozenset()) or behind & classing(
            "there"
        )
        if opens and (pointed or (document.language == "en" and led and tokens[first].word in phrases("pointing"))):
            return common
    return None
