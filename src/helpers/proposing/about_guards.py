"""What speaks against a match's being about its subject, or for it: one guard a row, asked in order.

A guard says in its first column what the value is of instead (or, with `about`, why it is the subject's after all), is asked of the
matches in its second, and looks at a `Case`. The first that holds decides. To add one, add a row.
"""

from __future__ import annotations

from helpers.proposing.about_asking import (
    Guard,
    counts,
    dates,
    dates_loosely,
    every,
    measurements,
    no_dates,
    numbers,
    of_cue,
    of_first_word,
    of_match,
    of_read_match,
    of_subject,
    of_terms,
    persons,
    predicates,
    shares,
)
from helpers.proposing.about_case import Case
from helpers.proposing.antecedents import (
    another_covers,
    is_another_of_name,
    is_only_measured_from,
    is_within_another,
)
from helpers.proposing.deeds import is_done_otherwise, is_not_done
from helpers.proposing.done_by_people import is_done_by_people
from helpers.proposing.generic_nouns import is_tied_to_nothing
from helpers.proposing.headnouns import is_behind_another, said_of_another
from helpers.proposing.holders import holds_rank, is_of_others_rank
from helpers.proposing.inverted import is_of_what_follows
from helpers.proposing.many_bodies import is_of_many
from helpers.proposing.measured_nouns import is_of_measured_noun, is_of_other_order, is_of_other_thing
from helpers.proposing.numbered_nouns import is_of_other_number
from helpers.proposing.objects import is_birth_of_person, is_done_to, is_of_another_person
from helpers.proposing.one_of_them import is_of_one_of_them
from helpers.proposing.opening_nouns import opens_with_another, opens_with_part
from helpers.proposing.other_events import is_of_former_event, is_of_other_event
from helpers.proposing.other_extents import is_of_other_extent
from helpers.proposing.other_lines import is_on_other_line
from helpers.proposing.owners import is_of_other_noun
from helpers.proposing.place_counts import is_of_place_itself, is_of_several_places, is_of_whole_place
from helpers.proposing.places_of_number import is_within_place
from helpers.proposing.possessors import is_of_anothers, is_of_groups, is_of_named
from helpers.proposing.recipients import goes_to_others
from helpers.proposing.relatives import is_of_relative
from helpers.proposing.set_beside import is_of_noun_that_costs, is_of_one_beside
from helpers.proposing.sudden_tolls import is_sudden
from helpers.proposing.wider_wholes import is_of_wider_whole, is_put_together, is_taken_in
from helpers.scope.bodies_before import refers_to_another
from helpers.scope.called_alike import is_called_otherwise
from helpers.scope.competitors import competitor, other_topic, speaks_for_itself
from helpers.scope.compound_subjects import is_of_both
from helpers.scope.doers import is_of_named_doer
from helpers.scope.namesakes import is_apart, is_told_apart, names_other_kind
from helpers.scope.other_bodies import is_of_example, is_other, is_ours, is_seated_elsewhere
from helpers.scope.paid_with import is_done_with
from helpers.scope.parties import (
    is_between_own_parties,
    is_named_party,
    is_own_agreement,
    is_with_another_party,
    named_parties,
)
from helpers.scope.sibling_sections import is_of_sibling
from helpers.scope.stated_parties import is_of_other_sides, is_of_own_sides
from helpers.sentences.cue_distance import heads_line
from helpers.sentences.phrases import phrases
from helpers.sentences.studies import asks_its_sample, is_not_asked, is_sample_entry
from helpers.sentences.words import within
from helpers.texts.stems import words_of


def _holds_rank(case: Case) -> bool | None:
    if case.entry.type != "rank":
        return None
    return holds_rank(case.scopes, case.sentence, case.match.mention, case.entry)


def _paid_with(case: Case) -> bool:
    return measurements(case) and is_done_with(case.scopes, case.sentence, case.match.cue.first, case.subject)


def _of_other_body(case: Case) -> bool:
    if case.of_subject or case.labelled:
        return False
    first = case.match.cue.first
    at = first if case.strict else min(first, case.token)
    at = min(at, case.listed_from) if case.listed_from >= 0 else at
    if at == case.sentence.first or _paid_with(case):
        return False
    if is_named_party(case.scopes, case.sentence, case.entry, at):
        return False
    return is_other(case.scopes, case.sentence, at, case.subject, case.strict)


