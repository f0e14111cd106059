"""Texts full of temptations: what a careful reader knows at once to be of two things gives no conflict, what is of one does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.audit import check
from helpers.corpora.corpus import load_corpus
from helpers.prepare import prepare

EN = """
properties:
  - {property: founded, subject: Heron Point Library, type: date,
     label: {en: founding of the library}, cues: {en: [founded, founding, established]}}
  - {property: opened, subject: Heron Point Library, type: date,
     label: {en: opening of the building}, cues: {en: [opened, opening, inaugurated]}}
  - {property: members, subject: Heron Point Library, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {en: members}, cues: {en: [members, borrowers]}}
  - {property: members_trend, subject: Heron Point Library, type: trend, varies_by: [place, period],
     label: {en: trend of members}, cues: {en: [members, number of members]}}
  - {property: volunteers, subject: Heron Point Library, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {en: volunteers}, cues: {en: [volunteers]}}
  - {property: paper, subject: Heron Point Library, type: measurement, unit: t, varies_by: [place, period],
     label: {en: waste paper collected}, cues: {en: [waste paper, collected]}}
  - {property: income, subject: Heron Point Library, type: measurement, unit: GBP, varies_by: [place, period],
     label: {en: income}, cues: {en: [income, takings]}}
  - {property: rank, subject: Heron Point Library, type: rank, varies_by: [place, period],
     label: {en: rank or prize}, cues: {en: [prize, ranked, place, largest]}}
  - {property: boats, subject: Heron Point Library, type: count, unit: vans, quantity: stock, varies_by: [place, period],
     label: {en: book vans}, cues: {en: [vans, book vans]}}
  - {property: libraries, subject: Elmet County, type: count, unit: libraries, quantity: stock, varies_by: [place, period, population],
     label: {en: libraries in the county}, cues: {en: [libraries, branches]}}
  - {property: absence_rate, subject: Elmet County, type: percentage, unit: percent, varies_by: [place, period, population],
     label: {en: absence rate}, cues: {en: [absence rate, absence]}}
  - {property: absence_trend, subject: Elmet County, type: trend, varies_by: [place, period, population],
     label: {en: trend of absence}, cues: {en: [absence rate, absence]}}
  - {property: league_members, subject: Elmet Library League, type: count, unit: libraries, quantity: stock, varies_by: [place, period, population],
     label: {en: members of the league}, cues: {en: [members, member libraries]}}
  - {property: duration, subject: Read Along Programme, type: measurement, unit: years, varies_by: [],
     label: {en: duration}, cues: {en: [lasted, ran]}}
  - {property: reading_share, subject: Read Along Programme, type: percentage, unit: percent, varies_by: [place, period, population],
     label: {en: households that read aloud}, cues: {en: [read aloud, reading]}}
  - {property: closure_cause, subject: Heron Point Library, type: causal,
     label: {en: cause of closures}, cues: {en: [because of, caused, led to]}}
places:
  Skerry Lane: Heron Point
  Heron Point: Elmet County
  Marsh District: Elmet County
populations:
  active members: members
