"""Gross and net, mean and median: two measures of one property, and words that tell nothing where no other number differs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from helpers.audit import check
from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.corpus import load_corpus
from helpers.prepare import prepare
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: income, subject: Selm Ferry, type: measurement, unit: EUR, varies_by: [period], label: {en: income, id: pendapatan},
     cues: {en: [income, earned], id: [pendapatan]}}
  - {property: median_rent, subject: Selm Ferry, type: measurement, unit: EUR, varies_by: [period], label: {en: median rent, id: median sewa},
     cues: {en: [median rent, mean rent, rent], id: [sewa]}}
"""


def groups(folder: Path, language: str, *texts: str) -> list[tuple[str, str]]:
    """Return (value, group) of what is claimed."""
    (folder / "codebook.yml").write_text(CODEBOOK, "utf-8")
    named = {f"s{number}": text for number, text in enumerate(texts)}
    claims = propose(named, load_codebook(folder / "codebook.yml"), dict.fromkeys(named, language))[0]
    return [(row.value, row.population) for row in claims.itertuples()]


@pytest.mark.parametrize(
    ("language", "left", "right", "expected"),
    [
        ("en", "Gross income of the Selm Ferry in 2018 was EUR 212,000.", "The Selm Ferry had a net income of EUR 196,000 in 2018.", ["gross", "net"]),
        ("en", "In 2018 the Selm Ferry earned EUR 212,000 gross.", "In 2018 the Selm Ferry earned EUR 196,000 (net).", ["gross", "net"]),
        ("en", "The nominal income of the Selm Ferry in 2018 was EUR 212,000.", "The real income of the Selm Ferry in 2018 was EUR 196,000.", ["nominal", "real"]),
        ("id", "Pendapatan kotor Selm Ferry pada 2018 sebesar EUR 212.000.", "Pendapatan bersih Selm Ferry pada 2018 sebesar EUR 196.000.", ["gross", "net"]),
        ("en", "The median rent of the Selm Ferry in 2018 was EUR 212,000.", "The mean rent of the Selm Ferry in 2018 was EUR 196,000.", ["", "mean"]),
        ("en", "Gross income of the Selm Ferry in 2018 was EUR 212,000.", "Gross income of the Selm Ferry in 2018 was EUR 196,000.", ["", ""]),
        ("en", "Gross income of the Selm Ferry in 2018 was EUR 212,000.", "Income of the Selm Ferry in 2018 was EUR 196,000.", ["", ""]),
        ("id", "Pendapatan bersih Selm Ferry pada 2018 sebesar EUR 212.000.", "Pendapatan bersih Selm Ferry pada 2018 sebesar EUR 196.000.", ["", ""]),
        ("en", "Gross income of the Selm Ferry in 2018 was EUR 212,000.", "Nets are sold. Income of the Selm Ferry in 2018 was EUR 196,000.", ["", ""]),
    ],
)  # fmt: skip
def test_how_numbers_are_reckoned(tmp_path: Path, language: str, left: str, right: str, expected: list[str]) -> None:
    """Only contraries tell two numbers apart."""
    assert groups(tmp_path, language, left, right) == list(zip(["212000", "196000"], expected, strict=True))


@pytest.mark.parametrize(
    ("left", "right", "conflicts"),
    [
        ("Gross income of the Selm Ferry in 2018 was EUR 212,000.", "Net income of the Selm Ferry in 2018 was EUR 196,000.", 0),
        ("Gross income of the Selm Ferry in 2018 was EUR 212,000.", "Gross income of the Selm Ferry in 2018 was EUR 196,000.", 1),
        ("Net income of the Selm Ferry in 2018 was EUR 212,000.", "Income of the Selm Ferry in 2018 was EUR 196,000.", 1),
        ("The median rent of the Selm Ferry in 2018 was EUR 212,000.", "The mean rent of the Selm Ferry in 2018 was EUR 196,000.", 0),
    ],
)  # fmt: skip
def test_what_is_reckoned_otherwise_is_no_conflict(tmp_path: Path, left: str, right: str, conflicts: int) -> None:
    """Gross and net may both be right; two gross numbers may not."""
    (tmp_path / "sources").mkdir()
    rows = ["source_id,title,language,rights,sha256"]
    for name, text in (("a", left), ("b", right)):
        data = (text + "\n").encode()
        (tmp_path / "sources" / f"{name}.txt").write_bytes(data)
        rows.append(f"{name},{name},en,open,{hashlib.sha256(data).hexdigest()}")
    (tmp_path / "sources.csv").write_text("\n".join(rows) + "\n", "utf-8")
    (tmp_path / "codebook.yml").write_text(CODEBOOK, "utf-8")
    audit = check(prepare(load_corpus(tmp_path), None, write=False, tell=lambda *_: None))
    assert (
        sum(finding.rule == "quantity-differs" and finding.kind == "conflict" for finding in audit.findings)
        == conflicts
    )
