"""A text states an effect, and elsewhere that it is not known.

Why it matters: the conclusion is cited, the limits are not.
Not flagged: effects of other subjects; two texts that differ; limits of another place or period; an effect that is only
reported.
Basis: spin in conclusions against a study's own limits (Boutron et al. 2010, doi:10.1001/jama.2010.651).
"""

from collections import defaultdict
from collections.abc import Iterable

from helpers.corpora.periods import disjoint
from helpers.judging.comparability import DIFFERENT, compare_named
from helpers.rules import CONSISTENT, Claim, Context, Flag, Rule, say

RULE = Rule(
    id="X05",
    name="claim-against-own-limits",
    kind="tension",
    over="ledger",
    types=("effectiveness", "causal"),
    title={"en": "An effect against the text's own limits", "id": "Dampak bertentangan dengan batasan teks sendiri"},
    message={
        "en": "{sources} on {subject}: {values}",
        "id": "{sources} tentang {subject}: {values}",
    },
    settle={"en": "the analysis that the conclusion rests on", "id": "analisis yang mendasari kesimpulan"},
)

_W, _U = {"type": "causal", "value": "works"}, {"type": "causal", "value": "unclear"}
FLAGS = [{"claims": [_W, _U]}, {"claims": [{**_W, "property": "effect", "type": "effectiveness"}, _U]}]
PASSES = [
    {"claims": [_W, {**_U, "subject": "river scheme"}]},
    {"claims": [_W, {**_U, "source_id": "s2"}]},
    {"claims": [{**_W, "stance": "reported"}, _U]},
    {"claims": [{**_W, "property": "on_time"}, {**_U, "property": "on_cost"}]},
    {"claims": [{**_W, "place": "North Quay"}, {**_U, "place": "South Quay"}]},
]
CERTAIN = ("works", "fails")


def judge(context: Context) -> Iterable[Flag | str]:
    """Find effects that a text states and, on the same subject, calls unknown."""
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in context.claims:
        if claim.type in RULE.types and claim.stance == "asserted":
            groups[claim.source_id, claim.subject].append(claim)
    for group in groups.values():
        unknown = [claim for claim in group if claim.value == "unclear"]
        for limit in unknown:
            against = [claim for claim in group if claim.value in CERTAIN and _same_question(claim, limit, context)]
            if not against:
                yield CONSISTENT
                continue
            yield Flag(
                "tension",
                say(
                    {
                        "en": "“{a}” here, and there that it is not known",
                        "id": "“{a}” di sini, dan di sana bahwa hal itu belum diketahui",
                    },
                    a=against[0].shown,
                ),
                (*against, limit),
            )


def _same_question(claim: Claim, limit: Claim, context: Context) -> bool:
    # Two effects of one thing are two questions; an effect and its cause are one.
    if claim.property != limit.property and claim.type == limit.type:
        return False
    if claim.scope_period and limit.scope_period and disjoint(claim.scope_period, limit.scope_period):
        return False
    return all(
        compare_named(scope, claim, limit, context.codebook).kind != DIFFERENT for scope in ("place", "population")
    )
