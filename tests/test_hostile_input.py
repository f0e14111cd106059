"""What strangers send: the short form of `make fuzz`, folders full of code, notebooks that are none."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.errors import DataError
from helpers.rendering.notebook_files import read_notebook
from tests.scripts import ROOT, run


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
