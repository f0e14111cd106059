"""One number told twice in one text, in its summary and in its body: which differences are conflicts and which are none."""

from __future__ import annotations

import pytest

from helpers.readers.mentions import read_mentions
from tests.conftest import Conflicts

ENTRIES = {
    "weavers_interviewed": "{cues: {en: [interviewed, weavers]}, label: {en: weavers interviewed}, property: weavers_interviewed, quantity: stock, subject: Tolun weavers study, type: count, unit: persons, varies_by: [place, period, population]}",
    "bridge_cost": "{cues: {en: [cost, costs]}, label: {en: cost of the bridge}, property: bridge_cost, subject: Marrow bridge, type: measurement, unit: EUR, varies_by: [place, period, population]}",
    "houses_flooded": "{cues: {en: [flooded, houses]}, label: {en: houses flooded}, property: houses_flooded, quantity: cumulative, subject: Kelm flood, type: count, unit: houses, varies_by: [place, period, population]}",
    "literacy": "{cues: {en: [read]}, label: {en: adults able to read}, property: literacy, subject: Doro parish, type: percentage, unit: '%', varies_by: [place, period, population]}",
    "school_opened": "{cues: {en: [opened, opens]}, label: {en: opening of the school}, property: school_opened, subject: Ulm night school, type: date, unit: day, varies_by: []}",
    "clinics_visited": "{cues: {en: [visited, clinics]}, label: {en: clinics visited}, property: clinics_visited, quantity: stock, subject: clinic audit, type: count, unit: clinics, varies_by: [place, period, population]}",
    "penenun": "{cues: {id: [diwawancarai, mewawancarai, penenun]}, label: {id: penenun yang diwawancarai}, property: penenun, quantity: stock, subject: studi penenun Tolun, type: count, unit: orang, varies_by: [place, period, population]}",
    "biaya_jembatan": "{cues: {id: [biaya, menelan]}, label: {id: biaya jembatan}, property: biaya_jembatan, subject: Jembatan Marau, type: measurement, unit: IDR, varies_by: [place, period, population]}",
    "rumah_terendam": "{cues: {id: [terendam, rumah]}, label: {id: rumah yang terendam}, property: rumah_terendam, quantity: cumulative, subject: banjir Kelam, type: count, unit: unit, varies_by: [place, period, population]}",
    "melek_huruf": "{cues: {id: [membaca, melek huruf]}, label: {id: orang dewasa yang bisa membaca}, property: melek_huruf, subject: Paroki Doro, type: percentage, unit: '%', varies_by: [place, period, population]}",
    "sekolah_dibuka": "{cues: {id: [dibuka]}, label: {id: pembukaan sekolah}, property: sekolah_dibuka, subject: Sekolah Malam Ulin, type: date, unit: day, varies_by: []}",
    "klinik": "{cues: {id: [dikunjungi, mengunjungi, klinik]}, label: {id: klinik yang dikunjungi}, property: klinik, quantity: stock, subject: audit klinik, type: count, unit: klinik, varies_by: [place, period, population]}",
}

AGAIN = {
    "looms": "{property: looms, subject: Dorr Weavers, type: count, unit: looms, label: {en: looms installed}, quantity: cumulative, varies_by: [place, period], cues: {en: [looms installed, installed]}}",
    "letters_read": "{property: letters_read, subject: study of the letters, type: count, unit: letters, label: {en: letters analysed}, varies_by: [], cues: {en: [letters, analysed]}}",
    "income": "{property: income, subject: Dorr Fund, type: measurement, unit: GBP, label: {en: income of the fund}, quantity: flow, varies_by: [period], cues: {en: [income]}}",
    "surat_dibaca": "{property: surat_dibaca, subject: kajian surat, type: count, unit: surat, label: {id: surat yang dikaji}, varies_by: [], cues: {id: [surat, mengkaji]}}",
    "alat_tenun": "{property: alat_tenun, subject: Koperasi Tenun Lewa, type: count, unit: alat, label: {id: alat tenun terpasang}, quantity: cumulative, varies_by: [place, period], cues: {id: [alat tenun yang terpasang, alat tenun]}}",
}
LOOMS = "By the end of 2022 the Dorr Weavers had installed 640 looms."
LETTERS = "This article analyses 312 letters that were posted between 1871 and 1880."

