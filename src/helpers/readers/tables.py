"""Tables in plain text, laid out anew as lines: each cell with the words of its row's and its column's head.

"Year | Clients" over "2019 | 540" is read as "2019: 540 clients." What reads numbers and what proposes claims then need know
nothing of tables; a map leads each position back to the text as given. Cells stand apart by bars, tabs, semicolons or room.
A block that is not clearly a table, of at least two rows of as many cells under heads that are no values, stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.date_words import date_words
from helpers.readers.language_data import LANGUAGES, language_data
from helpers.readers.lexicon import Lexicon, load_lexicon
from helpers.readers.measures import CODES, MONEY_SIGNS, measure_after
from helpers.readers.nouns import noun_after

WIDEST, LONGEST, MOST = 12, 60, 400  # columns; characters of a cell; rows
CAPTION = 140  # characters of a table's caption
PLAIN, HEAD, VALUE, ADDED = 0, 1, 2, 3
ROOM = re.compile(r"\t| {2,}")
BLANK = re.compile(r"[-–—−.…*]{0,3}|[nN][/.]?[aAdD]\.?")
FIGURE = re.compile(
    r"(?P<money>[^\W\d_]{1,3}\.?)? ?[$€£¥]? ?[~≈<>≤≥±+−–-]{0,2} ?\d[\d.,]*(?: \d{3})*(?: ?[%‰°])?"
    r"(?: ?[^\W\d_][^\W\d_/.²³]{0,14}[²³]?){0,3}[*†‡]{0,2}"
)
BARE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+")
NUMBER = re.compile(r"[\d.,]+")
TIME = re.compile(r"(?:[^\W\d_]{2,10}\.? )?(?:1[6-9]|20)\d\d(?: ?[/–-] ?\d{2,4})?")
DATED = re.compile(r"(?:(?:\b\d{1,2} )?\b[^\W\d_]{3,9} )?\b(?:1[6-9]|20)\d\d\b(?:[–/-](?:\d\d){1,2}\b)?")
GLUED = re.compile(r"([^\W\d_][^\n|\d]{0,58}?) (\d[\d.,]*)")
UNIT = re.compile(r"\(([^()\d]{1,24})\)$")
SIGN = re.compile(r"[|\t;]|  ")
RULE, RULED = frozenset("-|:+=_ \t"), frozenset("-|:+=_ \t\n\r")
MARK = re.compile(r"([^\W\d_]{3,8}\.?) [\dIVX.]{1,6}[.:]?\s+")
Spot = tuple[int, int]  # where something begins and ends


class Cell(NamedTuple):
    """A value as laid out anew: where it stands, its row and column, and what in the text its row or column names."""

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
    marks: list[Spot]  # the running numbers of rows

    def in_table(self, position: int) -> bool:
        """Say whether a position of the text as given lies in a table."""
        index = bisect_right(self.tables, (position, len(self.text) * 9)) - 1
        return index >= 0 and position < self.tables[index][1]

    def original(self, start: int, end: int) -> Spot:
        """Return where in the text as given something stands: of words of several pieces, the value's, else the first's."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        if first == last and self.kinds[first] != ADDED:
            shift = self.origins[first] - self.starts[first]
            return start + shift, end + shift
        chosen = -1
        for index in range(first, last + 1):
            if self.kinds[index] == VALUE or (chosen < 0 and self.kinds[index] != ADDED):
                chosen = index
                if self.kinds[index] == VALUE:
                    break
        if chosen < 0:
            return self.origins[first], self.origins[first]
        stop = self.starts[chosen + 1] if chosen + 1 < len(self.starts) else len(self.text)
        shift = self.origins[chosen] - self.starts[chosen]
        return max(start, self.starts[chosen]) + shift, min(end, stop) + shift

    def is_whole(self, start: int, end: int) -> bool:
        """Say whether what stands between two positions stands so in the text as given."""
        return bisect_right(self.starts, start) == bisect_right(self.starts, max(start, end - 1))

    def cell_at(self, position: int) -> Cell | None:
        """Return the cell whose value a position lies in."""
        index = bisect_right(self.cells, position, key=_start_of) - 1
        return self.cells[index] if index >= 0 and position < self.cells[index].end else None


