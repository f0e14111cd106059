"""Of which stage of a case or event an amount is: of an appeal, "di tingkat banding", or of an aftershock."""

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


def later_event(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the words for what came before or after an event, where an amount is told behind them: "aftershocks of up to M 6.3"."""
    words = scopes.document.words
    for hit in words.literal(phrases("later_events"), sentence.first, scopes.document.tokens_of(one.mention).first):
        said = [token.word for token in words.tokens[hit.first : hit.last + 1]]
        if all(stems(word).isdisjoint(one.cues.vocabulary) for word in said[-1:]):
            return " ".join(said)
    return ""
