"""Killed at random moments: the last good report stays whole, nothing half written stays, the next run succeeds.

    make crash                                   200 kills over read, check and report
    python benchmarks/crash.py --kills 4

Each round starts `claims-audit run tiny` in a process of its own, kills it (SIGKILL) after a random time, then looks:
the report on disk must be one that run.json vouches for, file by file; no process of the run may live on. At the end one run must
succeed and leave nothing unfinished behind. A file size limit (a full disk as the program sees it) is tried too.
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
from pathlib import Path

from helpers.manifest import load_record
from helpers.verify import edited_files

ROOT = Path(__file__).parents[1]


def start(root: Path, limit: int | None = None) -> subprocess.Popen[bytes]:
    """Start one run in its own session; `limit` is the largest file it may write, in bytes."""

    def fewer_bytes() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    command = [
        sys.executable,
        "-m",
        "helpers",
        "run",
        str(root / "data" / "tiny"),
        "--out",
        str(root / "reports" / "tiny"),
    ]
    return subprocess.Popen(
        command,
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=fewer_bytes,
    )


def living(session: int) -> list[int]:
    """Return the processes of a session that are still there."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def wait_for_the_end(session: int, seconds: float) -> list[int]:
    """Return the processes of a session that outlive it by more than `seconds`."""
    end = time.monotonic() + seconds
    while (left := living(session)) and time.monotonic() < end:
        time.sleep(0.1)
    return left


def broken(report: Path) -> list[str]:
    """Return what is wrong with the report on disk: nothing where there is none or it is whole."""
    return edited_files(load_record(report), report) if report.exists() else []


def main() -> int:
    """Kill, look, repeat; print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1999)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    problems: list[str] = []
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as scratch:
        root = Path(scratch)
        shutil.copytree(ROOT / "data" / "tiny", root / "data" / "tiny")
        report = root / "reports" / "tiny"
        began = time.monotonic()
        first = start(root)
        first.wait()
        whole = time.monotonic() - began
        if first.returncode:
            print((first.stderr.read() if first.stderr else b"").decode(errors="replace"))
            return 1
        finished = 0
        for number in range(arguments.kills):
            process = start(root)
            time.sleep(rng.uniform(0, whole * 1.05))
            finished += process.poll() is not None
            process.send_signal(signal.SIGKILL)
            process.wait()
            left = wait_for_the_end(process.pid, 10)
            if left:
                problems.append(f"kill {number}: {len(left)} processes live on")
                for pid in left:
                    os.kill(pid, signal.SIGKILL)
            problems += [f"kill {number}: {line}" for line in broken(report)]
        for limit in (0, 1_000, 20_000, 200_000):
            process = start(root, limit)
            _, said = process.communicate()
            if process.returncode != 3 or b"Traceback" in said:
                problems.append(f"files of {limit} bytes at the most: exit {process.returncode}, {said[-200:]!r}")
            problems += [f"files of {limit} bytes at the most: {line}" for line in broken(report)]
        last = start(root)
        _, said = last.communicate()
        if last.returncode:
            problems.append(f"the next run: exit {last.returncode}, {said[-200:]!r}")
        problems += [f"the next run: {line}" for line in broken(report)]
        left_over = [
            path.name
            for folder in (root / "reports", root / "data", root / "data" / "tiny")
            for path in folder.glob(".*")
        ]
        problems += [f"left over: {name}" for name in left_over]
    for line in problems[:20]:
        print(f"  {line}")
    print(
        f"{arguments.kills} kills (seed {arguments.seed}, {finished} after the end) and 4 full disks: "
        f"{len(problems)} problems"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
