"""Names that a text of another language has for a subject: "Balai Ukur Selm" is Selm Gauging Station, and no place called Selm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.cues import Hit, phrases
from helpers.sentences.document import Sentence
from helpers.texts.stems import words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


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


def _goes_on(scopes: Scopes, index: int, beside: int) -> bool:
    """Say whether a word with a capital stands right beside another one."""
    words, text = scopes.document.words, scopes.document.text
    apart = words.gap(min(index, beside), max(index, beside))
    return not apart.strip() and "\n\n" not in apart and text[words.tokens[index].start].isupper()
