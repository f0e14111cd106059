"""Whether somebody does something: a name that a sentence opens with, and an active verb behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.verb_forms import looks_active, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def is_of_named_doer(scopes: Scopes, sentence: Sentence, subject: str, others: frozenset[str]) -> bool:
    """Say whether a sentence opens with another subject of the codebook that does something: "In 2023 Larkhouse took in 372 people".

    Whoever counts or reports does nothing to the number, and a place is a setting.
    """
    document = scopes.document
    tokens = document.words.tokens
    if within(scopes.subject_hits[subject], sentence.first, sentence.last):
        return False
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    skipped = phrases("on_dates") | phrases("articles") | phrases("date_fillers") | phrases("within_year")
    opens = next(
        (i for i in range(sentence.first, sentence.last) if i not in dated and tokens[i].word not in skipped), -1
    )
    for other in sorted(others - scopes.all_places - scopes.told_subjects - {subject}):
        known = scopes.subjects[other]
        if not known.proper or not set(known.proper).isdisjoint(scopes.subjects[subject].proper):
            continue
        named = [hit for hit in scopes.subject_hits[other] if hit.first == opens]
        last = max((hit.last for hit in named), default=-1)
        if last < 0 and tokens[opens].word in known.proper and document.text[tokens[opens].start].isupper():
            last = opens
        if 0 <= last < sentence.last and does(document, last + 1, sentence.last):
            return True
    return False


def does(document: Document, at: int, last: int) -> bool:
    """Say whether an active verb stands at a token, auxiliaries before it left out, that is none of saying or counting."""
    tokens = document.words.tokens
    while at < last and tokens[at].word in phrases("auxiliaries") - phrases("passive"):
        at += 1
    word = tokens[at].word
    if word in phrases("said") | phrases("reporting") | phrases("giving") | phrases("that"):
        return False
    if document.language == "id":
        return document.text[tokens[at].start].islower() and looks_active(word, "id")
    return looks_verbal(word, "en") or word in phrases("plain_verbs") - phrases("passive") - phrases("numbering")
