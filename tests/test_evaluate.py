"""Error rates: what was planted is a hit or a miss, what looks guilty is passed or a false alarm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.evaluate import error_rates_page, evaluate, evaluation_text
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row

CLAIMS = (
    claim_row("a1", "a", "in 1990", "date", "founded", "1990")
    + claim_row("b1", "b", "in 1985", "date", "founded", "1985")
    + claim_row("b2", "b", "since 1985", "date", "founded", "1985")
    + claim_row("a2", "a", "400 in 2014", "count", "members", "400", period="2014")
    + claim_row("b3", "b", "700 in 2018", "count", "members", "700", period="2018")
)
EXPECTED = """\
expected_id,trap,kind,rule,claim_ids,source_ids,why
P1,no,conflict,date-differs,a1 b1,a b,two dates
P2,no,gap,effect-without-figure,a9,a,there is none
T1,yes,conflict,date-differs,b1 b2,b,they agree
T2,yes,conflict,quantity-differs,a2 b3,a b,other years
T3,yes,conflict,date-differs,a1 b2,a b,no trap at all
"""


def test_hits_misses_passed_traps_and_false_alarms_are_told_apart(make_corpus: Callable[..., Path]) -> None:
    found = evaluate(make_corpus({"claims.csv": CLAIMS_HEADER + CLAIMS, "expected.csv": EXPECTED}))
    results = dict(zip(found.rows["expected_id"], found.rows["result"], strict=True))
    assert results == {"P1": "hit", "P2": "miss", "T1": "passed", "T2": "passed", "T3": "false alarm"}
    assert (found.precision, found.recall) == (0.5, 0.5)
    row = found.rules.set_index("rule").loc["date-differs"]
    assert (row.expected, row.hits, row.traps, row.false_alarms, row.unlisted) == (1, 1, 2, 1, 0)
    assert "false alarm: T3 date-differs" in evaluation_text(found)


def test_claims_that_agree_within_a_grouped_finding_are_no_false_alarm(make_corpus: Callable[..., Path]) -> None:
    """One finding holds a1, b1 and b2, yet b1 and b2 are of one mind."""
    expected = EXPECTED.replace("T3,yes,conflict,date-differs,a1 b2,a b,no trap at all\n", "")
    found = evaluate(make_corpus({"claims.csv": CLAIMS_HEADER + CLAIMS, "expected.csv": expected}))
    assert found.precision == 1.0


def test_a_finding_that_nobody_listed_is_shown(make_corpus: Callable[..., Path]) -> None:
    expected = "expected_id,trap,kind,rule,claim_ids,source_ids,why\n"
    found = evaluate(make_corpus({"claims.csv": CLAIMS_HEADER + CLAIMS, "expected.csv": expected}))
    assert [finding.rule for finding in found.unlisted] == ["date-differs"]
    assert "| date-differs | 0 | 0 | 0 | 0 | 1 |" in error_rates_page([found])


@pytest.mark.parametrize("name", ["tiny", "proving-ground"])
def test_the_error_rates_of_our_own_corpora(name: str) -> None:
    """Precision 1.0 on traps and recall of at least 0.95: what the project promises."""
    found = evaluate(ROOT / "data" / name)
    assert found.precision == 1.0
    assert found.recall >= 0.95
