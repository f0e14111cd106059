"""Tables in plain text: a cell is read with the heads of its row and column; what only looks like a table is left alone."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.readers.mentions import read_mentions, read_numbers
from helpers.readers.table_lines import laid_out
from helpers.texts.extract import extract

WATER = """Table 3. Water sold by the Ardle Water Board

| Year | Households | Litres (million) |
|------|-----------:|-----------------:|
| 2019 | 1,240 | 88.4 |
| 2020 | 1,315 | 91.0 |

The board expects no growth.
"""
VISITS = (
    "Tabel 2. Kunjungan menurut desa, 2022\nDesa\tBalita\tIbu hamil\tJumlah\nTirem\t312\t84\t396\n"
    "Cibeber\t205\t61\t266\nJumlah\t517\t145\t662\n\nKunjungan naik.\n"
)
PUPILS = """Pupils by school and year
                    2018    2019
Harrow Lane          212     220
St Bride's           148     151
Both schools         360     371

The roll has grown.
"""
SPENDING = (
    "Tabel 1: Belanja (Rp juta)\nBidang; 2020; 2021\nKesehatan; 860; 905\nJalan; 2.300; 2.115\nJumlah; 3.160; 3.020\n"
)
CHOIR = "Members of the choir at the end of each year\n\n2019 | 2020 | 2021\n540 | 412 | 468\n\nSome left.\n"
CLUB = "Anggota Koperasi Melati (orang)\nTahun 2018 | 2019\nAnggota perempuan 120 | 134\nAnggota laki-laki 88 | 90\n"
FERRY = """Key figures of the Fennick ferry

                     2016        2021
Passengers           84,200      61,900
Fuel (tonnes)        410         388
Fares (€ million)    1.9         1.6
On-time (%)          92.5        88

