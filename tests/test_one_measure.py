"""Two texts on one property: whether the program finds that their numbers cannot both be right, end to end."""

from __future__ import annotations

import pytest

from tests.conftest import Conflicts

ROAD = {"property": "road_length", "subject": "National Road 9", "type": "measurement", "unit": "kilometres", "label": {"en": "length of the road", "id": "panjang jalan"}, "cues": {"en": ["long", "length", "measures", "runs"], "id": ["panjang", "membentang", "sejauh"]}}  # fmt: skip
HALL = {"property": "cost", "subject": "Gedung Serbaguna Melati", "type": "measurement", "unit": "rupiah", "label": {"id": "biaya pembangunan"}, "varies_by": [], "cues": {"id": ["biaya"]}}  # fmt: skip
CATCH = {"property": "catch", "subject": "Port Sarre", "type": "measurement", "unit": "tonnes", "label": {"en": "herring landed", "id": "tangkapan ikan"}, "quantity": "flow", "cues": {"en": ["landed", "landings"], "id": ["didaratkan"]}}  # fmt: skip
PRICE = {"property": "price", "subject": "Kelby market", "type": "measurement", "unit": "currency/kg", "label": {"en": "price of eels", "id": "harga sidat"}, "varies_by": ["period"], "cues": {"en": ["price", "cost"], "id": ["harga"]}}  # fmt: skip
TERM = {"property": "sentence", "subject": "Arno Pell", "type": "measurement", "unit": "tahun", "label": {"en": "prison sentence at first instance", "id": "hukuman penjara tingkat pertama"}, "cues": {"en": ["sentenced", "sentence", "prison"], "id": ["hukuman", "divonis", "penjara"]}}  # fmt: skip
SCHOOLS = {"property": "schools", "subject": "Orra County", "type": "count", "unit": "schools", "label": {"en": "schools", "id": "sekolah"}, "cues": {"en": ["schools"], "id": ["sekolah"]}}  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (HALL, "Gedung Serbaguna Melati selesai dengan biaya Rp2,4 miliar.", "Gedung Serbaguna Melati menelan biaya dua koma sembilan miliar rupiah.", "id"),
        (CATCH, "In 2014 some 300 boats landed 640 tonnes of herring at Port Sarre.", "Herring landings at Port Sarre were 470,000 kg in 2014.", "en"),
        (PRICE, "In 2015 the price of eels at Kelby market was 12 francs per kg.", "At Kelby market the price of eels was 17 francs per kg in 2015.", "en"),
        (TERM, "Arno Pell divonis lima tahun penjara.", "Hukuman penjara bagi Arno Pell tujuh tahun.", "id"),
    ],
)  # fmt: skip
def test_units_as_people_write_them(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """A codebook may say rupiah, tahun, kilometres or currency/kg: it is what the reader reads after a number."""
    assert conflicts(entry, left, right, language=language) == ["quantity-differs"]


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (CATCH, "In 2014 boats landed 640 tonnes of herring at Port Sarre.", "Herring landings at Port Sarre were 640,000 kg in 2014.", "en"),
        (PRICE, "In 2015 the price of eels at Kelby market was 12 francs per kg.", "At Kelby market the price of a barrel of eels was 900 francs in 2015.", "en"),
        (ROAD, "National Road 9 is 120 miles long.", "The length of National Road 9 is 193 kilometres.", "en"),
        (HALL, "Gedung Serbaguna Melati selesai dengan biaya Rp2,4 miliar.", "Gedung Serbaguna Melati menelan biaya dua koma empat miliar rupiah.", "id"),
    ],
)  # fmt: skip
def test_units_that_convert_or_are_others(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """Kilograms are tonnes, miles kilometres; a price of a barrel is none of a kilogram."""
    assert conflicts(entry, left, right, language=language) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("National Road 9 is 312 kilometres long.", "From the ferry in Hollin to the border post in Marsk, National Road 9 runs for 388 kilometres.", "en"),
        ("National Road 9 is 312 kilometres long.", "National Road 9 measures 388 kilometres between the bridge in Hollin and the quay in Marsk.", "en"),
        ("National Road 9 panjangnya 312 kilometer.", "Dari pelabuhan di Haloban hingga Teluk Marisa, National Road 9 membentang 388 kilometer.", "id"),
    ],
)  # fmt: skip
def test_the_ends_of_a_way_are_no_place_of_its_length(
    conflicts: Conflicts, left: str, right: str, language: str
) -> None:
    """A way that is said with its ends is the whole way."""
    assert conflicts(ROAD, left, right, language=language) == ["quantity-differs"]


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("National Road 9 is 312 kilometres long.", "Within Garrow Province, National Road 9 measures 118 kilometres.", "en"),
        ("National Road 9 is 312 kilometres long.", "In Garrow Province, National Road 9 measures 118 kilometres.", "en"),
        ("National Road 9 panjangnya 312 kilometer.", "Di wilayah Kabupaten Garoga, National Road 9 membentang 97 kilometer.", "id"),
    ],
)  # fmt: skip
def test_a_stretch_within_a_place_is_not_the_whole(conflicts: Conflicts, left: str, right: str, language: str) -> None:
    """A number of one province is of that province."""
    assert conflicts(ROAD, left, right, language=language) == []


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The court sentenced Arno Pell to five years in prison.", "On appeal, the prison sentence of Arno Pell was cut to three years.", "en"),
        ("The court sentenced Arno Pell to five years in prison.", "The Supreme Court gave Arno Pell a prison sentence of eight years.", "en"),
        ("Pengadilan negeri menjatuhkan hukuman lima tahun penjara kepada Arno Pell.", "Di tingkat kasasi hukuman penjara Arno Pell menjadi delapan tahun.", "id"),
        ("Pengadilan negeri menjatuhkan hukuman lima tahun penjara kepada Arno Pell.", "Pengadilan Tinggi memangkas hukuman penjara Arno Pell menjadi tiga tahun.", "id"),
    ],
)  # fmt: skip
def test_a_higher_court_may_set_another_amount(conflicts: Conflicts, left: str, right: str, language: str) -> None:
    """A sentence on appeal is another than that of the first court."""
    assert conflicts(TERM, left, right, language=language) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("In 2012 Orra County had 31 schools.", "In 2012 the town of Orra had 9 schools.", []),
        ("In 2012 Orra County had 31 schools.", "Orra town had 9 schools in 2012.", []),
        ("In 2012 Orra County had 31 schools.", "In 2012 the county of Orra had 39 schools.", ["quantity-differs"]),
        ("In 2012 Orra County had 31 schools.", "Orra County, around the town of Orra, had 39 schools in 2012.", ["quantity-differs"]),
    ],
)  # fmt: skip
def test_places_of_one_name_and_two_kinds(conflicts: Conflicts, left: str, right: str, expected: list[str]) -> None:
    """The town is not the county that is named after it."""
    assert conflicts(SCHOOLS, left, right) == expected


