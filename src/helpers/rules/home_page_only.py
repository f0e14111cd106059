"""A reference gives a home page only.

Why it matters: a figure on one of its pages cannot be found, today or when the site is rebuilt.
Not flagged: addresses with a page, a document or a query; a home page beside a year and a title of a printed work.
Basis: readings/citations.csv; a home page is a host alone, or with a language or `index`, `home`.
"""

import re
from collections.abc import Iterator

from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C08",
    name="home-page-only",
    kind="gap",
    over="ledger",
    needs=("citations",),
    title={"en": "Only a home page", "id": "Hanya halaman depan"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the page or document itself", "id": "halaman atau dokumennya sendiri"},
)

_ENTRY = {"source_id": "s1", "start": "900", "end": "960", "kind": "entry", "key": ":boats"}
FLAGS = [
    {"citations": [{**_ENTRY, "url": "bay.example.org"}]},
    {"citations": [{**_ENTRY, "url": "bay.example.org/en"}]},
]
PASSES = [
    {"citations": [{**_ENTRY, "url": "bay.example.org/boats"}]},
    {"citations": [{**_ENTRY, "url": "bay.example.org/en/boats/2011"}]},
]
_HOME = re.compile(r"[^/?#]+(?:/(?:[a-z]{2}|home|index(?:\.\w+)?|beranda|default\.\w+))*/?")


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield one flag for each source that refers to home pages, with the claims that rest on them."""
    places: dict[str, list[Place]] = {}
    for row in context.cited:
        if not row.url or row.kind == "footnote" or (row.kind != "entry" and row.target):
            continue
        if _HOME.fullmatch(row.url):
            places.setdefault(row.source_id, []).append(Place(row.source_id, row.start, row.end, row.url))
        else:
            yield CONSISTENT
    for found in places.values():
        urls = ", ".join(place.value for place in found)
        why = say({"en": "only a home page: {urls}", "id": "hanya halaman depan: {urls}"}, urls=urls)
        yield Flag("gap", why, places=tuple(found))
