"""A rank that cannot be: ninth of eight, or below first.

Why it matters: a rank is only as good as the list it stands in.
Not flagged: last of the list; a list of at least so many.
Basis: a rank runs from 1 to the number of those ranked.
"""

from collections.abc import Iterable

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Flag, Rule, say

RULE = Rule(
    id="A09",
    name="rank-impossible",
    kind="conflict",
    over="ledger",
    types=("rank",),
    relations=("part-of",),
    title={"en": "A rank outside its list", "id": "Peringkat di luar daftarnya"},
    message={"en": "{property} ({subject}): {why} ({sources})", "id": "{property} ({subject}): {why} ({sources})"},
    settle={"en": "the list of those ranked", "id": "daftar yang diperingkat"},
)

_R, _C = {"type": "rank", "claim_id": "r"}, {"type": "count", "unit": "schools", "claim_id": "n", "property": "listed"}
FLAGS = [
    {"claims": [{**_R, "value": "9"}, {**_C, "value": "8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "0"}]},
]
PASSES = [
    {"claims": [{**_R, "value": "8"}, {**_C, "value": "8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "9"}, {**_C, "value": ">=8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "1"}]},
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare ranks with the number of those ranked."""
    for claim in context.claims:
        if claim.type != "rank" or claim.interval is None or claim.stance == "denied":
            continue
        if claim.interval.high < 1:
            why = say({"en": "there is no rank {rank}", "id": "tidak ada peringkat {rank}"}, rank=claim.shown)
            yield Flag("conflict", why, (claim,))
        else:
            yield CONSISTENT
    for kind, _, claims in context.relations:
        if kind != "part-of" or len(claims) != 2 or claims[0].type != "rank":
            continue
        rank, ranked = claims
        if rank.interval is None or ranked.interval is None:
            yield NOT_COMPARABLE
        elif rank.interval.low > ranked.interval.loose_high:
            why = say(
                {"en": "number {rank} of {ranked} cannot be", "id": "nomor {rank} dari {ranked} tidak mungkin"},
                rank=rank.shown,
                ranked=ranked.shown,
            )
            yield Flag("conflict", why, (rank, ranked))
        else:
            yield CONSISTENT
