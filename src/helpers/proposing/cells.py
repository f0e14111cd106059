"""Whom or where a table's cell is of, where its row or column names it: no number of a row is of the whole."""

from __future__ import annotations

from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.readers.tables import Cell
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.texts.stems import words_of


def in_cells(document: Document, scopes: Scopes, codebook: Codebook, drafts: list[Draft]) -> list[Draft]:
    """Give claims made of a table's cells the place or the group that heads their row; leave out those that cannot have one."""
    if document.laid is None:
        return drafts
    out = []
    for draft in drafts:
        cell = document.laid.cell_at(draft.start)
        kept = draft if cell is None or not cell.name else _scoped(scopes, codebook, draft, cell)
        out += [kept] if kept is not None else []
    return out


def _scoped(scopes: Scopes, codebook: Codebook, draft: Draft, cell: Cell) -> Draft | None:
    entry = codebook.find(draft.subject, draft.property)
    name = set(words_of(cell.name))
    subject = scopes.subjects.get(draft.subject)
    if subject is not None and any(name and name <= set(words_of(one)) or set(words_of(one)) <= name for one in subject.names):
        return draft
    if entry is None:
        return None
    if draft.place and "place" in entry.varies_by and not name.isdisjoint(words_of(draft.place)):
        return draft
    if cell.is_place and "place" in entry.varies_by:
        return replace(draft, place=cell.name)
    if "population" in entry.varies_by:
        return draft if draft.population else replace(draft, population=cell.name.lower())
    return None
