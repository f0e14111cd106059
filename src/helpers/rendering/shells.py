"""How a notebook is executed: in a fork of this process where the system can fork, in a kernel elsewhere.

A kernel needs a second to start and another to import pandas; a fork of a process that has both starts at once
and is as much on its own: what one notebook defines, no other sees. Papermill runs the notebook either way.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any

from helpers.errors import AuditError, UsageError

ENGINE = "claims-audit"
TIME_LIMIT = 600.0  # seconds for one notebook, where $CLAIMS_AUDIT_TIME_LIMIT says nothing else


def can_fork() -> bool:
    """Say whether notebooks run in forks here; $CLAIMS_AUDIT_KERNELS asks for kernels instead."""
    return sys.platform.startswith("linux") and not os.environ.get("CLAIMS_AUDIT_KERNELS")


def time_limit() -> float:
    """Return how many seconds one notebook may take; refuse (UsageError) what is no number of seconds."""
    said = os.environ.get("CLAIMS_AUDIT_TIME_LIMIT", "")
    if not said:
        return TIME_LIMIT
    if not said.isascii() or not said.isdigit() or int(said) == 0:
        raise UsageError(
            "CLAIMS_AUDIT_TIME_LIMIT is not a number of seconds",
            [f'found "{said}"'],
            f"give a whole number above 0, or none for {TIME_LIMIT:.0f}.",
        )
    return float(said)


def register_engine(papermill: Any) -> None:
    """Give papermill an engine that runs cells in an IPython shell of this process."""
    from papermill.engines import Engine, papermill_engines

    class ShellEngine(Engine):  # type: ignore[misc]
        """Runs a notebook's cells one after the other in a fresh shell."""

        @classmethod
        def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **_: Any) -> None:
            """Run every code cell; the first that fails is the last that runs."""
            shell, shown = new_shell()
            for number, cell in enumerate(nb_man.nb.cells):
                nb_man.cell_start(cell, number)
                if cell.cell_type == "code" and cell.source.strip():
                    run_cell(shell, shown, cell)
                failed = any(output.output_type == "error" for output in cell.get("outputs", []))
                if failed:
                    nb_man.cell_exception(cell, number)
                nb_man.cell_complete(cell, number)
                if failed:
                    break

    if ENGINE not in papermill_engines._engines:
        papermill_engines.register(ENGINE, ShellEngine)


def new_shell() -> tuple[Any, list[Any]]:
    """Return an IPython shell that keeps no history and reads no settings of the user, and the list of what its cells show."""
    import pandas
    from IPython.core.displayhook import DisplayHook
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    shown: list[tuple[str, Any, Any]] = []

    class Hook(DisplayHook):  # type: ignore[misc]
        """Collects the value of a cell's last line."""

        def write_output_prompt(self) -> None:
            """Write nothing: there is no terminal."""

        def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
            """Keep the value's representations."""
            shown.append(("execute_result", format_dict, md_dict or {}))

        def finish_displayhook(self) -> None:
            """Flush nothing."""

    class Publisher(DisplayPublisher):  # type: ignore[misc]
        """Collects what display() is given."""

        def publish(self, data: Any, metadata: Any = None, *_: Any, **__: Any) -> None:
            """Keep the representations."""
            shown.append(("display_data", data, metadata or {}))

        def clear_output(self, wait: bool = False) -> None:
            """Keep what was shown."""

    class NoZmqShell(InteractiveShell):  # type: ignore[misc]
        """A shell without a terminal; pandas sets frames as for a notebook where "zmq" is in the shell's name."""

    settings = Config()
    settings.HistoryManager.enabled = False
    settings.InteractiveShell.colors = "NoColor"
    if InteractiveShell.initialized():
        type(InteractiveShell.instance()).clear_instance()
    shell = NoZmqShell.instance(config=settings, displayhook_class=Hook, display_pub_class=Publisher)
    # Pandas decides at import whether a person sits at a terminal, and sets this one option by it.
    pandas.set_option("display.max_columns", 20)
    return shell, shown


class _Stream:
    """Collects what a cell prints, in order with what it shows."""

    encoding = "utf-8"

    def __init__(self, name: str, shown: list[Any]) -> None:
        self.name, self.shown = name, shown

    def write(self, text: str) -> int:
        """Keep a piece of text, joined to the one before it."""
        if self.shown and self.shown[-1][0] == self.name:
            self.shown[-1] = (self.name, self.shown[-1][1] + text, {})
        elif text:
            self.shown.append((self.name, text, {}))
        return len(text)

    def flush(self) -> None:
        """Do nothing: what is kept is kept."""

    def isatty(self) -> bool:
        """Say that nobody watches."""
        return False


