"""Counts of one group by two texts, where a property has no groups: "three residents died" and "two residents died".

A group alone is a part of what such a property counts, and claims nothing of it. Where two texts count the same group in
the same words of the property, they tell of one thing, and each claims it of that group.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.aboutness import is_about
from helpers.proposing.asides import is_aside
from helpers.proposing.claiming import drafts_of
from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import Document
from helpers.sentences.matching import match
from helpers.sentences.words import within

BESIDE = 3.0  # what a cue beside its number costs at the most


def counted_groups(ready: Sequence[tuple[Document, Scopes]], codebook: Codebook) -> list[Draft]:
    """Return the claims of groups that two texts count and do not agree on."""
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type != "count" or "population" in entry.varies_by:
            continue
        found = [d for document, scopes in ready for d in _groups(document, scopes, entry, codebook)]
        found = [d for d in found if d.stance == "asserted" and d.population]
        made += [d for d in found if _is_told_otherwise(d, found)]
    return made


def _is_told_otherwise(draft: Draft, found: Sequence[Draft]) -> bool:
    """Say whether another text has another number for a group, and each text has one number for it alone."""
    same = [d for d in found if (d.population, d.place) == (draft.population, draft.place)]
    here = {d.value for d in same if d.source_id == draft.source_id}
    return len(here) == 1 and any(d.source_id != draft.source_id and d.value != draft.value for d in same)


def _groups(document: Document, scopes: Scopes, entry: Property, codebook: Codebook) -> list[Draft]:
    """Return what a text counts of groups in the words of a property."""
    found: dict[int, Draft] = {}
    for cues in entry_cues(entry, document.language):
        hits = [document.words.find_any(term) for term in cues.terms]
        for sentence in document.sentences:
            here = [within(term, sentence.first, sentence.last) for term in hits]
            if sum(map(bool, here)) < cues.needed:
                continue
            for mention in sentence.quantities:
                one = match(document, sentence, mention, cues, here)
                if one is None or one.cost > BESIDE or is_aside(document, sentence, one):
                    continue
                if is_about(scopes, sentence, one, list(codebook.properties)):
                    for draft in drafts_of(document, scopes, sentence, [one], of_groups=True):
                        found.setdefault(draft.start, draft)
    return [found[start] for start in sorted(found)]
