"""What the automatic path finds in texts that others wrote: `make bench-proposing` writes docs/proposing.md.

The texts of benchmarks/corpora are invented. Those who wrote them, with their plants and traps, had not seen the
program; those who wrote the program had not seen them when they were first read. `first.csv` names, where it is known,
the commit that read a corpus first: its figures are made again with the source of that commit.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
CORPORA = ROOT / "benchmarks" / "corpora"
PAGE = ROOT / "docs" / "proposing.md"
sys.path.insert(0, str(ROOT))


def corpora() -> list[Path]:
    """Return the folders of all corpora, by name."""
    return sorted(path for path in CORPORA.iterdir() if path.is_dir())


def scores_at(commit: str, folders: list[Path]) -> dict[str, dict[str, Any]]:
    """Return the scores that the source of a commit reaches, by corpus."""
    archive = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(scratch, filter="data")
        run = subprocess.run(
            [sys.executable, __file__, "--json", *(path.name for path in folders)],
            env={**os.environ, "PYTHONPATH": str(Path(scratch) / "src")},
            capture_output=True,
            text=True,
            check=True,
        )
    return {row["corpus"]: row for row in map(json.loads, run.stdout.splitlines())}


def first_scores() -> dict[str, dict[str, Any]]:
    """Return the scores of the corpora whose first commit is known."""
    by_commit: dict[str, list[Path]] = defaultdict(list)
    with (CORPORA / "first.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            by_commit[row["commit"]].append(CORPORA / row["corpus"])
    found: dict[str, dict[str, Any]] = {}
    for commit, folders in by_commit.items():
        found |= scores_at(commit, folders)
    return found


def page(now: list[dict[str, Any]], first: dict[str, dict[str, Any]]) -> str:
    """Return the page as Markdown."""
    lines = [
        "# What the program finds by itself",
        "",
        "Made by `make bench-proposing`; do not edit. Each corpus has eight invented texts, an ordinary codebook, planted",
        "contradictions and traps that look like some; they were written by others than the program and read by it, in the",
        "first column of each pair, before anyone who writes the program had seen them (where the commit is known). In the",
        "second column they are read by the program as it is, after their kinds of sentences were looked at: that column",
        "says what was learnt, the first what to expect of other texts.",
        "",
        "*Found*: planted contradictions and gaps that a finding names. *False*: conflicts that are none of the planted.",
        "*F1*: spans of numbers, dates, shares and ranks, by overlap. Nothing was coded by hand.",
        "",
        "| corpus | planted | traps | found, first | found, now | false, first | false, now | F1, first | F1, now | values, now |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in now:
        before = first.get(row["corpus"])
        lines.append(
            f"| {row['corpus']} | {row['planted']} | {row['traps']} | {before['found'] if before else ''} | {row['found']} "
            f"| {before['false'] if before else ''} | {row['false']} | {f1(before) if before else ''} | {f1(row)} | {values(row)} |"
        )
    known = [row for row in now if row["corpus"] in first]
    if known:
        planted = sum(row["planted"] for row in known)
        found = sum(first[row["corpus"]]["found"] for row in known)
        false = sum(first[row["corpus"]]["false"] for row in known)
        lines += [
            "",
            f"Read for the first time: {found} of {planted} planted found ({found / planted:.0%}), {false} false conflicts "
            f"over {len(known)} corpora.",
        ]
    return "\n".join(lines) + "\n"


def f1(row: dict[str, Any]) -> str:
    """Return the F1 of spans."""
    counts = row["mentions"]
    return f"{2 * counts['both'] / (2 * counts['both'] + counts['extra'] + counts['missed']):.3f}"


def values(row: dict[str, Any]) -> str:
    """Return the share of spans whose kind and value are those listed."""
    return f"{row['mentions']['right'] / row['mentions']['both']:.3f}"


def main(arguments: list[str]) -> int:
    """Score the corpora named, or all and write the page."""
    from benchmarks.proposing_scores import score

    names = [argument for argument in arguments if not argument.startswith("--")]
    rows = [score(CORPORA / name) for name in names] if names else [score(path) for path in corpora()]
    if "--json" in arguments:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return 0
    for row in rows:
        print(f"{row['corpus']}: {row['found']} of {row['planted']} found, {row['false']} false, F1 {f1(row)}")
        for kind in ("missed", "wrong"):
            for line in row[kind]:
                print(f"  {kind}: {line}")
    if not names:
        PAGE.write_text(page(rows, first_scores()), encoding="utf-8")
        print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