def _asks_its_sample(case: Case) -> bool:
    samples = {(entry.subject, entry.property) for entry in case.entries if is_sample_entry(entry)}
    return len(samples) == 1 and asks_its_sample(case.document, case.sentence, case.entry)


def _titled(case: Case) -> bool:
    # "May 2010: the Orra yard opens"
    if not heads_line(case.document, case.sentence, case.document.tokens_of(case.match.mention)):
        return False
    behind = case.document.tokens_of(case.match.mention).last + 2
    between = case.document.words.tokens[behind : case.match.cue.first + 1]
    own, text = case.scopes.subjects[case.subject].common, case.document.text
    return any(text[token.start].isupper() and token.word not in own for token in between)


def _in_own_box(case: Case) -> bool:
    # "Selm Rowing Club", "Seat: Orra Boathouse", "Members: 340"
    first = case.document.sentences[0]
    return case.labelled and bool(within(case.scopes.subject_hits[case.subject], first.first, first.last))


def _parties(case: Case) -> frozenset[str]:
    # "passing of the garden from the council to the Trust": whoever the label names takes part in what is dated
    own = set(case.scopes.subjects[case.subject].proper) | set(case.scopes.subjects[case.subject].common)
    said = {word for label in case.entry.label.values() for word in words_of(label)} & phrases("body_words") - own
    return frozenset(one for one in case.others if not said.isdisjoint(words_of(one)))


def _in_competition(case: Case) -> bool:
    others = case.others - _parties(case) if case.strict else frozenset()
    listed = case.listed_from == case.sentence.first
    if _paid_with(case) or (
        no_dates(case) and is_named_party(case.scopes, case.sentence, case.entry, case.match.cue.first)
    ):
        return False
    if case.strict and is_ours(case.scopes, case.match.cue.first):
        return False
    parties = named_parties(case.scopes, case.sentence, case.entry) if no_dates(case) else []
    return not (case.labelled or listed) and competitor(case.scopes, case.sentence, case.subject, others, parties)


GUARDS = (
    Guard("another, who holds the rank", every, lambda case: _holds_rank(case) is False),
    Guard("another's rank", lambda case: case.entry.type == "rank", of_match(is_of_others_rank)),
    Guard("the subject, which holds the rank", every, lambda case: _holds_rank(case) is True, about=True),
    Guard("an agreement between others", dates, of_cue(is_of_other_sides)),
    Guard("the subject: an agreement between its two sides", dates, of_cue(is_of_own_sides), about=True),
    Guard("the subject: an agreement of its own", dates, of_match(is_own_agreement), about=True),
    Guard("the subject, both of whose sides did it", dates, of_cue(is_of_both), about=True),
    Guard(
        "something not to be confused with the subject",
        every,
        lambda case: is_told_apart(case.document, case.sentence, case.token),
    ),
    Guard("a thing of another kind", every, of_subject(names_other_kind)),
    Guard("the subject of a section beside", every, of_subject(is_of_sibling)),
    Guard("the name before it", lambda case: dates(case) and not case.of_subject, of_cue(is_behind_another)),
    Guard("another number of what is counted", no_dates, of_read_match(is_of_other_number)),
    Guard(
        "an example",
        no_dates,
        lambda case: is_of_example(case.scopes, case.sentence, case.token, case.subject),
    ),
    Guard("a body seated elsewhere", lambda case: case.of_subject, of_first_word(is_seated_elsewhere)),
    Guard(
        "the subject, to whom it was done",
        lambda case: persons(case) and not case.named,
        of_first_word(is_done_to),
        about=True,
    ),
    Guard("another body", every, _of_other_body),
    Guard("those for whom somebody did something", counts, of_read_match(is_done_by_people)),
    Guard("another person", persons, of_first_word(is_of_another_person)),
    Guard("a person, who was born then", lambda case: dates(case) and not case.person, of_match(is_birth_of_person)),
    Guard(
        "another noun",
        numbers,
        lambda case: is_of_other_noun(case.scopes, case.sentence, case.match, case.person),
    ),
    Guard("a noun that is measured", every, of_match(is_of_measured_noun)),
    Guard("something shorter or longer by far", measurements, of_match(is_of_other_order)),
    Guard(
        "another extent of it",
        measurements,
        lambda case: is_of_other_extent(case.document, case.sentence, case.match),
    ),
    Guard("another, of whom the verb is said", predicates, of_terms(said_of_another)),
    Guard("another, which stands behind its verb", dates, of_match(is_of_what_follows)),
    Guard("a thing that is only measured from the subject", dates_loosely, of_subject(is_only_measured_from)),
    Guard("another of the name", dates, of_cue(is_another_of_name)),
    Guard("one called otherwise", dates, of_first_word(is_called_otherwise)),
    Guard("another, in whose clause it stands", dates_loosely, of_cue(is_within_another)),
    Guard("another, who covers it", measurements, of_cue(another_covers)),
    Guard("a thing of another's", counts, of_match(is_of_anothers)),
    Guard("a whole place", counts, of_match(is_of_whole_place)),
    Guard("somebody named", measurements, of_match(is_of_named)),
    Guard("another beside the subject", every, of_match(is_of_one_beside)),
    Guard("a noun that costs so much", measurements, of_match(is_of_noun_that_costs)),
    Guard("many bodies", numbers, of_match(is_of_many)),
    Guard("one alone of several", numbers, of_match(is_of_one_of_them)),
    Guard("groups", counts, of_match(is_of_groups)),
    Guard("the place itself", numbers, of_terms(is_of_place_itself)),
    Guard("a thing within a place", no_dates, of_terms(is_within_place)),
    Guard("several places", numbers, of_match(is_of_several_places)),
    Guard("a noun tied to nothing", numbers, of_match(is_tied_to_nothing)),
    Guard(
        "another event",
        every,
        lambda case: is_of_other_event(case.scopes, case.sentence, case.match, case.entries),
    ),
    Guard("an event before it", dates, of_match(is_of_former_event)),
    Guard("several things put together", counts, of_match(is_put_together)),
    Guard("something more, which takes it in", numbers, of_match(is_taken_in)),
    Guard("another thing", every, of_match(is_of_other_thing)),
    Guard("a wider whole", every, of_match(is_of_wider_whole)),
    Guard("a deed that was not done", every, of_match(is_not_done)),
    Guard("a deed that was done otherwise", every, of_match(is_done_otherwise)),
    Guard("another, whom the clause is about", every, of_cue(is_of_relative)),
    Guard("a part that the sentence opens with", numbers, of_match(opens_with_part)),
    Guard("another line of a list", every, of_first_word(is_on_other_line)),
    Guard("others, who get it", every, of_read_match(goes_to_others)),
    Guard(
        "people who were not asked",
        every,
        lambda case: is_not_asked(case.document, case.sentence, case.match.mention, case.entry),
    ),
)


