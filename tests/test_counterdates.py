"""Dates that stand far from their cue, claimed because another text gives almost the same date; dates of another event."""

from __future__ import annotations

import pytest

from helpers.between_texts.date_slips import ALIKE, NEAR, SLIP, likeness
from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from tests.conftest import values_claimed

EN = Codebook(
    (
        Property("signed", "Compact of Arle", "date", label={"en": "signing of the compact"}, unit="year", cues={"en": ("signed", "signing", "signature")}),
        Property("opened", "Harrow Road clinic", "date", label={"en": "opening of the clinic"}, unit="year", cues={"en": ("opened", "opening")}),
        Property("sank", "vessel Aurora Lund", "date", label={"en": "sinking of the vessel"}, unit="year", cues={"en": ("sank", "sinking")}),
        Property("founded", "Tolle Observatory", "date", label={"en": "founding of the observatory"}, unit="year", cues={"en": ("founded", "established")}),
        Property("closed", "Dunlow cannery", "date", label={"en": "permanent closure of the cannery"}, unit="year", cues={"en": ("closed", "closure")}),
    )
)  # fmt: skip
ID = Codebook(
    (
        Property("beroperasi", "Pelabuhan Tanjung Serai", "date", label={"id": "mulai beroperasinya pelabuhan"}, unit="year", cues={"id": ("beroperasi", "mulai beroperasi")}),
        Property("ditandatangani", "Perjanjian Sungai Kembar", "date", label={"id": "penandatanganan perjanjian"}, unit="year", cues={"id": ("ditandatangani", "penandatanganan")}),
        Property("dibentuk", "Laskar Rinjo", "date", label={"id": "pembentukan kelompok"}, unit="year", cues={"id": ("dibentuk", "pembentukan")}),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("1931", "1913", SLIP),
        ("1931", "1939", NEAR),
        ("1931", "1971", 0),
        ("2018-05-15", "2018-03-05", ALIKE),
        ("2018-05-15", "2018-05-05", SLIP),
        ("2018-05-15", "2012-05-15", SLIP),
        ("2018-05-03", "2018-03-05", SLIP),
        ("2018-05-15", "2016-03-05", NEAR),
        ("2018-05", "2016-05", ALIKE),
        ("2018-05-15", "2018-05", 0),
        ("2018-05-15/..", "../2018-05-25", SLIP),
        ("199X", "1999", 0),
        ("2015/2018", "2016", 0),
    ],
)
def test_dates_are_like_a_slip(left: str, right: str, expected: int) -> None:
    """The likeness of two dates, either way round; dates that agree, or are no plain dates, have none."""
    assert likeness(left, right) == likeness(right, left) == expected


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        ("The Compact of Arle was signed on 12 May 2004.", "The Compact of Arle bears the signatures of all five mayors, placed there on 2 June 2004 in the granary.", "2004-06-02"),
        ("The vessel Aurora Lund sank on 3 December 1978.", "Of the wreck of the Aurora Lund little is left. She sank, as her log shows, in the night of 13 December 1978 with 21 men.", "1978-12-13"),
        ("The Harrow Road clinic opened in September 2006.", "The bus was full overnight in March 2007: that month the Harrow Road clinic opened, with the mayor first in the queue.", "2007-03"),
        ("The Tolle Observatory was founded in 1897.", "Stars were watched mainly from the Tolle Observatory, a house founded in 1879, whose dome can be seen for miles.", "1879"),
        ("Dunlow cannery closed for good in 1992.", "The Dunlow cannery was not closed until 1994.", "1994"),
    ],
)  # fmt: skip
def test_the_date_almost_told_by_another_text_is_claimed(left: str, right: str, value: str) -> None:
    """What stands far from its cue is of the property where another text's date for it is almost the same."""
    made = values_claimed(EN, "en", left, right, kind="date")
    assert made[0]
    assert made[1] == [value]


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        ("Pelabuhan Tanjung Serai mulai beroperasi pada Maret 2014.", "Kapal pertama yang sandar di Pelabuhan Tanjung Serai, KM Dewa Laut, tiba ketika pelabuhan itu mulai beroperasi, yaitu pada Mei 2014.", "2014-05"),
        ("Perjanjian Sungai Kembar ditandatangani pada 21 Agustus 1996.", "Penandatanganan Perjanjian Sungai Kembar, yang disaksikan gubernur dan dihadiri 300 warga, berlangsung pada 12 Agustus 1996.", "1996-08-12"),
    ],
)  # fmt: skip
def test_the_date_almost_told_by_another_text_is_claimed_in_indonesian(left: str, right: str, value: str) -> None:
    """The same in Indonesian."""
    made = values_claimed(ID, "id", left, right, kind="date")
    assert made[0]
    assert made[1] == [value]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Compact of Arle was signed on 9 March 2003.", "The Compact of Arle, signed by four mayors, entered into force on 9 September 2003."),
        ("The Compact of Arle was signed on 9 March 2003.", "An amendment to the Compact of Arle was signed on 9 March 2005."),
        ("The Harrow Road clinic opened in October 2006.", "The X-ray room of the Harrow Road clinic opened in October 2008."),
        ("The Harrow Road clinic opened on 3 October 2006.", "The Harrow Road clinic was to have been opened on 3 April 2006, but the roof leaked."),
        ("The Tolle Observatory was founded in 1897.", "In 1905, eight years after it was founded, the Tolle Observatory bought a second dome."),
        ("The Tolle Observatory was founded in 1897.", "The Tolle Observatory, founded by a clockmaker, was given to the state in 1902."),
        ("The Tolle Observatory was founded in 1897.", "The Friends of the Tolle Observatory, founded in 1899, have 60 members."),
        ("The Tolle Observatory was founded in 1897.", "In 1901 the Tolle Observatory established a workshop at Pell."),
        ("The Harrow Road clinic opened on 6 May 1983.", "The Harrow Road clinic celebrated thirty years since its opening on 6 May 2013 with a picnic."),
        ("The Dunlow cannery closed permanently in 1992.", "Dunlow cannery closed in June 1986 for a new boiler."),
        ("The Dunlow cannery closed permanently in 1992.", "A strike closed the Dunlow cannery for two weeks in 1986."),
    ],
)  # fmt: skip
def test_a_date_of_another_event_is_none_of_the_property(left: str, right: str) -> None:
    """Nearness alone makes no claim: another event, another thing, a plan, an anniversary, or not for good."""
    made = values_claimed(EN, "en", left, right, kind="date")
    assert made[0]
    assert made[1] == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Pelabuhan Tanjung Serai mulai beroperasi pada Maret 2014.", "Derek kedua di Pelabuhan Tanjung Serai mulai beroperasi pada Maret 2016."),
        ("Laskar Rinjo dibentuk tahun 1978.", "Laskar Rinjo merayakan ulang tahun pembentukannya yang ke-25 pada 2003."),
        ("Laskar Rinjo dibentuk tahun 1978.", "Laskar Rinjo Timur dibentuk pada 1987."),
        ("Perjanjian Sungai Kembar ditandatangani pada 21 Agustus 1996.", "Perjanjian Sungai Kembar, yang ditandatangani empat bupati, mulai berlaku pada 21 Oktober 1996."),
    ],
)  # fmt: skip
def test_a_date_of_another_event_is_none_of_the_property_in_indonesian(left: str, right: str) -> None:
    """The same in Indonesian."""
    made = values_claimed(ID, "id", left, right, kind="date")
    assert made[0]
    assert made[1] == []


