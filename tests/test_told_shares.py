"""Shares whose part and whole stand in other clauses: with an error, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_relations import found

WRONG = [
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
]  # fmt: skip

RIGHT = [
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
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_a_share_that_its_numbers_do_not_make_is_found(tmp_path: Path, language: str, text: str) -> None:
    """Part and whole are told by apposition, order, a conclusion, the words of the share or the name of the rate."""
    assert found(tmp_path, text, language) & {"percent-of-total"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_a_share_of_something_else_passes(tmp_path: Path, language: str, text: str) -> None:
    """It fits, or it is of others, of elsewhere, of another time, denied, or said of something else."""
    assert not found(tmp_path, text, language)
