"""What speaks against a match's being about its subject, or for it: one guard a row, asked in order.

A guard says in its first column what the value is of instead (or, with `about`, why it is the subject's after all), is asked of the
matches in its second, and looks at a `Case`. The first that holds decides. To add one, add a row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from helpers.proposing.about_case import Case
from helpers.proposing.antecedents import (
    another_covers,
    is_another_of_name,
    is_only_measured_from,
    is_within_another,
)
from helpers.proposing.deeds import is_done_otherwise, is_not_done
from helpers.proposing.generic_nouns import is_tied_to_nothing
from helpers.proposing.headnouns import is_behind_another, said_of_another
from helpers.proposing.holders import holds_rank, is_of_others_rank
from helpers.proposing.inverted import is_of_what_follows
from helpers.proposing.many_bodies import is_of_many
from helpers.proposing.measured_nouns import is_of_measured_noun, is_of_other_order, is_of_other_thing
from helpers.proposing.objects import is_birth_of_person, is_done_to, is_of_another_person
from helpers.proposing.one_of_them import is_of_one_of_them
from helpers.proposing.opening_nouns import opens_with_another, opens_with_part
from helpers.proposing.other_events import is_of_former_event, is_of_other_event
from helpers.proposing.other_lines import is_on_other_line
from helpers.proposing.owners import is_of_other_noun
from helpers.proposing.place_counts import is_of_place_itself, is_of_several_places, is_of_whole_place
from helpers.proposing.places_of_number import is_within_place
from helpers.proposing.pointing_back import is_whole_again
from helpers.proposing.possessors import is_of_anothers, is_of_groups, is_of_named
from helpers.proposing.recipients import goes_to_others
from helpers.proposing.relatives import is_of_relative
from helpers.proposing.wider_wholes import is_of_wider_whole, is_put_together
from helpers.scope.bodies_before import refers_to_another
from helpers.scope.called_alike import is_called_otherwise
from helpers.scope.competitors import competitor, other_topic, speaks_for_itself
from helpers.scope.compound_subjects import is_of_both
from helpers.scope.doers import is_of_named_doer
from helpers.scope.namesakes import names_other_kind
from helpers.scope.other_bodies import is_of_example, is_other, is_seated_elsewhere
from helpers.scope.parties import is_between_own_parties, is_own_agreement, is_with_another_party
from helpers.scope.scoping import Scopes
from helpers.scope.sibling_sections import is_of_sibling
from helpers.sentences.cue_distance import heads_line
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.studies import asks_its_sample, is_not_asked, is_sample_entry
from helpers.sentences.words import Hit

Test = Callable[[Case], bool]


class Guard(NamedTuple):
    """One reason why a value is not its subject's, or is."""

    says: str
    asked: Test
    holds: Test
    about: bool = False


def every(case: Case) -> bool:
    """Ask of every match."""
    return True


def dates(case: Case) -> bool:
    """Ask of dates."""
    return case.entry.type == "date"


def dates_loosely(case: Case) -> bool:
    """Ask of dates whose verb is not clearly said of the subject."""
    return dates(case) and not case.of_subject


def no_dates(case: Case) -> bool:
    """Ask of all but dates."""
    return not dates(case)


def counts(case: Case) -> bool:
    """Ask of counts."""
    return case.entry.type == "count"


def measurements(case: Case) -> bool:
    """Ask of measurements."""
    return case.entry.type == "measurement"


def numbers(case: Case) -> bool:
    """Ask of counts and measurements."""
    return counts(case) or measurements(case)


def persons(case: Case) -> bool:
    """Ask of what is no date of a subject that may be a person."""
    return no_dates(case) and case.person


def predicates(case: Case) -> bool:
    """Ask of verbs whose subject is what the value is of."""
    if case.of_subject:
        return False
    return case.strict or (measurements(case) and case.says_how_much) or case.has_so_many


def shares(case: Case) -> bool:
    """Ask of percentages, and of counts within a whole that is not told again."""
    if case.entry.type == "percentage":
        return True
    match = case.match
    if case.entry.type != "count" or not match.inner:
        return False
    return not is_whole_again(case.document, case.sentence, match.mention, match.cues.vocabulary)


def _match(test: Callable[[Scopes, Sentence, Match], bool]) -> Test:
    return lambda case: test(case.scopes, case.sentence, case.match)


def _subject(test: Callable[[Scopes, Sentence, str], bool]) -> Test:
    return lambda case: test(case.scopes, case.sentence, case.subject)


def _cue(test: Callable[[Scopes, Sentence, Hit, str], bool]) -> Test:
    return lambda case: test(case.scopes, case.sentence, case.match.cue, case.subject)


def _first_word(test: Callable[[Scopes, Sentence, int, str], bool]) -> Test:
    return lambda case: test(case.scopes, case.sentence, case.match.cue.first, case.subject)


def _terms(test: Callable[[Scopes, Sentence, Hit, EntryCues], bool]) -> Test:
    return lambda case: test(case.scopes, case.sentence, case.match.cue, case.match.cues)


def _holds_rank(case: Case) -> bool | None:
    if case.entry.type != "rank":
        return None
    return holds_rank(case.scopes, case.sentence, case.match.mention, case.subject)


def _of_other_body(case: Case) -> bool:
    if case.of_subject or case.labelled:
        return False
    first = case.match.cue.first
    at = first if case.strict else min(first, case.token)
    at = min(at, case.listed_from) if case.listed_from >= 0 else at
    if at == case.sentence.first:
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


