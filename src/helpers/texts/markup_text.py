"""Text out of HTML and DOCX files: one paragraph a block, table cells set off by tabs, raised digits kept raised."""

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
DUBLIN = "{http://purl.org/dc/elements/1.1/}"

_SKIPPED = "head script style template noscript svg canvas iframe object button select option textarea nav audio video"
_BLOCKS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
SKIPPED, BLOCKS = frozenset(_SKIPPED.split()), frozenset(_BLOCKS.split())
LINES = frozenset("tr li dt dd tbody thead tfoot".split())
LINE_BREAK, PARAGRAPH_BREAK, CELL_END = "\x01", "\x02", "\x03"
LONGEST_CELL, MOST_PIECES = (
    60,
    24,
)  # characters and pieces of a cell of data; others hold paragraphs of a page laid out in a table


class MarkupText(NamedTuple):
    """The text of a marked-up file, with its title and authors where it says them."""

    text: str
    title: str = ""
    authors: str = ""


class UnreadableMarkup(ValueError):
    """A file that gives no text; the message says why and what to do."""


# ---------------------------------------------------------------- HTML


def read_html(data: bytes) -> MarkupText:
    """Return the visible text of an HTML file; scripts, styles, menus and hidden parts are left out."""
    from lxml import etree, html

    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", _decode_html(data)).translate(dict.fromkeys(range(9)))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise UnreadableMarkup("it holds no text: save the page again from a browser") from None
    if any("RESOURCE_LIMIT" in entry.type_name for entry in parser.error_log):
        raise UnreadableMarkup("it is nested too deeply to be read whole: print the page to PDF from a browser")
    pieces: list[str] = []
    _walk_html(root, pieces)
    heading = next((" ".join(node.text_content().split()) for node in root.iter("h1")), "")
    title = heading or " ".join((root.findtext(".//title") or "").split())
    authors = [
        " ".join(node.get("content", "").split())
        for node in root.iter("meta")
        if (node.get("name") or "").lower() in ("author", "citation_author", "dc.creator")
    ]
    return MarkupText(_tidy("".join(pieces)), title, "; ".join(name for name in authors if name))


def _decode_html(data: bytes) -> str:
    """Decode by byte order mark, else as UTF-8, else as the page says, else as Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        stated = re.search(rb"charset\s{0,9}=\s{0,9}[\"']?([\w-]{1,40})", data[:4096], re.IGNORECASE)
        for encoding in (stated[1].decode("ascii") if stated else "", "cp1252"):
            try:
                return data.decode(encoding)
            except (LookupError, UnicodeDecodeError):
                continue
    return data.decode("cp1252", "replace")


def _walk_html(root: Any, pieces: list[str]) -> None:
    """Append the text of a tree; no recursion, so that deep nesting does no harm."""
    stack: list[tuple[Any, bool, bool]] = [(root, False, False)]
    cells: list[int] = []  # where the cells began that are open
    while stack:
        node, leaving, in_pre = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        if leaving:
            pieces.append(_break_of(tag))
            if tag in ("td", "th"):
                _close_cell(pieces, cells.pop())
        elif _is_shown(node, tag):
            if tag in ("td", "th"):
                cells.append(len(pieces))
            pieces.append("\n" if tag == "br" else _break_of(tag))
            stack.append((node, True, in_pre))
            inside = in_pre or tag == "pre"
            content = _white(node.text or "", inside)
            raised = {"sup": RAISED, "sub": LOWERED}.get(tag)
            if raised and re.fullmatch(r"\s*\d+\s*", content or "") and not len(node):
                content = content.strip().translate(raised)
            pieces.append(content)
            stack.extend((child, False, inside) for child in reversed(node))
            continue
        if node is not root:
            pieces.append(_white(node.tail or "", in_pre))


def _close_cell(pieces: list[str], begin: int) -> None:
    """Mark the end of a table's cell; a short one is a single line."""
    if len(pieces) - begin <= MOST_PIECES:
        inside = "".join(pieces[begin:])
        if len(inside) <= LONGEST_CELL and CELL_END not in inside:
            pieces[begin:] = [" ".join(re.sub(rf"[{LINE_BREAK}{PARAGRAPH_BREAK}]", " ", inside).split())]
    pieces.append(CELL_END)


def _break_of(tag: str) -> str:
    """Return the mark of a line or paragraph break, which however many of them become one."""
    return "" if tag not in BLOCKS else LINE_BREAK if tag in LINES else PARAGRAPH_BREAK


def _is_shown(node: Any, tag: str) -> bool:
    hidden = node.get("hidden") is not None or node.get("aria-hidden") == "true" if tag else True
    styled = tag and re.search(r"display\s?:\s?none|visibility\s?:\s?hidden", node.get("style") or "", re.IGNORECASE)
    return not (hidden or styled or tag in SKIPPED)


def _white(text: str, in_pre: bool) -> str:
    return text if in_pre else re.sub(r"[ \t\r\n\f]+", " ", text)


def _tidy(text: str) -> str:
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


# ---------------------------------------------------------------- DOCX


def read_docx(path: Path) -> MarkupText:
    """Return the text of a DOCX file: body with tables and text boxes, then foot- and endnotes.

    What tracked changes deleted is left out. Raises UnreadableMarkup for files that are encrypted,
    broken, or too large once unpacked; entities and outside references are never followed.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise UnreadableMarkup("it is a ZIP file but no DOCX document: save it as DOCX or PDF")
            pieces = _paragraphs(_part(archive, "word/document.xml"))
            for notes in ("word/footnotes.xml", "word/endnotes.xml"):
                if notes in names:
                    pieces += _paragraphs(_part(archive, notes))
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
    return MarkupText(_tidy("\n\n".join(pieces)), " ".join(title.split()), " ".join(authors.split()))


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


def _paragraphs(root: Any) -> list[str]:
    """Return one string a paragraph or table, in the order of the document."""
    found: list[str] = []
    for node in root.iter(f"{WORD}p", f"{WORD}tbl"):
        if any(above.tag in (FALLBACK, f"{WORD}tbl") for above in node.iterancestors()):
            continue
        text = _runs(node) if node.tag == f"{WORD}p" else "\n".join(_rows(node))
        if text.strip():
            found.append(text.strip())
    return found


def _rows(table: Any) -> list[str]:
    rows = []
    for row in table.iter(f"{WORD}tr"):
        cells = [" ".join(filter(None, map(_runs, cell.iter(f"{WORD}p")))) for cell in row.iter(f"{WORD}tc")]
        rows.append("".join(f"{' '.join(cell.split())}{CELL_END}" for cell in cells))
    return rows


def _runs(paragraph: Any) -> str:
    """Return the text of one paragraph, without that of paragraphs inside it (text boxes)."""
    pieces: list[str] = []
    skipped = {f"{WORD}del", f"{WORD}moveFrom", FALLBACK, f"{WORD}p"}
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in skipped:
            continue
        if node.tag in (f"{WORD}t", f"{MATH}t"):
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
