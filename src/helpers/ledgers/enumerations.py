"""Lists of names within a sentence: "Lena Ostrow, Maya Pell and Jo Sanderling" names three.

Only lists whose every member is a name, and that end with "and", are read; what may be a part of a longer list is left out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.ledgers.list_words import any_of, list_words
from helpers.texts.endings import ends

CAPITAL = r"(?-i:[A-ZÀ-ÖØ-Þ])"
LETTERS = r"[^\W\d_]"
NAME_WORDS = 5  # words of a name, its small ones apart


class Enumeration(NamedTuple):
    """A list of names: where it stands, and how many it names at least and at most."""

    start: int
    end: int
    least: int
    most: int
    names: tuple[str, ...]


@cache
def _pattern() -> re.Pattern[str]:
    word = rf"(?:{CAPITAL}\.|{CAPITAL}[\w’'.-]*(?<![.]))"
    joined = any_of(list_words("name_links"))
    ends = rf",?\s(?:{any_of(list_words('and'))}|&)\s"
    name = (
        rf"(?:(?:{any_of(list_words('articles'))})\s)?{word}(?:\s(?:(?:{joined})\s){{0,2}}{word}){{0,{NAME_WORDS - 1}}}"
        r"(?:\s\([^()\n]{1,40}\))?"
    )
    # "Ana, Bea, Cora: the three …" has no "and"
    apart = rf",\s{name}(?=\s?[:–—])"
    return re.compile(rf"(?<![\w’'.-]){name}(?:,\s{name}){{0,24}}(?:{ends}{name}(?![\w’'-])|{apart})", re.I)


@cache
def _splits() -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{any_of(list_words('and'))}|&)\s|,\s", re.I)


def name_lists(text: str, start: int, end: int, fewest: int = 3, apposed: bool = False) -> list[Enumeration]:
    """Return the lists of at least so many names between two positions, in order; `apposed` ones may follow a comma."""
    found = []
    for match in _pattern().finditer(text, start, end):
        before = text[max(start, match.start() - 60) : match.start()]
        tail = before.rstrip().split()[-3:]
        if not apposed and any(word.endswith((",", ";")) for word in tail):
            continue
        if before.rstrip().endswith(tuple(list_words("and"))):
            continue  # it goes on from members that are no names
        bare = re.sub(r"\s\([^()\n]{1,40}\)", "", match[0])
        names = tuple(part.strip() for part in _splits().split(bare) if part.strip())
        if len(names) < fewest:
            continue
        # "Yesterday, Orra, Selm and Marsh": a first word of a sentence may be no name
        first = names[0].casefold()
        opens = not before.strip() and (first in list_words("openers") or ends(first, "adverb"))
        found.append(Enumeration(match.start(), match.end(), len(names) - opens, len(names), names))
    return found
