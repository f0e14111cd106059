"""Of which property, whole, year and side a number is, where several stand in one sentence."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: founded, subject: Lantern Clinic, type: date, cues: {en: [founded], id: [didirikan, berdiri]}}
  - {property: patients, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: patients treated, id: pasien yang dilayani}, varies_by: [place, period, population],
     cues: {en: [patients, treated], id: [pasien, melayani]}}
  - {property: referred, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: patients referred to hospital, id: pasien yang dirujuk ke rumah sakit}, varies_by: [place, period],
     cues: {en: [referrals, referred], id: [rujukan, dirujuk]}}
  - {property: holders, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: grant recipients, id: penerima beasiswa}, varies_by: [place, period, population],
     cues: {en: [recipients], id: [penerima]}}
  - {property: left, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: recipients who dropped out, id: penerima yang putus kuliah}, varies_by: [place, period],
     cues: {en: [dropped out], id: [putus kuliah]}}
  - {property: admitted, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: applicants admitted, id: pelamar yang diterima}, varies_by: [place, period],
     cues: {en: [admitted], id: [diterima]}}
  - {property: applicants, subject: Lantern Clinic, type: count, unit: persons, quantity: flow,
     label: {en: applicants, id: pendaftar}, varies_by: [place, period],
     cues: {en: [applicants, applied], id: [pendaftar, mendaftar]}}
  - {property: members, subject: Lantern Clinic, type: count, unit: persons,
     varies_by: [place, period, population], cues: {en: [members], id: [anggota]}}
  - {property: hamlets, subject: Lantern Clinic, type: count, unit: villages, varies_by: [place, period],
     cues: {en: [visited, served, villages], id: [mengunjungi, menjangkau, desa]}}
  - {property: spent, subject: Lantern Clinic, type: measurement, unit: IDR, varies_by: [period],
     cues: {en: [spent, running costs], id: [belanja, terpakai, ongkos harian]}}
  - {property: endowment, subject: Lantern Clinic, type: measurement, unit: IDR, varies_by: [period],
     cues: {en: [endowment], id: [dana abadi]}}
  - {property: signed, subject: piagam Lurah dan koperasi, type: date, cues: {id: [piagam, ditandatangani]}}
  - {property: rank, subject: Dayung Cup, type: rank, label: {en: rank in the cup, id: peringkat dalam piala},
     varies_by: [period], cues: {en: [rank, place], id: [peringkat]}}
  - {property: asked, subject: survei dapur 2021, type: count, unit: households,
     label: {en: households interviewed, id: rumah tangga yang diwawancarai}, varies_by: [place],
     cues: {id: [rumah tangga], en: [households]}}
places: {Kepulauan Sarn: Doma, Doma: Indonesia}
"""
NAMED = frozenset(
    "founded patients referred holders left admitted applicants members hamlets spent endowment signed rank asked".split()
)


