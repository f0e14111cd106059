"""Numbers told year by year, whom words restrict, and other sentences of a kind, with near-misses of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: visitors, subject: Marrow Museum, type: count, unit: persons, quantity: flow, varies_by: [place, period],
     cues: {en: [visitors], id: [pengunjung]}}
  - {property: nests, subject: penyu, type: count, unit: nests, quantity: flow, varies_by: [place, period, population],
     label: {en: turtle nests, id: sarang penyu}, cues: {en: [nests], id: [sarang]}}
  - {property: spending, subject: perlindungan penyu, type: measurement, unit: IDR, varies_by: [place, period],
     cues: {en: [spending], id: [belanja, pengeluaran]}}
"""


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str]]:
    """Return (value, period) of the claims of the codebook's counts and amounts, in order."""
    claims = claims_of(text, codebook, language)
    known = {entry.property for entry in codebook.properties}
    return [(r.value, r.period) for r in claims.itertuples() if r.property in known]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "id",
            "Sarang penyu yang ditemukan berjumlah 310 sarang pada 2015, 264 sarang pada 2016, dan 198 sarang pada 2017.",
            [("310", "2015"), ("264", "2016"), ("198", "2017")],
        ),
        (
            "id",
            "Sarang penyu yang ditemukan pada 2016 berjumlah 264 buah dan pada 2017 berjumlah 198 buah.",
            [("264", "2016"), ("198", "2017")],
        ),
        (
            "id",
            "Pengunjung Marrow Museum berjumlah 4.100 orang pada tahun 2018, 4.350 orang pada tahun 2019, dan 1.200 orang "
            "pada tahun 2020, sehingga selama tiga tahun itu seluruhnya 9.650 orang.",
            [("4100", "2018"), ("4350", "2019"), ("1200", "2020"), ("9650", "2018/2020")],
        ),
        (
            "en",
            "Visitors to the Marrow Museum numbered 4,100 in 2018, 4,350 in 2019 and 1,200 in 2020.",
            [("4100", "2018"), ("4350", "2019"), ("1200", "2020")],
        ),
        (
            "en",
            "The Marrow Museum had 4,100 visitors in 2018, 4,350 in 2019, 3,900 in 2020, 3,100 in 2021 and 1,200 in 2022.",
            [("4100", "2018"), ("4350", "2019"), ("3900", "2020"), ("3100", "2021"), ("1200", "2022")],
        ),
        # Not a series: another thing is counted, or something else is said of it.
        ("id", "Pengunjung Marrow Museum berjumlah 4.100 orang pada 2018, 12 pemandu pada 2019.", [("4100", "2018")]),
        ("en", "The Marrow Museum had 4,100 visitors in 2018 and 12 guides in 2019.", [("4100", "2018")]),
        (
            "id",
            "Pengunjung Marrow Museum berjumlah 4.100 orang pada 2018, sedangkan kebun raya menerima 900 orang pada 2019.",
            [("4100", "2018")],
        ),
    ],
)
def test_a_series_of_dated_numbers_is_of_one_thing(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Each has the date beside it; a total of the series has all of its years."""
    assert told(text, codebook, language) == expected


RANKS = """
properties:
  - {property: rank, subject: Selm, type: rank, label: {en: rank by catch, id: peringkat hasil tangkapan},
     cues: {en: [place, ranked], id: [peringkat, posisi]}}
  - {property: members, subject: Harrow Boat Guild (HBG), type: count, unit: persons, varies_by: [period],
     cues: {en: [members], id: [anggota]}}
places: {Selm: Tanera, Orra: Tanera, Kelby Bay: Tanera}
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2019 Kelby Bay took first place, followed by Selm in second place.", ["2"]),
        ("en", "By catch, Orra ranked first in 2019, Kelby Bay second and Selm ranked third.", ["3"]),
        ("en", "In 2019 first place went to Selm, while second place went to Orra.", ["1"]),
        ("en", "In 2019 first place was taken by Orra.", []),
        ("id", "Pada 2019 Orra berada pada peringkat pertama, disusul Selm pada peringkat kedua.", ["2"]),
        ("id", "Pada 2019 Selm menempati peringkat pertama nasional, disusul Orra pada peringkat kedua.", ["1"]),
        ("id", "Peringkat pertama pada 2019 diraih oleh Orra, sedangkan peringkat kedua diraih oleh Selm.", ["2"]),
        ("id", "Menurut data Dinas Kelautan Tanera, Selm pada 2019 menempati peringkat kedua.", ["2"]),
    ],
)
def test_a_rank_is_that_of_the_name_before_it(tmp_path: Path, language: str, text: str, expected: list[str]) -> None:
    """Or of the one that took it; not of a name in another part of the sentence, nor of a source."""
    path = tmp_path / "codebook.yml"
    path.write_text(RANKS, "utf-8")
    claims = propose({"s": text}, load_codebook(path), {"s": language})[0]
    assert [r.value for r in claims.itertuples() if r.property == "rank"] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "HBG, which was founded in 1953 at Orra, is a guild that in 2018 had 128 members.", [("128", "2018")]),
        ("en", "According to the annual report of the Selm Harbour Office (2019), HBG had 310 members in 2018.",
         [("310", "2018")]),
        ("en", "The secretary of the Orra Fishing Union, Ann Lee, said HBG had 310 members in 2018.", [("310", "2018")]),
        ("id", "HBG, yang didirikan pada 1953 di Orra, ialah perkumpulan yang pada 2018 mempunyai 128 anggota.",
         [("128", "2018")]),
        ("id", "Menurut laporan tahunan Kantor Pelabuhan Selm (2019), sebanyak 310 anggota terdaftar pada HBG selama 2018.",
         [("310", "2018")]),
        ("id", "Ketua Serikat Nelayan Orra, Burhan, mengatakan anggota HBG pada 2018 berjumlah 310 orang.",
         [("310", "2018")]),
        # Another body's members.
        ("en", "The Orra Fishing Union, a rival, had 310 members in 2018.", []),
        ("id", "Serikat Nelayan Orra, saingannya, mempunyai 310 anggota pada 2018.", []),
    ],
)  # fmt: skip
def test_a_source_or_speaker_is_not_what_a_number_is_of(
    tmp_path: Path, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Who says it, the year of a report, and the short name that a codebook gives in brackets."""
    path = tmp_path / "codebook.yml"
    path.write_text(RANKS, "utf-8")
    whole = f"The Harrow Boat Guild (HBG) fishes.\n\n{text}" if language == "en" else f"HBG melaut.\n\n{text}"
    claims = propose({"s": whole}, load_codebook(path), {"s": language})[0]
    assert [(r.value, r.period) for r in claims.itertuples() if r.property == "members"] == expected


OFFICES = """
properties:
  - {property: opened, subject: Kantor RMO Selm, type: date, label: {en: opening of the Selm office, id: pembukaan kantor Selm},
     cues: {id: [kantor, dibuka], en: [office, opened]}}
  - {property: museum_opened, subject: Marrow Museum, type: date, cues: {id: [dibuka], en: [opened]}}
places: {Selm: Tanera, Orra: Tanera}
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Kantor RMO di Selm dibuka pada 2012.", [("opened", "2012")]),
        ("id", "Kantor RMO di Orra dibuka pada 1989, sedangkan kantor di Selm dibuka pada 2012.", [("opened", "2012")]),
        ("id", "Kantor RMO di Kota Orra dibuka pada 1989.", []),
        ("en", "The RMO office in Selm opened in 2012.", [("opened", "2012")]),
        ("en", "The RMO office in Orra opened in 1989, while the office in Selm opened in 2012.", [("opened", "2012")]),
        ("en", "The RMO office in Drevia was opened in 1989.", []),
        ("en", "The Marrow Museum in Orra opened in 1975.", [("museum_opened", "1975")]),
        ("id", "Marrow Museum di Orra dibuka pada 1975.", [("museum_opened", "1975")]),
    ],
)
def test_an_office_in_another_place_is_another_office(
    tmp_path: Path, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """The place is part of the subject's name; a name without a place may be said to be anywhere."""
    path = tmp_path / "codebook.yml"
    path.write_text(OFFICES, "utf-8")
    lead = "The RMO has an office, Kantor RMO Selm." if language == "en" else "RMO mempunyai Kantor RMO Selm."
    claims = propose({"s": f"{lead}\n\n{text}"}, load_codebook(path), {"s": language})[0]
    assert [(r.property, r.value) for r in claims.itertuples() if r.type == "date"] == expected


PEOPLE = """
properties:
  - {property: refugees, subject: pengungsi di Tanera, type: count, unit: persons, varies_by: [place, period, population],
     cues: {id: [pengungsi], en: [refugees]}}
  - {property: cases, subject: Selm Harbour Police, type: count, unit: cases, varies_by: [period],
     cues: {id: [kasus], en: [cases]}}
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Di Tanera tercatat 683 pengungsi yang berasal dari Drevia.", ("683", "drevia")),
        ("id", "Di Tanera tercatat 683 pengungsi asal Drevia.", ("683", "drevia")),
        ("id", "Jumlah pengungsi dari Drevia di Tanera sebanyak 683 orang.", ("683", "drevia")),
        ("en", "Tanera counted 683 refugees from Drevia in 2019.", ("683", "drevia")),
        ("en", "Tanera counted 683 refugees who came from Drevia in 2019.", ("683", "drevia")),
        ("id", "Di Tanera ada 683 pengungsi yang belum didata.", ("683", "belum didata")),
        ("id", "Di Tanera ada 683 pengungsi yang memakai kartu baru.", ("683", "memakai kartu baru")),
        # All of them: the words are the property's own, or say only that they were counted.
        ("id", "Di Tanera ada 683 pengungsi yang terdaftar.", ("683", "")),
        ("id", "Pengungsi di Tanera berjumlah 683 orang yang berasal dari lima negara.", ("683", "")),
        ("en", "Tanera counted 683 refugees who were registered in 2019.", ("683", "")),
        ("en", "Tanera had 683 refugees, who came from Drevia and Morvane.", ("683", "")),
        ("id", "Di Tanera ada 53 pengungsi laki-laki, dan 41 pengungsi anak.", ("41", "children")),
        # Of another country, said by the way.
        ("id", "Pengungsi juga banyak di negara lain, seperti Drevia yang jumlahnya mencapai 42.188 orang.", None),
    ],
)
def test_words_after_a_counted_noun_restrict_it(
    tmp_path: Path, language: str, text: str, expected: tuple[str, str] | None
) -> None:
    """The group is the country that they come from, or what is said of them."""
    path = tmp_path / "codebook.yml"
    path.write_text(PEOPLE, "utf-8")
    claims = propose({"s": text}, load_codebook(path), {"s": language})[0]
    found = [(r.value, r.population) for r in claims.itertuples() if r.property == "refugees"]
    assert found[-1:] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Selm Harbour Police mencatat 64 kasus pada 2019.", ["64"]),
        ("id", "Selm Harbour Police mencatat 64 kasus yang ditangani pada 2019.", ["64"]),
        ("id", "Selm Harbour Police mencatat 64 kasus dalam tahap penyelidikan pada 2019.", []),
        ("id", "Selm Harbour Police mencatat 64 kasus yang masih dalam proses penyidikan pada 2019.", []),
        ("id", "Selm Harbour Police mencatat 64 kasus yang menggunakan cara itu pada 2019.", []),
        ("en", "The Selm Harbour Police recorded 64 cases in 2019.", ["64"]),
        ("en", "The Selm Harbour Police has 64 cases under investigation.", []),
        ("en", "The Selm Harbour Police has 64 cases that are still pending.", []),
        ("en", "The Selm Harbour Police recorded 64 cases that used this method in 2019.", []),
        ("en", "The Selm Harbour Police recorded 64 cases that were reported in 2019.", ["64"]),
    ],
)
def test_a_restricted_count_is_not_all_that_there_are(
    tmp_path: Path, language: str, text: str, expected: list[str]
) -> None:
    """Where a property has no populations, a number of some is not claimed."""
    path = tmp_path / "codebook.yml"
    path.write_text(PEOPLE, "utf-8")
    claims = propose({"s": text}, load_codebook(path), {"s": language})[0]
    assert [r.value for r in claims.itertuples() if r.property == "cases"] == expected
