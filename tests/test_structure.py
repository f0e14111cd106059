"""The shape of a text: announced lists with what follows, tables and figures, weekdays beside dates."""

from __future__ import annotations

import pytest

from helpers.ledgers.lists import announcements
from helpers.ledgers.structure import read_structure
from helpers.ledgers.weekdays import weekday_dates


def listed(text: str) -> list[tuple[int, int | None]]:
    return [(found.number, found.listed) for found in announcements(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Perahu melayani lima desa, yaitu Awan, Batu, Cemara, dan Dahan.", [(5, 4)]),
        ("Perahu melayani empat desa, yaitu Awan, Batu, Cemara, dan Dahan.", [(4, 4)]),
        ("It serves three ports: Ash, Birch and Cole.", [(3, 3)]),
        ("It serves three ports, namely Ash, Birch, Cole and Dun.", [(3, 4)]),
        ("Ada tiga tahap, yakni (1) rapat, (2) survei, dan (3) laporan.", [(3, 3)]),
        ("There are four steps: meet; survey the bay; write; and print.", [(4, 4)]),
        ("Terdapat tiga syarat, yaitu:\n\n1. Surat\n2. Foto\n3. Cap\n", [(3, 3)]),
        ("Terdapat lima syarat sebagai berikut:\na. Surat\nb. Foto\nc. Cap\nd. Meterai\n\nLalu menunggu.", [(5, 4)]),
        ("Ketiga syarat tersebut sebagai berikut:\n- Surat\n- Foto\n- Cap\n", [(3, 3)]),
        ("Ada dua syarat, yaitu:\n\n1. Surat\nYang asli dan yang disalin.\n\n2. Foto\nBerwarna.\n", [(2, 2)]),
    ],
)
def test_what_is_announced_and_what_follows(text: str, expected: list[tuple[int, int | None]]) -> None:
    assert listed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It serves five ports, such as Ash, Birch and Cole.",  # an open list
        "Perahu melayani lima desa, antara lain Awan dan Batu.",
        "The fleet has 36 boats: 20 wooden boats and 16 others.",  # a measure, not the head of a list
        "After three years: calm, trade and fish.",  # a duration
        "Salah satu dari tiga desa, yaitu Awan, ada di muara.",  # one of the three
        "Ketiga, yaitu soal ikan, garam, dan es.",  # the third
        "He came in 2011: Ash, Birch and Cole followed.",
    ],
)
def test_what_only_looks_like_a_list_is_not_counted(text: str) -> None:
    assert all(found is None or found == number for number, found in listed(text))


def test_a_list_within_a_list_is_not_guessed() -> None:
    """Items that hold "and" may be one or two: any way that gives the announced number counts as met."""
    assert listed("Two islands: Ash and Birch, and Cole and Dun.") == [(2, 2)]
    assert listed("Three islands: Ash and Birch, and Cole and Dun.") == [(3, 3)]


TABLES = """\
1. Boats

Table 1 shows the boats, Table 2 the crews, and Figure 3 the harbour (see Smith 2012, Table 9).

Table 1. Boats by year
Year  Boats
2014  12
2015  16

Figure 3: The harbour.
"""


def kinds(text: str, kind: str) -> list[tuple[str, str]]:
    frame = read_structure(text, "s", "en")
    rows = frame[frame["kind"] == kind]
    return sorted({(row.number, row.value) for row in rows.itertuples()})


def test_tables_and_figures_are_announced_and_present() -> None:
    assert kinds(TABLES, "table") == [("1", "announced"), ("1", "present"), ("2", "announced")]
    assert kinds(TABLES, "figure") == [("3", "announced"), ("3", "present")]


def test_a_sentence_that_opens_with_a_table_is_no_caption() -> None:
    assert kinds("Table 2 gives the months of the year.\n", "table") == [("2", "announced")]
    assert kinds("Tabel 2 Penduduk menurut bulan\n\nTabel 2 memuat bulan.\n", "table") == [
        ("2", "announced"),
        ("2", "present"),
    ]


def test_a_pointer_without_number_finds_the_rows_beside_it() -> None:
    with_rows = "Pada tabel di bawah terlihat hasilnya.\n\n| Desa | Warga |\n|---|---|\n| Awan | 40 |\n"
    assert kinds(with_rows, "table") == [("", "announced"), ("", "present")]
    assert kinds("Pada tabel di bawah terlihat hasilnya.\n\nWarga senang.\n", "table") == [("", "announced")]


@pytest.mark.parametrize(
    ("text", "weekday", "date"),
    [
        ("on Monday, 14 April 2008, they met", "monday", "2008-04-14"),
        ("pada Senin, 14 April 2008", "monday", "2008-04-14"),
        ("on Friday, March 12, 2015", "friday", "2015-03-12"),
        ("Jumat (14/4/2008)", "friday", "2008-04-14"),
        ("Minggu 3 Agustus 2014", "sunday", "2014-08-03"),
    ],
)
def test_a_weekday_beside_a_date(text: str, weekday: str, date: str) -> None:
    assert [(found.weekday, found.date) for found in weekday_dates(text)] == [(weekday, date)]


@pytest.mark.parametrize(
    "text", ["on Monday 14 boats came", "14 April 2008", "Monday, 31 June 2019", "dua minggu 2014"]
)
def test_no_weekday_with_a_date(text: str) -> None:
    assert weekday_dates(text) == []


def test_rows_have_positions_in_order_and_no_words_of_the_text() -> None:
    text = TABLES + "\nIt serves five ports, namely Ash, Birch and Cole.\n"
    frame = read_structure(text, "s1", "en")
    starts = [int(start) for start in frame["start"]]
    assert starts == sorted(starts)
    assert set(frame["source_id"]) == {"s1"}
    row = frame[frame["kind"] == "list"].iloc[0]
    assert (text[int(row.start) : int(row.end)], row.number, row.value, row.unit) == ("five", "5", "3", "ports")
    assert "Ash" not in frame.to_csv()


def test_a_long_hostile_text_is_read_in_little_time() -> None:
    import time

    start = time.perf_counter()
    for text in ("five " * 40_000, "(" * 100_000, "1. a " * 30_000, ": " * 60_000, "five ports, namely " * 5_000):
        announcements(text)
    assert time.perf_counter() - start < 20
