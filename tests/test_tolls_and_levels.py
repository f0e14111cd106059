"""What news and reference pages tell of events and bodies: wholes and parts, bounds, days, ages and classes, levels that go on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.audit import check
from helpers.corpora.codebook import Codebook
from helpers.corpora.corpus import load_corpus
from helpers.prepare import prepare
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: dead, subject: Lirang earthquake, type: count, unit: persons, quantity: cumulative, varies_by: [place, period, population],
     label: {en: people killed, id: korban meninggal}, cues: {id: [meninggal, tewas], en: [dead, killed]}}
  - {property: dead, subject: banjir Kema, type: count, unit: persons, quantity: cumulative, varies_by: [place, period, population],
     label: {en: people killed, id: korban meninggal}, cues: {id: [meninggal, tewas], en: [dead, killed, death toll]}}
  - {property: hurt, subject: Sunter disaster, type: count, unit: persons, quantity: cumulative, varies_by: [period, population],
     label: {en: people injured, id: korban luka}, cues: {id: [luka, melukai], en: [injured, injuries]}}
  - {property: countries, subject: Harbour Aid, type: count, unit: countries, quantity: stock, varies_by: [place, period],
     label: {en: countries, id: negara}, cues: {id: [negara], en: [countries]}}
  - {property: staff, subject: Harbour Aid, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     label: {en: staff, id: pegawai}, cues: {id: [pegawai], en: [staff]}}
  - {property: smoking, subject: Tanera, type: percentage, varies_by: [place, period, population],
     label: {en: smoking rate, id: angka perokok}, cues: {id: [angka perokok], en: [smoking rate]}}
  - {property: wed_early, subject: perkawinan dini, type: percentage, varies_by: [period, population],
     label: {en: married before 18, id: angka perkawinan dini}, cues: {id: [perkawinan dini, menikah sebelum usia 18], en: [early marriage, married before 18]}}
  - {property: permits, subject: izin melaut, type: count, unit: cases, quantity: flow, varies_by: [place, period],
     label: {en: applications for permits, id: permohonan izin melaut}, cues: {id: [permohonan izin, izin melaut], en: [applications]}}
  - {property: toll, subject: Jembatan Orra, type: measurement, unit: IDR, varies_by: [period, population],
     label: {en: toll, id: tarif tol}, cues: {id: [tarif], en: [toll]}}
places: {Kema: Tanah Belu, Sunter: Tanah Belu, Lirang: Tanah Belu, Tanah Belu: Indonesia}
"""


