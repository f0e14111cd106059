"""Hostile input: tables, codebooks, texts, values and notebooks' parameters, mutated; each ends in a result or a clear error.

    make fuzz                                 100,000 inputs; ends with 1 at a traceback, a hang or too much memory
    python benchmarks/fuzz.py --inputs 3000 --seed 5
    python benchmarks/fuzz.py --atheris 60    coverage-guided, for so many seconds (needs the package atheris)

An input is a well-formed sample of our own, damaged: bytes flipped, runs repeated, pieces swapped, hostile tokens put in.
Limits: two seconds and 512 MB more than at the start for one input of up to 64 kB.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from helpers.audit import check
from helpers.codebook import load_codebook
from helpers.corpus import load_corpus
from helpers.errors import AuditError
from helpers.folding import fold
from helpers.mentions import read_numbers
from helpers.periods import parse_period
from helpers.segments import segment
from helpers.selectors import TextQuoteSelector, anchor_all
from helpers.tables import read_table, table_bytes
from helpers.values import parse_quantity

ROOT = Path(__file__).parents[1]
SECONDS, MEGABYTES, LONGEST = 2, 512, 64_000
TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\r\n", b'"', b'""', b";", b"\t", b"=HYPERLINK(1)", b"+1", b"@x", b"-1", b"\x1b[31m",
    "\u202e".encode(), "\u2066".encode(), b"<script>", b"javascript:", b"&a", b"*a", b"!!python/object/apply:os.system [x]", b"{" * 40,
    b"[" * 400, b"1" * 3000, b"." * 3000, b"1-" * 1500, b"satu juta " * 300, b"1,000," * 400, b"9" * 400, b"1e999", b"1/0", b"..", b"/..",
    b"9999-99-99", b"0000", b"P" + b"9" * 30 + b"Y", b"nan", b"inf", "٣٤".encode(), "²³".encode(), "½".encode(), b"\xed\xa0\x80",
)  # fmt: skip


def samples() -> dict[str, list[bytes]]:
    """Return well-formed inputs of each kind, from our own corpora."""
    tiny = ROOT / "data" / "tiny"
    return {
        "table": [
            (tiny / f"{name}.csv").read_bytes() for name in ("claims", "sources", "relations", "references", "expected")
        ],
        "codebook": [
            (tiny / "codebook.yml").read_bytes(),
            b"properties:\n  - {property: p, subject: s, type: count}\n",
        ],
        "text": [path.read_bytes() for path in sorted((tiny / "sources").glob("*.txt"))],
        "value": [
            b"3600",
            b"<~100000",
            b"40000..70000",
            b"2/3",
            b"P28Y",
            b"PT8H..PT10H",
            b"1979~",
            b"199X",
            b"2004-10/2019-06-30",
            b"2003/..",
        ],
        "corpus": [(tiny / "claims.csv").read_bytes()],
    }


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


class Targets:
    """What is fed: each takes bytes and either returns or raises an AuditError."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.folder = scratch / "fuzzed"
        self.folder.mkdir()
        for name in ("sources.csv", "codebook.yml"):
            (self.folder / name).write_bytes((ROOT / "data" / "tiny" / name).read_bytes())

    def table(self, data: bytes) -> None:
        """Read a table, and write it again."""
        path = self.scratch / "table.csv"
        path.write_bytes(data)
        header = data.split(b"\n", 1)[0]
        names = {
            b"relation_id": "relations",
            b"ref_id": "references",
            b"expected_id": "expected",
            b"claim_id": "claims",
        }
        table_bytes(read_table(path, next((name for column, name in names.items() if column in header), "sources")))

    def codebook(self, data: bytes) -> None:
        """Load a codebook."""
        path = self.scratch / "codebook.yml"
        path.write_bytes(data)
        load_codebook(path)

    def text(self, data: bytes) -> None:
        """Read a text: fold, segment, mentions, a quote out of it."""
        text = data.decode("utf-8", errors="replace")
        fold(text)
        segment(text, "id")
        read_numbers(text, "auto")
        middle = len(text) // 2
        anchor_all([TextQuoteSelector(text[middle : middle + 20]), TextQuoteSelector(text[:9], "", text[9:12])], text)

    def value(self, data: bytes) -> None:
        """Parse a value."""
        text = data.decode("utf-8", errors="replace")[:2000]
        parse_quantity(text)
        parse_quantity(text, exact_units=False)
        parse_period(text)

    def corpus(self, data: bytes) -> None:
        """Load and check a corpus with damaged claims."""
        (self.folder / "claims.csv").write_bytes(data)
        failed = [status.reason for status in check(load_corpus(self.folder)).rules if status.status == "failed"]
        if failed:
            raise AssertionError(f"a rule failed: {failed[0]}")


class Hang(Exception):
    """An input took longer than SECONDS."""


def guarded(target: Callable[[bytes], None], data: bytes) -> str:
    """Return "result", "error", or what went wrong."""

    def stop(*_: object) -> None:
        raise Hang

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        target(data)
    except AuditError:
        return "error"
    except Hang:
        return f"hang: more than {SECONDS} s"
    except BaseException:
        return (
            "traceback: "
            + traceback.format_exc().strip().splitlines()[-1]
            + " | "
            + traceback.format_exc().strip().splitlines()[-3].strip()
        )
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return "result"


def main() -> int:
    """Feed, count, and print a failing example of each kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2007)
    parser.add_argument("--atheris", type=int, default=0, metavar="SECONDS")
    arguments = parser.parse_args()
    if arguments.atheris:
        return coverage_guided(arguments.atheris)
    rng = random.Random(arguments.seed)
    kinds = samples()
    # A whole corpus costs a hundred times what a value costs; the shares follow.
    shares = ["value"] * 8 + ["table"] * 5 + ["codebook"] * 4 + ["text"] * 2 + ["corpus"]
    counts: Counter[tuple[str, str]] = Counter()
    failures: dict[tuple[str, str], bytes] = {}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as folder:
        targets = Targets(Path(folder))
        for number in range(arguments.inputs):
            kind = shares[number % len(shares)]
            data = mutate(rng.choice(kinds[kind]), rng)
            outcome = guarded(getattr(targets, kind), data)
            head = outcome.split(":")[0]
            counts[kind, head] += 1
            if head not in ("result", "error"):
                failures.setdefault((kind, outcome), data)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    for (kind, head), number in sorted(counts.items()):
        print(f"{number:8} {kind:9} {head}")
    for (kind, outcome), data in list(failures.items())[:20]:
        print(f"  {kind}: {outcome}\n    {data[:160]!r}")
    bad = sum(number for (_, head), number in counts.items() if head not in ("result", "error"))
    print(
        f"{sum(counts.values())} inputs (seed {arguments.seed}): {bad} failed in {len(failures)} ways; memory grew by {grown} MB"
    )
    return 1 if bad or grown > MEGABYTES else 0


def coverage_guided(seconds: int) -> int:
    """Let atheris choose the inputs of the grammars and the readers for some seconds."""
    import atheris

    with tempfile.TemporaryDirectory(prefix="claims-audit-") as folder:
        targets = Targets(Path(folder))
        order = (targets.value, targets.codebook, targets.table, targets.text)

        @atheris.instrument_func
        def one(data: bytes) -> None:
            if not data:
                return
            outcome = guarded(order[data[0] % len(order)], data[1:])
            if outcome.split(":")[0] not in ("result", "error"):
                raise RuntimeError(outcome)

        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096"], one)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
