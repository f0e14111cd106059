"""What a text of another language calls a subject: no place, though a place's name stands in it."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: readers, subject: Little Velmar Book House, type: count, unit: persons, quantity: stock, varies_by: [place],
     cues: {en: [readers], id: [pembaca]}}
  - {property: boats, subject: Balai Ukur Orra, type: count, unit: boats, quantity: stock, varies_by: [place],
     cues: {en: [boats], id: [perahu]}}
places: {Little Velmar: Karsten Regency, Orra: Karsten Regency, Karsten Regency: Selm}
"""


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        # a name of as many words, the place's among them
        ("id", "Menurut laporan itu, pembaca Griya Pustaka Little Velmar berjumlah 212 orang.", ""),
        ("id", "Tahun itu pembaca Rumah Buku Little Velmar berjumlah 212 orang.", ""),
        ("en", "At the Orra Gauging Station there were 31 boats.", ""),
        ("en", "There were 31 boats at the Orra Measuring House.", ""),
        # a place, by its kind or alone; names with more or fewer words
        ("id", "Pembaca di Desa Little Velmar ada 212 orang.", "Little Velmar"),
        ("id", "Pembaca di Pasar Little Velmar ada 212 orang.", "Little Velmar"),
        ("id", "Menurut laporan itu, pembaca Griya Besar Pustaka Little Velmar berjumlah 212 orang.", "Little Velmar"),
        ("en", "In Orra there were 31 boats.", "Orra"),
        ("en", "At the Orra Old Town Landing Stage there were 31 boats.", "Orra"),
    ],
)
def test_a_name_of_another_language_is_no_place(codebook: Codebook, language: str, text: str, place: str) -> None:
    """A run of capitals that has as many words as the subject's name, and those of the place, is that name."""
    claims = claims_of(text, codebook, language)
    claims = claims[claims["property"].isin(["readers", "boats"])]

    assert list(claims["place"]) == [place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aliansi Warga Lereng Selm didirikan pada 2013. Kini anggotanya ribuan.", ["2013"]),
        ("Unjuk rasa dipimpin Aliansi Warga Lereng Selm, yang dibentuk pada 2013.", ["2013"]),
        ("Aliansi Petani Selm didirikan pada 2013.", []),
        ("Aliansi Warga Lereng Selm dan Aliansi Petani Lembah Selm didirikan pada 2013.", []),
        ("Koperasi Warga Lereng Selm didirikan pada 2013.", []),
    ],
)
def test_a_body_is_known_by_its_kind_and_place_in_another_language(text: str, expected: list[str]) -> None:
    """As long a name, of the same kind of body, turned round as the other language does; where two are, neither is."""
    entry = Property(
        "founded", "Selm Slopes Citizens' Alliance", "date", label={"en": "founding of the alliance"},
        cues={"en": ("founded",), "id": ("didirikan", "dibentuk")},
    )  # fmt: skip
    other = Property("built", "Selm Weir", "date", cues={"en": ("built",), "id": ("dibangun",)})
    claims = claims_of(text + "\n", Codebook((entry, other)), "id")

    assert list(claims.loc[claims["property"] == "founded", "value"]) == expected
