"""What stands beside a number and is not said of it: brackets with their own, "as of today", "only", a thing that lies apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: area, subject: Orra Garden, type: measurement, label: {en: area, id: luas}, unit: ha,
     cues: {en: [area, hectares], id: [luas, hektare]}}
  - {property: boats, subject: Orra Garden, type: count, label: {en: boats, id: perahu}, unit: boats, quantity: stock,
     varies_by: [place, period], cues: {en: [boats], id: [perahu]}}
  - {property: let, subject: Orra Garden, type: percentage, label: {en: share of plots let, id: bagian petak yang disewa}, unit: percent,
     varies_by: [place, period], cues: {en: [let], id: [disewa]}}
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return the codebook."""
    path: Path = tmp_path_factory.mktemp("beside") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a bracket tells the plan or the beginning of another number
        ("en", "Orra Garden has 40 benches (originally planned: 50) and covers an area of 6 hectares.", "area 6"),
        ("id", "Orra Garden memiliki 40 bangku (rencana semula: 50) dan menempati lahan seluas 6 hektare.", "area 6"),
        ("en", "Orra Garden has 40 benches (50 chairs), and an area of 6 hectares is planned.", ""),
        ("en", "Orra Garden, originally planned (with 50 benches) to cover an area of 6 hectares, is old.", ""),
        ("id", "Orra Garden semula (dengan 50 bangku) direncanakan seluas 6 hektare.", ""),
        # as of today is no rate; per day is one
        ("id", "Per hari ini Orra Garden mempunyai 31 perahu.", "boats 31"),
        ("en", "As of today Orra Garden has 31 boats.", "boats 31"),
        ("id", "Per hari Orra Garden menyewakan 31 perahu.", ""),
        ("en", "Per day Orra Garden lets 31 boats.", ""),
        # only so many, or new ones
        ("id", "Di Orra Garden petak yang disewa baru 71 persen.", "let 71"),
        ("en", "In Orra Garden the plots let are only 71 per cent.", "let 71"),
        ("id", "Di Orra Garden petak baru yang disewa 71 persen.", ""),
        ("en", "In Orra Garden the new plots let are 71 per cent.", ""),
        # a thing that lies apart
        ("id", "Orra Garden sudah tua. Tempat parkirnya terletak di tempat lain, luasnya 3 hektare.", ""),
        ("en", "Orra Garden is old. The car park lies apart, its area is 3 hectares.", ""),
        ("id", "Orra Garden sudah tua. Taman itu terletak di lembah, luasnya 3 hektare.", "area 3"),
        ("en", "Orra Garden is old. The garden lies in a valley, its area is 3 hectares.", "area 3"),
        # where those counted are, is no kind of them
        ("id", "Di Orra Garden 20 perahu berada di dermaga; 12 perahu kecil rusak.", "boats 20"),
        ("id", "Di Orra Garden 20 perahu kayu berada di dermaga; 12 perahu serat rusak.", ""),
    ],
)
def test_beside_numbers(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """A sentence gives these properties of the codebook with a value, and no others."""
    claims, _ = propose({"a": text + "\n"}, codebook, {"a": language})

    known = {entry.property for entry in codebook.properties}
    assert " ".join(f"{row.property} {row.value}" for row in claims.itertuples() if row.property in known) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Dari 200 perahu, 90 dicat putih; itu 54 persen dari semuanya.", ["percent-of"]),
        ("id", "Dari 200 perahu, 90 dicat putih; itu 54 persen pada 2019.", []),
        ("id", "Dari 200 perahu, 90 dicat putih; harga itu 54 persen lebih tinggi.", []),
        ("en", "Of 200 boats, 90 were painted white; that's 54 per cent of all.", ["percent-of"]),
        ("en", "Of 200 boats, 90 were painted white; that's 54 per cent in 2019.", []),
        ("id", "Orra Garden mempunyai 137 perahu, dengan sebaran Selm 58 perahu, Tirma 41, dan Kelby 26.", ["sum-of"]),
        ("en", "Orra Garden has 137 boats, broken down as Selm 58 boats, Tirma 41 and Kelby 26.", ["sum-of"]),
    ],
)
def test_concluded(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Numbers of a text are tied by a share of them that it concludes, or by how they are spread."""
    _, relations = propose({"a": "Orra Garden. " + text + "\n"}, codebook, {"a": language})

    kinds = [row.kind for row in relations.itertuples() if row.kind in ("percent-of", "sum-of")]
    assert kinds == expected
