"""Numbers neither of which says of when it is, where others of their property are dated differently.

Two coders who leave a period empty say that the text states none, and then the numbers are taken to be of one time. The
program may only not have found it: "a mad year: 45 by the end of July"; and what "has 42 staff" is of the year in which it
was written. Of 196 contradictions between two texts about a
number that changes from year to year, planted by people who knew no rule of ours, all but eight were dated, and all
counts of what happened; of 92 that were none, half were not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from helpers.corpora.claims import Claim
from helpers.corpora.digit_swaps import swapped
from helpers.proposing.sudden_tolls import befalls
from helpers.rules import KINDS, NOT_COMPARABLE, Outcome
from helpers.words import say

if TYPE_CHECKING:
    from helpers.judging.pairs import Pair

TYPES = ("count", "measurement", "rank", "trend")
SLIP = 2  # digits of which two are swapped: then an undated number is rather the other one than another


def undated_doubted(pairs: Sequence[Pair], claims: Sequence[Claim], years: Mapping[str, str]) -> list[Pair]:
    """Return the pairs of one property; undated ones are no conflict where others are dated, and of flows and amounts none at all.

    What there is, told by texts of two years (`years`, by source), is no conflict either.
    """
    dated = len({claim.period for claim in claims if claim.period}) > 1 and not _are_of_event(claims)
    return [
        pair._replace(outcome=_doubted(pair))
        if _is_undated(pair) and (dated or _are_of_two_years(pair, years))
        else pair
        for pair in pairs
    ]


def _are_of_event(claims: Sequence[Claim]) -> bool:
    """Say whether all dates of an event's toll are when it happened, told more or less exactly: "since 1984", "on 3 December 1984"."""
    if any(claim.entry.quantity != "cumulative" or not befalls(claim.subject) for claim in claims):
        return False
    begun = sorted({claim.period.removesuffix("/..") for claim in claims if claim.period}, key=len)
    return bool(begun) and all(begun[-1].startswith(period) for period in begun)


def _are_of_two_years(pair: Pair, years: Mapping[str, str]) -> bool:
    """Say whether two texts of different years, or one of them of none, tell what there is when they are written."""
    left, right = years.get(pair.left.source_id, ""), years.get(pair.right.source_id, "")
    cited = pair.left.attributed_to or pair.right.attributed_to  # what it cites is of the other's year
    return _is_level(pair.left) and not cited and left != right


def _is_undated(pair: Pair) -> bool:
    left, right = pair.left, pair.right
    return (
        pair.outcome.kind in KINDS
        and left.coder == right.coder == "machine"
        and left.type in TYPES
        and "period" in left.entry.varies_by
        and not left.period
        and not right.period
        and not (_is_level(left) and left.source_id == right.source_id)
        and not _are_swapped(left, right)
    )


def _is_level(claim: Claim) -> bool:
    """Say whether a number is of what there is, and not of what happens in a time."""
    return claim.type == "count" and claim.entry.quantity == "stock"


def _are_swapped(left: Claim, right: Claim) -> bool:
    a, b = left.interval, right.interval
    return a is not None and b is not None and swapped(a.middle, b.middle, telling=SLIP)


def _doubted(pair: Pair) -> Outcome:
    outcome, tension = pair.outcome, _is_level(pair.left) or pair.left.type in ("rank", "trend")
    why = {
        "en": "{why}; but neither says of when, and the number changes with the time",
        "id": "{why}; tetapi keduanya tidak menyebut waktunya, padahal angka itu berubah menurut waktu",
    }
    return Outcome("tension" if tension else NOT_COMPARABLE, say(why, why=outcome.why), outcome.apart)
