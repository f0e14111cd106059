"""May a quote's words be a text's words, altered? Numbers, names and negations must agree; letters may be lost."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from importlib import resources

from rapidfuzz.distance import OSA, Levenshtein

from helpers.texts.boundaries import cuts_number
from helpers.texts.folding import LOST, Folded

SHORT_WORD = 2  # words this short must agree, unless the quote's is none of the text's
LETTERS_CHANGED = {5: 0.6}  # at most this share of a word's letters may differ, in words up to so long …
LETTERS_CHANGED_LONGER = 0.4  # … and in longer ones
NAME_CHANGED_FROM = 5  # one letter of a name may differ, if it is this long
CUT_WORD_FROM = 20  # only quotes this long may begin or end inside a word
_NUMBER = re.compile(r"[-+±<>≤≥~≈$€£¥]*\s?\d+(?:[.,:/]\d+)*\s?[%‰]?")
_WORD = re.compile(r"[^\W\d_]+")
_LOST_RUN = re.compile(rf"[{re.escape(LOST)}]{{2,}}")


def cuts(text: str, at: int) -> bool:
    """Say whether a position lies inside a word or number."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def agrees(needle: str, loose: Folded, text: str, start: int, end: int) -> bool:
    """Say whether a place differs from the needle in nothing that must agree."""
    words, place = loose.text[start:end], loose.span(start, end)
    if cuts_number(text, *place):
        return False
    if len(needle) < CUT_WORD_FROM and (cuts(loose.text, start) or cuts(loose.text, end)):
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
