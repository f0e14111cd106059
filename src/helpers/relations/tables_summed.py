"""Sums down the columns of a table whose last row is of all the others: "| Whole county | 865 |"."""

from __future__ import annotations

from itertools import groupby

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.lists_summed import KINDS, LINE, MOST, Line, are_hedged, is_of_all, is_total, link_of
from helpers.relations.totals import is_near
from helpers.sentences.document import Document
from helpers.sentences.phrasing import middle, says, told

WIDEST = 12  # columns


def table_sums(document: Document, pool: Pool) -> list[Link]:
    """Relate the numbers of each column to that of the last row, where it says that it is of all rows."""
    lines = [(m.start(), m.end(), m[0].lstrip().startswith("|")) for m in LINE.finditer(document.text)]
    links = []
    for barred, run in groupby(lines, key=lambda line: line[2]):
        rows = [_cells(document.text, start, end) for start, end, _ in run] if barred else []
        rows = [row for row in rows if any(set(document.text[a:b]) - set("-:| ") for a, b in row)]
        if 4 <= len(rows) <= MOST + 2 and 2 <= len(rows[-1]) <= WIDEST and all(len(r) == len(rows[0]) for r in rows):
            links += _columns(document, pool, rows)
    return links


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the cells of a row begin and end, without the bars and the room beside them."""
    cells = []
    at = text.index("|", start, end) + 1
    while at < end:
        stop = text.find("|", at, end)
        stop = end if stop < 0 else stop
        if stop < end or text[at:stop].strip():
            lead = len(text[at:stop]) - len(text[at:stop].lstrip())
            cells.append((at + lead, max(at + lead, at + len(text[at:stop].rstrip()))))
        at = stop + 1
    return cells


def _columns(document: Document, pool: Pool, rows: list[list[tuple[int, int]]]) -> list[Link]:
    """Return the sums of the columns under a heading, each number alone in its cell."""
    start, end = rows[-1][0]
    label = Line(start, end, start, "")
    if start == end or not (is_of_all(document, label) or is_total(document, label)):
        return []
    if " " not in document.text[start:end].strip(" *_"):
        return []  # a row that says "Total" alone is read with the statistics of the text
    links = []
    for column in range(1, len(rows[0])):
        numbers = [_only(document, *row[column]) for row in rows[1:]]
        kept = [m for m in numbers if m is not None]
        if len(kept) < max(3, len(numbers)):
            continue
        *parts, total = kept
        if any(m.kind != total.kind or m.unit != total.unit for m in parts):
            continue
        if total.kind == "percentage" or are_hedged(total, parts) or not is_near(total, parts):
            continue  # shares of each row, and means, do not add up
        first, last = document.tokens_of(Mention(*rows[0][column], "cell", ""))
        if max(map(middle, parts)) < middle(total) and not says(document, told("own_rates"), first, last):
            found = link_of(document, pool, total, parts)
            links += [found] if found is not None else []
    return links


def _only(document: Document, start: int, end: int) -> Mention | None:
    found = [m for m in document.mentions_between(start, end) if not m.reason and m.kind in KINDS]
    return found[0] if len(found) == 1 else None
