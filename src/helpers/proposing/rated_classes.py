"""Of which class an amount is where each class has its own: "Class II vehicles pay £4.50", "Golongan III Rp 60.000", "£6 for lorries".

The amount of a class is none of another's, nor that of all.
"""

from __future__ import annotations

import re

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

LABEL = re.compile(r"[IVX]{1,4}|\d{1,2}|[A-H]")
NEAR = 6  # words between an amount and the class behind it


def class_of(document: Document, sentence: Sentence, one: Match) -> str:
    """Return the class or the kind of vehicle that an amount is for, or "".

    Before the amount it is the last one since another amount; behind it a word for whom it is leads to it.
    """
    if one.mention.kind != "money":
        return ""
    words, covered = document.words, document.tokens_of(one.mention)
    others = [document.tokens_of(m) for m in sentence.quantities if m.kind == one.mention.kind and m is not one.mention]
    first = max([sentence.first, *(other.last + 1 for other in others if other.last < covered.first)])
    last = min([sentence.last, *(other.first - 1 for other in others if other.first > covered.last)])
    last = min(last, covered.last + NEAR)
    ahead = [hit for hit in _classes(document, covered.last + 1, last) if _is_led(document, covered.last, hit)]
    before = [] if first > sentence.first and ahead else _classes(document, first, covered.first - 1)
    found = before[-1:] or ahead[:1]
    if not found or any(
        not stems(t.word).isdisjoint(one.cues.vocabulary) for t in words.tokens[found[0].first : found[0].last + 1]
    ):
        return ""
    return " ".join(token.word for token in words.tokens[found[0].first : found[0].last + 1])


def _classes(document: Document, first: int, last: int) -> list[Hit]:
    """Return the classes named between two tokens: "class II", "lorries"."""
    words = document.words
    found = words.literal(phrases("vehicle_kinds"), first, last)
    for hit in words.literal(phrases("rate_classes"), first, last - 1):
        label = words.tokens[hit.last + 1]
        if words.gap(hit.last, hit.last + 1).isspace() and LABEL.fullmatch(document.text[label.start : label.end]):
            found.append(Hit(hit.first, hit.last + 1))
    return sorted(found)


def _is_led(document: Document, last: int, hit: Hit) -> bool:
    """Say whether a class behind an amount is whom it is for: "£6 for lorries", "Rp 45.000 untuk Golongan II"."""
    between = [token.word for token in document.words.tokens[last + 1 : hit.first]]
    marks = "".join(document.words.gap(i, i + 1) for i in range(last, hit.first))
    return not phrases("for_whom").isdisjoint(between) and not set(marks) & set(",;:")
