"""Counts pairs of claims that cannot both hold: our sweep against pandas, DuckDB, polars and the bare numpy limit.

    make bench-rules        (or: python benchmarks/rules.py [rows])

One million synthetic claims (typed columns in memory, the same for all: subject, property, low, high) in about 100,000
groups of one subject and property; a conflict is a pair of one group whose intervals share no number. Each way runs in a
process of its own (time: the middle of five runs after one to warm up; memory: the peak above the loaded data and
libraries), in one environment that holds the peers and is made on the first call (.uv/bench-rules).

The limit is a sort and a search over packed floats, and nothing else; ours checks that packing is exact, and takes any
floats. A hot group of 20,000 claims is counted whole, and listed up to a cap.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ("duckdb==1.4.*", "polars==1.*", "pandas==2.*")
WAYS = ("sweep", "limit", "pandas", "duckdb", "polars")
CAP = 10_000
RUNS = 5

WORKER = r"""
import json, os, sys, threading, time
way, rows, hot = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "hot"
sys.path.insert(0, sys.argv[4])
import numpy as np

rng = np.random.default_rng(20240502)
subject = rng.integers(0, 1000, rows).astype(np.int32)
prop = rng.integers(0, 100, rows).astype(np.int32)
if hot:
    subject[:20_000] = 0
    prop[:20_000] = 0
low = rng.integers(0, 100_000, rows).astype(np.float64)
high = low + rng.integers(0, 60_000, rows)


def resident():
    with open("/proc/self/statm") as stat:
        return int(stat.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def sweep():
    from helpers.judging.sweep import count_disjoint, group_key

    return lambda: count_disjoint(group_key(subject, prop), low, high)


def limit():
    def run():
        # Nothing but the work itself: bounded whole numbers are taken for granted.
        key = subject * 100 + prop
        shift = key * 2.0**18
        lows, highs = shift + low, shift + high
        lows.sort()
        highs.sort()
        sizes = np.bincount(key)
        return int(np.searchsorted(highs, lows).sum()) - int(((np.cumsum(sizes) - sizes) * sizes).sum())

    return run


def pandas():
    import pandas as pd

    frame = pd.DataFrame({"subject": subject, "property": prop, "low": low, "high": high})

    def run():
        merged = frame.merge(frame, on=["subject", "property"], suffixes=("", "_other"))
        return int((merged["high"] < merged["low_other"]).sum())

    return run


def duckdb():
    import duckdb, pandas as pd

    frame = pd.DataFrame({"subject": subject, "property": prop, "low": low, "high": high})
    connection = duckdb.connect()
    connection.execute("create table claims as select * from frame")
    query = (
        "select count(*) from claims a join claims b on a.subject = b.subject and a.property = b.property "
        "and a.high < b.low"
    )
    return lambda: int(connection.execute(query).fetchone()[0])


def polars():
    import polars as pl

    frame = pl.DataFrame({"subject": subject, "property": prop, "low": low, "high": high}).lazy()

    def run():
        joined = frame.join(frame, on=["subject", "property"], suffix="_other").filter(pl.col("high") < pl.col("low_other"))
        return int(joined.select(pl.len()).collect(engine="streaming").item())

    return run


run = {"sweep": sweep, "limit": limit, "pandas": pandas, "duckdb": duckdb, "polars": polars}[way]()
base = resident()
peak, done = [base], threading.Event()


def watch():
    while not done.wait(0.002):
        peak[0] = max(peak[0], resident())


threading.Thread(target=watch, daemon=True).start()
count = run()
times = []
for _ in range(int(sys.argv[5])):
    start = time.perf_counter()
    assert run() == count
    times.append(time.perf_counter() - start)
done.set()
listed = 0
list_seconds = 0.0
if way == "sweep":
    from helpers.judging.sweep import group_key, list_disjoint

    start = time.perf_counter()
    listed = len(list_disjoint(group_key(subject, prop), low, high, int(sys.argv[6]))[0])
    list_seconds = time.perf_counter() - start
print(json.dumps({"count": count, "seconds": sorted(times)[len(times) // 2], "peak": peak[0] - base, "listed": listed, "list_seconds": list_seconds}))
"""


def environment() -> Path:
    """Return the Python of the benchmark's own environment, made on the first call."""
    folder = ROOT / ".uv" / "bench-rules"
    python = folder / "bin" / "python"
    stamp = folder / ".peers"
    if not stamp.exists() or stamp.read_text() != " ".join(PEERS):
        uv = next((path for path in ("uv", str(ROOT / ".uv" / "bin" / "uv")) if _works(path)), None)
        if uv is None:
            raise SystemExit("uv is needed to make the benchmark's environment: pip install uv")
        subprocess.run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)], check=True)
        subprocess.run(
            [uv, "pip", "install", "--quiet", "--python", str(python), "numpy", "pyarrow", *PEERS], check=True
        )
        stamp.write_text(" ".join(PEERS))
    return python


def _works(program: str) -> bool:
    try:
        return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def measure(python: Path, way: str, rows: int, hot: bool, runs: int = RUNS) -> dict[str, float]:
    """Return count, seconds (median), peak megabytes above the data, and what was listed, for one way."""
    command = [
        str(python), "-c", WORKER, way, str(rows), "hot" if hot else "plain", str(ROOT / "src"), str(runs), str(CAP)
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{way}: {done.stderr.strip().splitlines()[-1] if done.stderr else 'failed'}")
    return json.loads(done.stdout)


def main() -> None:
    """Print both tables and whether the promises of the issue hold; exit 1 if one does not."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    python = environment()
    print(f"{rows:,} claims in up to 100,000 groups; disjoint pairs counted")
    print(f"{'':8} {'seconds':>9} {'times ours':>11} {'peak MB':>9} {'pairs':>14}")
    found = {way: measure(python, way, rows, hot=False) for way in WAYS}
    ours = found["sweep"]
    for way in WAYS:
        r = found[way]
        print(f"{way:8} {r['seconds']:9.3f} {r['seconds'] / ours['seconds']:11.2f} {r['peak']:9.0f} {r['count']:14,}")
    hot = measure(python, "sweep", rows, hot=True)
    print(
        f"one hot group of 20,000 claims: {hot['count']:,} pairs counted in {hot['seconds']:.3f} s ({hot['peak']:.0f} MB); "
        f"{hot['listed']:,} listed (cap {CAP:,}) in {hot['list_seconds']:.3f} s"
    )
    others = [found[way] for way in ("pandas", "duckdb", "polars")]
    promises = {
        "all ways count the same pairs": len({r["count"] for r in found.values()}) == 1,
        "faster than pandas, DuckDB and polars": all(ours["seconds"] < r["seconds"] for r in others),
        "at most 2 times the limit": ours["seconds"] <= 2 * found["limit"]["seconds"],
        "at most half the memory of the merge": ours["peak"] <= found["pandas"]["peak"] / 2,
        "the hot group is counted whole and listed up to the cap": hot["count"] > 50_000_000 and hot["listed"] == CAP,
    }
    for promise, kept in promises.items():
        print(f"{'yes' if kept else 'NO ':4} {promise}")
    if not all(promises.values()):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
