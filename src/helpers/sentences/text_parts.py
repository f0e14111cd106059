"""Which part of a text a place lies in: its summary, its body or its conclusion, told by the titles of such parts.

A title is a short line of its own ("Executive summary", "5. Conclusion") or opens a paragraph ("Abstract — …").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache

from helpers.readers.language_data import alternatives, language_data, listed
from helpers.sentences.document import Document
from helpers.sentences.phrases import LANGUAGES

KINDS = ("summary", "body", "conclusion")


@cache
def _titles() -> dict[str, str]:
    return {
        title: kind
        for language in LANGUAGES
        for kind in KINDS
        for title in language_data(language, "propose")["part_titles"][kind]
    }


@cache
def _pattern() -> re.Pattern[str]:
    titles = "|".join(
        re.escape(title).replace(r"\ ", r"[ \t]+") for title in sorted(_titles(), key=lambda t: (-len(t), t))
    )
    chapter = alternatives(listed("propose", "chapter_words"))
    number = rf"(?:(?:{chapter})[ \t]+)?(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*|[ivxIVX]{{1,5}})[.)]?[ \t]+"
    return re.compile(rf"^[#*_ \t]*(?:{number})?(?P<title>{titles})[*_ \t]*(?:$|[:.—–-]+[*_]*[ \t])", re.I | re.M)


@lru_cache(maxsize=8)
def _parts(document: Document) -> tuple[tuple[int, str], ...]:
    return tuple(
        (m.start(), _titles()[" ".join(m["title"].lower().split())]) for m in _pattern().finditer(document.text)
    )


def part_at(document: Document, position: int) -> str:
    """Return the kind of the part that a position lies in: summary, body, conclusion, or "" before the first title."""
    parts = _parts(document)
    at = bisect_right(parts, (position, "~"))
    return parts[at - 1][1] if at else ""


def in_parts_apart(document: Document, left: int, right: int) -> bool:
    """Say whether one of two places sums up what the other is part of: an abstract and the results."""
    one, other = part_at(document, left), part_at(document, right)
    return one != other and bool({one, other} & {"summary", "conclusion"})
