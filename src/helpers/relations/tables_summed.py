"""Sums over the columns and rows of a table of which one head is of all the others: "| Whole county | 865 |"."""

from __future__ import annotations

from collections import defaultdict

from helpers.proposing.drafts import Link, Pool
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.readers.tables import BARE, Cell, Spot
from helpers.relations.lists_summed import KINDS, Line, are_hedged, is_of_all, is_total, link_of
from helpers.relations.totals import is_near
from helpers.sentences.document import Document
from helpers.sentences.phrasing import middle, says, told


def table_sums(document: Document, pool: Pool) -> list[Link]:
    """Relate the numbers of each column and row to that of the one which says that it is of all of them."""
    if document.laid is None:
        return []
    series: defaultdict[tuple[int, bool, int], list[Cell]] = defaultdict(list)
    for cell in document.laid.cells:
        series[cell.table, False, cell.column].append(cell)
        series[cell.table, True, cell.row].append(cell)
    links = []
    for (_, along, _), cells in series.items():
        found = _sum(document, pool, cells, along) if len(cells) > 2 else None
        links += [found] if found is not None else []
    return links


def _sum(document: Document, pool: Pool, cells: list[Cell], along: bool) -> Link | None:
    """Return the sum of a column, or of a row where it runs `along`; each cell has one number of one kind."""
    own = [cell.column_head if along else cell.row_head for cell in cells]
    totals = [at for at in (len(cells) - 1, 0) if _is_of_all(document, own[at])]
    if len(totals) != 1 or any(_is_of_all(document, spot) for at, spot in enumerate(own) if at != totals[0]):
        return None
    said = document.text[slice(*own[totals[0]])].lower()
    plain = all(BARE.fullmatch(document.text[cell.start : cell.end]) for cell in cells)
    if not along and plain and totals[0] and said in listed("statistics", "total"):
        return None  # a row that says "Total" alone is read with the statistics of the text
    numbers = [_only(document, cell.start, cell.end) for cell in cells]
    parts = [m for m in numbers if m is not None]
    if len(parts) < len(cells):
        return None
    total = parts.pop(totals[0])
    if any(m.kind != total.kind or m.unit != total.unit for m in parts):
        return None
    if total.kind == "percentage" or are_hedged(total, parts) or not is_near(total, parts):
        return None  # shares of each row, and means, do not add up
    for cell in cells:
        if any(stop and says(document, told("own_rates"), *_tokens(document, (at, stop))) for at, stop in _heads(cell)):
            return None
    return link_of(document, pool, total, parts) if max(map(middle, parts)) < middle(total) else None


def _heads(cell: Cell) -> tuple[Spot, Spot]:
    return cell.row_head, cell.column_head


def _tokens(document: Document, spot: Spot) -> tuple[int, int]:
    covered = document.tokens_of(Mention(*spot, "cell", ""))
    return covered.first, covered.last


def _is_of_all(document: Document, spot: Spot) -> bool:
    label = Line(*spot, spot[0], "")
    return spot[1] > spot[0] and (is_of_all(document, label) or is_total(document, label))


def _only(document: Document, start: int, end: int) -> Mention | None:
    found = [m for m in document.mentions_between(start, end) if not m.reason and m.kind in KINDS]
    return found[0] if len(found) == 1 else None
