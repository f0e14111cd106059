"""Reported statistics: tests with their p, means of whole points, percentages beside their n, totals beside their parts.

Kinds of rows (columns of tables.COLUMNS["statistics"]); values stay as written, with a decimal point:

    test                 df1, df2              value      relation   p_relation, p    n
    t F r chi2 z Q       degrees of freedom    statistic  = < >      = < >, .05       N of a χ² test
    mean                 questions, or ""      mean       =          –                number of answers
    percent              –                     percent    =          –                the whole it is of
    total                the parts (df1)       total      =          –                –
"""

from __future__ import annotations

import re
from functools import cache

import pandas as pd

from helpers.corpora.tables import COLUMNS
from helpers.ledgers.statistics_words import (
    Row,
    decimal,
    statistic,
    statistics_patterns,
    statistics_words,
    whole_number,
)
from helpers.ledgers.totals_read import table_totals, totals
from helpers.readers.language_data import language_data, listed
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.segments import Segments, segment
from helpers.relations.hundred_lists import share_list_rows
from helpers.relations.hundreds import hundred_rows
from helpers.texts.stems import same_word
from helpers.words import LANGUAGES

NUMBER = r"[-−–]?\s?(?:\d{1,9}(?:[.,]\d{1,6})?|[.,]\d{1,6})"
DEGREES = r"\d{1,7}(?:[.,]\d{1,4})?"
TEST = re.compile(
    rf"(?<![\w])(?P<test>[tFrzQ]|χ\s?[2²]|[Χχ]²|X²|X2|chi[- ]?square[d]?|chi2)\s?"
    rf"(?:\(\s?(?:df\s?=\s?)?(?P<df1>{DEGREES})\s?(?:[,;]\s?(?:N\s?=\s?(?P<n>\d{{1,3}}(?:[.,]\d{{3}})+|\d{{1,7}})|(?P<df2>{DEGREES})))?\s?\)\s?)?"
    rf"(?P<relation>[=<>])\s?(?P<value>{NUMBER})\s?[,;]\s?"
    rf"(?:[^\n;.()]{{0,40}}?[,;]\s?)?"
    rf"(?P<ptype>p)\s?(?P<p_relation>[=<>])\s?(?P<p>[01]?[.,]\d{{1,6}}|0|1)(?!\d)"
)
NAMES = {"t": "t", "F": "F", "r": "r", "z": "z", "Q": "Q"}


def read_statistics(text: str, source_id: str, language: str) -> pd.DataFrame:
    """Return the rows of readings/statistics.csv for one text, in order of start."""
    parts = segment(text, language)
    rows = [
        *_tests(text),
        *_means(text, parts),
        *_percentages(text, parts),
        *totals(text, parts),
        *table_totals(text),
        *share_list_rows(text),
        *hundred_rows(text, [(span.start, span.end) for span in parts.sentences]),
    ]
    rows.sort(key=lambda row: (int(row["start"]), int(row["end"]), row["test"]))
    columns = list(COLUMNS["statistics"])
    return pd.DataFrame(
        [[source_id if column == "source_id" else row.get(column, "") for column in columns] for row in rows],
        columns=columns,
        dtype="str",
    )


def _plain(text: str | None) -> str:
    """Return a number as written, with a decimal point and a plain minus."""
    return (text or "").replace(" ", "").replace("−", "-").replace("–", "-").replace(",", ".")


def _tests(text: str) -> list[Row]:
    rows = []
    for match in TEST.finditer(text):
        test = NAMES.get(match["test"], "chi2")
        if test not in ("z",) and not match["df1"]:
            continue
        rows.append(
            {
                "start": str(match.start()),
                "end": str(match.end()),
                "test": test,
                "df1": _plain(match["df1"]) if test != "z" else "",
                "df2": _plain(match["df2"]),
                "value": _plain(match["value"]),
                "relation": match["relation"],
                "p_relation": match["p_relation"],
                "p": _plain(match["p"]),
                "n": re.sub(r"[.,]", "", match["n"] or ""),
            }
        )
    return rows


