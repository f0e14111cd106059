"""Agreement counts shared units only, and refuses to print a number that would mean nothing."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.judging.agreement import agreement, closed_form, krippendorff_alpha, shared_units


def coding(*rows: tuple[str, int, int, str]) -> pd.DataFrame:
    """Return a coding of one source: claim_id, start, end, type."""
    table = [(claim_id, "s", start, end, kind, "x", "y") for claim_id, start, end, kind in rows]
    return pd.DataFrame(table, columns=["claim_id", "source_id", "start", "end", "type", "subject", "property"])


def test_units_are_claims_whose_quotes_overlap() -> None:
    """What only one coder has stands alone; it is nobody's disagreement."""
    first = coding(("a1", 0, 10, "date"), ("a2", 20, 30, "count"), ("a3", 50, 60, "count"))
    second = coding(("b1", 4, 12, "date"), ("b2", 28, 40, "count"), ("b3", 80, 90, "date"))

    units = shared_units(first, second)

    assert units[["claim_id_1", "claim_id_2"]].to_numpy().tolist() == [
        ["a1", "b1"],
        ["a2", "b2"],
        ["a3", ""],
        ["", "b3"],
    ]


def test_of_two_overlapping_claims_the_same_type_is_matched() -> None:
    """A date and a count in one sentence are not confused."""
    first = coding(("a1", 0, 30, "count"))
    second = coding(("b1", 0, 30, "date"), ("b2", 0, 10, "count"))

    units = shared_units(first, second)

    assert units.loc[units["claim_id_1"] == "a1", "claim_id_2"].item() == "b2"


def test_no_variation_prints_no_alpha() -> None:
    """All the same: percent agreement is 100, alpha is refused."""
    result = agreement("stance", [("asserted", "asserted")] * 40)

    assert (result.percent, result.alpha) == (100.0, None)
    assert "no variation" in result.note


def test_too_few_units_print_no_alpha() -> None:
    """Nine units are too few."""
    result = agreement("type", [("date", "date"), ("count", "date"), ("date", "date")] * 3)

    assert result.alpha is None
    assert "fewer than 10" in result.note


def test_a_worked_example() -> None:
    """Krippendorff 2011, two observers and binary data: 4 of 10 units differ, 14 zeros and 6 ones: 1 - .4 / (84 / 190) = .095."""
    left, right = "0100000000", "1110010010"

    assert krippendorff_alpha(list(zip(left, right, strict=True))) == pytest.approx(0.095, abs=0.0005)


def test_the_interval_holds_the_estimate() -> None:
    """The bootstrap interval surrounds alpha and is the same each time."""
    pairs = [("a", "a")] * 30 + [("b", "b")] * 20 + [("a", "b")] * 6 + [("c", "a")] * 4

    one, two = agreement("type", pairs), agreement("type", pairs)

    assert one == two
    assert one.low is not None and one.high is not None and one.alpha is not None
    assert one.low < one.alpha < one.high


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=2, max_size=30))
def test_the_closed_form_is_nltks_alpha(pairs: list[tuple[str, str]]) -> None:
    """The quick form of the bootstrap and the library agree."""
    quick = closed_form(np.array([["abc".index(a), "abc".index(b)] for a, b in pairs]))

    if quick is None:
        assert len({value for pair in pairs for value in pair}) == 1
    else:
        assert krippendorff_alpha(pairs) == pytest.approx(quick, abs=1e-9)
