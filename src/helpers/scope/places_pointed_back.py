"""Places that a clause points back to by their kind: "di kecamatan ini" and "in that district" are the last one named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit, within
from helpers.texts.stems import synonyms, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

BACK = 3  # sentences in which the place may have been named


def place_pointed_back(scopes: Scopes, sentence: Sentence, number: int, subject: str) -> str:
    """Return the place that a number's clause points back to, or "".

    Nothing where the kind is what the subject is: "in this district" is the district that the property is of.
    """
    document, words = scopes.document, scopes.document.words
    known = {w for name in scopes.subjects[subject].names for w in words_of(name)} | set(
        scopes.subjects[subject].common
    )
    there = _from_there(scopes, sentence, number, subject)
    if there:
        return there
    numbers = [document.tokens_of(m).first for m in sentence.quantities]
    numbers = [n for n in numbers if n == sentence.first or words.tokens[n - 1].word not in phrases("from")]
    for index in range(sentence.first, sentence.last + 1):
        word = words.tokens[index].word
        if (
            word in kinds()
            and sentence.clause_of(index) == sentence.clause_of(number)
            and _is_all(scopes, sentence, index)
        ):
            return ""  # "in that district it fell, but in the whole county it rose"
        if word not in kinds() or not set(synonyms(word)).isdisjoint(known):
            continue
        if sentence.clause_of(index) == sentence.clause_of(number):
            if any(min(index, number) < n < max(index, number) for n in numbers):
                continue
        elif index > number:
            continue
        pointed = _pointed(scopes, sentence, index)
        if pointed is None or words.tokens[pointed.first - 1].word not in phrases("place_before"):
            continue
        return _named_before(scopes, sentence, index)
    return ""


def _from_there(scopes: Scopes, sentence: Sentence, number: int, subject: str) -> str:
    """Return the place that a paragraph last named where a number's clause says no more than "from there": "Selm has a smaller mill. From there 40 carts came"."""
    document, clause = scopes.document, sentence.clause_of(number)
    hits = document.words.literal(phrases("from_there"), sentence.first, sentence.last)
    if not any(sentence.clause_of(hit.first) == clause for hit in hits):
        return ""
    for back in range(sentence.number - 1, max(-1, sentence.number - BACK), -1):
        one = document.sentences[back]
        if "\n\n" in document.text[one.span.end : document.sentences[back + 1].span.start]:
            return ""
        own = within(scopes.subject_hits[subject], one.first, one.last)
        named = [
            name
            for hit, name in sorted(in_tokens(scopes.places, one.first, one.last))
            if not any(o.first <= hit.first <= o.last for o in own)
        ]
        inner = [name for name in named if all(o == name or scopes.codebook.within("place", name, o) for o in named)]
        if named or own:
            return inner[0] if inner else ""
    return ""


def _is_all(scopes: Scopes, sentence: Sentence, index: int) -> bool:
    """Say whether "the whole" or "seluruh" stands before a word for a kind of place."""
    return index > sentence.first and scopes.document.words.tokens[index - 1].word in told("entire")


def _pointed(scopes: Scopes, sentence: Sentence, index: int) -> Hit | None:
    """Return "this district" or "kecamatan ini" around a word for a kind of place, behind another word; else None."""
    words = scopes.document.words
    at = index + 1 if scopes.document.language == "id" else index - 1
    if not sentence.first < at <= sentence.last or words.tokens[at].word not in phrases("points_at"):
        return None
    first, last = sorted((at, index))
    return Hit(first, last) if first > sentence.first and not words.gap(first, last).strip() else None


def _named_before(scopes: Scopes, sentence: Sentence, index: int) -> str:
    """Return the last place named before that is called by the same kind: "Selm adalah kecamatan", "the district of Selm"."""
    document, words = scopes.document, scopes.document.words
    kind = words.tokens[index].word
    for back in range(sentence.number, max(-1, sentence.number - BACK), -1):
        one = document.sentences[back]
        told = [h for h in words.find(kind) if one.first <= h.first <= one.last and h.first < index]
        found = in_tokens(scopes.places, one.first, min(one.last, index)) + in_tokens(
            scopes.told_places, one.first, min(one.last, index)
        )
        own = [(hit, name) for hit, name in sorted(found) if not _is_of_other_kind(scopes, hit, kind)]
        if told and own:
            return min(own, key=lambda one: min(abs(one[0].first - t.first) for t in told))[1]
        if own and one is not sentence:
            # "Di Selm ceritanya lain. Di kecamatan itu …": the one place that the sentence before names
            alone = {name for _, name in own}
            called = places_called(scopes, kind)
            if called and not alone <= called:
                return called.pop() if len(called) == 1 else ""  # of Kabupaten Orra, not of the hills that were named
            beside = back == sentence.number - 1 and "\n\n" not in document.text[one.span.end : sentence.span.start]
            return alone.pop() if len(alone) == 1 and beside and scopes.home not in alone else ""
    return ""


def places_called(scopes: Scopes, kind: str) -> set[str]:
    """Return the places that a text somewhere calls by a word for a kind of place: "Kabupaten Orra", "Orra District"."""
    words, beside = scopes.document.words, {hit.first for hit in scopes.document.words.find(kind)}
    step = 1 if scopes.document.language == "id" else -1
    return {
        name
        for hit, name in [*scopes.places, *scopes.told_places]
        if (hit.first - 1 if step > 0 else hit.last + 1) in beside
        and not words.gap(*((hit.first - 1, hit.first) if step > 0 else (hit.last, hit.last + 1))).strip()
    }


def _is_of_other_kind(scopes: Scopes, hit: Hit, kind: str) -> bool:
    """Say whether a name stands beside a word for another kind of place: "Kabupaten Selm", "Selm Province"."""
    tokens = scopes.document.words.tokens
    near = [tokens[i].word for i in (hit.first - 1, hit.last + 1) if 0 <= i < len(tokens)]
    return any(word in kinds() and word != kind for word in near)
