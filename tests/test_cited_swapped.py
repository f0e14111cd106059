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


METERS = Codebook(
    (
        Property(
            "unmetered",
            "households of Brackwater",
            "percentage",
            unit="percent",
            varies_by=("place", "period", "population"),
            cues={"en": ("without a meter", "no meter"), "id": ("tanpa meteran", "belum bermeter")},
        ),
        Property(
            "stalls",
            "unlicensed market stalls",
            "count",
            unit="stalls",
            varies_by=("place", "period"),
            cues={"en": ("permit", "licence"), "id": ("izin",)},
        ),
    )
)
STUDY = "Of those who opened their doors, 41 per cent lived without a meter, and said so.\n"
AUDIT = "On the day of our visit 126 stalls were trading with no permit. Three had been fined.\n"
PERIKSA = "Pada hari pemeriksaan terdapat 126 lapak yang belum mengantongi izin.\n"


@pytest.mark.parametrize(
    ("work", "language", "text", "values"),
    [
        (STUDY, "en", "It was Sandoval and Hale who raised it: in their count 44 per cent of homes had no meter.", {"44"}),
        (STUDY, "id", "Survei Hale dan Sandoval menyebut 44 persen rumah yang mereka datangi tanpa meteran.", {"44"}),
        (STUDY, "en", "Unlike Hale and Sandoval, we found 44 per cent of homes without a meter.", set()),
        (STUDY, "en", "Hale and Sandoval put the homes without a meter at 41 per cent.", set()),
        (STUDY, "en", "Sandoval was not there. In her town 44 per cent of homes had no meter.", set()),
        (STUDY, "en", "Hale and Sandoval are out of date: 44 per cent had no meter in 2019, not 41 per cent.", set()),
        (STUDY + "In 2010 it had been 44 per cent.\n", "en", "Hale and Sandoval write that 44 per cent of homes had no meter.", set()),
    ],
)  # fmt: skip
def test_what_a_property_asks_is_cited(work: str, language: str, text: str, values: set[str]) -> None:
    """The cited text has one number of the property, written alike but for a digit: that one is meant."""
    assert _cited(work, language, text, "Hale, P.; Sandoval, I.", "Meters and money") == values


@pytest.mark.parametrize(
    ("work", "text", "values"),
    [
        (AUDIT, "The figure in the Auditor-General's report, 136 stalls without so much as a permit, shocked nobody.", {"136"}),
        (AUDIT, "According to the Auditor-General (Report 9/2020, section 5), 162 stalls had no permit.", {"162"}),
        (AUDIT, "After the Auditor-General's report we counted 136 stalls without a permit ourselves.", set()),
        (AUDIT, "The Office says that 136 stalls have no permit.", set()),
        (PERIKSA, "Kata laporan Auditor-General, 136 lapak berdagang tanpa izin.", {"136"}),
        (PERIKSA, "Sesudah laporan Auditor-General terbit, kami menghitung sendiri: 136 lapak tanpa izin.", set()),
    ],
)  # fmt: skip
def test_a_body_that_is_named_by_what_only_it_is_called(work: str, text: str, values: set[str]) -> None:
    """A word that no other name has is enough where something is told; not a word for any body, nor one's own count."""
    language = "id" if work == PERIKSA else "en"
    assert _cited(work, language, text, "Office of the Auditor-General", "Stalls of Brackwater") == values


def _cited(work: str, language: str, text: str, authors: str, title: str) -> set[str]:
    """Return the values that a text is said to cite from a work."""
    claims, _ = propose(
        {"a": text + "\n", "b": work},
        METERS,
        {"a": language, "b": "id" if work == PERIKSA else "en"},
        {"a": "2021", "b": "2020"},
        {"a": "Zorn, W.", "b": authors},
        {"a": "Another Matter", "b": title},
    )
    return set(claims[claims["attributed_to"] == title]["value"]) if len(claims) else set()
