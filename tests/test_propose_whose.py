"""Numbers, dates and classes of another than a property asks for: other recipients, wider wholes, kinds, ranks, what was only asked."""

from __future__ import annotations

import time

import pytest

from helpers.corpora.codebook import Codebook
from helpers.propose import propose
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: opened, subject: Corvel Museum, type: date, label: {en: opening of the museum, id: pembukaan museum},
     cues: {en: [opened in, opened], id: [dibuka]}}
  - {property: visits, subject: Corvel Museum, type: count, unit: visits, quantity: flow, varies_by: [place, period, population],
     cues: {en: [visits], id: [kunjungan]}}
  - {property: guides, subject: Corvel Museum, type: count, unit: persons, quantity: stock, varies_by: [place, period],
     label: {en: guides employed, id: pemandu}, cues: {en: [guides], id: [pemandu]}}
  - {property: pupils, subject: Corvel Museum, type: count, unit: persons, quantity: cumulative, varies_by: [place, period],
     label: {en: pupils trained, id: siswa yang diajar}, cues: {en: [pupils, trained], id: [siswa]}}
  - {property: gift, subject: Corvel Museum, type: measurement, unit: EUR, varies_by: [period],
     label: {en: yearly gift to the library, id: sumbangan tahunan kepada perpustakaan}, cues: {en: [gift, gifts], id: [sumbangan]}}
  - {property: queue, subject: Corvel Museum, type: measurement, unit: minutes, varies_by: [place, period],
     label: {en: wait at the door, id: antrean di pintu}, cues: {en: [wait], id: [antrean]}}
  - property: kind
    subject: Corvel Museum
    type: classification
    terms: {club: {en: club, id: perkumpulan}, trust: {en: trust, id: yayasan}}
    excludes: [[club, trust]]
