"""Lists in lines and sentences with their names before the numbers, headlines of other pages, and what stands beside a number."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.readers.mentions import read_numbers
from helpers.readers.pointers import without_pointers
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: clinics, subject: Yayasan Lirang, type: count, unit: clinics, quantity: stock, varies_by: [period, place],
     label: {en: clinics, id: klinik}, cues: {id: [klinik], en: [clinics]}}
  - {property: homes, subject: Yayasan Lirang, type: count, unit: homes, quantity: stock, varies_by: [period, place],
     label: {en: homes for old people, id: panti jompo}, cues: {id: [panti jompo], en: [homes]}}
  - {property: assets, subject: Yayasan Lirang, type: measurement, unit: IDR, varies_by: [period],
     label: {en: assets, id: aset}, cues: {id: [aset], en: [assets]}}
  - {property: founded, subject: Yayasan Lirang, type: date, label: {en: founding, id: pendirian},
     cues: {id: [didirikan, berdiri], en: [founded]}}
  - {property: dead, subject: gempa Kema, type: count, unit: persons, quantity: cumulative, varies_by: [place, period],
     label: {en: people killed, id: korban tewas}, cues: {id: [tewas, meninggal], en: [died, killed, deaths]}}
  - {property: strength, subject: gempa Kema, type: measurement, label: {en: magnitude, id: kekuatan}, varies_by: [],
     cues: {id: [magnitudo, berkekuatan], en: [magnitude]}}
  - {property: depth, subject: gempa Kema, type: measurement, unit: km, label: {en: depth, id: kedalaman}, varies_by: [place],
     cues: {id: [kedalaman], en: [depth]}}
  - {property: struck, subject: gempa Kema, type: date, label: {en: date of the quake, id: tanggal gempa},
     cues: {id: [terjadi, mengguncang], en: [struck]}}
places:
  Kota Orra: Selu
  Orra: Selu
  Tirma: Selu
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Klinik: 40 unit\nPanti jompo: 12 unit\nRumah baca: 9 unit", ["clinics 40", "homes 12"]),
        ("id", "Klinik (KL) : 40\nPanti Jompo (PJ) : 12", ["clinics 40", "homes 12"]),
        ("en", "Clinics (CL): 40\nHomes (HO): 12", ["clinics 40", "homes 12"]),
        ("id", "Klinik 40 buah, panti jompo 12 buah, dan kapal 7 buah.", ["clinics 40", "homes 12"]),
        ("id", "Klinik Bersalin 9 buah, Panti Jompo 12 buah, Klinik 40 buah.", ["clinics 40", "homes 12"]),
        ("id", "Panti Jompo 12 buah, rumah baca milik warga sebanyak 565 buah.", ["homes 12"]),
        ("en", "By then it had: clinics 421, homes 71 and shops 12.", ["clinics 421", "homes 71"]),
        ("id", "Serikat Sawun memiliki Klinik 40 buah, Panti Jompo 12 buah.", []),
        ("id", "•Klinik sebanyak 40 unit\n•Panti jompo sebanyak 12 unit", ["clinics 40", "homes 12"]),
        ("id", "Setidaknya ada 40 klinik milik Yayasan Lirang.", ["clinics >=40"]),
        ("id", "Di kota itu ada 40 klinik milik pemerintah.", []),
        ("id", "Hingga ada 40 klinik.", ["clinics 40"]),
        ("id", "Selain sekolah Yayasan Lirang juga mengelola 40 klinik.", ["clinics 40"]),
        ("id", "Jika digabungkan dengan klinik, jumlahnya lebih dari 500.", []),
        ("en", "Together with the clinics there are more than 500.", []),
    ],
)
def test_lists_of_names_and_numbers(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """A name before its number says what it is of; another's name, or one that is only added, does not."""
    claims = claims_of(f"Yayasan Lirang bekerja di Selu.\n\n{text}", codebook, language)
    assert sorted(claims["property"] + " " + claims["value"]) == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Sampai Mei 2010 Yayasan Lirang mencatat sebagai berikut. Kapal 9 buah, klinik 40 buah.", "2010-05"),
        ("Data Yayasan Lirang tahun 2010:\nKlinik: 40 unit\nKapal: 9 unit", "2010"),
        ("Pada 2010 Yayasan Lirang dipuji. Kapal 9 buah, klinik 40 buah.", ""),
    ],
)
def test_a_date_before_a_list_is_of_its_items(codebook: Codebook, text: str, period: str) -> None:
    claims = claims_of(f"Yayasan Lirang bekerja di Selu.\n\n{text}", codebook, "id")
    assert list(claims[claims["property"] == "clinics"]["period"]) == [period]


