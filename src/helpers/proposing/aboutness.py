"""Whether a sentence is about the subject of a match, rather than another subject with this property."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.proposing.about_case import Case
from helpers.proposing.about_guards import GUARDS, UNNAMED_GUARDS, Guard
from helpers.scope.bodies_before import of_earlier_name
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match


def is_about(scopes: Scopes, sentence: Sentence, match: Match, entries: Sequence[Property]) -> bool:
    """Say whether a sentence is about the subject of a match, rather than another subject with this property."""
    case = Case(scopes, sentence, match, entries)
    decided = first_that_holds(GUARDS, case)
    if decided is not None:
        return decided.about
    if case.spoken_of:
        named_before = of_earlier_name(scopes, sentence, case.token, case.subject)
        return case.subject == case.spoken_of[0] and not named_before
    decided = first_that_holds(UNNAMED_GUARDS, case)
    if decided is not None:
        return decided.about
    near = [entry.subject for entry in case.family if scopes.subject_near(sentence, entry.subject)]
    if match.cues.loose and scopes.strength(sentence, case.subject) == 0 and case.subject not in near:
        return False  # "countries" alone is not "countries with staff" of a body that nobody speaks of here
    return len(case.family) == 1 or near == [case.subject] or case.names_its_own


def first_that_holds(guards: Sequence[Guard], case: Case) -> Guard | None:
    """Return the first guard that holds of a match, or none."""
    return next((guard for guard in guards if guard.asked(case) and guard.holds(case)), None)
