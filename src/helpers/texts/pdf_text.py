"""Text out of PDF files with PDFium, in the order of the page's content.

An empty line stands where the space between two lines is larger than usual on the page. A hyphen that
broke a word at a line end is written as one, "-" and a line end, whatever the PDF's maker made of it; folding joins
such words again. Raised and lowered digits become Unicode ones, so that "10²" is not read as "102". Lines that stand
at the same place of most pages (running heads, page numbers) are left out, the cells of a table are set off by tabs,
and footnotes stand after the paragraph that they would cut in two.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

from helpers.texts.pdf_columns import order_columns
from helpers.texts.pdf_edges import running_lines
from helpers.texts.pdf_lines import Line, read_lines
from helpers.texts.pdf_notes import ends_paragraph, part_notes, set_after_paragraphs, usual_height
from helpers.texts.pdf_rows import mark_rows

PARAGRAPH_GAP = 1.3  # times the usual distance of lines
ROW_GAP = 2.5  # the same between two rows of a table


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
    left_out = running_lines(pages)
    kept = [
        [line for at, line in enumerate(lines) if (number, at) not in left_out] for number, lines in enumerate(pages)
    ]
    usual = usual_height(kept)
    parted = [part_notes(order_columns(lines), usual) for lines in kept]
    placed = set_after_paragraphs(parted, _paragraphs)
    text = _join_pages([blocks for blocks in placed if blocks])
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


def _join_pages(pages: list[list[list[Line]]]) -> str:
    """Return the text of all pages; an empty line between two where a paragraph or the notes of the first are over."""
    text = ""
    for before, blocks in zip([[], *pages], pages, strict=False):
        if before:
            last = before[-1]
            text += "\n\n" if len(before) > 1 or ends_paragraph(last[-1], last[-6:]) else "\n"
        text += "\n\n".join(map(_join_lines, blocks))
    return text


def _join_lines(lines: list[Line]) -> str:
    """Return the lines of a page as text, an empty line where a paragraph begins."""
    openings = _paragraphs(lines)
    shown, _ = mark_rows(lines)
    return "\n".join(f"\n{line.text}" if at in openings else line.text for at, line in enumerate(shown))


def _paragraphs(lines: list[Line]) -> set[int]:
    """Return the lines before which the gap is larger than usual, for letters of their size, or a table is over."""
    gaps = [above.base.bottom - below.first.bottom for above, below in pairwise(lines)]
    usual = median([gap for gap in gaps if gap > 0] or [0.0])
    letters = median([line.base.height for line in lines] or [0.0])
    _, rows = mark_rows(lines)
    found = set()
    for at, (gap, (above, below)) in enumerate(zip(gaps, pairwise(lines), strict=True), 1):
        larger = min(above.base.height, below.base.height) / letters if letters > 0 else 1.0
        within = ROW_GAP if at - 1 in rows and at in rows else PARAGRAPH_GAP * max(1.0, larger)
        over = at - 1 in rows and at not in rows
        over |= gap <= 0 and at > 1 and ends_paragraph(above, [lines[at - 2]])  # at the end of a column
        if usual and (gap > within * usual or over):
            found.add(at)
    return found
