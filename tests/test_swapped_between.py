"""Two texts that tell one number with two digits swapped, whatever the codebook asks for, and near misses."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))


def told(left: str, right: str, languages: str) -> set[str]:
    """Return the values that are claimed of two texts."""
    claims, _ = propose(
        {"a": left + "\n", "b": right + "\n"}, CODEBOOK, dict(zip("ab", languages.split(), strict=True))
    )
    return set(claims["value"]) if len(claims) else set()


@pytest.mark.parametrize(
    ("left", "right", "languages", "values"),
    [
        ("The mill had 1,260 spindles in 1880.", "In 1880 there were 1,620 spindles turning at the mill.", "en en", {"1260", "1620"}),
        ("Influenza took 214 patients that winter.", "In the epidemic the house lost two hundred and forty-one patients to influenza.", "en en", {"214", "241"}),
        ("A survey of 412 households was made.", "The 421 households that we surveyed say so.", "en en", {"412", "421"}),
        ("Pada 2021 sebanyak 486 orang menjalani rawat inap.", "Tahun   Rawat inap   Rawat jalan\n2020   402   611\n2021   468   702", "id id", {"486", "468"}),
        ("Koperasi itu memberi kredit kepada 1.165 peternak.", "Sampai akhir program 1.615 peternak telah menerima kredit.", "id id", {"1165", "1615"}),
        ("Kebun itu memiliki 1.470 pohon jeruk.", "There are 1,740 orange trees in the garden.", "id en", {"1470", "1740"}),
        ("The well is 12.63 metres deep.", "They dug the well to a depth of 12.36 metres.", "en en", {"12.63", "12.36"}),
    ],
)  # fmt: skip
def test_a_slip_between_two_texts_is_told(left: str, right: str, languages: str, values: set[str]) -> None:
    """No property of the codebook asks for these numbers, and hardly a word is the same."""
    assert told(left, right, languages) == values


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        ("The mill had 1,260 spindles in 1880.", "In 1890 there were 1,620 spindles turning at the mill.", "en en"),
        ("The mill had 1,260 spindles.", "The mill had 1,260 spindles, the forge 1,620 spindles.", "en en"),
        ("The mill had 1,260 spindles.", "The mill sold 1,620 shirts.", "en en"),
        ("The mill had 1,260 spindles.", "A mill at Wessel had 1,620 spindles.", "en en"),
        ("The mill had about 1,260 spindles.", "The mill had 1,620 spindles.", "en en"),
        ("The mill had 120 spindles.", "The mill had 210 spindles.", "en en"),
        ("The mill had 1,260 spindles.", "At first the papers gave the mill 1,620 spindles.", "en en"),
        ("The mill had 1,260 spindles.", "The mill had not 1,620 spindles, as some say.", "en en"),
        ("The mill had 1,260 spindles.", "The mill planned 1,620 spindles.", "en en"),
        ("Koperasi itu memiliki 486 sapi.", "Sekolah itu menerima 468 murid.", "id id"),
        ("Pabrik itu memiliki 1.260 kincir.", "Pabrik itu ditargetkan memiliki 1.620 kincir.", "id id"),
        ("Menurut rencana ada 1.260 kincir.", "Semula disebut 1.620 kincir.", "id id"),
    ],
)  # fmt: skip
def test_what_may_both_be_right_is_not(left: str, right: str, languages: str) -> None:
    """Another year, noun or place; a number that the text has too; about, at first, denied, planned."""
    assert told(left, right, languages) == set()
