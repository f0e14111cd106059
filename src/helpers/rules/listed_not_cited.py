"""A work stands in the list of works and is never cited.

Why it matters: it lends weight to a text that does not show its use.
Not flagged: entries whose author or title is named anywhere in the text; entries without an author or a year, which no
citation could name; lists of which less than half is cited (the marks were lost, or it is a list for further reading).
Basis: readings/citations.csv.
"""

from collections import defaultdict
from collections.abc import Iterator

from helpers.ledgers.library import Cited
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C02",
    name="listed-not-cited",
    kind="gap",
    over="ledger",
    needs=("citations",),
    title={"en": "Listed, and never cited", "id": "Didaftar, tetapi tidak pernah dikutip"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "what in the text rests on it", "id": "bagian teks mana yang bersandar padanya"},
)

_ENTRY = {"source_id": "s1", "kind": "entry", "year": "2011"}
_LIST = [
    {**_ENTRY, "start": str(n), "end": str(n + 9), "key": f"{name}:bay", "author": name.title()}
    for n, name in ((900, "lind"), (920, "marsh"), (940, "tan"))
]
_CITES = [
    {
        "source_id": "s1",
        "start": str(n),
        "end": str(n + 9),
        "kind": "in-text",
        "key": f"{name}:bay",
        "target": f"{name}:bay",
    }
    for n, name in ((40, "lind"), (60, "marsh"))
]
FLAGS = [{"citations": [*_LIST, *_CITES]}]
PASSES = [
    {"citations": [*_LIST, _CITES[0]]},
    {"citations": [*_LIST[:2], {**_LIST[2], "year": ""}, *_CITES]},
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each listed work that its source never cites."""
    by_source: dict[str, list[Cited]] = defaultdict(list)
    for row in context.cited:
        by_source[row.source_id].append(row)
    for rows in by_source.values():
        entries = [row for row in rows if row.kind == "entry"]
        used = {key for row in rows if row.kind != "entry" for key in (row.target, row.key)}
        cited = [row for row in entries if row.key in used]
        if len(entries) < 3 or 2 * len(cited) < len(entries):
            if entries:
                yield NOT_COMPARABLE
            continue
        for row in entries:
            if row.key in used or not row.author or not row.year:
                yield CONSISTENT
                continue
            work = f"{row.authors[0]} {row.year}"
            why = say(
                {"en": "{work} is listed and never cited", "id": "{work} didaftar dan tidak pernah dikutip"}, work=work
            )
            yield Flag("gap", why, places=(Place(row.source_id, row.start, row.end, work),))
