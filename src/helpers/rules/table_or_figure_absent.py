"""A table or figure is announced, and is not there.

Why it matters: what it should show cannot be checked.
Not flagged: tables and figures with a caption; those of another work that is named; those present under another word.
Basis: structure read from the text (readings/structure.csv): captions and mentions.
"""

from collections import defaultdict
from collections.abc import Iterable

from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say

RULE = Rule(
    id="X02",
    name="table-or-figure-absent",
    kind="gap",
    over="ledger",
    needs=("structure",),
    title={"en": "A table or figure that is not there", "id": "Tabel atau gambar yang tidak ada"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the text with all its tables and figures", "id": "teks dengan semua tabel dan gambarnya"},
)

_T = {"source_id": "s1", "start": "5", "end": "12", "kind": "table", "number": "2"}
FLAGS = [{"structure": [{**_T, "value": "announced"}]}, {"structure": [{**_T, "value": "announced", "number": ""}]}]
PASSES = [
    {"structure": [{**_T, "value": "announced"}, {**_T, "value": "present", "start": "90", "end": "97"}]},
    {"structure": [{**_T, "value": "present"}]},
    {
        "structure": [
            {**_T, "value": "announced", "number": ""},
            {**_T, "value": "present", "number": "", "target": "5"},
        ]
    },
]
WORDS = {"table": {"en": "Table", "id": "Tabel"}, "figure": {"en": "Figure", "id": "Gambar"}}
WHY = {
    "en": "{kind} {number} is announced and is not in the text",
    "id": "{kind} {number} disebut dan tidak ada dalam teks",
}
WHY_NO_NUMBER = {
    "en": "a {kind} is pointed at and is not in the text",
    "id": "{kind} ditunjuk dan tidak ada dalam teks",
}


def judge(context: Context) -> Iterable[Flag | str]:
    """Compare the tables and figures that a text mentions with those that it has."""
    frame = context.readings["structure"]
    present: set[tuple[str, str, str]] = set()
    announced: dict[tuple[str, str, str], list[Place]] = defaultdict(list)
    for row in frame.itertuples():
        if row.kind not in WORDS:
            continue
        place = Place(row.source_id, int(row.start), int(row.end), f"{row.kind} {row.number}".strip())
        # Without a number each pointer is a case of its own; a reading says which pointer has its table.
        if row.value == "announced":
            announced[row.source_id, row.kind, row.number or f"@{row.start}"].append(place)
        else:
            present.add((row.source_id, row.kind, row.number or f"@{row.target}"))
    for key, places in announced.items():
        if key in present:
            yield CONSISTENT
            continue
        word = say(WORDS[key[1]])
        why = say(WHY_NO_NUMBER, kind=word) if key[2].startswith("@") else say(WHY, kind=word, number=key[2])
        yield Flag("gap", why, places=tuple(places[:1]))
    for _ in present - set(announced):
        yield CONSISTENT
