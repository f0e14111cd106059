"""A number of items is announced, and another number follows.

Why it matters: an item is missing or was added later; the reader cannot tell which.
Not flagged: lists of the announced length; "among others"; hedged announcements that fit; lists that could not be read
with certainty.
Basis: structure read from the text (readings/structure.csv), and the relation `announces` of a coder.
"""

from collections.abc import Iterable, Sequence

from helpers.corpora.rows import rows_of
from helpers.corpora.values import overlaps
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Flag, Place, Rule, say

RULE = Rule(
    id="X01",
    name="count-announced-list-differs",
    kind="gap",
    over="ledger",
    wants=("structure",),
    relations=("announces",),
    explains=("quantity-differs",),
    title={"en": "A count announced, another listed", "id": "Jumlah yang disebut lain dari yang didaftar"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the list that the count was made from", "id": "daftar asal hitungan itu"},
)

_LIST = {"source_id": "s1", "start": "10", "end": "20", "kind": "list", "number": "5", "unit": "villages"}
_N = {"type": "count", "claim_id": "n", "property": "modes"}
_I = [{"type": "name", "claim_id": f"i{i}", "value": f"mode {i}", "property": "mode"} for i in range(4)]
FLAGS = [
    {"structure": [{**_LIST, "value": "4"}]},
    {"structure": [{**_LIST, "value": "4", "target": "again"}]},
    {"claims": [{**_N, "value": "5"}, *_I], "relations": [("announces", "n i0 i1 i2 i3")]},
    {"claims": [{**_N, "value": "7"}, {**_N, "claim_id": "m", "value": "6"}], "relations": [("announces", "n m")]},
]
PASSES = [
    {"structure": [{**_LIST, "value": "5"}]},
    {"structure": [{**_LIST, "value": ""}]},
    {"claims": [{**_N, "value": "4"}, *_I], "relations": [("announces", "n i0 i1 i2 i3")]},
    {"claims": [{**_N, "value": ">=3"}, *_I], "relations": [("announces", "n i0 i1 i2 i3")]},
]
NEAR = 400  # characters between a coded number and its list, as when "five, as follows" takes it up again
AGAIN = {"en": "{a} {noun} announced, {b} counted later", "id": "{a} {noun} disebut, kemudian dihitung {b}"}
WHY = {"en": "{announced} {noun} announced, {listed} listed", "id": "{announced} {noun} disebut, {listed} didaftar"}


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare announced numbers with the items that follow."""
    covered: list[tuple[str, int, float]] = []
    for kind, _, claims in context.relations:
        if kind != "announces" or len(claims) < 2:
            continue
        count, listed = claims[0], len(claims) - 1
        if count.start is not None and count.interval is not None:
            covered.append((count.source_id, count.start, count.interval.middle))
        again = claims[1:] if all(claim.type == "count" for claim in claims[1:]) else ()
        if count.interval is None:
            yield NOT_COMPARABLE
        elif again:
            yield _counted_again(count, again)
        elif count.interval.low <= listed <= count.interval.high:
            yield CONSISTENT
        else:
            yield Flag(
                "gap",
                say(
                    WHY,
                    announced=count.shown,
                    noun=say({lang: count.entry.label_in(lang) for lang in ("en", "id")}),
                    listed=listed,
                ),
                claims,
            )
    frame = context.readings.get("structure")
    for row in [] if frame is None else rows_of(frame[frame["kind"] == "list"]):
        start, end = int(row.start), int(row.end)
        if not (row.number.isdigit() and row.value.isdigit()):
            yield NOT_COMPARABLE
        elif any(s == row.source_id and abs(at - start) <= NEAR and n == int(row.number) for s, at, n in covered):
            yield CONSISTENT  # a person coded this list
        elif int(row.number) == int(row.value):
            yield CONSISTENT
        elif getattr(row, "target", "") == "again":
            yield _told_again(context, row.source_id, start, end, int(row.number), int(row.value), row.unit)
        else:
            why = say(WHY, announced=int(row.number), noun=row.unit, listed=int(row.value))
            yield Flag(
                "gap",
                why,
                _claims_at(context, row.source_id, start, end),
                (Place(row.source_id, start, end, row.number),),
            )


def _told_again(context: Context, source: str, start: int, end: int, first: int, later: int, noun: str) -> Flag | str:
    """Judge a number of all that a text gives twice; where both are claims of one property, they are compared as such."""
    claims = [claim for claim in context.claims_of(source) if claim.type == "count" and claim.interval is not None]
    said = {(c.subject, c.property) for c in claims if c.interval and c.interval.middle == later}
    if any((c.subject, c.property) in said and c.interval and c.interval.middle == first for c in claims):
        return NOT_COMPARABLE
    return Flag("gap", say(AGAIN, a=first, b=later, noun=noun), (), (Place(source, start, end, str(first)),))


def _counted_again(count: Claim, again: Sequence[Claim]) -> Flag | str:
    """Compare a number announced with the number that a later place of the text gives."""
    other = [
        claim
        for claim in again
        if claim.interval and count.interval and overlaps(count.interval, claim.interval) == "no"
    ]
    if not other:
        return CONSISTENT
    why = say(
        AGAIN,
        a=count.shown,
        b=other[0].shown,
        noun=say({language: count.entry.label_in(language) for language in ("en", "id")}),
    )
    return Flag("gap", why, (count, *other))


def _claims_at(context: Context, source_id: str, start: int, end: int) -> tuple[Claim, ...]:
    return tuple(
        claim
        for claim in context.claims_of(source_id)
        if claim.type == "count"
        and claim.start is not None
        and claim.end is not None
        and claim.start < end
        and start < claim.end
    )
