"""A value is an interval after hedge and rounding, and two values agree exactly, rounded, loosely or not."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.corpora.values import overlaps, parse_duration, parse_quantity


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("3600", 3600, 3600),
        (">3600", 3600, math.inf),
        (">=14", 14, math.inf),
        ("<100000", -math.inf, 100000),
        ("<~100000", 90000, 100000),
        ("~200000", 180000, 220000),
        ("40000..70000", 40000, 70000),
        ("~40000..70000", 36000, 77000),
        ("2/3", 2 / 3, 2 / 3),
        ("-106.4", -106.4, -106.4),
        ("P10Y", 3652.425, 3652.425),
    ],
)
def test_the_grammar_of_the_design_is_read(value: str, low: float, high: float) -> None:
    interval = parse_quantity(value)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((low, high))


@pytest.mark.parametrize("value", ["", "many", "1,200", "12%", "7..3", ">3..5", "1/0", "P", "PT", "1e5", "٣", "--3"])
def test_what_is_not_of_the_grammar_is_no_quantity(value: str) -> None:
    assert parse_quantity(value) is None


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("1200000", "1204000", "rounded"),
        ("3600", "4200", "no"),
        (">3600", "3701", "exactly"),
        (">3600", "3600", "rounded"),
        (">120", "116", "loosely"),
        (">120", "100", "no"),
        ("<~600000", ">600000", "loosely"),
        ("<600000", "602000", "loosely"),
        ("<~100000", "97500", "exactly"),
        ("<~100000", "60000", "no"),
        ("~200000", "165000", "loosely"),
        ("~200000", "120000", "no"),
        (">=9000", "<5000", "no"),
        ("10", ">10", "loosely"),
        ("14", "15", "no"),
        ("18", "18.4", "no"),
        ("214000000", "214742677", "rounded"),  # cut off
        ("214000000", "215100000", "no"),
        ("1200000", "1284000", "no"),
    ],
)
def test_how_two_values_agree(left: str, right: str, agreement: str) -> None:
    a, b = parse_quantity(left), parse_quantity(right)
    assert a is not None and b is not None
    assert overlaps(a, b) == agreement
    assert overlaps(b, a) == agreement


def test_a_percentage_is_rounded_to_its_last_digit_and_a_count_is_not() -> None:
    forty, more = parse_quantity("40", exact_units=False), parse_quantity("40.4", exact_units=False)
    assert forty is not None and more is not None and overlaps(forty, more) == "rounded"
    boats, others = parse_quantity("41"), parse_quantity("42")
    assert boats is not None and others is not None and overlaps(boats, others) == "no"


def test_a_trailing_zero_is_evidence() -> None:
    """5.0 is a narrower statement than 5."""
    wide, narrow = parse_quantity("5", False), parse_quantity("5.0", False)
    assert wide is not None and narrow is not None
    assert wide.round_high - wide.round_low == pytest.approx(1.0)
    assert narrow.round_high - narrow.round_low == pytest.approx(0.1)


numbers = st.integers(min_value=0, max_value=10**9).map(str) | st.decimals(
    min_value=0, max_value=10**6, places=2, allow_nan=False
).map(str)
values = st.builds(str.__add__, st.sampled_from(["", "~", ">", "<", ">=", "<=", "<~"]), numbers)


@given(values)
def test_readings_grow_wider_and_never_cross(value: str) -> None:
    interval = parse_quantity(value)
    assert interval is not None
    assert interval.low <= interval.high
    assert interval.round_low <= interval.low and interval.high <= interval.round_high


@given(values)
def test_a_value_agrees_with_itself(value: str) -> None:
    interval = parse_quantity(value)
    assert interval is not None
    assert overlaps(interval, interval) == "exactly"


@given(values, values)
def test_agreement_is_symmetric(left: str, right: str) -> None:
    a, b = parse_quantity(left), parse_quantity(right)
    assert a is not None and b is not None
    assert overlaps(a, b) == overlaps(b, a)


@given(values, values, st.sampled_from([0.01, 0.5, 3.0, 1000.0]))
def test_another_unit_for_both_changes_nothing(left: str, right: str, factor: float) -> None:
    a, b = parse_quantity(left), parse_quantity(right)
    assert a is not None and b is not None
    small = max(abs(x) for i in (a, b) for x in (i.low, i.high) if math.isfinite(x))
    if small * factor < 1:
        return  # below one the tolerance is absolute
    assert overlaps(a.scaled(factor), b.scaled(factor)) == overlaps(a, b)


def test_durations_are_days_with_half_of_their_smallest_unit() -> None:
    year = parse_duration("P1Y")
    assert year is not None
    assert year.low == pytest.approx(365.2425)
    assert year.round_high - year.low == pytest.approx(365.2425 / 2)
    hours = parse_duration("PT8H..PT10H")
    assert hours is not None and (hours.low * 24, hours.high * 24) == pytest.approx((8, 10))
