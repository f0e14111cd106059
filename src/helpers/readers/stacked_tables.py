"""Finds tables whose cells stand each on a line of its own, as text taken from a PDF or a web page often has them.

"Year", "Boys", "Girls", "2019", "14", "12", "2020", "15", "13" are two rows under three heads. Each row must open with a word
or a year and go on with as many numbers as there are heads for them; a block that does not is none.
"""

from __future__ import annotations

import re

from helpers.readers.table_heads import TIME, is_figure, is_label
from helpers.readers.tables import BLANK, LONGEST, MOST, WIDEST, Row, Spot, Table, caption_above

FIGURE_LINE = re.compile(r"\n[ \t]*\d[\d.,]*[ \t]?[%‰]?[ \t\r]*(?=\n)")
FEWEST = 4  # lines of numbers alone without which no such table is looked for
AROUND = " \t\r\xa0*_"


def stacked_tables(text: str) -> list[Table]:
    """Return the tables of a text whose cells are lines, in order."""
    found: list[Table] = []
    starts = [match.start() + 1 for match in FIGURE_LINE.finditer(text)]
    if len(starts) < FEWEST:
        return found
    end = 0
    for start in starts:
        if start < end:
            continue
        line = text[start : text.find("\n", start)].strip(AROUND)
        table = None if TIME.fullmatch(line) else _table_at(text, start, end)
        if table is not None:
            found.append(table)
            end = table.end
    return found


def _table_at(text: str, start: int, floor: int) -> Table | None:
    """Return the table whose first number stands at a position; None if there is none, or two ways to read it."""
    before = _lines_before(text, start, floor)
    read = [table for wide in range(2, WIDEST + 1) if (table := _read(text, before, start, wide)) is not None]
    return read[0] if len(read) == 1 else None


def _lines_before(text: str, start: int, floor: int) -> Row:
    """Return the lines right before a position, the nearest first, no more than the heads of the widest table."""
    lines: Row = []
    at = start
    while len(lines) <= WIDEST and at > floor:
        first = text.rfind("\n", floor, at - 1) + 1 or floor
        spot = _cell(text, first, at - 1)
        if spot[0] == spot[1] or spot[1] - spot[0] > LONGEST:
            break
        lines.append(spot)
        at = first
    return lines


def _read(text: str, before: Row, start: int, wide: int) -> Table | None:
    """Return the table of so many columns whose first row ends its head right before a position."""
    if len(before) <= wide:
        return None
    heads = before[wide:0:-1]
    labels = [text[a:b] for a, b in heads]
    if not all(is_label(one) or TIME.fullmatch(one) for one in labels[1:]) or not is_label(labels[0]):
        return None
    if len(set(labels)) < len(labels):
        return None
    rows: list[Row] = []
    end = at = before[0][0]
    while len(rows) < MOST:
        row: Row = []
        for _ in range(wide):
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            if at >= len(text) or stop - at > LONGEST:
                break
            row.append(_cell(text, at, stop))
            at = stop + 1
        if len(row) < wide or not _is_row([text[a:b] for a, b in row]):
            break
        rows.append(row)
        end = row[-1][1]
    following = text[end : end + LONGEST].lstrip("\r\n").partition("\n")[0].strip(AROUND)
    if len(rows) < 2 or is_figure(following) or TIME.fullmatch(following):
        return None
    return Table(heads[0][0], end, heads, rows, [], caption_above(text, heads[0][0]))


def _cell(text: str, start: int, end: int) -> Spot:
    """Return where the words of a line begin and end."""
    while start < end and text[start] in AROUND:
        start += 1
    while end > start and text[end - 1] in AROUND:
        end -= 1
    return start, end


def _is_row(cells: list[str]) -> bool:
    """Say whether lines are a row: a word or a year, and numbers, one of them at least."""
    head, *values = cells
    if not head or not (TIME.fullmatch(head) or is_label(head)):
        return False
    figures = [is_figure(one) for one in values]
    return any(figures) and all(one or BLANK.fullmatch(cell) for one, cell in zip(figures, values, strict=True))
