"""How benchmarks' texts were read for the first time, as each folder's `first.csv` records it, and by whom they were looked at since.

A row names a corpus or a file of passages, the commit that read it before anybody who writes the program had seen it, and
what was found then. `looked` says what such people saw of it since: nobody anything but counts, the shapes of what was missed
(its description, the words of a date, or its sentences with all but common words struck out), or the texts. Where `left` is yes, much that was looked
at is still missed. Where `untidy` is yes, the writers were asked for long sentences, ellipses and unlike words.
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

BENCHMARKS = Path(__file__).parent
CORPORA, PASSAGES, TRAPS = (BENCHMARKS / name for name in ("corpora", "passages", "traps"))
SCORED = {CORPORA: ("found", "false", "f1"), PASSAGES: ("found", "flagged"), TRAPS: ("conflicts", "tensions")}


def first_readings() -> dict[str, dict[str, str]]:
    """Return the rows of all `first.csv`, by name."""
    return {row["name"]: row for folder in SCORED for row in _rows(folder)}


def looked_at(row: dict[str, str] | None, how: str) -> bool:
    """Say whether a corpus was looked at in one way: nobody, shapes or texts; one without a row, by its texts."""
    return (row["looked"] if row else "texts") == how


def read_anew() -> list[str]:
    """Make all first readings again with the source of their commits, write each `first.csv`, and return what could not be.

    A commit that never came into the history of the project keeps what was noted when it read.
    """
    kept = []
    for folder, columns in SCORED.items():
        rows = _rows(folder)
        by_commit: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            by_commit[row["commit"]].append(row["name"])
        found: dict[str, dict[str, Any]] = {}
        for commit, names in by_commit.items():
            if _is_known(commit):
                found |= _scores_at(commit, names)
            else:
                kept += [f"{name} ({commit})" for name in names]
        made = [row | {key: str(found[row["name"]][key]) for key in columns if row["name"] in found} for row in rows]
        with (folder / "first.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            table.writeheader()
            table.writerows(made)
    return kept


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "first.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _is_known(commit: str) -> bool:
    """Say whether the history has a commit."""
    asked = ("git", "cat-file", "-e", f"{commit}^{{commit}}")
    return subprocess.run(asked, cwd=BENCHMARKS, capture_output=True, check=False).returncode == 0


def _scores_at(commit: str, names: list[str]) -> dict[str, dict[str, Any]]:
    """Return the scores that the source of a commit reaches, by corpus or file of passages."""
    asked = ("git", "archive", commit, "src")
    archive = subprocess.run(asked, cwd=BENCHMARKS.parent, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(scratch, filter="data")
        run = subprocess.run(
            [sys.executable, str(BENCHMARKS / "proposing.py"), "--json", *names],
            env={**os.environ, "PYTHONPATH": str(Path(scratch) / "src")},
            capture_output=True,
            text=True,
            check=True,
        )
    return {row["name"]: row for row in map(json.loads, run.stdout.splitlines())}
