"""What is told with more words than it needs: who did it and where, who they once were, by what way, beside last year's number."""

from __future__ import annotations

import pytest

from tests.conftest import Conflicts

ENTRIES = {
    "founded": "{cues: {en: [founded], id: [didirikan, dibentuk]}, label: {en: founding, id: pendirian}, property: founded, subject: Serikat Kenari, type: date}",
    "opened": "{cues: {en: [inaugurated], id: [diresmikan]}, label: {en: inauguration, id: peresmian}, property: opened, subject: Balai Kenari, type: date}",
    "closed": "{cues: {en: [closed], id: [ditutup]}, label: {en: closure, id: penutupan}, property: closed, subject: Balai Kenari, type: date}",
    "sewers": "{cues: {en: [sewing course], id: [kursus menjahit]}, label: {en: people on the sewing course, id: peserta kursus menjahit}, property: sewers, quantity: flow, subject: Serikat Kenari, type: count, unit: persons, varies_by: [place, period, population]}",
    "members": "{cues: {en: [members], id: [anggota]}, label: {en: members, id: anggota}, property: members, quantity: stock, subject: Serikat Kenari, type: count, unit: persons, varies_by: [place, period, population]}",
    "rank": "{cues: {en: [largest, grower], id: [peringkat, penghasil, terbesar]}, label: {en: rank among growers, id: peringkat daerah penghasil}, property: rank, subject: Orra, type: rank, varies_by: [period]}",
    "gift": "{cues: {en: [grant], id: [hibah]}, label: {en: grant of the Dore Trust, id: hibah Dore Trust}, property: gift, subject: Program Lumbung, type: measurement, unit: IDR, varies_by: [period]}",
    "logging": "{cues: {en: [illegal, unlicensed], id: [liar, tak resmi, tidak resmi]}, label: {en: illegal sales of timber, id: penjualan kayu liar}, property: logging, subject: Orra, type: trend, varies_by: [period]}",
    "calls": "{cues: {en: [calls], id: [panggilan]}, label: {en: calls answered, id: panggilan yang dijawab}, property: calls, quantity: flow, subject: Serikat Kenari, type: count, unit: calls, varies_by: [place, period]}",
    "spent": "{cues: {en: [spent], id: [pengeluaran, terpakai]}, label: {en: spending, id: pengeluaran}, property: spent, subject: Serikat Kenari, type: measurement, unit: IDR, varies_by: [period]}",
}  # fmt: skip

DIFFER = [
    ("founded", "id", ["Serikat Kenari dibentuk oleh sepuluh bekas kuli di gudang milik Pak Rahmat, Desa Tarn, Kabupaten Dore, pada 1991.", "Serikat Kenari didirikan pada 1994."]),
    ("founded", "id", ["Serikat Kenari didirikan atas prakarsa dua belas petani di balai Kecamatan Tarn pada 1991.", "Serikat Kenari didirikan pada 1994."]),
    ("founded", "en", ["Serikat Kenari was founded by ten former dockers in the back room of a shop in Tarn, Doreshire, in 1991.", "Serikat Kenari was founded in 1994."]),
    ("founded", "en", ["Serikat Kenari was founded by twelve growers and two teachers in a barn at Tarn in 1991.", "Serikat Kenari was founded in 1994."]),
    ("opened", "id", ["Balai Kenari resmi dibuka pada 2001.", "Balai Kenari diresmikan pada 2003."]),
    ("sewers", "id", ["Kursus menjahit Serikat Kenari pada 2020 diikuti 214 bekas buruh pelabuhan.", "Pada 2020 sebanyak 241 orang mengikuti kursus menjahit Serikat Kenari."]),
    ("sewers", "id", ["Sebanyak 214 mantan nelayan ikut kursus menjahit Serikat Kenari pada 2020.", "Kursus menjahit Serikat Kenari pada 2020 diikuti 241 orang."]),
    ("sewers", "en", ["In 2020, 214 widows attended the sewing course of Serikat Kenari.", "In 2020, 241 widows took part in the sewing course of Serikat Kenari."]),
    ("sewers", "id", ["Di bidang ekonomi, 214 orang mengikuti kursus menjahit Serikat Kenari pada 2020.", "Kursus menjahit Serikat Kenari pada 2020 diikuti 241 orang."]),
    ("rank", "id", ["Pada 2020 Orra menduduki peringkat ketiga daerah penghasil kenari terbanyak.", "Pada 2020 Orra merupakan penghasil kenari terbesar kelima."]),
    ("gift", "id", ["Program Lumbung didukung hibah Dore Trust sebesar Rp 3,1 miliar.", "Program Lumbung mendapat hibah Rp 3,7 miliar."]),
    ("gift", "id", ["Program Lumbung berjalan di tiga kabupaten dengan hibah Rp 3,1 miliar.", "Program Lumbung mendapat hibah Rp 3,7 miliar."]),
    ("logging", "id", ["Dari 2015 sampai 2019 kayu Orra yang dijual lewat jalur tidak resmi bertambah banyak.", "Dari 2015 sampai 2019 penjualan kayu liar di Orra terus menurun."]),
    ("logging", "en", ["From 2015 to 2019 more and more timber of Orra was sold through unlicensed channels.", "From 2015 to 2019 the illegal sales of timber in Orra kept falling."]),
    ("calls", "id", ["Pada 2020 Serikat Kenari menjawab 540 panggilan, naik dari 450 pada 2019. Semuanya berasal dari tiga kota: Orra 307, Selm 131, dan Dore 72."]),
    ("calls", "en", ["In 2020 Serikat Kenari answered 540 calls, compared with 450 in 2019. All of them came from three towns: Orra 307, Selm 131 and Dore 72."]),
    ("spent", "id", ["Pengeluaran Serikat Kenari pada 2020 Rp 7,4 miliar (2019: Rp 6,9 miliar). Dari dana itu, Rp 3,7 miliar untuk gudang, Rp 2,1 miliar untuk gaji, dan sisanya, Rp 900 juta, untuk kantor."]),
    ("spent", "id", ["Anggaran Serikat Kenari 2020 ditetapkan Rp 7,8 miliar, sedangkan yang terpakai Rp 7,4 miliar. Dari dana yang terpakai itu, Rp 3,7 miliar untuk gudang, Rp 2,1 miliar untuk gaji, dan sisanya Rp 900 juta untuk kantor."]),
    ("spent", "en", ["In 2020 Serikat Kenari spent £7.4 million (2019: £6.9 million). Of this, £3.7 million went on the barn, £2.1 million on wages and the rest, £900,000, on the office."]),
]  # fmt: skip

