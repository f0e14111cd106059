"""Numbers of other places and bodies than the subject's: told apart by place, by who acts, by what they are called."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.scope.whereabouts import common_home, told_names
from helpers.sentences.document import Document
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: helped, subject: ARB in Velmar, type: count, unit: persons, quantity: flow, varies_by: [period],
     cues: {en: [refugees, helped], id: [pengungsi, dibantu]}}
  - {property: budget, subject: ARB in Velmar, type: measurement, unit: EUR, varies_by: [period],
     cues: {en: [budget, spent], id: [anggaran]}}
  - {property: verdicts, subject: courts of Velmar, type: count, unit: verdicts, quantity: flow, varies_by: [period],
     cues: {en: [verdicts], id: [putusan]}}
  - {property: cases, subject: Velmar, type: count, unit: cases, quantity: flow,
     cues: {en: [cases of cholera, cholera cases], id: [kasus kolera]}}
  - {property: coverage, subject: Velmar, type: percentage, varies_by: [period], cues: {en: [coverage], id: [cakupan]}}
  - {property: cover, subject: Sable Reef, type: percentage, varies_by: [period],
     cues: {en: [coral cover], id: [tutupan karang]}}
"""
EN = "The Aid and Rescue Bureau (ARB) works in Velmar. The courts of Velmar are slow. Velmar guards the Sable Reef.\n\n"
ID = "Biro Bantuan dan Penyelamatan (ARB) bekerja di Velmar. Pengadilan Velmar lambat.\n\n"


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Return (value, place) of the claims of the codebook's properties."""
    claims = propose({"s": text}, codebook, {"s": language}, {"s": "2020"})[0]
    known = {entry.property for entry in codebook.properties}
    return [(row.value, row.place) for row in claims.itertuples() if row.property in known]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # the subject's own
        ("en", "In 2018 the ARB helped 1,284 refugees in Velmar.", [("1284", "")]),
        ("en", "In 2018 the ARB spent 12.1 million euros in Velmar.", [("12100000", "")]),
        ("en", "Its country budget for 2018 was 12.1 million euros.", [("12100000", "")]),
        ("en", "Unlike Karsten, the courts of Velmar gave only 72 verdicts in 2018.", [("72", "")]),
        ("en", "With money from Karsten, the ARB helped 1,284 refugees in 2018.", [("1284", "")]),
        ("en", "The ARB mission in Velmar, based in Orrin, helped 1,284 refugees in 2018.", [("1284", "")]),
        ("id", "Pada 2018 ARB membantu 1.284 pengungsi di Velmar.", [("1284", "")]),
        ("id", "Berbeda dengan Karsten, pengadilan Velmar hanya menjatuhkan 72 putusan.", [("72", "")]),
        # other places
        ("en", "In neighbouring Karsten the ARB helped 2,950 refugees in 2018.", []),
        ("en", "In the province of Orrin the ARB helped 402 refugees in 2018.", []),
        (
            "en",
            "In 2018 the ARB helped 1,284 refugees in Velmar and 402 refugees in Karsten.",
            [("1284", ""), ("402", "Karsten")],
        ),
        ("en", "Karsten, a far larger country, counted 130 verdicts in 2018.", []),
        ("en", "By comparison, there were 130 verdicts in Karsten.", []),
        ("en", "In other countries of the region the ARB helped 310 refugees.", []),
        ("en", "A district of Karsten gave 18 verdicts in 2018.", []),
        ("en", "In the northern provinces coverage stood at 31 per cent.", []),
        ("en", "Coverage in Velmar was 81 per cent in 2019, against 64 per cent in Karsten.", [("81", "")]),
        ("en", "Velmar had 310 cases of cholera in 2019, in Karsten there were 90.", [("310", ""), ("90", "Karsten")]),
        ("en", "In Karsten, 900 cases of cholera were recorded.", [("900", "Karsten")]),
        ("id", "Di negara tetangga Karsten, ARB membantu 2.950 pengungsi pada 2018.", []),
        ("id", "Di Provinsi Orrin, ARB membantu 402 pengungsi pada 2018.", []),
        ("id", "Di kabupaten lain ARB membantu 310 pengungsi.", []),
        ("id", "Cakupan di Velmar 81 persen, dibandingkan 64 persen di Karsten.", [("81", "")]),
        ("id", "Karsten, negara yang jauh lebih besar, menjatuhkan 130 putusan pada 2018.", []),
        ("id", "Di provinsi-provinsi utara cakupan mencapai 31 persen.", []),
        # somebody else, or another of the kind
        ("en", "In 2018 UNICEF helped 310 refugees.", []),
        ("en", "Save the Children helped 900 refugees in 2018.", []),
        ("en", "The courts of Karsten gave 130 verdicts in 2018.", []),
        ("en", "On healthy reefs coral cover reaches 60 per cent.", []),
        ("en", "At Station 4 coral cover was 51 per cent in 2015.", []),
        ("id", "Pada tahun yang sama UNICEF membantu 310 pengungsi.", []),
        ("id", "Sebagai pembanding, Karsten menjatuhkan 130 putusan.", []),
        # norms, groups of shares
        ("en", "A coverage of 95 per cent is needed to stop cholera.", []),
        ("en", "Coverage among nomads was 12 per cent.", []),
        ("id", "Cakupan di kalangan nelayan 12 persen.", []),
    ],
)
def test_a_number_is_of_the_place_and_body_that_its_clause_is_about(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """What is said of another place, another body or some of the subject's kind is not said of the subject."""
    assert told((EN if language == "en" else ID) + text, codebook, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2013 there were 2,310 cases of cholera in Velmar; in 2016 there were 410.", ["2310", "410"]),
        ("en", "In 2013 there were 2,310 cases of cholera in Velmar; in 2016 there were 410 deaths.", ["2310"]),
        ("en", "In 2013 there were 2,310 cases of cholera in Velmar; 410 people died.", ["2310"]),
        ("id", "Pada 2013 ada 2.310 kasus kolera di Velmar, sedangkan pada 2016 hanya 410 kasus.", ["2310", "410"]),
    ],
)
def test_a_later_clause_goes_on_with_the_measure(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """A clause with another date and hardly a word besides counts what the clause before counted."""
    assert [value for value, _ in told((EN if language == "en" else ID) + text, codebook, language)] == expected


def test_places_are_told_by_what_stands_beside_them() -> None:
    """After "in", beside a word for a kind of place, or explained; authors, months and bodies are none."""
    text = (
        "We went to the town of Lower Orrin in March. In Archer (2001) nothing is said of Kelby district, nor in "
        "Karsten. Selm, a small village, is empty. She is treated at Marrow Hospital. The plots lie at Station 4."
    )
    assert set(told_names(Document("s", text, "en")).values()) == {
        "Lower Orrin", "Kelby", "Karsten", "Selm", "Station 4",
    }  # fmt: skip
    text = "Di Kabupaten Lirang dan Pulau Selu, juga di Tuwawo, orang bekerja di Bab 3 dan di Yayasan Pelita."
    assert set(told_names(Document("s", text, "id")).values()) == {"Lirang", "Selu", "Tuwawo"}


def test_the_place_that_most_texts_tell_of_is_home() -> None:
    """It has to stand in half of the texts, in two at least, and more often than any other."""
    assert common_home([["Selm", "Selm", "Orra"], ["Selm"], []]) == "Selm"
    assert common_home([["Selm"], ["Orra"]]) == ""
    assert common_home([["Selm", "Selm"]]) == ""
    assert common_home([]) == ""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "This paper rests on 47 interviews. More follows.\n\nThe 41 interviews on which this paper is based agree.",
         ["47", "41"]),
        ("en", "This paper rests on 47 interviews. More follows.\n\nI conducted 12 pilot interviews.", []),
        ("en", "This paper rests on 47 interviews.\n\nThe 47 interviews on which this paper is based agree.", []),
        ("en", "I conducted 20 interviews in Orrin. More follows.\n\nI conducted 27 interviews in Karsten.", []),
        ("id", "Penelitian ini memakai 47 wawancara.\n\nPenelitian ini berdasar pada 41 wawancara.", ["47", "41"]),
        ("id", "Penelitian ini memakai 47 wawancara.\n\nPenelitian ini memakai 12 wawancara lanjutan.", []),
    ],
)  # fmt: skip
def test_a_sample_told_twice(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """A study's own sample is claimed where it gives two sizes of it, though no property asks for it."""
    start = "Velmar is a country." if language == "en" else "Velmar sebuah negara."
    claims = claims_of(f"{start}\n\n{text}", codebook, language)
    assert [row.value for row in claims.itertuples() if row.property.startswith("stated_")] == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kasus kolera di Orra pada 2019 berjumlah 41 kasus.", [""]),
        ("Kabupaten Orra mencatat 41 kasus kolera pada 2019.", [""]),
        ("Kasus kolera di Selm pada 2019 berjumlah 41 kasus.", ["Selm"]),
        ("Kasus kolera di Provinsi Velmar pada 2019 berjumlah 41 kasus.", ["Velmar"]),
    ],
)
def test_a_subject_called_by_its_kind_is_its_place(text: str, places: list[str]) -> None:
    """Of "Kabupaten Orra", Orra is no part: it is the whole; a town within it and what lies around it are places."""
    codebook = Codebook(
        (Property("cases", "Kabupaten Orra", "count", unit="cases", varies_by=("place", "period"), cues={"id": ("kasus kolera",)}),),
        places={"Selm": "Orra", "Orra": "Velmar"},
    )  # fmt: skip
    claims, _ = propose({"s": f"Kabupaten Orra dijaga dokter.\n\n{text}\n"}, codebook, {"s": "id"}, {"s": "2020"})

    assert [place.removeprefix("Provinsi ") for place in claims["place"]] == places
