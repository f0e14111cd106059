"""Shares of what can only be divided: votes, males and females, ground, what remains; and shares that only look so."""

from __future__ import annotations

import pytest

from helpers.relations.divided_wholes import divided_whole
from helpers.relations.hundreds import shares_of_all
from helpers.relations.spelled_shares import in_figures, in_words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Orla Penn won 48.2 per cent of the votes cast, Ivo Brandt 39.5 and the baker Una Moss 17.1.", ["48.2", "39.5", "17.1"]),
        ("Dengan 47,5 persen suara sah, Rana unggul atas Bimo (38,1 persen) dan Sari (19,4 persen).", ["47,5", "38,1", "19,4"]),
        ("Girls made up 61 per cent of the swimmers and boys 47 per cent.", ["61", "47"]),
        ("Males accounted for 55% of the otters and females 38%, and in 14% the sex was not recorded.", ["55", "38", "14"]),
        ("Jantan merupakan 52 persen tangkapan, betina 57 persen.", ["52", "57"]),
        ("Some 64% of tickets are bought online and the remaining 43 at the door.", ["64", "43"]),
        ("Sebanyak 64 persen karcis dibeli daring, selebihnya, 43 persen, di loket.", ["64", "43"]),
        ("Heath, bog and scree cover 51, 33 and 24 per cent of the hill, respectively.", ["51", "33", "24"]),
        ("Sawah, kebun, dan hutan menempati masing-masing 41, 37, dan 30 persen luasnya.", ["41", "37", "30"]),
        # what works, other wholes, rates of each, several votes, kinds that overlap, what grew
        ("Orla Penn won 48.2 per cent of the votes cast, Ivo Brandt 39.5 and the baker Una Moss 12.3.", []),
        ("Orla Penn won 48.2 per cent of the votes cast in the first round and 61.5 per cent in the second.", []),
        ("Turnout was 63 per cent, and Orla Penn took 48 per cent of the votes cast.", []),
        ("Among girls 61 per cent swim, among boys 47 per cent.", []),
        ("Girls made up 61 per cent of the swimmers and boys 47 per cent of the divers.", []),
        ("61 per cent of girls and 47 per cent of boys swim.", []),
        ("Sebanyak 61 persen siswi dan 47 persen siswa dapat berenang.", []),
        ("Women formed 61 per cent of nurses in 2010 and men 47 per cent in 2015.", []),
        ("The park covers 62 per cent of the valley and the reserve 45.", []),
        ("Some 64% of tickets are bought online, up from 43% of the rest.", []),
        ("Some 64% of households have a radio; the remaining 43% of schools have none.", []),
        ("Sales rose 64 per cent and the remaining 43 clerks were paid.", []),
    ],
)  # fmt: skip
def test_parts_that_exclude_each_other(text: str, values: list[str]) -> None:
    """A vote goes to one candidate, an otter is male or female, a hill is covered once."""
    assert [value for _, _, value in divided_whole(text)] == values


@pytest.mark.parametrize(
    ("text", "before", "quotes"),
    [
        # numbers in words, of which each was asked for one
        ("Forty-five per cent named the well, 38 per cent the spring, and thirty-one per cent the river.", "Each was asked to name a single main source.", ["Forty-five per cent", "38 per cent", "thirty-one per cent"]),
        ("Empat puluh lima persen menyebut sumur, 38 persen mata air, dan tiga puluh satu persen sungai.", "Setiap orang diminta menyebut satu sumber utama.", ["Empat puluh lima persen", "38 persen", "tiga puluh satu persen"]),
        # answers of one vote, and of all of what
        ("The result: 52 per cent for, 39 per cent against and 19 per cent abstaining of all votes cast.", "", ["52 per cent", "39 per cent", "19 per cent"]),
        ("Hasilnya: setuju 52 persen, menolak 39 persen, abstain 19 persen dari semua suara yang masuk.", "", ["52 persen", "39 persen", "19 persen"]),
        # several answers, another whole for each, shares that fit, what is not of one vote
        ("Forty-five per cent named the well, 38 per cent the spring, and thirty-one per cent the river.", "Each could name several sources.", []),
        ("Forty-five per cent named the well, 38 per cent the spring, and thirty-one per cent the river.", "", []),
        ("Forty-five to fifty per cent named the well, and forty-two per cent the spring.", "Each was asked to name a single main source.", []),
        ("In Orra 52 per cent of tenants were for, 39 per cent of owners against, and 19 per cent abstaining of all votes cast.", "", []),
        ("Setuju 52 persen, menolak 39 persen, abstain 9 persen dari semua suara yang masuk.", "", []),
        ("Some 52 per cent own a boat, 39 per cent a net and 19 per cent a drying rack of all households.", "", []),
    ],
)  # fmt: skip
def test_shares_in_words_and_of_all(text: str, before: str, quotes: list[str]) -> None:
    """Numbers in words are shares like others; the last of several names the whole of all."""
    assert [text[start:end] for start, end, _ in shares_of_all(text, before)] == quotes


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Thirty-five per cent came and seventy percent went", "35 per cent came and 70 percent went"),
        ("tujuh puluh dua persen", "72 persen"),
        ("twenty to thirty per cent", "twenty to thirty per cent"),
        ("forty-two point five per cent", "forty-two point five per cent"),
        ("lima koma dua persen", "lima koma dua persen"),
        ("two hundred per cent", "two hundred per cent"),
        ("3 million per cent", "3 million per cent"),
    ],
)
def test_numbers_of_shares_in_figures(text: str, figures: str) -> None:
    """A whole number up to a hundred is put in figures; its place is still known."""
    made, shifts = in_figures(text)
    assert made == figures
    assert in_words(len(made), shifts) == len(text)
