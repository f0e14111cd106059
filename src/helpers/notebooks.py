"""Notebooks: how they are executed, and how what papermill leaves behind is scrubbed.

One small interface, `execute(jobs)`: callers do not know how a notebook is run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from helpers.audit import Audit
from helpers.errors import AuditError, DataError
from helpers.paths import notebooks_folder
from helpers.rendering.notebook_files import (
    Job,
    check_parameters,
    find_notebook,
    import_papermill,
    notebook_bytes,
    prepare,
    scrub,
)
from helpers.rendering.shells import ENGINE, can_fork, register_engine, run_forked, time_limit
from helpers.rendering.templating import visible

CELL_TIMEOUT = 300  # seconds; the largest corpus of the benchmarks needs a tenth of it
START_TIMEOUT = 120
CORPUS_VARIABLE = "CLAIMS_AUDIT_CORPUS"
Progress = Callable[[str], None]


class NotebookError(AuditError):
    """A notebook did not run to its end: our bug, or data that no check refused."""

    exit_code = 3


def execute(
    jobs: Sequence[Job],
    audit: Audit,
    workers: int = 2,
    progress: Progress | None = None,
    then: Callable[[Any], Any] = lambda notebook: notebook,
    beside: Sequence[Callable[[], Any]] = (),
) -> list[Any]:
    """Return the executed and scrubbed notebooks of some jobs, in their order, then what the calls of `beside` return.

    `then` turns each notebook into something else where it was run, side by side with the others. Parameter names are compared before anything runs: an unknown one is a UsageError. A notebook
    that fails is a NotebookError that names its cell; nothing is written anywhere.
    """
    for job in jobs:
        check_parameters(job)

    def done(number: int) -> None:
        if progress:
            progress(jobs[number].label if number < len(jobs) else "PDF")

    with _environment(audit.corpus.folder):
        if can_fork():
            return _execute_forked(jobs, audit, workers, done, then, beside)
        made = [then(notebook) for notebook in _execute_in_kernels(jobs, workers, done)]
    for number, call in enumerate(beside, len(jobs)):
        made.append(call())
        done(number)
    return made


def _execute_forked(
    jobs: Sequence[Job],
    audit: Audit,
    workers: int,
    done: Callable[[int], None],
    then: Callable[[Any], Any],
    beside: Sequence[Callable[[], Any]],
) -> list[Any]:
    """Run jobs in forks of this process, which has imported what they need and holds the audit."""
    from helpers import display

    display.warm_up({job.language for job in jobs}, {job.notebook for job in jobs})
    register_engine(import_papermill())
    with display.given(audit):
        try:
            return run_forked([*(partial(_run_then, job, then) for job in jobs), *beside], workers, done, time_limit())
        except (TimeoutError, ChildProcessError) as error:
            raise NotebookError("a notebook did not come to its end", [str(error)]) from None


def _execute_in_kernels(jobs: Sequence[Job], workers: int, done: Callable[[int], None]) -> list[Any]:
    """Run jobs in kernels, side by side under threads of this process; kernels load the audit from the corpus folder."""
    with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
        futures = [pool.submit(_run, job) for job in jobs]
        finished = []
        try:
            for number, future in enumerate(futures):
                finished.append(future.result())
                done(number)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return finished


def _run(job: Job, engine: str | None = None) -> Any:
    """Execute one notebook with papermill and return it scrubbed."""
    papermill = import_papermill()
    in_kernel: dict[str, Any] = {
        "start_timeout": START_TIMEOUT,
        "execution_timeout": int(min(CELL_TIMEOUT, time_limit())),
        # Ipykernel warns at every start about its local sockets; the folder that we are in may be a stranger's, and
        # modules in it are not to be imported.
        "extra_arguments": ["--log-level=ERROR", "--InteractiveShellApp.ignore_cwd=True"],
    }
    try:
        executed = papermill.execute_notebook(
            prepare(job),
            None,
            parameters=dict(job.parameters),
            kernel_name="python3",
            language="python",
            progress_bar=False,
            engine_name=engine,
            **({} if engine else in_kernel),
        )
    except AuditError:
        raise
    except Exception as error:
        raise explain(job, error) from error
    refuse_errors(job, executed)
    return scrub(executed)


def _run_then(job: Job, then: Callable[[Any], Any]) -> Any:
    return then(_run(job, ENGINE))


def refuse_errors(job: Job, notebook: Any) -> None:
    """Refuse (NotebookError) a notebook that holds an error output: exit codes alone can be wrong."""
    for number, cell in enumerate(notebook.cells, 1):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                raise NotebookError(
                    f"notebook {job.label} failed in cell {number}", [visible(f"{output.ename}: {output.evalue}")]
                )


def explain(job: Job, error: Exception) -> NotebookError:
    """Return an error that names the notebook, the cell and the last line of what went wrong."""
    name, value = getattr(error, "ename", type(error).__name__), getattr(error, "evalue", str(error))
    cell = getattr(error, "exec_count", None)
    where = f" in code cell {cell}" if cell else ""
    if str(name).endswith(("DataError", "UsageError")):
        lines = [visible(line) for line in str(value).removeprefix("error: ").splitlines()]
        return NotebookError(f"notebook {visible(job.label)} refuses what it was given", lines[:20])
    return NotebookError(
        f"notebook {visible(job.label)} failed{where}",
        [visible(f"{name}: {value}")[:2000]],
        "this is a bug of claims-audit, unless the notebook was edited.",
    )


@contextmanager
def _environment(corpus_folder: Path) -> Iterator[None]:
    """Set what kernels inherit, and put it back: where the corpus is, and nothing of the user's own settings."""
    wanted = {
        CORPUS_VARIABLE: str(corpus_folder),
        "PYTHONHASHSEED": "0",
        "PYTHONSAFEPATH": "1",  # no module of the folder that we are in, not even the kernel's own
        "TZ": "UTC",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def execute_committed(corpus: str = "iom-indonesia", workers: int = 2, progress: Progress | None = None) -> list[Path]:
    """Execute the project's notebooks with their defaults and write them back, all or none."""
    from helpers.audit import load_audit

    folder = notebooks_folder()
    paths = sorted(folder.glob("*.ipynb"))
    done = execute([Job(path.stem) for path in paths], load_audit(corpus), workers, progress)
    for path, notebook in zip(paths, done, strict=True):
        temporary = path.with_suffix(".ipynb.tmp")
        temporary.write_bytes(notebook_bytes(notebook))
        temporary.replace(path)
    return paths


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line of this module: execute the committed notebooks in place."""
    parser = argparse.ArgumentParser(prog="python -m helpers.notebooks")
    parser.add_argument(
        "--execute-committed",
        action="store_true",
        default=True,
        help="execute notebooks/ in place (what it does anyway)",
    )
    parser.add_argument("--jobs", type=int, default=2, help="kernels side by side")
    chosen = parser.parse_args(arguments)
    try:
        execute_committed(workers=chosen.jobs, progress=print)
    except AuditError as error:
        print(error.render(), file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())


__all__ = [
    "DataError",
    "Job",
    "NotebookError",
    "execute",
    "execute_committed",
    "find_notebook",
    "notebook_bytes",
    "prepare",
    "scrub",
]
