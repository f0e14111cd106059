"""What texts say twice in unlike words: of those they asked, who came first, what came of what, how long, how old and since when."""

from __future__ import annotations

import pytest

from tests.conftest import Conflicts

ORRA_MILL = "{property: founded, subject: Orra Mill, type: date}"
ORRA_LIBRARY = "{property: size_rank, subject: Orra Library, type: rank, label: {en: rank by size among the libraries}, cues: {en: [ranked, by size]}}"
OSK_SCHOOL = "{property: rank, subject: Osk School, type: rank, label: {en: place in the county spelling contest}, cues: {en: [contest, came first]}}"
OSK_DISTRICT = "{property: rank, subject: Osk District, type: rank, label: {en: rank by road deaths per head}, cues: {en: [road deaths per, rank]}}"
OSK_DAIRY = "{property: rank, subject: Osk Dairy, type: rank, label: {en: rank in the cheese show}, cues: {en: [cheese show, prize]}}"
SANGGAR_TIRTA = "{property: peringkat_mutu, subject: Sanggar Tirta, type: rank, label: {id: peringkat lomba tari}, cues: {id: [peringkat, juara]}}"
DESA_ORRA = "{property: peringkat, subject: Desa Orra, type: rank, label: {id: peringkat desa terbersih}, cues: {id: [peringkat, juara, terbersih]}}"
KABUPATEN_SELM = "{property: urutan, subject: Kabupaten Selm, type: rank, label: {id: peringkat kasus perceraian}, cues: {id: [kasus perceraian per, peringkat, urutan]}}"
PELABUHAN_SELM = "{property: urutan, subject: Pelabuhan Selm, type: rank, label: {id: peringkat menurut bongkar muat}, cues: {id: [peringkat, urutan]}}"
PERPUSTAKAAN_ORRA = "{property: jenis, subject: Perpustakaan Orra, type: classification, label: {id: status perpustakaan}, cues: {id: [perpustakaan]}, terms: {umum: {id: perpustakaan umum}, khusus: {id: perpustakaan khusus}}, excludes: [[umum, khusus]]}"
SELM_CLINIC = "{property: waiting, subject: Selm Clinic, type: measurement, label: {en: waiting time}, unit: days, varies_by: [place, period], cues: {en: [waiting time, had to wait]}}"
ANN_HOLT = "{property: age, subject: Ann Holt, type: measurement, label: {en: age at death}, unit: years, varies_by: [], cues: {en: [at her death, when she died]}}"
HAJI_DAHLAN_SELM = "{property: umur, subject: Haji Dahlan Selm, type: measurement, label: {id: umur saat wafat}, unit: years, varies_by: [], cues: {id: [ketika wafat, saat meninggal]}}"
ST_ANNES_HOSPICE = "{property: opened, subject: St Anne's Hospice, type: date, label: {en: opening of the hospice}, cues: {en: [hospice was opened, opened its doors]}}"
RS_SANTA_ANA = "{property: dibuka, subject: RS Santa Ana, type: date, label: {id: pembukaan rumah sakit}, cues: {id: [dibuka, membuka pintunya]}}"
OSK_COLONY = "{property: opened, subject: Osk Colony, type: date, label: {en: opening of the colony, id: pembukaan koloni}, cues: {en: [colony was opened, jubilee], id: [dibuka, pembukaan]}}"
KUD_SELM = "{property: jenis, subject: KUD Selm, type: classification, label: {id: jenis koperasi}, cues: {id: [koperasi]}, terms: {primer: {id: koperasi primer}, sekunder: {id: koperasi sekunder}}, excludes: [[primer, sekunder]]}"
OSK_COLONY_2 = "{property: kind, subject: Osk Colony, type: classification, label: {en: kind of colony}, cues: {en: [colony, was a place of]}, terms: {voluntary: {en: voluntary colony, id: koloni sukarela}, forced: {en: forced settlement, id: pemukiman paksa}}, excludes: [[voluntary, forced]]}"
ORRA_WATERWORKS = "{property: water, subject: Orra Waterworks, type: measurement, label: {en: water per day}, unit: m3, varies_by: [place, period], cues: {en: [output of water, delivery], id: [produksi air, air bersih]}}"

