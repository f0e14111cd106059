"""Which matches of a sentence are about their subject, and which of several dates a cue has."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.proposing.antecedents import (
    another_covers,
    is_another_of_name,
    is_only_measured_from,
    is_within_another,
)
from helpers.proposing.colon_labels import is_plain_label
from helpers.proposing.deeds import is_done_otherwise, is_not_done
from helpers.proposing.event_cues import is_event
from helpers.proposing.generic_nouns import is_tied_to_nothing
from helpers.proposing.headnouns import is_behind_another, is_of_subject, said_of_another
from helpers.proposing.holders import holds_rank, is_of_others_rank
from helpers.proposing.many_bodies import is_of_many
from helpers.proposing.measured_nouns import is_of_measured_noun, is_of_other_thing
from helpers.proposing.objects import is_done_to, is_of_another_person, may_be_person
from helpers.proposing.opening_nouns import opens_with_another, opens_with_part
from helpers.proposing.other_events import is_of_other_event
from helpers.proposing.other_lines import is_on_other_line
from helpers.proposing.owners import is_of_other_noun
from helpers.proposing.place_counts import is_of_place_itself, is_of_several_places, is_of_whole_place
from helpers.proposing.places_of_number import is_within_place
from helpers.proposing.pointing_back import is_whole_again
from helpers.proposing.possessors import is_of_anothers, is_of_groups, is_of_named, is_only_compared
from helpers.proposing.process_spans import with_other_edges
from helpers.proposing.recipients import goes_to_others
from helpers.proposing.relatives import is_of_relative
from helpers.proposing.shared_dates import with_what_came_then
from helpers.proposing.wider_wholes import is_of_wider_whole
from helpers.readers.mention import Mention
from helpers.scope.bodies_before import of_earlier_name, refers_to_another
from helpers.scope.called_alike import is_called_otherwise
from helpers.scope.competitors import competitor, other_topic, speaks_for_itself
from helpers.scope.doers import is_of_named_doer
from helpers.scope.namesakes import names_other_kind
from helpers.scope.other_bodies import is_of_example, is_other, is_seated_elsewhere
from helpers.scope.parties import is_between_own_parties, is_own_agreement, is_with_another_party
from helpers.scope.scoping import Scopes
from helpers.scope.sibling_sections import is_of_sibling
from helpers.sentences.cue_distance import heads_line
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match, best_entries
from helpers.sentences.phrases import phrases
from helpers.sentences.studies import asks_its_sample, is_not_asked, is_sample_entry
from helpers.sentences.words import Hit, within
from helpers.texts.endings import begins
from helpers.texts.stems import stems, words_of

SO_MANY = 7  # words from a verb to how many there are: "beranggotakan lima orang dan pengawas tiga orang"


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
        if first is None:
            by_cue[key] = one
            kept.append(one)
        elif _contrasted(document, first.mention, one.mention):
            kept.append(one)
    best = with_other_edges(document, best_entries(kept), kept)
    return with_what_came_then(document, best, kept)


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


def is_about(document: Document, scopes: Scopes, sentence: Sentence, one: Match, entries: list[Property]) -> bool:
    """Say whether a sentence is about the subject of a match, rather than another subject with this property."""
    wanted = one.cues.entry
    family = [entry for entry in entries if entry.property == wanted.property and entry.type == wanted.type]
    token = document.tokens_of(one.mention).first
    named = {entry.subject: scopes.subject_distance(sentence, entry.subject, token) for entry in family}
    # Of "ORA" and "ORA in Selmark", both named by one word, the second is meant where the place is told.
    found = [(distance, -len(subject), subject) for subject, distance in named.items() if distance is not None]
    stated = [(distance, subject) for distance, _, subject in sorted(found)]
    everyone = frozenset(entry.subject for entry in entries)
    if wanted.type == "rank":
        held = holds_rank(scopes, sentence, one.mention, wanted.subject)
        if held is False or is_of_others_rank(scopes, sentence, one):
            return False
        if held is not None:
            return held
    strict = wanted.type == "date"
    if strict and is_own_agreement(scopes, sentence, one):
        return True
    if names_other_kind(scopes, sentence, wanted.subject) or is_of_sibling(scopes, sentence, wanted.subject):
        return False
    if strict and is_behind_another(scopes, sentence, one.cue, wanted.subject):
        return False
    of_subject = strict and is_of_subject(scopes, sentence, one.cue, one.cues)
    if not strict and is_of_example(scopes, sentence, token, wanted.subject):
        return False
    if of_subject and is_seated_elsewhere(scopes, sentence, one.cue.first, wanted.subject):
        return False
    person = not strict and may_be_person(scopes, wanted.subject, entries)
    if person and not stated and is_done_to(scopes, sentence, one.cue.first, wanted.subject):
        return True
    labelled = is_plain_label(scopes, one)
    if not (of_subject or labelled) and is_other(
        scopes, sentence, min(one.cue.first, token) if not strict else one.cue.first, wanted.subject, strict
    ):
        return False
    if person and is_of_another_person(scopes, sentence, one.cue.first, wanted.subject):
        return False
    if wanted.type in ("count", "measurement") and is_of_other_noun(
        scopes, sentence, one, may_be_person(scopes, wanted.subject, entries)
    ):
        return False
    if is_of_measured_noun(scopes, sentence, one):
        return False
    if not strict and stated and is_only_compared(scopes, sentence, wanted.subject, token):
        stated = [one for one in stated if one[1] != wanted.subject]
    stated_of = strict or (wanted.type == "measurement" and _says_how_much(scopes, one)) or _has_so_many(scopes, one)
    if stated_of and not of_subject and said_of_another(scopes, sentence, one.cue, one.cues):
        return False
    if strict and not of_subject and is_only_measured_from(scopes, sentence, wanted.subject):
        return False
    if strict and is_another_of_name(scopes, sentence, one.cue, wanted.subject):
        return False
    if strict and is_called_otherwise(scopes, sentence, one.cue.first, wanted.subject):
        return False
    if strict and not of_subject and is_within_another(scopes, sentence, one.cue, wanted.subject):
        return False
    if wanted.type == "measurement" and another_covers(scopes, sentence, one.cue, wanted.subject):
        return False
    if wanted.type == "count" and (is_of_anothers(scopes, sentence, one) or is_of_whole_place(scopes, sentence, one)):
        return False
    if wanted.type == "measurement" and is_of_named(scopes, sentence, one):
        return False
    if wanted.type in ("count", "measurement") and is_of_many(scopes, sentence, one):
        return False
    if wanted.type == "count" and is_of_groups(scopes, sentence, one):
        return False
    if wanted.type in ("count", "measurement") and is_of_place_itself(scopes, sentence, one.cue, one.cues):
        return False
    if not strict and is_within_place(scopes, sentence, one.cue, one.cues):
        return False
    if wanted.type in ("count", "measurement") and is_of_several_places(scopes, sentence, one):
        return False
    if wanted.type in ("count", "measurement") and is_tied_to_nothing(scopes, sentence, one):
        return False
    if is_of_other_event(scopes, sentence, one, entries) or is_of_other_thing(scopes, sentence, one):
        return False
    if is_of_wider_whole(scopes, sentence, one) or is_not_done(scopes, sentence, one):
        return False
    if is_done_otherwise(scopes, sentence, one) or is_of_relative(scopes, sentence, one.cue, wanted.subject):
        return False
    if wanted.type in ("count", "measurement") and opens_with_part(scopes, sentence, one):
        return False
    if is_on_other_line(scopes, sentence, one.cue.first, wanted.subject):
        return False
    if goes_to_others(document, sentence, one) or is_not_asked(document, sentence, one.mention, wanted):
        return False
    if stated:
        nearest = stated[0][1]
        return wanted.subject == nearest and not of_earlier_name(scopes, sentence, token, wanted.subject)
    told = wanted.type == "count" and one.inner
    told = told and not is_whole_again(document, sentence, one.mention, one.cues.vocabulary)
    if (wanted.type == "percentage" or told) and opens_with_another(scopes, sentence, one):
        return False
    if strict and not stated and heads_line(document, sentence, document.tokens_of(one.mention)):
        between = document.words.tokens[document.tokens_of(one.mention).last + 2 : one.cue.first + 1]
        if any(
            document.text[t.start].isupper() and t.word not in scopes.subjects[wanted.subject].common for t in between
        ):
            return False  # "May 2010: the Orra yard opens"
    if strict and not stated and is_with_another_party(scopes, sentence, one.cue, wanted.subject):
        return False
    if strict and len(family) == 1 and is_between_own_parties(scopes, sentence, one.cue, wanted.subject):
        return True
    if refers_to_another(scopes, sentence, wanted.subject):
        return False
    samples = {(entry.subject, entry.property) for entry in entries if is_sample_entry(entry)}
    asks = len(samples) == 1 and asks_its_sample(scopes.document, sentence, wanted)
    if not asks and not speaks_for_itself(scopes, sentence, wanted.subject):
        return False
    if not asks and not _says_we(scopes, sentence, wanted.subject) and other_topic(scopes, sentence, wanted.subject):
        return False
    others = frozenset(subject for subject in everyone if subject != wanted.subject)
    if wanted.type == "count" and is_of_named_doer(scopes, sentence, wanted.subject, others):
        return False
    if not labelled and competitor(scopes, sentence, wanted.subject, others if wanted.type == "date" else frozenset()):
        return False
    near = [entry.subject for entry in family if scopes.subject_near(sentence, entry.subject)]
    if one.cues.loose and scopes.strength(sentence, wanted.subject) == 0 and wanted.subject not in near:
        return False  # "countries" alone is not "countries with staff" of a body that nobody speaks of here
    return len(family) == 1 or near == [wanted.subject] or _names_its_own(document, one.cue, wanted.subject, family)


def _says_we(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a body's own report says "we" or "our": of itself, whatever else its paragraph names."""
    said = scopes.document.words.tokens[sentence.first : sentence.last + 1]
    return scopes.is_by(subject) and any(
        token.word in phrases("first_person") and not scopes.document.text[token.start : token.end].isupper()
        for token in said
    )


def _has_so_many(scopes: Scopes, one: Match) -> bool:
    """Say whether a cue is an Indonesian verb of who has so many: "beranggotakan 5 orang", "beranggota", "berpenduduk"."""
    word = scopes.document.words.tokens[one.cue.first].word
    if scopes.document.language != "id" or one.cues.entry.type != "count" or one.cue.first != one.cue.last:
        return False
    return begins(word, "stative") and 0 < scopes.document.tokens_of(one.mention).first - one.cue.last <= SO_MANY


def _says_how_much(scopes: Scopes, one: Match) -> bool:
    """Say whether a cue is a verb whose subject is what is measured: "lasts", "cost", "berlangsung"."""
    return scopes.document.words.tokens[one.cue.first].word in phrases("state_verbs")


def _names_its_own(document: Document, cue: Hit, subject: str, family: Sequence[Property]) -> bool:
    """Say whether a cue of the codebook has a name of its subject that no other subject of the property has: "Selm was opened"."""
    others = {word.lower() for entry in family for word in entry.subject.split() if entry.subject != subject}
    own = {word.lower() for word in subject.split() if word[:1].isupper()} - others
    return any(document.words.tokens[i].word in own for i in range(cue.first, cue.last + 1))
