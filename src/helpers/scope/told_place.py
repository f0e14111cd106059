"""The place, not of the codebook, that a number's clause is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.mention import Mention
from helpers.scope.left_out import is_left_out
from helpers.scope.next_clauses import is_of_next_clause, is_only_foremost
from helpers.scope.places_together import is_one_of_several
from helpers.scope.routes import is_end_of_way, is_measured_from
from helpers.scope.whereabouts import heads_clause, holds_aside, in_tokens, is_locative
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def goes_with(scopes: Scopes, other: Mention, mention: Mention) -> bool:
    """Say whether a number only adds to the one before it: "37 schools with about 9,000 pupils", of one place."""
    document = scopes.document
    first = document.tokens_of(mention).first
    between = range(document.tokens_of(other).last + 1, first)
    return (
        other.end <= mention.start
        and first > 0
        and document.words.tokens[first - 1].word in phrases("with")
        and len(between) <= 5
    )


def told_place(scopes: Scopes, sentence: Sentence, mention: Mention, subject: str) -> str | None:
    """Return the place, not of the codebook, that a number's clause is about, else None.

    It says where with "in" or "at", or the clause opens with its name: "Karsten, a larger country, counted 130".
    """
    document = scopes.document
    token = document.tokens_of(mention).first
    clause = sentence.clause_of(token)
    others = [
        document.tokens_of(m).first
        for m in sentence.quantities
        if m.kind == mention.kind and m is not mention and not goes_with(scopes, m, mention)
    ]
    own = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    near = []
    for hit, name in in_tokens(scopes.told_places, sentence.first, sentence.last):
        if sentence.clause_of(hit.first) != clause or any(h.first <= hit.first <= h.last for h in own):
            continue
        if any(min(hit.first, token) < other < max(hit.first, token) for other in others):
            continue
        if is_of_speech(scopes, sentence, mention, hit.first) or is_end_of_way(document, sentence, hit):
            continue
        if is_left_out(document, sentence, hit) or is_measured_from(document, sentence, hit):
            continue
        if is_one_of_several(document, sentence, mention, hit):
            continue
        if is_of_next_clause(document, sentence, mention, hit) or is_only_foremost(document, sentence, mention, hit):
            continue
        if mention.kind == "money" and _is_seat_of_giver(scopes, sentence, hit):
            continue
        apart = document.text[mention.end : document.words.tokens[hit.first].start] if hit.first > token else ""
        if "," in apart and any(other > hit.last for other in others):
            continue  # "310 cases in 2019, in Selm there were 90": the place of the number that follows
        where = is_locative(document, sentence, hit) and not (
            hit.first > token and is_aside(scopes, mention, hit.first)
        )
        if holds_aside(document, sentence, hit, token):
            return name
        if where or heads_clause(document, sentence, hit, token):
            near.append((hit, name))
    return min(near, key=lambda one: (abs(one[0].first - token), one[0]))[1] if near else None


def is_of_speech(scopes: Scopes, sentence: Sentence, mention: Mention, index: int) -> bool:
    """Say whether a place stands after who says it, behind what was said: "…, kata kepala dinas di Orra"."""
    words = scopes.document.words
    last = scopes.document.tokens_of(mention).last
    said = [
        i
        for i in range(last + 1, min(index, sentence.last + 1))
        if words.tokens[i].word in phrases("said_after") | phrases("said") and set(words.gap(i - 1, i)) & set(',”"')
    ]
    return bool(said)


def _is_seat_of_giver(scopes: Scopes, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a place only says where a body is that the sentence goes on about: "the X Fund in Orra, who put up £2,000"."""
    document, words = scopes.document, scopes.document.words
    if hit.first - 3 < sentence.first or hit.last >= sentence.last:
        return False
    behind = words.tokens[hit.last + 1].word in phrases("relative_pronouns") and "," in words.gap(
        hit.last, hit.last + 1
    )
    name = [document.text[words.tokens[hit.first - back].start].isupper() for back in (2, 3)]
    return behind and words.tokens[hit.first - 1].word in phrases("place_before") and all(name)


def is_aside(scopes: Scopes, mention: Mention, index: int) -> bool:
    """Say whether a place stands in what is said of another noun: "400 pupils at X, a school that serves Orra"."""
    words = scopes.document.words
    last = scopes.document.noun_phrase(mention).last
    return any(words.tokens[i].word in phrases("relative_pronouns") for i in range(last + 2, index))
