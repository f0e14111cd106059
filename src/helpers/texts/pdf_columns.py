"""Columns of a PDF page that were written line by line across the page, set one after the other.

Most makers write one column after the other, and their order is kept. Where PDFium reads lines that run across a
gutter, the page is taken apart there, if it can be done surely: many lines have a gap at the same place, and prose, not
the cells of a table, stands on both sides of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from helpers.texts.pdf_lines import Line

FEWEST_LINES = 8  # that run across a gutter
MOST_CROSSING = 0.4  # of the lines over the gutter's place may have no gap there: headings, figures
SHORTEST_PROSE = 15  # characters of the middle line on both sides
LETTERS = 0.6  # of the characters on both sides


def order_columns(lines: list[Line], depth: int = 2) -> list[Line]:
    """Return the lines with columns one after the other; `depth` gutters at the most, so four columns."""
    gutter = _gutter(lines) if depth else None
    if gutter is None:
        return lines
    ordered: list[Line] = []
    for block in _blocks(lines, gutter):
        left: list[Line] = []
        right: list[Line] = []
        for line in block:
            pieces = _split(line, gutter)
            if len(pieces) == 2:
                left.append(pieces[0])
                right.append(pieces[1])
            else:
                (left if line.first.left < gutter else right).append(line)
        ordered += order_columns(left, depth - 1) + order_columns(right, depth - 1)
    return ordered


def _gutter(lines: list[Line]) -> float | None:
    """Return the place across the page at which columns are parted, or None if there is none for sure."""
    gaps = [(gap.before.right, gap.after.left) for line in lines for gap in line.gaps]
    best: tuple[int, float] | None = None
    for place in sorted({round((left + right) / 2) for left, right in gaps}):
        parted = sum(any(gap.before.right <= place <= gap.after.left for gap in line.gaps) for line in lines)
        over = sum(line.first.left < place < line.last.right for line in lines)
        enough = parted >= FEWEST_LINES and over - parted <= MOST_CROSSING * over
        if enough and (best is None or parted > best[0]):
            best = (parted, float(place))
    if best is None or not _is_prose(lines, best[1]):
        return None
    return best[1]


def _is_prose(lines: list[Line], gutter: float) -> bool:
    pairs = [pieces for line in lines if len(pieces := _split(line, gutter)) == 2]
    for side in zip(*pairs, strict=True):
        texts = [piece.text for piece in side]
        letters = sum(character.isalpha() for text in texts for character in text)
        if median(map(len, texts)) < SHORTEST_PROSE or letters < LETTERS * sum(map(len, texts)):
            return False
    return True


def _blocks(lines: list[Line], gutter: float) -> Iterator[list[Line]]:
    """Yield the runs of lines between those that cross the gutter, and these alone."""
    block: list[Line] = []
    for line in lines:
        crosses = line.first.left < gutter < line.last.right and len(_split(line, gutter)) == 1
        if crosses:
            yield block
            yield [line]
            block = []
        else:
            block.append(line)
    yield block


def _split(line: Line, gutter: float) -> list[Line]:
    """Return the parts of a line left and right of a gutter, or the line itself."""
    for number, gap in enumerate(line.gaps):
        if gap.before.right <= gutter <= gap.after.left:
            left = Line(line.text[: gap.at].rstrip(), line.first, gap.before, gap.before, line.gaps[:number])
            later = tuple(other._replace(at=other.at - gap.at) for other in line.gaps[number + 1 :])
            return [left, Line(line.text[gap.at :], gap.after, line.last, line.base, later)]
    return [line]
