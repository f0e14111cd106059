"""The papers' own references: what is read from them, and what they resolve to."""

import pandas as pd
import pytest

from helpers.corpora.tables import COLUMNS
from helpers.ledgers.bibliography import clean_url, read_authors, read_date, read_reference, work_key
from helpers.ledgers.citations import apparatus, read_citations
from helpers.ledgers.worklists import find_zone

PAPER = """Lamps of the outer reef

Oil came from the south until the war (Olsen, 2004). Brandt and Weiss (2009) argue that the council paid by the sail.
The lamp was out for 212 nights in 1911 (Ibarra 2011: 14; Brandt & Weiss, 2009, p. 30). In March 2012 it was sold.
A visitor in (1911) saw nothing. According to Rask (1999), nobody looked.

References
Olsen, M. (2004). Reefs and lamps of the outer islands. Coast Journal, 4(2), 11-24.
Brandt, K., & Weiss, T. (2009). Counting sails for money. Harbour Press.
Ibarra, L. (2011). Night work. Coast Journal, 9(1), 3-18.
Lighthouse Board. Register of lamps. https://lamps.example.org/register/1911 (accessed 3 May 2019).
"""

NOTED = """Perahu di muara itu sudah tidak ada.¹ Bahkan dermaganya hilang.² Kata orang tua, semuanya dijual.³ Entah ke mana.⁴
Sungainya masih ada.⁵

¹ T. Harun, *Muara yang Sepi*, Bandung: Pena Laut, 1998, Hal. 12
² Ibid., hal. 14
³ "Dermaga dibongkar" dalam <http://kabar.example.id/2015/02/16/dermaga> diakses pada tanggal 02 Agustus 2017
⁴ Harun, op.cit., hlm. 20

Daftar Pustaka

Buku
Harun. T, *Muara yang Sepi*, Bandung: Pena Laut, 1998
Internet
Dermaga dibongkar, terdapat pada
<http://kabar.example.id/2015/02/16/dermaga> diakses 2 Agustus 2017
Sari, Dewi. 2010. Ikan dan Pasar. Yogyakarta: Gading
"""


def rows(text):
    return read_citations({"s": text})


def of(frame, *kinds):
    return frame[frame["kind"].isin(kinds)].reset_index(drop=True)


@pytest.mark.parametrize(
    ("written", "authors", "year", "title"),
    [
        ("Olsen, M. (2004). Reefs and lamps. Coast Journal.", ("Olsen",), "2004", "Reefs and lamps"),
        ("Brandt, K., Weiss, T. A., & van Dyke, R. (2009). Counting sails.", ("Brandt", "Weiss", "van Dyke"), "2009", "Counting sails"),
        ("Harun, Muara yang Sepi, Pena Laut, Bandung, 1998", ("Harun",), "1998", "Muara yang Sepi"),
        ("T. Harun, *Muara yang Sepi*, Bandung: Pena Laut, 1998, Hal. 12", ("Harun",), "1998", "Muara yang Sepi"),
        ("Harun. T, Muara yang Sepi, Bandung: Pena Laut, 1998", ("Harun",), "1998", "Muara yang Sepi"),
        ("Tamrin Harun, 1998, Muara yang Sepi, Bandung: Pena Laut, hal. 3", ("Tamrin Harun",), "1998", "Muara yang Sepi"),
        ("Sari, Dewi dan Budi Santoso. 2010. Ikan dan Pasar. Yogyakarta", ("Sari", "Budi Santoso"), "2010", "Ikan dan Pasar"),
        ("World Lamp Council. 2010. State of the Lamps. Geneva", ("World Lamp Council",), "2010", "State of the Lamps"),
        ("Lighthouse Board (2011). Lamps, Wicks and Oil. Harbour Press.", ("Lighthouse Board",), "2011", "Lamps, Wicks and Oil"),
        ("“Siapa Memegang Kunci”. Jurnal Pustaka, 2013", (), "2013", "Siapa Memegang Kunci"),
    ],
)  # fmt: skip
def test_author_year_and_title_are_read_in_many_styles(written, authors, year, title):
    found = read_reference(written)

    assert (found.authors, found.year, found.title) == (authors, year, title)


@pytest.mark.parametrize(
    ("written", "url", "accessed"),
    [
        ("Dermaga dibongkar, terdapat pada <http://www.kabar.id/dermaga/> diakses 12 Januari 2018", "kabar.id/dermaga", "2018-01-12"),
        ("Register. https://lamps.org/r (accessed 31 June 2019).", "lamps.org/r", "2019-06-31"),
        ("Register. https://lamps.org/r. Retrieved June 3, 2019", "lamps.org/r", "2019-06-03"),
        ("Register di akses dari http://lamps.org", "lamps.org", ""),
        ("Peta, diakses pada tanggal 02 Agustus 2017, <http://peta.id/teluk>", "peta.id/teluk", "2017-08-02"),
    ],
)  # fmt: skip
def test_address_and_day_of_access_are_read_as_they_are_written(written, url, accessed):
    found = read_reference(written)

    assert (found.url, found.accessed) == (url, accessed)


