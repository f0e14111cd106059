"""Shares whose part and whole stand in other clauses: with an error, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_relations import found

WRONG = [
    ("en", "Of our 1,250 members, 450 sent in a paper, a turnout of 46 per cent. Of those, 135, or 30 per cent, wanted a new name."),
    ("en", "Of the 380 farms, 247 told us that they send or fetch something by the ferry at least once a week, a share of 75 per cent. A further 57, or 15 per cent, do so once a month."),
    ("id", "Menurut daftar pelabuhan, Teluk Morang mempunyai 480 perahu bermotor. Dari jumlah tersebut, sebagaimana dicatat petugas syahbandar pada akhir tahun, 168 perahu, atau 45 persen, tidak lagi berizin. Di Teluk Sanga, yang lebih kecil, hanya 12 perahu tidak berizin."),
    ("en", "In the port there were 400 barges. Sunk in the storm were 152 barges, or 33 per cent."),
    ("id", "Ada 260 sumur di kecamatan itu. Menurut catatan puskesmas, sumur yang tercemar 91 buah (53 persen)."),
    # The only two counts there are.
    ("en", "We enrolled 152 adults with chronic cough. Relapse was common in winter (n = 57; 31%)."),
    ("id", "Sebanyak 200 lansia diukur tekanan darahnya. Hipertensi (n = 68; 22%) sering dijumpai di pesisir."),
    # In apposition, in brackets, after "or": the whole in the sentence before.
    ("en", "The clinic saw 180 patients in May. Of these, 45 had a fever, 35 per cent of all patients seen."),
    ("en", "Rangers checked 320 snares. Rusted through were 96 of them, or 45 per cent of the snares checked."),
    ("en", "The depot keeps 80 lorries. The rest – 20, or 40% of the depot's lorries – are on loan."),
    ("en", "The choir has 64 singers. Thirty-two, which is to say 75 per cent of the choir's singers, sing alto."),
    ("en", "Some 250 letters came in. Fifty were unsigned, making up 30 per cent of the letters received."),
    ("en", "The team examined 150 kilns. Cracks were seen in 60 (55% of the kilns examined)."),
    ("id", "Klinik melayani 180 pasien selama Mei. Yang demam 45 orang, atau 35 persen dari seluruh pasien."),
    ("id", "Petugas memeriksa 320 jerat. Yang berkarat 96 buah, 45 persen dari jerat yang diperiksa."),
    ("id", "Gudang menyimpan 80 truk. Sisanya, 20 truk atau 40 persen dari seluruh truk, dipinjamkan."),
    ("id", "Paduan suara beranggota 64 penyanyi. Sebanyak 32 di antaranya, alias 75 persen dari seluruh penyanyi, perempuan."),
    ("id", "Tim meneliti 150 tungku. Retakan terlihat pada 60 tungku (55% dari tungku yang diteliti)."),
    # In rows.
    ("en", "Round of the northern quay:\n- berths inspected: 70\n- berths with loose rings: 21 (45% of berths inspected)\n"),
    ("id", "Hasil kunjungan:\n- warung didatangi: 70\n- warung tanpa timbangan: 21 (45% dari warung yang didatangi)\n"),
    # Of whom, whatever else was told before.
    ("en", "The guild had savings of £2.3 million and 1,240 members, of whom 18 per cent, that is 310 women, held a book."),
    ("en", "The port has 60 barges and 480 boats, of which 45 per cent, or 168 boats, leak."),
    # In order.
    ("en", "The hostel took in 200 guests. Men and women numbered 120 and 80, or 70 and 30 per cent respectively."),
    ("id", "Asrama menampung 200 tamu, terdiri atas 120 laki-laki dan 80 perempuan, masing-masing 70% dan 30% dari jumlah tamu."),
    # Concluded.
    ("en", "Divers opened 90 traps, and 27 of them held nothing. In other words, 45 per cent of the traps opened were empty."),
    ("en", "The council spent £40 million on the bridge. Cables cost £8 million; this sum represents 35 per cent of the council's spending."),
    ("en", "Of 60 mills, 15 still turn; thus 40 per cent of the mills are at work."),
    ("id", "Penyelam membuka 90 bubu, dan 27 di antaranya kosong. Dengan kata lain, 45 persen bubu yang dibuka tidak berisi."),
    ("id", "Anggaran jembatan sebesar Rp40 miliar. Kabel menelan Rp8 miliar. Jumlah itu setara dengan 35 persen anggaran jembatan."),
    ("id", "Dari 60 kincir, 15 masih berputar; dengan demikian 40 persen kincir masih bekerja."),
    ("id", "Regu itu membawa 40 pemanah; sepuluh di antaranya pemula. Satu dari tiga pemanah yang dibawa, dengan kata lain, belum pernah bertanding."),
    # Said in words first, in numbers afterwards.
    ("en", "\"One in four of our lamps flickers,\" the keeper said. The list counts 120 lamps, of which 12 are marked as flickering."),
    ("en", "Half of the tenants have no lease. The annex lists 96 tenants; those living without a lease come to 32."),
    ("id", "Separuh penyewa tidak punya surat sewa. Lampiran mencatat 96 penyewa; yang tinggal tanpa surat sewa berjumlah 32 orang."),
    # By the name of the rate.
    ("en", "Turnout was put at 68 per cent. There were 12,400 names on the register, and 6,200 ballots were counted."),
    ("en", "The survival rate came to 80 per cent. Volunteers planted 5,000 seedlings, and 3,000 were alive in May."),
    ("id", "Tingkat partisipasi mencapai 68 persen. Ada 12.400 nama di daftar pemilih, dan 6.200 surat suara masuk kotak."),
    ("id", "Tingkat pengembalian dilaporkan 80 persen. Sebanyak 500 angket disebarkan, dan 300 angket kembali."),
    # More turns.
    ("en", "Customs opened 160 containers last spring. Of those, 48 held undeclared tobacco, or 45% of the containers opened."),
    ("en", "Of the 90 lighthouses on the coast, 27 are automatic – 45 per cent of the total."),
    ("en", "The library lent 4,000 books in June. Novels accounted for 1,200 of them, 45 per cent of all books lent."),
    ("en", "The hospital has 220 beds. At the last count 55 stood empty, which amounts to 35 per cent of its beds."),
    ("en", "Two thirds of the 120 pupils walk to school: 60 of them, by the head's own list."),
    ("en", "Three quarters of our hives survived the winter, says the bee club. Its register lists 88 hives, of which 44 survived."),
    ("en", "The fund paid out £12 million. Of that, £3 million, or 40 per cent, went to sheep farmers."),
    ("en", "Parliament voted £90 million for roads. Bridges took £27 million, 45 per cent of the sum voted."),
    ("en", "Attendance was 85 per cent. The club has 400 members, and 240 came to the meeting."),
    ("en", "The response rate was 75 per cent: 800 forms were sent out and 400 were returned."),
    ("en", "The school entered 50 candidates. Passes were obtained by 30 (72 per cent of candidates)."),
    ("en", "In all, 500 homes were visited. In 150 of them (45 per cent) no one could show a receipt."),
    ("en", "- complaints received: 240\n- complaints upheld: 60 (35% of complaints received)\n- complaints pending: 12\n"),
    ("en", "The bakery sold 900 loaves on Friday. Rye made up 180, i.e. 30 per cent of the loaves sold."),
    ("en", "A total of 48 councillors sit in the chamber. The 12 women among them make up 40 per cent of the chamber."),
    ("en", "The ferry carried 1,500 passengers. Islanders were 600 of these, a share of 55 per cent."),
    ("id", "Bea cukai membuka 160 peti kemas. Di antaranya, 48 berisi tembakau ilegal, atau 45% dari peti kemas yang dibuka."),
    ("id", "Dari 90 mercusuar di pantai itu, 27 sudah otomatis, atau 45 persen dari keseluruhan."),
    ("id", "Perpustakaan meminjamkan 4.000 buku pada Juni. Novel mencapai 1.200 buku, atau 45 persen dari buku yang dipinjamkan."),
    ("id", "Rumah sakit itu memiliki 220 ranjang. Sebanyak 55 ranjang kosong, setara dengan 35 persen dari seluruh ranjang."),
    ("id", "Perusahaan itu mempekerjakan 640 orang. Sepertiganya, 160 orang, bekerja pada malam hari."),
    ("id", "Dua pertiga dari 120 murid berjalan kaki ke sekolah, yaitu 60 anak."),
    ("id", "Pengawas menguji 75 pompa; 15 di antaranya gagal. Jadi, satu dari tiga pompa gagal."),
    ("id", "Dana yang dibayarkan Rp12 miliar. Dari jumlah itu, Rp3 miliar atau 40 persen diterima peternak."),
    ("id", "Tingkat kehadiran 85 persen. Koperasi itu mempunyai 400 anggota, dan 240 orang hadir dalam rapat."),
    ("id", "Sekolah mengirim 50 peserta ujian. Yang lulus 30 orang (72 persen dari peserta)."),
    ("id", "Sebanyak 500 rumah didatangi. Pada 150 rumah (45 persen dari rumah yang didatangi) tak ada kuitansi."),
    ("id", "- aduan diterima: 240\n- aduan dikabulkan: 60 (35% dari aduan yang diterima)\n- aduan tertunda: 12\n"),
    ("id", "Dewan beranggotakan 48 orang. Perempuan berjumlah 12 orang, artinya 40 persen dari anggota dewan."),
    ("id", "Kapal itu mengangkut 1.500 penumpang. Warga pulau 600 orang, atau 55 persen dari penumpang."),
    ("id", '"Tiga perempat sarang lebah kami selamat," kata ketua klub. Daftarnya memuat 88 sarang; yang selamat 44 sarang.'),
    ("id", "Polisi menilang 300 pengendara. Pengendara tanpa helm mencapai 90 orang. Angka tersebut merupakan 45 persen dari pengendara yang ditilang."),
    ("en", "The orchard has 300 trees. Frost killed 60, so that 35 per cent of the trees are gone."),
    ("en", "Grants worth £6 million were approved, of which £1.5 million (40%) has been paid."),
    ("en", "Of 72 applicants, 18 were women – a proportion of 35 per cent."),
    ("en", "Six of the nine judges, or half of the bench, dissented."),
    ("id", "Hibah senilai Rp6 miliar disetujui, Rp1,5 miliar di antaranya (40%) sudah dicairkan."),
    ("id", "Kapal di pelabuhan itu berjumlah 240. Yang ditambat hanya 60 kapal. Padahal menurut kepala pelabuhan 45 persen kapal ditambat."),
    # More or less than so much, and then in numbers.
    ("en", "More than half of the 410 weavers, namely 187, voted for the pact."),
    ("en", "Fewer than half of the 120 farms, 75 of them, have a pond."),
    ("id", "Lebih dari separuh dari 410 penenun, tepatnya 187, mendukung perjanjian itu."),
    ("id", "Kurang dari separuh dari 120 dusun, yakni 75 dusun, memiliki embung."),
    # Of a group that was counted before.
    ("en", "The pen holds 68 apes, 17 of them orphans. Orphans make up 15 percent of the apes."),
    ("en", "The trust spent $9 million in all. Wages took $3.6 million of this. Wages thus account for a quarter of all spending."),
    ("id", "Kandang itu dihuni 68 kera, 17 di antaranya anakan. Anakan merupakan 15 persen dari kera itu."),
]  # fmt: skip

RIGHT = [
    ("en", "Of our 1,250 members, 450 sent in a paper, a turnout of 36 per cent. Of those, 135, or 30 per cent, wanted a new name."),
    ("en", "In the port there were 400 barges in 2010. By 2012 there were 220 barges, or 45 per cent fewer."),
    ("en", "In the port there were 400 barges and 310 tugs. Sunk in the storm were 140 tugs, or 45 per cent."),
    ("id", "Pada 2016 tercatat 80 kasus. Jumlah kasus pada 2017, yakni 60, berarti penurunan sebesar 25 persen."),
    ("en", "We enrolled 152 adults with chronic cough. Relapse was common in winter (n = 57; 37.5%)."),
    ("en", "We enrolled 152 adults with chronic cough. All but 57 came back, so 62.5% were seen twice."),
    ("en", "We enrolled 152 adults. Relapse struck 57, more than the 22% that Marsh (2011) saw in Corrie."),
    ("en", "The club grew from 120 members to 150 members. That is a rise of 25 per cent."),
    ("en", "The club has 120 members and lent 45 boats. Some 60 per cent of visitors come by train."),
    ("id", "Dari 200 lansia, 68 menderita hipertensi, lebih tinggi daripada temuan Rahmi (2014), yakni 22%."),
    # It fits.
    ("en", "The clinic saw 180 patients in May. Of these, 45 had a fever, 25 per cent of all patients seen."),
    ("en", "Rangers checked 320 snares. Rusted through were 96 of them, or 30 per cent of the snares checked."),
    ("id", "Gudang menyimpan 80 truk. Sisanya, 20 truk atau 25 persen dari seluruh truk, dipinjamkan."),
    ("id", "Asrama menampung 200 tamu, terdiri atas 120 laki-laki dan 80 perempuan, masing-masing 60% dan 40% dari jumlah tamu."),
    ("en", "The hostel took in 200 guests. Men and women numbered 120 and 80, or 60 and 40 per cent respectively."),
    ("en", "Of 60 mills, 15 still turn; thus 25 per cent of the mills are at work."),
    # Of others.
    ("en", "Rangers checked 320 snares. Of these 96 were rusted, 45 per cent of the wire snares checked."),
    ("en", "Rangers checked 320 snares. Rusted through were 96 of them, or 80 per cent of those laid by poachers."),
    ("en", "The depot keeps 80 lorries. The remaining 20 – 40% of the county's vans – are on loan."),
    ("en", "The team examined 150 kilns. Cracks were seen in 60 (55% of the kilns without a roof)."),
    ("en", "Round of the quay:\n- berths inspected: 70\n- berths with rings: 40\n- rings found loose: 20 (50% of rings tested)\n"),
    ("id", "Petugas memeriksa 320 jerat. Yang berkarat 96 buah, 80 persen dari jerat kawat yang diperiksa."),
    ("id", "Klinik melayani 180 pasien selama Mei. Yang demam 45 orang, atau 35 persen dari seluruh pasien anak."),
    ("id", "Dinas mengelola anggaran Rp40 miliar, atau 15 persen dari belanja kota. Dari anggaran itu, Rp8 miliar dipakai membeli kapal."),
    ("id", "Enam dari 24 pemanah masih sekolah. Di seluruh provinsi hanya satu dari delapan pemanah yang masih sekolah."),
    # Of elsewhere and of other times.
    ("en", "Turnout reached 68 per cent in the port of Selm. In the hills, 6,200 of the 12,400 registered electors voted."),
    ("en", "Turnout was 68 per cent in 2014. In 2018 there were 12,400 names on the register, and 6,200 ballots were counted."),
    ("en", "Divers opened 90 traps, and 27 of them held nothing, compared with 45 per cent of the traps a year earlier."),
    ("en", "The clinic saw 180 patients in May. Of these, 45 had a fever, against 35 per cent of all patients the year before."),
    ("id", "Penyelam membuka 90 bubu, dan 27 di antaranya kosong, dibandingkan 45 persen bubu tahun sebelumnya."),
    ("id", "Tingkat partisipasi mencapai 68 persen pada 2014. Pada 2018 ada 12.400 nama di daftar pemilih, dan 6.200 surat suara masuk."),
    # Denied, hoped for, changed.
    ("en", "A pamphlet claims that half of the tenants have no lease. That is untrue: of 96 tenants, 32 live without a lease."),
    ("en", "The keeper wants one in four of the lamps replaced. The list counts 120 lamps, of which 12 are to be replaced."),
    ("en", "The depot keeps 80 lorries. Last year 20 were sold, and the target is 40 per cent of the lorries."),
    ("id", "Selebaran itu menyebut separuh penyewa tidak punya surat. Tidak benar: dari 96 penyewa hanya 32 tanpa surat."),
    ("en", "The mill has 60 looms. It bought 15 more, an increase of 40 per cent over the looms of 2010."),
    # Another predicate.
    ("en", "Half of the tenants have no lease. The annex lists 96 tenants; those without a stove come to 32."),
    ("en", "Half of the tenants have no lease. The annex lists 96 tenants; those with a lease come to 32."),
    ("en", "Of 60 mills, 15 still turn. They grind 40 per cent of the flour."),
    ("id", "Dari 60 kincir, 15 masih berputar. Artinya, 40 persen tepung masih digiling di sini."),
    # A hedge that allows it.
    ("en", "Rangers checked 320 snares. Rusted through were 96 of them, less than 45 per cent of the snares checked."),
    ("id", "Klinik melayani 180 pasien selama Mei. Yang demam 45 orang, kurang dari 35 persen dari seluruh pasien."),
    # More of what is no error.
    ("en", "Customs opened 160 containers last spring. Of those, 48 held undeclared tobacco, or 30% of the containers opened."),
    ("en", "The hospital has 220 beds. At the last count 55 stood empty, which amounts to 60 per cent of the beds in the children's wing."),
    ("en", "The hospital has 220 beds and 90 nurses. Of the nurses, 45 are men, 50 per cent."),
    ("en", "The firm employs 640 people. About a quarter of its revenue, and 160 of its staff, are in Selm."),
    ("en", "Inspectors tested 75 pumps; 15 failed. Nationally, one pump in three fails the test."),
    ("en", "Three quarters of hives survived the winter across the county. The club lists 88 hives, of which 44 survived."),
    ("en", "The fund paid out £12 million. Of that, £3 million went to sheep farmers, who make up 40 per cent of members."),
    ("en", "Attendance was 85 per cent at the spring meeting. In autumn the club had 400 members, and 240 came."),
    ("en", "The school entered 50 candidates. Passes were obtained by 30, against 72 per cent of candidates the year before."),
    ("en", "Of 500 homes visited, 150 had no receipt. Among the 100 flats, 45 per cent had none."),
    ("en", "It is often said that half of the pupils walk to school. In fact, of the 120 pupils, 40 walk."),
    ("en", "The bakery sold 900 loaves on Friday. Rye made up 180 of them; on Saturday rye was 30 per cent of the loaves sold."),
    ("en", "The museum has 60 rooms, 15 of them closed. Some 40 per cent of the paintings are in store."),
    ("en", "The club has 80 boats, of which 20 are new. By 2030 it wants 50 per cent of its boats to be new."),
    ("en", "- stalls visited: 50\n- stalls selling fish: 20\n- stalls selling fish on ice: 10 (50% of fish stalls)\n"),
    ("en", "The ferry carried 1,500 passengers. Islanders were 600 of these, up 55 per cent on the year before."),
    ("en", "The ward has 40 patients, 10 of them children. Half of the children are under five."),
    ("en", "Turnout, at 71 per cent, was the highest since 1990. In the by-election of 2015 there had been 15,200 names on the register and 9,120 ballots."),
    ("en", "One in eight of the island's shops is shut. Of the 48 shops on the quay, 12 are shut."),
    ("en", "The team checked 60 nets and 90 lines. Of these, 30 were torn, 50 per cent of the nets."),
    ("id", "Rumah sakit itu memiliki 220 ranjang. Sebanyak 55 ranjang kosong, setara dengan 60 persen dari ranjang bangsal anak."),
    ("id", "Pengawas menguji 75 pompa; 15 di antaranya gagal. Secara nasional satu dari tiga pompa gagal."),
    ("id", "Dana yang dibayarkan Rp12 miliar. Dari jumlah itu, Rp3 miliar diterima peternak, yang merupakan 40 persen dari anggota."),
    ("id", "Sekolah mengirim 50 peserta ujian. Yang lulus 30 orang, sedangkan tahun lalu 72 persen dari peserta."),
    ("id", "Dari 500 rumah yang didatangi, 150 tidak punya kuitansi. Di antara rumah susun, 45 persen tidak punya kuitansi."),
    ("id", "Kabarnya separuh murid berjalan kaki. Padahal dari 120 murid hanya 40 yang berjalan kaki."),
    ("id", "Klub itu punya 80 perahu, 20 di antaranya baru. Pada 2030 ditargetkan 50 persen perahunya baru."),
    ("id", "Satu dari delapan toko di pulau itu tutup. Dari 48 toko di dermaga, 12 tutup."),
    ("id", "Bangsal itu merawat 40 pasien, sepuluh di antaranya anak. Separuh dari anak itu balita."),
    ("id", "Kapal itu mengangkut 1.500 penumpang. Warga pulau 600 orang, naik 55 persen dari tahun sebelumnya."),
    ("id", "Polisi menilang 300 pengendara, 90 di antaranya tanpa helm. Dari yang tanpa helm itu, 45 persen masih remaja."),
    ("id", "Perpustakaan meminjamkan 4.000 buku pada Juni, 1.200 di antaranya novel. Pada Juli, 45 persen dari buku yang dipinjamkan adalah novel."),
    ("en", "The orchard has 300 trees. Frost killed 60, so that 35 per cent of the fruit was lost."),
    ("en", "The regiment lost 150 of its 600 men, 40 per cent of them officers."),
    ("en", "Of 72 applicants, 18 were women, of whom 35 per cent were married."),
    ("en", "Six of the nine judges dissented; half of the public agreed."),
    ("en", "Grants worth £6 million were approved, of which £1.5 million has been paid, 40% of it abroad."),
    ("id", "Kebun itu memiliki 300 pohon. Embun beku mematikan 60 pohon, sehingga 35 persen buah hilang."),
    ("id", "Dari 72 pelamar, 18 perempuan, 35 persen di antaranya sudah menikah."),
    ("id", "Pasukan itu kehilangan 150 dari 600 prajurit, 40 persen di antaranya perwira."),
    ("id", "Hibah senilai Rp6 miliar disetujui. Rp1,5 miliar di antaranya sudah dicairkan, 40 persen untuk sekolah."),
    ("en", "More than half of the 410 weavers, 187 of them women, voted for the pact."),
    ("en", "More than half of the 410 weavers, 223 in all, voted for the pact."),
    ("id", "Lebih dari separuh dari 410 penenun, 187 di antaranya perempuan, mendukung perjanjian itu."),
    ("en", "The pen holds 68 apes, 17 of them orphans. Orphans make up 25 percent of the apes."),
    ("en", "The pen holds 68 apes, 17 of them orphans. Orphans make up 15 percent of the foxes."),
    ("en", "The school has 68 teachers, 17 of them women. In 2010 women made up 15 percent of the teachers."),
    ("id", "Sekolah itu memiliki 68 guru, 17 di antaranya perempuan. Perempuan merupakan 15 persen dari guru di provinsi itu."),
    ("id", "Beasiswa itu ditargetkan untuk 1.100 pelajar. Sebanyak 655 penerima adalah perempuan. Jumlah penerima setara dengan 113 persen target."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_a_share_that_its_numbers_do_not_make_is_found(tmp_path: Path, language: str, text: str) -> None:
    """Part and whole are told by apposition, order, a conclusion, the words of the share or the name of the rate."""
    assert found(tmp_path, text, language) & {"percent-of-total"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_a_share_of_something_else_passes(tmp_path: Path, language: str, text: str) -> None:
    """It fits, or it is of others, of elsewhere, of another time, denied, or said of something else."""
    assert not found(tmp_path, text, language)
