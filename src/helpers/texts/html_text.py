"""Text out of HTML files and pages saved with their pictures (MHTML): what a reader of the page reads.

One paragraph a block, table cells set off by tabs, raised digits kept raised, numbered lists with their numbers and
notes with their marks. Menus, comments, banners and the like are left out, and it is said how much that was.
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default as MODERN
from itertools import islice
from typing import Any, NamedTuple

from helpers.texts.markup_text import CELL_END, LINE_BREAK, PARAGRAPH_BREAK, MarkupText, UnreadableMarkup, tidy
from helpers.texts.pdf_lines import LOWERED, RAISED

_SKIPPED = (
    "head script style template noscript svg canvas iframe object button select option textarea nav audio video dialog"
)
_BLOCKS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
SKIPPED, BLOCKS = frozenset(_SKIPPED.split()), frozenset(_BLOCKS.split())
LINES = frozenset("tr li dt dd tbody thead tfoot".split())
# Characters and pieces of a cell of data; others hold paragraphs of a page laid out in a table.
LONGEST_CELL, MOST_PIECES = 60, 24

# What stands around the text of a page, by the roles of WAI-ARIA 1.2 and by the names that site makers use.
_ROLES = frozenset("alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar".split())
_NAMES = frozenset(
    "breadcrumb breadcrumbs comments comment-list cookie-banner cookie-consent cookie-notice footer masthead menu nav "
    "navbar navigation newsletter pagination related related-posts respond screen-reader-text share sharing sidebar "
    "site-footer site-header skip-link social-share sr-only subscribe visually-hidden mw-editsection navbox catlinks "
    "printfooter".split()
)
MOST_AROUND = 0.25  # of a page's letters: what is longer is no furniture, whatever it is called
LEAST_WITHIN = 0.5  # of a page's letters in its main part, before that alone is taken
TITLES = ("citation_title", "dc.title", "dcterms.title", "og:title")
AUTHORS = ("author", "citation_author", "dc.creator")
_SECTIONS = frozenset("article main section blockquote".split())
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_BACK = frozenset("↩ ↩︎ ↑ ^ ⏎".split())


class _Page(NamedTuple):
    """A parsed page: the part that is read, how many characters each element shows, those that show digits only, and
    the number before each item of a list or note.
    """

    top: Any
    letters: dict[Any, int]
    digits: set[Any]
    numbers: dict[Any, str]

    def is_around(self, node: Any, in_section: bool) -> bool:
        """Say whether an element is page furniture: by its role or name, or a head or foot of no section."""
        if node is self.top:
            return False
        names = {(node.get("id") or "").lower(), *(node.get("class") or "").lower().split()}
        named = (node.get("role") or "").lower() in _ROLES or bool(names & _NAMES)
        outer = node.tag in ("header", "footer", "aside") and not in_section
        return (named or outer) and self.letters.get(node, 0) <= MOST_AROUND * self.letters[self.top]


def read_html(data: bytes) -> MarkupText:
    """Return the visible text of an HTML or MHTML file; scripts, styles, menus and hidden parts are left out."""
    from lxml import etree, html

    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", _decode_html(_unpacked(data))).translate(dict.fromkeys(range(9)))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise UnreadableMarkup("it holds no text: save the page again from a browser") from None
    if any("RESOURCE_LIMIT" in entry.type_name for entry in parser.error_log):
        raise UnreadableMarkup("it is nested too deeply to be read whole: print the page to PDF from a browser")
    letters, digits = _letters(root)
    page = _Page(_main_part(root, letters), letters, digits, _numbers(root, _marks(root)))
    pieces: list[str] = []
    _walk(page, pieces)
    text = tidy("".join(pieces))
    around = letters[root] - sum(not character.isspace() for character in text)
    notes = ("menus, comments and the like around the text left out",) if around > 0.02 * letters[root] else ()
    metas = [((node.get("name") or node.get("property") or "").lower(), node) for node in root.iter("meta")]
    stated = {name: " ".join((node.get("content") or "").split()) for name, node in reversed(metas)}
    authors = [" ".join((node.get("content") or "").split()) for name, node in metas if name in AUTHORS]
    titles = [stated.get(name, "") for name in TITLES[:-1]] + [_heading(page.top), stated.get(TITLES[-1], "")]
    titles += [_heading(root), " ".join((root.findtext(".//title") or "").split())]
    return MarkupText(text, next(filter(None, titles), ""), "; ".join(dict.fromkeys(filter(None, authors))), notes)


def is_mhtml(data: bytes) -> bool:
    """Say whether a file is a web page saved in one file with its pictures (RFC 2557)."""
    head = data[:4096].lower()
    return b"mime-version:" in head and b"multipart/related" in head and b"text/html" in data[:65536].lower()


def _unpacked(data: bytes) -> bytes:
    """Return the page of an MHTML file; other files as they are."""
    if not is_mhtml(data):
        return data
    for part in message_from_bytes(data, policy=MODERN).walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            charset = part.get_content_charset()
            if isinstance(content, bytes) and charset:
                return f'<meta charset="{charset}">'.encode("ascii", "ignore") + content
            return content if isinstance(content, bytes) else b""
    return b""


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


def _letters(root: Any) -> tuple[dict[Any, int], set[Any]]:
    """Return how many characters each element shows, blanks apart, and those that show digits only; in one pass."""
    letters: dict[Any, int] = {}
    digits: set[Any] = set()
    for node in reversed(list(root.iter())):
        letters[node] = 0
        if isinstance(node.tag, str) and _is_shown(node):
            words = ["".join((part or "").split()) for part in (node.text, *(child.tail for child in node))]
            shown = [child for child in node if letters[child]]
            letters[node] = sum(map(len, words)) + sum(letters[child] for child in shown)
            if letters[node] and "".join([*words, "0"]).isdecimal() and all(child in digits for child in shown):
                digits.add(node)
    return letters, digits


def _main_part(root: Any, letters: dict[Any, int]) -> Any:
    """Return the element that the page says to be its main part, if most of what is shown stands in it."""
    for path in (".//main", ".//*[@role='main']", ".//article"):
        parts = root.findall(path)
        if len(parts) == 1 and letters[parts[0]] >= LEAST_WITHIN * letters[root]:
            return parts[0]
    return root


def _heading(node: Any) -> str:
    """Return the first heading of an element."""
    return next((" ".join(one.text_content().split()) for one in node.iter("h1")), "")


def _marks(root: Any) -> dict[str, str]:
    """Return how the marks of notes are written, by the id that they lead to: `[3]`, or `³` where they stand raised."""
    marks: dict[str, str] = {}
    for link in root.iter("a"):
        words = "".join(link.text_content().split())
        if (link.get("href") or "").startswith("#") and re.fullmatch(r"\[\d{1,3}\]|\d{1,3}", words):
            raised = link.find("sup") is not None or any(
                above.tag == "sup" for above in islice(link.iterancestors(), 3)
            )
            if raised or words[0] == "[":
                marks.setdefault(link.get("href")[1:], words if words[0] == "[" else words.translate(RAISED))
    return marks


def _walk(page: _Page, pieces: list[str]) -> None:
    """Append the text of a page; no recursion, so that deep nesting does no harm."""
    stack: list[tuple[Any, bool, bool, bool, dict[int, int] | None]] = [(page.top, False, False, False, None)]
    cells: list[int] = []  # where the cells began that are open
    while stack:
        node, leaving, in_pre, in_section, shift = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        if leaving:
            pieces.append(_break_of(tag))
            if tag in ("td", "th"):
                _close_cell(pieces, cells.pop())
        elif tag and _is_shown(node) and not page.is_around(node, in_section):
            if tag in ("td", "th"):
                cells.append(len(pieces))
            pieces.append("\n" if tag == "br" else _break_of(tag))
            pieces.append(page.numbers.get(node, ""))
            stack.append((node, True, in_pre, in_section, shift))
            inside = in_pre or tag == "pre"
            within = shift
            if tag in ("sup", "sub") and node in page.digits:
                within = RAISED if tag == "sup" else LOWERED
            content = _white(node.text or "", inside)
            pieces.append(content.strip().translate(within) if within else content)
            sectioned = in_section or tag in _SECTIONS
            stack.extend((child, False, inside, sectioned, within) for child in reversed(node))
            continue
        if node is not page.top:
            tail = _white(node.tail or "", in_pre)
            pieces.append(tail.strip().translate(shift) if shift else tail)


def _close_cell(pieces: list[str], begin: int) -> None:
    """Mark the end of a table's cell; a short one is a single line."""
    if len(pieces) - begin <= MOST_PIECES:
        inside = "".join(pieces[begin:])
        if len(inside) <= LONGEST_CELL and CELL_END not in inside:
            pieces[begin:] = [" ".join(re.sub(rf"[{LINE_BREAK}{PARAGRAPH_BREAK}]", " ", inside).split())]
    pieces.append(CELL_END)


