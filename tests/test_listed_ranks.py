"""Two firsts of a list that the codebook asks a rank in, each text in its own language, and near misses."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook(
    (
        Property("fever_rank", "fever incidence in Tormark", "rank", label={"en": "rank by fever incidence", "id": "peringkat insiden demam"},
                 varies_by=("place", "period"), cues={"en": ("ranked", "incidence"), "id": ("peringkat", "insiden")}),
    )
)  # fmt: skip
ENGLISH = "Orra ranked first among the districts of Tormark for fever incidence in 2016."


def holders(english: str, indonesian: str) -> set[str]:
    """Return who is claimed to hold the first place of the list."""
    claims, _ = propose({"a": english + "\n", "b": indonesian + "\n"}, CODEBOOK, {"a": "en", "b": "id"})
    first = claims[(claims["value"] == "1") & (claims["property"] == "rank_fever_rank")]
    return set(first["subject"]) - {"fever incidence in Tormark"}


@pytest.mark.parametrize(
    "other",
    [
        "Kabupaten Lisk menempati peringkat pertama insiden demam se-Tormark pada 2016.",
        "Kabupaten Lisk meraih peringkat pertama insiden demam di Tormark pada 2016.",
        "Pada 2016 Lisk berada di peringkat pertama insiden demam.",
    ],
)
def test_two_firsts_of_one_list(other: str) -> None:
    """Who is ranked is no part of what it is by; a rate is one in either language."""
    assert {name.split()[-1] for name in holders(ENGLISH, other)} == {"Orra", "Lisk"}


@pytest.mark.parametrize(
    "other",
    [
        "Kabupaten Lisk menempati peringkat pertama insiden demam se-Tormark pada 2014.",
        "Kabupaten Lisk menempati peringkat kedua insiden demam se-Tormark pada 2016.",
        "Kabupaten Orra menempati peringkat pertama insiden demam se-Tormark pada 2016.",
        "Kabupaten Lisk menempati peringkat pertama insiden demam di Kavra pada 2016.",
        "Kabupaten Lisk menempati peringkat pertama panen padi se-Tormark pada 2016.",
        "Lisk bersama Orra menempati peringkat pertama insiden demam se-Tormark pada 2016.",
    ],
)
def test_no_two_firsts(other: str) -> None:
    """Another year, rank, list or place, one holder, or a shared place."""
    assert len(holders(ENGLISH, other)) < 2
