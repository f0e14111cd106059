"""Worked examples of Krippendorff's alpha (testmat/agreement), held against the library that the report uses."""

import json

import pytest

from tests.conftest import material

FOLDER = material()
CASES = (
    [json.loads(line) for line in (FOLDER / "agreement" / "krippendorff_worked.jsonl").read_text("utf-8").splitlines()]
    if FOLDER
    else []
)
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")


@pytest.mark.parametrize("case", [case for case in CASES if case["level"] == "nominal"], ids=lambda case: case["id"])
def test_nominal_alpha(case: dict) -> None:
    """Fields of a coding are nominal; ordinal, interval and ratio examples do not apply."""
    from nltk.metrics.agreement import AnnotationTask

    triples = case.get("triples") or [
        (coder, unit, value)
        for coder, row in enumerate(case["matrix"])
        for unit, value in enumerate(row)
        if value is not None
    ]

    assert AnnotationTask(data=[tuple(triple) for triple in triples]).alpha() == pytest.approx(
        case["expected"], abs=10 ** -case["places"]
    )
