"""Lines of authors with the marks of their affiliations: "Anna B. Smith 1, Kate Macintyre 1,2, Josh Yukich 3"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import alternatives, language_data, listed

WORD = re.compile(r"[^\W\d_][^\s,;]*")
LONGEST = 300  # characters of a line that are looked at


def in_byline(text: str, start: int) -> bool:
    """Say whether a number at a position marks an author: its line is names, two or more with such marks."""
    begin = text.rfind("\n", max(0, start - LONGEST), start) + 1
    if begin == 0 and start > LONGEST:
        return False
    stop = text.find("\n", start, start + LONGEST)
    if stop < 0 and len(text) > start + LONGEST:
        return False
    return any(first < start - begin <= last for first, last in _marks(text[begin : stop if stop >= 0 else len(text)]))


@lru_cache(maxsize=1)
def _author() -> re.Pattern[str]:
    joins = alternatives(listed("numbers", "joins", "and"))
    return re.compile(
        rf"[^\W\d_][^\W\d_]{{0,30}}(?P<marks> [0-9]{{1,2}}(?:, ?[0-9]{{1,2}}){{0,4}})\*?(?=[ ]?(?:,|;|&|(?:{joins}) |\n|$))"
    )


@lru_cache(maxsize=64)
def _marks(line: str) -> tuple[tuple[int, int], ...]:
    """Return where the marks of authors stand in a line; none if it is no line of authors."""
    particles = language_data("any", "names")["particles"]
    if not all(word[0].isupper() or word.lower() in particles for word in WORD.findall(line)):
        return ()
    found = tuple((match.start("marks"), match.end("marks")) for match in _author().finditer(line))
    return found if len(found) > 1 else ()
