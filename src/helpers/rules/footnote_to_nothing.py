"""A mark in the text has no note.

Why it matters: the sentence promises a source and gives none.
Not flagged: marks whose note is a remark; texts that have no notes at all (the notes were not extracted).
Basis: readings/citations.csv: marks and notes by number.
"""

from collections.abc import Iterator

from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="C05",
    name="footnote-to-nothing",
    kind="gap",
    over="ledger",
    needs=("citations",),
    title={"en": "A mark without a note", "id": "Tanda tanpa catatan"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the note in another copy", "id": "catatan itu di salinan lain"},
)

_NOTE = {"source_id": "s1", "start": "900", "end": "960", "kind": "note", "key": "lind:bay"}
_MARK = {"source_id": "s1", "start": "40", "end": "43", "kind": "footnote"}
FLAGS = [{"citations": [_NOTE, {**_MARK, "key": "", "target": ""}]}]
PASSES = [
    {"citations": [_NOTE, {**_MARK, "key": "lind:bay", "target": "lind:bay"}]},
    {"citations": [{**_NOTE, "key": ""}, {**_MARK, "key": "", "target": "note:1"}]},
]


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield a flag for each mark that no note answers."""
    rows = context.cited
    noted = {row.source_id for row in rows if row.kind == "note"}
    for row in rows:
        if row.kind != "footnote" or row.source_id not in noted:
            continue
        if row.target:
            yield CONSISTENT
            continue
        why = say({"en": "a mark has no note", "id": "sebuah tanda tidak punya catatan"})
        yield Flag("gap", why, places=(Place(row.source_id, row.start, row.end),))
