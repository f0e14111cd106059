"""Numbers told year by year, whom words restrict, and other sentences of a kind, with near-misses of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.codebook import Codebook, load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: visitors, subject: Marrow Museum, type: count, unit: persons, quantity: flow, varies_by: [place, period],
     cues: {en: [visitors], id: [pengunjung]}}
  - {property: nests, subject: penyu, type: count, unit: nests, quantity: flow, varies_by: [place, period, population],
     label: {en: turtle nests, id: sarang penyu}, cues: {en: [nests], id: [sarang]}}
  - {property: spending, subject: perlindungan penyu, type: measurement, unit: IDR, varies_by: [place, period],
     cues: {en: [spending], id: [belanja, pengeluaran]}}
"""


@pytest.fixture
def codebook(tmp_path: Path) -> Codebook:
    path = tmp_path / "codebook.yml"
    path.write_text(CODEBOOK, "utf-8")
    return load_codebook(path)


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Return (value, period) of the claims of the codebook's counts and amounts, in order."""
    claims = propose({"s": text}, codebook, {"s": language})[0]
    known = {entry.property for entry in codebook.properties}
    return [(r.value, r.period) for r in claims.itertuples() if r.property in known]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "id",
            "Sarang penyu yang ditemukan berjumlah 310 sarang pada 2015, 264 sarang pada 2016, dan 198 sarang pada 2017.",
            [("310", "2015"), ("264", "2016"), ("198", "2017")],
        ),
        (
            "id",
            "Sarang penyu yang ditemukan pada 2016 berjumlah 264 buah dan pada 2017 berjumlah 198 buah.",
            [("264", "2016"), ("198", "2017")],
        ),
        (
            "id",
            "Pengunjung Marrow Museum berjumlah 4.100 orang pada tahun 2018, 4.350 orang pada tahun 2019, dan 1.200 orang "
            "pada tahun 2020, sehingga selama tiga tahun itu seluruhnya 9.650 orang.",
            [("4100", "2018"), ("4350", "2019"), ("1200", "2020"), ("9650", "2018/2020")],
        ),
        (
            "en",
            "Visitors to the Marrow Museum numbered 4,100 in 2018, 4,350 in 2019 and 1,200 in 2020.",
            [("4100", "2018"), ("4350", "2019"), ("1200", "2020")],
        ),
        (
            "en",
            "The Marrow Museum had 4,100 visitors in 2018, 4,350 in 2019, 3,900 in 2020, 3,100 in 2021 and 1,200 in 2022.",
            [("4100", "2018"), ("4350", "2019"), ("3900", "2020"), ("3100", "2021"), ("1200", "2022")],
        ),
        # Not a series: another thing is counted, or something else is said of it.
        ("id", "Pengunjung Marrow Museum berjumlah 4.100 orang pada 2018, 12 pemandu pada 2019.", [("4100", "2018")]),
        ("en", "The Marrow Museum had 4,100 visitors in 2018 and 12 guides in 2019.", [("4100", "2018")]),
        (
            "id",
            "Pengunjung Marrow Museum berjumlah 4.100 orang pada 2018, sedangkan kebun raya menerima 900 orang pada 2019.",
            [("4100", "2018")],
        ),
    ],
)
def test_a_series_of_dated_numbers_is_of_one_thing(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Each has the date beside it; a total of the series has all of its years."""
    assert told(text, codebook, language) == expected
