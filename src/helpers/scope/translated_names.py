"""Names that a text of another language has for a subject: "Balai Ukur Selm" is Selm Gauging Station, and no place called Selm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.subject_names import SubjectCues
from helpers.sentences.words import Hit
from helpers.texts.stems import kinds_of_bodies, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

LEAST = 3  # words of a name that is known by its kind and one word


def is_translated_name(scopes: Scopes, sentence: Sentence, hit: Hit, subject: str) -> bool:
    """Say whether a place's name is part of what a subject is called in another language, word by word.

    It stands within a run of words with capitals that has as many words as the subject's name, the words of the place
    among them: one that names a place by its kind ("Desa Selm", "Kabupaten Selm") is no such name.
    """
    called = words_of(subject)
    tokens, text = scopes.document.words.tokens, scopes.document.text
    place = [t.word for t in tokens[hit.first : hit.last + 1]]
    if len(called) <= len(place) or not set(place) <= set(called):
        return False
    first, last = hit.first, hit.last
    while first > sentence.first and hit.first - first < len(called) and _goes_on(scopes, first - 1, first):
        first -= 1
    while last < sentence.last and last - hit.last < len(called) and _goes_on(scopes, last + 1, last):
        last += 1
    titles = {word.lower() for word in phrases("place_titles")} | phrases("settlement_words")
    others = [t for i, t in enumerate(tokens[first : last + 1], first) if not hit.first <= i <= hit.last]
    if any(t.word in titles or not text[t.start].isupper() for t in others):
        return False
    return bool(others) and last - first + 1 == len(called)


def translated_hits(document: Document, cues: SubjectCues) -> list[Hit]:
    """Return where a text that has a name nowhere has as long a name of its kind with one of its words: "Aliansi Warga Lereng Selm".

    "Selm Slopes Citizens' Alliance" is that: it has as many words, begins or ends with what the other ends or begins with
    ("Selm"), and calls itself the same kind of body in another language. Where a text has two such names, neither is.
    """
    called = words_of(cues.subject)
    turned_round = _turned_round(document, called)
    if turned_round:
        return turned_round
    table = kinds_of_bodies()
    kinds = {other for word in called if word in table for other in table[word]} - set(called)
    if len(called) < LEAST or not kinds:
        return []
    words, text = document.words, document.text
    found: dict[tuple[str, ...], list[Hit]] = {}
    for own in cues.proper:
        for hit in words.find(own) if own not in table else []:
            for first in range(max(0, hit.first - len(called) + 1), hit.first + 1):
                run = range(first, min(first + len(called), len(words.tokens)))
                written = all(text[words.tokens[i].start].isupper() for i in run)
                apart = any(words.gap(i, i + 1) != " " for i in run[:-1])
                said = [words.tokens[i].word for i in run]
                if len(said) < len(called) or not written or apart or kinds.isdisjoint(said):
                    continue
                turned = (said[0] in kinds and said[-1] == own) or (said[-1] in kinds and said[0] == own)
                if turned and not _is_longer(document, first, run[-1]):
                    found.setdefault(tuple(said), []).append(Hit(first, run[-1]))
    return next(iter(found.values())) if len(found) == 1 else []


def _turned_round(document: Document, called: list[str]) -> list[Hit]:
    """Return where a name stands with its last word first, all written large: "Planetarium Ostrel" for Ostrel Planetarium."""
    words, text = document.words, document.text
    if len(called) < LEAST - 1:
        return []
    hits = words.find(" ".join([called[-1], *called[:-1]]))
    hits = [h for h in hits if all(text[words.tokens[i].start].isupper() for i in range(h.first, h.last + 1))]
    return [hit for hit in hits if not _is_longer(document, hit.first, hit.last)]


def _is_longer(document: Document, first: int, last: int) -> bool:
    """Say whether a run of words with capitals goes on before or behind some of them."""
    words, text = document.words, document.text
    before = first > 0 and words.gap(first - 1, first) == " " and text[words.tokens[first - 1].start].isupper()
    after = last + 1 < len(words.tokens) and words.gap(last, last + 1) == " "
    return (before and first - 1 not in document.openings) or (after and text[words.tokens[last + 1].start].isupper())


def _goes_on(scopes: Scopes, index: int, beside: int) -> bool:
    """Say whether a word with a capital stands right beside another one."""
    words, text = scopes.document.words, scopes.document.text
    apart = words.gap(min(index, beside), max(index, beside))
    return not apart.strip() and "\n\n" not in apart and text[words.tokens[index].start].isupper()
