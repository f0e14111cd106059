"""A number cited with two digits swapped, in other words or the other language, and near misses that no rule may flag."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))
ORCHARD = (
    "Apples\n\nOf the 1,470 trees on record, 583 had been grafted before the frost. Yields came to 24.6 tonnes.\n\n"
    "Literacy among the pickers stood at 73.5%; the guild has 90%.\n"
)
KEBUN = "Jeruk\n\nAda 1.470 pohon di kebun itu, 583 di antaranya disambung sebelum panen. Melek huruf pemetik 73,5 persen.\n"


def made(cited: str, lang: str, text: str, language: str) -> set[str]:
    """Return the values that are claimed since a text cites a work."""
    claims, _ = propose(
        {"a": text + "\n", "b": cited},
        CODEBOOK,
        {"a": language, "b": lang},
        {"a": "2018", "b": "2015"},
        {"a": "Zorn, W.", "b": "Aldane, P.; Brook, S."},
        {"a": "Another Matter", "b": "The Frost Orchards"},
    )
    return set(claims[claims["attributed_to"] == "The Frost Orchards"]["value"]) if len(claims) else set()


@pytest.mark.parametrize(
    ("cited", "lang", "text", "language", "value"),
    [
        (ORCHARD, "en", "Aldane and Brook (2015) found that 538 of the old stems bore a graft.", "en", "538"),
        (ORCHARD, "en", "On yields I follow the literature: Aldane and Brook (2015) found that 538 were grafted.", "en", "538"),
        (ORCHARD, "en", "Menurut Aldane dan Brook (2015), 538 pohon sudah disambung.", "id", "538"),
        (ORCHARD, "en", "Mengutip Aldane dan Brook (2015), kemampuan membaca hanya 75,3%.", "id", "75.3"),
        (KEBUN, "id", "Aldane and Brook (2015) put reading at 75.3%.", "en", "75.3"),
        (KEBUN, "id", "Aldane and Brook (2015) counted 1,740 trees.", "en", "1740"),
    ],
)  # fmt: skip
def test_a_slip_of_digits_is_told_whatever_the_words(
    cited: str, lang: str, text: str, language: str, value: str
) -> None:
    """The work has one number of the kind with these digits, and not this one."""
    assert made(cited, lang, text, language) == {value}


@pytest.mark.parametrize(
    ("cited", "lang", "text", "language"),
    [
        (ORCHARD, "en", "Aldane and Brook (2015) found that 583 of the old stems bore a graft.", "en"),
        (ORCHARD, "en", "Aldane and Brook (2009) found that 538 of the old stems bore a graft.", "en"),
        (ORCHARD, "en", "Like Aldane and Brook (2015), we found 538 grafts.", "en"),
        (ORCHARD, "en", "Aldane and Brook (2015) tell of about 530 grafts.", "en"),
        (ORCHARD, "en", "Aldane and Brook (2015) tell of 538 ladders, says Roe (2011).", "en"),
        (ORCHARD, "en", "Aldane and Brook (2015) tell of 538 pickers.", "en"),
        (ORCHARD, "en", "In Wessel, Aldane and Brook (2015) found 75.3 per cent.", "en"),
        (ORCHARD, "en", "Aldane and Brook (2015) have 583 grafts, not 538.", "en"),
        (ORCHARD, "en", "Menurut Aldane dan Brook (2015), 358 pohon sudah disambung.", "id"),
        (ORCHARD + "\nIn all 538 ladders were bought.\n", "en", "Aldane and Brook (2015) counted 538 old stems.", "en"),
        (KEBUN, "id", "Aldane and Brook (2015) put reading at 57.3 points.", "en"),
    ],
)
def test_no_slip_of_digits(cited: str, lang: str, text: str, language: str) -> None:
    """As it says, of another work, the writer's own, of another noun or place, or put right: no claim."""
    assert made(cited, lang, text, language) == set()
