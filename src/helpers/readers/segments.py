"""Cuts a text as people have it into sentences, list items, paragraphs and sections, and finds bibliographies and notes.

Positions count code points, the end is excluded. Nothing is changed or dropped: what is no sentence (a heading, a
table's row) is a line of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from helpers.readers.zones import FOOTNOTE, MARKUP, NUMBERED, Span, segment_words, zones

LINE = re.compile(r"[^\n]*\n?")
ITEM = re.compile(
    r"[ \t\u00a0]{0,12}(?:[-*•▪●◦·–—+][ \t]{1,4}|[•▪●◦]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)][ \t\u00a0]{1,4})(?=\S)"
)
MARKDOWN = re.compile(r"#{1,6}[ \t]+")
ENDING = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_¹²³⁰⁴-⁹]{0,6}(?=\s|$)|"
    r"(?<=[^\W\d_])[.!?][\"'”’»)]{0,3}(?:(?:\[[0-9]{1,3}\]){1,4}(?=\s|$)|[0-9]{1,3}(?=\s{1,2}[A-Z“\"]))"  # a note's mark
)
WORD_BEFORE = re.compile(r"[^\s(\[\"'“‘«]+$")


class Section(NamedTuple):
    """A heading with the text under it, until the next heading of any level."""

    start: int
    end: int
    level: int
    title: str
    title_start: int
    title_end: int


class Segments(NamedTuple):
    """A text's parts, each list in order of start."""

    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]
    sections: tuple[Section, ...]
    items: tuple[Span, ...]
    zones: tuple[Span, ...]
    section_starts: tuple[int, ...] = ()
    parents: tuple[int, ...] = ()  # for each section, the one that it is within, or -1

    def sentence_at(self, position: int) -> Span | None:
        """Return the sentence (heading, item) that holds a position, or None between two."""
        return _holding(self.sentences, position)

    def paragraph_at(self, position: int) -> Span | None:
        """Return the paragraph that holds a position."""
        return _holding(self.paragraphs, position)

    def zone_at(self, position: int) -> str:
        """Return "bibliography" or "footnote" where a position lies in one, else ""."""
        found = _holding(self.zones, position)
        return found.kind if found else ""

    def headings_at(self, position: int) -> list[Section]:
        """Return the headings that a position stands under, nearest first."""
        index = bisect_right(self.section_starts, position) - 1
        found: list[Section] = []
        while index >= 0:
            found.append(self.sections[index])
            index = self.parents[index]
        return found


def _holding(spans: tuple[Span, ...], position: int) -> Span | None:
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle].start <= position:
            low = middle + 1
        else:
            high = middle
    return spans[low - 1] if low and position < spans[low - 1].end else None


def segment(text: str, lang: str = "auto") -> Segments:
    """Cut a text into sentences, paragraphs, sections, items and zones.

    Abbreviations (No., Hal., dll., Dr.), initials and figures do not end a sentence; a blank line, a heading and a
    list item do; a single line break does not. The words of every language are known: papers mix them.
    """
    del lang
    lines = list(_lines(text))
    headings = _headings(text, lines)
    sentences: list[Span] = []
    paragraphs: list[Span] = []
    items: list[Span] = []
    block: list[tuple[int, int]] = []
    kind = "sentence"

    def close() -> None:
        nonlocal block, kind
        if block:
            start, end = block[0][0], block[-1][1]
            if kind == "item":
                items.append(Span(start, end, "item"))
            sentences.extend(_sentences(text, start, end, kind))
            block = []
        kind = "sentence"

    paragraph_start = last_end = -1
    for start, end in lines:
        if start == end:
            close()
            if paragraph_start >= 0:
                paragraphs.append(Span(paragraph_start, last_end, "paragraph"))
                paragraph_start = -1
            continue
        if start in headings:
            close()
            if paragraph_start >= 0:
                paragraphs.append(Span(paragraph_start, last_end, "paragraph"))
                paragraph_start = -1
            sentences.append(Span(start, end, "heading"))
            continue
        item = ITEM.match(text, start, end)
        note = FOOTNOTE.match(text, start, end)
        if item or note or text[start] == "|":
            close()
            kind = "item" if item else "sentence"
        block.append((start, end))
        paragraph_start = start if paragraph_start < 0 else paragraph_start
        last_end = end
        if text[start] == "|":
            close()
    close()
    if paragraph_start >= 0:
        paragraphs.append(Span(paragraph_start, last_end, "paragraph"))
    sections = _sections(text, headings)
    return Segments(
        tuple(sentences), tuple(paragraphs), sections, tuple(items), zones(text),
        tuple(section.start for section in sections), _parents(sections),
    )  # fmt: skip


def _lines(text: str) -> Iterable[tuple[int, int]]:
    """Yield start and end of each line without the white space at its ends."""
    at = 0
    size = len(text)
    while at < size:
        stop = text.find("\n", at)
        stop = size if stop < 0 else stop
        start, end = at, stop
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        yield start, end
        at = stop + 1


