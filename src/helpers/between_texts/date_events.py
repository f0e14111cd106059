"""Dates that are of another event than their property, seen from what another text tells: anniversaries, and what was not for good."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

FEWEST = 5  # years after which one looks back
YEAR = re.compile(r"[12]\d{3}")
NUMBER = re.compile(r"P?(\d{1,3})Y?")


def of_same_event(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Drop the dates that are of another event, where another text dates the one that the property asks for.

    "Thirty years since its opening, on 6 May 2013" is no opening where another text has one of 1983; nor is "closed in 2008"
    the permanent closure that a property asks for where another text says "permanently" of its own date.
    """
    by_id = {document.source_id: document for document in documents}
    groups: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.type == "date" and draft.stance == "asserted" and draft.mention is not None:
            groups[draft.subject, draft.property].append(draft)
    dropped: set[int] = set()
    for (subject, name), group in groups.items():
        entry = codebook.find(subject, name)
        asked = _stages(words_of(" ".join(entry.label.values()))) if entry is not None else frozenset()
        said = {one.source_id for one in group if asked and _says(by_id[one.source_id], one, asked)}
        distinct = list({(one.source_id, one.value): one for one in group}.values())
        for one in group:
            document = by_id[one.source_id]
            if any(o.source_id != one.source_id and is_anniversary(document, one, o) for o in distinct):
                dropped.add(id(one))
            if said - {one.source_id} and not _says(document, one, asked):
                dropped.add(id(one))
    return [draft for draft in drafts if id(draft) not in dropped]


def is_anniversary(document: Document, later: Draft, earlier: Draft) -> bool:
    """Say whether a date is told as so many years after what happened as lie between it and another text's date of it."""
    a, b = YEAR.search(later.value), YEAR.search(earlier.value)
    years = int(a[0]) - int(b[0]) if a is not None and b is not None else 0
    if years < FEWEST or later.mention is None or later.note:  # a year that was reckoned is not told
        return False
    sentence = document.sentences[max(later.sentence, 0)]
    told = [m for m in (*sentence.mentions, *sentence.dismissed) if m.start != later.mention.start]
    numbers = [NUMBER.fullmatch(m.value) for m in told if m.kind not in ("money", "percentage")]
    return any(number is not None and int(number[1]) == years for number in numbers)


def _stages(words: Sequence[str]) -> frozenset[str]:
    """Return those of some words that ask for the last or whole stage of what happens: "permanent", "penuh"."""
    return frozenset(stem for word in words if word in phrases("whole_stages") for stem in stems(word))


def _says(document: Document, draft: Draft, asked: frozenset[str]) -> bool:
    """Say whether a date's sentence says the stage that a property asks for, in either language."""
    sentence = document.sentences[max(draft.sentence, 0)]
    said = {t.word for t in document.words.tokens[sentence.first : sentence.last + 1]}
    return any(word in phrases("whole_stages") or not stems(word).isdisjoint(asked) for word in said)
