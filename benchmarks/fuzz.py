"""Hostile input: tables, codebooks, texts, papers, notebooks, records, arguments, damaged; each ends in a result or an error.

    make fuzz                                 100,000 inputs; ends with 1 at a traceback, a hang or too much memory
    python benchmarks/fuzz.py --inputs 3000 --seed 5
    python benchmarks/fuzz.py --atheris 60    coverage-guided, for so many seconds (needs the package atheris)

An input is a well-formed sample of our own, damaged: bytes flipped, runs repeated, pieces swapped, hostile tokens put in.
Limits: two seconds of the processor (on a slow machine: six times the slowest sample's) and 512 MB more than at the
start for one input of up to 64 kB.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

if "--atheris" in sys.argv:
    import atheris

    with atheris.instrument_imports(include=["helpers"]):  # only what is imported in here is guided by its coverage
        from benchmarks.fuzz_targets import SHARES, Targets, samples
else:
    from benchmarks.fuzz_targets import SHARES, Targets, samples
from benchmarks.trust_page import block, keep  # noqa: E402
from helpers.errors import AuditError  # noqa: E402

LONG = 100_000  # inputs of the long form
SECONDS, MEGABYTES, LONGEST = 2.0, 512, 64_000
TIMES = 6  # so much longer than the slowest sample may a damaged one take
TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\r\n", b'"', b'""', b";", b"\t", b"=HYPERLINK(1)", b"+1", b"@x", b"-1", b"\x1b[31m",
    "\u202e".encode(), "\u2066".encode(), b"<script>", b"javascript:", b"&a", b"*a", b"!!python/object/apply:os.system [x]", b"{" * 40,
    b"[" * 400, b"1" * 3000, b"." * 3000, b"1-" * 1500, b"satu juta " * 300, b"1,000," * 400, b"9" * 400, b"1e999", b"1/0", b"..", b"/..",
    b"9999-99-99", b"0000", b"P" + b"9" * 30 + b"Y", b"nan", b"inf", "٣٤".encode(), "²³".encode(), "½".encode(), b"\xed\xa0\x80",
)  # fmt: skip


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Return a damaged copy of at most LONGEST bytes."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at = rng.randrange(len(out) + 1)
        kind = rng.randrange(6)
        if kind == 0 and out:
            out[at % len(out)] ^= 1 << rng.randrange(8)
        elif kind == 1:
            out[at:at] = rng.choice(TOKENS)
        elif kind == 2:
            del out[at : at + rng.choice((1, 3, 40))]
        elif kind == 3:
            piece = out[at : at + rng.choice((1, 5, 60))]
            out[at:at] = piece * rng.choice((1, 2, 50))
        elif kind == 4:
            other = rng.randrange(len(out) + 1)
            out[at:at] = out[other : other + 30]
        else:
            out[at:at] = bytes(rng.randrange(256) for _ in range(rng.choice((1, 4))))
    return bytes(out[:LONGEST])


class Hang(Exception):
    """An input took longer than it may."""


def guarded(target: Callable[[bytes], None], data: bytes, seconds: float = SECONDS) -> str:
    """Return "result", "error", or what went wrong."""

    def stop(*_: object) -> None:
        raise Hang

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)  # of the processor: the machine may be shared
    try:
        target(data)
    except AuditError:
        return "error"
    except Hang:
        return f"hang: more than {seconds:.1f} s"
    except BaseException:
        return (
            "traceback: "
            + traceback.format_exc().strip().splitlines()[-1]
            + " | "
            + traceback.format_exc().strip().splitlines()[-3].strip()
        )
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return "result"


def warm_up(targets: Targets, kinds: dict[str, list[bytes]]) -> float:
    """Feed every undamaged sample; return the seconds of the processor that the slowest took."""
    slowest = 0.0
    for kind, known in kinds.items():
        for data in known:
            begun = time.process_time()
            with contextlib.suppress(AuditError):
                getattr(targets, kind)(data)
            slowest = max(slowest, time.process_time() - begun)
    return slowest


def main() -> int:
    """Feed, count, and print a failing example of each kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=LONG)
    parser.add_argument("--seed", type=int, default=2007)
    parser.add_argument("--atheris", type=int, default=0, metavar="SECONDS")
    arguments = parser.parse_args()
    if arguments.atheris:
        return coverage_guided(arguments.atheris)
    rng = random.Random(arguments.seed)
    kinds = samples()
    shares = [kind for kind, share in SHARES.items() for _ in range(share)]
    counts: Counter[tuple[str, str]] = Counter()
    failures: dict[tuple[str, str], bytes] = {}
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as folder:
        targets = Targets(Path(folder))
        os.chdir(folder)
        warm_up(targets, kinds)  # what is imported at first use is not the input's time, nor to be cut off
        seconds = max(SECONDS, TIMES * warm_up(targets, kinds))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(arguments.inputs):
            kind = shares[number % len(shares)]
            data = mutate(rng.choice(kinds[kind]), rng)
            outcome = guarded(getattr(targets, kind), data, seconds)
            head = outcome.split(":")[0]
            counts[kind, head] += 1
            if head not in ("result", "error"):
                failures.setdefault((kind, outcome), data)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    for (kind, outcome), data in list(failures.items())[:20]:
        print(f"  {kind}: {outcome}\n    {data[:160]!r}")
    bad = sum(number for (_, head), number in counts.items() if head not in ("result", "error"))
    lines = [f"{number:8} {kind:9} {head}" for (kind, head), number in sorted(counts.items())]
    lines.append(f"{sum(counts.values())} inputs (seed {arguments.seed}): {bad} failed in {len(failures)} ways")
    print("\n".join(lines) + f"; memory grew by {grown} MB")
    if arguments.inputs >= LONG:
        keep("Hostile input", ["`make fuzz`: well-formed inputs of every kind, damaged.", "", *block(lines)])
    return 1 if bad or grown > MEGABYTES else 0


def coverage_guided(seconds: int) -> int:
    """Let atheris choose the inputs of every way in for some seconds."""
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as folder:
        targets, kinds = Targets(Path(folder)), samples()
        os.chdir(folder)
        order = sorted(kinds)
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        for number, kind in enumerate(order):
            for at, sample in enumerate(kinds[kind]):
                (seeds / f"{kind}-{at}").write_bytes(bytes([number]) + sample[:4000])

        def one(data: bytes) -> None:
            if not data:
                return
            outcome = guarded(getattr(targets, order[data[0] % len(order)]), data[1:])
            if outcome.split(":")[0] not in ("result", "error"):
                raise RuntimeError(outcome)

        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", str(seeds)], one)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
