"""Two claims say that one law has another subject, number, date or author.

Why it matters: who looks a law up by its number and finds another subject cannot trust the rest.
Not flagged: other case and spelling, a longer title that holds the shorter one, words in another order or
language, laws that regulate several things
where the codebook says so (`single: false`).
Basis: a law is known by its number and year; the codebook's `terms` name what it regulates.
"""

from helpers.corpora.names import NO, compare_names, in_two_languages
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V07",
    name="law-differs",
    kind="conflict",
    over="pair",
    types=("legal",),
    title={"en": "One law, two contents", "id": "Satu peraturan, dua isi"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={"en": "the law's title in the official gazette", "id": "judul peraturan dalam lembaran negara"},
)

_TERMS = {"type": "legal", "terms": ["road_tolls", "bus_lanes"]}
_OPEN = {"type": "legal", "single": False}
FLAGS = [
    ({"value": "road_tolls", "entry": _TERMS}, {"value": "bus_lanes", "entry": _TERMS}),
    ({"value": "Act 12 of 1998"}, {"value": "Act 21 of 1998"}),
]
PASSES = [
    ({"value": "Act No. 12 of 1998"}, {"value": "Act 12 of 1998"}),
    ({"value": "protection of children"}, {"value": "child protection"}),
    ({"value": "perlindungan anak"}, {"value": "protection of children"}),
    ({"value": "on the care of lakes"}, {"value": "On the Care of Lakes and Rivers"}),
    ({"value": "road_tolls", "entry": _OPEN}, {"value": "bus_lanes", "entry": _OPEN}),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two statements about a law."""
    if left.value == right.value:
        return Outcome(CONSISTENT)
    if left.entry.property and not left.entry.single:
        return Outcome(
            CONSISTENT, say({"en": "a law may be on several things", "id": "peraturan dapat mengatur beberapa hal"})
        )
    if not (left.entry.terms and {left.value, right.value} <= set(left.entry.terms)):
        if compare_names(left.value, right.value) != NO:
            return Outcome(CONSISTENT)
        if in_two_languages(left.value, right.value):
            return Outcome(
                NOT_COMPARABLE,
                say({"en": "said in two languages, maybe the same", "id": "dinyatakan dalam dua bahasa, mungkin sama"}),
            )
    return Outcome(
        "conflict",
        say(
            {"en": "one law cannot be both {a} and {b}", "id": "satu peraturan tidak mungkin sekaligus {a} dan {b}"},
            a=left.shown,
            b=right.shown,
        ),
    )
