"""An effect has figures, and nobody is named who counted them.

Why it matters: a figure without an origin cannot be looked up, and cannot be told from a guess.
Not flagged: effects whose origin is named (`attributed_to`), also "own count"; effects with no figure at all
(effect-without-figure); effects that the text only reports.
Basis: PRISMA 2020 (doi:10.1136/bmj.n71), item 6 (information sources).
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E03",
    name="effect-without-source",
    kind="gap",
    over="claim",
    types=("effectiveness", "causal"),
    title={"en": "An effect with no source", "id": "Dampak tanpa sumber"},
    message={
        "en": "{property} ({subject}): {sources} says “{value}” and does not say whose figures they are",
        "id": "{property} ({subject}): {sources} menyatakan “{value}” tanpa menyebut angka siapa",
    },
    settle={"en": "the name of whoever counted", "id": "nama pihak yang menghitung"},
)

FLAGS = [{"value": "works", "evidence": "before-after"}, {"value": "fails", "evidence": "statistic"}]
PASSES = [
    {"value": "works", "evidence": "before-after", "attributed_to": "harbour office"},
    {"value": "works", "evidence": "assertion"},
    {"value": "works", "evidence": "before-after", "stance": "reported"},
    {"value": "unclear", "evidence": "statistic"},
]
FIGURES = ("statistic", "before-after", "comparison", "evaluation")


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether somebody is named for the figures of an effect."""
    if claim.stance != "asserted" or claim.value not in ("works", "partly", "fails", "insufficient"):
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.evidence in FIGURES and not claim.attributed_to.strip():
        return Outcome(
            "gap",
            say(
                {"en": "the figures have no named origin", "id": "angka-angkanya tidak berasal dari pihak yang disebut"}
            ),
        )
    return Outcome(CONSISTENT)