def _means(text: str, parts: Segments) -> list[Row]:
    """Return means of a sentence that speaks of a scale in whole points and of how many answered."""
    rows = []
    patterns = statistics_patterns()
    for sentence in parts.sentences:
        body = text[sentence.start : sentence.end]
        if not patterns["scale"].search(body):
            continue
        answers = {whole_number(m["n"] or m["people"]) for m in patterns["answers"].finditer(body)}
        if len(answers) != 1:
            continue  # with two numbers of people nobody can tell whose mean it is
        n = answers.pop()
        for match in patterns["mean"].finditer(body):
            rows.append(statistic(sentence.start + match.start("value"), match["value"], "mean", n))
    return rows


def _percentages(text: str, parts: Segments) -> list[Row]:
    """Return percentages of a sentence that opens with the whole they are of: "Of the 20 traders, 34 %"."""
    rows = []
    patterns = statistics_patterns()
    for sentence in parts.sentences:
        body = text[sentence.start : sentence.end]
        wholes = list(patterns["of"].finditer(body))
        if len({whole_number(whole["n"]) for whole in wholes}) != 1:
            continue
        whole = wholes[0]
        n = whole_number(whole["n"])
        if patterns["each"].search(body[: whole.start() + 1]):
            continue  # "50 households in each of 26 villages"
        if _is_measured(whole["noun"].lower()) or _changes(body, whole.start(), whole.end()):
            continue
        for match in patterns["percent"].finditer(body):
            hedged = patterns["hedge"].search(body[: match.start()][-24:])
            between = body[whole.end() : match.start()]
            bracketed = patterns["before_bracket"].search(body[: match.start()])
            if bracketed is not None and int(whole_number(bracketed["n"])) > int(n):
                continue  # "of these 26 villages … 1,235 households (95 per cent)"
            if (
                between.strip() == "("
                or patterns["breaks"].search(between)
                or patterns["others"].match(body, match.end())
                or patterns["within"].search(body[: match.start()][-24:])
            ):
                continue
            own = patterns["own"].match(body, match.end())
            if (
                own is not None
                and all(own.start() != one.start() - 1 for one in wholes)  # "36 per cent of the 15"
                and not same_word(own["noun"].lower(), whole["noun"].lower())
            ):
                continue  # "absent on 6 per cent of days", of the pupils of 14 schools
            # The whole has to stand before its share, or right behind it: "34 % of the 20 traders".
            if hedged or not (whole.end() <= match.start() or 0 <= whole.start() - match.end() <= 2):
                continue
            if int(n) < 2 or float(decimal(match["value"])) > 100 or _changes(body, match.start(), match.end()):
                continue
            rows.append(statistic(sentence.start + match.start("value"), match["value"], "percent", n))
    return rows


def _is_measured(noun: str) -> bool:
    """Say whether what stands behind a number is measured, so that there may be a part of one: points, metres, pounds."""
    words = load_lexicon("en"), load_lexicon("id")
    return noun in listed("numbers", "joins", "each") or any(
        noun in one.unit_names or noun in one.percent_ends or noun in one.money_after for one in words
    )


@cache
def _change_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = {word for language in LANGUAGES for word in language_data(language, "hedges")["range"]["change"]}
    before = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return (
        re.compile(rf"(?<!\w)(?:{before})(?:\s\w+){{0,2}}\s?$", re.I),
        re.compile(rf"(?:\s\w+){{0,3}}\s(?:{statistics_words('to')})(?!\w)", re.I),
    )


def _changes(body: str, start: int, end: int) -> bool:
    """Say whether a number belongs to a change: "fell by 50 per cent", "turun dari 18 kejadian menjadi 9"."""
    before, after = _change_words()
    return bool(before.search(body[max(0, start - 40) : start]) or after.match(body, end))
