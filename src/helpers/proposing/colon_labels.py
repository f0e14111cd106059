"""Numbers after a label and a colon: "Applicants in 2022: 150 pupils" is of applicants, whatever else the sentence names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

LABEL = 7  # words of a label


def by_label(document: Document, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that a label before it gives to another entry: "Applicants in 2022: 150 pupils"."""
    labelled: dict[int, set[int]] = {}
    for one in matches:
        label = _label(document, one.mention.start)
        if label is not None and label.first <= one.cue.first and one.cue.last <= label.last:
            labelled.setdefault(one.mention.start, set()).add(id(one))
    return [
        replace(one, done=True) if one.mention.start in labelled else one
        for one in matches
        if id(one) in labelled.get(one.mention.start, {id(one)})
    ]


def is_plain_label(scopes: Scopes, one: Match) -> bool:
    """Say whether the label before a number holds words of the property and no name: "Total Length: 40 m", not "Arn Quay Length: 40 m".

    Labels are often written large throughout; such a one names nobody else.
    """
    document = scopes.document
    label = _label(document, one.mention.start)
    if label is None:
        return False
    known = scopes.subjects[one.cues.entry.subject]
    own = {word for name in known.names for word in words_of(name)} | set(known.common) | scopes.small
    plain = own | phrases("label_words") | phrases("stops") | phrases("light")
    words = [
        document.words.tokens[i].word for i in range(label.first, label.last + 1) if not _is_short_form(document, i)
    ]
    asked = [not stems(word).isdisjoint(one.cues.vocabulary) for word in words]
    return any(asked) and all(told or word in plain for told, word in zip(asked, words, strict=True))


def _is_short_form(document: Document, index: int) -> bool:
    """Say whether a word is no more than the letters by which what stands before it is called: "General Hospitals (GH): 12"."""
    token = document.words.tokens[index]
    around = document.text[max(0, token.start - 1) : token.end + 1]
    return around[:1] == "(" and around[-1:] == ")" and around[1:-1].isupper()


def _label(document: Document, start: int) -> Hit | None:
    """Return the words that stand before a colon right before a number, at most LABEL of them; None if there are none."""
    words, text = document.words, document.text
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    if not before.endswith(":"):
        return None
    last = bisect_left(words.starts, start) - 1
    first = last
    while first > 0 and last - first < LABEL and not set(words.gap(first - 1, first)) & set("\n.;:•"):
        first -= 1
    return Hit(first, last) if last >= 0 else None
