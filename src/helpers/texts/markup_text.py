"""Text out of DOCX files: one paragraph a block, table cells set off by tabs, raised digits kept raised.

What HTML files share with them stands here as well: what is returned, and how a text is tidied.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

from helpers.texts.pdf_lines import LOWERED, RAISED

LARGEST_PART = 200_000_000  # bytes of one unpacked part of a DOCX file: more is a zip bomb
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DELETED = (f"{WORD}del", f"{WORD}moveFrom")
NOTES = ("footnote", "endnote")
SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")
DUBLIN = "{http://purl.org/dc/elements/1.1/}"

LINE_BREAK, PARAGRAPH_BREAK, CELL_END = "\x01", "\x02", "\x03"


class MarkupText(NamedTuple):
    """The text of a marked-up file, with its title and authors where it says them."""

    text: str
    title: str = ""
    authors: str = ""
    notes: tuple[str, ...] = ()  # what was done to get it


class UnreadableMarkup(ValueError):
    """A file that gives no text; the message says why and what to do."""


def tidy(text: str) -> str:
    """Trim lines, and leave one empty line at most between two."""
    text = re.sub(
        rf"[{LINE_BREAK}{PARAGRAPH_BREAK}][ \n{LINE_BREAK}{PARAGRAPH_BREAK}]*",
        lambda match: "\n\n" if PARAGRAPH_BREAK in match[0] else "\n",
        text,
    )
    lines = [
        _row(line) if CELL_END in line else re.sub(r"[ \t]*\t[ \t]*", "\t", line).strip() for line in text.split("\n")
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(re.sub(r" {2,}", " ", line) for line in lines)).strip("\n")


def _row(line: str) -> str:
    """Return a line of cells, tabs between them; an empty cell keeps its place where others of the row are filled."""
    cells = [" ".join(cell.split()) for cell in line.split(CELL_END)]
    if sum(map(bool, cells)) < 2:
        return "".join(cells)
    return "\t".join(cells[:-1] if not cells[-1] else cells)


def read_docx(path: Path) -> MarkupText:
    """Return the text of a DOCX file: body with tables and text boxes, each note after the paragraph with its mark.

    Notes are numbered as they are marked, with raised digits, footnotes and endnotes each from 1; those
    that nothing marks stand at the end. What tracked changes deleted and what is hidden is left out. Raises UnreadableMarkup for files that are encrypted,
    broken, or too large once unpacked; entities and outside references are never followed.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise UnreadableMarkup("it is a ZIP file but no DOCX document: save it as DOCX or PDF")
            notes = {
                kind: _notes(_part(archive, f"word/{kind}s.xml")) if f"word/{kind}s.xml" in names else {}
                for kind in NOTES
            }
            pieces = _paragraphs(_part(archive, "word/document.xml"), notes)
            title = authors = ""
            if "docProps/core.xml" in names:
                core = _part(archive, "docProps/core.xml")
                title, authors = core.findtext(f".//{DUBLIN}title") or "", core.findtext(f".//{DUBLIN}creator") or ""
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError) as error:
        if isinstance(error, UnreadableMarkup):
            raise
        raise UnreadableMarkup("it is broken: open it in a word processor and save it again") from None
    except RuntimeError:
        raise UnreadableMarkup("it is encrypted: save a copy without password") from None
    return MarkupText(tidy("\n\n".join(pieces)), " ".join(title.split()), " ".join(authors.split()))


def _part(archive: zipfile.ZipFile, name: str) -> Any:
    from lxml import etree

    with archive.open(name) as stream:
        data = stream.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise UnreadableMarkup(f"it unpacks to more than {LARGEST_PART // 1_000_000} MB: save a smaller copy")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise UnreadableMarkup("it is broken: open it in a word processor and save it again") from None


def _notes(root: Any) -> dict[str, str]:
    """Return the text of each foot- or endnote, by its id; separators have none."""
    notes = {}
    for at, node in enumerate(root):
        text = "\n".join(_paragraphs(node, {}))
        if text and node.get(f"{WORD}type") not in SEPARATORS:
            notes[node.get(f"{WORD}id") or f"unmarked {at}"] = text
    return notes


