"""One rank that two texts tell differently of one holder, and two firsts that only differ by their words; near misses."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

MILL = Property(
    "power_rank", "Orra mill", "rank",
    label={"en": "rank by spindles", "id": "peringkat menurut jumlah kincir"}, varies_by=("place", "period"),
    cues={"en": ("largest spinning mill", "largest"), "id": ("peringkat", "terbesar")},
)  # fmt: skip
LIGHT = Property(
    "light_rank", "villages of Tormark", "rank", label={"en": "order of villages with light in every house"},
    cues={"en": ("first village", "light in every house"), "id": ("desa pertama", "listrik")},
)  # fmt: skip
TOWNS = Property(
    "size_rank", "towns of Tormark", "rank",
    label={"en": "rank by population", "id": "peringkat menurut jumlah penduduk"}, varies_by=("place", "period"),
    cues={"en": ("largest town", "population"), "id": ("kota terbesar", "penduduk")},
)  # fmt: skip
LITTER = Property(
    "moss_rank", "wards by river moss", "rank", label={"en": "rank of the ward by river moss"},
    varies_by=("place", "period"), cues={"en": ("ranked", "among the eight wards", "number one")},
)  # fmt: skip
PLACES = {"Orra": "Tormark", "Selm": "Tormark", "Tormark": "Selmland"}


def told(entry: Property, left: tuple[str, str], right: tuple[str, str]) -> set[tuple[str, str]]:
    """Return holder and value of the ranks of a list that two texts (language, text) are claimed to tell differently."""
    texts, languages = {"a": left[1] + "\n", "b": right[1] + "\n"}, {"a": left[0], "b": right[0]}
    claims, _ = propose(texts, Codebook((entry,), PLACES), languages, {"a": "2024", "b": "2024"})
    made = claims[claims["property"].isin((f"rank_{entry.property}", f"lasting_rank_{entry.property}"))]
    return set(zip(made["subject"], made["value"], strict=True))


THIRD = (
    "en",
    "At the end of 2019 Orra was the third-largest spinning mill in Tormark, behind Pell Works (300 spindles), and the eleventh largest in the country.",
)


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (THIRD, ("id", "Dengan 240 kincir, Pabrik Orra pada akhir 2019 menempati peringkat kedua di Tormark di antara pabrik pemintal."), {"3", "2"}),
        (("en", "Among the spinning mills of Tormark the Orra mill held second place at the close of 2019."), ("en", "Only Pell Works and Dorne had more spindles in Tormark at the end of 2019; the Orra mill, in third place by spindles, employed 410 people."), {"2", "3"}),
        (("en", "By number of spindles the Orra mill came fourth in Tormark in 2019."), ("en", "In 2019 Orra ranked second of all the mills in Tormark, with 240 spindles."), {"4", "2"}),
        (("en", "In 2019 the Orra mill, the second largest in Tormark, took on sixty apprentices."), ("en", "The Orra mill was, in 2019, the largest spinning mill in Tormark."), {"2", "1"}),
        (("id", "Menurut jumlah kincir, Pabrik Orra berada di urutan kelima di Tormark pada 2019."), ("en", "The Orra mill ranked third in Tormark in 2019."), {"5", "3"}),
    ],
)  # fmt: skip
def test_one_holder_has_one_rank(left: tuple[str, str], right: tuple[str, str], values: set[str]) -> None:
    """In one year and one area, in whatever words."""
    assert told(MILL, left, right) == {("Orra mill", value) for value in values}


@pytest.mark.parametrize(
    "right",
    [
        ("en", "Orra was, at the end of 2019, the eleventh-largest mill in Selmland."),
        ("en", "In 2016 the Orra mill had been the second-largest spinning mill in Tormark."),
        ("en", "By number of workers the Orra mill came first in Tormark at the end of 2019."),
        ("en", "The Orra mill school ranked first in Tormark at the end of 2019."),
        ("id", "Pada akhir 2019 Pabrik Orra meraih peringkat pertama lomba kebersihan di Tormark."),
        ("en", "The Orra mill would have ranked first in Tormark at the end of 2019."),
        ("en", "At the end of 2019 the Orra mill ranked third in Tormark."),
        ("id", "Menurut jumlah pekerja, Pabrik Orra berada di urutan pertama di Tormark pada akhir 2019."),
    ],
)
def test_one_holder_may_have_two_ranks(right: tuple[str, str]) -> None:
    """Another area, year, measure, body or contest, what would have been, and the same rank."""
    assert told(MILL, THIRD, right) == set()


@pytest.mark.parametrize(
    ("entry", "left", "right", "holders"),
    [
        (LIGHT, ("en", "Within Tormark the first village to have light in every house was Orra, which got there in 1957."), ("en", "But if you ask which of the nine villages of Tormark was first to put light into all its houses, the answer is Selm, my own."), {"Orra", "Selm"}),
        (LITTER, ("en", "By weight of river moss, Selm ranked first among the eight wards in 2018; by mice it was Pell, with 43."), ("en", "Nets are most needed off the Lower Quays, number one among the eight wards for river moss by weight in 2018 (in 2015 the ward had been number three)."), {"Selm", "Lower Quays"}),
        (TOWNS, ("en", "By population in 1950 Orra came first in Tormark and Selm second."), ("en", "In 1950 Selm, with 31,000 people, was the largest town in Tormark."), {"Orra", "Selm"}),
        (TOWNS, ("id", "Pada 1950 Orra adalah kota dengan penduduk terbanyak di Tormark, Selm yang kedua."), ("id", "Menurut jumlah penduduk, Selm berada di peringkat pertama kota-kota di Tormark pada 1950."), {"Orra", "Selm"}),
    ],
)  # fmt: skip
def test_two_firsts(entry: Property, left: tuple[str, str], right: tuple[str, str], holders: set[str]) -> None:
    """Who is the answer to a question, who stands before a comma, and who has the most of what others are first by."""
    assert {holder for holder, _ in told(entry, left, right)} == holders


@pytest.mark.parametrize(
    ("entry", "left", "right"),
    [
        (LIGHT, ("en", "Within Tormark the first village to have light in every house was Orra."), ("en", "But if you ask which of the nine villages of Tormark was first to put a school beside all its houses, the answer is Selm.")),
        (LITTER, ("en", "By weight of river moss, Selm ranked first among the eight wards in 2018."), ("en", "Nets are most needed off the Lower Quays, number three among the eight wards for river moss in 2018 (in 2015 the ward had been number one).")),
        (TOWNS, ("en", "By population in 1950 Orra came first in Tormark and Selm second."), ("en", "In 1950 Selm had the largest market in Tormark.")),
        (TOWNS, ("en", "By population in 1950 Orra came first in Tormark and Selm second."), ("en", "In 1960 Selm, with 41,000 people, was the largest town in Tormark.")),
    ],
)  # fmt: skip
def test_two_firsts_of_two_lists(entry: Property, left: tuple[str, str], right: tuple[str, str]) -> None:
    """Another deed, year, rank or list."""
    assert told(entry, left, right) == set()
