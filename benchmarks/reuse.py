"""Shared passages in a thousand documents, side by side with datasketch's LSH over windows (`make bench-reuse`).

Documents of 30 kB of invented words with the frequencies of language, 50 pairs of which share a passage of 400 words.
Each run is a process of its own; CPU seconds are compared, for the finding alone (no imports, no making of texts).
datasketch comes from `uv run --no-project --with datasketch`; without uv or the network its part is skipped, and says so.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

SIZES = (100, 300, 1000, 2000)
PEER_SIZES = (100, 300, 1000)
PLANTED = 50
WORDS = 4300
VOCABULARY = 20_000


def make_texts(size: int, seed: int = 1) -> tuple[dict[str, str], set[tuple[str, str]]]:
    """Return documents by id and the pairs that share a passage."""
    rng = random.Random(seed)
    syllables = [c + v for c in "bcdfghjklmnprst" for v in "aeiou"]
    vocabulary = ["".join(rng.choices(syllables, k=rng.randint(1, 5))) for _ in range(VOCABULARY)]
    weights = [1 / (rank + 5) for rank in range(VOCABULARY)]
    documents = [rng.choices(vocabulary, weights, k=WORDS) for _ in range(size)]
    numbers = rng.sample(range(size), min(2 * PLANTED, size))  # each in one pair, so that no pair is made by another
    pairs = set()
    for left, right in zip(numbers[::2], numbers[1::2], strict=True):
        start, place = rng.randrange(WORDS - 400), rng.randrange(WORDS - 400)
        documents[right][place : place + 400] = documents[left][start : start + 400]
        pairs.add((f"d{min(left, right):05}", f"d{max(left, right):05}"))
    return {f"d{number:05}": " ".join(words) for number, words in enumerate(documents)}, pairs


def find_ours(texts: dict[str, str]) -> set[tuple[str, str]]:
    """Return the pairs that helpers.judging.passages finds."""
    from helpers.judging.passages import shared_passages

    table = shared_passages(texts)
    return set(zip(table["source_id"], table["other_source_id"], strict=True))


def find_peer(texts: dict[str, str]) -> set[tuple[str, str]]:
    """Return the pairs that datasketch's LSH finds over windows of 60 words, every 30."""
    import zlib

    from datasketch import MinHash, MinHashLSH

    def hashed(data: bytes) -> int:
        return zlib.crc32(data)

    names, shingles = [], []
    for name, text in texts.items():
        words = text.split()
        for start in range(0, max(1, len(words) - 59), 30):
            window = words[start : start + 60]
            names.append((name, start))
            shingles.append([" ".join(window[i : i + 3]).encode() for i in range(len(window) - 2)])
    sketches = MinHash.bulk(shingles, num_perm=64, hashfunc=hashed)
    lsh = MinHashLSH(threshold=0.5, num_perm=64)
    pairs = set()
    for (name, start), sketch in zip(names, sketches, strict=True):
        for other, _ in lsh.query(sketch):
            if other != name:
                pairs.add((min(name, other), max(name, other)))
        lsh.insert((name, start), sketch)
    return pairs


def run_here(which: str, size: int) -> None:
    """Find the passages of one size and print seconds, memory and the counts as one line of JSON."""
    import resource

    texts, planted = make_texts(size)
    find = {"ours": find_ours, "datasketch": find_peer}[which]
    find({name: texts[name] for name in list(texts)[:2]})  # imports
    wall, cpu = time.perf_counter(), time.process_time()
    found = find(texts)
    line = {
        "cpu": round(time.process_time() - cpu, 2),
        "wall": round(time.perf_counter() - wall, 2),
        "recall": len(found & planted) / len(planted),
        "extra": len(found - planted),
        "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "mb": round(sum(map(len, texts.values())) / 1e6, 1),
    }
    print(json.dumps(line))


def run_apart(command: list[str], which: str, size: int) -> dict[str, float] | None:
    """Run one size in a process of its own; None where it cannot be run."""
    call = [*command, str(Path(__file__)), "--one", which, str(size)]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    result = subprocess.run(call, capture_output=True, text=True, env=environment, check=False)
    if result.returncode:
        print(f"{which} could not be run: {(result.stderr.strip().splitlines() or ['?'])[-1]}")
        return None
    found: dict[str, float] = json.loads(result.stdout.strip().splitlines()[-1])
    return found


def main() -> None:
    """Run all sizes of both and print a table, the ratio and the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--one", nargs=2, metavar=("WHICH", "SIZE"))
    parser.add_argument("--no-peer", action="store_true")
    options = parser.parse_args()
    if options.one:
        run_here(options.one[0], int(options.one[1]))
        return
    root = Path(__file__).parents[1]
    local = root / ".uv" / "bin" / "uv"
    uv = str(local) if local.exists() else shutil.which("uv")
    # the peer runs on numpy alone: nothing of ours is imported there
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    peer = [uv, "run", "--quiet", "--no-project", "--python", python, "--with", "datasketch", "python"] if uv else None
    if not peer:
        print("datasketch is not run: uv was not found")
    print(f"{'':12}{'docs':>6}{'MB':>7}{'cpu s':>8}{'wall s':>8}{'recall':>8}{'extra':>7}{'MB RSS':>8}")
    seconds: dict[tuple[str, int], float] = {}
    for size in SIZES:
        for which, command in (("ours", [sys.executable]), ("datasketch", peer)):
            if command is None or (which == "datasketch" and (options.no_peer or size not in PEER_SIZES)):
                continue
            row = run_apart(command, which, size)
            if row:
                seconds[which, size] = row["cpu"]
                cells = f"{row['mb']:>7}{row['cpu']:>8}{row['wall']:>8}{row['recall']:>8.2f}{row['extra']:>7}{row['rss_mb']:>8}"
                print(f"{which:12}{size:>6}{cells}", flush=True)
    for size in SIZES:
        if ("datasketch", size) in seconds and ("ours", size) in seconds:
            print(
                f"{size} documents: {seconds['datasketch', size] / seconds['ours', size]:.1f} times faster than datasketch"
            )
    if ("ours", 1000) in seconds and ("ours", 2000) in seconds:
        print(f"twice the documents take {seconds['ours', 2000] / seconds['ours', 1000]:.2f} times as long")


if __name__ == "__main__":
    main()
