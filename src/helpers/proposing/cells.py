"""Whom or where a table's cell is of, where its row or column names it: no number of a row is of the whole."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.readers.laid_text import Cell
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.texts.stems import words_of


def in_cells(document: Document, scopes: Scopes, codebook: Codebook, drafts: list[Draft]) -> list[Draft]:
    """Give claims made of a table's cells the place or the group that heads their row; leave out those that cannot have one."""
    if document.laid is None:
        return drafts
    named: defaultdict[int, set[tuple[str, bool]]] = defaultdict(set)
    for cell in document.laid.cells:
        if cell.place or cell.name:
            named[cell.table].add((cell.place or cell.name, bool(cell.place)))
    out = []
    for draft in drafts:
        at = document.laid.cell_at(draft.start)
        kept: Draft | None = draft
        if at is not None and (at.name or at.place):
            kept = _scoped(scopes, codebook, draft, at)
        elif at is not None and any(_names(scopes, draft.subject, *one) for one in sorted(named[at.table])):
            kept = None  # of all, the subject among them
        if kept is not None and at is not None and at.row_total and not kept.period:
            kept = _over_years(document, codebook, kept, at, drafts)
        out += [kept] if kept is not None else []
    cells = [document.laid.cell_at(draft.start) for draft in out]
    tables = [one.table if one is not None else -1 for one in cells]
    values: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    keys = [(n, d.subject, d.property, d.place, d.period, d.population) for n, d in zip(tables, out, strict=True)]
    for key, draft in zip(keys, out, strict=True):
        values[key].add(draft.value)
    # Two cells are of two things: where the claims do not tell them apart, their heads have been misread.
    return [d for n, key, d in zip(tables, keys, out, strict=True) if n < 0 or len(values[key]) < 2]


def _over_years(document: Document, codebook: Codebook, draft: Draft, cell: Cell, drafts: list[Draft]) -> Draft | None:
    """Return the claim of a row of all others with the years that these are of; None where their sum counts nothing."""
    beside = [(document.laid.cell_at(one.start), one) for one in drafts] if document.laid is not None else []
    years = {
        one.period
        for at, one in beside
        if at is not None and (at.table, at.column) == (cell.table, cell.column) and not at.row_total
    }
    if not years or not all(year.isdecimal() for year in years):
        return draft
    entry = codebook.find(draft.subject, draft.property)
    if entry is not None and entry.type == "count" and entry.quantity == "stock":
        return None  # those of each year are not put together
    return replace(draft, period=f"{min(years)}/{max(years)}")


def _scoped(scopes: Scopes, codebook: Codebook, draft: Draft, cell: Cell) -> Draft | None:
    entry = codebook.find(draft.subject, draft.property)
    if _names(scopes, draft.subject, cell.place or cell.name, bool(cell.place)):
        return draft
    within = {word for one in scopes.subjects[draft.subject].names for word in words_of(one)} if entry else set()
    if entry is None or (cell.place and within.issuperset(words_of(cell.place))):
        return None  # Sukamaju of the Sukamaju health centre: the village or all that the centre serves?
    name = cell.name
    if cell.place and "place" not in entry.varies_by:
        name = f"{cell.place}, {name}" if name else cell.place
    elif cell.place and (not draft.place or set(words_of(cell.place)).isdisjoint(words_of(draft.place))):
        draft = replace(draft, place=cell.place)
    elif name and draft.place and not set(words_of(name)).isdisjoint(words_of(draft.place)):
        return draft if "place" in entry.varies_by else None
    if not name:
        return draft
    if "population" in entry.varies_by:
        return draft if draft.population else replace(draft, population=name.lower())
    return None


def _names(scopes: Scopes, subject: str, name: str, is_place: bool) -> bool:
    """Say whether the head of a row or column is a subject's name, or more or less of it; of a place, all of it."""
    cues, words = scopes.subjects.get(subject), set(words_of(name))
    if cues is None or not words:
        return False
    return any(set(words_of(one)) <= words or (words <= set(words_of(one)) and not is_place) for one in cues.names)
