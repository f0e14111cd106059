"""Pairs of claims on one property, each ending as consistent, conflict, tension or not comparable.

A pair is judged by scope first (comparability.py), then by the rule of its type.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import combinations
from types import ModuleType
from typing import NamedTuple

from helpers.corpora.claims import Claim
from helpers.corpora.intervals import number_of
from helpers.judging.comparability import DIFFERENT, UNSTATED, Scope, compare_scope
from helpers.judging.crowds import count_crowd
from helpers.judging.far_apart import doubted
from helpers.judging.undated import undated_doubted
from helpers.proposing.outcomes import names_outcome
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Outcome, load_rules
from helpers.words import say

PAIR_CAP = 50_000  # pairs looked at one by one for one property; beyond it they are counted, and some listed


class Pair(NamedTuple):
    """Two claims on one property and what their comparison came to; `rule` is the name of the rule that judged."""

    left: Claim
    right: Claim
    rule: str
    outcome: Outcome


@cache
def rules_by_type() -> dict[tuple[str, bool], ModuleType]:
    """Return, for each claim type and whether both claims are of one text, the pair rule that judges its values."""
    rules = [module for module in load_rules() if module.RULE.over == "pair"]
    found = {
        (kind, own): m for m in rules if not m.RULE.within_source for kind in m.RULE.types for own in (False, True)
    }
    return found | {(kind, True): m for m in rules if m.RULE.within_source for kind in m.RULE.types}


@cache
def _denials() -> ModuleType:
    return next(module for module in load_rules() if module.RULE.name == "says-both")


def rule_for(left: Claim, right: Claim) -> ModuleType | None:
    """Return the rule that judges two claims on one property.

    A denied value beside one that is not denied is for says-both; geography in numbers (degrees) is compared as numbers.
    """
    if (left.stance == "denied") != (right.stance == "denied"):
        return _denials()
    kind = left.type
    if kind == "geography" and number_of(left) is not None and number_of(right) is not None:
        kind = "measurement"
    return rules_by_type().get((kind, left.source_id == right.source_id))


def judge_values(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two claims on one property: scope first, then values by the rule of their type."""
    return judge_pair(left, right, context)[1]


def judge_pair(left: Claim, right: Claim, context: Context) -> tuple[str, Outcome]:
    """Return the name of the rule that judges two claims, and what it came to."""
    module = rule_for(left, right)
    name = module.RULE.name if module is not None else ""
    denial = module is not None and module is _denials()
    scope = compare_scope(left, right, left.entry, context.codebook, stances=not denial)
    if scope.kind == DIFFERENT or (scope.kind == UNSTATED and not denial and unread_scope(left, right)):
        return name, Outcome(NOT_COMPARABLE, scope.why)
    if own_samples(left, right):
        return name, Outcome(
            NOT_COMPARABLE,
            say({"en": "each text gives its own sample", "id": "tiap teks menyebut sampelnya sendiri"}),
        )
    if module is None:
        return name, Outcome(
            NOT_COMPARABLE,
            say({"en": "no rule compares claims of this type", "id": "tidak ada aturan untuk jenis klaim ini"}),
        )
    outcome = doubted(module.judge(left, right, context), module.RULE, (left, right))
    return name, weaken(outcome, scope, left.entry.single or denial or one_outcome(left, right))


def unread_scope(left: Claim, right: Claim) -> bool:
    """Say whether two proposed claims differ in what the program read of their scope, and are thus not one measure.

    A person who leaves a scope empty says that the text states none; the program may only not have found it. So a place,
    group or (in two texts) year that stands beside one number alone is no ground for a tension, nor is hearsay of no date.
    """
    scopes = {"trend": ("place", "population"), "effectiveness": ()}.get(left.type, ("place", "population", "period"))
    if not (left.coder == right.coder == "machine"):
        return False
    alone = {s for s in scopes if bool(getattr(left, s)) != bool(getattr(right, s))}
    alone &= set(left.entry.varies_by)
    if left.source_id == right.source_id and left.evidence == right.evidence == "own-report":
        alone.discard("place")  # a study's sample told twice, once with where it was asked
    if "period" in alone and left.source_id == right.source_id and "asserted" == left.stance == right.stance:
        alone.discard("period")
    hearsay = any(claim.stance == "reported" and (not claim.period or _is_now(claim)) for claim in (left, right))
    return bool(alone) or (hearsay and "period" in scopes and "period" in left.entry.varies_by)


def _is_now(claim: Claim) -> bool:
    """Say whether a claim's period is only the year of writing or the one before: "by now", "today"."""
    first, _, last = claim.period.partition("/")
    return first.isdigit() and last.isdigit() and int(last) - int(first) == 1


def one_outcome(left: Claim, right: Claim) -> bool:
    """Say whether the program has read two effects on the one outcome that their property is called after.

    What a person has coded may be of different respects; the program proposes only what is said of that outcome. A
    codebook that says itself whether there is one truth is heeded.
    """
    if left.entry.says_single:
        return False
    return left.coder == right.coder == "machine" and names_outcome(left.entry)