QUAY_FIRE = "{property: deaths, subject: Quay Fire, type: count, unit: persons, quantity: flow, varies_by: [place, period], label: {en: deaths}, cues: {en: [died, lost their lives]}}"
PABRIK_KEMBANG = "{property: diresmikan, subject: Pabrik Gula Kembang Jati, type: date, label: {id: peresmian pabrik}, cues: {id: [diresmikan, peresmian]}}"

CONTRARY = [
    ("en", ORRA_MILL, ["Methods\n\nData come from structured interviews with 47 former pilots (39 men and 8 women) who had left the port between 2012 and 2015. Nine harbour masters served as key informants.\n\nConclusion\n\nThe accounts of seventy-four retired pilots, the respondents of this thesis, show that the tides mattered less than the pay."]),
    ("en", ORRA_MILL, ["Our method\n\nEighty-two nurses returned the form; 30 more, in the pilot, are left out of the analysis.\n\nConclusions\n\nWhat twenty-eight nurses told us in this study is that nights are too long."]),
    ("id", ORRA_MILL, ["Metode\n\nData diperoleh lewat wawancara mendalam dengan 47 bekas pelaut (39 laki-laki dan 8 perempuan) yang berhenti melaut antara 2012 dan 2015. Sembilan syahbandar menjadi informan kunci.\n\nSimpulan\n\nPenuturan tujuh puluh empat mantan pelaut yang menjadi narasumber tesis ini menunjukkan bahwa upah lebih penting daripada ombak."]),
    ("id", ORRA_MILL, ["Cara kerja\n\nDelapan puluh dua perawat mengembalikan kuesioner; 30 lainnya ikut uji coba dan tidak dianalisis.\n\nKesimpulan\n\nYang dikatakan dua puluh delapan perawat dalam kajian ini ialah bahwa giliran malam terlalu panjang."]),
    ("en", ORRA_LIBRARY, ["In 1990 Orra Library ranked first in size among the county's libraries.", "The libraries of the county were ranked by size in 1990: Selm Library came first, Orra Library second and Kelby Library third."]),
    ("en", OSK_SCHOOL, ["In the county spelling contest of 2011, Osk School emerged as the winner.", "In the county spelling contest of 2011 the school that took first place was Tarn School, which in 2008 had still been fifth."]),
    ("en", OSK_DISTRICT, ["Counted against its people, Osk is worse off still. The district holds first place in the province for road deaths per 100,000 inhabitants in 2012, with 31.", "In the list of road deaths per 100,000 inhabitants in the province for 2012, Tarn District is at the top. Fell District follows, and Osk District is in third place."]),
    ("en", OSK_DAIRY, ["Osk Dairy won the first prize of the 2016 cheese show in Selm.", "First prize at the Selm cheese show of 2016 went to Fell Dairy; Osk Dairy had to be content with the second."]),
    ("id", SANGGAR_TIRTA, ["Dalam lomba tari antarsanggar tingkat Kabupaten Selm tahun 2018 Sanggar Tirta keluar sebagai juara pertama.", "Dalam lomba tari antarsanggar tingkat kabupaten tahun 2018, yang menempati peringkat pertama adalah Sanggar Melati, yang pada 2015 masih berada di urutan keempat."]),
    ("id", DESA_ORRA, ["Pada penilaian kebersihan desa se-Kecamatan Selm tahun 2014, juara satu diraih Desa Orra.", "Tahun 2014 Desa Kelbi menjadi juara pertama penilaian kebersihan desa se-Kecamatan Selm; Desa Orra hanya di tempat ketiga."]),
    ("id", KABUPATEN_SELM, ["Dihitung terhadap penduduk, keadaan Selm lebih memprihatinkan. Kabupaten ini menduduki peringkat pertama di Provinsi Tanera dalam hal kasus perceraian per 1.000 penduduk pada 2017.", "Dalam daftar kasus perceraian per 1.000 penduduk se-Provinsi Tanera tahun 2017, urutan pertama ditempati Kabupaten Orra. Kabupaten Kelbi menyusul, dan Kabupaten Selm berada di urutan ketiga."]),
    ("id", PELABUHAN_SELM, ["Menurut bongkar muat pada 2009, pelabuhan di Tanera berurutan sebagai berikut: Orra pertama, Selm kedua, dan Kelbi ketiga.", "Pada 2009 Pelabuhan Selm menempati urutan pertama menurut bongkar muat di antara pelabuhan-pelabuhan Tanera."]),
    ("id", PERPUSTAKAAN_ORRA, ["Perpustakaan Orra didirikan pada 1951. Sebagai perpustakaan umum, pintunya terbuka bagi siapa saja.", "Menurut data provinsi, Perpustakaan Orra digolongkan sebagai perpustakaan khusus."]),
    ("en", ORRA_MILL, ["What started it? The weavers downed tools in May 1911 because Mr Holt, the owner, had lowered the piece rate without warning in November 1911."]),
    ("en", ORRA_MILL, ["Attendance at the evening school collapsed in March 2009 owing to the bus strike. That strike began in October 2010."]),
    ("id", ORRA_MILL, ["Panen kopi yang merosot pada Maret 2015, kata ketua kelompok, disebabkan oleh hama penggerek. Hama itu terbawa bibit dagangan ke lembah pada Mei 2017 dan menyebar dalam hitungan minggu."]),
    ("id", ORRA_MILL, ["Para buruh mogok pada Oktober 1957 karena Tuan Ledeboer, kepala kebun, memotong jatah beras mereka tanpa pemberitahuan pada Februari 1958."]),
    ("en", ORRA_MILL, ["Twenty-nine years lay between the first night in March 1911 and the last curtain in March 1935."]),
    ("en", ORRA_MILL, ["The dig ran from 1961 to 1968. It took eleven years in all because the money ran out twice."]),
    ("id", ORRA_MILL, ["Gedung yang sekarang dikerjakan dari Januari 1990 sampai Juni 1992; pekerjaan itu berjalan selama lima tahun karena kekurangan semen."]),
    ("id", ORRA_MILL, ["Dua puluh sembilan tahun terbentang antara pementasan pertama pada Maret 1911 dan pementasan terakhir pada Maret 1935."]),
    ("en", SELM_CLINIC, ["The mean waiting time at Selm Clinic in 2018, counted from the letter to the first visit, was 23 days.", "Whoever wrote to Selm Clinic in 2018 had to wait 32 days on average before a first visit."]),
    ("en", ANN_HOLT, ["Ann Holt, founder of the mill school, died at Osk on 4 May 1911. She was sixty-two years of age at her death, and had long been ill.", "Ann Holt went home to Osk. When she died, in May 1911, she was 67; her husband had died in 1901 at only 51."]),
    ("id", HAJI_DAHLAN_SELM, ["Haji Dahlan Selm, pendiri surau, wafat pada 4 Mei 1911. Umurnya enam puluh dua tahun ketika wafat.", "Haji Dahlan Selm pulang ke kampungnya. Saat meninggal, pada Mei 1911, ia berumur 67 tahun; istrinya meninggal pada 1901 dalam usia 51 tahun."]),
    ("en", ST_ANNES_HOSPICE, ["St Anne's Hospice was opened on 14 May 1896 and kept books from the outset.", "Its founder started with a tent, and then, in 1894, at Kelby in Upper Osk, St Anne's Hospice opened its doors."]),
    ("id", RS_SANTA_ANA, ["RS Santa Ana dibuka pada 14 Mei 1896.", "Pendirinya mulai dengan sebuah tenda, lalu, pada 1894, di Kelbi di Kecamatan Orra, RS Santa Ana membuka pintunya."]),
    ("en", OSK_COLONY, ["Osk Colony was opened in August 1911.", "Osk Colony, where the miners lived, had its party too: in 1939 there was a procession, and the headman gave thanks for \"twenty-five years to the month since the colony was opened\"."]),
    ("en", OSK_COLONY, ["Osk Colony was opened in 1911.", "Thirty years after the colony was opened, in 1936, a lamp was lit at the gate of Osk Colony."]),
    ("id", OSK_COLONY, ["Osk Colony dibuka pada Agustus 1911.", "Pada 1939 Osk Colony mengadakan arak-arakan, dan kepala kampung bersyukur atas \"dua puluh lima tahun, tepat pada bulannya, sejak Osk Colony dibuka\"."]),
    ("id", OSK_COLONY, ["Osk Colony dibuka pada 1911.", "Tiga puluh tahun setelah Osk Colony dibuka, pada 1936, sebuah lampu dinyalakan di gerbangnya."]),
    ("id", OSK_COLONY, ["Osk Colony dibuka pada 1911.", "Pada 1936 Osk Colony berpesta tiga hari karena sudah tiga puluh tahun sejak pembukaannya."]),
    ("en", ORRA_MILL, ["The night watch, in place since May 2013, was a consequence of the fire of 4 June 2014."]),
    ("en", ORRA_MILL, ["The toll, introduced in March 2009, was caused by the flood of November 2011."]),
    ("id", ORRA_MILL, ["Ronda malam, yang berlaku sejak Mei 2013, merupakan akibat dari kebakaran pada 4 Juni 2014."]),
    ("id", ORRA_MILL, ["Posko jaga, yang dibuka pada Januari 2016, merupakan akibat banjir Desember 2017."]),
    ("en", ORRA_MILL, ["They held the quay from 4 to 11 May 2016, and in those twelve days a kitchen was run by the women. The talks, from 20 to 24 May 2016, took four days."]),
    ("id", ORRA_MILL, ["Warga menduduki dermaga dari 4 sampai 11 Mei 2016, dan selama dua belas hari itu dapur umum dibuka. Perundingan, dari 20 sampai 24 Mei 2016, memakan empat hari."]),
    ("id", ORRA_MILL, ["Pembangunan balai menelan biaya Rp 14,6 miliar, yaitu Rp 8,2 miliar untuk mesin, Rp 3,9 miliar untuk gedung, dan Rp 1,5 miliar untuk listrik dan air; pagu semula Rp 15 miliar."]),
    ("en", ORRA_MILL, ["The hall cost £14.6 million, that is £8.2 million for the stage, £3.9 million for the walls and £1.5 million for power and water; £15 million had been voted."]),
    ("en", QUAY_FIRE, ["In the Quay Fire of 4 June 2014 three sailors died, not twelve, as was said.", "The Quay Fire of 4 June 2014, in which two sailors lost their lives, is forgotten."]),
    ("id", PABRIK_KEMBANG, ["Pabrik Gula Merah Kembang Jati, yang diresmikan Bupati pada 12 Mei 2007, menggiling tebu.", "Pabrik Gula Kembang Jati diresmikan pada 20 Maret 2008."]),
]  # fmt: skip