BEDS = {"property": "beds", "subject": "Larkhill Hospital", "type": "count", "unit": "beds", "label": {"en": "hospital beds", "id": "tempat tidur"}, "cues": {"en": ["beds"], "id": ["tempat tidur"]}}  # fmt: skip
LAKE = {"property": "area", "subject": "Lake Sembe", "type": "measurement", "unit": "km2", "label": {"en": "surface area", "id": "luas danau"}, "cues": {"en": ["area", "covers"], "id": ["luas", "luasnya"]}}  # fmt: skip
FINE = {"property": "fine", "subject": "Ada Renfrew", "type": "measurement", "unit": "dollars", "label": {"en": "fine imposed", "id": "denda"}, "cues": {"en": ["fined", "fine"], "id": ["denda", "didenda"]}}  # fmt: skip
STAFF = {"property": "staff", "subject": "Kell Refinery", "type": "count", "unit": "persons", "label": {"en": "employees", "id": "karyawan"}, "cues": {"en": ["employees", "workers"], "id": ["karyawan"]}}  # fmt: skip
RACE = {"property": "runners", "subject": "Dunmore Marathon", "type": "count", "unit": "persons", "quantity": "flow", "label": {"en": "runners", "id": "jumlah pelari"}, "cues": {"en": ["runners"], "id": ["pelari", "peserta"]}}  # fmt: skip
BUILD = {"property": "cost", "subject": "Harlow Tunnel", "type": "measurement", "unit": "euros", "quantity": "flow", "label": {"en": "construction cost", "id": "biaya pembangunan"}, "varies_by": [], "cues": {"en": ["cost"], "id": ["biaya"]}}  # fmt: skip
COURSE = {"property": "course", "subject": "Weaver School", "type": "measurement", "unit": "weeks", "label": {"en": "duration of the course", "id": "lama kursus"}, "varies_by": [], "cues": {"en": ["course", "lasts"], "id": ["kursus"]}}  # fmt: skip
COUNCIL = {"property": "members", "subject": "Council of Elders", "type": "count", "unit": "person", "label": {"en": "members", "id": "jumlah anggota"}, "varies_by": [], "cues": {"en": ["members"], "id": ["anggota"]}}  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (BEDS, "Larkhill Hospital had 340 beds in 2014.", "In 2014 the maternity ward at Larkhill Hospital had 42 beds.", "en"),
        (BEDS, "Larkhill Hospital memiliki 340 tempat tidur pada 2014.", "Pada 2014 bangsal anak Larkhill Hospital memiliki 42 tempat tidur.", "id"),
        (LAKE, "Lake Sembe covers 145 square kilometres.", "The basin of Lake Sembe has an area of 2,300 square kilometres.", "en"),
        (FINE, "Ada Renfrew was fined 12,000 dollars on 3 May 2016.", "Ada Renfrew's brother was fined 4,000 dollars on 3 May 2016.", "en"),
        (FINE, "Ada Renfrew didenda 12.000 dolar pada 3 Mei 2016.", "Kakak Ada Renfrew didenda 4.000 dolar pada 3 Mei 2016.", "id"),
        (STAFF, "In 2008 the Kell Refinery had 2,300 employees.", "In 2008 the Tarn Refinery had 4,700 employees, twice as many as the Kell Refinery.", "en"),
        (STAFF, "In 2008 the Kell Refinery had 2,300 employees.", "The Kell Refinery laid off 450 workers in 2008.", "en"),
        (STAFF, "Pada 2008 karyawan Kell Refinery berjumlah 2.300 orang.", "Kell Refinery memberhentikan 450 karyawan pada 2008.", "id"),
        (STAFF, "In 2008 the Kell Refinery had 2,300 employees.", "The Kell Refinery had not hired 3,200 workers in 2008, as a leaflet had it.", "en"),
        (RACE, "In 2015 the Dunmore Marathon had 6,200 runners.", "Of the runners in the Dunmore Marathon of 2015, 5,600 reached the finish.", "en"),
        (RACE, "Dunmore Marathon diikuti 6.200 pelari pada 2015.", "Dari seluruh peserta Dunmore Marathon 2015, yang mencapai garis akhir 5.600 pelari.", "id"),
        (BUILD, "The Harlow Tunnel cost 310 million euros.", "The Harlow Tunnel was to cost 240 million euros.", "en"),
        (BUILD, "Harlow Tunnel menelan biaya 310 juta euro.", "Biaya penerangan Harlow Tunnel saja 12 juta euro.", "id"),
        (COURSE, "The weaving course at the Weaver School lasts fourteen weeks.", "The Weaver School also has a dyeing course, which lasts three weeks.", "en"),
        (COURSE, "Kursus di Weaver School berlangsung empat belas minggu.", "Weaver School juga membuka kursus pewarnaan selama tiga minggu.", "id"),
        (COUNCIL, "The Council of Elders has 15 members.", "Nine members must be present before the Council of Elders can vote.", "en"),
    ],
)  # fmt: skip
def test_a_number_of_something_beside_the_subject(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """A ward, a brother, a basin, those laid off, some of all, a plan, another course and a quorum are no second value."""
    assert conflicts(entry, left, right, language=language) == []


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (BEDS, "Larkhill Hospital had 340 beds in 2014.", "In 2014 the hospital at Larkhill, which is Larkhill Hospital, had 310 beds.", "en"),
        (LAKE, "Lake Sembe covers 145 square kilometres.", "The surface of Lake Sembe covers 162 square kilometres.", "en"),
        (LAKE, "Lake Sembe luasnya 145 kilometer persegi.", "Wilayah Lake Sembe luasnya 162 kilometer persegi.", "id"),
        (BUILD, "The Harlow Tunnel, finished in 2012, cost 310 million euros.", "The Harlow Tunnel cost 370 million euros.", "en"),
        (BUILD, "Harlow Tunnel (selesai 2012) menelan biaya 310 juta euro.", "Harlow Tunnel menelan biaya 370 juta euro.", "id"),
        (COUNCIL, "The Council of Elders is made up of 15 members chosen by the clans.", "The Council of Elders has 21 members.", "en"),
        (COUNCIL, "Council of Elders terdiri atas 15 anggota yang dipilih marga.", "Anggota Council of Elders ada dua puluh satu orang.", "id"),
        (RACE, "Runner numbers at the Dunmore Marathon reached 6,200 in 2015.", "In 2015 the Dunmore Marathon had 5,400 runners.", "en"),
    ],
)  # fmt: skip
def test_the_subjects_own_number(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """What stands beside the subject's name may also only be the subject itself, or those who have it for it."""
    assert conflicts(entry, left, right, language=language) == ["quantity-differs"]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Pada akhir 2016 Larkhill Hospital memiliki 340 tempat tidur.", "Hingga akhir 2016 Larkhill Hospital memiliki 310 tempat tidur.", True),
        ("Per 31 Desember 2016 Larkhill Hospital memiliki 340 tempat tidur.", "Hingga akhir 2016 Larkhill Hospital memiliki 310 tempat tidur.", True),
        ("Per 31 Desember 2015 Larkhill Hospital memiliki 340 tempat tidur.", "Hingga akhir 2016 Larkhill Hospital memiliki 310 tempat tidur.", False),
    ],
)  # fmt: skip
def test_what_there_is_until_a_day_is_what_there_is_then(
    conflicts: Conflicts, left: str, right: str, expected: bool
) -> None:
    """A stock "until the end of 2016" is the stock at the end of 2016."""
    assert bool(conflicts(BEDS, left, right, language="id")) == expected


