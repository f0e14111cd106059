"""Find a quote whose characters differ a little from its source: a typing slip, a lost character, other punctuation.

What may differ: letter case, hyphens inside words, and at most `allowed_edits` characters. What must agree exactly:
every number with its sign, decimal point, comparison and per cent sign; very short words; and the words that the
language files `lang/*.guarded.toml` list (negations, hedges, number words, directions). A "?" or U+FFFD may stand for
one lost character, never for a digit or a decimal point.

Method: a quote within k edits shares one of k + 1 pieces with its place (pigeonhole), so pieces are searched exactly;
each candidate is then verified by Myers' bit-vector algorithm (J. ACM 46, 1999), which here lets lost characters match.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from importlib import resources

from rapidfuzz.distance import OSA, Levenshtein

from helpers.texts.boundaries import cuts_number
from helpers.texts.folding import BROKEN_WORD_MARKS, LOST, Folded, fold, loosen

SHORTEST = 6  # shorter quotes are never altered ones: "WHO" is not "who"
FEWEST_CHARACTERS = 5  # that are not the same, in a quote that may be altered
SHORTEST_EDITED = 8  # shorter quotes may differ in case and lost characters only
SHORT_WORD = 2  # words this short must agree, unless the quote's is none of the text's
LETTERS_CHANGED = {5: 0.6}  # at most this share of a word's letters may differ, in words up to so long …
LETTERS_CHANGED_LONGER = 0.4  # … and in longer ones
NAME_CHANGED_FROM = 5  # one letter of a name may differ, if it is this long
MOST_WINDOWS = 2000  # of more candidates, those that overlap are looked at as one
MOST_SPANS = 50  # more equally good places than this need not be told apart
MOST_FOUND = 200  # places that may be equally like an altered quote
CUT_WORD_FROM = 20  # only quotes this long may begin or end inside a word

_NUMBER = re.compile(r"[-+±<>≤≥~≈$€£¥]*\s?\d+(?:[.,:/]\d+)*\s?[%‰]?")
_WORD = re.compile(r"[^\W\d_]+")
_LOST_RUN = re.compile(rf"[{re.escape(LOST)}]{{2,}}")
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
        if _agrees(needle, loose, text, start, end):
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
            spans.append((min(starts, key=lambda s: (_cuts(window, s), abs(end - s - len(needle)))), end))
    # Of equally good alignments, those that cut no word come first.
    spans.sort(key=lambda span: (_cuts(window, span[0]) + _cuts(window, span[1]), abs(span[1] - span[0] - len(needle))))
    return best, spans


def _cuts(text: str, at: int) -> bool:
    """Say whether a position lies inside a word or number."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


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


def _agrees(needle: str, loose: Folded, text: str, start: int, end: int) -> bool:
    """Say whether a place differs from the needle in nothing that must agree."""
    words, place = loose.text[start:end], loose.span(start, end)
    if cuts_number(text, *place):
        return False
    if len(needle) < CUT_WORD_FROM and (_cuts(loose.text, start) or _cuts(loose.text, end)):
        return False
    needle, words = _restore_lost(needle, words)
    if _numbers(needle) != _numbers(words):
        return False
    ours, theirs = _WORD.findall(needle), _WORD.findall(words)
    blocks = _changed_blocks(ours, theirs)
    names = {word.lower() for word in _WORD.findall(text[place[0] : place[1]])[1:] if word[0].isupper()}
    if not all(_may_change(left, right, names, loose.text) for left, right in blocks):
        return False
    changed = sum(max(len(left), len(right)) for left, right in blocks if "".join(left) != "".join(right))
    slight = Levenshtein.distance(needle, words) <= 1
    return slight or changed * 2 <= max(len(ours), len(theirs))


def _numbers(words: str) -> list[str]:
    """Return every number with its signs, without spaces."""
    return [re.sub(r"\s", "", found) for found in _NUMBER.findall(words)]