OTHERWISE = [
    ("en", ORRA_MILL, ["4.2 The sample\n\nThe questionnaire was filled in by 136 weavers drawn at random from the guild's rolls.\n\n5 Conclusion\n\nThe answers of the 63 weavers who owned a loom leave no doubt about the price of yarn."]),
    ("id", ORRA_MILL, ["3.1 Responden\n\nAngket diisi oleh 136 perajin batik yang dipilih secara acak.\n\n5.1 Simpulan\n\nKeterangan dari 116 perajin yang menjadi anggota koperasi memperlihatkan bahwa harga kain mori menentukan."]),
    ("en", ORRA_MILL, ["Methods\n\nWe interviewed 47 former pilots. Of these, 39 were men.\n\nConclusion\n\nThe accounts of the 39 men among the respondents of this thesis show that pay mattered."]),
    ("id", ORRA_MILL, ["Metode\n\nKami mewawancarai 47 bekas pelaut. Penelitian Wibowo (2011) mewawancarai 74 pelaut.\n\nSimpulan\n\nPenuturan 74 pelaut yang menjadi responden Wibowo tidak berbeda dari temuan kami."]),
    ("id", SANGGAR_TIRTA, ["Dalam lomba tari antarsanggar tingkat Kabupaten Selm tahun 2018 Sanggar Tirta keluar sebagai juara pertama.", "Dalam lomba lukis antarsanggar tingkat kabupaten tahun 2018, yang menempati peringkat pertama adalah Sanggar Melati."]),
    ("en", ORRA_LIBRARY, ["In 1990 Orra Library ranked first in size among the county's libraries.", "The libraries of the county were ranked by age in 1990: Selm Library came first, Orra Library second and Kelby Library third."]),
    ("id", DESA_ORRA, ["Pada penilaian kebersihan desa se-Kecamatan Selm tahun 2014, juara satu diraih Desa Orra.", "Tahun 2015 Desa Kelbi menjadi juara pertama penilaian kebersihan desa se-Kecamatan Selm."]),
    ("en", OSK_SCHOOL, ["In the county spelling contest of 2011, Osk School emerged as the winner among the boys.", "In the national spelling contest of 2011 the school that took first place was Tarn School."]),
    ("id", KUD_SELM, ["Sebagai koperasi primer, anggotanya adalah petani perseorangan. KUD Selm berdiri pada 1980.", "KUD Selm masuk ke Gabungan Tanera, sebuah koperasi sekunder yang beranggotakan 14 koperasi."]),
    ("en", OSK_COLONY_2, ["Osk Colony was a voluntary colony to its end.", "Visitors liked to compare Osk Colony with Tarn, which was a place of forced settlement."]),
    ("id", ORRA_MILL, ["Panen kopi yang merosot pada Maret 2015 disebabkan oleh hama penggerek. Hama itu sudah terbawa bibit ke lembah pada Mei 2014. Hama itu kembali pada Mei 2017."]),
    ("en", ORRA_MILL, ["The weavers downed tools in May 1911 because Mr Holt had said that he would lower the piece rate in November 1911."]),
    ("en", ORRA_MILL, ["Twenty-four years lay between the first night in March 1911 and the last curtain in March 1935."]),
    ("id", ORRA_MILL, ["Bendungan itu dibangun dari April 2003 sampai Mei 2005; izinnya berlaku selama lima tahun."]),
    ("en", ORRA_WATERWORKS, ["Throughout 2015 the delivery of Orra Waterworks averaged 41,300 m3 a day.", "In 2015 Selm Waterworks treated on average thirty-eight thousand cubic metres every day."]),
    ("en", ORRA_WATERWORKS, ["Throughout 2015 the delivery of Orra Waterworks averaged 41,300 m3 a day.", "Orra Waterworks runs five pumps. In 2015 one of them treated on average thirty-eight thousand cubic metres every day."]),
    ("en", OSK_COLONY, ["Osk Colony was opened in August 1911.", "In 1936 Osk Colony danced for three days, because twenty-five years had passed since it was opened."]),
    ("en", OSK_COLONY, ["Osk Colony was opened in August 1911.", "In 1936 Osk Colony danced for three days, because thirty years had passed since the school was opened."]),
    ("en", ORRA_MILL, ["The damage to the old hall, opened in March 1950, was caused by the flood of May 2019."]),
    ("en", ORRA_MILL, ["The night watch, in place since July 2014, was a consequence of the fire of 4 June 2014."]),
    ("id", ORRA_MILL, ["Posko jaga, yang dibuka pada Januari 2018, merupakan akibat banjir Desember 2017."]),
    ("en", ORRA_MILL, ["They held the quay from 4 to 11 May 2016, on ten days a year they still sing of it."]),
    ("en", ORRA_MILL, ["All 140 rooms were entered. Rust was found in 28 of them; in May 2018 it had been 35, so there is a decrease of 20 per cent."]),
    ("id", PABRIK_KEMBANG, ["Pabrik Gula Kembang Jati Timur, yang diresmikan Bupati pada 12 Mei 2007, menggiling tebu.", "Pabrik Gula Kembang Jati diresmikan pada 20 Maret 2008."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), CONTRARY)
def test_what_cannot_both_hold(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """In one text or in two, however either side is put."""
    assert conflicts(entry, *texts, language=language, year="2020")


@pytest.mark.parametrize(("language", "entry", "texts"), OTHERWISE)
def test_what_is_of_something_else(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """Of a part, another list or year, another body, work or school, or right as it is told."""
    assert conflicts(entry, *texts, language=language, year="2020") == []
