"""Groups that two texts count, how many there is room for, and dates of happenings said in words of two kinds."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from tests.conftest import values_claimed

CODEBOOK = Codebook(
    (
        Property("deaths", "fire at Selm Hall", "count", label={"en": "deaths in the fire"}, unit="persons", quantity="flow", varies_by=("place", "period"), cues={"en": ("died", "lost their lives"), "id": ("meninggal", "tewas")}),
        Property("room", "Selm Hall", "count", label={"en": "approved capacity", "id": "daya tampung"}, unit="places", quantity="stock", varies_by=("period",), cues={"en": ("approved to house", "capacity"), "id": ("daya tampung", "berkapasitas")}),
        Property("founded", "Orra Circle", "date", label={"en": "founding"}, cues={"en": ("founded", "dates from"), "id": ("didirikan",)}),
        Property("signed", "lodging agreement", "date", label={"en": "signing of the lodging agreement"}, cues={"en": ("lodging agreement", "signed in")}),
        Property("opened", "Selm Hall", "date", label={"en": "opening of the hall"}, cues={"en": ("opened", "opening"), "id": ("dibuka",)}),
    ),
    {},
    {"residents": "persons", "penghuni": "persons"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "left", "right", "values"),
    [
        ("en", "In the fire at Selm Hall on 4 May 2011 three residents died.", "In the fire at Selm Hall on 4 May 2011 five residents lost their lives.", [["3"], ["5"]]),
        ("en", "In the fire at Selm Hall on 4 May 2011 three people died.", "In the fire at Selm Hall on 4 May 2011 two people died on the spot.", [["3"], []]),
        ("en", "In the fire at Selm Hall on 4 May 2011 three people died.", "In the fire at Selm Hall on 4 May 2011 two residents died.", [["3"], []]),
    ],
)  # fmt: skip
def test_one_group_counted_twice(language: str, left: str, right: str, values: list[list[str]]) -> None:
    """Two texts on one group are compared; a group and all, or those who died at once and all, are not."""
    assert values_claimed(CODEBOOK, language, left, right, kind="count") == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Selm Hall was approved to house 240 people in 2016.", ["240"]),
        ("en", "The capacity of Selm Hall in 2016 was 240 persons.", ["240"]),
        ("id", "Pada 2016 Selm Hall berkapasitas 240 orang.", ["240"]),
        ("id", "Pada 2016 daya tampung Selm Hall mencapai 240 jiwa.", ["240"]),
        ("id", "Pada 2016 Selm Hall, yang daya tampungnya terbatas, dihuni 240 orang.", []),
        ("id", "Selm Hall dihuni 240 orang pada 2016, melebihi daya tampungnya.", []),
    ],
)  # fmt: skip
def test_room_for_people(language: str, text: str, values: list[str]) -> None:
    """A property of places takes people right behind its cue, not those who live there."""
    assert values_claimed(CODEBOOK, language, text, kind="count") == [values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Orra Circle, a charity which dates from 2004, helps.", ["2004"]),
        ("The lodging agreement between the town and Orra Circle, signed in April 2016, has shown its worth.", ["2016-04"]),
        ("The lodging agreement was praised by Orra Circle, founded in 2016.", ["2016"]),
        ("Selm Hall was opened in 2011.", ["2011"]),
        ("Selm Hall, built of brick, remained open in 2011.", []),
    ],
)  # fmt: skip
def test_dates_of_one_happening(text: str, values: list[str]) -> None:
    """A phrase of two happenings says that of its property; what stays open has not opened."""
    assert values_claimed(CODEBOOK, "en", text, kind="date") == [values]
