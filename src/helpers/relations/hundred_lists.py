"""Shares on the lines of a list or table that are all of a whole: "(one answer each)", "Households by tenure".

A line has one share and nothing else in digits. The line before says that nobody is in two of the groups; then they
cannot make more than a hundred. Less may be: rows are left out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.proposing.drafts import Pool
from helpers.relations.distributions import says_one_each
from helpers.relations.share_signs import any_of, percent_words
from helpers.sentences.document import Document
from helpers.sentences.phrasing import said_of_part, told

LINE = re.compile(r"[^\n]+")
MOST, LEAST = 30, 2  # lines of a list
SLACK = 1.6  # points that rounding may add, for each three shares
FAR = 160  # points beyond which the shares are not of one whole


class Shares(NamedTuple):
    """The shares of a list: where each stands, and what it says."""

    places: tuple[tuple[int, int], ...]
    values: tuple[str, ...]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "row": re.compile(
            r"[ \t]{0,12}(?:[-*•▪●◦·–—+][ \t]{1,4}|\(?[a-z][.)][ \t]{1,4})?[^\W_][^\n%|]{1,60}?"
            rf"(?:[ \t]*[:–—,][ \t]*|[ \t]{{2,}}|\t| \()(?P<value>\d{{1,3}}(?:[.,]\d{{1,2}})?)[ \t]?(?:{any_of(percent_words())})\)?[;,.]?[ \t]*",
            re.I,
        ),
        "alone": re.compile(rf"(?<!\w)(?:{any_of(told('exclusive'))})(?!\w)", re.I),
        "by": re.compile(
            rf"(?<!\w)(?:{any_of(told('grouped_by'))}) (?:(?:{any_of(told('definite'))}) )?(?:{any_of(told('groups_apart'))})(?!\w)",
            re.I,
        ),
        "apart": re.compile(rf"(?<!\w)(?:{any_of(told('groups_apart'))})(?!\w)[^.;]{{0,60}}:\s*$", re.I),
        "several": re.compile(rf"(?<!\w)(?:{any_of(told('several_answers'))})(?!\w)", re.I),
        "rate": re.compile(rf"(?<!\w)(?:{any_of(told('rates_of_groups'))})(?!\w)", re.I),
    }


def share_lists(text: str) -> list[Shares]:
    """Return the lists whose shares make more than all, by what the line before them says."""
    found: list[Shares] = []
    rows: list[tuple[int, int, str]] = []
    lead = ""
    for line in [*LINE.finditer(text), None]:
        row = _patterns()["row"].fullmatch(line[0]) if line is not None else None
        near = line is not None and bool(rows or lead) and text[line.start() - 2 : line.start()] != "\n\n"
        if row is not None and line is not None and (near or not rows):
            start = line.start() + row.start("value")
            rows.append((start, line.start() + row.end("value"), row["value"].replace(",", ".")))
            continue
        found += _whole(lead, rows)
        rows, lead = [], line[0] if line is not None else ""
    return found


def _whole(lead: str, rows: list[tuple[int, int, str]]) -> list[Shares]:
    patterns = _patterns()
    total = sum(float(value) for _, _, value in rows)
    if not LEAST <= len(rows) <= MOST or not 100 + SLACK * max(1, len(rows) / 3) < total <= FAR:
        return []
    by = patterns["by"].search(lead) or patterns["apart"].search(lead)
    alone = patterns["alone"].search(lead) or says_one_each(lead) or (by and not patterns["rate"].search(lead))
    if not alone or patterns["several"].search(lead):
        return []
    return [Shares(tuple((start, end) for start, end, _ in rows), tuple(value for _, _, value in rows))]


def share_list_rows(text: str) -> list[dict[str, str]]:
    """Return these lists as rows of readings/statistics.csv (test `total`)."""
    return [
        {
            "start": str(one.places[0][0]), "end": str(one.places[-1][1]), "test": "total", "df1": " ".join(one.values),
            "value": "100", "relation": "=",
        }
        for one in share_lists(text)
    ]  # fmt: skip


def claim_share_lists(document: Document, pool: Pool) -> None:
    """Claim each share of these lists, so that a finding on their sum can show them."""
    starts = {start for one in share_lists(document.text) for start, _ in one.places}
    for sentence in document.sentences if starts else ():
        for mention in sentence.quantities:
            if mention.kind == "percentage" and mention.start in starts and pool.of(mention) is None:
                made = pool.stand_in(sentence, mention)
                pool.name(made, "percentage_share", said_of_part(document, sentence, mention))