"""
ID = """
properties:
  - {property: founded, subject: Perpustakaan Tanjung Lurik, type: date,
     label: {id: berdirinya perpustakaan}, cues: {id: [berdiri, didirikan, dibentuk]}}
  - {property: opened, subject: Perpustakaan Tanjung Lurik, type: date,
     label: {id: peresmian gedung}, cues: {id: [diresmikan, peresmian, dibuka]}}
  - {property: members, subject: Perpustakaan Tanjung Lurik, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {id: jumlah peminjam}, cues: {id: [peminjam, pembaca]}}
  - {property: members_trend, subject: Perpustakaan Tanjung Lurik, type: trend, varies_by: [place, period],
     label: {id: perkembangan peminjam}, cues: {id: [peminjam, jumlah peminjam]}}
  - {property: volunteers, subject: Perpustakaan Tanjung Lurik, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {id: relawan}, cues: {id: [relawan]}}
  - {property: paper, subject: Perpustakaan Tanjung Lurik, type: measurement, unit: t, varies_by: [place, period],
     label: {id: kertas bekas terkumpul}, cues: {id: [kertas bekas, terkumpul]}}
  - {property: income, subject: Perpustakaan Tanjung Lurik, type: measurement, unit: IDR, varies_by: [place, period],
     label: {id: pendapatan}, cues: {id: [pendapatan, hasil]}}
  - {property: rank, subject: Perpustakaan Tanjung Lurik, type: rank, varies_by: [place, period],
     label: {id: peringkat}, cues: {id: [juara, peringkat, terbesar]}}
  - {property: boats, subject: Perpustakaan Tanjung Lurik, type: count, unit: mobil baca, quantity: stock, varies_by: [place, period],
     label: {id: mobil baca}, cues: {id: [mobil, mobil baca]}}
  - {property: libraries, subject: Kabupaten Sungkai, type: count, unit: perpustakaan, quantity: stock, varies_by: [place, period, population],
     label: {id: jumlah perpustakaan}, cues: {id: [perpustakaan, taman baca]}}
  - {property: absence_rate, subject: Kabupaten Sungkai, type: percentage, unit: percent, varies_by: [place, period, population],
     label: {id: angka buta aksara}, cues: {id: [buta aksara, angka buta aksara]}}
  - {property: absence_trend, subject: Kabupaten Sungkai, type: trend, varies_by: [place, period, population],
     label: {id: perkembangan buta aksara}, cues: {id: [buta aksara, angka buta aksara]}}
  - {property: league_members, subject: Ikatan Pustaka Sungkai, type: count, unit: perpustakaan, quantity: stock, varies_by: [place, period, population],
     label: {id: anggota ikatan}, cues: {id: [anggota, beranggotakan]}}
  - {property: duration, subject: Program Baca Bersama, type: measurement, unit: years, varies_by: [],
     label: {id: lama program}, cues: {id: [berlangsung, selama]}}
  - {property: reading_share, subject: Program Baca Bersama, type: percentage, unit: percent, varies_by: [place, period, population],
     label: {id: rumah tangga yang membaca}, cues: {id: [membaca, pembacaan]}}
  - {property: closure_cause, subject: Perpustakaan Tanjung Lurik, type: causal,
     label: {id: sebab penutupan}, cues: {id: [akibat, menyebabkan, karena]}}
places:
  Dusun Lurik: Kecamatan Tanjung
  Kecamatan Tanjung: Kabupaten Sungkai
  Kecamatan Rawa: Kabupaten Sungkai
  Kabupaten Sungkai: Indonesia
populations:
  peminjam aktif: peminjam
