"""Reported statistics are read as written, and computed again as statcheck and GRIM do."""

from __future__ import annotations

import pytest

from helpers.ledgers.granularity import binary_sd_possible, cut_off_possible, mean_possible, percent_possible
from helpers.ledgers.significance import p_agrees, p_range
from helpers.ledgers.statistics_read import read_statistics
from helpers.rules.total_misstated import total_fits


def rows(text: str, *columns: str) -> list[tuple[str, ...]]:
    frame = read_statistics(text, "s", "en")
    return [tuple(row) for row in frame[list(columns)].itertuples(index=False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t(28) = 2.10, p = .045", ("t", "28", "", "2.10", "=", ".045", "")),
        ("F(2, 87) = 2.10, p < .01", ("F", "2", "87", "2.10", "<", ".01", "")),
        ("r(48) = -.31, p = .03", ("r", "48", "", "-.31", "=", ".03", "")),
        ("χ²(1, N = 240) = 12,40, p < 0,001", ("chi2", "1", "", "12.40", "<", "0.001", "240")),
        ("chi-square(3) = 7.80; p = .05", ("chi2", "3", "", "7.80", "=", ".05", "")),
        ("z = 1.96, p = .05", ("z", "", "", "1.96", "=", ".05", "")),
        ("Q(3) = 2.10, p = .55", ("Q", "3", "", "2.10", "=", ".55", "")),
        ("t(30,5) = −1,80, p = 0,08", ("t", "30.5", "", "-1.80", "=", "0.08", "")),
    ],
)
def test_a_reported_test_is_read(text: str, expected: tuple[str, ...]) -> None:
    assert rows(f"It held ({text}).", "test", "df1", "df2", "value", "p_relation", "p", "n") == [expected]


@pytest.mark.parametrize("text", ["part(28) = 2.10, p = .045", "t = 2.10, p = .04", "t(28) = 2.10", "p = .04"])
def test_what_lacks_its_degrees_of_freedom_or_p_is_left_out(text: str) -> None:
    assert rows(text, "test") == []


@pytest.mark.parametrize(
    ("test", "value", "df1", "df2", "p"),
    [
        # Values from tables of the distributions.
        ("t", "2.048", "28", "", 0.05),
        ("z", "1.960", "", "", 0.05),
        ("chi2", "3.841", "1", "", 0.05),
        ("F", "4.034", "1", "50", 0.05),
        ("r", "0.273", "50", "", 0.05),
        ("Q", "7.815", "3", "", 0.05),
    ],
)
def test_p_values_agree_with_printed_tables(test: str, value: str, df1: str, df2: str, p: float) -> None:
    found = p_range(test, value, df1, df2)
    assert found is not None
    assert found[0] <= p + 5e-4 and p - 5e-4 <= found[1]


def test_rounding_of_the_statistic_is_allowed_for() -> None:
    found = p_range("t", "2.10", "28", "")
    assert found is not None
    assert p_agrees(found, "=", ".045") and p_agrees(found, "<", ".05") and not p_agrees(found, "=", ".02")
    assert p_agrees(found, "=", ".022", halved=True), "one-sided"


@pytest.mark.parametrize(
    ("mean", "n", "items", "possible"),
    [
        ("3.47", 12, 1, False),
        ("3.25", 12, 1, True),
        ("5.19", 28, 1, False),
        ("5.21", 28, 1, True),
        ("3.47", 240, 1, True),
        ("3.45", 2, 10, True),
        ("3.475", 2, 10, False),
        ("2.5", 4, 1, True),
    ],
)
def test_means_of_whole_answers(mean: str, n: int, items: int, possible: bool) -> None:
    assert mean_possible(mean, n, items) == possible


@pytest.mark.parametrize(
    ("share", "n", "possible"), [("34", 20, False), ("35", 20, True), ("33.3", 12, True), ("66", 3, False)]
)
def test_shares_of_whole_numbers(share: str, n: int, possible: bool) -> None:
    assert percent_possible(share, n) == possible


def test_a_share_that_was_cut_off_is_told_apart() -> None:
    assert cut_off_possible("66", 3) and not cut_off_possible("34", 20)


def test_standard_deviations_of_yes_and_no() -> None:
    assert binary_sd_possible("0.50", "0.50", 1000)
    assert not binary_sd_possible("0.19", "0.35", 1683)


