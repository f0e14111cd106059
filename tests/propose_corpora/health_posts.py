"""Five invented texts, four Indonesian and one English, on village health posts, with conflicts planted and innocents."""

CODEBOOK = """
properties:
  - property: established
    subject: Posyandu Melati Network
    type: date
    label: {en: year established, id: tahun berdiri}
  - property: posts
    subject: Posyandu Melati Network
    type: count
    unit: posts
    label: {en: health posts, id: pos pelayanan}
    cues: {id: [posyandu, pos], en: [posts, health posts]}
  - property: cadres
    subject: Posyandu Melati Network
    type: count
    unit: persons
    label: {en: cadres, id: kader}
    cues: {id: [kader], en: [cadres, volunteers]}
  - property: children_weighed
    subject: Posyandu Melati Network
    type: count
    unit: persons
    quantity: flow
    label: {en: children weighed, id: balita ditimbang}
    cues: {id: [ditimbang, penimbangan], en: [weighed]}
  - property: stunting_rate
    subject: Kabupaten Bukit Rawa
    type: percentage
    unit: percent
    label: {en: stunting prevalence, id: prevalensi stunting}
    cues: {id: [stunting, prevalensi], en: [stunting]}
  - property: stunting_trend
    subject: Kabupaten Bukit Rawa
    type: trend
    cues: {id: [stunting], en: [stunting]}
  - property: effect
    subject: program makanan tambahan
    type: effectiveness
    single: true
    label: {en: effect of the supplementary food programme, id: dampak program makanan tambahan}
  - property: cost
    subject: program makanan tambahan
    type: measurement
    unit: IDR
    cues: {id: [biaya, anggaran, menghabiskan], en: [cost, budget]}
  - property: maternal_deaths
    subject: Kabupaten Bukit Rawa
    type: count
    unit: persons
    quantity: flow
    cues: {id: [kematian ibu], en: [maternal deaths]}
places: {Kecamatan Lembah Sari: Kabupaten Bukit Rawa, Kecamatan Tebing Tinggi Baru: Kabupaten Bukit Rawa}
populations: {girls: children, boys: children}
"""
YEARS = {"a": "2017", "b": "2018", "c": "2019", "d": "2020", "e": "2019"}
TEXTS = {
    "a": """EVALUASI JARINGAN POSYANDU MELATI DI KABUPATEN BUKIT RAWA
Ningsih Hartati

Abstrak
Penelitian ini mengkaji Jaringan Posyandu Melati yang didirikan pada tahun 1998 di Kabupaten Bukit Rawa. Data diperoleh dari dokumen dan wawancara.

A. PENDAHULUAN
Gizi buruk masih menjadi persoalan di banyak daerah. Pada tahun 2016, prevalensi stunting di Kabupaten Bukit Rawa sebesar 31,4 persen (Dinas Kesehatan, 2017). Angka ini lebih tinggi daripada rata-rata provinsi, yaitu 27,5 persen.

Hingga akhir 2016 jaringan ini mengelola 126 posyandu dengan 640 kader aktif. Dari 640 kader tersebut, 512 orang (80%) adalah perempuan.

B. HASIL
Sepanjang tahun 2016 tercatat 18.250 balita ditimbang. Di Kecamatan Lembah Sari, 2.140 balita ditimbang pada tahun yang sama. Kematian ibu pada tahun 2016 tercatat 14 orang, turun dari 19 orang pada tahun 2015.

Program makanan tambahan menghabiskan biaya Rp 3,6 miliar pada tahun 2016. Program makanan tambahan terbukti efektif menurunkan angka gizi kurang.

C. KESIMPULAN
Stunting di kabupaten ini terus menurun sejak 2013.
""",
    "b": """Posyandu dan Kader: Catatan dari Bukit Rawa (2018)

Jaringan Posyandu Melati lahir dari prakarsa ibu-ibu pengajian. Jaringan itu berdiri tahun 2001, bukan 1999 sebagaimana tertulis dalam buku panduan. Saat ini terdapat 132 posyandu.

Pada tahun 2016 jumlah kader mencapai 640 orang. Setiap posyandu rata-rata dilayani lima kader. Pada tahun 2017 jumlah kader bertambah 45 orang menjadi 685 orang.

Prevalensi stunting pada tahun 2016 adalah 31 persen dan pada tahun 2017 turun menjadi 29,8 persen. Pemerintah menargetkan prevalensi stunting 14 persen pada tahun 2024.

Sepanjang 2016, sebanyak 18.250 balita ditimbang, terdiri atas 9.300 laki-laki dan 8.450 perempuan.
""",
    "c": """Laporan Pemantauan 2018
Lembaga Pantau Gizi

1. Ringkasan

Prevalensi stunting di Kabupaten Bukit Rawa pada tahun 2016 mencapai 38,2 persen. Menurut seorang bidan, "lebih dari separuh anak di sini pendek". Stunting di kabupaten ini terus meningkat sejak 2013.

2. Pembiayaan

Program makanan tambahan menghabiskan Rp 3,6 miliar pada tahun 2016, naik 50 persen dari Rp 2,0 miliar pada tahun 2015. Pada tahun 2017 biayanya Rp 4,1 miliar.

3. Temuan

Program makanan tambahan tidak efektif. Pada tahun 2016 tercatat 21 kematian ibu.

Di Kecamatan Tebing Tinggi Baru, prevalensi stunting pada tahun 2016 sebesar 44 persen.
""",
    "d": """The Melati Health Posts: A Field Report

The Posyandu Melati Network was established in 1998. In 2016 it had 640 cadres and ran 126 health posts in the district. By 2018 the number of health posts had grown to 139.

In 2016, 18,250 children were weighed, and in 2018 the figure was 20,400. Stunting in the district stood at 31.4 per cent in 2016.

Maternal deaths fell from 19 in 2015 to 14 in 2016, a drop of 26 per cent. It is sometimes claimed that the network was founded in 1989, but this is a misreading of its charter.

A smaller programme, Dapur Sehat, cost Rp 700 million in 2016. We hope that the food programme will prove effective.
""",
    "e": """Kabar Desa, Mei 2019

Warga Lembah Sari kini punya posyandu baru. "Dulu anak saya tidak pernah ditimbang," kata seorang ibu. Di desa itu ada 3 posyandu dan 21 kader.

Pada akhir tahun 2018 Jaringan Posyandu Melati memiliki 139 posyandu dan 702 kader. Pada tahun 2016 jaringan itu mengelola 162 posyandu.

Kegiatan penimbangan dilakukan sebulan sekali pada pukul 08.00. Info: 0812-2016-1998.
""",
}
CONFLICTS = [
    ("established", {"a", "b"}),
    ("stunting_rate", {"a", "c"}),
    ("stunting_trend", {"a", "c"}),
    ("effect", {"a", "c"}),
    ("maternal_deaths", {"a", "c"}),
    ("children_weighed", {"b"}),
    ("cost", {"c"}),
    ("posts", {"d", "e"}),
]
OPTIONAL = [("posts", {"a", "e"})]
