"""Sentences of ordinary papers read one by one: what each claims, and of what it claims nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: storm, subject: Storm Iris, type: date, cues: {en: [Iris, storm], id: [Iris, badai]}}
  - {property: fall, subject: roof fall in Pit 4, type: date, cues: {en: [roof fall, Pit 4]}}
  - {property: founded, subject: Selm Ferry Company, type: date, unit: year, cues: {en: [incorporated, founded], id: [didirikan]}}
  - {property: handed_over, subject: Selm Ferry, type: date, label: {en: passing of the ferry from the town to the Trust},
     cues: {en: [handed over, took over], id: [diserahkan]}}
  - {property: museum, subject: Selm Boat Museum, type: date, cues: {en: [opened as a museum, museum opened]}}
  - {property: income, subject: Selm Ferry Trust, type: measurement, unit: GBP, varies_by: [period], cues: {en: [income], id: [pendapatan]}}
  - {property: length, subject: Selm Ferry, type: measurement, unit: km, varies_by: [place], cues: {en: [length, long, kilometres], id: [panjang]}}
  - {property: members, subject: Friends of the Selm Ferry, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     cues: {en: [members], id: [anggota]}}
  - {property: staff, subject: Selm Ferry Trust, type: count, unit: persons, quantity: stock, varies_by: [place, period, population],
     cues: {en: [staff, employed], id: [pegawai]}}
  - {property: piers, subject: Selm Ferry, type: count, unit: piers, quantity: stock, varies_by: [place, period], cues: {en: [piers], id: [dermaga]}}
  - {property: boats, subject: Selm Ferry, type: count, unit: boats, quantity: stock, varies_by: [period], cues: {en: [boats], id: [kapal]}}
  - {property: housed, subject: Selm Ferry Trust, type: count, unit: persons, quantity: flow, varies_by: [place, period, population], cues: {en: [housed]}}
  - {property: travellers, subject: Selm Ferry, type: count, unit: persons, quantity: flow, varies_by: [place, period, population],
     cues: {en: [travellers], id: [penumpang]}}
  - {property: pupils, subject: Selm Day School, type: count, unit: persons, quantity: stock, varies_by: [period], cues: {en: [pupils]}}
  - {property: took_part, subject: Open Water, type: count, unit: persons, quantity: flow, varies_by: [period], cues: {en: [pupils took part]}}
  - {property: schools, subject: Open Water, type: count, unit: schools, quantity: flow, varies_by: [period], cues: {en: [schools], id: [sekolah]}}
  - {property: share, subject: Selm County, type: percentage, unit: percent, varies_by: [place, period], cues: {en: [own a boat, boat owners]}}
  - {property: effect, subject: Open Water, type: effectiveness, label: {en: effect of the programme on knowledge of fish},
     cues: {en: [Open Water, programme, knowledge of fish]}}
  - {property: rank, subject: Rural Boats Council league table, type: rank, varies_by: [period], cues: {en: [league table, Rural Boats Council]}}
places: {Orra: Selmark, Dale: Selmark}
"""


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path: Path = tmp_path_factory.mktemp("ferry") / "codebook.yml"
    path.write_text(CODEBOOK)
    return load_codebook(path)


