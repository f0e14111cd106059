"""Two claims are compared only if they are about the same thing; the answer names the first difference that matters."""

from __future__ import annotations

from typing import Any

import pytest

from helpers.corpora.codebook import Codebook
from helpers.examples import example_claim
from helpers.judging.comparability import DIFFERENT, SAME, UNSTATED, compare_scope
from helpers.judging.pairs import judge_values
from helpers.rules import Context

CODEBOOK = Codebook((), {"North Quay": "Harbour", "Harbour": "Coast"}, {"girls": "children", "children": "persons"})
BASE = {"type": "count", "value": "40", "unit": "boats"}


def scope(left: dict[str, Any], right: dict[str, Any], **entry: Any) -> Any:
    a = example_claim({**BASE, **left, "entry": entry}, "a")
    b = example_claim({**BASE, **right, "source_id": "s2", "entry": entry}, "b")
    return compare_scope(a, b, a.entry, CODEBOOK)


@pytest.mark.parametrize(
    ("left", "right", "kind", "word"),
    [
        ({}, {}, SAME, "same scope"),
        ({"place": "Harbour"}, {"place": "Harbour"}, SAME, "same scope"),
        ({"place": "Harbour"}, {}, UNSTATED, "only s1 states the place (Harbour)"),
        ({"place": "North Quay"}, {"place": "Coast"}, DIFFERENT, "North Quay is within Coast"),
        ({"place": "Harbour"}, {"place": "Farland"}, DIFFERENT, "different place: Harbour and Farland"),
        ({"population": "girls"}, {"population": "persons"}, DIFFERENT, "girls is within persons"),
        ({"period": "2014"}, {"period": "2017"}, DIFFERENT, "different period: 2014 and 2017"),
        ({"period": "2014"}, {"period": "2014-06"}, UNSTATED, "one period lies within the other"),
        ({"period": "2014-09/2014-12"}, {"period": "2014-12-31"}, SAME, "same scope"),  # at the end of the year
        ({"unit": "boats"}, {"unit": "crews"}, DIFFERENT, "units differ: boats and crews"),
        ({"unit": "boats"}, {"unit": ""}, UNSTATED, "only s1 states the unit (boats)"),
        ({"unit": "victims"}, {"unit": "persons"}, SAME, "same scope"),
        ({"stance": "denied"}, {}, DIFFERENT, "s1 rejects this value"),
        ({"stance": "reported"}, {}, UNSTATED, "s1 reports somebody else's words"),
    ],
)
def test_the_first_difference_that_matters_is_named(left: Any, right: Any, kind: str, word: str) -> None:
    found = scope(left, right)
    assert (found.kind, word in str(found.why)) == (kind, True), str(found.why)


def test_a_part_of_a_year_is_another_window_for_what_adds_up() -> None:
    """Forty boats in June are no statement about the year, where boats are counted as they pass."""
    assert scope({"period": "2014"}, {"period": "2014-06"}, quantity="flow").kind == DIFFERENT


def test_units_that_convert_do_not_differ() -> None:
    assert scope({"unit": "km2", "type": "measurement"}, {"unit": "ha", "type": "measurement"}).kind == SAME


def test_a_scope_that_the_codebook_does_not_vary_by_is_no_difference() -> None:
    assert scope({"period": "2014"}, {"period": "2017"}, varies_by=("place",)).kind == SAME


def test_an_opinion_that_is_only_reported_is_not_the_texts_own() -> None:
    left = {"type": "effectiveness", "value": "works"}
    right = {"type": "effectiveness", "value": "fails", "stance": "reported"}
    assert scope(left, right).kind == DIFFERENT


def judged(left: dict[str, Any], right: dict[str, Any]) -> str:
    a, b = example_claim({**BASE, **left}, "a"), example_claim({**BASE, **right, "source_id": "s2"}, "b")
    return judge_values(a, b, Context(codebook=CODEBOOK)).kind


def test_a_stated_and_an_unstated_scope_give_at_most_a_tension() -> None:
    assert judged({"place": "Harbour"}, {"value": "90"}) == "tension"
    assert judged({"place": "Harbour"}, {"value": "90", "place": "Harbour"}) == "conflict"
    assert judged({"place": "Harbour"}, {"value": "90", "place": "Coast"}) == "not comparable"
    assert judged({}, {"value": "90"}) == "conflict"


def test_an_approximate_date_is_a_tension_before_it_is_a_conflict() -> None:
    date = {"type": "date", "unit": ""}
    kinds = [judged({**date, "value": "1979~"}, {**date, "value": value}) for value in ("1980", "1982", "1985")]
    assert kinds == ["consistent", "tension", "conflict"]


def test_running_totals_without_dates_are_at_most_a_tension() -> None:
    total = {"entry": {"type": "count", "quantity": "cumulative"}}
    assert judged({"value": "3600", **total}, {"value": "9000", **total}) == "tension"
    assert judged({"value": "3600"}, {"value": "9000"}) == "conflict"


def test_the_order_of_two_claims_does_not_matter() -> None:
    cases = [({}, {"value": "90"}), ({"place": "Harbour"}, {"value": "90"}), ({"value": ">30"}, {"value": "~50"})]
    for left, right in cases:
        assert judged(left, right) == judged(right, left)
