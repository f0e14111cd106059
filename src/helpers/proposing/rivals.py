"""Which of several readings of one measure to keep: repeats, misreadings, numbers of somebody else's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import replace

from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document


def without_rivals(drafts: list[Draft], scores: Mapping[int, float]) -> list[Draft]:
    """Drop the less sure of two values that one sentence would give one measure in one scope: one of them is misread."""
    best: dict[tuple[str, ...], Draft] = {}
    for draft in drafts:
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population, draft.stance)
        first = best.get(key)
        if first is None or scores.get(draft.start, 0.0) > scores.get(first.start, 0.0) + 1e-9:
            best[key] = draft
    kept = set()
    for draft in drafts:
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population, draft.stance)
        if draft is best[key] or draft.value == best[key].value or draft.stance != "asserted" or draft.type == "date":
            kept.add(id(draft))
    return [draft for draft in drafts if id(draft) in kept]


def without_series(drafts: list[Draft], varying: Container[tuple[str, str]]) -> list[Draft]:
    """Drop the values that one sentence gives one measure for several years, where the measure has one for all years.

    "Six locks were in use in 1990, eleven in 2005" is not of the locks that there are. `varying` are the subjects and
    properties whose values differ by period.
    """
    told: dict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.type in ("count", "measurement", "percentage") and (draft.subject, draft.property) not in varying:
            told[(draft.subject, draft.property, draft.place, draft.population)].append(draft)
    dropped: set[int] = set()
    for same in told.values():
        dated = [draft for draft in same if draft.period]
        if len({draft.period for draft in dated}) > 1 and len({draft.value for draft in dated}) == len(dated):
            dropped.update(id(draft) for draft in dated)
    return [draft for draft in drafts if id(draft) not in dropped]


def without_repeats(drafts: list[Draft]) -> list[Draft]:
    """Return drafts in order of position, one for each place, subject and property."""
    kept: dict[tuple[int, int, str, str], Draft] = {}
    for draft in sorted(drafts, key=lambda d: (d.start, d.end, d.subject, d.property)):
        kept.setdefault((draft.start, draft.end, draft.subject, draft.property), draft)
    return list(kept.values())


def scoped_as_before(drafts: list[Draft]) -> list[Draft]:
    """Give a number that a text repeats without its year the year that it had: "35 per cent of those 500 members"."""
    known: dict[tuple[str, ...], Draft] = {}
    out = []
    for draft in drafts:
        key = (draft.subject, draft.property, draft.value.lstrip("~"), draft.population)
        first = known.get(key)
        if draft.type in ("count", "measurement") and len(draft.value) > 2 and first is not None and not draft.period:
            if draft.place in ("", first.place):
                draft = replace(draft, period=first.period, place=first.place)
        elif draft.period:
            known.setdefault(key, draft)
        out.append(draft)
    return out


def said_before(drafts: list[Draft]) -> list[Draft]:
    """Give a telling number that a text repeats with its noun the property that it had: "half of the 1,318 passengers".

    It is the number of what it was introduced as, whatever words stand beside it later.
    """
    known: dict[tuple[str, ...], Draft] = {}
    out = []
    for draft in drafts:
        mention = draft.mention
        digits = "".join(c for c in draft.value if c.isdigit()).rstrip("0")
        if draft.type in ("count", "measurement") and mention is not None and len(digits) >= 3:
            key = (draft.type, draft.value.lstrip("~"), mention.noun.lower(), draft.unit, draft.place)
            first = known.setdefault(key, draft)
            draft = replace(draft, subject=first.subject, property=first.property)
        out.append(draft)
    return out


def without_strangers(document: Document, scopes: Scopes, drafts: list[Draft]) -> list[Draft]:
    """Drop a value whose sentence does not name the subject where another sentence, which does, gives another value.

    "The tramway carried 5.2 million passengers. … The bus fleet carried 7.7 million passengers."
    """
    by_scope: dict[tuple[str, ...], list[tuple[int, str]]] = {}
    judged = []
    for draft in drafts:
        strength = scopes.strength(document.sentences[draft.sentence], draft.subject) if draft.sentence >= 0 else 2
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population)
        judged.append((draft, strength, key))
        if draft.stance == "asserted":
            by_scope.setdefault(key, []).append((strength, draft.value))
    return [
        draft
        for draft, strength, key in judged
        if draft.stance != "asserted"
        or strength > 0
        or not is_verb(draft.cue.split()[0].lower() if draft.cue else "")
        or not any(other > 0 and value != draft.value for other, value in by_scope[key])
    ]
