"""Numbers that go on with one told before: year by year, place by place, in the next sentence, or beside others."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: rate, subject: Tanera, type: percentage, varies_by: [place, period, population],
     label: {en: share of adults who smoke, id: angka perokok}, cues: {en: [smoking rate], id: [angka perokok]}}
  - {property: fires, subject: Tanera, type: count, unit: cases, quantity: flow, varies_by: [place, period],
     label: {en: fires, id: kebakaran}, cues: {en: [fires], id: [kebakaran]}}
  - {property: hurt, subject: Badai Oro, type: count, unit: persons, varies_by: [place, period],
     label: {en: people injured, id: korban luka}, cues: {en: [injured], id: [luka, terluka]}}
  - {property: dead, subject: Badai Oro, type: count, unit: persons, varies_by: [place, period],
     label: {en: people killed, id: korban meninggal}, cues: {en: [killed], id: [meninggal, tewas]}}
places: {Selm: Tanera, Orra: Tanera, Kelby: Tanera}
"""


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str, str]]:
    """Return (value, place, period) of the claims of the codebook's properties, in order."""
    known = {entry.property for entry in codebook.properties}
    claims = claims_of(text, codebook, language)
    return [(r.value, r.place, r.period) for r in claims.itertuples() if r.property in known and r.type != "trend"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The smoking rate of Tanera was 31.4 per cent in 2014, 29.8 per cent in 2016 and 27.1 per cent in 2018.",
         ["31.4 2014", "29.8 2016", "27.1 2018"]),
        ("en", "The smoking rate of Tanera was 31.4% (2014), 29.8% (2016) and 27.1% (2018).",
         ["31.4 2014", "29.8 2016", "27.1 2018"]),
        ("en", "In 2014 the smoking rate of Tanera was 31.4 per cent, in 2016 it fell to 29.8 per cent, and in 2018 it was 27.1 per cent.",
         ["31.4 2014", "29.8 2016", "27.1 2018"]),
        ("id", "Angka perokok di Tanera 31,4 persen pada 2014 dan 29,8 persen pada 2016.", ["31.4 2014", "29.8 2016"]),
        ("id", "Angka perokok di Tanera tahun 2014 sebesar 31,4 persen, tahun 2016 sebesar 29,8 persen, 2018 mencapai 27,1 persen.",
         ["31.4 2014", "29.8 2016", "27.1 2018"]),
        ("id", "Angka perokok di Tanera pada 2014 sebesar 31,4 persen, lalu pada 2016 turun menjadi 29,8 persen.",
         ["31.4 2014", "29.8 2016"]),
        # Not a series: an amount of change, or another share.
        ("en", "The smoking rate of Tanera was 31.4 per cent in 2014, and in 2016 it fell 1.6 per cent.", ["31.4 2014"]),
        ("en", "The smoking rate of Tanera was 31.4 per cent in 2014, and 12 per cent of homes had a dog in 2016.", ["31.4 2014"]),
        ("id", "Angka perokok di Tanera 31,4 persen pada 2014 dan turun 1,6 persen pada 2016.", ["31.4 2014"]),
        ("id", "Angka perokok di Tanera 31,4 persen pada 2014 dan inflasi 4,1 persen pada 2016.", ["31.4 2014"]),
    ],
)  # fmt: skip
def test_shares_are_told_year_by_year(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Each has its own year; what it is a share of stands beside the first alone."""
    assert [f"{value} {period}" for value, _, period in told(text, codebook, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The smoking rate was 34 per cent in Selm, 33.7 per cent in Orra and 31.2 per cent in Kelby.",
         ["34 Selm", "33.7 Orra", "31.2 Kelby"]),
        ("en", "Selm has the highest smoking rate, 34 per cent, followed by Orra with 33.7 per cent.", ["34 Selm", "33.7 Orra"]),
        ("en", "There were 340 fires in Selm, 336 in Orra and 312 in Kelby.", ["340 Selm", "336 Orra", "312 Kelby"]),
        ("id", "Angka perokok tertinggi tercatat di Selm 34 persen, disusul Orra 33,7 persen, dan Kelby 31,2 persen.",
         ["34 Selm", "33.7 Orra", "31.2 Kelby"]),
        ("id", "Kebakaran mencapai 340 kasus di Selm, 336 kasus di Orra, dan 312 kasus di Kelby.",
         ["340 Selm", "336 Orra", "312 Kelby"]),
        # Not a series: a part of the number before, or something else than it.
        ("en", "The smoking rate was 34 per cent in Selm, 12 per cent of it in Orra.", ["34 Selm"]),
        ("en", "The smoking rate was 34 per cent in Selm, and 12 per cent of homes in Orra had a dog.", ["34 Selm"]),
        ("id", "Angka perokok di Selm 34 persen, 20 persen di antaranya tinggal di Orra.", ["34 Selm"]),
        ("id", "Angka perokok di Selm 34 persen, di Orra 20 persen rumah tidak berpagar.", ["34 Selm"]),
    ],
)  # fmt: skip
def test_numbers_are_told_place_by_place(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Each has the place right beside it."""
    lead = "Tanera is an island. " if language == "en" else "Tanera sebuah pulau. "
    assert [f"{value} {place}" for value, place, _ in told(lead + text, codebook, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2021 there were 590. In 2022 the number rose again to 710.", ["640 2020", "590 2021", "710 2022"]),
        ("en", "A year later, in 2021, the figure fell by 8 per cent to 590.", ["640 2020", "590 2021"]),
        ("id", "Jumlah itu turun menjadi 590 kasus pada 2021.", ["640 2020", "590 2021"]),
        ("id", "Sedangkan pada tahun 2021 sebanyak 590 kasus. Pada 2022 naik lagi menjadi 710 kasus.",
         ["640 2020", "590 2021", "710 2022"]),
        ("id", "Setahun kemudian, tahun 2021, turun 8 persen yakni 590 kasus.", ["640 2020", "590 2021"]),
        # Something else, an amount of change, a part, a running total, or a new paragraph.
        ("en", "In 2021 there were 590 floods.", ["640 2020"]),
        ("en", "In 2021 there were 590 fewer.", ["640 2020"]),
        ("en", "In 2021 there were 590 of them.", ["640 2020"]),
        ("en", "By March 2021 there were 590.", ["640 2020"]),
        ("id", "Sedangkan banjir pada tahun 2021 sebanyak 590 kasus.", ["640 2020"]),
        ("id", "Angka tersebut naik 59 kasus pada 2021.", ["640 2020"]),
        ("id", "Dari jumlah itu, pada 2021 tersisa 59 kasus.", ["640 2020"]),
        ("id", "Pada 2021 ditargetkan 590 kasus.", ["640 2020"]),
        ("id", "\n\nPada 2021 ada 590 kasus.", ["640 2020"]),
    ],
)  # fmt: skip
def test_the_next_sentence_goes_on_with_a_number(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """It has a year and a number, and nothing that makes it of something else."""
    lead = "Tanera had 640 fires in 2020. " if language == "en" else "Pada 2020 tercatat 640 kebakaran di Tanera. "
    assert [f"{value} {period}" for value, _, period in told(lead + text, codebook, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In addition to the dead, the hospital recorded 438 people injured.", ["438"]),
        ("en", "Apart from the 12 people killed, 438 were injured.", ["438"]),
        ("en", "Besides destroying houses, the storm Badai Oro killed 12 people.", ["12"]),
        ("id", "Selain korban meninggal dunia, posko juga mencatat ada 438 orang terluka.", ["438"]),
        ("id", "Di samping korban jiwa, Badai Oro juga membuat 438 orang terluka.", ["438"]),
        ("id", "Selain merusak rumah, Badai Oro menewaskan 12 orang.", ["12"]),
        # Some that the number leaves out.
        ("en", "Besides children, 438 people were injured.", []),
        ("en", "Outside Selm, 438 people were injured.", []),
        ("id", "Selain anak-anak, 438 orang terluka.", []),
        ("id", "Selain yang luka ringan, 438 orang terluka.", []),
        ("id", "Di luar Selm, 438 orang terluka.", []),
    ],
)  # fmt: skip
def test_what_else_there_was_leaves_a_number_whole(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """ "Besides the dead" takes none of the injured away; "besides children" does."""
    lead = "The storm Badai Oro came. " if language == "en" else "Badai Oro datang. "
    assert [value for value, _, _ in told(lead + text, codebook, language)] == expected
