"""The short form of `make reproduce`, `make tamper`, `make crash` and `make fuzz`: each prints its counts and ends with 0."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*words: str, seconds: int = 900) -> str:
    """Run a benchmark script in a process of its own; return what it printed."""
    command = [sys.executable, str(ROOT / "benchmarks" / words[0]), *words[1:]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout.strip().splitlines()[-1]


def test_the_same_bytes_under_other_circumstances() -> None:
    """Second run; zone, locale and hash seed; other folder and one job; without the texts."""
    assert run("reproduce.py", "--short") == "4 of 4 circumstances: same bytes; 0 differ"


def test_random_single_changes_are_found_and_named() -> None:
    """A hundred and twenty changes to texts, tables, readings and report."""
    assert run("tamper.py", "--changes", "120") == (
        "120 changes (seed 1979): 0 passed silently, 0 found without naming the place"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="looks for living processes in /proc")
def test_a_killed_run_leaves_the_last_good_report() -> None:
    """A few kills and full disks; the next run succeeds."""
    assert run("crash.py", "--kills", "5").endswith("0 problems")


def test_hostile_input_ends_in_a_result_or_an_error() -> None:
    """Four thousand damaged inputs, fixed seed."""
    assert "0 failed in 0 ways" in run("fuzz.py", "--inputs", "4000")
