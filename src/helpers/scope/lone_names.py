"""Subjects called by the one word that is their own: "Hollin" for Hollin Hospice, where no text has it as a place.

A text that has the whole name goes on with its first word alone. The same word may be that of the town it is called after: then
some text of the corpus says "in Hollin", and it names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from helpers.scope.bodynames import body_name
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.place_kinds import place_words
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

SHORTEST = 4  # letters of such a word
LEAD = 3  # words before it in which "a" may stand
AHEAD = 4  # words from "is" to what kind of a place it is


def add_lone_names(ready: Sequence[tuple[Document, Scopes]]) -> None:
    """Take note, in each text that has a subject's whole name, of where it says the word that is its own alone."""
    subjects = {subject for _, scopes in ready for subject in scopes.subjects}
    for subject in sorted(subjects):
        name = body_name(subject)
        word = name.own[0] if name is not None and len(name.own) == 1 else ""
        if len(word) < SHORTEST or _is_taken(ready, subject, word):
            continue
        lone = [_lone(document, word) for document, _ in ready]
        if any(_is_place(document, hits) for (document, _), hits in zip(ready, lone, strict=True)):
            continue
        for (_, scopes), hits in zip(ready, lone, strict=True):
            named = scopes.subject_hits[subject]
            taken = {i for hit in named for i in range(hit.first, hit.last + 1)}
            if named:
                more = [hit for hit in hits if hit.first not in taken and hit.first > named[0].first]
                scopes.subject_hits[subject] = sorted({*named, *more})


def _is_taken(ready: Iterable[tuple[Document, Scopes]], subject: str, word: str) -> bool:
    """Say whether a word is of a place, of another subject's name, or common in some text."""
    for _, scopes in ready:
        places = {part for _, name in scopes.told_places for part in name.lower().split()} | scopes.place_words
        places |= {part for name in scopes.all_places for part in name.lower().split()}
        others = {
            w for one, cues in scopes.subjects.items() if one != subject for n in cues.names for w in n.lower().split()
        }
        if word in places | others | scopes.small:
            return True
    return False


def _lone(document: Document, word: str) -> list[Hit]:
    """Return where a word stands with a capital and with no other name beside it."""
    words, text = document.words, document.text

    def joined(left: int) -> bool:
        return left >= 0 and left + 1 < len(words.tokens) and not words.gap(left, left + 1).strip()

    found = []
    for index, token in enumerate(words.tokens):
        if stripped(token.word, "possessor") != word or not text[token.start].isupper():
            continue
        before, after = index - 1, index + 1
        opening = before in document.openings
        if joined(before) and text[words.tokens[before].start].isupper() and not opening:
            continue
        if (
            joined(index)
            and text[words.tokens[after].start].isupper()
            and stripped(token.word, "possessor") == token.word
        ):
            continue
        if not {t.word for t in words.tokens[max(0, index - LEAD) : index]}.isdisjoint(phrases("new_bodies")):
            continue  # "a thinly disguised Hollin"
        found.append(Hit(index, index))
    return found


def _is_place(document: Document, hits: Iterable[Hit]) -> bool:
    """Say whether a word alone is ever a place or a person: "in Hollin", "the road to Hollin", "Hollin is a village", "Dr Hollin"."""
    tokens = document.words.tokens
    leads = (
        phrases("place_before") | phrases("genitive") | phrases("place_from") | phrases("to") | phrases("person_titles")
    )
    kinds = phrases("place_kinds") | place_words()
    for hit in hits:
        if stripped(tokens[hit.first].word, "possessor") != tokens[hit.first].word:
            continue
        if hit.first and tokens[hit.first - 1].word in leads:
            return True
        ahead = [token.word for token in tokens[hit.last + 1 : hit.last + 1 + AHEAD]]
        if ahead and ahead[0] in phrases("copulas") | phrases("linking") and not kinds.isdisjoint(ahead):
            return True
    return False
