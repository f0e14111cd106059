"""A claim is credited to a publication that is older than what is claimed.

Why it matters: a report of 2015 cannot have counted the year 2021; the figure is from somewhere else.
Not flagged: claims within the years that the publication may cover; publications without a year; open periods whose
start is covered; plans and promises that the coder gave no period.
Basis: chronology; a table named with a range of years (2015–2017) has those years and no others.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from helpers.corpora.periods import years_of
from helpers.corpora.rows import rows_of
from helpers.corpora.scopes import period_of, time_of
from helpers.rules import CONSISTENT, Claim, Context, Flag, Rule, say

RULE = Rule(
    id="T03",
    name="source-does-not-reach",
    kind="conflict",
    over="ledger",
    title={"en": "A source older than the claim", "id": "Sumber lebih tua daripada klaimnya"},
    message={"en": "{property} ({subject}): {why} ({sources})", "id": "{property} ({subject}): {why} ({sources})"},
    settle={"en": "the publication that really has this figure", "id": "publikasi yang benar-benar memuat angka ini"},
)

_C = {"type": "count", "value": "38", "period": "2019"}
_TEXTS = [{"source_id": "okoro", "authors": "Ada Okoro", "year": "2015"}]
FLAGS = [
    {"claims": [{**_C, "attributed_to": "Okoro 2015"}]},
    {"claims": [{"type": "date", "value": "2011/2016", "attributed_to": "Ismet (2015)"}]},
    {"claims": [{**_C, "period": "2010", "attributed_to": "Statistics Office, table 2015-2017"}]},
    {"claims": [{**_C, "attributed_to": "see Okoro"}], "sources": _TEXTS},
]
PASSES = [
    {"claims": [{**_C, "period": "2011", "attributed_to": "see Okoro"}], "sources": _TEXTS},
    {"claims": [{**_C, "attributed_to": "Okoro 2019"}]},
    {"claims": [{**_C, "attributed_to": "Okoro 2021"}]},
    {"claims": [{**_C, "attributed_to": "the harbour office"}]},
    {"claims": [{**_C, "period": "2011/..", "attributed_to": "Okoro 2015"}]},
    {"claims": [{**_C, "period": "2016", "attributed_to": "Statistics Office, table 2015-2017"}]},
    {"claims": [{**_C, "attributed_to": "Law No. 12 of 2013, in Okoro 2020"}]},
]
RANGE = re.compile(r"(?<!\d)((?:18|19|20)\d\d)\s?[-–/]\s?((?:18|19|20)\d\d)(?!\d)")
YEAR = re.compile(r"(?<![\d/])((?:18|19|20)\d\d)(?![\d/])")


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare the time that each claim is about with the year of the publication it is credited to."""
    by_name = _years_by_name(context)
    groups: dict[tuple[str, str, str], list[tuple[Claim, int, int]]] = defaultdict(list)
    for claim in context.claims:
        reach = _reach(claim.attributed_to) or by_name.get(claim.attributed_to)
        time = time_of(claim)
        if reach is None or time is None or claim.stance == "denied":
            continue
        first, last = years_of(time)
        low, high = reach
        if time.open_end:
            last = first
        if last > high or (low and first < low and not time.open_start):
            groups[claim.source_id, claim.attributed_to, claim.period or claim.value].append((claim, low, high))
        else:
            yield CONSISTENT
    for (_, attributed_to, _), group in groups.items():
        low, high = group[0][1], group[0][2]
        why = (
            {
                "en": "{about} is outside the years {low}–{high} of {origin}",
                "id": "{about} di luar tahun {low}–{high} dari {origin}",
            }
            if low
            else {"en": "{origin} is older than {about}", "id": "{origin} lebih tua daripada {about}"}
        )
        yield Flag(
            "conflict",
            say(why, about=period_of(group[0][0]), low=str(low), high=str(high), origin=attributed_to),
            tuple(claim for claim, _, _ in group),
        )


def _years_by_name(context: Context) -> dict[str, tuple[int, int]]:
    """Return the year of a text of the corpus for each origin that names it and nobody else: its id, or its author."""
    texts: list[tuple[set[str], set[str], int]] = []
    for row in [] if context.sources.empty else rows_of(context.sources):
        authors = [author.split() for author in re.split(r"[;,]", row.authors) if author.split()]
        if str(row.year)[:4].isdigit():
            last = {row.source_id, *(author[-1] for author in authors)}
            texts.append((last, last | {name for author in authors for name in author}, int(row.year[:4])))
    found = {}
    for origin in dict.fromkeys(claim.attributed_to for claim in context.claims):
        words = set(re.findall(r"\w+", origin))
        names = {word for word in words if word[0].isupper()}
        years = {year for last, known, year in texts if words & last and names <= known}
        if len(years) == 1:
            found[origin] = (0, years.pop())
    return found


def _reach(attributed_to: str) -> tuple[int, int] | None:
    """Return the first (0 if unknown) and last year that a publication can tell of."""
    found = RANGE.search(attributed_to)
    if found:
        low, high = int(found[1]), int(found[2])
        return (low, high) if low < high else None
    years = [int(year) for year in YEAR.findall(attributed_to)]
    return (0, max(years)) if years else None
