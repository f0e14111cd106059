"""Totals that a text states with their parts, in a sentence and in the rows and columns of a table."""

from __future__ import annotations

import re
from itertools import pairwise

from helpers.ledgers.statistics_words import Row, decimal, statistics_patterns, statistics_words, whole_number
from helpers.readers.segments import Segments
from helpers.relations.lists_summed import is_part_of_row

CELLS = re.compile(r"\s*\|\s*|\t+| {2,}")
CELL = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?")


def totals(text: str, parts: Segments) -> list[Row]:
    """Return totals whose parts stand in brackets behind them: "120 passengers (64 women and 58 men)"."""
    rows = []
    patterns = statistics_patterns()
    for match in patterns["sum"].finditer(text):
        if parts.zone_at(match.start()):
            continue
        inner = match["parts"]
        found = list(patterns["part"].finditer(inner))
        numbers = [whole_number(part["part"]) for part in found]
        rest = patterns["part"].sub("", inner)
        # Nothing but the parts, commas and "and" may stand in the brackets; a year or a share is no part.
        if len(found) < 2 or re.sub(rf"(?:{statistics_words('and')})|[\s,;]", "", rest, flags=re.I):
            continue
        if any(1500 <= int(number) <= 2100 for number in numbers) or patterns["hedge"].search(
            text[max(0, match.start() - 24) : match.start()]
        ):
            continue
        rows.append(
            {
                "start": str(match.start()),
                "end": str(match.end()),
                "test": "total",
                "df1": " ".join(numbers),
                "value": whole_number(match["total"]),
                "relation": "=",
            }
        )
    return rows


def table_totals(text: str) -> list[Row]:
    """Return totals of text tables: a line that starts with "Total", under lines with as many figures.

    A total that is no larger than its largest part is a mean or a rate, and is left out.
    """
    rows: list[Row] = []
    above: list[list[str]] = []
    total_word = re.compile(rf"(?:{statistics_words('total')})$", re.I)
    at = 0
    for line in text.split("\n"):
        label, figures = _table_row(line)
        if figures and above and is_part_of_row(label):
            figures = []  # "of whom women": of the row above it
        elif figures and above and total_word.match(label.strip("*_ :")) and len(above[-1]) == len(figures):
            parts = [row for row in above if len(row) == len(figures)]
            if len(parts) == len(above) and len(parts) >= 2:
                for column, total in enumerate(figures):
                    numbers = [row[column] for row in parts]
                    if float(total) > max(map(float, numbers)):
                        rows.append(
                            {
                                "start": str(at),
                                "end": str(at + len(line.rstrip())),
                                "test": "total",
                                "df1": " ".join(numbers),
                                "value": total,
                                "relation": "=",
                            }
                        )
            above = []
        elif figures and (above or not _are_years(figures)):
            above.append(figures)
        elif line.strip("|-+=: \t"):
            above = []
        at += len(line) + 1
    return rows


def _are_years(figures: list[str]) -> bool:
    """Say whether figures are a heading of years, each after the one before: "2018 | 2019"."""
    years = [float(figure) for figure in figures]
    return (
        len(years) > 1
        and all(1500 <= year <= 2100 for year in years)
        and all(0 < b - a <= 10 for a, b in pairwise(years))
    )


def _table_row(line: str) -> tuple[str, list[str]]:
    """Return the label and the figures of a table's row; no figures if the line is none."""
    cells = [cell for cell in CELLS.split(line.strip().strip("|").strip()) if cell]
    if len(cells) < 2 or len(cells) > 12 or len(cells[0]) > 60:
        return "", []
    figures = [cell.strip("*_ ") for cell in cells[1:]]
    if not all(CELL.fullmatch(cell) for cell in figures):
        return "", []
    return cells[0], [_figure(cell) for cell in figures]


def _figure(cell: str) -> str:
    return whole_number(cell) if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", cell) else decimal(cell)
