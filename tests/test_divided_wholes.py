"""Shares of what can only be divided: votes, males and females, ground, what remains; and shares that only look so."""

from __future__ import annotations

import pytest

from helpers.divided_wholes import divided_whole


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