@pytest.fixture
def kinds(make_corpus: Callable[..., Path]) -> Callable[..., list[str]]:
    """Return a function that says which kinds of findings on numbers some texts give."""

    def found(language: str, *texts: str, years: tuple[str, ...] = ()) -> list[str]:
        files, rows = {}, ["source_id,title,language,rights,sha256,year"]
        for number, text in enumerate(texts):
            year = years[number] if years else ""
            files[f"sources/t{number}.txt"] = text + "\n"
            digest = hashlib.sha256(f"{text}\n".encode()).hexdigest()
            rows.append(f"t{number},T{number},{language},open,{digest},{year}")
        folder = make_corpus({"codebook.yml": CODEBOOK, "sources.csv": "\n".join(rows) + "\n", **files})
        corpus = prepare(load_corpus(folder), None, write=False, tell=lambda *_: None)
        rules = ("quantity-differs", "sum-differs", "change-misstated")
        return [finding.kind for finding in check(corpus).findings if finding.rule in rules]

    return found


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        # an event called after a place, and told of at others too
        ("en", ["The Lirang earthquake killed 1,424 people. In Lirang 1,203 people were killed, in Kema 144."], []),
        ("en", ["The Lirang earthquake left 1,424 people dead. Most of the dead were found in Lirang, namely 1,203 people."], []),
        ("id", ["Banjir Kema menewaskan 1.424 orang. Korban tewas di Kema 1.203 orang, di Sunter 144 orang."], []),
        ("id", ["Banjir Kema menewaskan 1.424 orang.", "Korban tewas banjir Kema di Kema 1.203 orang dan di Sunter 144 orang."], []),
        ("id", ["Korban tewas banjir Kema di Kema 1.203 orang.", "Korban tewas banjir Kema di Kema 1.240 orang."], ["tension"]),
        # died, in two words
        ("id", ["Korban meninggal dunia banjir Kema 1.424 orang.", "Korban tewas banjir Kema 1.411 orang."], ["tension"]),
        # up to a day, and as it stood on that day; not those of the day alone
        ("en", ["By 4 October 2018 the death toll of the banjir Kema had reached 1,424.",
                "On 4 October 2018 the death toll of the banjir Kema stood at 1,411 people."], ["conflict"]),
        ("id", ["Hingga 4 Oktober 2018 korban tewas banjir Kema mencapai 1.424 orang.",
                "Pada 4 Oktober 2018 korban tewas banjir Kema mencapai 1.411 orang."], ["conflict"]),
        ("en", ["By 4 October 2018 the death toll of the banjir Kema had reached 1,424.",
                "On 4 October 2018 the banjir Kema killed 411 people."], []),
        # the dates of an event's tolls that all say when it happened
        ("en", ["The Sunter disaster injured 3,787 people.", "The Sunter disaster injured 2,259 people.",
                "In all 5,000 people were injured in the Sunter disaster since 1984.",
                "Sunter disaster: in all 5,100 people were injured in December 1984."], ["tension"]),
        # a bound is meant
        ("en", ["Harbour Aid works in 116 countries.", "Harbour Aid works in more than 120 countries."], ["tension"]),
        ("id", ["Harbour Aid bekerja di 116 negara.", "Harbour Aid bekerja di lebih dari 120 negara."], ["tension"]),
        ("en", ["Harbour Aid works in 121 countries.", "Harbour Aid works in more than 120 countries."], []),
        ("en", ["Harbour Aid has nearly 600,000 staff.", "Harbour Aid has more than 600,000 staff."], ["tension"]),
        ("en", ["Harbour Aid has nearly 600,000 staff.", "Harbour Aid has 595,000 staff."], []),
        # a part with a bound
        ("en", ["Harbour Aid has 430 staff: 271 cooks, 152 drivers, 66 nurses and more than 20 clerks."], ["conflict"]),
        ("id", ["Harbour Aid memiliki 430 pegawai: 271 guru, 152 sopir, 66 perawat, dan lebih dari 20 satpam."], ["conflict"]),
        ("en", ["Harbour Aid has 430 staff: 271 cooks, 52 drivers, 66 nurses and more than 20 clerks."], []),
        # of which class or age
        ("id", ["Tarif Jembatan Orra untuk Golongan II Rp 45.000 dan Golongan III Rp 60.000.", "Tarif Jembatan Orra Rp 30.000."], []),
        ("id", ["Tarif Jembatan Orra Golongan II Rp 45.000.", "Tarif Jembatan Orra untuk golongan II sebesar Rp 42.000."], ["conflict"]),
        ("en", ["The toll on Jembatan Orra for lorries is Rp 45,000.", "The toll on Jembatan Orra is Rp 30,000."], []),
        ("id", ["Angka perokok di Tanera 25,7 persen pada 2018.",
                "Pada 2018 angka perokok di Tanera 39,2 persen pada usia 16 tahun dan 26,3 persen pada usia 17 tahun."], []),
        ("en", ["The smoking rate in Tanera was 25.7 per cent in 2018.", "In 2018 the smoking rate in Tanera was 39.2 per cent among 16-year-olds."], []),
        # a property of one age, and another age
        ("id", ["Angka perkawinan dini 25,7 persen pada 2018.", "Pada 2018 angka perkawinan dini 39,2 persen di usia 16 tahun."], []),
        ("id", ["Angka perkawinan dini 25,7 persen pada 2018.", "Pada 2018 angka perkawinan dini sebelum usia 18 tahun 29,2 persen."], ["conflict"]),
        # the way told by the verb
        ("en", ["The staff of Harbour Aid rose from 64 in 2016 to 52 in 2017."], ["conflict"]),
        ("en", ["Harbour Aid had 64 staff in 2016. In 2017 the number rose to 52."], ["conflict"]),
        ("en", ["Harbour Aid had 64 staff in 2016. In 2019 the number rose again to 52."], []),
        ("en", ["The staff of Harbour Aid did not rise from 64 in 2016 to 52 in 2017."], []),
        ("en", ["Harbour Aid had 64 staff in 2016. The number of women on the staff rose to 52 in 2017."], []),
        ("en", ["The staff of Harbour Aid, which rose in the nineties, went from 64 in 2016 to 52 in 2017."], []),
        ("en", ["Harbour Aid had 64 staff in 2016. In 2017 the number of vans rose to 12."], []),
        ("id", ["Jumlah pegawai Harbour Aid turun dari 64 orang menjadi 72 orang."], ["conflict"]),
        ("id", ["Permohonan izin melaut pada 2020 sebanyak 642 kasus. Angka tersebut kembali naik pada 2021 sebanyak 621 kasus."], ["conflict"]),
        ("id", ["Permohonan izin melaut pada 2018 sebanyak 642 kasus. Angka tersebut kembali naik pada 2021 sebanyak 621 kasus."], []),
        ("id", ["Permohonan izin melaut pada 2020 sebanyak 642 kasus. Angka tersebut naik pada 2021 sebanyak 61 kasus."], []),
    ],
)  # fmt: skip
def test_what_cannot_both_be(
    kinds: Callable[..., list[str]], language: str, texts: list[str], expected: list[str]
) -> None:
    """Two numbers of one thing, or of a whole and its part, another day, age or class."""
    assert kinds(language, *texts) == expected


