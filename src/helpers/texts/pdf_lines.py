"""The lines of a PDF page as PDFium reads them, each with where it stands.

A hyphen that broke a word at a line end is written as "-" at the end of its line, whatever the PDF's maker made of it.
Raised and lowered digits become Unicode ones, so that "10²" is not read as "102".
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from helpers.texts.folding import BROKEN_WORD_MARKS

WIDE_GAP = 0.6  # of the font's height: wider gaps between words may part two columns
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SHIFTED = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉"
_OPENS = re.compile(r"(\d{1,3})(\s*)(?=[^\W\d_]|[\"“‘'(\[])")  # a line that begins with a number and goes on with words
_OPENS_SHIFTED = re.compile(rf"[{_SHIFTED}]{{1,3}}(?![{_SHIFTED}\d])")

HYPHEN_MARKS = frozenset(BROKEN_WORD_MARKS)
_LINE_END = re.compile(rf"((?:[{BROKEN_WORD_MARKS}]|\r|\n)[\r\n]?)")


class Box(NamedTuple):
    """Where a character stands, in points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """Of the font, not of the letter."""
        return self.top - self.bottom


NO_BOX = Box(0.0, 0.0, 0.0, 0.0)


class Gap(NamedTuple):
    """A wide space inside a line: where the text goes on after it, and the boxes of the letters on both sides."""

    at: int
    before: Box
    after: Box


class Line(NamedTuple):
    """A line as PDFium gives it."""

    text: str
    first: Box  # of its first character
    last: Box  # of its last one
    base: Box  # of its last one of normal size; a line that a hyphen joins to the next one ends lower than it begins
    gaps: tuple[Gap, ...] = ()


def read_lines(page: Any) -> list[Line]:
    """Return the lines of one page with their boxes, in PDFium's order."""
    text = page.get_text_range()
    boxed = page.count_chars() == len(text)  # else positions in the text are not those of characters
    lines: list[Line] = []
    at = 0
    for part in _LINE_END.split(text):
        words = part.strip()
        if part[:1] in HYPHEN_MARKS and lines:  # also before a page number, which is no part of the word
            lines[-1] = lines[-1]._replace(text=lines[-1].text + "-")
        elif words and part[:1] not in HYPHEN_MARKS:
            first = at + part.index(words)
            line = _line(page, words, first) if boxed else Line(words, NO_BOX, NO_BOX, NO_BOX)
            if not (lines and boxed and _continue_line(lines, line)):
                lines.append(line)
        at += len(part)
    return lines


def _box(page: Any, at: int) -> Box:
    try:
        return Box(*page.get_charbox(at, loose=True))
    except Exception:  # PDFium has no box for some generated characters
        return NO_BOX


def _line(page: Any, words: str, start: int) -> Line:
    """Return one line, its digits that stand raised or lowered beside larger characters written as such."""
    characters = list(words)
    first, last = _box(page, start), _box(page, start + len(words) - 1)
    base = first
    opens = _OPENS.match(words)
    if opens:  # the mark of a note, at its body or where PDFium begins a line with it, beside the word after it
        normal = _box(page, start + opens.end())
        shift = _shift(normal, first)
        characters[: opens.end(1)] = opens[1].translate(shift)
        base = normal if shift else base
    for at, character in enumerate(words):
        if opens and at < opens.end(1):
            continue
        digit = "0" <= character <= "9"
        before_digit = at + 1 < len(words) and "0" <= words[at + 1] <= "9"
        if digit and at:
            box = _box(page, start + at)
            characters[at] = character.translate(_shift(base, box))
            if characters[at] == character:
                base = box
        elif not character.isspace() and (before_digit or at == len(words) - 1):
            base = _box(page, start + at)
    return Line("".join(characters), first, last, base, _gaps(page, words, start))


def _gaps(page: Any, words: str, start: int) -> tuple[Gap, ...]:
    gaps = []
    for space in re.finditer(r"\s+", words):
        before, after = _box(page, start + space.start() - 1), _box(page, start + space.end())
        if after.left - before.right > WIDE_GAP * before.height > 0:
            gaps.append(Gap(space.end(), before, after))
    return tuple(gaps)


def _shift(base: Box, box: Box) -> dict[int, int]:
    """Return how digits are written that stand so beside a character of normal size: raised, lowered, as they are."""
    normal = base.height
    if normal <= 0 or not 0 < box.height < 0.85 * normal:
        return {}
    if box.bottom > base.bottom + 0.12 * normal and box.top > base.top - 0.25 * normal:
        return RAISED
    if box.bottom < base.bottom + 0.05 * normal and box.top < base.top - 0.25 * normal:
        return LOWERED
    return {}


def _continue_line(lines: list[Line], line: Line) -> bool:
    """Join a line to the last one if PDFium broke them apart at a raised or lowered digit."""
    above = lines[-1]
    gap = line.first.left - above.last.right
    if not -1.0 <= gap < above.base.height:
        return False
    shift = _shift(above.base, line.first)
    words = line.text
    level = abs(line.base.bottom - above.base.bottom) < 0.2 * above.base.height
    if level and _OPENS_SHIFTED.match(words):
        base = line.base
    elif shift and re.fullmatch(r"\d{1,3}", words):
        words, base = words.translate(shift), above.base
    elif above.text[-1] in _SHIFTED and abs(line.first.bottom - above.base.bottom) < 0.2 * above.base.height:
        base = line.base
    else:
        return False
    space = " " if gap > 0.15 * above.base.height else ""
    longer = len(above.text + space)
    gaps = above.gaps + tuple(gap._replace(at=gap.at + longer) for gap in line.gaps)
    lines[-1] = Line(above.text + space + words, above.first, line.last, base, gaps)
    return True
