"""Letters of a text, and where two runs of letters agree.

Texts are compared as streams of folded letters and digits: spaces, punctuation,
accents, case, hyphens at line ends and superscript numbers are not there, so a word
that lost its space ("gluedwords") or was cut at a line end is the same run of letters.

Extension is greedy with a drop-off, as in BLAST (Altschul and others, 1990): an equal
letter scores one, a gap costs its opening and half its length, and what follows the best
score is cut off again. All steps are linear in what they cover.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

GAP = 90  # letters that may differ in one place, about fourteen words
GAP_OPEN = 2.0
GAP_LETTER = 0.5
DROP = 60.0  # how far the score may fall below its best before extension stops
RESUME_NEAR = 6  # letters that must agree again after one to three that differ
RESUME_FAR = 12  # … and after a longer gap

_UNSEEN, _SEVERAL = 0xFFFFFFFF, 0xFFFFFFFE


class Letters(NamedTuple):
    """The folded letters of a text, with the position in the text that each came from."""

    string: str
    positions: np.ndarray


class Block(NamedTuple):
    """A run of `length` letters that is the same from `left` in one stream and from `right` in the other."""

    left: int
    right: int
    length: int


def fold_letter(character: str) -> str:
    """Return what one character is compared as: lower-case letters and digits without marks, or nothing."""
    if unicodedata.category(character) == "No":  # ¹ ² ³ ① ½: footnote signs
        return ""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(sign for sign in folded if sign.isalnum())


@lru_cache(maxsize=1)
def _folds() -> np.ndarray:
    """Return the table from code point to folded code point; 0 stands for nothing; filled as code points are met."""
    return np.full(0x110000, _UNSEEN, dtype=np.uint32)


def letters(text: str) -> Letters:
    """Return the stream of folded letters of a text."""
    raw = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    table = _folds()
    codes = table[raw]
    if (codes == _UNSEEN).any():
        for code in np.unique(raw[codes == _UNSEEN]).tolist():
            folded = fold_letter(chr(code))
            table[code] = 0 if not folded else ord(folded) if len(folded) == 1 else _SEVERAL
        codes = table[raw]
    positions = np.nonzero(codes)[0].astype(np.int32)
    codes = codes[positions]
    if (codes == _SEVERAL).any():  # ligatures and the like
        parts = [fold_letter(text[at]) for at in positions.tolist()]
        positions = np.repeat(positions, [len(part) for part in parts])
        codes = np.frombuffer("".join(parts).encode("utf-32-le"), dtype=np.uint32)
    return Letters(codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass"), positions)


def _common(a: str, i: int, b: str, j: int) -> int:
    """Return how many letters agree from a[i] and b[j] on."""
    length, step = 0, 32
    while a[i + length : i + length + step] == b[j + length : j + length + step]:
        got = min(step, len(a) - i - length, len(b) - j - length)
        length += got
        if got < step:
            return length
        step = min(step * 2, 4096)
    while step > 1:  # the first difference lies within the next `step` letters
        step = (step + 1) // 2
        part = a[i + length : i + length + step]
        if part and part == b[j + length : j + length + step]:
            length += len(part)
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return length


def _resume(a: str, i: int, b: str, j: int) -> tuple[int, int] | None:
    """Return how many letters to skip in a and in b until they agree again, the fewest; None if they do not."""
    for skip in (1, 2, 3):
        for p, q in ((skip, skip), (skip, 0), (0, skip), (skip, skip - 1), (skip - 1, skip)):
            head = a[i + p : i + p + RESUME_NEAR]
            if len(head) == RESUME_NEAR and head == b[j + q : j + q + RESUME_NEAR]:
                return p, q
    first: dict[str, int] = {}
    for q in range(min(GAP, len(b) - j - RESUME_FAR + 1)):
        first.setdefault(b[j + q : j + q + RESUME_FAR], q)
    best: tuple[int, int] | None = None
    for p in range(min(GAP, len(a) - i - RESUME_FAR + 1)):
        if best and p >= max(best):
            break
        found = first.get(a[i + p : i + p + RESUME_FAR])
        if found is not None and (best is None or max(p, found) < max(best)):
            best = (p, found)
    return best


def extend(a: str, b: str) -> list[Block]:
    """Return the blocks that a and b share from their beginnings on, up to where the score was best."""
    blocks: list[Block] = []
    i = j = keep = 0
    score = best = 0.0
    while i < len(a) and j < len(b):
        length = _common(a, i, b, j)
        if length:
            blocks.append(Block(i, j, length))
            i, j, score = i + length, j + length, score + length
            if score > best:
                best, keep = score, len(blocks)
        skipped = _resume(a, i, b, j)
        if skipped is None:
            break
        i, j = i + skipped[0], j + skipped[1]
        score -= GAP_OPEN + GAP_LETTER * max(skipped)
        if score < best - DROP:
            break
    return blocks[:keep]


def align(a: str, i: int, b: str, j: int) -> list[Block]:
    """Return the blocks around a place (i, j) where two streams agree, in order."""
    after = _grow(lambda n: extend(a[i : i + n], b[j : j + n]), max(len(a) - i, len(b) - j))
    before = _grow(lambda n: extend(a[max(0, i - n) : i][::-1], b[max(0, j - n) : j][::-1]), max(i, j))
    blocks = [Block(i - left - n, j - right - n, n) for left, right, n in reversed(before)]
    blocks += [Block(i + left, j + right, n) for left, right, n in after]
    return _joined(blocks)


def best_run(blocks: list[Block]) -> list[Block]:
    """Return the consecutive blocks whose score is best: a far, small block does not make a passage longer."""
    best = score = 0.0
    first, chosen = 0, (0, 0)
    for index, block in enumerate(blocks):
        if index:
            last = blocks[index - 1]
            gap = max(block.left - last.left - last.length, block.right - last.right - last.length)
            score -= GAP_OPEN + GAP_LETTER * gap
        if score <= 0:
            first, score = index, 0.0
        score += block.length
        if score > best:
            best, chosen = score, (first, index + 1)
    return blocks[chosen[0] : chosen[1]]


def _grow(run: Callable[[int], list[Block]], limit: int) -> list[Block]:
    """Extend within a growing window, so that a short passage costs little in a long text."""
    window = 1024
    while True:
        blocks = run(window)
        reach = max((max(b.left, b.right) + b.length for b in blocks), default=0)
        if window >= limit or reach + 2 * GAP < window:
            return blocks
        window *= 4


def _joined(blocks: list[Block]) -> list[Block]:
    """Join blocks that touch in both streams."""
    out: list[Block] = []
    for block in blocks:
        last = out[-1] if out else None
        if last and last.left + last.length == block.left and last.right + last.length == block.right:
            out[-1] = Block(last.left, last.right, last.length + block.length)
        else:
            out.append(block)
    return out
