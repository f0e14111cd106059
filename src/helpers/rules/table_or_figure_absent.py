"""A table or figure is announced, and is not there.

Why it matters: what it should show cannot be checked.
Not flagged: tables and figures with a caption; those of another work that is named; those present under another word.
Basis: structure read from the text (readings/structure.csv): captions and mentions.
"""

from collections import defaultdict
from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say
from helpers.words import Said

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
SMALL = {"table": {"en": "table", "id": "tabel"}, "figure": {"en": "figure", "id": "gambar"}}
MANY = 3  # from so many on, and none there, they are one finding
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
    for row in rows_of(frame):
        if row.kind not in WORDS:
            continue
        place = Place(row.source_id, int(row.start), int(row.end), f"{row.kind} {row.number}".strip())
        # Without a number each pointer is a case of its own; a reading says which pointer has its table.
        if row.value == "announced":
            announced[row.source_id, row.kind, row.number or f"@{row.start}"].append(place)
        else:
            present.add((row.source_id, row.kind, row.number or f"@{row.target}"))
    absent: dict[tuple[str, str], list[tuple[str, Place]]] = defaultdict(list)
    for key, places in announced.items():
        if key in present:
            yield CONSISTENT
        else:
            absent[key[:2]].append((key[2], places[0]))
    captioned = {key[:2] for key in present if not key[2].startswith("@")}
    for (source_id, kind), missing in absent.items():
        numbered = [(number, place) for number, place in missing if not number.startswith("@")]
        if len(numbered) >= MANY and (source_id, kind) not in captioned:
            # A text without any of its tables was taken from something that had them: one cause.
            yield Flag(
                "gap", _why(kind, ", ".join(number for number, _ in numbered)), places=tuple(p for _, p in numbered)
            )
            missing = [item for item in missing if item not in numbered]
        for number, place in missing:
            yield Flag("gap", _why(kind, "" if number.startswith("@") else number), places=(place,))
    for _ in present - set(announced):
        yield CONSISTENT


def _why(kind: str, number: str) -> Said:
    word = say(WORDS[kind])
    return say(WHY, kind=word, number=number) if number else say(WHY_NO_NUMBER, kind=say(SMALL[kind]))
