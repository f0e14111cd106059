"""What stands beside a value and is none: renewals, deputies, meetings, those only drawn, other lists, other bodies' numbers."""

from __future__ import annotations

import pytest

from helpers.readers.mentions import read_mentions
from tests.conftest import Conflicts

ENTRIES = {
    "licence": "{cues: {en: [licence, issued], id: [izin, terbit]}, label: {en: first licence, id: terbitnya izin pertama}, property: licence, subject: Radio Selm, type: date}",
    "founded": "{cues: {en: [founded], id: [didirikan, berdiri]}, label: {en: founding, id: pendirian}, property: founded, subject: Yayasan Bakau Selm, type: date}",
    "sworn": "{cues: {en: [sworn in], id: [dilantik]}, label: {en: swearing-in, id: pelantikan}, property: sworn, subject: SUBJECT, type: date}",
    "salt": "{cues: {en: [production, salt], id: [produksi, garam]}, label: {en: salt produced, id: produksi garam}, property: salt, quantity: flow, subject: Yayasan Bakau Selm, type: measurement, unit: t, varies_by: [place, period, population]}",
    "ponds": "{cues: {en: [area, ponds], id: [luas tambak, tambak anggota]}, label: {en: area of the ponds, id: luas tambak anggota}, property: ponds, quantity: stock, subject: Yayasan Bakau Selm, type: measurement, unit: ha, varies_by: [place, period]}",
    "members": "{cues: {en: [members], id: [anggota, beranggotakan]}, label: {en: members, id: anggota}, property: members, quantity: stock, subject: Yayasan Bakau Selm, type: count, unit: persons, varies_by: [place, period, population]}",
    "asked": "{cues: {en: [households interviewed], id: [diwawancarai, rumah tangga]}, label: {en: households interviewed, id: rumah tangga yang diwawancarai}, property: asked, subject: survei air 2019, type: count, unit: households, varies_by: [place, population]}",
    "rank": "{cues: {en: [rank, cleanest], id: [peringkat, terbersih]}, label: {en: rank among the cleanest cities, id: peringkat kota terbersih}, property: rank, subject: Kota Orra, type: rank, varies_by: [period]}",
    "passed": "{cues: {en: [passed], id: [lulus, kelulusan]}, label: {en: pupils who passed, id: siswa yang lulus}, property: passed, subject: SMA Orra Raya, type: percentage, unit: percent, varies_by: [period]}",
    "income": "{cues: {en: [\"weavers' income\"], id: [pendapatan penenun]}, label: {en: \"effect on weavers' income\", id: dampak terhadap pendapatan penenun}, property: income, subject: Program Benang, type: effectiveness}",
    "stalls": "{cues: {en: [stalls, destroyed], id: [kios, terbakar]}, label: {en: stalls destroyed, id: kios yang terbakar}, property: stalls, quantity: stock, subject: kebakaran Pasar Orra, type: count, unit: stalls, varies_by: [place]}",
    "visitors": "{cues: {en: [visitors], id: [pengunjung]}, label: {en: visitors, id: pengunjung}, property: visitors, quantity: flow, subject: Museum Kapal Orra, type: count, unit: persons, varies_by: [place, period, population]}",
    "cases": "{cues: {en: [trafficking cases], id: [perkara, perdagangan orang]}, label: {en: trafficking cases, id: perkara perdagangan orang}, property: cases, quantity: flow, subject: Kepolisian Resor Dore, type: count, unit: cases, varies_by: [place, period, population]}",
    "room": "{cues: {en: [capacity], id: [daya tampung, kapasitas]}, label: {en: capacity, id: daya tampung}, property: room, subject: Waduk Orra, type: measurement, unit: m3, varies_by: [period]}",
}  # fmt: skip

