"""Of which stage of a case an amount is: a sentence on appeal is not that of the first court, "di tingkat banding"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def later_instance(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the words that say that an amount was set by a higher court, or ""; a property about appeals has no such scope."""
    words = scopes.document.words
    for hit in words.literal(phrases("instances"), sentence.first, sentence.last):
        said = [token.word for token in words.tokens[hit.first : hit.last + 1]]
        if all(stems(word).isdisjoint(one.cues.vocabulary) for word in said[-1:]):
            return " ".join(said)
    return ""
