"""Six invented Indonesian texts on a mangrove programme, with conflicts planted and innocents that look guilty."""

CODEBOOK = """
properties:
  - {property: founded, subject: Yayasan Lindung Pesisir, type: date, cues: {id: [berdiri, didirikan], en: [founded, established]}}
  - {property: programme_began, subject: Program Sabuk Hijau, type: date, label: {en: start of the programme, id: mulai program}, cues: {id: [dimulai, dimulainya, diluncurkan]}}
  - {property: seedlings_planted, subject: Program Sabuk Hijau, type: count, quantity: cumulative, label: {en: seedlings planted, id: bibit yang ditanam}, cues: {id: [bibit, menanam, ditanam]}}
  - {property: survival, subject: Program Sabuk Hijau, type: percentage, unit: percent, label: {en: survival of seedlings, id: tingkat hidup bibit}, cues: {id: [tingkat hidup, bertahan hidup, hidup]}}
  - {property: area_restored, subject: Program Sabuk Hijau, type: measurement, unit: ha, label: {en: area restored, id: luas yang dipulihkan}, cues: {id: [luas, seluas, dipulihkan, memulihkan]}}
  - {property: members, subject: Yayasan Lindung Pesisir, type: count, unit: persons, label: {en: members, id: anggota}}
  - {property: volunteers, subject: Program Sabuk Hijau, type: count, unit: persons, label: {en: volunteers, id: relawan}}
  - {property: villages, subject: Program Sabuk Hijau, type: count, unit: villages, varies_by: [period], label: {en: villages taking part, id: desa peserta}, cues: {id: [desa]}}
  - {property: budget, subject: Program Sabuk Hijau, type: measurement, unit: IDR, label: {en: budget, id: anggaran}, cues: {id: [anggaran, dana]}}
  - {property: crab_catch_trend, subject: Program Sabuk Hijau, type: trend, label: {en: trend of the crab catch, id: arah tangkapan kepiting}, cues: {id: [tangkapan kepiting, kepiting]}}
  - {property: effect, subject: Program Sabuk Hijau, type: effectiveness, single: true, label: {en: effect on erosion, id: pengaruh pada abrasi}}
  - {property: households, subject: survei rumah tangga, type: count, unit: households, label: {en: households asked, id: rumah tangga yang disurvei}}
places: {Desa Karang Tirta: Kecamatan Muara Putih, Desa Sungai Lumpur: Kecamatan Muara Putih, Kecamatan Muara Putih: Kabupaten Rantau Pesisir}
populations: {women: persons}
"""

YEARS = {"halim": "2016", "sutejo": "2018", "warta": "2019", "rahayu": "2019", "dinas": "2020", "lubis": "2021"}