def test_dates_addresses_and_names_alone():
    assert [read_date(d) for d in ("3 Mei 2019", "May 2019", "2019-05-03", "3/5/2019", "soon")] == [
        "2019-05-03", "2019-05", "2019-05-03", "2019-05-03", "",
    ]  # fmt: skip
    assert clean_url("https://www.Lamps.org/a-\n b/).") == "lamps.org/a-b"
    assert read_authors("Drs. Tamrin Harun, M.Si") == ("Tamrin Harun",)
    assert work_key(("Tamrin Harun",), "Muara yang Sepi di Utara") == "harun:muara-yang-sepi-utara"


@pytest.mark.parametrize(
    ("written", "pages"),
    [
        ("Olsen, M. (2004). Reefs. Coast Journal, 4(2), 11-24.", "coast-journal 4(2) 11-24"),
        ("Harun, 1998, “Muara”. Jurnal Pantai No. 51 hal 59-67.", "jurnal-pantai (51) 59-67"),
        ("Harun, 1998, Muara. Bandung: Pena, hal. 83", ""),
        ("Olsen, M. (2004). Reefs, 1990-1995. Harbour Press.", ""),
    ],
)
def test_volume_and_page_range_are_read_and_single_pages_are_not(written, pages):
    assert read_reference(written).pages == pages


def test_the_list_of_works_is_the_last_one_and_ends_at_an_appendix():
    text = "Contents\nReferences\n\nText.\n\n**REFERENCES**\nOlsen, M. (2004). Reefs.\n\nAppendix A\nRask (1999)."

    start, end = find_zone(text)

    assert text[start:end].strip() == "Olsen, M. (2004). Reefs."
    assert find_zone("The references were lost.\nNothing else.") is None


def test_citations_in_the_text_resolve_to_their_entries():
    frame = rows(PAPER)
    cited = of(frame, "in-text")

    assert list(zip(cited["author"], cited["year"], strict=True)) == [
        ("Olsen", "2004"), ("Brandt; Weiss", "2009"), ("Ibarra", "2011"), ("Brandt; Weiss", "2009"), ("Rask", "1999"),
    ]  # fmt: skip
    assert [bool(target) for target in cited["target"]] == [True, True, True, True, False]
    assert set(cited["target"]) - {""} <= set(of(frame, "entry")["key"])


def test_a_citation_reaches_back_to_the_beginning_of_its_sentence():
    cited = of(rows(PAPER), "in-text")
    sentence = PAPER[int(cited["since"][2]) : int(cited["start"][2])]

    assert sentence.startswith("The lamp was out for 212 nights")


@pytest.mark.parametrize(
    "innocent",
    [
        "It rose (Table 2, 2011).", "It was sold (March 2012).", "The law (Act 5, 2011) holds.", "UU No. 21 (Tahun 2007) berlaku.",
        "In Harbour Town (1911) there was fog.", "It grew (from 2011 to 2012).", "(see below, 2011)", "Sensus 2010 (Sensus 2010).",
        "The ship Olga (1899) sank.", "(1999-2004)", "They sold it (Januari 2018).",
    ],
)  # fmt: skip
def test_years_in_parentheses_are_not_all_citations(innocent):
    assert of(rows(innocent), "in-text").empty


def test_notes_resolve_through_ibid_and_op_cit():
    frame = rows(NOTED)
    notes, marks = of(frame, "note"), of(frame, "footnote")

    assert list(notes["author"]) == ["Harun", "Harun", "", "Harun"]
    assert notes["key"][0] == notes["key"][1] == notes["key"][3]
    assert notes["accessed"][2] == "2017-08-02"
    assert [bool(target) for target in marks["target"]] == [True, True, True, True, False]
    assert marks["target"][0] == marks["target"][1] == of(frame, "entry")["key"][0]


def test_entries_over_two_lines_are_one_and_group_headings_are_none():
    entries = of(rows(NOTED), "entry")

    assert list(entries["year"]) == ["1998", "", "2010"]
    assert entries["url"][1] == "kabar.example.id/2015/02/16/dermaga"


def test_a_remark_in_a_note_is_no_work_and_its_mark_is_not_to_nothing():
    frame = rows("The lamp was red.¹ So was the boat.\n\n¹ The author thanks the keeper's daughter for this.\n")

    assert of(frame, "note")["key"][0] == ""
    assert of(frame, "footnote")["target"][0] == "note:1"


def test_square_metres_are_no_marks():
    assert of(rows("The hut has 12 m² and the yard 3 km².\n\n² Harun, 1998, hal. 3\n"), "footnote").empty


def test_numbered_references_are_resolved_by_number():
    text = "Oil came late [1]. It was dear [2, 3]. Nobody knows [7].\n\nReferences\n[1] Olsen, M. (2004). Reefs and lamps.\n"
    text += "[2] Brandt, K. (2009). Counting sails.\n[3] Ibarra, L. (2011). Night work.\n"
    marks = of(rows(text), "in-text", "footnote")

    assert list(marks["author"]) == ["Olsen", "Brandt", "Ibarra", ""]
    assert list(marks["kind"]) == ["in-text", "in-text", "in-text", "footnote"]


