"""Two short texts, as newspapers and reports have them: each pair a conflict, or like one and none."""

from __future__ import annotations

import pytest

from tests.conftest import Conflicts

ENTRIES = {
    "hosp": "{property: employees, subject: 'Selm Hospital', type: count, label: {en: 'employees of the hospital', id: 'pegawai rumah sakit'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [employees, staff], id: [pegawai, karyawan]}}",
    "fire": "{property: deaths, subject: 'Dunmore mill fire', type: count, label: {en: 'deaths in the fire', id: 'korban tewas kebakaran'}, unit: persons, varies_by: [place, period, population], cues: {en: [killed, deaths, died], id: [tewas, meninggal]}}",
    "quake": "{property: houses_destroyed, subject: 'Dervan earthquake', type: count, label: {en: 'houses destroyed', id: 'rumah hancur'}, unit: houses, varies_by: [place, period, population], cues: {en: [destroyed, houses], id: [hancur, rumah]}}",
    "thorne": "{property: died, subject: 'Margaret Thorne', type: date, label: {en: 'death of Margaret Thorne', id: 'wafatnya Margaret Thorne'}, cues: {en: [died, death], id: [meninggal, wafat]}}",
    "rail": "{property: length, subject: 'railway between Selm and Orra', type: measurement, label: {en: 'length of the railway', id: 'panjang jalur'}, unit: km, varies_by: [period], cues: {en: [long, length], id: [panjang, panjangnya]}}",
    "res": "{property: area, subject: 'Tarn reservoir', type: measurement, label: {en: 'area of the reservoir', id: 'luas waduk'}, unit: ha, varies_by: [period], cues: {en: [area, covers], id: [luas, luasnya]}}",
    "mar": "{property: runners, subject: 'Selm marathon', type: count, label: {en: 'runners in the marathon', id: 'peserta maraton'}, unit: persons, quantity: flow, varies_by: [place, period, population], cues: {en: [runners], id: [peserta, pelari]}}",
    "town": "{property: population, subject: 'Selm', type: count, label: {en: 'inhabitants of the town', id: 'penduduk kota'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [population, inhabitants], id: [penduduk]}}",
    "theatre": "{property: seats, subject: 'Kern Theatre', type: count, label: {en: 'seats in the theatre', id: 'kursi gedung'}, unit: seats, quantity: stock, varies_by: [place, period, population], cues: {en: [seats], id: [kursi]}}",
    "club": "{property: members, subject: 'Selm Society', type: count, label: {en: 'members of the society', id: 'anggota perkumpulan'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [members], id: [anggota]}}",
    "strike": "{property: duration, subject: 'strike at Orra Colliery', type: measurement, label: {en: 'length of the strike', id: 'lama pemogokan'}, varies_by: [period], cues: {en: [lasted], id: [berlangsung, pemogokan]}}",
    "visit": "{property: visitors, subject: 'Selm Museum', type: count, label: {en: 'visitors to the museum', id: 'pengunjung museum'}, unit: persons, quantity: flow, varies_by: [place, period, population], cues: {en: [visitors], id: [pengunjung]}}",
    "school": "{property: pupils, subject: 'Kell School', type: count, label: {en: 'pupils of the school', id: 'murid sekolah'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [pupils], id: [murid, siswa]}}",
    "unemp": "{property: unemployment, subject: 'Selm', type: percentage, label: {en: 'unemployment rate', id: 'tingkat pengangguran'}, unit: percent, varies_by: [place, period, population], cues: {en: [unemployment], id: [pengangguran]}}",
    "merger": "{property: merger, subject: 'Orra Bank', type: date, label: {en: 'merger with Selm Bank', id: 'penggabungan'}, cues: {en: [merged, merger], id: [bergabung, merger]}}",
    "signed": "{property: signed, subject: 'partnership agreement', type: date, label: {en: 'signing of the partnership agreement', id: 'penandatanganan perjanjian kemitraan'}, cues: {en: [partnership agreement, signed], id: [perjanjian kemitraan, ditandatangani, menandatangani]}}",
    "vol": "{property: volunteers, subject: 'Selm Friends', type: count, label: {en: 'volunteers', id: 'relawan'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [volunteers], id: [relawan]}}",
    "resp": "{property: respondents, subject: 'household survey 2022', type: count, label: {en: 'respondents of the survey', id: 'responden survei'}, unit: persons, varies_by: [place, population], cues: {en: [respondents, took part], id: [responden, ikut serta]}}",
    "sink": "{property: deaths, subject: 'Marigold', type: count, label: {en: 'deaths in the sinking', id: 'korban tewas'}, unit: persons, varies_by: [place, period, population], cues: {en: [deaths, drowned, lives], id: [tewas, nyawa]}}",
    "merr": "{property: merged, subject: 'Bank Orra', type: date, label: {en: 'merger', id: 'penggabungan'}, cues: {en: [merged, merger], id: [penggabungan, bergabung]}}",
    "camp": "{property: closed, subject: 'Selm refugee camp', type: date, label: {en: 'closing of the camp', id: 'penutupan kamp'}, cues: {en: [closed, camp], id: [ditutup, kamp]}}",
    "quarry": "{property: closed, subject: 'tambang kapur Tanjung Orra', type: date, label: {en: 'closing of the quarry', id: 'penutupan tambang'}, cues: {en: [closed], id: [ditutup, tambang]}}",
    "poet": "{property: born, subject: 'Margaret Thorne', type: date, label: {en: 'birth of Margaret Thorne', id: 'kelahiran Margaret Thorne'}, cues: {en: [born], id: [lahir]}}",
    "blast": "{property: deaths, subject: 'Selm mine explosion', type: count, label: {en: 'deaths in the explosion', id: 'korban tewas ledakan'}, unit: persons, quantity: cumulative, varies_by: [place, period, population], cues: {en: [killed, deaths], id: [tewas, menewaskan]}}",
    "slide": "{property: deaths, subject: 'longsor Desa Orra', type: count, label: {en: 'deaths in the landslide', id: 'korban tewas longsor'}, unit: persons, quantity: cumulative, varies_by: [place, period, population], cues: {en: [killed, deaths], id: [tewas, menewaskan]}}",
    "prison": "{property: inmates, subject: 'Selm Prison', type: count, label: {en: 'prisoners held', id: 'tahanan'}, unit: persons, quantity: stock, varies_by: [place, period, population], cues: {en: [inmates, prisoners], id: [tahanan]}}",
    "bishop": "{property: consecrated, subject: 'Selm Cathedral', type: date, label: {en: 'consecration of the cathedral', id: 'pemberkatan katedral'}, cues: {en: [consecrated], id: [diberkati]}}",
}  # fmt: skip

