"""Lists that are announced or taken up by a number: how many are named, and what only looks short."""

from __future__ import annotations

import pytest

from helpers.ledgers.structure import read_structure


def short_or_long(text: str, language: str) -> list[tuple[str, str]]:
    """Return the numbers of a text that are not those of their lists, each with how many are listed."""
    frame = read_structure(text, "s", language)
    rows = frame[(frame["kind"] == "list") & (frame["value"] != "")]
    return [(row.number, row.value) for row in rows.itertuples() if row.number != row.value]


SHORT = [
    ("en", "We now work in six of the city's eight wards: Orra, Kelby, Selm, Marsh and the Lower Quay."),
    ("id", "Koperasi itu kini hadir di enam dari delapan kecamatan: Morang, Sanga, Pelita, Rimbo, dan Talang Jati."),
    ("en", "Four of its seven members voted against: Mr Holt, Mrs Aske and Dr Brill."),
    ("id", "Tujuh di antara sepuluh puskesmas sudah berlistrik: Morang, Sanga, Pelita, Rimbo, Jati, dan Lubuk."),
    (
        "en",
        "New on the board are Ilse Brandt, Omar Diallo, Petra Novak and Sami Reyes. The three members will serve until May.",
    ),
    ("en", "Orra, Selm, Kelby and Marsh signed on Monday. All five towns will pay a share."),
    ("en", "Orra, Selm, Kelby and Marsh – all three of them on the coast – have signed."),
    ("en", "The bursaries go to Ada Quist, Tom Rowe, Lena Marsh and Bea Holt. These five students start in March."),
    ("en", "The quartet, Ada Quist, Tom Rowe and Lena Marsh, will play on Sunday."),
    (
        "id",
        "Sitti Rahma, Yohanes Bere, Made Sukra, dan Tini Lestari menerima beasiswa. Ketiga mahasiswa itu berangkat bulan depan.",
    ),
    ("id", "Desa Awan, Batu, Cemara, dan Dahan menolak. Kelima desa tersebut mengirim surat."),
    ("id", "Rudi, Tono, Sari, dan Wati ditahan sejak Senin. Mereka bertiga dibawa ke kota."),
    ("en", "The nine jurors sat for a week. On Friday all ten jurors agreed."),
    ("id", "Sembilan nelayan berangkat pada malam hari. Kesepuluh nelayan itu ditemukan selamat."),
    ("en", "Six lorries set out from Orra at dawn. By nightfall all eight lorries had crossed the pass."),
    (
        "en",
        "Seven groups joined hands in the clean-up along the river Selm in the north: the Scouts, Green Orra, the Rotary Club, St Ann's School, the army and the fire brigade.",
    ),
    ("en", "She keeps two goats (Lola, Bess and Nan) behind the shed."),
    (
        "en",
        "I brought home nine kinds of cheese from the fair in Orra – Kelby, Marsh, Selm, Dun and Holt – for a song.",
    ),
    ("en", "The committee has four members, Ana Marsh, Tom Rowe and Bea Holt, and meets monthly."),
    ("en", "Three brothers, Aldo, Benno, Carl and Dirk, run the yard."),
    ("en", "He grew up with five siblings: Ada, Tom, Lena and Bea."),
    ("en", "There are four steps. First, wash the pan. Second, heat the oil. Third, fry the fish."),
    ("en", "The report names five causes: poor drainage, blocked culverts, illegal building and heavy rain."),
    ("en", "Our four winners: Ada Quist (Orra), Tom Rowe (Selm) and Lena Marsh (Kelby)."),
    ("en", "Tests were run at three labs – in Orra, in Selm, in Kelby and in Marsh – last year."),
    ("en", "The plan rests on four pillars:\n- water\n- roads\n- schools\n\nIt was adopted in 2010."),
    ("en", "The plan rests on three pillars; these are water, roads, schools and power."),
    ("en", "It comes in three colours (red, green, blue and white)."),
    ("en", "The island has two ports, Orra, Selm and Kelby."),
    (
        "id",
        "Lima kelompok turun membersihkan sungai di sepanjang Kota Bandar pada hari Minggu pagi: Pramuka, Karang Taruna, PKK, dan TNI.",
    ),
    ("id", "Saya membeli lima jenis ikan - tongkol, bandeng, kakap, kerapu - di pasar."),
    ("id", "Panitia beranggotakan lima orang (Rudi, Tono, Sari, dan Wati)."),
    ("id", "Program ini berdiri di atas empat pilar: air, jalan, dan sekolah."),
    ("id", "Dua desa (Awan, Batu, dan Cemara) tergenang."),
    ("id", "Ketujuh kecamatan itu ialah Awan, Batu, Cemara, Dahan, Embun, dan Fajar."),
    ("id", "Rumah sakit itu memiliki empat poli: anak, gigi, mata."),
    (
        "en",
        '"We had four boats," he says. The first is in the museum; the second, Lola, sank; the third, Bess, was sold. There are no others.',
    ),
    ("en", "She raised three sons. Omar, the elder, drives a bus; the other, Sami, paints."),
    (
        "en",
        "Her brothers were three. The eldest, Carl, is a smith; the middle, Dirk, sails; the youngest, Benno, reads; the fourth, Aldo, sings. That is all of them.",
    ),
    ("id", "Ia punya tiga putra. Yang sulung, Rudi, bertani; si bungsu, Tono, masih sekolah. Tidak ada lagi."),
    ("en", 'The jury shortlisted five novels: "Salt", "The Weir", "Glass Year" and "Low Tide".'),
    (
        "en",
        "The minutes list the members present: A. Holt, B. Marsh, C. Quist, D. Rowe and E. Dunn. The six members present approved the budget.",
    ),
    ("en", "Four languages are taught here – French, Tetum and Malay."),
    ("en", "The trust funds four projects: a clinic in Orra; a school in Selm; and a well in Kelby."),
    (
        "en",
        "Grants went to three schools:\n• Orra Primary\n• Selm High\n• Kelby Grammar\n• Marsh Academy\n\nEach got 500 pounds.",
    ),
    ("en", "We visited five markets, i.e. Orra, Selm, Kelby and Marsh."),
    ("en", "Of the band's four players, Ada (drums), Tom (bass) and Lena (guitar), two are self-taught."),
    ("en", "Petitions came from Orra, Selm and Kelby. The four towns want a bridge."),
    ("en", "The six-member panel (Holt, Marsh, Quist, Rowe and Dunn) met twice."),
    (
        "en",
        "In all the inspectors saw seven kitchens: those of the Harbour Inn, the Bell, the Crown, the George and the Swan.",
    ),
    ("en", "The three judges were Ada Quist, Tom Rowe, Lena Marsh and Bea Holt."),
    ("en", "The five rivers of the province are the Orra, the Selm, the Kelby and the Dun."),
    ("id", "Tiga desa paling parah ialah Awan, Batu, Cemara, dan Dahan."),
    ("id", "Rapat dihadiri empat dinas, yakni Dinas Sosial, Dinas Pendidikan, dan Dinas Kesehatan."),
    ("id", "Film itu diputar di lima kota: Kupang, Ende, Bajawa dan Ruteng."),
    (
        "id",
        "Penghargaan diberikan kepada Rudi Hartono, Sari Dewi, dan Tono Bakri. Keempat pemenang itu memperoleh piala.",
    ),
    ("id", "Ada lima syarat pendaftaran:\n1. KTP\n2. Ijazah\n3. Foto\n4. Surat sehat\n\nBerkas dikirim lewat pos."),
    ("id", "Mereka berlima, yaitu Rudi, Tono, Sari, dan Wati, berangkat subuh."),
    ("id", "Enam kapal sandar pagi itu. Menjelang sore, seluruh tujuh kapal sudah bongkar muat."),
    ("id", "Kebun itu ditanami empat jenis pohon (mangga, jambu, dan sirsak)."),
    ("id", "Dua saksi, yakni Rudi, Tono, dan Sari, hadir."),
    ("id", "Awan, Batu, Cemara, Dahan: kelima dusun itu terendam."),
    ("en", "Tenants gave two reasons for moving. First, the roof leaked. Second, rents rose. Third, the bus had gone."),
    ("en", "Tenants moved for three reasons. The first is that the roof leaked. The second is that rents rose."),
    ("en", "The plan has two goals. The first goal is jobs. The second goal is homes. The third goal is clean air."),
    ("en", "The guide consists of four parts. They are:\n- tools\n- woods\n- joints\n"),
    ("en", "The guide has four parts. The parts are:\n1. tools\n2. woods\n3. joints\n"),
    (
        "id",
        "Kemacetan disebabkan oleh dua faktor. Faktor pertama ialah parkir. Faktor kedua ialah pasar. Faktor ketiga ialah hujan.",
    ),
    ("id", "Warga menolak karena dua alasan. Yang pertama debu. Yang kedua bising. Yang ketiga harga tanah."),
    ("id", "Syarat pinjaman ada tiga, yaitu membawa KTP, mengisi formulir, menyerahkan foto, dan membayar iuran."),
    ("id", "Tugas panitia ada tiga. Pertama, mencatat. Kedua, menimbang. Ketiga, membayar. Keempat, melapor."),
    ("id", "Panitia mempunyai empat tugas. Tugasnya ialah mencatat hasil, menimbang ikan, dan membayar nelayan."),
    ("id", "Buku itu terdiri dari lima bagian: alat, kayu, sambungan, dan cat."),
    ("id", "Di lemari ada lima piala: piala renang, piala catur, piala voli, dan piala lari."),
]

