"""Measures of text reuse: how much two texts share, how they align, and how well passages were found.

Set measures are those of Broder (1997): containment and resemblance (Jaccard) of word n-grams.
Local alignment is Smith and Waterman's (1981) over words. The measures of detection are those of
the PAN competitions (Potthast and others, 2010): recall and precision by characters of both texts,
averaged over cases, granularity, and plagdet, which combines them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from helpers.texts.alignment import fold_letter

MATCH, MISMATCH, GAP = 2, -1, -1
LARGEST = 4_000_000  # cells of an alignment


class Aligned(NamedTuple):
    """A local alignment: its score, and the words of both sides with `#` for what the other side has."""

    score: int
    left: str
    right: str


class Case(NamedTuple):
    """A planted or found passage: where it stands, and where its origin stands ("" where it is not known)."""

    text: str
    start: int
    end: int
    origin: str = ""
    origin_start: int = 0
    origin_end: int = 0


def folded_words(text: str) -> list[str]:
    """Return the words of a text without case, accents and punctuation."""
    return [word for raw in re.findall(r"\w+", text) if (word := "".join(map(fold_letter, raw)))]


def ngrams(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Return the runs of `size` words, in order."""
    return [tuple(words[at : at + size]) for at in range(len(words) - size + 1)]


def containment(left: Sequence[Hashable], right: Sequence[Hashable]) -> float:
    """Return the share of the items of `left`, counted as often as they stand, that `right` has; 0 for none."""
    here, there = Counter(left), Counter(right)
    return sum((here & there).values()) / len(left) if left else 0.0


def jaccard(left: Iterable[Hashable], right: Iterable[Hashable]) -> float:
    """Return the share of all different items that both have; 0 for none."""
    here, there = set(left), set(right)
    return len(here & there) / len(here | there) if here | there else 0.0


def jaccard_bag(left: Iterable[Hashable], right: Iterable[Hashable]) -> float:
    """Return the share of all items, repeated ones counted, that both have: at most one half."""
    here, there = Counter(left), Counter(right)
    total = sum(here.values()) + sum(there.values())
    return sum((here & there).values()) / total if total else 0.0


def ratio_of_matches(left: Iterable[Hashable], right: Sequence[Hashable]) -> float:
    """Return the share of the items of `right` that stand in `left`; 0 for none."""
    known = set(left)
    return sum(item in known for item in right) / len(right) if right else 0.0


def local_alignment(left: str, right: str, punctuation: bool = False) -> Aligned:
    """Return the best local alignment of two texts, word by word.

    Words are compared folded and given as they are written, with the signs around them if `punctuation`; a word
    that only one side has, or that differs, stands as `#` signs on the other. Refuses (ValueError) texts whose product of words is over LARGEST.
    """
    unit = re.compile(r"\S+" if punctuation else r"\w+(?:['’-]\w+)*")
    a, b = unit.findall(left), unit.findall(right)
    x, y = ["".join(folded_words(word)) for word in a], ["".join(folded_words(word)) for word in b]
    if len(x) * len(y) > LARGEST:
        raise ValueError(f"{len(x)} by {len(y)} words are too many to align; give passages, not texts")
    rows = [[0] * (len(y) + 1)]
    best = (0, 0, 0)
    for i, word in enumerate(x, 1):
        above, row = rows[-1], [0]
        for j, other in enumerate(y, 1):
            score = max(0, above[j - 1] + (MATCH if word == other else MISMATCH), above[j] + GAP, row[j - 1] + GAP)
            row.append(score)
            if score > best[0]:
                best = (score, i, j)
        rows.append(row)
    score, i, j = best
    here: list[str] = []
    there: list[str] = []
    while rows[i][j] > 0:
        same = x[i - 1] == y[j - 1]
        if rows[i][j] == rows[i - 1][j - 1] + (MATCH if same else MISMATCH):
            here += [a[i - 1]] if same else [a[i - 1], "#" * len(b[j - 1])]
            there += [b[j - 1]] if same else ["#" * len(a[i - 1]), b[j - 1]]
            i, j = i - 1, j - 1
        elif rows[i][j] == rows[i - 1][j] + GAP:
            i -= 1
            here, there = [*here, a[i]], [*there, "#" * len(a[i])]
        else:
            j -= 1
            here, there = [*here, "#" * len(b[j])], [*there, b[j]]
    return Aligned(score, " ".join(reversed(here)), " ".join(reversed(there)))


def overlapping(left: Case, right: Case) -> bool:
    """Say whether two cases overlap in the text and, where both name an origin, in the origin too."""
    if left.text != right.text or min(left.end, right.end) <= max(left.start, right.start):
        return False
    if not (left.origin and right.origin):
        return True
    meet = min(left.origin_end, right.origin_end) > max(left.origin_start, right.origin_start)
    return left.origin == right.origin and meet


def case_recall(case: Case, found: Iterable[Case]) -> float:
    """Return the share of a case's characters, in the text and in the origin, that overlapping finds cover."""
    near = [other for other in found if overlapping(case, other)]
    covered = _covered(case.start, case.end, [(other.start, other.end) for other in near])
    total = case.end - case.start
    if case.origin:
        spans = [(other.origin_start, other.origin_end) for other in near if other.origin]
        covered += _covered(case.origin_start, case.origin_end, spans)
        total += case.origin_end - case.origin_start
    return covered / total if total else 0.0


def _covered(start: int, end: int, spans: Iterable[tuple[int, int]]) -> int:
    """Return how many places of [start, end) the spans cover."""
    covered, at = 0, start
    for low, high in sorted(spans):
        low, high = max(low, at), min(high, end)
        if high > low:
            covered, at = covered + high - low, high
    return covered


def recall(cases: Sequence[Case], found: Sequence[Case]) -> float:
    """Return the mean recall of the cases; 1 where there is nothing to find and nothing was found."""
    if not cases or not found:
        return 1.0 if not cases and not found else 0.0
    return sum(case_recall(case, found) for case in cases) / len(cases)


def precision(cases: Sequence[Case], found: Sequence[Case]) -> float:
    """Return the mean share of each find that is a case."""
    return recall(found, cases)


def granularity(cases: Sequence[Case], found: Sequence[Case]) -> float:
    """Return how many finds overlap a found case, on average; 1 is best."""
    counts = [sum(overlapping(case, other) for other in found) for case in cases]
    hit = [count for count in counts if count]
    return sum(hit) / len(hit) if hit else 1.0


def plagdet(recall_value: float, precision_value: float, granularity_value: float) -> float:
    """Return the harmonic mean of recall and precision, lowered by granularity; 0 for values out of range."""
    if min(recall_value, precision_value) < 0 or granularity_value < 1 or recall_value + precision_value == 0:
        return 0.0
    mean = 2 * recall_value * precision_value / (recall_value + precision_value)
    return mean / math.log2(1 + granularity_value)
