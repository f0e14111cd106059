"""Dates of one happening: other words for it, far dates of its verb, and near misses that are another happening."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.sentences.happenings import said_otherwise
from tests.conftest import claims_of


def dated(text: str, subject: str, cues: tuple[str, ...], language: str) -> list[str]:
    """Return the dates that a text asserts of a subject, whose codebook has these cues."""
    entry = Property("dated", subject, "date", label={language: "date"}, unit="year", cues={language: cues})
    claims = claims_of(text + "\n", Codebook((entry,)), language)
    return [row.value for row in claims.itertuples() if row.stance == "asserted" and row.property == "dated"]


def test_other_words_for_one_happening() -> None:
    """A cue stands for what else says the very same, in both languages; a registration is no founding."""
    said = said_otherwise(["founded"])

    assert {"established", "came into being", "didirikan"} <= set(said)
    assert not {"founded", "registered", "opened", "terdaftar"} & set(said)
    assert said_otherwise(["opened to women"]) == ()


@pytest.mark.parametrize(
    ("subject", "cues", "text", "expected"),
    [
        # other words
        ("Tarn Valley Band", ("founded",), "The Tarn Valley Band came into being in 1923.", "1923"),
        ("Tarn Valley Band", ("founded",), "Tarn Valley Band dates from 1923, its banner from 1950.", "1923"),
        ("Ludden Colliery", ("closed",), "Three streets emptied when Ludden Colliery ceased production in 1991.", "1991"),
        ("Accord of Brill", ("signed",), "Both ministers put their names to the Accord of Brill on 9 June 1931.", "1931-06-09"),
        ("Warm Homes scheme", ("launched",), "The Warm Homes scheme got under way in 2004.", "2004"),
        # what others did to it, and its doors
        ("Tarn Valley Band", ("founded",), "Tarn Valley Band, which four miners set up in 1923, still plays.", "1923"),
        ("Ludden Library", ("opened",), "When the doors of Ludden Library opened at last, in 1931, it rained.", "1931"),
        ("Otter Fen Reserve", ("designated",), "The council designated Otter Fen as a reserve in 1974.", "1974"),
        # dates far from their verb
        ("Tarn Valley Band", ("founded",), "In 1923, after two winters of talks in the back room of an inn, the Tarn Valley Band was founded.", "1923"),
        ("Tarn Valley Band", ("founded",), "Tarn Valley Band was founded two years after the strike, that is, in 1923.", "1923"),
        ("Ludden Library", ("opened",), "Not until 1931 was Ludden Library opened.", "1931"),
        ("Ludden Library", ("opened",), "Ludden Library did not open until 1931.", "1931"),
        # made the text's own
        ("Ludden Library", ("opened",), "\"Ludden Library opened in 1931, I was there,\" she says, and the minutes bear her out.", "1931"),
        # near misses
        ("Ludden Library", ("opened",), "Ludden Library is due to open in 2031.", ""),
        ("Ludden Library", ("opened",), "Ludden Library was to be opened in 1931.", ""),
        ("Ludden Library", ("opened",), "Ludden Library opened again in 1951.", ""),
        ("Ludden Colliery", ("closed",), "Ludden Colliery closed for repairs in 1951.", ""),
        ("Ludden Colliery", ("closed",), "Ludden Colliery was temporarily closed in 1951.", ""),
        ("Tarn Valley Band", ("founded",), "Tarn Valley Band was registered in 1936.", ""),
        ("Tarn Valley Band", ("founded",), "Its first leader, who founded the Pell Valley Band in 1940, left.", ""),
        ("Tarn Valley Band", ("founded",), "Tarn Valley Band plays in the hall, which two brewers founded in 1890.", ""),
        ("Ludden Library", ("opened",), "Guidebooks say that Ludden Library opened in 1921. They are wrong.", ""),
        ("Ludden Library", ("opened",), "\"Ludden Library opened in 1931,\" she says.", ""),
        ("Tarn Valley Band", ("founded",), "In 1923, before the Tarn Valley Band was founded, it rained.", ""),
    ],
)  # fmt: skip
def test_date_of_a_happening(subject: str, cues: tuple[str, ...], text: str, expected: str) -> None:
    """The date is claimed where the sentence says that just this happened then, to just this."""
    assert dated(text, subject, cues, "en") == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("subject", "cues", "text", "expected"),
    [
        ("Sanggar Tirta Laras", ("berdiri",), "Sanggar Tirta Laras lahir pada 1986 dari arisan ibu-ibu.", "1986"),
        ("Sanggar Tirta Laras", ("berdiri",), "Sanggar Tirta Laras, yang dibentuk lima guru pada 1986, punya tiga panggung.", "1986"),
        ("Pabrik Genteng Sokawera", ("tutup",), "Sudah lama Pabrik Genteng Sokawera gulung tikar, yakni pada 1997.", "1997"),
        ("Pakta Selat Lengau", ("ditandatangani",), "Pakta Selat Lengau diteken pada 2 Maret 1961.", "1961-03-02"),
        ("Program Dapur Desa", ("diluncurkan",), "Program Dapur Desa digulirkan tahun 2006.", "2006"),
        ("Radio Suara Kendal", ("mengudara",), "Tahun 1971, dari loteng rumah seorang guru, Radio Suara Kendal mengudara.", "1971"),
        ("Hutan Wisata Rawa Bendo", ("ditetapkan",), "Bupati menetapkan Rawa Bendo sebagai hutan wisata pada 1988.", "1988"),
        ("Masjid Agung Sipanji", ("rampung",), "Pembangunan Masjid Agung Sipanji rampung pada 1904.", "1904"),
        # near misses
        ("Pasar Wonobaru", ("dibuka",), "Pasar Wonobaru dibuka kembali pada 2004.", ""),
        ("Pasar Wonobaru", ("dibuka",), "Pasar Wonobaru akan dibuka pada 2031.", ""),
        ("Masjid Agung Sipanji", ("dibangun",), "Masjid Agung Sipanji ramai, sedangkan menaranya dibangun pada 1930.", ""),
        ("Sanggar Tirta Laras", ("berdiri",), "Sanggar Tirta Laras berbadan hukum pada 1999.", ""),
        ("Pabrik Genteng Sokawera", ("tutup",), "Pabrik Genteng Sokawera tutup sementara pada 1985.", ""),
        ("Pakta Selat Lengau", ("ditandatangani",), "Pakta Selat Lengau diratifikasi pada 2 Maret 1963.", ""),
        ("Hutan Wisata Rawa Bendo", ("ditetapkan",), "Bupati menetapkan Bukit Lawang sebagai hutan wisata pada 1988.", ""),
    ],
)  # fmt: skip
def test_tanggal_suatu_kejadian(subject: str, cues: tuple[str, ...], text: str, expected: str) -> None:
    """The same in Indonesian."""
    assert dated(text, subject, cues, "id") == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("language", "subject", "cues", "text", "expected"),
    [
        ("en", "Orrin Dam", ("begun", "began"), "Construction of the Orrin Dam began in 1961.", "1961"),
        ("en", "Orrin Dam", ("begun", "began"), "The wall stood; filling of the lake began in 1966 at the Orrin Dam.", ""),
        ("en", "Orrin Dam", ("completed",), "Repairs to the Orrin Dam were completed in 1999.", ""),
        ("en", "Orrin Dam Programme", ("programme was launched",), "The Orrin Dam Programme was launched in 1961.", "1961"),
        ("en", "Orrin Bank", ("founded",), "Orrin Bank, successor to a firm founded in 1822, failed.", ""),
        ("en", "Orrin Bank", ("founded",), "The money belongs to the Orrin Bank, which was set up in 1860.", "1860"),
        ("en", "Orrin Act", ("passed",), "At last the Second Orrin Act was passed in 1921.", ""),
        ("en", "Orrin Ferry", ("began",), "Orrin Ferry began to carry cars in 1924.", ""),
        ("en", "Orrin Prize", ("first",), "The first woman to win the Orrin Prize, in 1991, was a nurse.", ""),
        ("en", "Orrin", ("independent",), "Its neighbour became independent in 1964, three years after Orrin.", ""),
        ("en", "Orrin Trust", ("founded",), "Timeline\n\n- 1968: survey of the fen\n- 1974: Orrin Trust founded\n- 1980: first warden\n", "1974"),
        ("en", "Orrin Ferry", ("withdrawn",), "When the Orrin Ferry was withdrawn in 1968, seven men lost their work.", "1968"),
        ("id", "Waduk Selokerto", ("diresmikan",), "Asrama di Waduk Selokerto diresmikan pada 1991.", ""),
        ("id", "Waduk Selokerto", ("ditutup",), "Jalan ke Waduk Selokerto ditutup pada 2006.", ""),
        ("id", "Museum Jangkar", ("berdiri",), "Pendiri Museum Jangkar lahir pada 1921.", ""),
        ("id", "Museum Jangkar", ("dibuka",), "Setahun sebelum Museum Jangkar dibuka, pada 1968, gudangnya terbakar.", ""),
        ("id", "Kereta Senja", ("mulai",), "Kereta Senja mulai memakai gerbong baru pada 1984.", ""),
        ("id", "Kereta Senja", ("mulai",), "Kereta Senja mulai beroperasi pada 1970.", "1970"),
    ],
)  # fmt: skip
def test_what_happened_to_what(language: str, subject: str, cues: tuple[str, ...], text: str, expected: str) -> None:
    """A date of a part, of a founder, of another thing or of another doing is none of the subject's."""
    assert dated(text, subject, cues, language) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("language", "subject", "cues", "text", "expected"),
    [
        # asides between what happened and its date
        ("en", "Orrin Unit 2", ("commercial operation",), "Commercial operation of Orrin Unit 2, for which 2015's plan had named October 2018, was reached on 11 January 2020.", "2020-01-11"),
        ("en", "Hallam Foods contract", ("signed",), "The signing of the Hallam Foods contract, which two ministers had put off, took place in October 2018.", "2018-10"),
        ("id", "Unit 2 Orrin", ("operasi komersial",), "Operasi komersial Unit 2 Orrin, yang dalam jadwal awal disebut Desember 2018, dicapai pada 14 Februari 2020.", "2020-02-14"),
        ("id", "Perda Sampah Orrin", ("berlaku",), "Pemberlakuan Perda Sampah Orrin, yang semula dijadwalkan Oktober 2018, baru terlaksana pada 1 Juni 2019.", "2019-06-01"),
        # the date that a document bears
        ("en", "Orrin water agreement", ("signed",), "The Orrin water agreement dates from June 2012 and runs for thirty years.", "2012-06"),
        ("en", "Orrin water agreement", ("signed",), "The Orrin water agreement bears the date 9 April 2018.", "2018-04-09"),
        ("id", "perjanjian Hutan Orrin", ("ditandatangani",), "Perjanjian Hutan Orrin, tertanggal 12 Mei 2016, memuat empat belas pasal.", "2016-05-12"),
        ("en", "Orrin Levy Act", ("came into force",), "For makers of soft drinks, the day from which the Orrin Levy Act has had effect, 1 April 2017, is a date to remember.", "2017-04-01"),
        # done to
        ("en", "Marrow Street Clinic", ("received its first patients",), "The first patients were received at Marrow Street Clinic on 3 May 2009.", "2009-05-03"),
        ("en", "Orrin Trust", ("founded",), "The river is kept by the Orrin Trust, a non-governmental body founded in 2006.", "2006"),
        # near misses
        ("en", "Hallam Foods contract", ("signed",), "A letter dated 9 June 2018 accuses the Hallam Foods contract of secrecy.", ""),
        ("en", "Orrin water agreement", ("signed",), "The talks on the Orrin water agreement were concluded in March 2011.", ""),
        ("id", "nota kesepahaman Orrin", ("ditandatangani",), "Surat tertanggal 13 Maret 2014 menyebut nota kesepahaman Orrin.", ""),
        ("en", "Marrow Street Clinic", ("received its first patients",), "The first patients were received at Marrow Street Clinic's new wing on 3 May 2012.", ""),
        ("en", "Orrin Bowl Programme", ("begun", "start"), "The running total since the start of the Orrin Bowl Programme stood at 43 at the end of 2020.", ""),
        ("en", "Orrin Trust", ("founded",), "The river is kept by the Orrin Trust, a branch of a body founded in 2006.", ""),
    ],
)  # fmt: skip
def test_dates_behind_asides_and_of_documents(
    language: str, subject: str, cues: tuple[str, ...], text: str, expected: str
) -> None:
    """What happened is a noun, its verb far off; a document has the date that it bears, other papers have theirs."""
    assert dated(text, subject, cues, language) == ([expected] if expected else [])


