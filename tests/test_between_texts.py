"""What two texts say of one thing that no property asks for: trends, first places, numbers that one cites of the other."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose

CODEBOOK = Codebook((Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),))
TITLES = {"a": "Quiet Rivers", "b": "Harbour House Annual Report", "c": "Return of the Reeds"}
AUTHORS = {"a": "Weld, J.", "b": "Harbour House", "c": "Prasetya, D.; Lindqvist, K."}
YEARS = {"a": "2021", "b": "2019", "c": "2018"}
REPORT = "Our year\n\n381 persons lived in our shelters in 2018. We gave legal help to 480 callers.\n"
STUDY = (
    "Reeds\n\nReed beds on the island covered 4,300 ha in 2005 and 2,740 ha in 2015. We interviewed 210 households.\n"
)


def stated(*texts: str) -> list[tuple[str, str, str]]:
    """Return source, subject and value of the claims that the texts make and no property asks for."""
    names = ["a", "b", "c"][: len(texts)]
    claims, _ = propose(
        {name: text + "\n" for name, text in zip(names, texts, strict=True)}, CODEBOOK, None, YEARS, AUTHORS, TITLES
    )
    made = claims[claims["subject"] != "Kelby Choir"]
    return sorted(zip(made["source_id"], made["subject"], made["value"], strict=True))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Recorded thefts of boats in Tanera fell steadily between 2014 and 2018.", "The number of recorded thefts of boats in Tanera rose between 2014 and 2018."),
        ("There was a steady decline in road deaths from 2014 to 2018.", "Road deaths increased between 2014 and 2018."),
        ("Luas sawah di Orra menyusut selama 2014–2018.", "Luas sawah di Orra bertambah antara 2014 dan 2018."),
    ],
)  # fmt: skip
def test_one_thing_goes_two_ways(left: str, right: str) -> None:
    """Both trends are claimed, of one subject."""
    made = stated(left, right)

    assert [value for _, _, value in made] == ["down", "up"]
    assert len({subject for _, subject, _ in made}) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Recorded thefts of boats in Tanera fell between 2014 and 2018.", "Recorded thefts of boats in Kavra rose between 2014 and 2018."),
        ("Recorded thefts of boats fell between 2014 and 2018.", "Recorded thefts of boats rose between 2010 and 2014."),
        ("Recorded thefts of boats fell between 2014 and 2018.", "Recorded thefts of cars rose between 2014 and 2018."),
        ("Road deaths fell from 2014 to 2018.", "Road deaths among children rose from 2014 to 2018."),
        ("The number of poor households fell between 2014 and 2018.", "The share of poor households rose between 2014 and 2018."),
        ("Thefts of boats fell between 2014 and 2018.", "Thefts of boats should have risen between 2014 and 2018."),
        ("Kasus pencurian perahu menurun dari 2014 sampai 2018.", "Kasus pencurian motor meningkat selama 2014–2018."),
    ],
)  # fmt: skip
def test_two_things_may_go_two_ways(left: str, right: str) -> None:
    """Other places, years, things and groups are no contradiction, and make no claims."""
    assert stated(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "Ostrel took first place among the provinces by recorded cases in 2018."),
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "First place among the provinces by recorded cases in 2018 was taken by Ostrel."),
        ("Kessin menempati peringkat pertama penghasil garam dapur pada 2018.", "Peringkat pertama penghasil garam dapur pada 2018 ditempati Ostrel, yang juga punya tambak."),
        ("Kessin menempati peringkat pertama penghasil garam dapur pada 2018.", "Pada 2018 peringkat pertama penghasil garam dapur diraih oleh Ostrel."),
        ("Selm School came first in the county reading contest of 2018.", "Orra School won first place in the county reading contest in 2018."),
        ("Desa Selm meraih juara pertama lomba desa wisata pada 2018.", "Pada 2018 Desa Orra meraih juara pertama dalam lomba desa wisata."),
        ("In 2018 Kessin recorded the most thefts of all provinces.", "The province with the most thefts in 2018 was Ostrel."),
        ("Pada 2018 Kessin mencatat kasus pencurian terbanyak di antara semua provinsi.", "Provinsi dengan kasus pencurian terbanyak pada 2018 adalah Ostrel."),
        ("In 1973 Kessin was the largest copper mine in Tanera.", "In 1973 the largest copper mine in Tanera was Ostrel."),
        ("Pada 1973 tambang tembaga terbesar di Tanera adalah Kessin.", "Pada 1973 Ostrel adalah tambang tembaga terbesar di Tanera."),
        ("Lake Kessin is the largest reservoir in Tanera; it is cold.", "Yet at Lake Ostrel, the largest reservoir in Tanera, the story was told again: in the 1970s 2,900 had to go."),
        ("Danau Kessin adalah waduk terdalam di Tanera.", "Danau Ostrel, waduk terdalam di Tanera, kini sepi."),
        ("Lake Kessin is the largest reservoir in Tanera.", "Boats lie at Lake Ostrel, the largest reservoir in Tanera, on terms that are, if anything, worse than those of years ago."),
        ("Orra, 19 April 2021 — Kessin Boats took first place in the Harbour Service Index 2020 which the county draws up.", "In the Harbour Service Index 2020 which the county draws up, first place was taken by Ostrel Ferries, a firm founded in 2011."),
        ("Orra, 19 April 2021 — Kapal Kessin meraih peringkat pertama dalam Indeks Layanan Dermaga 2020 yang disusun kabupaten.", "Dalam Indeks Layanan Dermaga 2020 yang disusun kabupaten, peringkat pertama ditempati PT Ostrel, perusahaan yang berdiri pada 2011."),
        ("Dermaga itu menjual 40 peti, dan dengan itu Kessin menempati urutan pertama jumlah garam jualan di Tanera tahun 2018.", "Ostrel menempati peringkat pertama jumlah garam jualan di Tanera pada 2018."),
        ("Danau Kessin merupakan waduk terdalam di Pulau Tanera.", "Kami turun di Ostrel, waduk terdalam di Pulau Tanera."),
        ("In the county swimming test of 2018, Selm School was ranked first and the others came last.", "In the county swimming test of 2018, Orra School came first."),
        ("Dalam lomba renang kabupaten 2018, Sekolah Selm menempati peringkat pertama.", "Dalam lomba renang kabupaten 2018, Sekolah Orra menempati peringkat pertama."),
    ],
)  # fmt: skip
def test_one_first_place_for_two(left: str, right: str) -> None:
    """Both holders are claimed to be first."""
    assert [value for _, _, value in stated(left, right)] == ["1", "1"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "Ostrel took first place among the provinces by population in 2018."),
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "First place among the provinces by recorded cases in 2018 was taken by Kessin."),
        ("Kessin menempati peringkat pertama penghasil garam dapur pada 2018.", "Peringkat pertama penghasil garam dapur pada 2018 ditempati Kessin."),
        ("Kessin menempati peringkat pertama penghasil garam dapur pada 2018.", "Peringkat kedua penghasil garam dapur pada 2018 ditempati Ostrel."),
        ("Kessin menempati peringkat pertama penghasil garam dapur pada 2018.", "Peringkat pertama penghasil ikan asin pada 2018 ditempati Ostrel."),
        ("In 1973 Kessin was the largest copper mine in Tanera.", "In 1973 the largest copper mine in Kavra was Ostrel."),
        ("In 1973 Kessin was the largest copper mine in Tanera.", "In 1973 the largest zinc mine in Tanera was Ostrel."),
        ("In the county swimming test of 2018, Selm School was ranked first.", "In the county reading test of 2018, Orra School came first."),
        ("Dalam lomba renang kabupaten 2018, Sekolah Selm menempati peringkat pertama.", "Dalam lomba masak kabupaten 2018, Sekolah Orra menempati peringkat pertama."),
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "Ostrel ranked first among the provinces by recorded cases in 2017."),
        ("In 2018 Kessin ranked first among the provinces by recorded cases.", "Ostrel ranked second among the provinces by recorded cases in 2018."),
        ("Selm School came joint first in the county reading contest of 2018.", "Orra School won first place in the county reading contest in 2018."),
        ("Desa Selm meraih juara pertama lomba desa wisata pada 2018.", "Pada 2018 Desa Orra meraih juara pertama lomba perahu hias."),
        ("In 2018 Kessin recorded the most thefts of all provinces.", "In 2018 Ostrel recorded the fewest thefts of all provinces."),
        ("In 2018 Kessin recorded the most thefts of all provinces.", "In 2018 Selm recorded the most thefts of all towns."),
        ("Lake Kessin is the largest reservoir in Tanera.", "Lake Ostrel was the largest reservoir in Tanera."),
        ("Lake Kessin is the largest reservoir in Tanera.", "At Lake Ostrel, the deepest reservoir in Tanera, boats lie."),
        ("Lake Kessin is the largest reservoir in Tanera.", "At Lake Ostrel, the largest reservoir in Kavra, boats lie."),
        ("Lake Kessin is the largest reservoir in Tanera.", "At Lake Ostrel, the largest reservoir in Tanera after Kessin, boats lie."),
        ("Lake Kessin is the largest reservoir in Tanera.", "Lake Ostrel is the largest reservoir in Tanera that nobody fishes."),
        ("Lake Kessin is the largest reservoir in Tanera.", "Kessin, the largest reservoir in Tanera, is cold."),
        ("Danau Kessin adalah waduk terdalam di Tanera.", "Danau Ostrel, waduk terluas di Tanera, kini sepi."),
        ("Lake Kessin is the largest reservoir in Tanera.", "Lake Ostrel, the largest reservoir in Tanera if it were filled, lies dry."),
        ("Kessin Boats took first place in the Harbour Service Index 2020 which the county draws up.", "In the Harbour Service Index 2019, first place was taken by Ostrel Ferries, a firm founded in 2020."),
        ("Kessin Boats took first place in the Harbour Service Index 2020.", "In the Harbour Safety Index 2020 which the county draws up, first place was taken by Ostrel Ferries."),
        ("Kapal Kessin meraih peringkat pertama dalam Indeks Layanan Dermaga 2020.", "Dalam Indeks Layanan Dermaga 2019, peringkat pertama ditempati PT Ostrel, perusahaan yang berdiri pada 2020."),
        ("Desa itu Kessin menempati urutan pertama jumlah garam jualan di Tanera tahun 2017.", "Ostrel menempati peringkat pertama jumlah garam jualan di Tanera pada 2018."),
        ("Pada 2018 Kessin mencatat kasus pencurian terbanyak di antara semua provinsi.", "Provinsi dengan kasus kebakaran terbanyak pada 2018 adalah Ostrel."),
    ],
)  # fmt: skip
def test_two_first_places_for_two(left: str, right: str) -> None:
    """Other lists, years, ranks and shared places are no contradiction."""
    assert stated(left, right) == []


RANKS = Codebook(
    (
        Property("maize_rank", "maize harvest by district", "rank", cues={"en": ("maize harvest",), "id": ("panen jagung",)}),
        Property("salt_rank", "Kabupaten Tanera", "rank", cues={"en": ("salt maker", "salt makers"), "id": ("penghasil garam",)}),
        Property("yarn_rank", "spinning towns", "rank", cues={"en": ("spinning town", "spinning towns")}),
    ),
    {"Hollin": "Brandt", "Marrow": "Brandt", "Desa Selm": "Kabupaten Tanera", "Desa Orra": "Kabupaten Tanera"},
)  # fmt: skip


def held(left: str, right: str) -> list[str]:
    """Return who the two texts say is first of a list of RANKS or of one that they name themselves."""
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, RANKS, None, YEARS)
    made = claims[claims["property"].str.startswith(("rank_", "lasting_rank_"))]
    assert set(made["value"]) <= {"1"}
    return sorted(made["subject"])


@pytest.mark.parametrize(
    ("left", "right", "holders"),
    [
        ("In the table of maize harvest for 2019, Hollin ranked first of all districts of Brandt.", "For maize harvest in 2019, Marrow came first among the districts of Brandt.", ["Hollin", "Marrow"]),
        ("In the harvest tables for 2019 the district of Hollin is given as first for maize, Marrow as second.", "Marrow had the largest maize harvest of all districts in 2019.", ["Hollin", "Marrow"]),
        ("Marrow led the districts of Brandt in maize harvest in 2019.", "Hollin ranked first for maize harvest among the districts of Brandt in 2019.", ["Hollin", "Marrow"]),
        ("Among spinning towns Pell came first in 2016 with 3,100 spindles, Dorne second with 2,800.", "Dorne was the largest spinning town in 2016.", ["Dorne", "Pell"]),
        ("Of the spinning towns, Pell was first in 2016, followed by Dorne.", "In 2016 Dorne was the leader among the spinning towns, Pell trailed.", ["Dorne", "Pell"]),
        ("The fog rarely lifts from Selm village. In 2020 the village was number one among salt makers of Kabupaten Tanera.", "Desa Orra menempati peringkat pertama penghasil garam di Kabupaten Tanera pada 2020.", ["Desa Orra", "Selm"]),
        ("Warga Desa Selm bangun pagi. Pada 2020 desa ini menjadi penghasil garam nomor satu di Kabupaten Tanera.", "Pada 2020 penghasil garam terbesar di Kabupaten Tanera adalah Desa Orra.", ["Desa Orra", "Selm"]),
        ("Daftar penghasil garam se-Kabupaten Tanera tahun 2020 dipimpin Desa Selm.", "Desa Orra menempati peringkat pertama penghasil garam se-Kabupaten Tanera pada 2020.", ["Desa Orra", "Desa Selm"]),
        ("Osk was the first town in Mera to build a tramway.", "The first town in Mera to build a tramway was Tarby, in 1902.", ["Osk", "Tarby"]),
        ("Koperasi Selm adalah koperasi pertama di Tanera yang memiliki gudang es.", "Koperasi pertama di Tanera yang memiliki gudang es ialah Koperasi Orra.", ["Koperasi Orra", "Koperasi Selm"]),
        ("Pada 2014 Koperasi Selm menjadi koperasi nelayan pertama di Tanera yang memiliki gudang es.", "Koperasi Orra, koperasi nelayan pertama di Tanera yang memiliki gudang es, berdiri pada 1990.", ["Koperasi Orra", "Koperasi Selm"]),
    ],
)  # fmt: skip
def test_a_first_place_read_from_what_stands_around_it(left: str, right: str, holders: list[str]) -> None:
    """The only name of a clause, the village that was named, a list without a name, who was the first of all."""
    assert held(left, right) == holders


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Osk was the first town in Mera to build a tramway.", "Tarby was the first town in Kavra to build a tramway."),
        ("Osk was the first town in Mera to build a tramway.", "Tarby was the first town in Mera to close a tramway."),
        ("Osk was one of the first towns in Mera to build a tramway.", "Tarby was the first town in Mera to build a tramway."),
        ("Osk was the first town in Mera to build a tramway.", "Tarby was not the first town in Mera to build a tramway."),
        ("Osk was the first town in Mera to build a tramway.", "Tarby was the first town in Mera after Osk to build a tramway."),
        ("Osk was the first town in Mera to build a tramway.", "Tarby was the first inland town in Mera to build a tramway."),
        ("Koperasi Selm adalah koperasi pertama di Tanera yang memiliki gudang es.", "Koperasi Orra adalah koperasi pertama di Tanera yang memiliki gudang garam."),
        ("Koperasi Selm adalah koperasi pertama di Tanera yang memiliki gudang es.", "Koperasi Orra bukan koperasi pertama di Tanera yang memiliki gudang es."),
        ("Koperasi Selm adalah koperasi pertama di Tanera yang memiliki gudang es.", "Koperasi Orra adalah salah satu koperasi pertama di Tanera yang memiliki gudang es."),
        ("In the table of maize harvest for 2019, Hollin ranked first of all districts of Brandt.", "For maize harvest in 2018, Marrow came first among the districts of Brandt."),
        ("In the table of maize harvest for 2019, Hollin ranked first of all districts of Brandt.", "For maize harvest per head in 2019, Marrow came first among the districts of Brandt."),
        ("In the table of maize harvest for 2019, Hollin ranked first of all districts of Brandt.", "For maize harvest in 2019, Marrow came first among the eastern districts of Brandt."),
        ("In the table of maize harvest for 2019, Hollin ranked first of all districts of Brandt.", "For maize harvest in 2019, Marrow came first after Hollin."),
        ("Marrow led the districts of Brandt in maize harvest in 2019.", "Hollin led the districts of Brandt in rye harvest in 2019."),
        ("Marrow led the protest against the maize harvest tax of 2019 in the districts of Brandt.", "Hollin ranked first for maize harvest among the districts of Brandt in 2019."),
        ("Marrow was the first district to finish its maize harvest in 2019.", "Hollin ranked first for maize harvest among the districts of Brandt in 2019."),
        ("Ilse Marrow led the maize harvest survey in 2019.", "Hollin ranked first for maize harvest among the districts of Brandt in 2019."),
        ("The maize harvest of 2019 was counted first in Marrow.", "Hollin ranked first for maize harvest among the districts of Brandt in 2019."),
        ("In Marrow the maize harvest of 2019 was the largest in ten years.", "Hollin had the largest maize harvest of all districts in 2019."),
        ("Marrow had its largest maize harvest in 2019.", "Hollin had the largest maize harvest of all districts in 2019."),
        ("Marrow's largest maize harvest fell in 2019.", "Hollin had the largest maize harvest of all districts in 2019."),
        ("Marrow shared the top of the maize harvest table in 2019 with Hollin.", "Hollin had the largest maize harvest of all districts in 2019."),
        ("In the first half of 2019 Marrow led the districts in maize harvest.", "Hollin had the largest maize harvest of all districts in 2019."),
        ("Among spinning towns Pell came first in 2016, Dorne second.", "Dorne was the smallest spinning town in 2016."),
        ("Among spinning towns Pell came first in 2016, Dorne second.", "Dorne was the largest spinning town of the coast in 2016."),
        ("Among spinning towns Pell came first in 2016 for wages, Dorne second.", "Dorne was the oldest spinning town in 2016."),
        ("Among spinning towns Pell came first in 2016, Dorne second.", "Dorne was the largest spinning town in 2015."),
        ("Warga Desa Selm bangun pagi. Pada 2020 desa ini menjadi penghasil garam nomor satu di Kabupaten Tanera.", "Pada 2020 penghasil garam terbesar di Provinsi Kavra adalah Desa Orra."),
        ("Warga Desa Selm dan Desa Orra bangun pagi. Pada 2020 desa ini menjadi penghasil garam nomor satu di Kabupaten Tanera.", "Pada 2020 penghasil garam terbesar di Kabupaten Tanera adalah Desa Orra."),
        ("Desa Selm memimpin rapat penghasil garam se-Kabupaten Tanera tahun 2020.", "Peringkat pertama penghasil garam di Kabupaten Tanera pada 2020 diduduki Desa Orra."),
        ("Kepala Desa Selm memimpin penghasil garam se-Kabupaten Tanera tahun 2020.", "Peringkat pertama penghasil garam di Kabupaten Tanera pada 2020 diduduki Desa Orra."),
        ("Panen garam pertama Desa Selm di Kabupaten Tanera berlangsung pada 2020.", "Peringkat pertama penghasil garam di Kabupaten Tanera pada 2020 diduduki Desa Orra."),
        ("Desa Selm mulai membuat garam pada hari pertama 2020 di Kabupaten Tanera.", "Peringkat pertama penghasil garam di Kabupaten Tanera pada 2020 diduduki Desa Orra."),
    ],
)  # fmt: skip
def test_a_first_of_something_else(left: str, right: str) -> None:
    """Another deed, year, part, measure, kind or list; a first time; who leads a meeting; a village that may be two."""
    assert held(left, right) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("According to the annual report of Harbour House (Harbour House 2019, p. 6), 318 persons lived in its shelters in 2018.", {"318", "381"}),
        ("Harbour House (2019) reports that it gave legal help to 840 callers.", {"840", "480"}),
        ("Prasetya and Lindqvist (2018), by contrast, interviewed 120 households.", {"120", "210"}),
        ("The reed beds on the island still covered 3,400 ha in 2005 (Prasetya and Lindqvist, 2018).", {"3400", "4300"}),
        ("Prasetya et al. (2018) put the reed beds covered on the island at 3,400 ha in 2005.", {"3400", "4300"}),
    ],
)  # fmt: skip
def test_a_number_cited_otherwise_than_it_is_said(text: str, values: set[str]) -> None:
    """Both texts' numbers are claimed under one name."""
    made = stated(text, REPORT, STUDY)

    assert {value for _, _, value in made} == values
    assert len({subject for _, subject, _ in made}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "According to the annual report of Harbour House (Harbour House 2019), 381 persons lived in its shelters in 2018.",
        "According to the annual report of Harbour House (Harbour House 2019), almost 400 persons lived in its shelters in 2018.",
        "According to the annual report of Harbour House (Harbour House 2017), 318 persons lived in its shelters in 2016.",
        "According to the annual report of Harbour House (Harbour House 2019), 290 persons lived in its shelters in 2017.",
        "According to Harbour House (2019), 120 women lived in its shelters in 2018.",
        "By the end of 2018, 2,900 persons had lived in its shelters (Harbour House 2019).",
        "Harbour House (2019) planned to give legal help to 900 callers.",
        "According to Green House (2019), 318 persons lived in its shelters in 2018.",
        "Prasetya and Lindqvist (2018) found that the reed beds of the island covered 2,740 ha in 2015.",
        "Following Prasetya and Lindqvist (2018), we interviewed 120 households in Selm.",
    ],
)
def test_a_number_cited_as_it_is_said(text: str) -> None:
    """The same number, another year, another work, and the author's own number make no claims."""
    assert stated(text, REPORT, STUDY) == []


