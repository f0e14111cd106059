"""A success is known only by the word of the body that ran the programme.

Why it matters: who is paid for a success is the last who should be its only witness.
Not flagged: outside counts, comparisons and evaluations; opinions of those whom the programme was for; failures that a
body reports of itself.
Basis: independence of evaluation (OECD/DAC, Principles for Evaluation of Development Assistance, 1991).
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="E06",
    name="own-report-only",
    kind="gap",
    over="claim",
    types=("effectiveness", "causal"),
    title={"en": "Success by its own word", "id": "Keberhasilan menurut pelakunya sendiri"},
    message={
        "en": "{property} ({subject}): “{value}” by the word of those who ran it ({sources})",
        "id": "{property} ({subject}): “{value}” menurut pelaksananya sendiri ({sources})",
    },
    settle={"en": "a count or evaluation by somebody else", "id": "hitungan atau evaluasi oleh pihak lain"},
)

FLAGS = [
    {"value": "works", "evidence": "own-report"},
    {"value": "works", "evidence": "own-report", "stance": "reported"},
]
PASSES = [
    {"value": "works", "evidence": "comparison"},
    {"value": "fails", "evidence": "own-report"},
    {"value": "works", "evidence": "own-report", "stance": "denied"},
    {"value": "works", "evidence": "statistic", "stance": "reported", "attributed_to": "twelve skippers"},
]


def judge(claim: Claim, context: Context) -> Outcome:
    """Say whether a success rests on the actor's own report."""
    if claim.stance == "denied" or claim.value not in ("works", "partly"):
        return Outcome(CONSISTENT)
    if claim.evidence == "":
        return Outcome(NOT_COMPARABLE, say({"en": "its evidence is not coded", "id": "buktinya belum dikodekan"}))
    if claim.evidence == "own-report":
        who = claim.attributed_to or claim.subject
        return Outcome(
            "gap",
            say({"en": "the only witness is {who}", "id": "satu-satunya saksi adalah {who}"}, who=who),
        )
    return Outcome(CONSISTENT)
