"""Two claims say that one thing went different ways in the same time and place.

Why it matters: whether a problem grows or shrinks is what most papers of a field are cited for.
Not flagged: other periods, places or populations; up or down against flat or fluctuating is a tension.
Basis: direction of change within one scope; DESIGN.md, section 4.
"""

from helpers.rules import CONSISTENT, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V04",
    name="trend-differs",
    kind="conflict",
    over="pair",
    types=("trend",),
    title={"en": "Two directions for one development", "id": "Dua arah untuk satu perkembangan"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "the figures for each year, counted the same way",
        "id": "angka tiap tahun yang dihitung dengan cara sama",
    },
)

FLAGS = [({"value": "up"}, {"value": "down"})]
PASSES = [({"value": "up"}, {"value": "up"}), ({"value": "fluctuating"}, {"value": "fluctuating"})]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two directions."""
    if left.value == right.value:
        return Outcome(CONSISTENT)
    words = {"a": left.shown, "b": right.shown}
    if {left.value, right.value} == {"up", "down"}:
        return Outcome(
            "conflict",
            say({"en": "it cannot go {a} and {b} at once", "id": "tidak mungkin {a} dan {b} sekaligus"}, **words),
        )
    return Outcome(
        "tension",
        say(
            {
                "en": "{a} and {b} hold together only for parts of the period",
                "id": "{a} dan {b} hanya dapat berlaku untuk bagian periode yang berlainan",
            },
            **words,
        ),
    )
