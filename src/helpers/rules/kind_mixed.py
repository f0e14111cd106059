"""One text gives one thing two kinds that exclude each other.

Why it matters: the concept that a text analyses with decides what it finds; two concepts give two papers.
Not flagged: kinds that may hold together; the same kind in other words; two texts that differ (class-differs).
Basis: the codebook's `terms` and `excludes`; a category has one meaning within one argument (Sartori 1970,
doi:10.2307/1958356, on conceptual stretching).
"""

from helpers.rules import Rule
from helpers.rules.class_differs import judge

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

__all__ = ["FLAGS", "PASSES", "RULE", "judge"]