"""

TEMPTING = [
    # of an idea or a decision
    (
        "en",
        [
            "Heron Point Library was founded on 3 May 1994.",
            "Heron Point Library. The idea of founding it was approved at a parish meeting on 12 October 1993.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library was founded on 3 May 1994.",
            "The founding of Heron Point Library was decided on 12 October 1993 by the parish council.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik didirikan pada 3 Mei 1994.",
            "Perpustakaan Tanjung Lurik. Rencana pendiriannya disetujui dalam rembuk desa pada 12 Oktober 1993.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik diresmikan pada 9 Juni 2001.",
            "Perpustakaan Tanjung Lurik. Niat peresmiannya diumumkan pada 2 Februari 2001.",
        ],
    ),
    # a share of money
    (
        "en",
        [
            "Read Along Programme: 41 per cent of households read aloud.",
            "Heron Point and the Read Along Programme. Of the costs, 60 per cent went on wages for those reading to the children.",
        ],
    ),
    (
        "id",
        [
            "Survei Program Baca Bersama menunjukkan 41 persen rumah tangga membaca nyaring.",
            "Program Baca Bersama berjalan. Dari biaya itu, 60 persen habis untuk honor lima pembaca.",
        ],
    ),
    # of many bodies together
    (
        "en",
        [
            "Heron Point Library. The members of member libraries number 14,592, or 80 per cent of the 18,240 members in the county.",
            "Heron Point Library had company: borrowers across the county rose by 14 per cent, from 16,000 to 18,240.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library belongs to the league. Borrowers of member branches rose from 13,000 to 14,592, whereas at school branches they fell from 2,900 to 2,150.",
            "The number of libraries in Elmet County reached 128. Their borrowers rose by 14 per cent, from 16,000 to 18,240. Heron Point Library is the oldest.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik ikut serta. Peminjam perpustakaan anggota berjumlah 14.592 orang, atau 80 persen dari 18.240 peminjam se-Kabupaten Sungkai.",
            "Perpustakaan Tanjung Lurik ikut serta. Peminjam perpustakaan anggota naik dari 13.000 menjadi 14.592 orang, sedangkan di perpustakaan sekolah turun dari 2.900 menjadi 2.150 orang.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik memiliki 480 peminjam.",
            "Perpustakaan Tanjung Lurik anggota ikatan. Peminjam di semua cabang ikatan 482 orang.",
        ],
    ),
    # of those outside
    (
        "en",
        [
            "Elmet County. Of the league's libraries 72 are active; outside the league there are 19 active libraries, so that in the whole county 91 libraries are active.",
            "In Elmet County 91 libraries are active.",
        ],
    ),
    (
        "id",
        [
            "Di luar ikatan ada 19 perpustakaan aktif, sehingga di seluruh Kabupaten Sungkai 91 perpustakaan aktif.",
            "Di Kabupaten Sungkai 91 perpustakaan tergolong aktif.",
        ],
    ),
    # of a place pointed back to
    (
        "en",
        [
            "Elmet County: 61 libraries are run by parishes, 22 are school libraries and 13 libraries belong to firms.",
            "Elmet County. In Marsh District things are different. The libraries of the league in that district fell from 19 to 16.",
        ],
    ),
    (
        "id",
        [
            "Kabupaten Sungkai: sebanyak 61 perpustakaan dikelola desa, 22 perpustakaan sekolah, dan 13 perpustakaan perusahaan.",
            "Kabupaten Sungkai. Di Kecamatan Rawa ceritanya lain. Perpustakaan anggota ikatan di kecamatan itu berkurang dari 19 menjadi 16.",
        ],
    ),
    # the level before
    (
        "en",
        [
            "Heron Point Library collected 32 tonnes of waste paper in 2018, 38.4 tonnes in 2019 and 33.6 tonnes in 2020.",
            "In 2020 Heron Point Library collected 33.6 tonnes of waste paper. The year before, the waste paper had still risen by 20 per cent, from 32 tonnes.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had 438 members in 2019 and 480 members in 2020.",
            "In 2020 Heron Point Library went from 438 members to 480.",
        ],
    ),
    (
        "id",
        [
            "Kertas bekas terkumpul di Perpustakaan Tanjung Lurik 32 ton pada 2018, 38,4 ton pada 2019, dan 33,6 ton pada 2020.",
            "Sepanjang 2020 di Perpustakaan Tanjung Lurik terkumpul 33,6 ton. Setahun sebelumnya kertas bekas masih naik 20 persen, dari 32 ton.",
        ],
    ),
    (
        "id",
        [
            "Pendapatan Perpustakaan Tanjung Lurik Rp 84 juta pada 2019 dan Rp 71,4 juta pada 2020.",
            "Pada 2020 pendapatan Perpustakaan Tanjung Lurik turun 15 persen, dari Rp 84 juta.",
        ],
    ),
    # a part told as a share
    (
        "en",
        [
            "At the end of 2020 the league had 96 libraries, that is 75 per cent of the 128 libraries registered in Elmet County.",
            "Elmet County had 128 libraries at the end of 2020.",
        ],
    ),
    (
        "en",
        [
            "In 2020 there were 96 libraries in the league, 75 per cent of all 128 in Elmet County.",
            "In 2020 Elmet County had 128 libraries.",
        ],
    ),
    (
        "id",
        [
            "Pada akhir 2020 ikatan beranggotakan 96 perpustakaan, yakni 75 persen dari 128 perpustakaan yang terdaftar di Kabupaten Sungkai.",
            "Kabupaten Sungkai mempunyai 128 perpustakaan pada akhir 2020.",
        ],
    ),
    (
        "id",
        [
            "Sebanyak 96 perpustakaan, atau 75 persen dari seluruhnya yang 128, bergabung dengan Ikatan Pustaka Sungkai pada 2020.",
            "Pada 2020 ada 128 perpustakaan di Kabupaten Sungkai.",
        ],
    ),
    # a change of its own time
    (
        "en",
        [
            "The members of Heron Point Library rose from 402 in 2018 to 480 in 2020, with growth of 9.6 per cent in the last year.",
        ],
    ),
    (
        "en",
        [
            "Members of Heron Point Library rose from 402 in 2018 to 480 in 2020 (2019–2020: 9.6 per cent).",
        ],
    ),
    (
        "id",
        [
            "Jumlah peminjam Perpustakaan Tanjung Lurik naik dari 402 orang pada 2018 menjadi 480 orang pada 2020, dengan pertumbuhan 9,6 persen pada tahun terakhir.",
        ],
    ),
    (
        "id",
        [
            "Antara 2018 dan 2020 peminjam Perpustakaan Tanjung Lurik bertambah dari 402 menjadi 480 orang, 9,6 persen di antaranya dalam tahun penutup.",
        ],
    ),
    # a length of several periods
    (
        "en",
        [
            "The Read Along Programme, paid by the trust for six years in two phases (July 2014–June 2016 and January 2017–December 2020), ended last month.",
        ],
    ),
    (
        "en",
        [
            "The library was closed for nine weeks in all (4 January to 1 February 2019 and 3 June to 8 July 2020).",
        ],
    ),
    (
        "id",
        [
            "Program Baca Bersama, yang dibiayai yayasan selama enam tahun dalam dua fase (Juli 2014–Juni 2016 dan Januari 2017–Desember 2020), berakhir bulan lalu.",
        ],
    ),
    (
        "id",
        [
            "Gedung ditutup seluruhnya sembilan pekan (4 Januari–1 Februari 2019 serta 3 Juni–8 Juli 2020).",
        ],
    ),
    # two happenings, each with its cause
    (
        "en",
        [
            "Heron Point Library was shut for a week in February 2020 because of rubble in the lane, and again for two days because of the rain of December 2020.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik tutup sepekan pada Februari 2020 akibat puing di jalan, dan tutup lagi dua hari akibat hujan deras Desember 2020.",
        ],
    ),
    # some of a sum, then a balance
    (
        "en",
        [
            "Spending was £55.3 million, among it rent of £18 million and fees of £21.6 million. The closing balance was £20.8 million.",
        ],
    ),
    (
        "id",
        [
            "Pengeluaran Rp 55,3 juta, di antaranya sewa kantor Rp 18 juta dan honor Rp 21,6 juta. Saldo akhir Rp 20,8 juta.",
        ],
    ),
    # what makes a hundred already
    (
        "en",
        [
            "By weight, the waste paper of 2020 was newsprint 45 per cent, card 36 per cent, books 14 per cent and other 5 per cent; magazines alone 19 per cent.",
        ],
    ),
    (
        "en",
        [
            "The members are 45 per cent pupils, 36 per cent pensioners, 14 per cent students and 5 per cent others; 52 per cent are women.",
        ],
    ),
    (
        "id",
        [
            "Menurut berat, kertas bekas tahun 2020 ialah koran 45 persen, kardus 36 persen, buku 14 persen, dan lainnya 5 persen; majalah saja 19 persen.",
        ],
    ),
    # each year with its number, each noun with its own
    (
        "en",
        [
            "Heron Point Library had 186 members in 2022.",
            "In 2010 Heron Point Library had 96 members and in 2022 it had 186 members, up 26 per cent since 2015.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had 186 members in 2022.",
            "Heron Point Library. From the first course in 2009, which 19 members passed, the number of course leavers had by 2022 grown to 538.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik mempunyai 186 peminjam pada 2022.",
            "Pada 2010 peminjam Perpustakaan Tanjung Lurik 96 orang dan pada 2022 peminjamnya 186 orang, naik 26 persen sejak 2015.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik mempunyai 186 peminjam pada 2022.",
            "Perpustakaan Tanjung Lurik. Sejak kursus pertama pada 2009, yang diikuti 19 peminjam, jumlah alumni sampai 2022 menjadi 538 orang.",
        ],
    ),
    # in a wider place
    (
        "en",
        [
            "Heron Point Library runs three book vans.",
            "Heron Point Library is not alone. The number of book vans in the county is seven, three of them owned by the Heron Point trust.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library has 3 book vans.",
            "Heron Point Library. The county as a whole has 7 book vans.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik memakai tiga mobil baca.",
            "Perpustakaan Tanjung Lurik tidak sendiri. Jumlah mobil baca di kabupaten ada tujuh, tiga di antaranya milik yayasannya.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik memakai tiga mobil baca.",
            "Perpustakaan Tanjung Lurik. Di seluruh kecamatan ada 4 mobil baca.",
        ],
    ),
    # within a place
    (
        "en",
        [
            "The absence rate in Elmet County was 6.4 per cent in 2015, 5.2 per cent in 2019 and 4.1 per cent in 2022.",
            "Elmet County and its Heron Point Library. During 2019–2021 the absence rate at this library rose from 3.4 to 5.6 per cent.",
        ],
    ),
    (
        "id",
        [
            "Angka buta aksara di Kabupaten Sungkai 6,4 persen pada 2015, 5,2 persen pada 2019, dan 4,1 persen pada 2022.",
            "Kabupaten Sungkai luas. Perpustakaan Tanjung Lurik kecil. Selama 2019–2021 angka buta aksara di perpustakaan ini meningkat, dari 3,4 menjadi 5,6 persen.",
        ],
    ),
    # another's rank
    (
        "en",
        [
            "In the list of green libraries of the province Heron Point Library was ranked seventh in 2021.",
            "Heron Point Library. The quiz team of the library took second place in the county in 2022; in 2021 the team won first place in the district.",
        ],
    ),
    (
        "id",
        [
            "Dalam daftar perpustakaan hijau tingkat provinsi tahun 2021, Perpustakaan Tanjung Lurik berada di peringkat ketujuh.",
            "Tim cerdas cermat Perpustakaan Tanjung Lurik meraih juara kedua tingkat kabupaten pada 2022; pada 2021 tim itu juara pertama tingkat kecamatan.",
        ],
    ),
    # a course that came after
    (
        "en",
        [
            "In 2019–2021 the absence rate in Elmet County rose from 3.4 to 5.6 per cent, then fell back once classes resumed.",
        ],
    ),
    (
        "en",
        [
            "Between 2019 and 2021 absence in Elmet County increased; it has declined since.",
        ],
    ),
    (
        "id",
        [
            "Selama 2019–2021 angka buta aksara di Kabupaten Sungkai meningkat, dari 3,4 menjadi 5,6 persen, lalu turun kembali setelah kelas dibuka.",
        ],
    ),
    (
        "id",
        [
            "Antara 2019 dan 2021 buta aksara di Kabupaten Sungkai meningkat; sesudah itu angkanya turun.",
        ],
    ),
    # those who came and those who went
    (
        "en",
        [
            "During 2021 the members of Heron Point Library rose from 25 to 26: two joined and one left.",
        ],
    ),
    (
        "id",
        [
            "Pada 2021 peminjam Perpustakaan Tanjung Lurik naik dari 25 menjadi 26 orang: dua orang bergabung dan satu keluar.",
        ],
    ),
    # a share of the number told last
    (
        "en",
        [
            "Of the 61 members of Heron Point Library who sat the test, 55 passed; 38 of these, or 69 per cent, found work.",
        ],
    ),
    (
        "id",
        [
            "Dari 61 peminjam Perpustakaan Tanjung Lurik yang ikut ujian, 55 lulus; 38 di antaranya, atau 69 persen, sudah bekerja.",
        ],
    ),
    # one more of a kind
    (
        "en",
        [
            "Heron Point Library was opened on 9 June 2001.",
            "Heron Point Library. A second house, for readings, was opened on 4 May 2009.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik diresmikan pada 9 Juni 2001.",
            "Perpustakaan Tanjung Lurik tumbuh. Gedung kedua diresmikan pada 4 Mei 2009.",
        ],
    ),
    # resolved upon
    (
        "en",
        [
            "Heron Point Library was founded on 3 May 1994.",
            "In the autumn of 1993 a parish meeting resolved to found Heron Point Library.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik didirikan pada 3 Mei 1994.",
            "Pada Oktober 1993 warga sepakat mendirikan Perpustakaan Tanjung Lurik.",
        ],
    ),
    # each told of all anew
    (
        "en",
        [
            "In 2020 Heron Point Library had 640 members, 350 of them girls and 270 of them newcomers.",
        ],
    ),
    (
        "id",
        [
            "Pada 2020 Perpustakaan Tanjung Lurik memiliki 640 peminjam, 350 di antaranya perempuan dan 270 di antaranya pendatang.",
        ],
    ),
    # some known by what they are
    (
        "en",
        [
            "Elmet County has 14 libraries.",
            "Elmet County. The volunteers of the six northern libraries number 187.",
        ],
    ),
    # lengths side by side
    (
        "en",
        [
            "Heron Point Library was shut for three weeks, from 1 to 21 March 2020, and for ten days in May.",
        ],
    ),
    # wanted, room for, paid from
    (
        "en",
        [
            "The income of Heron Point Library was £84,000 in 2019.",
            "In 2019 Heron Point Library paid from its income £48,000 in wages.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had 480 members in 2020.",
            "In 2020 Heron Point Library had room for 408 members.",
        ],
    ),
    # shares that make a hundred
    (
        "en",
        [
            "We counted 500 loans: 215 were novels (43%), 140 poems (28%), 85 atlases (17%) and the other 60 (12%) were plays.",
        ],
    ),
    # the whole that a number is out of
    (
        "en",
        [
            "Heron Point Library wrote to its readers. 60 of these 90 readers named the noise, 44 the stairs and 28 the smell."
        ],
    ),
    (
        "en",
        [
            "Complaints about Heron Point Library fell to 18. Eleven of these 18 were about lateness and nine about dirt."
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik ditulisi. Dua belas dari ke-75 murid itu gagal, dan 8 dari 12 murid tersebut mengulang."
        ],
    ),
    # of those of one age
    (
        "en",
        [
            "Elmet County. The absence rate rose from 34 per cent in 2019 to 40 per cent in 2023.",
            "Elmet County. Among pupils aged 15 to 18 the absence rate fell from 31 per cent in 2019 to 27 per cent in 2023.",
        ],
    ),
    (
        "id",
        [
            "Angka buta aksara Kabupaten Sungkai naik dari 34 persen pada 2019 menjadi 40 persen pada 2023.",
            "Kabupaten Sungkai. Di kalangan warga berusia 15–24 tahun angka buta aksara turun dari 31 persen pada 2019 menjadi 27 persen pada 2023.",
        ],
    ),
    # of another body that the text calls by its head
    (
        "en",
        [
            "Heron Point Library was founded in 1994.",
            "ELMET READING BOARD\n\nThe Elmet Reading Board has looked at Heron Point Library.\n\nNotes\n\nThe Board was founded in 1996.",
        ],
    ),
    # the founding year of a name
    (
        "en",
        [
            "In 1994 Heron Point Library had 24 volunteers.",
            "Heron Point Library (1994) has 60 volunteers.",
        ],
    ),
    (
        "id",
        [
            "Pada 1994 Perpustakaan Tanjung Lurik punya 24 relawan.",
            "Perpustakaan Tanjung Lurik (1994) punya 60 relawan.",
        ],
    ),
    # a part behind a part
    (
        "en",
        [
            "Heron Point Library has 120 volunteers.",
            "Heron Point Library. Sixty-two of our volunteers are women, and 71 lead a group of their own.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik punya 120 relawan.",
            "Perpustakaan Tanjung Lurik. Dari para relawan, 40 sudah pensiun dan 93 mengajar.",
        ],
    ),
    # some of the time between two dates
    (
        "en",
        [
            "Heron Point Library. Ida Kerr led it for eight years between 1996 and 2010, first until 2000 and again from 2006."
        ],
    ),
    ("id", ["Perpustakaan Tanjung Lurik. Tungku itu dipakai selama enam tahun antara 1961 dan 1975."]),
    # those whom a number is for; those in two parts; the base of another comparison
    ("en", ["The stations' own figures, 38,200 for Lodd and 36,100 for the other ten, make 74,300."]),
    ("en", ["I spoke with 54 people: 30 miners, 16 nurses and 12 clerks, four of the clerks being miners as well."]),
    (
        "id",
        [
            "Juri terdiri atas 11 orang: enam pelukis, empat penyair, dan tiga kritikus, dua di antaranya merangkap penyair."
        ],
    ),
    (
        "en",
        [
            "The fare is £142. This is 9 per cent more than in 2022, when it was £130, and 42 per cent more than the £100 of 2013."
        ],
    ),
    # a share of the property, and a total of which only a part is called so
    (
        "en",
        [
            "Heron Point Library collected 4,800 tonnes of waste paper.",
            "Heron Point Library. Pupils collected 3,600 tonnes, three quarters of the waste paper.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library has an income of £360,000.",
            "Heron Point Library. Spending was £268,400: £186,300 for wages, £52,000 for tax on income and £30,100 for coal.",
        ],
    ),
    # a part of what a sentence opens with; of an amount; of a whole told with its verb left out
    (
        "en",
        [
            "At the end of 2021 Heron Point Library had 180 members.",
            "Heron Point Library. Of the library's members in 2021, 131 were under thirty.",
        ],
    ),
    (
        "id",
        [
            "Pada akhir 2021 Perpustakaan Tanjung Lurik mempunyai 180 peminjam.",
            "Perpustakaan Tanjung Lurik. Dari para peminjam pada 2021, 131 orang berumur di bawah tiga puluh.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had an income of £268,000 in 2021.",
            "Heron Point Library. Income from legacies was £120,000 in 2021.",
        ],
    ),
    (
        "id",
        [
            "Pendapatan Perpustakaan Tanjung Lurik pada 2021 Rp 268 juta.",
            "Pendapatan Perpustakaan Tanjung Lurik dari warisan pada 2021 Rp 120 juta.",
        ],
    ),
    # both told side by side
    # neither dated, others are
    (
        "en",
        [
            "Heron Point Library had an income of £310,000 in 2019 and of £268,000 in 2021. Its income was £205,000.",
            "Heron Point Library. Income is £181,000.",
        ],
    ),
    (
        "id",
        [
            "Pendapatan Perpustakaan Tanjung Lurik Rp 310 juta pada 2019 dan Rp 268 juta pada 2021. Pendapatannya Rp 205 juta.",
            "Perpustakaan Tanjung Lurik. Pendapatan perpustakaan Rp 181 juta.",
        ],
    ),
    # the date of what stands in commas, of another building, of the time before it
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik diresmikan pada 9 Juni 2001.",
            "Perpustakaan Tanjung Lurik. Ruang di balai desa, yang sudah disewa sejak Mei 1998, dikosongkan pada hari peresmian itu.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik diresmikan pada 9 Juni 2001.",
            "Perpustakaan Tanjung Lurik. Warung yang menjual soto dibuka pada 2004.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik diresmikan pada 9 Juni 2001.",
            "Perpustakaan Tanjung Lurik. Pembaca pertama masuk pada Mei 2001, sebulan sebelum diresmikan.",
        ],
    ),
    # sums and lengths told in two ways, a share that points back
    ("en", ["Of our 29 interviewees, 18 were serving, 11 had retired, and 8 were women."]),
    (
        "id",
        ["Hadiahnya Rp 10 juta, Rp 7,5 juta, dan Rp 5 juta, jadi Rp 22,5 juta dari hadiah yang seluruhnya Rp 60 juta."],
    ),
    ("en", ["Building had been expected to take twelve months and took seventeen, from June 2006 to October 2007."]),
    (
        "id",
        [
            "Di pendapa ada 38 anak, kira-kira separuhnya perempuan, padahal di sekolah itu 40 persen perempuan dari 160 murid."
        ],
    ),
]

REAL = [
    (
        "id",
        [
            "Pada akhir 2021 Perpustakaan Tanjung Lurik mempunyai 180 peminjam.",
            "Perpustakaan Tanjung Lurik. Para peminjam pada akhir 2021 berjumlah 131 orang.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had an income of £268,000 in 2021.",
            "Heron Point Library. Income from all sources was £220,000 in 2021.",
        ],
    ),
    ("id", ["Perpustakaan itu beranggotakan 90 orang: 50 petani, 30 nelayan, dan 15 pedagang."]),
    ("en", ["Building took twelve months, from June 2006 to October 2007."]),
    (
        "en",
        [
            "Heron Point Library was founded on 3 May 1994.",
            "The founding of Heron Point Library took place on 12 October 1993.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik didirikan pada 3 Mei 1994.",
            "Perpustakaan Tanjung Lurik. Pendiriannya berlangsung pada 12 Oktober 1993.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had 480 members in 2020.",
            "In 2020 the members of Heron Point Library numbered 408.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik memiliki 480 peminjam pada 2020.",
            "Pada 2020 peminjam Perpustakaan Tanjung Lurik berjumlah 408 orang.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library had 438 members in 2019 and 480 members in 2020.",
            "In 2020 membership of Heron Point Library rose to 408 members.",
        ],
    ),
    (
        "en",
        [
            "The members of Heron Point Library rose from 402 in 2018 to 480 in 2020, an increase of 9.6 per cent.",
        ],
    ),
    (
        "en",
        [
            "The members of Heron Point Library rose from 402 in 2018 to 480 in 2020, an increase of 9.6 per cent in two years.",
        ],
    ),
    (
        "id",
        [
            "Jumlah peminjam Perpustakaan Tanjung Lurik naik dari 402 orang pada 2018 menjadi 480 orang pada 2020, dengan pertumbuhan 9,6 persen.",
        ],
    ),
    (
        "en",
        [
            "The Read Along Programme ran for six years (July 2014–June 2016).",
        ],
    ),
    (
        "id",
        [
            "Program Baca Bersama berlangsung selama enam tahun (Juli 2014–Juni 2016).",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library was closed in February 2017 because of the flood of January 2018.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik tutup pada Februari 2017 akibat banjir Januari 2018.",
        ],
    ),
    (
        "id",
        [
            "Menurut berat, kertas bekas tahun 2020 terdiri atas koran 45 persen, kardus 36 persen, buku 14 persen, majalah 19 persen, dan lainnya 5 persen.",
        ],
    ),
    (
        "en",
        [
            "Heron Point Library took second place in the county quiz of 2021.",
            "In the county quiz of 2021 Heron Point Library took fourth place.",
        ],
    ),
    (
        "id",
        [
            "Perpustakaan Tanjung Lurik meraih juara kedua lomba tingkat kabupaten pada 2021.",
            "Pada 2021 Perpustakaan Tanjung Lurik meraih juara keempat lomba tingkat kabupaten.",
        ],
    ),
    (
        "en",
        [
            "In 2019–2021 the absence rate in Elmet County rose.",
            "The absence rate in Elmet County fell during 2019–2021.",
        ],
    ),
    (
        "id",
        [
            "Selama 2019–2021 angka buta aksara di Kabupaten Sungkai meningkat.",
            "Angka buta aksara di Kabupaten Sungkai menurun selama 2019–2021.",
        ],
    ),
    (
        "en",
        [
            "Elmet County. Among pupils aged 15 to 18 the absence rate was 31 per cent in 2019.",
            "In 2019 Elmet County had an absence rate of 13 per cent among pupils aged 15–18.",
        ],
    ),
    ("en", ["Heron Point Library. The kiln was in use for six years, from 1961 to 1975."]),
    ("en", ["I spoke with 54 people: 30 miners, 16 nurses and 12 clerks."]),
    (
        "en",
        [
            "Heron Point Library (1994): 24 volunteers.",
            "In 1994 Heron Point Library had 42 volunteers.",
        ],
    ),
]


def rules_in_conflict(make_corpus: Callable[..., Path], language: str, texts: list[str]) -> list[str]:
    """Return the rules that find a conflict in some texts."""
    rows = "source_id,title,language,rights,sha256,year\n"
    files = {"codebook.yml": EN if language == "en" else ID}
    for name, text in zip("ab", texts, strict=False):
        files[f"sources/{name}.txt"] = text + "\n"
        digest = hashlib.sha256(files[f"sources/{name}.txt"].encode("utf-8")).hexdigest()
        rows += f"{name},{name.upper()},{language},open,{digest},2023\n"
    corpus = prepare(load_corpus(make_corpus({**files, "sources.csv": rows})), None, write=False, tell=lambda *_: None)
    return [finding.rule for finding in check(corpus).findings if finding.kind == "conflict"]


@pytest.mark.parametrize(("language", "texts"), TEMPTING)
def test_what_is_of_two_things_is_no_conflict(
    make_corpus: Callable[..., Path], language: str, texts: list[str]
) -> None:
    """Of another time, place, base, body or noun; told as a part, a plan or the level before."""
    assert rules_in_conflict(make_corpus, language, texts) == []


@pytest.mark.parametrize(("language", "texts"), REAL)
def test_what_is_of_one_thing_is_a_conflict(make_corpus: Callable[..., Path], language: str, texts: list[str]) -> None:
    """The same words without what tells the two apart."""
    assert len(rules_in_conflict(make_corpus, language, texts)) == 1
