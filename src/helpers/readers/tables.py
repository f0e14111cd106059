"""Finds tables in plain text: cells set apart by bars, tabs, semicolons or room, a row of heads, what is said right above.

A block that is not clearly a table, of at least two rows of as many cells under heads that are no values, is none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.readers.table_heads import TIME, is_bare_total, is_figure, is_label, table_words

WIDEST, LONGEST, MOST = 12, 60, 400  # columns; characters of a cell; rows
CAPTION = 140  # characters of a table's caption
SIGNS = ("|", "\t", "  ", ";")
ROOM = re.compile(r"\t| {2,}")
BLANK = re.compile(r"[-–—−.…*]{0,3}|[nN][/.]?[aAdD]\.?")
GLUED = re.compile(r"([^\W\d_][^\n|\d]{0,58}?) (\d[\d.,]*)")
MARK = re.compile(r"([^\W\d_]{3,8}\.?) [\dIVX.]{1,6}[.:]?\s+")
RULE, RULED = frozenset("-|:+=_ \t"), frozenset("-|:+=_ \t\n\r")
AROUND = " \t\xa0*_"  # beside the words of a cell
Spot = tuple[int, int]  # where something begins and ends
Row = list[Spot]


class Table(NamedTuple):
    """A table: its heads and its rows, each with as many cells; the first of each is the row's own head.

    `marks` are the running numbers before the rows; `caption` is what stands right above, empty where nothing does.
    """

    start: int
    end: int
    heads: Row
    rows: list[Row]
    marks: Row
    caption: Spot


def find_tables(text: str) -> list[Table]:
    """Return the tables of a text, in order."""
    found: list[Table] = []
    run: list[Row] = []
    sign, framed = "", False
    begun = end = at = 0  # where the run began and ended
    ahead = [text.find(one) for one in SIGNS]  # a pattern of all four takes several times as long
    while True:
        spot = -1
        for number, one in enumerate(SIGNS):
            if 0 <= ahead[number] < at:
                ahead[number] = text.find(one, at)
            if ahead[number] >= 0 and (spot < 0 or ahead[number] < spot):
                spot = ahead[number]
        start = text.rfind("\n", 0, spot) + 1 if spot >= 0 else len(text)
        stop = text.find("\n", spot) if spot >= 0 else len(text)
        stop = len(text) if stop < 0 else stop
        line_sign = _sign(text, start, stop) if spot >= 0 else ""
        joined = bool(run) and _are_joined(text, end, start)
        if line_sign == "rule" and joined:
            at = end = stop
            continue
        if run and not (joined and line_sign == sign):
            table = _table(text, run, begun, end, sign)
            found += [table] if table is not None else []
            run = []
        if spot < 0:
            return found
        if line_sign not in ("", "rule"):
            if not run:
                begun, sign = start, line_sign
                framed = text[start:stop].lstrip()[:1] == "|" or text[start:stop].rstrip()[-1:] == "|"
            run.append(_cells(text, start, stop, sign, framed))
            end = stop
        at = stop


def _are_joined(text: str, end: int, start: int) -> bool:
    """Say whether a line follows a row that ends before, a rule at most between them."""
    if start == end + 1:
        return True
    between = text[end:start] if start - end < WIDEST * LONGEST else "?"
    return between.count("\n") == 2 and "\n\n" not in between and set(between) <= RULED


def _sign(text: str, start: int, end: int) -> str:
    """Return what parts the cells of a line: "|", ";" or "room"; "rule" for a rule, "" for no row."""
    if not 2 < end - start < WIDEST * LONGEST:
        return ""
    line = text[start:end].strip()
    bars = line.count("|")
    if not bars and "  " not in line and "\t" not in line:
        return ";" if line.count(";") > 1 else ""
    if set(line) <= RULE:
        return "rule"
    if is_caption(line):
        return ""
    if bars:
        return "|" if bars > (line[0] == "|") else ""
    return "room"


def is_caption(line: str) -> bool:
    """Say whether a line begins as the caption of a table does: "Table 2."."""
    mark = MARK.match(line)
    return mark is not None and mark[1].lower().strip(".") in table_words()["label"]


def _cells(text: str, start: int, end: int, sign: str, framed: bool) -> Row:
    """Return where the cells of a row begin and end, without the room beside them and the bars around a `framed` one."""
    blank = " \xa0\r" if "\t" in text[start:end].strip() else " \xa0\r\t"  # a tab at an end closes an empty cell
    while start < end and text[start] in blank:
        start += 1
    while end > start and text[end - 1] in blank:
        end -= 1
    cuts: Row = []
    if sign == "room":
        cuts = [gap.span() for gap in ROOM.finditer(text, start, end)]
        # Room right before a tab is no cell of its own.
        cuts = [
            a for a, b in zip(cuts, [*cuts[1:], (end + 1, end + 1)], strict=True) if text[a[0]] == "\t" or a[1] < b[0]
        ]
    else:
        if sign == "|" and framed:
            start += text[start] == "|"
            end -= text[end - 1] == "|"
        at = text.find(sign, start, end)
        while at >= 0:
            cuts.append((at, at + 1))
            at = text.find(sign, at + 1, end)
    cells: Row = []
    at = start
    for left, right in [*cuts, (end, end)]:
        first, last = at, left
        while first < last and text[first] in AROUND:
            first += 1
        while last > first and text[last - 1] in AROUND:
            last -= 1
        cells.append((first, last))
        at = right
    return cells


def _table(text: str, run: list[Row], start: int, end: int, sign: str) -> Table | None:
    """Return the table that rows are, or None where that is not sure."""
    if len(run) < 2:
        return None
    run = _without_borders(run)
    wide = max(len(row) for row in run[1:])
    if sign == "room":
        run = [run[0], *(_filled(text, row, wide) for row in run[1:])]
    if len(run[0]) == wide - 1 and sign == "room":
        run = [[(run[0][0][0], run[0][0][0]), *run[0]], *run[1:]]  # no words above the heads of the rows
    if len(run) > MOST or not 2 <= wide <= WIDEST or any(len(row) != wide for row in run):
        return None
    if any(last - first > LONGEST for row in run for first, last in row):
        return None
    run = _unglued(text, run)
    run, marks = _without_marks(text, run)
    first = [text[a:b] for (a, b), *_ in run]
    if (
        len(run) == 2
        and is_figure(first[1])
        and (TIME.fullmatch(first[1]) is None or TIME.fullmatch(first[0]) is not None)
    ):
        run = [[(row[0][0], row[0][0]), *row] for row in run]  # numbers under their heads, and nothing before them
        first = ["", ""]
    elif not all(TIME.fullmatch(one) or is_bare_total(one) for one in first[1:]) and not all(map(is_label, first[1:])):
        return None
    heads, rows = run[0], run[1:]
    top = [text[a:b] for a, b in heads[1:]]
    if not all(TIME.fullmatch(one) or is_label(one) for one in top) or first[0][-1:] in (":", "."):
        return None
    figures = sum(
        _is_of_figures([text[row[column][0] : row[column][1]] for row in rows]) for column in range(1, len(heads))
    )
    others = len(top) - figures
    if len(set(top)) < len(top) or not figures or others > figures or (sign != "|" and others):
        return None
    if len(rows) < 2 and (len(heads) < 3 or sign == ";" or others or ":" in first[1]):
        return None
    return Table(start, end, heads, rows, marks, caption_above(text, start))


def _filled(text: str, row: Row, wide: int) -> Row:
    """Return a row with empty cells at its end, where tabs part the others: those at the end of a line are often lost."""
    end = row[-1][1]
    return [*row, *[(end, end)] * (wide - len(row))] if text.find("\t", row[0][1], end) >= 0 else row


def _without_borders(run: list[Row]) -> list[Row]:
    """Return rows without a first or last cell that is empty in all of them."""
    if len({len(row) for row in run}) == 1 and len(run[0]) > 2:
        if not any(row[0][1] > row[0][0] for row in run):
            run = [row[1:] for row in run]
        if not any(row[-1][1] > row[-1][0] for row in run):
            run = [row[:-1] for row in run]
    return run


def _unglued(text: str, run: list[Row]) -> list[Row]:
    """Part the words from the number where each row begins with both: "Year 2019 | 2020" over "Clients 540 | 412"."""
    if not all(TIME.fullmatch(text[a:b]) for a, b in run[0][1:]):
        return run
    parted: list[Row] = []
    for row in run:
        at, stop = row[0]
        one = GLUED.fullmatch(text, at, stop)
        if one is None:
            return run
        parted.append([one.span(1), one.span(2), *row[1:]])
    return parted


def _without_marks(text: str, run: list[Row]) -> tuple[list[Row], Row]:
    """Return rows without the running numbers before them, and these; the row of all others has none."""
    first = [text[a:b].rstrip(".") for (a, b), *_ in run[1:]]
    numbered = first if first[-1] else first[:-1]
    if len(run[0]) < 3 or len(first) < 2 or numbered != [str(i + 1) for i in range(len(numbered))]:
        return run, []
    return [row[1:] for row in run], [row[0] for row in run[1:]]


def _is_of_figures(cells: list[str]) -> bool:
    """Say whether a column holds numbers only, some cells empty."""
    figures = [is_figure(one) for one in cells]
    return any(figures) and all(figure or BLANK.fullmatch(one) for figure, one in zip(figures, cells, strict=True))


def caption_above(text: str, start: int) -> Spot:
    """Return the line above a table if it is no sentence: at most one blank line lies between."""
    last = start
    while last and text[last - 1].isspace():
        last -= 1
    first = text.rfind("\n", max(0, last - CAPTION - 1), last) + 1
    if last == first or last - first > CAPTION or text.count("\n", last, start) > 2:
        return (start, start)
    if text[last - 1] in ".!?;" and not is_caption(text[first:last].strip()):
        return (start, start)
    return first, last