"""
COFFEE = (
    "Tabel 4. Produksi kopi menurut kecamatan tahun 2021\nNo | Kecamatan | Luas (ha) | Produksi (ton)\n"
    "1 | Tanjung Raya | 412 | 286\n2 | Way Halim | 388 | 251\n | Jumlah | 800 | 537\n"
)
UNIONS = """Table 1. Unions on 31 December 2020
Union | Members | Founded
Dockers' Union | 2,310 | 1921
Bakers' Guild | 860 | 1934
"""
WOOL = "Tabel 5. Domba menurut tahun\nTahun\nTirem\nCibeber\nJumlah\n2019\n1.204\n386\n1.590\n2020\n1.310\n-\n1.310\nSumber: catatan desa.\n"
LAMPS = "Table 7. Lamps repaired by workshop\n\nWorkshop\n2018\n2019\nHarrow Lane\n212\n220\nSt Bride's\n148\n151\n\nFewer were lit.\n"
CALLS = "Table 6. Calls to the helpline in 2020\nMonth      Calls    Lasted (minutes)\nMarch       688      502\nMay         395      371\n"
SCHOOLS = "Siswa menurut jenjang\n| Sekolah | SD | SMP | Total |\n|---|---|---|---|\n| Harapan | 210 | 140 | 350 |\n| Bakti | 180 | 122 | 302 |\n"
HOUSES = "Table 9. Households moved, 2016–2018\nVillage      Planned    Actual\nOrra         150        182\nSelm         40         36\n"


@pytest.mark.parametrize(
    ("language", "text", "cell", "line"),
    [
        ("en", WATER, "1,315", "| 2020: 1,315 households."),
        ("en", WATER, "91.0", "| Litres, 2020: 91.0 million."),
        ("id", VISITS, "205", "| Cibeber, 2022: 205 balita."),
        ("id", VISITS, "396", "| Tirem, 2022: 396 kunjungan."),
        ("en", PUPILS, "151", "| St Bride's, 2019: 151 pupils."),
        ("id", SPENDING, "905", "| Belanja, Kesehatan, 2021: Rp 905 juta."),
        ("en", CHOIR, "412", "| 2020: 412 members."),
        ("id", CLUB, "134", "| 2019: 134 anggota perempuan."),
        ("en", FERRY, "61,900", "| 2021: 61,900 passengers."),
        ("en", FERRY, "1.9", "| Fares, 2016: €1.9 million."),
        ("id", COFFEE, "251", "| Produksi kopi, Way Halim, tahun 2021: 251 ton."),
        ("en", UNIONS, "860", "| Bakers' Guild, 31 December 2020: 860 members."),
        ("en", UNIONS, "1934", "| Founded, Bakers' Guild: 1934."),
        ("en", CALLS, "688", "| March 2020: 688 calls to the helpline."),
        ("id", SCHOOLS, "122", "| Bakti, SMP: 122 siswa."),
        ("en", HOUSES, "182", "| Orra, Actual, 2016–2018: 182 households moved."),
    ],
)
def test_a_cell_is_a_line_with_its_heads(language: str, text: str, cell: str, line: str) -> None:
    """The line leads back to the cell."""
    laid = laid_out(text, language)

    assert laid is not None
    assert line in laid.text.split("\n")
    found = [
        one for one in laid.cells if laid.text[: one.end].endswith(cell) and line in laid.text[max(0, one.start - 80) :]
    ]
    assert cell in [text[slice(*laid.original(one.start, one.end))] for one in found]


@pytest.mark.parametrize(
    ("language", "text", "cell", "reading"),
    [
        ("en", WATER, "1,315", ("count", "1315", "households", "households")),
        ("en", WATER, "2020", ("date", "2020", "", "")),
        ("id", VISITS, "205", ("count", "205", "persons", "balita")),
        ("id", VISITS, "662", ("count", "662", "visits", "kunjungan")),
        ("en", PUPILS, "151", ("count", "151", "persons", "pupils")),
        ("id", SPENDING, "905", ("money", "905000000", "IDR", "")),
        ("en", CHOIR, "412", ("count", "412", "persons", "members")),
        ("id", CLUB, "134", ("count", "134", "persons", "anggota")),
        ("id", CLUB, "2018", ("date", "2018", "", "")),
        ("en", FERRY, "61,900", ("count", "61900", "persons", "passengers")),
        ("en", FERRY, "410", ("measurement", "410", "t", "")),
        ("en", FERRY, "1.9", ("money", "1900000", "EUR", "")),
        ("en", FERRY, "92.5", ("percentage", "92.5", "percent", "")),
        ("id", COFFEE, "388", ("measurement", "388", "ha", "")),
        ("en", UNIONS, "1934", ("date", "1934", "", "")),
        ("en", CALLS, "March", ("date", "2020-03", "", "")),
        ("id", WOOL, "1.590", ("count", "1590", "domba", "domba")),
        ("en", LAMPS, "151", ("count", "151", "lamps", "lamps")),
        ("en", LAMPS, "2019", ("date", "2019", "", "")),
        ("en", CALLS, "502", ("duration", "PT502M", "minutes", "")),
    ],
)
def test_a_cell_is_read_with_the_unit_and_noun_of_its_heads(
    language: str, text: str, cell: str, reading: tuple[str, str, str, str]
) -> None:
    """Each number is read once, where it stands."""
    found = [m for m in read_mentions(text, language) if text[m.start : m.end] == cell]

    assert [(m.kind, m.value, m.unit, m.noun) for m in found] == [reading]


@pytest.mark.parametrize("text", [WATER, VISITS, PUPILS, CLUB, COFFEE, UNIONS, HOUSES, WOOL, LAMPS])
def test_no_number_of_a_table_is_lost_or_read_twice(text: str) -> None:
    """A head that several cells share is one mention; a running number is one that counts nothing."""
    numbers = [m for m in read_numbers(text, "en") if m.kind not in ("effect", "trend")]

    assert all(a.end <= b.start for a, b in zip(numbers, numbers[1:], strict=False))
    covered = {at for m in numbers for at in range(m.start, m.end)}
    assert all(at in covered for at, character in enumerate(text) if character.isdigit())


def test_running_numbers_of_rows_count_nothing() -> None:
    reasons = {COFFEE[m.start : m.end]: m.reason for m in read_numbers(COFFEE, "id")}

    assert (reasons["1"], reasons["2"]) == ("list-marker", "list-marker")


@pytest.mark.parametrize(
    "text",
    [
        "The Daily Corvane | Weekend | Page 17\nEditors: A. Bell | News | 2019\n",
        "Ditulis oleh Rina | 2 April 2023 | 17 komentar\nDiposkan di: Berita | 4 | 2023\n",
        "He was born in 1931.  She was born in 1936.\nThe society had 30 members.  In 1960 it had 52.\n",
        "Name:   John Bell\nBorn:   1931\nDied:   2002\n",
        "1 History   2 Structure   3 Funding\n4 See also   5 References   6 Links\n",
        "We bought 12 chairs; 14 tables; 3 lamps.\nThey sold 11 chairs; 12 tables; 2 lamps.\n",
        "Stage      Riders    Km\nAlford     120       84    windy\nBenholm    118\n",
        "Surabaya, 5 Mei 2021          Ketua Panitia\nNIP 196503041990031002        Drs. Haryanto\n",
        "Alford | 120 | 84\nBenholm | 118 | 66\n",
        "Rain fell | it was cold\nIn 2019 | in 2020\n",
        "Page\n12\nChapter\n14\nIndex\n220\nMaps\n231\n",
        "Contents\nPreface\n1\nThe mill\n7\nThe weir\n31\nThe flood\n58\n",
        "Score\nBoys\nGirls\n12\n14\n15\n13\n11\n",
        "Kapal\nAwak\nBobot\nSatria\n12\n40\nRaga\n14\n41\n7\n",
    ],
)
def test_what_only_looks_like_a_table_is_left_alone(text: str) -> None:
    assert laid_out(text, "auto") is None


def prop(name: str, subject: str, **more: object) -> Property:
    """Return a property of counts by place, period and group."""
    given: dict[str, object] = {"type": "count", "unit": "persons", "varies_by": ("place", "period", "population")}
    return Property(property=name, subject=subject, **(given | more))  # type: ignore[arg-type]


def claimed(text: str, language: str, *entries: Property) -> set[tuple[str, str, str, str]]:
    """Return value, place, period and population of the claims made of a text."""
    claims, _ = propose({"a": text}, Codebook(entries), {"a": language})
    named = {entry.property for entry in entries}
    made = claims[claims["property"].isin(named)]
    return set(zip(made["value"], made["place"], made["period"], made["population"], strict=True))


def test_claims_of_cells_have_the_year_of_their_row_or_column() -> None:
    homes = prop("households", "Ardle Water Board", unit="households", cues={"en": ("households",)})

    assert claimed(WATER, "en", homes) == {("1240", "", "2019", ""), ("1315", "", "2020", "")}


def test_claims_of_cells_have_the_place_of_their_row() -> None:
    """The row of all has none."""
    infants = prop("balita", "Puskesmas Melati", cues={"id": ("balita",)})
    made = claimed(f"Puskesmas Melati dibuka pada 1990.\n\n{VISITS}", "id", infants)

    assert made == {("312", "Tirem", "2022", ""), ("205", "Cibeber", "2022", ""), ("517", "", "2022", "")}


def test_only_the_row_of_a_body_is_claimed_of_it() -> None:
    """Neither the other bodies nor all together."""
    pupils = prop("pupils", "Harrow Lane", cues={"en": ("pupils",)})

    assert claimed(PUPILS, "en", pupils) == {("212", "", "2018", ""), ("220", "", "2019", "")}


def test_cells_that_their_claims_do_not_tell_apart_make_none() -> None:
    """A property that varies by no group has no number for each group."""
    pupils = prop("pupils", "Tarn School", cues={"en": ("pupils",)}, varies_by=("period",))
    text = "Tarn School.\n\nPupils of Tarn School by form, 2019\nForm    Girls    Boys\nFirst   12       14\nSecond  11       9\n"

    assert claimed(text, "en", pupils) == set()


def test_the_quote_of_a_claim_is_the_cell() -> None:
    homes = prop("households", "Ardle Water Board", unit="households", cues={"en": ("households",)})
    claims, _ = propose({"a": WATER}, Codebook((homes,)), {"a": "en"})

    for row in claims.itertuples():
        assert WATER[row.start : row.end] == row.exact
        assert WATER.count(row.prefix + row.exact + row.suffix) == 1


@pytest.mark.parametrize(
    ("language", "text", "sums"),
    [
        ("en", PUPILS, 2),  # both schools, by year
        ("id", SCHOOLS, 2),  # both rows
        ("id", SPENDING, 2),
        ("en", "Beds\nWard | Beds | Mean stay (days)\nNorth | 12 | 5\nSouth | 14 | 7\nWhole hospital | 29 | 14\n", 1),
        ("en", FERRY, 0),
        ("en", "Tarn\nWard | Average age | Share (%)\nNorth | 12 | 40\nSouth | 14 | 60\nAll wards | 26 | 100\n", 0),
    ],
)
def test_columns_and_rows_are_summed_up_under_their_total(language: str, text: str, sums: int) -> None:
    """A mean, a share and rows without a total add up to nothing; "Total" alone is read with the statistics."""
    beds = prop("beds", "Tarn Hospital", unit="beds", cues={"en": ("beds",), "id": ("ranjang",)})
    _, relations = propose({"a": f"Tarn Hospital opened.\n\n{text}"}, Codebook((beds,)), {"a": language})

    assert list(relations["kind"]) == ["sum-of"] * sums


def test_a_table_of_a_page_is_read(tmp_path: Path) -> None:
    """Paragraphs in cells, empty cells and the parts of a table do no harm."""
    page = tmp_path / "p.html"
    page.write_text(
        "<html><body><h1>Schools</h1><p>A report on the schools of the town.</p><table><caption>Pupils by school"
        "</caption><thead><tr><th></th><th>2019</th><th><p>2020</p></th></tr></thead><tbody><tr><td><p>Harrow Lane</p>"
        "</td><td><p>212</p></td><td>220</td></tr><tr><td>St Bride's</td><td>148</td><td></td></tr><tr><td>Oak Hill"
        "</td><td></td><td>99</td></tr></tbody></table><p>The roll grew.</p></body></html>",
        encoding="utf-8",
    )
    laid = laid_out(extract(page).text, "en")

    assert laid is not None
    lines = [line for line in laid.text.split("\n") if line.startswith("| ")]
    assert lines == [
        "| Harrow Lane, 2019: 212 pupils.",
        "| St Bride's, 2019: 148 pupils.",
        "| Harrow Lane, 2020: 220 pupils.",
        "| Oak Hill, 2020: 99 pupils.",
    ]


def test_a_table_of_a_word_processor_is_read(tmp_path: Path) -> None:
    rows = [["", "2019", "2020"], ["Klien baru", "540", "412"], ["Klien lama", "", "96"]]
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(tmp_path / "p.docx", "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>Klien menurut tahun</w:t></w:r></w:p>'
            f"<w:tbl>{cells}</w:tbl></w:body></w:document>",
        )
    laid = laid_out(extract(tmp_path / "p.docx").text, "id")

    assert laid is not None
    lines = [line for line in laid.text.split("\n") if line.startswith("| ")]
    assert lines == ["| 2019: 540 klien baru.", "| 2020: 412 klien baru.", "| 2020: 96 klien lama."]


def test_a_table_of_a_pdf_is_read(tmp_path: Path) -> None:
    """Numbers that end at one place; prose with wide gaps above is no row."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "p.pdf"))
    canvas.drawString(60, 780, "The schools of the town and who went to them, as the council counted.")
    canvas.drawString(60, 752, "Table 1. Pupils by school")
    rows = [("", "2018", "2019"), ("Harrow Lane", "1,212", "220"), ("St Bride's", "148", "1,151")]
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            draw = canvas.drawRightString if column else canvas.drawString
            draw((60, 240, 320)[column], 738 - 14 * number, cell)
    canvas.drawString(60, 680, "The roll of both schools has grown ever since, and in 2020 it grew again.")
    canvas.save()
    text = extract(tmp_path / "p.pdf").text
    laid = laid_out(text, "en")

    assert laid is not None
    assert [line for line in laid.text.split("\n") if line.startswith("| ")] == [
        "| Harrow Lane, 2018: 1,212 pupils.",
        "| St Bride's, 2018: 148 pupils.",
        "| Harrow Lane, 2019: 220 pupils.",
        "| St Bride's, 2019: 1,151 pupils.",
    ]
    assert "schools has grown ever since" in text