def _paragraphs(root: Any, notes: dict[str, dict[str, str]]) -> list[str]:
    """Return one string a paragraph, table or note, in the order of the document.

    A paragraph whose end a tracked change deleted goes on in the next one.
    """
    found: list[str] = []
    marks: dict[str, dict[str, int]] = {kind: {} for kind in notes}
    begun = ""
    here: list[str] = []
    for node in root.iter(f"{WORD}p", f"{WORD}tbl"):
        if any(above.tag in (FALLBACK, f"{WORD}tbl") or above.tag in DELETED for above in node.iterancestors()):
            continue
        here += _marked(node, notes, marks)
        text = begun + _runs(node) if node.tag == f"{WORD}p" else "\n".join(_rows(node))
        begun = text if node.tag == f"{WORD}p" and node.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is not None else ""
        if begun:
            continue
        found += [part for part in (text.strip(), *here) if part]
        here = []
    found += [part for part in (begun.strip(), *here) if part]
    for kind, kept in notes.items():
        found += [text for identifier, text in kept.items() if identifier not in marks[kind]]
    return found


def _marked(node: Any, notes: dict[str, dict[str, str]], marks: dict[str, dict[str, int]]) -> list[str]:
    """Return the notes that a paragraph or table marks for the first time, and write the number of each at its mark."""
    bodies: list[str] = []
    if not notes:
        return bodies
    for mark in node.iter(*(f"{WORD}{kind}Reference" for kind in notes)):
        kind, identifier = mark.tag.removeprefix(WORD).removesuffix("Reference"), mark.get(f"{WORD}id") or ""
        if identifier not in notes[kind] or any(above.tag in {*DELETED, FALLBACK} for above in mark.iterancestors()):
            continue
        number = marks[kind].setdefault(identifier, len(marks[kind]) + 1)
        shown = str(number).translate(RAISED)
        if mark.text is None:
            bodies.append(f"{shown} {notes[kind][identifier]}")
        mark.text = shown
    return bodies


def _rows(table: Any) -> list[str]:
    rows = []
    for row in table.iter(f"{WORD}tr"):
        cells = [" ".join(filter(None, map(_runs, cell.iter(f"{WORD}p")))) for cell in row.iter(f"{WORD}tc")]
        rows.append("".join(f"{' '.join(cell.split())}{CELL_END}" for cell in cells))
    return rows


def _runs(paragraph: Any) -> str:
    """Return the text of one paragraph, without that of paragraphs inside it (text boxes)."""
    pieces: list[str] = []
    skipped = {*DELETED, FALLBACK, f"{WORD}p"}
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in skipped or (node.tag == f"{WORD}r" and _is_hidden(node)):
            continue
        if node.tag in (f"{WORD}footnoteReference", f"{WORD}endnoteReference"):
            pieces.append(node.text or "")
        elif node.tag in (f"{WORD}t", f"{MATH}t"):
            text = node.text or ""
            align = node.getparent().find(f"{WORD}rPr/{WORD}vertAlign")
            kind = align.get(f"{WORD}val") if align is not None else ""
            if kind in ("superscript", "subscript") and text.strip().isdecimal():
                text = text.translate(RAISED if kind == "superscript" else LOWERED)
            pieces.append(text)
        elif node.tag in (f"{WORD}tab", f"{WORD}br", f"{WORD}cr", f"{WORD}noBreakHyphen"):
            pieces.append({"tab": "\t", "noBreakHyphen": "-"}.get(node.tag.removeprefix(WORD), "\n"))
        else:
            stack.extend(reversed(node))
    return "".join(pieces)


def _is_hidden(run: Any) -> bool:
    """Say whether a run is hidden text, which neither screen nor paper shows."""
    vanish = run.find(f"{WORD}rPr/{WORD}vanish")
    return vanish is not None and vanish.get(f"{WORD}val") not in ("0", "false", "off")
