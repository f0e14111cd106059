"""Numbers of a property that one text tells farther from its cue than a claim asks for, where another text's number is near.

Alone, a number that shares a sentence with a cue and the subject may be of anything. Where another text claims almost the
same number for the property, of the same scope, and this text has no other for it, the two are told of one thing; and if
they are not equal, one of the texts is wrong. A text that gives a number twice is told_again.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from helpers.between_texts.loose_claims import TYPES, Loose, are_near, claimed, loose_claims
from helpers.between_texts.told_again import told_again
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.sentences.phrasing import alike
from helpers.sentences.studies import is_sample_entry


def counterclaims(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for such numbers; where neither text has a claim, for both."""
    taken = {(draft.source_id, draft.mention.start) for draft in drafts if draft.mention is not None}
    documents = {document.source_id: document for document, _ in ready}
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type not in TYPES:
            continue
        own = claimed(documents, entry, drafts)
        loose = [
            one
            for document, scopes in ready
            for one in loose_claims(document, scopes, entry)
            if (one.draft.source_id, one.draft.start) not in taken and one.draft.stance == "asserted"
        ]
        found = [one for one in loose if not is_sample_entry(entry) and _is_contested(documents, one, own, loose)]
        made += [one.draft for one in found] or told_again(documents, entry, own, loose)
    return made


def _is_contested(documents: Mapping[str, Document], one: Loose, own: Sequence[Loose], loose: Sequence[Loose]) -> bool:
    """Say whether another text's number is near, and nothing that this text says is of the same scope or the same number."""
    source = one.draft.source_id
    if not one.near or any(o.draft.source_id == source and o.scope == one.scope for o in own):
        return False
    for others in (own, loose):
        there = [o for o in others if o.draft.source_id != source and o.scope == one.scope and o.near]
        there = [o for o in there if o.draft.stance == "asserted"]
        there = [o for o in there if not _tells(documents[source], one, o)] if others is own else there
        if there:
            return any(are_near(one, o) and _is_only(one, o, loose) for o in there)
    return False


def _tells(document: Document, one: Loose, other: Loose) -> bool:
    """Say whether the sentence of a number tells the other text's number too: "3,300 births, 2,640 of them at the hospital"."""
    told = other.draft.mention
    beside = document.sentences[one.draft.sentence].quantities if one.draft.sentence >= 0 else []
    return told is not None and any((m.kind, m.value) == (told.kind, told.value) and alike(m, told) for m in beside)


def _is_only(one: Loose, other: Loose, loose: Sequence[Loose]) -> bool:
    """Say whether a text has no other number that the other text's could be told of: those that both tell beside are not."""
    if not one.named and one.days.isdisjoint(other.days):
        return False
    rivals = [
        r.draft.mention
        for r in loose
        if r.near and r.draft.source_id == one.draft.source_id and r.draft.value != one.draft.value
        if r.scope == one.scope and are_near(r._replace(counts_else=False), other)
    ]
    return all((m.kind, m.value) in other.beside for m in rivals if m is not None)
