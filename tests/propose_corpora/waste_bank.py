"""Six invented Indonesian texts on a waste bank, with conflicts planted and innocents; a codebook mostly without cues."""

CODEBOOK = """
properties:
  - {property: berdiri, subject: Bank Sampah Mekar Wangi, type: date}
  - {property: nasabah, subject: Bank Sampah Mekar Wangi, type: count, unit: persons}
  - {property: sampah_terkumpul, subject: Bank Sampah Mekar Wangi, type: measurement, unit: t, quantity: flow, label: {id: sampah terkumpul}, cues: {id: [sampah terkumpul, terkumpul, mengumpulkan]}}
  - {property: anggaran, subject: Bank Sampah Mekar Wangi, type: measurement, unit: IDR}
  - {property: bentuk, subject: Bank Sampah Mekar Wangi, type: classification, terms: [koperasi, yayasan], excludes: [[koperasi, yayasan]]}
  - {property: responden, subject: survei nasabah, type: count, unit: persons}
  - {property: dampak, subject: program Tukar Botol, type: effectiveness, single: true}
  - {property: arah_timbulan, subject: Kelurahan Telaga Sari, type: trend, cues: {id: [timbulan sampah]}}
places: {Unit Cempaka: Kelurahan Telaga Sari, Unit Dahlia: Kelurahan Telaga Sari, Kelurahan Telaga Sari: Kota Pelabuhan Lama}
populations: {perempuan: persons, pemuda: persons}
"""

YEARS = {"skripsi": "2019", "laporan": "2019", "koran": "2019", "blog": "2020", "pers": "2019", "jurnal": "2020"}

