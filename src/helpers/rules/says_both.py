"""A claim is asserted here and denied there.

Why it matters: one of the two statements is wrong, and the reader is not told which.
Not flagged: the denial of another value (who rejects 1958 does not reject 1962); a denied report of somebody else's
words; another place, period or population.
Basis: the law of non-contradiction, on claims whose stance was coded (asserted, denied).
"""

from helpers.rules import NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="X03",
    name="says-both",
    kind="conflict",
    over="pair",
    title={"en": "Asserted and denied", "id": "Dinyatakan dan disangkal"},
    message={
        "en": "{property} ({subject}): {value} is asserted and denied ({sources})",
        "id": "{property} ({subject}): {value} dinyatakan dan disangkal ({sources})",
    },
    settle={"en": "the record of the thing itself", "id": "catatan tentang hal itu sendiri"},
)

FLAGS = [
    (
        {"value": "received", "type": "classification"},
        {"value": "received", "type": "classification", "stance": "denied"},
    ),
    (
        {"value": "1200", "type": "count", "source_id": "s1"},
        {"value": "1200", "type": "count", "stance": "denied", "source_id": "s2"},
    ),
]
PASSES = [
    ({"value": "1962", "type": "date"}, {"value": "1958", "type": "date", "stance": "denied"}),
    ({"value": "1958", "type": "date", "stance": "reported"}, {"value": "1958", "type": "date", "stance": "denied"}),
    (
        {"value": "works", "type": "effectiveness", "period": "2011"},
        {"value": "works", "type": "effectiveness", "period": "2016", "stance": "denied"},
    ),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Say whether the one denies what the other asserts."""
    denied, other = (left, right) if left.stance == "denied" else (right, left)
    if other.stance != "asserted" or not _same(left, right):
        return Outcome(
            NOT_COMPARABLE,
            say({"en": "{source} rejects this value", "id": "{source} menolak nilai ini"}, source=denied.source_id),
        )
    if left.source_id != right.source_id and _told_by_class(denied, other, context):
        return Outcome(
            NOT_COMPARABLE,
            say(
                {"en": "{source} states another class instead", "id": "{source} menyatakan jenis lain"},
                source=denied.source_id,
            ),
        )
    if left.source_id == right.source_id:
        why = {"en": "{source} states {a} and denies it", "id": "{source} menyatakan {a} dan menyangkalnya"}
    else:
        why = {"en": "{other} states {a}, {source} denies it", "id": "{other} menyatakan {a}, {source} menyangkalnya"}
    return Outcome("conflict", say(why, source=denied.source_id, other=other.source_id, a=other.shown))


def _told_by_class(denied: Claim, other: Claim, context: Context) -> bool:
    """Say whether who denies a class also states one that it excludes: class-differs has reported that already."""
    return denied.type == "classification" and any(
        claim.source_id == denied.source_id
        and claim.stance == "asserted"
        and (claim.subject, claim.property) == (denied.subject, denied.property)
        and {claim.value, other.value} in [set(pair) for pair in denied.entry.excludes]
        for claim in context.claims
    )


def _same(left: Claim, right: Claim) -> bool:
    return left.value == right.value or (left.when is not None and left.when == right.when)
