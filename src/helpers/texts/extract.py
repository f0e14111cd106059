"""Text out of the files that people have: PDF, DOCX, HTML, plain text and Markdown.

Whatever comes in, the text that goes out is UTF-8 in NFC with LF line ends and no byte order mark. A file that gives no
text is named, with what to do about it; the others are not held up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from helpers.errors import DataError
from helpers.paths import printable
from helpers.texts.folding import ZERO_WIDTH
from helpers.texts.language_tables import alternatives, listed
from helpers.texts.sources import guess_encoding

HTML_NAMES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
TITLE_LENGTH = 200  # characters of a guessed title at the most


@lru_cache(maxsize=1)
def _no_title() -> re.Pattern[str]:
    """Return a pattern of what files have as a title that is none: "Untitled 1", "report.docx"."""
    keys = ("untitled_begins", "untitled_numbered", "untitled_part", "untitled_bracketed", "untitled")
    begins, numbered, part, bracketed, whole = (alternatives(listed("segments", key)) for key in keys)
    files = r".*\.(?:docx?|pdf|indd|rtf|odt|tex|html?|txt)"
    return re.compile(rf"(?:{begins}).*|(?:{numbered})\d*|(?:{part}) \d+|\(?(?:{bracketed})\)?|{whole}|{files}", re.I)


class Extracted(NamedTuple):
    """A text with what is known of the file it came from; `notes` say what was done to get it."""

    text: str
    kind: str  # PDF, DOCX, HTML or text
    title: str
    authors: str
    notes: tuple[str, ...]

    @property
    def data(self) -> bytes:
        """The bytes to be written: positions count characters of these."""
        return self.text.encode("utf-8")


class UnreadableFileError(DataError):
    """A file from which no text can be had."""


def extract(path: Path) -> Extracted:
    """Return the text of a file, told by its content rather than by its name.

    Refuses (UnreadableFileError, saying what to do) what is empty, encrypted, broken, a scan without text
    or of another kind.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, f"it cannot be read ({error.strerror or error}): check where it is") from None
    if not data.strip(b"\0 \t\r\n"):
        raise _unreadable(path, "it is empty: get it again from where it came")
    try:
        text, kind, title, authors, notes = _read(path, data)
    except ValueError as error:
        raise _unreadable(path, str(error)) from None
    text = clean(text)
    if sum(character.isalnum() for character in text) < 3:
        raise _unreadable(path, "it holds no text: if it shows pictures of pages, run an OCR program on it")
    stated = " ".join(clean(title).split())
    if stated and not _no_title().fullmatch(stated):
        notes.append(f"title as the {kind} file states it")
    else:
        stated = guess_title(text)
        notes.append("title guessed from the first lines")
    named = " ".join(clean(authors).split())
    if named.casefold() in listed("segments", "nobody"):
        named = ""
    return Extracted(text, kind, stated[:TITLE_LENGTH], named, tuple(notes))


def extract_all(paths: Iterable[Path]) -> tuple[dict[Path, Extracted], list[UnreadableFileError]]:
    """Return the texts of all files that give one, and an error for each that does not."""
    texts: dict[Path, Extracted] = {}
    errors: list[UnreadableFileError] = []
    for path in paths:
        try:
            texts[path] = extract(path)
        except UnreadableFileError as error:
            errors.append(error)
    return texts, errors


