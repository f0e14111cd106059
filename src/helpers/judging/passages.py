"""Passages that texts share: positions, length and similarity, never words.

Two seeds near each other (helpers.judging.seeds) are extended over gaps to a passage
(helpers.texts.alignment); a passage is reported when enough of its words are its author's own:
neither quoted, defined, a title, a name nor apparatus (helpers.texts.apart). In corpora of tens of
texts, passages taken over in other words are added (helpers.judging.paraphrases).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

import numpy as np
import pandas as pd

from helpers.corpora.tables import COLUMNS
from helpers.judging.paraphrases import likenesses
from helpers.judging.seeds import SEED, candidates
from helpers.ledgers.citations import apparatus as reference_spans
from helpers.texts.alignment import Block, Letters, align, best_run, fold_letter, letters
from helpers.texts.apart import Span, is_name, set_apart

MIN_WORDS = 8  # a passage's own words
MIN_WORDS_WITHIN = 20  # … within one source, whose turns of phrase return
MIN_LETTERS = 45  # its own letters
MIN_SIMILARITY = 0.6

_WORD = re.compile(r"\w+")


class Passage(NamedTuple):
    """A passage that two places share, and what it is.

    `kind`: silent, or what tells it apart: quotation, definition, law, title, name, formula, apparatus, running-head.
    """

    source_id: str
    start: int
    end: int
    other_source_id: str
    other_start: int
    other_end: int
    words: int
    similarity: float
    kind: str


def shared_passages(
    texts: Mapping[str, str], apparatus: Mapping[str, Iterable[tuple[int, int]]] | None = None
) -> pd.DataFrame:
    """Return the passages that are shared silently, as the table readings/passages.csv, every cell text.

    `texts` by source_id; `apparatus` by source_id: spans of bibliography and notes, (start, end), read where not given.
    Positions count code points, end excluded. `words` counts the words of the passage that agree;
    `similarity` is the share of its letters that agree, 0.00 to 1.00 (of its content words, for a paraphrase). One row per pair of places,
    the earlier source (by id) or place first. A passage in more than OFTEN places is given
    as a chain, each place with the next.
    """
    rows = [p for p in find_passages(texts, apparatus) if p.kind == "silent"]
    table = [(*(str(value) for value in p[:7]), f"{p.similarity:.2f}") for p in rows]
    return pd.DataFrame(table, columns=list(COLUMNS["passages"]), dtype="str")


def find_passages(
    texts: Mapping[str, str], apparatus: Mapping[str, Iterable[tuple[int, int]]] | None = None
) -> list[Passage]:
    """Return every shared passage with its kind, in order of sources and positions; `kind` "silent" is reuse."""
    ids = sorted(texts)
    streams = [letters(texts[source]).string for source in ids]  # positions only where they are needed: they are large
    sides: dict[int, _Side] = {}
    spans: dict[str, list[Span]] = {}
    found: list[Passage] = []
    for left, right, seeds in candidates(streams):
        for blocks in _passages_of(streams[left], streams[right], seeds, left == right):
            if sum(block.length for block in blocks) < MIN_LETTERS:
                continue
            for side in (left, right):
                if side not in sides:
                    sides[side] = _Side(ids[side], texts[ids[side]], letters(texts[ids[side]]))
            here, there = sides[left], sides[right]
            passage, agreeing = _measured(here, there, blocks)
            if not passage:
                continue
            for source in (here.source_id, there.source_id):
                if source not in spans:
                    spans[source] = _apart(texts[source], source, apparatus)
            kind = _kind(passage, agreeing, spans[here.source_id], spans[there.source_id], there.text)
            if kind:
                found.append(passage._replace(kind=kind))
    for left_id, right_id, alike in likenesses(texts):
        passage = Passage(
            left_id, alike.start, alike.end, right_id, alike.other_start, alike.other_end,
            len(alike.shared), round(alike.similarity, 4), "",
        )  # fmt: skip
        if any(_meet(passage, other) for other in found):
            continue
        for source in (left_id, right_id):
            if source not in spans:
                spans[source] = _apart(texts[source], source, apparatus)
        if _kind(passage, list(alike.shared), spans[left_id], spans[right_id], texts[right_id]) == "silent":
            found.append(passage._replace(kind="silent"))
    return sorted(set(found))


def _apart(text: str, source: str, apparatus: Mapping[str, Iterable[tuple[int, int]]] | None) -> list[Span]:
    """Return what is told apart in a text, its references read where the caller does not give them."""
    return set_apart(text, reference_spans(text) if apparatus is None else apparatus.get(source, ()))


def _meet(a: Passage, b: Passage) -> bool:
    """Say whether two passages of one pair overlap in both texts."""
    if (a.source_id, a.other_source_id) != (b.source_id, b.other_source_id):
        return False
    return max(a.start, b.start) < min(a.end, b.end) and max(a.other_start, b.other_start) < min(
        a.other_end, b.other_end
    )


class _Side(NamedTuple):
    """One of the two texts of a pair."""

    source_id: str
    text: str
    stream: Letters


def _passages_of(a: str, b: str, seeds: list[tuple[int, int]], same: bool) -> list[list[Block]]:
    """Return the aligned passages around the seeds, each place once."""
    done: list[tuple[int, int, int, int]] = []
    out: list[list[Block]] = []
    for i, j in seeds:
        if any(s <= i < e and s2 <= j < e2 for s, e, s2, e2 in reversed(done)):
            continue
        if a[i : i + SEED] != b[j : j + SEED]:
            continue
        blocks = best_run(align(a, i, b, j))
        last = blocks[-1]
        done.append((blocks[0].left, last.left + last.length, blocks[0].right, last.right + last.length))
        out.append(_clipped(blocks) if same else blocks)
    return out


def _clipped(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a passage within one text up to where its second place begins: no letter is in both."""
    limit = blocks[0].right
    cut = [Block(b.left, b.right, min(b.length, limit - b.left)) for b in blocks if b.left < limit]
    return [block for block in cut if block.left + block.length <= limit]


