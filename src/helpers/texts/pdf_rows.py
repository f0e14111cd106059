"""Rows of tables in a PDF, told by wide gaps that stand above one another: their cells are set off by tabs."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from helpers.texts.pdf_lines import Line

_NUMBER = re.compile(r"[^\w\s]{0,2}\d[\d.,:/%–-]{0,15}[^\w\s]{0,2}|[-–—]")
FEWEST_ROWS = {1: 3}  # with a number in one column, by the number of gaps; two where there are more gaps


def mark_rows(lines: list[Line]) -> tuple[list[Line], set[int]]:
    """Return the lines, those that are rows with tabs between their cells, and the numbers of the rows.

    Rows follow one another, have as many gaps each, every gap stands above one of the next row, and one column holds
    numbers only, but for a line above them. Lines that are driven apart to fill a column are none.
    """
    rows: set[int] = set()
    run = [0]
    for at, (above, below) in enumerate(pairwise(lines), 1):
        if not _aligned(above, below):
            rows |= _rows_of(lines, run)
            run = []
        run.append(at)
    rows |= _rows_of(lines, run) if lines else set()
    rows |= {at - 1 for at in rows if at and at - 1 not in rows and _heads_columns(lines[at - 1], lines[at])}
    return [_tabbed(line) if at in rows else line for at, line in enumerate(lines)], rows


def _aligned(above: Line, below: Line) -> bool:
    if not above.gaps or len(above.gaps) != len(below.gaps):
        return False
    return all(
        max(one.before.right, other.before.right) < min(one.after.left, other.after.left)
        for one, other in zip(above.gaps, below.gaps, strict=True)
    )


def _heads_columns(above: Line, below: Line) -> bool:
    """Say whether a line heads all columns but the first: nothing stands above the heads of the rows."""
    return _aligned(above, below._replace(gaps=below.gaps[1:]))


def _rows_of(lines: list[Line], run: list[int]) -> set[int]:
    gaps = len(lines[run[0]].gaps) if run else 0
    numeric = [[bool(_NUMBER.fullmatch(cell)) for cell in _cells(lines[at])] for at in run]
    found: set[int] = set()
    for column in range(1, gaps + 1):
        for is_number, group in groupby(range(len(run)), key=lambda at: numeric[at][column]):
            rows = list(group)
            if is_number and len(rows) >= FEWEST_ROWS.get(gaps, 2):
                found.update(run[max(0, rows[0] - 1) : rows[-1] + 1])
    return found


def _cells(line: Line) -> list[str]:
    ends = [gap.at for gap in line.gaps]
    return [line.text[begin:end].strip() for begin, end in zip([0, *ends], [*ends, len(line.text)], strict=True)]


def _tabbed(line: Line) -> Line:
    text = line.text
    for gap in reversed(line.gaps):
        before = text[: gap.at].rstrip()
        text = before + "\t" * (gap.at - len(before)) + text[gap.at :]  # as long as it was: gaps stay where they are
    return line._replace(text=text)
