"""Which of several subjects is called by the noun of its name alone: "the wing", after the Lake Wing was named."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def called_by_noun(scopes: Scopes, sentence: Sentence, among: Iterable[str]) -> str:
    """Return the only one of some subjects, named shortly before, whose noun a sentence opens with and points back at; or ""."""
    words, first = scopes.document.words, sentence.first
    if scopes.document.language == "id":
        noun, behind = first, first + 2
        pointed = behind <= sentence.last and words.tokens[first + 1].word in phrases("pointing_after")
    else:
        noun, behind = first + 1, first + 2
        pointed = behind <= sentence.last and words.tokens[first].word in phrases("pointing_back")
    if not pointed or not (words.gap(behind - 1, behind).strip() or _goes_on(scopes, behind)):
        return ""
    said = words.tokens[noun].word
    named = [subject for subject in scopes.subjects if said == _noun(scopes, subject)]
    return named[0] if len(named) == 1 and named[0] in among and scopes.subject_near(sentence, named[0]) else ""


def _noun(scopes: Scopes, subject: str) -> str:
    """Return the noun of a name: the last word of an English one, the first of an Indonesian one."""
    said = words_of(subject)
    return said[0 if scopes.document.language == "id" else -1] if len(said) > 1 else ""


def _goes_on(scopes: Scopes, index: int) -> bool:
    """Say whether a word goes on telling of the noun right before it: a verb, or what opens a clause about it."""
    word, language = scopes.document.words.tokens[index].word, scopes.document.language
    known = phrases("auxiliaries") | phrases("passive") | phrases("copulas") | phrases("relative_pronouns")
    return word in known | phrases("has_plainly") or looks_verbal(word, language)
