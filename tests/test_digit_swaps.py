"""Numbers with two digits swapped: which are, which a text points back at, and what they make of an unstated scope."""

from __future__ import annotations

import pytest

from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.digit_swaps import swapped
from helpers.judging.pairs import unread_scope
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (6240, 6420, True), (318, 381, True), (1146, 1416, True), (0.218, 0.281, True), (146.5, 164.5, True),
        (57, 75, False), (120, 210, False), (1200, 2100, False), (318, 319, False), (318, 813, False), (318, 3181, False),
        (6240, 6240, False), (0.218, 2.81, False), (1024, 2041, False), (46.5, 465, False),
    ],
)  # fmt: skip
def test_swapped(left: float, right: float, expected: bool) -> None:
    """Two neighbours in each other's place and nothing else; two digits tell nothing, nor do noughts at the end."""
    assert swapped(left, right) is swapped(right, left) is expected


EN = "We spoke with 318 families on the coast. It rained.\n\n"
ID = "Kami berbicara dengan 318 keluarga di pantai. Hujan turun.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", EN + "The 381 families who fed us want a road.", ["318", "381"]),
        ("en", EN + "All 381 families want a road.", ["318", "381"]),
        ("en", EN + "What these 381 families want is a road.", ["318", "381"]),
        ("id", ID + "Yang diinginkan 381 keluarga itu ialah jalan.", ["318", "381"]),
        ("id", ID + "Seluruh 381 keluarga menginginkan jalan.", ["318", "381"]),
        ("id", ID + "Dari 381 keluarga yang kami temui terdengar satu keinginan.", ["318", "381"]),
        ("en", EN + "The 318 families who fed us want a road.", []),
        ("en", EN + "Another 381 families want a road.", []),
        ("en", EN + "Inland, 381 families want a road.", []),
        ("en", EN + "Some 381 families want a road.", []),
        ("en", EN + "The 391 families who fed us want a road.", []),
        ("en", EN + "The 381 boats that fed us want a harbour.", []),
        ("en", EN + "Inland live 381 families. The 381 families inland want a road.", []),
        ("en", "We spoke with 31 families.\n\nThe 13 families who fed us want a road.", []),
        ("en", EN + "The 381 families in Orra want a road.", []),
        ("en", EN + "The 381 families counted in 2011 want a road.", []),
        ("id", ID + "Seluruh 381 keluarga yang ditemui Keller menginginkan jalan.", []),
        ("en", EN + "An old man says that the 381 families want a road.", []),
        ("id", ID + "Sebanyak 381 keluarga menginginkan jalan.", []),
        ("id", ID + "Di gunung, 381 keluarga menginginkan jalan.", []),
        ("id", ID + "Yang diinginkan 381 pedagang itu ialah jalan.", []),
    ],
)  # fmt: skip
def test_a_number_pointed_back_at(language: str, text: str, values: list[str]) -> None:
    """Both numbers are claimed where the second was never given; a number that is new is another number."""
    claims, _ = propose({"s": text}, CODEBOOK, {"s": language})
    told = [
        row.value for row in claims.itertuples() if "told_again" in row.property or row.property.startswith("stated_")
    ]
    assert told == values


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("6240", "6420", False), ("6240", "6520", True), ("~6240", "6420", True), ("6240..6250", "6420", True)],
)
def test_a_year_that_was_not_read(left: str, right: str, expected: bool) -> None:
    """A year beside one number alone makes it another measure, unless the two are one with digits swapped."""
    entry = Property("moved", "Kelby Choir", "count", varies_by=("period",))
    claims = [
        Claim(name, name, "count", "Kelby Choir", "moved", value, period=period, entry=entry, coder="machine")
        for name, value, period in (("a", left, "1966"), ("b", right, ""))
    ]
    assert unread_scope(*claims) is expected