def test_means_are_read_only_beside_a_scale_of_points_and_one_number_of_people() -> None:
    scale = "On a five-point scale the 12 skippers rated the vests M = 3.47."
    assert rows(scale, "test", "value", "n") == [("mean", "3.47", "12")]
    assert rows("The 12 skippers caught M = 3.47 kg.", "test") == []
    assert rows("On a five-point scale the 12 skippers and 30 traders rated it M = 3.47.", "test") == []


def test_percentages_are_read_beside_the_whole_they_are_of() -> None:
    assert rows("Of the 20 traders, 34% sold ice.", "test", "value", "n") == [("percent", "34", "20")]
    assert rows("Dari 12 relawan, 33,3 persen pindah.", "test", "value", "n") == [("percent", "33.3", "12")]
    assert rows("Of the 20 traders, about 34% sold ice.", "test") == []
    assert rows("Sales rose by 34% in 20 towns.", "test") == []
    assert rows("Kecelakaan turun dari 18 kejadian menjadi 9, atau 50 persen.", "test") == []
    # What is measured has parts of any size.
    assert rows("It was a gain of 13 percentage points (or 34%).", "test") == []
    assert rows("Of the 13 metres of rope, 34% was rotten.", "test") == []


def test_totals_are_read_with_their_parts() -> None:
    assert rows("We asked 120 passengers (64 women and 58 men).", "value", "df1") == [("120", "64 58")]
    assert rows("We asked 120 passengers (64 women, mostly traders).", "test") == []
    assert rows("In 2011 passengers (2010 and 2012) were few.", "test") == []
    table = "Island    Workers\nAsh    48\nBirch    36\nCole    27\nTotal    121\n"
    assert rows(table, "value", "df1") == [("121", "48 36 27")]
    assert rows("| Ash | 1.200 |\n| Birch | 800 |\n| Jumlah | 2.000 |\n", "value", "df1") == [("2000", "1200 800")]
    # A row of some of those of the row above it is no part of the total.
    table = "Pottery | 44\n  of whom women | 21\nWeaving | 39\n  di antaranya perempuan | 28\nTotal | 84\n"
    assert rows(table, "value", "df1") == [("84", "44 39")]
    # A last line that is a mean of those above is no sum.
    assert rows("Ash    3.5\nBirch    4.5\nTotal    4.0\n", "test") == []


@pytest.mark.parametrize(
    ("total", "parts", "fits"),
    [
        ("120", ["64", "58"], False),
        ("122", ["64", "58"], True),
        ("100", ["33.3", "33.3", "33.3"], True),
        ("100", ["33", "33", "33"], True),
        ("100", ["30", "33", "33"], False),
        ("100", ["64"], None),
    ],
)
def test_sums(total: str, parts: list[str], fits: bool | None) -> None:
    assert total_fits(total, parts) == fits


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "Of the cheese made in 2019, 48% was sold to dealers, 37% went to the inns and 23% to the market.",
            "48 37 23",
        ),
        (
            "Dari kopi yang dipetik, 48 persen dibeli tengkulak, 37 persen dijual di kedai, dan 23 persen lewat pos.",
            "48 37 23",
        ),
        (
            "Each guest could tick a single dish and no more. Soup was picked by 48%, fish by 37% and eggs by 25%.",
            "48 37 25",
        ),
        (
            "Setiap tamu boleh memilih satu menu. Sup dipilih 48 persen, ikan 37 persen, dan telur 25 persen.",
            "48 37 25",
        ),
    ],
)
def test_shares_of_what_goes_one_way_are_all_of_it(text: str, shares: str) -> None:
    assert rows(text, "value", "df1") == [("100", shares)]


@pytest.mark.parametrize(
    "text",
    [
        "Of the nurses, 48% were sent to the coast, 37% went to the hills and 23% to the capital.",  # some to two of them
        "Of the cheese made in 2019, 78% was sold to dealers, 57% was smoked and 23% salted.",
        "Of the bread, 48% has salt, 37% has milk and 23% has seeds.",
        "Each village has one well. Iron was found in 48%, salt in 37% and bacteria in 25%.",
        "Each guest could tick one or more dishes. Soup was picked by 48%, fish by 37% and eggs by 25%.",
        "Dari para perawat, 48 persen dikirim ke pantai, 37 persen ke bukit, dan 23 persen ke kota.",
        "Dari roti itu, 48 persen berisi susu, 37 persen berisi garam, dan 23 persen berisi biji.",
        "Setiap tamu boleh memilih satu atau lebih menu. Sup dipilih 48 persen, ikan 37 persen, dan telur 25 persen.",
    ],
)
def test_shares_of_what_may_count_twice_are_not_all(text: str) -> None:
    assert rows(text, "value") == []
