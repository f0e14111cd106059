"""Datelines, groups that restrict a share, lists of the first few, and numbers of a longer time."""

from __future__ import annotations

import pytest

from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_quantity
from helpers.judging.comparability import compare_scope
from helpers.propose import propose
from helpers.scope.whereabouts import told_names
from helpers.sentences.document import Document
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: guests, subject: Harrow Boat Guild, type: count, unit: persons, quantity: flow,
     varies_by: [place, period, population], cues: {en: [guests, taken out], id: [tamu]}}
  - {property: children, subject: Harrow Boat Guild, type: percentage, label: {en: children among guests},
     varies_by: [period, population], cues: {en: [children], id: [anak-anak]}}
  - {property: growth, subject: Harrow Boat Guild, type: percentage, varies_by: [period], cues: {en: [fleet, rose by]}}
  - {property: ports, subject: Harrow Boat Guild, type: count, unit: ports, varies_by: [period], cues: {en: [ports]}}
"""


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "ORRA, 20 May 2016 – The Harrow Boat Guild took out nearly 7,000 guests last year.", "2015"),
        (
            "en",
            "Selm Courier, May 20, 2016\\nThe Harrow Boat Guild said that nearly 7,000 guests came last year.",
            "2015",
        ),
        ("en", "ORRA, 20 May 2016 – The Harrow Boat Guild took out nearly 7,000 guests in 2014.", "2014"),
        ("en", "ORRA, 20 May 2016 – The Harrow Boat Guild took out nearly 7,000 guests.", ""),
        ("id", "ORRA, 20 Mei 2016 – Harrow Boat Guild melayani hampir 7.000 tamu tahun lalu.", "2015"),
        (
            "id",
            "ORRA, 20 Mei 2016 – Berlayar.\\n\\nTahun lalu Harrow Boat Guild melayani 7.000 tamu, sedangkan pada 2013 kapalnya masih tiga.",
            "2015",
        ),
        ("en", "On 20 May 2016 the Harrow Boat Guild took out nearly 7,000 guests.", "2016-05-20"),
        ("en", "The Harrow Boat Guild took out nearly 7,000 guests last year.", ""),
    ],
)
def test_years_are_counted_from_the_dateline(codebook: Codebook, language: str, text: str, period: str) -> None:
    """The day of writing is not when it happened; last year is the one before it."""
    claims = claims_of(text.replace("\\n", "\n"), codebook, language)
    assert list(claims[claims["property"] == "guests"]["period"]) == [period]


def test_without_a_day_of_writing_last_year_is_one_of_two(codebook: Codebook) -> None:
    """What is published in 2018 may have been written in 2017."""
    text = "The Harrow Boat Guild took out nearly 7,000 guests last year.\n"
    claims, _ = propose({"s": text}, codebook, {"s": "en"}, {"s": "2018"})
    assert list(claims["period"]) == ["2016/2017"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Among the guests who came by bus, nearly one in five were children.", "guests who came by bus"),
        ("en", "Among the guests taken out by night, 20 percent were children.", "guests taken out by night"),
        ("id", "Di antara para tamu yang datang malam, 20 persen adalah anak-anak.", "tamu yang datang malam"),
        ("en", "Among the guests in 2016, 20 percent were children.", ""),
        ("en", "Among all guests, 20 percent were children.", ""),
    ],
)
def test_a_group_at_the_opening_restricts(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """What more is said of the group makes it a part; its date and "all" do not."""
    claims = claims_of("The Harrow Boat Guild sails. " + text, codebook, language)
    assert list(claims[claims["property"] == "children"]["population"]) == [expected]


def test_the_base_of_a_share_is_no_cue(codebook: Codebook) -> None:
    """Of the fleet they are a share; what they are is children."""
    claims = claims_of("The Harrow Boat Guild sails. About 13 percent of the fleet were children.", codebook, "en")
    assert list(claims["property"]) == ["children"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Guild took out 60938 guests. Orra (n = 51611), Selm (n = 4570) and Kelby (n = 1988) were the most common ports.", False),
        ("The Guild took out 600 guests. The leading ports were Orra with 400, Selm with 120 and Kelby with 60.", False),
        ("The Guild took out 600 guests. Of these, 400 came from Orra, 120 from Selm and 60 from Kelby.", True),
    ],
)  # fmt: skip
def test_the_first_few_are_no_sum(codebook: Codebook, text: str, found: bool) -> None:
    """A list of the largest is not said to be whole."""
    _, relations = propose({"s": "The Harrow Boat Guild sails. " + text}, codebook, {"s": "en"})
    assert ("sum-of" in set(relations["kind"])) is found


@pytest.mark.parametrize(
    ("values", "periods", "kind"),
    [
        (("15", "150"), ("2015", "2002/2016"), "different"),
        (("150", "15"), ("2015", "2002/2016"), "unstated"),
        (("15", "150"), ("2015", "2015"), "same"),
        (("15", "150"), ("2015-06", "2015"), "unstated"),
    ],
)
def test_more_comes_up_in_a_longer_time(
    codebook: Codebook, values: tuple[str, str], periods: tuple[str, str], kind: str
) -> None:
    """Fifteen ports in a year and 150 over fourteen years agree; the other way round they may not."""
    entry = codebook.find("Harrow Boat Guild", "ports")
    assert isinstance(entry, Property)
    one, two = (
        Claim(
            claim_id=name, source_id=name, type="count", subject=entry.subject, property=entry.property, value=value,
            unit="ports", period=period, coder="machine", entry=entry,
        )
        for name, value, period in zip("ab", values, periods, strict=True)
    )  # fmt: skip
    assert one.interval == parse_quantity(values[0]) and one.scope_period == parse_period(periods[0])
    assert compare_scope(one, two, entry, codebook).kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Reading Order for Seamen (ROS) is old.", []),
        ("The files in ROS's system hold 40 cases.", []),
        ("They met in Drevia's capital.", ["Drevia"]),
        ("The Drevia district is small.", ["Drevia"]),
    ],
)
def test_a_name_after_the_is_no_place(text: str, names: list[str]) -> None:
    """An article is no kind of place, an abbreviation no place."""
    assert sorted(told_names(Document("a", text, "en")).values()) == names
