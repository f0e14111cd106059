"""The short form of `make reproduce`, `make tamper`, `make crash` and `make fuzz`: each prints its counts and ends with 0."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.errors import DataError
from helpers.rendering.notebook_files import read_notebook

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
    assert run("crash.py", "--kills", "6", "--short").endswith(" 0 problems")


def test_hostile_input_ends_in_a_result_or_an_error() -> None:
    """Four thousand damaged inputs, fixed seed."""
    assert "0 failed in 0 ways" in run("fuzz.py", "--inputs", "4000")


@pytest.mark.parametrize("kernels", ["", "1"], ids=["forks", "kernels"])
def test_nothing_in_a_strangers_folder_is_ever_run(tmp_path: Path, kernels: str) -> None:
    """Modules, rules and notebooks that lie in a corpus folder stay files, even when the command is given inside it."""
    folder, hit = tmp_path / "theirs", tmp_path / "hit"
    shutil.copytree(ROOT / "data" / "tiny", folder)
    code = f"open({str(hit)!r}, 'a').write(__name__)\nraise SystemExit('ran')\n"
    for name in (
        "helpers pandas numpy json typst matplotlib papermill nbformat ipykernel ipykernel_launcher zmq runpy"
        " IPython sitecustomize usercustomize conftest rules/evil rules/__init__ notebooks/evil"
    ).split():
        (folder / name).with_suffix(".py").parent.mkdir(exist_ok=True)
        (folder / name).with_suffix(".py").write_text(code, encoding="utf-8")
    cell = {"cell_type": "code", "source": code, "metadata": {"tags": ["parameters"]}, "outputs": []}
    notebook = {
        "cells": [{**cell, "execution_count": None, "id": "a"}],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    for path in (folder / "paper.ipynb", folder / "notebooks" / "paper.ipynb"):
        path.write_text(json.dumps(notebook), encoding="utf-8")
    command = [str(Path(sys.executable).with_name("claims-audit")), "run", ".", "--out", str(tmp_path / "out")]
    environment = {**os.environ, "CLAIMS_AUDIT_KERNELS": kernels}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert not hit.exists(), f"run: {hit.read_text()}"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 1}', "{" * 5000, "\x00", '{"nbformat": 9, "cells": []}'])
def test_what_is_no_notebook_is_named(tmp_path: Path, content: str) -> None:
    """An edited or half notebook is an error with its name, and no traceback."""
    (tmp_path / "mine.ipynb").write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"mine\.ipynb is not a notebook"):
        read_notebook(tmp_path / "mine.ipynb")