DIFFER = [
    ("blast", "en", "The explosion at the Selm mine on 4 March 1911 killed 87 men.", "The Selm mine explosion happened on 4 March 1911. It killed 112 men."),
    ("slide", "id", "Longsor Desa Orra pada 4 Maret 2011 menewaskan 87 orang.", "Longsor Desa Orra terjadi pada 4 Maret 2011. Korban tewas berjumlah 112 orang."),
    ("slide", "id", "Longsor Desa Orra pada 4 Maret 2011 menewaskan 87 orang.", "Longsor Desa Orra menewaskan 112 orang."),
    ("prison", "en", "Selm Prison was inspected on 12 May 2016. It held 612 inmates on that day.", "There were 571 prisoners in Selm Prison on 12 May 2016."),
    ("prison", "id", "Selm Prison diperiksa pada 12 Mei 2016. Pada hari itu tahanan di sana 612 orang.", "Pada 12 Mei 2016 Selm Prison menampung 571 tahanan."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. The families left.", "When the camp at Selm closed in June 2009, it was empty. The Selm refugee camp had a school."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. When the camp closed in June 2009, it was empty.", "The Selm refugee camp had a school."),
    ("quarry", "id", "Tambang kapur di Tanjung Orra ditutup pada Mei 2010. Setelah tambang ditutup pada Juli 2010, debu hilang.", "Tambang kapur Tanjung Orra besar."),
    ("poet", "en", "Margaret Thorne was born in Orra in 1927.", "The poet Margaret Thorne (born in Orra, 1929) lived alone."),
    ("poet", "en", "Margaret Thorne was born in Orra in 1927.", "Margaret Thorne (1929–2001) lived alone."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "Margaret Thorne (Selm, 1870–1936) painted boats."),
    ("poet", "id", "Margaret Thorne lahir di Orra pada 1927.", "Penyair Margaret Thorne (lahir di Orra, 1929) hidup sendiri."),
    ("signed", "en", "The partnership agreement was signed on 3 September 2012.", "Talks went on, and in December 2012 the two sides signed the partnership agreement under which, on 1 April 2013, the Friends took over the vans."),
    ("signed", "en", "The partnership agreement was signed on 3 September 2012.", "The two sides signed the partnership agreement in December 2012, under which the Friends took over on 1 April 2013."),
    ("signed", "id", "Perjanjian kemitraan ditandatangani pada 3 September 2012.", "Pada Desember 2012 kedua pihak menandatangani perjanjian kemitraan yang dengannya, pada 1 April 2013, yayasan mengambil alih armada."),
    ("vol", "en", "Selm Friends has 38 volunteers.", "Selm Friends has 18 volunteers."),
    ("vol", "id", "Selm Friends memiliki 38 relawan.", "Selm Friends memiliki 18 relawan."),
    ("resp", "en", "The household survey 2022 had 386 respondents.", "The household survey 2022. Altogether 368 respondents filled in the form."),
    ("resp", "en", "The household survey 2022 had 386 respondents.", "The household survey 2022. A total of 368 respondents took part."),
    ("resp", "id", "Survei rumah tangga (household survey 2022) mempunyai 386 responden.", "Household survey 2022. Sebanyak 368 responden mengisi kuesioner."),
    ("sink", "en", "The ferry Marigold sank on 4 February 1961 with the loss of 31 lives.", "When the Marigold sank on 4 February 1961, 13 people drowned."),
    ("hosp", "en", "Selm Hospital employed 240 people in 2019.", "In 2019 Selm Hospital had 204 employees."),
    ("hosp", "id", "Selm Hospital mempekerjakan 240 orang pada 2019.", "Pada 2019 Selm Hospital memiliki 204 pegawai."),
    ("fire", "en", "The Dunmore mill fire left 12 dead.", "The Dunmore mill fire killed 21 people."),
    ("fire", "en", "The Dunmore mill fire cost twelve lives.", "In all, 21 people died in the Dunmore mill fire."),
    ("mar", "en", "The Selm marathon drew 4,200 runners in 2017.", "In 2017, 5,000 people ran in the Selm marathon."),
    ("town", "en", "At the census of 2011 Selm had 44,100 inhabitants.", "In 2011, 41,400 people lived in Selm."),
    ("club", "en", "The Selm Society has 300 members.", "Some 480 people belong to the Selm Society."),
    ("quake", "id", "Dervan earthquake menghancurkan 1.200 rumah.", "Sebanyak 2.100 rumah hancur akibat Dervan earthquake."),
    ("rail", "en", "The railway between Selm and Orra is 34 km long.", "The 43 km railway between Selm and Orra was built by hand."),
    ("res", "en", "The Tarn reservoir covers 340 hectares.", "The 430-hectare Tarn reservoir was filled in 1972."),
    ("strike", "en", "The strike at Orra Colliery lasted eleven weeks.", "The seven-week strike at Orra Colliery ended in May."),
    ("theatre", "en", "The Kern Theatre seats 640.", "The Kern Theatre has 460 seats."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "Margaret Thorne passed away on 3 June 1936."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "Margaret Thorne, whose sister taught at Selm, died in 1936."),
    ("bishop", "en", "Selm Cathedral was consecrated on 4 May 1221.", "The consecration of Selm Cathedral took place in 1232."),
]  # fmt: skip

