"""The committed notebooks, and how notebooks are run: what papermill and nbval let through is caught here."""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from helpers import notebooks
from helpers.audit import load_audit
from helpers.errors import UsageError
from helpers.notebooks import Job, NotebookError, execute, notebook_bytes, scrub
from helpers.rendering import notebook_files
from helpers.rendering.shells import can_fork, run_forked, time_limit
from tests.conftest import ROOT

PATHS = sorted((ROOT / "notebooks").glob("*.ipynb"))
NAMES = [path.stem for path in PATHS]


def read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8")))


def test_the_notebooks_of_the_design_are_there():
    """A notebook that got lost would leave its section out of the report without a word."""
    assert {"00-start-here", "paper", "dates", "quantities", "effectiveness", "inconsistencies"} <= set(NAMES)


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_exactly_one_cell_holds_the_parameters(path):
    """Without the tag papermill runs the defaults, with a warning only."""
    tagged = [cell for cell in read(path)["cells"] if "parameters" in cell["metadata"]["tags"]]

    assert len(tagged) == 1
    for line in tagged[0]["source"]:
        assignment = ast.parse(line).body[0]
        assert isinstance(assignment, ast.Assign) and isinstance(assignment.value, ast.Constant), line
        assert "  # " in line, "a parameter says what it is"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_a_committed_notebook_was_executed_from_top_to_bottom(path):
    """nbval passes a notebook that was never executed."""
    code = [cell for cell in read(path)["cells"] if cell["cell_type"] == "code"]

    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    silent = [cell for cell in code if not cell["outputs"] and "parameters" not in cell["metadata"]["tags"]]
    assert all("import" in "".join(cell["source"]) for cell in silent), "a cell that shows nothing only imports"
    assert not any(output["output_type"] == "error" for cell in code for output in cell["outputs"])


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_a_committed_notebook_has_nothing_of_the_machine(path):
    """Kernel names, times, paths and random ids differ from machine to machine."""
    notebook = read(path)
    text = path.read_text(encoding="utf-8")

    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    assert notebook["metadata"]["language_info"] == {"name": "python"}
    assert all(set(cell["metadata"]) == {"tags"} for cell in notebook["cells"])
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(ids) == len(set(ids)) and not any("/" in name for name in ids)
    assert "../" not in "".join("".join(cell["source"]) for cell in notebook["cells"])
    assert str(ROOT) not in text and not re.search(r"[\s\"'(]/(home|Users|root)/", text)
    assert not re.search(r"\bat 0x[0-9a-f]{6}", text)


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_cells_are_lean(path):
    """Logic lives in helpers: no function, loop or class in a notebook, five lines a cell at most."""
    for cell in read(path)["cells"]:
        if cell["cell_type"] == "code":
            tree = ast.parse("".join(cell["source"]))
            assert not any(
                isinstance(node, ast.FunctionDef | ast.For | ast.While | ast.ClassDef) for node in ast.walk(tree)
            )
            assert len(cell["source"]) <= 5


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_numbers_stand_above_each_figure(path):
    """nbval skips images: the table of what is drawn, shown before the figure, makes a changed figure fail."""
    shown = []
    for cell in read(path)["cells"]:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "image/svg+xml" in data:
                assert any('<table class="numbers">' in html for html in shown), f"figure in cell {cell['id']}"
                assert "image/png" not in data
            shown.append("".join(data.get("text/html", "")))


def test_no_helper_of_the_tests_hides_the_package():
    """tests/helpers.py would be imported instead of the package."""
    assert not (ROOT / "tests" / "helpers.py").exists() and not (ROOT / "notebooks" / "helpers.py").exists()


def test_an_unknown_parameter_is_an_error_before_anything_runs():
    """Papermill only warns about a misspelt parameter, and runs the default."""
    with pytest.raises(UsageError, match="source_idd") as caught:
        execute([Job("paper", {"corpus": "tiny", "source_idd": "pos2019"})], load_audit("tiny"))
    assert caught.value.exit_code == 2
    assert "source_id" in caught.value.render()


def test_an_unknown_notebook_is_an_error():
    """Only the project's notebooks run; a path is no name."""
    with pytest.raises(UsageError, match="no notebook"):
        execute([Job("../data/evil", {})], load_audit("tiny"))


def test_a_parameter_is_data_and_never_code():
    """A value that looks like code arrives as the text that it is."""
    nasty = "x\"; import os; os.environ['HIT'] = '1'; \"\n__import__('os')"
    with pytest.raises(NotebookError, match="there is no source"):
        execute([Job("paper", {"corpus": "tiny", "source_id": nasty})], load_audit("tiny"))
    assert "HIT" not in os.environ


def test_a_run_gives_the_same_bytes_twice_and_takes_its_parameters():
    """Parameters reach the cells: the notebook of one paper is not that of another."""
    audit = load_audit("tiny")
    jobs = [
        Job("paper", {"corpus": "tiny", "source_id": s, "language": "id"})
        for s in ("pos2019", "harwood2020", "pos2019")
    ]

    first, second, again = (notebook_bytes(notebook) for notebook in execute(jobs, audit, workers=2))

    assert first == again
    assert first != second
    assert b"harwood2020" in second
    assert b"Apa yang dikatakan" in first, "the prose of the Indonesian run is Indonesian"


