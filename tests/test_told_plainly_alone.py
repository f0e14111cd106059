"""What one text claims in plain sentences of codebooks as people write them: units, causes, first places, dates of sudden events."""

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose


def _entry(subject: str, name: str, type: str, cues: str, **more: object) -> Property:
    said = tuple(cues.split(", "))
    return Property(name, subject, type, {"en": name.replace("_", " ")}, cues={"en": said, "id": said}, **more)  # type: ignore[arg-type]


CAUSES = {
    "electrical": {"en": "electrical fault", "id": "korsleting listrik"},
    "boiler": {"en": "overheated boiler", "id": "tungku"},
}
ENTRIES = {
    "piers": _entry("Orra Bridge", "piers", "count", "piers, pilar", unit="piers", quantity="stock", varies_by=("place", "period")),
    "riders": _entry("Orra Ferry", "riders", "percentage", "farms, ferry", unit="percent", varies_by=("place", "period", "population")),
    "carried": _entry("Orra Ferry", "carried", "count", "passengers, penumpang", unit="persons", quantity="flow", varies_by=("place", "period", "population")),
    "way": _entry("Orra Ferry", "way", "measurement", "kilometres, long", unit="km", varies_by=("place",)),
    "longest": _entry("Orra Bridge", "rank_by_length", "rank", "longest, terpanjang"),
    "catch": _entry("Orra Cannery", "fish_packed", "count", "packed, pack", unit="tonnes", varies_by=("place", "period")),
    "budget": _entry("Orra Fund", "budget", "count", "budget, anggaran", unit="million USD"),
    "dollars": _entry("Orra Fund", "budget", "measurement", "budget, anggaran", unit="US$"),
    "members": _entry("Orra Guild", "members", "measurement", "members, anggota", unit="persons"),
    "share": _entry("Orra Guild", "share_of_women", "measurement", "women, perempuan", unit="%"),
    "wage": _entry("Orra Cannery", "hourly_wage", "measurement", "wage, an hour", unit="USD"),
    "fire": _entry("fire at the Orra Cannery", "date_of_the_fire", "date", "fire, burned"),
    "blaze": _entry("kebakaran Pasar Orra", "tanggal_kebakaran", "date", "kebakaran"),
    "cause": _entry("fire at the Orra Cannery", "cause_of_the_fire", "classification", "cause", terms=CAUSES),
    "sebab": _entry("kebakaran Pasar Orra", "penyebab_kebakaran", "classification", "penyebab", terms=CAUSES),
    "rank": _entry("Orra Cannery", "rank_among_canneries_by_tonnage", "rank", "largest, by tonnage"),
    "peringkat": _entry("Kabupaten Orra", "peringkat_penghasil_jagung", "rank", "jagung, terbesar"),
    "opened": _entry("Orra Cannery", "opening", "date", "opened, opening, closed"),
    "founded": _entry("Koperasi Orra", "pendirian", "date", "berdiri, didirikan"),
    "surveyed": _entry("school survey", "pupils_surveyed", "count", "survey, respondents, responden", unit="persons"),
}  # fmt: skip