@pytest.mark.parametrize(
    ("codebook", "language", "text"),
    [
        (EN, "en", "The Tolle Observatory was not founded in 1879, whatever its gate says."),
        (ID, "id", "Laskar Rinjo tidak dibentuk pada 1987, meskipun papan namanya menulis begitu."),
        (ID, "id", "Laskar Rinjo bukan dibentuk pada 1987."),
    ],
)
def test_what_did_not_happen_then_is_denied(codebook: Codebook, language: str, text: str) -> None:
    """A date behind a verb that is denied is claimed as denied, or not at all."""
    claims, _ = propose({"0": text + "\n"}, codebook, {"0": language})
    assert "asserted" not in set(claims["stance"])


def test_both_dates_told_in_one_text_are_of_two_events() -> None:
    """A text that tells the other's date as well knows of two events."""
    left = "The Compact of Arle was signed on 12 May 2004. The mayors met again on 2 June 2004."
    right = "The Compact of Arle bears the signatures of all five mayors, renewed there on 2 June 2004 in the granary."
    assert values_claimed(EN, "en", left, right, kind="date")[1] == []


def test_repeated_sentences_take_linear_time() -> None:
    """Many dates beside many cues are told in little time."""
    piece = "The Compact of Arle, signed and signed again, bears signatures of 2 June 2004 and 3 June 2005 and "
    assert values_claimed(EN, "en", "The Compact of Arle was signed on 12 May 2004.", piece * 200, kind="date")[0] == [
        "2004-05-12"
    ]
