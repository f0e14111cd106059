"""The page docs/reading.md, from what benchmarks/reading.py measured."""

from __future__ import annotations

import json
from typing import Any

TARGETS = {"dateparser.search (id)": 100, "quantulum3": 100, "Duckling numbers (id)": 5}
READERS = ("claims-audit", "quantulum3", "Duckling", "text2num")


def page(measured: dict[str, Any], data: dict[str, dict[str, list[int]]]) -> str:
    """Return the page."""
    parts = [
        "# Reading numbers: how well, how fast",
        "Made by `make bench-reading`; do not edit. Cases come from other projects (their README beside them says which); peers: "
        + ", ".join(measured["peers"])
        + ". One process runs all readers in turn, each for a fifth of a second a round or longer; times are CPU seconds.",
    ]
    accuracy = dict(measured["accuracy"])
    ahead = accuracy.pop("_ahead", {})
    if accuracy:
        parts += [
            "## Accuracy on cases nobody here wrote",
            table(
                ["set", *READERS],
                [[label, *(row.get(name, "") for name in READERS)] for label, row in accuracy.items()],
            ),
        ]
        parts.append(
            "Empty: the peer does not read that language or gives no such answer. Duckling is scored without currencies, text2num without "
            "positions, both to their advantage."
        )
        parts += ["### What a peer reads right and we do not", listing(ahead)]
    for language, rows in measured["speed"].items():
        compiled = measured.get("compiled", {}).get(language, {})
        parts += [f"## Speed, {language}", speed_table(rows, compiled)]
    if measured["speed"]:
        parts.append(
            "We read numbers, ranges, hedges, units, nouns, dates, periods, durations, effects and trends in that time; the peers what their "
            "name says. dateparser is given Indonesian alone and, like Duckling and quantulum3, paragraph by paragraph."
        )
    if measured["growth"]:
        base = measured["growth"]["1"]
        rows = [
            [f"{times} ×", f"{seconds:.3f}", f"{seconds / base / int(times):.2f}"]
            for times, seconds in measured["growth"].items()
        ]
        parts += ["## Growth", table(["length", "CPU seconds", "per length, against 1 ×"], rows)]
    if data:
        rows = [
            [corpus, *label.split(" ", 1), f"{agreed} of {total}"]
            for corpus, counts in data.items()
            for label, (agreed, total) in counts.items()
        ]
        parts += [
            "## Agreement with hand-coded claims of data/",
            "The value read at a claim's place is the value coded. Coders also code what a sentence implies (a fall as a negative share, one end "
            "of a period, a rank without a number), so this is agreement, not accuracy.",
            table(["corpus", "language", "type of claim", "same value"], rows),
        ]
    return "\n\n".join(parts) + "\n"


def speed_table(rows: dict[str, dict[str, float]], compiled: dict[str, dict[str, float]]) -> str:
    """Return the table of one language; `compiled` is what another process measured with our compiled wheel, or empty."""
    ours = {name: row for name, row in rows.items() if name.startswith("claims-audit")}
    ours |= {name.replace(",", ", compiled,", 1): compiled[name] for name in ours if name in compiled}
    lines = [[name, f"{row['speed']:.2f}", "", *([""] if compiled else []), ""] for name, row in ours.items()]
    for name, row in rows.items():
        if name not in ours:
            ratios = [f"{measured[name]['ratio']:.0f}" for measured in (rows, compiled) if measured]
            lines.append([name, f"{row['speed']:.2f}", *ratios, str(TARGETS.get(name, ""))])
    header = ["reader", "MB/s", "times slower than we", *(["than we compiled"] if compiled else []), "aim"]
    return table(header, lines)


def table(header: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def listing(ahead: dict[str, str]) -> str:
    """Return how many cases of each set a peer reads right and we do not; the cases are not ours to print."""
    counts = {label: len(json.loads(cases)) for label, cases in ahead.items()}
    return table(["set", "cases"], [[label, str(count)] for label, count in counts.items()])
