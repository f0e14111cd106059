"""Our reading of the W3C annotation rules against the standard's own samples, then our export against that reading."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from helpers.audit import load_audit
from helpers.exporting.exports import export_files
from tests.annotation_rules import problems
from tests.conftest import ROOT, material


def rows() -> list[dict[str, Any]]:
    """Return the samples, or skip with one line."""
    folder = material()
    path = folder / "anchoring" / "w3c_samples.jsonl" if folder else Path("absent")
    if not path.is_file():
        pytest.skip("the test material of others is not at hand ($CLAIMS_AUDIT_TESTMAT)")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_correct_samples_keep_the_rules() -> None:
    correct = [row for row in rows() if row["expected_valid"]]

    assert correct
    assert {row["id"]: found for row in correct if (found := problems(row["body"]))} == {}


def test_incorrect_samples_break_them() -> None:
    incorrect = [row for row in rows() if not row["expected_valid"]]

    assert incorrect
    assert [row["id"] for row in incorrect if not problems(row["body"])] == []


def mended(body: str) -> str:
    """Return a sample without the two faults that most of them share: two ids, and a comma too many."""
    return re.sub(r",(\s*})", r"\1", body).replace(
        '["http://example.org/1", "http://example.org/2"]', '"http://example.org/1"'
    )


def test_incorrect_samples_are_refused_for_the_fault_they_are_about() -> None:
    """Most have two ids as well; with one id, each must still break a rule. `langauage` is a term nobody defines."""
    cases = [row for row in rows() if not row["expected_valid"] and "langauage" not in row["body"]]
    passed = [row["id"] for row in cases if not problems(mended(row["body"]))]

    assert len(cases) > 5
    assert len(passed) <= 0.1 * len(cases), passed


@pytest.mark.parametrize("corpus", ["tiny"])
def test_our_annotations_keep_the_rules(corpus: str) -> None:
    rows()  # the rules count only where they have been held against the samples
    text = export_files(load_audit(ROOT / "data" / corpus))["annotations.jsonld"].decode("utf-8")

    assert json.loads(text)["total"] > 0
    assert problems(text) == []