def run_cell(shell: Any, shown: list[Any], cell: Any) -> None:
    """Run one code cell and put what it shows into it, as a kernel would."""
    import nbformat.v4 as v4

    shown.clear()
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _Stream("stdout", shown), _Stream("stderr", shown)  # type: ignore[assignment]
    shell.showtraceback = lambda *_, **__: None  # the error is an output of its own
    shell.showsyntaxerror = lambda *_, **__: None
    shell.showindentationerror = lambda *_, **__: None
    try:
        result = shell.run_cell(cell.source, store_history=True)
    finally:
        sys.stdout, sys.stderr = before
    cell.execution_count = result.execution_count
    cell.outputs = []
    for kind, content, metadata in shown:
        if kind in ("stdout", "stderr"):
            cell.outputs.append(v4.new_output("stream", name=kind, text=content))
        else:
            count = {"execution_count": result.execution_count} if kind == "execute_result" else {}
            cell.outputs.append(v4.new_output(kind, data=content, metadata=metadata, **count))
    error = result.error_before_exec or result.error_in_exec
    if error is not None:
        cell.outputs.append(v4.new_output("error", ename=type(error).__name__, evalue=str(error), traceback=[]))


def run_forked(
    runs: Sequence[Callable[[], Any]],
    workers: int,
    done: Callable[[int], None],
    seconds: float = TIME_LIMIT,
) -> list[Any]:
    """Return what each call returns, run in forks, `workers` side by side; an exception of one ends them all.

    Raises the call's AuditError, RuntimeError for any other exception, TimeoutError for one that takes too long, ChildProcessError for one that died.
    """
    context = multiprocessing.get_context("fork")
    results: list[Any] = [None] * len(runs)
    waiting = list(range(len(runs)))
    gc.collect()
    gc.freeze()  # else the collector of a fork touches, and so copies, all that the parent holds
    running: dict[Connection, tuple[int, Any, float]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < max(1, workers):
                number = waiting.pop(0)
                ours, theirs = context.Pipe(duplex=False)
                inherited = [ours, *running]
                process = context.Process(
                    target=_answer, args=(theirs, runs[number], inherited, os.getpid()), daemon=True
                )
                process.start()
                theirs.close()
                running[ours] = (number, process, time.monotonic() + seconds)
            for end in wait(list(running), timeout=1.0):
                number, process, _ = running.pop(end)  # type: ignore[call-overload]
                results[number] = _received(end, process)  # type: ignore[arg-type]
                done(number)
            late = [number for number, _, limit in running.values() if time.monotonic() > limit]
            if late:
                raise TimeoutError(f"no answer within {seconds:.0f} seconds")
    finally:
        for end, (_, process, _) in running.items():
            process.kill()
            process.join()
            end.close()
        gc.unfreeze()
    return results


def _answer(end: Connection, run: Callable[[], Any], inherited: Sequence[Connection], parent: int) -> None:
    """In the fork: send what the call returns, or what it raises."""
    answer: tuple[bool, Any]
    _end_with(parent)
    # A pipe whose reading end is open here too would never say that its reader is gone.
    for other in inherited:
        other.close()
    try:
        answer = (True, run())
    except AuditError as error:
        answer = (False, (type(error), error.what, error.details, error.hint))
    except BaseException as error:
        answer = (False, (RuntimeError, f"{type(error).__name__}: {error}"))
    try:
        end.send(answer)
    except OSError:
        pass  # the parent is gone, and with it whoever wanted to know
    finally:
        end.close()
    # Nothing that the parent registered to be done at its end is to be done here.
    os._exit(0)


def _end_with(parent: int) -> None:
    """Have the kernel end this process when its parent is gone, however that ended (Linux; elsewhere a broken pipe does)."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(1)


def _received(end: Connection, process: Any) -> Any:
    try:
        good, value = end.recv()
    except EOFError:
        process.join()
        raise ChildProcessError(f"the process ended with {process.exitcode}") from None
    finally:
        end.close()
    process.join()
    if not good:
        kind, *words = value
        raise kind(*words)
    return value
