"""The page docs/proposing.md: what was found at first in whole corpora, in traps and in single passages, and what is found now."""

from __future__ import annotations

from typing import Any

from benchmarks.first_readings import looked_at

First = dict[str, dict[str, str]]


def page(rows: list[dict[str, Any]], first: First) -> str:
    """Return the page as Markdown: whole corpora, corpora of traps, then single passages."""
    whole = [row for row in rows if "mentions" in row]
    tempting = [row for row in rows if "conflicts" in row]
    single = [row for row in rows if "flagged" in row]
    return "\n".join((*_corpora(whole, first), *_traps(tempting, first), *_passages(single, first))) + "\n"


def _corpora(now: list[dict[str, Any]], first: First) -> list[str]:
    """Return the lines about whole corpora."""
    lines = [
        "# What the program finds by itself",
        "",
        "Made by `make bench-proposing`; do not edit. Each corpus has six to eight invented texts, an ordinary codebook, planted",
        "contradictions and traps that look like some; they were written by others than the program and read by it, in the",
        "first column of each pair, before anyone who writes the program had seen them (where the commit is known; the `first.csv`",
        "beside them has it, and `python benchmarks/proposing.py --first` makes the reading again where the history has the commit). In",
        "the second column they are read by the program as it is, after their kinds of sentences were looked at: that column",
        "says what was learnt, the first what to expect of other texts.",
        "",
        "*Found*: planted contradictions and gaps that a finding names, with both values where two are compared. *False*: conflicts that are none of the planted.",
        "*F1*: spans of numbers, dates, shares and ranks, by overlap. Nothing was coded by hand.",
        "",
        "| corpus | planted | traps | found, first | found, now | false, first | false, now | F1, first | F1, now | values, now |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in now:
        early = _early(first.get(row["name"]), "found", "false", "f1")
        cells = (
            row["name"], row["planted"], row["traps"], early[0], row["found"],
            early[1], row["false"], early[2], row["f1"], row["values"],
        )  # fmt: skip
        lines.append(f"| {' | '.join(map(str, cells))} |")
    known = [row for row in now if row["name"] in first]
    untidy = [row for row in known if first[row["name"]]["untidy"] == "yes"]
    lines += [""] if known else []
    for rows, of in (
        (known, "Read for the first time"),
        (untidy, "Of these the untidy ones, as their writers were asked"),
    ):
        if rows:
            planted = sum(row["planted"] for row in rows)
            found, false = (sum(int(first[row["name"]][key]) for row in rows) for key in ("found", "false"))
            lines.append(
                f"{of}: {found} of {planted} planted found ({found / planted:.0%}), {false} false conflicts over {len(rows)} corpora."
            )
    for how, what in (
        ("nobody", "nobody has looked at who writes the program"),
        ("shapes", "nobody has read who writes the program; of what was missed they saw descriptions, words of dates, or sentences with all "
         "but common words struck out, and mended from those"),
    ):  # fmt: skip
        rows = [row for row in now if looked_at(first.get(row["name"]), how)]
        if rows:
            found, planted, false = (sum(row[key] for row in rows) for key in ("found", "planted", "false"))
            lines.append(f"{', '.join(row['name'] for row in rows)}: {what}. {found} of {planted} now, {false} false.")
    return lines


def _traps(now: list[dict[str, Any]], first: First) -> list[str]:
    """Return the lines about corpora in which every conflict is a false one."""
    closed = [row["name"] for row in now if looked_at(first.get(row["name"]), "nobody")]
    lines = [
        "",
        "## Traps alone",
        "",
        "Eight texts each that contradict each other in nothing and are full of what looks as if they did, written blind by",
        f"others than the program. Of {', '.join(closed) or 'none'} nobody who writes it has seen more than the counts.",
        "",
        "| corpus | traps | conflicts, first | conflicts, now | tensions, first | tensions, now |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for row in now:
        early = _early(first.get(row["name"]), "conflicts", "tensions")
        cells = (row["name"], row["traps"], early[0], row["conflicts"], early[1], row["tensions"])
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return lines


def _passages(now: list[dict[str, Any]], first: First) -> list[str]:
    """Return the lines about single passages, by kind."""
    lines = [
        "",
        "## Single passages",
        "",
        "A few sentences each, of one text or two, written blind to say one contradiction in as many ways as people have; as",
        "many more look like one and are none. *Flagged*: passages without a contradiction in which one was found.",
        "",
        "| passages | planted | found, first | found, now | without | flagged, first | flagged, now |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    total = [0, 0, 0, 0, 0, 0]
    for row in now:
        early = _early(first.get(row["name"]), "found", "flagged")
        cells = (row["planted"], early[0], row["found"], row["traps"], early[1], row["flagged"])
        total = [one + int(cell or 0) for one, cell in zip(total, cells, strict=True)]
        lines.append(f"| {row['name'].removesuffix('.yml')} | {' | '.join(map(str, cells))} |")
    lines.append(f"| all | {' | '.join(map(str, total))} |")
    return lines


def _early(row: dict[str, str] | None, *keys: str) -> tuple[str, ...]:
    """Return cells of a first reading, empty where none is known."""
    return tuple(row[key] if row else "" for key in keys)
