"""The area that all numbers of a subject are of: "132 units in the whole regency" and "147 units in Kabupaten Selm" are of one place.

A text says that the number is of all of an area, by its name or by its kind alone; and no claim of the subject is of a place
outside it. Then the area is no scope of its claims: who leaves it unsaid speaks of the same whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of

TYPES = ("count", "measurement")
REACH = 3  # tokens from "whole" to the name: "the whole of Selm", "seluruh Kabupaten Selm"


def of_whole_areas(
    ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook
) -> list[Draft]:
    """Return drafts of which those of a subject's whole area have no place."""
    varying = {(e.subject, e.property) for e in codebook.properties if e.type in TYPES and "place" in e.varies_by}
    named = _named_kinds(ready, codebook)
    areas: defaultdict[str, set[str]] = defaultdict(set)
    told: defaultdict[str, set[str]] = defaultdict(set)
    by_kind: dict[int, str] = {}
    texts = {document.source_id: (document, scopes) for document, scopes in ready}
    for draft in drafts:
        if (draft.subject, draft.property) not in varying or draft.stance != "asserted":
            continue
        kind = _kind_alone(draft.place)
        area = named.get(kind, "") if kind else _told_whole(*texts[draft.source_id], draft)
        if kind and area:
            by_kind[id(draft)] = area
        if area:
            areas[draft.subject].add(area)
        told[draft.subject].add(area if kind else draft.place)
    whole = {
        subject: next(iter(found))
        for subject, found in areas.items()
        if len(found) == 1 and all(_lies_in(codebook, place, next(iter(found))) for place in told[subject])
    }
    return [
        replace(draft, place="")
        if (draft.subject, draft.property) in varying
        and whole.get(draft.subject, "") in {draft.place, by_kind.get(id(draft), draft.place)} - {""}
        else draft
        for draft in drafts
    ]


def _lies_in(codebook: Codebook, place: str, area: str) -> bool:
    return place in ("", area) or codebook.within("place", place, area)


def _kind_alone(place: str) -> str:
    """Return the kind of area that a place without a name is all of: "seluruh kabupaten", "throughout the district"; or ""."""
    words = words_of(place)
    return words[-1] if len(words) > 1 and words[0] in phrases("wholly") and words[-1] in kinds() else ""


def _named_kinds(ready: Sequence[tuple[Document, Scopes]], codebook: Codebook) -> dict[str, str]:
    """Return the place of the codebook that the texts call by a kind, where they call but one so: "Kabupaten Selm", "Selm district"."""
    known = {*codebook.places, *codebook.places.values()}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for document, scopes in ready:
        tokens = document.words.tokens
        for hit, name in scopes.places:
            if name not in known:
                continue
            beside = [tokens[hit.first - 1].word if hit.first else "", tokens[min(hit.last + 1, len(tokens) - 1)].word]
            beside += [tokens[hit.first].word, tokens[hit.last].word]  # where the name itself has the kind
            for kind in set(beside) & kinds():
                found[kind].add(name)
    return {kind: names.pop() for kind, names in found.items() if len(names) == 1}


def _told_whole(document: Document, scopes: Scopes, draft: Draft) -> str:
    """Return the place that the sentence of a number says it is of all of: "dari seluruh Kabupaten Selm", or ""."""
    if draft.sentence < 0 or draft.mention is None:
        return ""
    sentence, tokens = document.sentences[draft.sentence], document.words.tokens
    clause = sentence.clause_of(document.tokens_of(draft.mention).first)
    for hit, name in in_tokens(scopes.places, sentence.first, sentence.last):
        before = {tokens[i].word for i in range(max(sentence.first, hit.first - REACH), hit.first)}
        if before & phrases("wholly") and sentence.clause_of(hit.first) == clause:
            return name
    return ""
