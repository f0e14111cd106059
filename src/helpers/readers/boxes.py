"""Finds boxes: runs of short lines that each give a label and its value, "Width 85 ft" over "Height 272 ft".

The two stand side by side, parted by a blank, a bar, room or a colon, or the value stands in the line below. Lines that may be
wrapped prose, contents with their pages or an address are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from helpers.readers.box_rows import LABEL, LONGEST_LABEL, LONGEST_VALUE, ROOM, STOPPED, Row, parted, row_below, row_in
from helpers.readers.laid_text import HEAD, PLAIN, VALUE, Writer
from helpers.readers.tables import Spot

LEAST = 3  # rows of a box; two are one where nothing else stands beside them
BETWEEN, WIDEST = 5, 100  # lines between two rows, and characters of each
TITLE = 8  # words of a line above two rows that stand alone
LINE = re.compile(
    rf"\n[ \t]{{0,4}}[^\W\d_a-z][^\n\d]{{1,{LONGEST_LABEL}}}+\d[^\n]{{0,{LONGEST_VALUE}}}+(?:\Z|(?=\n(?![ \t]*[a-z])))"
)
BELOW = re.compile(
    rf"\n[ \t]{{0,4}}(?P<label>{LABEL}):?[ \t\r]*(?=\n(?P<value>[^\n\d]{{0,24}}\d[^\n]{{0,{LONGEST_VALUE}}})(?:\Z|\n(?![ \t]*[a-z])))"
)
BARRED = re.compile(r"\n[^\n|]*\|[^\n]*(?:\n[^\n|]*\|[^\n]*)+")
NAMED = re.compile(r"[ \t]*[^\W\d_a-z][^:.\n]{1,60}: *\S")  # "Founded: 2005"
BARE = re.compile(r"\d{1,4}\W*")
SHAPE = re.compile(r"\d[\d.,/ –-]*")
WORDED = re.compile(rf"[ \t]*(?P<label>{LABEL})(?:\t[ \t]*| {{2,}})(?P<value>[^\W\d_](?:[^\d\n\t ]| (?! )){{1,60}})\s*")
RULE = frozenset("-|:=+ \t\r")
OPENING = "([\"“‘'’"  # may stand before the first word of a line


class Box(NamedTuple):
    """A box: where it begins and ends, and its lines: `label` and `value` are empty in one that has no value."""

    start: int
    end: int
    rows: list[Row]


def find_boxes(text: str, taken: list[Spot]) -> list[Box]:
    """Return the boxes of a text, in order, but where its tables stand."""
    padded = "\n" + text  # each line begins after a line's end: what is sought begins with a plain character
    found = [*_barred(padded), *_lined(padded)]
    found.sort()
    kept: list[Box] = []
    for box in found:
        index = bisect_left(taken, (box.end, 0)) - 1
        apart = index < 0 or taken[index][1] <= box.start
        if apart and (not kept or kept[-1].end <= box.start):
            kept.append(box)
    return kept


def write_boxes(writer: Writer, boxes: list[Box], at: int, until: int) -> int:
    """Write the text from one position on with the boxes that begin before another, and return where the last of them ends."""
    while boxes and boxes[0].start < until:
        box = boxes.pop(0)
        if not box.rows:
            writer.copy((at, box.start), PLAIN)
            writer.add(".", box.start)  # what stands above a list of labels and values is a sentence of its own
            at = box.end
        for row in box.rows:
            writer.copy((at, row.start), PLAIN)
            writer.add("| ", row.start)
            writer.copy(row.label, HEAD)
            if row.value[1] > row.value[0]:
                writer.add(": ", row.value[0])
                writer.copy(row.value, VALUE)
            if writer.text[row.value[1] - 1] != ".":
                writer.add(".", row.value[1])
            at = row.end
    return at


def _barred(text: str) -> Iterator[Box]:
    """Yield the boxes whose labels and values are parted by bars: "Opened | 24 May 1883 |"."""
    if "|" not in text:
        return
    for run in BARRED.finditer(text):
        rows: list[Row] = []
        at = run.start() + 1
        for line in run[0][1:].split("\n"):
            if not set(line) <= RULE:
                row = parted(text, at, at + len(line))
                if row is None:
                    yield from _rows_barred(text, rows)
                    rows = []
                else:
                    rows.append(row)
            at += len(line) + 1
        yield from _rows_barred(text, rows)


def _rows_barred(text: str, rows: list[Row]) -> Iterator[Box]:
    told = [row for row in rows if row.value[1] > row.value[0]]
    if len(told) >= LEAST - 1 and any(c.isdigit() for row in told for c in text[slice(*row.value)]):
        yield _shifted(Box(rows[0].start, rows[-1].end, rows))


def _lined(text: str) -> Iterator[Box]:
    """Yield the boxes whose lines have no bars."""
    rows = [row for match in LINE.finditer(text) if (row := row_in(text, *match.span())) is not None]
    rows += [
        row
        for match in BELOW.finditer(text)
        if (row := row_below(text, match.span("label"), match.span("value"))) is not None
    ]
    rows.sort()
    run: list[Row] = []
    for row in rows:
        if run and row.start < run[-1].end:
            continue
        if run and _between(text, run[-1].end, row.start) is None:
            yield from _box(text, run)
            run = []
        run.append(row)
    if run:
        yield from _box(text, run)


def _between(text: str, end: int, start: int) -> list[Row] | None:
    """Return the lines between two rows, which give no values; None if the two are not of one box."""
    gap = text[end:start] if start - end < BETWEEN * WIDEST else "?"
    if not gap.strip():
        return [] if gap.count("\n") < 3 else None
    found: list[Row] = []
    at = end
    for line in gap.split("\n"):
        if at > end and at + len(line) < start:
            if not _is_short(line):
                return None
            found.append(_without_value(text, at, at + len(line)))
        at += len(line) + 1
    return found if 0 < len(found) <= BETWEEN else None


def _is_short(line: str) -> bool:
    """Say whether a line may stand in a box: a short one that begins as a heading does and is no sentence."""
    words = line.strip()
    first = words.lstrip(OPENING)[:1]
    return 0 < len(words) <= WIDEST and not (first.islower() or first.isdigit()) and not words.endswith(STOPPED)


def _without_value(text: str, start: int, end: int) -> Row:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Row(start, end, (start, end), (end, end))


def _box(text: str, run: list[Row]) -> Iterator[Box]:
    """Yield the box that rows are; of rows with colons only where it begins, if the line above runs on into it."""
    if all(row.colon for row in run):
        above = text.rfind("\n", 0, run[0].start)
        line = text[text.rfind("\n", 0, max(above, 0)) + 1 : max(above, 0)]
        named = line.strip() == "" or line.rstrip().endswith(STOPPED) or NAMED.match(line) is not None
        if len(run) > 1 and run[1].start - run[0].end < 2 and not named:
            at = above - (len(line) - len(line.rstrip()))
            yield _shifted(Box(at, at, []))
        return
    values = [text[slice(*row.value)] for row in run]
    if all(BARE.fullmatch(value) for value in values):
        numbers = [int(re.sub(r"\W", "", value)) for value in values]
        if all(a <= b for a, b in pairwise(numbers)):
            return  # contents with their pages
    shapes = {SHAPE.sub("", value) for value in values}
    if len(shapes) == 1 and (len(run) < LEAST or any(ROOM.search(text, row.label[1], row.value[0]) for row in run)):
        return  # numbers of one kind under a head: a table's
    worded = _worded(text, run[0])
    if len(worded) + len(run) < LEAST and not _stands_alone(text, run):
        return
    rows = [*worded, run[0]]
    for row in run[1:]:
        rows += [*(_between(text, rows[-1].end, row.start) or ()), row]
    rows += _ending(text, rows[-1].end)
    yield _shifted(Box(rows[0].start, rows[-1].end, rows))


def _worded(text: str, row: Row) -> list[Row]:
    """Return the rows right above one whose values are words, set in the same column: "Seat      Velmar"."""
    found: list[Row] = []
    start = text.rfind("\n", 0, row.start) + 1
    column = row.value[0] - start
    while ROOM.search(text, row.label[1], row.value[0]) is not None and start > 1 and len(found) <= BETWEEN:
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        line = WORDED.fullmatch(text, start, end)
        if line is None or line.start("value") - start != column:
            break
        found.insert(0, Row(line.start("label"), line.end("value"), line.span("label"), line.span("value")))
    return found


def _stands_alone(text: str, run: list[Row]) -> bool:
    """Say whether two rows have nothing beside them but a title right above."""
    if len(run) < LEAST - 1 or run[-1].start - run[0].end > 1:
        return False
    below = text.find("\n", run[-1].end + 1)
    under = text[run[-1].end : below if below >= 0 else len(text)]
    above = text[max(0, run[0].start - 2 * WIDEST) : run[0].start].rsplit("\n", 2)
    title = above[-2] if len(above) > 1 else ""
    short = _is_short(title) and len(title.split()) <= TITLE and not any(c.isdigit() for c in title)
    return not under.strip() and (
        not title.strip() or (short and not above[0].endswith(tuple("abcdefghijklmnopqrstuvwxyz")))
    )


def _ending(text: str, end: int) -> list[Row]:
    """Return the lines right below the last row that end with it, none where other lines begin there."""
    found: list[Row] = []
    at = end + 1
    while at < len(text) and len(found) <= BETWEEN:
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if not line.strip():
            return found
        if stop - at > WIDEST or not _is_short(line):
            break
        found.append(_without_value(text, at, stop))
        at = stop + 1
    return found if at >= len(text) else []


def _shifted(box: Box) -> Box:
    """Return a box where it stands in the text as given, without the line's end put before it."""
    rows = [
        Row(row.start - 1, row.end - 1, (row.label[0] - 1, row.label[1] - 1), (row.value[0] - 1, row.value[1] - 1))
        for row in box.rows
    ]
    return Box(box.start - 1, box.end - 1, rows)
