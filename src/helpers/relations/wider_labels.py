"""Words for "including" in a list of parts: of some of them only, or of what the label of one part takes in.

"31 staff, including 12 drivers" leaves the list open; "tools £46, housing including repairs £62" does not: so much is
housing with its repairs.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says
from helpers.sentences.words import Hit

LABEL = 6  # words of the first label of a list


def leaves_open(document: Document, parts: Sequence[Mention], start: int, end: int) -> bool:
    """Say whether "including" between two positions opens a list of some only: it stands in no label before its number."""
    tokens = document.words.tokens
    inside = document.tokens_of(Mention(start, end, "list", ""))
    hits = says(document, phrases("includes"), inside.first, inside.last)
    return any(tokens[hit.first].start >= start and not in_label(document, parts, hit) for hit in hits)


def in_label(document: Document, parts: Sequence[Mention], hit: Hit) -> bool:
    """Say whether "including" stands between the words of a label that its number follows: "housing including repairs £62"."""
    words, tokens = document.words, document.words.tokens
    behind = [part for part in parts if part.start > tokens[hit.last].end]
    before = [part for part in parts if part.end <= tokens[hit.first].start]
    if not behind or hit.first == 0 or words.gap(hit.first - 1, hit.first).strip():
        return False
    number = document.tokens_of(behind[0]).first
    last = document.tokens_of(before[-1]).last if before else max(hit.first - LABEL, 0)
    joints, marks = phrases("list_words"), set(",;" if before else ":")
    opened = [
        i
        for i in range(last + 1, hit.first)
        if (before and tokens[i].word in joints) or set(words.gap(i - 1, i)) & marks
    ]
    said = " ".join(token.word for token in tokens[hit.first : hit.last + 1])
    label = [i for i in range(opened[-1], hit.first) if tokens[i].word not in joints] if opened else []
    marked = any(words.gap(i - 1, i).strip(" \n(") for i in range(hit.first, number))
    return said in phrases("includes") and bool(label) and number > hit.last + 1 and not marked
