"""A total stands beside its parts, and they do not add up to it.

Why it matters: a table or sentence that does not add up was not checked.
Not flagged: parts that add up within their rounding; totals of which not all parts are given; hedged totals.
Basis: arithmetic after rounding; totals and parts read from the text (readings/statistics.csv).
"""

from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.ledgers.granularity import rounding_bounds
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Flag, Place, Rule, say
from helpers.words import join

RULE = Rule(
    id="S04",
    name="total-misstated",
    kind="conflict",
    over="ledger",
    needs=("statistics",),
    title={"en": "A total that its parts do not give", "id": "Jumlah yang tidak sesuai dengan bagian-bagiannya"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the table with all its rows", "id": "tabel dengan semua barisnya"},
)

_S = {"source_id": "s1", "start": "0", "end": "20", "test": "total", "relation": "="}
FLAGS = [
    {"statistics": [{**_S, "value": "120", "df1": "64 58"}]},
    {"statistics": [{**_S, "value": "100.0", "df1": "33.6 33.4 33.4"}]},
]
PASSES = [
    {"statistics": [{**_S, "value": "120", "df1": "64 56"}]},
    {"statistics": [{**_S, "value": "100", "df1": "33.3 33.3 33.3"}]},
    {"statistics": [{**_S, "value": "100", "df1": "33 33 33"}]},
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Add the parts of each total (`df1`) again, but for those that are claimed as a sum: sum-differs judges them."""
    summed = [
        (claim.source_id, claim.start)
        for kind, _, claims in context.relations
        if kind == "sum-of"
        for claim in claims[1:]
        if claim.start is not None
    ]
    for row in rows_of(context.readings["statistics"]):
        if row.test != "total":
            continue
        within = sum(source == row.source_id and int(row.start) <= at < int(row.end) for source, at in summed)
        if within >= len(row.df1.split()):
            yield CONSISTENT
            continue
        fits = total_fits(row.value, row.df1.split())
        if fits is None:
            yield NOT_COMPARABLE
        elif fits:
            yield CONSISTENT
        else:
            why = say(
                {"en": "{parts} is {sum}, not {total}", "id": "{parts} adalah {sum}, bukan {total}"},
                parts=join([float(part) for part in row.df1.split()], " + "),
                sum=round(sum(float(part) for part in row.df1.split()), 6),
                total=float(row.value),
            )
            shares = _shares_at(context, row.source_id, int(row.start), int(row.end)) if row.value == "100" else ()
            place = Place(row.source_id, int(row.start), int(row.end), row.value)
            yield Flag("conflict", why, shares, places=(place,))


def _shares_at(context: Context, source_id: str, start: int, end: int) -> tuple[Claim, ...]:
    """Return the percentages that are claimed between two positions of a text."""
    return tuple(
        claim
        for claim in context.claims_of(source_id)
        if claim.type == "percentage" and claim.start is not None and start <= claim.start < end
    )


def total_fits(total: str, parts: list[str]) -> bool | None:
    """Say whether a total is the sum of its parts after rounding each; whole numbers are exact unless they are shares of 100."""
    stated, bounds = rounding_bounds(total), [rounding_bounds(part) for part in parts]
    if stated is None or len(parts) < 2 or any(bound is None for bound in bounds):
        return None
    known = [bound for bound in bounds if bound is not None]
    share = float(total) == 100 and len(known) > 2
    if all("." not in text for text in (total, *parts)) and not share:
        return sum(int(part) for part in parts) == int(total)
    return sum(low for low, _ in known) <= stated[1] and stated[0] <= sum(high for _, high in known)