@pytest.mark.skipif(not can_fork(), reason="kernels are what runs here anyway")
def test_forks_and_kernels_give_the_same_notebooks(monkeypatch):
    """How a notebook is executed changes nothing of what it shows, data frames and figures included."""
    audit = load_audit("tiny")
    jobs = [Job(name, {"corpus": "tiny"}) for name in ("00-start-here", "dates")]
    in_forks = [notebook_bytes(notebook) for notebook in execute(jobs, audit)]

    monkeypatch.setenv("CLAIMS_AUDIT_KERNELS", "1")
    in_kernels = [notebook_bytes(notebook) for notebook in execute(jobs, audit)]

    assert in_forks == in_kernels


def test_the_environment_is_put_back(monkeypatch):
    """What notebooks inherit is not left behind in the process."""
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    execute([Job("dates", {"corpus": "tiny"})], load_audit("tiny"))
    assert os.environ["TZ"] == "Asia/Jakarta"
    assert "CLAIMS_AUDIT_CORPUS" not in os.environ


def test_a_failing_notebook_names_its_cell_and_leaves_the_committed_ones_alone(monkeypatch, tmp_path):
    """One notebook that fails: none is written, and the message says which and where."""
    for path in PATHS[:2]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    broken = read(tmp_path / PATHS[1].name)
    broken["cells"][2]["source"] = ["1 / 0"]
    (tmp_path / PATHS[1].name).write_text(json.dumps(broken), encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    monkeypatch.setattr(notebooks, "notebooks_folder", lambda: tmp_path)
    monkeypatch.setattr(notebook_files, "notebooks_folder", lambda: tmp_path)

    with pytest.raises(NotebookError, match=f"{PATHS[1].stem}.*cell") as caught:
        notebooks.execute_committed("tiny")

    assert "ZeroDivisionError" in caught.value.render()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_scrub_drops_what_differs_from_run_to_run():
    """Times, durations, paths and papermill's random id of the injected cell."""
    import nbformat.v4 as v4

    notebook = v4.new_notebook(
        metadata={"papermill": {"start_time": "now"}, "kernelspec": {"name": "mine", "display_name": "My own"}}
    )
    cell = v4.new_code_cell("x = 1", metadata={"tags": ["injected-parameters"], "papermill": {"duration": 1}})
    notebook.cells = [cell, v4.new_code_cell("y", metadata={"execution": {"iopub.status.busy": "now"}})]

    scrubbed = scrub(notebook)

    assert "papermill" not in json.dumps(scrubbed)
    assert "iopub" not in json.dumps(scrubbed)
    assert scrubbed.cells[0].id == "injected-parameters"


def _die() -> None:
    os.kill(os.getpid(), 9)


def _hang() -> None:
    import time

    time.sleep(60)


@pytest.mark.skipif(not can_fork(), reason="needs fork")
@pytest.mark.parametrize(("call", "error"), [(_die, ChildProcessError), (_hang, TimeoutError)])
def test_a_notebook_process_that_dies_or_hangs_is_noticed(call: Callable[[], None], error: type[Exception]):
    """No run waits for ever; no process is left behind."""
    import multiprocessing

    with pytest.raises(error):
        run_forked([call, partial(str, 1)], workers=1, done=lambda number: None, seconds=1.5)
    assert not multiprocessing.active_children()


@pytest.mark.parametrize(("said", "seconds"), [("", 600.0), ("7", 7.0), ("0", None), ("-1", None), ("soon", None)])
def test_the_time_limit_can_be_set(monkeypatch, said, seconds):
    """Whole seconds from the environment; anything else is refused before a notebook runs."""
    monkeypatch.setenv("CLAIMS_AUDIT_TIME_LIMIT", said)
    if seconds is not None:
        assert time_limit() == seconds
        return
    with pytest.raises(UsageError, match="number of seconds"):
        time_limit()


def test_the_driver_does_without_the_costly_grammar():
    """rfc3987_syntax costs two seconds at import; nothing here asks for what it checks."""
    import subprocess
    import sys

    code = "import sys; from helpers.notebooks import import_papermill; import_papermill(); print(sys.modules.get('rfc3987_syntax'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "None"


@pytest.mark.skipif(not can_fork(), reason="needs fork")
def test_forks_end_when_the_driver_is_killed(tmp_path):
    """A run that is killed leaves no process behind."""
    import signal
    import subprocess
    import sys
    import time

    code = (
        "import os, time; from helpers.rendering.shells import run_forked\n"
        f"def work(): open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)\n"
        "run_forked([work], 1, lambda number: None)"
    )
    driver = subprocess.Popen([sys.executable, "-c", code])
    pid = tmp_path / "pid"
    for _ in range(200):
        if pid.exists() and pid.read_text():
            break
        time.sleep(0.05)
    driver.send_signal(signal.SIGKILL)
    driver.wait()
    fork = Path(f"/proc/{pid.read_text()}")
    for _ in range(100):
        if not fork.exists() or "Z" in (fork / "stat").read_text().split()[2]:
            return
        time.sleep(0.05)
    pytest.fail("the fork outlived the driver")