AGREE = [
    ("founded", "id", ["Serikat Kenari didirikan pada 1991.", "Serikat Kenari dibentuk oleh sepuluh kuli yang bertemu di gudang Desa Tarn pada 1968."]),
    ("founded", "id", ["Serikat Kenari didirikan pada 1991.", "Serikat Kenari dibentuk oleh para korban kebakaran pasar di Desa Tarn, Kabupaten Dore, pada 1968."]),
    ("founded", "id", ["Serikat Kenari didirikan pada 1991.", "Serikat Kenari dibentuk oleh sepuluh kuli dan pindah dari gudang Desa Tarn, Kabupaten Dore, pada 1968."]),
    ("founded", "en", ["Serikat Kenari was founded in 1991.", "Serikat Kenari was founded by survivors of the great flood in Tarn, Doreshire, in 1968."]),
    ("founded", "en", ["Serikat Kenari was founded in 1991.", "Serikat Kenari was founded by ten dockers and left its first house in Tarn, Doreshire, in 1968."]),
    ("opened", "id", ["Balai Kenari diresmikan pada 2003.", "Balai Kenari secara resmi menampung 40 orang pada 2011."]),
    ("closed", "en", ["Balai Kenari was closed in 2003.", "Balai Kenari was close to ruin in 2001."]),
    ("sewers", "id", ["Kursus menjahit Serikat Kenari pada 2020 diikuti 241 orang.", "Kursus menjahit Serikat Kenari pada 2020 diikuti 241 bekas buruh."]),
    ("members", "id", ["Serikat Kenari memiliki 241 anggota pada 2020.", "Pada 2020 rapat Serikat Kenari dihadiri 120 mantan anggota."]),
    ("members", "en", ["Serikat Kenari has 241 members.", "A talk of Serikat Kenari was attended by 120 members."]),
    ("rank", "id", ["Pada 2020 Orra menduduki peringkat ketiga daerah penghasil kenari terbanyak.", "Pada 2020 Orra merupakan daerah terpadat kelima."]),
    ("gift", "id", ["Program Lumbung mendapat hibah Dore Trust sebesar Rp 3,1 miliar.", "Program Lumbung bertetangga dengan program lain; hibah Bank Tarn sebesar Rp 1,3 miliar masuk ke desa."]),
    ("logging", "id", ["Dari 2015 sampai 2019 kayu yang dijual lewat jalur tidak resmi di Orra bertambah.", "Dari 2015 sampai 2019 penjualan kayu liar di Orra terus meningkat."]),
    ("calls", "id", ["Pada 2020 Serikat Kenari menjawab 510 panggilan, naik dari 450 pada 2019. Semuanya berasal dari tiga kota: Orra 307, Selm 131, dan Dore 72."]),
    ("calls", "id", ["Pada 2020 Serikat Kenari menjawab 510 panggilan, lebih banyak daripada 2019.", "Serikat Kenari menjawab 450 panggilan pada 2019."]),
    ("spent", "id", ["Pengeluaran Serikat Kenari pada 2020 Rp 6,7 miliar (2019: Rp 6,9 miliar). Dari dana itu, Rp 3,7 miliar untuk gudang, Rp 2,1 miliar untuk gaji, dan sisanya, Rp 900 juta, untuk kantor."]),
]  # fmt: skip


@pytest.mark.parametrize(("key", "language", "texts"), DIFFER)
def test_what_is_told_at_length_is_found(conflicts: Conflicts, key: str, language: str, texts: list[str]) -> None:
    assert conflicts(ENTRIES[key], *texts, language=language)


@pytest.mark.parametrize(("key", "language", "texts"), AGREE)
def test_what_else_is_told_there_is_no_value(conflicts: Conflicts, key: str, language: str, texts: list[str]) -> None:
    assert not conflicts(ENTRIES[key], *texts, language=language)
