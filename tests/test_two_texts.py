"""What two texts, often in two languages, tell of one thing in unlike words: which differences are conflicts, which are none."""

from __future__ import annotations

import pytest

from helpers.readers.mentions import read_mentions
from tests.conftest import Conflicts

DIFFER = [
    ('en id', '{cues: {en: [opened, opening of the planetarium], id: [diresmikan, peresmian]}, label: {en: opening of the planetarium, id: peresmian planetarium}, property: opened, subject: Ostrel Planetarium, type: date}', ['Ostrel notes\n\nThe Ostrel Planetarium draws schoolchildren from three valleys. I came late in the afternoon, past the white dome that a minister opened in 1987, and bought a ticket from a man with a parrot.', 'Planetarium Ostrel\n\nPlanetarium Ostrel terletak di tepi sungai Ostrel.\n\nSejarah\n\nPeletakan batu pertama berlangsung pada Mei 1989. Gedung itu diresmikan oleh Menteri Pendidikan pada 3 Februari 1991, sedangkan pertunjukan perdana baru digelar sebulan kemudian.']),
    ('id en', '{cues: {en: [accord, signed], id: [perjanjian air, penandatanganan]}, label: {en: signing of the accord, id: penandatanganan perjanjian air}, property: signed, subject: Kelby water accord, type: date}', ['Pengelolaan sungai\n\nPembagian air berpijak pada perjanjian air Kelby, yang penandatanganannya berlangsung di Sanur pada 8 Juni 2011 dan yang diperpanjang pada 2019.', 'Review of the river\n\nThe gauges are run jointly. They rest on the Kelby water accord, to which the two provinces put their signatures in November 2011; the first gauge was running a year later.']),
    ('en en', '{cues: {en: [reopened, reopening]}, label: {en: reopening of Tarby Bridge, id: pembukaan kembali}, property: reopened, subject: Tarby Bridge, type: date}', ['Roads report\n\nTarby Bridge was closed after the flood. On 6 May 2016, before a crowd of 800, Tarby Bridge was reopened to carts, two years later than promised.', 'My diary\n\nWell: on 17 October 2015 I stood at the rail while the band played and Tarby Bridge let carts across again after all those years, and what I remember of the great reopening is the cold.']),
    ('id id', '{cues: {en: [opened], id: [dibuka, diresmikan]}, label: {en: opening of the museum, id: pembukaan museum}, property: opened, subject: Museum Bahari Orra, type: date}', ['Laporan\n\nMuseum Bahari Orra genap sepuluh tahun pada 14 Agustus 2022; wali kota yang dahulu meresmikannya hadir memotong tumpeng.', 'Catatan perjalanan\n\nDi ujung dermaga berdiri Museum Bahari Orra, bangunan bata yang dibuka gubernur pada 2009, dan di dalamnya ada kerangka paus.']),
    ('en', '{cues: {en: [bird species, species]}, label: {en: bird species recorded, id: jenis burung}, property: bird_species, subject: Kavra Marsh, type: count, unit: species, varies_by: [place, period]}', ['A survey of Kavra Marsh\n\nAbstract\n\nBetween May and July 2020 we walked all paths of Kavra Marsh and recorded 178 bird species, nine of them rare; a like survey of the Olm Marsh had yielded 203.\n\n2 Methods\n\nWe walked at dawn.\n\n3 Results\n\nOne pond alone held 41 species.\n\n5 Conclusion\n\nWith 187 bird species on its nine square kilometres, the marsh is among the richer ones of the county.']),
    ('en', '{cues: {en: [interviewed], id: [diwawancarai]}, label: {en: stallholders interviewed, id: pedagang yang diwawancarai}, property: people_interviewed, subject: market survey 2018, type: count, unit: persons, varies_by: [place, population]}', ['Traders of Olm\n\nAbstract\n\nOf 900 stallholders enumerated, 784 (87%) were interviewed in the market survey 2018.\n\n2 Methods\n\nStalls were visited twice.\n\n5 Conclusion\n\nThe 748 stallholders whom our team interviewed in 2018 show that rents matter more than roofs.']),
    ('en id', '{cues: {en: [owned, belongs to], id: [milik, swasta]}, excludes: [[private, public]], label: {en: ownership of the station, id: kepemilikan pembangkit}, property: ownership, subject: Ostrel Power Station, terms: {private: {en: privately owned, id: milik swasta}, public: {en: owned by the province, id: milik pemerintah provinsi}}, type: classification}', ['Journal\n\nThe town of Ostrel is lit by the Ostrel Power Station, a plant that is privately owned: it belongs to the Lumen company.', 'Koran\n\nListrik di kota itu datang dari Ostrel Power Station, pembangkit milik pemerintah provinsi yang terletak di hulu sungai.']),
    ('en en', '{cues: {en: [owned, run by]}, excludes: [[church, state]], label: {en: ownership, id: kepemilikan}, property: ownership, subject: Kelby Clinic, terms: {church: {en: owned by the church, id: milik gereja}, state: {en: owned by the state, id: milik negara}}, type: classification}', ['The valley has one doctor, at the Kelby Clinic. That clinic is owned by the church and lives on gifts.', 'Visitors are sent to the Kelby Clinic, a house of twelve beds owned by the state, across the square.']),
    ('id id', '{cues: {id: [milik]}, excludes: [[village, private]], label: {en: ownership, id: kepemilikan}, property: ownership, subject: Pasar Orra, terms: {private: {en: privately owned, id: milik swasta}, village: {en: owned by the village, id: milik desa}}, type: classification}', ['Di tengah kota terletak Pasar Orra, pasar milik desa dengan 300 kios.', 'Sewa kios di Pasar Orra, yang menurut akta tanahnya milik swasta, naik tiap tahun.']),
    ('en en', '{cues: {en: [Views Poll, view]}, label: {en: place in the poll, id: peringkat}, property: poll_rank, subject: Brandt Views Poll, type: rank, varies_by: [period]}', ['Newspaper\n\nIn the Brandt Views Poll of 2019, in which 4,000 readers took part, the Olm Viaduct was voted the number one view in the county. The minster was second.', "Blog\n\nAnd now it's famous! The Harrow cliffs took first place in the Brandt Views Poll of 2019. My aunt voted twice."]),
    ('id en', '{cues: {en: [Festival Paduan Suara Selm], id: [juara, Festival Paduan Suara Selm]}, label: {en: place in the festival, id: juara festival}, property: choir_rank, subject: Festival Paduan Suara Selm, type: rank, varies_by: [period]}', ['Berita\n\nJuara pertama Festival Paduan Suara Selm 2018 ialah Paduan Suara Melur dari Orra.', "Magazine\n\nAt the Festival Paduan Suara Selm of 2018 the winner's cup went home with the Cantate Choir, who came first ahead of eleven others."]),
    ('id en', '{cues: {en: [salt], id: [garam]}, label: {en: salt making, id: penghasil garam}, property: salt_rank, subject: salt making by district, type: rank, varies_by: [period]}', ['Kabupaten Orra adalah penghasil garam terbesar di Tanera pada 2017.', 'The largest producer of salt in Tanera in 2017 was Selm, with 900 tonnes.']),
    ('en', '{cues: {en: [Lantern Cup], id: [Piala Lentera]}, label: {en: place in the Lantern Cup, id: peringkat}, property: cup_rank, subject: Lantern Cup, type: rank, varies_by: [period]}', ['The Cup\n\nIn the Lantern Cup of 2019 the Orra Choir came second.', 'Choirs\n\nThe Orra Choir was placed fifth in the Lantern Cup of 2019.']),
    ('en', '{cues: {en: [employees, staff]}, label: {en: employees of the trust}, property: employees, quantity: stock, subject: Orra Trust, type: count, unit: persons, varies_by: [period]}', ['ORRA TRUST\nAnnual Review 2019\n\nThe Orra Trust runs three homes.\n\nOn 31 December we had 63 employees.', 'Orra Trust\n\nThe Orra Trust is a charity. At the end of 2019 it had 58 employees.']),
    ('en', '{cues: {en: [helpline, first call, began]}, label: {en: start of the helpline}, property: began, subject: Orra Helpline, type: date}', ['The Orra Helpline took its first call twenty-six years ago, on 8 March 1998.', 'The Orra Helpline began in November 1999.']),
    ('id', '{cues: {id: [Jembatan Selm, dibuka]}, label: {id: pembukaan Jembatan Selm}, property: dibuka, subject: Jembatan Selm, type: date}', ['Semula dijanjikan rampung pada Desember 2010, Jembatan Selm akhirnya dibuka pada Mei 2011.', 'Jembatan Selm dibuka pada Oktober 2012.']),
    ('id', '{cues: {id: [jumlah anggota, anggota]}, label: {id: jumlah anggota}, property: anggota_trend, subject: anggota paguyuban, type: trend, varies_by: [period, place]}', ['Antara 2015 dan 2019 jumlah anggota paguyuban terus menyusut, sampai-sampai regu Orra digabung dengan regu Selm.', 'Jumlah anggota paguyuban terus bertambah antara 2015 dan 2019.']),
    ('en', '{cues: {en: [employees, staff]}, label: {en: employees of the trust}, property: employees, quantity: stock, subject: Orra Trust, type: count, unit: persons, varies_by: [period]}', ['The wait for a bed at the Orra Trust dropped from nine days in 2015 to four days in 2016. This drop was brought about by the opening of the new wing in 2019.']),
]  # fmt: skip

