"""Two sources take one value from each other, or each cites the other.

Why it matters: neither is the origin, so nothing stands behind the value.
Not flagged: a source that cites another which does not cite it back.
Basis: citations and attributions resolved to the sources of the corpus (helpers.judging.origins).
"""

from collections.abc import Iterator

from helpers.judging.origins import circular, origins
from helpers.ledgers.library import Library
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say
from helpers.words import Said

RULE = Rule(
    id="D03",
    name="circular-reference",
    kind="dependence",
    over="ledger",
    needs=("citations",),
    title={"en": "Sources that cite each other", "id": "Sumber yang saling mengutip"},
    message={"en": "{why}", "id": "{why}"},
    settle={"en": "the record from which one of the two has it", "id": "catatan asal salah satu dari keduanya"},
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
            {**_CLAIM, "claim_id": "a", "source_id": "s1", "attributed_to": "Marsh, forthcoming"},
            {**_CLAIM, "claim_id": "b", "source_id": "s2", "attributed_to": "Lind 2018"},
        ],
    },
    {
        "sources": _SOURCES,
        "claims": [],
        "citations": [
            {
                "source_id": "s1",
                "start": "10",
                "end": "22",
                "kind": "in-text",
                "key": "marsh:2019",
                "author": "Marsh",
                "year": "2019",
            },
            {
                "source_id": "s2",
                "start": "90",
                "end": "99",
                "kind": "in-text",
                "key": "lind:2018",
                "author": "Lind",
                "year": "2018",
            },
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
        "claims": [],
        "citations": [
            {
                "source_id": "s2",
                "start": "90",
                "end": "99",
                "kind": "in-text",
                "key": "lind:2018",
                "author": "Lind",
                "year": "2018",
            }
        ],
    },
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield one flag for each pair of sources that cite each other, with the claims that go round if there are any."""
    rows = context.cited
    library = Library(context.sources, rows)
    done: set[frozenset[str]] = set()
    groups = origins(context.claims, context.codebook, context.readings.get("citations"), None, context.sources)
    for group in groups:
        for pair in circular(group):
            claims = tuple(claim for claim in group.claims if claim.claim_id in pair)
            done.add(frozenset(claim.source_id for claim in claims))
            yield Flag("dependence", _why(*(claim.source_id for claim in claims)), claims)
    cites = {source: library.cited_sources(source) for source in library.sources}
    for source, cited in cites.items():
        for other, row in cited:
            back = next((place for name, place in cites.get(other, []) if name == source), None)
            if back is None:
                yield CONSISTENT
            elif source < other and frozenset((source, other)) not in done:
                places = tuple(Place(at.source_id, at.start, at.end) for at in (row, back))
                yield Flag("dependence", _why(source, other), places=places)


def _why(a: str, b: str) -> Said:
    return say({"en": "{a} cites {b}, and {b} cites {a}", "id": "{a} mengutip {b}, dan {b} mengutip {a}"}, a=a, b=b)
