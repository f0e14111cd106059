"""Plain sentences of journalists, charities and encyclopedias: what each of them claims of one body, and what it does not."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.readers.mentions import read_mentions

ALL = ("place", "period", "population")


def _entry(name: str, type: str, en: str, id: str, **more: object) -> Property:
    label = {"en": name.replace("_", " "), "id": name.replace("_", " ")}
    cues = {"en": tuple(en.split(", ")), "id": tuple(id.split(", "))}
    return Property(name, "Orin Hostel", type, label, cues=cues, **more)  # type: ignore[arg-type]


BOOK = Codebook(
    (
        _entry("opened", "date", "opened", "dibuka"),
        _entry("founded", "date", "founded, established", "didirikan"),
        _entry("beds", "count", "beds", "ranjang", unit="beds", quantity="stock", varies_by=ALL),
        _entry(
            "dwellers", "count", "people, lodgers", "orang, penghuni", unit="persons", quantity="stock", varies_by=ALL
        ),
        _entry("deaths", "count", "died, killed", "meninggal, tewas", unit="persons", quantity="flow", varies_by=ALL),
        _entry("injured", "count", "injured", "luka", unit="persons", quantity="flow", varies_by=ALL),
        _entry("detained", "count", "arrested", "ditangkap", unit="persons", quantity="flow", varies_by=ALL),
        _entry(
            "grants", "count", "grants, awarded", "bantuan, diberikan", unit="grants", quantity="flow", varies_by=ALL
        ),
        _entry("cost", "measurement", "cost, costing", "biaya", unit="USD"),
        _entry("height", "measurement", "high", "tinggi, setinggi", unit="m"),
        _entry("flour", "measurement", "flour", "tepung", unit="tonnes", varies_by=ALL),
    )
)
TOLD = [
    # what happened to people is no number of those who are there
    ("en", "The Orin Hostel is old. In 2012, 61 people died.", ["deaths 61 2012"]),
    ("id", "Pada 2012 sebanyak 61 orang tewas di Orin Hostel.", ["deaths 61 2012"]),
    ("en", "The Orin Hostel is home to 61 people.", ["dwellers 61"]),
    ("id", "Kebakaran di Orin Hostel menyebabkan 11 orang tewas dan 43 luka.", ["deaths 11", "injured 43"]),
    # some out of all, by a verb behind both
    ("en", "Twelve of the Orin Hostel's 94 lodgers were killed.", ["deaths 12", "dwellers 94"]),
    ("id", "Sebanyak 12 dari 94 penghuni Orin Hostel ditangkap.", ["detained 12", "dwellers 94"]),
    ("en", "Twelve of the 40 lodgers interviewed at the Orin Hostel were arrested.", []),
    ("id", "Dua belas dari 40 responden Orin Hostel ditangkap.", []),
    # nouns for people that no table has
    ("en", "Thirty-one stokers were arrested at the Orin Hostel in 2012.", ["detained 31 2012"]),
    ("id", "Sebanyak 31 pemogok ditangkap di Orin Hostel pada 2012.", ["detained 31 2012"]),
    ("en", "Thirty-one boilers were kept at the Orin Hostel in 2012.", []),
    ("id", "Polisi menangkap 31 orang di Orin Hostel pada 2012.", ["detained 31 2012"]),
    # for how many something was meant
    ("en", "The Orin Hostel, built for 300 people, now has 500.", ["dwellers 500"]),
    ("id", "Orin Hostel dirancang untuk 300 orang.", []),
    # two levels behind a mark
    ("en", "The number of beds at the Orin Hostel fell (94 in 1958, 61 in 1975).", ["beds 94 1958", "beds 61 1975"]),
    ("id", "Jumlah ranjang Orin Hostel turun (94 pada 1958, 61 pada 1975).", ["beds 94 1958", "beds 61 1975"]),
    ("en", "The number of beds at the Orin Hostel fell by 33 in 1975.", []),
    # an age
    ("en", "The youngest of the lodgers of the Orin Hostel is 19.", []),
    # a date that corrects another; when something happened until which another went on
    ("en", "The Orin Hostel was not founded in 1994, as its sign says, but in 1996.", ["founded 1994", "founded 1996"]),
    ("id", "Orin Hostel bukan didirikan pada 1994, melainkan pada 1996.", ["founded 1994", "founded 1996"]),
    ("en", "Until 1986, when the Orin Hostel was opened, sailors slept on board.", ["opened 1986"]),
    ("id", "Hingga 1986, ketika Orin Hostel dibuka, pelaut tidur di kapal.", ["opened 1986"]),
    ("en", "The Orin Hostel was opened to sailors until 1986.", ["opened ../1986"]),
    # two verbs, each with its date
    ("id", "Orin Hostel didirikan pada April 1931 dan dibuka untuk umum pada 3 Mei 1936.", ["founded 1931-04", "opened 1936-05-03"]),
    # what something is, before the clause on it
    ("id", "Orin Hostel adalah gedung tua setinggi 40 meter di Selm yang dibuka pada 1936.", ["height 40", "opened 1936"]),
    # another of the kind, and what else cost something
    ("en", "The Orin Hostel opened in 1936. The old hostel had opened in 1822.", ["opened 1936"]),
    ("en", "The Orin Hostel has 60 beds. Kobe, a neighbouring hostel, has 90 beds.", ["beds 60"]),
    ("en", "The Orin Hostel, a large house, has 60 beds.", ["beds 60"]),
    ("en", "The Orin Hostel was closed in 1988 for repairs costing $900,000.", []),
    ("en", "The Orin Hostel was built in 1960, costing $900,000.", ["cost 900000"]),
    # a measure without a word for it, beside the name or the kind of what it is of
    ("en", "The Orin Hostel (38 m) was opened in 1936.", ["height 38", "opened 1936"]),
    ("en", "The Orin Hostel is a 38-metre brick hostel.", ["height 38"]),
    ("id", "Orin Hostel (38 m) dibuka pada 1936.", ["height 38", "opened 1936"]),
    ("en", "The Orin Hostel has a 38-metre tower.", []),
    ("en", "Near the Orin Hostel is a 38-metre hostel.", []),
    # how many members; what was so only at first
    ("en", "The Orin Hostel, which was founded in 1887 and had 30 beds at first, now has 412.", ["founded 1887", "beds 412"]),
    ("en", "The Orin Hostel, a large house by the sea, has 60 beds.", ["beds 60"]),
    ("en", "Near the Orin Hostel, a large house has 60 beds.", []),
    # one amount held against another; what goes on
    ("en", "The Orin Hostel used 42 tonnes of flour in 2020, compared with 36 in 2019.", ["flour 42 2020", "flour 36 2019"]),
    ("id", "Orin Hostel memakai 42 ton tepung pada 2020, naik dari 36 pada 2019.", ["flour 42 2020", "flour 36 2019"]),
    ("en", "The Orin Hostel used 42 tonnes of flour in 2020 and had 36 in 2019.", ["flour 42 2020"]),
    ("en", "The Orin Hostel had 41 beds in 2011. A year later the number had fallen to 38.", ["beds 41 2011", "beds 38 2012"]),
    # what was awarded was given
    ("id", "Pada 2018 Orin Hostel memberikan 85 bantuan.", ["grants 85 2018"]),
    ("en", "In 2018 the Orin Hostel awarded 85 grants.", ["grants 85 2018"]),
    # who started a body founded it
    ("en", "Two sailors started the Orin Hostel in 1931.", ["founded 1931"]),
    ("en", "The Orin Hostel has been at work since 1931.", ["founded 1931"]),
    ("en", "Two sailors started the Orin Hostel choir in 1931.", []),
    ("en", "The Orin Hostel has been at work on a plan since 1931.", []),
    ("id", "Dua pelaut merintis Orin Hostel pada 1931.", ["founded 1931"]),
    ("id", "Orin Hostel merintis kebun pada 1931.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_a_plain_sentence(language: str, text: str, expected: list[str]) -> None:
    """Each claim of a property of the codebook with its value and period, in order of place."""
    claims, _ = propose({"a": text + "\n"}, BOOK, {"a": language})
    own = claims[claims["property"].isin({entry.property for entry in BOOK.properties})]
    assert [" ".join(filter(None, row)) for row in own[["property", "value", "period"]].values.tolist()] == expected


DISAGREES = [
    ("en", "The number of beds at the Orin Hostel rose every year: 90, 80 and 70.", True),
    ("id", "Jumlah ranjang Orin Hostel turun setiap tahun: 60 (2001), 70 (2002), dan 80 (2003).", True),
    ("en", "The number of beds at the Orin Hostel rose every year: 70, 90 and 80.", False),
    ("en", "The number of beds at the Orin Hostel did not rise: 90, 80 and 70.", False),
    ("en", "The number of beds at the Orin Hostel rose: by 90, 80 and 70.", False),
    ("en", "The 60 members of the Orin Hostel chose her by 34 votes to 31.", True),
    ("id", "Ke-60 anggota Orin Hostel memilihnya dengan 34 suara berbanding 31.", True),
    ("en", "The 60 members of the Orin Hostel chose her by 34 votes to 20.", False),
    ("en", "The 60 members and 20 guests of the Orin Hostel chose her by 34 votes to 31.", False),
]


@pytest.mark.parametrize(("language", "text", "disagrees"), DISAGREES)
def test_a_sentence_against_its_own_numbers(language: str, text: str, disagrees: bool) -> None:
    """A list that goes the other way than its verb, and more votes than voters, are related; what may be so is not."""
    _, relations = propose({"a": text + "\n"}, BOOK, {"a": language})
    assert bool(len(relations[relations["kind"].isin(("change", "sum-of"))])) == disagrees


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "They sold 40 tonnes in 2019, 45 in 2020 and 51 in 2021 to 30 buyers.", ["t", "t", "t", "persons"]),
        ("en", "It planted 4 hectares in Selm and 3 in Port Orra.", ["ha", "ha"]),
        ("id", "Anggaran naik dari Rp 2 miliar pada 2019 menjadi 3 miliar pada 2020.", ["IDR", "IDR"]),
        ("en", "The wall is 40 metres long and 3 high.", ["m", ""]),
        ("en", "It used 40 litres in 2019 and had 55 in 2020.", ["l", ""]),
        ("en", "It has 40 beds upstairs and 30 downstairs.", ["beds", "beds"]),
    ],
)
def test_units_in_a_series(language: str, text: str, units: list[str]) -> None:
    """A bare number takes the unit of the amount before it where both stand with a date or a place."""
    found = [m for m in read_mentions(text, language) if m.kind in ("count", "measurement", "money")]
    assert [m.unit for m in found] == units