WHOLE = [
    ("en", "The trust works in five of the nine parishes: Orra, Selm, Kelby, Dunmoor and the Isle of Wen."),
    ("en", "We now work in five of the city's eight wards: Orra, Kelby, Marsh, Dunmoor and Selm."),
    ("id", "Koperasi itu kini hadir di lima dari delapan kecamatan: Morang, Sanga, Pelita, Rimbo, dan Talang Jati."),
    ("en", "The line serves four of the island's five ports: Orra, Selm, Kelby, Dunmoor and Wen are all of them."),
    (
        "en",
        "Ilse Brandt, Omar Diallo, Petra Novak and Sami Reyes joined the board. The four members will serve until May.",
    ),
    (
        "en",
        "Ilse Brandt, Omar Diallo and Petra Novak joined, and Sami Reyes stays on. The three members will serve until May.",
    ),
    (
        "en",
        "Ilse Brandt, Omar Diallo, Petra Novak and Sami Reyes joined. Novak is the only lawyer. The three newcomers will serve until May.",
    ),
    ("en", "Orra, Selm, Kelby and Marsh signed. The three years that followed were quiet."),
    ("en", "Orra, Selm, Kelby and Marsh signed. The three towns on the coast will pay more."),
    ("en", "Orra, Selm, Kelby and Marsh signed. The three women were glad."),
    ("en", "Orra, Selm, Kelby and Marsh signed, among others. The five towns will meet."),
    ("en", "The nine jurors sat for a week; one fell ill. On Friday all eight jurors agreed."),
    ("en", "The nine jurors sat for a week. All eight jurors who had voted were released."),
    ("en", "The nine jurors sat for a week. All eight jurors agreed; the ninth was away."),
    ("id", "Rudi, Tono, Sari, dan Wati ditahan. Ketiga laki-laki itu dibawa ke kota."),
    ("id", "Rudi, Tono, Sari, dan Wati ditahan. Ketiga, polisi mencari bukti."),
    ("id", "Sembilan nelayan berangkat, seorang hilang. Kedelapan nelayan itu pulang."),
    ("id", "Desa Awan, Batu, Cemara, dan Dahan menolak. Ketiga desa di pesisir mengirim surat."),
    ("en", "The seven boats left. All six fishermen aboard were rescued."),
    ("en", "Two studies of coastal villages (Orra, Selm and Kelby) were cited."),
    ("en", "Seven groups joined the clean-up, among them the Scouts, Green Orra and the army."),
    ("en", "After two defeats, Ana, Bea and Cora, all internationals, were dropped."),
    ("en", "We worked in two parks, Orra and Selm, the latter with three compartments (north, east and quarry)."),
    ("en", "In two weeks (Monday, Tuesday and Friday) it will close."),
    ("en", "Five of the members (Ana, Bea and Cora) left."),
    ("en", "He has three jobs: he drives, he paints and he cooks."),
    ("en", "Three trees fell; Ana, Bea and Cora – and Dirk – came to help."),
    ("en", "It has two rooms: one for men, with six beds, and one for women, with four."),
    (
        "en",
        "Eight sorts of plum on one stall! Victoria, Czar, Opal and Marjorie, to name a few; the rest I had never heard of.",
    ),
    ("en", "The trial had three arms (drug, placebo, and drug plus diet)."),
    ("en", "Two cities (Orra, population 40,000, and Selm) voted."),
    ("en", "Four regions (north, south and both coasts) were mapped."),
    ("id", "Lima kelompok turun, antara lain Pramuka, Karang Taruna, dan PKK."),
    ("id", "Dari lima desa, tiga (Awan, Batu, dan Cemara) tergenang."),
    ("id", "Dua tahun kemudian, Rudi, Tono, dan Sari pulang."),
    ("id", "Kedua kakak Rudi, Tono, dan Sari tinggal di kota."),
    ("en", "Three of the four goats (Lola, Bess and Nan) gave milk."),
    ("en", "She raised three sons. Omar, the elder, drives a bus; Sami, the younger, paints; Aldo drowned as a boy."),
    ("en", "She has three sons. Omar, the eldest, drives a bus; Sami, the youngest, paints."),
    ("en", "She has two sons. Omar, the elder, drives a bus; Sami, the other one, paints."),
    (
        "id",
        "Ia punya tiga putra. Yang sulung, Rudi, bertani; yang kedua, Jaka, berlayar; si bungsu, Tono, masih sekolah. Tidak ada lagi.",
    ),
    ("id", "Anaknya lima. Yang sulung di Kupang, si bungsu masih sekolah, dan lainnya merantau."),
    ("en", "Of the four towns, Orra, Selm and Kelby voted for the bridge."),
    ("en", "The three judges were Ada Quist, Tom Rowe and, as chair, Lena Marsh."),
    (
        "en",
        "The prizes went to Ada Quist, Tom Rowe, Lena Marsh and Bea Holt, who coaches them. The three swimmers train daily.",
    ),
    ("en", "There are four wards here; Orra, Selm and Kelby have a clinic."),
    ("en", "Four towns applied. Orra, Selm and Kelby were chosen. The three towns will get 500 pounds."),
    ("en", "The four of us – Ada, Tom, Lena and I – took the tram."),
    ("en", "Six houses, two barns and a mill burned. All six houses were insured."),
    ("en", "In three schools (Orra, Selm and Kelby) and two clinics tests were run."),
    ("en", "Two towns, Orra and Selm, and a village, Kelby, signed."),
    ("en", "Five parties ran: Labour, the Greens, the Liberals, the Centre and an independent list."),
    ("en", 'The choir sang four songs, two of them, "Salt" and "Low Tide", by Holt.'),
    ("en", "She speaks four languages, French, Tetum and Malay among them."),
    ("en", "Twelve boats sailed. All ten boats of the northern fleet returned."),
    ("en", "The nine members met. All nine members voted; the seven members from Orra abstained."),
    ("id", "Dari empat desa, Awan, Batu, dan Cemara menolak."),
    ("id", "Empat desa mendaftar. Awan, Batu, dan Cemara terpilih. Ketiga desa itu mendapat bantuan."),
    ("id", "Lima kapal berangkat; satu kembali. Keempat kapal itu tiba Senin."),
    ("id", "Tiga guru, Rudi, Tono, dan Sari, serta dua murid hadir."),
    ("id", "Lima lembaga hadir, tiga di antaranya, Awan, Batu, dan Cemara, menandatangani."),
    ("id", "Empat warga, termasuk Rudi, Tono, dan Sari, diperiksa."),
    ("id", "Rudi, Tono, Sari, dan Wati menang, sedangkan Joko kalah. Kelima pemain itu pulang."),
    ("id", "Empat hari kemudian, Rudi, Tono, dan Sari tiba."),
    (
        "en",
        "Tenants gave two reasons for moving, and later a third. First, the roof leaked. Second, rents rose. Third, the bus had gone.",
    ),
    (
        "en",
        "The two streets quarrel. First, Mill Lane wants trees. Second, Dock Road wants lamps. Third, nobody wants to pay.",
    ),
    ("en", "There were two reasons. The first was the roof. The second was the rent. The third child was born later."),
    ("en", "The guide has four parts. The parts are long, dull and old."),
    ("en", "The plan has three goals. First, jobs. Second, homes. The last goal is clean air."),
    (
        "id",
        "Kemacetan disebabkan oleh dua faktor. Faktor pertama ialah parkir. Faktor kedua ialah pasar. Tahun ketiga jalan dilebarkan.",
    ),
    ("id", "Warga menolak karena tiga alasan. Pertama, debu. Kedua, bising. Alasan lainnya ialah harga tanah."),
    (
        "id",
        "Tugas panitia ada tiga, yaitu mencatat hasil, melatih anak, ibu, dan bapak menimbang, dan membayar nelayan.",
    ),
    (
        "en",
        "The panel gave four grounds. First, the plans were late. Second, the pump failed. Third, two firms left, and fourth, the river froze.",
    ),
    ("en", "Four towns signed the pact on 3 May: Orra, Selm, Kelby, Marsh and Dorn."),
    (
        "id",
        "Panel menyebut empat alasan. Pertama, gambar terlambat. Kedua, pompa rusak. Ketiga, dua kontraktor mundur, dan keempat, sungai meluap.",
    ),
]


