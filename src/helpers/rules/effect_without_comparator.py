"""A success rests on one figure, with nothing before it and nobody beside it.

Why it matters: 48 who finished a course say nothing about the course until one knows how many began, or finish elsewhere.
Not flagged: a before-after, a comparison, an evaluation; effects with no figure at all (effect-without-figure); failures,
which are measured by what was aimed at; effects that the text only reports.
Basis: an effect is a difference between two states (Rubin 1974, doi:10.1037/h0037350); SWiM, item 2.
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E02",
    name="effect-without-comparator",
    kind="gap",
    over="claim",
    types=("effectiveness", "causal"),
    title={"en": "An effect with no comparator", "id": "Dampak tanpa pembanding"},
    message={
        "en": "{property} ({subject}): {sources} says “{value}” on one figure, with nothing to hold it against",
        "id": "{property} ({subject}): {sources} menyatakan “{value}” atas satu angka tanpa pembanding",
    },
    settle={"en": "the same figure before, or elsewhere", "id": "angka yang sama sebelumnya, atau di tempat lain"},
)

FLAGS = [{"value": "works", "evidence": "statistic"}, {"value": "partly", "evidence": "statistic"}]
PASSES = [
    {"value": "works", "evidence": "before-after"},
    {"value": "works", "evidence": "comparison"},
    {"value": "works", "evidence": "assertion"},
    {"value": "fails", "evidence": "statistic"},
    {"value": "works", "evidence": "statistic", "stance": "reported"},
]


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether a success stands on a single figure."""
    if claim.stance != "asserted" or claim.value not in ("works", "partly"):
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.evidence == "statistic":
        return Outcome(
            "gap",
            say(
                {
                    "en": "there is a figure, and no figure before it or beside it",
                    "id": "ada angka, tetapi tidak ada angka sebelumnya atau di sampingnya",
                }
            ),
        )
    return Outcome(CONSISTENT)
