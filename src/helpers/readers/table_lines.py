"""Lays the tables of a text out anew as lines: each cell with the words of its row's and its column's head.

"Year | Clients" over "2019 | 540" is read as "2019: 540 clients." What reads numbers and what proposes claims then need know
nothing of tables; a map leads each position back to the text as given.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.boxes import find_boxes, write_boxes
from helpers.readers.laid_text import HEAD, PLAIN, VALUE, Cell, Laid, Writer
from helpers.readers.lexicon import Lexicon
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.stacked_tables import stacked_tables
from helpers.readers.table_heads import (
    UNIT,
    is_bare_total,
    is_measure,
    is_time,
    is_total,
    is_unit,
    noun_start,
    parted_unit,
    table_words,
    unit_counted,
    unit_of,
)
from helpers.readers.tables import BLANK, LONGEST, MARK, Row, Spot, Table, find_tables, is_caption

COUNTED = 6  # words of a caption that say what is counted
BARE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+")
NUMBER = re.compile(r"[\d.,]+")
DATED = re.compile(r"(?:(?:\b\d{1,2} )?\b[^\W\d_]{3,9} )?\b(?:1[6-9]|20)\d\d\b(?:[–/-](?:\d\d){1,2}\b)?")
WORD = re.compile(r"[^\s]+")


@lru_cache(maxsize=8)
def laid_out(text: str, language: str) -> Laid | None:
    """Return the text with its tables laid out as lines, or None where it has none."""
    tables = sorted([*find_tables(text), *stacked_tables(text)])
    boxes = find_boxes(text, [(table.caption[0], table.end) for table in tables])
    if not tables and not boxes:
        return None
    writer = Writer(text)
    cells: list[Cell] = []
    at = 0
    for number, table in enumerate(tables):
        first, above = table.caption
        at = write_boxes(writer, boxes, at, first)
        writer.copy((at, above), PLAIN)
        if above > first and text[above - 1] not in ".:;!?" and text.count("\n", above, table.start) < 2:
            writer.add(".", above)  # the caption is a sentence of its own
        writer.copy((above, table.start), PLAIN)
        cells += _Layout(writer, table, load_lexicon(language), number).write()
        at = table.end
    at = write_boxes(writer, boxes, at, len(text) + 1)
    writer.copy((at, len(text)), PLAIN)
    spots = [(table.caption[0], table.end) for table in tables]
    marks = [mark for table in tables for mark in table.marks if mark[1] > mark[0]]
    return Laid("".join(writer.out), writer.starts, writer.origins, writer.kinds, cells, spots, marks)


class _Heads(NamedTuple):
    """The heads of a cell by what they say; where the caption stands for a head, `stands` leads from one to the other."""

    measures: Row
    names: Row
    times: Row
    unit: str
    stands: dict[int, int]


class _Layout:
    """A table being laid out."""

    def __init__(self, writer: Writer, table: Table, lexicon: Lexicon, number: int) -> None:
        self.writer, self.table, self.lexicon, self.number = writer, table, lexicon, number
        above = self._said(table.caption)
        self.placed = not table_words()["places"].isdisjoint(self._said(table.heads[0]).lower().split())
        self.unit = unit_of(above, lexicon)
        self.counted = self._counted()
        dated = [match.span() for match in DATED.finditer(above)]
        shift = table.caption[0]
        self.dated = (dated[0][0] + shift, dated[0][1] + shift) if len(dated) == 1 else (0, 0)
        self.rows_named, self.columns_named, self.rows_timed, self.columns_timed = self._axes()

    def _said(self, spot: Spot) -> str:
        return self.writer.text[spot[0] : spot[1]]

    def _counted(self) -> Spot:
        """Return the words of the caption that say what is counted: up to "by", "menurut", a comma or a number."""
        start, end = self.table.caption
        text = self.writer.text
        mark = MARK.match(text, start, end) if is_caption(self._said(self.table.caption)) else None
        start = stop = mark.end() if mark is not None else start
        for word in WORD.finditer(text, start, end):
            bare = word[0].strip(",;:")
            aside = word[0].endswith(")") and not is_unit(word[0][1:-1], self.lexicon)  # (cumulative)
            if bare.lower() in table_words()["ends"] or any(c.isdigit() for c in bare):
                break
            if word[0][0] in "(–-—" and not aside:
                break
            stop = word.start() + len(bare)
            if bare != word[0]:
                break
        words = text[start:stop]
        if not words or len(words) > LONGEST or len(words.split()) > COUNTED:
            return (0, 0)
        apart = text.count("\n", end, self.table.start) > 1 and mark is None  # a heading of what else follows too
        return (0, 0) if apart and not is_measure(words, self.lexicon) else (start, stop)

    def _axes(self) -> tuple[bool, bool, bool, bool]:
        """Return whether rows, columns are headed by names and by times; what is neither says what is counted."""
        rows = [head for row in self.table.rows if not is_total(head := self._said(row[0]))]
        columns = [head for spot in self.table.heads[1:] if not is_total(head := self._said(spot))]
        rows_timed, columns_timed = (bool(heads) and all(map(is_time, heads)) for heads in (rows, columns))
        rows_told, columns_told = (any(is_measure(head, self.lexicon) for head in heads) for heads in (rows, columns))
        told = self._said(self.counted)
        if told and self.unit and self.unit.lower() not in table_words()["counting"] and rows_timed != columns_timed:
            return not rows_timed, not columns_timed, rows_timed, columns_timed  # amounts of what the caption says
        if columns_timed:
            return self.placed or (bool(told) and not rows_told), False, rows_timed, True
        if rows_timed:
            known = not set(told.lower().split()).isdisjoint(word for head in columns for word in head.lower().split())
            sorted_ = len(columns) < len(self.table.heads) - 1 and self._is_by_kind(columns)
            return False, bool(told) and len(columns) > 1 and (not columns_told or sorted_) and not known, True, False
        if self.placed or columns_told or not rows_told:
            noun = bool(told) and noun_start(told, self.lexicon) >= 0
            return True, noun and not columns_told and len(columns) > 1, False, False
        return False, True, False, False

    def _is_by_kind(self, heads: list[str]) -> bool:
        """Say whether the caption says that what it counts is told by kind: "Loans by vehicle" over "Boat | Horse | Total"."""
        behind = self.writer.text[self.counted[1] : self.table.caption[1]].split()
        by = self.counted[1] > 0 and bool(behind) and behind[0].lower() in table_words()["by"]
        return by and not any(unit_of(head, self.lexicon) for head in heads)

    def write(self) -> list[Cell]:
        """Write each cell as a line, column by column, and return the cells; a head of empty cells is a line of its own."""
        cells: list[Cell] = []
        used: set[Spot] = set()
        for column in range(1, len(self.table.heads)):
            for index, row in enumerate(self.table.rows):
                if BLANK.fullmatch(self._said(row[column])) is None:
                    cells.append(self._line(index, column))
                    used |= {row[0], self.table.heads[column]}
        for spot in (*(row[0] for row in self.table.rows), *self.table.heads):
            if spot not in used and any(c.isdigit() for c in self._said(spot)):
                self.writer.add("| ", spot[0])
                self.writer.copy(spot, HEAD)
                self.writer.add("\n", spot[1])
        if self.writer.text[self.table.end + 1 : self.table.end + 2] not in ("", "\n"):
            self.writer.add("\n", self.table.end)
        return cells

    def _line(self, index: int, column: int) -> Cell:
        """Write a cell as "Births, Sarn, 2019: 1,200." or, where its head is a noun, "Sarn, 2019: 1,200 births."."""
        writer, row, head = self.writer, self.table.rows[index], self.table.heads[column]
        value = row[column]
        heads = self._heads(row[0], head, value)
        before, after = parted_unit(heads.unit, self.lexicon)
        noun = self._noun(heads, after) if BARE.fullmatch(self._said(value)) and not before else (0, 0)
        if noun[1]:
            heads, after = heads._replace(measures=[]), ""
        if heads.stands:
            heads = heads._replace(measures=heads.measures[:1])
        shown = [*heads.measures, *heads.names, *heads.times] or [row[0], *([] if noun[1] else [head])]
        written: dict[int, Spot] = {}
        mark = "| "
        for spot in shown:
            if spot[1] > spot[0]:
                writer.add(" " if spot in heads.times[1:] else mark, value[0])
                written[spot[0]] = writer.copy(spot, HEAD)
                mark = ", "
        writer.add(": " if written else mark, value[0])
        start = writer.add(before, value[0])[0]
        end = writer.copy(value, VALUE)[1]
        writer.add(f" {after}" if after else "", value[1])
        if noun[1]:
            writer.add(" ", value[1])
            written[noun[0]] = self._write_noun(noun)
        writer.add(".\n", value[1])
        named = [said for spot in heads.names if not is_total(said := self._said(spot))]
        place = self._said(row[0]) if self.placed and self._said(row[0]) in named else ""
        name = ", ".join(one for one in named if one != place and one.lower() not in table_words()["neutral"])
        stood = [written.get(heads.stands.get(spot[0], spot[0]), (0, 0)) for spot in (row[0], head)]
        totals = [said if is_bare_total(said := self._said(spot)) else "" for spot in (row[0], head)]
        return Cell(start, end, self.number, index, column, place, name, stood[0], stood[1], totals[0], totals[1])

    def _heads(self, row_head: Spot, column_head: Spot, value: Spot) -> _Heads:
        """Return the heads of a cell by what they say; the caption says what its heads leave out."""
        said = self._said(value)
        heads = _Heads([], [], [], self.unit if NUMBER.fullmatch(said) else "", {})
        for spot, named, timed in (
            (row_head, self.rows_named, self.rows_timed),
            (column_head, self.columns_named, self.columns_timed),
        ):
            words = self._said(spot)
            if not words or is_bare_total(words):
                continue
            if named or timed or is_total(words):
                (heads.names if named or is_total(words) else heads.times).append(spot)
                continue
            unit = unit_of(words, self.lexicon)
            if unit:
                heads = heads._replace(unit=unit if NUMBER.fullmatch(said) else "")
                spot = (spot[0], spot[0] + len(UNIT.sub("", words).rstrip(" ,")))
            heads.measures.append(spot)
        if DATED.fullmatch(said):
            heads.times.clear()
        elif self.dated[1] and not any(c.isdigit() for spot in heads.times for c in self._said(spot)):
            heads.times.append(self.dated)
        above = self._said(self.counted).lower().split()
        if above and all(word in above for spot in heads.measures for word in self._said(spot).lower().split()):
            heads.stands.update((spot[0], self.counted[0]) for spot in heads.measures)
            heads.measures[:] = [self.counted, *heads.measures]  # "Costs of the courses" over "Year | Costs"
        return heads

    def _noun(self, heads: _Heads, unit: str) -> Spot:
        """Return the head that says what is counted, where it can stand behind the number; (0, 0) if none."""
        aside = bool(heads.stands) and self._said(self.counted).endswith(")")
        if (unit and unit.lower() not in table_words()["counting"]) or aside:
            return (0, 0)
        if len(heads.measures) > 1 + bool(heads.stands):
            return (0, 0)
        for spot in heads.measures:
            words = self._said(spot)
            at = noun_start(words, self.lexicon)
            if at < 0:
                continue
            persons = (
                self.lexicon.nouns.get(unit.lower()) == "persons" and unit == parted_unit(self.unit, self.lexicon)[1]
            )
            if persons and unit_counted(words[at:].lower(), self.lexicon) != "persons":
                continue  # "3" under "Classes taught" in a table of persons
            return (spot[0] + at, spot[1])
        return (0, 0)

    def _write_noun(self, noun: Spot) -> Spot:
        """Write a noun, with a small letter first unless it is written large throughout."""
        words = self._said(noun)
        small = words.split(" ")[0][1:].islower()
        start = self.writer.add(words[0].lower(), noun[0])[0] if small else self.writer.length
        return start, self.writer.copy((noun[0] + small, noun[1]), HEAD)[1]