def _measured(here: _Side, there: _Side, blocks: list[Block]) -> tuple[Passage | None, list[tuple[int, int, str]]]:
    """Return a passage without its kind and the words that agree, or None where too little agrees."""
    blocks = _whole_words(here, there, blocks)
    if not blocks:
        return None, []
    first, last = blocks[0], blocks[-1]
    positions, others = here.stream.positions, there.stream.positions
    length = last.left + last.length - first.left + last.right + last.length - first.right
    similarity = 2 * sum(block.length for block in blocks) / length
    start, end = int(positions[first.left]), int(positions[last.left + last.length - 1]) + 1
    agreeing = list(_agreeing(here, there, blocks, start, end))
    if similarity < MIN_SIMILARITY or len(agreeing) < MIN_WORDS:
        return None, []
    other = int(others[first.right]), int(others[last.right + last.length - 1]) + 1
    return Passage(
        here.source_id, start, end, there.source_id, *other, len(agreeing), round(similarity, 4), ""
    ), agreeing


def _kind(
    passage: Passage, agreeing: list[tuple[int, int, str]], apart: list[Span], other: list[Span], text: str
) -> str:
    """Return "silent" where enough of the words are the author's own, else what most are; "" for a turn of phrase."""
    here = [span for span in apart if span.start < passage.end and span.end > passage.start]
    there = [span for span in other if span.start < passage.other_end and span.end > passage.other_start]
    own = size = 0
    kinds: dict[str, int] = {}
    for position, other_position, word in agreeing:
        kind = _kind_at(here, position) or _kind_at(there, other_position)
        if not kind and is_name(word) and is_name(text[other_position : other_position + 1]):
            kind = "name"
        if kind:
            kinds[kind] = kinds.get(kind, 0) + 1
        else:
            own, size = own + 1, size + len(word)
    least = MIN_WORDS_WITHIN if passage.source_id == passage.other_source_id else MIN_WORDS
    if own >= least and size >= MIN_LETTERS:
        return "silent"
    return max(sorted(kinds), key=lambda name: kinds[name]) if kinds else ""


def _kind_at(spans: list[Span], position: int) -> str:
    """Return the kind of the first span that holds a position, or nothing."""
    return next((span.kind for span in spans if span.start <= position < span.end), "")


def _agreeing(here: _Side, there: _Side, blocks: list[Block], start: int, end: int) -> Iterable[tuple[int, int, str]]:
    """Yield the words that agree whole: where they stand in both texts, and the word."""
    text, positions, other_positions = here.text, here.stream.positions, there.stream.positions
    lefts = [block.left for block in blocks]
    first = blocks[0].left
    index = positions[first : blocks[-1].left + blocks[-1].length].tolist()
    for match in _WORD.finditer(text, start, end):
        low, high = bisect_left(index, match.start()) + first, bisect_right(index, match.end() - 1) + first
        if high <= low:
            continue  # a footnote sign
        block = blocks[bisect_right(lefts, low) - 1]
        if high <= block.left + block.length:
            yield match.start(), int(other_positions[low - block.left + block.right]), match[0]


def _whole_words(here: _Side, there: _Side, blocks: list[Block]) -> list[Block]:
    """Return the blocks without the parts of words at both ends, unless the word is glued to another there."""
    text, positions, other, other_positions = here.text, here.stream.positions, there.text, there.stream.positions
    blocks = list(blocks)

    def cut(at: int, side: str, where: np.ndarray) -> bool:
        return 0 < at < len(where) and where[at] - where[at - 1] == 1 and side[where[at]].isalnum()

    while blocks and cut(blocks[0].left, text, positions) and cut(blocks[0].right, other, other_positions):
        left, right, length = blocks[0]
        blocks[:1] = [Block(left + 1, right + 1, length - 1)] if length > 1 else []
    while blocks:
        left, right, length = blocks[-1]
        if not (cut(left + length, text, positions) and cut(right + length, other, other_positions)):
            break
        blocks[-1:] = [Block(left, right, length - 1)] if length > 1 else []
    return blocks


def difference(a: str, b: str) -> list[tuple[str, str]]:
    """Return what differs between two passages, in order: (words in a, words in b); equal words are left out.

    Words are compared without case, accents and punctuation; a word that only lost its
    space or was cut at a line end does not differ. The words are those of the texts, so the
    result stays out of readings.
    """
    left, right = _words(a), _words(b)
    matcher = SequenceMatcher(None, [w for w, _ in left], [w for w, _ in right], autojunk=False)
    out = []
    for tag, i, i2, j, j2 in matcher.get_opcodes():
        here, there = left[i:i2], right[j:j2]
        if tag != "equal" and "".join(w for w, _ in here) != "".join(w for w, _ in there):
            out.append((" ".join(w for _, w in here), " ".join(w for _, w in there)))
    return out


def _words(text: str) -> list[tuple[str, str]]:
    """Return the words of a text, folded and as written."""
    words = (match[0] for match in re.finditer(r"\w+(?:[.,]\d+)*", text))
    return [(folded, word) for word in words if (folded := "".join(map(fold_letter, word)))]
