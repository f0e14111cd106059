"""When a study asked: what it finds without saying when is of that year, where another text tells the same finding with the year.

"In autumn 2018 we asked 240 guests. … 46 per cent came by train" and, in a newspaper, "in 2018 64 per cent came by train".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.studies import is_study

YEAR = re.compile(r"[12]\d{3}")


def of_study_times(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return drafts of which those of a study without a period have the year in which it asked, where another text tells one of it."""
    asked = {document.source_id: year for document in documents if (year := _asked_in(document))}
    varying = {(e.subject, e.property) for e in codebook.properties if "period" in e.varies_by}
    told: defaultdict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    for draft in drafts:
        if draft.type == "percentage" and YEAR.fullmatch(draft.period):
            told[_finding(draft)].add((draft.source_id, draft.period))
    return [
        replace(draft, period=asked[draft.source_id])
        if draft.type == "percentage"
        and not draft.period
        and (draft.subject, draft.property) in varying
        and any(
            source != draft.source_id and period == asked.get(draft.source_id)
            for source, period in told[_finding(draft)]
        )
        else draft
        for draft in drafts
    ]


def _finding(draft: Draft) -> tuple[str, ...]:
    return draft.subject, draft.property, draft.place, draft.population


def _asked_in(document: Document) -> str:
    """Return the one year in which a text says that its authors asked, or ""."""
    if not is_study(document):
        return ""
    tokens, years = document.words.tokens, set()
    for sentence in document.sentences:
        said = {tokens[i].word for i in range(sentence.first, sentence.last + 1)}
        if said.isdisjoint(phrases("researchers")) or said.isdisjoint(phrases("asked") | phrases("interviews")):
            continue
        years |= {date.value[:4] for date in sentence.dates if YEAR.match(date.value)}
    return years.pop() if len(years) == 1 else ""
