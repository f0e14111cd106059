"""What a clause says a number is confined to, or is of instead: "graduates who kept a diary", "all schools in the province".

A relative clause after what is counted makes it a part. A possessive of another body ("anggota klubnya"), a province that
has so many, and all of a kind in a place make it somebody else's number.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from helpers.cues import Hit, phrases, subsets, within
from helpers.document import Document, Sentence
from helpers.lexicon import load_lexicon
from helpers.matching import is_verb
from helpers.narrowing import closed_words, noun_span
from helpers.stems import stems, synonyms
from helpers.whereabouts import in_tokens, kinds

if TYPE_CHECKING:
    from helpers.matching import Match
    from helpers.scoping import Scopes

NEAR = 5  # words between all of a kind and the place they are all of
ROLES = frozenset({"pupils", "students", "teachers"})  # what people are, whatever is done to them
LABEL = 7  # words of a label
OPENING = 4  # words between the start of a clause and its verb of having


def confining_clause(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the verb of a relative clause right after a property's noun and before its number, or "".

    "Graduates who kept a diary rose from 30 to 84" are some; "members who were registered numbered 40" are all.
    """
    document = scopes.document
    words, cue = document.words, one.cue
    number = document.tokens_of(one.mention).first
    if one.inner or cue.last + 2 >= number or words.gap(cue.last, cue.last + 1).strip():
        return ""
    head = words.tokens[cue.last].word
    nouns = load_lexicon(document.language).nouns
    if not any(nouns.get(stem) in ("persons", one.cues.entry.unit) for stem in stems(head)):
        return ""
    who = words.tokens[cue.last + 1].word
    if who != "who" and not (document.language == "id" and who == "yang"):
        return ""
    if any(cue.last < document.tokens_of(m).first < number for m in sentence.quantities if m is not one.mention):
        if not any(words.tokens[i].word in phrases("to") for i in range(cue.last, number)):
            return ""
    passive = phrases("auxiliaries") | phrases("months_words")
    at = cue.last + 2
    while at < number and words.tokens[at].word in passive:
        at += 1
    if at >= number:
        return ""
    verb = words.tokens[at].word
    passive_at = at > cue.last + 2 or verb.startswith(("ter", "di"))
    if verb in phrases("numbering") | phrases("neutral") | phrases("stops") | phrases("comings"):
        return ""
    if (passive_at and verb in closed_words()) or not stems(verb).isdisjoint(one.cues.vocabulary):
        return ""
    if document.language == "id" and not (verb.startswith(("me", "ber", "di", "ter")) and len(verb) > 5):
        return ""
    return verb if sentence.clause_of(cue.first) == sentence.clause_of(at) else ""


def is_of_anothers(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether what is counted belongs to a body that the text calls by name elsewhere: "9.000 anggota klubnya".

    Only in Indonesian: the possessor is a word with -nya right after the noun, and the same word opens other names.
    """
    document = scopes.document
    if document.language != "id":
        return False
    # "Of the 9,000 members of her club, fewer than 2,000 …": the cue tells it where the number has no such noun.
    spans = [span for span in (noun_span(document, one.mention), one.cue) if span is not None]
    return any(_is_possessed(scopes, span.last) for span in spans if span.last < sentence.last)


def _is_possessed(scopes: Scopes, last: int) -> bool:
    document = scopes.document
    token = document.words.tokens[last + 1]
    bare = token.word.removesuffix("nya")
    if bare == token.word or document.words.gap(last, last + 1).strip():
        return False
    known = {
        word
        for cues in scopes.subjects.values()
        for name in (*cues.names, *cues.common)
        for word in name.lower().split()
    }
    return bare not in known | phrases("stand_ins") | phrases("empty") and _opens_names(document, bare)


def _opens_names(document: Document, word: str) -> bool:
    """Say whether a word stands before names, itself written large within sentences: "Utusan Klub Melati"."""
    words, text = document.words, document.text
    starts = {sentence.first for sentence in document.sentences}
    return any(
        hit.first not in starts
        and text[words.tokens[hit.first].start].isupper()
        and hit.last + 1 < len(words.tokens)
        and text[words.tokens[hit.last + 1].start].isupper()
        and words.gap(hit.last, hit.last + 1) == " "
        for hit in words.find(word)
        if words.tokens[hit.first].word == word
    )


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
    return _place_has(document, opening, number) or any(
        tokens[index].word in phrases("every_one") and _all_of_place(scopes, index, number, named)
        for index in range(opening, number - 2)
    )


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
    return pointed and any(word in phrases("has_verbs") for word in after[:2])


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


def by_label(document: Document, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that a label before it gives to another entry: "Applicants in 2022: 150 pupils"."""
    labelled: dict[int, set[int]] = {}
    for one in matches:
        label = _label(document, one.mention.start)
        if label is not None and label.first <= one.cue.first and one.cue.last <= label.last:
            labelled.setdefault(one.mention.start, set()).add(id(one))
    return [
        replace(one, done=True) if one.mention.start in labelled else one
        for one in matches
        if id(one) in labelled.get(one.mention.start, {id(one)})
    ]


def group_of(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the group that a number is of (scoping.py), without what those are whom something was done to.

    "The school graduated 1,284 pupils": pupils are no group among the graduates.
    """
    document = scopes.document
    found = scopes.population(sentence, one.mention, one.cues, one.cue)
    noun = one.mention.noun.lower()
    if not found or not noun or one.cues.entry.quantity != "flow":
        return found
    span = noun_span(document, one.mention)
    after = span is not None and one.cue.first == span.last + 1
    if not (one.done or (after and is_verb(document.words.tokens[one.cue.first].word))):
        return found
    same = {noun, subsets().get(noun, noun), *(subsets().get(word, word) for word in synonyms(noun))}
    known = {found.lower(), subsets().get(found.lower(), ""), *synonyms(found.lower())}
    return "" if not same.isdisjoint(known) and not same.isdisjoint(ROLES) else found


def _label(document: Document, start: int) -> Hit | None:
    """Return the words that stand before a colon right before a number, at most LABEL of them; None if there are none."""
    words, text = document.words, document.text
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    if not before.endswith(":"):
        return None
    last = bisect_left(words.starts, start) - 1
    first = last
    while first > 0 and last - first < LABEL and not set(words.gap(first - 1, first)) & set("\n.;:•"):
        first -= 1
    return Hit(first, last) if last >= 0 else None