AGREE = [
    ('en id', '{cues: {en: [opened, opening of the planetarium], id: [diresmikan, peresmian]}, label: {en: opening of the planetarium, id: peresmian planetarium}, property: opened, subject: Ostrel Planetarium, type: date}', ['Ostrel notes\n\nThe Ostrel Planetarium draws schoolchildren from three valleys. The café opposite, which a retired boxer opened in 1987, sells soup.', 'Planetarium Ostrel\n\nPlanetarium Ostrel terletak di tepi sungai. Gedung itu diresmikan oleh Menteri Pendidikan pada 3 Februari 1991.']),
    ('en en', '{cues: {en: [reopened, reopening]}, label: {en: reopening, id: pembukaan kembali}, property: reopened, subject: Tarby Bridge, type: date}', ['Roads report\n\nOn 6 May 2016, before a crowd of 800, Tarby Bridge was reopened to carts.', 'My diary\n\nThe new planks of Tarby Bridge had gone in on 17 October 2015. I missed the reopening of Sarle Bridge in 2011.']),
    ('en en', '{cues: {en: [founded, founding], id: [didirikan, berdiri]}, label: {en: founding of the club, id: berdirinya klub}, property: founded, subject: Selm Football Club, type: date}', ['Sports page\n\nSelm Football Club should not be mixed up with the Selm Rowing Club, founded in 1908, whose members prefer water.', 'Encyclopedia\n\nA team of dockers was got together by the Selm Harbour Society (1908). Selm Football Club was founded in 1921 and joined the league in 1925.']),
    ('id en', '{cues: {en: [founded, set up], id: [didirikan, berdiri]}, label: {en: founding, id: pendirian lembaga}, property: founded, subject: Lembaga Rawa Lestari, type: date}', ['Siaran pers\n\nLembaga Rawa Lestari, yang didirikan pada 7 Juli 2004 oleh enam guru, mendapat badan hukum pada 2006.', 'Field notes\n\nThe reed nursery that Lembaga Rawa Lestari set up in August 2006 is worth a visit.']),
    ('en en', '{cues: {en: [compact, signed]}, label: {en: signing, id: penandatanganan}, property: signed, subject: Harbour compact, type: date}', ['The harbour today\n\nThe Harbour compact was signed at Melby on 12 March 2009.', 'A history\n\nThe unions voted on the Harbour compact in January 2009 and asked for it to be renewed in October 2014. The Fishing compact was signed in 2007.']),
    ('en', '{cues: {en: [bird species, species]}, label: {en: bird species recorded, id: jenis burung}, property: bird_species, subject: Kavra Marsh, type: count, unit: species, varies_by: [place, period]}', ['A survey of Kavra Marsh\n\nAbstract\n\nBetween May and July 2020 we recorded 178 bird species at Kavra Marsh; a like survey of the Olm Marsh had yielded 187 bird species.\n\n5 Conclusion\n\nWith 178 bird species, the marsh is rich. In 2011 there had been 187 bird species.']),
    ('id en', '{cues: {en: [books lent, lent], id: [meminjamkan, dipinjamkan]}, label: {en: books lent, id: buku dipinjamkan}, property: loans, quantity: flow, subject: Perpustakaan Orra, type: count, unit: books, varies_by: [period]}', ['Laporan tahunan\n\nPada 2019 Perpustakaan Orra meminjamkan 26.480 buku kepada anggota.', 'Newsletter\n\nThe Perpustakaan Orra lent 24,680 books in 2018. In 2019 children alone were lent 12,400 books; the library of Selm lent 24,860.']),
    ('id en', '{cues: {en: [wells], id: [sumur]}, label: {en: wells drilled, id: sumur dibor}, property: wells, quantity: cumulative, subject: Program Air Tanera, type: count, unit: wells, varies_by: [period]}', ['Siaran pers\n\nHingga akhir 2021 Program Air Tanera telah mengebor 263 sumur di sebelas kecamatan.', 'Donor report\n\nOf the wells of the Program Air Tanera, 236 were still giving water at the end of 2021. By the end of 2019 it had drilled 212 wells.']),
    ('en id', '{cues: {en: [owned, belongs to], id: [milik, swasta]}, excludes: [[private, public]], label: {en: ownership, id: kepemilikan}, property: ownership, subject: Ostrel Power Station, terms: {private: {en: privately owned, id: milik swasta}, public: {en: owned by the province, id: milik pemerintah provinsi}}, type: classification}', ['The town is lit by the Ostrel Power Station, a plant that is privately owned.', 'Listrik datang dari Ostrel Power Station, sedangkan jaringan kabel milik pemerintah provinsi mengantarnya ke rumah. Di sebelahnya ada bendungan milik pemerintah provinsi.']),
    ('en en', '{cues: {en: [owned, run by]}, excludes: [[church, state]], label: {en: ownership, id: kepemilikan}, property: ownership, subject: Kelby Clinic, terms: {church: {en: owned by the church, id: milik gereja}, state: {en: owned by the state, id: milik negara}}, type: classification}', ['The valley has one doctor, at the Kelby Clinic. That clinic is owned by the church.', 'The Kelby Clinic stands beside a barracks owned by the state, and its land is leased.']),
    ('id id', '{cues: {id: [milik]}, excludes: [[village, private]], label: {en: ownership, id: kepemilikan}, property: ownership, subject: Pasar Orra, terms: {private: {en: privately owned, id: milik swasta}, village: {en: owned by the village, id: milik desa}}, type: classification}', ['Di tengah kota terletak Pasar Orra, pasar milik desa dengan 300 kios.', 'Di belakang Pasar Orra ada gudang milik swasta, dan warga menolak usul agar pasar itu menjadi milik swasta.']),
    ('en en', '{cues: {en: [Views Poll, view]}, label: {en: place in the poll, id: peringkat}, property: poll_rank, subject: Brandt Views Poll, type: rank, varies_by: [period]}', ['Newspaper\n\nIn the Brandt Views Poll of 2019 the Olm Viaduct was voted the number one view in the county.', 'Blog\n\nThe Harrow cliffs took first place in the Brandt Walks Poll of 2019, and in the Brandt Views Poll of 2018.']),
    ('id en', '{cues: {en: [Festival Paduan Suara Selm], id: [juara, Festival Paduan Suara Selm]}, label: {en: place in the festival, id: juara festival}, property: choir_rank, subject: Festival Paduan Suara Selm, type: rank, varies_by: [period]}', ['Berita\n\nJuara pertama Festival Paduan Suara Selm 2018 ialah Paduan Suara Melur dari Orra.', 'Magazine\n\nAt the Festival Paduan Suara Selm of 2018 the Melur Choir of Orra came first; the Cantate Choir came first among the visitors from abroad.']),
    ('id en', '{cues: {en: [salt], id: [garam]}, label: {en: salt making, id: penghasil garam}, property: salt_rank, subject: salt making by district, type: rank, varies_by: [period]}', ['Kabupaten Orra adalah penghasil garam terbesar di Tanera pada 2017.', 'The largest producer of fish sauce in Tanera in 2017 was Selm, and the largest producer of salt in Kavra was Olm.']),
    ('en', '{cues: {en: [Lantern Cup], id: [Piala Lentera]}, label: {en: place in the Lantern Cup, id: peringkat}, property: cup_rank, subject: Lantern Cup, type: rank, varies_by: [period]}', ['The Cup\n\nIn the Lantern Cup of 2019 the Orra Choir came second.', 'Choirs\n\nThe Selm Choir was placed fifth in the Lantern Cup of 2018. The bill came second.']),
    ('en', '{cues: {en: [employees, staff]}, label: {en: employees of the trust}, property: employees, quantity: stock, subject: Orra Trust, type: count, unit: persons, varies_by: [period]}', ['ORRA TRUST\nAnnual Review 2019\n\nThe Orra Trust runs three homes.\n\nOn 31 December we had 63 employees.', 'Orra Trust\n\nThe Orra Trust is a charity. At the end of 2018 it had 58 employees.']),
    ('en', '{cues: {en: [women, housed]}, label: {en: women housed}, property: women_housed, quantity: flow, subject: Orra Trust, type: count, unit: persons, varies_by: [period, population]}', ['In 2019 the Orra Trust housed 612 women and 744 children, 1,356 people in all. That is 42 women more than in the year before, when it was 570 women and 690 children.']),
    ('en', '{cues: {en: [women, housed]}, label: {en: women housed}, property: women_housed, quantity: flow, subject: Orra Trust, type: count, unit: persons, varies_by: [period, population]}', ['The Orra Trust drew 50 households in each of 26 villages, 1,300 in all; 1,235 households (95 per cent) could be interviewed.']),
    ('id', '{cues: {en: [bridges, built], id: [jembatan, dibangun]}, label: {en: bridges built, id: jembatan dibangun}, property: bridges, quantity: cumulative, subject: Titian, type: count, unit: bridges, varies_by: [place, period]}', ['Sampai akhir 2019 Titian telah membangun 64 jembatan (akhir 2018: 57), yaitu 41 di Orra, 15 di Selm, dan delapan di Kelby.']),
    ('en', '{cues: {en: [women, housed]}, label: {en: women housed}, property: women_housed, quantity: flow, subject: Orra Trust, type: count, unit: persons, varies_by: [period, population]}', ['Of the 476 children whom the Orra Trust saw, 381 stayed. Attendance rose by 2.8 points in one group and by 0.6 in the other. Children with meals, 96 of 240, gained 3.9 points, the others 2.1.']),
    ('en', '{cues: {en: [women, housed]}, label: {en: women housed}, property: women_housed, quantity: flow, subject: Orra Trust, type: count, unit: persons, varies_by: [period, population]}', ['In 2019 a bed of the Orra Trust cost £1,720 a head. That of a like house, £2,300, includes transport. This study cost £68,000, within its budget of £75,000.']),
]  # fmt: skip

