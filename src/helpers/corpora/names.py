"""Do two names name the same? Words compared after folding; abbreviations, short forms and slips of the pen agree."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from helpers.readers.language_data import language_data

SMALL = 3  # words of up to three letters: of, for, di, dan
NO = "no"


def compare_names(left: str, right: str) -> str:
    """Return same, abbreviation, short form, spelling, word order, small words (or endings), or no.

    A spelling agrees if every word of the one has its counterpart in the other within one edit for five
    letters and two for eight; numbers have to be equal.
    """
    a, b = _words(left), _words(right)
    if not a or not b or a == b or "".join(a) == "".join(b):
        return "same"
    short_a, short_b = _bracketed(left), _bracketed(right)
    full_a, full_b = [w for w in a if w not in short_a] or a, [w for w in b if w not in short_b] or b
    if full_a == full_b or "".join(full_a) == "".join(full_b):
        return "same"
    if _abbreviates(full_a, full_b) or _abbreviates(full_b, full_a):
        return "abbreviation"
    if set(full_a) <= set(full_b) or set(full_b) <= set(full_a):
        return "short form"
    if any(
        len(x) == len(y) and all(map(_alike, x, y)) for x in _merged(full_a, full_b) for y in _merged(full_b, full_a)
    ):
        return "spelling"
    content_a, content_b = [w for w in full_a if _content(w)], [w for w in full_b if _content(w)]
    if content_a and len(content_a) == len(content_b) and all(map(_akin, content_a, content_b)):
        return "small words"
    pairs = [(content_a, content_b, _akin)]
    pairs += [(x, y, _alike) for x in _merged(full_a, full_b) for y in _merged(full_b, full_a)]
    if len(content_a) > 1 and any(len(x) == len(y) and all(map(same, sorted(x), sorted(y))) for x, y, same in pairs):
        return "word order"
    return NO


def in_two_languages(left: str, right: str) -> bool:
    """Say whether two names are plainly in two languages: each has words of its own language, and none of the other's."""
    indonesian, english = _vocabulary()
    a, b = set(_words(left)), set(_words(right))
    return (bool(a & indonesian) and not a & english and bool(b & english) and not b & indonesian) or (
        bool(a & english) and not a & indonesian and bool(b & indonesian) and not b & english
    )


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of Indonesian and of English that the data files know, without those of both."""
    known = []
    for language in ("id", "en"):
        nouns = language_data(language, "nouns")["units"]
        words = {word for group in nouns.values() for word in group} | set(language_data(language, "common")["words"])
        known.append({word for word in words if len(word) > 1 and word.isalpha()})
    both = known[0] & known[1]
    return frozenset(known[0] - both), frozenset(known[1] - both)


def _words(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", name).casefold()
    folded = "".join(char for char in folded if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", folded.replace("'", "").replace("’", ""))


def _content(word: str) -> bool:
    return len(word) > SMALL or any(char.isdigit() for char in word)


def _merged(words: list[str], other: list[str]) -> list[list[str]]:
    """Return the words, and if the other name has one word less, also with two neighbours as one word."""
    if len(words) != len(other) + 1:
        return [words]
    return [words, *([*words[:i], words[i] + words[i + 1], *words[i + 2 :]] for i in range(len(words) - 1))]


def _bracketed(name: str) -> set[str]:
    """Return the words in brackets that abbreviate what stands before them."""
    return {word for match in re.findall(r"\(([^()]*)\)", name) for word in _words(match)}


def _abbreviates(short: list[str], full: list[str]) -> bool:
    """Say whether one word is made of the initials of a name, small words counted or not."""
    if len(short) != 1 or len(full) < 2:
        return False
    initials = "".join(word[0] for word in full)
    content = "".join(word[0] for word in full if len(word) > SMALL)
    return short[0] in (initials, content)


def _alike(left: str, right: str) -> bool:
    if left == right:
        return True
    if left.isdigit() or right.isdigit() or len(left) <= SMALL or len(right) <= SMALL:
        return False
    allowed = 2 if min(len(left), len(right)) >= 8 else 1 if min(len(left), len(right)) >= 5 else 0
    return abs(len(left) - len(right)) <= allowed and _edits(left, right) <= allowed


def _akin(left: str, right: str) -> bool:
    """Say whether two words are alike or differ in their ending: picnic, picnicking."""
    stem = min(len(left), len(right))
    return _alike(left, right) or (stem >= 5 and left[:stem] == right[:stem])


def _edits(left: str, right: str) -> int:
    """Return the edit distance (Levenshtein) of two words."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]