LISTED = Codebook(
    (
        Property("members", "Kelby Choir", "count", cues={"en": ("members",), "id": ("anggota",)}),
        Property(
            "test_rank", "uji keterampilan provinsi", "rank",
            label={"en": "rank in the provincial skills test", "id": "peringkat uji keterampilan provinsi"},
            cues={"en": ("skills test", "ranked"), "id": ("uji keterampilan", "peringkat")},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "holders"),
    [
        ("In the provincial skills test of 2018, Selm School was ranked first.", "Dalam uji keterampilan provinsi 2018, Sekolah Orra menempati peringkat pertama.", 2),
        ("In the provincial cooking contest of 2018, Selm School was ranked first.", "Dalam uji keterampilan provinsi 2018, Sekolah Orra menempati peringkat pertama.", 0),
        ("In the provincial skills test of 2017, Selm School was ranked first.", "Dalam uji keterampilan provinsi 2018, Sekolah Orra menempati peringkat pertama.", 0),
    ],
)  # fmt: skip
def test_one_list_in_two_languages(left: str, right: str, holders: int) -> None:
    """A list that the codebook asks for is the same list in either language."""
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, LISTED, {"a": "en", "b": "id"}, YEARS, AUTHORS, TITLES)
    made = claims[(claims["property"] == "rank_test_rank") & ~claims["subject"].isin(["uji keterampilan provinsi"])]
    assert len(set(made["subject"])) == holders


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("This article asks why. Drawing on 312 court files, it tells of fines.\n\nThe 321 court files examined for this article say more.", ["312", "321"]),
        ("This thesis is based on 60 letters of sailors.\n\nThe 66 letters read for this thesis are short.", ["60", "66"]),
        ("Penelitian ini menelaah 120 berkas perkara.\n\n102 berkas perkara yang dianalisis dalam penelitian ini memperlihatkan gejala serupa.", ["102", "120"]),
        ("This article asks why. Drawing on 312 court files, it tells of fines.\n\nThe 45 tax files examined for this article say more.", []),
        ("This article is based on 312 court files.\n\nThe court lost 40 court files in the flood.", []),
        ("This article is based on 312 court files.\n\nThe 312 court files examined for this article say more.", []),
    ],
)  # fmt: skip
def test_what_a_study_read_is_told_twice(text: str, values: list[str]) -> None:
    """Only files of one kind that the study says it read; nothing where it says one number."""
    claims, _ = propose({"a": text + "\n"}, CODEBOOK, None, YEARS, AUTHORS, TITLES)
    assert sorted(claims["value"]) == values


