"""Sentences on a dyke, its houses and its floods: which extent, which day, which right, and of which deed a date is."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: length, subject: Orra Dyke, type: measurement, label: {en: length of the dyke, id: panjang tanggul}, unit: m, varies_by: [period],
     cues: {en: [length, dyke], id: [panjang, sepanjang, tanggul]}}
  - {property: opened, subject: Orra Dyke, type: date, label: {en: opening, id: peresmian}, cues: {en: [opened, opening], id: [diresmikan, peresmian]}}
  - {property: first_move, subject: Orra resettlement, type: date, label: {en: first families to move in, id: keluarga pertama yang pindah},
     cues: {en: [moved in], id: [menempati]}}
  - {property: deaths, subject: Selm, type: count, label: {en: deaths in floods, id: korban jiwa banjir}, unit: persons, quantity: flow,
     varies_by: [place, period, population], cues: {en: [died, deaths], id: [meninggal, menewaskan]}}
  - {property: pay, subject: Orra Dyke, type: measurement, label: {en: pay, id: upah}, unit: GBP, varies_by: [period], cues: {en: [wages], id: [upah]}}
  - {property: tenure, subject: rumah Orra, type: classification, label: {en: tenure, id: status hak}, cues: {en: [tenure], id: [berstatus]},
     terms: {own: {en: freehold, id: hak milik}, lease: {en: leasehold, id: hak sewa}}, excludes: [[own, lease]]}
places: {Selm: Selmark}
"""


@pytest.fixture(scope="module")
def dyke(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path = tmp_path_factory.mktemp("dyke") / "codebook.yml"
    path.write_text(CODEBOOK)
    return load_codebook(path)


def told(codebook: Codebook, language: str, text: str, name: str, column: str = "value") -> list[str]:
    claims = claims_of(f"{text}\n", codebook, language)
    return list(claims[claims["property"] == name][column])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Orra Dyke, an earthen bank 3.8 metres high, stands by the sea.", []),
        ("en", "The Orra Dyke is 4 metres wide at its foot.", []),
        ("en", "The Orra Dyke stands 40 metres from the shore.", []),
        ("en", "The Orra Dyke runs 5,640 metres from the mill to the ferry.", ["5640"]),
        ("en", "The length of the Orra Dyke, from the mill to the ferry, turned out to be 5,640 metres.", ["5640"]),
        ("id", "Lebar Orra Dyke 4 meter.", []),
        ("id", "Orra Dyke, tanggul tanah setinggi 3,8 meter, sudah berdiri.", []),
        ("id", "Panjang Orra Dyke yang sudah berdiri, dari kincir sampai dermaga, ternyata 5.640 meter.", ["5640"]),
    ],
)
def test_another_extent_is_no_length(dyke: Codebook, language: str, text: str, expected: list[str]) -> None:
    assert told(dyke, language, text, "length") == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("en", "The Orra Dyke was finished in March 2021 and opened by the mayor on 17 June 2021.", "opened", ["2021-06-17"]),
        ("en", "The Orra Dyke was finished in March 2021 and opened three months later.", "opened", []),
        ("en", "In March 2021 the Orra Dyke was finished and opened.", "opened", ["2021-03"]),
        ("id", "Orra Dyke selesai pada Maret 2021 dan peresmiannya berlangsung pada 17 Juni 2021.", "opened", ["2021-06-17"]),
        ("en", "The first families of the Orra resettlement moved in in March 2018.", "first_move", ["2018-03"]),
        ("en", "The last families of the Orra resettlement moved in in October 2019.", "first_move", []),
        ("id", "Keluarga terakhir dalam Orra resettlement menempati rumahnya pada Oktober 2019.", "first_move", []),
    ],
)  # fmt: skip
def test_each_deed_has_its_own_time(dyke: Codebook, language: str, text: str, name: str, expected: list[str]) -> None:
    assert told(dyke, language, text, name) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "I was in Selm on 3 May 2014. The water rose fast. Twelve people died that night.", ["2014-05-03"]),
        ("id", "Saya berada di Selm pada 3 Mei 2014. Air naik cepat. Dua belas orang meninggal malam itu.", ["2014-05-03"]),
        ("en", "A flood struck Selm on 3 May 2014. The dyke broke. That flood caused 12 deaths.", ["2014-05-03"]),
        ("id", "Banjir melanda Selm pada 3 Mei 2014. Banjir itu menewaskan 12 orang.", ["2014-05-03"]),
        ("en", "I was in Selm on 3 May 2014. The next day the rain stopped. Twelve people died that night.", [""]),
        ("en", "The choir of Selm was founded on 3 May 2014. Floods have caused 12 deaths.", [""]),
        ("en", "A bridge was opened after the flood, on 3 May 2014. The flood caused 12 deaths in Selm.", [""]),
    ],
)  # fmt: skip
def test_the_day_of_an_event_told_before(dyke: Codebook, language: str, text: str, expected: list[str]) -> None:
    assert told(dyke, language, text, "deaths", "period") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Para penghuni hanya memegang hak sewa atas rumah di Orra.", ["lease"]),
        ("id", "Rumah Orra dibangun pada 2015. Rumah-rumah di sana berstatus hak milik.", ["own"]),
        ("id", "Sampai kini rumah Orra berstatus hak sewa.", ["lease"]),
        ("id", "Rumah Orra memiliki dua kamar.", []),
        ("id", "Warga menuntut hak milik atas rumah di Orra.", []),
        ("id", "Sampai 1990 rumah Orra berstatus hak sewa.", []),
    ],
)
def test_a_right_is_held_over_a_house(dyke: Codebook, language: str, text: str, expected: list[str]) -> None:
    assert told(dyke, language, text, "tenure") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Orra Dyke cost £430,000: stone £310,000, pumps £46,000 and labour including wages £62,000."),
        ("id", "Orra Dyke menghabiskan £430.000: batu £310.000, pompa £46.000, dan tenaga termasuk upah £62.000."),
    ],
)
def test_what_is_counted_in_with_another_is_less(dyke: Codebook, language: str, text: str) -> None:
    assert "62000" not in told(dyke, language, text, "pay")
