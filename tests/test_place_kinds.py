"""Names of places in the other language."""

from __future__ import annotations

import pytest

from helpers.sentences.place_kinds import place_forms


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Kabupaten Lemba", "lemba regency"),
        ("Lemba Regency", "kabupaten lemba"),
        ("Kepulauan Orra", "orra islands"),
        ("Mount Sorrel", "gunung sorrel"),
        ("Sungai Brill", "river brill"),
        ("City of Harn", "kota harn"),
    ],
)
def test_a_place_has_a_name_in_the_other_language(name: str, form: str) -> None:
    """The kind stands before the name in Indonesian, after or before it in English."""
    assert form in place_forms(name)


@pytest.mark.parametrize("name", ["Lemba", "Yayasan Lemba", "Kotagede", "Riverbell", "Citywide Trust"])
def test_what_names_no_kind_of_place_has_no_other_name(name: str) -> None:
    """A body, or a name that only begins or ends like such a word."""
    assert place_forms(name) == ()