def test_what_a_number_counts_stands_in_its_line() -> None:
    """A capital in the line below is the next row; prose goes on in small letters."""
    units = [m.unit for m in read_numbers("Klinik: 440 unit\nRumah baca: 12 unit", "id") if m.kind == "count"]
    assert units == ["units", "units"]
    assert read_numbers("Mereka membeli 12 buah\nkapal baru.", "id")[0].unit == "ships"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Baca Juga: Letusan Gunung Sawun Menewaskan 45 Orang\nSebanyak 230 orang tewas.", ["dead 230"]),
        ("en", "Read also: Mount Sawun Eruption Killed 45 People\nIn all 230 people died.", ["dead 230"]),
        ("id", "Jumlah korban tewas di 13 desa (hingga Minggu pagi) mencapai 127 orang.", ["dead 127"]),
        ("en", "The number of deaths in 13 villages (as of Sunday) reached 127 people.", ["dead 127"]),
        ("id", "Ada 120 orang meninggal dari Tirma.", ["dead 120 Tirma"]),
        ("id", "Ada 120 korban tewas dari kalangan petani.", []),
        ("id", "Gempa itu berkekuatan 7,1 magnitudo.", ["strength 7.1"]),
        ("id", "Semula gempa pada 3 Mei 2001 itu disebut bermagnitudo 6,8. Kemudian direvisi menjadi magnitudo 7,1.", ["strength 6.8 denied", "strength 7.1"]),
        ("en", "It was first put at magnitude 6.8. It was later revised to magnitude 7.1.", ["strength 6.8 denied", "strength 7.1"]),
        ("en", "It had a magnitude of 6.8. The plan was revised to 7 sites.", ["strength 6.8"]),
        ("en", "It had a magnitude of 6.8. The target for walls was then revised to magnitude 8.1.", ["strength 6.8"]),
        ("id", "Pusat gempa berada 157 km barat Orra dengan kedalaman 30 km.", ["depth 30"]),
        ("id", "Gempa besar sebelumnya terjadi pada 1960.", []),
        ("en", "The previous great earthquake struck in 1960.", []),
        ("id", "Gempa Kema terjadi pada 1991.", ["struck 1991"]),
    ],
)  # fmt: skip
def test_news_of_a_quake(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Other pages' headlines, how many places, from where, what was put right: none is the number itself."""
    opening = {"id": "Gempa Kema dikenang.", "en": "The gempa Kema is remembered."}[language]
    claims = claims_of(f"{opening}\n{text}", codebook, language)
    said = claims["property"] + " " + claims["value"] + " " + claims["place"]
    told = [
        f"{one.strip()} denied" if s == "denied" else one.strip() for one, s in zip(said, claims["stance"], strict=True)
    ]
    assert sorted(told) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pada 1911 didirikanlah sekolah sebagai cikal bakal Yayasan Lirang.", []),
        ("Pada tahun 1911 didirikan sebuah sekolah yang menjadi awal Yayasan Lirang.", []),
        ("Pada tahun 1911 didirikanlah Yayasan Lirang.", ["1911"]),
        ("Pada tahun 1911 didirikan lembaga itu di Selu. Yayasan Lirang besar.", ["1911"]),
        ("Yayasan Lirang, pada tahun 1911, didirikan oleh Sawun.", ["1911"]),
    ],
)
def test_what_was_founded_stands_behind_a_verb_that_opens(codebook: Codebook, text: str, expected: list[str]) -> None:
    claims = claims_of(f"Yayasan Lirang bekerja di Selu. {text}", codebook, "id")
    assert list(claims[claims["property"] == "founded"]["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Aset Yayasan Lirang mencapai USD 27,9 juta atau sekitar Rp454,2 miliar.", ["~454200000000"]),
        ("en", "The assets of Yayasan Lirang came to $27.9 million, or Rp 454.2 billion.", ["454200000000"]),
        ("id", "Aset Yayasan Lirang USD 27 juta, sedangkan utangnya Rp454,2 miliar.", []),
    ],
)
def test_a_sum_may_be_told_in_two_currencies(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    claims = claims_of(text, codebook, language)
    assert list(claims["value"]) == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Satu.\nBaca juga: Judul lain di sini\nDua.", False),
        ("One.\n\nRelated: Another headline here\n\nTwo.", False),
        ("One.\nRelated: the guild had 40 boats in 1990.\nTwo.", True),
        ("Kami baca juga: semua buku di sini\nDua.", True),
    ],
)
def test_lines_that_point_to_another_page_are_blank(text: str, kept: bool) -> None:
    """A whole sentence with its full stop stays, and no character moves."""
    found = without_pointers(text)
    assert (found == text) is kept and len(found) == len(text)
