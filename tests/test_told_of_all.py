"""What is wanted and what there is, what was so until then, what all of something are, and what a clause is of that points back."""

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.readers.mentions import read_mentions


def _entry(subject: str, name: str, type: str, cues: str, **more: object) -> Property:
    said = tuple(cues.split(", "))
    more.setdefault("label", {"en": name.replace("_", " ")})
    return Property(name, subject, type, cues={"en": said, "id": said}, **more)  # type: ignore[arg-type]


MADE = {"tile": {"en": "clay tiles", "id": "genteng"}, "tin": {"en": "sheets of tin", "id": "seng"}}
ENTRIES = {
    "midwives": _entry("Orra Clinic", "midwives", "count", "midwives, bidan", unit="persons", varies_by=("place", "period", "population")),
    "rank": _entry("Coast Prize", "rank", "rank", "place, tempat, peringkat", varies_by=("period",)),
    "herons": _entry("herons at Orra", "heron_nests", "trend", "herons, heron nests, cangak, sarang cangak", varies_by=("period",)),
    "roofs": _entry("Orra Clinic", "roofing", "classification", "roofed, diatapi", varies_by=("period",), terms=MADE, excludes=(("tile", "tin"),)),
    "income": _entry("Night Walks", "income", "measurement", "income, pendapatan", unit="IDR", varies_by=("period",)),
    "released": _entry("Orra Clinic", "birds_released", "count", "released, dilepas", unit="birds", quantity="flow", varies_by=("place", "period")),
}  # fmt: skip
PLACES = {"Orra": "Selm", "Vint": "Selm"}


def _told(name: str, language: str, *texts: str) -> list[str]:
    """Return value, period and place of each claim of an entry, as one text."""
    book = Codebook(properties=(ENTRIES[name],), places=PLACES)
    named = {f"t{number}": text + "\n" for number, text in enumerate(texts)}
    claims, _ = propose(named, book, dict.fromkeys(named, language))
    rows = [row for row in claims.to_dict("records") if row["property"] == ENTRIES[name].property]
    return [" ".join(part for part in (row["value"], row["period"], row["place"]) if part) for row in rows]


def _relations(language: str, text: str) -> list[str]:
    _, found = propose({"t": text + "\n"}, Codebook(properties=(ENTRIES["income"],)), {"t": language})
    return sorted(found["kind"]) if len(found) else []


