"""The same number stands with another unit.

Why it matters: 46 hectares is a hundredth of 46 square kilometres; 900 cases may be 900 persons, or not.
Not flagged: numbers that agree once converted; the same unit; small counts, which coincide by chance; another place,
period or group. Units that convert give a conflict; units that do not (cases, persons) a tension.
Basis: quantity calculus (ISO 80000-1): a value is a number and a unit.
"""

from collections import defaultdict
from collections.abc import Iterable

from helpers.corpora.periods import disjoint
from helpers.corpora.units import conversion
from helpers.judging.comparability import DIFFERENT, compare_named
from helpers.judging.pairs import group_claims
from helpers.rules import CONSISTENT, Claim, Context, Fact, Flag, Rule, say

RULE = Rule(
    id="R04",
    name="unit-swapped",
    kind="conflict",
    over="ledger",
    types=("count", "measurement", "percentage"),
    explains=("quantity-differs", "contradicted-by-reference"),
    title={"en": "One number, two units", "id": "Satu angka, dua satuan"},
    message={"en": "{property} ({subject}): {why}", "id": "{property} ({subject}): {why}"},
    settle={"en": "the table or map that has the unit", "id": "tabel atau peta yang memuat satuannya"},
)

_A = {"type": "measurement", "value": "46", "unit": "ha"}
FLAGS = [
    {"claims": [_A], "references": [{**_A, "unit": "km2"}]},
    {"claims": [_A, {**_A, "unit": "km2", "source_id": "s2"}]},
    {
        "claims": [
            {"type": "count", "value": "3600", "unit": "cases"},
            {"type": "count", "value": "3600", "unit": "persons", "source_id": "s2"},
        ]
    },
]
PASSES = [
    {"claims": [_A, {**_A, "value": "0.46", "unit": "km2", "source_id": "s2"}]},
    {"claims": [_A], "references": [_A]},
    {
        "claims": [
            {"type": "count", "value": "5", "unit": "cases"},
            {"type": "count", "value": "5", "unit": "persons", "source_id": "s2"},
        ]
    },
    {"claims": [{**_A, "period": "2001"}, {**_A, "unit": "km2", "period": "2012", "source_id": "s2"}]},
    {"claims": [{**_A, "value": "P5Y", "unit": "years"}, {**_A, "value": "P5Y", "unit": "months", "source_id": "s2"}]},
]


def judge(context: Context) -> Iterable[Flag | str]:
    """Find equal numbers of one property whose units differ; a reference fact decides which is swapped."""
    facts = {fact.ref_id: fact for fact in context.facts}
    on_property = group_claims([*context.claims, *(fact.claim for fact in context.facts)])
    groups: dict[tuple[str, str, float], list[Claim]] = defaultdict(list)
    for item in [*context.claims, *(fact.claim for fact in context.facts)]:
        if item.type in RULE.types and item.interval is not None and item.stance != "denied" and "P" not in item.value:
            groups[item.subject, item.property, item.interval.middle].append(item)
    for group in groups.values():
        claims = [item for item in group if item.claim_id not in facts]
        known = [item for item in group if item.claim_id in facts]
        if not claims or len(group) < 2:
            continue
        by_unit: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_unit[claim.unit].append(claim)
        found = False
        for unit, swapped in by_unit.items():
            others = [item for item in (known or claims) if item.unit != unit]
            against = [(a, b) for a in swapped for b in others if _comparable(a, b, context) and _kind(a, b)]
            if known and any(fact.unit == unit for fact in known):
                continue  # the fact has this unit: whoever differs is flagged, not this one
            if not against or (not known and unit == min(by_unit)):
                continue
            found = True
            yield _flag(against, on_property[swapped[0].subject, swapped[0].property], facts)
        if not found:
            yield CONSISTENT


def _comparable(a: Claim, b: Claim, context: Context) -> bool:
    if a.source_id == b.source_id or (a.scope_period and b.scope_period and disjoint(a.scope_period, b.scope_period)):
        return False
    return all(compare_named(scope, a, b, context.codebook).kind != DIFFERENT for scope in ("place", "population"))


def _kind(a: Claim, b: Claim) -> str:
    """Return conflict for units that convert, tension for others, "" where the numbers are one or too small."""
    factor = conversion(a.unit, b.unit)
    if factor is not None:
        return "" if abs(factor - 1) < 1e-9 else "conflict"
    if a.unit and b.unit and a.entry.unit in (a.unit, b.unit) and a.unit != b.unit and _large(a, 100):
        return "conflict"  # the codebook says what is counted, and one of the two counts something else
    return "tension" if a.unit and b.unit and _large(a, 10) else ""


def _large(claim: Claim, least: float) -> bool:
    return claim.interval is not None and abs(claim.interval.middle) >= least


def _flag(against: list[tuple[Claim, Claim]], everyone: list[Claim], facts: dict[str, Fact]) -> Flag:
    kind = "conflict" if any(_kind(a, b) == "conflict" for a, b in against) else "tension"
    sides = {item.claim_id: item for pair in against for item in pair}
    first, other = against[0]
    ids = {a.claim_id for a, _ in against}
    return Flag(
        kind,
        say(
            {"en": "{number} {a} ({x}), {number} {b} ({y})", "id": "{number} {a} ({x}), {number} {b} ({y})"},
            number=first.interval.middle if first.interval else first.value,
            a=first.unit,
            x=first.source_id,
            b=other.unit,
            y=other.source_id or facts[other.claim_id].publisher or facts[other.claim_id].title,
        ),
        tuple(item for item in sides.values() if item.claim_id not in facts),
        refs=tuple(item.claim_id for item in sides.values() if item.claim_id in facts),
        explained=tuple((a.claim_id, b.claim_id) for a, b in against)
        + tuple((one, claim.claim_id) for one in sorted(ids) for claim in everyone if claim.claim_id not in ids),
    )
