"""Numbers and dates that are another's, of some only, of a plan or of another time than what a property asks for."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: founded, subject: Brightwell Mill, type: date, label: {en: founding of the mill, id: berdirinya pabrik},
     cues: {en: [founded, opened], id: [didirikan, berdiri]}}
  - {property: looms, subject: Brightwell Mill, type: count, unit: looms, varies_by: [place, period, population],
     cues: {en: [looms], id: [alat tenun]}}
  - {property: hurt, subject: Brightwell Mill, type: count, unit: persons, quantity: flow, varies_by: [period, population],
     cues: {en: [injured, injuries], id: [terluka]}}
  - {property: loan, subject: Brightwell Mill, type: measurement, unit: EUR, cues: {en: [loan], id: [pinjaman]}}
  - {property: wage, subject: Brightwell Mill, type: measurement, unit: EUR, label: {en: daily wage, id: upah harian},
     cues: {en: [wage], id: [upah]}}
  - {property: weavers, subject: Brightwell Mill, type: count, unit: persons, varies_by: [place, period],
     cues: {en: [weavers], id: [penenun]}}
"""
EN, ID = "Brightwell Mill stands by the river.\n\n", "Pabrik Brightwell Mill berdiri di tepi sungai.\n\n"
NAMES = ("founded", "looms", "hurt", "loan", "wage", "weavers")


def told(codebook: Codebook, language: str, text: str) -> list[tuple[str, str, str, str]]:
    """Return (value, place, period, population) of the claims of the codebook's properties; a denied value with "not"."""
    start = EN if language == "en" else ID
    claims = propose({"s": start + text}, codebook, {"s": language}, {"s": "2020"})[0]
    return [
        (f"not {row.value}" if row.stance == "denied" else row.value, row.place, row.period, row.population)
        for row in claims.itertuples()
        if row.property in NAMES
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # what some of those counted are, did or befell
        ("en", "At noon as many as 30 looms stood idle.", []),
        ("en", "The 2019 list shows that 30 looms were sold.", []),
        ("en", "Brightwell Mill has 140 looms, and there are 12 more in a barn in which 12 looms were repaired.", ["140"]),
        ("en", "In the hall 140 looms stood in rows.", ["140"]),
        ("en", "The foreman noted that the mill had 140 looms.", ["140"]),
        # asked for, planned, still to come
        ("en", "The mill asked the savings bank for 50,000 euros and got a loan of 20,000 euros.", ["20000"]),
        ("en", "The mill took a loan of 20,000 euros.", ["20000"]),
        ("en", "At Brightwell Mill 60 looms are to be delivered.", []),
        ("en", "In 2024 Brightwell Mill has 300 looms.", []),
        ("en", "In 2018 Brightwell Mill had 140 looms.", ["140"]),
        ("id", "Pabrik meminta Bank Tani uang sebesar 50.000 euro untuk pinjaman.", []),
        ("id", "Pada 2025 Brightwell Mill mempunyai 300 alat tenun.", []),
        ("id", "Pada 2018 Brightwell Mill mempunyai 140 alat tenun.", ["140"]),
        ("en", "We asked the bank for 50,000 euros and got 20,000 euros. The shop took 900 euros; 300 euros were left.", []),
        # another clause, time, label or line
        ("en", "Injuries at Brightwell Mill worry many: the hospital treated 14 villagers in 2018.", []),
        ("en", "Brightwell Mill counts its injured: 14 in 2018.", ["14"]),
        ("en", "The legal minimum wage is 900 euros a month.", []),
        ("en", "The wage at Brightwell Mill is 40 euros a day.", ["40"]),
        ("en", "Looms clatter all over the town (population 41,000).", []),
        ("en", "The looms at Brightwell Mill (in all 140) clatter.", ["140"]),
        ("id", "Upah minimum 900 euro per bulan.", []),
        ("id", "Upah di Brightwell Mill 40 euro per hari.", ["40"]),
    ],
)  # fmt: skip
def test_a_number_is_no_value_of_what_it_is_only_beside(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """Some of all, what was asked for, what is to come and what is per month are not how many or how much there is."""
    assert [value for value, *_ in told(codebook, language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Brightwell Mill now has 140 looms and is due to have 180 by 2022.", ("140", "", "2019/2020", "")),
        ("en", "Brightwell Mill had 140 looms in 2019.", ("140", "", "2019", "")),
        ("en", "At Brightwell Mill 9 weavers were seriously injured in 2018.", ("9", "", "2018", "serious")),
        ("en", "The neighbouring town of Selm had 90 looms by then.", ("90", "neighbouring town", "", "")),
        ("en", "The list for 2018 has 6 injured, which was later corrected to 5.", ("not 6", "", "2018", "")),
        ("id", "Daftar 2018 memuat 6 orang terluka, yang kemudian dikoreksi menjadi 5 orang.", ("5", "", "2018", "")),
        ("id", "Desa Selm adalah desa kecil. Di desa ini terdapat 90 alat tenun.", ("90", "Selm", "", "")),
        ("en", "The village of Selm is small. In this village there are 90 looms.", ("90", "Selm", "", "")),
    ],
)  # fmt: skip
def test_the_scope_is_that_of_the_number_itself(
    codebook: Codebook, language: str, text: str, expected: tuple[str, str, str, str]
) -> None:
    """A date of what comes, a place pointed back to, a grave injury and a correction are the number's scope or stance."""
    assert expected in told(codebook, language, text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Brightwell Mill was founded in 1841.", ["1841"]),
        ("en", "The drying hall at Brightwell Mill, with 24 ovens, opened in 1899.", []),
        ("en", "Between its opening and 1899 nothing burnt at Brightwell Mill.", []),
        ("en", "Brightwell Mill was praised in the Opened Gates Review of 1899.", []),
        ("en", "The founders of Brightwell Mill met in 1839 in a barn.", []),
        ("en", "Steam came in 1870, and Brightwell Mill was opened to visitors on 3 May 1899.", ["1899-05-03"]),
        ("en", "The Bishop praised Brightwell Mill, which was founded in 1841.", ["1841"]),
        ("en", "It is not the Brightwell Dye Works, a firm that was founded in 1903.", []),
        ("id", "Brightwell Mill didirikan pada 1841.", ["1841"]),
        ("id", "Berbeda dengan Sanggar Tenun Awan (STA), yang merupakan usaha kecil dan didirikan pada 1903.", []),
        ("id", "Gudangnya, yang menghadap sungai, didirikan pada 1903.", []),
        ("id", "Para pendiri Brightwell Mill pada 1839 sering berkumpul.", []),
        ("id", "Brightwell Mill semula dijadwalkan didirikan pada 1839.", []),
    ],
)  # fmt: skip
def test_a_date_is_no_founding_of_what_stands_beside_it(
    codebook: Codebook, language: str, text: str, expected: list[str]
) -> None:
    """Other bodies, parts of the subject, plans, persons and names with the cue in them were not founded then."""
    assert [value for value, *_ in told(codebook, language, text)] == expected