SEATS = {"property": "seats", "subject": "Vesper Theatre", "type": "count", "unit": "seats", "label": {"en": "seats", "id": "kursi"}, "varies_by": [], "cues": {"en": ["seats"], "id": ["kursi"]}}  # fmt: skip
TOWN = {"property": "population", "subject": "Port Ivor", "type": "count", "unit": "persons", "label": {"en": "population", "id": "penduduk"}, "cues": {"en": ["residents", "population"], "id": ["penduduk"]}}  # fmt: skip
BLAZE = {"property": "houses", "subject": "Bergholt fire", "type": "count", "unit": "houses", "quantity": "flow", "label": {"en": "houses destroyed", "id": "rumah terbakar"}, "varies_by": [], "cues": {"en": ["destroyed", "houses"], "id": ["terbakar", "rumah"]}}  # fmt: skip
JAIL = {"property": "term", "subject": "Nils Harder", "type": "measurement", "unit": "years", "label": {"en": "prison sentence", "id": "hukuman penjara"}, "varies_by": [], "cues": {"en": ["sentenced", "prison", "jailed", "sentence"], "id": ["penjara", "hukuman", "divonis"]}}  # fmt: skip
RIVER = {"property": "length", "subject": "River Ange", "type": "measurement", "unit": "km", "label": {"en": "length", "id": "panjang"}, "varies_by": [], "cues": {"en": ["long", "length"], "id": ["panjang"]}}  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (SEATS, "The Vesper Theatre has 480 seats.", "On opening night 112 seats at the Vesper Theatre stayed empty.", "en"),
        (SEATS, "The Vesper Theatre has 480 seats.", "At the Vesper Theatre 60 seats were broken.", "en"),
        (SEATS, "Vesper Theatre memiliki 480 kursi.", "Di Vesper Theatre 12 kursi sudah lapuk.", "id"),
        (TOWN, "In 2011 Port Ivor had 12,450 residents.", "In 2011 some 3,000 residents of Port Ivor signed the petition.", "en"),
        (TOWN, "Pada 2011 Port Ivor memiliki 12.450 penduduk.", "Pada 2011 sekitar 3.000 penduduk Port Ivor menandatangani petisi.", "id"),
        (BLAZE, "The Bergholt fire destroyed 84 houses.", "The Bergholt fire spared 40 houses.", "en"),
        (BLAZE, "Dalam Bergholt fire 84 rumah terbakar.", "Dalam Bergholt fire 40 rumah di tepi kali selamat.", "id"),
        (JAIL, "Nils Harder was jailed for nine years.", "Nils Harder left prison after six years.", "en"),
        (JAIL, "Nils Harder was jailed for nine years.", "The prosecutor had asked for a prison sentence of twelve years for Nils Harder.", "en"),
        (JAIL, "Nils Harder divonis sembilan tahun penjara.", "Jaksa menuntut Nils Harder dua belas tahun penjara.", "id"),
        (JAIL, "Nils Harder divonis sembilan tahun penjara.", "Ancaman hukuman bagi Nils Harder lima belas tahun penjara.", "id"),
        (RIVER, "The River Ange is 96 km long.", "The lower stretch of the River Ange is 40 km long.", "en"),
        (RIVER, "Panjang River Ange 96 km.", "Ruas River Ange yang dapat dilayari panjangnya 40 km.", "id"),
    ],
)  # fmt: skip
def test_a_number_of_some_of_them(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """What only some do, what was spared, asked for or threatened, and a stretch are no second value of the whole."""
    assert conflicts(entry, left, right, language=language) == []


@pytest.mark.parametrize(
    ("entry", "left", "right", "language"),
    [
        (SEATS, "The Vesper Theatre has 480 seats.", "There are 520 seats in the Vesper Theatre, all of red plush.", "en"),
        (TOWN, "In 2011 Port Ivor had 12,450 residents.", "In 2011, 14,250 residents were registered in Port Ivor.", "en"),
        (TOWN, "Pada 2011 Port Ivor memiliki 12.450 penduduk.", "Pada 2011 sebanyak 14.250 penduduk tinggal di Port Ivor.", "id"),
        (BLAZE, "The Bergholt fire destroyed 84 houses.", "In the Bergholt fire 112 houses were destroyed.", "en"),
        (JAIL, "Eight years: that is the prison sentence of 3 May 2016 for Nils Harder.", "On 3 May 2016 Nils Harder was sentenced to six years in prison.", "en"),
        (JAIL, "Delapan tahun penjara! Begitu hukuman bagi Nils Harder pada 3 Mei 2016.", "Pada 3 Mei 2016 Nils Harder divonis enam tahun penjara.", "id"),
        ({**JAIL, "varies_by": ["period"]}, "On 3 May Nils Harder was sentenced to eight years in prison.", "On 3 May 2019 Nils Harder was sentenced to six years in prison.", "en"),
    ],
)  # fmt: skip
def test_a_number_of_all_of_them(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str
) -> None:
    """That they are there, or what the property asks for, is said of all; a day without a year is of the year of writing."""
    assert conflicts(entry, left, right, language=language) == ["quantity-differs"]


WAGE = {"property": "wage", "subject": "Orland", "type": "measurement", "unit": "crowns per hour", "label": {"en": "hourly minimum wage"}, "varies_by": ["period"], "cues": {"en": ["minimum wage"]}}  # fmt: skip
UPAH = {"property": "upah", "subject": "Kota Lemba", "type": "measurement", "unit": "rupiah", "label": {"id": "upah minimum per bulan"}, "varies_by": ["period"], "cues": {"id": ["upah minimum"]}}  # fmt: skip
HILL = {"property": "height", "subject": "Mount Sorrel", "type": "measurement", "unit": "m", "label": {"en": "height of the summit"}, "varies_by": [], "cues": {"en": ["height"]}}  # fmt: skip
COST = {"property": "cost", "subject": "Jembatan Lemba", "type": "measurement", "unit": "IDR", "varies_by": [], "cues": {"id": ["menelan biaya"]}}  # fmt: skip
SPAN = {"property": "span", "subject": "Jembatan Lemba", "type": "measurement", "unit": "m", "varies_by": [], "cues": {"id": ["bentang terpanjang"]}}  # fmt: skip
BEGUN = {"property": "begun", "subject": "Jembatan Lemba", "type": "date", "cues": {"id": ["mulai dibangun"]}}
OPENED = {"property": "opened", "subject": "Jembatan Lemba", "type": "date", "cues": {"id": ["dibuka"]}}


@pytest.mark.parametrize(
    ("entry", "left", "right", "language", "expected"),
    [
        (COST, "Jembatan Lemba menelan biaya Rp4,5 triliun.", "Jembatan Lemba menelan biaya hingga Rp5 triliun.", "id", True),
        (COST, "Jembatan Lemba menelan biaya Rp4,5 triliun.", "Jembatan Lemba bisa menelan biaya hingga Rp5 triliun.", "id", False),
        (SPAN, "Bentang terpanjang Jembatan Lemba 434 meter.", "Bentang terpanjang Jembatan Lemba ialah 512 meter.", "id", True),
        (SPAN, "Bentang terpanjang Jembatan Lemba 434 meter.", "Jembatan Lemba membentang sepanjang 5.438 meter.", "id", False),
        (BEGUN, "Jembatan Lemba mulai dibangun pada 2003.", "Jembatan Lemba mulai di bangun pada tahun 2013.", "id", True),
        (BEGUN, "Jembatan Lemba mulai dibangun pada 2003.", "Jembatan Lemba mulai di Bangkala pada tahun 2013.", "id", False),
        (OPENED, "Jembatan Lemba dibuka pada 10 Juni 2009.", "Jembatan Lemba di buka pada 11 Juli 2009.", "id", True),
        (OPENED, "Jembatan Lemba dibuka pada 10 Juni 2009.", "Warga menunggu waktu berbuka di Jembatan Lemba, 30 Juni 2014.", "id", False),
        (WAGE, "The minimum wage in Orland is 12.50 crowns from 1 January 2018.", "From 1 January 2018 the minimum wage in Orland is 11.75 crowns.", "en", True),
        (WAGE, "The minimum wage in Orland is 12.50 crowns from 1 January 2018.", "From 1 January 2018 the minimum wage in Orland is 12.50 crowns for 90 trades.", "en", False),
        (UPAH, "Upah minimum Kota Lemba tahun 2017 sebesar Rp2.150.000 sebulan.", "Untuk tahun 2017, pekerja di Kota Lemba menerima upah minimum Rp1,95 juta per bulan.", "id", True),
        (UPAH, "Upah minimum Kota Lemba tahun 2017 sebesar Rp2.150.000 sebulan.", "Untuk tahun 2018, pekerja di Kota Lemba menerima upah minimum Rp1,95 juta per bulan.", "id", False),
        (HILL, "View from Mount Sorrel (828 m) over the strait.", "We climbed Mount Sorrel. The plate gives the height of Mount Sorrel as 882 metres.", "en", True),
        (HILL, "View from Mount Sorrel (828 m) over the strait.", "From Mount Sorrel, whose height nobody asked for, a path of 882 metres leads down.", "en", False),
    ],
)  # fmt: skip
def test_units_and_names_as_people_write_them(
    conflicts: Conflicts, entry: dict[str, object], left: str, right: str, language: str, expected: bool
) -> None:
    """A unit that no list has, a minimum that is the name of the thing, a measure in a bracket behind the name."""
    assert bool(conflicts(entry, left, right, language=language)) == expected