DIFFER = [
    (
        "en",
        "weavers_interviewed",
        "Abstract\nThis paper draws on interviews with 38 weavers in Tolun. Pay is by the piece.\n\n5. Conclusions\nThe 33 weavers interviewed for this paper would all rather weave by daylight. Two owned a loom of their own.",
    ),
    (
        "en",
        "bridge_cost",
        "Key points\n\nThe Marrow bridge cost 4.2 million euros. It opened in June after two winters of work.\n\nDetails\n\nSteel came by barge. By the time the last bolt was tightened the bridge had cost 4.8 million euros, most of it for piers. Cyclists pay nothing.",
    ),
    (
        "en",
        "school_opened",
        "Executive summary\n\nThe Ulm night school opened on 4 May 2009. It teaches reading and book-keeping.\n\nTimeline\n\n12 March 2008: the council votes the money. 14 September 2009: the school opens with 40 pupils. 2012: a second room is added.",
    ),
    (
        "en",
        "clinics_visited",
        "Introduction\n\nFor this audit we visited nine clinics in Harn. Each visit took a day.\n\nConclusion\n\nIn all eleven clinics visited for this audit the cold chain held. Gloves were short in four.",
    ),
    (
        "id",
        "biaya_jembatan",
        "Pokok-pokok\n\nJembatan Marau menelan biaya Rp4,2 miliar. Jembatan dibuka Juni lalu.\n\nRincian\n\nBaja dibawa dengan tongkang. Ketika baut terakhir dikencangkan, biaya jembatan itu sudah mencapai Rp4,8 miliar. Pesepeda tidak membayar.",
    ),
    (
        "id",
        "melek_huruf",
        "Singkatnya\n\nSebanyak 61 persen orang dewasa Paroki Doro bisa membaca.\n\nTemuan\n\nSetiap rumah tangga diuji. Ternyata 74 persen orang dewasa di paroki itu bisa membaca, tertinggi di kabupaten.",
    ),
    (
        "id",
        "sekolah_dibuka",
        "Ringkasan eksekutif\n\nSekolah Malam Ulin dibuka pada 4 Mei 2009. Pelajarannya membaca dan pembukuan.\n\nLini masa\n\n12 Maret 2008: dewan menyetujui dana. 14 September 2009: sekolah dibuka dengan 40 murid. 2012: ruang kedua ditambah.",
    ),
    (
        "id",
        "klinik",
        "Pendahuluan\n\nUntuk audit ini kami mengunjungi sembilan klinik di Harun. Tiap kunjungan makan waktu sehari.\n\nKesimpulan\n\nDi kesebelas klinik yang dikunjungi, rantai dingin terjaga. Sarung tangan kurang di empat klinik.",
    ),
]