TEXTS = {
    "skripsi": """BAB IV
HASIL PENELITIAN

Bank Sampah Mekar Wangi berdiri pada tahun 2009 atas prakarsa pengurus RW 05, Kelurahan Telaga Sari. Bank Sampah Mekar
Wangi berbadan hukum koperasi. Pada akhir 2018 bank sampah ini memiliki 1.260 nasabah; 742 orang di antaranya perempuan.
Unit Cempaka merupakan unit terbesar dengan 310 nasabah pada akhir 2018. Sepanjang 2018 bergabung 95 nasabah baru.

Survei nasabah dilakukan pada Maret 2019. Responden survei berjumlah 120 nasabah yang dipilih secara acak. Dari 120
responden itu, 78 orang (65 persen) menabung setiap minggu.

Pada 2018 bank sampah ini mengumpulkan 84 ton sampah, terdiri atas 41 ton plastik, 28 ton kertas, dan 12 ton logam.
Rata-rata setiap nasabah menyetor 5,6 kilogram sebulan. Harga botol plastik Rp 2.300 per kilogram.

SIMPULAN

Berdasarkan jawaban 102 responden survei nasabah dapat disimpulkan bahwa menabung sampah sudah menjadi kebiasaan.
""",
    "laporan": """LAPORAN TAHUNAN 2018
BANK SAMPAH MEKAR WANGI

A. Kelembagaan

Bank Sampah Mekar Wangi didirikan pada 14 Februari 2009. Unit Dahlia dibuka pada 2013. Gedung baru semula direncanakan
selesai pada Juni 2017, tetapi baru diresmikan pada Maret 2018.

B. Nasabah dan sampah

Pada akhir 2018 jumlah nasabah mencapai 1.620 orang. Pada akhir 2015 jumlah nasabah baru 870 orang. Sebanyak 35 persen
dari 1.620 nasabah itu, yakni 567 orang, menabung lewat sekolah.

Sampah terkumpul naik dari 52 ton pada 2016 menjadi 84 ton pada 2018, atau naik 40 persen. Target kami untuk 2019 adalah
100 ton sampah terkumpul.

C. Keuangan

Anggaran bank sampah pada 2018 sebesar Rp 640 juta. Dana itu terdiri atas Rp 320 juta untuk upah, Rp 210 juta untuk
angkutan, dan Rp 110 juta untuk gedung. Tabungan nasabah yang mengendap sampai akhir 2018 berjumlah Rp 415 juta.
""",
    "koran": """Menabung Botol di Telaga Sari

PELABUHAN LAMA — Antrean di gudang itu sudah panjang sejak pukul tujuh. Bank Sampah Mekar Wangi, yang berdiri pada 2011,
kini dikenal sampai ke kelurahan tetangga. Bank Sampah Sumber Rejeki di Kelurahan Muara, saingannya, baru berdiri pada
2015 dan melayani 400 nasabah.

"Nasabah kami dua ribu orang lebih, barangkali," kata seorang petugas timbang sambil tertawa. Pada akhir 2018 bank sampah
itu mempunyai lebih dari 1.200 nasabah.

Pembangunan gudang berlangsung selama tujuh tahun, dari 2010 sampai 2014, karena tanahnya disengketakan. Perluasannya
lebih cepat: dua tahun, dari 2016 sampai 2018.

Timbulan sampah di Kelurahan Telaga Sari terus menurun selama 2015–2018, dari 9,4 ton per hari pada 2015 menjadi 7,1 ton
per hari pada 2018.

RALAT: Edisi lalu menulis bahwa anggaran Bank Sampah Mekar Wangi pada 2018 adalah Rp 64 juta. Angka itu keliru.
""",
    "blog": """Sepagi di Bank Sampah

Saya datang naik sepeda, membawa tiga kantong botol dan rasa ingin tahu. Katanya tempat ini sudah ada sejak 1995, tetapi
papan di pintu menyebut tahun 2009.

Program Tukar Botol gagal: kantong sampah tetap penuh dan botolnya tetap di selokan. Secara nasional
ada 11.000 bank sampah dengan 400.000 nasabah. Di Unit Cempaka saja ada 310 nasabah pada akhir 2018.

Yang saya suka, penimbangnya hafal nama semua orang. Dari 96 relawan, 61 perempuan dan 42 laki-laki; begitu kata daftar
hadir di dinding. Saya pulang dengan buku tabungan bersampul hijau.
""",
    "pers": """SIARAN PERS
Dinas Lingkungan Hidup Kota Pelabuhan Lama

Program Tukar Botol terbukti berhasil mengurangi sampah plastik. Menurut data dinas, timbulan
sampah di Kelurahan Telaga Sari terus meningkat selama 2015–2018.

Anggaran Bank Sampah Mekar Wangi pada 2018 sebesar Rp 460 juta. Untuk 2020 dinas mengusulkan anggaran Rp 900 juta.

Dari 1.260 nasabah pada akhir 2018, sebanyak 20 persen atau 252 orang sudah memakai kartu. Dinas menargetkan 2.000
nasabah pada 2021.
""",
    "jurnal": """Koperasi atau Yayasan? Kelembagaan Bank Sampah

1. Pendahuluan

Bank Sampah Mekar Wangi, yang didirikan pada 2009, bukan 2006 seperti yang kerap ditulis, adalah sebuah yayasan.
Luas gudangnya 240 meter persegi. Pada 2018 bank sampah ini mengumpulkan 84.000 kilogram sampah, hampir dua kali lipat
dari 2015.

2. Nasabah

Jumlah nasabah pada akhir 2018 adalah 1.260 orang, pada akhir 2017 adalah 1.104 orang. Sebanyak 18 persen dari 1.260
nasabah, yakni 327 orang, sudah lama tidak menabung. Adapun 30 persen dari 1.260 nasabah, yakni 378 orang, berusia di
bawah 30 tahun. Program sejenis di Kota Baru Timur menjangkau 5.200 nasabah pada 2018.
""",
}

CONFLICTS = [
    ("berdiri", {"skripsi", "koran"}),
    ("nasabah", {"skripsi", "laporan"}),
    ("responden", {"skripsi"}),  # 120 in the body, 102 in the conclusion
    ("sampah_terkumpul", {"skripsi"}),  # 41, 28 and 12 are 81, not 84
    ("sampah_terkumpul", {"laporan"}),  # 52 to 84 is a rise of 62 per cent, not 40
    ("anggaran", {"laporan", "pers"}),
    ("bentuk", {"skripsi", "jurnal"}),
    ("stated", {"koran"}),  # 2010 to 2014 is four years, not seven
    ("dampak", {"blog", "pers"}),
    ("arah_timbulan", {"koran", "pers"}),
    ("relawan", {"blog"}),  # 61 and 42 are 103, not 96
    ("nasabah", {"jurnal"}),  # 18 per cent of 1,260 is 227, not 327
]
OPTIONAL: list[tuple[str, set[str]]] = []
