"""Tolls of an event that is over at once: "killed 87 on 4 February 1911", and "112 deaths" of it elsewhere.

The day says when it happened, not when it was counted. So a toll without a date is of that day, where all that have one have the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.proposing.sudden_tolls import is_sudden
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of

DAY = len("1911-02-04")


def on_its_day(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return drafts, the tolls of a sudden event that have no date with the one day that the others have."""
    tolls = {(e.subject, e.property) for e in codebook.properties if _is_toll(e)}
    given = {document.source_id: document for document in documents}
    same: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if (draft.subject, draft.property) in tolls and draft.stance == "asserted" and draft.sentence >= 0:
            same[draft.subject, draft.property].append(draft)
    days: dict[int, str] = {}
    for told in same.values():
        dated = {one.period for one in told if one.period}
        if len(dated) == 1 and len(min(dated)) == DAY and "/" not in min(dated):
            if all(_is_whole(given[one.source_id], one) for one in told):
                days.update({id(one): min(dated) for one in told if not one.period})
    return [replace(draft, period=days[id(draft)]) if id(draft) in days else draft for draft in drafts]


def _is_toll(entry: Property) -> bool:
    """Say whether a property counts whom a sudden event killed."""
    if entry.type != "count" or not is_sudden(entry.subject):
        return False
    names = [*entry.label.values(), *(cue for own in entry.cues.values() for cue in own)]
    return not phrases("toll_words").isdisjoint(word for name in names for word in words_of(name))


def _is_whole(document: Document, draft: Draft) -> bool:
    """Say whether a sentence tells all of a toll: not what was reported, had been counted by then, or was one more."""
    sentence = document.sentences[draft.sentence]
    counted = phrases("told_so_often") | phrases("reporting") | phrases("cumulated") | phrases("one_more")
    counted |= phrases("up_to") | phrases("at_first")
    return not document.words.literal(counted, sentence.first, sentence.last)
