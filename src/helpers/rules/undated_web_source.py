"""A web source has neither a year nor a date of access.

Why it matters: pages change; what stood there when it was read cannot be known.
Not flagged: pages with a year or a date of access, pages whose address holds a date, DOIs.
Basis: readings/citations.csv.
"""

import re
from collections.abc import Iterator

from helpers.ledgers.library import Cited
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C07",
    name="undated-web-source",
    kind="gap",
    over="ledger",
    needs=("citations",),
    title={"en": "A web source without a date", "id": "Sumber web tanpa tanggal"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "an archived copy of the page", "id": "salinan arsip halaman itu"},
)

_ENTRY = {
    "source_id": "s1",
    "start": "900",
    "end": "960",
    "kind": "entry",
    "key": ":boats",
    "url": "bay.example.org/boats",
}
FLAGS = [{"citations": [_ENTRY]}]
PASSES = [
    {"citations": [{**_ENTRY, "accessed": "2018-05-03"}]},
    {"citations": [{**_ENTRY, "year": "2011"}]},
    {"citations": [{**_ENTRY, "url": "doi.org/10.1000/182"}]},
    {"citations": [{**_ENTRY, "url": "news.example/2015/02/16/boats"}]},
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield one flag for each source that has web sources without a date, with their places."""
    places: dict[str, list[Place]] = {}
    for row in context.cited:
        if not row.url or row.kind == "footnote" or (row.kind != "entry" and row.target):
            continue
        if _dated(row):
            yield CONSISTENT
        else:
            places.setdefault(row.source_id, []).append(Place(row.source_id, row.start, row.end, row.url))
    for found in places.values():
        urls = ", ".join(place.value for place in found)
        why = say(
            {"en": "neither year nor date of access: {urls}", "id": "tanpa tahun dan tanggal akses: {urls}"}, urls=urls
        )
        yield Flag("gap", why, places=tuple(found))


def _dated(row: Cited) -> bool:
    return bool(row.accessed or row.year or "doi.org/" in row.url or re.search(r"/(?:19|20)\d\d/\d\d?(?:/|$)", row.url))
