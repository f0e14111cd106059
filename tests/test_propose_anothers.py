"""Claims that a careful reader makes of no subject: of a longer name, of others ranked, of one age, of a portion, of a place."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: founded, subject: Koperasi Melati Timur, type: date, label: {en: founding, id: berdirinya koperasi},
     cues: {en: [founded], id: [didirikan, berdiri, dibentuk]}}
  - {property: opened, subject: Museum Sorang, type: date, label: {en: opening of the museum, id: peresmian museum},
     cues: {en: [opened], id: [diresmikan, dibuka]}}
  - {property: members, subject: Koperasi Melati Timur, type: count, unit: persons, quantity: stock,
     varies_by: [place, period, population], label: {en: members, id: jumlah anggota},
     cues: {en: [members], id: [anggota, beranggotakan]}}
  - {property: harvest, subject: Koperasi Melati Timur, type: measurement, unit: t, varies_by: [place, period],
     label: {en: pepper harvest, id: panen lada}, cues: {en: [harvest], id: [panen]}}
  - {property: credit, subject: Koperasi Melati Timur, type: measurement, unit: IDR, varies_by: [period],
     label: {en: credit granted, id: kredit yang disalurkan}, cues: {en: [credit, lent], id: [kredit, disalurkan]}}
  - {property: fires, subject: Kecamatan Sorang, type: count, unit: cases, quantity: flow, varies_by: [place, period],
     label: {en: house fires, id: kebakaran rumah}, cues: {en: [fires], id: [kebakaran]}}
  - {property: pepper_rank, subject: Kecamatan Sorang, type: rank, varies_by: [place, period],
     label: {en: rank in pepper output, id: peringkat hasil lada}, cues: {en: [rank, place], id: [peringkat, urutan]}}
  - {property: standing, subject: Koperasi Melati Timur, type: classification,
     label: {en: standing, id: tingkat kesehatan}, cues: {id: [tingkat kesehatan]},
     terms: {sound: {en: sound, id: sehat}, weak: {en: weak, id: kurang sehat}}, excludes: [[sound, weak]]}
  - {property: harvest_trend, subject: Koperasi Melati Timur, type: trend, varies_by: [place, period],
     label: {en: trend of the harvest, id: arah panen lada}, cues: {en: [harvest], id: [panen]}}
places:
  Sorang: Kabupaten Lemboka
  Watun: Kabupaten Lemboka
  Kabupaten Lemboka: Indonesia
"""
ID = "Koperasi Melati Timur bekerja di Kecamatan Sorang, dekat Museum Sorang.\n\n"
EN = "Koperasi Melati Timur works in Kecamatan Sorang, near Museum Sorang.\n\n"
NAMES = ("founded", "opened", "members", "harvest", "credit", "fires", "pepper_rank", "standing", "harvest_trend")


def told(codebook: Codebook, language: str, text: str) -> list[tuple[str, str, str]]:
    """Return (property, value, population) of what is claimed of the codebook's properties."""
    claims = propose({"s": (EN if language == "en" else ID) + text}, codebook, {"s": language}, {"s": "2024"})[0]
    return [(row.property, row.value, row.population) for row in claims.itertuples() if row.property in NAMES]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a name that goes on is another's
        ("id", "Koperasi Melati Timur Abadi didirikan pada 2014.", []),
        ("id", "Koperasi Melati Timur didirikan pada 2006.", [("founded", "2006", "")]),
        # behind a colon, of the name that opens the sentence
        ("id", "Bunga Laut di Watun adalah yang tertua: dibentuk pada 2011.", []),
        # whose a thing called by its kind is
        ("id", "Ada dua museum di sini. Museum swasta di Watun, yang diresmikan pada 2013, ditutup.", []),
        ("id", "Museum itu diresmikan pada 2017.", [("opened", "2017", "")]),
        # of one age, would-be, givers, groups
        ("id", "Anggota berusia di bawah 30 tahun berjumlah 45 orang.", [("members", "45", "berusia di bawah 30 tahun")]),
        ("en", "Members aged under 30 numbered 45.", [("members", "45", "aged under 30")]),
        ("en", "Members numbered 245 in 2020.", [("members", "245", "")]),
        ("id", "Calon anggota berjumlah 12 orang.", [("members", "12", "calon")]),
        ("id", "Usul datang dari 31 anggota.", []),
        ("en", "The proposals came from 31 members.", []),
        ("id", "Di Watun terdapat 8 kelompok ibu dengan 160 anggota.", []),
        # portions
        ("id", "Panen koperasi 2021 terdiri atas 30 ton lada putih dan 50 ton lada hitam.", []),
        ("id", "Separuh panen koperasi pada 2021, yakni 40 ton, dijual ke luar pulau.", []),
        ("en", "In June it sold 40 tonnes, or 50 per cent of its harvest.", []),
        ("id", "Panen koperasi pada 2021 mencapai 80 ton.", [("harvest", "80", "")]),
        # of a place only called by its kind; what another body does; what is left
        ("id", "Panen lada kabupaten pada 2021 mencapai 900 ton.", []),
        ("id", "Pada 2021 bank menyalurkan kredit Rp 500 juta.", []),
        ("id", "Pada akhir 2021 sisa kredit Rp 500 juta.", []),
        ("id", "Pada 2021 koperasi menyalurkan kredit Rp 700 juta.", [("credit", "700000000", "")]),
        # several places of a kind
        ("id", "Pada 2021 tercatat 34 kebakaran rumah di lima kecamatan, 9 di antaranya di Sorang.", []),
        ("id", "Pada 2021 Kecamatan Sorang mencatat 9 kebakaran rumah.", [("fires", "9", "")]),
        # ranks that were left, among others, in something else
        ("id", "Pada 2021 Kecamatan Sorang naik dari peringkat ketiga ke peringkat pertama hasil lada.", [("pepper_rank", "1", "")]),
        ("id", "Pada 2021 diraih peringkat kedua koperasi teladan, setelah peringkat kelima pada 2018.", []),
        ("id", "Kecamatan Sorang berada di urutan keempat menurut jumlah penduduk.", []),
        ("id", "Kecamatan Sorang berada di urutan keempat menurut hasil lada.", [("pepper_rank", "4", "")]),
        # terms
        ("id", "Koperasi Melati Timur adalah sehat untuk tahun buku 2021 dan kurang sehat untuk tahun buku 2018.", []),
        ("id", "Tingkat kesehatan Koperasi Melati Timur diumumkan hari ini.", []),
        ("id", "Tingkat kesehatan Koperasi Melati Timur adalah sehat.", [("standing", "sound", "")]),
    ],
)  # fmt: skip
def test_what_is_anothers_is_not_claimed(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """Each guard drops or scopes what is another's, and leaves the near miss beside it alone."""
    assert [one for one in told(codebook, language, text) if one[0] != "harvest_trend"] == expected


def test_a_trend_and_the_opposite_one_have_their_own_years(codebook: Codebook) -> None:
    """A fall and the rise after it are of the years on their own side of the turn."""
    text = "The harvest of Koperasi Melati Timur fell from 62 tonnes in 2018 to 41 tonnes in 2020, then rose to 54 tonnes in 2022."
    claims = propose({"s": EN + text}, codebook, {"s": "en"}, {"s": "2024"})[0]
    found = [(row.value, row.period) for row in claims.itertuples() if row.property == "harvest_trend"]
    assert found == [("down", "2018/2020"), ("up", "2020/2022")]
