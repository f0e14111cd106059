"""A claim cannot hold together with an independent fact.

Why it matters: a published register or official record decides where papers only repeat each other.
Not flagged: facts of another period, place or population; facts that agree after hedge and rounding.
A fact of low confidence never decides alone: it gives a tension.
Basis: `references.csv`, each fact with its publication, independence and confidence.
"""

from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Fact, Outcome, Rule, say

RULE = Rule(
    id="R01",
    name="contradicted-by-reference",
    kind="conflict",
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
    title={"en": "A claim against an independent fact", "id": "Klaim bertentangan dengan fakta rujukan"},
    message={
        "en": "{property} ({subject}): {values}; {publisher} has {fact}",
        "id": "{property} ({subject}): {values}; menurut {publisher} {fact}",
    },
    settle={"en": "the publication named beside the fact", "id": "publikasi yang disebut di samping fakta"},
)

FLAGS = [
    ({"value": "1999", "type": "date"}, {"value": "1991", "type": "date", "confidence": "high"}),
    ({"value": "1200", "type": "count"}, {"value": "900", "type": "count", "confidence": "medium"}),
]
PASSES = [
    ({"value": "1991", "type": "date"}, {"value": "1991-11-27", "type": "date", "confidence": "high"}),
    ({"value": ">3600", "type": "count"}, {"value": "3840", "type": "count", "confidence": "high"}),
    ({"value": "1999", "type": "date", "stance": "denied"}, {"value": "1991", "type": "date", "confidence": "high"}),
]


def judge(claim: Claim, fact: Fact, context: Context) -> Outcome:
    """Compare a claim with a fact by the rule of its type."""
    from helpers.judging.pairs import judge_values

    outcome = judge_values(claim, fact.claim, context)
    if outcome.kind in (CONSISTENT, NOT_COMPARABLE):
        return outcome
    if fact.confidence == "low" and outcome.kind == "conflict":
        return Outcome(
            "tension",
            say(
                {"en": "{why}; the fact is of low confidence", "id": "{why}; fakta ini berkeyakinan rendah"},
                why=outcome.why,
            ),
        )
    return outcome
