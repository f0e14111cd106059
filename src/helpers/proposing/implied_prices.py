"""What a thing was bought for, where a property asks for its price in other words: "the trust acquired Selm Fen for £1.9 million", "Selm Fen cost the trust £1.9 million".

Only where the codebook has one property of the subject that asks for a price.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from helpers.corpora.codebook import Property
from helpers.corpora.units import conversion
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

COST = 1.5  # a word of the property beside the number is surer
REACH = 14  # words from the deal to its price
PAYER = 5  # words from "cost" to the price: "had cost the young trust £1.9 million"


def implied_prices(scopes: Scopes, sentence: Sentence, cues: EntryCues, entries: Sequence[Property]) -> Iterator[Match]:
    """Yield the sums of a sentence for which the subject passed from one hand to another, or which it cost."""
    entry = cues.entry
    if entry.type != "measurement" or not _asks_price(entry):
        return
    if any(one is not entry and one.subject == entry.subject and _asks_price(one) for one in entries):
        return
    named = within(scopes.subject_hits[entry.subject], sentence.first, sentence.last)
    for mention in sentence.quantities:
        if mention.kind != "money" or conversion(mention.unit, entry.unit) is None or not named:
            continue
        number = scopes.document.tokens_of(mention).first
        deal = _deal_before(scopes, sentence, number, named) or _cost_before(scopes, sentence, number, named)
        if deal is not None:
            yield Match(mention, cues, COST, 1, deal, True)


def _asks_price(entry: Property) -> bool:
    """Say whether a property asks what a thing was bought or sold for."""
    said = [*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues)]
    return any(not phrases("price_asked").isdisjoint(words_of(name)) for name in said)


def _deal_before(scopes: Scopes, sentence: Sentence, number: int, named: Sequence[Hit]) -> Hit | None:
    """Return the verb of the deal whose object is the subject and whose price follows "for": "bought Selm Fen for", "Selm Fen was sold for"."""
    words = scopes.document.words
    if number - 1 < sentence.first or words.tokens[number - 1].word not in phrases("for_price"):
        return None
    first = max(sentence.first, number - REACH)
    deals = words.literal(phrases("deals"), first, number - 1)
    if not deals:
        return None
    deal = deals[-1]
    between = range(deal.last + 1, number)
    if any(m.kind == "money" and scopes.document.tokens_of(m).first in between for m in sentence.quantities):
        return None
    bought = [hit for hit in named if deal.last < hit.first < number]
    if bought:  # "bought Selm Fen in 2011 for", not "bought Selm Fen, and a van for"
        plain = {words.tokens[i].word for i in range(bought[-1].last + 1, number)}.isdisjoint(phrases("conjunctions"))
        return deal if plain and _is_bare(scopes, bought[-1].last, number) else None
    passive = words.tokens[deal.first - 1].word in phrases("passive") or words.tokens[deal.first].word in phrases(
        "deals_undergone"
    )
    held = [hit for hit in named if hit.last < deal.first and deal.first - hit.last <= PAYER]
    return deal if passive and held and _is_bare(scopes, held[-1].last, deal.first) else None


def _cost_before(scopes: Scopes, sentence: Sentence, number: int, named: Sequence[Hit]) -> Hit | None:
    """Return "cost" between the subject and a price: "Selm Fen had cost the trust £1.9 million"."""
    words = scopes.document.words
    for hit in reversed(words.literal(phrases("costs_somebody"), max(sentence.first, number - PAYER - 1), number - 1)):
        held = [one for one in named if one.last < hit.first and hit.first - one.last <= 3]
        if held and _is_bare(scopes, held[-1].last, hit.first) and _is_bare(scopes, hit.last, number):
            return hit
    return None


def _is_bare(scopes: Scopes, last: int, first: int) -> bool:
    """Say whether no mark stands between two tokens."""
    words = scopes.document.words
    return not any(words.gap(i, i + 1).strip(" \n£$€") for i in range(last, first))
