"""Which of several dates, of several subjects, of several happenings a cue has."""

from __future__ import annotations

from helpers.proposing.event_cues import is_event
from helpers.proposing.process_spans import with_other_edges
from helpers.proposing.shared_dates import with_what_came_then
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match, best_entries
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, words_of


def of_named(scopes: Scopes, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Drop, of two subjects that one cue beside a number would do for, the one that the clause does not name."""
    named: dict[tuple[int, int, Hit], set[str]] = {}
    for one in matches:
        subject, clause = one.cues.entry.subject, sentence.clause_of(scopes.document.tokens_of(one.mention).first)
        hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
        if any(sentence.clause_of(hit.first) == clause for hit in hits):
            named.setdefault((one.mention.start, one.mention.end, one.cue), set()).add(subject)
    return [
        one
        for one in matches
        if not (spoken := named.get((one.mention.start, one.mention.end, one.cue))) or one.cues.entry.subject in spoken
    ]


def of_events(scopes: Scopes, matches: list[Match]) -> list[Match]:
    """Drop the dates beside a mere noun of an entry where another date stands beside what happened: "opened", "signing"."""
    events = {(m.cues.entry.subject, m.cues.entry.property) for m in matches if is_event(scopes, m.cue)}
    return [
        m for m in matches if is_event(scopes, m.cue) or (m.cues.entry.subject, m.cues.entry.property) not in events
    ]


def of_one_happening(document: Document, matches: list[Match]) -> list[Match]:
    """Keep, of the dates that a sentence gives to several verbs of an entry, those of one: "was passed in 2016 and took effect in 2017".

    That is the verb of the property's label, else the one that the codebook names first.
    """
    happenings: dict[tuple[str, str], set[int]] = {}
    for one in matches:
        happenings.setdefault((one.cues.entry.subject, one.cues.entry.property), set()).add(
            _place_of_cue(document, one)
        )
    return [
        one
        for one in matches
        if _place_of_cue(document, one) == min(happenings[one.cues.entry.subject, one.cues.entry.property])
    ]


def _place_of_cue(document: Document, one: Match) -> int:
    """Return where a cue stands among those of its entry: 0 for a word of its label, else from 1."""
    entry, words = one.cues.entry, document.words.tokens[one.cue.first : one.cue.last + 1]
    said = {stem for token in words for stem in stems(token.word)}
    if any(not stems(word).isdisjoint(said) for label in entry.label.values() for word in words_of(label)):
        return 0
    given = [cue for cues in entry.cues.values() for cue in cues]
    return next((i for i, cue in enumerate(given, 1) if any(not stems(w).isdisjoint(said) for w in words_of(cue))), 0)


def one_date_a_cue(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Keep, for each entry and cue, the nearest date, and for each date its nearest cue; "2008, not 2006" keeps both."""
    by_cue: dict[tuple[str, str, int], Match] = {}
    kept: list[Match] = []
    for one in sorted(matches, key=lambda m: (m.cost, m.mention.start)):
        key = (one.cues.entry.subject, one.cues.entry.property, one.cue.first)
        first = by_cue.get(key)
        if first is None and _is_anothers(document, one, matches, kept):
            continue
        if first is None:
            by_cue[key] = one
            kept.append(one)
        elif _contrasted(document, first.mention, one.mention):
            kept.append(one)
    best = with_other_edges(document, best_entries(kept), kept)
    return with_what_came_then(document, best, kept)


def _is_anothers(document: Document, one: Match, matches: list[Match], kept: list[Match]) -> bool:
    """Say whether a date before a cue is nearer to another verb before it, and the cue has one of its own: "begun in 1931 and opened in 1936"."""
    date, entry = document.tokens_of(one.mention), one.cues.entry
    if one.cue.first <= date.last:
        return False
    taken = any(m.mention is one.mention and m.cue.last < date.first and m.cues.entry is not entry for m in kept)
    return taken and any(
        m.cues.entry is entry and m.cue.first == one.cue.first and document.tokens_of(m.mention).first > m.cue.last
        for m in matches
    )


def _contrasted(document: Document, left: Mention, right: Mention) -> bool:
    """Say whether one of two dates stands against the other: "bukan 1979, melainkan 1999"."""
    a, b = sorted((left, right))
    if b.start - a.end > 60:
        return False
    between = document.text[a.end : b.start].lower()
    before = document.text[max(0, a.start - 24) : a.start].lower()
    words = set(between.replace(",", " ").split())
    return (
        bool(words & (phrases("instead") | phrases("denials")))
        or any(phrase in between for phrase in phrases("deny_before") if " " in phrase)
        or before.rstrip().endswith(tuple(sorted(phrases("denials"))))
    )
