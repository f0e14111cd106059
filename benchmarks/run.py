"""The whole audit against the same notebooks through `papermill` and `jupyter nbconvert` one by one: `make bench-run`.

Both ways do all of it in fresh processes: one `claims-audit run` (which also reads, checks, and writes tables, figures and
the PDF), and for the other way two commands a notebook and parameter set. Pairs alternate in order; the ratio is that of a pair.
Ends with 1 where the median ratio of wall time is below 4.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from helpers.audit import load_audit
from helpers.notebooks import CORPUS_VARIABLE, Job, find_notebook
from helpers.paths import find_corpus
from helpers.report import plan

LEAST = 4.0
BIN = Path(sys.executable).parent


def timed(commands: Sequence[Sequence[str]], environment: dict[str, str]) -> tuple[float, float]:
    """Return wall and processor seconds of some commands, one after the other."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    for command in commands:
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def one_by_one(jobs: Sequence[Job], folder: Path) -> list[list[str]]:
    """Return the commands that execute and convert every notebook on its own."""
    commands = []
    for number, job in enumerate(jobs):
        out = folder / f"{number:02d}-{job.notebook}.ipynb"
        words = [part for name, value in job.parameters.items() for part in ("-r", name, str(value))]
        commands.append([str(BIN / "papermill"), str(find_notebook(job.notebook)), str(out), "-k", "python3", *words])
        commands.append([str(BIN / "jupyter"), "nbconvert", "--to", "html", str(out)])
    return commands


def main() -> int:
    """Measure some pairs and print them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", nargs="?", default="iom-indonesia")
    parser.add_argument("--pairs", type=int, default=2)
    chosen = parser.parse_args()
    corpus = find_corpus(chosen.corpus)
    jobs = [job for _, job in plan(load_audit(corpus))]
    environment = {**os.environ, CORPUS_VARIABLE: str(corpus)}
    print(
        f"{chosen.corpus}: {len(jobs)} notebook runs; {os.cpu_count()} processors, Python {platform.python_version()}",
        flush=True,
    )
    ratios = []
    for pair in range(chosen.pairs):
        with tempfile.TemporaryDirectory() as scratch:
            ours = [[str(BIN / "claims-audit"), "run", str(corpus), "--out", f"{scratch}/report"]]
            ways = {"claims-audit": ours, "one by one": one_by_one(jobs, Path(scratch))}
            order = list(ways) if pair % 2 == 0 else list(ways)[::-1]
            took = {name: timed(ways[name], environment) for name in order}
        ratio = took["one by one"][0] / took["claims-audit"][0]
        ratios.append(ratio)
        shown = "; ".join(f"{name} {took[name][0]:.1f} s wall, {took[name][1]:.1f} s processor" for name in ways)
        print(f"pair {pair + 1}: {shown}; ratio {ratio:.1f}", flush=True)
    median = statistics.median(ratios)
    print(
        f"claims-audit is {median:.1f} times faster (wall, median of {len(ratios)} pairs; at least {LEAST:g} is promised)"
    )
    return 0 if median >= LEAST else 1


if __name__ == "__main__":
    raise SystemExit(main())
