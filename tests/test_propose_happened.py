"""What happened, and what did not: plans in labels, events denied, verbs of one root, totals of the years before them."""

from __future__ import annotations

import pandas as pd
import pytest

from helpers.corpora.codebook import Codebook
from helpers.propose import propose
from helpers.texts.stems import stems, voices_apart
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: pupils, subject: Selm Rope School, type: count, unit: persons, quantity: flow, varies_by: [period],
     cues: {en: [pupils, taught], id: [siswa, diajar]}}
  - {property: settled, subject: Selm Rope School, type: count, unit: persons, quantity: flow, varies_by: [period],
     cues: {en: [sent out], id: [ditempatkan, diberangkatkan]}}
  - {property: grant, subject: Selm Rope School, type: measurement, unit: EUR, varies_by: [period],
     cues: {en: [county grant], id: [hibah daerah]}}
  - {property: budget, subject: Selm Rope School, type: measurement, unit: EUR, varies_by: [period],
     cues: {en: [budget], id: [anggaran]}}
  - {property: signed, subject: Balai Tenun Orra–Dinas Kerja Selm, type: date, cues: {en: [memorandum, signed], id: [nota kesepahaman, ditandatangani]}}
  - property: kind
    subject: Balai Tenun Orra
    type: classification
    terms: {charity: {en: charity, id: badan amal}, agency: {en: public agency, id: badan publik}}
    excludes: [[charity, agency]]
"""


def claims_at_school(text: str, codebook: Codebook, language: str) -> pd.DataFrame:
    return claims_of(f"Selm Rope School\n\n{text}\n", codebook, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Selm Rope School in figures: - target for 2024: 300 pupils", []),
        ("en", "Selm Rope School had 300 pupils (target for 2024).", []),
        ("en", "Selm Rope School had 280 pupils (target: 300).", ["280"]),
        ("en", "In 2024 Selm Rope School had 300 pupils (of all ages).", ["300"]),
        ("id", "Selm Rope School dalam angka. Sasaran tahun 2024: 300 siswa", []),
        ("id", "Selm Rope School dalam angka. Rencana 2024: 300 siswa", []),
        ("id", "Pada 2024 Selm Rope School mengajar 300 siswa (semua umur).", ["300"]),
        ("id", "Selm Rope School mengajar 280 siswa (target 300).", ["280"]),
    ],
)  # fmt: skip
def test_a_label_may_call_a_number_a_plan(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """A target before a colon or in a bracket is no number of what is."""
    assert [v for v in claims_at_school(text, codebook, language)["value"] if v in ("300", "280")] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Di Selm Rope School, dua dari kamarku nggak jadi diberangkatkan, satu karena sakit.", []),
        ("id", "Selm Rope School: yang batal diberangkatkan 12 orang pada 2019.", []),
        ("id", "Di Selm Rope School sebanyak 12 orang tidak ditempatkan pada 2019.", []),
        ("id", "Di Selm Rope School sebanyak 12 orang ditempatkan pada 2019.", ["12"]),
        ("id", "Pada 2019 Selm Rope School, yang tidak kecil, memberangkatkan 12 orang.", ["12"]),
        ("id", "Pada 2019 tidak hanya kota yang senang: 12 orang diberangkatkan Selm Rope School.", ["12"]),
        ("en", "Of the Selm Rope School, 12 persons were not sent out in 2019.", []),
        ("en", "By the Selm Rope School, 12 persons were sent out in 2019.", ["12"]),
    ],
)  # fmt: skip
def test_those_to_whom_it_did_not_happen(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Those who did not leave are not counted among those who did."""
    claims = claims_at_school(text, codebook, language)
    assert list(claims[claims["property"] == "settled"]["value"]) == expected


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("menempati", "ditempatkan", True),
        ("didatangi", "mendatangkan", True),
        ("dimasuki", "memasukkan", True),
        ("memberi", "diberikan", False),
        ("mencari", "dicarikan", False),
        ("menempatkan", "ditempatkan", False),
        ("penempatan", "ditempatkan", False),
    ],
)
def test_verbs_of_one_root(left: str, right: str, apart: bool) -> None:
    """What is occupied is not placed; what ends in -i by its root is one verb."""
    assert voices_apart(left, right) is apart