ONE = [
    # a number of which there is a share, but which was only wanted, is none of what there is
    ("midwives", "en", "In 2010 Orra Clinic had 24 midwives, two thirds of the 36 planned.", ["24 2010"]),
    ("midwives", "en", "In 2010 Orra Clinic had 24 midwives, or 67 per cent of the 36 that were needed.", ["24 2010"]),
    ("midwives", "en", "Orra Clinic had 24 midwives in 2010, 67 per cent of its target of 36.", ["24 2010"]),
    ("midwives", "id", "Pada 2010 Orra Clinic memiliki 24 bidan, dua pertiga dari 36 yang direncanakan.", ["24 2010"]),
    ("midwives", "id", "Pada 2010 Orra Clinic memiliki 24 bidan (67 persen dari 36 yang ditargetkan).", ["24 2010"]),
    ("midwives", "id", "Pada 2010 24 bidan, dua pertiga dari 36 bidan di Orra Clinic, bertugas malam.", ["36 2010"]),
    # a place that is won
    ("rank", "id", "Dalam lomba Coast Prize pada 2013 kapal kami duduk di tempat kedua, terpaut dua poin.", ["2 2013"]),
    ("rank", "id", "Untuk Coast Prize 2013 panggung dipindahkan ke tempat kedua.", []),
    # what a colon leads to is of what stands before it; this species is the one of the sentence before
    ("herons", "en", "The herons at Orra recovered: between 2008 and 2013 their nests became ever more numerous.", ["up 2008/2013"]),
    ("herons", "en", "The herons at Orra recovered: between 2008 and 2013 their enemies fell in number.", []),
    ("herons", "en", "The herons at Orra recovered, but not the storks: between 2008 and 2013 their nests fell in number.", []),
    ("herons", "en", "Herons fare otherwise. At Orra this species declined between 2008 and 2013.", ["down 2008/2013 Orra"]),
    ("herons", "en", "Unlike herons, storks do well. At Orra this species grew in number between 2008 and 2013.", []),
    ("herons", "id", "Cangak membaik: antara 2008 dan 2013 sarangnya di Orra kian banyak.", ["up 2008/2013 Orra"]),
    ("herons", "id", "Cangak membaik: antara 2008 dan 2013 musuhnya di Orra kian langka.", []),
    ("herons", "id", "Nasib cangak lain. Di Orra jenis ini menurun antara 2008 dan 2013.", ["down 2008/2013 Orra"]),
    ("herons", "id", "Berbeda dari cangak, bangau berlimpah. Di Orra jenis ini menurun antara 2008 dan 2013.", []),
    # some of them are not all
    ("roofs", "id", "Tidak semua bangsal Orra Clinic diatapi genteng.", []),
    ("roofs", "id", "Sebagian bangsal Orra Clinic diatapi genteng.", []),
    ("roofs", "id", "Orra Clinic diatapi genteng.", ["tile"]),
    # what a clause tells of each month
    ("income", "id", "Night Walks ramai. Sebulan pendapatannya Rp 4 juta.", []),
    ("income", "id", "Night Walks ramai. Sebulan kemudian pendapatannya Rp 4 juta.", ["4000000"]),
    ("income", "en", "The Night Walks are popular. Every month of the long summer they bring an income of 4 million rupiah.", []),
    # the place that the paragraph last named
    ("released", "en", "Orra Clinic is large. At Vint the office runs a smaller one. In 2013 4,870 birds were released from that place.", ["4870 2013 Vint"]),
    ("released", "id", "Orra Clinic besar. Di Vint, Dinas mengelola yang lebih kecil. Pada 2013 dari sana dilepas 4.870 burung.", ["4870 2013 Vint"]),
    ("released", "id", "Orra Clinic besar. Pada 2013 dari sana dilepas 4.870 burung.", ["4870 2013"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "language", "text", "told"), ONE)
def test_what_a_text_claims(name: str, language: str, text: str, told: list[str]) -> None:
    assert _told(name, language, text) == told


BETWEEN = [
    ("en", "In 2013 every ward of Orra Clinic was roofed with clay tiles.", "In 2013 all the wards of Orra Clinic were roofed with sheets of tin.", ["tile 2013", "tin 2013"]),
    ("en", "In 2013 almost every ward of Orra Clinic was roofed with clay tiles.", "In 2013 all the wards of Orra Clinic were roofed with sheets of tin.", []),
    ("en", "In 2013 every ward of Orra Clinic was to be roofed with clay tiles.", "In 2013 all the wards of Orra Clinic were roofed with sheets of tin.", []),
    ("en", "In 2013 every ward of Vint Clinic was roofed with clay tiles.", "In 2013 all the wards of Orra Clinic were roofed with sheets of tin.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "left", "right", "told"), BETWEEN)
def test_how_all_of_a_subject_are_made(language: str, left: str, right: str, told: list[str]) -> None:
    assert sorted(_told("roofs", language, left, right)) == told


SUMS = [
    ("en", "The fee is 75 dollars. Until 2012 the fee was 100 dollars, so it rose by 50 per cent.", []),
    ("id", "Anak membayar Rp 75.000. Sebelum 2012 harganya Rp 100.000, jadi pernah naik 50 persen.", []),
    ("en", "The fee was 75 dollars until 2012 and 100 dollars after that, a rise of 50 per cent.", ["change"]),
    ("en", "In 2013 the choir spent 1.24 million dollars (2012: 1.08 million dollars). All of it went on three things: singing 560,000 dollars, printing 410,000 dollars, and the hall 230,000 dollars.", ["sum-of"]),
    ("en", "The 74 crates handed in were all weighed by the clerk in front of the witnesses: 41 of cod, 17 of crab and 9 of squid.", ["sum-of"]),
    ("en", "The 74 crates handed in were weighed by the clerk in front of the witnesses and the crew: 41 of cod, 17 of crab and 9 of squid.", []),
    ("id", "Tujuh puluh empat peti yang masuk ditimbang semuanya di depan para saksi: 41 baik, 17 rusak, 9 kosong.", ["sum-of"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kinds"), SUMS)
def test_what_a_text_reckons(language: str, text: str, kinds: list[str]) -> None:
    assert _relations(language, text) == kinds


def test_shares_that_are_compared_with_others_are_no_slip() -> None:
    text = (
        "Of the 240 cows, 84 (45 per cent) stood in the new barn.\n\nThe vet came in May and in June. He saw them all.\n\n"
        "He found that 88 per cent of calves in the old barn were male, compared with 54 per cent in the new barn."
    )
    claims, _ = propose({"t": text + "\n"}, Codebook(properties=(ENTRIES["midwives"],)), {"t": "en"})
    assert not [name for name in claims["property"] if "told_again" in name]


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("Desa itu meraih tempat ketiga pada 2019.", ["3"]),
        ("Dalam Lomba Perahu desa kami di tempat kedua.", ["2"]),
        ("Bangku dipindah ke tempat kedua.", []),
    ],
)
def test_places_that_rank(text: str, ranks: list[str]) -> None:
    assert [one.value for one in read_mentions(text, "id") if one.kind == "rank"] == ranks
