"""Subjects called by a common noun and a place, "field station in Tanera": sentences that say it, and near misses."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: founded, subject: Harrow Coral Trust, type: date, cues: {en: [founded], id: [didirikan]}}
  - {property: charter_signed, subject: Harrow Coral Trust, type: date, cues: {en: [charter, signed], id: [piagam, ditandatangani]}}
  - {property: station_opened, subject: field station in Tanera, type: date,
     cues: {en: [field station, station opened], id: [stasiun lapangan, dibuka]}}
  - {property: station_staff, subject: field station in Tanera, type: count, unit: persons,
     varies_by: [period], cues: {en: [staff], id: [staf]}}
  - {property: reefs, subject: Tanera, type: count, unit: reefs, cues: {en: [reefs], id: [terumbu]}}
places: {Selm: Tanera, Orra: Tanera}
"""


@pytest.fixture
def codebook(tmp_path: Path, language: str) -> Codebook:
    path = tmp_path / "codebook.yml"
    called = {"en": "field station in Tanera", "id": "stasiun lapangan di Tanera"}
    path.write_text(CODEBOOK.replace(called["en"], called[language]), "utf-8")
    return load_codebook(path)


def told(text: str, codebook: Codebook, language: str) -> list[tuple[str, str, str]]:
    """Return (property, value, period) of what is claimed."""
    claims = propose({"s": text}, codebook, {"s": language})[0]
    return [(r.property, r.value, r.period) for r in claims.itertuples() if r.stance == "asserted"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The field station of the Harrow Coral Trust opened in June 1996, in two sheds.", "1996-06"),
        ("en", "We have helped the Harrow Coral Trust ever since its field station opened in June 1996.", "1996-06"),
        ("en", "The field station in Selm, first planned for 1993, was opened on 3 June 1996.", "1996-06-03"),
        ("en", "In June 1996 the Harrow Coral Trust opened its field station in Tanera.", "1996-06"),
        ("id", "Stasiun lapangan Harrow Coral Trust dibuka pada Juni 1996.", "1996-06"),
        ("id", "Stasiun lapangan di Selm, semula direncanakan pada 1993, dibuka pada 3 Juni 1996.", "1996-06-03"),
        ("en", "The field station in Drevia opened in June 1996.", ""),
        ("en", "Every field station of the Coral League opened in June 1996.", ""),
        ("en", "The Drevia field station was opened in June 1996.", ""),
        ("en", "The Coral League is larger. Its field station was opened in June 1996.", ""),
        ("en", "The field station in Tanera will be opened in June 2036.", ""),
        ("en", "In 1996 the field station counted 40 fish.", ""),
        ("en", "The field station in Tanera moved to the harbour in June 1996.", ""),
        ("id", "Stasiun lapangan di Drevia dibuka pada Juni 1996.", ""),
        ("id", "Setiap stasiun lapangan dibuka pada Juni 1996.", ""),
    ],
)
def test_the_phrase_alone_names_the_subject(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """Another body or place beside it does not push it out; one that it is of does."""
    found = [value for name, value, _ in told(text, codebook, language) if name == "station_opened"]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The field station had 42 staff in 2019 (27 national and 15 international), compared with 38 in 2016.", [("42", "2019")]),
        ("en", "In 2019 the field station in Tanera had 42 staff.", [("42", "2019")]),
        ("id", "Stasiun lapangan itu mempunyai 42 staf pada 2019, dibandingkan 38 pada 2016.", [("42", "2019")]),
        ("en", "The field station is small. For comparison, the field station in Drevia had 120 staff in 2019.", []),
        ("en", "We have known the Trust since its field station opened in 1996. At the end of the year we had a staff of 31.", []),
    ],
)  # fmt: skip
def test_its_numbers_have_their_year(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """The year of a number is no date of the opening; what "we" have is not what is only spoken of."""
    found = [(value, period) for name, value, period in told(text, codebook, language) if name == "station_staff"]
    assert [one for one in found if one[0] != "38"] == expected
    assert not [one for one in told(text, codebook, language) if one[1] in ("2019", "2016")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Harrow Coral Trust (HCT) was founded in 1960. Its charter was signed in Orra on 4 March 1962, and Tanera acceded to it in 1988."),
        ("id", "Harrow Coral Trust (HCT) didirikan pada 1960. Piagamnya ditandatangani di Orra pada 4 Maret 1962, dan Tanera bergabung pada 1988."),
    ],
)  # fmt: skip
def test_a_place_that_is_a_subject_too_is_a_setting(codebook: Codebook, language: str, text: str) -> None:
    """The charter is that of the body named before, spelt out or not; the accession is no signing."""
    assert [value for name, value, _ in told(text, codebook, language) if name == "charter_signed"] == ["1962-03-04"]


def test_a_name_without_its_own_happening_dates_nothing(tmp_path: Path) -> None:
    """The building of a stadium that began in 1971 does not open it, though its name is a cue."""
    path = tmp_path / "codebook.yml"
    path.write_text(
        "properties:\n  - {property: opened, subject: Stadion Lemba, type: date, label: {id: peresmian stadion},"
        " cues: {id: [diresmikan, peresmian, stadion]}}\n",
        "utf-8",
    )
    text = "Pembangunan Stadion Lemba dimulai pada 1971. Stadion baru diresmikan pada 21 April 1974.\n"
    claims = propose({"s": text}, load_codebook(path), {"s": "id"})[0]
    assert list(claims["value"]) == ["1974-04-21"]
