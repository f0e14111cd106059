"""Relations that texts state, in both languages: each kind of wording with an error, and what only looks like one."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from helpers.audit import check
from helpers.corpora.corpus import load_corpus
from helpers.ledgers.lists_named import named_announcements
from helpers.prepare import find_corpus_texts
from helpers.readings import read_corpus

CODEBOOK = """
properties:
  - {property: founded, subject: Lumen Trust, type: date}
  - {property: members, subject: Lumen Trust, type: count, cues: {en: [members], id: [anggota]}}
  - {property: budget, subject: Lumen Trust, type: measurement, varies_by: [period], cues: {en: [budget], id: [anggaran]}}
"""


def found(folder: Path, text: str, language: str) -> set[str]:
    """Return the rules of the conflicts, the compared windows and the wrong lists of one text that nobody coded."""
    (folder / "sources").mkdir()
    (folder / "sources" / "a.txt").write_bytes(text.encode("utf-8"))
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    (folder / "sources.csv").write_text(
        f"source_id,title,year,language,rights,sha256\na,a,2020,{language},open,{digest}\n"
    )
    (folder / "codebook.yml").write_text(CODEBOOK, "utf-8")
    corpus = load_corpus(folder)
    audit = check(read_corpus(corpus, find_corpus_texts(corpus, None)))
    told = ("windows-differ", "count-announced-list-differs")
    return {one.rule for one in audit.findings if one.kind == "conflict" or one.rule in told}


WRONG = [
    # Everybody is of a sex; who else is told in what they do may be of it too.
    ("en", "sum-differs", "The Lumen Trust has 40 members: 18 women and 12 men."),
    ("id", "sum-differs", "Anggota Lumen Trust 40 orang: 18 perempuan dan 12 laki-laki."),
    # How long something took, told before its beginning and its end.
    ("id", "duration-misstated", "Pembangunan menara itu menyita delapan bulan, mulai 11 November 2019 dan berakhir 27 April 2020."),
    ("id", "duration-misstated", "Pameran itu memakan waktu sembilan minggu: dibuka pada 4 Maret 2012 dan ditutup pada 1 April 2012."),
    ("id", "duration-misstated", "Perbaikan kincir memakan waktu delapan bulan. Dimulai pada 11 November 2019 dan selesai pada 27 April 2020."),
    ("en", "duration-misstated", "The repairs took eight months, beginning on 11 November 2019 and ending on 27 April 2020."),
    ("en", "duration-misstated", "The strike lasted nine weeks: it began on 4 March 2012 and ended on 1 April 2012."),
    ("en", "duration-misstated", "The digging took eight years. It began in 2001 and was finished in 2006."),
    ("en", "duration-misstated", "The hearings dragged on for eight months, starting on 11 November 2019 and concluding on 27 April 2020."),
    # Shares behind their labels, of bands of one scale, of a single answer of so many.
    ("en", "total-misstated", "By main crop, the farms fell into these groups: maize 41%, beans and peas 33%, rice 19%, other 14%."),
    ("en", "total-misstated", "By nationality, the crews were as listed: Tanera 51 per cent, Drevia 33 per cent and others 29 per cent."),
    ("en", "total-misstated", "The farms, by principal crop: maize (41%), beans (33%), rice (19%), other (4%)."),
    ("id", "total-misstated", "Menurut tanaman utama, lahan terbagi dalam kelompok berikut: jagung 41%, kacang 33%, padi 19%, lainnya 14%."),
    ("id", "total-misstated", "Asal penumpang menurut kewarganegaraan: Tanera 51 persen, Drevia 33 persen, dan lainnya 29 persen."),
    ("id", "total-misstated", "Menurut lamanya kursus, 48 persen murid belajar di bawah\nsatu tahun, 37 persen antara satu dan dua tahun, serta\n22 persen di atas dua tahun. Biayanya"),
    ("id", "total-misstated", "Sebanyak 48 persen penonton berumur di bawah 20 tahun, 37 persen antara 20 dan 40 tahun, dan 22 persen lebih dari 40 tahun."),
    ("en", "total-misstated", "By length of stay, 48 per cent of guests stayed under one week, 37 per cent between one and two weeks and 22 per cent over two weeks."),
    ("en", "total-misstated", "Some visits were short: 48 per cent were over 40 minutes, 37 per cent 20 to 40 minutes, and 22 per cent under 20 minutes."),
    ("en", "total-misstated", "Asked for a single favourite game, 58 per cent of\nthe 150 pupils at Orra named chess, 31 per cent cards and\n19 per cent dominoes. None of this surprised me."),
    ("en", "total-misstated", "Each gave only one answer: 58 per cent of the 150 pupils named chess, 31 per cent cards and 19 per cent dominoes."),
    ("id", "total-misstated", "Diminta menyebut satu pilihan saja, 58 persen dari 150 murid menyebut catur, 31 persen kartu, dan 19 persen domino."),
    # Rows with dots before their number, above the row of all.
    ("en", "sum-differs", "Boats seen in 2018, by the only bays there are:\n\n        Orra ........ 31\n        Selm ............. 18\n        Kelby Point ......... 12\n        Upper Marsh ....... 9\n        Whole county .... 74\n\nB.3  The weather was poor."),
    ("en", "sum-differs", "Boats by bay\nOrra ..... 188\nSt. Selm . . . . 131\nKelby .... 103\nTotal .... 412\n"),
    ("en", "sum-differs", "Boats by bay\nOrra     188\nSelm     131\nKelby     103\nThe entire island     412\n"),
    ("en", "sum-differs", "Boats by bay\nOrra: 188\nSelm: 131\nKelby: 103\nCounty total: 412\n"),
    ("id", "sum-differs", "Jumlah perahu per teluk:\nOrra ..... 188\nSelm ..... 131\nKelbi .... 103\nSeluruh kabupaten .... 412\n"),
    ("id", "sum-differs", "Perahu per teluk\nOrra: 188\nSelm: 131\nKelbi: 103\nKabupaten seluruhnya: 412\n"),
    # Everybody else; what a named sum is divided into; one verb for a whole, a part and the rest.
    ("en", "sum-differs", "The concert of 12 February 2019 was short. It brought 86 people in. Men made up 39 of them and women 28. Everyone else was a child, 29 in all, the youngest in a pram."),
    ("en", "sum-differs", "The choir has 86 singers. Tenors are 39 of them. Everybody else, 57 people, sings bass."),
    ("id", "sum-differs", "Paduan suara itu beranggota 86 orang. Di antaranya 39 orang laki-laki dan 28 perempuan. Semua yang lain anak-anak, berjumlah 29 orang."),
    ("id", "sum-differs", "Uang yang diminta pada 2014 mencapai Rp 9,2 miliar. Beasiswa yang disalurkan pada 2014 berjumlah Rp 7,3 miliar, naik dari Rp 5,6 miliar pada 2013. Dari penyaluran 2014 itu, Rp 4,4 miliar diterima pelajar. Sisanya, Rp 3,4 miliar, diterima guru."),
    ("id", "sum-differs", "Sepanjang 2014 kami memeriksa 160 kompor, termasuk kompor kantin sekolah. Sebanyak 95 buah diperiksa di Orra. Sisanya, 55 buah, diperiksa di Selm. Setiap pemeriksaan berlangsung satu hari."),
    ("en", "sum-differs", "In 2020 we taught and trained 160 singers, including guests from the guild. In Orra 95 people were trained. The remaining 55 were trained in Selm."),
    ("en", "sum-differs", "The fund lent £14.6 million in 2022, up from £11.3 million in 2021. Of this lending, £8.9 million went to farms. The rest, £6.7 million, went to mills."),
    ("en", "sum-differs", "The fund lent £14.6 million in 2022, against £11.3 million in 2021. Of that sum, £8.9 million went to farms. The rest, £6.7 million, went to mills."),
    ("id", "sum-differs", "Hibah yang dibagikan pada 2019 mencapai Rp 900 juta, turun dari Rp 1,1 miliar. Dari pembagian itu, Rp 500 juta diterima sekolah. Selebihnya, Rp 300 juta, diterima klinik."),
    # A share that the sentence after "731 of them" says.
    ("en", "percent-of-total", "We wrote to 260 families who had moved to Orra; 91 of them had moved on. That is 45% of the group, and we were surprised."),
    ("en", "percent-of-total", "We lit 1,284 lamps along the quay; 731 of them still burn. That is 67 per cent of the lot."),
    ("en", "percent-of-total", "The county gave out 240 boats in spring, and 60 of them have sunk. This means 35 per cent."),
    ("id", "percent-of-total", "Kami menyalakan 1.284 lampu di dermaga; 731 lampu di antaranya masih menyala. Itu berarti 67 persen dari kelompok itu."),
    ("id", "percent-of-total", "Kabupaten membagikan 240 perahu, dan 60 di antaranya tenggelam. Itu berarti 35 persen dari seluruhnya."),
    # A list that stands far from its total, or behind two dates; a last member without a number.
    ("id", "sum-differs", "Orra, 2 Maret 2020 – Pada 14 Februari 2020 petugas menyita 640 lampu tanpa label di gudang Toko Jaya, terdiri atas 310 lampu merah, 185 kuning, dan 125 biru."),
    ("id", "sum-differs", "Petugas menyita 640 lampu tanpa label di gudang Toko Jaya, terdiri atas 310 lampu merah, 185 kuning, dan 125 biru."),
    ("en", "sum-differs", "Orra, 2 March 2020 – On 14 February 2020 the wardens took 640 lamps without any label from the shed at Selm, made up of 310 red lamps, 185 green lamps and 125 blue lamps."),
    ("en", "sum-differs", "The wardens took 640 lamps without any label from the shed behind the mill at Selm, comprising 310 red lamps, 185 green and 125 blue."),
    ("id", "sum-differs", "Yayasan mengirim 90 perahu ke teluk sebelah barat pulau Orra, yang terdiri dari 40 perahu layar, 30 perahu motor, dan 30 rakit."),
    ("en", "sum-differs", "There were seven helpers: two nurses, three drivers and one cook."),
    # The rest that closes a sum, over several sentences.
    ("en", "sum-differs", "In all, 640 officials were trained. Border guards accounted for 410 of the 640 and social workers for 95. The remaining 115 were judges."),
    ("en", "sum-differs", "The museum holds 1,240 scrolls. In Malay there are 700, in Arabic 350. The rest, 150 scrolls, are in Dutch."),
    ("en", "sum-differs", "The grant came to €900,000. Salaries took €500,000 and rent €250,000. The remaining €200,000 was spent on travel."),
    ("id", "sum-differs", "Di teluk terhitung 214 ponton. Di sisi utara ada 110 ponton, di sisi selatan 64. Selebihnya, 52 ponton, tertambat di muara."),
    ("id", "sum-differs", "Sebanyak 640 petugas dilatih. Di antaranya 410 orang penjaga dan 95 orang polisi. Sebanyak 115 orang sisanya adalah hakim."),
    # Shares of groups that nobody is in two of; the rest in the sentence after.
    ("en", "total-misstated", "Of the visitors of 2012, 54 % came from Orra itself, 31 % from elsewhere in Tanera and 22 % from abroad."),
    ("id", "total-misstated", "Dari pengunjung, 54 persen berasal dari Orra, 31 persen dari daerah lain, dan 22 persen dari luar negeri."),
    ("en", "total-misstated", "Among those asked 58 per cent were women and 52 per cent men."),
    ("id", "total-misstated", "Sebanyak 45 persen pemilih adalah petani dan 30 persen nelayan. Sisanya, 35 persen, pedagang."),
    # Over two sentences: a share, a change, a duration; rows above their total.
    ("en", "percent-of-total", "We sent out 500 forms. Of these, 320 came back, a response rate of 74 per cent."),
    ("en", "change-misstated", "In 2014 there were 320 boats. By 2016 the number had risen by 35 per cent to 400."),
    ("id", "change-misstated", "Pada 2014 tercatat 320 perahu. Pada 2016 jumlahnya naik 35 persen menjadi 400 perahu."),
    ("en", "duration-misstated", "The strike began in March 2010. It ended in June 2012, five years later."),
    ("id", "duration-misstated", "Pembangunan jembatan dimulai Mei 2008. Jembatan diresmikan Mei 2011 setelah lima tahun pengerjaan."),
    ("en", "sum-differs", "Boats by bay\nOrra: 188\nSelm: 131\nKelby: 103\nTotal: 412\n"),
    ("en", "sum-differs", "The team visited 30 villages in 2014 and 25 in 2015, 65 in all."),
    # Shares by a criterion that puts nobody in two groups; a whole, one part and the rest of one noun; acts before their cause.
    ("id", "total-misstated", "Menurut asalnya, 46% nelayan adalah orang Selm, 31% berasal dari Orra, dan 28% berasal dari Kelby."),
    ("en", "total-misstated", "By origin, 46 per cent of the crew were from Selm, 31 per cent came from Orra and 28 per cent were from Kelby."),
    ("id", "total-misstated", "Berdasarkan umur, 51 persen peserta adalah remaja, 34 persen adalah dewasa, dan 27 persen adalah lansia."),
    ("id", "sum-differs", "Kuesioner dibagikan kepada 120 perahu. Sebanyak 70 perahu bersandar di Orra. Adapun 65 perahu selebihnya bersandar di Selm."),
    ("en", "sum-differs", "The survey covered 120 boats. Some lay ashore: 70 boats were in Orra. The remaining 65 boats were in Selm."),
    ("id", "effect-before-cause", "Peraturan itu ditetapkan pada 6 Februari 2011 sebagai akibat dari banjir yang terjadi pada 19 Agustus 2013."),
    ("id", "effect-before-cause", "Menurunnya jumlah pembaca pada 2016 disebabkan oleh kebakaran gudang buku yang terjadi pada Mei 2018."),
    ("id", "effect-before-cause", "Pasar ikan, yang dibuka pada Juli 2017, menjadi penyebab lonjakan harga pada tahun 2013."),
    ("id", "effect-before-cause", "Anjloknya penjualan tahu selama tahun 2012 merupakan akibat dari wabah yang pecah pada April 2015."),
    ("en", "effect-before-cause", "Visits to the mill collapsed in 2011 as a result of the fire of June 2014."),
    ("en", "effect-before-cause", "The storm of May 2015 led to the closure of the mill in August 2013, and the miller has lived in Orra ever since."),
    ("en", "effect-before-cause", "The strike of June 2014 was the cause of the slump in sales in 2012."),
    ("id", "total-misstated", "Menurut pendidikan terakhirnya, 48 persen anggota sampel tamat sekolah menengah, 37 persen tamat kursus, dan 22 persen hanya tamat sekolah dasar."),
    ("id", "total-misstated", "Berdasarkan pekerjaan utama, 52 persen warga bekerja sebagai nelayan, 31 persen bekerja sebagai petani, dan 24 persen bekerja sebagai tukang."),
    ("en", "total-misstated", "By main occupation, 58 per cent of the men fished, 31 per cent fished for others and 19 per cent only fished for sport."),
    ("en", "total-misstated", "By highest level of schooling, 48 per cent had finished primary school, 37 per cent had finished a course and 22 per cent had finished college."),
    ("id", "sum-differs", "Seluruhnya diteliti 240 petani. Sebanyak 150 orang di antaranya pernah mengikuti kursus. Kelompok pembanding, yaitu mereka yang tidak pernah mengikutinya, berjumlah 110 orang."),
    ("en", "sum-differs", "We asked 240 farmers. Of these, 150 farmers had visited the fair. Those who had never visited it numbered 110 farmers."),
    ("id", "effect-before-cause", "Satuan tugas dibentuk pada Maret 2011 menyusul tumpahan minyak pada Juli 2012."),
    ("en", "effect-before-cause", "The order was adopted on 6 February 2011 as a result of the flood of 19 August 2013."),
    ("en", "effect-before-cause", "The ferry service was suspended in March 2011 following the sinking of July 2012."),
    ("id", "sum-differs", "Anggota Lumen Trust berjumlah 820 orang pada 2015, 460 orang pada 2016, dan 215 orang pada 2017, sehingga selama tiga tahun itu seluruhnya 1.595 orang."),
    # A cause told of first, an effect before ", and …", what happened as a result, what is the cause of it.
    ("en", "effect-before-cause", "As a result of the flood of August 2013, the council banned fires in February 2011, and the mill was sold."),
    ("en", "effect-before-cause", "As a result of the flood of August 2013, the Ministry of Boats made lamps compulsory in February 2011."),
    ("en", "effect-before-cause", "The flood of March 2016 led to the closure of the Orra mill in May 2014, and the miller has lived in Selm ever since."),
    ("en", "effect-before-cause", "Visits to the piers in Selm ceased in 2011 as a result of the fire of June 2013."),
    ("en", "effect-before-cause", "Sales of tickets collapsed in 2011 because of the fire of June 2013."),
    ("en", "effect-before-cause", "The lamp app, launched in May 2015, was the cause of the surge in visits in 2012."),
    ("id", "effect-before-cause", "Akibat banjir Agustus 2013, dewan melarang api unggun pada Februari 2011, dan kincir itu dijual."),
    ("id", "effect-before-cause", "Aplikasi lampu, yang diluncurkan pada Mei 2015, menjadi penyebab lonjakan kunjungan pada tahun 2012."),
    ("id", "effect-before-cause", "Kunjungan ke dermaga Selm berhenti pada 2011 akibat kebakaran Juni 2013."),
    ("id", "effect-before-cause", "Banjir Maret 2016 memaksa penutupan kincir Orra pada Mei 2014, dan tukangnya kini tinggal di Selm."),
    # The others as the rest; a share said in the sentence after.
    ("en", "sum-differs", "The mill now employs 38 people. Of these, 21 work in the yard. The others, 19, are in the office."),
    ("id", "sum-differs", "Kincir itu mempekerjakan 38 orang. Di antaranya, 21 orang bekerja di halaman. Yang lainnya, 19 orang, berada di kantor."),
    ("id", "sum-differs", "Kincir itu mempekerjakan 38 orang. Dari jumlah itu, 21 orang bekerja di halaman. Lainnya, 19 orang, berada di kantor."),
    ("en", "percent-of-total", "Of the 1,284 lamps taken in 1993, 731 are home again. That is 67% of what was lost."),
    ("en", "percent-of-total", "Of the 1,284 lamps, 731 are lit. This is 67 per cent."),
    ("en", "percent-of-total", "So far 731 of the 1,284 lamps are lit. That makes 67 per cent of all lamps."),
    ("id", "percent-of-total", "Dari 1.284 lampu yang diambil pada 1993, 731 lampu sudah kembali. Itu berarti 67% dari seluruh lampu."),
    ("id", "percent-of-total", "Sebanyak 731 dari 1.284 lampu sudah menyala. Jumlah itu setara dengan 67 persen."),
    # Lists with a year each.
    ("en", "count-announced-list-differs", "It signed four agreements on trade: with Drevia in 2006, with Morvane in 2009 and with Sule."),
    ("id", "count-announced-list-differs", "Yayasan membuka lima cabang, yaitu Orra (2004), Selm (2006), Kelbi (2009), dan Marsa (2011)."),
    # Shares restated after a comma; answers of which nobody gives two.
    ("en", "percent-of-total", "Of the 236 boats, 59 were red, a share of 35 per cent."),
    ("id", "percent-of-total", "Dari 236 perahu, 59 di antaranya merah, atau porsi sebesar 35 persen."),
    ("en", "total-misstated", "Asked about it, 54 per cent of respondents were satisfied, 33 per cent were partly satisfied and 21 per cent were dissatisfied."),
    ("id", "total-misstated", "Sebanyak 54 persen responden puas, 33 persen cukup puas, dan 21 persen tidak puas."),
    # Sums: over two and three sentences, met by several, nested, in lists, in brackets, behind the parts.
    ("en", "sum-differs", "The Trust raised £412,000. Of this, £210,000 came from members, £120,000 from the lottery and £62,000 from sales."),
    ("en", "sum-differs", "We held 96 talks. Of these, 41 were with farmers and 37 with traders. The remaining 28 were with drivers."),
    ("en", "sum-differs", "The cost of £90 million was met by £40 million from the state, £25 million from the city and £15 million from banks."),
    ("en", "sum-differs", "It cost 250,000 euros. The 140,000 euros for building is made up of 75,000 for labour and 35,000 for stone; the rest went on land."),
    ("en", "sum-differs", "Twelve schools and four clinics were rebuilt, 20 buildings altogether."),
    ("en", "sum-differs", "Helpers gave 9,300 hours: 4,100 hours in the kitchen, 3,250 hours in the shop and 1,550 hours driving."),
    ("en", "sum-differs", "Branches:\n- Orra: 120 members\n- Selm: 85 members\n- Kelby: 40 members\nTotal: 255 members\n"),
    ("en", "sum-differs", "In 2018 we treated 96 patients:\n- 40 for burns\n- 31 for fractures\n- 15 for fever\n"),
    ("en", "sum-differs", "The 46 letters fall into two groups: 29 were written before the war and 19 after it."),
    ("id", "sum-differs", "Biaya sebesar Rp 90 miliar ditanggung pusat Rp 40 miliar, kota Rp 25 miliar, dan swasta Rp 15 miliar."),
    ("id", "sum-differs", "Yayasan menerima Rp 840 juta, terdiri dari donasi Rp 410 juta, hibah Rp 290 juta, dan kerajinan Rp 120 juta."),
    ("id", "sum-differs", "Dari 38.640 anggota, 21.350 anggota berada di Orra, 11.480 di Selm, dan 6.810 di Kelbi."),
    ("id", "sum-differs", "Responden berjumlah 120 orang. Sebanyak 64 orang tinggal di desa, sedangkan 46 orang lainnya tinggal di kota."),
    ("en", "sum-differs", "We spent $5.7 million in 2014, that is $2.6 million on hulls, $1.4 million on sails and $1.3 million on rope."),
    ("en", "sum-differs", "In 2014 we taught 96 members. Of these members 41 were girls. The other 45 were boys."),
    # Shares of money with one preposition, and of what counts once.
    ("en", "total-misstated", "In 2014 the Trust drew 55% of its income from fees, 30% from the county and 25% from gifts."),
    ("id", "total-misstated", "Pada 2014, 55 persen pendapatan berasal dari iuran, 30 persen dari kota, dan 25 persen dari hibah."),
    ("id", "total-misstated", "Tiap pinjaman dicatat pada satu tujuan. Sebanyak 46 persen dipakai untuk mesin, 31 persen untuk jaring, dan 35 persen untuk es."),
    # Causes with a clause of their own.
    ("en", "effect-before-cause", "The drop in thefts in 2012 was caused by the lamp scheme, which was launched in May 2015."),
    # Shares: of amounts, of what the sentence before counts, between commas.
    ("en", "percent-of-total", "The budget was £2.4 million, of which £600,000, or a third, went on salaries."),
    ("en", "percent-of-total", "In total 1,200 people took part. Half of them, 540 people, came from abroad."),
    ("en", "percent-of-total", "We received 640 letters; 416 of them, or 75 per cent, were complete."),
    ("id", "percent-of-total", "Desa yang bebas malaria berjumlah 29 dari 46 desa sasaran, atau 73 persen."),
    ("id", "percent-of-total", "Anggarannya Rp 2,4 miliar. Sebesar Rp 600 juta atau 35 persen dari anggaran itu dipakai untuk gaji."),
    # Changes: of costs, against a budget, in words, in points, over two sentences.
    ("en", "change-misstated", "The final cost was £268 million, which is £56 million or 36 per cent above the approved budget of £212 million."),
    ("en", "change-misstated", "The approved budget was £212 million. The final cost was £268 million, 36 per cent more than budgeted."),
    ("en", "change-misstated", "The number of visitors doubled from 4,000 in 2010 to 6,100 in 2015."),
    ("en", "change-misstated", "Deaths halved between 2010 and 2016, from 90 to 62."),
    ("en", "change-misstated", "Unemployment fell from 12.4 per cent to 9.1 per cent, a drop of 5 percentage points."),
    ("en", "change-misstated", "There were 240 cases in 2013. By 2016 there were 96 cases, a fall of 45 per cent."),
    ("id", "change-misstated", "Sewa naik tiga kali lipat dari Rp 200 ribu pada 1999 menjadi Rp 450 ribu pada 2009."),
    ("id", "change-misstated", "Biaya akhirnya Rp 268 miliar, atau 36 persen di atas anggaran sebesar Rp 212 miliar."),
    # Durations: days, dates in two places, years later, an anniversary.
    ("en", "duration-misstated", "The exhibition ran for ten days, from 4 to 19 July 2018."),
    ("en", "duration-misstated", "Building began in 2004 and was finished in 2009, after eight years of work."),
    ("en", "duration-misstated", "The line closed in 1956 and reopened in 2014, forty-eight years later."),
    ("en", "duration-misstated", "Founded in 1975, the club celebrated its 50th anniversary in 2015."),
    ("id", "duration-misstated", "Siaga berlangsung 14 hari, dari 6 Februari sampai 5 Maret 2017."),
    # Lists, causes, windows, shares of all, ranks, parts.
    ("en", "count-announced-list-differs", "We asked for studies of five routes: to the Airport, the Hospital, Marsh End and the University."),
    ("id", "count-announced-list-differs", "Yayasan bekerja di enam kabupaten (Orra, Selm, Dunmor, Kelbi, dan Mars)."),
    ("id", "count-announced-list-differs", "Ada tiga kelemahan. Pertama, tidak ada pembukuan. Kedua, gudang tidak dikunci."),
    ("en", "effect-before-cause", "Thanks to the tram that opened in 2014, vacant shops fell from 41 in 2010 to 22 in 2013."),
    ("en", "effect-before-cause", "The drive started in March 2016. As a result, infections fell by a third between 2012 and 2015."),
    ("id", "effect-before-cause", "Larangan tahun 2012 menyebabkan hasil tangkapan merosot pada 2010."),
    ("en", "windows-differ", "There were 12 crashes in 2014–2015 and 16 crashes in 2016–2019. Crashes have therefore become more frequent."),
    ("en", "total-misstated", "Each named a single mother tongue: 38 per cent Arabic, 27 per cent Tigrinya, 24 per cent Dari and 19 per cent another."),
    ("id", "total-misstated", "Anggaran terbagi atas gaji (60%), sewa (25%), dan perjalanan (25%)."),
    ("en", "rank-impossible", "Orra came ninth of eight districts in the ranking."),
    ("en", "parts-exceed-whole", "The village has 310 inhabitants, 340 of whom are over sixty."),
    # The total said again, or twice; what a relative clause says of the rest; bullets under a numbered paragraph.
    ("en", "sum-differs", "This draws on a winter at sea and on 86 talks. I met them all at the quay. Of the 86 talks, 41 were with pilots and 27 with cooks. The remaining 28 talks were with clerks, who were never free twice in one week."),
    ("en", "sum-differs", "The shelf holds 640 letters. Of the 640 letters, 410 are in ink and 95 in pencil. The remaining 115 letters are typed."),
    ("id", "sum-differs", "Bab ini memakai 86 wawancara. Dari 86 wawancara itu, 41 dilakukan dengan nelayan dan 27 dengan guru. Sebanyak 28 wawancara sisanya dilakukan dengan pegawai, yang tidak pernah mau bertemu keduanya."),
    ("en", "sum-differs", "18. Total spending came to $48.6 million. It was met from:\n\n   •  fees of members: $27.4 million\n   •  the county: $13.2 million\n   •  private gifts: $5.0 million\n\n19. The Trust spent $9.3 million in 2019.\n"),
    ("en", "sum-differs", "The year was long.\n\n(a) In 2018 we treated 96 patients:\n- 40 for burns\n- 31 for fractures\n- 15 for fever\n\n(b) We opened two wards.\n"),
    ("id", "sum-differs", "18. Belanja seluruhnya Rp 48,6 miliar. Dana itu berasal dari:\n\n   •  iuran anggota: Rp 27,4 miliar\n   •  kabupaten: Rp 13,2 miliar\n   •  donatur: Rp 5,0 miliar\n\n19. Yayasan memiliki 12 kapal.\n"),
    # Cause and effect in one sentence, and what came of it.
    ("en", "effect-before-cause", "The great storm of March 2016 led to the closure of the Orra pier in November 2014, and the keeper has lived in Selm ever since."),
    ("en", "effect-before-cause", "The fire of June 2012 led to the closure of the mill in May 2010, and its clock has stood still since."),
    ("id", "effect-before-cause", "Badai besar Maret 2016 menyebabkan penutupan dermaga Orra pada November 2014, dan penjaganya tinggal di Selm sejak itu."),
    # Shares on the lines of a list of which nobody is in two.
    ("en", "total-misstated", "Visitors by country of origin\nTanera    58 %\nDrevia    31 %\nMorvane   24 %\n"),
    ("en", "total-misstated", "Main occupation (one answer only):\n- fishing: 48 per cent\n- farming: 36 per cent\n- trade: 25 per cent\n"),
    ("en", "total-misstated", "Table 2 Tenants by age group\nunder 30: 41%\n30 and over: 39%\n" "Not known: 31%\n"),
    ("id", "total-misstated", "Anggota menurut tingkat pendidikan:\n– sekolah dasar: 52 persen\n– sekolah menengah: 38 persen\n– perguruan tinggi: 21 persen\n"),
    ("id", "total-misstated", "Alasan pindah (hanya satu jawaban):\n- pekerjaan: 61%\n- keluarga: 30%\n- sekolah: 20%\n"),
    # The sum of what the sentence before counts, after a number of groups; uses that "and" joins.
    ("en", "sum-differs", "There were 1,480 boats. They all came from three bays: 720 boats from Orra, 510 boats from Selm and 350 boats from Kelby."),
    ("id", "sum-differs", "Tercatat 640 perahu. Semuanya dari dua teluk: 380 perahu dari Orra dan 310 perahu dari Selm."),
    ("en", "sum-differs", "The trip cost £9,000, namely £4,000 for food and water, £3,000 for tents and ropes, and £1,000 for fuel."),
    ("id", "sum-differs", "Belanja 2012 mencapai Rp 42,6 miliar, yaitu Rp 18,4 miliar untuk gaji, Rp 12,7 miliar untuk kapal dan mesin, serta Rp 9,1 miliar untuk sewa."),
    # Causes that had not yet been.
    ("id", "effect-before-cause", "Kereta itu, yang diresmikan pada Mei 2014, menjadi penyebab lonjakan penumpang pada tahun 2011."),
    ("en", "effect-before-cause", "Landings collapsed in 2011 as a result of the storm of March 2014."),
    ("en", "effect-before-cause", "The new quay, opened in 2016, was the cause of the rise in landings in 2012."),
    ("id", "effect-before-cause", "Gempa pada Maret 2015 merupakan penyebab penurunan kunjungan pada 2012."),
    # An event that a noun names, a drop that the sentence before dates, a deed that people were moved to.
    ("en", "effect-before-cause", "The mutiny of May 1911 was triggered by the bread tax of June 1913."),
    ("en", "effect-before-cause", "The walkout in March 2014 resulted from the wage cut of July 2015."),
    ("en", "effect-before-cause", "The riot of 3 May 2011 was sparked by the shooting on 9 June 2011, and the town never forgot it."),
    ("en", "effect-before-cause", "The split of 1934 was a consequence of the fire of 1936."),
    ("id", "effect-before-cause", "Kerusuhan Mei 2011 dipicu oleh penembakan pada Juni 2013."),
    ("id", "effect-before-cause", "Jumlah pengunjung turun pada 2012. Penurunan itu diakibatkan oleh kebakaran gedung pada Mei 2014."),
    ("en", "effect-before-cause", "Sales of cards fell sharply in March 2017. This fall was caused by the toll introduced in July 2018."),
    ("en", "effect-before-cause", "Bookings rose in May 2011. The rise was due to the tram opened in June 2013."),
    ("en", "effect-before-cause", "The Lamp Act, which the assembly passed in November 2015, was born in Selm: it was the collapse of the pier there in June 2016, with nine men on it, that shocked the members into it."),
    ("en", "effect-before-cause", "The by-law was adopted in March 2010; it was the flood of May 2012 that led to it."),
    ("en", "effect-before-cause", "The town closed the bridge on 4 May 2012. The closure was triggered by the flood of 9 June 2012."),
    ("en", "effect-before-cause", "The board suspended the rector on 3 March 2009. This step, according to its spokeswoman, was prompted by the fire of 20 April 2009."),
    ("id", "effect-before-cause", "Dewan menutup jembatan itu pada 4 Mei 2012. Penutupan itu, menurut juru bicaranya, dipicu oleh banjir pada 9 Juni 2012."),
    ("id", "effect-before-cause", "Yayasan memberhentikan rektor pada 3 Maret 2009. Keputusan tersebut dipicu oleh kebakaran pada 20 April 2009."),
    ("en", "effect-before-cause", "We got the Rent Act of March 1987 because of the strike in May 1991: the dyers sat down on the bridge."),
    ("id", "effect-before-cause", "Kami mendapat Perda Sewa April 2004 berkat mogok Juni 2009."),
    ("en", "effect-before-cause", "The great stoppage of August 1923, when 900 dyers went home, was caused by the pay order of February 1924, which nobody had asked for."),
    ("id", "effect-before-cause", "Mogok besar pada Agustus 1923, ketika 900 tukang celup pulang, disebabkan oleh perintah upah pada Februari 1924."),
    ("id", "effect-before-cause", "Penjualan lilin merosot tajam pada Maret 2012 dan sejak itu pembeli pindah ke lampu. Merosotnya penjualan tersebut disebabkan oleh pemasangan gardu di alun-alun pada Juli 2013."),
]  # fmt: skip

RIGHT = [
    # One sex and what people do are no two kinds; what was spent until a month is no part; what is hoped for is no level.
    ("en", "The Lumen Trust has 12 members: eight women, seven former sailors."),
    ("id", "Anggota Lumen Trust dua belas orang: delapan perempuan, tujuh bekas pelaut."),
    ("id", "Kami mewawancarai 48 orang: 30 perempuan, 29 pelaut, 14 guru, dan 11 tukang, sebab satu orang sering memegang dua peran."),
    ("en", "The budget of the Lumen Trust is £6.6 million. Of this £3.3 million came from abroad and £1.7 million from the county. By the end of May £710,000 had been spent."),
    ("id", "Anggaran Lumen Trust Rp 6,6 miliar. Dari luar negeri datang Rp 3,3 miliar dan dari daerah Rp 1,7 miliar. Sampai akhir Februari terpakai Rp 710 juta."),
    ("id", "Akhir tahun ini diharapkan ada 54 sumur. Sekarang ada 33 sumur, bertambah dua sejak Desember."),
    ("en", "By the end of the year 54 wells are hoped for. Now there are 33 wells, a rise of two since December."),
    # One number sets the other right.
    ("id", "Catatan bernomor 2207 menyebut 248 anggota hadir, padahal yang benar 284 orang."),
    ("en", "Entry 980 has 248 members present and, the correct number, 284."),
    # A change before two numbers that went the other way, what makes up a whole, the base of another comparison.
    ("en", "In 2009 they sold 210 bells, a rise of 74 per cent; the sales of all foundries together fell from 900 to 700."),
    ("en", "Bronze made up 55 per cent of the bells, although in number they rose from 300 to 322."),
    ("en", "The town gave £500, a quarter more than in 2009 (£400) and 11 per cent more than in 2012 (£450)."),
    ("id", "Pada 2009 terjual 210 lonceng, kenaikan 74 persen; penjualan semua bengkel turun dari 900 menjadi 700 lonceng."),
    # Each has something said of it; some are told twice.
    ("en", "Of last year's guests, 2,184 were women, 1,560 had come by boat and 1,320 lived in."),
    ("en", "There are 32 ringers. Eleven ring treble, nine tenor, seven alto and six bass, and a few of us two at a time."),
    # What is of the others, of another unit, of each group.
    ("en", "There were 86 boats, of which 39 were red. All the others had sails, 29 of them new."),
    ("en", "We have 86 members. Of these, 39 sing. Everyone else came to 29 concerts."),
    ("en", "The shop opened in 2001 after a refit that took two years. It began in 1996 and ended in 1998."),
    ("en", "Prices were 41 per cent under 2010, 37 per cent between 2010 and 2012, and 42 per cent over 2012."),
    ("en", "Some 700 people in the large hall behind the old town mill and 300 outside it, comprising 400 men, 200 women and 120 children."),
    ("en", "Change in catch by main gear: nets 41%, lines 33%, other 36%."),
    ("id", "Kenaikan hasil menurut tanaman utama: jagung 41%, padi 33%, lainnya 36%."),
    ("en", "We sold 240 boats in spring; one of them burned 60 litres. That is 35 per cent of the lot."),
    # How long something took, told before its beginning and its end.
    ("id", "Pembangunan menara itu menyita enam bulan, mulai 11 November 2019 dan berakhir 27 April 2020."),
    ("id", "Setelah delapan bulan persiapan, pembangunan dimulai 11 November 2019 dan berakhir 27 April 2020."),
    ("id", "Persiapan memakan waktu delapan bulan, pembangunan dimulai 11 November 2019 dan berakhir 27 April 2020."),
    ("en", "The repairs took six months, beginning on 11 November 2019 and ending on 27 April 2020."),
    ("en", "After talks that took eight months, it began on 11 November 2019 and ended on 27 April 2020."),
    ("en", "The plans took eight months, and digging began on 11 November 2019 and ended on 27 April 2020."),
    ("en", "Each course took eight weeks. It began on 11 November 2019 and ended on 27 April 2020."),
    ("en", "The plans took eight months. The digging began on 11 November 2019 and ended on 27 April 2020."),
    ("en", "Holidays lasted eight weeks, which began on 11 November 2019, and lessons ended on 27 April 2020."),
    ("en", "The mill was twenty years old. It opened in 2001 and closed in 2006."),
    ("id", "Kincir itu berumur dua puluh tahun. Dibuka pada 2001 dan ditutup pada 2006."),
    # Shares behind their labels, of bands of one scale, of a single answer of so many.
    ("en", "By main crop, the farms fell into these groups: maize 41%, beans and peas 33%, rice 19%, other 7%."),
    ("en", "The farms grow several things: maize 41%, beans and peas 33%, rice 19%, other 14%."),
    ("en", "By region, the share that grow maize: Orra 41%, Selm 33%, Kelby 39%."),
    ("en", "Complaints by visitors: noise 41%, smell 33%, queues 39%."),
    ("id", "Menurut tanaman utama, lahan terbagi dalam kelompok berikut: jagung 41%, kacang 33%, padi 19%, lainnya 7%."),
    ("id", "Menurut lamanya kursus, 48 persen murid belajar di bawah satu tahun, 37 persen antara satu dan dua tahun, serta 15 persen di atas dua tahun."),
    ("id", "Vaksinasi mencapai 48 persen anak di bawah 5 tahun, 37 persen antara 5 dan 10 tahun, dan 22 persen di atas 10 tahun."),
    ("en", "Some 48 per cent of children under 5 were ill, 37 per cent between 5 and 10 and 22 per cent over 10."),
    ("en", "Of guests, 48 per cent were under 20, 37 per cent between 15 and 40 and 22 per cent over 30."),
    ("en", "By age, 48 per cent of those under 20, 37 per cent of those between 20 and 40 and 22 per cent of those over 40 were ill."),
    ("en", "Asked for a single favourite game, 58 per cent of the 150 pupils named chess and 31 per cent of the 90 teachers cards, and 19 per cent dominoes."),
    ("en", "58 per cent of the 150 pupils like chess, 31 per cent cards and 19 per cent dominoes."),
    ("en", "Asked for a single favourite game, 58 per cent of the 150 pupils at Orra named chess, 31 per cent cards and 11 per cent dominoes."),
    ("en", "Turnout by age group: the young 35 per cent, adults 45 per cent and the old 55 per cent."),
    ("id", "Kehadiran menurut kelompok umur: remaja 35 persen, dewasa 45 persen, dan lansia 55 persen."),
    # Rows with dots before their number, above the row of all.
    ("en", "Boats by bay\nOrra ..... 188\nSelm ..... 131\nKelby .... 103\nWhole county .... 422\n"),
    ("en", "The largest bays, by boats:\nOrra ..... 188\nSelm ..... 131\nKelby .... 53\nWhole county .... 412\n"),
    ("en", "Boats to a quay\nOrra ..... 18\nSelm ..... 13\nKelby .... 10\nWhole county .... 14\n"),
    ("en", "Litres sold\nButter ..... 20\nCream ..... 10\nWhole milk .... 32\n"),
    ("id", "Perahu per teluk\nOrra ..... 188\nSelm ..... 131\nKelbi .... 103\nSeluruh kabupaten .... 422\n"),
    ("id", "Teluk terbesar menurut perahu:\nOrra ..... 188\nSelm ..... 131\nKelbi .... 43\nSeluruh kabupaten .... 412\n"),
    # Everybody else; what a named sum is divided into; one verb for a whole, a part and the rest.
    ("en", "The choir has 86 singers. Tenors are 39 of them. Everybody else, 47 people, sings bass."),
    ("en", "The choir has 86 singers. Tenors are 39 of them. Everyone else paid 29 dinars."),
    ("en", "The choir has 86 singers. Tenors are 39 of them. Everyone else was there, 29 of them with scores."),
    ("en", "The choir has 86 singers. It gave 39 concerts. Everyone else was a child, 29 in all."),
    ("en", "The fund lent £14.6 million in 2022, up from £11.3 million in 2021. Of this lending, £8.9 million went to farms. The rest, £5.7 million, went to mills."),
    ("en", "The fund lent £14.6 million and gave £11.3 million. Of this, £8.9 million went to farms. The rest, £6.7 million, went to mills."),
    ("id", "Beasiswa yang disalurkan berjumlah Rp 7,3 miliar, naik dari Rp 5,6 miliar. Dari tabungan itu, Rp 4,4 miliar dipakai untuk modal. Sisanya, Rp 3,4 miliar, dipakai untuk sewa."),
    ("id", "Sepanjang 2020 kami melatih 160 penari, termasuk penari tamu. Sebanyak 95 orang dilatih di Orra. Sisanya, 65 orang, dilatih di Selm."),
    ("en", "In 2020 we taught 160 singers. In Orra 95 people were trained in 2018. The remaining 55 were trained in 2019 in Selm."),
    # A share that the sentence after "731 of them" says.
    ("en", "We lit 1,284 lamps along the quay; 731 of them still burn. That is 57 per cent of the lot."),
    ("en", "We lit 1,284 lamps along the quay; 731 of them still burn. That is 67 per cent of the red ones."),
    ("en", "We lit 1,284 lamps along the quay; 731 others still burn. That is 67 per cent."),
    ("en", "We lit 1,284 lamps along the quay; 731 of them still burn. That is 67 per cent more than in 2010."),
    ("en", "We lit 1,284 lamps, 300 of them red; 731 of them still burn. That is 67 per cent."),
    ("id", "Kabupaten membagikan 240 perahu, dan 60 di antaranya tenggelam. Itu berarti 35 persen dari target."),
    # A list that stands far from its total, or behind two dates; a last member without a number.
    ("en", "The wardens took 640 lamps from a shed with 40 doors and a yard behind the mill at Selm, comprising 310 red lamps, 185 green and 125 blue."),
    ("en", "The wardens took 640 lamps without any label from the shed behind the mill at Selm, comprising 310 red lamps, 205 green and 125 blue."),
    ("en", "The wardens took 640 lamps without any label from the shed of a club behind the mill at Selm, comprising 310 members, 25 guests and 15 cooks."),
    ("id", "Di dapur ada enam juru masak: dua dari Orra, satu dari Selm, satu dari Kelbi, satu pemuda setempat, dan aku. Piring dicuci bergantian."),
    ("en", "There were seven of us: two nurses, three drivers, one cook of the town, and me."),
    ("en", "There were seven helpers: two nurses, three drivers and one cook, and me."),
    ("en", "There were 48 helpers: 30 nurses, 12 drivers, the cook of the town and her son."),
    ("en", "The great storm of March 2016 led to the closure of the Orra pier in May 2016, and the keeper has lived in Selm since 2010."),
    ("en", "The storm of March 2016 led to the closure of the pier that was built in November 2014, and nobody came."),
    ("en", "This draws on 86 talks. Of the 86 talks, 41 were with pilots and 17 with cooks. The remaining 28 talks were with clerks."),
    ("en", "The shelf holds 640 letters. Of the 640 letters, 410 are in ink and 95 in pencil. The remaining 155 were sold, some of them twice."),
    ("id", "Bab ini memakai 86 wawancara. Dari 86 wawancara itu, 41 dilakukan dengan nelayan dan 17 dengan guru. Sebanyak 28 wawancara sisanya dilakukan dengan pegawai."),
    ("en", "18. Total spending came to $45.6 million. It was met from:\n\n   •  fees of members: $27.4 million\n   •  the county: $13.2 million\n   •  private gifts: $5.0 million\n\n19. The Trust spent $9.3 million in 2019.\n"),
    ("en", "18. Total spending came to $48.6 million. The largest grants were:\n\n   •  the county: $27.4 million\n   •  the lottery: $13.2 million\n\n19. The Trust spent $9.3 million in 2019.\n"),
    ("en", "Reasons for moving (several answers possible)\nWork    58 %\nFamily    31 %\nSchool    24 %\n"),
    ("en", "What members use\n- boats: 58 per cent\n- nets: 31 per cent\n- carts: 24 per cent\n"),
    ("en", "Visitors by country of origin\nTanera    58 %\nDrevia    31 %\nMorvane   11 %\n"),
    ("id", "Sumber berita menurut umur (jawaban boleh ganda):\n- radio: 52 persen\n- koran: 38 persen\n- pasar: 21 persen\n"),
    ("id", "Anggota menurut jenis kelamin:\n- perempuan: 52 persen\n- laki-laki: 48 persen\n"),
    ("en", "There were 1,480 boats. Three bays had most: 720 boats in Orra, 410 boats in Selm and 350 boats in Kelby."),
    ("en", "The trip cost £9,000, namely £4,000 for food and water, £3,000 for tents and ropes, and £2,000 for fuel."),
    ("en", "Landings collapsed in 2014 as a result of the storm of March 2011."),
    ("id", "Kereta itu, yang diresmikan pada Mei 2011, menjadi penyebab lonjakan penumpang pada tahun 2014."),
    # The total said again, or twice; what a relative clause says of the rest; bullets under a numbered paragraph.
    # Cause and effect in one sentence, and what came of it.
    ("en", "Of the 236 boats, 59 were red, a share of 25 per cent."),
    ("en", "Of the 236 boats, 59 were red; a share of 35 per cent had no oars."),
    ("en", "Of the 236 boats, 59 were red, and a share of 35 per cent of the paint went to them."),
    ("en", "So 54 per cent were satisfied, 33 per cent partly satisfied and 13 per cent dissatisfied."),
    ("en", "So 54 per cent liked the boats, 33 per cent the songs and 21 per cent the food."),
    ("en", "In 2018 54 per cent were satisfied, in 2019 60 per cent were satisfied and 21 per cent were dissatisfied."),
    ("en", "They own 20 goats, 12 sheep and 7 cows."),  # side by side
    ("en", "In 2010 there were 40 cases, 22 in Orra and 12 in Selm, and 8 deaths."),
    ("en", "The Trust had 12 members in Orra and 4 in Selm, 20 staff in all its offices and 3 boats."),
    ("en", "In 2018 we treated 96 patients, among them:\n- 40 for burns\n- 31 for fractures\n"),
    ("en", "Of 210 women, 70 each were in three groups. Of these, four (1.9%) and five (2.4%) were excluded later."),
    ("id", "Rusak 68.592 rumah, yang terdiri dari 15.145 berat, 13.951 sedang, dan 39.496 ringan; 1.082 sekolah; 650 masjid."),
    ("id", "Desa itu punya 36 perahu, terdiri atas 20 perahu kayu, 12 perahu serat, dan empat feri kecil, dengan 112 anggota."),
    ("id", "Yayasan menerima Rp 40 juta dari kota, Rp 22 juta dari provinsi, dan Rp 17 juta dari anggota."),
    ("en", "We spent $5.7 million in 2014, that is $2.6 million more than in 2012 and $1.4 million more than in 2013."),
    ("en", "In 2014 the Trust ran 27 lorries and 9 boats, which carried 64,300 litres in total."),
    ("en", "With 6 nurses and 9 drivers the Trust sent out 48,000 letters altogether."),
    ("id", "Dengan 6 perawat dan 9 sopir, yayasan mengirim seluruhnya 48.000 surat."),
    ("en", "Of those who gave money, 60% gave to schools, 50% to clinics and 30% to shelters."),
    ("en", "In a poll on the budget 60% were for roads, 50% for schools and 30% for parks."),
    ("en", "Some 55% of farmers got seed from the Trust, 30% from the county and 25% from gifts."),
    ("en", "The rise in thefts in 2012 was caused by the strike, which had begun in May 2011."),
    ("en", "The number of visitors almost doubled from 4,000 in 2010 to 7,800 in 2015."),
    ("en", "Prices rose by 10 per cent in 2005 and by 20 per cent in 2006, from £3.00 to £3.96."),
    ("en", "The exhibition ran for sixteen days, from 4 to 19 July 2018."),  # both days counted
    ("en", "She worked there for three months between 2010 and 2014."),
    ("en", "The survey covered 20 working days from 4 to 29 March 2019."),
    ("id", "Siaga berlangsung 28 hari, dari 6 Februari sampai 5 Maret 2017."),
    ("en", "Two of the five routes, to the Airport and the Hospital, are under study."),
    ("en", "Nine patients (two deaths, two falls and five others) left the study."),
    ("en", "Owing to the drought of 2015, the stocks that had been built up between 2010 and 2014 were used up."),
    ("en", "The quake of 2015 caused damage to the houses built in 2009."),
    ("en", "The new law of 2011 was a response to the rise in thefts between 2006 and 2009."),
    ("en", "There were 12 crashes in 2014–2015 and 16 crashes in 2016–2017. Crashes have therefore become more frequent."),
    ("en", "Farmers grow maize (82 per cent), beans (64 per cent) and cassava (31 per cent)."),
    ("en", "In all, 640 officials were trained. Border guards accounted for 410 of the 640 and social workers for 95. The remaining 135 were judges."),
    ("en", "The grant came to €900,000, of which €500,000 had been spent by May. Rent took €250,000. The remaining €400,000 will go on travel."),
    ("en", "We asked 90 farmers. Fifty-two sold milk and 41 sold eggs, some of whom sold both. The other 17 kept bees."),
    ("id", "Di teluk terhitung 226 ponton. Di sisi utara ada 110 ponton, di sisi selatan 64. Selebihnya, 52 ponton, tertambat di muara."),
    ("en", "In the vote 58 per cent of women and 52 per cent of men took part."),
    ("id", "Sebanyak 64 persen perempuan tinggal di desa dan 52 persen laki-laki tinggal di kota."),
    ("en", "64 per cent read the paper and 55 per cent came from the coast."),
    ("en", "In 2010 64 per cent came from Orra and 55 per cent from Orra in 2015."),
    ("en", "We sent out 500 forms. Of these, 320 came back, a response rate of 64 per cent."),
    ("id", "Pada 2014 tercatat 320 perahu. Pada 2016 jumlahnya naik 25 persen menjadi 400 perahu."),
    ("en", "Construction began in May 2008. The bridge was opened in May 2011, after three years of work."),
    ("en", "In 2016 there were 412 boats, among them 188 in Orra, 131 in Selm and 43 in Kelby."),
    ("id", "Biaya Rp 12,4 miliar terdiri dari Rp 8,1 miliar untuk gedung, Rp 3,2 miliar untuk alat, dan sisanya untuk tanah."),
    ("id", "Dari para tamu, 61 persen berasal dari Selm, 22 persen dari Orra, dan sisanya dari kota lain."),
    ("en", "It signed three agreements: with Drevia in 2006 and 2009, with Morvane and with Sule."),
    ("en", "The shop has six staff: two nurses, three drivers and a cook."),
    ("id", "Kepala desa menyebut tiga penyebab: kemarau 2015, hama, dan harga pupuk."),
    ("id", "Menurut asalnya, 46% nelayan adalah orang Selm, 31% berasal dari Orra, dan 23% berasal dari Kelby."),
    ("id", "Menurut asalnya, 46% anak, 31% remaja, dan 28% orang tua sakit."),
    ("en", "By age, 46 per cent of the young, 31 per cent of adults and 28 per cent of the old were from Selm."),
    ("id", "Menurut nelayan, 46% perahu adalah perahu kayu, 31% adalah perahu motor, dan 28% adalah perahu sewaan."),
    ("id", "Kuesioner dibagikan kepada 120 perahu. Sebanyak 70 perahu bersandar di Orra. Adapun 50 perahu selebihnya bersandar di Selm."),
    ("id", "Di Selm ada 300 perahu. Sebanyak 120 perahu disurvei; 70 perahu di antaranya rusak. Adapun 50 perahu selebihnya baik."),
    ("id", "Peraturan itu ditetapkan pada 6 Februari 2013 sebagai akibat dari banjir yang terjadi pada 19 Agustus 2011."),
    ("id", "Menurunnya jumlah pembaca pada 2019 disebabkan oleh kebakaran gudang buku yang terjadi pada Mei 2018."),
    ("id", "Menurunnya jumlah pembaca pada 2016 bukan disebabkan oleh kebakaran gudang buku yang terjadi pada Mei 2018."),
    ("id", "Laporan yang terbit pada Mei 2018 menjelaskan lonjakan harga pada tahun 2013."),
    ("en", "The report of May 2018 explained the slump in sales in 2012."),
    ("en", "The storm of May 2013 led to the closure of the mill in August 2013, and the miller had come in 2009."),
    ("en", "Visits to the mill collapsed in 2011, before the fire of June 2014."),
    ("id", "Menurut pendidikan terakhirnya, 48 persen anggota sampel tamat sekolah menengah, 37 persen tamat kursus, dan 15 persen hanya tamat sekolah dasar."),
    ("id", "Sebanyak 98 persen anak tamat sekolah dasar, 67 persen tamat sekolah menengah, dan 22 persen tamat sekolah tinggi."),
    ("en", "By main occupation, 58 per cent of the fishers, 31 per cent of the farmers and 19 per cent of the smiths could read."),
    ("id", "Menurut pekerjaan utama, 58 persen nelayan, 31 persen petani, dan 19 persen tukang bisa membaca."),
    ("id", "Seluruhnya diteliti 240 petani. Sebanyak 150 orang di antaranya pernah mengikuti kursus. Kelompok pembanding dari desa lain berjumlah 110 orang."),
    ("id", "Seluruhnya diteliti 240 petani. Sebanyak 150 orang di antaranya pernah mengikuti kursus. Mereka yang tidak pernah mengikutinya berjumlah 90 orang."),
    ("en", "We asked 240 farmers. Of these, 150 farmers had visited the fair. Those who had never sold milk numbered 110 farmers."),
    ("id", "Panitia dibentuk pada Maret 2011 karena pemilihan pada Juli 2012."),
    ("en", "The order was adopted on 6 February 2011 as a result of the flood of 2010 and lapsed on 1 May 2013."),
    ("en", "The order of 2011 was not adopted as a result of the flood of 2013."),
    ("en", "The committee was formed in 2011 because of the elections of 2012."),
    ("id", "Anggota Lumen Trust berjumlah 820 orang pada 2015, 460 orang pada 2016, dan 215 orang pada 2017, sehingga selama tiga tahun itu seluruhnya 1.495 orang."),
    ("en", "As a result of the flood of August 2013, the council repaired the wall built in February 2011."),
    ("en", "As a result of the flood of August 2013, the bridge that was opened in 2011 was closed in 2014."),
    ("en", "As a result of the flood of August 2013, the council amended the order adopted by the county in February 2011."),
    ("en", "The flood of March 2016 led to the closure of the mill in May 2016, and the miller, who had come in 2009, left."),
    ("en", "The fair was to close in 2011 as a result of the works that will begin in 2013."),
    ("en", "Visits did not fall in 2011 as a result of the fire of June 2013."),
    ("en", "The lamp app, launched in May 2015, was the cause of the surge in visits in 2016."),
    ("en", "It was felt that the fair of 2011 was small. As a result, the fair of 2013 was put off."),
    ("id", "Akibat banjir Agustus 2013, dewan memperbaiki tembok yang dibangun pada Februari 2011."),
    ("id", "Aplikasi lampu, yang diluncurkan pada Mei 2015, menjadi penyebab lonjakan kunjungan pada tahun 2016."),
    ("id", "Akibat banjir Agustus 2013, dewan mengubah perda yang ditetapkan pada Februari 2011."),
    # The others need not be all; what a share is of.
    ("en", "The mill now employs 38 people. Of these, 21 work in the yard. The others, 17, are in the office."),
    ("en", "The mill now employs 38 people. Of these, 21 work in the yard. Others, 19 of them, are in the office."),
    ("en", "The mill now employs 38 people. Of these, 21 work in the yard and 6 in the shop. The others, 6 of whom are women, drive."),
    ("id", "Kincir itu mempekerjakan 38 orang. Di antaranya, 21 orang bekerja di halaman. Lainnya, 17 orang, berada di kantor."),
    ("en", "Of the 1,284 lamps taken in 1993, 731 are home again. That is 57% of what was lost."),
    ("en", "Of the 1,284 lamps, 731 are lit. That is 67 per cent of what it was in 2010."),
    ("en", "Of the 1,284 lamps, 731 are lit. That is 67 per cent of the target."),
    ("en", "So far 731 of the 1,284 lamps are lit. That is 67 per cent more than in 2010."),
    ("en", "Of 240 forms, 150 came back, 30 of them late. That is 12 per cent."),
    ("id", "Sebanyak 731 dari 1.284 lampu sudah menyala. Itu berarti 67 persen dari target."),
    ("id", "Sebanyak 731 dari 1.284 lampu sudah menyala. Jumlah itu setara dengan 57 persen."),
    # Where something fell is not by how much.
    ("en", "The scheme reduced thefts in the 19 harbours: 24 thefts were reported there in 2011 and 11 in 2018."),
    ("en", "The scheme cut losses at 30 piers: 24 boats were lost there in 2011 and 11 in 2018, a fall of 54 per cent."),
    ("en", "Visits fell among the 7 fairs, from 90 visits in 2011 to 60 visits in 2018."),
    ("id", "Program itu menurunkan pencurian di 19 pelabuhan: 24 pencurian pada 2011 dan 11 pencurian pada 2018, penurunan 54 persen."),
    ("id", "Kunjungan turun pada 7 pasar, dari 90 kunjungan pada 2011 menjadi 60 kunjungan pada 2018."),
    ("id", "Sumber air (boleh lebih dari satu jawaban) adalah sebagai berikut: pipa 46 persen, sumur 38 persen, dan sungai 21 persen."),
    # Causes in time, foreseen, denied, of something else.
    ("en", "The great stoppage of August 1923, when 900 dyers went home, was caused by the pay order of February 1923."),
    ("en", "The unrest of 2014 was due to the election of 2015."),
    ("en", "The town closed the bridge on 4 June 2012. The closure was triggered by the flood of 9 May 2012."),
    ("en", "The town closed the bridge on 4 May 2012. The quarrel was triggered by the flood of 9 June 2012."),
    ("en", "The town had planned to close the bridge on 4 May 2012. The closure was triggered by the flood of 9 June 2012."),
    ("en", "The town closed the bridge on 4 May 2012. The second closure was triggered by the flood of 9 June 2012."),
    ("en", "The town closed the bridge on 4 May 2012. The closure was triggered by the coming games of June 2012."),
    ("en", "The town closed the bridge on 4 May 2012. The closure of the ferry was triggered by the flood of 9 June 2012."),
    ("id", "Dewan menutup jembatan itu pada 4 Mei 2012. Penutupan pasar itu dipicu oleh banjir pada 9 Juni 2012."),
    ("id", "Dewan menutup jembatan itu pada 4 Mei 2012. Penutupan itu, menurut kabar burung, dipicu oleh banjir pada 9 Juni 2012."),
    ("en", "We never got the Rent Act of March 1987 because of the strike in May 1991."),
    ("en", "We got the Rent Act of March 1987 because of the strike in May 1986: the dyers sat down on the bridge."),
    ("en", "We got the hall of 1987 repaired because of the strike in May 1991."),
    ("en", "We got the stadium of March 1987 because of the games in May 1991."),
    ("id", "Kami mendapat Perda Sewa April 2009 berkat mogok Juni 2004."),
    ("en", "The strike of August 1966 was caused by fear of the order of February 1967."),
    ("en", "The strike of August 1966 was not caused by the order of February 1967."),
    ("en", "The loan of 2014 was due to be repaid in 2016."),
    ("en", "The strike of August 1966 was caused by the quarrel that the order of February 1967 would end."),
    ("en", "The strike of August 1966, it is said, was caused by the order of 1965 and ended by that of February 1967."),
    ("id", "Pemogokan pada Agustus 1966 disebabkan oleh rencana pemindahan Februari 1967."),
    ("id", "Pemogokan pada Agustus 1966 bukan disebabkan oleh perintah pemindahan Februari 1967."),
    ("id", "Penjualan lilin merosot tajam pada Maret 2017. Penjualan lampu disebabkan oleh pemasangan gardu pada Juli 2018."),
    ("id", "Penjualan lilin merosot pada Maret 2017. Kenaikan itu disebabkan oleh pembukaan gerbang pada Juli 2018."),
    ("en", "Sales fell in March 2017. This fall was caused by the toll introduced in July 2016."),
    ("en", "Sales fell in March 2017. The fall of 2019 was caused by the toll introduced in July 2018."),
    ("en", "The Lamp Act, which the assembly passed in November 2015, came out of Selm: it was the collapse of the pier there in June 2014 that shamed the members into voting for it."),
    ("en", "The Lamp Act, passed in November 2015, was soon forgotten: it was the collapse of the pier in June 2016 that moved the members to act."),
    ("en", "The Lamp Act, passed in November 2015, was hardly used: it was the collapse of the pier in June 2016 that led to its revival."),
    ("en", "Sales rose to 40 in March 2017. The fall was caused by the toll introduced in July 2018."),
    ("en", "Prices rose in 2012 and fell in 2015. This fall was caused by the toll of July 2016."),
    ("id", "Harga naik pada Mei 2012. Kenaikan itu disebabkan oleh pemilihan pada Juli 2012."),
    ("id", "Harga dipicu oleh hujan pada Mei 2012."),
    # What something has risen from, has fallen from or is talked of is no whole; nor is that of the clause before.
    ("id", "Jumlah anggota bertambah dari 5.190 orang menjadi 6.487 orang, artinya tumbuh 25 persen."),
    ("id", "Yang masuk bertambah dari 40 ekor menjadi 64 ekor."),
    ("en", "The guild talks of 180 mills by 2022, against nearly 250 at the end of 2019."),
    ("en", "A figure of 60 dead went round: 127 people died in the valley."),
    ("id", "Dari 160 penenun perempuan, 96 orang (60 persen) berijazah; dari 280 penenun laki-laki, 126 orang (45 persen)."),
    ("en", "Of the 96 boats, 40 fish for cod; of the 300 rafts, 120 carry peat."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "rule", "text"), WRONG)
def test_a_wrong_reckoning_is_found(tmp_path: Path, language: str, rule: str, text: str) -> None:
    """Each wording leads to its rule."""
    assert rule in found(tmp_path, text, language)


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_what_only_looks_wrong_passes(tmp_path: Path, language: str, text: str) -> None:
    """No conflict, no unequal windows, no list found short."""
    assert found(tmp_path, text, language) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan covers seven islands (Arra, Bunn, Corl, Dorv, Eln and Farr).", [(7, 6)]),
        ("The plan covers seven islands (among others Arra, Bunn and Corl).", []),
        ("Data came from three sources: the parish registers and the tax rolls.", [(3, 2)]),
        ("Tiga dari empat kecamatan, yakni Orra, Selm, dan Kelbi, memiliki pasar.", []),
        ("There are four reasons. First, roads. Second, fuel. Third, trust.", [(4, 3)]),
        ("There are four reasons. First, roads. Second, fuel. Third, trust. Finally, age.", []),
    ],
)
def test_lists_in_brackets_after_of_and_in_order(text: str, expected: list[tuple[int, int]]) -> None:
    """The number announced and the number listed."""
    assert [(one.number, one.listed) for one in named_announcements(text)] == expected
