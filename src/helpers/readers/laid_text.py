"""A text with its tables laid out as lines, and the way back from each position to the text as given."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from helpers.readers.tables import Spot

PLAIN, HEAD, VALUE, ADDED = 0, 1, 2, 3  # kinds of pieces


class Cell(NamedTuple):
    """A value as laid out: where it stands, its table, row and column, and whom or where its heads name."""

    start: int
    end: int
    table: int
    row: int
    column: int
    place: str  # the head of its row where the rows are places
    name: str  # other heads that say neither what is counted nor when, nor that it is of all
    row_head: Spot  # where the heads stand in the line, (0, 0) where they do not
    column_head: Spot
    row_total: str  # the head of its row if it says no more than that the row is of all others
    column_total: str


class Laid(NamedTuple):
    """A text with its tables laid out; piece i begins at `starts[i]`, `origins[i]` in the text as given, of `kinds[i]`."""

    text: str
    starts: list[int]
    origins: list[int]
    kinds: list[int]
    cells: list[Cell]
    tables: list[Spot]  # where they stand in the text as given, with their captions
    marks: list[Spot]  # the running numbers of rows, which are left out

    def in_table(self, position: int) -> bool:
        """Say whether a position of the text as given lies in a table or its caption."""
        index = bisect_right(self.tables, position, key=_start_of_table) - 1
        return index >= 0 and position < self.tables[index][1]

    def original(self, start: int, end: int) -> Spot:
        """Return where in the text as given something stands: of words of several pieces, the value's, else the first's."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        pieces = [i for i in range(first, last + 1) if self.kinds[i] != ADDED]
        if not pieces:
            return self.origins[first], self.origins[first]
        chosen = next((i for i in pieces if self.kinds[i] == VALUE), pieces[0])
        stop = self.starts[chosen + 1] if chosen + 1 < len(self.starts) else len(self.text)
        shift = self.origins[chosen] - self.starts[chosen]
        return max(start, self.starts[chosen]) + shift, min(end, stop) + shift

    def is_whole(self, start: int, end: int) -> bool:
        """Say whether what stands between two positions stands so in the text as given."""
        return bisect_right(self.starts, start) == bisect_right(self.starts, max(start, end - 1))

    def cell_at(self, position: int) -> Cell | None:
        """Return the cell whose value a position lies in."""
        index = bisect_right(self.cells, position, key=_start_of_cell) - 1
        return self.cells[index] if index >= 0 and position < self.cells[index].end else None


def _start_of_table(spot: Spot) -> int:
    return spot[0]


def _start_of_cell(cell: Cell) -> int:
    return cell.start


class Writer:
    """What is written of a text, with the map back."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.kinds: list[int] = []
        self.length = 0

    def copy(self, spot: Spot, kind: int) -> Spot:
        """Write what stands between two positions, and return where it stands now."""
        return self._put(self.text[spot[0] : spot[1]], spot[0], kind)

    def add(self, words: str, at: int) -> Spot:
        """Write words that the text does not have, for what stands at a position."""
        return self._put(words, at, ADDED)

    def _put(self, words: str, origin: int, kind: int) -> Spot:
        start = self.length
        if words:
            self.out.append(words)
            self.starts.append(start)
            self.origins.append(origin)
            self.kinds.append(kind)
            self.length += len(words)
        return start, self.length
