"""Whose a number, a date or a class is: those who do and those it is done to, a wing called by its noun, places told aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: hall, subject: reading room, type: date, label: {en: opening of the reading room, id: pembukaan ruang baca}, cues: {en: [reading room, opened], id: [ruang baca, dibuka]}}
  - {property: hall, subject: Lake Wing, type: date, label: {en: opening of the Lake Wing, id: pembukaan Lake Wing}, cues: {en: [Lake Wing, opened], id: [Lake Wing, dibuka]}}
  - {property: beds, subject: Tarn Hospice, type: count, unit: beds, quantity: stock, varies_by: [place, period], label: {en: beds, id: tempat tidur}, cues: {en: [beds], id: [tempat tidur]}}
  - {property: nurses, subject: Tarn Hospice, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {en: nurses employed, id: perawat}, cues: {en: [nurses, employed], id: [perawat]}}
  - {property: at_home, subject: Tarn Hospice, type: count, unit: persons, quantity: flow, varies_by: [place, period, population],
     label: {en: patients nursed at home, id: pasien yang dirawat di rumah}, cues: {en: [nursed at home], id: [dirawat di rumah]}}
  - {property: grant, subject: Tarn Hospice, type: measurement, unit: GBP, varies_by: [period], label: {en: grant of the Lake Council, id: hibah Lake Council},
     cues: {en: [grant, Lake Council], id: [hibah, Lake Council]}}
  - {property: owned, subject: Tarn Hospice, type: classification, label: {en: ownership, id: kepemilikan}, cues: {en: [owned, charity, public]},
     terms: {charity: {en: independent charity, id: yayasan mandiri}, public: {en: public hospice, id: hospis negeri}}, excludes: [[charity, public]]}
  - {property: wait, subject: first visit, type: trend, varies_by: [place, period], label: {en: waiting time for a first visit, id: waktu tunggu kunjungan pertama},
     cues: {en: [wait, first visit], id: [waktu tunggu, kunjungan pertama]}}
places: {Orra: Lakeshire, Upper Kelby: Lakeshire, Lakeshire: the North}
"""
ABOUT = "Tarn Hospice is a hospice. "
TENTANG = "Tarn Hospice adalah hospis. "


