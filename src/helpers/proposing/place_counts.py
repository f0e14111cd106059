"""Numbers of all of a kind in a place, or of the place itself, rather than of what a property counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.narrowing import noun_span
from helpers.scope.bodynames import body_name
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.stems import POSSESSIVE, stems, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

NEAR = 5  # words between all of a kind and the place they are all of
OPENING = 5  # words between the start of a clause and its verb of having


def is_of_whole_place(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of all of a kind in a place, or of the place itself, not of a body that works there.

    "All schools in the province graduated 6,900 pupils", "Provinsi ini memiliki 63 SMK dengan 21.700 siswa".
    """
    known = scopes.subjects[one.cues.entry.subject]
    named = {word for name in known.names for word in name.lower().split()} | set(known.common)
    if not known.proper or named & kinds() or one.cues.entry.subject in scopes.all_places | scopes.told_subjects:
        return False
    document = scopes.document
    tokens = document.words.tokens
    number = document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    opening = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    if within(scopes.subject_hits[one.cues.entry.subject], opening, number):
        return False
    if _place_has(document, opening, number) or _are_in_place(scopes, sentence, one, opening):
        return True
    return any(
        tokens[index].word in phrases("every_one") and _all_of_place(scopes, index, number, named)
        for index in range(opening, number - 2)
    )


def is_of_place_itself(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues) -> bool:
    """Say whether what a body has is said of a place that is only called by its kind: "produksi garam kabupaten", "the district's output"."""
    subject = cues.entry.subject
    name = body_name(subject)
    if (
        name is None
        or not kinds().isdisjoint(words_of(subject))
        or within(scopes.subject_hits[subject], cue.first, cue.last + 3)
    ):
        return False
    words, text = scopes.document.words, scopes.document.text
    step = 1 if scopes.document.language == "id" else -1
    at = cue.last + 1 if step > 0 else cue.first - 1
    while sentence.first <= at <= sentence.last and not stems(words.tokens[at].word).isdisjoint(cues.vocabulary):
        at += step
    if not sentence.first <= at <= sentence.last or not text[words.tokens[at].start].islower():
        return False
    between = range(cue.last, at) if step > 0 else range(at, cue.first)
    if any(words.gap(i, i + 1).strip() for i in between):
        return False
    word = words.tokens[at].word
    if step > 0:
        return word in kinds() and not (at < sentence.last and text[words.tokens[at + 1].start].isupper())
    return word.endswith(POSSESSIVE) and word[:-2] in kinds()


def is_of_several_places(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of several places of the kind that the subject is one of: "41 accidents in four districts"."""
    document = scopes.document
    kind = {stem for word in words_of(one.cues.entry.subject) if word in kinds() for stem in stems(word)}
    number = document.tokens_of(one.mention)
    clause = sentence.clause_of(number.first)
    for several in sentence.quantities:
        own = document.tokens_of(several)
        if several.kind != "count" or own.first <= number.last or several.value in ("0", "1"):
            continue
        if kind.isdisjoint(stem for word in words_of(several.noun) for stem in stems(word)):
            continue
        lead = document.words.tokens[own.first - 1].word
        if lead in phrases("place_before") | phrases("place_across") and sentence.clause_of(own.first) == clause:
            return not any(document.words.gap(i, i + 1).strip() for i in range(number.last, own.first))
    return False


def _place_has(document: Document, opening: int, number: int) -> bool:
    """Say whether a clause opens with "this province has", "the district counts"."""
    tokens = document.words.tokens
    at = opening
    while at < number and tokens[at].word in phrases("conjunctions") | phrases("articles") | phrases("pointing"):
        at += 1
    if at >= number or tokens[at].word not in kinds():
        return False
    pointed = at > opening and tokens[at - 1].word in phrases("articles") | phrases("pointing")
    stop = min(number, at + OPENING)
    after = [tokens[i].word for i in range(at + 1, stop)]
    pointed = pointed or bool(after) and after[0] in phrases("pointing")
    if document.words.literal(phrases("place_altogether"), at + 1, min(number, at + OPENING)):
        return True
    return pointed and any(word in phrases("has_verbs") for word in after[:2])


def _are_in_place(scopes: Scopes, sentence: Sentence, one: Match, opening: int) -> bool:
    """Say whether a clause only says how many there are in a place that is called by its kind: "there are 7 vans in the county".

    Whoever has them stands nowhere in it: "it has 7 vans in the county" is of somebody.
    """
    document = scopes.document
    tokens, gap = document.words.tokens, document.words.gap
    counted = range(document.tokens_of(one.mention).first, document.tokens_of(one.mention).last + 1)
    noun = noun_span(document, one.mention)
    last = max(one.cue.last, noun.last if noun is not None and noun.last - one.cue.last <= 2 else 0)
    at = last + 1
    while at in counted or (at <= sentence.last and not stems(tokens[at].word).isdisjoint(one.cues.vocabulary)):
        at += 1
    if document.language == "id" and at <= sentence.last and tokens[at].word not in phrases("place_before"):
        at += 1  # "kapal sekolah di kabupaten"
    if (
        at >= sentence.last
        or tokens[at].word not in phrases("place_before")
        or any(gap(i - 1, i).strip() for i in range(last + 1, at + 2))
    ):
        return False
    at += 1
    while at < sentence.last and tokens[at].word in phrases("articles") | phrases("whole_words") | phrases("every_one"):
        at += 1
    if tokens[at].word not in phrases("wholes") or not document.text[tokens[at].start].islower():
        return False
    if at < sentence.last and document.text[tokens[at + 1].start].isupper() and gap(at, at + 1) == " ":
        return False
    light = (
        phrases("only_exists") | phrases("articles") | phrases("every_one") | phrases("light") | phrases("auxiliaries")
    )
    return all(
        tokens[i].word in light or not stems(tokens[i].word).isdisjoint(one.cues.vocabulary)
        for i in range(opening, min(one.cue.first, counted[0]))
    )


def _all_of_place(scopes: Scopes, index: int, number: int, named: set[str]) -> bool:
    """Say whether "all" is said of a kind in a place: "seluruh SMK di provinsi", not "all schools of the Trust"."""
    document = scopes.document
    tokens = document.words.tokens
    head = tokens[index + 1].word
    if head in named | kinds() | phrases("place_kinds") | phrases("generic") or head in phrases("pointing"):
        return False
    for at in range(index + 2, min(number - 1, index + NEAR)):
        if document.words.gap(at - 1, at).strip():
            return False
        if tokens[at].word in phrases("place_before"):
            after = at + 1
            while after < number - 1 and tokens[after].word in phrases("articles"):
                after += 1
            place = any(hit.first == after for hit, _ in in_tokens(scopes.places, after, after))
            return place or tokens[after].word in kinds()
    return False
