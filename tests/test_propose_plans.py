"""Numbers that stand beside words for plans and are none: capacities, past means, those who must be treated, dates after a decision."""

import pytest

from tests.conftest import Conflicts

BEDS = "{property: beds, subject: Selm Ward, type: count, unit: beds, varies_by: [period], label: {en: beds, id: tempat tidur}, cues: {en: [beds], id: [tempat tidur]}}"
POWER = "{property: capacity, subject: Selm Mill, type: measurement, unit: kW, varies_by: [], label: {en: capacity, id: kapasitas}, cues: {en: [kW, capacity], id: [kW, daya]}}"
HELPERS = "{property: volunteers, subject: Selm Trust, type: count, unit: persons, varies_by: [period], label: {en: volunteers, id: relawan}, cues: {en: [volunteers], id: [relawan]}}"
HURT = "{property: injured, subject: Selm Fire, type: count, unit: persons, varies_by: [], label: {en: injured, id: korban luka}, cues: {en: [injured, hurt], id: [luka, luka-luka]}}"
COST = "{property: cost, subject: Selm Bridge, type: measurement, unit: GBP, varies_by: [], label: {en: cost, id: biaya}, cues: {en: [cost], id: [biaya]}}"
MERGED = "{property: merged, subject: Selm College, type: date, label: {en: merger of Selm College, id: penggabungan}, cues: {en: [merger, merged], id: [penggabungan, bergabung]}}"

DIFFER = [
    ("en", BEDS, ["Selm Ward has 65 beds.", "Selm Ward has a capacity of 56 beds."]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Kapasitas Selm Ward 56 tempat tidur."]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Selm Ward\nKapasitas: 56 tempat tidur"]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Di Selm Ward tersedia 56 tempat tidur."]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Selm Ward menyediakan 56 tempat tidur."]),
    ("en", POWER, ["The turbine of Selm Mill gives 40 kW.", "Selm Mill has a capacity of 60 kW."]),
    ("id", POWER, ["Daya Selm Mill 40 kW.", "Selm Mill berkapasitas 60 kW."]),
    ("en", HELPERS, ["At the end of 2022 Selm Trust had 213 volunteers.", "At the end of 2022 Selm Trust could call on 312 volunteers."]),
    ("id", HURT, ["Dalam Selm Fire 438 orang luka.", "Selm Fire menyebabkan 483 orang luka-luka yang harus dirawat."]),
    ("en", HURT, ["In Selm Fire 438 people were injured.", "Selm Fire hurt 483 people."]),
    ("en", MERGED, ["Selm College merged in August 2009.", "The merger of Selm College was agreed in November 2007 and took place on 1 August 2008."]),
]  # fmt: skip

AGREE = [
    ("en", BEDS, ["Selm Ward has 65 beds.", "Selm Ward will have 80 beds."]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Selm Ward membutuhkan 80 tempat tidur."]),
    ("id", BEDS, ["Selm Ward punya 65 tempat tidur.", "Di Selm Ward 80 tempat tidur dibutuhkan."]),
    ("en", HELPERS, ["At the end of 2022 Selm Trust had 213 volunteers.", "At the end of 2022 Selm Trust had a hall with a capacity of 312 people."]),
    ("en", HELPERS, ["At the end of 2022 Selm Trust had 213 volunteers.", "At the end of 2022 Selm Trust could do with 312 volunteers."]),
    ("en", MERGED, ["Selm College merged in August 2009.", "The merger of Selm College was agreed in November 2008."]),
    ("en", COST, ["Selm Bridge cost £350,000.", "The cost of Selm Bridge was to be the planned £217,000."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "entry", "texts"), DIFFER)
def test_numbers_beside_words_for_plans(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """What is held, at hand or must be treated is there, and is compared."""
    assert conflicts(entry, *texts, language=language, year="2024")


@pytest.mark.parametrize(("language", "entry", "texts"), AGREE)
def test_numbers_that_are_planned(conflicts: Conflicts, language: str, entry: str, texts: list[str]) -> None:
    """What is wanted, needed or only agreed on is no value of what is."""
    assert not conflicts(entry, *texts, language=language, year="2024")
