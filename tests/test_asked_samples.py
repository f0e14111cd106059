"""How many people a study asked, told twice: what is claimed of it and what is of others, or of some."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))
EN = "We interviewed 310 families about salt. It rained.\n\n"
ID = "Kami mewawancarai 310 keluarga tentang garam. Hujan turun.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", EN + "The 280 families we interviewed want a road.", ["310", "280"]),
        ("en", EN + "All 280 families whom we questioned want a road.", ["310", "280"]),
        ("en", EN + "The 280 families who spoke to us want a road.", ["310", "280"]),
        ("en", "This article draws on conversations with 45 traders.\n\nThe 54 traders interviewed for this article are old.", ["45", "54"]),
        ("en", "Our talks with a total of 45 traders took a year.\n\nThe 54 traders we met are old.", ["45", "54"]),
        ("id", ID + "Sebanyak 280 keluarga yang kami wawancarai menginginkan jalan.", ["310", "280"]),
        ("id", ID + "Dari 280 keluarga yang kami temui terdengar satu keinginan.", ["310", "280"]),
        ("id", ID + "Bagi 280 keluarga yang diwawancarai dalam penelitian ini garam adalah hidup.", ["310", "280"]),
        ("id", ID + "Bagi 280 keluarga yang berbicara dengan kami garam adalah hidup.", ["310", "280"]),
        ("en", EN + "The 310 families we interviewed want a road.", []),
        ("en", EN + "The 280 families we interviewed again want a road.", []),
        ("en", EN + "The 280 families we paid want a road.", []),
        ("en", EN + "The 280 families who told us of a debt want a road.", []),
        ("en", EN + "The 280 families interviewed by the province want a road.", []),
        ("en", EN + "The 28 families we interviewed want a road.", []),
        ("en", EN + "The 280 traders we interviewed want a road.", []),
        ("en", EN + "About 280 families we interviewed want a road.", []),
        ("en", "The province interviewed 310 families.\n\nThe 280 families we interviewed want a road.", []),
        ("en", EN + "We interviewed 280 families.", []),
        ("id", ID + "Sebanyak 280 keluarga menginginkan jalan.", []),
        ("id", ID + "Sebanyak 280 keluarga yang diwawancarai dinas menginginkan jalan.", []),
        ("id", ID + "Sebanyak 280 keluarga yang kami wawancarai kembali menginginkan jalan.", []),
    ],
)  # fmt: skip
def test_those_whom_a_study_asked(language: str, text: str, values: list[str]) -> None:
    """Both numbers are claimed where one is given and the other pointed back at; not of others', nor of some."""
    claims, _ = propose({"s": text}, CODEBOOK, {"s": language})
    assert [row.value for row in claims.itertuples() if row.property.startswith("stated")] == values