def own_samples(left: Claim, right: Claim) -> bool:
    """Say whether two texts that the program read each say whom they asked themselves."""
    return (
        left.type == "count"
        and left.coder == right.coder == "machine"
        and left.evidence == right.evidence == "own-report"
        and left.source_id != right.source_id
    )


def weaken(outcome: Outcome, scope: Scope, single: bool) -> Outcome:
    """Turn a conflict into a tension where a scope is not stated, or where several values may be true."""
    if scope.kind == UNSTATED and outcome.kind == "conflict":
        return Outcome(
            "tension",
            say({"en": "{why}; but {scope}", "id": "{why}; tetapi {scope}"}, why=outcome.why, scope=scope.why),
        )
    if outcome.kind == "conflict" and not single:
        return Outcome(
            "tension",
            say(
                {
                    "en": "{why}, unless both are true of different parts",
                    "id": "{why}, kecuali keduanya berlaku untuk bagian yang berlainan",
                },
                why=outcome.why,
            ),
        )
    return outcome


def group_claims(claims: Sequence[Claim]) -> dict[tuple[str, str], list[Claim]]:
    """Return claims by subject and property, in file order."""
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.subject, claim.property].append(claim)
    return dict(groups)


RELATED = ("part-of", "sum-of", "percent-of", "change", "cumulative", "windows")


class PairBook(NamedTuple):
    """The pairs that are listed, how all pairs ended, and the properties whose pairs were not all counted."""

    pairs: list[Pair]
    counts: Counter[str]
    capped: list[tuple[str, str]]


def pair_claims(context: Context) -> PairBook:
    """Return every pair of claims on one property with its outcome, in file order.

    A property with more than PAIR_CAP pairs is counted by class or by sweep (crowds.py), and only some of its
    flagged pairs are listed.
    """
    related = {
        frozenset((a.claim_id, b.claim_id)): kind
        for kind, _, claims in context.relations
        if kind in RELATED
        for a, b in combinations(claims, 2)
    }
    years = _years(context)
    pairs: list[Pair] = []
    counts: Counter[str] = Counter()
    capped: list[tuple[str, str]] = []
    for key, group in group_claims(context.claims).items():
        if len(group) * (len(group) - 1) // 2 > PAIR_CAP:
            crowd = count_crowd(group, context, lambda a, b: judge_pair(a, b, context)[1], PAIR_CAP)
            counts += crowd.counts
            pairs += [Pair(a, b, *judge_pair(a, b, context)) for a, b in crowd.listed]
            if crowd.capped:
                capped.append(key)
            continue
        own = []
        for left, right in combinations(group, 2):
            name, outcome = judge_pair(left, right, context)
            kind = related.get(frozenset((left.claim_id, right.claim_id)))
            if kind is not None and outcome.kind not in (CONSISTENT, NOT_COMPARABLE):
                why = {
                    "en": "related as {kind}: they are not one measure",
                    "id": "terkait sebagai {kind}: bukan satu ukuran",
                }
                outcome = Outcome(NOT_COMPARABLE, say(why, kind=kind))
            own.append(Pair(left, right, name, outcome))
        own = _settled(undated_doubted(own, group, years))
        counts.update(pair.outcome.kind for pair in own)
        pairs += own
    return PairBook(pairs, counts, capped)


def _years(context: Context) -> dict[str, str]:
    """Return the year of writing by source; nothing where the sources are not known."""
    try:
        rows = zip(context.sources.source_id, context.sources.year, strict=True)
    except AttributeError:
        return {}
    return {str(source): str(told)[:4] for source, told in rows}


def _settled(pairs: list[Pair]) -> list[Pair]:
    """Return pairs without the tensions of a claim that agrees with a neighbour.

    A claim that does not say of when it is, and agrees with one year of a text's series, is of that year: it is
    in no tension with the text's other years.
    """
    agreed: dict[str, list[Claim]] = defaultdict(list)
    for pair in pairs:
        if pair.outcome.kind == CONSISTENT:
            agreed[pair.left.claim_id].append(pair.right)
            agreed[pair.right.claim_id].append(pair.left)
    return [
        pair._replace(outcome=_of_another_scope(pair, agreed)) if pair.outcome.kind == "tension" else pair
        for pair in pairs
    ]


def _of_another_scope(pair: Pair, agreed: dict[str, list[Claim]]) -> Outcome:
    for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for scope in ("period", "place", "population"):
            if getattr(claim, scope) or not getattr(other, scope):
                continue
            for third in agreed[claim.claim_id]:
                if third.source_id == other.source_id and getattr(third, scope) not in ("", getattr(other, scope)):
                    return Outcome(
                        NOT_COMPARABLE,
                        say(
                            {"en": "it agrees with {source} for {name}", "id": "sejalan dengan {source} untuk {name}"},
                            source=third.source_id,
                            name=getattr(third, scope),
                        ),
                    )
    return pair.outcome


__all__ = [
    "CONSISTENT",
    "PAIR_CAP",
    "Pair",
    "PairBook",
    "group_claims",
    "judge_pair",
    "judge_values",
    "pair_claims",
    "rule_for",
    "rules_by_type",
]