TEXTS = {
    "halim": """Sabuk Hijau di Pesisir Rantau

Pendahuluan

Yayasan Lindung Pesisir (YLP) berdiri pada 12 Maret 2003 di kota kecil di muara sungai. Pada akhir tahun 2015 yayasan ini beranggotakan 240 orang. Program Sabuk Hijau dimulai pada tahun 2008 setelah gelombang besar merusak tambak warga.

Penanaman

Sampai akhir 2015, Program Sabuk Hijau telah menanam 86.000 bibit bakau. Di Desa Karang Tirta luas hutan yang dipulihkan mencapai 34 hektare. Di Desa Sungai Lumpur luas yang dipulihkan baru 12 hektare. Pada tahun 2015 program ini berjalan di sembilan desa.

Anggaran program pada tahun 2015 sebesar Rp 1,2 miliar. Pada tahun yang sama tercatat 410 relawan, 150 di antaranya perempuan.

Hasil

Tingkat hidup bibit pada tahun 2015 adalah 62 persen. Program Sabuk Hijau berhasil menahan abrasi di sepanjang pantai itu.
""",
    "sutejo": """Warga dan Bakau: Catatan Sepuluh Tahun

Latar belakang

Yayasan Lindung Pesisir didirikan pada tahun 2005 oleh para petambak. Program Sabuk Hijau diluncurkan pada 2008. Banyak bahan bacaan menyebut program itu lahir pada tahun 2010, tetapi angka tahun tersebut keliru.

Capaian

Sampai akhir 2017, sebanyak 112.000 bibit telah ditanam dalam Program Sabuk Hijau. Dari 410 relawan yang terdaftar pada tahun 2015, 205 orang (45 persen) berasal dari luar kecamatan. Pada tahun 2017 program ini didukung 520 relawan.

Pada tahun 2017 program ini mencakup 14 desa. Anggaran program pada tahun 2015 adalah Rp 1,9 miliar, sedangkan anggaran tahun 2017 sebesar Rp 2,1 miliar.

Tangkapan kepiting terus meningkat sejak 2012. Menurut Sari (2016), tingkat hidup bibit pada tahun 2015 mencapai 62,4 persen.
""",
    "warta": """Warta Pesisir, edisi khusus

Bakau kembali

Program Sabuk Hijau di Kabupaten Rantau Pesisir menjadi bahan pembicaraan. Tangkapan kepiting terus menurun sejak 2012, kata sejumlah nelayan di pasar.

"Saya dengar sudah 300.000 bibit ditanam di sini," ujar seorang pedagang. Pengurus yayasan menargetkan 200.000 bibit pada tahun 2025.

Pada akhir tahun 2018 Yayasan Lindung Pesisir memiliki 315 anggota. Yayasan Bahari Sejahtera, yang bekerja di seberang teluk, memiliki 90 anggota dan berdiri pada tahun 2011.

Luas hutan bakau yang dipulihkan terdiri atas 34 hektare di Desa Karang Tirta dan 12 hektare di Desa Sungai Lumpur.
""",
    "rahayu": """Evaluasi Program Sabuk Hijau 2008-2018

Ringkasan

Penelitian ini menilai Program Sabuk Hijau. Program dimulai pada tahun 2009. Hingga akhir 2017 program itu telah menanam 97.000 bibit, jauh di bawah sasaran 150.000 bibit.

Metode

Survei rumah tangga mencakup 300 rumah tangga. Dari 300 rumah tangga itu, 180 rumah tangga (60 persen) pernah ikut menanam.

Temuan

Program Sabuk Hijau gagal menahan abrasi. Tingkat hidup bibit pada tahun 2015 hanya 41 persen, sedangkan tingkat hidup bibit pada tahun 2018 naik menjadi 55 persen.

Pada tahun 2018 tercatat 560 relawan yang terdiri atas 310 laki-laki dan 230 perempuan. Jumlah desa peserta naik dari sembilan desa pada 2015 menjadi 14 desa pada 2017.
""",
    "dinas": """Laporan Tahunan Dinas Kelautan

Kegiatan tahun 2019

Pada tahun 2019 program Sabuk Hijau memulihkan 8 hektare di Desa Karang Tirta. Setiap desa menerima 2.000 bibit. Rata-rata 35 relawan hadir setiap pekan.

Anggaran Program Sabuk Hijau pada tahun 2019 naik 12 persen menjadi Rp 2,4 miliar. Yayasan Lindung Pesisir beranggotakan 340 orang pada tahun 2019.

Pada tahun 2015 program ini berjalan di sembilan desa. Yayasan Lindung Pesisir bukan berdiri pada tahun 2005 seperti yang sering disebut, melainkan pada tahun 2003.
""",
    "lubis": """Abrasi dan Harapan

Yayasan Lindung Pesisir

Yayasan itu berdiri pada Maret 2003. Pada tahun 2018 anggotanya berjumlah sekitar 320 orang. Pada akhir tahun 2015 yayasan mencatat 420 anggota.

Program

Sampai tahun 2015 Program Sabuk Hijau menanam lebih dari 85.000 bibit. Luas yang dipulihkan di Desa Karang Tirta adalah 43 hektare.

Program Sabuk Hijau diharapkan dapat menahan abrasi di pulau-pulau lain.
""",
}

# (property, sources) that are in conflict; "in" a single source when it contradicts itself.
CONFLICTS = [
    ("founded", {"halim", "sutejo"}),
    ("founded", {"sutejo", "dinas"}),
    ("programme_began", {"sutejo", "rahayu"}),
    ("members", {"halim", "lubis"}),
    ("budget", {"halim", "sutejo"}),
    ("survival", {"halim", "rahayu"}),
    ("area_restored", {"halim", "lubis"}),
    ("seedlings_planted", {"sutejo", "rahayu"}),
    ("volunteers", {"sutejo"}),  # 205 of 410 is 50 per cent, not 45
    ("volunteers", {"rahayu"}),  # 310 and 230 are 540, not 560
    ("effect", {"halim", "rahayu"}),
]
# Tensions that are as good: what a fisherman says, a trend.
OPTIONAL = [("crab_catch_trend", {"sutejo", "warta"})]
