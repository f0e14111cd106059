"""The short form of `make reproduce`, `make tamper` and `make crash`: each prints its counts and ends with 0."""

import sys

import pytest

from tests.scripts import run


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
    assert run("crash.py", "--kills", "6", "--short").endswith(" 0 problems")
