"""A success or failure is asserted with nothing to measure it by.

Why it matters: a statement without a figure, a comparator or a source cannot be checked by anybody.
Not flagged: effects with a statistic, a before-after, a comparison or an evaluation behind them; effects that rest on a
body's own report (own-report-only); effects that the text only reports or rejects; statements that the effect is unclear.
Basis: the evidence ladder of data/codebook.md; SWiM (Campbell et al. 2020, doi:10.1136/bmj.l6890), item 2.
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E01",
    name="effect-without-figure",
    kind="gap",
    over="claim",
    types=("effectiveness", "causal"),
    title={"en": "An effect with no figure", "id": "Dampak tanpa angka"},
    message={
        "en": "{property} ({subject}): {sources} says “{value}” and gives no figure",
        "id": "{property} ({subject}): {sources} menyatakan “{value}” tanpa memberi angka",
    },
    settle={"en": "a count before and after, or a comparison", "id": "hitungan sebelum dan sesudah, atau pembanding"},
)

FLAGS = [
    {"value": "works", "evidence": "assertion"},
    {"value": "fails", "evidence": "none"},
    {"value": "works", "evidence": "assertion", "type": "causal"},
]
PASSES = [
    {"value": "works", "evidence": "before-after"},
    {"value": "works", "evidence": "none", "stance": "denied"},
    {"value": "works", "evidence": "assertion", "stance": "reported"},
    {"value": "unclear", "evidence": "none"},
    {"value": "drought", "evidence": "assertion", "type": "causal"},
]
EFFECTS = ("works", "partly", "fails", "insufficient")


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether anything measurable stands behind an asserted effect."""
    if claim.stance != "asserted" or claim.value not in EFFECTS:
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.evidence in ("none", "assertion"):
        return Outcome(
            "gap",
            say({"en": "the text gives no number for this effect", "id": "teks tidak memberi angka untuk dampak ini"}),
        )
    return Outcome(CONSISTENT)