def _start_of(cell: Cell) -> int:
    return cell.start


class Table(NamedTuple):
    """A table: its head row and the others, each with as many cells; what is said of it right above."""

    start: int
    end: int
    heads: list[Spot]
    rows: list[list[Spot]]
    marks: list[Spot]  # running numbers of the rows
    caption: Spot


class _Writer:
    """What is written of a text, with the map back."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.kinds: list[int] = []
        self.length = 0

    def copy(self, start: int, end: int, kind: int) -> None:
        if end > start:
            self._put(self.text[start:end], start, kind)

    def add(self, words: str, at: int) -> None:
        self._put(words, at, ADDED)

    def _put(self, words: str, origin: int, kind: int) -> None:
        self.out.append(words)
        self.starts.append(self.length)
        self.origins.append(origin)
        self.kinds.append(kind)
        self.length += len(words)


@lru_cache(maxsize=8)
def laid_out(text: str, language: str) -> Laid | None:
    """Return the text with its tables laid out as lines, or None where it has none."""
    if not ("|" in text or "\t" in text or "  " in text or ";" in text):
        return None
    tables = _tables(text)
    if not tables:
        return None
    lexicon = load_lexicon(language)
    writer = _Writer(text)
    cells: list[Cell] = []
    at = 0
    for number, table in enumerate(tables):
        above = table.caption[1]
        writer.copy(at, above, PLAIN)
        if (
            table.caption[1] > table.caption[0]
            and text[above - 1] not in ".:;!?"
            and text.count("\n", above, table.start) < 2
        ):
            writer.add(".", above)  # the caption is a sentence of its own
        writer.copy(above, table.start, PLAIN)
        if writer.length and writer.out[-1][-1] != "\n":
            writer.add("\n", table.start)
        _Layout(writer, table, lexicon, number, cells).write()
        at = table.end
    writer.copy(at, len(text), PLAIN)
    return Laid(
        "".join(writer.out),
        writer.starts,
        writer.origins,
        writer.kinds,
        cells,
        [(t.caption[0], t.end) for t in tables],
        [mark for t in tables for mark in t.marks],
    )


# ---------------------------------------------------------------- finding


def _tables(text: str) -> list[Table]:
    found: list[Table] = []
    run: list[list[Spot]] = []
    sign, framed = "", False
    begun = end = at = 0  # where the run began and ended
    while True:
        match = SIGN.search(text, at)
        start = text.rfind("\n", 0, match.start()) + 1 if match is not None else len(text)
        stop = text.find("\n", match.start()) if match is not None else len(text)
        stop = len(text) if stop < 0 else stop
        line_sign = _sign(text, start, stop) if match is not None else ""
        if line_sign == "rule" and run and not text[end:start].strip("\n"):
            at, end = stop, stop  # between the heads and the rows
            continue
        if run and (line_sign != sign or not _are_joined(text, end, start)):
            table = _table(text, run, begun, end, sign) if len(run) > 1 else None
            found += [table] if table is not None else []
            run = []
        if match is None:
            return found
        if line_sign not in ("", "rule"):
            if not run:
                begun, sign = start, line_sign
                framed = text[start:stop].lstrip()[:1] == "|" or text[start:stop].rstrip()[-1:] == "|"
            run.append(_cells(text, start, stop, line_sign, framed))
            end = stop
        at = stop


def _are_joined(text: str, end: int, start: int) -> bool:
    """Say whether a row follows another that ends before, a rule at most between them."""
    return start == end + 1 or (
        start - end < WIDEST * LONGEST
        and set(text[end:start]) <= RULED
        and text.count("\n", end, start) < 3
        and "\n\n" not in text[end:start]
    )


def _sign(text: str, start: int, end: int) -> str:
    """Return what parts the cells of a line: "|", a tab, room, ";"; "rule" for a rule, "" for no row."""
    if end - start > WIDEST * LONGEST or end - start < 3:
        return ""
    line = text[start:end].strip()
    bar = line.find("|")
    if bar < 0 and "  " not in line and "\t" not in line:
        return ";" if line.count(";") > 1 else ""
    if not line or set(line) <= RULE:
        return "rule" if line else ""
    if _is_caption(line):
        return ""
    if bar >= 0:
        return "|" if line.count("|") > (line[0] == "|") else ""
    return "room" if ROOM.search(line) is not None else ""


def _is_caption(line: str) -> bool:
    """Say whether a line begins as the caption of a table does: "Table 2."."""
    mark = MARK.match(line)
    return mark is not None and mark[1].lower().strip(".") in _words()["label"]


def _cells(text: str, start: int, end: int, sign: str, framed: bool) -> list[Spot]:
    """Return where the cells of a row begin and end, without the room beside them, and the bars around a `framed` one."""
    blank = " \xa0\r" if "\t" in text[start:end].strip() else " \xa0\r\t"  # a tab at an end closes an empty cell
    while start < end and text[start] in blank:
        start += 1
    while end > start and text[end - 1] in blank:
        end -= 1
    cuts: list[Spot] = []
    if sign == "room":
        cuts = [gap.span() for gap in ROOM.finditer(text, start, end)]
        cuts = [
            cut for i, cut in enumerate(cuts) if text[cut[0]] == "\t" or i + 1 == len(cuts) or cut[1] < cuts[i + 1][0]
        ]
    else:
        if sign == "|" and framed:
            start += text[start] == "|"
            end -= text[end - 1] == "|"
        at = text.find(sign, start, end)
        while at >= 0:
            cuts.append((at, at + 1))
            at = text.find(sign, at + 1, end)
    cells: list[Spot] = []
    at = start
    for left, right in [*cuts, (end, end)]:
        first, last = at, left
        while first < last and text[first] in " \t\xa0*_":
            first += 1
        while last > first and text[last - 1] in " \t\xa0*_":
            last -= 1
        cells.append((first, last))
        at = right
    return cells


def _table(text: str, run: list[list[Spot]], start: int, end: int, sign: str) -> Table | None:
    """Return the table that rows are, or None where that is not sure."""
    if len({len(row) for row in run}) == 1:
        for side in (0, -1):
            if len(run[0]) > 2 and not any(row[side][1] > row[side][0] for row in run):
                run = [row[1:] if side == 0 else row[:-1] for row in run]
    heads, rows = run[0], run[1:]
    wide = len(rows[0])
    if len(heads) == wide - 1 and sign == "room":
        heads = [(heads[0][0], heads[0][0]), *heads]
    if len(rows) > MOST or not 2 <= wide <= WIDEST or len(heads) != wide or any(len(row) != wide for row in rows):
        return None
    if any(b - a > LONGEST for row in (heads, *rows) for a, b in row):
        return None

    def said(cell: Spot) -> str:
        return text[cell[0] : cell[1]]

    glued = [GLUED.fullmatch(said(row[0])) for row in (heads, *rows)]
    if all(one is not None for one in glued) and all(TIME.fullmatch(said(head)) for head in heads[1:]):
        parted = []
        for one, row in zip(glued, (heads, *rows), strict=True):
            assert one is not None
            at = row[0][0]
            parted.append([(at, at + one.end(1)), (at + one.start(2), at + one.end(2)), *row[1:]])
        heads, rows = parted[0], parted[1:]
    marks: list[Spot] = []
    first = [said(row[0]) for row in rows]
    numbered = first[:-1] if first and not first[-1] else first  # the row of all has no number
    if all(one.rstrip(".").isdigit() for one in numbered) and len(heads) > 2:
        if [one.rstrip(".") for one in numbered] == [str(i + 1) for i in range(len(numbered))] and len(first) > 1:
            marks = [row[0] for row in rows]
            heads, rows = heads[1:], [row[1:] for row in rows]
            first = [said(row[0]) for row in rows]
    times = all(TIME.fullmatch(one) for one in first)
    if all(_is_figure(one) for one in first) and not (times and TIME.fullmatch(said(heads[0])) is None):
        # Numbers under their heads, and nothing before them.
        heads = [(heads[0][0], heads[0][0]), *heads]
        rows = [[(row[0][0], row[0][0]), *row] for row in rows]
        first = [""]
        if len(rows) > 1 or marks:
            return None
    elif not times and not all(_is_label(one) for one in first):
        return None
    top = [said(head) for head in heads[1:]]
    if not all(TIME.fullmatch(one) or _is_label(one) for one in top) or said(heads[0])[-1:] in (":", "."):
        return None
    if len(set(top)) < len(top):
        return None
    figured = 0
    for column in range(1, len(heads)):
        inside = [said(row[column]) for row in rows]
        values = [one for one in inside if _is_figure(one)]
        figured += bool(values) and all(one in values or BLANK.fullmatch(one) for one in inside)
    texts = len(heads) - 1 - figured
    if not figured or texts > figured or (sign != "|" and texts):
        return None
    if len(rows) < 2 and (len(heads) < 3 or sign == ";" or texts or ":" in first[0]):
        return None
    return Table(start, end, heads, rows, marks, _caption(text, start))


def _is_figure(words: str) -> bool:
    """Say whether a cell holds a number, with its money or unit."""
    match = FIGURE.fullmatch(words)
    if match is None:
        return False
    money = (match["money"] or "").lower().strip(".")
    return not money or money in _money() or words[match.end("money") :].lstrip()[:1] in MONEY_SIGNS


def _is_label(words: str) -> bool:
    """Say whether a cell can be the head of a row or column: words, no value, no beginning of a sentence."""
    return bool(words) and any(c.isalpha() for c in words) and words[-1] not in ":.;!?" and not _is_figure(words)


def _caption(text: str, start: int) -> Spot:
    """Return the line above a table if it is no sentence: at most one blank line lies between."""
    last = start
    while last and text[last - 1].isspace():
        last -= 1
    first = text.rfind("\n", max(0, last - CAPTION - 1), last) + 1
    if not last or last - first > CAPTION or (not first and last > CAPTION) or text.count("\n", last, start) > 2:
        return (start, start)
    if text[last - 1] in ".!?;" and not _is_caption(text[first:last].strip()):
        return (start, start)
    return first, last


# ---------------------------------------------------------------- laying out


@lru_cache(maxsize=1)
def _money() -> frozenset[str]:
    """Return the words that stand before amounts of money."""
    codes = {code.lower() for code in CODES}
    return frozenset(codes.union(*(load_lexicon(language).money_before for language in LANGUAGES)))


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    """Return the words of tables in all languages: totals, kinds of places, years, units that only count."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for key, words in language_data(language, "tables").items():
            if isinstance(words, list):
                found.setdefault(key, set()).update(words)
    return {key: frozenset(words) for key, words in found.items()}


