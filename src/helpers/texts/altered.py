"""Find a quote whose characters differ a little from its source: a typing slip, a lost character, other punctuation.

What may differ: letter case, hyphens inside words, and at most `allowed_edits` characters. What must agree exactly:
every number with its sign, decimal point, comparison and per cent sign; very short words; and the words that the
language files `lang/*.guarded.toml` list (negations, hedges, number words, directions). A "?" or U+FFFD may stand for
one lost character, never for a digit or a decimal point.

Method: a quote within k edits shares one of k + 1 pieces with its place (pigeonhole), so pieces are searched exactly;
each candidate is then verified by Myers' bit-vector algorithm (J. ACM 46, 1999), which here lets lost characters match.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from helpers.texts.altered_words import agrees, cuts
from helpers.texts.folding import BROKEN_WORD_MARKS, LOST, Folded, fold, loosen

SHORTEST = 6  # shorter quotes are never altered ones: "WHO" is not "who"
FEWEST_CHARACTERS = 5  # that are not the same, in a quote that may be altered
SHORTEST_EDITED = 8  # shorter quotes may differ in case and lost characters only
MOST_WINDOWS = 2000  # of more candidates, those that overlap are looked at as one
MOST_SPANS = 50  # more equally good places than this need not be told apart
MOST_FOUND = 200  # places that may be equally like an altered quote

_HYPHENS = "-‐‑‒\u00ad" + BROKEN_WORD_MARKS


def allowed_edits(length: int) -> int:
    """Return how many characters of an altered quote of this length may differ.

    A quarter of a short quote ("befor us"), and of a long one 3 plus 1 in 25: a few characters, not a paraphrase.
    """
    return 0 if length < SHORTEST_EDITED else min(length // 4, 3 + length // 25)


def altered_places(exact: str, text: str, loose: Folded) -> list[tuple[int, int, float]]:
    """Return the places of `text` that differ least from a quote, with how like they are (0 to 1).

    `loose` is loosen(fold(text)). Several places are returned only if they are equally like. None are
    returned if the least different ones differ too much, or in what must agree.
    """
    needle = loosen(fold(exact)).text.strip()
    if len(needle) < SHORTEST or sum(c in LOST for c in needle) * 2 > len(needle):
        return []
    if len(set(needle)) < FEWEST_CHARACTERS:
        return []  # a row of dots is like every other row of dots
    budget = allowed_edits(len(needle))
    found: dict[tuple[int, int], int] = {}
    for low, high in _candidates(needle, loose.text, budget):
        distance, spans = _align(needle, loose.text[low:high], budget)
        for start, end in spans:
            found.setdefault((low + start, low + end), distance)
        if len(found) > MOST_FOUND:
            break  # nobody could tell which of them is meant
    kept: list[tuple[int, tuple[int, int]]] = []
    nearest: int | None = None
    for (start, end), distance in sorted(found.items(), key=lambda item: (item[1], item[0])):
        if any(start < other_end and other_start < end for _, (other_start, other_end) in kept):
            continue  # the same place, aligned less well
        if nearest is not None and distance > nearest:
            break  # a nearer place says something else: this one would be a guess
        nearest = distance
        if agrees(needle, loose, text, start, end):
            kept.append((distance, (start, end)))
    return [(*loose.span(*span), 1 - distance / len(needle)) for distance, span in kept]


def same_hyphens(quote: str, words: str) -> bool:
    """Say whether two strings differ in nothing but hyphens that a line end, a soft hyphen or PDFium put in."""
    left, right = _letters_and_hyphens(quote), _letters_and_hyphens(words)
    return len(left) == len(right) and all(
        a == b and {before_a, before_b} != {"hard", ""}
        for (a, before_a), (b, before_b) in zip(left, right, strict=True)
    )


def _letters_and_hyphens(raw: str) -> list[tuple[str, str]]:
    """Return the folded characters, each with the hyphen inside a word before it: hard, soft or none."""
    folded = fold(raw)
    out: list[tuple[str, str]] = []
    before, done = "", 0
    for at, character in enumerate(folded.text.strip()):
        at += len(folded.text) - len(folded.text.lstrip())
        gap = raw[done : int(folded.starts[at])]
        done = int(folded.ends[at])
        if out and any(c in _HYPHENS for c in gap):
            before = before or "soft"
        inside = 0 < at < len(folded.text) - 1 and folded.text[at - 1].isalpha() and folded.text[at + 1].isalpha()
        if character == "-" and inside:
            before = "soft" if re.search(r"\s", raw[int(folded.starts[at]) : int(folded.starts[at + 1])]) else "hard"
            continue
        out.append((character, before))
        before = ""
    return out


# ---------------------------------------------------------------- candidates


def _candidates(needle: str, text: str, budget: int) -> list[tuple[int, int]]:
    """Return windows of the text that share an exact piece with the needle."""
    runs = [(match.start(), match[0]) for match in re.finditer(rf"[^{re.escape(LOST)}]+", needle)]
    literal = sum(len(run) for _, run in runs)
    size = literal // (budget + 3) if literal // (budget + 3) >= 4 else literal // (budget + 1)
    size = max(size, 2)
    pieces = []
    for offset, run in runs:
        for at in range(0, len(run) - size + 1, size):
            pieces.append((offset + at, run[at : at + size]))
    if not pieces:
        pieces = runs
    lost = len(needle) - literal
    step = budget + 1
    buckets: set[int] = set()
    for offset, piece in pieces:
        at = text.find(piece)
        while at >= 0:
            buckets.add((at - offset) // step)
            at = text.find(piece, at + 1)
    slack = 2 * budget + lost + 1
    windows = [
        (max(0, bucket * step - slack), min(len(text), bucket * step + len(needle) + step + slack))
        for bucket in sorted(buckets)
    ]
    if len(windows) <= MOST_WINDOWS:
        return windows
    merged = [windows[0]]
    for low, high in windows[1:]:
        if low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _align(needle: str, window: str, budget: int) -> tuple[int, list[tuple[int, int]]]:
    """Return the least distance within `budget` and one span for each end that has it."""
    lost = sum(c in LOST for c in needle)
    bound = 2 * budget + lost + max(0, len(window) - len(needle)) + sum(window.count(c) for c in LOST)
    if Levenshtein.distance(needle, window, score_cutoff=bound) > bound:
        return budget + 1, []
    scores = _myers(needle, window, anchored=False)
    best = min(scores, default=budget + 1)
    if best > budget:
        return best, []
    spans = []
    reach = len(needle) + budget + 1
    for end in [at + 1 for at, score in enumerate(scores) if score == best][:MOST_SPANS]:
        back = _myers(needle[::-1], window[max(0, end - reach) : end][::-1], anchored=True)
        starts = [end - at - 1 for at, score in enumerate(back) if score == best]
        if starts:
            spans.append((min(starts, key=lambda s: (cuts(window, s), abs(end - s - len(needle)))), end))
    # Of equally good alignments, those that cut no word come first.
    spans.sort(key=lambda span: (cuts(window, span[0]) + cuts(window, span[1]), abs(span[1] - span[0] - len(needle))))
    return best, spans


def _myers(needle: str, text: str, anchored: bool) -> list[int]:
    """Return the edit distance of the needle to the best stretch of text that ends after each character.

    `anchored`: the stretch has to begin where the text begins. Lost characters match anything but a digit.
    """
    size = len(needle)
    full, high = (1 << size) - 1, 1 << (size - 1)
    masks: dict[str, int] = {}
    wild = numbers = 0
    for at, character in enumerate(needle):
        masks[character] = masks.get(character, 0) | 1 << at
        if character in LOST:
            wild |= 1 << at
        if character.isdecimal():
            numbers |= 1 << at
    plus, minus, score, scores = full, 0, size, []
    for character in text:
        if character in LOST:
            equal = full & ~numbers
        elif character.isdecimal():
            equal = masks.get(character, 0)
        else:
            equal = masks.get(character, 0) | wild
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up = (minus | ~(horizontal | plus)) & full
        down = plus & horizontal
        if up & high:
            score += 1
        elif down & high:
            score -= 1
        up = ((up << 1) | anchored) & full
        down = (down << 1) & full
        plus = (down | ~(vertical | up)) & full
        minus = up & vertical
        scores.append(score)
    return scores


# ---------------------------------------------------------------- what must agree
