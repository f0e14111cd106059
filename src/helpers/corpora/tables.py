"""Column names of every table, and how tables are read and written.

CSV in UTF-8 with LF and commas, every cell text. Reading also takes what
spreadsheets save: a byte order mark, CRLF, semicolons or tabs.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pandas as pd

from helpers.corpora.codebook import TYPES
from helpers.errors import DataError

COLUMNS: dict[str, tuple[str, ...]] = {
    "sources": (
        "source_id",
        "title",
        "authors",
        "year",
        "kind",
        "venue",
        "url",
        "language",
        "rights",
        "sha256",
        "original_sha256",
        "characters",
        "note",
    ),
    "claims": (
        "claim_id",
        "source_id",
        "exact",
        "prefix",
        "suffix",
        "type",
        "subject",
        "property",
        "value",
        "unit",
        "place",
        "period",
        "population",
        "stance",
        "attributed_to",
        "evidence",
        "gloss_en",
        "gloss_id",
        "coder",
        "note",
    ),
    "relations": ("relation_id", "kind", "claim_ids", "note"),
    "references": (
        "ref_id",
        "subject",
        "property",
        "value",
        "unit",
        "place",
        "period",
        "population",
        "title",
        "publisher",
        "url",
        "published",
        "independence",
        "confidence",
        "note",
    ),
    "dismissals": ("source_id", "exact", "prefix", "suffix", "reason"),
    "verdicts": ("finding_id", "verdict", "reason", "coder", "date"),
    "expected": ("expected_id", "trap", "kind", "rule", "claim_ids", "source_ids", "why"),
    "adjudication": ("unit_id", "field", "coding_1", "coding_2", "decision", "reason", "adjudicator", "date"),
    "anchors": ("claim_id", "source_id", "sha256", "quote_sha256", "start", "end", "status"),
    "mentions": (
        "source_id",
        "start",
        "end",
        "kind",
        "value",
        "unit",
        "noun",
        "hedge",
        "status",
        "claim_id",
        "reason",
    ),
    "passages": (
        "source_id",
        "start",
        "end",
        "other_source_id",
        "other_start",
        "other_end",
        "words",
        "similarity",
    ),
    "citations": (
        "source_id",
        "start",
        "end",
        "kind",
        "key",
        "author",
        "year",
        "url",
        "accessed",
        "target",
        "since",
        "pages",
    ),
    "structure": ("source_id", "start", "end", "kind", "level", "number", "value", "unit", "target"),
    "statistics": ("source_id", "start", "end", "test", "df1", "df2", "value", "relation", "p_relation", "p", "n"),
    "units": ("unit_id", "source_id", "claim_id_1", "claim_id_2"),
    "findings": (
        "finding_id",
        "rule",
        "kind",
        "source_ids",
        "claim_ids",
        "ref_ids",
        "message",
        "why",
        "would_settle",
    ),
}
COLUMNS["proposals"] = (*COLUMNS["claims"], "cue")

REQUIRED: dict[str, tuple[str, ...]] = {"sources": ("source_id", "sha256"), "expected": ("expected_id",)}

ALLOWED: dict[tuple[str, str], frozenset[str]] = {
    ("claims", "type"): frozenset(TYPES),
    ("claims", "stance"): frozenset(("", "asserted", "reported", "denied")),
    ("claims", "evidence"): frozenset(
        ("", "none", "assertion", "own-report", "statistic", "before-after", "comparison", "evaluation")
    ),
    ("verdicts", "verdict"): frozenset(("accepted", "rejected", "open")),
    ("relations", "kind"): frozenset(
        [
            "percent-of",
            "part-of",
            "sum-of",
            "change",
            "duration",
            "announces",
            "promises",
            "before",
            "cumulative",
            "windows",
        ]
    ),
    ("expected", "trap"): frozenset(("yes", "no")),
}


class Lines(list[int]):
    """Line numbers of a table's rows. Pandas copies a frame's attributes deeply at every step; these stay one list."""

    def __deepcopy__(self, memo: object) -> Lines:
        return self


def empty_table(name: str) -> pd.DataFrame:
    """Return a table with the columns of `name` and no rows."""
    return pd.DataFrame(columns=list(COLUMNS[name]), dtype="str")


def read_table(path: Path, name: str) -> pd.DataFrame:
    """Read one table as text; a missing file is an empty table, a missing column is empty.

    The frame has the columns of COLUMNS[name] and an index that starts at 0; line
    numbers of the file are kept in `frame.attrs["lines"]` for error messages.
    Refuses (DataError, all at once) unknown columns, rows longer or shorter than the
    header, bytes that are not UTF-8, and missing required columns.
    """
    if not path.exists():
        frame = empty_table(name)
        frame.attrs["lines"] = Lines()
        return frame
    label = f"{path.parent.name}/{path.name}"
    rows, lines = _parse(path, label)
    header = [cell.strip() for cell in rows[0]] if rows else []
    expected = COLUMNS[name]
    problems = [f'column "{cell}" is not a column of {name}.csv' for cell in header if cell not in expected]
    problems += [
        f'column "{cell}" stands {header.count(cell)} times' for cell in dict.fromkeys(header) if header.count(cell) > 1
    ]
    problems += [f'column "{cell}" is missing' for cell in REQUIRED.get(name, ()) if cell not in header]
    if problems:
        import difflib

        near = {cell: difflib.get_close_matches(cell, expected, 1) for cell in header if cell not in expected}
        hint = "; ".join(f'did you mean "{match[0]}" for "{cell}"?' for cell, match in near.items() if match)
        raise DataError(
            f"{label} does not have the columns of a {name} table",
            [*problems, f"columns are: {', '.join(expected)}"],
            hint or "data/README.md describes every column.",
        )
    body = [(line, row) for line, row in zip(lines[1:], rows[1:], strict=True) if any(cell.strip() for cell in row)]
    ragged = [
        f"line {line}: {len(row)} cells, the header has {len(header)}" for line, row in body if len(row) != len(header)
    ]
    if ragged:
        raise DataError(
            f"{label} has rows of another length than its header", ragged, "put cells with commas in quotes."
        )
    found = {cell: [row[i] for _, row in body] for i, cell in enumerate(header)}
    data = {column: found.get(column, [""] * len(body)) for column in expected}
    frame = pd.DataFrame(data, columns=list(expected), dtype="str")
    frame.attrs["lines"] = Lines(line for line, _ in body)
    return frame


def _parse(path: Path, label: str) -> tuple[list[list[str]], list[int]]:
    """Return the rows of a CSV file and the line each one starts at."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{label} is not UTF-8",
            [f"byte {error.start} is 0x{error.object[error.start]:02x}"],
            'save it as "CSV UTF-8".',
        ) from None
    if "\0" in text:
        raise DataError(f"{label} holds a NUL character", [f"character {text.index(chr(0))}"], "save it again as CSV.")
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count) if head else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, lines, start = [], [], 1
    try:
        for row in reader:
            if row:
                rows.append(row)
                lines.append(start)
            start = reader.line_num + 1
    except csv.Error as error:
        raise DataError(
            f"{label} is not a CSV table", [f"line {reader.line_num}: {error}"], "save it again as CSV."
        ) from None
    return rows, lines


def table_bytes(frame: pd.DataFrame) -> bytes:
    """Return a table as CSV in UTF-8 with LF, every cell text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(frame.columns)
    writer.writerows(frame.astype("str").itertuples(index=False, name=None))
    return out.getvalue().encode("utf-8")


def check_allowed(frame: pd.DataFrame, name: str, label: str) -> list[str]:
    """List the cells whose value is none of those allowed, one line each, with where they stand."""
    problems = []
    for (table, column), allowed in ALLOWED.items():
        if table != name:
            continue
        for row, value in enumerate(frame[column]):
            if value not in allowed:
                shown = ", ".join(sorted(allowed - {""}))
                problems.append(f'{label}, line {line_of(frame, row)}, column "{column}": "{value}" is none of {shown}')
    return problems


def line_of(frame: pd.DataFrame, row: int) -> int:
    """Return the line of the file that row `row` of a table came from."""
    lines = frame.attrs.get("lines") or []
    return lines[row] if row < len(lines) else row + 2
