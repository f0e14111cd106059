"""The sentences of one paragraph around a sentence."""

from __future__ import annotations

from helpers.document import Document, Sentence


def around(document: Document, sentence: Sentence, back: int, ahead: int = 0, parts: str = "\n\n") -> list[Sentence]:
    """Return a sentence with as many before and after it as stand in its paragraph, in order.

    `parts` is what stands between paragraphs: an empty line, or the end of a line.
    """
    first = last = sentence.number
    while first > max(0, sentence.number - back) and _joined(document, first - 1, parts):
        first -= 1
    while last < min(len(document.sentences) - 1, sentence.number + ahead) and _joined(document, last, parts):
        last += 1
    return document.sentences[first : last + 1]


def _joined(document: Document, number: int, parts: str) -> bool:
    """Say whether a sentence and the next one are of one paragraph."""
    left, right = document.sentences[number : number + 2]
    return parts not in document.text[left.span.end : right.span.start]
