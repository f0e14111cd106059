"""One law that two places give two contents, or one content that they give two numbers: one of them looked up the wrong law.

A title is held against another of its language only. They are two contents if no telling word of the one stands where
the other is told, titles that amend or ratify something else left out; two numbers, if the titles are the same in full
and either the number or the year is, for a country has one law of a number in a year, and a law that replaces another
of its title has neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from helpers.corpora.names import NO, compare_names
from helpers.proposing.drafts import Draft
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cited_laws import CitedLaw, cited_laws
from helpers.sentences.document import Document
from helpers.sentences.topics import same_word
from helpers.texts.stems import words_of

MOST = 60  # laws of one number, or of one content, that are held against each other
TELLING = 2  # words that a title has at least, to be known again under another number
BLEND = 3  # letters that an abbreviation shares with what it stands for: "Pemda" and "pemerintahan daerah"


def told_laws(documents: Sequence[Document]) -> list[Draft]:
    """Return claims of what laws are about, or which law it is, where two places cannot both be right."""
    laws = [law for document in documents for law in cited_laws(document) if not law.amends]
    made: dict[tuple[str, int, str], Draft] = {}
    for left, right in _two_contents(laws):
        for law in (left, right):
            made.setdefault(
                (law.document.source_id, law.start, "content"),
                _draft(law, left.name, "law_content", law.title, law.start, law.end),
            )
    for left, right in _two_numbers(laws):
        for law in (left, right):
            value = f"{law.number}/{law.year}"
            made.setdefault(
                (law.document.source_id, law.start, "number"),
                _draft(law, left.title, "law_number", value, law.mention.start, law.mention.end),
            )
    return list(made.values())


def _two_contents(laws: Sequence[CitedLaw]) -> list[tuple[CitedLaw, CitedLaw]]:
    """Return pairs of one law with titles that have nothing in common."""
    told: dict[tuple[str, str, str, str, str], list[CitedLaw]] = defaultdict(list)
    for law in laws:
        told[law.document.language, law.kind, law.owner, law.number, law.year].append(law)
    pairs = []
    for same in told.values():
        for left, right in combinations(same[:MOST], 2):
            if left.words and right.words and not _share(left, right) and not _share(right, left):
                pairs.append((left, right))
    return pairs


def _share(left: CitedLaw, right: CitedLaw) -> bool:
    """Say whether a telling word of one title stands, whole or shortened, where the other is told."""
    others = words_of(right.rest)
    shortened = {word[:BLEND] for word in others}
    return any(
        any(same_word(word, other) or word in other or (len(other) > BLEND and other in word) for other in others)
        or (word[:BLEND] in shortened and len(left.words) == 1)
        for word in left.words
    ) or any(word.isupper() and len(word) > 1 for word in left.title.split())


def _two_numbers(laws: Sequence[CitedLaw]) -> list[tuple[CitedLaw, CitedLaw]]:
    """Return pairs of laws of the country with one title that differ in their number or their year alone."""
    whole = [law for law in laws if law.is_national and len(law.words) >= TELLING and not _has_digit(law.title)]
    told: dict[tuple[str, str, tuple[str, ...]], list[CitedLaw]] = defaultdict(list)
    for law in whole:
        told[law.document.language, law.kind, tuple(law.words)].append(law)
    pairs = []
    for same in told.values():
        by_text: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for law in same:
            by_text[law.document.source_id].add((law.number, law.year))
        pairs += [
            (left, right)
            for left, right in combinations(same[:MOST], 2)
            if (left.number == right.number) != (left.year == right.year)
            and compare_names(left.title, right.title) != NO
            and all(len(by_text[law.document.source_id]) == 1 for law in (left, right))
        ]
    return pairs


def _has_digit(title: str) -> bool:
    return any(char.isdigit() for char in title)


def _draft(law: CitedLaw, subject: str, name: str, value: str, start: int, end: int) -> Draft:
    return Draft(
        law.document.source_id,
        start,
        end,
        "legal",
        subject,
        name,
        value,
        "",
        attributed_to=attributed_to(law.document, law.sentence, law.mention),
        cue=law.name,
        mention=law.mention,
        sentence=law.sentence.number,
    )
