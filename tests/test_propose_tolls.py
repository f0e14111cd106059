"""News of disasters and works: places a number is of together, running tolls, what qualifies a number, who did it."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.propose import propose
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: dead, subject: banjir Selu, type: count, unit: persons, quantity: cumulative, varies_by: [place, period, population],
     label: {en: people killed, id: korban meninggal}, cues: {id: [meninggal, tewas], en: [dead, killed]}}
  - {property: missing, subject: banjir Selu, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {en: people missing, id: orang hilang}, cues: {id: [hilang], en: [missing]}}
  - {property: buried, subject: banjir Selu, type: count, unit: persons, quantity: cumulative, varies_by: [place, period, population],
     label: {en: dead buried, id: korban dimakamkan}, cues: {id: [dimakamkan], en: [buried]}}
  - {property: cost, subject: Jembatan Orra, type: measurement, unit: IDR, label: {en: cost of building, id: biaya pembangunan},
     cues: {id: [biaya pembangunan, menelan biaya], en: [building cost, cost]}}
  - {property: planned_cost, subject: Jembatan Orra, type: measurement, unit: IDR, label: {en: planned cost, id: rencana biaya},
     cues: {id: [dianggarkan, diperkirakan menelan], en: [budgeted, estimated]}}
  - {property: width, subject: Jembatan Orra, type: measurement, unit: m, cues: {id: [lebar], en: [wide]}}
  - {property: wed_early, subject: perkawinan dini, type: percentage, varies_by: [period], cues: {id: [angka perkawinan dini], en: [early marriage rate]}}
  - property: initiator
    subject: Jembatan Orra
    type: classification
    cues: {id: [digagas], en: [proposed]}
    terms: {sawun: {en: proposed by Sawun, id: digagas oleh Sawun}, tirma: {en: proposed by Tirma, id: digagas oleh Tirma}}
    excludes: [[sawun, tirma]]
  - {property: applications, subject: izin melaut, type: count, unit: cases, quantity: flow, varies_by: [period],
     label: {en: applications for permits, id: permohonan izin melaut}, cues: {id: [permohonan izin, izin melaut]}}
  - {property: magnitude, subject: gempa Selu, type: measurement, label: {en: magnitude, id: kekuatan gempa}, cues: {id: [berkekuatan, magnitudo], en: [magnitude]}}
places:
  Kema: Tanah Belu
  Kota Lirang: Tanah Belu
  Lirang: Tanah Belu
  Sunter: Tanah Belu
  Tanah Belu: Indonesia
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Korban tewas banjir Selu di Kema maupun Kota Lirang mencapai 832 orang.", [("832", "Kema, Lirang")]),
        ("id", "Korban tewas banjir Selu di Kema, Sunter, dan Lirang mencapai 832 orang.", [("832", "")]),
        ("id", "Korban tewas banjir Selu di Kema-Sunter mencapai 832 orang.", [("832", "Kema, Sunter")]),
        ("en", "The banjir Selu killed 832 people in Kema and Lirang.", [("832", "Kema, Lirang")]),
        ("en", "The dead of the banjir Selu in both Kema and Sunter numbered 832 people.", [("832", "Kema, Sunter")]),
        # one place, called by its kind; one within another
        ("id", "Korban tewas banjir Selu di Kota Lirang, Tanah Belu, mencapai 832 orang.", [("832", "Lirang")]),
        ("id", "Korban tewas banjir Selu di Kema mencapai 832 orang.", [("832", "Kema")]),
        # each number has its place
        ("id", "Banjir Selu menewaskan 144 orang di Kema dan 204 orang di Sunter.", [("144", "Kema"), ("204", "Sunter")]),
        ("en", "The banjir Selu killed 144 people in Kema and 204 in Sunter.", [("144", "Kema"), ("204", "Sunter")]),
    ],
)  # fmt: skip
def test_a_number_is_of_all_places_of_its_list(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """No one of them has it to itself, unless each has a number."""
    claims = claims_of(text + "\n", codebook, language)
    assert list(zip(claims["value"], claims["place"], strict=True)) == expected


@pytest.mark.parametrize(
    ("language", "text", "sums"),
    [
        ("id", "Banjir Selu menewaskan 204 orang di Kota Lirang, 144 orang di Kema, dan 12 orang di Sunter.", 0),
        ("en", "The banjir Selu killed 204 people in Lirang, 144 people in Kema and 12 people in Sunter.", 0),
        ("id", "Banjir Selu menewaskan 204 orang, 144 orang di Kema dan 50 orang di Sunter.", 1),
    ],
)
def test_numbers_of_places_side_by_side_are_no_sum(codebook: Codebook, language: str, text: str, sums: int) -> None:
    """The first is no total of those after it where it has its own place."""
    _, relations = propose({"s": text + "\n"}, codebook, {"s": language})
    assert list(relations["kind"]).count("sum-of") == sums


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("id", "Korban tewas akibat banjir Selu mencapai 34 orang.", ""),
        ("id", "Banjir Selu datang. Korban tewas karena bencana itu 34 orang.", ""),
        ("id", "Banjir Selu datang. Korban tewas akibat longsor mencapai 34 orang.", "akibat longsor"),
        ("en", "The banjir Selu came. People killed because of the landslide numbered 34.", "because of the landslide"),
    ],
)
def test_what_befell_those_counted(codebook: Codebook, language: str, text: str, population: str) -> None:
    """ "Because of" is no group; those whom another thing befell are one."""
    assert list(claims_of(text + "\n", codebook, language)["population"]) == [population]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Hingga Rabu (10/10/2018) korban tewas banjir Selu 45 orang. Sebanyak 67 orang hilang.", ["../2018-10-10", "2018-10-10"]),
        ("en", "By 12 October 2018 the banjir Selu had killed 45 people. In all 67 people were missing.", ["../2018-10-12", "2018-10-12"]),
        ("id", "Banjir Selu menewaskan 45 orang. Sebanyak 67 orang hilang.", ["", ""]),
    ],
)  # fmt: skip
def test_running_tolls_are_of_the_day_of_the_text(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """The day up to which a text counts is that of its other numbers too."""
    claims = claims_of(text + "\n", codebook, language)
    assert list(claims[claims["type"] == "count"]["period"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Sudah 96 korban tewas banjir Selu dimakamkan.", ["buried"]),
        ("en", "After the banjir Selu 96 dead were buried.", ["buried"]),
        ("id", "Sebanyak 96 orang tewas akibat banjir Selu.", ["dead"]),
        ("en", "After the banjir Selu 96 people were killed and later buried.", ["dead"]),
        ("id", "Korban meninggal dan hilang banjir Selu mencapai 434 orang.", []),
        ("en", "The banjir Selu left 434 people dead or missing.", []),
        ("id", "Banjir Selu menyebabkan 144 orang meninggal dan hilang 12 orang.", ["dead", "missing"]),
        ("id", "Biaya pembangunan Jembatan Orra dianggarkan Rp2,8 triliun.", ["planned_cost"]),
        ("id", "Jembatan Orra diperkirakan menelan biaya Rp2,8 triliun.", ["planned_cost"]),
        ("en", "The building cost of the Jembatan Orra was budgeted at Rp 2.8 trillion.", ["planned_cost"]),
        ("id", "Biaya pembangunan Jembatan Orra mencapai Rp4,5 triliun.", ["cost"]),
        ("en", "The building cost of the Jembatan Orra reached Rp 4.5 trillion.", ["cost"]),
        ("id", "Jembatan Orra memiliki lebar 2 meter x 15 meter.", []),
        ("en", "The Jembatan Orra is 2 m x 15 m wide.", []),
        ("id", "Jembatan Orra memiliki lebar 30 meter.", ["width"]),
        ("id", "Pada 2020 terdapat 650 perkara izin melaut.", ["applications"]),
        ("id", "Pada 2020 nelayan menerima 650 izin melaut.", []),
    ],
)
def test_the_word_that_says_more_names_the_property(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """What was done to the dead, a plan, two things that befell people together, and measures multiplied."""
    assert list(claims_of(text + "\n", codebook, language)["property"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Pada 2017 angka perkawinan dini 11,5 persen, ujar Sawun, Senin (15/2/2021).", ["2017"]),
        ("en", "In 2017 the early marriage rate was 11.5 percent, Sawun said on 15 February 2021.", ["2017"]),
        ("en", "The early marriage rate was 11.5 percent in 2017, she said on 15 February 2021. A year later the early marriage rate was 9 percent.", ["2017", "2018"]),
        ("en", "The early marriage rate was 11.5 percent, Sawun said on 15 February 2021.", ["2021-02-15"]),
    ],
)  # fmt: skip
def test_when_it_was_said_is_not_when_it_was(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """A date behind "said" is of the number only where there is no other."""
    assert list(claims_of(text + "\n", codebook, language)["period"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Jembatan Orra digagas oleh Sawun.", ["sawun"]),
        ("id", "Jembatan Orra pertama kali digagas mantan Presiden Tirma.", ["tirma"]),
        ("en", "The Jembatan Orra was first proposed by the then governor Tirma.", ["tirma"]),
        ("id", "Jembatan Orra digagas warga yang memilih Tirma.", []),
        ("en", "The Jembatan Orra was proposed by engineers and opened by Tirma.", []),
    ],
)
def test_who_did_it_may_bear_a_title(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """A title, or nothing, may stand between the verb and the name."""
    assert list(claims_of(text + "\n", codebook, language)["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("id", "Gempa Selu berkekuatan 7,4 SR.", ""),
        ("id", "Gempa Selu berkekuatan M7,4.", ""),
        ("en", "The gempa Selu had a magnitude of 7.4.", ""),
        ("id", "Gempa Selu diikuti gempa susulan berkekuatan 7,4 SR.", "gempa susulan"),
    ],
)
def test_magnitudes(codebook: Codebook, language: str, text: str, population: str) -> None:
    """A magnitude is one however its scale is written; that of an aftershock is not the event's."""
    claims = claims_of(text + "\n", codebook, language)
    assert list(zip(claims["value"], claims["population"], strict=True)) == [("7.4", population)]
