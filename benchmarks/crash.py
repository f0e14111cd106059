"""Killed at random moments: the last good report stays whole, nothing half written stays, the next run succeeds.

    make crash                                   200 kills over run, read and check; disks; processes that die or hang
    python benchmarks/crash.py --kills 5 --short

Each round starts a command on the corpus tiny in processes of its own and kills it (SIGKILL) after a random time. Then
the report must be one that run.json vouches for, file by file; every table of the corpus must be whole; no process may
live on. Before a killed `read` the readings are gone, so that it has something to write. Then: a disk that is full or
read-only (mounted where that is allowed, and a limit on the size of files everywhere), a notebook's process that dies
or hangs, as a fork and as a kernel. At the end one run must succeed and leave nothing unfinished behind.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from helpers.corpora.manifest import load_record
from helpers.verify import edited_files

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.trust_page import block, keep  # noqa: E402

LONG = 200  # kills of the long form
MARK = "CLAIMS_AUDIT_ACCIDENT"  # in the environment of whatever one command starts
COMMANDS = ("run", "run", "run", "read", "read", "check")
REFUSED = 3  # exit code of DESIGN 6 for what could not be finished
FILE_LIMITS = (0, 1_000, 20_000, 200_000)  # bytes that the largest file may have
ROOM_LEFT = (0, 20_000, 400_000)  # bytes that a disk has left


class Bench:
    """A copy of the corpus tiny with its report, and what was found wrong with them."""

    def __init__(self, root: Path) -> None:
        self.corpus, self.report = root / "data" / "tiny", root / "reports" / "tiny"
        self.root = root
        self.problems: list[str] = []
        self.started = 0
        shutil.copytree(ROOT / "data" / "tiny", self.corpus)
        self.tables = self._tables()

    def _tables(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.corpus).as_posix(): path.read_bytes()
            for path in self.corpus.rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }

    def start(self, command: str, limit: int | None = None, more: Mapping[str, str] = {}) -> subprocess.Popen[bytes]:
        """Start one command; `limit` is the largest file it may write, in bytes."""

        def fewer_bytes() -> None:
            if limit is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        self.started += 1
        words = {"run": ["--out", str(self.report)], "check": ["--json"], "read": []}[command]
        return subprocess.Popen(
            [sys.executable, "-m", "helpers", command, str(self.corpus), *words],
            cwd=self.root,
            env={**os.environ, **more, MARK: self.mark},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=fewer_bytes,
        )

    @property
    def mark(self) -> str:
        """The mark of the command that was started last."""
        return f"{os.getpid()}-{self.started}"

    def look(self, what: str) -> None:
        """Note what lives on, what of the report is not whole, and which table is not what it was."""
        left = wait_for_the_end(self.mark, 10)
        if left:
            self.problems.append(f"{what}: {len(left)} processes live on")
        for pid in left:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if self.report.exists():
            self.problems += [f"{what}: {line}" for line in edited_files(load_record(self.report), self.report)]
        now = self._tables()
        for name, content in self.tables.items():
            # A reading that was not written yet may be absent; half of it may not be there.
            absent = name not in now and name.startswith("readings/")
            if not absent and now.get(name) != content:
                self.problems.append(f"{what}: {name} is not what it was")
        self.problems += [f"{what}: {name} is new" for name in now.keys() - self.tables.keys()]

    def refuses(self, what: str, process: subprocess.Popen[bytes]) -> None:
        """Note a command that does not end with an error that says what is wrong, or that breaks something."""
        _, said = process.communicate()
        if process.returncode != REFUSED or b"Traceback" in said or b"error:" not in said:
            self.problems.append(f"{what}: exit {process.returncode}, {said[-200:]!r}")
        self.look(what)

    def succeeds(self, what: str) -> None:
        """Note a run that does not succeed, or that leaves something unfinished."""
        process = self.start("run")
        _, said = process.communicate()
        if process.returncode:
            self.problems.append(f"{what}: exit {process.returncode}, {said[-300:]!r}")
        self.look(what)
        if self.report.exists() is False:
            self.problems.append(f"{what}: there is no report")
        folders = (self.root / "reports", self.root / "data", self.corpus, self.corpus / "readings")
        self.problems += [f"{what}: left over: {path.name}" for folder in folders for path in folder.glob(".audit-*")]


def processes(mark: str) -> list[int]:
    """Return the number of every living process that was started with a mark; kernels have sessions of their own."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            marked = f"{MARK}={mark}\0".encode() in (folder / "environ").read_bytes()
            state = (folder / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
        except OSError:
            continue
        if marked and state != "Z":
            found.append(int(folder.name))
    return sorted(found)


def wait_for_the_end(mark: str, seconds: float) -> list[int]:
    """Return the processes with a mark that are still there after `seconds`."""
    end = time.monotonic() + seconds
    while (left := processes(mark)) and time.monotonic() < end:
        time.sleep(0.1)
    return left


def kill_at_random(bench: Bench, kills: int, rng: random.Random) -> int:
    """Kill commands after random times; return how many had ended before."""
    lasts = {}
    for command in dict.fromkeys(COMMANDS):
        began = time.monotonic()
        process = bench.start(command)
        process.communicate()
        lasts[command] = time.monotonic() - began
        if process.returncode:
            bench.problems.append(f"{command}: exit {process.returncode} before anything was killed")
    finished = 0
    for number in range(kills):
        command = COMMANDS[number % len(COMMANDS)]
        if command == "read":
            shutil.rmtree(bench.corpus / "readings", ignore_errors=True)
        process = bench.start(command)
        time.sleep(rng.uniform(0, lasts[command] * 1.05))
        finished += process.poll() is not None
        process.send_signal(signal.SIGKILL)
        process.communicate()
        bench.look(f"kill {number} of {command}")
    return finished


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Put `folder` on a disk in memory of its own, where this process may mount one; yield whether it may."""
    kept = folder.with_name(folder.name + "-kept")
    folder.rename(kept)
    folder.mkdir()
    mounted = not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", str(folder)], capture_output=True, check=False
    ).returncode
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder)
        kept.rename(folder)


def disks(bench: Bench) -> tuple[int, str]:
    """Run on disks that are full or read-only; return how many were tried and what could not be."""
    for limit in FILE_LIMITS:
        bench.refuses(f"files of {limit} bytes at the most", bench.start("run", limit))
    with small_disk(bench.report.parent) as mounted:
        if not mounted:
            return len(FILE_LIMITS), " (no disk may be mounted here: the limits are on files only)"

        def remount(options: str) -> None:
            subprocess.run(["mount", "-o", f"remount,{options}", str(bench.report.parent)], check=True)

        used = shutil.disk_usage(bench.report.parent).used
        for room in ROOM_LEFT:
            remount(f"size={used + room}")
            bench.refuses(f"a disk with {room} bytes left", bench.start("run"))
        remount("size=256m,ro")
        bench.refuses("a read-only folder", bench.start("run"))
    return len(FILE_LIMITS) + len(ROOM_LEFT) + 1, ""


def dying(bench: Bench, rounds: int, rng: random.Random, kernels: bool) -> int:
    """Kill or stop one process of a run that executes notebooks; the run must say so, in time. Return how many were met."""
    met = 0
    for number in range(rounds):
        sent = (signal.SIGKILL, signal.SIGSTOP)[number % 2]
        more = {"CLAIMS_AUDIT_TIME_LIMIT": "20", **({"CLAIMS_AUDIT_KERNELS": "1"} if kernels else {})}
        process = bench.start("run", more=more)
        victim, until = 0, time.monotonic() + 60
        while not victim and process.poll() is None and time.monotonic() < until:
            victim = next((pid for pid in processes(bench.mark) if is_victim(pid, process.pid, kernels)), 0)
            time.sleep(0.01)
        time.sleep(rng.uniform(0, 2 if kernels else 0.05))
        with suppress(ProcessLookupError):
            if victim and process.poll() is None:
                os.kill(victim, sent)
        what = f"a {'kernel' if kernels else 'fork'} that {'dies' if sent == signal.SIGKILL else 'hangs'}"
        _, said = process.communicate()
        if process.returncode == REFUSED and b"Traceback" not in said and b"notebook" in said:
            met += 1
        elif process.returncode != 0:  # 0: the process had done its work before the signal came
            bench.problems.append(f"{what}: exit {process.returncode}, {said[-300:]!r}")
        bench.look(what)
    return met


def is_victim(pid: int, driver: int, kernels: bool) -> bool:
    """Say whether a process executes a notebook: a kernel, or a fork of the driver that runs the same command."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"ipykernel" in words if kernels else pid != driver and b"helpers" in words


def main() -> int:
    """Kill, look, repeat; print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=LONG)
    parser.add_argument("--seed", type=int, default=1999)
    parser.add_argument("--short", action="store_true", help="two forks that die or hang, and no kernels")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as scratch:
        bench = Bench(Path(scratch))
        bench.succeeds("the first run")
        finished = kill_at_random(bench, arguments.kills, rng)
        tried, without = disks(bench)
        forks = dying(bench, 2 if arguments.short else 10, rng, kernels=False)
        kernels = 0 if arguments.short else dying(bench, 6, rng, kernels=True)
        bench.succeeds("the last run")
    for line in bench.problems[:20]:
        print(f"  {line}")
    counts = [
        f"{arguments.kills:6} kills of run, read and check, {finished} of them after the end",
        f"{tried:6} disks that are full or read-only{without}",
        f"{forks:6} forks that died or hung",
        f"{kernels:6} kernels that died or hung",
        f"{arguments.kills + tried + forks + kernels} accidents (seed {arguments.seed}): {len(bench.problems)} problems",
    ]
    print("\n".join(counts))
    if arguments.kills >= LONG:
        keep("Accidents", ["`make crash`: what the last good report and the tables survived.", "", *block(counts)])
    return 1 if bench.problems else 0


if __name__ == "__main__":
    sys.exit(main())