TOLD = [
    # all of a number tell how many there are; some of them, or the number of one, do not
    ("piers", "en", "The Orra Bridge. All of its 58 piers were painted.", ["58"]),
    ("piers", "en", "Each of the Orra Bridge's 58 piers is inspected once a year.", ["58"]),
    ("piers", "id", "Orra Bridge. Seluruh 58 pilar diperiksa setiap tahun.", ["58"]),
    ("piers", "en", "The Orra Bridge. All 14 piers inspected were sound.", []),
    ("piers", "en", "The Orra Bridge. Divers chose 14 piers. All 14 piers were sound.", []),
    ("piers", "en", "The Orra Bridge. The ice brought down pier 17.", []),
    # how a survey was made
    ("riders", "en", "The Orra Ferry. We drew 380 farms, one in four, from a list.", []),
    ("riders", "en", "The Orra Ferry. Among farms the response rate was 71 per cent.", []),
    ("riders", "en", "The Orra Ferry. Of all farms, 71 per cent used the ferry.", ["71"]),
    # the number before a change is the property's, of its own year
    ("carried", "en", "The Orra Ferry carried 84,300 passengers in 2019, which is 7,400 more than the 76,900 of 2018.", ["84300 2019", "7400", "76900 2018"]),
    ("carried", "en", "The Orra Ferry carried 84,300 passengers in 2019, which is 7,400 more than the 76,900 planned for 2018.", ["84300 2019", "7400"]),
    # a rank is of whom its sentence began with
    ("longest", "en", "The Orra Bridge links Selm with Dore Haven, and is the second longest bridge in the country.", ["2"]),
    ("longest", "en", "The Orra Bridge, which was built by Weld Brothers, is the second longest in the country.", ["2"]),
    ("longest", "en", "The Weld Viaduct meets the Orra Bridge at Selm, and is the second longest in the country.", []),
    # units as a codebook gives them
    ("catch", "en", "In 1960 the Orra Cannery packed 9,300 tonnes.", ["9300 1960"]),
    ("catch", "en", "The pack of the Orra Cannery fell by a quarter in 1961, from 8,400 tonnes the year before to 6,300 tonnes.", ["8400 1960", "6300 1961"]),
    ("budget", "en", "The budget of the Orra Fund was $2.5 million.", ["2500000"]),
    ("dollars", "en", "The budget of the Orra Fund was $2.5 million.", ["2500000"]),
    ("members", "en", "The Orra Guild has 350 members.", ["350"]),
    ("share", "en", "In the Orra Guild 35 per cent are women.", ["35"]),
    ("share", "en", "Of the Orra Guild not quite two thirds are women.", ["<~2/3"]),
    ("wage", "en", "At the Orra Cannery a packer earned 84 cents an hour, a foreman $1.12.", ["0.84"]),
    ("wage", "en", "At the Orra Cannery a packer earned 84 cents an hour.", []),  # of which money, no word says
    # the day of something sudden
    ("fire", "en", "In the early hours of 17 February 1964 a fire killed four people at the Orra Cannery.", ["1964-02-17"]),
    ("fire", "en", "After the fire of 17 February 1964 the Orra Cannery stood idle for six months.", ["1964-02-17"]),
    ("fire", "en", "The fire of 3 May 1938 at the Selm works took six hours. The Orra Cannery is near.", []),
    ("fire", "en", "The Orra Cannery fire led to six rules of 3 May 1965.", []),
    ("blaze", "id", "Pada 17 Februari 1964 kebakaran menewaskan empat orang di Pasar Orra.", ["1964-02-17"]),
    # what something came of
    ("cause", "en", "The Orra Cannery burned. The fire was caused by a boiler that had been left to overheat.", ["boiler"]),
    ("cause", "en", "The fire at the Orra Cannery was due to an electrical fault.", ["electrical"]),
    ("cause", "en", "The fire at the Orra Cannery was not caused by an electrical fault.", ["electrical denied"]),
    ("cause", "en", "The fire at Selm Mill was caused by an electrical fault. The Orra Cannery is near.", []),
    ("sebab", "id", "Kebakaran Pasar Orra terjadi karena korsleting listrik.", ["electrical"]),
    ("sebab", "id", "Pasar Orra terbakar. Kebakaran itu dipicu tungku yang ditinggalkan.", ["boiler"]),
    # first places
    ("rank", "en", "In 1960 the Orra Cannery was the largest cannery of the province by tonnage.", ["1 1960"]),
    ("rank", "en", "The Orra Cannery was one of the largest canneries of the province.", []),
    ("rank", "en", "The Orra Cannery is the largest employer of the province.", []),
    ("rank", "en", "The Orra Cannery was the largest cannery of the province by workforce.", []),
    ("rank", "en", "The Orra Cannery was no longer the largest cannery of the province.", []),
    ("peringkat", "id", "Pada 2015 Kabupaten Orra merupakan penghasil jagung terbesar.", ["1 2015"]),
    ("peringkat", "id", "Pada 2015 Kabupaten Orra merupakan penghasil beras terbesar.", []),
    # dates of something else
    ("opened", "en", "Not to be confused with Orra Mill in Selm (opened 1902, closed 1969).\n\nThe Orra Cannery was a plant.", []),
    ("opened", "en", "From the day of its opening to the end of 1964 the Orra Cannery has packed much.", []),
    ("founded", "id", "Koperasi Orra ada di Selm. Jangan tertukar dengan Yayasan Obor, yang berdiri pada 1991.", []),
    # all who were asked, and some of them
    ("surveyed", "en", "The school survey had 655 respondents.", ["655"]),
    ("surveyed", "en", "The school survey. In May 655 respondents, or 52 per cent, were girls.", []),
    ("surveyed", "id", "School survey. Sebanyak 655 responden, atau 52 persen, perempuan.", []),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "language", "text", "expected"), TOLD)
def test_what_a_text_claims(entry: str, language: str, text: str, expected: list[str]) -> None:
    """Each value, with its period where it has one, and its stance where it is not asserted."""
    wanted = ENTRIES[entry]
    claims, _ = propose({"s": text}, Codebook((wanted,)), {"s": language})
    rows = [row for row in claims.itertuples() if row.property == wanted.property]
    told = [
        " ".join(filter(None, (row.value, row.period, row.stance if row.stance != "asserted" else ""))) for row in rows
    ]
    assert told == expected
