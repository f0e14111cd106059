"""Numbers as courts, trials, parliaments, banks, museums and parishes write them, each kind beside what looks like it."""

from __future__ import annotations

import pytest

from helpers.readers.mentions import read_mentions, read_numbers


def values(text: str, lang: str) -> list[str]:
    """Return the values that a text states, without effects and trends."""
    return [mention.value for mention in read_mentions(text, lang) if mention.kind not in ("effect", "trend")]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        # things with numbers: written large before any verb, or small behind a word of place or time
        ("Case 12 holds two bowls, and Note 23 gives the weights.", "en", ["2"]),
        ("In the old School 12 pupils were ill.", "en", ["12"]),
        ("Tablets were given on days 1, 8 and 15, and blood was drawn at weeks 4 and 12.", "en", []),
        ("In those days 12 boats sailed; on two days 3 boats sank.", "en", ["12", "P2D", "3"]),
        ("Di stasiun 3 dan 9 suhu naik, pada kelompok 2 turun.", "id", []),
        ("Di kelompok 12 orang hadir.", "id", ["12"]),
        ("Unit 1 padam 19 hari.", "id", ["P19D"]),
        ("Grade 3 or 4 pain was rare. In Ward 3 and 4 people the same was seen.", "en", ["4"]),
        ("See question 5b, Table 2b and Lampiran 3c; it cost $5b.", "en", ["5000000000"]),
        ("Seats 14A and 14B are in row 12.", "en", []),
        ("English: 14 of 20 spellings right.", "en", ["14", "20"]),
        ("At the end of the year six nurses stayed; in year six they swim.", "en", ["6"]),
        ("Pupuk SP-36 100 kg dan golongan R-1 450 VA.", "id", ["100", "450"]),
        ("Rumah tipe 36/72 dijual; 36/72 dari warga setuju.", "id", ["36/72"]),
        ("Jalan 2,7 km rusak, keamanan 3,4, jalan 2,7.", "id", ["2.7", "3.4", "2.7"]),
        ("Truk H 4512 KD menabrak; 12 KK mengungsi.", "id", ["12"]),
        ("She had a Nokia 3310. In Kent 40 were found. They speak of Industry 4.0, of 4.0 per cent.", "en", ["40", "4.0"]),
        ("The No. 7 bus is late. He is ranked No. 4, and it is the No. 1 cause of death.", "en", ["4", "1"]),
        ("It was tested to BS EN 1993-1-5 in 1993.", "en", ["1993"]),
        ("NPWP 01.234.567.8-322.000 milik 2 toko.", "id", ["2"]),
        # courts, parliaments, scripture
        ("In Hurst v Pell (1889) 14 App Cas 337, at 341, and in [2017] EWHC 1442 (Ch) two views are taken.", "en", ["2"]),
        ("Order 12 (S.I. 2022/418) is in force for 2022/23.", "en", ["2022/2023"]),
        ("SK AHU-0012345.AH.01.01 Tahun 2011 dan wabah Covid-19 Tahun 2020.", "id", ["2020"]),
        ("He preached on 1 Cor. 13:4–7 and John 3:16; the ratio was 3:16.", "en", ["3/16"]),
        ("Menurut Pasal 363 ayat (1) ke-4 dan perubahan ke-3, ia peringkat ke-2.", "id", ["2"]),
        ("Sejak hari ke-0 sampai ke-13 ia demam.", "id", []),
        # cited and sent to
        ("Le Cron (2016), writing of Brittany, found it. It is old, see Zabo, 2013.", "en", []),
        ("Menurut Irwan (2005:5.28-5.35) hal itu biasa; lihat Lokker, 1994.", "id", []),
        ("Sumber: Dinas Kelautan, 2009 (diolah)\nPada 2010 ada 3 kapal.", "id", ["2010", "3"]),
        ("Employees: 12 (2021: 14); volunteers: 412, 17 more than in 2022 (395).", "en", ["12", "2021", "14", "412", "17", "2022", "395"]),
        ("The proof is below (39).", "en", []),
        ("Field notes, book 6, p. 14; the roll, ff. 20–26.", "en", []),
        ("Contents\nForeword i\nA. Background 1\nB. Methods 5\n\nThe survey counted 14\nboats.", "en", ["14"]),
        ("Daftar isi\n1 Sejarah\n2 Rumah sakit\n3 Kapal klinik\n\nAda 2 kapal.", "id", ["2"]),
        ("Year\nShips\nTotal\n2021\n1,902\n968\n2022\n2,214\n1,198\nSource: register.", "en", ["2021", "1902", "968", "2022", "2214", "1198"]),
        # always, evenly, as sharp an eye, times of the day
        ("Guards are there 24/7; it is a 50-50 matter; 3/4 of them slept.", "en", ["3/4"]),
        ("Her vision was 6/18 or better; 6/18 of the hulls leaked.", "en", []),
        ("Of the hulls 6/18 leaked.", "en", ["6/18"]),
        ("Entry is 2–5 p.m. for 2–5 guests.", "en", ["2..5"]),
        ("Goals came in the 14th, 61st and 90+3rd minutes; she came 14th.", "en", ["14"]),
        ("It rose 40 per cent above 1990 levels; he saw over 1990 boats.", "en", ["40", "1990", ">1990"]),
        ("In '87 we left, the class of '92; rock 'n' roll.", "en", ["1987", "1992"]),
    ],
)  # fmt: skip
def test_names_and_references_count_nothing(text: str, lang: str, expected: list[str]) -> None:
    """What a number names or leads to is told by its form and by the words beside it."""
    assert values(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        # halves and other parts
        ("A half-restored canal; a half-hour break; half-acre plots.", "en", ["PT30M", "0.5"]),
        ("Half a kilometre on; three quarters of an acre; half a loaf.", "en", ["0.5", "0.75", "1/2"]),
        ("It sags by 1/4,500 of the span, on a map of 1:50,000.", "en", ["1/4500", "1/50000"]),
        ("Program itu mendapat seperempat-nya.", "id", ["1/4"]),
        ("Of 88 nests a fifth failed at once; we met a third armed man.", "en", ["88", "1/5"]),
        ("Of which one in nine was empty; one of which one never spoke.", "en", ["1/9"]),
        ("One in five dollars was lost.", "en", ["1/5"]),
        ("Another 96, 20 per cent of them, fled; 12, 15 and 20 per cent.", "en", ["96", "20", "12", "15", "20"]),
        # ranges
        ("It sold two or three hundred, or three or five hundred.", "en", ["200..300", "3", "500"]),
        ("Of 18- to 24-year-olds, on 5- to 10-km runs.", "en", ["P18Y..P24Y", "5..10"]),
        ("We lost a month or two, sixty, seventy hours in all.", "en", ["P1M..P2M", "60", "PT70H"]),
        ("Sejak Januari sampai Agustus 2020, dan sejak Mei 2021.", "id", ["2020-01/2020-08", "2021-05/.."]),
        ("Menjadi tiga puluhan keluarga, lalu dua ratusan orang.", "id", ["30..39", "200..299"]),
        ("Anggaran Rp80-an miliar untuk 80-an desa.", "id", ["80000000000", "~80"]),
        # sizes
        ("Petak 4 x 5 m, gedung 12x20 m, dosis 2x500 mg, surat 3x1.", "id", ["4", "5", "12", "20", "2", "500"]),
        ("They numbered 1,120 in 2005 and 1,400 in\n2010; it is 14 in\nlong.", "en", ["1120", "2005", "1400", "2010", "14"]),
        ("Sebanyak 47 koma 5 persen; ada 47 koma di situ.", "id", ["47.5", "47"]),
        ("A crew of thirty-odd read a 600-page report on 3-hexyl.", "en", ["30", "600"]),
        ("The tenor weighs 14 cwt.", "en", ["14"]),
        # ages and ranks
        ("Keane, 29, who scored, and the suspect, 34, was there.", "en", ["P29Y", "P34Y"]),
        ("Dua pelaku, AR (23) dan M (41), lari; kontraktor AR (23) pulang.", "id", ["2", "P23Y", "P41Y"]),
        ("I was fifty-two. It was fifty-two. She was 34 when he left.", "en", ["P52Y", "52", "P34Y"]),
        ("Their mean age is 56; their mean score is 56.", "en", ["P56Y", "56"]),
        ("In 2019 it had been third, behind a shop; it had been third time lucky.", "en", ["2019", "3"]),
    ],
)  # fmt: skip
def test_parts_ranges_sizes_and_ages(text: str, lang: str, expected: list[str]) -> None:
    """Values said in two pieces, or with one piece that is said for both."""
    assert values(text, lang) == expected