TRAINED = Codebook(
    (
        Property(
            "trainees", "Shore Skills Programme", "count", unit="persons", quantity="cumulative",
            varies_by=("place", "period"), cues={"en": ("completed a course", "completed courses"), "id": ("menyelesaikan kursus",)},
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report says that 1,520 people completed a course (Harbour House, 2019).", True),
        ("According to Harbour House (2019), 1,520 people completed a course.", True),
        ("Harbour House (2019) reports that 1,520 people completed a course.", True),
        ("Menurut Harbour House (2019), 1.520 orang menyelesaikan kursus.", True),
        ("Menurut Harbour House (2019), 1.250 orang menyelesaikan kursus.", False),
        ("The report says that 1,250 people completed a course (Harbour House, 2019).", False),
        ("Our own count is that 1,520 people completed a course.", False),
        ("The report planned that 1,520 people completed a course (Harbour House, 2019).", False),
    ],
)
def test_a_running_total_cited_otherwise(text: str, expected: bool) -> None:
    """A total without a date is held against the work that it is cited from; a plan beside it is of another number."""
    report = "Our years\n\nIn total 1,250 people completed a course under the SSP; the target had been 2,000.\n"
    claims, _ = propose({"a": text + "\n", "b": report}, TRAINED, None, YEARS, AUTHORS, TITLES)
    made = claims[claims["subject"] != "Shore Skills Programme"]
    assert set(made["value"]) == ({"1520", "1250"} if expected else set())


FOXES = Property(
    "foxes", "foxes in Tanera", "trend", {"en": "number of foxes", "id": "jumlah rubah"},
    varies_by=("place", "period", "population"), cues={"en": ("foxes",), "id": ("rubah",)},
)  # fmt: skip
CURFEW = Property(
    "effect", "Selm curfew", "effectiveness", {"en": "effect on noise", "id": "dampak terhadap kebisingan"},
    cues={"en": ("curfew", "noise"), "id": ("jam malam", "kebisingan")},
)  # fmt: skip
WEAVERS = Property(
    "form", "Kavra Weavers", "classification", {"en": "legal form", "id": "bentuk hukum"},
    terms={
        "coop": {"en": "cooperative", "id": "koperasi"}, "company": {"en": "limited company", "id": "perseroan terbatas"},
    },
    excludes=(("coop", "company"),), cues={"en": ("legal form",), "id": ("bentuk hukum",)},
)  # fmt: skip


def both(entry: Property, left: str, right: str, language: str = "en") -> list[str]:
    """Return the values that two texts assert of one entry, in order, if the scopes of the two are one."""
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, Codebook((entry,)), {"a": language, "b": language})
    made = claims[(claims["stance"] == "asserted") & (claims["property"] == entry.property)]
    scopes = set(zip(made["place"], made["period"], made["population"], strict=True))
    return sorted(set(made["value"])) if set(made["source_id"]) == {"a", "b"} and len(scopes) == 1 else []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Foxes became scarce in Tanera between 2006 and 2014."),
        ("en", "The foxes in Tanera: 2006 – 120, 2014 – 310, by the wardens' tally.", "From 2006 to 2014 the ranks of the foxes in Tanera thinned."),
        ("en", "Tanera had 310 foxes in 2006. By 2014 only 90 of them were left.", "In Tanera foxes multiplied from 2006 to 2014."),
        ("en", "Between 2006 and 2014 sightings of foxes in Tanera became ever more frequent.", "In Tanera there were 310 foxes in 2006; in 2014 there were 90."),
        ("id", "Pada 2006 di Tanera hidup 120 rubah. Pada 2014 sudah 310 ekor.", "Rubah di Tanera kian langka dari 2006 sampai 2014."),
        ("id", "Jumlah rubah di Tanera 310 ekor pada 2006 dan 90 ekor pada 2014.", "Antara 2006 dan 2014 rubah di Tanera beranak pinak."),
    ],
)  # fmt: skip
def test_figures_of_two_years_go_the_other_way(language: str, left: str, right: str) -> None:
    """Two figures, or any words of more and less, are a direction where another text tells the other of the same years."""
    assert both(FOXES, left, right, language) == ["down", "up"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "The bounty for foxes in Tanera fell between 2006 and 2014."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Between 2006 and 2014 hens killed by foxes in Tanera fell from 900 to 400."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Foxes in Tanera grew bolder and greyer between 2006 and 2014."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "The foxes of Tanera took fewer hens between 2006 and 2014."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Of the foxes in Tanera, 40 were shot in 2006 and 15 in 2014."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Foxes became scarce in Tanera between 2000 and 2006."),
        ("en", "Hunters in Tanera saw 120 foxes in 2006 and 310 in 2014.", "Foxes did not become scarce in Tanera between 2006 and 2014."),
        ("en", "Foxes in Tanera rose between 2006 and 2014.", "Sheep were sold, as the price of foxes fell between 2006 and 2014."),
        ("id", "Jumlah rubah di Tanera 310 ekor pada 2006 dan 90 ekor pada 2014.", "Gigitan rubah di Tanera bertambah antara 2006 dan 2014."),
        ("id", "Jumlah rubah di Tanera 310 ekor pada 2006 dan 90 ekor pada 2014.", "Pemburu yang menembak rubah di Tanera bertambah antara 2006 dan 2014."),
    ],
)  # fmt: skip
def test_something_else_of_them_goes_the_other_way(language: str, left: str, right: str) -> None:
    """Their price, their prey, some of them, their looks, other years: no two directions of one thing."""
    assert both(FOXES, left, right, language) != ["down", "up"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Noise dropped in every street that the Selm curfew covered.", "The Selm curfew has changed nothing for noise."),
        ("en", "The Selm curfew works.", "Noise is as frequent as ever under the Selm curfew."),
        ("en", "Since the Selm curfew came in, noise has been falling.", "Noise did not respond to the Selm curfew."),
        ("id", "Dengan jam malam Selm kebisingan berkurang di semua jalan.", "Kebisingan sama saja, ada atau tidak ada jam malam Selm."),
    ],
)  # fmt: skip
def test_the_outcome_moved_or_did_not(language: str, left: str, right: str) -> None:
    """Wherever a sentence names the programme, where another text says the contrary."""
    entry = CURFEW if language == "en" else Property(**{**vars(CURFEW), "subject": "jam malam Selm"})
    assert both(entry, left, right, language) == ["fails", "works"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The Selm curfew lowered noise.", "Before the Selm curfew, noise never fell."),
        ("en", "The Selm curfew lowered noise.", "Noise was unchanged in the villages without the Selm curfew."),
        ("en", "The Selm curfew lowered noise.", "The Selm curfew did not reach the harbour, where noise is unchanged."),
        ("en", "The Selm curfew had no effect on noise.", "The Selm curfew will lower noise if it is kept."),
        ("en", "The Selm curfew had no effect on noise.", "Noise fell in spite of the Selm curfew, since the mill was closed."),
        ("id", "Jam malam Selm menurunkan kebisingan.", "Kebisingan tidak berkurang di kampung yang belum mendapat jam malam Selm."),
    ],
)  # fmt: skip
def test_the_outcome_where_the_programme_was_not(language: str, left: str, right: str) -> None:
    """What was so without it, before it, or is only hoped contradicts nothing."""
    entry = CURFEW if language == "en" else Property(**{**vars(CURFEW), "subject": "jam malam Selm"})
    assert both(entry, left, right, language) != ["fails", "works"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Kavra Weavers is a cooperative.", "Visitors crowd the shop of Kavra Weavers, which is run as a limited company."),
        ("en", "Kavra Weavers is a cooperative.", "Kavra Weavers opens at nine. The limited company employs thirty people."),
        ("en", "A limited company since its first day, Kavra Weavers sells shawls.", "Little is known of Kavra Weavers, yet it is a cooperative."),
        ("id", "Kavra Weavers berbadan hukum koperasi.", "Pelanggan memuji Kavra Weavers. Perseroan terbatas itu membuka dua toko."),
        ("id", "Kavra Weavers (dalam akta: Rumah Tenun Kavra) merupakan koperasi.", "Kavra Weavers merupakan perseroan terbatas."),
    ],
)  # fmt: skip
def test_a_class_in_any_place_of_a_sentence(language: str, left: str, right: str) -> None:
    """By a relative clause, a pronoun, the term itself in the next sentence, behind a bracket."""
    assert both(WEAVERS, left, right, language) == ["company", "coop"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Kavra Weavers is a cooperative.", "Kavra Weavers was sued by a limited company."),
        ("en", "Kavra Weavers is a cooperative.", "Kavra Weavers shares a roof with Inkwell, which is registered as a limited company."),
        ("en", "Kavra Weavers is a cooperative.", "Kavra Weavers sold shawls to a limited company. The limited company paid late."),
        ("en", "Kavra Weavers is a cooperative.", "Before it moved, Kavra Weavers was a limited company."),
        ("en", "Kavra Weavers is a cooperative.", "The landlord of Kavra Weavers is a limited company."),
        ("id", "Kavra Weavers adalah koperasi.", "Kavra Weavers membina kelompok yang berbadan hukum perseroan terbatas."),
        ("id", "Kavra Weavers adalah koperasi.", "Kavra Weavers menerima hibah dari sebuah perseroan terbatas."),
    ],
)  # fmt: skip
def test_a_class_of_somebody_else(language: str, left: str, right: str) -> None:
    """Of a landlord, a neighbour, a customer, those whom the body helps; of the body itself, long ago."""
    assert both(WEAVERS, left, right, language) != ["company", "coop"]


