"""What is said of a person's relatives and friends, not of the person: "her sister died in 1936", "adiknya meninggal pada 1936"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.scope.person_names import is_person
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends, stripped
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

NAMED = 3  # words from a relative to "who", the name between
OPENING = 7  # words from the start of a clause to the relative of whom it tells


def is_of_relative(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether the clause of a cue opens with somebody's relative: "X's sister Ada", "her father", "the son of X", "ayah X".

    Only of a subject that is a person. A clause in commas behind the relative's name is still the relative's.
    """
    if not is_person(scopes.codebook, subject):
        return False
    words, tokens = scopes.document.words, scopes.document.words.tokens
    first = cue.first
    while first > sentence.first and sentence.clause_of(first - 1) == sentence.clause_of(cue.first):
        first -= 1
    lead = cue.first - 1
    if lead > first + 1 and tokens[lead].word in phrases("relative_pronouns"):
        named = lead - 1
        while named > first and tokens[named].word not in phrases("relatives") and lead - named <= NAMED:
            named -= 1
        return tokens[named].word in phrases("relatives")  # "lived with her sister Ada, who died in 1936"
    for index in range(first, min(first + OPENING, cue.first)):
        word = tokens[index].word
        if scopes.document.language == "en":
            if looks_verbal(word, "en") or word in phrases("auxiliaries") | phrases("plain_verbs"):
                return False
            if word not in phrases("relatives") or index == first:
                continue
            before = tokens[index - 1].word
            if before in phrases("whose") and "," in scopes.document.text[tokens[index].end : tokens[cue.first].start]:
                continue  # "X, whose sister taught at Selm, died in 1936"
            of = index + 1 < cue.first and tokens[index + 1].word in phrases("genitive")
            if before in phrases("possessives") or ends(before, "possessor") or of:
                return True
            continue
        base = stripped(word, "possessed")
        if base not in phrases("relatives") or words.gap(index, index + 1).strip():
            continue
        named = scopes.document.text[tokens[index + 1].start].isupper()
        if index - first <= 1 and (base != word or named):
            return True
    return False
