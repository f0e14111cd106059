"""One text gives one thing two kinds that exclude each other.

Why it matters: the concept that a text analyses with decides what it finds; two concepts give two papers.
Not flagged: kinds that may hold together; the same kind in other words; two texts that differ (class-differs). Two kinds that
only the program has read are a tension: a text rather tells of two times, or of two bodies, than contradicts itself.
Basis: the codebook's `terms` and `excludes`; a category has one meaning within one argument (Sartori 1970,
doi:10.2307/1958356, on conceptual stretching).
"""

from helpers.rules import Claim, Context, Outcome, Rule, class_differs, say

RULE = Rule(
    id="X04",
    name="kind-mixed",
    kind="conflict",
    over="pair",
    types=("classification",),
    within_source=True,
    title={"en": "Two kinds in one text", "id": "Dua jenis dalam satu teks"},
    message={
        "en": "{sources} on {subject}, {property}: {values}",
        "id": "{sources} tentang {subject}, {property}: {values}",
    },
    settle={
        "en": "one definition, kept through the text",
        "id": "satu definisi yang dipakai di seluruh teks",
    },
)

_KINDS = {"type": "classification", "terms": ["fund", "ministry", "club"], "excludes": [["fund", "ministry"]]}
FLAGS = [({"value": "fund", "entry": _KINDS}, {"value": "ministry", "entry": _KINDS})]
PASSES = [
    ({"value": "fund", "entry": _KINDS}, {"value": "club", "entry": _KINDS}),
    ({"value": "fund", "entry": _KINDS}, {"value": "fund", "entry": _KINDS}),
    ({"value": "fund", "entry": _KINDS}, {"value": "ministry", "entry": _KINDS, "stance": "denied"}),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two kinds of one thing, as class-differs does."""
    outcome = class_differs.judge(left, right, context)
    if outcome.kind != "conflict" or not left.coder == right.coder == "machine":
        return outcome
    why = {
        "en": "{why}, unless one is of another time or body than the program has read",
        "id": "{why}, kecuali salah satunya tentang waktu atau badan lain yang tidak terbaca oleh program",
    }
    return Outcome("tension", say(why, why=outcome.why))
