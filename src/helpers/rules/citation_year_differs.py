"""A citation and the list give different years for one work.

Why it matters: two editions may differ in the very figure that is cited.
Not flagged: a second work of the same author in the year cited; a citation without a year.
Basis: readings/citations.csv, citations resolved to entries.
"""

from collections.abc import Iterator

from helpers.ledgers.works import same_author
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C03",
    name="citation-year-differs",
    kind="tension",
    over="ledger",
    needs=("citations",),
    title={"en": "Another year in the list", "id": "Tahun lain di daftar pustaka"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the work's title page", "id": "halaman judul karya itu"},
)

_ENTRY = {
    "source_id": "s1",
    "start": "900",
    "end": "960",
    "kind": "entry",
    "key": "lind:bay",
    "author": "Lind",
    "year": "2013",
}
_CITED = {
    "source_id": "s1",
    "start": "40",
    "end": "51",
    "kind": "in-text",
    "key": "lind:bay",
    "author": "Lind",
    "target": "lind:bay",
}
FLAGS = [{"citations": [_ENTRY, {**_CITED, "year": "2014"}]}]
PASSES = [
    {"citations": [_ENTRY, {**_CITED, "year": "2013"}]},
    {"citations": [_ENTRY, {**_CITED, "year": ""}]},
    {
        "citations": [
            _ENTRY,
            {**_ENTRY, "key": "lind:sea", "year": "2014"},
            {**_CITED, "year": "2014", "target": "lind:sea"},
        ]
    },
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each work whose year differs between text or notes and list."""
    rows = context.cited
    entries = {(row.source_id, row.key): row for row in rows if row.kind == "entry"}
    seen: set[tuple[str, str, str]] = set()
    for row in rows:
        entry = entries.get((row.source_id, row.target))
        if row.kind not in ("in-text", "note") or entry is None or not row.year or not entry.year:
            continue
        if row.year == entry.year or not same_author(row.authors, entry.authors):
            yield CONSISTENT
        elif (row.source_id, row.key, row.year) not in seen:
            seen.add((row.source_id, row.key, row.year))
            why = say(
                {
                    "en": "{author}: cited as {a}, listed as {b}",
                    "id": "{author}: dikutip sebagai {a}, didaftar sebagai {b}",
                },
                author=entry.authors[0],
                a=row.year,
                b=entry.year,
            )
            places = (
                Place(row.source_id, row.start, row.end, row.year),
                Place(entry.source_id, entry.start, entry.end, entry.year),
            )
            yield Flag("tension", why, places=places)
