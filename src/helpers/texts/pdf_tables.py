"""Rows of tables on a PDF page: lines one under the other whose words stand apart at the same places across the page.

Two spaces between the cells are what readers/tables.py knows a row by; elsewhere a wide gap is a space like others.
"""

from __future__ import annotations

from itertools import pairwise

from helpers.texts.pdf_lines import Gap, Line

CELL_GAP = 1.0  # times the font's height between two cells at least


def set_cells_apart(lines: list[Line]) -> list[Line]:
    """Return the lines of a page, with two spaces between the cells of those that are rows of a table."""
    gaps = [[gap for gap in line.gaps if _width(gap) > CELL_GAP * gap.before.height] for line in lines]
    rows: set[int] = set()
    for at, (above, below) in enumerate(pairwise(gaps)):
        if _stand_under(above, below) and _has_number(lines[at + 1], below):
            rows |= {at, at + 1}
    # Heads over all columns but the first: nothing stands above the names of the rows.
    rows |= {
        at - 1 for at in rows if at and at - 1 not in rows and gaps[at - 1] and _stand_under(gaps[at - 1], gaps[at][1:])
    }
    return [_parted(line, gaps[at]) if at in rows else line for at, line in enumerate(lines)]


def _width(gap: Gap) -> float:
    return gap.after.left - gap.before.right


def _stand_under(above: list[Gap], below: list[Gap]) -> bool:
    """Say whether as many gaps of two lines lie one under the other."""
    return len(above) == len(below) > 0 and all(
        one.before.right < other.after.left and other.before.right < one.after.left
        for one, other in zip(above, below, strict=True)
    )


def _has_number(line: Line, gaps: list[Gap]) -> bool:
    return any(line.text[gap.at : gap.at + 1].isdigit() for gap in gaps)


def _parted(line: Line, gaps: list[Gap]) -> Line:
    text = line.text
    for gap in reversed(gaps):
        text = f"{text[: gap.at].rstrip()}  {text[gap.at :]}"
    return line._replace(text=text, gaps=())
