"""Sentences, sections, list items and zones of texts as people have them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.readers.segments import segment
from helpers.readers.zones import zones


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in segment(text).sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Lihat Hal. 3 dan No. 4 di sana.",
        "Warga menanam bakau, pandan, dll. di tepi sungai.",
        "Dr. Sari dan Prof. Putra datang.",
        "Menurut S. Halim, S.IP, M.Si, jalan itu baru.",
        "Biayanya Rp 2.450.000,50 sebulan.",
        "It grew, e.g. by 3.5 per cent, cf. table 2.",
        "The U.S. office of Mr. Brown closed.",
        "Ia mencapai 12.75 persen pada tgl. 3 Mei.",
    ],
)
def test_abbreviations_and_figures_end_no_sentence(text: str) -> None:
    """One sentence stays one."""
    assert sentences(text) == [text]


def test_sentences_end_at_their_marks() -> None:
    """Full stops, question marks and closing quotes end a sentence; a footnote mark after them belongs to it."""
    text = 'Kapal tiba pada 2010.¹ Siapa tahu? "Kami tahu." Mereka pergi! Selesai.'
    assert sentences(text) == ["Kapal tiba pada 2010.¹", "Siapa tahu?", '"Kami tahu."', "Mereka pergi!", "Selesai."]


def test_line_breaks_of_a_scan_end_nothing() -> None:
    """A single line break inside a paragraph is white space; a blank line ends the sentence."""
    assert sentences("Kapal itu\ntiba pada\n2010. Lalu pergi\n\nBaru") == [
        "Kapal itu\ntiba pada\n2010.",
        "Lalu pergi",
        "Baru",
    ]


def test_sections_nest_by_number_and_capitals() -> None:
    """A position knows the headings above it, nearest first."""
    text = "BAB I PENDAHULUAN\n\nSatu kalimat.\n\n1.1 Latar belakang\n\nKalimat kedua.\n\nBAB II HASIL\n\nKetiga di sini.\n"
    found = segment(text)
    assert [s.title for s in found.sections] == ["BAB I PENDAHULUAN", "1.1 Latar belakang", "BAB II HASIL"]
    assert [s.title for s in found.headings_at(text.index("kedua"))] == ["1.1 Latar belakang", "BAB I PENDAHULUAN"]
    assert [s.title for s in found.headings_at(text.index("Ketiga"))] == ["BAB II HASIL"]


def test_list_items_stand_alone() -> None:
    """Each item of a list is its own sentence, its mark included."""
    text = "Langkahnya:\n\n1. Mendaftar rumah.\n2. Memilih rumah dengan undian\n- Menghitung\n"
    found = segment(text)
    assert [text[i.start : i.end] for i in found.items] == [
        "1. Mendaftar rumah.",
        "2. Memilih rumah dengan undian",
        "- Menghitung",
    ]


def test_zones_end_at_an_appendix() -> None:
    """A list of works runs to the appendix or the end; footnotes are lines that begin with a raised mark."""
    text = "Isi.\n\n¹ Catatan, hal. 2\n\nReferences\n\nBrown (2001). Sea.\n\nAppendix A\n\nIn 2010 it rained.\n"
    found = zones(text)
    assert [(z.kind, text[z.start : z.start + 4]) for z in found] == [("footnote", "¹ Ca"), ("bibliography", "Refe")]
    assert found[1].end == text.index("Appendix")
    assert segment(text).zone_at(text.index("2010")) == ""


def test_a_numbered_chapter_called_like_a_bibliography_is_none_unless_it_has_works() -> None:
    """ "C. Rujukan" may be of patients: the chapter after it has the next number, and no work is listed in it."""
    patients = "B. KUNJUNGAN\n\nAda 12.\n\nC. RUJUKAN\nDari 400 pasien, 31 dirujuk.\n\nD. BIAYA\nBiayanya Rp2 juta.\n"
    assert zones(patients) == ()

    works = "4 Results\n\nMany.\n\n5 References\nBrown, A. (2001). Sea.\n\n6 Tables of catches\n\nIn 2010 it rained.\n"
    found = zones(works)
    assert [works[z.start : z.end].split("\n")[0] for z in found] == ["5 References"]
    assert found[0].end == works.index("6 Tables")

    numbered = "C. RUJUKAN\n1. Arman (2003). Laut.\n2. Badu (2004). Pasir.\n\nDewi (2005). Ombak.\n"
    assert zones(numbered)[0].end == len(numbered)


@pytest.mark.parametrize(
    "contents",
    ["Daftar isi\n1 Sejarah\n2 Armada\n3 Rujukan\n", "Daftar isi\n\n1 Sejarah\n\n2 Armada\n\n3 Rujukan\n\n4 Pranala luar\n"],
    ids=["lines", "paragraphs"],
)
@pytest.mark.parametrize("tail", ["", " [sunting]", " [sunting | sunting sumber]"])
def test_a_table_of_contents_opens_no_bibliography(contents: str, tail: str) -> None:
    """The list of works begins at its own heading, which a page of an encyclopedia follows with a link."""
    works = f"Rujukan{tail}\n[1] Sari, D. (2010). Laut. Hlm. 15.\n"
    text = f"{contents}\nSejarah{tail}\n\nKoperasi berdiri pada Mei 2002 (Sari 2010).\n\n{works}"
    assert [text[z.start : z.end] for z in zones(text)] == [works]


def test_the_word_references_in_running_text_opens_no_zone() -> None:
    """Only a line of its own is a heading."""
    assert zones("The references to ships are many.\n\nIn 2010 it rained.") == ()


@given(st.text(alphabet="ab .,!?\n1#-*A|¹", max_size=120))
def test_spans_are_in_order_and_hold_all_words(text: str) -> None:
    """Sentences do not overlap, and no letter or digit of the text falls between them."""
    end = 0
    for span in segment(text).sentences:
        assert not any(c.isalnum() and c.isascii() for c in text[end : span.start])
        assert end <= span.start < span.end
        end = span.end
    assert not any(c.isalnum() and c.isascii() for c in text[end:])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Its success was claimed.1 It is not so.[2] Others say so.", 3),
        ("He lives in No.3 Road. It costs 3.5 Million.", 2),
        ("Menurut UU No.21 Tahun 2007 hal itu benar.3 Namun begitu tidak.", 2),
    ],
)
def test_a_mark_of_a_note_ends_with_its_sentence(text: str, count: int) -> None:
    """A digit glued to a full stop after a word is a note's mark; after an abbreviation it is a number."""
    assert len(sentences(text)) == count


