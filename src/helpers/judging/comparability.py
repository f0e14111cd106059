"""May two claims be compared at all? Subject, property, unit, place, period, population, stance.

Every rule that compares asks here first. The answer names the first difference that matters,
in words a reader understands. A stated and an unstated scope give at most a tension; two
unstated ones are taken as the same (DESIGN.md, section 4).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.corpus import QUANTITY_TYPES
from helpers.corpora.periods import Period, contains, days, disjoint
from helpers.corpora.units import conversion
from helpers.words import Said, say, show_date

SAME, UNSTATED, DIFFERENT = "same", "unstated", "different"
SPAN = 1.9  # times the length of a period in which more may have come up than in it alone
END_OF_YEAR = 130  # days that "at the end of the year" may mean
THROUGHOUT = re.compile(r"(\d{4})-01-01/\1-12-31")
OPINIONS = ("effectiveness", "causal")


class Scope(NamedTuple):
    """`kind` is same, unstated (one side does not say) or different; `why` names the first difference.

    `inner` says which side lies within the other where that is the difference: left, right or "".
    """

    kind: str
    why: Said
    inner: str = ""


AS_STATED = Scope(SAME, say({"en": "same scope", "id": "cakupan sama"}))


def compare_scope(left: Claim, right: Claim, entry: Property, codebook: Codebook, stances: bool = True) -> Scope:
    """Return whether two claims on one property are about the same thing.

    Refuses nothing: claims about different subjects or properties are `different`. Without `stances`,
    it does not matter who says it and whether it is denied.
    """
    if (left.subject, left.property) != (right.subject, right.property):
        return Scope(DIFFERENT, say({"en": "not the same subject and property", "id": "subjek atau sifatnya berbeda"}))
    unit = AS_STATED
    if left.type in QUANTITY_TYPES and left.type != "percentage" and bool(left.unit) != bool(right.unit):
        unit = Scope(
            UNSTATED,
            say(
                {"en": "only {source} states the unit ({unit})", "id": "hanya {source} menyebut satuan ({unit})"},
                source=speaker(left if left.unit else right),
                unit=left.unit or right.unit,
            ),
        )
    elif left.type in QUANTITY_TYPES and conversion(left.unit, right.unit) is None:
        return Scope(
            DIFFERENT,
            say(
                {"en": "units differ: {a} and {b}", "id": "satuan berbeda: {a} dan {b}"},
                a=left.unit or "–",
                b=right.unit or "–",
            ),
        )
    stance = _stance(left, right) if stances else AS_STATED
    if stance.kind == DIFFERENT:
        return stance
    unstated = next((scope for scope in (unit, stance) if scope.kind == UNSTATED), None)
    for scope in ("place", "population", "period"):
        if scope not in entry.varies_by and not (getattr(left, scope) and getattr(right, scope)):
            if scope == "population" and _is_amount_of_part(left, right):
                return compare_named(scope, left, right, codebook)._replace(kind=DIFFERENT)
            continue
        found = _period(left, right, entry) if scope == "period" else compare_named(scope, left, right, codebook)
        apart = _are_of_two_parts(scope, left, right) or _are_of_two_events(scope, left, right)
        if found.kind == DIFFERENT and (scope in entry.varies_by or apart):
            return found
        if found.kind == UNSTATED:
            unstated = unstated or found
    return unstated or AS_STATED


def _is_amount_of_part(left: Claim, right: Claim) -> bool:
    """Say whether the program has read of one of two amounts alone what it is of: "the mass campaign cost", "three pupils died"."""
    read = left.coder == right.coder == "machine" and left.type == right.type and left.type in ("measurement", "count")
    return read and bool(left.population) != bool(right.population)


def _are_of_two_parts(scope: str, left: Claim, right: Claim) -> bool:
    """Say whether the program has read of two amounts what each is of or how it is reckoned: gross and net."""
    read = left.coder == right.coder == "machine" and left.type == right.type == "measurement"
    return read and scope == "population"


def _are_of_two_events(scope: str, left: Claim, right: Claim) -> bool:
    """Say whether the program has read what two events of different dates came of: two strikes have two causes."""
    read = left.coder == right.coder == "machine" and left.type == right.type == "classification"
    return read and scope == "period"


def _stance(left: Claim, right: Claim) -> Scope:
    """A denied claim is not its author's; a reported one is somebody else's word."""
    for claim in (left, right):
        if claim.stance == "denied":
            return Scope(
                DIFFERENT,
                say({"en": "{source} rejects this value", "id": "{source} menolak nilai ini"}, source=claim.source_id),
            )
    reported = [claim.source_id for claim in (left, right) if claim.stance == "reported"]
    if reported and left.type in OPINIONS:
        # What somebody thinks of a programme is theirs: a text that quotes it has not said so.
        return Scope(
            DIFFERENT,
            say(
                {"en": "{source} reports somebody else's opinion", "id": "{source} melaporkan pendapat pihak lain"},
                source=reported[0],
            ),
        )
    if reported:
        return Scope(
            UNSTATED,
            say(
                {"en": "{source} reports somebody else's words", "id": "{source} melaporkan perkataan pihak lain"},
                source=reported[0],
            ),
        )
    return AS_STATED


SCOPE_WORDS = {
    "place": {"en": "place", "id": "tempat"},
    "population": {"en": "population", "id": "populasi"},
    "period": {"en": "period", "id": "periode"},
}


def speaker(claim: Claim) -> Said | str:
    """Return who says it: the source, or the reference for a fact."""
    return claim.source_id or say({"en": "the reference", "id": "rujukan"})


def compare_named(scope: str, left: Claim, right: Claim, codebook: Codebook) -> Scope:
    """Return how the places (or populations) of two claims relate."""
    a, b = getattr(left, scope), getattr(right, scope)
    word = say(SCOPE_WORDS[scope])
    if a == b:
        return AS_STATED
    if not a or not b:
        return _only_one_says(left if a else right, word, a or b)
    for inner, outer, side in ((a, b, "left"), (b, a, "right")):
        if codebook.within(scope, inner, outer):
            return Scope(
                DIFFERENT,
                say(
                    {
                        "en": "different {scope}: {inner} is within {outer}",
                        "id": "{scope} berbeda: {inner} bagian dari {outer}",
                    },
                    scope=word,
                    inner=inner,
                    outer=outer,
                ),
                side,
            )
    return Scope(
        DIFFERENT,
        say({"en": "different {scope}: {a} and {b}", "id": "{scope} berbeda: {a} dan {b}"}, scope=word, a=a, b=b),
    )


def _only_one_says(stated: Claim, scope: Said, name: Said | str) -> Scope:
    return Scope(
        UNSTATED,
        say(
            {"en": "only {source} states the {scope} ({name})", "id": "hanya {source} menyebut {scope} ({name})"},
            source=speaker(stated),
            scope=scope,
            name=name,
        ),
    )


def _period(left: Claim, right: Claim, entry: Property) -> Scope:
    a, b = left.scope_period, right.scope_period
    word = say(SCOPE_WORDS["period"])
    if a is None and b is None:
        if entry.quantity == "cumulative" and left.source_id != right.source_id:
            return Scope(
                UNSTATED,
                say(
                    {
                        "en": "running totals, and neither says until when",
                        "id": "jumlah kumulatif, dan keduanya tidak menyebut sampai kapan",
                    }
                ),
            )
        return AS_STATED
    if a is None or b is None:
        stated = left if a else right
        return _only_one_says(stated, word, _date(stated.period))
    if (a.start, a.end) == (b.start, b.end):
        return AS_STATED
    both = {"a": _date(left.period), "b": _date(right.period)}
    if disjoint(a, b):
        return Scope(
            DIFFERENT, say({"en": "different period: {a} and {b}", "id": "periode berbeda: {a} dan {b}"}, **both)
        )
    if entry.quantity == "cumulative" and a.end == b.end and _may_be_by_then(left, right):
        return Scope(
            UNSTATED,
            say(
                {
                    "en": "a total by a day, and one of that day: {a} and {b}",
                    "id": "jumlah hingga suatu hari dan jumlah pada hari itu: {a} dan {b}",
                },
                **both,
            ),
        )
    inside = "left" if contains(b, a) else "right" if contains(a, b) else ""
    if _same_but_for_precision(a, b):
        return Scope(
            UNSTATED,
            say({"en": "the periods may be one: {a} and {b}", "id": "periodenya mungkin sama: {a} dan {b}"}, **both),
        )
    if entry.quantity == "stock" and inside and a.end == b.end and max(a.end - a.start, b.end - b.start) < END_OF_YEAR:
        return AS_STATED  # "at the end of 2018" and "on 31 December 2018"
    if entry.quantity == "stock" and inside and _holds_throughout(left, right, inside):
        return AS_STATED
    if inside and entry.type == "count" and _came_up_since(left, right, inside):
        return Scope(
            DIFFERENT,
            say(
                {
                    "en": "one period lies within the other, in which more may have come up: {a} and {b}",
                    "id": "periode yang satu di dalam yang lain, yang dapat memuat lebih banyak: {a} dan {b}",
                },
                **both,
            ),
            inside,
        )
    amounts = entry.type == "measurement" and left.coder == right.coder == "machine"
    if entry.quantity == "stock" and inside and not amounts and not (a.is_interval and b.is_interval):
        return Scope(
            UNSTATED,
            say(
                {
                    "en": "one period lies within the other: {a} and {b}",
                    "id": "periode yang satu di dalam yang lain: {a} dan {b}",
                },
                **both,
            ),
            inside,
        )
    return Scope(
        DIFFERENT,
        say({"en": "the periods only overlap: {a} and {b}", "id": "periodenya hanya beririsan: {a} dan {b}"}, **both),
        inside,
    )


def _holds_throughout(left: Claim, right: Claim, inner: str) -> bool:
    """Say whether the program has read of the wider of two periods, to the day, that something was there throughout it."""
    wide = right if inner == "left" else left
    return left.coder == right.coder == "machine" and bool(THROUGHOUT.fullmatch(wide.period))


def _came_up_since(left: Claim, right: Claim, inner: str) -> bool:
    """Say whether the number of a span of years is larger than that of one year within it: 15 countries, and 150 in all."""
    short, long = (left, right) if inner == "left" else (right, left)
    if not left.coder == right.coder == "machine" or "/" not in long.period or ".." in long.period:
        return False
    few, many, narrow, wide = short.interval, long.interval, short.scope_period, long.scope_period
    if few is None or many is None or narrow is None or wide is None or days(wide) < SPAN * days(narrow):
        return False
    return few.middle < many.middle


def _may_be_by_then(left: Claim, right: Claim) -> bool:
    """Say whether a running total is told up to a day and one on that day, not so few that they may be of that day alone."""
    until, on = sorted((left, right), key=lambda claim: claim.period.startswith("../"), reverse=True)
    days_told = until.period == f"../{on.period}" and len(on.period) == len("2018-10-04")
    all_told, then = until.interval, on.interval
    return days_told and all_told is not None and then is not None and 2 * then.middle > all_told.middle


def _same_but_for_precision(a: Period, b: Period) -> bool:
    """Two intervals whose ends may be the same days: 2005-03/2014 and 2005/2014-12-31."""
    return (
        a.is_interval
        and b.is_interval
        and a.open_end == b.open_end
        and a.open_start == b.open_start
        and a.start <= b.start_end
        and b.start <= a.start_end
        and a.end_start <= b.end
        and b.end_start <= a.end
    )


def _date(value: str) -> Said:
    return Said({"en": show_date(value, "en"), "id": show_date(value, "id")})
