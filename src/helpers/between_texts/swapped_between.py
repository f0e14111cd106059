"""Numbers that two texts tell with two digits swapped: "412 households" in one, "the 421 families asked" in another.

Whatever the codebook asks for, and in whatever words: where one text's number has the digits of another's in another order,
counts the same noun in the same manner and year, shares a word of its clause or two of its sentence, and neither text has
the other's number too, one of the two is a slip of the pen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.between_texts.counterparts import digits_swapped, evidence
from helpers.between_texts.number_drafts import number_draft
from helpers.between_texts.told_numbers import KINDS, Number, numbers_of
from helpers.corpora.codebook import Codebook
from helpers.corpora.digit_swaps import TELLING, swapped
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.dating import says_at_first
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.sentences.phrasing import middle
from helpers.sentences.stances import stance
from helpers.texts.stems import words_of

LEAST = 2  # what speaks for one matter: a word of both clauses, or two of the other's sentence (counterparts.evidence)
MOST = 8  # tellings of one number in one text that are looked at


def swapped_between(
    ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook
) -> list[Draft]:
    """Return claims for both numbers of each such pair, unless both are claimed for one property already."""
    pairs = sorted(_pairs(ready))
    ours = {word for entry in codebook.properties for word in words_of(entry.subject)}
    claimed: defaultdict[tuple[str, int], set[tuple[str, str]]] = defaultdict(set)
    for draft in drafts:
        if draft.mention is not None:
            claimed[draft.source_id, draft.mention.start].add((draft.subject, draft.property))
    told: dict[int, list[Number]] = {}
    made: list[Draft] = []
    for left, right, at, there in pairs:
        for number in (left, right):
            if number not in told:
                document = ready[number][0]
                told[number] = [n for sentence in document.sentences for n in numbers_of(document, sentence, ())]
        ends = [
            next((n for n in told[i] if n.mention.start == start), None) for i, start in ((left, at), (right, there))
        ]
        one, other = ends
        if one is None or other is None or not _is_slip(one, other, told[left], told[right], ours):
            continue
        keys = [claimed[n.document.source_id, n.mention.start] for n in (one, other)]
        if keys[0].isdisjoint(keys[1]):
            made += _drafts(one, other, ready[left][1])
    return made


def _pairs(ready: Sequence[tuple[Document, Scopes]]) -> Iterator[tuple[int, int, int, int]]:
    """Yield two texts, by number, and where each has a number that is the other's with two digits swapped."""
    by_digits: defaultdict[tuple[str, ...], list[tuple[int, Mention]]] = defaultdict(list)
    times: Counter[tuple[int, str, str]] = Counter()
    for index, (document, _) in enumerate(ready):
        for sentence in document.sentences:
            for mention in sentence.quantities:
                digits = [character for character in mention.value if character.isdigit()]
                times[index, mention.kind, mention.value] += 1
                often = times[index, mention.kind, mention.value] > MOST
                if mention.kind in KINDS and mention.hedge == "none" and len(digits) >= TELLING and not often:
                    by_digits[(mention.kind, *sorted(digits))].append((index, mention))
    for alike in by_digits.values():
        for (left, one), (right, other) in combinations(alike, 2):
            if left != right and one.value != other.value and swapped(middle(one), middle(other)):
                yield left, right, one.start, other.start


def _is_slip(one: Number, other: Number, beside: Sequence[Number], there: Sequence[Number], ours: set[str]) -> bool:
    """Say whether two numbers are told of one matter, each the only one of its text that the other can be."""
    if evidence(one, other, ours) < LEAST:
        return False
    for number in (one, other):
        said = number.document, number.sentence, number.mention
        if stance(*said) != "asserted" or says_at_first(*said):
            return False
    return digits_swapped(one, there, ours) is other and digits_swapped(other, beside, ours) is one


def _drafts(one: Number, other: Number, scopes: Scopes) -> list[Draft]:
    """Return a claim for each of two numbers, of one name and year."""
    subject = scopes.subject_of(one.sentence) or next(iter(scopes.subjects))
    unit = "" if one.mention.unit and other.mention.unit else one.mention.unit or other.mention.unit
    year = one.year or other.year
    return [
        number_draft(n.document, n.sentence, n.mention, subject, one.name, unit or n.mention.unit, year)
        for n in (one, other)
    ]
