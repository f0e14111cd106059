"""Sums over the columns and rows of a table of which one head is of all the others: "| Whole county | 865 |"."""

from __future__ import annotations

import re
from collections import defaultdict

from helpers.proposing.drafts import Link, Pool
from helpers.readers.laid_text import Cell
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.readers.table_lines import BARE
from helpers.readers.tables import Spot
from helpers.relations.lists_summed import KINDS, Line, are_hedged, is_of_all, is_total
from helpers.relations.totals import is_near
from helpers.sentences.document import Document
from helpers.sentences.phrasing import middle, says, told

CELLS = re.compile(r"\s*\|\s*|\t+| {2,}")  # as statistics_read.py has them


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
    totals = [at for at, cell in enumerate(cells) if _is_of_all(document, cell, along)]
    if len(totals) != 1 or totals[0] not in (0, len(cells) - 1):
        return None
    named = cells[totals[0]].row_total.lower() in listed("statistics", "total")
    if not along and named and totals[0] and all(_is_figures(document, cell) for cell in cells):
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
    if max(map(middle, parts)) >= middle(total):
        return None
    drafts = []
    for mention in (total, *parts):  # each cell is of whom or where its row says, no part of what the total is of
        sentence = document.sentence_of(mention.start)
        draft = pool.of(mention) or (pool.stand_in(sentence, mention) if sentence is not None else None)
        drafts += [draft] if draft is not None else []
    return Link("sum-of", tuple(drafts), "the table sums its cells up") if len(drafts) == len(cells) else None


def _is_figures(document: Document, cell: Cell) -> bool:
    """Say whether the line of a cell, as the text has it, is a label and plain figures."""
    at = document.spot(cell.start, cell.end)[0]
    stop = document.given.find("\n", at)
    line = document.given[document.given.rfind("\n", 0, at) + 1 : stop if stop >= 0 else len(document.given)]
    figures = CELLS.split(line.strip().strip("|").strip())[1:]
    return bool(figures) and all(BARE.fullmatch(one) for one in figures)


def _heads(cell: Cell) -> tuple[Spot, Spot]:
    return cell.row_head, cell.column_head


def _tokens(document: Document, spot: Spot) -> tuple[int, int]:
    covered = document.tokens_of(Mention(*spot, "cell", ""))
    return covered.first, covered.last


def _is_of_all(document: Document, cell: Cell, along: bool) -> bool:
    spot = cell.column_head if along else cell.row_head
    if cell.column_total if along else cell.row_total:
        return True
    label = Line(*spot, spot[0], "")
    return spot[1] > spot[0] and (is_of_all(document, label) or is_total(document, label))


def _only(document: Document, start: int, end: int) -> Mention | None:
    found = [m for m in document.mentions_between(start, end) if not m.reason and m.kind in KINDS]
    return found[0] if len(found) == 1 else None
