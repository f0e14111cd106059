"""One claim says that it works, another that it does not.

Why it matters: whether something worked is the question that most such papers are read for.
Not flagged: works and works partly; what is said to be unclear; effects in other places, periods or groups;
what the text only reports or rejects. An effect may hold in one respect and fail in another: where the codebook
does not say that only one is true (`single: true`), works against fails is a tension; but a conflict where both were
proposed of the one outcome that the property's label names.
Basis: vote counting by direction of effect, SWiM (Campbell et al. 2020, doi:10.1136/bmj.l6890), item 3.
"""

from helpers.rules import CONSISTENT, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V06",
    name="effect-differs",
    kind="conflict",
    over="pair",
    types=("effectiveness", "causal"),
    title={"en": "It works, and it does not", "id": "Berhasil dan tidak berhasil"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "one outcome, counted before and after, beside a group without the programme",
        "id": "satu hasil yang dihitung sebelum dan sesudah, di samping kelompok tanpa program",
    },
)

_ONE = {"type": "effectiveness", "single": True}
FLAGS = [
    ({"value": "works", "entry": _ONE}, {"value": "fails", "entry": _ONE}),
    ({"value": "works"}, {"value": "insufficient"}),
]
PASSES = [
    ({"value": "works"}, {"value": "partly"}),
    ({"value": "works"}, {"value": "unclear"}),
    ({"value": "fails"}, {"value": "insufficient"}),
    ({"value": "works", "place": "North Quay"}, {"value": "fails", "place": "South Quay"}),
    ({"value": "works", "period": "2011"}, {"value": "fails", "period": "2016"}),
    ({"value": "drought", "type": "causal"}, {"value": "prices", "type": "causal"}),
]

OPPOSED = {frozenset(("works", "fails")): "conflict"}
STRAINED = {frozenset(("works", "insufficient")), frozenset(("partly", "fails"))}
VALUES = ("works", "partly", "fails", "insufficient", "unclear")


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two statements of effect."""
    both = frozenset((left.value, right.value))
    words = {"a": left.shown, "b": right.shown}
    if len(both) == 1:
        return Outcome(CONSISTENT)
    if "unclear" in both:
        return Outcome(
            CONSISTENT, say({"en": "one says that it is not known", "id": "yang satu menyatakan belum diketahui"})
        )
    if both in OPPOSED:
        return Outcome(
            "conflict",
            say({"en": "it cannot both be so: {a}, {b}", "id": "tidak mungkin keduanya: {a}, {b}"}, **words),
        )
    if both in STRAINED:
        return Outcome(
            "tension",
            say(
                {
                    "en": "{a} and {b} hold together only for different aims",
                    "id": "{a} dan {b} hanya dapat berlaku bersama untuk sasaran yang berlainan",
                },
                **words,
            ),
        )
    if both <= set(VALUES):
        return Outcome(CONSISTENT)
    return Outcome(CONSISTENT, say({"en": "there may be several causes", "id": "sebabnya dapat beberapa"}))