def _numbers(root: Any, marks: dict[str, str]) -> dict[Any, str]:
    """Return what stands before each item: the mark that leads to it, or its place in a numbered list."""
    numbers: dict[Any, str] = {}
    for items in root.iter("ol"):
        if (items.get("type") or "1") == "1" and items.get("reversed") is None:
            number = _whole(items.get("start"), 1)
            for item in items.iterchildren("li"):
                number = _whole(item.get("value"), number)
                numbers[item] = f"{number}. "
                number += 1
    for item in root.iter("li", "p", "div") if marks else ():
        within = islice(item.iter(), 1 if item.tag == "div" else 4)
        names = (one.get("id") or one.get("name") or "" for one in within if isinstance(one.tag, str))
        mark = next((marks.pop(name) for name in names if name in marks), "")
        opens = " ".join((item.text_content() if mark else "").split())[:8].lstrip("[(")
        if mark and not opens.startswith(mark.strip("[]").translate(_PLAIN)):
            numbers[item] = f"{mark} "
    return {_opening(item): number for item, number in numbers.items()}


def _opening(item: Any) -> Any:
    """Return the paragraph that an item begins with, or the item."""
    for _ in range(3):
        if (item.text or "").strip() or not len(item) or item[0].tag not in ("p", "div"):
            break
        item = item[0]
    return item


def _whole(cell: str | None, otherwise: int) -> int:
    return int(cell) if cell and re.fullmatch(r"\d{1,6}", cell) else otherwise


def _break_of(tag: str) -> str:
    """Return the mark of a line or paragraph break, which however many of them become one."""
    return "" if tag not in BLOCKS else LINE_BREAK if tag in LINES else PARAGRAPH_BREAK


def _is_shown(node: Any) -> bool:
    if node.tag in SKIPPED or node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return False
    if node.tag == "a" and (node.text or "").strip() in _BACK and not len(node):
        return False  # back from a note to its mark
    style = node.get("style") or ""
    return not re.search(r"display\s?:\s?none|visibility\s?:\s?hidden", style, re.IGNORECASE)


def _white(text: str, in_pre: bool) -> str:
    return text if in_pre else re.sub(r"[ \t\r\n\f]+", " ", text)
