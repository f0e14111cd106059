"""GRIM, DEBIT and stated totals (testmat/consistency): does our arithmetic come to the published verdict?"""

import json

import pytest

from helpers.examples import example_claim
from helpers.ledgers.granularity import binary_sd_possible, mean_possible, percent_possible
from helpers.rules import CONSISTENT, Context, sum_differs
from helpers.rules.total_misstated import total_fits
from tests.conftest import material

FOLDER = material()
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")


def rows(name: str) -> list[dict]:
    return (
        [json.loads(line) for line in (FOLDER / "consistency" / name).read_text("utf-8").splitlines()] if FOLDER else []
    )


@pytest.mark.parametrize(
    "case", [c for c in rows("grim_debit.jsonl") if c["check"] == "GRIM"], ids=lambda case: case["id"]
)
def test_grim(case: dict) -> None:
    possible = (
        percent_possible(case["x"], case["n"] * case["items"])
        if case["percent"]
        else mean_possible(case["x"], case["n"], case["items"])
    )
    assert possible == case["expected_consistent"]


@pytest.mark.parametrize(
    "case", [c for c in rows("grim_debit.jsonl") if c["check"] == "DEBIT"], ids=lambda case: case["id"]
)
def test_debit(case: dict) -> None:
    assert binary_sd_possible(case["x"], case["sd"], case["n"]) == case["expected_consistent"]


def judged(stated: float, parts: list[float]) -> str:
    """Return what the rule on sums says of a poll's total."""
    claims = [
        example_claim(
            {"type": "percentage", "unit": "percent", "value": f"{value:.1f}", "property": f"p{number}"}, f"c{number}"
        )
        for number, value in enumerate([stated, *parts])
    ]
    return sum_differs.judge(claims, Context(codebook=None)).kind  # type: ignore[arg-type]


def test_totals_of_polls() -> None:
    """A total that its parts cannot give even after rounding is one that the collector lists, and no other is flagged.

    The collector lists any difference; we flag only what rounding to one decimal cannot explain.
    """
    flagged = listed = 0
    for poll in rows("danish_polls.jsonl"):
        for total in poll["totals"].values():
            parts = [poll["percent"].get(party) for party in total["parts"]]
            if None in parts or total["stated"] is None:
                continue
            gap = abs(round(sum(parts) - total["stated"], 6))
            beyond = gap > 0.05 * (len(parts) + 1) + 1e-9
            assert (judged(total["stated"], parts) != CONSISTENT) == beyond, (poll["id"], total)
            assert total_fits(f"{total['stated']:.1f}", [f"{part:.1f}" for part in parts]) == (not beyond)
            flagged += beyond
            listed += beyond and total["listed_inconsistent"]
    assert flagged > 0
    assert flagged == listed, "every total we flag is one that the collector listed"