def told(codebook: Codebook, language: str, text: str) -> set[tuple[str, str]]:
    """Return (property, value) of the claims of the codebook's own properties."""
    claims = claims_of(text, codebook, language)
    return {(row.property, row.value) for row in claims.itertuples() if row.property in NAMED}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # what more befell those counted
        ("id", "Pada 2019 Lantern Clinic mencatat 61 penerima putus kuliah.", {("left", "61")}),
        ("id", "Sepanjang 2019 ada 61 penerima beasiswa Lantern Clinic yang putus kuliah.", {("left", "61")}),
        ("en", "In 2019 the Lantern Clinic recorded 61 recipients who dropped out.", {("left", "61")}),
        ("en", "The Lantern Clinic had 61 recipients in 2019; few dropped out.", {("holders", "61")}),
        ("id", "Lantern Clinic melayani 900 pasien yang tidak dirujuk pada 2019.", {("patients", "900")}),
        ("id", "Rujukan Lantern Clinic naik dari 240 pasien pada 2018 menjadi 270 pasien pada 2019.", {("referred", "240"), ("referred", "270")}),
        ("en", "Referrals by the Lantern Clinic rose from 240 patients in 2018 to 270 patients in 2019.", {("referred", "240"), ("referred", "270")}),
        ("en", "Patients of the Lantern Clinic rose from 240 in 2018 to 270 in 2019.", {("patients", "240"), ("patients", "270")}),
        # a word that another property lists
        ("id", "Pada 2019 yang diterima Lantern Clinic 310 orang dari 2.900 pendaftar.", {("admitted", "310"), ("applicants", "2900")}),
        ("id", "Lantern Clinic memilih lagi. Akhirnya 310 orang diterima.", {("admitted", "310")}),
        ("en", "Lantern Clinic hopes that 310 people will be admitted in 2019.", set()),
        ("id", "Yang mendaftar ke Lantern Clinic pada 2019 ada 2.900 orang.", {("applicants", "2900")}),
        # the others
        ("id", "Penerima Lantern Clinic berjumlah 504 orang, bukan penerima 756 orang.", {("holders", "504")}),
        ("en", "The Lantern Clinic counted 120 non-members in 2019.", set()),
        ("en", "The Lantern Clinic counted 120 members in 2019.", {("members", "120")}),
        # people of a place
        ("id", "Sebagian besar anggota Lantern Clinic berasal dari Doma (612.400 jiwa menurut sensus 2020).", set()),
        ("en", "Most members of the Lantern Clinic live in Doma (612,400 people at the 2020 census).", set()),
        ("id", "Lantern Clinic mempunyai cabang di Doma (40 anggota).", {("members", "40")}),
        # getting ready
        ("id", "Lantern Clinic bersiap melayani 350 pasien pada 2019.", set()),
        ("en", "The Lantern Clinic is preparing to treat 350 patients in 2019.", set()),
    ],
)  # fmt: skip
def test_a_number_is_of_the_property_that_says_all_of_it(
    codebook: Codebook, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    """What befell some, a word that is another's, and those who are not meant decide of what a number is."""
    assert told(codebook, language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Pada akhir 2019 Lantern Clinic menjangkau 48 desa dari 112 desa di kabupaten, atau sekitar 43 persen.", {("hamlets", "48")}),
        ("id", "Pada 2019 Lantern Clinic mengunjungi 64 dari 118 desa di sana, atau 54 persen.", {("hamlets", "64")}),
        ("id", "Dari 118 desa di sana, pada 2019 Lantern Clinic mengunjungi 64.", {("hamlets", "64")}),
        ("en", "At the end of 2019 the Lantern Clinic served 48 villages out of 112, or 43 per cent.", {("hamlets", "48")}),
        ("en", "In 2019 the Lantern Clinic visited 64 of the 118 villages of the plain.", {("hamlets", "64")}),
        ("en", "Of the 118 villages, the Lantern Clinic visited 64 in 2019.", {("hamlets", "64")}),
        ("en", "In 2019, 400 of the Lantern Clinic's 1,200 members were women.", {("members", "1200")}),
        ("en", "Of the 400 patients treated by the Lantern Clinic in 2019, 31 were children.", {("patients", "400")}),
        ("id", "Dari pagu Lantern Clinic 2019 sebesar Rp 60 juta terpakai Rp 54 juta.", {("spent", "54000000")}),
        ("id", "Rapat menyetujui anggaran ongkos harian Lantern Clinic Rp 10 juta pada 2019.", set()),
        ("en", "The board approved a running costs budget of IDR 10 million for the Lantern Clinic in 2019.", set()),
        ("en", "The running costs of the Lantern Clinic were IDR 10 million in 2019.", {("spent", "10000000")}),
        ("id", "Bunga dana abadi Lantern Clinic pada 2019 sebesar Rp 20 juta.", set()),
        ("en", "The yield of the Lantern Clinic's endowment in 2019 was IDR 20 million.", set()),
        ("id", "Dana abadi Lantern Clinic pada 2019 sebesar Rp 400 juta.", {("endowment", "400000000")}),
    ],
)  # fmt: skip
def test_a_deed_was_done_to_some_and_money_taken_from_more(
    codebook: Codebook, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    """Those reached count, not all there are; what was spent, not what was granted; a fund, not what it yields."""
    assert told(codebook, language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Ongkos harian Lantern Clinic pada 2019 Rp 9 juta (2018: Rp 8 juta).", {("9000000", "2019"), ("8000000", "2018")}),
        ("en", "Lantern Clinic spent IDR 9 million in 2019 (IDR 8 million in 2018).", {("9000000", "2019"), ("8000000", "2018")}),
        ("id", "Belanja Lantern Clinic pada 2019 Rp 9 juta (termasuk Rp 8 juta pada Mei 2019).", {("9000000", "2019")}),
        ("id", "Lantern Clinic mengunjungi 64 desa; pada 2018 baru 57.", {("64", ""), ("57", "2018")}),
        ("en", "Lantern Clinic visits 64 villages; in 2018 only 57.", {("64", ""), ("57", "2018")}),
        ("id", "Lantern Clinic melayani 900 pasien, naik 80 orang dari 820 pasien pada 2018.", {("900", ""), ("820", "2018")}),
        ("en", "Lantern Clinic treated 900 patients in 2019, up 80 from 820 patients in 2018.", {("900", "2019"), ("820", "2018")}),
    ],
)  # fmt: skip
def test_each_of_two_years_has_its_number(
    codebook: Codebook, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    """A bracket, "only" and the level before a change give another year's number, and leave the first its own."""
    claims = claims_of(text, codebook, language)
    assert {(row.value, row.period) for row in claims.itertuples() if row.property in NAMED} == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Piagam antara Lurah dan koperasi, ditandatangani pada 17 Maret 2016, berlaku lama.", ["2016-03-17"]),
        ("id", "Lurah dan koperasi menandatangani piagam pada 17 Maret 2016.", ["2016-03-17"]),
        ("id", "Piagam serupa antara Dinas Kebun dan Bank Tani ditandatangani pada 2018. Koperasi diam.", []),
        ("id", "Sejak berdiri hingga akhir 2019 Lantern Clinic melayani 3.000 pasien.", []),
        ("en", "From its founding until 2019 the Lantern Clinic treated 3,000 patients.", []),
        ("id", "Lantern Clinic berbeda dari Klinik Obor Jaya di Doma, rumah yatim yang didirikan pada 1994.", []),
        ("id", "Berbeda dengan Klinik Obor Jaya, Lantern Clinic didirikan pada 1994.", ["1994"]),
    ],
)  # fmt: skip
def test_a_date_is_of_the_sides_and_the_body_that_are_named(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """Who signed, from when to when, and what something only differs from say whose a date is."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["type"] == "date"]["value"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Di Pameran Rakit Doma 2019 kami berada di peringkat kedelapan. Dayung Cup lain lagi.", set()),
        ("id", "Di Dayung Cup 2019 kami berada di peringkat kedelapan.", {("rank", "8")}),
        ("id", "Survei dapur 2021 selesai. Sebanyak 36 rumah tangga tidak dapat diwawancarai.", set()),
        ("id", "Survei dapur 2021 selesai. Sebanyak 36 rumah tangga diwawancarai.", {("asked", "36")}),
    ],
)
def test_another_contest_and_those_not_asked(
    codebook: Codebook, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    """A rank in another contest is none in the cup, and those who could not be asked are no sample."""
    assert told(codebook, language, text) == expected


TABLES = """
properties:
  - {property: loans, subject: Book Wagon, type: count, unit: loans, quantity: flow, varies_by: [period, population],
     cues: {en: [loans]}}
  - {property: mules, subject: Book Wagon, type: count, unit: animals, varies_by: [period], cues: {en: [mules, mule]}}
"""


def test_kinds_and_years_of_a_table(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Under "Loans by vehicle" a mule is no animal that is counted; a row of all years is of all of them."""
    path = tmp_path_factory.mktemp("tables") / "codebook.yml"
    path.write_text(TABLES, "utf-8")
    rows = "Year | Mules | Boats | Total\n2018 | 40 | 60 | 100\n2019 | 50 | 80 | 130\nTotal | 90 | 140 | 230\n"
    claims = claims_of(f"The Book Wagon lends.\n\nTable 1. Loans by vehicle\n{rows}\nIt rains.\n", load_codebook(path))
    found = {(row.property, row.value, row.period) for row in claims.itertuples() if not row.population}
    assert {("loans", "100", "2018"), ("loans", "130", "2019"), ("loans", "230", "2018/2019")} <= found
    assert not any(name == "mules" for name, *_ in found)


OURS = """
properties:
  - {property: patients, subject: Klinik Rakit Sarn, type: count, unit: persons, quantity: flow, varies_by: [period],
     cues: {id: [pasien]}}
  - {property: helpers, subject: Yayasan Obor, type: count, unit: persons, cues: {id: [relawan]}}
places: {Kepulauan Sarn: Doma}
"""


def test_our_name_of_a_subject(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the writers call "our" is the subject by its name without the place; a bare kind is not."""
    path = tmp_path_factory.mktemp("ours") / "codebook.yml"
    path.write_text(OURS, "utf-8")
    made = load_codebook(path)
    named = claims_of("Yayasan Obor menulis. Klinik rakit kami melayani 900 pasien.", made, "id")
    bare = claims_of("Yayasan Obor menulis. Balai kami melayani 900 pasien.", made, "id")
    assert ("patients", "900") in set(zip(named["property"], named["value"], strict=True))
    assert "patients" not in set(bare["property"])


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Pada 2019 Lantern Clinic melayani 900 pasien menurut jalur masuk.", "asserted"),  # by what they are sorted
        ("Ada pula yang bilang 900 pasien Lantern Clinic dilayani pada 2019.", "reported"),
        ("Pada 2019 Lantern Clinic melayani 900 pasien.", "asserted"),
    ],
)
def test_whose_word_a_number_is(codebook: Codebook, text: str, stance: str) -> None:
    """What people say is their word; by what things are sorted says nothing of whose word it is."""
    claims = claims_of(text, codebook, "id")
    assert list(claims[claims["property"] == "patients"]["stance"]) == [stance]