class _Layout:
    """A table being laid out."""

    def __init__(self, writer: _Writer, table: Table, lexicon: Lexicon, number: int, cells: list[Cell]) -> None:
        self.writer, self.table, self.lexicon, self.number, self.cells = writer, table, lexicon, number, cells
        text = writer.text
        self.row_heads = [text[row[0][0] : row[0][1]] for row in table.rows]
        self.column_heads = [text[a:b] for a, b in table.heads]
        corner = self.column_heads[0].lower().split()
        self.placed = any(word in _words()["places"] for word in corner)
        self.caption = self._of_caption()
        dated = DATED.findall(text[table.caption[0] : table.caption[1]])
        self.dated = (0, 0)
        if len(dated) == 1:
            at = text.index(dated[0], *table.caption)
            self.dated = (at, at + len(dated[0]))
        unit = UNIT.search(text[table.caption[0] : table.caption[1]])
        self.unit = unit[1] if unit is not None and self._is_unit(unit[1]) else ""
        if "\n\n" in text[table.caption[1] : table.start] and not _is_caption(text[slice(*table.caption)].strip()):
            if not self._is_measure(text[slice(*self.caption)]):
                self.caption = (table.start, table.start)
        self.rows_named, self.columns_named, self.rows_timed, self.columns_timed = self._axes()

    def _axes(self) -> tuple[bool, bool, bool, bool]:
        """Return whether rows, columns are headed by names and by times; what is neither says what is counted."""
        rows = [head for head in self.row_heads if not _is_total(head)]
        columns = [head for head in self.column_heads[1:] if not _is_total(head)]
        timed = [bool(heads) and all(_is_time(head) for head in heads) for heads in (rows, columns)]
        row_told = any(self._is_measure(head) for head in rows)
        column_told = any(self._is_measure(head) for head in columns)
        captioned = self.caption[1] > self.caption[0]
        if self.unit and self.unit.lower() not in _words()["counting"] and captioned and sum(timed) == 1:
            return not timed[0], not timed[1], timed[0], timed[1]  # what is measured stands in the caption
        if timed[1]:
            return (self.placed or (captioned and not row_told)), False, timed[0], True
        if timed[0]:
            above = self._said(self.caption).lower().split()
            known = any(word in above for head in columns for word in head.lower().split())
            return False, captioned and len(columns) > 1 and not (column_told or known), True, False
        if self.placed or column_told or not row_told:
            counted = self.caption[1] > self.caption[0] and self._noun(self.caption) != (0, 0)
            return True, counted and not column_told and len(columns) > 1, False, False
        return False, True, False, False

    def _is_measure(self, head: str) -> bool:
        """Say whether the head of a row or column says what is counted rather than who or where."""
        unit = UNIT.search(head)
        if unit is not None and self._is_unit(unit[1]):
            return True
        words = [word.strip("(),.") for word in head.split()]
        if len(words) > 1 and any(word.islower() and len(word) > 3 for word in words):
            return True
        return any(
            word.lower() in self.lexicon.nouns and not word[1:].isupper() and (word.islower() or i == 0)
            for i, word in enumerate(words)
        ) and not any(word[:1].isupper() for word in words[1:])

    def _is_unit(self, words: str) -> bool:
        return bool(_unit(words, self.lexicon))

    def _of_caption(self) -> Spot:
        """Return the words of the caption that say what is counted: up to "by", "menurut", a comma or a number."""
        start, end = self.table.caption
        text = self.writer.text
        mark = MARK.match(text, start, end)
        start = mark.end() if mark is not None else start
        at = stop = start
        for word in re.finditer(r"[^\s]+", text[start:end]):
            bare = word[0].strip(",;:")
            aside = word[0][0] == "(" and word[0].endswith(")") and not self._is_unit(word[0][1:-1])  # (cumulative)
            if (
                bare.lower() in _words()["ends"]
                or (word[0][0] in "(–-—" and not aside)
                or any(c.isdigit() for c in bare)
            ):
                break
            stop = start + word.start() + len(bare)
            if bare != word[0]:
                break
        return (at, stop) if 0 < stop - at <= LONGEST and len(text[at:stop].split()) <= 6 else (start, start)

    def write(self) -> None:
        """Write each cell as a line, column by column."""
        used: set[Spot] = set()
        for column in range(1, len(self.table.heads)):
            for index, row in enumerate(self.table.rows):
                if row[column][1] > row[column][0] and not BLANK.fullmatch(self._said(row[column])):
                    self._line(index, column, row)
                    used |= {row[0], self.table.heads[column]}
        loose = [*(row[0] for row in self.table.rows), *self.table.heads]
        for spot in loose:
            if spot not in used and any(c.isdigit() for c in self._said(spot)):
                self.writer.add("| ", spot[0])
                self.writer.copy(*spot, HEAD)
                self.writer.add("\n", spot[1])
        after = self.writer.text[self.table.end : self.table.end + 2]
        if after[1:] not in ("", "\n"):
            self.writer.add("\n", self.table.end)

    def _said(self, spot: Spot) -> str:
        return self.writer.text[spot[0] : spot[1]]

    def _line(self, index: int, column: int, row: list[Spot]) -> None:
        writer, table = self.writer, self.table
        heads = [
            (row[0], self.rows_named, self.rows_timed),
            (table.heads[column], self.columns_named, self.columns_timed),
        ]
        names: list[Spot] = []
        times: list[Spot] = []
        measures: list[Spot] = []
        for spot, named, timed in heads:
            if spot[1] > spot[0] and not _is_bare_total(self._said(spot)):
                kind = names if named or _is_total(self._said(spot)) else times if timed else measures
                kind.append(spot)
        unit = ""
        for i, spot in enumerate(measures):
            written = UNIT.search(self._said(spot))
            if written is not None and self._is_unit(written[1]):
                unit = written[1]
                measures[i] = (spot[0], spot[0] + len(self._said(spot)[: written.start()].rstrip()))
        value = row[column]
        said = self._said(value)
        if DATED.fullmatch(said):
            times = []
        elif self.dated[1] > self.dated[0] and not any(c.isdigit() for spot in times for c in self._said(spot)):
            times.append(self.dated)
        bare = BARE.fullmatch(said) is not None
        unit = (unit or self.unit) if NUMBER.fullmatch(said) else ""
        stands: dict[int, int] = {}  # heads -> the words of the caption that stand for them
        own = measures[0] if len(measures) == 1 else None
        if self.caption[1] > self.caption[0]:
            said_above = self._said(self.caption).lower().split()
            if all(word in said_above for spot in measures for word in self._said(spot).lower().split()):
                stands = {spot[0]: self.caption[0] for spot in measures}
                measures = [self.caption]  # "Costs of the courses" over "Year | Costs"
        before, after = _parted(unit, self.lexicon)
        persons = (
            self.lexicon.nouns.get(after.lower()) == "persons" and UNIT.search(self._said(table.heads[column])) is None
        )
        noun = self._noun(measures[0]) if bare and not before and len(measures) == 1 else (0, 0)
        if noun == (0, 0) and bare and not before and own is not None:
            noun = self._noun(own)
        if persons and _unit_counted(self._said(noun).lower(), self.lexicon.language) != "persons":
            noun = (0, 0)  # "3" under "Classes taught" of a table of persons
        if noun[1] > noun[0] and (not after or after.lower() in _words()["counting"]):
            measures, after = [], ""
        else:
            noun = (0, 0)
        if not (measures or names or times):
            names = [spot for spot, _, _ in heads if spot[1] > spot[0]][:1]
        writer.add("| ", value[0])
        first = True
        written_at: dict[int, Spot] = {}
        for spot in (*measures, *names, *times):
            a, b = spot
            while b > a and writer.text[b - 1] in " \t,":
                b -= 1
            if not first:
                writer.add(" " if spot in times[1:] else ", ", a)
            written_at[a] = (writer.length, writer.length + b - a)
            writer.copy(a, b, HEAD)
            first = False
        if not first:
            writer.add(": ", value[0])
        start = writer.length
        if before:
            writer.add(before, value[0])
        writer.copy(*value, VALUE)
        named = [self._said(spot) for spot in names if not _is_total(self._said(spot))]
        place = self._said(row[0]) if self.placed and self._said(row[0]) in named else ""
        name = ", ".join(one for one in named if one != place and one.lower() not in _words()["neutral"])
        stop = writer.length
        if after:
            writer.add(f" {after}", value[1])
        if noun[1] > noun[0]:
            writer.add(" ", value[1])
            small = self._said(noun)[1:].split(" ")[0].islower()
            if small:
                writer.add(self._said(noun)[0].lower(), noun[0])
            written_at[noun[0]] = (writer.length - small, writer.length + noun[1] - noun[0] - small)
            writer.copy(noun[0] + small, noun[1], HEAD)
        row_head, column_head = (
            written_at.get(stands.get(spot[0], spot[0]), (0, 0)) for spot in (row[0], table.heads[column])
        )
        totals = [
            self._said(spot) if _is_bare_total(self._said(spot)) else "" for spot in (row[0], table.heads[column])
        ]
        self.cells.append(Cell(start, stop, self.number, index, column, place, name, row_head, column_head, *totals))
        writer.add(".\n", value[1])

    def _noun(self, spot: Spot) -> Spot:
        """Return the words of a head that can stand behind its numbers as what they count."""
        words = self._said(spot).strip().lower().split()
        start = spot[0]
        lead = next((n for n in (2, 1) if " ".join(words[:n]) in _words()["number_of"]), 0)
        for _ in range(lead):
            start = self.writer.text.index(" ", start, spot[1]) + 1 if len(words) > lead else start
        words = words[lead:]
        if not words or not all(word.replace("-", "").isalpha() for word in words) or len(words) > 5:
            return (0, 0)
        if not _words()["rates"].isdisjoint(words):
            return (0, 0)
        return (start, spot[1]) if _unit_counted(" ".join(words), self.lexicon.language) else (0, 0)


