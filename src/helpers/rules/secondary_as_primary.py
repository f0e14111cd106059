"""A value is given to a source that itself has it from elsewhere.

Why it matters: the reader is sent to a witness who saw nothing; the first source can be wrong, misread or out of date.
Not flagged: a source that is the first of the corpus to give the value; a source whose value rests on its own work; two
sources that have it from each other (circular-reference).
Basis: attributions resolved to the sources of the corpus, followed one step further (helpers.judging.origins).
"""

from collections.abc import Iterator

from helpers.judging.origins import agree
from helpers.ledgers.library import Library
from helpers.rules import CONSISTENT, Context, Flag, Rule, say

RULE = Rule(
    id="D04",
    name="secondary-as-primary",
    kind="dependence",
    over="ledger",
    needs=("citations",),
    title={"en": "A second-hand source given as the first", "id": "Sumber kedua dipakai sebagai sumber pertama"},
    message={"en": "{property} ({subject}): {why}", "id": "{property} ({subject}): {why}"},
    settle={"en": "the first source itself", "id": "sumber pertama itu sendiri"},
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
    }
]
PASSES = [
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "attributed_to": "own count"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
    {
        "sources": _SOURCES,
        "citations": [],
        "claims": [
            {**_CLAIM, "claim_id": "a", "source_id": "s1"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each claim whose stated source has the same value from a third."""
    library = Library(context.sources, context.cited)
    by_place: dict[tuple[str, str, str], list] = {}
    for claim in context.claims:
        by_place.setdefault((claim.source_id, claim.subject, claim.property), []).append(claim)
    for claim in context.claims:
        origin = library.origin(claim)
        if origin.kind != "source":
            continue
        there = by_place.get((origin.key, claim.subject, claim.property), [])
        same = next((other for other in there if agree(claim, other, context.codebook)), None)
        first = library.origin(same) if same else None
        if (
            same is None
            or first is None
            or first.kind not in ("work", "named", "source")
            or first.key == claim.source_id
        ):
            yield CONSISTENT
            continue
        why = say(
            {
                "en": "{source} gives {value} as {second}'s, which has it from {first}",
                "id": "{source} menyebut {value} dari {second}, yang mengambilnya dari {first}",
            },
            source=claim.source_id,
            value=claim.shown,
            second=origin.key,
            first=same.attributed_to or first.key,
        )
        yield Flag("dependence", why, (claim,))
