"""The automatic path over texts that others wrote: most of what was planted is found, and hardly anything else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.proposing import corpora, f1, page
from benchmarks.proposing_scores import score

FOLDERS = corpora()


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def scored(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the scores of one corpus."""
    return score(request.param)


def test_mentions_are_read(scored: dict[str, Any]) -> None:
    """Spans of numbers, dates, shares and ranks: F1 of at least 0.97."""
    assert float(f1(scored)) >= 0.97


def test_most_of_what_was_planted_is_found(scored: dict[str, Any]) -> None:
    """Three of four planted contradictions, and no more than one false conflict among all traps."""
    assert 4 * scored["found"] >= 3 * scored["planted"], scored["missed"]
    assert scored["false"] <= 1, scored["wrong"]


def test_the_page_sets_what_was_found_first_beside_what_is_found_now() -> None:
    """A corpus whose first commit is not known has empty cells."""
    counts = {"both": 9, "extra": 1, "missed": 1, "right": 6}
    now = {"corpus": "a", "planted": 4, "traps": 5, "found": 3, "false": 0, "mentions": counts}
    first = now | {"found": 2, "false": 1}

    assert "| a | 4 | 5 | 2 | 3 | 1 | 0 | 0.900 | 0.900 | 0.667 |" in page([now], {"a": first})
    assert "| a | 4 | 5 |  | 3 |  | 0 |  | 0.900 | 0.667 |" in page([now], {})


def test_each_corpus_is_whole() -> None:
    """Texts with their checksums, plants and traps, mentions that lie within their texts."""
    for folder in FOLDERS:
        names = {path.name for path in Path(folder).iterdir()}
        assert {"codebook.yml", "corpus.yml", "sources.csv", "expected.csv", "mentions.csv", "sources"} <= names
