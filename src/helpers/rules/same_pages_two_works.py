"""One number and page range stands for two works.

Why it matters: two articles cannot fill the same pages of one number, so one reference is copied from another or invented.
Not flagged: one work cited twice; the same pages in numbers or volumes that differ. In journals that differ it is a
tension only.
Basis: readings/citations.csv, `pages`.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from helpers.ledgers.library import Cited
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C09",
    name="same-pages-two-works",
    kind="conflict",
    over="ledger",
    needs=("citations",),
    title={"en": "Two works on the same pages", "id": "Dua karya di halaman yang sama"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the number's table of contents", "id": "daftar isi nomor itu"},
)

_ENTRY = {"source_id": "s1", "start": "900", "end": "960", "kind": "entry", "author": "Lind", "key": "lind:bay"}
_OTHER = {**_ENTRY, "start": "980", "end": "1040", "author": "Marsh", "key": "marsh:sea"}
FLAGS = [
    {"citations": [{**_ENTRY, "pages": "coast-journal 4(2) 11-24"}, {**_OTHER, "pages": "coast-journal 4(2) 11-24"}]},
    {"citations": [{**_ENTRY, "pages": "coast-journal (51) 59-67"}, {**_OTHER, "pages": "sea-papers 5(51) 59-67"}]},
]
PASSES = [
    {"citations": [{**_ENTRY, "pages": "coast-journal 4(2) 11-24"}, {**_OTHER, "pages": "coast-journal 4(3) 11-24"}]},
    {
        "citations": [
            {**_ENTRY, "pages": "coast-journal 4(2) 11-24"},
            {**_ENTRY, "start": "990", "pages": "coast-journal 4(2) 11-24"},
        ]
    },
    {"citations": [{**_ENTRY, "pages": "coast-journal 4(2) 11-24"}, {**_OTHER, "pages": "coast-journal 4(2) 25-40"}]},
]
_PAGES = re.compile(r"(\S*?) ?(\d*)\((\d+)\) (\d+-\d+)")


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each two works of one source that stand on the same pages of one number."""
    by_source: dict[str, list[tuple[Cited, re.Match[str]]]] = {}
    for row in context.cited:
        match = _PAGES.fullmatch(row.pages)
        if match and row.kind in ("entry", "note"):
            by_source.setdefault(row.source_id, []).append((row, match))
    for rows in by_source.values():
        for (a, here), (b, there) in combinations(rows, 2):
            volumes = {here[2], there[2]} - {""}
            if a.key == b.key or here.groups()[2:] != there.groups()[2:] or len(volumes) > 1:
                yield CONSISTENT
                continue
            kind = "conflict" if here[1] == there[1] else "tension"
            names = [row.authors[0] if row.authors else row.key for row in (a, b)]
            why = say(
                {
                    "en": "{a} and {b} both stand on no. {number}, pp. {pages}",
                    "id": "{a} dan {b} sama-sama di no. {number}, hlm. {pages}",
                },
                a=names[0],
                b=names[1],
                number=here[3],
                pages=here[4],
            )
            yield Flag(kind, why, places=tuple(Place(row.source_id, row.start, row.end, row.pages) for row in (a, b)))
