"""Two claims put one thing into kinds that exclude each other.

Why it matters: what an organisation is decides by which concept its work may be judged.
Not flagged: kinds that may hold together (the codebook lists those that may not), a kind
and a kind that is not excluded by it.
Basis: the codebook's `terms` and `excludes`; without `excludes`, two terms of a property with one
true value differ.
"""

from helpers.rules import CONSISTENT, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V03",
    name="class-differs",
    kind="conflict",
    over="pair",
    types=("classification",),
    title={"en": "Two kinds that exclude each other", "id": "Dua jenis yang saling meniadakan"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "the founding document, or the definition that the source works by",
        "id": "dokumen pendirian, atau definisi yang dipakai sumber",
    },
)

_KINDS = {"terms": ["igo", "ngo", "treaty-body"], "excludes": [["igo", "ngo"]]}
FLAGS = [
    ({"value": "igo", "entry": _KINDS}, {"value": "ngo", "entry": _KINDS}),
    ({"value": "port"}, {"value": "lake"}),
]
PASSES = [
    ({"value": "igo", "entry": _KINDS}, {"value": "treaty-body", "entry": _KINDS}),
    ({"value": "port"}, {"value": "port"}),
    ({"value": "Free port"}, {"value": "free_port"}),
    ({"value": "port", "entry": {"single": False}}, {"value": "lake", "entry": {"single": False}}),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Say whether two terms exclude each other."""
    if _folded(left.value) == _folded(right.value):
        return Outcome(CONSISTENT)
    entry = left.entry
    excluded = any({left.value, right.value} <= set(group) for group in entry.excludes)
    if excluded or (entry.single and not entry.excludes):
        return Outcome(
            "conflict",
            say(
                {"en": "{a} and {b} exclude each other", "id": "{a} dan {b} saling meniadakan"},
                a=left.shown,
                b=right.shown,
            ),
        )
    return Outcome(CONSISTENT, say({"en": "both kinds may hold", "id": "kedua jenis dapat berlaku bersama"}))


def _folded(term: str) -> str:
    return " ".join(term.casefold().replace("_", " ").replace("-", " ").split())