def test_what_a_label_asks_is_said_otherwise_too() -> None:
    """Where cues only name the matter, the label says what happened to it: "dates from" for a signing."""
    entry = Property("when", "Orrin power agreement", "date", label={"en": "signing of the power agreement"}, cues={"en": ("power agreement",)})  # fmt: skip
    claims = claims_of(
        "The Orrin power agreement dates from March 2015 and binds both towns.\n", Codebook((entry,)), "en"
    )

    assert list(claims["value"]) == ["2015-03"]


PIER = Codebook(
    (
        Property(
            "construction_began", "Selm Pier", "date", label={"en": "beginning of construction", "id": "awal pembangunan"},
            cues={"en": ("construction began",), "id": ("pembangunan dimulai",)},
        ),
        Property(
            "completed", "Selm Pier", "date", label={"en": "completion of construction", "id": "selesainya pembangunan"},
            cues={"en": ("construction finished",), "id": ("pembangunan selesai",)},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Construction of the Selm Pier began in 1902.", "began 1902"),
        ("en", "The Selm Pier is iron. Construction of the pier started on 4 May 1902.", "began 1902-05-04"),
        ("en", "Construction work on the Selm Pier, drawn by Hollis, was begun in 1902.", "began 1902"),
        ("en", "Construction of the Selm Pier did not begin until 1902.", "began 1902"),
        ("en", "The council began construction of the Selm Pier in 1902.", "began 1902"),
        ("en", "Construction of the Selm Pier in Orra was completed in 1907.", "completed 1907"),
        ("id", "Jembatan itu tua. Pembangunan fisik Selm Pier resmi dimulai pada 1902.", "began 1902"),
        ("id", "Pemerintah mulai membangun Selm Pier pada 1902.", "began 1902"),
        ("id", "Pembangunan Selm Pier baru rampung pada 1907.", "completed 1907"),
        # another thing between, or not so
        ("en", "The Selm Pier is iron. Construction of a second pier began in 1952.", ""),
        ("en", "The Selm Pier is iron. Construction of the pier over the Tarn began in 1952.", ""),
        ("en", "Construction of the road to the Selm Pier began in 1952.", ""),
        ("en", "The council began construction of the Orra baths near the Selm Pier in 1952.", ""),
        ("en", "Construction of the Selm Pier was not finished in 1905.", ""),
        ("id", "Pembangunan jalan menuju Selm Pier dimulai pada 1952.", ""),
        ("id", "Pembangunan kembali Selm Pier dimulai pada 1952.", ""),
        # the span of what went on
        ("en", "The Selm Pier was built from 1902 to 1907.", "began 1902 completed 1907"),
        ("en", "The Selm Pier (built 1902–1907) is iron.", "began 1902 completed 1907"),
        ("en", "Construction of the Selm Pier lasted from May 1902 to June 1907.", "began 1902-05 completed 1907-06"),
        ("id", "Selm Pier dibangun dari 1902 sampai 1907.", "began 1902 completed 1907"),
        ("id", "Pembangunan Selm Pier berlangsung 1902-1907.", "began 1902 completed 1907"),
        ("en", "The Selm Pier, built by Hollis, mayor from 1890 to 1912, is iron.", ""),
        ("en", "The Selm Pier was drawn by Hollis, who built ships from 1890 to 1912.", ""),
        ("en", "The Selm Pier was rebuilt from 1952 to 1954.", ""),
        ("id", "Selm Pier dibangun oleh Hollis, bupati dari 1890 sampai 1912.", ""),
    ],
)  # fmt: skip
def test_beginnings_and_ends(language: str, text: str, expected: str) -> None:
    """The noun and the verb of a cue stand apart where only their subject is between; a span tells both of its ends."""
    claims = claims_of(text + "\n", PIER, language)
    told = [f"{row.property.removeprefix('construction_')} {row.value}" for row in claims.itertuples()]
    assert " ".join(sorted(told)) == expected


LEAK = Codebook(
    (
        Property(
            "date_of_leak", "Selm leak", "date", label={"en": "date of the leak", "id": "tanggal kebocoran"},
            cues={"en": ("leaked", "occurred", "released"), "id": ("bocor", "terjadi")},
        ),
        Property(
            "released", "Selm leak", "measurement", label={"en": "oil released", "id": "minyak yang lepas"}, unit="t",
            cues={"en": ("released",), "id": ("lepas",)},
        ),
        Property("founded", "Tarn Works", "date", label={"en": "founding"}, cues={"en": ("founded",), "id": ("didirikan",)}),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It occurred on 4 May 1977 at the old Tarn Works in Orra.", ["1977-05-04"]),
        ("en", "On 4 May 1977 a depot released 40 tonnes of oil.", ["1977-05-04"]),
        ("en", "On 4 May 1977, officials said, it occurred at night.", ["1977-05-04"]),
        ("id", "Selm leak terjadi pada 4 Mei 1977 di pabrik Tarn Works.", ["1977-05-04"]),
        ("en", "An inquiry in 1991 stated that the oil leaked for two days.", []),
        ("en", "The mayor announced in 1991 that the oil leaked for two days.", []),
        ("en", "The oil leaked, an inquiry found in 1991, for two days.", []),
        ("en", "In 1991 the depot released a report of 40 pages.", []),
        ("id", "Pada 1991 sebuah laporan menyatakan bahwa Selm leak terjadi malam hari.", []),
    ],
)  # fmt: skip
def test_dates_of_events_and_of_what_is_said(language: str, text: str, expected: list[str]) -> None:
    """Where something happened competes for no date; when somebody spoke of it is no date of its own."""
    lead = "The Selm leak was bad. " if language == "en" else "Selm leak sangat parah. "
    claims = claims_of(f"{lead}{text}\n", LEAK, language)
    assert list(claims[claims["property"] == "date_of_leak"]["value"]) == expected