# whole paragraphs: what they state, in order; all else that looks like a number counts nothing
PARAGRAPHS = [
    (
        "en",
        "Of 412 patients screened at nine centres, 286 were randomised to the drug (n = 191) or placebo (n = 95). Doses"
        " were given as 2 × 250 mg tablets on days 1, 8 and 15 of each 28-day cycle. At week 24 the endpoint had been"
        " met by 112; Grade 3 or 4 events were seen in one in eight. See Fig. 2 and Table S4.",
        ["412", "9", "286", "191", "95", "2", "250", "P28D", "112", "1/8"],
    ),
    (
        "en",
        "This is an appeal from the decision in [2017] EWHC 1442 (Ch), given on 9 June 2017. By clause 14.2(b) the"
        " tenant was to pay £48,500 a year by four equal instalments; she paid three. At paras 31-36 the judge awarded"
        " £12,125, with interest at 4% over base. Counsel relied on Hurst v Pell (1889) 14 App Cas 337, at 341.",
        ["2017-06-09", "48500", "4", "3", "12125", "4"],
    ),
    (
        "en",
        "Case 12 holds the two bowls dug up in 1874, the larger 31.5 cm across and nearly 4 kg in weight. Gallery 3 is"
        " reached by lift B; the guards are here 24/7. A coin (acc. no. 1931.14.6) lies beside them. Psalm 100 is on"
        " the wall, under half a metre of dust.",
        ["2", "1874", "31.5", "<~4", "~0.5"],
    ),
    (
        "id",
        "Padi Inpari dipindah dengan jarak tanam 25 cm × 25 cm pada petak 4 x 5 m yang diulang tiga kali. Pupuk SP-36"
        " 100 kg/ha diberikan pada hari ke-0 sampai ke-13; di stasiun 3 dan 9 hasilnya 6,8 t/ha, naik sepertiga dari"
        " musim 2017. Sumber: Balai Benih, 2018 (diolah).",
        ["25", "25", "4", "5", "3", "100", "6.8", "1/3", "2017"],
    ),
    (
        "id",
        "Kapolsek mengatakan, dua pelaku, AR (23) dan M (41), ditangkap di Km 9 dengan mobil DK 1123 XY dan sabu 0,36"
        " gram. Keduanya dijerat Pasal 112 ayat (1) ke-2, ancaman 4–12 tahun. Korban menyebut dua ratusan ribu rupiah"
        " hilang, 47 koma 5 persen dari gajinya. Lihat Lampiran 2b.",
        ["2", "P23Y", "P41Y", "0.36", "P4Y..P12Y", "200000..299999", "47.5"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), PARAGRAPHS)
def test_dense_paragraphs(lang: str, text: str, expected: list[str]) -> None:
    """Quantities stand among names and references as they do in the papers of their genres."""
    assert [value.replace("<", "").replace("~", "") for value in values(text, lang)] == [
        value.replace("<", "").replace("~", "") for value in expected
    ]


@pytest.mark.parametrize(
    "piece",
    ["see ABCDEFGHIJ, 2013. ", "12x13x14 ", "A. Title 12\n", "1 Cor. 13:4, 5, ", "(1889) 14 App Cas ", "12\n13\n", "14th, 15th and "],
)  # fmt: skip
def test_repeated_shapes_are_all_accounted_for(piece: str) -> None:
    """A text of nothing but one shape is read, every run of digits in one reading."""
    text = piece * 200
    found = [mention for mention in read_numbers(text, "en") if mention.kind not in ("effect", "trend")]

    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    covered = {place for mention in found for place in range(mention.start, mention.end)}
    assert all(place in covered for place, character in enumerate(text) if character.isdigit())
