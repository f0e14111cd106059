"""Numbers and quantities that other projects expect (testmat), read by us. What papers do not use is listed here."""

from pathlib import Path

import pytest

from benchmarks import reading_scores as scores
from tests.conftest import material

FOLDER: Path = material()
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")

# Recognizers-Text reads these as one number or as no more than a number; papers do not write so, or another reading is
# as good: fractions without a sign between their parts, a percentage without a number, "0000", a bound within a share.
NOT_IN_PAPERS = (
    "one one hundred", "one hundred one thousand fifths", "a small percent", "423 0000", "more than 2 in 5", "five hundreds", "the tenth",
)  # fmt: skip


def test_every_indonesian_case_of_duckling() -> None:
    """Numerals, ordinals and amounts with their hedges: value, relation and currency."""
    assert scores.duckling(scores.ours, scores.rows(FOLDER, "id-quantities/duckling_id")) == []


def test_values_of_recognizers() -> None:
    """At least 95 % of the values, and all but the listed kinds."""
    missed, total = scores.recognizers(scores.ours, scores.rows(FOLDER, "quantities-en/recognizers_en"))

    assert len(missed) <= 0.05 * total, missed


def test_values_and_units_of_quantulum() -> None:
    """At least 90 % of the values, and of the units that papers use."""
    missed, total, misnamed, named = scores.quantulum(scores.ours, scores.rows(FOLDER, "quantities-en/quantulum3"))

    assert len(missed) <= 0.10 * total, missed
    assert len(misnamed) <= 0.10 * named, misnamed


def test_spans_and_modifiers_of_measeval() -> None:
    """Quantity spans by overlap F1 at least 0.85; IsApproximate and IsRange at least 0.75."""
    spans, approximate, ranges = scores.measeval(scores.ours, scores.rows(FOLDER, "quantities-en/measeval_eval"))

    assert spans.f1 >= 0.85
    assert approximate.f1 >= 0.75
    assert ranges.f1 >= 0.75
