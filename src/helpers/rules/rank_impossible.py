"""A rank that cannot be: ninth of eight, below first, or held by two.

Why it matters: a rank is only as good as the list it stands in.
Not flagged: last of the list; a list of at least so many; one rank of two years, places or texts' own lists.
Basis: one rank has one holder, ties apart, which are said; a rank runs from 1 to the number of those ranked.
"""

from collections.abc import Iterable
from itertools import combinations

from helpers.readers.language_data import language_data
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Flag, Rule, say

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
_FIRST = {**_R, "value": "1", "period": "2012", "place": "Orra"}
_TOWNS = {**_FIRST, "subject": "towns of Tanera"}
_SELM = {**_TOWNS, "place": "Selm", "source_id": "s2", "claim_id": "q"}
_PLACES = {"Orra": "Tanera", "Selm": "Tanera"}
FLAGS = [
    {"claims": [_TOWNS, _SELM], "places": _PLACES},
    {"claims": [{**_R, "value": "9"}, {**_C, "value": "8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "0"}]},
    {"claims": [_FIRST, {**_FIRST, "subject": "Selm School", "source_id": "s2", "claim_id": "q"}]},
    {
        "claims": [
            {**_FIRST, "subject": "Orra School"},
            {**_FIRST, "subject": "Selm School", "place": "Selm", "source_id": "s2", "claim_id": "q"},
        ]
    },
]
_LASTS = {**_R, "value": "1", "property": "lasting_rank_lake_largest", "place": "Tanera"}
FLAGS.append(
    {
        "claims": [
            {**_LASTS, "subject": "Lake Orra"},
            {**_LASTS, "subject": "Lake Selm", "source_id": "s2", "claim_id": "q"},
        ]
    }
)
PASSES = [
    {
        "claims": [
            {**_R, "value": "1", "subject": "Lake Orra"},
            {**_R, "value": "1", "subject": "Lake Selm", "source_id": "s2", "claim_id": "q"},
        ]
    },
    {"claims": [_TOWNS, {**_SELM, "period": "2013"}], "places": _PLACES},
    {"claims": [_TOWNS, {**_SELM, "value": "2"}], "places": _PLACES},
    {"claims": [_TOWNS, {**_SELM, "place": "Tanera"}], "places": _PLACES},
    {"claims": [_TOWNS, _SELM], "places": {"Orra": "Tanera", "Selm": "Kavra"}},
    {"claims": [{**_TOWNS, "subject": "Tanera Choir"}, {**_SELM, "subject": "Tanera Choir"}], "places": _PLACES},
    {"claims": [{**_R, "value": "8"}, {**_C, "value": "8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "9"}, {**_C, "value": ">=8"}], "relations": [("part-of", "r n")]},
    {"claims": [{**_R, "value": "1"}]},
    {"claims": [_FIRST, {**_FIRST, "subject": "Selm School", "source_id": "s2", "claim_id": "q", "period": "2013"}]},
    {"claims": [_FIRST, {**_FIRST, "subject": "Selm School", "source_id": "s2", "claim_id": "q", "value": "2"}]},
    {"claims": [_FIRST, {**_FIRST, "subject": "Selm School", "claim_id": "q"}]},
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
    yield from _held_twice(context)
    yield from _held_by_two_places(context)
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


def _held_twice(context: Context) -> Iterable[Flag | str]:
    """Find two subjects of which two texts say one rank of one list, in one stated period and one place.

    What lasts needs no period: "the largest lake in Tanera".
    """
    held: dict[tuple[str, str, str, str, str], list[Claim]] = {}
    for claim in context.claims:
        of_when = claim.period or claim.property.startswith("lasting_")
        if claim.type == "rank" and claim.stance == "asserted" and claim.value.isdigit() and of_when:
            # Who stands first is no place in which others could stand first too: "Teluk Inai" of "Desa Teluk Inai".
            place = "" if claim.place and f" {claim.place} " in f" {claim.subject} " else claim.place
            key = (claim.property, claim.value, claim.period, place, claim.population)
            held.setdefault(key, []).append(claim)
    for claims in held.values():
        first = claims[0]
        others = [c for c in claims if c.subject != first.subject and c.source_id != first.source_id]
        if not others:
            continue
        why = say(
            {
                "en": "{a} and {b} cannot both hold rank {rank}",
                "id": "{a} dan {b} tidak dapat sama-sama berperingkat {rank}",
            },
            a=first.subject,
            b=others[0].subject,
            rank=first.shown,
        )
        yield Flag("conflict", why, (first, *others))


def _held_by_two_places(context: Context) -> Iterable[Flag]:
    """Find two places, side by side in one wider place, of which two texts say one rank in one stated period.

    Only where what is ranked are places: "districts of X", "kabupaten di X".
    """
    held: dict[tuple[str, str, str, str, str], list[Claim]] = {}
    for claim in context.claims:
        if claim.type == "rank" and claim.stance == "asserted" and claim.value.isdigit() and claim.period:
            if claim.place and _ranks_places(claim.subject):
                key = (claim.subject, claim.property, claim.value, claim.period, claim.population)
                held.setdefault(key, []).append(claim)
    around = context.codebook.places
    for claims in held.values():
        for left, right in combinations(claims, 2):
            if left.source_id == right.source_id or left.place == right.place:
                continue
            if not around.get(left.place) or around.get(left.place) != around.get(right.place):
                continue
            why = say(
                {
                    "en": "{a} and {b} cannot both hold rank {rank}",
                    "id": "{a} dan {b} tidak dapat sama-sama berperingkat {rank}",
                },
                a=left.place,
                b=right.place,
                rank=left.shown,
            )
            yield Flag("conflict", why, (left, right))


def _ranks_places(subject: str) -> bool:
    """Say whether a subject names places of one kind, not one place or body: "towns of Tanera", not "Kota Tanera"."""
    words = subject.split()
    kinds = {kind for language in ("id", "en") for kind in language_data(language, "propose")["place_kinds"]}
    return bool(words) and words[0].lower() in kinds and not (len(words) > 1 and words[1][0].isupper())
