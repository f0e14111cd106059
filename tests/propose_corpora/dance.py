"""Five invented Indonesian texts on a dance school, with conflicts planted and innocents; a codebook of short lines."""

CODEBOOK = """
properties:
  - {property: didirikan, subject: Sanggar Lembah Biru, type: date}
  - {property: murid, subject: Sanggar Lembah Biru, type: count, unit: persons}
  - {property: pentas, subject: Sanggar Lembah Biru, type: count, quantity: flow}
  - {property: hibah, subject: Sanggar Lembah Biru, type: measurement, unit: IDR, label: {id: hibah yang diterima}}
  - {property: penonton, subject: Festival Kabut, type: count, unit: persons, quantity: flow}
  - {property: hasil, subject: kelas sore, type: effectiveness, single: true}
places: {Cabang Ranu: Kabupaten Tirta, Cabang Wates: Kabupaten Tirta}
populations: {putri: persons, putra: persons}
"""

YEARS = {"tesis": "2020", "tahunan": "2020", "majalah": "2020", "catatan": "2020", "rilis": "2020"}

TEXTS = {
    "tesis": """BAB II. GAMBARAN UMUM

Sanggar Lembah Biru didirikan pada tahun 1987 oleh sepasang penari keraton. Sanggar Teratai di desa sebelah baru berdiri
pada 1994. Menurut buku induk, pada tahun 2019 Sanggar Lembah Biru mempunyai 480 murid, naik dari 412 murid pada tahun 2017.

Dari 480 murid itu, 312 murid (65 persen) tinggal di luar kecamatan. Adapun sebanyak 40 persen dari 480 murid, atau 162 murid, belajar
tanpa biaya. Cabang Ranu menampung 140 murid pada tahun 2019.

Festival Kabut 2019 ditonton 12.500 orang. Penonton Festival Kabut pada 2018 berjumlah 11.200 orang.

Kelas sore berhasil menurunkan angka putus sekolah di kalangan murid, dari 9 persen pada 2015 menjadi 4 persen pada 2019.
""",
    "tahunan": """SANGGAR LEMBAH BIRU
LAPORAN TAHUN 2019

Pada tahun 2019 jumlah murid 408 orang, terdiri atas 250 putri dan 158 putra. Selama tahun itu masuk 60 murid baru dan keluar 22 murid.

Sepanjang 2019 sanggar mengadakan 36 pentas: 20 pentas di kabupaten, 9 pentas di provinsi, dan 5 pentas di luar negeri. Pada
2020 direncanakan 50 pentas.

Hibah yang diterima pada 2019 sebesar Rp 275 juta. Iuran murid Rp 50.000 sebulan. Pembangunan pendapa memakan waktu delapan
tahun, yakni dari 2008 sampai 2013.
""",
    "majalah": """Menari di Balik Kabut

Konon sanggar ini sudah ada sejak zaman Belanda. Yang pasti, Sanggar Lembah Biru didirikan pada 1978, dan papan namanya
masih yang dulu.

"Penonton kami sampai lima puluh ribu," ujar seorang penjual jagung. Penonton Festival Kabut pada 2019 mencapai 15.200
orang. Festival Angin di kota sebelah menarik 30.000 penonton pada 2019.

Setiap murid membayar Rp 50.000. Rata-rata satu kelas diisi 15 murid.
""",
    "catatan": """Catatan seorang wali murid

Kelas sore tidak berhasil. Anak saya tetap membolos, dan anak tetangga juga. Dari 35 anak di kelas itu, 19 anak laki-laki dan
21 anak perempuan, hanya separuh yang naik tingkat.

Sanggar Lembah Biru, yang didirikan pada 1987 (bukan 1978 seperti tertulis di majalah), memang tua. Tahun 2019 ada lebih dari
450 murid.
""",
    "rilis": """SIARAN PERS
Dinas Kebudayaan Kabupaten Tirta, 3 Februari 2020

Penonton Festival Kabut naik dari 11.200 orang pada 2018 menjadi 12.500 orang pada 2019, atau meningkat 32 persen.

Hibah yang diterima Sanggar Lembah Biru pada 2019 sebesar Rp 257 juta. Untuk 2020 diusulkan Rp 400 juta. "Kelas sore
terbukti efektif," kata Kepala Dinas Kebudayaan.
""",
}

CONFLICTS = [
    ("didirikan", {"tesis", "majalah"}),
    ("murid", {"tesis", "tahunan"}),
    ("murid", {"tesis"}),  # 40 per cent of 480 is 192, not 162
    ("pentas", {"tahunan"}),  # 20, 9 and 5 are 34, not 36
    ("stated", {"tahunan"}),  # 2008 to 2013 is five years, not eight
    ("penonton", {"tesis", "majalah"}),
    ("penonton", {"rilis"}),  # 11,200 to 12,500 is a rise of 12 per cent, not 32
    ("hibah", {"tahunan", "rilis"}),
    ("hasil", {"tesis", "catatan"}),
    ("anak", {"catatan"}),  # 19 and 21 are 40, not 35
]
OPTIONAL = [("hasil", {"catatan", "rilis"})]
