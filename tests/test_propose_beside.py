"""Numbers that another property, thing, event or time has beside the one asked for: which of them has the number."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from tests.conftest import claims_of

TOLLS = Codebook(
    (
        Property(
            "deaths", "Selm leak", "count", label={"en": "deaths", "id": "korban jiwa"}, unit="persons",
            quantity="cumulative", cues={"en": ("died", "killed"), "id": ("tewas", "meninggal")},
        ),
        Property(
            "deaths_in_a_month", "Selm leak", "count", label={"en": "deaths within a month", "id": "korban jiwa dalam sebulan"},
            unit="persons", cues={"en": ("within a month", "on the first night"), "id": ("dalam sebulan", "pada malam pertama")},
        ),
        Property(
            "injured", "Selm leak", "count", label={"en": "injured", "id": "korban luka"}, unit="persons",
            quantity="cumulative", cues={"en": ("injured",), "id": ("luka-luka",)},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a cue of its own beside the number
        ("en", "The Selm leak was bad. 4,100 people died within a month.", "deaths_in_a_month 4100"),
        ("en", "The Selm leak killed 4,100 people within a month.", "deaths_in_a_month 4100"),
        ("en", "After the Selm leak, 900 people were killed on the first night.", "deaths_in_a_month 900"),
        ("id", "Selm leak menewaskan 4.100 orang dalam sebulan.", "deaths_in_a_month 4100"),
        ("id", "Akibat Selm leak, 900 orang tewas pada malam pertama.", "deaths_in_a_month 900"),
        ("en", "The Selm leak killed 4,100 people.", "deaths 4100"),
        # nouns for what befell them
        ("en", "The Selm leak caused 4,100 fatalities and 23,400 injuries.", "deaths 4100 injured 23400"),
        ("id", "Selm leak mengakibatkan 4.100 kematian dan 23.400 korban luka.", "deaths 4100 injured 23400"),
        ("en", "The Selm leak caused 4,100 evacuations.", ""),
        # when somebody said so
        ("en", "The Selm leak was bad. An inquiry in 1991 stated that the leak had killed 4,100 people.", "deaths 4100"),
        ("en", "The Selm leak was bad. In 1991 4,100 people died.", ""),
    ],
)  # fmt: skip
def test_tolls(language: str, text: str, expected: str) -> None:
    """A narrower property takes the number by its own cue; deaths and injuries are counted by any word for them."""
    claims = claims_of(text + "\n", TOLLS, language)
    assert " ".join(f"{row.property} {row.value}" for row in claims.itertuples()) == expected


PIER = Codebook(
    (
        Property("height", "towers of the Selm Pier", "measurement", label={"en": "height of the towers", "id": "tinggi menara"},
                 unit="m", cues={"en": ("tall", "height"), "id": ("tinggi",)}),
        Property("deaths", "construction of the Selm Pier", "count", label={"en": "deaths during construction"}, unit="persons",
                 quantity="cumulative", cues={"en": ("killed", "died"), "id": ("tewas",)}),
        Property("panic_deaths", "Selm stampede", "count", label={"en": "people crushed in the stampede"}, unit="persons",
                 cues={"en": ("crushed",), "id": ("terinjak",)}),
        Property("cost", "Selm Pier", "measurement", label={"en": "cost"}, unit="USD", varies_by=("place", "period"),
                 cues={"en": ("cost",), "id": ("biaya",)}),
        Property("budget", "Tarn Agency", "measurement", label={"en": "budget"}, unit="USD", varies_by=("period",),
                 cues={"en": ("budget",), "id": ("anggaran",)}),
        Property("staff", "Tarn Agency", "count", label={"en": "staff"}, unit="persons", quantity="stock",
                 varies_by=("place", "period", "population"), cues={"en": ("staff",), "id": ("pegawai",)}),
        Property("offices", "Tarn Agency", "count", label={"en": "offices"}, unit="offices", quantity="stock",
                 varies_by=("place", "period"), cues={"en": ("offices",), "id": ("kantor",)}),
        Property("served", "Tarn Agency", "count", label={"en": "people served"}, unit="persons", quantity="stock",
                 varies_by=("place", "population"), cues={"en": ("support to",), "id": ("bantuan kepada",)}),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # of another thing
        ("en", "The towers of the Selm Pier are 41 m tall.", "height 41"),
        ("en", "The towers of the Selm Pier are iron. The statues in the park are 9 m tall.", ""),
        ("en", "The towers of the Selm Pier are iron. A lamp 9 m tall stands by them.", ""),
        ("en", "The towers of the Selm Pier are iron. Behind it are sheds that are up to 9 m tall.", ""),
        ("id", "Menara Selm Pier dari besi. Patung di taman itu setinggi 9 meter.", ""),
        # of another event
        ("en", "During the construction of the Selm Pier 31 workers were killed.", "deaths 31"),
        ("en", "On the Selm Pier, under construction till 1907, eleven people were killed in a stampede.", ""),
        ("en", "During the construction of the Selm Pier a fire killed eleven people.", ""),
    ],
)  # fmt: skip
def test_of_other_things_and_events(language: str, text: str, expected: str) -> None:
    """What is tall, and what killed, has its own number."""
    claims = claims_of(text + "\n", PIER, language)
    assert " ".join(f"{row.property} {row.value}" for row in claims.itertuples()) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Tarn Agency grew. Its budget, which in its first year was $410,000, grew to $9.3 million in 2014.", [("9300000", "2014")]),
        ("en", "The budget of the Tarn Agency was $410,000 in 1962 and rose to $9.3 million in 2014.", [("410000", "1962"), ("9300000", "2014")]),
        ("id", "Anggaran Tarn Agency, yang pada tahun pertama hanya US$ 410.000, naik menjadi US$ 9,3 juta pada 2014.", [("9300000", "2014")]),
        ("en", "From only 26 staff when the Tarn Agency was founded, it now has a staff of 3,400.", [("3400", "2013/2014")]),
        ("id", "Tarn Agency semula hanya memiliki 26 pegawai dan kini mempekerjakan 3.400 pegawai.", [("3400", "2013/2014")]),
        ("en", "The Selm Pier cost $12 million ($290 million today).", [("12000000", "")]),
        ("en", "The Tarn Agency began with 26 staff.", []),
    ],
)  # fmt: skip
def test_then_and_now(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """A number of the beginning has no later date, and what something would cost today is not of what it cost."""
    claims = propose({"s": text + "\n"}, PIER, {"s": language}, {"s": "2014"})[0]
    assert [(row.value, row.period) for row in claims.itertuples()] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Selm Pier, the longest pier in the world then, cost $12 million.", ("", "")),
        ("id", "Selm Pier, dermaga terpanjang di dunia saat itu, menelan biaya US$ 12 juta.", ("", "")),
        ("en", "The Tarn Agency has a global network of 45 offices.", ("", "")),
        ("id", "Tarn Agency memiliki jaringan global 45 kantor.", ("", "")),
        ("en", "The Tarn Agency has 45 offices worldwide.", ("worldwide", "")),
        ("en", "The Tarn Agency is known. We provide support to 6,200 people.", ("", "")),
        ("en", "The Tarn Agency gives cash support to 6,200 people.", ("", "cash")),
    ],
)  # fmt: skip
def test_scopes_from_stray_words(language: str, text: str, expected: tuple[str, str]) -> None:
    """What a superlative is among, what a network is, and the verb before what is given are no place and no group."""
    claims = claims_of(text + "\n", PIER, language)
    assert [(row.place, row.population) for row in claims.itertuples()] == [expected]
