"""A percentage that no whole number out of so many gives.

Why it matters: the percentage, or the number of those counted, is wrong.
Not flagged: percentages that fit after rounding; those that fit cut off instead of rounded are a tension; percentages
whose whole is not stated beside them.
Basis: GRIM for shares (Brown & Heathers 2017, doi:10.1177/1948550616673876).
"""

from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.ledgers.granularity import cut_off_possible, nearest_shares, percent_possible
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Flag, Place, Rule, say

RULE = Rule(
    id="S03",
    name="percent-impossible",
    kind="conflict",
    over="ledger",
    needs=("statistics",),
    title={"en": "A percentage that cannot be", "id": "Persentase yang tidak mungkin"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the counts behind the percentage", "id": "hitungan di balik persentase"},
)

_P = {"source_id": "s1", "start": "0", "end": "3", "test": "percent", "relation": "="}
FLAGS = [
    {"statistics": [{**_P, "value": "34", "n": "20"}]},
    {"statistics": [{**_P, "value": "66", "n": "3"}]},
]
PASSES = [
    {"statistics": [{**_P, "value": "35", "n": "20"}]},
    {"statistics": [{**_P, "value": "67", "n": "3"}]},
    {"statistics": [{**_P, "value": "34", "n": ""}]},
    {"statistics": [{**_P, "value": "34", "n": "1200"}]},
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Check each percentage against the whole numbers that its n allows."""
    for row in rows_of(context.readings["statistics"]):
        if row.test != "percent":
            continue
        n = int(row.n) if row.n.isdigit() else 0
        possible = percent_possible(row.value, n)
        if possible is None:
            yield NOT_COMPARABLE
        elif possible:
            yield CONSISTENT
        else:
            low, high = nearest_shares(row.value, n)
            digits = max(1, len(row.value.partition(".")[2]))
            why = say(
                {
                    "en": "no whole number of {n} is {percent} %: {a} is {x} %, {b} is {y} %",
                    "id": "tidak ada bilangan bulat dari {n} yang {percent} %: {a} adalah {x} %, {b} adalah {y} %",
                },
                n=n,
                percent=row.value,
                a=low,
                b=high,
                x=f"{100 * low / n:.{digits}f}",
                y=f"{100 * high / n:.{digits}f}",
            )
            kind = "tension" if cut_off_possible(row.value, n) else "conflict"
            yield Flag(kind, why, places=(Place(row.source_id, int(row.start), int(row.end), row.value),))
