"""The automatic path over texts that others wrote: most of what was planted is found, and hardly anything else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.passage_scores import score_passages
from benchmarks.proposing import CLOSED, HARD, KEPT, LEFT, MASKED, corpora, f1, page, passages, traps
from benchmarks.proposing_scores import _may_be, score, score_traps

FOLDERS = corpora()


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def scored(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the scores of one corpus."""
    return score(request.param)


def test_mentions_are_read(scored: dict[str, Any]) -> None:
    """Spans of numbers, dates, shares and ranks: F1 of at least 0.97; 0.96 where some kinds are known and left, or nobody has looked.

    A month without a year ("in January") is read nowhere; quarry-en has four.
    """
    assert float(f1(scored)) >= (0.96 if scored["name"] in (*HARD, *KEPT, *MASKED) else 0.97)


def test_most_of_what_was_planted_is_found(scored: dict[str, Any]) -> None:
    """Three of four planted contradictions and at most one false conflict; half and five in texts that nobody has looked at.

    Half where much is known and left.
    """
    least, most = (0.5, 5) if scored["name"] in (*KEPT, *MASKED) else (0.5 if scored["name"] in HARD else 0.75, 1)
    assert scored["found"] >= least * scored["planted"], scored["missed"]
    assert scored["false"] <= most, scored["wrong"]


def test_the_page_sets_what_was_found_first_beside_what_is_found_now() -> None:
    """A corpus whose first commit is not known has empty cells."""
    counts = {"both": 9, "extra": 1, "missed": 1, "right": 6}
    now = {"name": "a", "planted": 4, "traps": 5, "found": 3, "false": 0, "mentions": counts}
    first = now | {"found": 2, "false": 1}

    tempting = {"name": "t", "traps": 90, "conflicts": 2, "tensions": 7}
    made = page([now], [], {"a": first, "t": tempting | {"conflicts": 8}}, [tempting])

    assert "| a | 4 | 5 | 2 | 3 | 1 | 0 | 0.900 | 0.900 | 0.667 |" in made
    assert "| t | 90 | 8 | 2 | 7 | 7 |" in made
    assert "| a | 4 | 5 |  | 3 |  | 0 |  | 0.900 | 0.667 |" in page([now], [], {}, [])


@pytest.mark.parametrize("folder", traps(), ids=lambda folder: folder.name)
def test_hardly_a_conflict_is_found_where_there_is_none(folder: Path) -> None:
    """One false conflict for every fifty traps at the very most, for every ten where nobody has looked; the page has the figures.

    For every twenty where some are known and left.
    """
    row = score_traps(folder)

    fewest = 10 if folder.name in CLOSED else 20 if folder.name in LEFT else 50
    assert fewest * row["conflicts"] <= row["traps"], row["wrong"]


def test_each_corpus_is_whole() -> None:
    """Texts with their checksums, plants and traps, mentions that lie within their texts."""
    for folder in FOLDERS:
        names = {path.name for path in Path(folder).iterdir()}
        assert {"codebook.yml", "corpus.yml", "sources.csv", "expected.csv", "mentions.csv", "sources"} <= names


@pytest.mark.parametrize("path", passages(), ids=lambda path: path.name)
def test_each_file_of_passages_is_whole(path: Path) -> None:
    """Plants with their values and traps without, each with a codebook and one text or two."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))

    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert bool(row["values"]) is row["plant"], row["id"]
        assert 1 <= len(row["texts"]) <= 3, row["id"]
        assert "properties" in yaml.safe_load(row["codebook"]), row["id"]


def test_passages_are_scored_by_what_is_found_in_them() -> None:
    """Of the shares of exclusive groups three of four are found, and nothing is where several answers are possible."""
    path = next(path for path in passages() if path.name == "percent-over-100.id.yml")
    seen = score_passages(path)["seen"]

    assert (seen["planted"], seen["traps"], seen["flagged"]) == (12, 12, 0)
    assert 4 * seen["found"] >= 3 * seen["planted"]


@pytest.mark.parametrize(
    ("value", "said", "same"),
    [
        ("1994-10-03", "1994-10", True),
        ("1994-10-03", "1994", True),
        ("2860", "28.6", True),
        ("218", "0.218", True),
        ("27", "29", False),
        ("2008", "1978", False),
        ("1994-10-03", "1996-10", False),
        ("12", "1.2", False),
    ],
)
def test_values_of_a_plant_are_asked_for(value: str, said: str, same: bool) -> None:
    """A finding has a planted value where it has its month or its year, or the same digits in another unit."""
    assert _may_be(value, said) is same