def _headings(text: str, lines: list[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Return start of line -> (end, level) of the lines that are headings."""
    found: dict[int, tuple[int, int]] = {}
    for number, (start, end) in enumerate(lines):
        size = end - start
        if not size or size > 140:
            continue
        line = text[start:end]
        marked = MARKDOWN.match(line)
        if marked:
            found[start] = (end, marked.end() - 1)
            continue
        if line[0] == "|" or FOOTNOTE.match(line):
            continue
        alone_before = number == 0 or lines[number - 1][0] == lines[number - 1][1] or lines[number - 1][0] in found
        alone_after = number + 1 == len(lines) or lines[number + 1][0] == lines[number + 1][1]
        bold = line.startswith("**") and line.endswith("**")
        bare = line.strip(MARKUP)
        if not bare or bare[-1] in ".,;:!?" and not bold or not any(c.isalpha() for c in bare):
            continue
        numbered = NUMBERED.match(bare)
        body = bare[numbered.end() :] if numbered else bare
        names = body.split()
        if not names or len(names) > 14 or not (body[0].isupper() or body[0].isdigit() or bold):
            continue
        chapter = names[0].lower().strip(".") in segment_words("chapter") and len(names) > 1
        capitals = body.upper() == body and len(body) > 3
        level = 0
        if numbered and (alone_before or capitals):
            level = numbered[0].strip(" .\t\u00a0").count(".") + 1 + (not numbered[0][0].isdigit())
            if not capitals and not alone_after and not bold:
                level = 0
        elif (capitals and (alone_before or alone_after)) or chapter and alone_before and (alone_after or capitals):
            level = 1
        elif alone_before and alone_after and len(names) <= 12 or bold and (alone_before or alone_after):
            level = 3
        elif body.lower() in segment_words("bibliography"):
            level = 1
        if level:
            found[start] = (end, level)
    return found


def _sections(text: str, headings: dict[int, tuple[int, int]]) -> tuple[Section, ...]:
    starts = sorted(headings)
    sections = []
    for number, start in enumerate(starts):
        end, level = headings[start]
        stop = starts[number + 1] if number + 1 < len(starts) else len(text)
        sections.append(Section(start, stop, level, text[start:end].strip(MARKUP), start, end))
    return tuple(sections)


def _parents(sections: tuple[Section, ...]) -> tuple[int, ...]:
    """Return, for each section, the index of the nearest one before it with a higher heading, or -1."""
    parents: list[int] = []
    for number, section in enumerate(sections):
        parent = number - 1
        while parent >= 0 and sections[parent].level >= section.level:
            parent = parents[parent]
        parents.append(parent)
    return tuple(parents)


def _sentences(text: str, start: int, end: int, kind: str) -> list[Span]:
    """Cut one block into sentences."""
    found = []
    at = start
    for match in ENDING.finditer(text, start, end):
        if match.start() < at or not _ends(text, at, match, end):
            continue
        found.append(Span(at, match.end(), kind))
        at = match.end()
        while at < end and text[at].isspace():
            at += 1
        kind = "sentence" if kind != "item" else kind
    if at < end:
        found.append(Span(at, end, kind))
    return found


def _ends(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Say whether a mark ends the sentence, rather than an abbreviation, an initial or a list's number."""
    after = match.end()
    while after < end and text[after].isspace():
        after += 1
    if after >= end:
        return True
    following = text[after]
    if following in "([" and text[after + 1 : after + 2].isalpha():
        following = text[after + 1]
    if match[0][0] != ".":
        return not following.islower()
    before = WORD_BEFORE.search(text, max(start, match.start() - 24), match.start())
    word = before[0].strip("*_") if before else ""
    low = word.lower()
    if following.islower():
        return False
    if match[0][0] == "." and match[0][1:].isdigit():
        return len(word) > 3 and low not in segment_words("abbreviations")  # claimed.1 It; not "No.3 Road"
    if match[0] == ".":
        if low in segment_words("sentence_final"):
            return following.isupper()
        if len(word) == 1 and word.isalpha() and word.isupper():
            return False  # an initial
        if low in segment_words("abbreviations"):
            # "km" or "ha" may end a sentence: before a capital and at a unit after a figure
            return bool(
                low in ("km", "ha", "m", "s", "th", "min")
                and following.isupper()
                and _figure_before(text, match.start() - len(word))
            )
        if re.fullmatch(r"(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,3}", word):
            return False  # S.IP, M.Si, U.N
        if word.isdecimal() and match.start() - len(word) <= start + 1:
            return False  # the number of a list item
    return True


def _figure_before(text: str, position: int) -> bool:
    return text[max(0, position - 2) : position].strip()[-1:].isdigit()
