"""Coordinates that lie nowhere, or an area larger than what it lies in.

Why it matters: a slip in a coordinate or an area shows that the description was not checked against a map.
Not flagged: degrees within their range; areas that fit after rounding; coordinates in units that are not degrees.
Basis: latitude runs to 90°, longitude to 180° (ISO 6709); a part is no larger than the whole.
"""

from collections.abc import Iterable, Iterator

from helpers.corpora.intervals import both, number_of
from helpers.corpora.units import axis, axis_word, dimension
from helpers.corpora.values import Interval
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Flag, Rule, say
from helpers.words import Value

RULE = Rule(
    id="A10",
    name="area-or-coordinates-impossible",
    kind="conflict",
    over="ledger",
    types=("geography", "measurement"),
    relations=("part-of",),
    explains=("quantity-differs", "contradicted-by-reference", "parts-exceed-whole"),
    title={"en": "Coordinates or an area that cannot be", "id": "Koordinat atau luas yang tidak mungkin"},
    message={"en": "{property} ({subject}): {why} ({sources})", "id": "{property} ({subject}): {why} ({sources})"},
    settle={"en": "a map, or the surveyor's register", "id": "peta, atau register pengukuran"},
)

_G = {"type": "geography", "unit": "degrees", "property": "latitude"}
_A = {"type": "measurement", "unit": "km2", "property": "area"}
FLAGS = [
    {"claims": [{**_G, "value": "-106.4"}]},
    {"claims": [{"type": "measurement", "unit": "degrees_east", "property": "western_limit", "value": "1040"}]},
    {
        "claims": [{**_A, "value": "460", "subject": "Brightwater"}, {**_A, "value": "46", "subject": "Lake County"}],
        "places": {"Brightwater": "Lake County"},
    },
    {
        "claims": [{**_A, "value": "460", "claim_id": "a"}, {**_A, "value": "4600", "unit": "ha", "claim_id": "b"}],
        "relations": [("part-of", "a b")],
    },
]
PASSES = [
    {"claims": [{**_G, "value": "-6.4"}]},
    {"claims": [{**_G, "value": "106.4", "property": "longitude"}]},
    {"claims": [{"type": "measurement", "unit": "°C", "property": "water_temperature", "value": "104"}]},
    {
        "claims": [{**_A, "value": "46", "subject": "Brightwater"}, {**_A, "value": "460", "subject": "Lake County"}],
        "places": {"Brightwater": "Lake County"},
    },
]
LIMITS = {"latitude": 90.0, "longitude": 180.0, "angle": 180.0}


def judge(context: Context) -> Iterable[Flag | str]:
    """Check degrees against their range, and areas against the areas they lie in."""
    areas: list[Claim] = []
    for claim in context.claims:
        if claim.type not in RULE.types or claim.stance == "denied":
            continue
        number = number_of(claim)
        if number is None:
            continue
        found = _axis(claim)
        if found:
            yield _degrees(claim, number, found)
        if dimension(claim.unit) == "area":
            if number.high <= 0:
                why = say({"en": "no area is {area}", "id": "tidak ada luas {area}"}, area=claim.shown)
                yield Flag("conflict", why, (claim,))
            areas.append(claim)
    yield from _areas(areas, context)


def _axis(claim: Claim) -> str:
    """Return which way the degrees run, by the unit or by the property's name and labels."""
    found = axis(claim.unit)
    if found != "angle":
        return found
    names = [claim.property, claim.entry.label_in("en"), claim.entry.label_in("id")]
    return axis_word(" ".join(names)) or ("angle" if claim.type == "geography" else "")


def _degrees(claim: Claim, number: Interval, way: str) -> Flag | str:
    limit = LIMITS[way]
    if number.low > limit or number.high < -limit:
        return Flag(
            "conflict",
            say(
                {
                    "en": "no place lies at {value} degrees; the scale ends at {limit}",
                    "id": "tidak ada tempat pada {value} derajat; skalanya berakhir di {limit}",
                },
                value=Value(claim.value, "count"),
                limit=int(limit),
            ),
            (claim,),
        )
    return CONSISTENT


def _areas(areas: list[Claim], context: Context) -> Iterator[Flag | str]:
    pairs = [
        (claims[0], claims[1])
        for kind, _, claims in context.relations
        if kind == "part-of" and len(claims) == 2 and all(dimension(claim.unit) == "area" for claim in claims)
    ]
    by_subject: dict[str, list[Claim]] = {}
    by_id = {claim.claim_id: claim for pair in pairs for claim in pair} | {claim.claim_id: claim for claim in areas}
    for claim in areas:
        by_subject.setdefault(claim.subject, []).append(claim)
    for subject, inner in by_subject.items():
        for outer in context.codebook.ancestors("place", subject):
            pairs += [(a, b) for a in inner for b in by_subject.get(outer, []) if a.property == b.property]
    too_large: dict[str, list[tuple[Claim, Claim]]] = {}
    for part, whole in dict.fromkeys((a.claim_id, b.claim_id) for a, b in pairs):
        a, b = by_id[part], by_id[whole]
        numbers = both(a, b)
        if numbers is None:
            yield NOT_COMPARABLE
        elif numbers[0].round_low > numbers[1].loose_high and numbers[0].loose_low > numbers[1].loose_high:
            too_large.setdefault(part, []).append((a, b))
        else:
            yield CONSISTENT
    for found in too_large.values():
        # One part that is too large is one finding, with the whole that its own text gives first.
        found.sort(key=lambda pair: pair[0].source_id != pair[1].source_id)
        part_claim, whole_claim = found[0]
        yield Flag(
            "conflict",
            say(
                {
                    "en": "{part} ({inner}) cannot lie within {whole} ({outer})",
                    "id": "{part} ({inner}) tidak mungkin berada di dalam {whole} ({outer})",
                },
                part=part_claim.shown,
                inner=part_claim.subject,
                whole=whole_claim.shown,
                outer=whole_claim.subject,
            ),
            (part_claim, *(whole for _, whole in found)),
            explained=tuple((part_claim.claim_id, whole.claim_id) for _, whole in found),
        )
