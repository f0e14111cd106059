"""Times from one month to another, the first without its year, or both."""

from __future__ import annotations

import pytest

from helpers.readers.temporal import read_dates


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "shut from early March to late July 2021", ["2021-03-01/2021-07-31"]),
        ("en", "shut from the beginning of March to the end of July 2021", ["2021-03-01/2021-07-31"]),
        ("en", "shut from mid-March until the end of July 2021", ["2021-03-11/2021-07-31"]),
        ("en", "shut between the start of March and the middle of July 2021", ["2021-03-01/2021-07-20"]),
        ("en", "shut from November to late February 2020", ["2019-11/2020-02-29"]),
        ("id", "tutup dari awal Maret sampai akhir Juli 2021", ["2021-03-01/2021-07-31"]),
        ("id", "tutup antara akhir Maret dan pertengahan Juli 2021", ["2021-03-21/2021-07-20"]),
        ("id", "tutup sejak awal Maret sampai dengan akhir Juli 2021", ["2021-03-01/2021-07-31"]),
        ("en", "shut from February to June, the cook says", ["XXXX-02/XXXX-06"]),
        ("en", "shut from the beginning of February to the end of June", ["XXXX-02-01/XXXX-06-30"]),
        ("id", "tutup dari pertengahan Maret sampai awal Juli", ["XXXX-03-11/XXXX-07-10"]),
        # a month alone, without words that open the time, or the other way round
        ("en", "shut in late July 2021", ["2021-07-21/2021-07-31"]),
        ("en", "they went to March in June", []),
        ("en", "they may come from June to March", []),
        ("en", "an increase from may to march", []),
        ("id", "dari Maret ke pasar", []),
        ("id", "Pada Maret 2020 dan akhir Juli 2021", ["2020-03", "2021-07-21/2021-07-31"]),
    ],
)
def test_month_ranges(language: str, text: str, expected: list[str]) -> None:
    """Each text gives these dates."""
    assert [mention.value for mention in read_dates(text, language) if not mention.reason] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It sank in 2022. From February to May of that year it lay in dock."),
        ("id", "Kapal itu karam pada 2022. Dari Februari sampai Mei tahun itu ia di galangan."),
    ],
)
def test_months_of_that_year(language: str, text: str) -> None:
    """Months of a year that was told before are of that year."""
    assert [mention.value for mention in read_dates(text, language)] == ["2022", "2022-02/2022-05"]