@pytest.mark.parametrize(("language", "text"), SHORT)
def test_another_number_is_named_than_announced(language: str, text: str) -> None:
    """Whether the number stands before its list, after it, or is told again."""
    assert len(short_or_long(text, language)) == 1


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_nothing_is_short_of_what_was_announced(language: str, text: str) -> None:
    """The list has its number, is of some only, or cannot be counted."""
    assert short_or_long(text, language) == []


def test_a_long_hostile_text_with_lists_is_read_in_little_time() -> None:
    import time

    start = time.process_time()
    for text in (
        "all six men " * 20_000,
        "Ana, Bea, " * 20_000,
        "Ana Bea " * 30_000,
        "Ana and Bea, the three " * 8_000,
    ):
        read_structure(text, "s", "en")
    assert time.process_time() - start < 20


SET_OUT = """1. Purpose

{announced}

2. Background

Orra is a town with 5 mills.

3. {title}

{opening}
(a) the report is noted;
(b) the grant goes on;
(c) the mill is closed;
(d) figures are made known.

{closing}
"""


@pytest.mark.parametrize(
    ("announced", "expected"),
    [
        ("Members are asked to agree to the five points set out in section 3.", [("5", "4")]),
        ("This report makes five recommendations (see section 3).", [("5", "4")]),
        ("Anggota diminta menyetujui lima butir yang tercantum pada bagian 3.", [("5", "4")]),
        ("Laporan ini memuat lima rekomendasi (lihat bagian 3).", [("5", "4")]),
        ("The four points listed in section 3 are put to the vote.", []),
        ("The first of the five points set out in section 2 is old.", []),
        ("The five mills described in section 3 are old.", []),
        ("One of the five points set out in section 4 is old.", []),
    ],
)
def test_a_list_that_stands_in_another_section(announced: str, expected: list[tuple[str, str]]) -> None:
    """Points that are set out in a section are counted there; other things, and lists of no section, are not."""
    text = SET_OUT.format(announced=announced, title="Decisions", opening="To agree that:", closing="The clerk, Orra.")
    assert short_or_long(text, "en") == expected
