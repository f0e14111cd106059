"""Whom a number belongs to instead of a property's subject: "anggota klubnya", "all schools in the province".

A possessive of another body, a province that has so many, and all of a kind in a place make it somebody else's number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.narrowing import noun_span
from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.bodynames import body_name, kind_words
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, synonyms, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match


COMPARED = 5  # words between "as many as" and a name


def is_of_anothers(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether what is counted belongs to a body that the text calls by name elsewhere: "9.000 anggota klubnya".

    That is a word with -nya right after the noun, where the same word opens other names, or the word for a body's kind
    that the noun is said to be with: "perkara di kepolisian", "cases before the court", where no subject is of that kind.
    """
    document = scopes.document
    if is_of_named(scopes, sentence, one):
        return True
    # "Of the 9,000 members of her club, fewer than 2,000 …": the cue tells it where the number has no such noun.
    spans = [span for span in (noun_span(document, one.mention), one.cue) if span is not None]
    if document.language == "id" and any(_is_possessed(scopes, s.last) for s in spans if s.last < sentence.last):
        return True
    return any(_is_with_body(scopes, sentence, span, one) for span in spans)


def _is_with_body(scopes: Scopes, sentence: Sentence, span: Hit, one: Match) -> bool:
    """Say whether a noun is followed by the body that it is with or of, called by its kind alone: "cases before the court"."""
    words, text = scopes.document.words, scopes.document.text
    at = span.last + 1
    while at < sentence.last and at - span.last <= 2 and words.tokens[at].word in phrases("with_bodies"):
        at += 1
    led = at > span.last + 1
    if scopes.document.language == "en":
        if not led or words.tokens[at].word not in phrases("articles"):
            return False
        at += 1
    if at > sentence.last or any(words.gap(i - 1, i).strip() for i in range(span.last + 1, at + 1)):
        return False
    word = words.tokens[at].word
    if word not in kind_words() or not text[words.tokens[at].start].islower() or word in one.cues.vocabulary:
        return False
    if at < sentence.last and text[words.tokens[at + 1].start].isupper():
        return False  # "di bank Lumbung": a name of its own
    like = {word, *synonyms(word)}
    known = {
        part
        for cues in scopes.subjects.values()
        for name in (*cues.names, *cues.common)
        for part in (*words_of(name), *synonyms(name))
    }
    if not like.isdisjoint(known | phrases("stand_ins")) or within(
        scopes.subject_hits[one.cues.entry.subject], sentence.first, sentence.last
    ):
        return False
    return any(_opens_names(scopes.document, name) or _ends_names(scopes.document, name) for name in sorted(like))


def _ends_names(document: Document, word: str) -> bool:
    """Say whether a word ends names: "Orra Labour Court"."""
    words, text = document.words, document.text
    starts = {sentence.first for sentence in document.sentences}
    return any(
        text[words.tokens[hit.first].start].isupper()
        and hit.first > 0
        and hit.first - 1 not in starts
        and text[words.tokens[hit.first - 1].start].isupper()
        and words.gap(hit.first - 1, hit.first) == " "
        for hit in words.find(word)
        if words.tokens[hit.first].word == word
    )


