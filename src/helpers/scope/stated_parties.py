"""Between whom an agreement is, where a subject is called after its two sides: "nota kesepahaman Bupati dan yayasan".

A text names the sides behind the noun ("the memorandum between the Regent and the foundation, signed on …"). Where each is
a side of the subject, it is the subject's; where one is not, it is another agreement, though it is called by the same noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

NEAR = 3  # words from the noun to "between": "a similar agreement between"
LONGEST = 14  # words of the two sides


def is_of_own_sides(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence names both sides of a subject behind its noun, and nobody else."""
    return _sides_told(scopes, sentence, cue, subject) == "own"


def is_of_other_sides(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence names somebody behind the noun of an agreement who is no side of a subject."""
    return _sides_told(scopes, sentence, cue, subject) == "other"


def _sides_told(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> str:
    """Return whose the sides are that a sentence names: "own", "other" or "" where it does not say or cannot be known."""
    noun, sides = _sides_of(subject)
    if not noun or len(sides) != 2:
        return ""
    signers = _signers(scopes, sentence, cue, noun)
    for told in [*_told(scopes, sentence, cue, noun), *signers]:
        met = [{at for at, side in enumerate(sides) if side & set(part)} for part in told]
        if len(told) == 2 and not all(met) and told not in signers:
            return "other"
        if set.union(*met) == {0, 1} and all(met) and _are_known(scopes, sentence, told):
            return "own"
    return ""


def _sides_of(subject: str) -> tuple[list[str], list[set[str]]]:
    """Return the noun that a subject opens with, and the words of its two sides; ([], []) where it has none."""
    said = words_of(subject.lower())
    joins = [i for i, word in enumerate(said) if word in phrases("way_and")]
    if len(joins) != 1 or not subject[:1].islower():
        return [], []
    nouns = {word for phrase in phrases("pacts") for word in phrase.split()}
    size = next((i for i, word in enumerate(said) if word not in nouns), len(said))
    light = phrases("party_leads") | phrases("articles") | phrases("stops")
    left, right = said[size : joins[0]], said[joins[0] + 1 :]
    sides = [{word for word in side if word not in light} for side in (left, right)]
    return (said[:size], sides) if size and all(sides) else ([], [])


def _told(scopes: Scopes, sentence: Sentence, cue: Hit, noun: list[str]) -> list[list[list[str]]]:
    """Return the words of the sides that stand behind the noun, before or after the verb, for each place where it is named."""
    words, found = scopes.document.words, []
    for hit in words.literal(frozenset({" ".join(noun)}), sentence.first, sentence.last):
        leads = range(hit.last + 1, min(sentence.last, hit.last + NEAR) + 1)
        lead = next((i for i in leads if words.tokens[i].word in phrases("side_leads")), 0)
        if not lead or sentence.clause_of(lead) != sentence.clause_of(hit.last):
            continue
        parts: list[list[str]] = [[]]
        for index in range(lead + 1, min(sentence.last, lead + LONGEST) + 1):
            word = words.tokens[index].word
            stop = phrases("relative_pronouns") | phrases("auxiliaries") | phrases("place_before")
            if index > lead + 1 and words.gap(index - 1, index).strip():
                break
            if word in stop or cue.first <= index <= cue.last or word[0].isdigit():
                break
            if (
                looks_passive(word, scopes.document.language)
                and scopes.document.text[words.tokens[index].start].islower()
            ):
                break
            if word in phrases("way_and"):
                parts.append([])
            elif word not in phrases("articles"):
                parts[-1].append(word)
        if len(parts) > 1 and all(parts):
            found.append(parts)
    return found


def _signers(scopes: Scopes, sentence: Sentence, cue: Hit, noun: list[str]) -> list[list[list[str]]]:
    """Return the words of two sides that open the clause of a verb whose object is the noun: "the Regent and the foundation signed it"."""
    words = scopes.document.words
    object_ = words.literal(frozenset({" ".join(noun)}), cue.first, min(sentence.last, cue.last + NEAR))
    if not object_ or not looks_verbal(words.tokens[cue.first].word, scopes.document.language):
        return []
    first = cue.first
    while first > sentence.first and not words.gap(first - 1, first).strip() and cue.first - first <= LONGEST:
        first -= 1
    parts: list[list[str]] = [[]]
    for index in range(first, cue.first):
        word = words.tokens[index].word
        if word in phrases("way_and"):
            parts.append([])
        elif word not in phrases("articles"):
            parts[-1].append(word)
    return [parts] if len(parts) > 1 and all(parts) else []


def _are_known(scopes: Scopes, sentence: Sentence, told: list[list[str]]) -> bool:
    """Say whether every word of the sides is one of a subject or a place: "the foundation" may be of another name."""
    known = {word for name in scopes.subjects for word in words_of(name.lower())}
    known |= {word for place in scopes.all_places for word in words_of(place.lower())} | phrases("stops")
    return all(word in known for part in told for word in part)