def _is_time(head: str) -> bool:
    return TIME.fullmatch(head) is not None or head.lower() in date_words("auto").months


def _is_bare_total(head: str) -> bool:
    """Say whether the head of a row or column says that it is of all others, and no more: "Total", "Both schools"."""
    words = head.lower().strip("*_ :").split()
    if not words or len(words) > 3:
        return False
    return words[0] in _words()["all"] or all(word in _words()["total"] for word in words)


def _is_total(head: str) -> bool:
    words = head.lower().strip("*_ :").split()
    return bool(words) and (words[0] in _words()["total"] or words[-1] in _words()["total"])


@lru_cache(maxsize=256)
def _unit_counted(words: str, language: str) -> str:
    """Return the unit of what a number before some words counts, "" if nothing."""
    return noun_after(f"540 {words}.", 3, load_lexicon(language)).unit


def _parted(unit: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return what of a unit stands before a number and what after it: "Rp juta" is "Rp " and "juta"."""
    before, after = "", []
    for word in unit.split():
        low = word.lower().strip(".")
        if word in MONEY_SIGNS or word[-1] in MONEY_SIGNS or low in lexicon.money_before or word in CODES:
            before = f"{word} " if word[-1].isalpha() else word
        elif low not in _words()["in"]:
            after.append(_words_of_scale().get(low, word))
    return before, " ".join(after)


@lru_cache(maxsize=1)
def _words_of_scale() -> dict[str, str]:
    """Return the words that multiply a number as a table's head writes them: "millions", "jutaan"."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        found |= language_data(language, "tables")["scales"]
    return found


def _unit(words: str, lexicon: Lexicon) -> str:
    """Return the words of a unit, or "" if they are none."""
    return words if _is_unit_in(words.strip(), lexicon.language) else ""


@lru_cache(maxsize=256)
def _is_unit_in(words: str, language: str) -> bool:
    lexicon = load_lexicon(language)
    before, after = _parted(words, lexicon)
    if before:
        return not after or after in _words_of_scale().values()
    if not after:
        return False
    scale, _, rest = after.partition(" ")
    if scale in _words_of_scale().values():
        return not rest or _is_unit_in(rest, language)
    measure = measure_after(f"5 {after}", 1, lexicon)
    if measure is not None and measure.end == len(after) + 2:
        return True
    return after.lower() in _words()["counting"] or (" " not in after and after.lower() in lexicon.nouns)
