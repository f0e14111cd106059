"""The automatic path held against single passages with one contradiction each, or with none: found and flagged, by kind."""

from __future__ import annotations

import csv
import hashlib
import tempfile
from pathlib import Path
from typing import Any

import yaml

# What else than a conflict says it: a list with too few items is a gap, a number cited wrongly may be a tension.
ALSO = {"list-announced": "list", "cited": "cit"}
COLUMNS = ("source_id", "title", "authors", "year", "language", "rights", "sha256")


def score_passages(path: Path) -> dict[str, Any]:
    """Score one file `KIND.LANGUAGE.yml`; return counts, what was missed and what is wrong.

    A plant is found, and a trap flagged, by any conflict (or what ALSO names). Passages may tell their own kind.
    """
    kind, language = path.name.split(".")[:2]
    passages = yaml.safe_load(path.read_text(encoding="utf-8"))
    counts = {"planted": 0, "found": 0, "traps": 0, "flagged": 0}
    missed: list[str] = []
    wrong: list[str] = []
    for planted in (True, False):
        for passage in (one for one in passages if one["plant"] is planted):
            counts["planted" if planted else "traps"] += 1
            said = [one for one in findings_of(passage, language) if _counts(one, passage.get("kind", kind))]
            if said:
                counts["found" if planted else "flagged"] += 1
            if planted and not said:
                missed.append(passage["id"])
            if said and not planted:
                wrong.append(f"{passage['id']} {said[0].rule}")
    return {"name": path.name, **counts, "missed": missed, "wrong": wrong}


def _counts(finding: Any, kind: str) -> bool:
    return finding.kind == "conflict" or (kind in ALSO and ALSO[kind] in finding.rule)


def findings_of(passage: dict[str, Any], language: str) -> list[Any]:
    """Propose and check a passage as a corpus of one or two texts."""
    from benchmarks.proposing_scores import checked

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "passage"
        (folder / "sources").mkdir(parents=True)
        (folder / "codebook.yml").write_text(passage["codebook"], encoding="utf-8")
        with (folder / "sources.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            for number, text in enumerate(passage["texts"]):
                content = text["text"].encode()
                (folder / "sources" / f"{number}.txt").write_bytes(content)
                name = "".join(c if c.isalnum() else "-" for c in str(text["name"]).lower())
                checksum = hashlib.sha256(content).hexdigest()
                written = (text.get("authors", ""), text.get("year", ""), language, "open", checksum)
                table.writerow((f"{name}{number}", text["name"], *written))
        return list(checked(folder)[1].findings)
