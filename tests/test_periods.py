"""Dates are intervals of days, as EDTF (ISO 8601-2) says; held against the package `edtf`."""

from __future__ import annotations

import datetime

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from helpers.corpora.periods import contains, days, disjoint, parse_period, relation, years_of

dates = st.dates(min_value=datetime.date(1000, 1, 1), max_value=datetime.date(2900, 12, 31))
texts = dates.flatmap(
    lambda day: st.sampled_from(
        [
            day.isoformat(),
            day.isoformat()[:7],
            day.isoformat()[:4],
            day.isoformat()[:3] + "X",
            day.isoformat()[:2] + "XX",
            day.isoformat()[:4] + "-XX",
            day.isoformat()[:7] + "-XX",
            day.isoformat()[:4] + "~",
            day.isoformat()[:4] + "?",
        ]
    )
)


def theirs(text: str) -> tuple[int, int]:
    """Return first and last day as the package reads them."""
    parsed = parse_edtf(text)
    low, high = parsed.lower_strict(), parsed.upper_strict()
    return (
        datetime.date(low.tm_year, low.tm_mon, low.tm_mday).toordinal(),
        datetime.date(high.tm_year, high.tm_mon, high.tm_mday).toordinal(),
    )


@given(texts)
def test_dates_are_read_as_the_edtf_package_reads_them(text: str) -> None:
    period = parse_period(text)
    assert period is not None
    assert (period.start, period.end) == theirs(text)


@given(texts, texts)
def test_intervals_are_read_as_the_edtf_package_reads_them(first: str, second: str) -> None:
    text = f"{first}/{second}"
    period = parse_period(text)
    if period is None:
        assert theirs(first)[0] > theirs(second)[1], "only an interval that ends before it starts is refused"
        return
    assert (period.start, period.end) == (theirs(first)[0], theirs(second)[1])


@pytest.mark.parametrize("season", ["2008-21", "2008-22", "2008-23"])
def test_seasons_are_read_as_the_edtf_package_reads_them(season: str) -> None:
    period = parse_period(season)
    assert period is not None and (period.start, period.end) == theirs(season)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1979-13",
        "1979-02-30",
        "79",
        "19790",
        "0000",
        "../..",
        "2003/1999",
        "199X-05",
        "1979/",
        "soon",
        "١٩٧٩",
        "2003/2004/2005",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    # An empty end is an open one.
    assert parse_period(text) is None or text == "1979/"


def test_an_open_end_has_no_last_year_of_its_own() -> None:
    since = parse_period("2003/..")
    assert since is not None and since.open_end and not since.open_start
    assert years_of(since) == (2003, 9999)


def test_an_approximate_year_reaches_a_year_further_either_way() -> None:
    about = parse_period("1979~")
    assert about is not None
    assert datetime.date.fromordinal(about.low).year == 1977 or datetime.date.fromordinal(about.low + 1).year == 1978
    assert datetime.date.fromordinal(about.high).year == 1980 or datetime.date.fromordinal(about.high - 1).year == 1980


def test_days_count_both_ends() -> None:
    week = parse_period("2024-02-26/2024-03-03")
    assert week is not None and days(week) == 7


@given(texts, texts)
def test_containing_and_sharing_no_day_follow_from_the_relation(first: str, second: str) -> None:
    a, b = parse_period(first), parse_period(second)
    assert a is not None and b is not None
    own = set(range(a.start, min(a.end, a.start + 800) + 1))
    assert disjoint(a, b) == (a.end < b.start or b.end < a.start)
    assert contains(b, a) == (b.start <= a.start and a.end <= b.end)
    assert relation(a, b) == relation(b, a).removesuffix("I") or relation(a, b).removesuffix("I") == relation(b, a)
    assert own