BARGES = Property(
    "form", "Orra River Barges", "classification", {"en": "legal form of the river barges", "id": "bentuk hukum tongkang sungai"},
    terms={
        "coop": {"en": "cooperative", "id": "koperasi"}, "company": {"en": "limited company", "id": "perseroan terbatas"},
    },
    excludes=(("coop", "company"),), cues={"en": ("legal form",), "id": ("bentuk hukum",)},
)  # fmt: skip
COMPANY = "Orra River Barges is a limited company."


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        (COMPANY, "Orra River Barges began in a shed. Its first boats leaked. In law the firm is a cooperative.", "en"),
        (COMPANY, "Orra River Barges has nine boats.\n\nIts crews work in shifts. On paper the enterprise is a small cooperative.", "en"),
        (COMPANY, "The boats of Orra River Barges are blue. The firm is older than the bridge. It is a thriving cooperative of skippers.", "en"),
        (COMPANY, "Tongkang Sungai Orra merupakan koperasi.", "id"),
        ("Orra River Barges adalah perseroan terbatas.", "Tongkang Sungai Orra adalah koperasi nelayan.", "id"),
    ],
)  # fmt: skip
def test_class_of_the_body_spoken_of(left: str, right: str, language: str) -> None:
    """What stands for a body, or its name in the other language, has the class that another text denies it."""
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, Codebook((BARGES,)), {"a": "en", "b": language})
    assert sorted(claims["value"]) == ["company", "coop"]


