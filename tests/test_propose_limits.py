"""What people did not write takes no more time than what they did."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "piece", ["1 ", "1.000 ", "satu ", "1 orang ", "antara 1 ", "1979 ", "anggota 12, ", "12% dari ", "No. 1 "]
)
def test_numbers_without_end_are_left_alone(piece: str) -> None:
    """Twenty thousand characters of numbers in one sentence propose nothing, in a few seconds of the processor at most."""
    codebook = load_codebook(ROOT / "data" / "tiny" / "codebook.yml")
    began = time.process_time()
    claims, _ = propose({"s": (piece * 20_000)[:20_000]}, codebook, {"s": "id"})
    assert len(claims) == 0
    assert time.process_time() - began < 10