AGREE = [
    ("slide", "id", "Longsor Desa Orra pada 4 Maret 2011 menewaskan 87 orang.", "Longsor Desa Orra pada 7 Mei 2015 menewaskan 12 orang."),
    ("blast", "en", "The explosion at the Selm mine on 4 March 1911 killed 87 men.", "So far the Selm mine explosion has killed 60 men."),
    ("prison", "en", "Selm Prison was inspected on 12 May 2016. On another day it held 612 inmates.", "There were 571 prisoners in Selm Prison on 12 May 2016."),
    ("prison", "en", "Selm Prison was inspected on 12 May 2016. It was opened on 3 June 1950. On that day it held 612 inmates.", "There were 571 prisoners in Selm Prison on 12 May 2016."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. When the second camp closed in June 2009, it was empty.", "The Selm refugee camp had a school."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. It opened again in 2010. When the camp closed in June 2012, it was empty.", "The Selm refugee camp had a school."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. When camps closed in 2012, many went home.", "The Selm refugee camp had a school."),
    ("camp", "en", "The refugee camp at Selm closed in May 2009. The school in the camp at Selm closed in 2008.", "The Selm refugee camp had a school."),
    ("quarry", "id", "Tambang kapur di Tanjung Orra ditutup pada Mei 2010. Setelah tambang pasir ditutup pada Juli 2011, debu hilang.", "Tambang kapur Tanjung Orra besar."),
    ("quarry", "id", "Tambang kapur di Tanjung Orra ditutup pada Mei 2010. Setelah jalan ke tambang ditutup pada Juli 2009, truk hilang.", "Tambang kapur Tanjung Orra besar."),
    ("poet", "en", "Margaret Thorne was born in Orra in 1927.", "In her years as mayor, Margaret Thorne (1952–1971) built roads."),
    ("poet", "en", "Margaret Thorne was born in Orra in 1927.", "The book on Margaret Thorne (Orra, 1929) is rare."),
    ("signed", "en", "The partnership agreement was signed on 3 September 2012.", "Both sides signed the partnership agreement, under which the Friends took over on 1 April 2013."),
    ("signed", "id", "Perjanjian kemitraan ditandatangani pada 3 September 2012.", "Kedua pihak menandatangani perjanjian kemitraan yang dengannya, pada 1 April 2013, yayasan mengambil alih armada."),
    ("vol", "en", "Selm Friends has 38 volunteers.", "Selm Friends began with eighteen volunteers, six of whom held a licence."),
    ("vol", "en", "Selm Friends has 38 volunteers.", "Selm Friends. Eighteen volunteers help in the branch."),
    ("vol", "en", "Selm Friends has 38 volunteers.", "Selm Friends. Our branch has 18 volunteers."),
    ("vol", "id", "Selm Friends memiliki 38 relawan.", "Selm Friends berawal dengan 18 relawan."),
    ("vol", "id", "Selm Friends memiliki 38 relawan.", "Selm Friends. Di cabang ini 18 relawan membantu."),
    ("vol", "id", "Selm Friends memiliki 38 relawan.", "Selm Friends. Cabang kami memiliki 18 relawan."),
    ("resp", "en", "In the household survey 2022, 120 respondents (31%) had at some time lived abroad.", "The household survey 2022. Only 90 respondents lived there."),
    ("resp", "en", "The household survey 2022 had 386 respondents.", "The household survey 2022. In all, 220 respondents said that they were afraid."),
    ("resp", "id", "Household survey 2022 mempunyai 386 responden.", "Household survey 2022. Sebanyak 220 responden tinggal di desa."),
    ("sink", "en", "The ferry Marigold sank on 4 February 1961 with the loss of 31 lives.", "When the Marigold sank on 4 February 1961, 33 people were saved."),
    ("mar", "en", "The Selm marathon drew 4,200 runners in 2017.", "In 2017, 3,900 runners finished the Selm marathon."),
    ("mar", "id", "Selm marathon diikuti 4.200 pelari pada 2017.", "Pada 2017, 3.900 pelari menyelesaikan Selm marathon."),
    ("quake", "en", "The Dervan earthquake destroyed 1,200 houses.", "The Dervan earthquake damaged 2,100 houses."),
    ("quake", "en", "The Dervan earthquake destroyed 1,200 houses.", "After the Dervan earthquake 2,100 houses were rebuilt."),
    ("quake", "id", "Dervan earthquake menghancurkan 1.200 rumah.", "Dervan earthquake merusak 2.100 rumah."),
    ("fire", "en", "The Dunmore mill fire killed 12 people.", "The firemen rescued 21 people from the Dunmore mill fire."),
    ("fire", "id", "Dunmore mill fire menewaskan 12 orang.", "Dunmore mill fire melukai 21 orang."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "Margaret Thorne's sister Ada died in 1936."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "Margaret Thorne lived with her sister, who died in 1936."),
    ("thorne", "en", "Margaret Thorne died in 1934.", "The father of Margaret Thorne died in 1896."),
    ("thorne", "id", "Margaret Thorne meninggal pada 1934.", "Adik Margaret Thorne meninggal pada 1936."),
    ("thorne", "id", "Margaret Thorne meninggal pada 1934.", "Margaret Thorne seorang pelukis. Suaminya meninggal pada 1936."),
    ("rail", "en", "The railway between Selm and Orra is 34 km long.", "The railway between Selm and Kern is 43 km long."),
    ("rail", "en", "The railway between Selm and Orra is 34 km long.", "The road between Selm and Orra is 43 km long."),
    ("res", "en", "The Tarn reservoir covers 340 hectares.", "The woods around the Tarn reservoir cover 430 hectares."),
    ("club", "en", "The Selm Society has 300 members.", "The Selm Society had 480 members in its best days."),
    ("school", "en", "Kell School has 340 pupils.", "Kell School had 430 pupils before the war."),
    ("school", "en", "Kell School has 340 pupils.", "At Kell School 230 pupils learn Latin."),
    ("school", "id", "Kell School memiliki 340 murid.", "Kell School memiliki 430 murid sebelum perang."),
    ("visit", "en", "In 2018 Selm Museum had 82,000 visitors.", "In the summer of 2018 Selm Museum had 62,000 visitors."),
    ("visit", "en", "In 2018 Selm Museum had 82,000 visitors.", "In 2018 the website of Selm Museum had 62,000 visitors."),
    ("visit", "en", "In 2018 Selm Museum had 82,000 visitors.", "In 2018 the exhibition on salt at Selm Museum drew 62,000 visitors."),
    ("visit", "id", "Pada 2018 Selm Museum dikunjungi 82.000 pengunjung.", "Pada musim kemarau 2018 Selm Museum dikunjungi 62.000 pengunjung."),
    ("visit", "id", "Pada 2018 Selm Museum dikunjungi 82.000 pengunjung.", "Pada 2018 situs Selm Museum dikunjungi 62.000 pengunjung."),
    ("unemp", "en", "Unemployment in Selm was 6 per cent in 2015.", "Youth unemployment in Selm was 9 per cent in 2015."),
    ("merger", "en", "Orra Bank merged with Selm Bank in 1998.", "Talks on the merger of Orra Bank with Selm Bank began in 1996."),
    ("merr", "id", "Penggabungan Bank Orra dengan Bank Selm terjadi pada 1998.", "Pembicaraan penggabungan Bank Orra dengan Bank Selm dimulai pada 1996."),
    ("bishop", "en", "Selm Cathedral was consecrated on 4 May 1221.", "The new altar of Selm Cathedral was consecrated in 1432."),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "language", "first", "second"), DIFFER)
def test_one_thing_told_twice(conflicts: Conflicts, entry: str, language: str, first: str, second: str) -> None:
    """Both tell of one thing, and both cannot be right."""
    assert conflicts(ENTRIES[entry], first, second, language=language)


@pytest.mark.parametrize(("entry", "language", "first", "second"), AGREE)
def test_another_thing_told(conflicts: Conflicts, entry: str, language: str, first: str, second: str) -> None:
    """The second tells of something else: part of it, another time, another deed."""
    assert not conflicts(ENTRIES[entry], first, second, language=language)
