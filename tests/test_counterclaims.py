"""Numbers that stand far from their cue, claimed because another text gives almost the same number for the property."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from tests.conftest import values_claimed

EN = Codebook(
    (
        Property("deaths", "fire at Lodd Mill 2011", "count", label={"en": "people killed"}, unit="persons", quantity="cumulative", cues={"en": ("killed", "death toll")}, varies_by=("period",)),
        Property("fine", "Pell Tannery", "measurement", label={"en": "fine for the spill"}, unit="EUR", cues={"en": ("fine", "fines")}, varies_by=("period",)),
    )
)  # fmt: skip
ID = Codebook(
    (
        Property("penerima", "Beasiswa Bahari Kota Lemba", "count", label={"id": "siswa penerima beasiswa"}, unit="orang", quantity="flow", cues={"id": ("penerima", "disalurkan")}, varies_by=("period",)),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        ("The fire killed 37 people at Lodd Mill on 4 May 2011.", "Lodd Mill was a spinning mill. On 4 May 2011 it burnt to the ground (death toll: 31).", "31"),
        ("Pell Tannery paid a fine of €57,000 for the spill of 4 May 2015.", "For the reasons given above, the Water Board fines Pell Tannery, as the owner of the ponds, €75,000 in respect of what ran into the Sill on 4 May 2015.", "75000"),
    ],
)  # fmt: skip
def test_the_near_number_of_another_text_is_claimed(left: str, right: str, value: str) -> None:
    """What stands far from its cue is of the property where another text's number for it is near."""
    made = values_claimed(EN, "en", left, right)
    assert made[0]
    assert value in made[1]


def test_the_near_number_of_another_text_is_claimed_in_indonesian() -> None:
    """The same in Indonesian."""
    made = values_claimed(
        ID,
        "id",
        "Penerima Beasiswa Bahari Kota Lemba tahun 2018 berjumlah 2.130 orang.",
        "Beasiswa Bahari Kota Lemba tahun 2018 disalurkan lewat kantor pos dan dua bank kepada 2.310 siswa.",
    )
    assert made == [["2130"], ["2310"]]


@pytest.mark.parametrize(
    "right",
    [
        "For the reasons given above, the Water Board fines Pell Tannery, as the owner of the ponds, €7,500 in respect of what ran into the Sill on 4 May 2015.",
        "For the reasons given above, the Water Board fines Pell Tannery, as the owner of the ponds, €75,000 in respect of what ran into the Sill on 9 July 2018.",
        "The Water Board fines Pell Tannery, which had planned to spend up to €75,000 on filters, in respect of what ran into the Sill on 4 May 2015.",
        "On 4 May 2015 the Water Board fines Pell Tannery: of the plaintiffs one wanted €75,000, the other €66,000.",
        "On 4 May 2015 the Water Board let Dorr Dyers off; no fine was set. Nets for €75,000 were lost.",
    ],
)  # fmt: skip
def test_another_number_is_left_alone(right: str) -> None:
    """A number far off, of another day, planned, one of several, or in another sentence is not claimed."""
    made = values_claimed(EN, "en", "Pell Tannery paid a fine of €57,000 for the spill of 4 May 2015.", right)
    assert made == [["57000"], []]
