"""Beginnings told as an age, an anniversary or so many years ago, held against the date that another text has."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CLUB = Property(
    "founded",
    "Kestrel Rowing Club",
    "date",
    label={"en": "founding of the club"},
    unit="year",
    cues={"en": ("founded", "set up")},
)
HALL = Property(
    "opened", "Vellin Town Library", "date", label={"en": "opening of the library"}, cues={"en": ("opened",)}
)
BODY = Property(
    "established",
    "National Ferry Authority",
    "date",
    label={"en": "founding of the authority"},
    cues={"en": ("established", "in existence")},
)
BANK = Property(
    "didirikan",
    "Bank Sampah Melati",
    "date",
    label={"id": "pendirian bank sampah"},
    unit="year",
    cues={"id": ("didirikan", "berdiri")},
)
SCHOOL = Property(
    "berdiri",
    "Sanggar Tari Lembayung",
    "date",
    label={"id": "berdirinya sanggar"},
    cues={"id": ("didirikan", "berdiri")},
)
FIRST = {
    "Kestrel Rowing Club": "The Kestrel Rowing Club was founded in October 1993 by three ferrymen.",
    "Vellin Town Library": "Vellin Town Library opened in 1953 in a former granary.",
    "National Ferry Authority": "The National Ferry Authority was established in 2008.",
    "Bank Sampah Melati": "Bank Sampah Melati didirikan pada 2011 oleh ibu-ibu.",
    "Sanggar Tari Lembayung": "Sanggar Tari Lembayung berdiri pada tahun 1998.",
}  # fmt: skip


def reckoned(entry: Property, text: str, year: str = "2024") -> list[tuple[str, str]]:
    """Return value and note of the claims of a text beside one that dates the same in figures."""
    language = "id" if "id" in entry.cues else "en"
    texts = {"plain": FIRST[entry.subject] + "\n", "aged": text + "\n"}
    claims, _ = propose(texts, Codebook((entry,)), dict.fromkeys(texts, language), dict.fromkeys(texts, year))
    aged = claims[claims["source_id"] == "aged"]
    return sorted(zip(aged["value"], aged["note"], strict=True))


@pytest.mark.parametrize(
    ("entry", "text", "expected"),
    [
        (CLUB, "In May 2022 the Kestrel Rowing Club was thirty-one years old, and it still had no boathouse.", "1990/1991"),
        (CLUB, "The Kestrel Rowing Club is twenty-four years old this year.", "1999/2000"),
        (CLUB, "The club turned twenty in 2020. No other club of the estuary is as loud as the Kestrel Rowing Club.", "2000"),
        (CLUB, "The Kestrel Rowing Club, the oldest crew of the bay, will be twenty years old this month.", "2004"),
        (HALL, "The silver jubilee of Vellin Town Library in 1981 was marked with a new reading room.", "1956"),
        (HALL, "In 1988 the Vellin Town Library, which marked its thirtieth birthday that year, lent its millionth book.", "1958"),
        (BODY, "In its tenth year, 2015, the National Ferry Authority sold two boats.", "2005/2006"),
        (BODY, "By March 2015 the National Ferry Authority had been in existence for eleven years.", "2003/2004"),
        (BANK, "Pada Juni 2023 Bank Sampah Melati genap berusia sepuluh tahun, dan pengurusnya memotong tumpeng.", "2013"),
        (BANK, "HUT ke-16 Bank Sampah Melati diperingati pada Agustus 2024 dengan lomba memilah.", "2008"),
        (BANK, "Bank Sampah Melati kini berumur delapan belas tahun.", "2005/2006"),
        (SCHOOL, "Sanggar Tari Lembayung merayakan hari jadinya yang ke-15 pada 2010.", "1995"),
        (SCHOOL, "Pada 2015, di usianya yang kedelapan, Sanggar Tari Lembayung menari di ibu kota.", "2006/2008"),
    ],
)  # fmt: skip
def test_age_is_held_against_a_date(entry: Property, text: str, expected: str) -> None:
    """The claim is the year reckoned, and its note says from what; what is too far from the other date is none."""
    made = reckoned(entry, text)

    assert [value for value, _ in made] == [expected]
    assert all(note.startswith("reckoned from") for _, note in made)


def test_so_many_years_ago_is_about_that_year() -> None:
    """Years ago are round: the claim is approximate, and only where the year of writing is known."""
    text = "Five years ago the Kestrel Rowing Club was founded in a shed."

    assert [value for value, _ in reckoned(CLUB, text, "2005")] == ["2000~"]
    assert reckoned(CLUB, text, "") == []


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (CLUB, "In May 2022 the Kestrel Rowing Club was twenty-eight years old."),
        (CLUB, "In May 2022 the president of the Kestrel Rowing Club was thirty-nine years old."),
        (CLUB, "In 2022 the Kestrel Rowing Club celebrated the fortieth anniversary of its first boat."),
        (CLUB, "In 2030 the Kestrel Rowing Club hopes to celebrate its fortieth birthday in a boathouse."),
        (CLUB, "The Kestrel Rowing Club celebrated its thirtieth anniversary two years late, in 2025."),
        (CLUB, "The boats of the Kestrel Rowing Club are on average twenty years old."),
        (HALL, "In 1988 Vellin Town Library lent a book to a girl who was thirty years old."),
        (HALL, "In 2003 Vellin Town Library marked the golden jubilee of the poet Ada Rook."),
        (BODY, "The National Ferry Authority, now in the third year of its reform, has sold two boats."),
        (BANK, "Pada 2021 Bank Sampah Melati genap berusia sepuluh tahun."),
        (BANK, "Ketua Bank Sampah Melati berusia 15 tahun lebih tua pada 2023."),
        (SCHOOL, "Sanggar Tari Lembayung menari pada hari jadi ke-20 Kota Merak pada 2010."),
        (SCHOOL, "Anak-anak Sanggar Tari Lembayung yang berusia sepuluh tahun menari di alun-alun pada 2021."),
    ],
)  # fmt: skip
def test_age_of_another_or_that_agrees_is_no_claim(entry: Property, text: str) -> None:
    """Ages of persons, boats and jubilees of others say nothing of when the subject began; nor is one claimed that fits."""
    assert reckoned(entry, text) == []


def test_age_is_no_date_of_the_beginning() -> None:
    """A codebook may name "years old" as a cue: the date beside it is not when it began."""
    entry = Property("founded", "Kestrel Rowing Club", "date", unit="year", cues={"en": ("founded", "years old")})

    assert [v for v, _ in reckoned(entry, "In May 2022 the Kestrel Rowing Club was thirty-one years old.")] == [
        "1990/1991"
    ]
