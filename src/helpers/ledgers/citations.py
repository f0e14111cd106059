"""The papers' own references: list of works, citations in the text, footnotes, addresses.

    text ── list of works ──▶ entries ┐
         ── notes, marks, (Author, year), (full reference), <address> ── resolved to ──▶ entries

Rows hold positions and normalised values only. Kinds: `entry` (of the list of works), `in-text`,
`footnote` (a mark in the text), `note` (its body, or a note whose mark is lost), `url` (an address
that stands in the text). `key` names the work and is the same in every text that cites it;
`target` is the key of the entry of the same text that a citation resolves to, empty if none;
`since` is where the sentence begins that the citation closes, so a claim from there on rests on it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

import pandas as pd

from helpers.corpora.tables import COLUMNS
from helpers.ledgers.bibliography import Reference, words_for
from helpers.ledgers.citations_in_text import in_text, inside
from helpers.ledgers.worklists import SUPERSCRIPT, Row, entries_of, find_zone, notes_of, resolved_notes
from helpers.ledgers.works import Works, source_references
from helpers.readers.language_data import alternatives
from helpers.texts.alignment import letters
from helpers.texts.apart import any_word

_SHORT = re.compile(rf"(?:^|\W)(?:[A-Z]|{alternatives(words_for('short'))})$")
_BOUNDARY = re.compile(r"[.!?][\"”’)\]]*[⁰¹²³⁴-⁹]*\s+(?=[\"“‘(*<]*[^\W\d_a-z]|\d)|\n[ \t\r]*\n")


LONGEST_SEGMENT = 5  # words of one part of an address that are kept; a longer one is often the title of a text


def short_address(url: str) -> str:
    """Return an address with long parts cut to one word and a checksum: readings hold no runs of words."""
    parts = []
    for part in url.split("/"):
        words = re.findall(r"\w+", part)
        if len(words) > LONGEST_SEGMENT:
            part = words[0] + "-" + hashlib.sha256(part.encode("utf-8")).hexdigest()[:8]
        parts.append(part)
    return "/".join(parts)


def read_citations(texts: Mapping[str, str], sources: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the table readings/citations.csv of some texts, every cell text, in order of source and place.

    `sources` (source_id, authors, title) gives the works that the texts are, so that a text that is cited by
    another one has the same key there. Titles that differ by spelling are one work.
    """
    rows: list[Row] = []
    for source in sorted(texts):
        found = cite(source, texts[source])
        rows += [row._replace(target=row.target + len(rows) if row.target >= 0 else -1) for row in found]
    works = Works()
    for reference in source_references(sources).values():
        works.key(reference)
    keys = [works.key(rows[_root(rows, index)].reference) for index in range(len(rows))]
    table = []
    for row, key in zip(rows, keys, strict=True):
        reference = row.reference
        target = (keys[row.target] or f"note:{rows[row.target].label}") if row.target >= 0 else ""
        names = "; ".join(reference.authors)
        cells = (
            row.source_id,
            row.start,
            row.end,
            row.kind,
            key,
            names,
            reference.year,
            short_address(reference.url),
            reference.accessed,
        )
        table.append((*map(str, cells), target, str(row.since), reference.pages))
    frame = pd.DataFrame(table, columns=list(COLUMNS["citations"]), dtype="str")
    order = sorted(range(len(table)), key=lambda i: (table[i][0], int(table[i][1]), int(table[i][2]), table[i][3]))
    return frame.iloc[order].reset_index(drop=True)


def _root(rows: list[Row], index: int) -> int:
    """Return the row whose reference names the work of a row: itself, or what it resolves to where it has no title."""
    at = index
    for _ in range(4):  # mark → note → note → entry
        if rows[at].target < 0 or rows[at].reference.title:
            return at
        at = rows[at].target
    return at


def apparatus(text: str) -> list[tuple[int, int]]:
    """Return the spans of a text that are references: list of works, notes, citations in parentheses."""
    rows = cite("", text)
    zone = find_zone(text)
    return sorted({(row.start, row.end) for row in rows if row.end - row.start > 3} | ({zone} if zone else set()))


