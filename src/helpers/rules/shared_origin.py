"""Sources agree because they have it, openly or through one another, from the same work or body.

Why it matters: three papers that repeat one web page are one voice, however often they are counted.
Not flagged: sources that name different works, or their own work; a source that takes it from another which is the first
to give it (that is said openly; the number of voices counts the two as one); two papers that take it from each other
(circular-reference); agreement that a shared passage alone explains (shared-passage).
Basis: helpers.judging.origins: the graph claim, what it rests on, the works shared.
"""

from collections.abc import Iterator

from helpers.judging.origins import Edge, circular, origins
from helpers.rules import CONSISTENT, Context, Flag, Rule, say
from helpers.words import Said, join

RULE = Rule(
    id="D02",
    name="shared-origin",
    kind="dependence",
    over="ledger",
    needs=("citations",),
    title={"en": "Agreement from one origin", "id": "Kesepakatan dari satu asal"},
    message={"en": "{why}", "id": "{why}"},
    settle={
        "en": "a source that saw or counted it independently",
        "id": "sumber yang melihat atau menghitungnya sendiri",
    },
)

_CLAIM = {"subject": "harbour", "property": "boats", "type": "count", "value": "40", "unit": "boats"}
_SOURCES = [
    {"source_id": "s1", "authors": "Ana Lind", "year": "2018", "title": "Boats of the bay"},
    {"source_id": "s2", "authors": "Bo Marsh", "year": "2019", "title": "Harbours counted again"},
]
FLAGS = [
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "attributed_to": "Port Office"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "attributed_to": "Port Office"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Port Office"},
        ],
    },
]
PASSES = [
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "attributed_to": "own count"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "own count"},
        ],
    },
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "value": "38"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield one flag for each group of agreeing claims that a common origin connects."""
    readings = context.readings
    for group in origins(
        context.claims, context.codebook, readings.get("citations"), readings.get("passages"), context.sources
    ):
        around = circular(group)
        edges = [
            edge for edge in group.edges if edge.reason in ("work", "named") and {edge.left, edge.right} not in around
        ]
        if not edges:
            yield CONSISTENT
            continue
        joined = {claim_id for edge in edges for claim_id in (edge.left, edge.right)}
        claims = tuple(claim for claim in group.claims if claim.claim_id in joined)
        why = say(
            {
                "en": "{sources} sources give {value} for {property}, {voices} independent: {edges}",
                "id": "{sources} sumber menyebut {value} untuk {property}, {voices} yang mandiri: {edges}",
            },
            sources=len({claim.source_id for claim in group.claims}),
            value=claims[0].shown,
            property=claims[0].property,
            voices=len(group.voices),
            edges=_shown(edges, {claim.claim_id: claim.source_id for claim in group.claims}),
        )
        yield Flag("dependence", why, claims)


def _shown(edges: list[Edge], source: dict[str, str]) -> Said:
    reasons = {
        "work": {"en": "{a} and {b} take it from one work", "id": "{a} dan {b} mengambilnya dari satu karya"},
        "named": {"en": "{a} and {b} name the same body for it", "id": "{a} dan {b} menyebut sumber yang sama"},
    }
    seen = dict.fromkeys((edge.reason, source[edge.left], source[edge.right]) for edge in edges)
    return join([say(reasons[reason], a=a, b=b) for reason, a, b in list(seen)[:4]])
