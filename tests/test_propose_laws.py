"""Laws that two texts cite with another title, or a title that they cite under another number."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: members, subject: Harbour Union, type: count, label: {en: members, id: anggota}, unit: persons, quantity: stock,
     cues: {en: [members], id: [anggota]}}
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return a codebook that asks for no law."""
    path: Path = tmp_path_factory.mktemp("laws") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "first", "second", "expected"),
    [
        # one law, two contents
        (
            "id",
            "Serikat bekerja menurut Undang-Undang Nomor 12 Tahun 2009 tentang Pelabuhan Rakyat.",
            "UU RI No. 12 Tahun 2009 tentang Retribusi Pasar menjadi dasarnya.",
            {"Pelabuhan Rakyat", "Retribusi Pasar"},
        ),
        (
            "id",
            "Dasarnya Peraturan Daerah Nomor 4 Tahun 2009 tentang pengelolaan air minum.",
            "Program itu diatur Peraturan Daerah Nomor 4 Tahun 2009 tentang retribusi pasar, dan warga setuju.",
            {"pengelolaan air minum", "retribusi pasar"},
        ),
        (
            "en",
            "The quay is governed by Act No. 7 of 1998 on the Care of Harbours.",
            "Under Act 7 of 1998 on Market Fees, stalls pay by the day.",
            {"Care of Harbours", "Market Fees"},
        ),
        # one title, two numbers
        (
            "id",
            "Undang-Undang Nomor 12 Tahun 2009 tentang Pelabuhan Rakyat berlaku.",
            "Undang-Undang Nomor 21 Tahun 2009 tentang Pelabuhan Rakyat berlaku.",
            {"12/2009", "21/2009"},
        ),
        (
            "en",
            "Law No. 12 of 2009 on Small Harbours came first.",
            "Law No. 12 of 2006 on Small Harbours came first.",
            {"12/2009", "12/2006"},
        ),
        # a longer title, other words, another language, an abbreviation
        (
            "id",
            "UU Nomor 12 Tahun 2009 tentang Pelabuhan berlaku.",
            "UU Nomor 12 Tahun 2009 tentang Tata Kelola Pelabuhan Rakyat berlaku.",
            set(),
        ),
        (
            "id",
            "UU Nomor 12 Tahun 2009 tentang Pemberantasan Pencurian Ikan berlaku.",
            "UU Nomor 12 Tahun 2009 tentang PPI berlaku.",
            set(),
        ),
        (
            "id",
            "UU Nomor 12 Tahun 2009 tentang Pemerintahan Daerah berlaku.",
            "UU Nomor 12 Tahun 2009 tentang Pemda berlaku.",
            set(),
        ),
        # a law that amends another has its title; one that replaces another has its own number and year
        (
            "id",
            "UU Nomor 12 Tahun 2009 tentang Pelabuhan Rakyat berlaku.",
            "UU Nomor 12 Tahun 2009 tentang Perubahan atas UU Nomor 3 Tahun 1990 berlaku.",
            set(),
        ),
        (
            "en",
            "Law No. 12 of 2009 on Small Harbours came first.",
            "Law No. 30 of 2016 on Small Harbours came later.",
            set(),
        ),
        # each region has numbers of its own; who denies a law does not cite it
        (
            "id",
            "Peraturan Daerah Kabupaten Orra Nomor 4 Tahun 2009 tentang Air Minum berlaku.",
            "Peraturan Daerah Kabupaten Selm Nomor 4 Tahun 2009 tentang Retribusi Pasar berlaku.",
            set(),
        ),
        (
            "id",
            "Peraturan Daerah Nomor 4 Tahun 2009 tentang Air Minum Desa berlaku.",
            "Peraturan Daerah Nomor 5 Tahun 2009 tentang Air Minum Desa berlaku.",
            set(),
        ),
    ],
)
def test_laws(codebook: Codebook, language: str, first: str, second: str, expected: set[str]) -> None:
    """Both texts' titles or numbers are claimed, of one subject and property, or nothing is."""
    texts = {"a": first + "\n", "b": second + "\n"}

    claims, _ = propose(texts, codebook, dict.fromkeys(texts, language))

    laws = claims[claims["type"] == "legal"]
    assert set(laws["value"]) == expected
    assert len(set(zip(laws["subject"], laws["property"], strict=True))) == bool(expected)