@pytest.mark.parametrize(
    ("years", "expected"),
    [(("2005", "2016"), ["tension"]), (("2005", ""), ["tension"]), (("2005", "2005"), ["conflict"])],
)
def test_what_there_is_when_a_page_is_written(
    kinds: Callable[..., list[str]], years: tuple[str, ...], expected: list[str]
) -> None:
    """A page without a year may be of another year than a dated one."""
    assert (
        kinds("en", "Harbour Aid works in 116 countries.", "Harbour Aid works in 135 countries.", years=years)
        == expected
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2016 the smoking rate of Tanera was 11.1 per cent. Then in 2017 it was 11.5 per cent, in 2018 11.2 per cent.",
         ["11.1 2016", "11.5 2017", "11.2 2018"]),
        ("en", "Harbour Aid had 64 staff in 2016. Then in 2017 it had 72, and in 2018 91.", ["64 2016", "72 2017", "91 2018"]),
        ("id", "Angka perokok Tanera pada 2016 sebesar 11,1 persen. Kemudian pada 2017 sebesar 11,5 persen, 2018 sebesar 11,2 persen.",
         ["11.1 2016", "11.5 2017", "11.2 2018"]),
        ("id", "Permohonan izin melaut pada 2020 sebanyak 642 kasus. Kemudian pada 2021 sebanyak 621 kasus dan 2022 sebanyak 520 kasus.",
         ["642 2020", "621 2021", "520 2022"]),
        ("en", "Harbour Aid had 64 staff in 2016. Then in 2017 it hired 12, and in 2018 11.", ["64 2016"]),
        ("id", "Angka perokok Tanera pada 2016 sebesar 11,1 persen. Pada 2017 naik 1,5 persen, dan pada 2018 naik 1,2 persen.", ["11.1 2016"]),
        ("id", "Angka perokok Tanera pada 2016 sebesar 11,1 persen. Pada 2017 inflasi 11,5 persen, dan pada 2018 11,2 persen.", ["11.1 2016"]),
        # what is done to all that is submitted, and to some
        ("id", "Pada 2020 ada 652 permohonan izin melaut yang masuk ke dinas.", ["652 2020"]),
        ("id", "Pada 2020 ada 652 permohonan izin melaut yang dikabulkan.", []),
        # so many cases of what opens a sentence
        ("id", "Permohonan izin melaut pada 2020 tercatat 642 perkara.", ["642 2020"]),
        ("id", "Pelanggaran izin melaut pada 2020 sebanyak 642 kasus.", []),
        ("id", "Permohonan izin melaut naik, dan pelanggaran pada 2020 sebanyak 642 kasus.", []),
        # members of what is counted
        ("en", "Harbour Aid has 7,200 members of staff.", ["7200 "]),
        ("en", "Harbour Aid has 7,200 members of the board and a staff.", []),
        # a disaster by what it was
        ("en", "The Sunter disaster was a gas leak at a factory. The leak caused 558 injuries.", ["558 "]),
        ("en", "The Sunter disaster was a gas leak at a factory. A fire caused 558 injuries.", []),
        ("en", "The Sunter disaster was a gas leak at a factory. The factory caused 558 injuries.", []),
    ],
)  # fmt: skip
def test_levels_that_go_on(codebook: Codebook, language: str, text: str, expected: list[str]) -> None:
    """Each number has its own year; what is told of something else, or by how much it changed, is none."""
    claims = claims_of(text + "\n", codebook, language)
    claims = claims[claims["type"] != "trend"]
    assert [f"{r.value} {r.period}" for r in claims.itertuples()] == expected


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("id", "Banjir Kema menewaskan 1.424 orang. Rinciannya di Kema 144 orang, di Sunter 1.204 orang, di Lirang 76 orang.", ["", "Kema", "Sunter", "Lirang"]),
        ("id", "Banjir Kema menewaskan 1.424 orang. Dari jumlah itu, 144 orang di Kema, 1.204 orang di Sunter, dan 76 orang di Lirang.", ["", "Kema", "Sunter", "Lirang"]),
        ("en", "The Lirang earthquake killed 1,424 people: 144 in Kema, 1,204 in Sunter and 76 in Lirang.", ["", "Kema", "Sunter", "Lirang"]),
        ("en", "The Lirang earthquake killed 1,424 people. Of these, 144 were women, 1,204 men and 76 children.", [""]),
    ],
)  # fmt: skip
def test_parts_told_place_by_place(codebook: Codebook, language: str, text: str, places: list[str]) -> None:
    """They are claims of the property of their whole, each of its own place."""
    claims = claims_of(text + "\n", codebook, language)
    assert list(claims[claims["property"] == "dead"]["place"]) == places
