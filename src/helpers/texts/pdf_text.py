"""Text out of PDF files with PDFium, in the order of the page's content.

X between two lines is larger than usual on the page. A hyphen that
broke a word at a line end is written as one, "-" and a line end, whatever the PDF's maker made of it; folding joins
such words again. Raised and lowered digits become Unicode ones, so that "10²" is not read as "102". Lines that stand
at the same place of most pages (running heads, page numbers) are left out. The cells of tables stand two spaces apart.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

from helpers.texts.language_tables import alternatives, listed
from helpers.texts.pdf_columns import order_columns
from helpers.texts.pdf_lines import Line, read_lines
from helpers.texts.pdf_tables import set_cells_apart

EDGE_LINES = 3  # running heads and page numbers are looked for in so many first and last lines
SAME_PLACE = 3.0  # points that a running head may move between pages
PARAGRAPH_GAP = 1.3  # times the usual distance of lines


class PdfText(NamedTuple):
    """The text of a PDF file and what its reader should know about it."""

    text: str
    title: str
    authors: str
    pages: int
    empty_pages: tuple[int, ...]  # counted from 1; pages that show something but hold no text
    left_out: int  # lines that were running heads or page numbers


class UnreadablePdf(ValueError):
    """A PDF that gives no text; the message says why and what to do."""


def read_pdf(path: Path) -> PdfText:
    """Return the text of a PDF file.

    Raises UnreadablePdf for a file that is encrypted or broken, that has no text (a scan), or whose
    fonts do not say which letters they show.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadablePdf("it is encrypted: save a copy without password (for example qpdf --decrypt)") from None
        raise UnreadablePdf("it is broken or no PDF: open it in a viewer and save or print it to PDF again") from None
    try:
        pages: list[list[Line]] = []
        empty = []
        for number in range(len(document)):
            try:
                page = document[number]
                lines = read_lines(page.get_textpage())
                has_content = any(True for _ in page.get_objects(max_depth=2))
            except pypdfium2.PdfiumError:
                lines, has_content = [], True
            pages.append(lines)
            if not lines and has_content:
                empty.append(number + 1)
        about: dict[str, str] = {}
        with suppress(pypdfium2.PdfiumError):
            about = document.get_metadata_dict()
    finally:
        document.close()
    _refuse_unreadable(pages)
    left_out = _running_lines(pages)
    kept = [
        [line for at, line in enumerate(lines) if (number, at) not in left_out] for number, lines in enumerate(pages)
    ]
    text = "\n".join(page for page in (_join_lines(set_cells_apart(order_columns(lines))) for lines in kept) if page)
    return PdfText(text, about.get("Title", ""), about.get("Author", ""), len(pages), tuple(empty), len(left_out))


def _refuse_unreadable(pages: list[list[Line]]) -> None:
    everything = "".join(line.text for lines in pages for line in lines)
    letters = sum(character.isalpha() for character in everything)
    lost = sum(character == "\ufffd" or "\ue000" <= character <= "\uf8ff" for character in everything)
    if letters < 10 + 5 * len(pages):
        raise UnreadablePdf(
            "it holds pictures of pages and no text (a scan): make a searchable copy with an OCR program "
            "(for example ocrmypdf) and give that"
        )
    if lost > letters:
        raise UnreadablePdf(
            "its fonts do not say which letters they show: make a searchable copy with an OCR program "
            "(for example ocrmypdf --force-ocr) and give that"
        )


def _running_lines(pages: list[list[Line]]) -> set[tuple[int, int]]:
    """Return (page, line) of running heads and page numbers.

    A running head stands, apart from its digits, in at least three pages and four in ten, at the same
    height; a page number stands alone and counts up with the pages, from two pages on. Both are only
    looked for from the page's first or last line inwards.
    """
    keys: Counter[str] = Counter()
    heights: dict[str, list[float]] = {}
    offsets: Counter[int] = Counter()
    for number, lines in enumerate(pages):
        edge = {at for at in range(len(lines)) if at < EDGE_LINES or at >= len(lines) - EDGE_LINES}
        for key, at in {_key(lines[at].text): at for at in sorted(edge)}.items():
            keys[key] += 1
            heights.setdefault(key, []).append(lines[at].first.bottom)
        offsets.update({int(m[1]) - number for at in edge if (m := _page_number(lines[at].text))})
    enough = max(3, -(-4 * len(pages) // 10))
    usual = {key: median(heights[key]) for key, count in keys.items() if count >= enough}
    counting = {offset for offset, count in offsets.items() if count >= min(enough, max(2, len(pages)))}

    def runs(number: int, line: Line) -> bool:
        match = _page_number(line.text)
        if match and int(match[1]) - number in counting:
            return True
        key = _key(line.text)
        return key.strip("# ") != "" and key in usual and abs(line.first.bottom - usual[key]) <= SAME_PLACE

    found = set()
    for number, lines in enumerate(pages):
        for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
            for at in list(order)[:EDGE_LINES]:
                if not runs(number, lines[at]):
                    break
                found.add((number, at))
    return found


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip().casefold())


def _page_number(text: str) -> re.Match[str] | None:
    return _numbered().fullmatch(text.lower())


@lru_cache(maxsize=1)
def _numbered() -> re.Pattern[str]:
    page = alternatives(listed("citations", "citations", "page_foot"))
    of = alternatives(listed("nouns", "links", "words"))
    return re.compile(rf"\W{{0,3}}(?:(?:{page}) )?(\d{{1,4}})(?: (?:{of}) \d{{1,4}}|/\d{{1,4}})?\W{{0,3}}")


def _join_lines(lines: list[Line]) -> str:
    """Return the lines of a page as text, an empty line where the gap is larger than usual."""
    gaps = [above.base.bottom - below.first.bottom for above, below in pairwise(lines)]
    usual = median([gap for gap in gaps if gap > 0] or [0.0])
    parts = []
    for at, line in enumerate(lines):
        if at and usual and gaps[at - 1] > PARAGRAPH_GAP * usual:
            parts.append("")
        parts.append(line.text)
    return "\n".join(parts)