DIFFER = [
    ("licence", "id", ["Radio Selm menyewa gedung pada Mei 2004, dan izin terbit empat bulan kemudian, pada September 2004.", "Izin Radio Selm terbit pada Maret 2006."]),
    ("licence", "id", ["Izin Radio Selm terbit pada 2004 dan diperpanjang pada 2014.", "Izin Radio Selm terbit pada 2006."]),
    ("salt", "id", ["Sebanyak 430 ton garam diproduksi Yayasan Bakau Selm pada 2019.", "Produksi garam Yayasan Bakau Selm pada 2019 mencapai 340 ton."]),
    ("ponds", "id", ["Tambak anggota Yayasan Bakau Selm meliputi 650 hektare pada 2019, sedangkan tambak anggota Yayasan Bakau Dore meliputi 78 hektare.", "Luas tambak anggota Yayasan Bakau Selm 560 hektare pada 2019."]),
    ("asked", "id", ["Sebanyak 412 rumah tangga terpilih diwawancarai dalam survei air 2019.", "Survei air 2019 mewawancarai 398 rumah tangga."]),
    ("rank", "id", ["Kota Orra menempati peringkat kedua kota terbersih pada 2018.", "Pada 2018 Kota Orra menjadi kota terbersih kelima."]),
    ("income", "id", ["Program Benang menaikkan pendapatan penenun.", "Program Benang gagal menaikkan pendapatan rumah tangga penenun."]),
    ("income", "en", ["The Program Benang raised weavers' income.", "The Program Benang did not raise the income of weavers."]),
    ("visitors", "id", ["Museum Kapal Orra dikunjungi 9.800 orang pada 2018.", "Pengunjung Museum Kapal Orra pada 2018 berjumlah 8.900 orang."]),
    ("cases", "id", ["Kepolisian Resor Dore menangani sembilan perkara perdagangan orang pada 2018.", "Sepanjang 2018, perkara perdagangan orang yang ditangani Kepolisian Resor Dore berjumlah enam."]),
    ("room", "id", ["Waduk Orra berdaya tampung 45 ribu meter kubik.", "Kapasitas Waduk Orra 54.000 meter kubik."]),
    ("members", "id", ["Yayasan Bakau Selm. Kredit diberikan kepada 420 petani. Sebanyak 252 peminjam, atau 72 persen, melunasi; 105 peminjam (25 persen) terlambat."]),
    ("members", "en", ["Yayasan Bakau Selm. Loans went to 420 farmers. Of the borrowers 252 (72 per cent) repaid; 105 (25 per cent) were late."]),
    ("members", "id", ["Yayasan Bakau Selm. Naskah yang masuk berjumlah 96, dari 11 kota. Yang lolos 24 naskah, atau 35 persen."]),
]  # fmt: skip