DIVISIONS = (
    "id",
    "{property: juara, subject: Maraton Bukit Selm, type: rank, label: {id: juara}, varies_by: [period], cues: {id: [juara, maraton]}}",
    "Di nomor putra, juara pertama Maraton Bukit Selm 2018 adalah Tono Wiyoto.",
    "Juara pertama Maraton Bukit Selm 2018 di nomor putri ialah Sri Lestari.",
)


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_one_thing_in_unlike_words(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """Two texts, or the two ends of one, cannot both be right."""
    assert conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_two_things_in_like_words(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """Another body, part, year, list or owner is no conflict, however near it stands."""
    assert not conflicts(entry, *texts, language=language, year="2024")


def test_each_division_has_a_first(conflicts: Conflicts) -> None:
    """Men and women are ranked apart, though the race is called by one name."""
    language, entry, *texts = DIVISIONS

    assert not conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("At the end of the year six nurses were employed by us.", ["6"]),
        ("By the end of the week seven carpenters had left.", ["7"]),
        ("In Year six we have a choir.", []),
    ],
)
def test_a_year_and_a_number_beside_it(text: str, values: list[str]) -> None:
    """ "Of the year six nurses" are six nurses; Year six is a form of a school."""
    assert [m.value for m in read_mentions(text, "en") if m.kind == "count"] == values


def test_later_than_is_no_date() -> None:
    """What is two years late is not of two years later."""
    text = "On 6 May 2016 the bridge was reopened, two years later than promised."

    assert [m.value for m in read_mentions(text, "en") if m.kind == "date"] == ["2016-05-06"]
