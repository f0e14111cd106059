"""What a text without a claim of its own would claim, where another text says the contrary: told of one thing, one is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from helpers.corpora.codebook import Property
from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document

Ready = Sequence[tuple[Document, Scopes]]
Read = Callable[[Document, Scopes, Property], Iterable[Draft]]


def contested(
    ready: Ready, drafts: Sequence[Draft], entry: Property, read: Read, contrary: Callable[[str, str], bool]
) -> list[Draft]:
    """Return the drafts that `read` finds in texts which claim nothing of an entry, each text saying one thing only.

    `contrary` says whether two values exclude each other. Where neither text has a claim, both are returned.
    """
    own = [d for d in drafts if (d.subject, d.property) == (entry.subject, entry.property)]
    told = {d.source_id for d in own}
    loose = [
        draft for document, scopes in ready if document.source_id not in told for draft in read(document, scopes, entry)
    ]
    made = []
    for draft in loose:
        here = {d.value for d in loose if d.source_id == draft.source_id}
        there = [d for d in (*own, *loose) if d.source_id != draft.source_id and d.stance == "asserted"]
        if len(here) == 1 and any(contrary(draft.value, d.value) for d in there):
            made.append(draft)
    return made