def test_a_full_reference_in_parentheses_resolves_and_prose_does_not():
    text = "Oil came late (Harun, Muara yang Sepi, Pena Laut, Bandung, 1998) as ever (a habit of the keepers, begun in 1911).\n"
    text += "\nDaftar Pustaka\nHarun, Muara yang Sepi, Pena Laut, Bandung, 1998\n"
    cited = of(rows(text), "in-text")

    assert len(cited) == 1
    assert cited["target"][0] == of(rows(text), "entry")["key"][0]


def test_one_work_has_one_key_in_every_text():
    texts = {
        "a": "References\nHarun, T. (1998). Muara yang sepi di pantai utara. Pena Laut.\n",
        "b": "Daftar Pustaka\nHarun. T, *Muara yang Sepi diPantai Utara*, Bandung: Pena Laut, 1998\n",
        "c": "Daftar Pustaka\nHarun, T. (1998). Ikan dan pasar di pantai selatan. Pena Laut.\n",
    }
    frame = read_citations(texts)
    keys = dict(zip(frame["source_id"], frame["key"], strict=True))

    assert keys["a"] == keys["b"] != keys["c"]


def test_a_text_of_the_corpus_is_known_where_another_cites_it():
    sources = pd.DataFrame([{"source_id": "a", "authors": "Tamrin Harun", "title": "Muara yang Sepi", "year": "1998"}])
    frame = read_citations({"b": "References\nHarun, T. (1998). Muara yang sepi. Pena Laut.\n"}, sources)

    assert frame["key"][0] == "harun:muara-yang-sepi"


def test_the_table_is_ordered_has_its_columns_and_holds_no_sentence():
    frame = read_citations({"b": PAPER, "a": NOTED})

    assert tuple(frame.columns) == COLUMNS["citations"]
    assert list(frame["source_id"]) == sorted(frame["source_id"])
    assert frame.equals(read_citations({"a": NOTED, "b": PAPER}))
    assert max(len(cell) for column in frame for cell in frame[column]) < 80


def test_the_apparatus_covers_the_list_and_the_notes():
    spans = apparatus(NOTED)

    assert any(NOTED[start:end].startswith("² Ibid.") for start, end in spans)
    assert any(start <= NOTED.index("Sari, Dewi") < end for start, end in spans)


@pytest.mark.parametrize(
    "text", ["", "(", "((((((", "References\n", "References\n\n\n\n", "¹", "[1]", "\ufffd", "(" * 5000, "[1" * 5000]
)
def test_odd_texts_are_no_trouble(text):
    assert isinstance(read_citations({"s": text}), pd.DataFrame)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("Register. https://lamps-of-\nthe-bay.example/r/2018, accessed 3 June 2019.", "lamps-of-the-bay.example/r/2018"),
        ("Register. https://lamps.example/\nreports/r-2018.pdf", "lamps.example/reports/r-2018.pdf"),
        ("Register. https://lamps.example/\nreport.pdf", "lamps.example/report.pdf"),
        ("Register. https://lamps.example/\nAccessed 3 June 2019.", "lamps.example"),
        ("Register. https://lamps.example/\n12 lamps were lit.", "lamps.example"),
        ("Register. https://lamps.example/a\nreport.pdf", "lamps.example/a"),
    ],
)  # fmt: skip
def test_an_address_goes_on_behind_a_line_end(written, url):
    """As a browser prints it: broken behind a hyphen or a slash."""
    assert read_reference(written).url == url


def test_a_note_that_says_the_title_of_an_entry_is_about_it():
    """Author, title, place and year in the order of notes; the body that wrote it has no initials."""
    listed = (
        "Office of Lamps. (2018). Register of the lamps of the bay. Port Alder.\n\nMarsh, R. (2004). On oil. Selm.\n"
    )
    text = f"The lamps are red.¹ So is oil.²\n\n¹ Office of Lamps, Register of the Lamps of the Bay, Port Alder 2018, p. 12.\n\n² So the mayor.\n\nReferences\n\n{listed}"
    frame = rows(text)
    entries, notes, marks = (of(frame, kind) for kind in ("entry", "note", "footnote"))

    assert notes["target"][0] == notes["key"][0] == entries["key"][0]
    assert marks["target"][0] == entries["key"][0]
    assert notes["key"][1] == ""


def test_a_note_about_a_body_is_not_about_the_book_of_its_name():
    """The name of the one is the title of the other; the years differ."""
    listed = "Marsh, R. (2004). Office of Lamps and Beacons. Selm.\n"
    text = f"The lamps are red.¹\n\n¹ Annual report of the Office of Lamps and Beacons, 2009, p. 3.\n\nReferences\n\n{listed}"

    assert of(rows(text), "note")["target"][0] == ""
