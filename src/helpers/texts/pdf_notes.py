"""Footnotes of a PDF page, set after the paragraph that has their mark, not in the middle of a sentence.

A block of notes is told by smaller letters at the foot of a column and by a first line that opens with a number whose
mark stands in the text of that page. Small print that stands apart at the head or foot of the page (the head of one
page alone, an address) goes after the paragraph in which the page ends. Other small print stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from helpers.texts.pdf_lines import Line

EDGE_LINES = 3  # of small print at the head or foot of a page at the most
EDGE_GAP = 1.5  # times the usual distance of lines, between such print and the text
SMALLER = 0.93  # of the height of the text's letters at the most
_OPENS_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?=[.)\s]))[.)]?\s*(?=\S)")
_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SENTENCE_ENDS = re.compile(r"[.!?:][\"”’')\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}$")


def usual_height(pages: Sequence[Sequence[Line]]) -> float:
    """Return the height of the letters in which most of the text is set."""
    heights = sorted((line.base.height, len(line.text)) for lines in pages for line in lines if line.base.height > 0)
    half, seen = sum(length for _, length in heights) / 2, 0
    for height, length in heights:
        seen += length
        if seen >= half:
            return height
    return 0.0


class Note(NamedTuple):
    """Lines that are no part of the page's running text, and the line of it (-1: none) that has their mark."""

    lines: list[Line]
    marked_at: int = -1


class Page(NamedTuple):
    """The running text of a page, and what stands around it."""

    text: list[Line]
    notes: list[Note]


def part_notes(lines: list[Line], usual: float) -> Page:
    """Return the text of a page and, apart from it, its footnotes and what stands at its edges, in their order.

    A note whose mark is raised in the text has a raised number as well.
    """
    edge = _edge_print(lines, usual)
    blocks: list[range] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and 0 < lines[end].base.height <= SMALLER * usual:
            end += 1
        opened = next((n for n in range(at, end) if n not in edge and _OPENS_NOTE.match(lines[n].text)), end)
        block = range(opened, end)
        others = [line for n, line in enumerate(lines) if n not in block and n not in edge]
        if block and _at_foot([lines[n] for n in block], others) and _mark_of(lines[opened], others) is not None:
            blocks.append(block)
        at = max(end, at + 1)
    inside = {at for block in blocks for at in block}
    text = [line for at, line in enumerate(lines) if at not in edge and at not in inside]
    notes = [note for block in blocks for note in _notes([lines[at] for at in block if at not in edge], text)]
    apart = [line for at, line in enumerate(lines) if at in edge]
    return Page(text, [*notes, Note(apart)] if apart else notes)


def _notes(block: list[Line], text: list[Line]) -> list[Note]:
    """Return the notes of a block; a line that opens with a number that nothing marks goes on with the note before."""
    notes: list[Note] = []
    for line in block:
        mark = _mark_of(line, text)
        if mark is None and notes:
            notes[-1].lines.append(line)
            continue
        at, raised = mark or (-1, False)
        opening = _OPENS_NOTE.match(line.text)
        if opening and raised:
            number = opening[1].translate(_RAISED)
            line = line._replace(text=f"{number} {line.text[opening.end() :]}", gaps=())
        notes.append(Note([line], at))
    return notes


def _edge_print(lines: list[Line], usual: float) -> set[int]:
    """Return the lines of small print at the head and foot of a page that a wide gap sets apart from the rest."""
    by_height = sorted(range(len(lines)), key=lambda at: (-lines[at].first.bottom, at))
    steps = [lines[one].first.bottom - lines[other].first.bottom for one, other in pairwise(by_height)]
    wide = EDGE_GAP * median([step for step in steps if step > 1] or [0.0])
    found: set[int] = set()
    for order, gaps in ((by_height, steps), (by_height[::-1], steps[::-1])):
        for count in range(min(EDGE_LINES, len(gaps)), 0, -1):
            outer = [lines[at] for at in order[:count]]
            small = all(0 < line.base.height <= SMALLER * usual and _mark_of(line, lines) is None for line in outer)
            if small and gaps[count - 1] > wide > 0:
                found.update(order[:count])
                break
    return found if len(found) < len(lines) else set()


def set_after_paragraphs(
    pages: Sequence[Page], opens_paragraph: Callable[[list[Line]], set[int]]
) -> list[list[list[Line]]]:
    """Return what stands on each page as blocks of lines: its text, and each note after the paragraph with its mark."""
    placed: list[list[list[Line]]] = []
    held: list[Note] = []
    for number, page in enumerate(pages):
        openings = opens_paragraph(page.text)
        after: dict[int, list[Note]] = {}
        for note, begin in [(note, 0) for note in held] + [(note, note.marked_at) for note in page.notes]:
            end = len(page.text) if begin < 0 else _paragraph_end(page.text, begin, openings)
            after.setdefault(end, []).append(note)
        goes_on = bool(page.text) and not _SENTENCE_ENDS.search(page.text[-1].text)
        following = pages[number + 1].text if number + 1 < len(pages) else []
        held = after.pop(len(page.text), []) if goes_on and following else []
        blocks, begin = [], 0
        for end in sorted({*after, len(page.text)}):
            blocks += [page.text[begin:end], *(note.lines for note in after.get(end, []))]
            begin = end
        placed.append([block for block in blocks if block])
    return placed


def _paragraph_end(lines: list[Line], begin: int, openings: Collection[int]) -> int:
    """Return the line before which the paragraph of a line is over."""
    for at in range(begin + 1, len(lines)):
        if at in openings or ends_paragraph(lines[at - 1], lines[max(0, at - 4) : at + 4]):
            return at
    return len(lines)


def ends_paragraph(line: Line, beside: Iterable[Line]) -> bool:
    """Say whether a line ends a sentence well before the edge to which the lines above and below it run."""
    right = max((one.last.right for one in beside if one.first.left < line.last.right), default=0.0)
    return line.last.right < right - 2 * line.base.height and _SENTENCE_ENDS.search(line.text) is not None


def _at_foot(block: list[Line], others: Iterable[Line]) -> bool:
    """Say whether no other line of the text stands below a block in its column."""
    left, right = min(line.first.left for line in block), max(line.last.right for line in block)
    lowest = min(line.first.bottom for line in block)
    return not any(line.first.bottom < lowest and line.first.left < right and line.last.right > left for line in others)


def _mark_of(note: Line, text: Sequence[Line]) -> tuple[int, bool] | None:
    """Return the line of the text that has the mark of a note, and whether it is raised, not only glued to a word."""
    opening = _OPENS_NOTE.match(note.text)
    if opening is None:
        return None
    number = opening[1].translate(_PLAIN)
    raised = rf"(?<![{_SIGNS}]){number.translate(_RAISED)}(?![{_SIGNS}])"
    glued = rf"(?<=[^\W\d_]){number}(?!\w)|(?<=[^\W\d_][.,;\"”]){number}(?!\w)"
    for pattern, is_raised in ((raised, True), (glued, False)):
        mark = re.compile(pattern)
        at = next((at for at, line in enumerate(text) if mark.search(line.text, 1)), None)
        if at is not None:
            return at, is_raised
    return None
