"""What the automatic path finds in texts that others wrote: `make bench-proposing` writes docs/proposing.md.

The texts of benchmarks/corpora are invented. Those who wrote them, with their plants and traps, had not seen the
program; those who wrote the program had not seen them when they were first read. `first.csv` names, where it is known,
the commit that read a corpus first: its figures are made again with the source of that commit. The passages of
benchmarks/passages are single: a few sentences with one contradiction or with none, by kind. Those of the files named
in passage_scores.py nobody has looked at who writes the program. The texts of benchmarks/traps contradict each
other in nothing: whatever conflict is found there is false.
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
PASSAGES = ROOT / "benchmarks" / "passages"
TRAPS = ROOT / "benchmarks" / "traps"
CLOSED = ("posyandu-id",)  # of TRAPS, what nobody has looked at who writes the program
LEFT = ("lifeboat-en", "orchestra-en")  # of TRAPS, where some false conflicts were looked at and left
MASKED = (
    "mikrohidro-id",
    "peatland-en",
    "pasung-id",
    "debtcourt-en",
    "helpline-en",
    "irigasi-id",
    "foodbank-en",
    "radio-desa-id",
    "saltmarsh-en",
    "landmine-en",
    "pekerjaanak-id",
    "canaltrust-en",
    "gizi-id",
    "seasonalwork-en",
    "hutandesa-id",
)  # of CORPORA, what nobody has read who writes the program; of missed plants they saw sentences with all but common words struck out
KEPT: tuple[str, ...] = (
    "firebrigade-en",
    "bantuanhukum-id",
)  # of CORPORA, what nobody has looked at who writes the program
HARD = (
    "botanic-en",
    "bookvans-en",
    "cannery-en",
    "quarry-en",
)  # of CORPORA, where much that was looked at is still missed
UNTIDY = ("de5fab6", "5e64370")  # first to read the corpora whose writers were asked for untidy texts
HALVES = ("seen", "kept")
PAGE = ROOT / "docs" / "proposing.md"
sys.path.insert(0, str(ROOT))


def corpora() -> list[Path]:
    """Return the folders of all corpora, by name."""
    return sorted(path for path in CORPORA.iterdir() if path.is_dir())


def traps() -> list[Path]:
    """Return the folders of the corpora of traps, by name."""
    return sorted(path for path in TRAPS.iterdir() if path.is_dir())


def scored(path: Path) -> dict[str, Any]:
    """Return the scores of a corpus, a corpus of traps or a file of passages."""
    from benchmarks.passage_scores import score_passages
    from benchmarks.proposing_scores import score, score_traps

    if path.suffix:
        return score_passages(path)
    return score_traps(path) if path.parent == TRAPS else score(path)


def found_at(name: str) -> Path:
    """Return the corpus or file of a name."""
    folder = PASSAGES if name.endswith(".yml") else CORPORA if (CORPORA / name).is_dir() else TRAPS
    return folder / name


def passages() -> list[Path]:
    """Return the files of all passages, by name."""
    return sorted(PASSAGES.glob("*.yml"))


def scores_at(commit: str, paths: list[Path]) -> dict[str, dict[str, Any]]:
    """Return the scores that the source of a commit reaches, by corpus or file of passages."""
    archive = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(scratch, filter="data")
        run = subprocess.run(
            [sys.executable, __file__, "--json", *(path.name for path in paths)],
            env={**os.environ, "PYTHONPATH": str(Path(scratch) / "src")},
            capture_output=True,
            text=True,
            check=True,
        )
    return {row["name"]: row for row in map(json.loads, run.stdout.splitlines())}


def first_scores() -> dict[str, dict[str, Any]]:
    """Return the scores of the corpora and passages whose first commit is known."""
    by_commit: dict[str, list[Path]] = defaultdict(list)
    for folder in (CORPORA, PASSAGES, TRAPS):
        with (folder / "first.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                by_commit[row["commit"]].append(folder / row["name"])
    found: dict[str, dict[str, Any]] = {}
    for commit, folders in by_commit.items():
        found |= {name: row | {"commit": commit} for name, row in scores_at(commit, folders).items()}
    return found


def page(
    now: list[dict[str, Any]],
    single: list[dict[str, Any]],
    first: dict[str, dict[str, Any]],
    tempting: list[dict[str, Any]],
) -> str:
    """Return the page as Markdown: whole corpora, corpora of traps, then single passages."""
    return "\n".join((*corpora_part(now, first), *traps_part(tempting, first), *passages_part(single, first))) + "\n"


def traps_part(now: list[dict[str, Any]], first: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines about corpora in which every conflict is a false one."""
    lines = [
        "",
        "## Traps alone",
        "",
        "Eight texts each that contradict each other in nothing and are full of what looks as if they did, written blind by",
        f"others than the program. {' and '.join(CLOSED)} nobody has looked at who writes it: only at the counts.",
        "",
        "| corpus | traps | conflicts, first | conflicts, now | tensions, first | tensions, now |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for row in now:
        before = first.get(row["name"])
        early = (before["conflicts"], before["tensions"]) if before else ("", "")
        lines.append(
            f"| {row['name']} | {row['traps']} | {early[0]} | {row['conflicts']} | {early[1]} | {row['tensions']} |"
        )
    return lines


def passages_part(now: list[dict[str, Any]], first: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines about single passages, by kind: those that were looked at, and those that were kept."""

    lines = [
        "",
        "## Single passages",
        "",
        "A few sentences each, of one text or two, written blind to say one contradiction in as many ways as people have; as",
        "many more look like one and are none. *Kept*: passages that nobody looked at who wrote the program. *Flagged*:",
        "passages without a contradiction in which one was found.",
        "",
        "| passages | planted | found, first | found, now | kept | found, first | found, now | flagged of kept, first | flagged of kept, now |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    total = {
        half: dict.fromkeys(("planted", "first", "found", "traps", "flagged first", "flagged"), 0) for half in HALVES
    }
    for row in now:
        before = first.get(row["name"])
        for half in HALVES:
            for key in ("planted", "found", "traps", "flagged"):
                total[half][key] += row[half][key]
            total[half]["first"] += before[half]["found"] if before else 0
            total[half]["flagged first"] += before[half]["flagged"] if before else 0
        seen, kept = row["seen"], row["kept"]
        cells = (
            row["name"].removesuffix(".yml"), seen["planted"], before["seen"]["found"] if before else "", seen["found"],
            kept["planted"], before["kept"]["found"] if before else "", kept["found"],
            f"{before['kept']['flagged']} of {kept['traps']}" if before else "", f"{kept['flagged']} of {kept['traps']}",
        )  # fmt: skip
        lines.append(f"| {' | '.join(map(str, cells))} |")
    kept = total["kept"]
    if not kept["planted"]:
        return lines
    lines += [
        "",
        f"Of {kept['planted']} kept ones {kept['first']} were found at first and {kept['found']} are found now "
        f"({kept['found'] / max(1, kept['planted']):.0%}); of {kept['traps']} that say nothing of the kind "
        f"{kept['flagged first']} were flagged and {kept['flagged']} are.",
    ]
    return lines


def corpora_part(now: list[dict[str, Any]], first: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines about whole corpora."""
    lines = [
        "# What the program finds by itself",
        "",
        "Made by `make bench-proposing`; do not edit. Each corpus has six to eight invented texts, an ordinary codebook, planted",
        "contradictions and traps that look like some; they were written by others than the program and read by it, in the",
        "first column of each pair, before anyone who writes the program had seen them (where the commit is known). In the",
        "second column they are read by the program as it is, after their kinds of sentences were looked at: that column",
        "says what was learnt, the first what to expect of other texts.",
        "",
        "*Found*: planted contradictions and gaps that a finding names, with both values where two are compared. *False*: conflicts that are none of the planted.",
        "*F1*: spans of numbers, dates, shares and ranks, by overlap. Nothing was coded by hand.",
        "",
        "| corpus | planted | traps | found, first | found, now | false, first | false, now | F1, first | F1, now | values, now |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in now:
        before = first.get(row["name"])
        lines.append(
            f"| {row['name']} | {row['planted']} | {row['traps']} | {before['found'] if before else ''} | {row['found']} "
            f"| {before['false'] if before else ''} | {row['false']} | {f1(before) if before else ''} | {f1(row)} | {values(row)} |"
        )
    known = [row for row in now if row["name"] in first]
    if known:
        planted = sum(row["planted"] for row in known)
        found = sum(first[row["name"]]["found"] for row in known)
        false = sum(first[row["name"]]["false"] for row in known)
        lines += [
            "",
            f"Read for the first time: {found} of {planted} planted found ({found / planted:.0%}), {false} false conflicts "
            f"over {len(known)} corpora.",
        ]
    untidy = [row for row in known if first[row["name"]].get("commit") in UNTIDY]
    if untidy:
        planted, found = (sum(first[row["name"]][key] for row in untidy) for key in ("planted", "found"))
        lines += [
            f"Of these {len(untidy)} are untidy, as their writers were asked (long sentences, ellipses, both sides of a contradiction in",
            f"unlike words): {found} of {planted} ({found / planted:.0%}).",
        ]
    kept = [row for row in now if row["name"] in KEPT]
    if kept:
        lines += [f"{_named(kept)} nobody has looked at who writes the program: {_counted(kept)}."]
    masked = [row for row in now if row["name"] in MASKED]
    if masked:
        lines += [
            f"{_named(masked)} nobody has read who writes the program; the sentences of plants that were missed they saw with "
            f"all but common words struck out, and mended from those shapes: {_counted(masked)}.",
        ]
    return lines


def _named(rows: list[dict[str, Any]]) -> str:
    """Return the names of corpora as a list in words."""
    names = [row["name"] for row in rows]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _counted(rows: list[dict[str, Any]]) -> str:
    """Return what is found in corpora now, and what is false."""
    found, planted, false = (sum(row[key] for row in rows) for key in ("found", "planted", "false"))
    return f"{found} of {planted} now, {false} false"


def f1(row: dict[str, Any]) -> str:
    """Return the F1 of spans."""
    counts = row["mentions"]
    return f"{2 * counts['both'] / (2 * counts['both'] + counts['extra'] + counts['missed']):.3f}"


def values(row: dict[str, Any]) -> str:
    """Return the share of spans whose kind and value are those listed."""
    return f"{row['mentions']['right'] / row['mentions']['both']:.3f}"


def main(arguments: list[str]) -> int:
    """Score the corpora and passages named, or all and write the page."""
    names = [argument for argument in arguments if not argument.startswith("--")]
    paths = [found_at(name) for name in names] or [*corpora(), *traps(), *passages()]
    rows = [scored(path) for path in paths]
    if "--json" in arguments:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return 0
    whole = [row for row in rows if "mentions" in row]
    single = [row for row in rows if "kept" in row]
    tempting = [row for row in rows if "conflicts" in row]
    for row in whole:
        print(f"{row['name']}: {row['found']} of {row['planted']} found, {row['false']} false, F1 {f1(row)}")
        for kind in ("missed", "wrong"):
            for line in row[kind]:
                print(f"  {kind}: {line}")
    for row in tempting:
        print(f"{row['name']}: {row['conflicts']} conflicts and {row['tensions']} tensions over {row['traps']} traps")
        for line in () if row["name"] in CLOSED else row["wrong"]:
            print(f"  wrong: {line}")
    for row in single:
        seen, kept = row["seen"], row["kept"]
        print(
            f"{row['name']}: {seen['found']} of {seen['planted']} found, {seen['flagged']} of {seen['traps']} flagged; "
            f"kept: {kept['found']} of {kept['planted']}, {kept['flagged']} of {kept['traps']}"
        )
    if not names:
        PAGE.write_text(page(whole, single, first_scores(), tempting), encoding="utf-8")
        print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
