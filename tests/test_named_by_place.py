"""Whose a number is where other names stand by: a place, whoever gave the money, whoever writes, whoever else was ranked."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: sorting, subject: households in Orra County, type: percentage, unit: percent, varies_by: [period],
     cues: {en: [sort], id: [memilah]}}
  - {property: founded, subject: Arn Society, type: date, cues: {en: [founded], id: [didirikan]}}
  - {property: waste, subject: Brook Network, type: measurement, unit: t, varies_by: [period],
     cues: {en: [waste], id: [sampah]}}
  - {property: grant, subject: archive building, type: measurement, unit: EUR, cues: {en: [grant], id: [hibah]}}
  - {property: budget, subject: Brook Network, type: measurement, unit: EUR, cues: {en: [purchases], id: [pembelian]}}
places: {Orra County: Tanera}
"""
EN, ID = (
    "The Brook Network is large. The Arn Society runs it.\n\n",
    "Brook Network besar. Arn Society mengelolanya.\n\n",
)


@pytest.mark.parametrize(
    ("language", "name", "text", "expected"),
    [
        # the place alone is not those who live in it
        ("en", "waste", "In 2019 our network collected 1,286 tonnes of waste all over Orra County.", ["1286"]),
        ("en", "sorting", "Of the households in Orra County 75 per cent sort.", ["75"]),
        # the grant is of what was paid for with it
        ("en", "grant", "The Harrow Trust paid for the whole archive building with a grant of 3.6 million euros.", ["3600000"]),
        ("en", "grant", "The Harrow Trust, next to the archive building, received a grant of 3.6 million euros.", []),
        # what a number leaves out is not what it is of
        ("en", "budget", "The costs of the Brook Network, not counting purchases, were 3.4 million euros.", []),
        ("id", "budget", "Anggaran Brook Network (di luar pembelian) sebesar 3,4 juta euro.", []),
        ("id", "budget", "Pembelian Brook Network (di luar pajak) sebesar 3,4 juta euro.", ["3400000"]),
    ],
)  # fmt: skip
def test_whose_it_is(codebook: Codebook, language: str, name: str, text: str, expected: list[str]) -> None:
    """A name beside a number does not make it its own."""
    told = {"s": (EN if language == "en" else ID) + text}
    claims = propose(told, codebook, {"s": language}, {"s": "2020"})[0]
    assert [row.value for row in claims.itertuples() if row.property == name] == expected


RANKED = """
properties:
  - {property: purchases, subject: Foundation, type: measurement, unit: EUR, label: {en: purchases, id: pembelian},
     cues: {en: [purchases], id: [pembelian]}}
  - {property: place, subject: NAME, type: rank, varies_by: [period],
     label: {en: rank in the award, id: peringkat dalam penghargaan}, cues: {en: [Bright Award, place], id: [peringkat]}}
"""


@pytest.mark.parametrize(
    ("language", "award", "text", "expected"),
    [
        ("en", "Bright Award", "In the Bright Award 2022 the Foundation took second place in a field of 31.", ["2"]),
        ("id", "Penghargaan Cerah", "Foundation meraih peringkat kedua dalam Penghargaan Cerah 2022.", ["2"]),
        ("id", "Penghargaan Cerah", "Yayasan Velmar meraih peringkat kedua dalam Penghargaan Cerah 2022.", []),
    ],
)
def test_ranks_in_an_award(tmp_path: Path, language: str, award: str, text: str, expected: list[str]) -> None:
    """How many competed is no other quality, and a subject that is a contest has its ranks held by the others."""
    (tmp_path / "codebook.yml").write_text(RANKED.replace("NAME", award), "utf-8")
    claims = propose({"s": text}, load_codebook(tmp_path / "codebook.yml"), {"s": language}, {"s": "2024"})[0]
    assert [row.value for row in claims.itertuples() if row.property == "place"] == expected