def _called_by_kind(case: Case) -> bool:
    # "The Trust itself is older: it was registered in 1996", where another subject is a trust
    first = case.sentence.first
    tokens = case.document.words.tokens
    if tokens[first].word not in phrases("articles") or first >= case.match.cue.first - 1:
        return False
    kind, own = tokens[first + 1], case.scopes.subjects[case.subject]
    if case.document.text[kind.start].islower() or kind.word in {*own.common, *words_of(case.subject)}:
        return False
    return any(kind.word in words_of(one) for one in case.others)


UNNAMED_GUARDS = (
    Guard("a thing that lies apart", measurements, lambda case: is_apart(case.scopes, case.sentence, case.token)),
    Guard("another, called by its kind", dates, _called_by_kind),
    Guard("another that the sentence opens with", shares, of_match(opens_with_another)),
    Guard("another, named in a heading", dates, _titled),
    Guard("an agreement with another party", dates, of_cue(is_with_another_party)),
    Guard(
        "the subject: an agreement between its own parties",
        lambda case: dates(case) and len(case.family) == 1,
        of_cue(is_between_own_parties),
        about=True,
    ),
    Guard("another that is pointed back at", every, of_subject(refers_to_another)),
    Guard(
        "another that the text speaks of",
        lambda case: not (_asks_its_sample(case) or is_sudden(case.subject)),  # we are no fire
        lambda case: not speaks_for_itself(case.scopes, case.sentence, case.subject, case.token, measurements(case)),
    ),
    Guard(
        "another topic",
        lambda case: not (_asks_its_sample(case) or case.says_we or _in_own_box(case)),
        lambda case: other_topic(case.scopes, case.sentence, case.subject, numbers(case)),
    ),
    Guard(
        "another, who did it",
        counts,
        lambda case: is_of_named_doer(case.scopes, case.sentence, case.subject, case.others),
    ),
    Guard("another that the sentence may mean", every, _in_competition),
)  # where the sentence names no subject of the property
