"""Bodies that are called as the subject is, and are others: "the courts of Karsten", "the Court of Selm"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.date_words import date_words
from helpers.scope.bodies import BINDS, names_in, subjects_named
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def opens_with_namesake(scopes: Scopes, sentence: Sentence, last: int, subject: str) -> bool:
    """Say whether a clause opens with the name of something called as the subject is, and of another name."""
    tokens = scopes.document.words.tokens
    name = next(iter(names_in(scopes, sentence.first, last)), None)
    if name is None or name.subject == subject or subject in subjects_named(scopes, name):
        return False
    light = phrases("articles") | phrases("stops")
    if any(tokens[i].word not in light for i in range(sentence.first, name.first)):
        return False
    said = {tokens[i].word for i in range(name.first, name.last + 1)}
    own = {word for known in scopes.subjects[subject].names for word in known.lower().split()}
    common = set(scopes.subjects[subject].common)
    return bool(said & common) and bool(said - own - common)


def is_namesake(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause speaks of something called as the subject is, but of another name: "the courts of Karsten"."""
    document = scopes.document
    words, text = document.words, document.text
    clause = sentence.clause_of(cue)
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    own |= set(scopes.subjects[subject].proper) | set(scopes.subjects[subject].common)
    if not scopes.subjects[subject].proper:
        return False
    if any(
        sentence.clause_of(hit.first) == clause for hit in within(scopes.subject_hits[subject], sentence.first, cue)
    ):
        return False
    opening = next((i for i in range(sentence.first, cue) if sentence.clause_of(i) == clause), cue)
    called = within(scopes.common_hits[subject], sentence.first, cue - 1)
    if (
        words.tokens[opening].word in phrases("articles")
        and opening + 2 < cue
        and words.tokens[opening + 2].word in phrases("genitive")
    ):
        head = words.tokens[opening + 1].word
        if head not in phrases("agents") | phrases("record") | phrases("officers") | phrases("places_of"):
            called = [*called, Hit(opening + 1, opening + 1)]  # "the swamp of Sembar"
    if _is_of_another_kind(scopes, sentence, cue, subject):
        return True
    if is_called_otherwise(scopes, sentence, cue, subject) or _points_at_another(scopes, sentence, cue, subject):
        return True
    for hit in called:
        at = hit.last + 1
        if sentence.clause_of(hit.first) != clause or not text[words.tokens[hit.first].start].islower():
            continue
        steps = 0
        while at < cue and words.tokens[at].word in phrases("name_joiners") | phrases("articles") and steps < 2:
            at, steps = at + 1, steps + 1
        if at > sentence.last or words.gap(at - 1, at).strip() or (not steps and document.language == "en"):
            continue
        word = words.tokens[at].word
        months = date_words("auto").months
        if (
            text[words.tokens[at].start].isupper()
            and word not in own | scopes.small | scopes.place_words
            and word not in months
        ):
            return True
    return False


def is_called_otherwise(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause has another name between "the" and what the subject is called: "the Fishing compact"."""
    words, text, clause = scopes.document.words, scopes.document.text, sentence.clause_of(cue)
    if scopes.document.language != "en":
        return False
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    known = own | scopes.place_words | scopes.authors | phrases("stops") | phrases("determiners")
    if any(sentence.clause_of(h.first) == clause for h in within(scopes.subject_hits[subject], sentence.first, cue)):
        return False
    for hit in within(scopes.common_hits[subject], sentence.first + 2, cue - 1):
        token, lead = words.tokens[hit.first - 1], words.tokens[hit.first - 2]
        beside = not words.gap(hit.first - 1, hit.first).strip() and text[words.tokens[hit.last].start].islower()
        if beside and sentence.clause_of(hit.first) == clause and lead.word in phrases("articles"):
            if text[token.start].isupper() and token.word not in known:
                return True
    return False


def _points_at_another(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause points at what the subject is called, of a place that the sentence named: "at Dunn … that lock"."""
    words, text, clause = scopes.document.words, scopes.document.text, sentence.clause_of(cue)
    if within(scopes.subject_hits[subject], sentence.first, cue):
        return False
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    for hit in within(scopes.common_hits[subject], sentence.first + 1, cue):
        at = hit.last + 1 if scopes.document.language == "id" else hit.first - 1
        if sentence.clause_of(hit.first) != clause or words.tokens[min(at, sentence.last)].word not in phrases(
            "pointing"
        ):
            continue
        leads = range(sentence.first + 1, hit.first - 1)
        named = [
            i + 1
            for i in leads
            if words.tokens[i].word in phrases("place_before") and text[words.tokens[i + 1].start].isupper()
        ]
        if named and not any(words.tokens[i].word in own for i in range(named[-1], hit.first)):
            return True
    return False


def _is_of_another_kind(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause opens with what the subject is called and a word that makes another of it: "the earlier strike"."""
    document = scopes.document
    words = document.words
    first = next((i for i in range(sentence.first, cue) if sentence.clause_of(i) == sentence.clause_of(cue)), cue)
    told = phrases("other_kinds")
    if document.language == "id":
        hits = within(scopes.common_hits[subject], first, min(first, cue - 1))
        after = [words.tokens[i].word for hit in hits for i in range(hit.last + 1, min(hit.last + 3, cue))]
        return any(word in told for word in after)
    if words.tokens[first].word not in phrases("articles") | phrases("apposed"):
        return False
    for hit in within(scopes.common_hits[subject], first + 2, min(first + 1 + BINDS, cue - 1))[:1]:
        if not any(words.gap(i, i + 1).strip() for i in range(first, hit.first)):
            return any(token.word in told for token in words.tokens[first + 1 : hit.first])
    return False