@pytest.fixture(scope="module")
def hospice(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path: Path = tmp_path_factory.mktemp("hospice") / "codebook.yml"
    path.write_text(CODEBOOK)
    return load_codebook(path)


def told(codebook: Codebook, language: str, text: str, name: str, column: str) -> list[str]:
    """Return the values claimed of a property, each with another column."""
    claims = claims_of(f"{text}\n", codebook, language)
    rows = claims[claims["property"] == name]
    return [f"{v} {c}".strip() for v, c in zip(rows["value"], rows[column], strict=True)]


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        # Those who do something are not as many as those they do it for.
        ("en", ABOUT + "In 2022 its nurses looked after 1,510 people.", "nurses", []),
        ("en", ABOUT + "Our team nursed 1,284 people in 2022, against 1,150 in 2021.", "nurses", []),
        ("en", ABOUT + "In 2022 its nurses numbered 41 people.", "nurses", ["41 2022"]),
        ("en", ABOUT + "In 2022 it had 41 people working as nurses.", "nurses", ["41 2022"]),
        ("id", "Pada 2022 perawat Tarn Hospice merawat 1.510 orang.", "nurses", []),
        ("id", "Pada 2022 perawat Tarn Hospice berjumlah 41 orang.", "nurses", ["41 2022"]),
        # The verb of a cue and the rest of it stand around what they count.
        ("en", ABOUT + "Our team nursed 1,284 people at home in 2022.", "at_home", ["1284 2022"]),
        ("en", ABOUT + "Our team nursed 1,284 people in the ward in 2022.", "at_home", []),
        ("id", "Pada 2022 Tarn Hospice merawat 1.284 orang di rumah.", "at_home", ["1284 2022"]),
        ("id", "Pada 2022 pasien Tarn Hospice dirawat oleh 12 perawat di rumah.", "at_home", []),
        # A length of time without its unit is no number of people.
        ("en", "Ann has been a nurse for 21 years, and with Tarn Hospice for six.", "nurses", []),
        ("id", "Ani menjadi perawat selama 21 tahun, dan di Tarn Hospice selama enam.", "nurses", []),
        # Had throughout a year, it was there on any day of it.
        ("en", ABOUT + "It had 12 beds throughout 2023.", "beds", ["12 2023-01-01/2023-12-31"]),
        ("en", ABOUT + "It had 12 beds in 2023.", "beds", ["12 2023"]),
        ("id", "Sepanjang tahun 2023 Tarn Hospice memiliki 12 tempat tidur.", "beds", ["12 2023-01-01/2023-12-31"]),
        ("id", "Pada tahun 2023 Tarn Hospice memiliki 12 tempat tidur.", "beds", ["12 2023"]),
        # The giver is in the property's name; others give and receive other sums.
        ("en", ABOUT + "The Lake Council's grant to the hospice for 2023 came to £460,000.", "grant", ["460000 2023"]),
        ("en", ABOUT + "The Harbour Board's grant to the hospice for 2023 came to £460,000.", "grant", []),
        ("en", ABOUT + "The Lake Council's grant to the museum for 2023 came to £460,000.", "grant", []),
        ("en", ABOUT + "The Lake Council's home care service cost £460,000 in 2023.", "grant", []),
        # A subject is called by its own word alone, unless that is a place or a person.
        ("en", "Nurses come from Tarn Hospice. Tarn is an independent charity.", "owned", ["charity"]),
        ("en", "Nurses come from Tarn Hospice. Tarn is an independent charity. Dr Tarn died in Orra.", "owned", []),
    ],
)  # fmt: skip
def test_of_whom_a_number_is(hospice: Codebook, language: str, text: str, name: str, expected: list[str]) -> None:
    """Each value with its period; nothing where the number is somebody else's."""
    assert told(hospice, language, text, name, "period") == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("en", ABOUT + "The hospice, in Orra, had 12 beds in 2023.", "beds", ["12"]),
        ("en", ABOUT + "In Orra the hospice had 12 beds in 2023.", "beds", ["12 Orra"]),
        ("id", TENTANG + "Hospis itu, di Orra, memiliki 12 tempat tidur pada 2023.", "beds", ["12"]),
        ("en", "The wait for a first visit grew every year, and in Upper Kelby people wrote letters.", "wait", ["up"]),
        ("en", "The wait for a first visit grew every year in Upper Kelby.", "wait", ["up Upper Kelby"]),
        ("en", "The wait for a first visit grew every year, especially in Orra.", "wait", ["up"]),
        ("id", "Waktu tunggu kunjungan pertama meningkat setiap tahun, dan di Orra warga menulis surat.", "wait", ["up"]),
        ("id", "Waktu tunggu kunjungan pertama meningkat setiap tahun di Orra.", "wait", ["up Orra"]),
        ("en", "The first visit comes late. The wait for the pain clinic grew every year.", "wait", []),
        ("en", ABOUT + "It had 40 nurses in 2020, and in Orra it had 12 of them.", "nurses", ["40"]),
    ],
)  # fmt: skip
def test_where_a_number_is(hospice: Codebook, language: str, text: str, name: str, expected: list[str]) -> None:
    """A place told aside, or that the next clause opens with, is none of the number's."""
    assert told(hospice, language, text, name, "place") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The wing, which has four beds, was opened on 9 September 2017.", ["2017-09-09 Lake Wing"]),
        ("A wing was opened on 9 September 2017.", []),
        ("The wing nurse opened a shop in 2017.", []),
        ("The shop was opened in 2017.", []),
    ],
)
def test_which_of_two_is_called_by_its_noun(hospice: Codebook, text: str, expected: list[str]) -> None:
    """After both were named, "the wing" can only be one of them."""
    named = "The reading room is old. The foundation stone of the Lake Wing was laid in 2015. "
    assert told(hospice, "en", ABOUT + named + text, "hall", "subject") == expected
