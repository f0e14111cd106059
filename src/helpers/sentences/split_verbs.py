"""Cues of a verb and its particle with what the verb is done to between them: "handed it over" for "handed over"."""

from __future__ import annotations

from collections.abc import Iterable

from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words
from helpers.texts.stems import words_of

BETWEEN = 6  # words of what the verb is done to


def find_split(words: Words, alternatives: Iterable[str], names: frozenset[str]) -> list[Hit]:
    """Return where the particle of a cue stands behind the object of its verb: a pronoun, or words of the subject's names.

    Of a cue of two words the second of which is a particle; a language without such verbs has none.
    """
    found: list[Hit] = []
    for phrase in alternatives:
        said = words_of(phrase)
        if len(said) != 2 or said[1] not in phrases("particles"):
            continue
        for verb in words.find(said[0]):
            last = _particle_behind(words, verb.last, said[1], names)
            if last:
                found.append(Hit(verb.first, last))
    return found


def holds_object(words: Words, cue: Hit, named: Iterable[Hit]) -> bool:
    """Say whether what is done is done to a subject (by its names), or to "it", between the verb of a cue and its particle."""
    if words.tokens[cue.last].word not in phrases("particles"):
        return False
    if any(cue.first < hit.first and hit.last < cue.last for hit in named):
        return True
    return any(words.tokens[i].word in phrases("split_by") for i in range(cue.first + 1, cue.last))


def _particle_behind(words: Words, verb: int, particle: str, names: frozenset[str]) -> int:
    """Return the token of a particle that stands behind the object of a verb, or 0."""
    tokens, light = words.tokens, phrases("determiners") | phrases("articles")
    for at in range(verb + 1, min(verb + BETWEEN + 2, len(tokens))):
        word = tokens[at].word
        if words.gap(at - 1, at).strip():
            return 0
        if word == particle:
            return at if tokens[at - 1].word in names | phrases("split_by") and at > verb + 1 else 0
        if word not in light | names | phrases("split_by") | phrases("genitive"):
            return 0
    return 0
