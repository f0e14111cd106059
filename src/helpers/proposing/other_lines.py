"""Lines that are called by both their ends: the railway between Selm and Kern is not the one between Selm and Orra."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import WORD, synonyms
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

REACH = 9  # words behind the noun of a line in which both its ends are told


def is_on_other_line(scopes: Scopes, sentence: Sentence, token: int, subject: str) -> bool:
    """Say whether a clause tells of another line than the subject's: between other ends, or a road and no railway."""
    own = _ends_of(tuple(WORD.findall(subject)))
    if not own:
        return False
    document, tokens = scopes.document, scopes.document.words.tokens
    nouns = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    nouns |= {same for word in nouns | set(scopes.subjects[subject].common) for same in synonyms(word)}
    others = False
    for index in range(sentence.first + 1, sentence.last):
        if tokens[index].word not in phrases("line_leads") or sentence.clause_of(index) != sentence.clause_of(token):
            continue
        words = [document.text[t.start : t.end] for t in tokens[index : min(sentence.last, index + REACH) + 1]]
        told = _ends_of(tuple(_unbroken(document, index, words)))
        noun = tokens[index - 1].word
        if not told or not noun.isalpha() or looks_verbal(noun, document.language) or noun in phrases("auxiliaries"):
            continue
        if told == own and noun in nouns:
            return False
        others = True
    return others


def _unbroken(document: Document, first: int, words: list[str]) -> list[str]:
    """Return the words up to the first mark."""
    for step in range(len(words) - 1):
        if document.words.gap(first + step, first + step + 1).strip():
            return words[: step + 1]
    return words


@lru_cache(maxsize=1024)
def _ends_of(words: tuple[str, ...]) -> frozenset[str]:
    """Return the two names behind "between … and …" or "from … to …", none where there are not two."""
    lower = [word.lower() for word in words]
    leads = phrases("line_leads")
    start = next((i for i, word in enumerate(lower) if word in leads), -1)
    join = (
        next((i for i in range(start + 2, len(lower)) if lower[i] in phrases("line_joins")), -1) if start >= 0 else -1
    )
    if join < 0 or join + 1 >= len(words):
        return frozenset()
    left, right = words[start + 1 : join], _name(words[join + 1 :])
    if not right or not all(word[0].isupper() for word in left):
        return frozenset()
    return frozenset((" ".join(left).lower(), right))


def _name(words: tuple[str, ...]) -> str:
    """Return the name that some words open with."""
    end = next((i for i, word in enumerate(words) if not word[0].isupper()), len(words))
    return " ".join(words[:end]).lower()
