"""The sentences of one paragraph around a sentence."""

from __future__ import annotations

import re

from helpers.sentences.document import Document, Sentence

BULLET = re.compile(r"\s*[-*•▪●◦·–—]\s")
LINE_END = re.compile(r"[.!?\"”’)][ \t]*\n")
STOPS = (".", "!", "?", '"', "”", "’", ")")  # what ends a sentence; the line of a list or table has none


def around(document: Document, sentence: Sentence, back: int, ahead: int = 0, lists: bool = True) -> list[Sentence]:
    """Return a sentence with as many before and after it as stand in its paragraph, in order.

    Without `lists` each line of a list stands alone.
    """
    first = last = sentence.number
    while first > max(0, sentence.number - back) and _joined(document, first - 1, lists):
        first -= 1
    while last < min(len(document.sentences) - 1, sentence.number + ahead) and _joined(document, last, lists):
        last += 1
    return document.sentences[first : last + 1]


def before(document: Document, sentence: Sentence) -> Sentence | None:
    """Return the sentence before one in its paragraph; None where it is the first."""
    joined = sentence.number > 0 and _joined(document, sentence.number - 1, True)
    return document.sentences[sentence.number - 1] if joined else None


def aside_of(document: Document, sentence: Sentence, position: int) -> str:
    """Return what a closed bracket holds that a position of a sentence stands in, "" if it stands in none."""
    text, span = document.text, sentence.span
    start, end = text.rfind("(", span.start, position), text.find(")", position, span.end)
    return text[start + 1 : end] if 0 <= start < end and ")" not in text[start:position] else ""


def is_row(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence is a line of a list."""
    return BULLET.match(document.text, sentence.span.start) is not None


def _joined(document: Document, number: int, lists: bool) -> bool:
    """Say whether a sentence and the next one are of one paragraph."""
    left, right = document.sentences[number : number + 2]
    gap = document.text[left.span.end : right.span.start]
    if "\n\n" in gap:
        return False
    ends = document.text[left.span.start : left.span.end].rstrip().endswith(STOPS)
    return lists or "\n" not in gap or (ends and not is_row(document, right))


def paragraph_of(document: Document, position: int) -> tuple[int, int]:
    """Return start and end of the paragraph that a position stands in; of lines, where no blank line parts paragraphs."""
    text, span = document.text, document.segments.paragraph_at(position)
    if span is None:
        return position, position + 1
    start, end = span.start, span.end
    if "\n\n" not in text:
        for found in LINE_END.finditer(text, span.start, span.end):
            if found.end() > position:
                return start, found.end()
            start = found.end()
    return start, end


def asked_from(document: Document, start: int) -> int:
    """Return where the question begins that a paragraph answers, in an interview or a list of questions; else where it begins itself."""
    before = document.text[:start].rstrip()
    if not before.endswith("?"):
        return start
    return max(before.rfind("\n\n") + 2, 0) if "\n\n" in before else 0