ALIKE = [
    (
        "en",
        "weavers_interviewed",
        "Abstract\nThis paper draws on interviews with 38 weavers in Tolun. Pay is by the piece.\n\n5. Conclusions\nOf the 38 weavers interviewed, 21 would rather weave by daylight. Two owned a loom.",
    ),
    (
        "en",
        "weavers_interviewed",
        "Abstract\nThis paper draws on interviews with 38 weavers in Tolun. Pay is by the piece.\n\n5. Conclusions\nThe 12 women weavers interviewed would rather weave by daylight. Two owned a loom.",
    ),
    (
        "en",
        "weavers_interviewed",
        "Abstract\nWe interviewed 38 weavers in Tolun. Pay is by the piece.\n\nMethod\nWe wrote to 60 weavers and interviewed those who answered. It took a month.",
    ),
    (
        "en",
        "bridge_cost",
        "Key points\n\nThe Marrow bridge cost 4.2 million euros. It opened in June.\n\nDetails\n\nSteel came by barge. The bridge was to have cost 3.6 million euros according to the plan of 2010. Cyclists pay nothing.",
    ),
    (
        "en",
        "houses_flooded",
        "Kelm counts its losses. The river flooded 214 houses in the lower town on Sunday night, the mayor's office says.\n\nThe council meets on Thursday. Carpets lie in heaps. Insurers have opened a desk.\n\nAll 60 houses flooded in 1987 stood below the weir, which was built in 1911.",
    ),
    (
        "en",
        "literacy",
        "In brief\n\n61 per cent of adults in Doro parish can read.\n\nFindings\n\nWe tested every household. Among women 74 per cent can read, the highest share in the district.",
    ),
    (
        "en",
        "school_opened",
        "Executive summary\n\nThe Ulm night school opened on 4 May 2009. It teaches reading.\n\nTimeline\n\n12 March 2008: the council votes the money. 4 May 2009: the school opens with 40 pupils. 14 September 2011: a second room opens.",
    ),
    (
        "en",
        "school_opened",
        "Executive summary\n\nThe Ulm night school opened on 4 May 2009.\n\nTimeline\n\n14 September 2009: the Orra day school opens with 40 pupils. 2012: a second room is added.",
    ),
    (
        "en",
        "clinics_visited",
        "Introduction\n\nFor this audit we visited nine clinics in Harn. Each visit took a day.\n\nConclusion\n\nIn all four clinics visited in the rainy season the cold chain broke. Gloves were short.",
    ),
    (
        "en",
        "clinics_visited",
        "Introduction\n\nFor this audit we visited nine clinics in Harn. Each visit took a day.\n\nConclusion\n\nIn all four clinics with a generator the cold chain held. Gloves were short in the other five clinics visited.",
    ),
    (
        "id",
        "penenun",
        "Abstrak\nPenelitian ini mewawancarai 38 penenun di Kecamatan Tolun.\n\nPenutup\nDari 38 penenun yang diwawancarai, 21 orang ingin menenun pada siang hari. Dua orang punya alat tenun sendiri.",
    ),
    (
        "id",
        "penenun",
        "Abstrak\nPenelitian ini mewawancarai 38 penenun di Kecamatan Tolun.\n\nPenutup\nKe-12 penenun perempuan yang diwawancarai ingin menenun pada siang hari.",
    ),
    (
        "id",
        "biaya_jembatan",
        "Pokok-pokok\n\nJembatan Marau menelan biaya Rp4,2 miliar.\n\nRincian\n\nMenurut rencana tahun 2010, biaya jembatan itu Rp3,6 miliar. Pesepeda tidak membayar.",
    ),
    (
        "id",
        "rumah_terendam",
        "Ringkasan\n\nDalam banjir Kelam pada 3 Maret 2014, 214 rumah terendam.\n\nHasil\n\nPendataan berlangsung sepekan. Seluruh 41 rumah yang terendam di Desa Awan berada di bawah bendung tua.",
    ),
    (
        "id",
        "melek_huruf",
        "Singkatnya\n\nSebanyak 61 persen orang dewasa Paroki Doro bisa membaca.\n\nTemuan\n\nSetiap rumah tangga diuji. Di kalangan perempuan, 74 persen bisa membaca, tertinggi di kabupaten.",
    ),
    (
        "id",
        "sekolah_dibuka",
        "Ringkasan eksekutif\n\nSekolah Malam Ulin dibuka pada 4 Mei 2009.\n\nLini masa\n\n12 Maret 2008: dewan menyetujui dana. 4 Mei 2009: sekolah dibuka dengan 40 murid. 14 September 2011: ruang kedua dibuka.",
    ),
    (
        "id",
        "klinik",
        "Pendahuluan\n\nUntuk audit ini kami mengunjungi sembilan klinik di Harun.\n\nKesimpulan\n\nDi keempat klinik yang dikunjungi pada musim hujan, rantai dingin putus. Sarung tangan kurang.",
    ),
]


