"""Numbers that a clause, a label or a possessor gives to something else than the property, and such as it does not."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.propose import propose
from helpers.sentences.document import Document
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: pupils, subject: Lumen Trust, type: count, unit: persons, quantity: stock,
     varies_by: [place, period, population], cues: {en: [pupils, enrolment], id: [siswa]}}
  - {property: leavers, subject: Lumen Trust, type: count, unit: persons, quantity: flow,
     varies_by: [place, period, population], cues: {en: [graduated, graduates], id: [lulusan, meluluskan]}}
  - {property: applicants, subject: Lumen Trust, type: count, unit: persons, quantity: flow,
     varies_by: [place, period], cues: {en: [applicants, applied], id: [pelamar, pendaftar]}}
  - {property: schools, subject: Lumen Trust, type: count, unit: schools, quantity: stock,
     varies_by: [place, period], cues: {en: [schools], id: [sekolah]}}
  - {property: members, subject: Lumen Trust, type: count, unit: persons, quantity: stock,
     varies_by: [place, period, population], cues: {en: [members], id: [anggota]}}
  - {property: pickets, subject: Lumen Trust, type: count, unit: persons, varies_by: [period], cues: {en: [pickets]}}
"""


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Return (property, value) of the asserted claims of the codebook's properties, of the whole, of no named place."""
    claims = claims_of(text, codebook, language)
    known = {entry.property for entry in codebook.properties}
    return [
        (r.property, r.value)
        for r in claims.itertuples()
        if r.stance == "asserted" and r.property in known and not r.population and not r.place
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A relative clause after what is counted makes it a part.
        ("en", "Lumen Trust is old. Graduates who kept a diary rose from 30 to 84 in 2012.", []),
        ("en", "At Lumen Trust, members who swim every day numbered 140 in 2012.", []),
        ("id", "Lumen Trust berkembang. Lulusan yang membuka kedai naik dari 12 orang menjadi 40 orang.", []),
        ("id", "Di Lumen Trust, anggota yang menabung harian berjumlah 75 orang pada 2012.", []),
        ("en", "Members of Lumen Trust who were registered numbered 940 in 2012.", [("members", "940")]),
        ("id", "Anggota Lumen Trust yang tercatat berjumlah 940 orang pada 2012.", [("members", "940")]),
        # Those of another body, which the text names elsewhere.
        ("id", "Lumen Trust besar. Utusan Klub Melati bicara. Ada 900 anggota klubnya yang datang.", []),
        ("id", "Lumen Trust besar. Ketua Regu Elang hadir. Dari sekitar 300 anggota regunya, 40 orang sakit.", []),
        ("id", "Lumen Trust mempunyai 900 anggota seluruhnya pada 2012.", [("members", "900")]),
        # A place has them, or all of a kind in a place.
        ("en", "Lumen Trust teaches. The province has 63 schools.", []),
        ("id", "Lumen Trust mengajar. Provinsi ini memiliki 63 sekolah.", []),
        ("en", "Lumen Trust grew, while all colleges in the province graduated 6,900 pupils.", []),
        ("id", "Lumen Trust tumbuh. Seluruh akademi di provinsi meluluskan 6.900 siswa.", []),
        ("id", "Lumen Trust tumbuh. Pada 2012 semua SMA di kabupaten itu meluluskan 800 siswa.", []),
        ("en", "All over the province, Lumen Trust had 63 schools in 2012.", [("schools", "63")]),
        ("id", "Pada 2012 Lumen Trust memiliki 63 sekolah.", [("schools", "63")]),
        # What was done to them in a year, not what they are.
        ("id", "Sepanjang 2012 Lumen Trust meluluskan 1.284 siswa.", [("leavers", "1284")]),
        ("en", "In 2012, Lumen Trust graduated 1,284 pupils.", [("leavers", "1284")]),
        ("en", "In 2012, 1,284 pupils graduated from the schools of Lumen Trust.", [("leavers", "1284")]),
        ("id", "Sepanjang 2012 Lumen Trust meluluskan 600 perempuan.", []),
        ("en", "In 2012, Lumen Trust had 1,284 pupils.", [("pupils", "1284")]),
        # The label of a number says what it is of.
        ("en", "Lumen Trust in figures\n\n- Applicants in 2012: 150 pupils\n", [("applicants", "150")]),
        ("id", "Lumen Trust dalam angka\n\n- Pelamar tahun 2012: 150 siswa\n", [("applicants", "150")]),
        ("en", "Lumen Trust in figures\n\n- Total in 2012: 150 pupils\n", [("pupils", "150")]),
        # A classifier stands for the noun before it.
        ("id", "Jumlah sekolah Lumen Trust menjadi 38 unit pada 2012.", [("schools", "38")]),
        ("id", "Pada 2012 sekolah Lumen Trust berjumlah 38 buah.", [("schools", "38")]),
        # A noun that no list of nouns knows, but the codebook does.
        ("en", "The Lumen Trust dispute drew in 310 pickets in May 2012.", [("pickets", "310")]),
    ],
)
def test_a_number_of_something_else_is_not_claimed(
    language: str, text: str, expected: list[tuple[str, str]], codebook: Codebook
) -> None:
    """Each kind of sentence with its near misses, in both languages."""
    assert told(text, codebook, language) == expected


def test_a_number_joined_by_with_is_of_the_place_before(codebook: Codebook) -> None:
    """ "In Kavra it supports 37 schools with about 9,000 pupils": both are of Kavra."""
    text = "Lumen Trust works widely. In Kavra it supports 37 schools with about 9,000 pupils."
    claims = propose({"s": text}, codebook, {"s": "en"})[0]
    places = {r.value: r.place for r in claims.itertuples()}
    assert set(places.values()) <= {"Kavra"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tiga pe-\nmuda dan em-\npat guru.", ["tiga", "pemuda", "dan", "empat", "guru"]),
        ("Several em-\n  ployees.", ["several", "employees"]),
        ("Para anak-\nanak pergi.", ["para", "anak-anak", "pergi"]),
        (
            "A well is well known; a well-\nknown place.",
            ["a", "well", "is", "well", "known", "a", "well-known", "place"],
        ),
        ("From Selm-\nOrra.", ["from", "selm", "orra"]),
        ("In 1990-\n1995 it rained.", ["in", "1990", "1995", "it", "rained"]),
    ],
)
def test_words_broken_over_two_lines_are_whole(text: str, words: list[str]) -> None:
    """Doubled words, compounds of two words of the text, names and years keep their hyphen."""
    assert [token.word for token in Document("s", text, "en").words.tokens] == words
