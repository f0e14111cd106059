"""The words and the numbers of reported statistics: patterns from the language tables, decimals, whole numbers."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import language_data
from helpers.words import LANGUAGES

Row = dict[str, str]


@cache
def statistics_words(key: str) -> str:
    found = {word for language in LANGUAGES for word in language_data(language, "statistics")[key]}
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s") for word in sorted(found, key=lambda word: (-len(word), word))
    )


@cache
def statistics_patterns() -> dict[str, re.Pattern[str]]:
    people = r"\d{1,3}(?:[.,]\d{3})+|\d{1,6}"
    return {
        "scale": re.compile(rf"(?<!\w)(?:{statistics_words('scale')})(?!\w)", re.I),
        "mean": re.compile(
            rf"(?<!\w)(?:M|{statistics_words('mean')})\s?(?:=|:|\s)\s?(?P<value>\d{{1,3}}[.,]\d{{1,3}})(?![\d%])(?!\s?(?:%|{statistics_words('percent')}))"
        ),
        "answers": re.compile(
            rf"(?<![\w.,/-])(?:[Nn]\s?=\s?(?P<n>{people})|(?P<people>{people})\s(?:{statistics_words('people')})(?!\w))"
        ),
        "of": re.compile(
            rf"(?<!\w)(?:{statistics_words('of')})\s(?:(?:{statistics_words('the')})\s)?(?P<n>{people})(?![\w%.,-]*\d)\s(?P<noun>[^\W\d_]+)",
            re.I,
        ),
        "each": re.compile(rf"(?:^|\W)(?:{statistics_words('each')})\s.?$", re.I),
        "before_bracket": re.compile(rf"(?<![\w.,])(?P<n>{people})(?:\s[^\W\d_]+){{0,3}}\s?\($"),
        "percent": re.compile(
            rf"(?<![\w.,])(?P<value>\d{{1,3}}(?:[.,]\d{{1,3}})?)\s?(?:%|(?:{statistics_words('percent')})(?!\w))", re.I
        ),
        "breaks": re.compile(rf"(?<!\w)(?:{statistics_words('breaks')})(?!\w)", re.I),
        "others": re.compile(rf"\s(?:{statistics_words('others')})(?!\w)", re.I),
        "own": re.compile(
            rf"\s(?:{statistics_words('of')})\s(?:(?:{statistics_words('the')})\s)?(?P<noun>[^\W\d_]+)", re.I
        ),
        "within": re.compile(rf"(?:^|\W)(?:{statistics_words('within')})\s$", re.I),
        "hedge": re.compile(rf"(?:^|\W)(?:{statistics_words('hedge')})\s$", re.I),
        "sum": re.compile(
            rf"(?P<total>(?<![\w.,/-])(?:{people}))\s(?P<noun>[^\W\d_]+(?:\s[^\W\d_]+){{0,4}})\s?[,:]?\s?\(\s?(?:{statistics_words('made_of')})?\s?(?P<parts>[^()\n]{{3,160}})\)"
        ),
        "part": re.compile(rf"(?<![\w.,/-])(?P<part>{people})\s(?P<noun>[^\W\d_]+(?:[\s-][^\W\d_]+){{0,3}})"),
    }


def whole_number(text: str) -> str:
    return re.sub(r"[.,]", "", text)


def decimal(text: str) -> str:
    return text.replace(",", ".")


def statistic(start: int, value: str, test: str, n: str) -> Row:
    return {
        "start": str(start),
        "end": str(start + len(value)),
        "test": test,
        "value": decimal(value),
        "relation": "=",
        "n": n,
    }