@pytest.mark.parametrize(("language", "entry", "text"), DIFFER)
def test_a_number_of_the_summary_is_another_in_the_body(
    conflicts: Conflicts, language: str, entry: str, text: str
) -> None:
    assert len(conflicts(ENTRIES[entry], text, language=language, year="2015")) == 1


@pytest.mark.parametrize(("language", "entry", "text"), ALIKE)
def test_another_number_of_the_body_is_of_something_else(
    conflicts: Conflicts, language: str, entry: str, text: str
) -> None:
    """A part, another group, time or place, a plan, or those who were only asked."""
    assert conflicts(ENTRIES[entry], text, language=language, year="2015") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Hujan turun di ketujuh desa tersebut.", [("7", "desa")]),
        ("id", "Keenam sekolah itu sudah dibuka.", [("6", "sekolah")]),
        ("id", "Pada tahun ketiga sekolah itu ditutup.", []),
        ("id", "Desa ketujuh ada di hulu, dan untuk keempat kalinya banjir.", []),
        ("en", "All 60 wells gave water. The limit (50 micrograms per litre) was exceeded in 17 of them.", [("60", "wells"), ("17", "wells")]),
    ],
)  # fmt: skip
def test_counts_of_all_and_of_those_spoken_of(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Indonesian ordinals before their noun count all of it; "17 of them" are of what was counted before."""
    assert [(m.value, m.noun) for m in read_mentions(text, language) if m.kind == "count"] == expected


@pytest.mark.parametrize(
    ("language", "entry", "first", "again"),
    [
        ("en", "looms", LOOMS, "The trade has a future: at the end of 2022 there were, with those that the members had built and installed themselves, 604 looms."),
        ("en", "letters_read", LETTERS, "From the 321 letters it appears that spelling was a matter of taste."),
        ("id", "surat_dibaca", "Artikel ini mengkaji 120 surat yang dikirim antara 1871 dan 1880.", "Dari 102 surat yang kami baca tampak bahwa ejaan belum baku."),
        ("id", "alat_tenun", "Hingga akhir 2022 jumlah alat tenun di Koperasi Tenun Lewa mencapai 640 alat.", "Dengan 604 alat tenun yang terpasang pada akhir 2022, usaha ini sudah kuat."),
    ],
)  # fmt: skip
def test_a_conclusion_gives_another_number(
    conflicts: Conflicts, language: str, entry: str, first: str, again: str
) -> None:
    """However far its number stands from the cue."""
    text = f"{first}\n\nThe roads were bad that winter.\n\n{again}\n"
    assert conflicts(AGAIN[entry], text, language=language, year="2023") == ["quantity-differs"]


@pytest.mark.parametrize(
    ("entry", "first", "again"),
    [
        ("looms", LOOMS, "At the end of 2019 there were, with those that the members had built and installed themselves, 604 looms."),
        ("looms", LOOMS, "At the end of 2022 there were in Pell, with those that the Guild had built and installed, 604 looms."),
        ("looms", LOOMS, "It is planned that, with those that the members build themselves, 704 looms will be installed."),
        ("letters_read", LETTERS, "Harrow (1990) had analysed the 321 letters of another archive."),
        ("letters_read", LETTERS, "Of the letters, 35 per cent or 201 letters were to kin."),
        ("income", "In 2021 the income of the Dorr Fund was £1.34 million.", "After fees the net income in 2021 was £1.29 million."),
    ],
)  # fmt: skip
def test_a_conclusion_gives_the_number_of_something_else(
    conflicts: Conflicts, entry: str, first: str, again: str
) -> None:
    """Of another time, body or work, of a part, planned, or reckoned otherwise."""
    assert conflicts(AGAIN[entry], f"{first}\n\nThe roads were bad that winter.\n\n{again}\n") == []
