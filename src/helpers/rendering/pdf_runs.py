"""The words and blocks of the PDF as plain data, which the template lays out and never reads as markup.

A block is a dictionary with a `type`; text stands in runs: a string, or `{"t": text}` with a style `s` (b, i, badge, code,
note, page, quote), the kind of a finding `k`, a place in the document `to`, an address `href`, a language `lang`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from helpers.rendering.pdf_letters import BREAK, fit

Block = dict[str, Any]
Runs = list[Any]
LANGUAGE = re.compile(r"[a-z]{2,3}")


def note(text: str) -> dict[str, str]:
    """Return a run that is set smaller and fainter."""
    return {"t": text, "s": "note"}


def bold(text: str, kind: str = "") -> dict[str, str]:
    """Return a run that is set bold, in the colour of a kind of finding if one is given."""
    return {"t": text, "s": "b", "k": kind}


def link(text: str, to: str, style: str = "") -> dict[str, str]:
    """Return a run that leads to a place in the document."""
    return {"t": text, "to": to, "s": style}


def badge(kind: str, sign: str, name: str) -> dict[str, str]:
    """Return a kind of finding as a sign and a word."""
    return {"t": f"{sign} {name}", "s": "badge", "k": kind}


def quoted(words: str, lang: str) -> dict[str, str]:
    """Return a source's own words."""
    return {"t": words, "s": "quote", "lang": language_code(lang)}


def language_code(text: str) -> str:
    """Return a language code that a PDF can carry, or nothing."""
    return text if LANGUAGE.fullmatch(text) else ""


def heading(level: int, runs: str | Runs, to: str = "") -> Block:
    """Return a heading, and the place in the document that it is."""
    return {"type": "heading", "level": level, "runs": [runs] if isinstance(runs, str) else runs, "to": to}


def paragraph(*runs: Any) -> Block:
    """Return a paragraph."""
    return {"type": "paragraph", "runs": list(runs)}


def bullets(items: Iterable[Runs]) -> Block:
    """Return a list."""
    return {"type": "bullets", "items": list(items)}


def table(
    caption: str,
    columns: Sequence[tuple[str, float, str]],
    rows: Sequence[Sequence[Any]],
    places: Sequence[str] = (),
    small: bool = False,
) -> Block:
    """Return a table: columns as (heading, share of the width, "l" or "r"), cells as runs, and a place for each row."""
    cells = [[cell if isinstance(cell, list) else [cell] for cell in row] for row in rows]
    longest = [
        max(longest_word(name), *(longest_word(plain(row[at])) for row in cells), 1) if cells else longest_word(name)
        for at, (name, _, _) in enumerate(columns)
    ]
    letter = SMALL_LETTER if small else LETTER
    return {
        "type": "table",
        "caption": caption,
        "header": [name for name, _, _ in columns],
        "widths": widths([share for _, share, _ in columns], [count * letter + GUTTER for count in longest]),
        "aligns": [align for _, _, align in columns],
        "rows": cells,
        "to": list(places),
        "small": small,
        "whole": all(len(plain(cell)) <= LONG_CELL for row in cells for cell in row),  # no row is parted by a page
    }


LINE, LETTER, SMALL_LETTER, GUTTER = 470.0, 4.2, 3.7, 7.0  # points: a line, a letter of a table, and between columns

LONG_CELL = 600  # letters that surely fit on a page, in any column


def plain(runs: Runs) -> str:
    """Return what runs say."""
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)


def longest_word(text: str) -> int:
    """Return how many letters stay together on one line."""
    return max((len(word) for word in re.split(rf"[\s{BREAK}]", fit(text))), default=0)


def widths(shares: Sequence[float], needed: Sequence[float]) -> list[float]:
    """Return the widths of columns: by their shares of a line, but none narrower than its longest word."""
    free, wide = LINE, set[int]()
    while len(wide) < len(shares):
        total = sum(share for at, share in enumerate(shares) if at not in wide)
        more = {at for at, share in enumerate(shares) if at not in wide and share / total * free < needed[at]}
        if not more:
            break
        wide |= more
        free = LINE - sum(needed[at] for at in wide)
        if free <= 0:
            return list(needed)
    total = sum(share for at, share in enumerate(shares) if at not in wide)
    return [round(needed[at] if at in wide else share / total * free, 1) for at, share in enumerate(shares)]