SECTIONS = """Mills of the valley

There are two mills in the valley. Both are still at work.

Brightwell Mill

Built of brick. The mill was founded in 1841 and has 140 looms.

Harrow Mill

Built of stone. The mill was founded in 1866 and has 90 looms.

Tolgus Works

Brightwell Mill has a shed with 12 looms here. The works were founded in 1871.
"""


def test_a_section_of_another_name_is_of_another(codebook: Codebook) -> None:
    """Where the subject has a section of its own, others speak of it only in a paragraph that names it."""
    claims = claims_of(SECTIONS, codebook, "en")
    found = {row.value for row in claims.itertuples() if row.property in NAMES}
    assert {"1841", "140"} <= found
    assert not {"1866", "90"} & found


def test_a_change_is_of_those_whose_number_changed(codebook: Codebook) -> None:
    """A quarter fewer serious injuries is no other change than a fifth fewer injuries."""
    text = (
        "Injuries at Brightwell Mill fell from 50 in 2014 to 40 in 2018, or by 20 per cent. "
        "Serious injuries at Brightwell Mill fell from 12 in 2014 to 9 in 2018, a drop of a quarter."
    )
    claims = claims_of(EN + text, codebook, "en")
    changes = {row.value: row.population for row in claims.itertuples() if row.property.endswith("_change")}
    assert changes == {"20": "", "1/4": "serious"}


@pytest.mark.parametrize("piece", ["in this village ", "which opened, ", "X (YZ), yang ", "di desa ini ", "(town 12) "])
def test_repeated_pieces_take_no_time(codebook: Codebook, piece: str) -> None:
    """Twenty thousand characters of what these checks look for are done in a few seconds."""
    began = time.process_time()
    propose({"s": EN + (piece * 20_000)[:20_000] + " 12 looms in 1841."}, codebook, {"s": "en"})
    assert time.process_time() - began < 10


MARCHES = """
properties:
  - {property: marchers, subject: protests against the Orla dam, type: count, unit: persons, quantity: flow,
     varies_by: [place, period, population], cues: {en: [marched, march], id: [unjuk rasa, kantor bupati]}}
  - {property: pumps, subject: River Orla, type: count, unit: pumps, quantity: stock, varies_by: [place, period],
     cues: {en: [pumps], id: [pompa]}}
populations: {residents: persons, warga: persons, students: persons}
"""


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Protests against the Orla dam went on: on 3 May 2019 a march to the gate, joined by 460 residents, was calm.", [("460", "")]),
        ("en", "Protests against the Orla dam went on: on 3 May 2019 there was a march in which 460 people took part.", [("460", "")]),
        ("en", "Protests against the Orla dam went on: on 3 May 2019 there was a march in which 460 students took part.", [("460", "students")]),
        ("en", "Protests against the Orla dam went on: on 3 May 2019 there was a march past the homes of 460 residents.", []),
        ("id", "Rapat ini menindaklanjuti unjuk rasa di kantor bupati pada 3 Mei 2019, yang diikuti 460 warga.", [("460", "")]),
        ("id", "Rapat ini menindaklanjuti unjuk rasa di kantor bupati pada 3 Mei 2019 dan keluhan 460 warga.", []),
        ("en", "Two pumps, at Selm and below the weir, were added to the River Orla in 2019.", []),
        ("en", "Two pumps, at Selm and below the weir, stood on the River Orla in 2019.", [("2", "")]),
    ],
)  # fmt: skip
def test_who_took_part(language: str, text: str, values: list[tuple[str, str]], tmp_path: Path) -> None:
    """People who joined what a cue names are counted; what was added is no stock, whatever stands between commas."""
    path = tmp_path / "marches.yml"
    path.write_text(MARCHES, "utf-8")
    start = "The protests against the Orla dam began in 2018.\n\n"
    claims = propose({"s": start + text + "\n"}, load_codebook(path), {"s": language}, {"s": "2020"})[0]
    made = claims[claims["property"].isin(["marchers", "pumps"])]
    assert list(zip(made["value"], made["population"], strict=True)) == values
