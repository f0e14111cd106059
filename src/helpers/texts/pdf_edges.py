"""Running heads and page numbers of a PDF: the lines that stand at the same place of most of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from statistics import median

from helpers.texts.language_tables import alternatives, listed
from helpers.texts.pdf_lines import Line

EDGE_LINES = 3  # running heads and page numbers are looked for in so many first and last lines
SAME_PLACE = 3.0  # points that a running head may move between pages
SHORT = 5  # pages of a document at the most in which two of a kind are enough, if they are the same word for word


def running_lines(pages: list[list[Line]]) -> set[tuple[int, int]]:
    """Return (page, line) of running heads and page numbers.

    A running head stands, apart from its digits, in at least three pages and four in ten, at the same
    height; in a short document (the heads of left and right pages differ) in two, if but the number of
    the page differs. A page number stands alone and counts up with the pages, from two pages on. Both
    are only looked for from the page's first or last line inwards, in the order of the content and from
    top to bottom: some makers write head and foot before the page, some after it.
    """
    edges = [_edges(lines) for lines in pages]
    places: dict[str, list[tuple[int, Line]]] = {}
    offsets: dict[int, set[int]] = {}
    for number, lines in enumerate(pages):
        edge = sorted({at for order in edges[number] for at in order})
        for key, at in {_key(lines[at].text): at for at in edge}.items():
            places.setdefault(key, []).append((number, lines[at]))
        for at in edge:
            if match := _page_number(lines[at].text):
                offsets.setdefault(int(match[1]) - number, set()).add(number)
    enough = max(3, -(-4 * len(pages) // 10))
    usual, counting = {}, {offset for offset, on in offsets.items() if len(on) >= min(enough, max(2, len(pages)))}
    for key, found in places.items():
        steps = _steps(found)
        if len(found) >= enough or (len(found) > 1 and len(pages) <= SHORT and steps is not None):
            usual[key] = median(line.first.bottom for _, line in found)
            counting |= steps or set()

    def runs(number: int, line: Line) -> bool:
        match = _page_number(line.text)
        if match and int(match[1]) - number in counting:
            return True
        key = _key(line.text)
        return key.strip("# ") != "" and key in usual and abs(line.first.bottom - usual[key]) <= SAME_PLACE

    found_lines = set()
    for number, lines in enumerate(pages):
        for order in edges[number]:
            for at in order:
                if not runs(number, lines[at]):
                    break
                found_lines.add((number, at))
    return found_lines


def _edges(lines: list[Line]) -> list[list[int]]:
    """Return the first and last lines of a page, each from the outside inwards, by content and by height."""
    by_content = list(range(len(lines)))
    by_height = sorted(by_content, key=lambda at: (-lines[at].first.bottom, at))
    return [order[:EDGE_LINES] for ways in (by_content, by_height) for order in (ways, ways[::-1])]


def _steps(found: Iterable[tuple[int, Line]]) -> set[int] | None:
    """Return by how much the numbers of equal lines run ahead of their pages; None for lines that are not equal.

    Numbers that stay the same have no part in it; of those that change there may be one only.
    """
    numbers = [[int(digits[-9:]) for digits in re.findall(r"\d+", line.text)] for _, line in found]
    pages = [page for page, _ in found]
    changing = [column for column in zip(*numbers, strict=True) if len(set(column)) > 1]
    offsets = [{value - page for value, page in zip(column, pages, strict=True)} for column in changing]
    if len(offsets) > 1 or any(len(offset) > 1 for offset in offsets):
        return None
    return offsets[0] if offsets else set()


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip().casefold())


def _page_number(text: str) -> re.Match[str] | None:
    return _numbered().fullmatch(text.lower())


@lru_cache(maxsize=1)
def _numbered() -> re.Pattern[str]:
    page = alternatives(listed("citations", "citations", "page_foot"))
    of = alternatives(listed("nouns", "links", "words"))
    return re.compile(rf"\W{{0,3}}(?:(?:{page}) )?(\d{{1,4}})(?: (?:{of}) \d{{1,4}}|/\d{{1,4}})?\W{{0,3}}")