AGREE = [
    ("licence", "id", ["Izin Radio Selm terbit pada 2004.", "Radio Selm memegang izin yang diperpanjang pada 2014."]),
    ("licence", "en", ["The licence of Radio Selm was issued in 2004.", "In 2014 the licence of Radio Selm was renewed."]),
    ("licence", "en", ["The licence of Radio Selm was issued in 2004.", "Radio Selm lost its licence, which had expired in 2009."]),
    ("founded", "id", ["Yayasan Bakau Selm didirikan pada 1995.", "Yayasan Bakau Selm tidak sama dengan Yayasan Bakau Dore, yang juga berkantor di Selm, berdiri pada 1992, dan mempunyai 61 anggota."]),
    ("founded", "en", ["Yayasan Bakau Selm was founded in 1995.", "Yayasan Bakau Selm is not Yayasan Bakau Dore, which also sits in Selm, was founded in 1992, and has 61 members."]),
    ("sworn", "id", ["Wali Kota Orra dilantik pada 17 Februari 2016.", "Wakil Wali Kota Orra dilantik pada 27 Februari 2016."]),
    ("sworn", "en", ["The Mayor of Orra was sworn in on 17 February 2016.", "The Deputy Mayor of Orra was sworn in on 27 February 2016."]),
    ("salt", "id", ["Produksi garam Yayasan Bakau Selm pada 2019 mencapai 1.215 ton.", "Yayasan Bakau Selm menjual ke kota. Sebanyak 430 ton dari produksi 2019 diekspor."]),
    ("salt", "en", ["The salt production of Yayasan Bakau Selm was 1,215 tonnes in 2019.", "Yayasan Bakau Selm sells abroad. Of the 2019 production, 430 tonnes went to Dore."]),
    ("ponds", "id", ["Luas tambak anggota Yayasan Bakau Selm 650 hektare pada 2019.", "Yayasan Bakau Selm bertetangga dengan yayasan lain: tambak anggota Yayasan Bakau Dore meliputi 78 hektare pada 2019."]),
    ("members", "id", ["Yayasan Bakau Selm beranggotakan 35 orang.", "Rapat Yayasan Bakau Selm hanya dihadiri 21 anggota."]),
    ("members", "en", ["Yayasan Bakau Selm has 35 members.", "The session of Yayasan Bakau Selm was attended by 21 members."]),
    ("asked", "id", ["Survei air 2019 mewawancarai 412 rumah tangga.", "Untuk survei air 2019 terpilih 448 rumah tangga (14 per desa). Sebanyak 36 rumah tangga tidak dapat diwawancarai."]),
    ("asked", "id", ["Survei air 2019 mewawancarai 412 rumah tangga. Angka pembanding berasal dari survei tahun 2014, yang mewawancarai 260 rumah tangga."]),
    ("asked", "id", ["Dari 448 rumah tangga dalam survei air 2019 (14 per desa), 412 dapat diwawancarai. Yang lain menolak; 15 sudah pindah."]),
    ("asked", "en", ["Of the 448 households drawn for the survei air 2019 (14 per village), 412 were interviewed. The others refused; 15 had moved."]),
    ("rank", "id", ["Kota Orra menempati peringkat kedua kota terbersih pada 2018.", "Pada 2018 Kota Orra berada di peringkat ketujuh kota terpadat."]),
    ("rank", "en", ["In 2018 Kota Orra was ranked second among the cleanest cities.", "In 2018 Kota Orra was ranked seventh most crowded city."]),
    ("passed", "id", ["Tingkat kelulusan SMA Orra Raya pada 2016 mencapai 98 persen.", "Dari siswa yang lulus SMA Orra Raya pada 2016, 64 persen melanjutkan kuliah."]),
    ("passed", "en", ["In 2016 98 per cent of the pupils of SMA Orra Raya passed.", "Of the pupils of SMA Orra Raya who passed in 2016, 64 per cent went on to university."]),
    ("income", "id", ["Program Benang menaikkan pendapatan penenun.", "Program Benang tidak berhasil mengurangi utang penenun."]),
    ("income", "en", ["The Program Benang raised weavers' income.", "The Program Benang did not reduce the weavers' debts."]),
    ("stalls", "id", ["Kebakaran Pasar Orra menghanguskan 164 kios.", "Pasar Orra mempunyai 420 kios; 164 di antaranya ludes terbakar."]),
    ("stalls", "en", ["The kebakaran Pasar Orra destroyed 164 stalls.", "Pasar Orra had 420 stalls; 164 of them were destroyed."]),
    ("visitors", "id", ["Museum Kapal Orra dikunjungi 9.800 orang pada 2018.", "Museum Kapal Orra dikunjungi 7.100 orang pada 2017."]),
    ("members", "id", ["Yayasan Bakau Selm. Kredit diberikan kepada 420 petani. Sebanyak 252 peminjam, atau 60 persen, melunasi; 105 peminjam (25 persen) terlambat."]),
]  # fmt: skip


def _entry(key: str, texts: list[str]) -> str:
    mayor = "Mayor of Orra" if "Mayor" in texts[0] else "Wali Kota Orra"
    return ENTRIES[key].replace("SUBJECT", mayor)


@pytest.mark.parametrize(("key", "language", "texts"), DIFFER)
def test_what_cannot_both_hold_is_found(conflicts: Conflicts, key: str, language: str, texts: list[str]) -> None:
    assert conflicts(_entry(key, texts), *texts, language=language)


@pytest.mark.parametrize(("key", "language", "texts"), AGREE)
def test_what_stands_beside_is_no_value(conflicts: Conflicts, key: str, language: str, texts: list[str]) -> None:
    assert not conflicts(_entry(key, texts), *texts, language=language)


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Museum itu dikunjungi 9.800 orang pada 2018.", True),
        ("The page was viewed by 9,800 people in 2018.", True),
        ("Situs museum, dikunjungi pada 3 Mei 2018.", False),
        ("Accessed on 3 May 2018.", False),
    ],
)
def test_a_year_of_visitors_is_no_day_of_access(text: str, dated: bool) -> None:
    """ "Dikunjungi" says who came where a number of them stands behind it, and when a page was looked up elsewhere."""
    assert any(mention.kind == "date" for mention in read_mentions(text)) is dated
