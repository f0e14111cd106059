"""Numbers of a property that one text tells farther from its cue than a claim asks for, where another text's number is near.

Alone, a number that shares a sentence with a cue and the subject may be of anything. Where another text claims almost the
same number for the property, of the same scope, and this text has no other for it, the two are told of one thing; and if
they are not equal, one of the texts is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from helpers.claiming import drafts_of
from helpers.codebook import Codebook, Property
from helpers.counterparts import agree
from helpers.cues import Hit, entry_cues, within
from helpers.document import Document, Sentence
from helpers.drafts import Draft
from helpers.matching import KINDS, Match, unit_fits
from helpers.phrasing import middle
from helpers.scoping import Scopes
from helpers.studies import is_sample_entry
from helpers.told_numbers import manner

TYPES = ("count", "measurement", "percentage")
NEAR = 0.5  # a number under half of another is more likely of something else than wrong
MANNERS = frozenset(("running", "plan", "rate", "mean"))
EXACT = 10  # characters of a date to the day
Ready = Sequence[tuple[Document, Scopes]]


class Loose(NamedTuple):
    """A claim that only another text's makes likely, the numbers and days that its sentence tells besides, and how it counts."""

    draft: Draft
    named: bool  # the sentence names the subject
    beside: frozenset[tuple[str, str]]
    days: frozenset[str]
    manner: frozenset[str]


def counterclaims(ready: Ready, drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return claims for such numbers; where neither text has a claim, for both."""
    claimed = {(draft.source_id, draft.mention.start) for draft in drafts if draft.mention is not None}
    documents = {document.source_id: document for document, _ in ready}
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type not in TYPES or is_sample_entry(entry):
            continue
        own = [
            _told(documents[d.source_id], d)
            for d in drafts
            if (d.subject, d.property) == (entry.subject, entry.property) and d.mention is not None
        ]
        loose = [
            one
            for document, scopes in ready
            for one in _loose(document, scopes, entry)
            if (one.draft.source_id, one.draft.start) not in claimed
        ]
        made += [one.draft for one in loose if _is_contested(one, own, loose)]
    return made


def _told(document: Document, draft: Draft) -> Loose:
    return _with_sentence(document, draft, document.sentences[max(draft.sentence, 0)], True)


def _with_sentence(document: Document, draft: Draft, sentence: Sentence, named: bool) -> Loose:
    mentions = sentence.mentions
    beside = frozenset((m.kind, m.value) for m in mentions if m.start != draft.start and m.kind in (*TYPES, "money"))
    days = frozenset(m.value for m in mentions if len(m.value) == EXACT and m.kind == "date")
    how = manner(document, sentence, draft.mention, ()) if draft.mention is not None else frozenset()
    return Loose(draft, named, beside, days, how & MANNERS)


def _loose(document: Document, scopes: Scopes, entry: Property) -> list[Loose]:
    """Return claims for the numbers that stand in one sentence with a cue, in a paragraph that names the subject."""
    found: dict[int, Loose] = {}
    for cues in entry_cues(entry, document.language):
        hits = [document.words.find_any(term) for term in cues.terms]
        for sentence in sentences_of(document, hits):
            here = [within(term, sentence.first, sentence.last) for term in hits]
            if sum(map(bool, here)) < cues.needed or not scopes.subject_near(sentence, entry.subject):
                continue
            named = scopes.subject_distance(sentence, entry.subject, sentence.first) is not None
            for mention in sentence.quantities:
                if (
                    mention.kind in KINDS[entry.type]
                    and unit_fits(mention, cues)
                    and mention.hedge in ("none", "about")
                ):
                    one = Match(mention, cues, 0.0, 1, min(h for term in here for h in term), False)
                    for draft in drafts_of(document, scopes, sentence, [one]):
                        found.setdefault(mention.start, _with_sentence(document, draft, sentence, named))
    return [found[start] for start in sorted(found)]


def sentences_of(document: Document, hits: Sequence[Sequence[Hit]]) -> list[Sentence]:
    """Return the sentences in which a cue stands, in order."""
    starts = {document.words.tokens[hit.first].start for term in hits for hit in term}
    found = {s.number: s for s in map(document.sentence_of, starts) if s is not None}
    return [found[number] for number in sorted(found)]


def _is_contested(one: Loose, own: Sequence[Loose], loose: Sequence[Loose]) -> bool:
    """Say whether another text's number is near, and nothing that this text says agrees with it or is of the same scope."""
    draft = one.draft
    here = [o for o in own if o.draft.source_id == draft.source_id and _scope(o) == _scope(one)]
    if draft.stance != "asserted" or here:
        return False
    for others in (own, loose):
        there = [o for o in others if o.draft.source_id != draft.source_id and _scope(o) == _scope(one)]
        there = [o for o in there if o.draft.stance == "asserted"]
        if there:
            return any(_is_near(one, o) and _is_only(one, o, loose) for o in there)
    return False


def _is_only(one: Loose, other: Loose, loose: Sequence[Loose]) -> bool:
    """Say whether a sentence has no other number that the other text's could be told of: those that both tell beside are not."""
    if not one.named and one.days.isdisjoint(other.days):
        return False
    rivals = [
        r
        for r in loose
        if r.draft.source_id == one.draft.source_id and r.draft.value != one.draft.value
        if _scope(r) == _scope(one) and _is_near(r, other)
    ]
    mentions = [r.draft.mention for r in rivals if r.draft.mention is not None]
    return all((m.kind, m.value) in other.beside for m in mentions)


def _scope(one: Loose) -> tuple[str, str, str]:
    return one.draft.place, one.draft.period, one.draft.population


def _is_near(left: Loose, right: Loose) -> bool:
    a, b = left.draft.mention, right.draft.mention
    if a is None or b is None or left.manner != right.manner or agree(a, b) is not False:
        return False
    small, large = sorted((middle(a), middle(b)))
    return small > 0 and small >= NEAR * large
