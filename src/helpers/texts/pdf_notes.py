"""Footnotes of a PDF page, set after the paragraph that the page breaks off in, not in the middle of its sentence.

A block of notes is told by smaller letters at the foot of a column and by a first line that opens with a number whose
mark stands in the text of that page. Small print that stands apart at the head or foot of the page (the head of one
page alone, an address) goes with the notes. Other small print stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from statistics import median

from helpers.texts.pdf_lines import Line

EDGE_LINES = 3  # of small print at the head or foot of a page at the most
EDGE_GAP = 1.5  # times the usual distance of lines, between such print and the text
SMALLER = 0.93  # of the height of the text's letters at the most
_OPENS_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?=[.)\s]))[.)]?\s*(?=\S)")
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


def part_notes(lines: list[Line], usual: float) -> tuple[list[Line], list[Line]]:
    """Return the text of a page and, apart from it, its footnotes and what stands at its edges, both in their order."""
    notes = _edge_print(lines, usual)
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and 0 < lines[end].base.height <= SMALLER * usual:
            end += 1
        opened = next((n for n in range(at, end) if _OPENS_NOTE.match(lines[n].text)), end)
        block = range(opened, end)
        if block and _at_foot(lines, block, notes) and _is_marked(lines, block):
            notes.update(block)
        at = max(end, at + 1)
    return (
        [line for at, line in enumerate(lines) if at not in notes],
        [line for at, line in enumerate(lines) if at in notes],
    )


def _edge_print(lines: list[Line], usual: float) -> set[int]:
    """Return the lines of small print at the head and foot of a page that a wide gap sets apart from the rest."""
    by_height = sorted(range(len(lines)), key=lambda at: (-lines[at].first.bottom, at))
    steps = [lines[one].first.bottom - lines[other].first.bottom for one, other in pairwise(by_height)]
    wide = EDGE_GAP * median([step for step in steps if step > 1] or [0.0])
    found: set[int] = set()
    for order, gaps in ((by_height, steps), (by_height[::-1], steps[::-1])):
        for count in range(min(EDGE_LINES, len(gaps)), 0, -1):
            small = all(0 < lines[at].base.height <= SMALLER * usual for at in order[:count])
            if small and gaps[count - 1] > wide > 0:
                found.update(order[:count])
                break
    return found if len(found) < len(lines) else set()


def set_after_paragraphs(
    pages: Sequence[tuple[list[Line], list[Line]]], opens_paragraph: Callable[[list[Line], int], bool]
) -> list[list[list[Line]]]:
    """Return what stands on each page as blocks of lines: text, and the notes after the paragraph they interrupt."""
    placed: list[list[list[Line]]] = []
    held: list[Line] = []
    for number, (text, notes) in enumerate(pages):
        blocks = []
        if held:
            end = _paragraph_end(text, opens_paragraph)
            blocks += [text[:end], held]
            text, held = text[end:], []
        blocks.append(text)
        last = number == len(pages) - 1
        if notes and not last and text and not _SENTENCE_ENDS.search(text[-1].text) and pages[number + 1][0]:
            held = notes
        else:
            blocks.append(notes)
        placed.append([block for block in blocks if block])
    return placed


def _paragraph_end(lines: list[Line], opens_paragraph: Callable[[list[Line], int], bool]) -> int:
    """Return the line before which the first paragraph of a page is over."""
    rights = [line.last.right for line in lines]
    usual = median(rights)
    for at in range(1, len(lines)):
        if opens_paragraph(lines, at) or ends_paragraph(lines[at - 1], usual):
            return at
    return len(lines)


def ends_paragraph(line: Line, right: float) -> bool:
    """Say whether a line ends a sentence well before the edge to which the lines beside it run."""
    return line.last.right < right - 2 * line.base.height and _SENTENCE_ENDS.search(line.text) is not None


def _at_foot(lines: list[Line], block: range, edge: Collection[int]) -> bool:
    """Say whether no other line of the text stands below a block in its column."""
    left, right = min(lines[at].first.left for at in block), max(lines[at].last.right for at in block)
    lowest = min(lines[at].first.bottom for at in block)
    return not any(
        line.first.bottom < lowest and line.first.left < right and line.last.right > left
        for at, line in enumerate(lines)
        if at not in block and at not in edge
    )


def _is_marked(lines: list[Line], block: range) -> bool:
    """Say whether the mark of a block's first note stands in the text of the page, raised or glued to a word."""
    opening = _OPENS_NOTE.match(lines[block[0]].text)
    if opening is None:
        return False
    number = opening[1].translate(_PLAIN)
    raised = number.translate(_RAISED)
    mark = re.compile(
        rf"(?<![⁰¹²³⁴⁵⁶⁷⁸⁹]){raised}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=[^\W\d_]){number}(?!\w)|(?<=[^\W\d_][.,;\"”]){number}(?!\w)"
    )
    return any(mark.search(line.text, 1) for at, line in enumerate(lines) if at not in block)
