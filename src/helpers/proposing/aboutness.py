"""Whether a sentence is about the subject of a match, rather than another subject with this property."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from helpers.corpora.codebook import Property
from helpers.proposing.about_asking import Guard
from helpers.proposing.about_case import Case
from helpers.proposing.about_guards import GUARDS, UNNAMED_GUARDS
from helpers.scope.bodies_before import of_earlier_name
from helpers.scope.called_by_noun import called_by_noun
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match


class Decision(NamedTuple):
    """Whether a value is of its match's subject, and of what it is instead (or, `about`, why it is the subject's)."""

    about: bool
    of: str


def is_about(scopes: Scopes, sentence: Sentence, match: Match, entries: Sequence[Property]) -> bool:
    """Say whether a sentence is about the subject of a match, rather than another subject with this property."""
    return decide(scopes, sentence, match, entries).about


def decide(scopes: Scopes, sentence: Sentence, match: Match, entries: Sequence[Property]) -> Decision:
    """Return whether a sentence is about the subject of a match, with the reason."""
    case = Case(scopes, sentence, match, entries)
    guard = first_that_holds(GUARDS, case)
    if guard is not None:
        return Decision(guard.about, guard.says)
    if case.spoken_of:
        nearest = case.spoken_of[0]
        if nearest != case.subject:
            return Decision(False, f"{nearest}, named nearer")
        earlier = of_earlier_name(scopes, sentence, case.token, case.subject)
        return Decision(not earlier, "the name before" if earlier else "the subject, which is named")
    guard = first_that_holds(UNNAMED_GUARDS, case)
    if guard is not None:
        return Decision(guard.about, guard.says)
    near = [entry.subject for entry in case.family if scopes.subject_near(sentence, entry.subject)]
    if match.cues.loose and scopes.strength(sentence, case.subject) == 0 and case.subject not in near:
        # "countries" alone is not "countries with staff" of a body that nobody speaks of here
        return Decision(False, "a subject that is not spoken of here")
    if len(case.family) == 1 or near == [case.subject] or case.names_its_own:
        return Decision(True, "the subject, of which alone it can be")
    called = called_by_noun(scopes, sentence, near) if case.strict else ""
    if called:
        return Decision(called == case.subject, f"{called}, called by its noun")
    return Decision(False, "one of several subjects, none of them named")


def first_that_holds(guards: Sequence[Guard], case: Case) -> Guard | None:
    """Return the first guard that holds of a match, or none."""
    return next((guard for guard in guards if guard.asked(case) and guard.holds(case)), None)
