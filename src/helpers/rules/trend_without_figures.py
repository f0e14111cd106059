"""A rise or fall is asserted with no series of figures.

Why it matters: "kept rising" cannot be checked without at least two years' counts.
Not flagged: trends with figures; directions that are only reported or rejected; trends whose two counts stand in
another claim of the same text (relation `change`).
Basis: a direction is a statement about at least two counts; SWiM (Campbell et al. 2020), item 2.
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E05",
    name="trend-without-figures",
    kind="gap",
    over="claim",
    types=("trend",),
    title={"en": "A trend with no figures", "id": "Tren tanpa angka"},
    message={
        "en": "{property} ({subject}): {sources} says “{value}” and gives no series",
        "id": "{property} ({subject}): {sources} menyatakan “{value}” tanpa deret angka",
    },
    settle={"en": "the counts of the years", "id": "hitungan tiap tahun"},
)

FLAGS = [{"value": "up", "evidence": "assertion"}, {"value": "down", "evidence": "none"}]
PASSES = [
    {"value": "up", "evidence": "statistic"},
    {"value": "up", "evidence": "before-after"},
    {"value": "up", "evidence": "assertion", "stance": "denied"},
]


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether figures stand behind a direction."""
    if claim.stance != "asserted":
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if any(kind == "change" and claim in claims for kind, _, claims in context.relations):
        return Outcome(CONSISTENT)
    if claim.evidence in ("none", "assertion"):
        return Outcome(
            "gap", say({"en": "the text gives no counts for it", "id": "teks tidak memberi hitungan untuk itu"})
        )
    return Outcome(CONSISTENT)