def _restore_lost(needle: str, words: str) -> tuple[str, str]:
    """Put, for each lost character of one string, what stands there in the other."""
    needle = _LOST_RUN.sub(lambda match: _shorter_run(match, needle, words), needle)
    left, right = list(needle), list(words)
    for operation in Levenshtein.editops(needle, words):
        at, other = operation.src_pos, operation.dest_pos
        if operation.tag == "replace":
            if needle[at] in LOST and _can_be_lost(words, other):
                left[at] = words[other]
            elif words[other] in LOST and _can_be_lost(needle, at):
                right[other] = needle[at]
    return "".join(left), "".join(right)


def _shorter_run(match: re.Match[str], needle: str, words: str) -> str:
    """Return a run of lost marks as one mark if one character was lost: three bytes often become three marks."""
    before, after = needle[: match.start()][-4:], needle[match.end() :][:4]
    one = re.search(re.escape(before) + r"[^\w\s]" + re.escape(after), words)
    return "?" if one else match[0]


def _can_be_lost(words: str, at: int) -> bool:
    """Say whether a lost mark may stand for this character: not for a digit or a decimal point."""
    if words[at].isdecimal():
        return False
    between = 0 < at < len(words) - 1 and words[at - 1].isdecimal() and words[at + 1].isdecimal()
    return not (between and words[at] in ".,")


def _changed_blocks(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[list[str], list[str]]]:
    """Return the runs of words that differ, left and right."""
    blocks: list[tuple[list[str], list[str]]] = []
    touching = False
    for code in Levenshtein.opcodes(ours, theirs):
        if code.tag == "equal":
            touching = False
            continue
        if not touching:
            blocks.append(([], []))
        blocks[-1][0].extend(ours[code.src_start : code.src_end])
        blocks[-1][1].extend(theirs[code.dest_start : code.dest_end])
        touching = True
    return blocks


def _may_change(left: list[str], right: list[str], names: set[str], text: str) -> bool:
    """Say whether these words of a quote may stand for those of its source."""
    together, there = "".join(left), "".join(right)
    if together == there:
        return True
    if len(left) == len(right):
        return all(
            ours == theirs or _may_be_slip(ours, theirs, names, text) for ours, theirs in zip(left, right, strict=True)
        )
    guarded = guarded_words()
    if [word for word in left if word in guarded] != [word for word in right if word in guarded]:
        return False
    if not left or not right:
        return not names.intersection(right)
    return Levenshtein.distance(together, there) <= LETTERS_CHANGED_LONGER * max(len(together), len(there))


def _may_be_slip(ours: str, theirs: str, names: set[str], text: str) -> bool:
    """Say whether one word can be the other one misprinted."""
    longest = max(len(ours), len(theirs))
    distance = OSA.distance(ours, theirs)  # two letters that changed places are one slip
    share = next((share for length, share in LETTERS_CHANGED.items() if longest <= length), LETTERS_CHANGED_LONGER)
    if distance > share * longest or (longest <= SHORT_WORD and _stands(ours, text, 1)):
        return False
    if theirs in names and (distance > 1 or longest < NAME_CHANGED_FROM):
        return False
    guarded = guarded_words()
    if ours in guarded or theirs in guarded:
        return not (ours in guarded and theirs in guarded) and longest >= 5 and distance == 1 and ours[0] == theirs[0]
    # Two words that the text itself uses are two words, not one and its misprint.
    return not (_stands(ours, text, 1) and _stands(theirs, text, 2))


def _stands(word: str, text: str, times: int) -> bool:
    """Say whether a word stands in a text at least so many times."""
    found = re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    return sum(1 for _ in zip(found, range(times), strict=False)) >= times


@functools.cache
def guarded_words() -> frozenset[str]:
    """Return the words of all languages that an altered quote must have exactly."""
    words: set[str] = set()
    for file in sorted(resources.files("helpers.lang").iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".guarded.toml"):
            words.update(tomllib.loads(file.read_text(encoding="utf-8"))["words"])
    return frozenset(words)
