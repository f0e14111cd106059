"""A figure for one group or region is reported for another that holds it, or that it holds.

Why it matters: a share counted worldwide says nothing about one country, nor one town's about a district.
Not flagged: the same scope; scopes that neither holds the other; other numbers; round small counts, which coincide by
chance; periods that do not meet.
Basis: the hierarchies of the codebook (`places`, `populations`) against the scope of the reference fact; ecological
inference (Robinson 1950, doi:10.2307/2087176).
"""

from helpers.corpora.intervals import both
from helpers.corpora.periods import disjoint
from helpers.judging.comparability import DIFFERENT, compare_named
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Fact, Outcome, Rule, say
from helpers.words import join

RULE = Rule(
    id="R02",
    name="scope-widened",
    kind="tension",
    over="reference",
    types=("count", "percentage", "measurement"),
    title={"en": "A figure moved to another scope", "id": "Angka yang dipindah ke cakupan lain"},
    message={
        "en": "{property} ({subject}): {why} ({sources}; {publisher})",
        "id": "{property} ({subject}): {why} ({sources}; {publisher})",
    },
    settle={"en": "the publication that first gave the figure", "id": "publikasi yang pertama memuat angka itu"},
)

_P = {"type": "percentage", "value": "27", "unit": "percent"}
_TREE = {"places": {"Lakeland": "world", "North Quay": "Lakeland"}, "populations": {"women": "persons"}}
FLAGS = [
    ({**_P, "place": "Lakeland"}, {**_P, "place": "world"}, _TREE),
    ({**_P, "place": "Lakeland"}, {**_P, "place": "North Quay"}, _TREE),
    (
        {"type": "count", "value": ">200000", "population": "persons"},
        {"type": "count", "value": "200000", "population": "women"},
        _TREE,
    ),
]
PASSES = [
    ({**_P, "place": "Lakeland"}, {**_P, "place": "Lakeland"}, _TREE),
    ({**_P, "place": "Lakeland", "value": "31"}, {**_P, "place": "world"}, _TREE),
    ({**_P, "place": "Lakeland", "period": "2001"}, {**_P, "place": "world", "period": "2015"}, _TREE),
    (
        {"type": "count", "value": "3", "place": "Lakeland"},
        {"type": "count", "value": "3", "place": "North Quay"},
        _TREE,
    ),
    ({**_P, "place": "Lakeland"}, {**_P, "place": "Farland"}, _TREE),
]


def judge(claim: Claim, fact: Fact, context: Context) -> Outcome:
    """Compare the scope of a claim with that of a fact of the same number."""
    other = fact.claim
    numbers = both(claim, other)
    if numbers is None or claim.stance == "denied":
        return Outcome(
            NOT_COMPARABLE, say({"en": "no two numbers of one unit", "id": "bukan dua angka bersatuan sama"})
        )
    # Hedges may be lost on the way; the number itself has to be the same.
    if abs(numbers[0].middle - numbers[1].middle) > 1e-9 * max(1.0, abs(numbers[1].middle)):
        return Outcome(NOT_COMPARABLE, say({"en": "another number", "id": "angka lain"}))
    if claim.type != "percentage" and abs(numbers[1].middle) < 10:
        return Outcome(
            NOT_COMPARABLE,
            say({"en": "too small to be told apart from chance", "id": "terlalu kecil untuk dibedakan dari kebetulan"}),
        )
    if claim.scope_period and other.scope_period and disjoint(claim.scope_period, other.scope_period):
        return Outcome(NOT_COMPARABLE, say({"en": "different periods", "id": "periodenya berbeda"}))
    moved = []
    for scope in ("place", "population"):
        found = compare_named(scope, claim, other, context.codebook)
        if found.kind == DIFFERENT and not found.inner:
            return Outcome(NOT_COMPARABLE, found.why)
        if found.kind == DIFFERENT or _dropped(scope, claim, other, context):
            moved.append((getattr(other, scope), getattr(claim, scope)))
    if not moved:
        return Outcome(CONSISTENT)
    return Outcome(
        "tension",
        say(
            {
                "en": "{value} was counted for {there}, and is given for {here}",
                "id": "{value} dihitung untuk {there}, dan diberikan untuk {here}",
            },
            value=other.shown,
            there=", ".join(there for there, _ in moved),
            here=join([here or say({"en": "no such limit", "id": "tanpa batasan itu"}) for _, here in moved], ", "),
        ),
    )


def _dropped(scope: str, claim: Claim, other: Claim, context: Context) -> bool:
    """Say whether the claim leaves out a limit of the fact that its text never speaks of."""
    limit = getattr(other, scope)
    if getattr(claim, scope) or not limit or next(context.codebook.ancestors(scope, limit), "") == "":
        return False
    named = {getattr(each, scope) for each in context.claims if each.source_id == claim.source_id} - {""}
    if limit in named or not named:
        return False
    return not any(
        context.codebook.within(scope, name, limit)
        or (context.codebook.within(scope, limit, name) and scope == "place")
        for name in named
    )
