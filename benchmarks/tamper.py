"""Random single changes to a corpus, its texts and its report: each must be found, and its place named.

    make tamper                                       2,000 changes; ends with 1 if one passes silently
    python benchmarks/tamper.py --changes 120 --seed 7

A change is one character of a source text, one digit of a value, two swapped quotes, a moved position, a deleted
row, or one byte of a file of the report. It counts as found if reading refuses it or `verify` names the file, row
or source; the slow half of verify (rendering again) is asked only where checksums alone do not name the place.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from helpers.audit import check
from helpers.corpora.corpus import load_corpus
from helpers.corpora.manifest import load_record
from helpers.errors import AuditError
from helpers.prepare import prepare
from helpers.report import render_report
from helpers.verify import changed_inputs, edited_files, verify

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.trust_page import block, keep  # noqa: E402

LONG = 2000  # changes of the long form


class Change(NamedTuple):
    """One change: its kind, the file that it is in, and words of which one must stand in what is found."""

    kind: str
    path: Path
    names: tuple[str, ...]


def change_text(folder: Path, report: Path, rng: random.Random) -> Change:
    """Change one character of a source text."""
    path = rng.choice(sorted((folder / "sources").glob("*.txt")))
    text = path.read_text(encoding="utf-8")
    at = rng.randrange(len(text))
    replaced = text[:at] + rng.choice([c for c in "x7 ." if c != text[at]]) + text[at + 1 :]
    path.write_bytes(replaced.encode("utf-8"))
    return Change("character of a text", path, (path.name,))


def change_digit(folder: Path, report: Path, rng: random.Random) -> Change:
    """Change one digit of a table."""
    path = rng.choice([folder / "claims.csv", folder / "references.csv", folder / "sources.csv"])
    data = bytearray(path.read_bytes())
    at = rng.choice([i for i, byte in enumerate(data) if chr(byte).isdigit()])
    data[at] = ord(rng.choice([c for c in "0123456789" if c != chr(data[at])]))
    path.write_bytes(bytes(data))
    return Change("digit of a table", path, (path.name,))


def swap_quotes(folder: Path, report: Path, rng: random.Random) -> Change:
    """Swap the quotes of two claims."""
    from helpers.corpora.tables import read_table, table_bytes

    path = folder / "claims.csv"
    frame = read_table(path, "claims")
    a, b = rng.sample(range(len(frame)), 2)
    while frame.loc[a, "exact"] == frame.loc[b, "exact"]:
        a, b = rng.sample(range(len(frame)), 2)
    frame.loc[[a, b], "exact"] = frame.loc[[b, a], "exact"].to_numpy()
    path.write_bytes(table_bytes(frame))
    return Change("swapped quotes", path, (path.name, str(frame.loc[a, "claim_id"])))


def move_position(folder: Path, report: Path, rng: random.Random) -> Change:
    """Move one position of the readings."""
    path = rng.choice(sorted((folder / "readings").glob("*.csv")))
    data = path.read_text(encoding="utf-8")
    digits = [i for i, c in enumerate(data) if c.isdigit()]
    if not digits:
        return move_position(folder, report, rng)
    at = rng.choice(digits)
    path.write_text(
        data[:at] + rng.choice([c for c in "0123456789" if c != data[at]]) + data[at + 1 :], encoding="utf-8"
    )
    return Change("position of a reading", path, (path.name,))


def delete_row(folder: Path, report: Path, rng: random.Random) -> Change:
    """Delete one line of a table or the codebook."""
    paths = sorted([*folder.glob("*.csv"), *folder.glob("*.yml"), *folder.glob("readings/*.csv")])
    path = rng.choice([p for p in paths if len(p.read_text(encoding="utf-8").splitlines()) > 1])
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    del lines[rng.randrange(len(lines))]
    path.write_text("".join(lines), encoding="utf-8")
    # A codebook's line that is gone shows in the claims that it was for.
    return Change("deleted row", path, (path.name, path.stem))


def edit_report(folder: Path, report: Path, rng: random.Random) -> Change:
    """Change one byte of a file of the report."""
    path = rng.choice(
        sorted(p for p in report.rglob("*") if p.is_file() and p.name != "environment.json" and p.stat().st_size)
    )
    data = bytearray(path.read_bytes())
    at = rng.randrange(len(data))
    data[at] ^= rng.choice((1, 2, 4, 8, 16, 32))
    path.write_bytes(bytes(data))
    return Change("byte of the report", path, (path.relative_to(report).as_posix(), "run.json"))


KINDS: tuple[Callable[[Path, Path, random.Random], Change], ...] = (
    change_text, change_digit, swap_quotes, move_position, delete_row, edit_report,
)  # fmt: skip


def found(folder: Path, report: Path, names: tuple[str, ...]) -> str:
    """Return what is found of a change: the error of reading, or the lines of verify."""
    try:
        prepare(load_corpus(folder), None, write=False, tell=lambda line: None)
        record = load_record(report)
        lines = changed_inputs(record, folder, report) + edited_files(record, report)
        # Edits of run.json itself leave every checksum as it was, or blame another file: rendering again names it.
        named = any(name in line for line in lines for name in names)
        return "\n".join(lines if named else verify(str(report)).lines)
    except AuditError as error:
        return error.render()


def main() -> int:
    """Make the changes one by one, each undone before the next, and count what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--changes", type=int, default=LONG)
    parser.add_argument("--seed", type=int, default=1979)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    made, missed, unnamed = Counter[str](), [], []
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as scratch:
        root = Path(scratch)
        (root / "pyproject.toml").write_text('name = "claims-audit"\n', encoding="utf-8")
        folder, report = root / "data" / "tiny", root / "reports" / "tiny"
        shutil.copytree(ROOT / "data" / "tiny", folder)
        import os

        os.chdir(root)
        corpus = prepare(load_corpus(folder), None, write=True, tell=lambda line: None)
        render_report(check(corpus), report)
        kept = root / "kept"
        shutil.copytree(folder, kept / "data")
        shutil.copytree(report, kept / "report")
        for number in range(arguments.changes):
            change = KINDS[number % len(KINDS)](folder, report, rng)
            made[change.kind] += 1
            said = found(folder, report, change.names)
            if not said:
                missed.append((number, change))
            elif not any(name in said for name in change.names):
                unnamed.append((number, change, said.splitlines()[0]))
            base = report if report in change.path.parents else folder
            source = kept / ("report" if base == report else "data")
            shutil.copyfile(source / change.path.relative_to(base), change.path)
    counts = [f"{number:6} {kind}" for kind, number in sorted(made.items())]
    counts.append(
        f"{sum(made.values())} changes (seed {arguments.seed}): {len(missed)} passed silently, "
        f"{len(unnamed)} found without naming the place"
    )
    for number, change, *said in [*missed, *unnamed][:10]:
        print(f"  change {number}: {change.kind} in {change.path.name}: {'silent' if not said else said[0]}")
    print("\n".join(counts))
    if arguments.changes >= LONG:
        keep("Changes", ["`make tamper`: single random changes to the corpus tiny and its report.", "", *block(counts)])
    return 1 if missed or unnamed else 0


if __name__ == "__main__":
    sys.exit(main())
