"""What is called alike and is another: places of two kinds (the town of Wensum, Wensum County), bodies "not to be confused with" one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.date_words import date_words
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import synonyms, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

BESIDE = 7  # words from what happened to the name of where it did


def names_other_kind(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence gives the name of a subject that is a place to a place of another kind, and not to its own."""
    said = words_of(subject)
    own = {like for word in said if word in kinds() for like in (word, *synonyms(word))}
    proper = [word for word in said if word not in own]
    if not own or len(said) - len(proper) != 1 or not 0 < len(proper) <= 3:
        return False
    document = scopes.document
    told = {
        word
        for hit in document.words.find(" ".join(proper))
        if sentence.first <= hit.first <= sentence.last
        and document.text[document.words.tokens[hit.first].start].isupper()
        for word in _kinds_beside(scopes, sentence, hit.first, hit.last)
    }
    return bool(told) and told.isdisjoint(own)


def _kinds_beside(scopes: Scopes, sentence: Sentence, first: int, last: int) -> set[str]:
    """Return the words for kinds of places right beside a name: "the town of X", "X county", "Kota X"."""
    words = scopes.document.words
    found = set()
    before = first - 1
    while before > sentence.first and words.tokens[before].word in phrases("part_of") | phrases("articles") | phrases(
        "genitive"
    ):
        before -= 1
    for index, gap in ((before, range(before, first)), (last + 1, range(last, last + 1))):
        if sentence.first <= index <= sentence.last and not any(words.gap(i, i + 1).strip() for i in gap):
            found.add(words.tokens[index].word)
    return found & kinds()


def is_told_apart(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether a token stands behind the name of something that the text is not about."""
    words, text = document.words, document.text
    hits = words.literal(phrases("not_to_be_confused"), sentence.first, token - 1)
    hits += [
        hit
        for hit in words.literal(phrases("differs_from"), sentence.first + 1, token - 2)
        # not "Berbeda dengan Selm, Orra mempunyai …"
        if not words.gap(hit.first - 1, hit.first).strip() and text[words.tokens[hit.last + 1].start].isupper()
    ]
    return any(
        "." not in document.text[document.words.tokens[hit.last].end : document.words.tokens[token].start]
        for hit in hits
    )


def is_apart(scopes: Scopes, sentence: Sentence, token: int) -> bool:
    """Say whether a sentence says before a token that what it opens with lies apart from what was spoken of.

    "The car park lies apart, its area is 3 hectares", "Tempat parkirnya terletak di tempat lain, luasnya 3 hektare".
    """
    words = scopes.document.words
    return any(
        words.tokens[hit.first - 1].word not in phrases("negations")
        and "," in scopes.document.text[words.tokens[hit.last].end : words.tokens[token].start]
        for hit in words.literal(phrases("lies_apart"), sentence.first + 1, token - 1)
    )


def names_another(scopes: Scopes, sentence: Sentence, subject: str, head: int) -> bool:
    """Say whether a name that is not a subject's stands beside its head: "the fire at Selm Mill", "the fire of 1938 at the Orrin works"."""
    words, text = scopes.document.words, scopes.document.text
    own = {word for name in scopes.subjects[subject].names for word in words_of(name.lower())}
    months = date_words("auto").months
    for index in range(head + 1, min(sentence.last, head + BESIDE) + 1):
        if set(words.gap(index - 1, index)) & set(",;:.()"):
            break
        token = words.tokens[index]
        if text[token.start].isupper() and token.word not in months:
            return token.word not in own
    before = words.tokens[head - 1] if head > sentence.first + 1 else None
    return before is not None and text[before.start].isupper() and before.word not in own
