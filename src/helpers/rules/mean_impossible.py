"""A mean that no whole answers of so many people can have.

Why it matters: the number of people, the mean or the data are not what the text says.
Not flagged: means of measures that are not whole numbers (only scales of points are read); means that fit after rounding
up or down; samples too large to tell.
Basis: GRIM (Brown & Heathers 2017, doi:10.1177/1948550616673876).
"""

from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.ledgers.granularity import mean_possible
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Flag, Place, Rule, say

RULE = Rule(
    id="S02",
    name="mean-impossible",
    kind="conflict",
    over="ledger",
    needs=("statistics",),
    title={"en": "A mean that cannot be", "id": "Rata-rata yang tidak mungkin"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={
        "en": "the answers, or the number of those who answered this question",
        "id": "jawaban, atau jumlah yang menjawab pertanyaan ini",
    },
)

_M = {"source_id": "s1", "start": "0", "end": "8", "test": "mean", "relation": "="}
FLAGS = [{"statistics": [{**_M, "value": "3.47", "n": "12"}]}, {"statistics": [{**_M, "value": "5.19", "n": "28"}]}]
PASSES = [
    {"statistics": [{**_M, "value": "3.25", "n": "12"}]},
    {"statistics": [{**_M, "value": "3.47", "n": "240"}]},
    {"statistics": [{**_M, "value": "3.47", "n": "12", "df1": "10"}]},
    {"statistics": [{**_M, "value": "3.47", "n": ""}]},
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Check each mean of whole points against its number of answers (`df1` is the number of questions)."""
    for row in rows_of(context.readings["statistics"]):
        if row.test != "mean":
            continue
        n, items = _whole(row.n), _whole(row.df1) or 1
        possible = mean_possible(row.value, n, items) if n else None
        if possible is None or n is None:
            yield NOT_COMPARABLE
        elif possible:
            yield CONSISTENT
        else:
            total = float(row.value) * n * items
            low = int(total)
            digits = len(row.value.partition(".")[2])
            why = say(
                {
                    "en": "{n} whole answers cannot have the mean {mean}: {a}/{m} = {x}, {b}/{m} = {y}",
                    "id": "{n} jawaban bulat tidak mungkin berata-rata {mean}: {a}/{m} = {x}, {b}/{m} = {y}",
                },
                n=n,
                mean=row.value,
                a=low,
                b=low + 1,
                m=n * items,
                x=f"{low / (n * items):.{digits}f}",
                y=f"{(low + 1) / (n * items):.{digits}f}",
            )
            yield Flag("conflict", why, places=(Place(row.source_id, int(row.start), int(row.end), row.value),))


def _whole(text: str) -> int | None:
    return int(text) if text.isdigit() and int(text) > 0 else None
