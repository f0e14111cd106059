"""A guard, whom it is asked of, and how what it looks at is taken out of a `Case`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from helpers.proposing.about_case import Case
from helpers.proposing.pointing_back import is_whole_again
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
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
    if case.entry.type != "count" or not (match.inner or _is_made_up_of(case)):
        return False
    return not is_whole_again(case.document, case.sentence, match.mention, match.cues.vocabulary)


def _is_made_up_of(case: Case) -> bool:
    """Say whether a cue is a group and the number how many it is: "a staff of two"."""
    at, tokens = case.match.cue.last + 1, case.document.words.tokens
    return at + 1 == case.token and tokens[at].word in phrases("genitive")


def of_match(test: Callable[[Scopes, Sentence, Match], bool]) -> Test:
    """Return the guard's test that a test of a match makes."""
    return lambda case: test(case.scopes, case.sentence, case.match)


def of_read_match(test: Callable[[Document, Sentence, Match], bool]) -> Test:
    """Return the guard's test that a test of a document and a match makes."""
    return lambda case: test(case.document, case.sentence, case.match)


def of_subject(test: Callable[[Scopes, Sentence, str], bool]) -> Test:
    """Return the guard's test that a test of a subject makes."""
    return lambda case: test(case.scopes, case.sentence, case.subject)


def of_cue(test: Callable[[Scopes, Sentence, Hit, str], bool]) -> Test:
    """Return the guard's test that a test of a cue and a subject makes."""
    return lambda case: test(case.scopes, case.sentence, case.match.cue, case.subject)


def of_first_word(test: Callable[[Scopes, Sentence, int, str], bool]) -> Test:
    """Return the guard's test that a test of a cue's first word and a subject makes."""
    return lambda case: test(case.scopes, case.sentence, case.match.cue.first, case.subject)


def of_terms(test: Callable[[Scopes, Sentence, Hit, EntryCues], bool]) -> Test:
    """Return the guard's test that a test of a cue and its entry's cues makes."""
    return lambda case: test(case.scopes, case.sentence, case.match.cue, case.match.cues)