def test_four_is_no_place() -> None:
    """Numbers are the stem of no other word."""
    assert "empat" not in stems("penempatan")
    assert "empat" in stems("empat")
    assert "tempat" in stems("penempatan")


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "Selm Rope School taught 40 pupils in 2019, 55 pupils in 2020 and 65 pupils in 2021; in those three years it taught 160 pupils.", "2019/2021"),
        ("id", "Jumlah siswa Selm Rope School ialah 40 orang pada 2019, 55 orang pada 2020, dan 65 orang pada 2021; dengan demikian selama tiga tahun itu diajar 160 orang.", "2019/2021"),
        ("id", "Jumlah siswa Selm Rope School ialah 40 orang pada 2019, 55 orang pada 2020, dan 65 orang pada 2021; dalam kurun tiga tahun tersebut 160 orang diajar.", "2019/2021"),
    ],
)  # fmt: skip
def test_a_total_is_of_the_years_it_is_over(codebook: Codebook, language: str, text: str, period: str) -> None:
    """ "In those three years" is from the first to the last of the years told."""
    claims = claims_at_school(text, codebook, language)
    assert list(claims[claims["value"] == "160"]["period"]) == [period]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The county grant to Selm Rope School was budgeted at €40,000 for 2019; €31,000 was actually paid.", [("grant", "31000", "2019")]),
        ("en", "The county grant to Selm Rope School for 2019 was approved at €40,000, of which only €31,000 was disbursed.", [("grant", "31000", "2019")]),
        ("id", "Hibah daerah untuk Selm Rope School pada 2019 dianggarkan sebesar 40.000 euro; realisasinya 31.000 euro.", [("grant", "31000", "2019")]),
        ("id", "Hibah daerah untuk Selm Rope School pada 2019 disetujui sebesar 40.000 euro, tetapi yang cair hanya 31.000 euro.", [("grant", "31000", "2019")]),
        ("en", "The county grant to Selm Rope School came to €40,000 in 2019; €31,000 was paid for ropes.", [("grant", "40000", "2019")]),
        ("id", "Anggaran Selm Rope School pada 2019 ialah 40.000 euro.", [("budget", "40000", "2019")]),
    ],
)  # fmt: skip
def test_what_came_of_a_plan(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """The amount paid is claimed, not the one planned."""
    claims = claims_at_school(text, codebook, language)
    made = claims[claims["property"].isin(["grant", "budget"])]
    assert list(zip(made["property"], made["value"], made["period"], strict=True)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rini lulusan Balai Tenun Orra di pasar. Balai itu merupakan badan publik milik kota.", ["agency"]),
        ("Rini lulusan Balai Tenun Orra di pasar. Balai tersebut adalah badan amal.", ["charity"]),
        ("Rini lulusan Balai Tenun Orra di pasar. Balai merupakan badan amal.", ["charity"]),
        ("Rini lulusan Balai Tenun Orra di pasar. Pasar itu merupakan badan publik milik kota.", []),
        ("Rini lulusan Balai Tenun Orra di pasar. Balai itu bekerja dengan badan publik.", []),
    ],
)
def test_the_head_of_a_name_stands_for_it(codebook: Codebook, text: str, expected: list[str]) -> None:
    """ "That centre" after a sentence on the Centre of Orra is that one."""
    claims = claims_at_school(text, codebook, "id")
    assert list(claims[claims["property"] == "kind"]["value"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nota kesepahaman antara Balai Tenun Orra dan Dinas Kerja Selm ditandatangani pada 14 Agustus 2019.", ["2019-08-14"]),
        ("2. Kerja sama dengan Balai Tenun Orra\nSekretaris Dinas mengingatkan bahwa nota kesepahaman antara Balai dan Dinas ditandatangani pada 24 Agustus 2019.", ["2019-08-24"]),
        ("Dinas Kerja Selm hadir. Pada 6 Juni 2016 Balai menandatangani nota kesepahaman dengan Universitas Kelby Raya.", []),
        ("Dinas Kerja Selm hadir. Pada 6 Juni 2016 Balai menandatangani nota kesepahaman dengan Dinas.", ["2016-06-06"]),
        ("Dinas Kerja Selm hadir. Nota kesepahaman dengan Serikat Penenun Kelby ditandatangani pada 6 Juni 2016.", []),
    ],
)  # fmt: skip
def test_who_signed_with_whom(codebook: Codebook, text: str, expected: list[str]) -> None:
    """A memorandum of two is not one with a third."""
    text = f"Balai Tenun Orra dan Dinas Kerja Selm bekerja sama.\n\n{text}\n"
    claims = propose({"s": text}, codebook, {"s": "id"})[0]
    assert list(claims[claims["property"] == "signed"]["value"]) == expected
