"""A work is cited and stands not in the list of works.

Why it matters: nobody can look it up.
Not flagged: texts without a list of works; works listed under another spelling or year (those are findings of their own);
addresses and remarks in notes; names that stand anywhere in the list.
Basis: readings/citations.csv; a list is one of three entries at least.
"""

from collections import Counter
from collections.abc import Iterator

from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C01",
    name="cited-not-listed",
    kind="gap",
    over="ledger",
    needs=("citations",),
    title={"en": "Cited, and not listed", "id": "Dikutip, tetapi tidak didaftar"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the full reference from the author", "id": "rujukan lengkap dari penulisnya"},
)

_LIST = [
    {
        "source_id": "s1",
        "start": str(n),
        "end": str(n + 9),
        "kind": "entry",
        "key": f"{name}:bay",
        "author": name.title(),
    }
    for n, name in ((900, "lind"), (920, "marsh"), (940, "olsen"))
]
_CITED = {"source_id": "s1", "start": "40", "end": "51", "kind": "in-text", "year": "2015"}
FLAGS = [{"citations": [*_LIST, {**_CITED, "key": "ismail:2015", "author": "Ismail", "target": ""}]}]
PASSES = [
    {"citations": [*_LIST, {**_CITED, "key": "lind:bay", "author": "Lind", "target": "lind:bay"}]},
    {"citations": [{**_CITED, "key": "ismail:2015", "author": "Ismail", "target": ""}]},
    {
        "citations": [
            *_LIST,
            {**_CITED, "kind": "url", "key": "url:bay.example", "author": "", "url": "bay.example", "target": ""},
        ]
    },
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each work that a source cites and does not list."""
    rows = context.cited
    lists = Counter(row.source_id for row in rows if row.kind == "entry")
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if row.kind not in ("in-text", "note") or not row.author or lists[row.source_id] < 3:
            continue
        if row.target:
            yield CONSISTENT
        elif (row.source_id, row.key) not in seen:
            seen.add((row.source_id, row.key))
            work = f"{row.authors[0]} {row.year}".strip()
            why = say({"en": "{work} is cited and not listed", "id": "{work} dikutip dan tidak didaftar"}, work=work)
            yield Flag("gap", why, places=(Place(row.source_id, row.start, row.end, work),))
