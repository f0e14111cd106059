"""The automatic path held against texts with planted contradictions: which are found, what is flagged besides, how mentions are read."""

from __future__ import annotations

import csv
import hashlib
import shutil
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

GOLD = ("expected.csv", "mentions.csv")
SILENT = ("effect", "trend")  # not listed in mentions.csv


def module(name: str, earlier: str) -> Any:
    """Return a module of the program by its name, or by the one that it had before src/helpers had folders."""
    try:
        return import_module(f"helpers.{name}")
    except ModuleNotFoundError:
        return import_module(f"helpers.{earlier}")


def checked(folder: Path) -> tuple[Any, Any]:
    """Propose and check a corpus from its texts and codebook alone; return the corpus and its audit."""
    from helpers.audit import check
    from helpers.prepare import prepare

    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / folder.name
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(*GOLD))
        loaded = module("corpora.corpus", "corpus").load_corpus(copy)
        corpus = prepare(loaded, None, write=False, tell=lambda *_: None)
        return corpus, check(corpus)


def score_traps(folder: Path) -> dict[str, Any]:
    """Return what is found in a corpus whose texts contradict each other in nothing: all of its conflicts are false."""
    _, audit = checked(folder)
    conflicts = [f"{one.rule}: {one.message}" for one in audit.findings if one.kind == "conflict"]
    return {
        "name": folder.name,
        "traps": len(_rows(folder / "expected.csv")),
        "conflicts": len(conflicts),
        "tensions": sum(one.kind == "tension" for one in audit.findings),
        "wrong": conflicts,
    }


def score(folder: Path) -> dict[str, Any]:
    """Propose and check a corpus from its texts and codebook alone; return counts, what was missed and what is false.

    A plant is found by a finding of its kind in one of its sources that has two of its values; of rules that do not
    compare two values (a sum, a change) one is enough where the rule is the plant's own. A false conflict is one that
    shares neither two values nor, of such rules, property and value with a plant of one of its sources.
    """
    corpus, audit = checked(folder)
    rows = _rows(folder / "expected.csv")
    planted = [row for row in rows if row["trap"] == "no"]
    missed = [row for row in planted if not any(_finds(finding, row) for finding in audit.findings)]
    wrong = [
        finding
        for finding in audit.findings
        if finding.kind == "conflict" and not any(_is_about(finding, row) for row in planted)
    ]
    counts = _mentions(folder, corpus.sources)
    return {
        "name": folder.name,
        "languages": sorted(set(corpus.sources["language"])),
        "texts": len(corpus.sources),
        "claims": len(audit.claims),
        "planted": len(planted),
        "found": len(planted) - len(missed),
        "traps": len(rows) - len(planted),
        "false": len(wrong),
        "missed": [f"{row['expected_id']} {row['rule']}: {row['why']}" for row in missed],
        "wrong": [f"{finding.rule}: {finding.message}" for finding in wrong],
        "mentions": counts,
        "f1": f"{2 * counts['both'] / (2 * counts['both'] + counts['extra'] + counts['missed']):.3f}",  # of spans
        "values": f"{counts['right'] / counts['both']:.3f}",  # the share of spans with the kind and value listed
    }


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _values(finding: Any) -> set[str]:
    told = [*(claim.value for claim in finding.claims), *(place.value for place in finding.places)]
    said = {_plain(part) for value in told for part in (value, *value.split("/"))}  # of a period both ends
    if finding.rule == "effect-before-cause":  # "930 learners in 2019": seen then
        said |= {_plain(claim.period) for claim in finding.claims if claim.period}
    return said


def _plain(value: str) -> str:
    """Return a value without hedge and trailing zeros: ~1200 and 1200.0 are 1200."""
    bare = value.lstrip("<>=~")
    return bare.rstrip("0").rstrip(".") if "." in bare and ".." not in bare else bare


def _shared(finding: Any, row: dict[str, str]) -> int:
    """Return how many of a plant's values a finding has; a day is in its month and year, 28.6 km2 are 2860 ha."""
    said = _values(finding)
    return sum(any(_may_be(value, other) for other in said) for value in _wanted(row))


def _may_be(value: str, other: str) -> bool:
    if value[:4].isdigit() and other[:4].isdigit() and "-" in value + other and "/" not in other:
        return value.startswith(other) or other.startswith(value)
    digits = [text.replace(".", "").strip("0") for text in (value, other)]
    return value == other or ("." in value + other and digits[0] == digits[1] and len(digits[0]) > 2)


def _asked(row: dict[str, str]) -> int:
    """Return how many values of a plant a finding must have: two; one where the other is only reckoned, from an age."""
    return 1 if any(value.startswith("P") for value in _wanted(row)) else min(2, len(_wanted(row)))


def _wanted(row: dict[str, str]) -> set[str]:
    """Return the values of a plant; of a period both ends."""
    return {_plain(part) for value in row["values"].split("|") for part in value.split("/") if part}


COMPARING = frozenset(("quantity-differs", "date-differs"))  # rules of two values of one property
SAME_MATTER = {"total-misstated": "sum-differs"}  # a total that its parts do not make, claimed or only read


def _family(rule: str) -> str:
    """Return what a rule is about: rank-differs and rank-impossible are about ranks."""
    return rule.partition("-")[0]


def _finds(finding: Any, row: dict[str, str]) -> bool:
    """Say whether a finding is what was planted."""
    wanted, shared = _wanted(row), _shared(finding, row)
    if not set(finding.source_ids) & set(row["source_ids"].split()):
        return False
    if row["rule"] in (finding.rule, SAME_MATTER.get(finding.rule)):
        fewest = _asked(row) if finding.rule in COMPARING else 1
        return not wanted or shared >= fewest or not (finding.claims or finding.places)
    return finding.kind == row["kind"] and shared >= min(2, len(wanted)) and bool(wanted)


def _is_about(finding: Any, row: dict[str, str]) -> bool:
    """Say whether a finding is of the matter of a plant, whatever rule and kind either has."""
    if not set(finding.source_ids) & set(row["source_ids"].split()):
        return False
    wanted, shared = _wanted(row), _shared(finding, row)
    if finding.rule in COMPARING and row["rule"] in COMPARING:
        return shared >= _asked(row)
    same = any(claim.property == row["property"] for claim in finding.claims)
    same = same or _family(SAME_MATTER.get(finding.rule, finding.rule)) == _family(row["rule"])
    return shared >= 2 or (same and (shared >= 1 or not wanted))


def _mentions(folder: Path, sources: Any) -> dict[str, int]:
    """Return counts of mentions: read and listed (overlapping), read only, listed only; of the first, with the value listed."""
    texts = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in (folder / "sources").iterdir()}
    gold = _rows(folder / "mentions.csv")
    both = extra = missed = right = 0
    for source in sources.itertuples():
        text = texts[source.sha256].read_text(encoding="utf-8")
        listed = [row for row in gold if row["source_id"] == source.source_id]
        if not listed:
            continue  # nobody listed what it says
        left = {(int(row["start"]), int(row["end"])): row for row in listed}
        for mention in module("readers.mentions", "mentions").read_mentions(text, source.language or "auto"):
            if mention.kind in SILENT:
                continue
            span = next((s for s in left if s[0] < mention.end and mention.start < s[1]), None)
            if span is None:
                extra += 1
                continue
            row = left.pop(span)
            both += 1
            right += row["kind"] == mention.kind and _plain(row["value"]) == _plain(mention.value)
        missed += len(left)
    return {"both": both, "extra": extra, "missed": missed, "right": right}
