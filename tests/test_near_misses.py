"""Near misses of plain sentences: for each codebook one sentence, one that contradicts it, and many that look as if they did."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.conftest import Conflicts

COUNT = "varies_by: [place, period, population]"


class Case(NamedTuple):
    """`contrary` contradicts `said`; nothing of `beside` does."""

    language: str
    entry: str
    said: str
    contrary: str
    beside: tuple[str, ...]


CASES = {
    "teachers": Case(
        "en",
        f"{{property: teachers, subject: Hallam district, type: count, label: {{en: teachers employed}}, unit: persons, quantity: stock, {COUNT}, cues: {{en: [teachers]}}}}",
        "Hallam district had 740 teachers in 2013.",
        "In 2013 there were 612 teachers in Hallam district.",
        (
            "The secondary schools of Hallam district employed 330 teachers in 2013.",
            "In 2013 the rural schools of Hallam district had 412 teachers.",
            "In 2013 Hallam district was short of 360 teachers.",
            "Of Hallam district's teachers, 318 went on strike in 2013.",
            "A survey of 396 teachers in Hallam district in 2013 found low morale.",
        ),
    ),
    "landslide": Case(
        "en",
        f"{{property: killed, subject: Holm landslide, type: count, label: {{en: people killed}}, unit: persons, quantity: cumulative, {COUNT}, cues: {{en: [killed, died, dead]}}}}",
        "The Holm landslide of 4 February 2011 killed 87 people.",
        "In the Holm landslide of 4 February 2011, 78 people died.",
        (
            "By the evening of 4 February 2011, 40 people were known to have died in the Holm landslide.",
            "The Holm landslide of 4 February 2011 left 87 people dead and 120 injured.",
            "In the village of Arle alone, the Holm landslide of 4 February 2011 killed 52 people.",
        ),
    ),
    "union": Case(
        "en",
        f"{{property: members, subject: Tessara union, type: count, label: {{en: members of the union}}, unit: persons, quantity: stock, {COUNT}, cues: {{en: [members]}}}}",
        "The Tessara union had 4,200 members in 2010.",
        "In 2010 the Tessara union had 3,900 members.",
        (
            "The Tessara union had 3,100 members in 2010 in the capital.",
            "In 2010 the Tessara union had 1,900 paying members.",
            "The 85 members of the Tessara union who met in 2010 voted for a strike.",
        ),
    ),
    "budget": Case(
        "en",
        f"{{property: budget, subject: Carrow project, type: measurement, label: {{en: budget of the project}}, unit: USD, quantity: flow, {COUNT}, cues: {{en: [budget]}}}}",
        "The budget of the Carrow project for 2012 was 2 million dollars.",
        "In 2012 the Carrow project had a budget of 2.3 million dollars.",
        (
            "In 2012 the Carrow project spent 1.7 million dollars of its budget.",
            "The Carrow project's budget for training in 2012 was 300,000 dollars.",
        ),
    ),
    "choir": Case(
        "en",
        "{property: founded, subject: Lakeland Choir, type: date, label: {en: founding of the choir}, varies_by: [], cues: {en: [founded]}}",
        "The Lakeland Choir was founded in 1980.",
        "Ann Dorr founded the Lakeland Choir in 1982.",
        (
            "In 1987 members of the Lakeland Choir founded a theatre group.",
            "The Lakeland Choir, re-founded in 1999 after a break, sings on Sundays.",
            "The Lakeland Choir was founded by Ann Dorr (1941-2003).",
        ),
    ),
    "mayor": Case(
        "en",
        "{property: elected, subject: Mary Tolland, type: date, label: {en: first election as mayor}, varies_by: [], cues: {en: [elected]}}",
        "Mary Tolland was elected mayor in May 2012.",
        "Mary Tolland was elected mayor in June 2013.",
        (
            "Mary Tolland was re-elected mayor in May 2016.",
            "Mary Tolland was elected to parliament in 2008.",
            "Mary Tolland was elected for a second term in May 2016.",
        ),
    ),
    "stadium": Case(
        "en",
        "{property: opened, subject: Grand Stadium, type: date, label: {en: opening of the stadium}, varies_by: [], cues: {en: [opened, opening]}}",
        "The Grand Stadium opened in 1956.",
        "The Grand Stadium was opened in 1965.",
        (
            "The opening match of the 1960 season was played in the Grand Stadium.",
            "The Grand Stadium reopened in 1988 after repairs.",
        ),
    ),
    "camp": Case(
        "en",
        "{property: closed, subject: Kolda camp, type: date, label: {en: closing of the camp}, varies_by: [], cues: {en: [closed]}}",
        "The Kolda camp closed in September 2009.",
        "The Kolda camp was closed in June 2009.",
        ("The Kolda camp's school closed in June 2009.",),
    ),
    "malaria": Case(
        "en",
        f"{{property: malaria, subject: Perra, type: trend, label: {{en: malaria cases}}, {COUNT}, cues: {{en: [malaria]}}}}",
        "Malaria cases in Perra rose between 2009 and 2011.",
        "Between 2009 and 2011 malaria cases in Perra fell.",
        (
            "Deaths from malaria in Perra fell between 2009 and 2011.",
            "Malaria cases in the north of Perra fell between 2009 and 2011.",
            "Malaria cases in the highlands of Perra fell between 2009 and 2011.",
        ),
    ),
    "farms": Case(
        "en",
        f"{{property: farms, subject: Wendland, type: trend, label: {{en: number of dairy farms}}, {COUNT}, cues: {{en: [dairy farms]}}}}",
        "The number of dairy farms in Wendland fell between 2000 and 2012.",
        "The number of dairy farms in Wendland rose between 2000 and 2012.",
        (
            "The average size of dairy farms in Wendland rose between 2000 and 2012.",
            "The income of dairy farms in Wendland rose between 2000 and 2012.",
        ),
    ),
    "no school": Case(
        "en",
        f"{{property: no_school, subject: Sorrel hills, type: count, label: {{en: villages without a school}}, unit: villages, quantity: stock, {COUNT}, cues: {{en: [school, villages]}}}}",
        "In 2008, 34 villages in the Sorrel hills had no school.",
        "In 2008, 43 villages in the Sorrel hills had no school.",
        (
            "Of the 90 villages in the Sorrel hills, 34 had no school in 2008.",
            "In 2008, 34 of the 90 villages in the Sorrel hills were without a school.",
            "In 2008, 56 villages in the Sorrel hills had a school.",
        ),
    ),
    "team": Case(
        "en",
        "{property: rank, subject: Belian volleyball team, type: rank, label: {en: place in the regional championship}, varies_by: [place, period, population], cues: {en: [championship]}}",
        "The Belian volleyball team took first place in the 2016 championship.",
        "In the 2016 championship the Belian volleyball team took fourth place.",
        ("The Belian women's volleyball team took fourth place in the 2016 championship.",),
    ),
    "guru": Case(
        "id",
        f"{{property: guru, subject: Kabupaten Halim, type: count, label: {{id: guru}}, unit: persons, quantity: stock, {COUNT}, cues: {{id: [guru]}}}}",
        "Kabupaten Halim memiliki 740 guru pada 2013.",
        "Pada 2013 terdapat 612 guru di Kabupaten Halim.",
        (
            "Sekolah dasar di Kabupaten Halim memiliki 410 guru pada 2013.",
            "Pada 2013 Kabupaten Halim kekurangan 360 guru.",
            "Pada 2013 sebanyak 318 guru di Kabupaten Halim sudah bersertifikat.",
        ),
    ),
    "longsor": Case(
        "id",
        f"{{property: tewas, subject: longsor Halim, type: count, label: {{id: korban tewas}}, unit: persons, quantity: cumulative, {COUNT}, cues: {{id: [tewas, menewaskan]}}}}",
        "Longsor Halim pada 4 Februari 2011 menewaskan 87 orang.",
        "Longsor Halim pada 4 Februari 2011 menewaskan 78 orang.",
        (
            "Hingga sore 4 Februari 2011 baru 40 orang ditemukan tewas dalam longsor Halim.",
            "Di Dusun Arle saja longsor Halim pada 4 Februari 2011 menewaskan 52 orang.",
        ),
    ),
    "koperasi": Case(
        "id",
        f"{{property: anggota, subject: Koperasi Tirta, type: count, label: {{id: anggota koperasi}}, unit: persons, quantity: stock, {COUNT}, cues: {{id: [anggota]}}}}",
        "Koperasi Tirta memiliki 4.200 anggota pada 2010.",
        "Pada 2010 anggota Koperasi Tirta berjumlah 3.900 orang.",
        (
            "Pada 2010 sebanyak 2.300 anggota Koperasi Tirta adalah perempuan.",
            "Koperasi Tirta memiliki 3.100 anggota pada 2010 di ibu kota.",
        ),
    ),
    "bupati": Case(
        "id",
        "{property: terpilih, subject: Sari Dewi, type: date, label: {id: terpilih sebagai bupati}, varies_by: [], cues: {id: [terpilih]}}",
        "Sari Dewi terpilih sebagai bupati pada Mei 2012.",
        "Sari Dewi terpilih sebagai bupati pada Juni 2013.",
        (
            "Sari Dewi terpilih kembali sebagai bupati pada Mei 2017.",
            "Sari Dewi terpilih untuk kedua kalinya pada Mei 2017.",
            "Sari Dewi terpilih sebagai anggota DPRD pada 2008.",
        ),
    ),
    "malaria, id": Case(
        "id",
        f"{{property: malaria, subject: Kabupaten Pera, type: trend, label: {{id: kasus malaria}}, {COUNT}, cues: {{id: [malaria]}}}}",
        "Kasus malaria di Kabupaten Pera naik antara 2009 dan 2011.",
        "Kasus malaria di Kabupaten Pera turun antara 2009 dan 2011.",
        (
            "Kematian akibat malaria di Kabupaten Pera turun antara 2009 dan 2011.",
            "Kasus malaria di bagian utara Kabupaten Pera turun antara 2009 dan 2011.",
            "Kasus malaria di dataran tinggi Kabupaten Pera turun antara 2009 dan 2011.",
        ),
    ),
    "pulau": Case(
        "id",
        f"{{property: tanpa_air, subject: Kepulauan Sangia, type: count, label: {{id: pulau tanpa air tawar}}, unit: pulau, quantity: stock, {COUNT}, cues: {{id: [pulau, air tawar]}}}}",
        "Pada 2010 ada 22 pulau di Kepulauan Sangia yang tidak mempunyai air tawar.",
        "Pada 2010 ada 27 pulau di Kepulauan Sangia yang tidak mempunyai air tawar.",
        ("Dari 60 pulau di Kepulauan Sangia, 22 pulau tidak mempunyai air tawar pada 2010.",),
    ),
    "voli": Case(
        "id",
        "{property: peringkat, subject: tim voli Kota Belian, type: rank, label: {id: peringkat pada kejuaraan daerah}, varies_by: [period, population], cues: {id: [peringkat]}}",
        "Tim voli Kota Belian menempati peringkat pertama kejuaraan daerah 2016.",
        "Tim voli Kota Belian menempati peringkat keempat kejuaraan daerah 2016.",
        (
            "Tim voli putri Kota Belian menempati peringkat keempat kejuaraan daerah 2016.",
            "Tim voli junior Kota Belian menempati peringkat ketiga kejuaraan daerah 2016.",
        ),
    ),
    "anggaran": Case(
        "id",
        f"{{property: anggaran, subject: Proyek Karang, type: measurement, label: {{id: anggaran proyek}}, unit: IDR, quantity: flow, {COUNT}, cues: {{id: [anggaran]}}}}",
        "Anggaran Proyek Karang tahun 2012 sebesar Rp2 miliar.",
        "Pada 2012 anggaran Proyek Karang Rp2,2 miliar.",
        (
            "Realisasi anggaran Proyek Karang tahun 2012 mencapai Rp1,7 miliar.",
            "Anggaran pelatihan Proyek Karang tahun 2012 sebesar Rp300 juta.",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_contradicts_is_found(name: str, conflicts: Conflicts) -> None:
    """One property, one time, one place, two values: a conflict."""
    case = CASES[name]

    assert conflicts(case.entry, case.said, case.contrary, language=case.language)


@pytest.mark.parametrize(("name", "beside"), [(name, text) for name, case in CASES.items() for text in case.beside])
def test_what_only_looks_like_it_is_none(name: str, beside: str, conflicts: Conflicts) -> None:
    """Another kind, part, place, stage or outcome: no conflict."""
    case = CASES[name]

    assert not conflicts(case.entry, case.said, beside, language=case.language)
