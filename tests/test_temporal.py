"""Dates, periods and durations: what each expression reads as, what is no date, and that hostile text is read in line."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_duration
from helpers.readers.temporal import read_dates

DATES = [
    # Indonesian
    ("id", "Dibuka pada 1 Oktober 1989.", "1 Oktober 1989", "date", "1989-10-01"),
    ("id", "Sejak Maret saja? Tidak: Maret 2005.", "Maret 2005", "date", "2005-03"),
    ("id", "Pada tahun 1979 kapal itu tiba.", "tahun 1979", "date", "1979"),
    ("id", "Itu terjadi tahun 1990-an.", "tahun 1990-an", "period", "199X"),
    ("id", "pada pertengahan 1990-an", "pertengahan 1990-an", "period", "1994/1996"),
    ("id", "pada awal 1990-an", "awal 1990-an", "period", "1990/1993"),
    ("id", "menjelang akhir 1990-an", "akhir 1990-an", "period", "1997/1999"),
    ("id", "pada akhir tahun 2014", "akhir tahun 2014", "period", "2014-09/2014-12"),
    ("id", "sekolah itu, pertengahan 2005, tutup", "pertengahan 2005", "period", "2005-05/2005-08"),
    ("id", "awal 2000", "awal 2000", "period", "2000-01/2000-04"),
    ("id", "akhir Maret 2005", "akhir Maret 2005", "period", "2005-03-21/2005-03-31"),
    ("id", "data 2015–2018 dipakai", "2015–2018", "period", "2015/2018"),
    ("en", "It fell over 2015–2019 in the towns.", "2015–2019", "period", "2015/2019"),
    ("en", "Over 1990-1998, it grew.", "1990-1998", "period", "1990/1998"),
    ("id", "sejak Maret 2001 sampai 31 Mei 2012", "sejak Maret 2001 sampai 31 Mei 2012", "period", "2001-03/2012-05-31"),
    (
        "id", "sejak Maret 2001 kegiatan berjalan sampai dengan 31 Mei 2012",
        "sejak Maret 2001 kegiatan berjalan sampai dengan 31 Mei 2012", "period", "2001-03/2012-05-31",
    ),
    ("id", "sejak 2003", "sejak 2003", "period", "2003/.."),
    ("id", "hingga 2010", "hingga 2010", "period", "../2010"),
    ("id", "antara 2013 dan 2015", "antara 2013 dan 2015", "period", "2013/2015"),
    ("id", "dari tahun 2015 hingga tahun 2018", "dari tahun 2015 hingga tahun 2018", "period", "2015/2018"),
    ("id", "Maret–Juli 2005", "Maret–Juli 2005", "period", "2005-03/2005-07"),
    ("id", "dari awal Maret sampai akhir Juli 2005", "awal Maret sampai akhir Juli 2005", "period", "2005-03-01/2005-07-31"),
    ("id", "akhir November hingga Februari 2005", "akhir November hingga Februari 2005", "period", "2004-11-21/2005-02"),
    ("id", "pada awal Maret dan akhir Juli 2005", "akhir Juli 2005", "period", "2005-07-21/2005-07-31"),
    ("en", "from early March to late July 2005", "early March to late July 2005", "period", "2005-03-01/2005-07-31"),
    ("en", "from mid-March to July 2005", "mid-March to July 2005", "period", "2005-03-11/2005-07"),
    ("en", "in late March and early July 2005", "early July 2005", "period", "2005-07-01/2005-07-10"),
    ("id", "12–15 Maret 2015", "12–15 Maret 2015", "period", "2015-03-12/2015-03-15"),
    ("id", "21 Juni s.d. 3 Juli 2010", "21 Juni s.d. 3 Juli 2010", "period", "2010-06-21/2010-07-03"),
    ("id", "tahun anggaran 2015/16", "tahun anggaran 2015/16", "period", "2015/2016"),
    ("id", "sekitar tahun 1995", "sekitar tahun 1995", "date", "1995~"),
    ("id", "pada 6 Nop 2019", "6 Nop 2019", "date", "2019-11-06"),
    ("id", "tanggal 12/03/2015", "12/03/2015", "date", "2015-03-12"),
    ("id", "pada abad ke-20", "abad ke-20", "period", "19XX"),
    ("id", "semester pertama 2014", "semester pertama 2014", "period", "2014-01/2014-06"),
    ("id", "tahun dua ribu lima", "tahun dua ribu lima", "date", "2005"),
    ("id", "pada tahun 20173 gedung itu", "tahun 2017", "date", "2017"),
    ("id", "Sepanjang 2017 perahu itu berlayar", "2017", "date", "2017"),
    # English
    ("en", "since March 2005", "since March 2005", "period", "2005-03/.."),
    ("en", "in FY2015/16 the fund", "FY2015/16", "period", "2015/2016"),
    ("en", "it opened around 1995", "around 1995", "date", "1995~"),
    ("en", "in the mid-1990s", "the mid-1990s", "period", "1994/1996"),
    ("en", "in the early 1990s", "the early 1990s", "period", "1990/1993"),
    ("en", "from 2013 to 2018", "from 2013 to 2018", "period", "2013/2018"),
    ("en", "on March 5, 2015 it", "March 5, 2015", "date", "2015-03-05"),
    ("en", "the 5th of March 2015", "5th of March 2015", "date", "2015-03-05"),
    ("en", "dated 2015-03-12", "2015-03-12", "date", "2015-03-12"),
    ("en", "between March 2001 and May 2003", "between March 2001 and May 2003", "period", "2001-03/2003-05"),
    ("en", "the nineties were calm", "nineties", "period", "199X"),
    ("en", "in the 19th century", "19th century", "period", "18XX"),
    ("en", "the season of 2010-11", "2010-11", "period", "2010/2011"),
    ("en", "from 2003 onwards", "from 2003", "period", "2003/.."),
    ("en", "in Q3 2014", "Q3 2014", "period", "2014-07/2014-09"),
    # days and weeks of a year or a month
    ("id", "Pada hari terakhir 2009 tungku padam.", "hari terakhir 2009", "date", "2009-12-31"),
    ("id", "pada hari pertama bulan Februari 2016", "hari pertama bulan Februari 2016", "date", "2016-02-01"),
    ("id", "hari terakhir Februari 2016", "hari terakhir Februari 2016", "date", "2016-02-29"),
    ("id", "Hari terakhir pameran 2011 ramai.", "2011", "date", "2011"),
    ("id", "hari terakhir tahun ajaran 2014", "hari terakhir tahun ajaran 2014", "date", "2014"),
    ("en", "on the last day of 2009", "last day of 2009", "date", "2009-12-31"),
    ("en", "the first day of March 2014", "first day of March 2014", "date", "2014-03-01"),
    ("en", "the final day of February 2015", "final day of February 2015", "date", "2015-02-28"),
    ("en", "on the first day of the 2014 season", "2014", "date", "2014"),
    ("id", "pada minggu ketiga Mei 2013", "minggu ketiga Mei 2013", "period", "2013-05-15/2013-05-21"),
    ("id", "pekan pertama bulan Juli 2014", "pekan pertama bulan Juli 2014", "period", "2014-07-01/2014-07-07"),
    ("id", "minggu terakhir Februari 2016", "minggu terakhir Februari 2016", "period", "2016-02-23/2016-02-29"),
    ("id", "minggu II November 2018", "minggu II November 2018", "period", "2018-11-08/2018-11-14"),
    ("id", "minggu ketiga lomba 2013", "2013", "date", "2013"),
    ("en", "in the third week of May 2013", "third week of May 2013", "period", "2013-05-15/2013-05-21"),
    ("en", "the last week of April 2010", "last week of April 2010", "period", "2010-04-24/2010-04-30"),
    ("en", "the second week of 2013", "2013", "date", "2013"),
    # quarters
    ("en", "2014's second quarter", "2014's second quarter", "period", "2014-04/2014-06"),
    ("en", "in 2010’s first half", "2010’s first half", "period", "2010-01/2010-06"),
    ("en", "in 2016 Q4 it rose", "2016 Q4", "period", "2016-10/2016-12"),
    ("en", "2014's second potter", "2014", "date", "2014"),
    ("en", "the second quarter 2014", "second quarter 2014", "period", "2014-04/2014-06"),
    ("id", "triwulan II/2014", "triwulan II/2014", "period", "2014-04/2014-06"),
    ("id", "semester I/2018", "semester I/2018", "period", "2018-01/2018-06"),
    ("id", "kuartal kedua tahun 2014", "kuartal kedua tahun 2014", "period", "2014-04/2014-06"),
    ("id", "TW IV 2019", "TW IV 2019", "period", "2019-10/2019-12"),
    # feasts
    ("en", "on New Year's Day 2012", "New Year's Day 2012", "date", "2012-01-01"),
    ("en", "on New Year’s Eve, 2011", "New Year’s Eve, 2011", "date", "2011-12-31"),
    ("en", "Christmas Day 2013", "Christmas Day 2013", "date", "2013-12-25"),
    ("id", "malam tahun baru 2012", "malam tahun baru 2012", "period", "2011-12-31/2012-01-01"),
    ("id", "malam Natal 2014", "malam Natal 2014", "date", "2014-12-24"),
    # decades joined, and until the end of a year
    ("id", "pada 1970–80-an", "1970–80-an", "period", "1970/1989"),
    ("en", "the 1960s–70s", "1960s–70s", "period", "1960/1979"),
    ("en", "up to the end of 2018", "up to the end of 2018", "period", "../2018-12"),
    ("en", "from 2001 to the end of 2005", "from 2001 to the end of 2005", "period", "2001/2005-12"),
    # years before 1500
    ("en", "It was founded in 1096 by monks.", "1096", "date", "1096"),
    ("en", "consecrated in 1432", "1432", "date", "1432"),
    ("id", "Candi itu dibangun pada 1232 oleh raja.", "1232", "date", "1232"),
    # a line ends between month and day
    ("en", "The weir was opened for use on May\n24, 1883, by a duke.", "May\n24, 1883", "date", "1883-05-24"),
    ("id", "Bendung itu dibuka pada 10\nJuni 2009 oleh bupati.", "10\nJuni 2009", "date", "2009-06-10"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("id", "Pada malam tahun baru listrik padam.", ["XXXX-12-31"]),
        ("en", "On New Year's Day the kiln cracked.", ["XXXX-01-01"]),
        ("id", "Setiap malam tahun baru mereka menari.", []),
        ("id", "Ekspor Provinsi Sarn Tengah pada 2019 naik.", ["2019"]),  # a name, not the middle of the year
        ("id", "Di Doma Tengah tahun 2018 turun hujan.", ["2018"]),
        ("id", "Pada tengah 2018 turun hujan.", ["2018-05/2018-08"]),
        ("en", "Upper Middle 2018 was dry; by the middle of 2018 it rained.", ["2018", "2018-05/2018-08"]),
        ("id", "Malam tahun baru Imlek sepi.", []),
        ("en", "Every New Year's Eve they dance.", []),
        ("en", "The Chinese New Year's Eve was quiet.", []),
    ],
)
def test_the_turn_of_the_year_is_a_day(lang: str, text: str, values: list[str]) -> None:
    """Without its year it is a day of any year; what comes back every year, or in another calendar, is none."""
    assert [m.value for m in read_dates(text, lang)] == values


@pytest.mark.parametrize(("lang", "text", "exact", "kind", "value"), DATES)
def test_expression_reads_as(lang: str, text: str, exact: str, kind: str, value: str) -> None:
    """Each expression is one mention with its EDTF value, and the value is one that rules can compare."""
    found = [m for m in read_dates(text, lang) if not m.reason]
    assert [(text[m.start : m.end], m.kind, m.value) for m in found] == [(exact, kind, value)]
    assert parse_period(value) is not None


DURATIONS = [
    ("id", "selama 28 tahun", "28 tahun", "P28Y", "years", "none"),
    ("id", "perjalanan 8-10 jam", "8-10 jam", "PT8H..PT10H", "hours", "range"),
    ("id", "dalam 10 tahun terakhir", "10 tahun", "P10Y", "years", "none"),
    ("id", "lebih dari dua puluh lima tahun", "lebih dari dua puluh lima tahun", ">P25Y", "years", "more_than"),
    ("id", "hampir 10 tahun", "hampir 10 tahun", "<~P10Y", "years", "almost"),
    ("id", "berumur 15 tahun", "15 tahun", "P15Y", "years", "none"),
    ("id", "anak di bawah 18 tahun", "di bawah 18 tahun", "<P18Y", "years", "less_than"),
    ("id", "usia 15–17 tahun", "15–17 tahun", "P15Y..P17Y", "years", "range"),
    ("id", "2 tahun 6 bulan", "2 tahun 6 bulan", "P2Y6M", "years", "none"),
    ("id", "tiga setengah tahun", "tiga setengah tahun", "P3Y6M", "years", "none"),
    ("id", "2,5 tahun", "2,5 tahun", "P2.5Y", "years", "none"),
    ("id", "1.000 jam pelajaran", "1.000 jam", "PT1000H", "hours", "none"),
    ("id", "delapan sampai sepuluh jam", "delapan sampai sepuluh jam", "PT8H..PT10H", "hours", "range"),
    ("id", "belasan tahun", "belasan tahun", "P11Y..P19Y", "years", "range"),
    ("en", "for two decades", "two decades", "P20Y", "years", "none"),
    ("en", "two and a half years", "two and a half years", "P2Y6M", "years", "none"),
    ("en", "half a century", "half a century", "P50Y", "years", "none"),
    ("en", "a 10-year plan", "10-year", "P10Y", "years", "none"),
    ("en", "an 18-year-old", "18-year", "P18Y", "years", "none"),
    ("en", "about 1.5 hours", "about 1.5 hours", "~PT1.5H", "hours", "about"),
    ("en", "within ten working days", "ten working days", "P10D", "days", "none"),
    ("en", "over 250 working days", "over 250 working days", ">P250D", "days", "more_than"),
    ("en", "three full years", "three full years", "P3Y", "years", "none"),
    ("en", "it takes from 40 minutes to 66 minutes", "40 minutes to 66 minutes", "PT40M..PT66M", "minutes", "range"),
]


@pytest.mark.parametrize(("lang", "text", "exact", "value", "unit", "hedge"), DURATIONS)
def test_duration_reads_as(lang: str, text: str, exact: str, value: str, unit: str, hedge: str) -> None:
    """A duration is ISO 8601 with its unit and the hedge of the words before it."""
    found = [m for m in read_dates(text, lang) if m.kind == "duration"]
    assert [(text[m.start : m.end], m.value, m.unit, m.hedge) for m in found] == [(exact, value, unit, hedge)]
    assert parse_duration(value) is not None


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "It fell from 110 minutes to 66 minutes.", ["PT110M", "PT66M"]),
        ("en", "Waiting rose from 2 hours to 3 hours.", ["PT2H", "PT3H"]),
        ("id", "Waktu tunggu turun dari 40 menit menjadi 25 menit.", ["PT40M", "PT25M"]),
        ("en", "Page 6\n\nYears on, the damp is there.", []),
        ("en", "three full kilns; ten long boats", []),
        ("id", "paling lambat tanggal 15 bulan berikutnya", []),
    ],
)
def test_a_change_is_two_lengths(lang: str, text: str, values: list[str]) -> None:
    """What fell or rose has one before and one after; what is apart or of another noun is no length."""
    assert [m.value for m in read_dates(text, lang) if m.kind == "duration"] == values


DISMISSED = [
    ("en", "as others found (Brown, 2012)", "2012", "citation-year"),
    ("en", "Brown et al. (2012) agree", "2012", "citation-year"),
    ("en", "As Brown (2012) records, masons built the mill", "2012", "citation-year"),
    ("id", "Sari (2012) menceritakan bahwa kincir itu dibangun", "2012", "citation-year"),
    ("id", "Menurut Sari (2012) hal itu biasa", "2012", "citation-year"),
    ("id", "(Sari dkk. 2012: 14)", "2012", "citation-year"),
    ("en", "figures of the store (Harbour Office 2016)", "2016", "citation-year"),
    ("id", "Nomor 39 Tahun 1996", "Tahun 1996", "law-number"),
    ("id", "UU No. 39/1999", "39/1999", "law-number"),
    ("en", "see https://example.org/2017/08/31/a", "2017", "url"),
    ("id", "diakses pada tanggal 02 Agustus 2017", "02 Agustus 2017", "access-date"),
    ("en", "accessed 3 May 2017", "3 May 2017", "access-date"),
    ("id", "pukul 10.30 WIB", "10.30", "clock"),
    ("id", "kemarin hujan", "kemarin", "relative-date"),
]


@pytest.mark.parametrize(("lang", "text", "exact", "reason"), DISMISSED)
def test_what_is_no_date_says_why(lang: str, text: str, exact: str, reason: str) -> None:
    """A year that dates nothing in the narrative is returned with its reason."""
    found = [(text[m.start : m.end], m.reason) for m in read_dates(text, lang)]
    assert found == [(exact, reason)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("id", "1500 orang"), ("en", "2000 people"), ("id", "membantu 1950 nelayan di teluk"), ("id", "Rp 2000"),
        ("en", "0812-2015-3344"), ("id", "2.015 bibit"), ("en", "section 5 may apply"), ("en", "in march order"),
    ],
)  # fmt: skip
def test_numbers_that_look_like_years_are_none(lang: str, text: str) -> None:
    """Counts, money, telephone numbers and small words are not read as dates."""
    assert read_dates(text, lang) == []


def test_events_in_brackets_are_dates() -> None:
    """A year in brackets after an event is a date of the narrative, after an author it is not."""
    found = read_dates("Program kedua adalah Rumah Belajar (2024).", "id")
    assert [(m.value, m.reason) for m in found] == [("2024", "")]


def test_weekday_is_kept_for_the_rule() -> None:
    """The weekday stands in noun as written and in unit as its English name."""
    (mention,) = read_dates("pada Senin, 12 Maret 2015 pagi", "id")
    assert (mention.value, mention.noun, mention.unit, mention.pattern) == (
        "2015-03-12",
        "Senin",
        "monday",
        "weekday-date",
    )


def test_relative_date_needs_a_stated_one() -> None:
    """Three years later is a date after a stated year, a duration otherwise."""
    after = read_dates("Pada 2001 kantor dibuka. Tiga tahun kemudian kantor itu tutup.", "id")
    assert [m.value for m in after] == ["2001", "2004"]
    alone = read_dates("Tiga tahun kemudian kantor itu tutup.", "id")
    assert [(m.kind, m.value) for m in alone] == [("duration", "P3Y")]
    told = read_dates("Pada 2001 kantor dibuka. Tiga tahun kemudian, yakni pada 9 Mei 2004, kantor itu tutup.", "id")
    assert [m.value for m in told] == ["2001", "P3Y", "2004-05-09"]
    told = read_dates("It opened in 1999. Four years later (2003) it closed.", "en")
    assert [m.value for m in told] == ["1999", "P4Y", "2003"]
    other = read_dates("It opened in 1999. Four years later 12 boats sank; in 2010 none did.", "en")
    assert [m.value for m in other] == ["1999", "2003", "2010"]
    either = read_dates("Nota diteken pada 2018 dan berlaku sampai 2023. Dua tahun kemudian ada nota lain.", "id")
    assert [m.value for m in either] == ["2018", "../2023", "P2Y"]
    following = read_dates("In 1999 it opened; the following year it closed.", "en")
    assert [m.value for m in following] == ["1999", "2000"]


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "It began on 3 October 2022 (a Monday) and was lifted on 21 October.", ["2022-10-03", "2022-10-21"]),
        ("id", "Dimulai pada 3 Oktober 2022 dan dibuka pada 21 Oktober.", ["2022-10-03", "2022-10-21"]),
        ("en", "In March 1919 the ward closed, and on 4 May it opened again.", ["1919-03", "1919-05-04"]),
        ("en", "It began on 3 October 2022, as it did each year on 4 March.", ["2022-10-03", "XXXX-03-04"]),
        ("en", "It began on 3 October 2022. On 21 October we slept.", ["2022-10-03", "XXXX-10-21"]),
        ("id", "Sejak 2019 pesta itu jatuh pada 21 Oktober.", ["2019/..", "XXXX-10-21"]),
    ],
)
def test_a_later_day_of_a_stated_year(lang: str, text: str, values: list[str]) -> None:
    """Within one sentence a day that comes later in the year of the date before it is of that year; else its year is unknown."""
    assert [date.value for date in read_dates(text, lang)] == values


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("id", "Ada 2.480 perahu. Pada penilaian 2018 perahu itu kalah.", "2018"),
        ("id", "Untuk audit 2017 koperasi mengajukan 1.400 hektare.", "2017"),
        ("id", "Peserta 2021 per kampung: Ulu 2.150, Ilir 900.", "2021"),
    ],
)
def test_four_digits_are_a_year_where_thousands_have_a_sign(lang: str, text: str, value: str) -> None:
    """A text that writes 2.480 would not write 2018 houses; one that does not may."""
    assert [m.value for m in read_dates(text, lang) if m.kind == "date"] == [value]
    assert read_dates("Sebanyak 2018 perahu rusak dari 2.480 perahu.", "id") == []
    assert read_dates("Warga membantu 1980 nelayan.", "id") == []


def test_ranges_do_not_cross_sentences() -> None:
    """A start at the end of one sentence and an end at the start of the next are two dates."""
    found = read_dates("Program dimulai pada tahun 2009. Hingga akhir 2017 semua selesai.", "id")
    assert [m.value for m in found] == ["2009", "../2017-12"]


def test_bibliography_and_footnotes_are_told_apart() -> None:
    """Years in a list of works or a footnote are no dates of the narrative."""
    text = "Pada 2010 kapal tiba.\n\n¹ Laporan 2009\n\nDaftar Pustaka\n\nSari. 2011. Kapal. Bandung.\n"
    assert [m.reason for m in read_dates(text, "id")][:3] == ["", "footnote", "bibliography"]
    prose = "C. RUJUKAN\nDari 310 perahu di teluk ini pada 2021, sebanyak 40 dirujuk ke galangan lain.\n"
    assert [m.reason for m in read_dates(prose, "id")] == [""]
    listed = "REFERENCES\nThe works that were used in this chapter are:\nHollis, T. (2011). Kilns of the North. York: Quay.\n"
    assert [m.reason for m in read_dates(listed, "en")] == ["bibliography"]


@given(st.integers(1800, 2049), st.integers(1, 12), st.integers(1, 28), st.sampled_from(["id", "en"]))
def test_written_dates_read_back(year: int, month: int, day: int, lang: str) -> None:
    """A date written in words of either language reads back as itself."""
    names = {
        "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "en": "January February March April May June July August September October November December",
    }[lang].split()
    text = f"x {day} {names[month - 1]} {year} x"
    assert [m.value for m in read_dates(text, lang)] == [f"{year}-{month:02}-{day:02}"]


@given(st.text(alphabet="0123456789.,-/ \n'an()tahunsejkMrt–", max_size=80), st.sampled_from(["id", "en", "auto"]))
def test_any_text_is_read_without_error(text: str, lang: str) -> None:
    """Whatever the text, mentions are in order, within it and do not overlap."""
    end = 0
    for mention in read_dates(text, lang):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end


@pytest.mark.parametrize("unit", ["9", "1990-", "tahun ", "sejak 2003 ", "12/", ". ", "(2012", "Maret ", "dua puluh "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """A quarter of a megabyte of one pattern is read in seconds: no expression blows up."""
    text = unit * (250_000 // len(unit))
    start = time.perf_counter()
    read_dates(text, "id")
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    ("text", "value"),
    [("It came late. In 2023 it rained.", "2023"), ("It came late in 2023.", "2023-09/2023-12")],
)
def test_a_part_of_a_year_does_not_reach_over_a_full_stop(text: str, value: str) -> None:
    """ "Late" ends the sentence before."""
    assert [m.value for m in read_dates(text, "en")] == [value]