def clean(text: str) -> str:
    """Return a text in NFC with LF line ends, without byte order mark and control characters, ending with a line end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = re.sub(r"[\x0b\x0c\x85]", "\n", text)
    text = re.sub("\u00ad[ \t]*\n", "-\n", text)  # a soft hyphen at a line end is seen, elsewhere it is not
    text = re.sub(f"[{ZERO_WIDTH}\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", "", text)
    text = re.sub(r"(?<![ \t])[ \t]++\n", "\n", unicodedata.normalize("NFC", text))
    return text.strip("\n") + "\n"


def guess_title(text: str) -> str:
    """Return the first lines that look like a title: words, not too long, before an empty line."""
    taken: list[str] = []
    for line in text.split("\n")[:40]:
        words = line.strip().lstrip("#").strip()
        if not words or sum(character.isalpha() for character in words) < 3:
            if taken:
                break
            continue
        if taken and (len(" ".join(taken)) + len(words) > TITLE_LENGTH or taken[-1][-1] in ".!?" or len(taken) == 3):
            break
        taken.append(words)
    title = " ".join(taken)
    sentence = re.match(r"(?s).{20,}?[.!?](?=\s)", title)
    return (sentence[0] if sentence and len(title) > TITLE_LENGTH else title)[:TITLE_LENGTH].strip()


def _unreadable(path: Path, why: str) -> UnreadableFileError:
    what, _, remedy = why.partition(": ")
    return UnreadableFileError(f"{printable(str(path))}: no text", [what], remedy)


def _read(path: Path, data: bytes) -> tuple[str, str, str, str, list[str]]:
    """Return text, kind, title, authors and notes; a ValueError says what is wrong and what to do."""
    head, suffix = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n"), path.suffix.lower()
    if b"%PDF-" in data[:1024]:
        return _read_pdf(path)
    if data.startswith(b"PK\x03\x04") or suffix == ".docx":
        from helpers.texts.markup_text import read_docx

        _refuse_other_formats(data, suffix)
        document = read_docx(path)
        return document.text, "DOCX", document.title, document.authors, []
    if suffix == ".pdf":
        raise ValueError("it is broken or no PDF: open it in a viewer and save or print it to PDF again")
    _refuse_other_formats(data, suffix)
    from helpers.texts.html_text import is_mhtml, read_html

    if suffix in (".mhtml", ".mht") and not is_mhtml(data):
        raise ValueError("it is broken or holds no web page: save the page again from a browser")
    if suffix in HTML_NAMES or re.match(rb"(?i)<!doctype html|<html", head) or is_mhtml(data):
        page = read_html(data)
        return page.text, "HTML", page.title, page.authors, list(page.notes)
    text, note = _decode(data)
    return text, "text", "", "", [note] if note else []


def _read_pdf(path: Path) -> tuple[str, str, str, str, list[str]]:
    from importlib.metadata import version

    from helpers.texts.pdf_text import read_pdf

    pdf = read_pdf(path)
    notes = [f"{pdf.pages} {'page' if pdf.pages == 1 else 'pages'}, extracted with pypdfium2 {version('pypdfium2')}"]
    if pdf.left_out:
        notes.append(f"{pdf.left_out} running heads and page numbers left out")
    if pdf.empty_pages:
        shown = ", ".join(map(str, pdf.empty_pages[:20])) + (" …" if len(pdf.empty_pages) > 20 else "")
        notes.append(f"no text on pages {shown} (scans or pictures)")
    return pdf.text, "PDF", pdf.title, pdf.authors, notes


def _refuse_other_formats(data: bytes, suffix: str) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ValueError("it is an old Word file or an encrypted DOCX: save it as DOCX without password, or as PDF")
    if data.startswith(b"{\\rtf"):
        raise ValueError("it is an RTF file: save it as DOCX or PDF")
    if suffix in (".odt", ".epub", ".doc", ".pages", ".pptx", ".xlsx", ".odp", ".ods"):
        raise ValueError(f"it is of another kind ({suffix[1:].upper()}): save it as DOCX, PDF or text")
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")):
        raise ValueError("it is a picture: run an OCR program on it and give the text")


def _decode(data: bytes) -> tuple[str, str]:
    """Return plain text, and a note if it was in another encoding than UTF-8."""
    try:
        text = data.decode("utf-8-sig")
        if text.count("\0") * 4 < len(text):
            return text, ""
    except UnicodeDecodeError:
        pass
    guess = guess_encoding(data)
    if guess == "UTF-16":
        marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        little = data[1::2].count(0) >= data[0::2].count(0)
        encoding = "utf-16" if marked else "utf-16-le" if little else "utf-16-be"
        try:
            return data.decode(encoding), "text converted from UTF-16"
        except UnicodeDecodeError:
            guess = ""
    binary = sum(byte < 9 or 13 < byte < 32 for byte in data[:4000])
    if guess == "Windows-1252" and binary == 0:
        return data.decode("cp1252"), "text converted from Windows-1252 (guessed)"
    raise ValueError("it is no text in a known encoding: save it as UTF-8 text, DOCX or PDF")
