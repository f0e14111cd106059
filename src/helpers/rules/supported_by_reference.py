"""An independent fact agrees with a claim: an aid to a person's verdict, never a finding.

Why it matters: of two texts that differ, the one that a register agrees with is the better start.
Not flagged: nothing is; the rule only counts. Facts of another scope, or of an unstated one, support nothing.
Basis: `references.csv`, each fact with its publication, independence and confidence.
"""

from helpers.judging.comparability import SAME, compare_scope
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Fact, Outcome, Rule, say

RULE = Rule(
    id="R03",
    name="supported-by-reference",
    kind="none",
    over="reference",
    types=(
        "date",
        "count",
        "percentage",
        "measurement",
        "rank",
        "classification",
        "trend",
        "name",
        "geography",
        "legal",
    ),
    title={"en": "A claim that a fact agrees with", "id": "Klaim yang didukung fakta rujukan"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={"en": "nothing to settle", "id": "tidak ada yang perlu diputus"},
)

FLAGS: list[object] = []
PASSES = [
    ({"value": "1991", "type": "date"}, {"value": "1991-11-27", "type": "date", "confidence": "high"}),
    ({"value": "1999", "type": "date"}, {"value": "1991", "type": "date", "confidence": "high"}),
]


def judge(claim: Claim, fact: Fact, context: Context) -> Outcome:
    """Say whether a fact of the same scope agrees with a claim."""
    from helpers.judging.pairs import judge_values

    if compare_scope(claim, fact.claim, claim.entry, context.codebook).kind == SAME:
        outcome = judge_values(claim, fact.claim, context)
        if outcome.kind == CONSISTENT:
            return Outcome(CONSISTENT, say({"en": "the fact agrees", "id": "faktanya sejalan"}))
    return Outcome(NOT_COMPARABLE, say({"en": "the fact does not support it", "id": "faktanya tidak mendukung"}))
