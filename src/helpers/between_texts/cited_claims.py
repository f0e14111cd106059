"""The number that a cited text tells for what a property asks, where the text that cites it tells another, in whatever words.

What both are of need not be said alike: each stands with a cue of the property. The cited text has one number alone that is
written alike but for one digit or two swapped, and none that agrees.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.counterparts import agree
from helpers.between_texts.loose_claims import TYPES, Loose, are_near, claimed, loose_claims
from helpers.between_texts.told_numbers import Number
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.digit_swaps import one_digit_off, swapped
from helpers.corpora.periods import disjoint, parse_period
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle

FEW = 2  # digits of a number of which two may be swapped


class PropertyNumbers:
    """The numbers of each text that may be of each property."""

    def __init__(self, ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook) -> None:
        self.ready = {document.source_id: (document, scopes) for document, scopes in ready}
        self.drafts = drafts
        self.entries = [entry for entry in codebook.properties if entry.type in TYPES]
        self.known: dict[tuple[str, str, str], list[Loose]] = {}

    def of(self, source_id: str, entry: Property) -> list[Loose]:
        """Return the numbers of a text that a property claims, or would if they stood closer to its cue."""
        key = source_id, entry.subject, entry.property
        if key not in self.known:
            document, scopes = self.ready[source_id]
            own = claimed({source_id: document}, entry, [d for d in self.drafts if d.source_id == source_id])
            taken = {one.draft.start for one in own}
            more = [one for one in loose_claims(document, scopes, entry) if one.draft.start not in taken]
            self.known[key] = [*own, *more]
        return self.known[key]

    def against(self, number: Number, source_id: str) -> Mention | None:
        """Return the only number of a cited text that is of the same property as another, which it cannot be; or None."""
        said = number.mention
        if said.hedge != "none" or (said.kind == "count" and not said.noun) or _speaks_for_itself(number):
            return None
        found = []
        for entry in self.entries:
            here = [
                one
                for one in self.of(number.document.source_id, entry)
                if one.draft.mention is not None and one.draft.mention[:2] == said[:2]
            ]
            there = self.of(source_id, entry) if here else []
            if not there or any(_agree(said, one.draft.mention) for one in there):
                continue
            near = [one for one in there if are_near(here[0], one) and _may_be_one(here[0].draft, one.draft)]
            near = [one for one in near if one.draft.stance == "asserted" and _is_slip(said, one.draft.mention)]
            if any(draft is here[0].draft for draft in self.drafts):
                near = [one for one in near if all(draft is not one.draft for draft in self.drafts)]  # else compared
            if len({one.draft.value for one in near}) > 1:
                own = here[0].draft.place, here[0].draft.population
                near = [one for one in near if (one.draft.place, one.draft.population) == own]  # not that of women
            if len({one.draft.value for one in near}) > 1:
                return None
            found += [one.draft.mention for one in near if one.draft.mention is not None]
        return found[0] if len({mention.value for mention in found}) == 1 else None


def _speaks_for_itself(number: Number) -> bool:
    """Say whether those who wrote a text speak of themselves beside a number: "when they had left, we counted 40"."""
    tokens = number.document.words.tokens[number.sentence.first : number.sentence.last + 1]
    return not phrases("researchers").isdisjoint(token.word for token in tokens)


def _is_slip(left: Mention, right: Mention | None) -> bool:
    """Say whether two exact numbers are written alike but for a digit, or for two that are swapped."""
    if right is None or right.hedge != "none":
        return False
    a, b = middle(left), middle(right)
    return one_digit_off(a, b) or swapped(a, b, FEW)


def _agree(left: Mention, right: Mention | None) -> bool:
    return right is not None and agree(left, right) is not False


def _may_be_one(left: Draft, right: Draft) -> bool:
    """Say whether two claims are of no two places, groups or times."""
    if any(a and b and a != b for a, b in ((left.place, right.place), (left.population, right.population))):
        return False
    first, second = parse_period(left.period), parse_period(right.period)
    return first is None or second is None or not disjoint(first, second)
