"""Kinds of those who have a number: "The secondary schools of Selm employed 330 teachers", "tim voli putri Kota Selm"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.proposing.narrowing import closed_words
from helpers.readers.language_data import language_data
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import LANGUAGES, phrases, subsets
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match


@lru_cache(maxsize=1)
def holder_kinds() -> dict[str, str]:
    """Return word -> kind of body or team, all languages together ("putri" and "women's" make women)."""
    tables = [language_data(language, "propose")["holder_kinds"] for language in LANGUAGES]
    return {word: kind for table in tables for word, kind in table.items()}


def kind_of_holder(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return which kind of those it has a number is of, named in the noun phrase that opens its clause, or ""."""
    words, text, language = scopes.document.words, scopes.document.text, scopes.document.language
    number = scopes.document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    names = (one.cues.entry.subject, *one.cues.entry.label.values())
    own = one.cues.vocabulary.union(*(stems(word) for name in names for word in words_of(name)))
    for index in range(sentence.first, number):
        token = words.tokens[index]
        if sentence.clause_of(index) != clause:
            continue
        if _is_verb(token.word, language) and token.word not in holder_kinds():
            return ""
        if token.word not in holder_kinds() or not stems(token.word).isdisjoint(own):
            continue
        if not text[token.start].islower() and index > sentence.first:
            continue
        beside = index - 1 if language == "id" else index + 1
        kind = holder_kinds()[token.word]
        if ends(token.word, "plural") and ends(kind, "plural") and kind not in subsets().values():
            return kind  # "the juniors"
        if beside < sentence.first or beside >= number or words.gap(min(index, beside), max(index, beside)).strip():
            continue
        noun = words.tokens[beside].word
        if noun in closed_words() or not noun.replace("-", "").isalpha():
            continue
        many = (
            ends(noun, "plural") or ends(token.word, "possessor") or kind in phrases("groups") | {"juniors", "seniors"}
        )
        if language == "en" and not many:
            continue  # "the primary school of Selm" may be the subject
        return kind
    return ""


def _is_verb(word: str, language: str) -> bool:
    if word in phrases("has_verbs") | phrases("owning") | phrases("auxiliaries") | phrases("plain_verbs"):
        return True
    return looks_verbal(word, language) and word not in load_lexicon(language).nouns
