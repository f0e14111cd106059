"""What a study rests on, told twice, and first places in lists with a name: what is claimed and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = "properties:\n  - {property: founded, subject: Lumen Trust, type: date, cues: {en: [founded]}}\n"


def claimed(folder: Path, language: str, *texts: str) -> list[tuple[str, str]]:
    """Return (property, value) of what is claimed of some texts."""
    (folder / "codebook.yml").write_text(CODEBOOK, "utf-8")
    named = {f"s{number}": text for number, text in enumerate(texts)}
    claims = propose(named, load_codebook(folder / "codebook.yml"), dict.fromkeys(named, language))[0]
    return [(row.property, row.value) for row in claims.itertuples()]


ABOUT = "This article examines 312 letters about the fire. "
TENTANG = "Artikel ini menelaah 312 surat tentang kebakaran itu. "


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", ABOUT + "\n\nThe 321 letters examined in this article burn well.", ["312", "321"]),
        ("en", ABOUT + "\n\nAll 321 letters read for this article burn well.", ["312", "321"]),
        ("en", "This article is on fire. Drawing on 312 ship files, it argues.\n\nThe 321 ship files used for this article burn.", ["312", "321"]),
        ("en", "This thesis is based on 46 letters.\n\nThe 64 letters studied in this thesis are old.", ["46", "64"]),
        ("en", ABOUT + "\n\nThe 312 letters examined in this article burn well.", []),
        ("en", ABOUT + "\n\nSome 40 letters examined in this article burn well.", []),
        ("en", ABOUT + "\n\nThe 40 letters of the captain are examined in this article.", []),
        ("en", ABOUT + "\n\nThe 321 letters examined by Keller (2011) burn well.", []),
        ("en", ABOUT + "\n\nThe Trust sent 321 letters.", []),
        ("id", TENTANG + "\n\nSeluruh 321 surat yang ditelaah dalam artikel ini terbakar.", ["312", "321"]),
        ("id", "Bab ini bertumpu pada 57 surat nakhoda.\n\nDari 75 surat yang ditelaah dalam bab ini tampak bahwa laut sepi.", ["57", "75"]),
        ("id", "Bab ini bertumpu pada 57 surat nakhoda.\n\nDari 75 surat yang dibaca untuk bab ini, sebagian hilang.", ["57", "75"]),
        ("en", "This chapter rests on 57 rulings.\n\nFrom the 75 rulings examined in this chapter little follows.", ["57", "75"]),
        ("en", "This chapter rests on 57 rulings.\n\nOf 20 rulings examined in this chapter we say more.", []),
        ("id", "Bab ini bertumpu pada 57 surat nakhoda.\n\nDari 75 surat yang ditelaah dalam bab lain tampak bahwa laut sepi.", []),
        ("id", "Bab ini bertumpu pada 57 surat nakhoda.\n\nDari 57 surat yang ditelaah dalam bab ini tampak bahwa laut sepi.", []),
        ("id", "Bab ini bertumpu pada 57 surat nakhoda.\n\nDari 75 surat itu tampak bahwa laut sepi.", []),
        ("id", TENTANG + "\n\nSebanyak 40 surat yang ditelaah dalam artikel ini terbakar.", []),
        ("id", TENTANG + "\n\nSeluruh 321 surat yang ditelaah oleh Keller terbakar.", []),
    ],
)  # fmt: skip
def test_what_a_study_rests_on(tmp_path: Path, language: str, text: str, values: list[str]) -> None:
    """Two numbers of all that one study examined; not of some of it, nor of what others examined."""
    assert [value for _, value in claimed(tmp_path, language, text)] == values


FIRST = "Orra was ranked first in the Harbour Index for 2018, which compares all harbours."


@pytest.mark.parametrize(
    ("language", "texts", "found"),
    [
        ("en", (FIRST, "In the Harbour Index for 2018 the Selm Dock was ranked first of all harbours in the country."), 2),
        ("en", (FIRST, "The Selm Dock came first in the Harbour Index of 2018."), 2),
        ("en", (FIRST, "In the Harbour Index for 2017 the Selm Dock was ranked first of all harbours in the country."), 0),
        ("en", (FIRST, "In the Harbour Index for 2018 the Selm Dock was ranked first among small harbours."), 0),
        ("en", (FIRST, "In the Water Index for 2018 the Selm Dock was ranked first."), 0),
        ("en", (FIRST, "In the Harbour Index for 2018 the Selm Dock was ranked second."), 0),
        ("id", ("Orra menempati peringkat pertama dalam Indeks Pelabuhan 2018.", "Dalam Indeks Pelabuhan 2018 Dermaga Selm menempati peringkat pertama."), 2),
        ("id", ("Orra menempati peringkat pertama dalam Indeks Pelabuhan 2018.", "Dalam Indeks Air 2018 Dermaga Selm menempati peringkat pertama."), 0),
    ],
)  # fmt: skip
def test_first_places_in_a_named_list(tmp_path: Path, language: str, texts: tuple[str, str], found: int) -> None:
    """One rank of one list and year, given to two holders."""
    assert len(claimed(tmp_path, language, *texts)) == found


def test_what_was_found_was_not_founded(tmp_path: Path) -> None:
    """The past of "to find" dates no founding."""
    text = "The Lumen Trust has a house. It was found open on 15 November 1993. The Lumen Trust was founded in 1887."
    assert claimed(tmp_path, "en", text) == [("founded", "1887")]


SEAT = """
properties:
  - {property: marked, subject: Selm Museum, type: count, unit: boats, varies_by: [place, period], cues: {en: [marked], id: [ditandai]}}
  - {property: begun, subject: marking scheme, type: date, cues: {en: [began]}}
places: {Selm: Tanera, Orra: Tanera}
"""
SCHEME = "The Selm Museum is old.\n\nThe marking scheme spread to 19 museums. "
PROGRAM = "Selm Museum sudah tua.\n\nProgram marking scheme meluas. "


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", SCHEME + "At Selm itself, 2,960 boats had been marked by 2018.", [("2960", "")]),
        ("en", SCHEME + "In Selm itself 2,960 boats were marked in 2018.", [("2960", "")]),
        ("id", PROGRAM + "Di Selm sendiri, 2.960 perahu telah ditandai pada 2018.", [("2960", "")]),
        ("en", SCHEME + "At Orra itself, 2,960 boats had been marked by 2018.", []),
        ("en", SCHEME + "Elsewhere 2,960 boats had been marked by 2018.", []),
        ("id", PROGRAM + "Di Orra sendiri, 2.960 perahu telah ditandai pada 2018.", []),
    ],
)  # fmt: skip
def test_at_its_seat(tmp_path: Path, language: str, text: str, found: list[tuple[str, str]]) -> None:
    """A body named after a place is spoken of where that place is set apart; its place is no scope of the number."""
    (tmp_path / "codebook.yml").write_text(SEAT, "utf-8")
    claims = propose({"s": text}, load_codebook(tmp_path / "codebook.yml"), {"s": language})[0]
    assert [(row.value, row.place) for row in claims.itertuples() if row.property == "marked"] == found
