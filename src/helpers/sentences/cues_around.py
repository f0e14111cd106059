"""Cues whose verb stands before a number and whose rest behind what it counts: "nursed 1,284 people at home" of "nursed at home"."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_passive

SAID = 4  # words from a noun to what is said of it: "patients had been registered"
FARTHEST = 6  # words from the verb to the rest: "nursed more than 1,284 people at home"


def find_around(words: Words, alternatives: Iterable[str]) -> list[Hit]:
    """Return the verb of a cue where a number, and nothing but what it counts, stands between it and the cue's other words."""
    found: list[Hit] = []
    for phrase in alternatives:
        verb, *rest = words_of(phrase)
        if len(rest) < 2 or rest[0] not in phrases("prepositions"):
            continue
        if not (looks_passive(verb, "en") or looks_passive(verb, "id")):
            continue
        for at in words.first_of(verb, len(words.tokens)):
            between = [token.word for token in words.tokens[at + 1 : _rest_behind(words, at, rest)]]
            counted = any(word[0].isdigit() for word in between)
            if counted and phrases("by_whom").isdisjoint(between):
                found.append(Hit(at, at))
    return found


def find_said(words: Words, alternatives: Iterable[str]) -> list[Hit]:
    """Return where the noun of a cue is said to be what its other word makes it: "patients were registered" of "registered patients"."""
    found: list[Hit] = []
    for phrase in alternatives:
        said = words_of(phrase)
        made = [word for word in said if looks_passive(word, "en")]
        if len(said) != 2 or len(made) != 1:
            continue
        noun = said[0] if said[1] == made[0] else said[1]
        for at in words.first_of(noun, len(words.tokens)):
            end = at + 1
            while end < min(len(words.tokens) - 1, at + SAID) and words.tokens[end].word in phrases("auxiliaries"):
                end += 1
            clear = not any(words.gap(i, i + 1).strip() for i in range(at, min(end, len(words.tokens) - 1)))
            if end > at + 1 and clear and words.tokens[end].word == made[0]:
                found.append(Hit(at, end))
    return found


def _rest_behind(words: Words, verb: int, rest: list[str]) -> int:
    """Return where the rest of a cue begins behind its verb, no mark between and no other preposition; 0 where it does not."""
    for at in range(verb + 1, min(verb + FARTHEST, len(words.tokens) - len(rest)) + 1):
        number = words.tokens[at - 1].word[0].isdigit() and words.tokens[at].word[0].isdigit()  # "1,284"
        if words.gap(at - 1, at).strip() and not number:
            return 0
        if at > verb + 1 and all(words.says(at + i, word) for i, word in enumerate(rest)):
            return at
    return 0
