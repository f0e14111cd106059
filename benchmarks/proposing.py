"""What the automatic path finds in texts that others wrote: `make bench-proposing` writes docs/proposing.md.

The texts of benchmarks/corpora are invented. Those who wrote them, with their plants and traps, had not seen the
program; those who wrote the program had not seen them when they were first read (first_readings.py). The passages of
benchmarks/passages are single: a few sentences with one contradiction or with none, by kind. The texts of
benchmarks/traps contradict each other in nothing: whatever conflict is found there is false.

    python benchmarks/proposing.py                 scores everything and writes the page
    python benchmarks/proposing.py NAME… [--json]  scores what is named, and says what was missed
    python benchmarks/proposing.py --first         makes the first readings again (a quarter of an hour)
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "proposing.md"
sys.path.insert(0, str(ROOT))

from benchmarks.first_readings import CORPORA, PASSAGES, TRAPS, first_readings, looked_at, read_anew  # noqa: E402


def corpora() -> list[Path]:
    """Return the folders of all corpora, by name."""
    return sorted(path for path in CORPORA.iterdir() if path.is_dir())


def traps() -> list[Path]:
    """Return the folders of the corpora of traps, by name."""
    return sorted(path for path in TRAPS.iterdir() if path.is_dir())


def passages() -> list[Path]:
    """Return the files of all passages, by name."""
    return sorted(PASSAGES.glob("*.yml"))


def scored(path: Path) -> dict[str, Any]:
    """Return the scores of a corpus, a corpus of traps or a file of passages."""
    from benchmarks.passage_scores import score_passages
    from benchmarks.proposing_scores import score, score_traps

    if path.suffix:
        return score_passages(path)
    return score_traps(path) if path.parent == TRAPS else score(path)


def found_at(name: str) -> Path:
    """Return the corpus or file of a name."""
    folder = PASSAGES if name.endswith(".yml") else CORPORA if (CORPORA / name).is_dir() else TRAPS
    return folder / name


def said(row: dict[str, Any], looked: bool) -> list[str]:
    """Return the lines that tell the scores of one corpus or file; what was missed and is wrong only where somebody has looked."""
    name = row["name"]
    if "mentions" in row:
        lines = [f"{name}: {row['found']} of {row['planted']} found, {row['false']} false, F1 {row['f1']}"]
    elif "conflicts" in row:
        lines = [f"{name}: {row['conflicts']} conflicts and {row['tensions']} tensions over {row['traps']} traps"]
    else:
        lines = [f"{name}: {row['found']} of {row['planted']} found, {row['flagged']} of {row['traps']} flagged"]
    shown = ("missed", "wrong") if looked else ()
    return lines + [f"  {kind}: {line}" for kind in shown for line in row.get(kind, ())]


def main(arguments: list[str]) -> int:
    """Score the corpora and passages named, or all and write the page."""
    if "--first" in arguments:
        for kept in read_anew():
            print(f"as noted then: {kept}")
        return 0
    names = [argument for argument in arguments if not argument.startswith("--")]
    rows = [scored(found_at(name)) for name in names] if names else []
    rows = rows or [scored(path) for path in (*corpora(), *traps(), *passages())]
    if "--json" in arguments:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return 0
    first = first_readings()
    for row in rows:
        entry = first.get(row["name"])
        looked = entry is None or "looked" not in entry or looked_at(entry, "texts")
        print("\n".join(said(row, looked)))
    if not names:
        from benchmarks.proposing_page import page

        PAGE.write_text(page(rows, first), encoding="utf-8")
        print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
