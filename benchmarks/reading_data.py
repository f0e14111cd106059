"""How often the value of a hand-coded claim is what the reader reads at the claim's place, by language and kind."""

from __future__ import annotations

import csv
import hashlib
import re
from pathlib import Path

from helpers.readers.mentions import read_numbers

KINDS = {
    "count": {"count"}, "percentage": {"percentage", "fraction"}, "measurement": {"measurement", "money", "duration"}, "rank": {"rank"},
    "date": {"date", "period"},
}  # fmt: skip
DURATION = re.compile(r"([<>=~]*)(\d+(?:\.\d+)?)")


def agreement(root: Path) -> dict[str, dict[str, list[int]]]:
    """Return corpus → "language kind" → [agreed, claims], for the texts that are at hand.

    A duration may be coded as its number; nothing else is forgiven. A coder may also have coded what the text implies
    (a fall as a negative share, one end of a period), so this is agreement, not accuracy.
    """
    found: dict[str, dict[str, list[int]]] = {}
    for folder in sorted((root / "data").iterdir()):
        if not (folder / "claims.csv").is_file():
            continue
        texts = _texts(folder, root)
        table = found.setdefault(folder.name, {})
        for claim in _rows(folder / "claims.csv"):
            source = texts.get(claim["source_id"])
            if source is None or claim["type"] not in KINDS or not claim["value"]:
                continue
            language, text = source
            start = text.find(claim["prefix"] + claim["exact"]) + len(claim["prefix"])
            start = text.find(claim["exact"]) if start < len(claim["prefix"]) else start
            if start < 0:
                continue
            end = start + len(claim["exact"])
            near = [
                m
                for m in read_numbers(text, language)
                if m.start < end and m.end > start and m.kind in KINDS[claim["type"]]
            ]
            counts = table.setdefault(f"{language} {claim['type']}", [0, 0])
            counts[1] += 1
            counts[0] += any(_agrees(mention.value, claim["value"]) for mention in near)
    return {name: dict(sorted(table.items())) for name, table in found.items() if table}


def _agrees(read: str, coded: str) -> bool:
    match = DURATION.fullmatch(coded)
    as_duration = re.sub(r"P(?:T)?([\d.]+)[A-Z]", r"\1", read) if match and "P" in read else read
    return coded in (read, as_duration)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def _texts(folder: Path, root: Path) -> dict[str, tuple[str, str]]:
    """Return source_id → (language, text), found by checksum."""
    places = [folder / "sources", root.parent / "shared" / "sources" / folder.name]
    by_sum = {
        hashlib.sha256(path.read_bytes()).hexdigest(): path
        for place in places
        if place.is_dir()
        for path in sorted(place.iterdir())
        if path.is_file()
    }
    found = {}
    for row in _rows(folder / "sources.csv"):
        path = by_sum.get(row["sha256"])
        if path is not None:
            found[row["source_id"]] = (row.get("language") or "auto", path.read_text("utf-8"))
    return found