def _in_competition(case: Case) -> bool:
    others = case.others if case.strict else frozenset()
    listed = case.listed_from == case.sentence.first
    return not (case.labelled or listed) and competitor(case.scopes, case.sentence, case.subject, others)


GUARDS = (
    Guard("another, who holds the rank", every, lambda case: _holds_rank(case) is False),
    Guard("another's rank", lambda case: case.entry.type == "rank", _match(is_of_others_rank)),
    Guard("the subject, which holds the rank", every, lambda case: _holds_rank(case) is True, about=True),
    Guard("the subject: an agreement of its own", dates, _match(is_own_agreement), about=True),
    Guard("the subject, both of whose sides did it", dates, _cue(is_of_both), about=True),
    Guard("a thing of another kind", every, _subject(names_other_kind)),
    Guard("the subject of a section beside", every, _subject(is_of_sibling)),
    Guard("the name before it", dates, _cue(is_behind_another)),
    Guard(
        "an example",
        no_dates,
        lambda case: is_of_example(case.scopes, case.sentence, case.token, case.subject),
    ),
    Guard("a body seated elsewhere", lambda case: case.of_subject, _first_word(is_seated_elsewhere)),
    Guard(
        "the subject, to whom it was done",
        lambda case: persons(case) and not case.named,
        _first_word(is_done_to),
        about=True,
    ),
    Guard("another body", every, _of_other_body),
    Guard("another person", persons, _first_word(is_of_another_person)),
    Guard("a person, who was born then", lambda case: dates(case) and not case.person, _match(is_birth_of_person)),
    Guard(
        "another noun",
        numbers,
        lambda case: is_of_other_noun(case.scopes, case.sentence, case.match, case.person),
    ),
    Guard("a noun that is measured", every, _match(is_of_measured_noun)),
    Guard("something shorter or longer by far", measurements, _match(is_of_other_order)),
    Guard("another, of whom the verb is said", predicates, _terms(said_of_another)),
    Guard("another, which stands behind its verb", dates, _match(is_of_what_follows)),
    Guard("a thing that is only measured from the subject", dates_loosely, _subject(is_only_measured_from)),
    Guard("another of the name", dates, _cue(is_another_of_name)),
    Guard("one called otherwise", dates, _first_word(is_called_otherwise)),
    Guard("another, in whose clause it stands", dates_loosely, _cue(is_within_another)),
    Guard("another, who covers it", measurements, _cue(another_covers)),
    Guard("a thing of another's", counts, _match(is_of_anothers)),
    Guard("a whole place", counts, _match(is_of_whole_place)),
    Guard("somebody named", measurements, _match(is_of_named)),
    Guard("many bodies", numbers, _match(is_of_many)),
    Guard("one alone of several", numbers, _match(is_of_one_of_them)),
    Guard("groups", counts, _match(is_of_groups)),
    Guard("the place itself", numbers, _terms(is_of_place_itself)),
    Guard("a thing within a place", no_dates, _terms(is_within_place)),
    Guard("several places", numbers, _match(is_of_several_places)),
    Guard("a noun tied to nothing", numbers, _match(is_tied_to_nothing)),
    Guard(
        "another event",
        every,
        lambda case: is_of_other_event(case.scopes, case.sentence, case.match, case.entries),
    ),
    Guard("an event before it", dates, _match(is_of_former_event)),
    Guard("several things put together", counts, _match(is_put_together)),
    Guard("another thing", every, _match(is_of_other_thing)),
    Guard("a wider whole", every, _match(is_of_wider_whole)),
    Guard("a deed that was not done", every, _match(is_not_done)),
    Guard("a deed that was done otherwise", every, _match(is_done_otherwise)),
    Guard("another, whom the clause is about", every, _cue(is_of_relative)),
    Guard("a part that the sentence opens with", numbers, _match(opens_with_part)),
    Guard("another line of a list", every, _first_word(is_on_other_line)),
    Guard(
        "others, who get it",
        every,
        lambda case: goes_to_others(case.document, case.sentence, case.match),
    ),
    Guard(
        "people who were not asked",
        every,
        lambda case: is_not_asked(case.document, case.sentence, case.match.mention, case.entry),
    ),
)

UNNAMED_GUARDS = (
    Guard("another that the sentence opens with", shares, _match(opens_with_another)),
    Guard("another, named in a heading", dates, _titled),
    Guard("an agreement with another party", dates, _cue(is_with_another_party)),
    Guard(
        "the subject: an agreement between its own parties",
        lambda case: dates(case) and len(case.family) == 1,
        _cue(is_between_own_parties),
        about=True,
    ),
    Guard("another that is pointed back at", every, _subject(refers_to_another)),
    Guard(
        "another that the text speaks of",
        lambda case: not _asks_its_sample(case),
        lambda case: not speaks_for_itself(case.scopes, case.sentence, case.subject, case.token),
    ),
    Guard(
        "another topic",
        lambda case: not (_asks_its_sample(case) or case.says_we),
        _subject(other_topic),
    ),
    Guard(
        "another, who did it",
        counts,
        lambda case: is_of_named_doer(case.scopes, case.sentence, case.subject, case.others),
    ),
    Guard("another that the sentence may mean", every, _in_competition),
)  # where the sentence names no subject of the property