def cite(source: str, text: str) -> list[Row]:
    """Return the references of one text in order of kind and place; `target` is an index into this list."""
    zone = find_zone(text)
    entries = entries_of(source, text, zone) if zone else []
    notes = notes_of(source, text, zone, entries)
    closed = [(row.start, row.end) for row in notes] + ([zone] if zone else []) + _note_heads(text)
    rows = entries + resolved_notes(text, notes, entries)
    rows += _marks(source, text, rows, closed)
    rows += in_text(source, text, rows, closed)
    rows += _mentions(source, text, rows, closed)
    return [
        row._replace(since=_since(text, row.start)) if row.kind in ("in-text", "footnote", "url") else row
        for row in rows
    ]


def _note_heads(text: str) -> list[tuple[int, int]]:
    """Return the headings of lists of notes, which are no text."""
    heading = rf"^[\s>#*_\d.]{{0,12}}{any_word(words_for('notes'))}[\s*_:#]*$"
    return [m.span() for m in re.finditer(heading, text, re.IGNORECASE | re.MULTILINE)]


def _marks(source: str, text: str, rows: list[Row], closed: list[tuple[int, int]]) -> list[Row]:
    """Return the marks of notes and numbered entries in the text, resolved; a mark without a body has no target."""
    numbers: dict[str, int] = {}
    for index, row in enumerate(rows):
        if row.label:
            numbers.setdefault(row.label, index)
    raised = any(row.kind == "note" for row in rows) and bool(re.search(r"^[ \t>]*[⁰¹²³⁴-⁹]", text, re.MULTILINE))
    bracketed = any(row.label for row in rows) and not raised
    pattern = (
        r"(?<=[^\s\d(])([⁰¹²³⁴-⁹]{1,3})" if raised else r"\[\^?(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)\]" if bracketed else ""
    )
    out: list[Row] = []
    for match in re.finditer(pattern, text) if pattern else ():
        if inside(match.start(), closed) or re.search(
            r"(?<!\w)(?:k?m|cm|mm|dm|ha)$", text[max(0, match.start() - 3) : match.start()]
        ):
            continue
        for label in _labels(match[1].translate(SUPERSCRIPT)):
            at = numbers.get(label, -1)
            reference = rows[at].reference if at >= 0 else Reference()
            kind = "in-text" if at >= 0 and rows[at].kind == "entry" else "footnote"
            target = rows[at].target if at >= 0 and rows[at].kind == "note" and rows[at].target >= 0 else at
            out.append(Row(source, match.start(), match.end(), kind, reference, label, target))
    return out


def _labels(text: str) -> list[str]:
    """Return the numbers of a mark such as `2, 4-6`."""
    out: list[str] = []
    for part in text.split(","):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        out += [str(number) for number in range(ends[0], min(ends[-1], ends[0] + 30) + 1)]
    return out


def _mentions(source: str, text: str, rows: list[Row], closed: list[tuple[int, int]]) -> list[Row]:
    """Return places that name an entry's author or title in the text without a citation, the first of each."""
    known = {row.target for row in rows} | {row.target for row in rows if row.kind == "note"}
    stream = letters(text)
    out = []
    for index, row in enumerate(rows):
        if row.kind != "entry" or index in known:
            continue
        names = [name for name in row.reference.authors[:2] if len(name) >= 5]
        for name in names:
            match = next(
                (m for m in re.finditer(rf"\b{re.escape(name)}\b", text) if not inside(m.start(), closed)), None
            )
            if match:
                out.append(Row(source, match.start(), match.end(), "in-text", row.reference, "", index))
                break
        else:
            title = letters(row.reference.title).string
            at = stream.string.find(title) if len(title) >= 20 else -1
            while at >= 0 and inside(int(stream.positions[at]), closed):
                at = stream.string.find(title, at + 1)
            if at >= 0:
                span = int(stream.positions[at]), int(stream.positions[at + len(title) - 1]) + 1
                out.append(Row(source, *span, "in-text", row.reference, "", index))
    return out


def _since(text: str, position: int) -> int:
    """Return where the sentence begins that a citation at a position closes; a citation after the stop belongs before it."""
    low = max(0, position - 1500)
    ends = [
        low + match.end()
        for match in _BOUNDARY.finditer(text[low:position])
        if not _SHORT.search(text[max(0, low + match.start() - 6) : low + match.start()])
    ]
    while ends and not re.search(r"\w", text[ends[-1] : position]):
        ends.pop()
    return ends[-1] if ends else low