def told(codebook: Codebook, language: str, text: str, name: str, column: str = "period") -> list[str]:
    """Return the values claimed of a property, each with its period (or another column)."""
    claims = claims_of(f"{text}\n", codebook, language)
    rows = claims[claims["property"] == name]
    return [f"{v} {c}".strip() for v, c in zip(rows["value"], rows[column], strict=True)]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Storm Iris hit the harbour on 17 November 2021 with gusts of up to 148 km/h.", "storm", ["2021-11-17"]),
        ("In November 2021 Storm Iris swept 12 boats away.", "storm", ["2021-11"]),
        ("After Storm Iris the harbour was rebuilt, and opened in 2023 with 40 berths.", "storm", []),
        ("The roof fall in Pit 4 in March 1911 cost nineteen men their lives.", "fall", ["1911-03"]),
        ("Selm fell silent. The second room is given over to the roof fall in Pit 4 on 14 May 1911.", "fall", ["1911-05-14"]),
        ("The inquiry into the roof fall in Pit 4 in 1912 heard 12 men.", "fall", []),
        ("A memorial to the roof fall in Pit 4 was unveiled on 4 May 1961.", "fall", []),
        ("Selm Ferry was run by the town until 1 April 2004, when it was handed over to the Selm Ferry Trust.", "handed_over", ["2004-04-01"]),
        ("Selm Boat Museum\n\nThe old sheds were opened as a museum in 1982.", "museum", ["1982"]),
        ("Selm Boat Museum\n\nThe old sheds were opened as a shop in 1982.", "museum", []),
        ("Selm Ferry Company\n\nOne of them, as the parish register shows, died of typhoid in 1909.", "founded", []),
        ("The Trust itself is older: it was registered in 1896. Selm Ferry Company and Selm Ferry Trust are two.", "founded", []),
        ("Selm Ferry Company wasn't founded in 1906.", "founded", []),
    ],
)  # fmt: skip
def test_dates_read_closely(ferry: Codebook, text: str, name: str, expected: list[str]) -> None:
    """An event is dated where its name stands with what it did or its day; not its memory, nor what came later."""
    assert told(ferry, "en", text, name) == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("en", "Selm Ferry Trust had an income of £3.4 million (2022: £3.1 million; 2021: £2.9 million).", "income", ["3400000", "3100000 2022", "2900000 2021"]),
        ("id", "Pendapatan Selm Ferry Trust £842,000 (2022: £779,000).", "income", ["842000", "779000 2022"]),
        ("en", "There were 11 stops (2022: 17), and the Friends of the Selm Ferry had 412 members.", "members", ["412"]),
        ("en", "Members of the Friends of the Selm Ferry numbered 412, as against 380 in the count of 2012.", "members", ["412"]),
        ("en", "Friends of the Selm Ferry\n\nSeat: Selm Ferry Trust\nMembers: 3,240 (2022)\n", "members", ["3240 2022"]),
        ("en", "Selm Ferry Trust\n\nStaff: 620 (1961), 185 (1978)\nSeat: Orra\n", "staff", ["620 1961", "185 1978"]),
        ("en", "The Selm Ferry had 148,300 travellers in 2022. In 2019, the last year before the flood, the number had been 171,200.", "travellers", ["148300 2022", "171200 2019"]),
        ("en", "The Selm Ferry had 148,300 travellers in 2022. In 2019, the lake park had 171,200.", "travellers", ["148300 2022"]),
        ("en", "All of the 58 piers of the Selm Ferry are examined once a year, and 20 of them twice.", "piers", ["58"]),
        ("en", "Selm Ferry: Ned was 27 when the ice came and pier 17 fell into the water.", "piers", []),
        ("en", "Selm Ferry\n\nIn 2011 the town voted, by 27 to 19, to scrap the boats.", "boats", []),
        ("en", "Selm Ferry Trust had 61 staff.\n\nThe bridge inspector has a staff of two.", "staff", ["61"]),
        ("en", "In 2022 the Selm Ferry Trust housed 507 people.", "housed", ["507 2022"]),
        ("en", "There are two hundred people in those houses of the Selm Ferry Trust.", "housed", []),
        ("en", "For 2022, 52 schools had applied for Open Water.", "schools", []),
        ("id", "Pada 2022 ada 52 sekolah mengajukan diri untuk Open Water.", "schools", []),
        ("en", "Open Water reached 38 schools in 2022.", "schools", ["38 2022"]),
        ("en", "Selm Day School\n\nIn 2022, 148 pupils took part in Open Water.", "took_part", ["148 2022"]),
        ("en", "Selm Day School\n\nFor the 148 pupils who took part in Open Water in 2022 it was new.", "took_part", ["148 2022"]),
        ("en", "Selm Day School had 148 pupils in 2022.", "took_part", []),
        ("en", "Selm Ferry\n\nThere are 160 farms within three kilometres of a landing of the Selm Ferry.", "length", []),
        ("id", "Ada 160 kebun dalam jarak tiga kilometer dari Selm Ferry yang panjang.", "length", []),
        ("en", "The Selm Ferry is three kilometres long.", "length", ["3"]),
        ("en", "In the league table which the Rural Boats Council publishes each year, the ferry came third in 2022.", "rank", ["3 2022"]),
        ("en", "In the league table of the Rural Boats Council for 2022 our ferry took first place.", "rank", ["1 2022"]),
        ("en", "In the cup of the Old Brewers for 2022 our ferry took first place.", "rank", []),
    ],
)  # fmt: skip
def test_numbers_read_closely(ferry: Codebook, language: str, text: str, name: str, expected: list[str]) -> None:
    """A number is of its own year and of those it counts; one of others, of some or of how far is none."""
    assert told(ferry, language, text, name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Selm County 6% of people own a boat, in neighbouring Dale 9%.", ["6"]),
        ("In Selm County 6% of people own a boat, most of them in Dale.", ["6"]),
        ("In Selm County 6% of people in Dale own a boat.", ["6 Dale"]),
    ],
)
def test_a_place_of_the_next_number(ferry: Codebook, text: str, expected: list[str]) -> None:
    """A place that leads to the next number, or where most of them are, is none of the one before."""
    assert told(ferry, "en", text, "share", "place")[:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There aren't 200 boats at the Selm Ferry.", ["200 denied"]),
        ('No, there aren’t "hundreds of boats" at the Selm Ferry.', ["100..999 denied"]),
        ("There are 20 boats at the Selm Ferry.", ["20 asserted"]),
    ],
)
def test_a_denial_in_an_ending(ferry: Codebook, text: str, expected: list[str]) -> None:
    """ "Not" may be shortened into its verb."""
    assert told(ferry, "en", text, "boats", "stance") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open Water is a programme.\n\nThe programme had no effect on pupils' knowledge of fish.", ["fails"]),
        ("Open Water is a programme.\n\nThe programme had no effect on pupils' fitness.", []),
        ("Open Water goes on. Our schools programme has raised the pupils' knowledge of fish.", ["works"]),
        ("Open Water goes on. The Selm programme has raised the pupils' knowledge of fish.", []),
    ],
)
def test_effects_read_closely(ferry: Codebook, text: str, expected: list[str]) -> None:
    """Whose outcome it is may stand before it, and a programme may be called by what it is."""
    assert told(ferry, "en", text, "effect", "place") == expected