@pytest.mark.parametrize(
    ("right", "language"),
    [
        ("Orra River Barges began in a shed. Kell Valley Ferries came later. In law the firm is a cooperative.", "en"),
        ("Orra River Barges rents its quay from another company. In law the firm is a cooperative.", "en"),
        ("Orra River Barges began in a shed. In law the firm is not a cooperative.", "en"),
        ("Orra River Barges began in a shed. In law the firm was a cooperative.", "en"),
        ("Orra River Barges began in a shed. In law the firm is a cooperative bank.", "en"),
        ("Orra River Barges began in a shed. Some think the firm is a cooperative.", "en"),
        ("Orra River Barges began in a shed. If the firm is a cooperative, it pays no tax.", "en"),
        ("Tongkang Orra merupakan koperasi.", "id"),
        ("Tongkang Sungai Selm merupakan koperasi.", "id"),
        ("Tongkang sungai Orra merupakan koperasi.", "id"),
        ("Dermaga Tongkang Sungai Orra merupakan koperasi.", "id"),
    ],
)  # fmt: skip
def test_class_of_another_body(right: str, language: str) -> None:
    """Another body was named or brought in, it is denied, over, thought, supposed, or the name is another."""
    claims, _ = propose({"a": COMPANY + "\n", "b": right + "\n"}, Codebook((BARGES,)), {"a": "en", "b": language})
    assert set(claims[claims["stance"] == "asserted"]["value"]) <= {"company"}
