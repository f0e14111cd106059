"""A citation and the list spell one author differently.

Why it matters: a search for one spelling misses the work, and one of the two is wrong.
Not flagged: accents, initials, titles and given names; two authors in different years.
Basis: readings/citations.csv: one letter apart, or two in a name of seven or more, in one year or under one title.
"""

from collections.abc import Iterator

from helpers.ledgers.works import near_author, same_author
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C04",
    name="citation-name-differs",
    kind="tension",
    over="ledger",
    needs=("citations",),
    title={"en": "Another spelling in the list", "id": "Ejaan lain di daftar pustaka"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the work's title page", "id": "halaman judul karya itu"},
)

_ENTRY = {
    "source_id": "s1",
    "start": "900",
    "end": "960",
    "kind": "entry",
    "key": "lindqvist:bay",
    "author": "Lindqvist",
    "year": "2013",
}
_CITED = {
    "source_id": "s1",
    "start": "40",
    "end": "51",
    "kind": "in-text",
    "key": "lindqvist:bay",
    "target": "lindqvist:bay",
    "year": "2013",
}
FLAGS = [{"citations": [_ENTRY, {**_CITED, "author": "Lindkvist"}]}]
PASSES = [
    {"citations": [_ENTRY, {**_CITED, "author": "Lindqvist"}]},
    {"citations": [{**_ENTRY, "author": "Ana Lindqvist"}, {**_CITED, "author": "Lindqvist"}]},
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each author whose name differs between text or notes and list."""
    rows = context.cited
    entries = {(row.source_id, row.key): row for row in rows if row.kind == "entry"}
    seen: set[tuple[str, str]] = set()
    for row in rows:
        entry = entries.get((row.source_id, row.target))
        if row.kind not in ("in-text", "note") or entry is None or not row.authors or not entry.authors:
            continue
        if same_author(row.authors, entry.authors) or not near_author(row.authors, entry.authors):
            yield CONSISTENT
        elif (row.source_id, row.authors[0]) not in seen:
            seen.add((row.source_id, row.authors[0]))
            a, b = row.authors[0], entry.authors[0]
            why = say(
                {"en": "cited as {a}, listed as {b}", "id": "dikutip sebagai {a}, didaftar sebagai {b}"}, a=a, b=b
            )
            places = (Place(row.source_id, row.start, row.end, a), Place(entry.source_id, entry.start, entry.end, b))
            yield Flag("tension", why, places=places)