def is_of_named(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether the noun of a property is that of another body by name: "members of Wide Waters", "anggota Air Bening"."""
    document, subject = scopes.document, one.cues.entry.subject
    if not scopes.subjects[subject].proper or subject in scopes.all_places | scopes.told_subjects:
        return False
    tokens, text = document.words.tokens, document.text
    first = one.cue.last + 1
    if document.language == "en":
        if first > sentence.last or tokens[first].word not in phrases("genitive"):
            return False
        first += 1
        if first <= sentence.last and tokens[first].word in phrases("articles"):
            first += 1
    if first > sentence.last or not text[tokens[first].start].isupper() or text[tokens[first].start - 1] not in " \n":
        return False
    if any(mark in text[tokens[one.cue.last].end : tokens[first].start] for mark in ",.;:("):
        return False
    name = next((n for n in names_in(scopes, first, sentence.last) if n.first == first), None)
    if name is None or name.is_place or name.subject == subject or subject in subjects_named(scopes, name):
        return False
    covered = document.tokens_of(one.mention)  # its "Rp" is no part of the name before it
    said = {tokens[i].word for i in range(name.first, name.last + 1) if not covered.first <= i <= covered.last}
    own = {word for known in scopes.subjects[subject].names for word in known.lower().split()}
    own |= set(scopes.subjects[subject].common) | scopes.place_words
    if all(not stems(word).isdisjoint(one.cues.words) for word in said):
        return False  # "hibah Osk Fund", where just that is asked for
    places = {word for _, told in scopes.told_places for word in told.lower().split()}
    if not said & (own | places):
        return True
    # "anggota Koperasi Mina Timur" of Koperasi Mina Sagara: of the same kind, and half of the name
    kind = tokens[name.first if document.language == "id" else name.last].word in phrases("body_words") | kind_words()
    return kind and bool(said - own - places) and not set(scopes.subjects[subject].proper) <= said


def _is_possessed(scopes: Scopes, last: int) -> bool:
    document = scopes.document
    token = document.words.tokens[last + 1]
    bare = stripped(token.word, "possessed")
    if bare == token.word or document.words.gap(last, last + 1).strip():
        return False
    known = {
        word
        for cues in scopes.subjects.values()
        for name in (*cues.names, *cues.common)
        for word in name.lower().split()
    }
    return bare not in known | phrases("stand_ins") | phrases("empty") and _opens_names(document, bare)


def _opens_names(document: Document, word: str) -> bool:
    """Say whether a word stands before names, itself written large within sentences: "Utusan Klub Melati"."""
    words, text = document.words, document.text
    starts = {sentence.first for sentence in document.sentences}
    return any(
        hit.first not in starts
        and text[words.tokens[hit.first].start].isupper()
        and hit.last + 1 < len(words.tokens)
        and text[words.tokens[hit.last + 1].start].isupper()
        and words.gap(hit.last, hit.last + 1) == " "
        for hit in words.find(word)
        if words.tokens[hit.first].word == word
    )


def is_of_groups(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of some that only exist: "there are 12 women's groups with 264 members", where no body is named.

    What a body has, it has with all that belongs to them: "X runs 37 schools with 9,000 pupils".
    """
    document, subject = scopes.document, one.cues.entry.subject
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    if number == sentence.first or tokens[number - 1].word not in phrases("with"):
        return False
    groups = [m for m in sentence.quantities if m.kind == "count" and m.end <= one.mention.start]
    if not groups or body_name(subject) is None or within(scopes.subject_hits[subject], sentence.first, number):
        return False
    first = document.tokens_of(groups[-1]).first
    if any(document.words.gap(i, i + 1).strip() for i in range(first, number)):
        return False
    own = {stem for word in scopes.subjects[subject].common for stem in stems(word)} | one.cues.vocabulary
    if not own.isdisjoint(stem for word in words_of(groups[-1].noun) for stem in stems(word)):
        return False
    return any(tokens[i].word in phrases("existing") for i in range(max(sentence.first, first - 2), first))


def is_only_compared(scopes: Scopes, sentence: Sentence, subject: str, number: int) -> bool:
    """Say whether a sentence names a subject only to hold it against another: "900 members, twice as many as X"."""
    hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    words = scopes.document.words
    return bool(hits) and all(
        hit.first > number
        and any(
            words.tokens[i].word in phrases("held_against")
            for i in range(max(number + 1, hit.first - COMPARED), hit.first)
        )
        and not any(
            document_mark in words.gap(i, i + 1)
            for i in range(max(number + 1, hit.first - COMPARED), hit.first)
            for document_mark in ";:"
        )
        for hit in hits
    )
