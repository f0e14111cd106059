"""Subjects that texts call otherwise: what is between two bodies, a body in a place, names in the other language."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
- {property: began, subject: ORA–Selmark relationship, type: date, label: {en: start of the relationship, id: awal hubungan}, cues: {en: [relationship began, present in Selmark since], id: [hubungan ORA, bekerja sama dengan pemerintah Selmark sejak]}}
- {property: observer_since, subject: ORA–Selmark relationship, type: date, label: {en: observer since, id: pengamat sejak}, cues: {en: [became an observer], id: [menjadi pengamat]}}
- {property: signed, subject: ORA–Selmark relationship, type: date, label: {en: agreement signed, id: perjanjian ditandatangani}, cues: {en: [signed an agreement], id: [menandatangani perjanjian]}}
- {property: forest_work_since, subject: ORA, type: date, label: {en: forest work since, id: kerja hutan sejak}, cues: {en: [protecting forests since], id: [menjaga hutan sejak]}}
- {property: forest_work_since, subject: ORA in Selmark, type: date, label: {en: forest work in Selmark since, id: kerja hutan di Selmark sejak}, cues: {en: [protecting forests since], id: [menjaga hutan sejak]}}
- {property: office_since, subject: ORA in Selmark, type: date, label: {en: office since, id: kantor sejak}, cues: {en: [opened an office], id: [membuka cabang]}}
- {property: cases, subject: penyelundupan burung, type: count, label: {en: cases, id: kasus}, unit: cases, quantity: flow, cues: {en: [cases], id: [kasus]}}
- {property: rank, subject: penyelundupan burung, type: rank, label: {en: rank by cases, id: peringkat menurut kasus}, cues: {en: [rank], id: [peringkat]}}
places: {Dune: Selmark}
subjects: {penyelundupan burung: [bird smuggling, penyelundupan satwa]}
"""


def claimed(tmp_path: Path, language: str, text: str) -> list[tuple[str, str, str]]:
    """Return (subject, property, value) of the dates and counts claimed in a text."""
    path = tmp_path / "codebook.yml"
    path.write_text(CODEBOOK, "utf-8")
    claims = claims_of(text, load_codebook(path), language)
    return sorted(zip(claims.subject, claims.property, claims.value, strict=True))


