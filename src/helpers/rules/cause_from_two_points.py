"""A cause is read from one value before and one after.

Why it matters: two points show a difference, not what made it; whatever else happened in between fits as well.
Not flagged: a comparison with a place or group without the programme; an evaluation; a change that is only described;
what the text only reports or rejects. An effect with no named source or with words of proof has rules of its own.
Basis: one-group pretest-posttest design (Campbell & Stanley 1963, Experimental and Quasi-Experimental Designs for
Research, design 2): history and maturation are not controlled.
"""

from helpers.judging.strength import strong_word
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E04",
    name="cause-from-two-points",
    kind="gap",
    over="claim",
    types=("causal", "effectiveness"),
    title={"en": "A cause read from two points", "id": "Sebab yang dibaca dari dua titik"},
    message={
        "en": "{property} ({subject}): {sources} credits a change between two counts",
        "id": "{property} ({subject}): {sources} mengaitkan perubahan antara dua hitungan",
    },
    settle={
        "en": "the years before and between, and a place without the programme",
        "id": "tahun-tahun sebelum dan di antaranya, dan tempat tanpa program",
    },
)

FLAGS = [
    {"type": "causal", "value": "works", "evidence": "before-after"},
    {"type": "effectiveness", "value": "works", "evidence": "before-after", "attributed_to": "harbour office"},
]
PASSES = [
    {"type": "causal", "value": "works", "evidence": "comparison"},
    {"type": "causal", "value": "works", "evidence": "assertion"},
    {"type": "effectiveness", "value": "works", "evidence": "before-after"},
    {"type": "causal", "value": "works", "evidence": "before-after", "stance": "reported"},
    {"type": "causal", "value": "unclear", "evidence": "before-after"},
]


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether a cause rests on a before and an after alone."""
    if claim.stance != "asserted" or claim.value == "unclear":
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.type == "effectiveness" and (not claim.attributed_to.strip() or strong_word(claim.exact)):
        return Outcome(CONSISTENT)  # effect-without-source, claims-beyond-evidence
    if claim.evidence == "before-after":
        return Outcome(
            "gap",
            say(
                {
                    "en": "one count before and one after show a change, not its cause",
                    "id": "satu hitungan sebelum dan satu sesudah menunjukkan perubahan, bukan sebabnya",
                }
            ),
        )
    return Outcome(CONSISTENT)
