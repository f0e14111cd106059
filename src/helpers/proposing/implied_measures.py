"""Measures that need no word for what they measure, beside the name or the kind of the subject: "Selm Fen (2,450 ha)", "a 640-metre bridge".

Only where the codebook has one property of the subject that can be so measured; for a length, one only of all its lengths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from helpers.corpora.codebook import Property
from helpers.corpora.units import conversion
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

COST = 2.0  # a word of the property beside the number is surer
KIND = 3  # words from a measure to the noun that it is set before: "640-metre suspension bridge"
UNITS = ("m", "km", "ha", "km2", "m2", "ft", "mi", "acre")  # of lengths and areas: what a thing has of itself


def implied_measures(
    scopes: Scopes, sentence: Sentence, cues: EntryCues, entries: Sequence[Property]
) -> Iterator[Match]:
    """Yield the measures of a sentence that stand in a bracket right behind the subject's name, or before the noun for its kind."""
    entry = cues.entry
    if entry.type != "measurement" or not cues.given or "/" in entry.unit:
        return
    for mention in sentence.quantities:
        if mention.kind != "measurement" or mention.unit not in UNITS or conversion(mention.unit, entry.unit) is None:
            continue
        rivals = {
            one.property
            for one in entries
            if one.subject == entry.subject
            and one.type == "measurement"
            and conversion(mention.unit, one.unit) is not None
        }
        hit = _name_before_bracket(scopes, sentence, mention, entry.subject) or _kind_behind(
            scopes, sentence, mention, entry.subject
        )
        if rivals == {entry.property} and hit is not None:
            yield Match(mention, cues, COST, 1, hit, True)


def _name_before_bracket(scopes: Scopes, sentence: Sentence, mention: Mention, subject: str) -> Hit | None:
    """Return the subject's name where a measure stands alone in a bracket right behind it."""
    words, covered = scopes.document.words, scopes.document.tokens_of(mention)
    alone = words.gap(covered.first - 1, covered.first).strip() == "(" if covered.first > sentence.first else False
    if not alone or scopes.document.text[mention.end : mention.end + 1] != ")":
        return None
    hits = within(scopes.subject_hits[subject], sentence.first, covered.first - 1)
    return next((hit for hit in hits if hit.last == covered.first - 1), None)


def _kind_behind(scopes: Scopes, sentence: Sentence, mention: Mention, subject: str) -> Hit | None:
    """Return the noun for the subject's kind before which an English measure is set: "X is a 640-metre suspension bridge"."""
    words, covered = scopes.document.words, scopes.document.tokens_of(mention)
    joined = "-" in scopes.document.text[mention.start : mention.end]
    if scopes.document.language != "en" or not joined or covered.first <= sentence.first:
        return None
    lead = words.tokens[covered.first - 1].word
    named = within(scopes.subject_hits[subject], sentence.first, covered.first - 1)
    is_one = (
        bool(named) and lead in phrases("indefinite") and words.tokens[named[-1].last + 1].word in phrases("predicate")
    )
    is_one = is_one and named[-1].last + 3 == covered.first and named[-1].first - sentence.first <= 1
    if not is_one and lead not in phrases("pointing") | phrases("articles") - phrases("indefinite"):
        return None
    common = {hit.first: hit.last for hit in within(scopes.common_hits[subject], covered.last + 1, sentence.last)}
    for index in range(covered.last + 1, min(sentence.last, covered.last + (KIND if is_one else 1)) + 1):
        if words.gap(index - 1, index).strip():
            return None
        if index in common:
            return Hit(covered.last + 1, common[index])
    return None
