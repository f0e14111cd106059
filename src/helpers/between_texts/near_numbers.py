"""The only number of a cited text that another text's number can mean, though hardly a word of both is the same.

The cited text says nowhere what is cited of it, in no unit; exactly one number there is of the same unit or noun, of the
same year and manner, and near, and their sentences share a word: that one is meant, and cited wrongly.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.counterparts import agree, evidence, is_made_of, may_be
from helpers.between_texts.told_numbers import Number
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle
from helpers.sentences.topics import same_word
from helpers.texts.stems import words_of

NEAR = 0.5  # a number under half of another is more likely of something else than wrong
FEW = 10  # of fewer a text has several sorts
NOUN = 2  # what one word of both clauses speaks for two counts of one noun
WORDS = 3  # that, and one word of a clause and the other sentence: for numbers without a noun


def only_near(number: Number, listed: Sequence[Number], ours: set[str]) -> Number | None:
    """Return the only number of a text that is near another and of its kind, None if the text has that one too."""
    if number.mention.hedge not in ("none", "about") or any(is_said(number, other) for other in listed):
        return None
    near = [
        other
        for other in listed
        if _is_near(number, other) and is_of_one_unit(number, other) and may_be(number, other, ours)
    ]
    if len({other.mention.value for other in near}) != 1 or is_made_of(number, near[0], listed):
        return None
    best = max(near, key=lambda other: evidence(number, other, ours))
    least = NOUN if number.mention.kind == "count" else WORDS
    dated = bool(number.year) and any(number.year == other.year for other in near)
    return best if evidence(number, best, ours) + dated >= least else None


def is_said(number: Number, other: Number) -> bool:
    """Say whether a text tells a number, of whatever it is."""
    return agree(number.mention, other.mention) is True or number.mention.value == other.mention.value


def _is_near(number: Number, other: Number) -> bool:
    if agree(number.mention, other.mention) is not False:
        return False
    small, large = sorted((middle(number.mention), middle(other.mention)))
    return small >= (FEW if number.mention.kind == "count" else 0) and 0 < NEAR * large <= small


def is_of_one_unit(number: Number, other: Number) -> bool:
    """Say whether two numbers are of one unit; counts of one noun, or the one of people in general of whom the other tells."""
    left, right = number.mention, other.mention
    if left.kind != right.kind:
        return False
    if left.kind != "count":
        return left.unit == right.unit
    plain = phrases("generic") | {""}
    if left.noun.lower() in plain or right.noun.lower() in plain:
        return False
    return any(same_word(a, b) for a in words_of(left.noun) for b in words_of(right.noun))
