"""Numbers by a cue that is only "people", "cases" or a unit: whether anything in the sentence ties them to the property.

"It saw 2,400 people" is of the centre's clients where the codebook says that they may be called so; "we employ 19 people"
is of staff, and "some 210,000 people do such work" of nobody whom the subject has to do with. "Hectares" alone are of any area.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.proposing.narrowing import is_unit_only, unit_stems
from helpers.proposing.opening_nouns import opens_with_another
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

BESIDE = 6  # words from the beginning of a sentence to an amount that "it" has


def is_tied_to_nothing(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a count's cue is a general noun, and no word of the property or subject and no "we" or "it" stands beside it.

    Nor is it of the property where a verb says that they are employed, and the property does not.
    """
    tokens = scopes.document.words.tokens
    if one.cues.entry.type == "measurement":
        return _is_in_unit_only(scopes, sentence, one)
    if any(tokens[i].word not in phrases("generic") for i in range(one.cue.first, one.cue.last + 1)):
        return False
    own = one.cues.vocabulary - _general()
    phrase = scopes.document.noun_phrase(one.mention)
    said = [tokens[i].word for i in range(sentence.first, sentence.last + 1) if not phrase.first <= i <= phrase.last]
    clause = sentence.clause_of(phrase.first)
    beside = [tokens[i].word for i in range(sentence.first, phrase.first) if sentence.clause_of(i) == clause]
    if any(word in phrases("employing") and stems(word).isdisjoint(own) for word in beside):
        return True
    known = scopes.subjects[one.cues.entry.subject]
    named = {word for name in known.names for word in words_of(name)} | set(known.common)
    pointing = phrases("first_person") | phrases("pronouns") | phrases("possessives") | phrases("stand_ins")
    return all(word not in named | pointing and stems(word).isdisjoint(own) for word in said)


def _is_in_unit_only(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether all that a sentence has of a property is the unit of an amount, and it is said of something else.

    It is the property's where the sentence names the subject or says what is measured, or opens with "it" right before it.
    """
    document = scopes.document
    tokens, covered = document.words.tokens, document.tokens_of(one.mention)
    if not is_unit_only(document, sentence, one):
        return False
    known = scopes.subjects[one.cues.entry.subject]
    named = {word for name in known.names for word in words_of(name)} | set(known.common)
    said = [tokens[i].word for i in range(sentence.first, sentence.last + 1) if not covered.first <= i <= covered.last]
    if not named.isdisjoint(said):
        return False
    own = one.cues.vocabulary - unit_stems(document, sentence)
    told = any(not stems(word).isdisjoint(own) for word in said)
    opening = [tokens[i].word for i in range(sentence.first, min(sentence.first + BESIDE, covered.first))]
    pointing = phrases("pronouns") | phrases("stand_ins") | phrases("pointing")
    told = told or (covered.first - sentence.first <= BESIDE and not pointing.isdisjoint(opening))
    return not told or opens_with_another(scopes, sentence, one)


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    return frozenset(stem for word in phrases("generic") for stem in stems(word))
