"""Counts by a bare noun where a property counts only those to whom something was done: "24,000 children" of "children vaccinated".

The deed must be said in the sentence or the one before, or a verb of having says that the number is of something else: "the
list had 24,000 children".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.narrowing import noun_span
from helpers.proposing.sudden_tolls import is_sudden
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, ways_to_say
from helpers.sentences.words import within
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

BESIDE = 3  # words between a number with its noun and what was done
HAVING = 2  # words before a number among which "had" stands


def is_not_done(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether something else than the subject has those counted, of whom the property asks what was done to them."""
    document, entry = scopes.document, one.cues.entry
    if entry.type == "count" and is_sudden(entry.subject) and _had_before(scopes, sentence, one):
        return True
    if entry.type != "count" or entry.quantity not in ("flow", "cumulative"):
        return False
    tokens, span = document.words.tokens, noun_span(document, one.mention)
    number = document.tokens_of(one.mention)
    lead = tokens[one.cue.first - 1].word if one.cue.first > number.last + 1 else ""
    kind = lead in phrases("passive")  # "60 were women and 50 were children"
    kind = span is None and (kind or ";" in document.text[tokens[one.cue.last].end : one.mention.start])
    if not kind and (span is None or not span.first <= one.cue.first <= one.cue.last <= span.last):
        return False
    where = one.cue if span is None else span
    counted = {stem for i in range(where.first, where.last + 1) for stem in stems(tokens[i].word)}
    if not any(_says_deed(language, words_of(label), counted) for language, label in entry.label.items()):
        return False
    own = one.cues.words - counted
    if any(not stems(tokens[i].word).isdisjoint(own) for i in range(sentence.first, sentence.last + 1)):
        return False
    if kind:
        return True
    first = number.first
    if within(scopes.subject_hits[entry.subject], sentence.first, first):
        return False
    return any(tokens[i].word in phrases("has_plainly") for i in range(max(sentence.first, first - HAVING), first))


def _had_before(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a place only had those counted, of whom something sudden befell some: "the market had 420 stalls; 164 burnt"."""
    document, entry, tokens = scopes.document, one.cues.entry, scopes.document.words.tokens
    number, span = document.tokens_of(one.mention), noun_span(document, one.mention)
    has = range(max(sentence.first, number.first - HAVING), number.first)
    if span is None or not any(tokens[i].word in phrases("has_plainly") for i in has):
        return False
    counted = {stem for i in range(span.first, span.last + 1) for stem in stems(tokens[i].word)}
    own, clause = one.cues.words - counted, sentence.clause_of(number.first)
    here = [i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause]
    deed = any(_says_deed(language, words_of(label), counted) for language, label in entry.label.items())
    return deed and not any(not stems(tokens[i].word).isdisjoint(own) for i in here if i > number.last)


def _says_deed(language: str, label: list[str], counted: set[str]) -> bool:
    """Say whether a label says what was done to those counted after their noun: "children vaccinated", not "reported bites"."""
    at = next((i for i, word in enumerate(label) if not stems(word).isdisjoint(counted)), len(label))
    later = label[at + 1 :]
    return any(looks_verbal(w, "en") if language == "en" else looks_passive(w, "id") for w in later)


def is_done_otherwise(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause tells that something else was done to those counted than the property asks: damaged, not destroyed.

    Only where the property's words have one of the deeds that the tables hold apart, and the clause has another and not that one.
    """
    if one.cues.entry.type != "count":
        return False
    document = scopes.document
    own = [
        group
        for group in ways_to_say("deeds_apart")
        if any(not stems(word).isdisjoint(one.cues.words) for word in group)
    ]
    if not own:
        return False
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    said = {
        document.words.tokens[i].word
        for i in range(sentence.first, sentence.last + 1)
        if sentence.clause_of(i) == clause
    }
    deed = document.words.tokens[one.cue.last].word
    if looks_passive(deed, document.language) and not any(deed in group for group in ways_to_say("deeds_apart")):
        return False  # "korban tewas telah dimakamkan": the cue is itself what was done
    number, span = document.tokens_of(one.mention), noun_span(document, one.mention)
    last = number.last if span is None else span.last
    if _right_behind(document, sentence, last, own):
        return True
    if any(said & group for group in own) or any(not stems(w).isdisjoint(_stems_of(own)) for w in said):
        return False
    beside = range(max(sentence.first, number.first - BESIDE), min(sentence.last, last + BESIDE) + 1)
    near = {document.words.tokens[i].word for i in beside if sentence.clause_of(i) == clause}
    return any(near & group for group in ways_to_say("deeds_apart") if group not in own)


def _right_behind(document: Document, sentence: Sentence, last: int, own: list[frozenset[str]]) -> bool:
    """Say whether the word right behind a number and its noun is another deed: "dead and 120 injured", "nine were still missing"."""
    words, at = document.words, last + 1
    light = phrases("auxiliaries") | phrases("now") | phrases("aspects") | phrases("staying")
    while at < sentence.last and words.tokens[at].word in light:
        at += 1
    if at > sentence.last or any(words.gap(i, i + 1).strip() for i in range(last, at)):
        return False
    word = words.tokens[at].word
    return any(word in group for group in ways_to_say("deeds_apart") if group not in own)


def _stems_of(groups: list[frozenset[str]]) -> frozenset[str]:
    return frozenset(stem for group in groups for word in group for stem in stems(word))