places: {Corvel: Astria, Lunn: Astria}
"""
EN, ID = "Corvel Museum stands in Corvel.\n\n", "Corvel Museum berdiri di Corvel.\n\n"


def told(codebook: Codebook, language: str, text: str, name: str) -> list[str]:
    """Return the values of the claims of a property, with the place if there is one."""
    start = EN if language == "en" else ID
    claims = propose({"s": start + text}, codebook, {"s": language}, {"s": "2020"})[0]
    return [f"{row.value} {row.place}".strip() for row in claims.itertuples() if row.property == name]


@pytest.mark.parametrize(
    ("language", "name", "text", "expected"),
    [
        # who received, and how often
        ("en", "gift", "Gifts of 9,000 euros were made by Corvel Museum in 2018: 4,000 euros to the library and 5,000 euros to schools.", []),
        ("en", "gift", "Corvel Museum made a gift of 4,000 euros in 2018.", ["4000"]),
        ("en", "gift", "Gifts to the schools cost Corvel Museum 5,000 euros in 2018.", []),
        ("en", "gift", "Since 2005 Corvel Museum has made gifts of 90,000 euros.", []),
        ("id", "gift", "Corvel Museum memberi sumbangan kepada sekolah sebesar 5.000 euro pada 2018.", []),
        ("id", "gift", "Corvel Museum memberi sumbangan kepada perpustakaan sebesar 4.000 euro pada 2018.", ["4000"]),
        # wider wholes
        ("en", "visits", "In 2018 there were 900 visits, two thirds of them at Corvel Museum.", []),
        ("en", "visits", "In 2018 there were 600 visits at Corvel Museum.", ["600"]),
        ("en", "visits", "More people go out in Astria: there were 70,000 visits in 2018.", ["70000 Astria"]),
        ("en", "visits", "The museum is the best known in Astria: there were 600 visits in 2018.", ["600"]),
        # what something else has, and kinds of others
        ("en", "pupils", "The register had 800 pupils aged six to nine.", []),
        ("en", "pupils", "In all 800 pupils were trained.", ["800"]),
        ("en", "pupils", "Of those 90 riders, 60 were clerks and 30 were pupils.", []),
        # one of a kind, and the base of a rank
        ("en", "guides", "Of the tourists at Corvel Museum 92 had never met a guide.", []),
        ("en", "guides", "By number of guides Corvel Museum is the sixth of the 31.", []),
        ("en", "guides", "Corvel Museum has 31 guides.", ["31"]),
        # by how much, and how far away
        ("en", "queue", "At Corvel Museum the wait has grown by seven minutes.", []),
        ("en", "queue", "At Corvel Museum the wait is seven minutes.", ["PT7M"]),
        ("id", "queue", "Di Corvel Museum antrean lebih pendek daripada dua puluh menit sebelumnya.", []),
        # what stands beside another name
        ("en", "opened", "Some go on to Lunn, a bigger museum opened in 1971.", []),
        ("en", "opened", "They like the Founders' Hall of the quarter, opened in 1948, too.", []),
        ("en", "opened", "Corvel Museum was opened in 1971; it has no café.", ["1971"]),
    ],
)  # fmt: skip
def test_a_number_is_of_what_the_property_is_of(
    codebook: Codebook, language: str, name: str, text: str, expected: list[str]
) -> None:
    """What a careful reader takes for another's is no claim; what only looks like it is one."""
    assert told(codebook, language, text, name) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Asked whether Corvel Museum was a club, she said that it is a trust.", ["trust"]),
        ("en", "Corvel Museum was a club at first.", []),
        ("en", "A club for the first six years, Corvel Museum is a trust.", ["trust"]),
        ("en", "Corvel Museum is a club.", ["club"]),
        ("id", "Ia bertanya apakah Corvel Museum merupakan perkumpulan.", []),
        ("id", "Corvel Museum merupakan perkumpulan pada awalnya.", []),
        ("id", "Corvel Museum merupakan perkumpulan.", ["club"]),
    ],
)
def test_a_class_is_what_a_subject_is_said_to_be_now(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    assert told(codebook, language, text, "kind") == expected


def test_that_year_is_the_year_before_a_semicolon(codebook: Codebook) -> None:
    """A date after a semicolon is no other word for "that year"; a fall to a number does not end at the next one."""
    text = "Corvel Museum was shut from May to July 2011. With that, visits fell to 210 in that year; in 2012 there were 252."
    claims, relations = propose({"s": EN + text}, codebook, {"s": "en"}, {"s": "2020"})
    found = {row.value: row.period for row in claims.itertuples() if row.property == "visits"}
    assert found == {"210": "2011", "252": "2012"}
    assert "change" not in set(relations["kind"])


def test_a_colon_within_brackets_opens_no_list(codebook: Codebook) -> None:
    relations = propose({"s": EN + "Corvel Museum has 31 guides (2012: 25) and 9 clerks."}, codebook, {"s": "en"})[1]
    assert relations.empty


def test_a_number_told_before_takes_up_that_telling(codebook: Codebook) -> None:
    """ "All 64 guides" are those told of first, not the others whose year and place are known."""
    text = "The plan reached 64 of them. In 2006 the museum had 39 guides in Lunn.\n\nCorvel Museum paid all 64 guides."
    claims = claims_of(EN + text, codebook, "en")
    assert {row.value: row.period for row in claims.itertuples() if row.property == "guides"} == {
        "39": "2006",
        "64": "",
    }


@pytest.mark.parametrize(
    "piece", ["gift to ", "of them at X ", "Lunn, a ", "were pupils; 3 ", "whether a club at first "]
)
def test_repeated_pieces_take_no_time(codebook: Codebook, piece: str) -> None:
    began = time.process_time()
    propose({"s": EN + (piece * 20_000)[:20_000] + " 12 visits in 1841."}, codebook, {"s": "en"})
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Pemandu museum itu 12 orang pada 2018.", ["12"]),
        ("id", "Museum lama terbakar. Pemandu honorer 12 orang pada 2018.", []),
        ("en", "In 2018 our guides numbered 12.", ["12"]),
    ],
)
def test_what_is_pointed_at_or_ours_is_the_subjects(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """A noun pointed at that was named last has the number; "our" is the only subject that a text names."""
    assert told(codebook, language, text, "guides") == expected
