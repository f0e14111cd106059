"""The sentences of one paragraph around a sentence."""

from __future__ import annotations

from helpers.document import Document, Sentence


def around(document: Document, sentence: Sentence, back: int, ahead: int) -> list[Sentence]:
    """Return a sentence with as many before and after it as stand in its paragraph, in order."""
    first = last = sentence.number
    while first > max(0, sentence.number - back) and _joined(document, first - 1):
        first -= 1
    while last < min(len(document.sentences) - 1, sentence.number + ahead) and _joined(document, last):
        last += 1
    return document.sentences[first : last + 1]


def _joined(document: Document, number: int) -> bool:
    """Say whether no empty line stands between a sentence and the next one."""
    left, right = document.sentences[number : number + 2]
    return "\n\n" not in document.text[left.span.end : right.span.start]
