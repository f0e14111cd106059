"""What is all of it, and what is only a part: root places, amounts of a campaign, percentage points, terms after a colon."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: visits, subject: Selm Reading Survey, type: percentage, unit: percent, varies_by: [place, period],
     cues: {en: [visited a library], id: [mengunjungi perpustakaan]}}
  - {property: visited, subject: Harrow Book Trust, type: count, unit: persons, varies_by: [place, period],
     cues: {en: [visitors], id: [pengunjung]}}
  - {property: spending, subject: Lamp Reading Programme, type: measurement, unit: EUR, varies_by: [period],
     cues: {en: [spent, cost], id: [menghabiskan, biaya]}}
  - {property: rooms, subject: Harrow Book Trust, type: count, unit: rooms, varies_by: [place],
     cues: {en: [rooms], id: [ruang]}}
  - property: legal_kind
    subject: Harrow Book Trust
    type: classification
    terms: {charity: {en: charity, id: badan amal}, agency: {en: public agency, id: badan publik}}
    excludes: [[charity, agency]]
places: {Selm: Tanera, Orra: Tanera}
"""


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "The Selm Reading Survey is done. With 67% of those asked who visited a library in 2019, Tanera does well.", ""),
        ("en", "In the Selm Reading Survey, 67% in Tanera visited a library in 2019.", ""),
        ("id", "Selm Reading Survey: di Tanera, 67% responden mengunjungi perpustakaan pada 2019.", ""),
        ("en", "In the Selm Reading Survey, 67% visited a library in Orra in 2019.", "Orra"),
        ("id", "Selm Reading Survey mencatat 67% responden di Orra mengunjungi perpustakaan pada 2019.", "Orra"),
        ("en", "The Selm Reading Survey is done. In 2019, 67% of those asked visited a library, far from Drevia.", ""),
    ],
)  # fmt: skip
def test_the_place_around_all_is_no_part(codebook: Codebook, language: str, text: str, place: str) -> None:
    """What is called after a place is at home in the one that holds all places."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["value"] == "67"]["place"]) == [place]


def test_a_body_of_no_place_may_be_larger(codebook: Codebook) -> None:
    """The visitors that a body has in the country need not be all."""
    claims = claims_of("In 2019 the Harrow Book Trust had 600 visitors in Tanera.", codebook, "en")
    assert list(claims[claims["value"] == "600"]["place"]) == ["Tanera"]


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("en", "The Lamp Reading Programme grows. The mass campaign of 2019 cost EUR 6.3 million.", "mass campaign"),
        ("en", "The Lamp Reading Programme grows. The summer drive cost EUR 6.3 million in 2019.", "summer drive"),
        ("id", "Lamp Reading Programme berkembang. Kampanye massal 2019 menghabiskan EUR 6,3 juta.", "kampanye massal"),
        ("en", "The Lamp Reading Programme grows. The programme cost EUR 6.3 million in 2019.", ""),
        ("en", "In 2019 the Lamp Reading Programme cost EUR 6.3 million.", ""),
        ("en", "The Lamp Reading Programme grows. The campaign cost EUR 6.3 million in 2019.", ""),
        ("id", "Lamp Reading Programme berkembang. Program itu menghabiskan EUR 6,3 juta pada 2019.", ""),
    ],
)
def test_the_amount_of_a_part_says_of_which(codebook: Codebook, language: str, text: str, population: str) -> None:
    """A noun that only may stand for the subject, with another word, is a part of it."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["value"] == "6300000"]["population"]) == [population]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "In the Selm Reading Survey, visits were 12 percentage points above the 49% who visited a library in 2016.", ["49"]),
        ("id", "Selm Reading Survey: 61 persen mengunjungi perpustakaan, 12 poin persentase lebih banyak.", ["61"]),
    ],
)  # fmt: skip
def test_points_are_no_share(codebook: Codebook, language: str, text: str, found: list[str]) -> None:
    """What lies between two shares is none."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["property"] == "visits"]["value"]) == found


@pytest.mark.parametrize(
    ("language", "text", "stances"),
    [
        ("en", "The Harrow Book Trust is often taken for a shop. It is not: it is a charity.", ["asserted"]),
        ("en", "The Harrow Book Trust is no shop; it is a charity.", ["asserted"]),
        ("en", "The Harrow Book Trust never sold a book: it is a charity.", ["asserted"]),
        ("id", "Harrow Book Trust bukan toko; lembaga itu merupakan badan amal.", ["asserted"]),
        ("en", "The Harrow Book Trust is not a charity.", ["denied"]),
        ("en", "The Harrow Book Trust has 4 shops: it is not a charity.", ["denied"]),
        ("en", "The Harrow Book Trust is not, however, a charity.", []),
        ("id", "Harrow Book Trust bukan badan amal.", ["denied"]),
    ],
)
def test_a_denial_ends_at_a_colon(codebook: Codebook, language: str, text: str, stances: list[str]) -> None:
    """What is denied before a colon or semicolon is not what stands after it."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["property"] == "legal_kind"]["stance"]) == stances


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In 2019 the National Harrow Book Trust had 600 visitors.", ""),
        ("In 2019 the national total of the Harrow Book Trust was 600 visitors.", "the national"),
    ],
)
def test_a_name_is_no_wider_place(codebook: Codebook, text: str, place: str) -> None:
    """What is written large belongs to a name."""
    claims = claims_of(text, codebook, "en")
    assert list(claims[claims["value"] == "600"]["place"]) == [place]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "The Harrow Book Trust grew. Six rooms were lit in 1990, eleven in 2005 and 16 in 2021.", []),
        ("id", "Harrow Book Trust berkembang. Enam ruang menyala pada 1990, sebelas pada 2005 dan 16 pada 2021.", []),
        ("en", "The Harrow Book Trust grew. It had 27 rooms in 2021.", ["27"]),
        ("en", "The Harrow Book Trust had 27 rooms in 2019 and 27 rooms in 2021.", ["27", "27"]),
    ],
)
def test_a_series_of_years_is_not_of_what_has_one_number(
    codebook: Codebook, language: str, text: str, values: list[str]
) -> None:
    """Rooms do not differ by year, so what does is something else: those that were lit."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["property"] == "rooms"]["value"]) == values