@pytest.mark.parametrize("piece", [".", "a.", "1.", "a.[1]", '."', "!?"])
def test_marks_without_end_are_cut_in_linear_time(piece: str) -> None:
    """Two hundred thousand marks in a row take less than a second of the processor."""
    import time

    began = time.process_time()
    segment((piece * 200_000)[:200_000] + "x")
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "text",
    [
        "Rujukan\n\nSebanyak 45 pasien dari tiga desa dirujuk ke kota pada 2019.\n",
        "B. RUJUKAN\nPada tahun itu puskesmas merujuk 45 pasien ke kota.\n",
        "3. Reference\nThe gauge at the weir was used as the reference for all readings of 2014.\n",
        "LITERATURE\nMost of what has been written on kites comes from Japan (see chapter 2).\n",
    ],
)
def test_prose_below_a_heading_is_no_bibliography(text: str) -> None:
    """Patients referred, a gauge, a review of what was written: the words after the heading are those of sentences."""
    assert zones("Pembuka.\n\n" + text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Rujukan\nKabupaten Lewa dalam Angka 2019, hlm. 31.\n",
        "References\nThese are the works consulted by the author in writing this chapter:\nDoe, J. (2001). Kites.\n",
        "REFERENSI\nBadan Pusat Statistik. 2014. Tangga nada dan layang-layang.\n",
        "References\nthe state of kites in the world (2011). Paris.\n",
        "Rujukan\n1. ^ Wawancara dengan nakhoda, berkas 7.\n",
    ],
)
def test_a_list_of_works_stays_a_bibliography(text: str) -> None:
    """Names with capitals, numbers, a year in brackets, or words that lead to a list."""
    assert [zone.kind for zone in zones("Pembuka.\n\n" + text)] == ["bibliography"]
