"""Whose and of where a number is: whole areas, parts that act together, givers that a property names, rows of a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

CODEBOOK = """
properties:
  - {property: trips, subject: Selm Boat Service, type: count, label: {en: trips, id: pelayaran}, unit: trips, quantity: flow,
     varies_by: [place, period], cues: {en: [trips], id: [pelayaran]}}
  - {property: nurses, subject: Selm Boat Service, type: count, label: {en: nurses, id: perawat}, unit: persons, quantity: stock,
     varies_by: [period], cues: {en: [nurses], id: [perawat]}}
  - {property: posts, subject: Selm Boat Service, type: count, label: {en: posts, id: pos}, unit: posts, quantity: stock,
     varies_by: [place, period], cues: {en: [posts], id: [pos]}}
  - {property: grant, subject: Marlin, type: measurement, label: {en: grant of the Orra Fund, id: hibah Dana Orra}, unit: USD,
     cues: {en: [grant], id: [hibah]}}
  - {property: coverage, subject: Selm, type: percentage, label: {en: share with two doses, id: cakupan dua dosis}, unit: percent,
     varies_by: [period], cues: {en: [coverage], id: [cakupan]}}
  - {property: founded, subject: Tern Trust, type: date, label: {en: founding, id: berdirinya}, cues: {en: [founded], id: [berdiri]}}
places:
  Tirma: Selm
  Kelby: Selm
  Wold: Vand
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return the codebook."""
    path: Path = tmp_path_factory.mktemp("areas") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "first", "second", "expected"),
    [
        # the whole area, by its kind or its name, or unsaid
        (
            "id",
            "Selm Boat Service bekerja di Kabupaten Selm. Pada 2020 di seluruh kabupaten terdapat 132 pos.",
            "Pada 2020 Selm Boat Service mempunyai 147 pos di Kabupaten Selm.",
            "posts 132 - / posts 147 -",
        ),
        (
            "id",
            "Selm Boat Service bekerja di Kabupaten Selm. Pada 2020 di seluruh kabupaten terdapat 132 pos.",
            "Pada 2020 Selm Boat Service mempunyai 20 pos di Tirma dan 147 pos di Wold.",
            "posts 132 seluruh kabupaten / posts 20 Tirma posts 147 Wold",
        ),
        # parts of the service act together; bodies that do are others
        (
            "en",
            "The Selm Boat Service is old. In 2020 the two boats together made 640 trips.",
            "The Selm Boat Service and the Tern Line, which together made 640 trips in 2020, are old.",
            "trips 640 - / ",
        ),
        (
            "id",
            "Selm Boat Service sudah tua. Pada 2020 kedua kapal bersama-sama menempuh 640 pelayaran.",
            "Selm Boat Service dan Tern Line, yang bersama-sama menempuh 640 pelayaran pada 2020, sudah tua.",
            "trips 640 - / ",
        ),
        # who gives it is in the name of the property
        (
            "en",
            "The Marlin was paid for by the Orra Fund, with a grant of $2.9 million.",
            "The Marlin was paid for by the Orra Fund, whose grant for her came to $2.9 million.",
            "grant 2900000 - / grant 2900000 -",
        ),
        # another number of what the property counts
        (
            "en",
            "In Selm coverage with two doses was 85%. Coverage with the first dose was 94%.",
            "In Selm coverage was 85%. The second dose is free.",
            "coverage 85 - / coverage 85 -",
        ),
        # rows of a table are topics of their own
        (
            "en",
            "The Selm Boat Service\n\nTable 1. Trips\n\nYear    Kite    Marlin    Both boats\n2020    82    107    189\n2021    86    128    214\n",
            "",
            "trips 189 - trips 214 - / ",
        ),
    ],
)
def test_whose_and_where(codebook: Codebook, language: str, first: str, second: str, expected: str) -> None:
    """Each of two texts gives these properties with value and place ("-" for none), and no other of the codebook."""
    texts = {"a": first + "\n", "b": second + "\n"}
    known = {entry.property for entry in codebook.properties}

    claims, _ = propose(texts, codebook, dict.fromkeys(texts, language))

    told = [
        " ".join(
            f"{row.property} {row.value} {row.place or '-'}"
            for row in claims.itertuples()
            if row.source_id == source and row.property in known
        )
        for source in texts
    ]
    assert " / ".join(told) == expected


def test_what_an_author_runs(codebook: Codebook) -> None:
    """The report of a trust says "our nurses" of the one service that the corpus is about; a stranger's "our" does not."""
    others = {
        "b": "The Selm Boat Service sails from Tirma. The Tern Trust was founded in 1987.\n",
        "c": "The Selm Boat Service has 12 posts.\n",
    }
    report = {
        "a": "The Tern Trust had a good year on the shores of Selm.\n\nAt the end of 2023 we employed eleven nurses.\n"
    }

    told = [
        [
            row.value
            for row in propose(report | others, codebook, dict.fromkeys("abc", "en"), authors={"a": author})[
                0
            ].itertuples()
            if row.property == "nurses"
        ]
        for author in ("Tern Trust", "Wold News")
    ]

    assert told == [["11"], []]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("  Tirma group   26\n  Kelby         16\n  Wold          11\n  Little Orra    9\n", ["26", "16", "11", "9"]),
        ("- Tirma group: 26\n- Kelby: 16\n- Wold: 11\n- Little Orra: 9\n", ["26", "16", "11", "9"]),
        ("  Tirma group   26\n  Kelby         16\n  Wold          11\n  Little Orra   11\n", []),
    ],
)
def test_rows_under_a_colon(codebook: Codebook, rows: str, expected: list[str]) -> None:
    """Rows under a sentence with the only number and a colon are its parts; where they make it, nothing is wrong."""
    text = f"The Selm Boat Service is old.\n\nDuring 2023 the boats made 64 trips, divided as follows:\n\n{rows}\nThe end.\n"

    claims, relations = propose({"a": text}, codebook, {"a": "en"})

    sums = [row.claim_ids.split() for row in relations.itertuples() if row.kind == "sum-of"]
    values = dict(zip(claims["claim_id"], claims["value"], strict=True))
    parts = [values[claim] for claim in sums[0] if values[claim] != "64"] if sums else []
    assert parts == expected or (not expected and "64" in claims["value"].tolist())


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("The Selm Boat Service holds 14th place among the 11 services of the coast.", ["11"]),
        ("The Selm Boat Service took 14th place out of 11.", ["11"]),
        ("The Selm Boat Service ranked 14th in 2011, when 11 services were counted.", []),
        ("The Selm Boat Service ranked 14th among older services, of which 11 closed.", []),
    ],
)
def test_among_how_many(tmp_path: Path, text: str, among: list[str]) -> None:
    """A rank is related to the number of those ranked, and to no other."""
    path = tmp_path / "codebook.yml"
    path.write_text(
        "properties:\n  - {property: rank, subject: Selm Boat Service, type: rank, label: {en: rank}, cues: {en: [place, ranked]}}\n"
    )

    claims, relations = propose({"a": text + "\n"}, load_codebook(path), {"a": "en"})

    values = dict(zip(claims["claim_id"], claims["value"], strict=True))
    assert [values[row.claim_ids.split()[1]] for row in relations.itertuples() if row.kind == "part-of"] == among
