"""What a share says that it is of: "45 per cent of all vessels boarded", "60 persen kapal yang diperiksa"."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.stems import same_word, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

LONGEST = 8  # words that name a whole
PARTICIPLES = ("ed", "en", "ing")


class Denominator(NamedTuple):
    """The content words that name the whole of a share; none if it names none ("of them", "45 per cent.")."""

    words: tuple[str, ...] = ()
    is_closed: bool = False  # a mark or the sentence's end follows
    is_marked: bool = False  # "of", "dari": a whole is named, if only by "them"
    restriction: tuple[str, ...] = ()  # what narrows it: "with lamps", "in Hadra"
    stop: int = -1  # the last token that belongs to it


@lru_cache(maxsize=1)
def small_words() -> frozenset[str]:
    """Return the words that name nothing: articles, pronouns, quantifiers, "number", "total"."""
    tables = ("light", "whole_words", "articles", "pointing", "pronouns", "amount_words", "first_person", "copulas")
    more = ("possessives", "determiners", "every_one", "pointing_back")
    return frozenset().union(*(phrases(name) for name in tables + more), told("whole_named"), told("owners")) - phrases(
        "attributive"
    )


def denominator_of(document: Document, sentence: Sentence, percent: Mention) -> Denominator:
    """Return what the words after a percentage or a fraction say that it is of."""
    tokens, words = document.words.tokens, document.words
    start = document.tokens_of(percent).last
    at = start + 1
    if at > sentence.last or words.gap(start, at).strip("% \n"):
        return Denominator(is_closed=True, stop=start)
    marked = tokens[at].word in told("of_words")
    at += marked
    nouns = words_of(percent.noun)
    ahead = [t.word for t in tokens[at : at + 4]]
    if not marked and not (set(nouns[:1]) & set(ahead[:1] if ahead[:1] and ahead[0] in nouns else ahead)):
        return Denominator(stop=start)
    found: list[str] = []
    relative = False
    index = at
    while index <= min(sentence.last, at + LONGEST):
        word = tokens[index].word
        if index > at and words.gap(index - 1, index).strip(" \n-"):
            return Denominator(tuple(found), True, marked, (), index - 1)
        if word[0].isdigit() or word in told("predicate_leads") or word in phrases("negations"):
            break
        if word in told("restricting") and word not in phrases("relative_pronouns"):
            return Denominator(tuple(found), False, marked, _content(document, index + 1, sentence.last), index - 1)
        if word in told("relative_words"):
            relative = True
        elif word in told("what_words"):
            found.append(word)
        elif word not in small_words() and word not in phrases("auxiliaries"):
            if document.language == "id" and found and not relative and looks_verbal(word, "id"):
                break
            found.append(word)
            if relative:
                index += 1
                break
        index += 1
    closed = index > sentence.last or bool(words.gap(index - 1, index).strip(" \n-%"))
    return Denominator(tuple(found), closed, marked, (), index - 1)


def _content(document: Document, first: int, last: int) -> tuple[str, ...]:
    """Return the first words of a restriction that name something."""
    tokens = document.words.tokens[first : min(last, first + 3) + 1]
    return tuple(t.word for t in tokens if t.word not in small_words() and t.word not in told("of_words"))[:2]


def same(word: str, others: Collection[str]) -> bool:
    """Say whether a word says the same as one of others: a form of it, or a synonym."""
    return any(same_word(word, other) or other in synonyms(word) for other in others)


def is_of(denominator: Denominator, nouns: Collection[str], beside: Collection[str], near: Collection[str]) -> bool:
    """Say whether a named whole is a number, by its nouns, the words beside it, and those of the sentences around.

    What narrows the whole must be said of the number, or nearby: "foreign vessels boarded" are not all that were boarded.
    """
    words = denominator.words
    known = set(near) | set(beside) | set(nouns)
    if not all(same(word, known) for word in denominator.restriction):
        return False
    at = next((i for i, word in enumerate(words) if same(word, nouns)), None)
    if at is None:
        strange = [word for word in words if not same(word, beside)]
        return bool(words) and len(words) > len(strange) and strange in ([], [words[0]])
    if not all(same(word, known) for word in words[:at]):
        return False
    after = [word for word in words[at + 1 :] if not same(word, known) and word not in told("merely_counted")]
    if denominator.is_closed or denominator.restriction:
        return not after
    verbs = [word for word in after if word.endswith(PARTICIPLES)]
    return not (after and verbs and after[0] == verbs[0] and len(after) > 1)
