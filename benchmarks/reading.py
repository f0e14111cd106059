"""Reading against its peers: accuracy on cases that nobody here wrote, and speed side by side in one process.

    make bench-reading            makes the peers' environment (uv), measures, writes docs/reading.md
    python benchmarks/reading.py --stdout      measures and prints instead

Peers: quantulum3, dateparser.search, Duckling (pyduckling-native-phihos) and text2num, in an environment of their own
under .audit-bench-peers/. One process there runs them and us in turn, so that ratios are paired; where a C compiler is
at hand, a second process does the same with our compiled wheel, which must read every text alike. Texts for speed are
the five texts of ../shared/sources (or $CLAIMS_AUDIT_SOURCES) and the English paragraphs of ../shared/testmat.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PEERS = ("quantulum3==0.10.0", "dateparser==1.5.0", "pyduckling-native-phihos==0.3.0", "text2num==3.1.0")
ENVIRONMENT = ROOT / ".audit-bench-peers"
ROUNDS = 5
LEAST = 0.2


def folder(variable: str, name: str) -> Path | None:
    """Return a folder of material that is not ours: from the environment, or beside the checkout."""
    path = Path(os.environ.get(variable) or ROOT.parent / "shared" / name)
    return path if path.is_dir() else None


def make_environment() -> Path:
    """Make the peers' environment once and return its Python."""
    uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
    python = ENVIRONMENT / "bin" / "python"
    stamp = ENVIRONMENT / "peers.txt"
    if not stamp.is_file() or stamp.read_text("utf-8") != "\n".join(PEERS):
        subprocess.run([uv, "venv", "--quiet", "--clear", "--python", "3.11", str(ENVIRONMENT)], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", str(python), *PEERS], check=True)
        stamp.write_text("\n".join(PEERS), "utf-8")
    return python


def main() -> int:
    """Measure in the peers' environment and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stdout", action="store_true", help="print the page, write no file")
    parser.add_argument("--worker", choices=("all", "speed"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        print(json.dumps(measure() if options.worker == "all" else {"digest": digest(), "speed": speed()}))
        return 0
    from benchmarks.reading_compiled import compiled_package
    from benchmarks.reading_page import page

    python = make_environment()
    measured = worker(python, ROOT / "src", "all")
    package, reason = compiled_package(ROOT, python)
    if package is None:
        print(f"no row for the compiled wheel: {reason}")
    else:
        compiled = worker(python, package, "speed")
        if compiled["digest"] != measured["digest"]:
            print("error: the compiled wheel does not read as the sources do", file=sys.stderr)
            return 1
        measured["compiled"] = compiled["speed"]
    text = page(measured, own_data())
    if options.stdout:
        print(text)
    else:
        (ROOT / "docs" / "reading.md").write_text(text, "utf-8")
        print("wrote docs/reading.md")
    return 0


def worker(python: Path, package: Path, what: str) -> dict[str, Any]:
    """Return what a process in the peers' environment measures, with our package taken from a folder."""
    environment = {
        **os.environ,
        "PYTHONPATH": f"{package}{os.pathsep}{ROOT}",
        "PYTHONHASHSEED": "0",
        "PYTHONWARNINGS": "ignore",
    }
    command = [str(python), __file__, "--worker", what]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def digest() -> str:
    """Return a checksum of all that is read, in both languages, from every text at hand: sources, cases and data."""
    from helpers.readers.mentions import read_numbers

    texts = own_texts() + [path.read_text("utf-8") for path in sorted(ROOT.glob("data/*/sources/*.txt"))]
    material = folder("CLAIMS_AUDIT_TESTMAT", "testmat")
    for path in sorted(material.rglob("*.jsonl")) if material is not None else ():
        texts += [text for line in path.read_text("utf-8").splitlines() for text in strings(json.loads(line))]
    found = hashlib.sha256()
    for text in texts:
        for language in ("id", "en"):
            found.update(repr([tuple(mention) for mention in read_numbers(text, language)]).encode())
    return found.hexdigest()


def strings(value: Any) -> Iterator[str]:
    """Yield the texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def measure() -> dict[str, Any]:
    """Return accuracy and speed of every reader; run where the peers are installed."""
    from benchmarks import reading_peers as peers
    from benchmarks import reading_scores as scores

    found: dict[str, Any] = {"accuracy": {}, "speed": {}, "growth": {}, "peers": PEERS, "digest": digest()}
    material = folder("CLAIMS_AUDIT_TESTMAT", "testmat")
    readers = {
        "claims-audit": scores.ours,
        "quantulum3": peers.quantulum,
        "Duckling": peers.duckling,
        "text2num": peers.text2num,
    }
    if material is not None:
        found["accuracy"] = accuracy(readers, material, scores)
    texts = own_texts()
    if texts:
        found["growth"] = growth("\n\n".join(texts), peers.ours)
    found["speed"] = speed()
    return found


def speed() -> dict[str, Any]:
    """Return language → reader → MB/s and ratio; run where the peers are installed."""
    from benchmarks import reading_peers as peers
    from benchmarks import reading_scores as scores

    found = {}
    texts = own_texts()
    if texts:
        paragraphs = [part for text in texts for part in text.split("\n\n") if part.strip()]
        found["Indonesian"] = paired(
            {
                "claims-audit, whole texts": lambda: [peers.ours(unread(text), "id") for text in texts],
                "claims-audit, by paragraph": lambda: [peers.ours(part, "id") for part in paragraphs],
                "dateparser.search (id)": lambda: [peers.dates(part) for part in paragraphs],
                "Duckling numbers (id)": lambda: [peers.duckling_raw(part) for part in paragraphs],
            },
            sum(len(text.encode()) for text in texts),
        )
    material = folder("CLAIMS_AUDIT_TESTMAT", "testmat")
    if material is not None:
        english = [row["text"] for row in scores.rows(material, "quantities-en/measeval_eval")]
        found["English"] = paired(
            {
                "claims-audit, whole texts": lambda: peers.ours(unread("\n\n".join(english)), "en"),
                "claims-audit, by paragraph": lambda: [peers.ours(part, "en") for part in english],
                "quantulum3": lambda: [peers.quantulum_raw(part) for part in english],
                "text2num": lambda: [peers.text2num_raw(part) for part in english],
            },
            sum(len(part.encode()) for part in english),
        )
    return found


def own_texts() -> list[str]:
    """Return the five texts, where they are at hand."""
    place = os.environ.get("CLAIMS_AUDIT_SOURCES")
    path = Path(place) if place else ROOT.parent / "shared" / "sources" / "iom-indonesia"
    return [file.read_text("utf-8") for file in sorted(path.glob("*.txt"))] if path.is_dir() else []


def accuracy(readers: dict[str, Any], material: Path, scores: Any) -> dict[str, dict[str, str]]:
    """Return set → reader → score, and what a peer reads right and we do not."""
    table: dict[str, dict[str, str]] = {}
    misses: dict[str, dict[str, list[str]]] = {}
    duckling_cases = scores.rows(material, "id-quantities/duckling_id")
    recognizers_cases = scores.rows(material, "quantities-en/recognizers_en")
    quantulum_cases = scores.rows(material, "quantities-en/quantulum3")
    measeval_cases = scores.rows(material, "quantities-en/measeval_eval")
    for name, read in readers.items():
        if name in ("claims-audit", "Duckling"):
            wrong = scores.duckling(read, duckling_cases, units=name == "claims-audit")
            note(
                table,
                misses,
                "duckling_id: relation and value",
                name,
                len(duckling_cases) - len(wrong),
                len(duckling_cases),
                wrong,
            )
        if name != "Duckling":
            missed, total = scores.recognizers(read, recognizers_cases)
            note(table, misses, "recognizers_en: values", name, total - len(missed), total, missed)
            missed, total, misnamed, named = scores.quantulum(read, quantulum_cases)
            note(table, misses, "quantulum3: values", name, total - len(missed), total, missed)
            if name != "text2num":
                note(table, misses, "quantulum3: units of papers", name, named - len(misnamed), named, misnamed)
        if name in ("claims-audit", "quantulum3"):
            for label, spans in zip(
                ("spans", "IsApproximate", "IsRange"), scores.measeval(read, measeval_cases), strict=True
            ):
                table.setdefault(f"measeval_eval: {label}, F1", {})[name] = f"{spans.f1:.3f}"
    ahead = {
        label: sorted(
            {
                case
                for peer, wrong in row.items()
                if peer != "claims-audit"
                for case in set(row["claims-audit"]) - set(wrong)
            }
        )
        for label, row in misses.items()
        if "claims-audit" in row
    }
    table["_ahead"] = {label: json.dumps(cases, ensure_ascii=False) for label, cases in ahead.items()}
    return table


def note(
    table: dict[str, dict[str, str]],
    misses: dict[str, dict[str, list[str]]],
    label: str,
    name: str,
    right: int,
    total: int,
    wrong: list[str],
) -> None:
    """Enter one score."""
    table.setdefault(label, {})[name] = f"{right} of {total} ({right / total:.1%})"
    misses.setdefault(label, {})[name] = wrong


def paired(readers: dict[str, Callable[[], object]], size: int) -> dict[str, dict[str, float]]:
    """Return MB/s of each reader and the median ratio to us, all run in turn, CPU seconds of this process.

    In each round a reader reads for LEAST seconds at least: a few milliseconds would tell of the caches that the reader
    before has left behind.
    """
    seconds: dict[str, list[float]] = {name: [] for name in readers}
    times: dict[str, int] = {}
    for name, read in readers.items():
        read()
        started = time.process_time()
        read()
        times[name] = math.ceil(LEAST / max(time.process_time() - started, 1e-3))
    for _ in range(ROUNDS):
        for name, read in readers.items():
            started = time.process_time()
            for _ in range(times[name]):
                read()
            seconds[name].append((time.process_time() - started) / times[name])
    us = next(iter(readers))
    return {
        name: {
            "speed": size / 1e6 / statistics.median(spent),
            "ratio": statistics.median(theirs / own for theirs, own in zip(spent, seconds[us], strict=True)),
        }
        for name, spent in seconds.items()
    }


def growth(text: str, read: Callable[[str, str], object]) -> dict[str, float]:
    """Return our CPU seconds on 1, 10 and 100 times a text, each copy different at its end."""
    found = {}
    for times in (1, 10, 100):
        longer = "\n\n".join(f"{text}\n\n{'.' * (copy % 7)}" for copy in range(times))
        best = min(spent(read, unread(longer)) for _ in range(3 if times < 100 else 1))
        found[str(times)] = best
    return found


ROUND = itertools.count(1)


def unread(text: str) -> str:
    """Return a text that was never read before, with another tail: what is kept of a text must not help the next round."""
    return f"{text}\n\n{next(ROUND)}"


def spent(read: Callable[[str, str], object], text: str) -> float:
    """Return the CPU seconds of one reading."""
    started = time.process_time()
    read(text, "id")
    return time.process_time() - started


def own_data() -> dict[str, dict[str, list[int]]]:
    """Return for each corpus of data/ with its texts at hand: language and kind → [agreed, claims]."""
    from benchmarks.reading_data import agreement

    return agreement(ROOT)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
