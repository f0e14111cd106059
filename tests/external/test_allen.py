"""Interval algebra (testmat/temporal): relations of periods compose as Allen's table says."""

import json
from itertools import product

import pytest

from helpers.corpora.periods import Period, relation
from tests.conftest import material

FOLDER = material()
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (FOLDER / "temporal" / name).read_text("utf-8").splitlines()] if FOLDER else []


def period(start: int, end: int) -> Period:
    return Period(start, end, start, end, False, False, True, start, end)


# Seven days are enough for any three intervals to stand in any relation.
PERIODS = [period(start, end) for start in range(7) for end in range(start, 7)]


@pytest.fixture(scope="module")
def composed() -> dict[tuple[str, str], set[str]]:
    """Return, for each pair of relations, the relations that three intervals show."""
    table = {(i, j): relation(a, b) for (i, a), (j, b) in product(enumerate(PERIODS), repeat=2)}
    found: dict[tuple[str, str], set[str]] = {}
    for i, j in table:
        for k in range(len(PERIODS)):
            found.setdefault((table[i, j], table[j, k]), set()).add(table[i, k])
    return found


@pytest.mark.parametrize("case", rows("allen_composition.jsonl"), ids=lambda case: case["id"])
def test_composition(case: dict, composed: dict[tuple[str, str], set[str]]) -> None:
    assert composed[case["a"], case["b"]] == set(case["expected"])


@pytest.mark.parametrize("case", rows("allen_relations.jsonl"), ids=lambda case: case["rel"])
def test_converse(case: dict) -> None:
    pairs = [(a, b) for a, b in product(PERIODS, repeat=2) if relation(a, b) == case["rel"]]
    assert pairs
    assert {relation(b, a) for a, b in pairs} == {case["converse"]}
