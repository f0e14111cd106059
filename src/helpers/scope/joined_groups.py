"""Groups that one number is of together: "murid SD dan SMP", "boys and girls"."""

from __future__ import annotations

from collections.abc import Mapping

from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of


def with_next(document: Document, populations: Mapping[str, str], hit: Hit, name: str) -> str:
    """Return the group of a number that a population's name stands beside: with what "and" joins to it, more than that name.

    `populations` maps each to what it is a part of. All parts together are no group: "" is returned; some of them are
    named as the text joins them.
    """
    tokens, at = document.words.tokens, hit.last + 1
    if at + 1 >= len(tokens) or tokens[at].word not in phrases("list_words") or document.words.gap(at - 1, at).strip():
        return name
    siblings = {one for one, outer in populations.items() if outer == populations.get(name, name) and one != name}
    for other in sorted(siblings):
        said, own = words_of(other), words_of(name)
        short = [word for word in said if word not in own]
        for words in (said, short):
            ahead = [token.word for token in tokens[at + 1 : at + 1 + len(words)]]
            if words and ahead == words:
                return "" if siblings == {other} else f"{name} {tokens[at].word} {other}"
    return name