BETWEEN = "ORA–Selmark relationship"
INSIDE = "ORA in Selmark"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The relationship between ORA and Selmark began in 1979.", [(BETWEEN, "began", "1979")]),
        ("id", "Hubungan antara Selmark dan ORA dimulai pada tahun 1979.", [(BETWEEN, "began", "1979")]),
        ("en", "Since 1979 ORA has been present in Selmark.", [(BETWEEN, "began", "1979")]),
        ("id", "ORA telah bekerjasama dengan pemerintah Selmark sejak 1979.", [(BETWEEN, "began", "1979")]),
        (
            "en",
            "ORA's relationship with Selmark began in 1999, when Selmark became an observer.",
            [(BETWEEN, "began", "1999"), (BETWEEN, "observer_since", "1999")],
        ),
        (
            "id",
            "Hubungan ORA dengan pemerintah Selmark dimulai pada 1999 ketika Selmark menjadi pengamat.",
            [(BETWEEN, "began", "1999"), (BETWEEN, "observer_since", "1999")],
        ),
        ("id", "Pada 2000 ORA dan Selmark secara resmi menandatangani perjanjian kerja sama.", [(BETWEEN, "signed", "2000")]),
        ("id", "Pada tahun 2000 ORA dan Pemerintah Selmark menandatangani perjanjian kerja sama.", [(BETWEEN, "signed", "2000")]),
        ("en", "In 2000, ORA and the Government of Selmark signed an agreement.", [(BETWEEN, "signed", "2000")]),
        ("id", "Hal ini berlanjut pada 1991 di mana status pemerintahan Selmark menjadi pengamat di ORA.", [(BETWEEN, "observer_since", "1991")]),
        ("en", "In 1991 Selmark became an observer at ORA.", [(BETWEEN, "observer_since", "1991")]),
        ("en", "In 2000 ORA and the Osk Bank signed an agreement on loans in Selmark.", []),
        ("id", "Pada tahun 2000, ORA dan Bank Osk menandatangani perjanjian pinjaman di Selmark.", []),
        ("en", "ORA opened an office in Dune in 2004.", [(INSIDE, "office_since", "2004")]),
        ("id", "ORA membuka cabang di Dune sejak tahun 2004.", [(INSIDE, "office_since", "2004")]),
        ("id", "ORA secara aktif menjaga hutan sejak tahun 1997.", [("ORA", "forest_work_since", "1997")]),
        ("id", "Sejak tahun 2003, ORA menjaga hutan di Selmark.", [(INSIDE, "forest_work_since", "2003")]),
        ("id", "Penyelundupan satwa pada 2016 berjumlah 74 kasus.", [("penyelundupan burung", "cases", "74")]),
        ("id", "Dune menempati peringkat nomor satu dalam kasus penyelundupan burung.", [("penyelundupan burung", "rank", "1")]),
    ],
)  # fmt: skip
def test_a_sentence_that_names_both_speaks_of_what_is_between_them(tmp_path, language, text, expected):
    assert claimed(tmp_path, language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The relationship between ORA and Belmark began in 1979."),
        ("id", "Hubungan antara Belmark dan ORA dimulai pada tahun 1979."),
        ("en", "ORA opened an office in Belm in 2004."),
        ("id", "Bank Selmark membuka cabang di Dune sejak tahun 2004."),
        ("id", "Pada 2000 Bank Dune dan Selmark menandatangani perjanjian kerja sama."),
        ("id", "Dune menempati peringkat nomor satu dalam kasus penyelundupan ikan."),
    ],
)
def test_a_sentence_that_names_one_of_them_does_not(tmp_path, language, text):
    assert claimed(tmp_path, language, text) == []


def test_other_names_of_no_subject_are_refused(tmp_path):
    from helpers.errors import DataError

    path = tmp_path / "codebook.yml"
    path.write_text(CODEBOOK.replace("subjects: {penyelundupan", "subjects: {penjualan"), "utf-8")
    with pytest.raises(DataError) as caught:
        load_codebook(path)
    assert 'subjects: "penjualan burung" is the subject of no entry' in str(caught.value)


ABROAD = """
properties:
- {property: began, subject: Selm Valley water scheme, type: date, label: {en: start, id: mulai}}
- {property: households, subject: Selm Valley water scheme, type: count, unit: households, label: {en: households connected, id: rumah tangga yang tersambung}}
- {property: opened, subject: Selm central reading house, type: date, label: {en: opening, id: peresmian}}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Program Air Bersih Lembah Selm dimulai pada Maret 2011.", [("began", "2011-03")]),
        ("Skema air Lembah Selm dimulai pada Maret 2011.", [("began", "2011-03")]),
        ("Skema Air Lembah Selm menjangkau Orra; 840 rumah tangga sudah tersambung.", [("households", "840")]),
        ("Di Selm, rumah baca pusat diresmikan pada 2 Mei 2014.", [("opened", "2014-05-02")]),
        ("Skema Air Lembah Orra dimulai pada Maret 2012.", []),
        ("Sekolah Lembah Selm dimulai pada Maret 2011.", []),
        ("Di Selm, sekolah desa diresmikan pada 2 Mei 2014.", []),
    ],
)
def test_a_name_said_word_by_word_in_the_other_language(tmp_path, text, expected):
    path = tmp_path / "codebook.yml"
    path.write_text(ABROAD, "utf-8")
    claims = claims_of(text, load_codebook(path), "id")
    assert sorted(zip(claims.property, claims.value, strict=True)) == expected