@pytest.mark.parametrize(
    "piece",
    [
        "| a | 12 |\n",
        "a\t1\t2\n",
        "word  " * 8 + "\n",
        "a;b;1\n",
        "Year | Beds\n2019 | 12\n2020 | 14\n\n",
        "| ",
        "  ",
        "a\n",
        "12\n",
        "a\n1\n2\n",
    ],
)
def test_tables_without_end_are_read_in_little_time(piece: str) -> None:
    """A mistake here would take minutes."""
    assert read_numbers(piece * (20_000 // len(piece)), "en") is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2021 the Kelby Choir took in 486 members, many more than the year before (412)."),
        ("id", "Pada 2021 Kelby Choir menerima 486 anggota, lebih banyak daripada tahun sebelumnya (412)."),
    ],
)
def test_the_year_that_a_number_is_held_against_is_not_its_own(language: str, text: str) -> None:
    members = prop("members", "Kelby Choir", quantity="flow", cues={"en": ("members",), "id": ("anggota",)})

    assert ("486", "", "2021", "") in claimed(text, language, members)


def test_a_number_without_place_is_where_another_text_tells_it() -> None:
    """Not one of two digits, nor one of another year."""
    moved = prop("moved", "Tarn Scheme", unit="households", quantity="flow", cues={"en": ("moved",)})
    texts = {
        "a": "The Tarn Scheme moved 128 households in 2016. It moved 36 households in 2017.",
        "b": "In 2016 the Tarn Scheme moved 128 households in Selm. In 2015 it moved 36 households in Orra.",
    }
    codebook = Codebook((moved,), places={"Selm": "", "Orra": ""})
    claims, _ = propose(texts, codebook, {"a": "en", "b": "en"})
    made = {(row.value, row.period): row.place for row in claims.itertuples() if row.source_id == "a"}

    assert made == {("128", "2016"): "Selm", ("36", "2017"): ""}
