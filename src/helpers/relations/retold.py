"""Numbers that say again how many there were: "fieldwork in six villages in 2009 … all eight villages where it took place".

A definite number of a property takes up what the text has counted before: it is of the same time and place, if the text
speaks of one only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Draft
from helpers.proposing.sudden_tolls import is_sudden
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.studies import is_sample_entry
from helpers.texts.stems import stems, synonyms, words_of


def retold(document: Document, codebook: Codebook, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts, a definite count without time and place having those of the others of its property.

    A study's sample is one, however it is told, and so is the toll of a sudden event. A number that stands before takes up that place, whatever it was of there.
    """
    samples = {(entry.subject, entry.property) for entry in codebook.properties if is_sample_entry(entry)}
    tolls = {
        (entry.subject, entry.property)
        for entry in codebook.properties
        if entry.quantity == "cumulative" and is_sudden(entry.subject)
    }
    samples |= tolls
    scopes: defaultdict[tuple[str, str, str], set[tuple[str, str]]] = defaultdict(set)
    for draft in drafts:
        if draft.type == "count" and draft.stance == "asserted" and (draft.place or draft.period):
            scopes[draft.subject, draft.property, draft.population].add((draft.place, draft.period))
    first: dict[str, int] = {}
    for mention in document.everything:
        if mention.kind == "count" and not mention.reason:
            first.setdefault(mention.value, mention.start)
    out = []
    for draft in drafts:
        known = scopes.get((draft.subject, draft.property, draft.population), set())
        unscoped = draft.type == "count" and draft.stance == "asserted" and not (draft.place or draft.period)
        if (
            unscoped
            and len(known) == 1
            and (_takes_up(document, draft, first) or (draft.subject, draft.property) in samples)
            and not min(known)[1].startswith("../")  # what had been counted by a day is not all
        ):
            place, period = next(iter(known))
            if (draft.subject, draft.property) in tolls and _is_of_more(draft, place, drafts):
                place = ""  # "left 1,424 dead. Most died in Orra, namely 1,203"
            draft = replace(draft, place=place, period=period)
        out.append(draft)
    return out


def _is_of_more(draft: Draft, place: str, drafts: list[Draft]) -> bool:
    """Say whether a toll is larger than all that are told of a place: it may be that of all places."""
    own = parse_quantity(draft.value)
    there = [
        parse_quantity(other.value)
        for other in drafts
        if other.place == place and (other.subject, other.property) == (draft.subject, draft.property)
    ]
    return own is not None and bool(place) and all(one is not None and one.middle < own.middle for one in there)


def of_one_event(codebook: Codebook, drafts: list[Draft]) -> list[Draft]:
    """Drop the dates beside a cue that no label says, where the text dates what the label says: an act passed, its commencement.

    A cue of the codebook may be a word of another event, which has a date of its own.
    """
    own: dict[tuple[str, str], frozenset[str]] = {}
    for entry in codebook.properties:
        if entry.type == "date":
            said = words_of(" ".join(entry.label.values())) or words_of(entry.property.replace("_", " "))
            told = {
                part for word in said if word not in phrases("empty") for s in synonyms(word) for part in words_of(s)
            }
            own[entry.subject, entry.property] = frozenset(stem for word in told for stem in stems(word))
    named: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for draft in drafts:
        key = (draft.subject, draft.property)
        if key in own and draft.type == "date" and _says(draft, own[key]):
            named[key].add(draft.value)
    return [
        draft
        for draft in drafts
        if draft.type != "date"
        or not (values := named.get((draft.subject, draft.property)))
        or draft.value in values
        or _says(draft, own[draft.subject, draft.property])
    ]


def _says(draft: Draft, own: frozenset[str]) -> bool:
    return any(not stems(word).isdisjoint(own) for word in words_of(draft.cue.lower()))


def _takes_up(document: Document, draft: Draft, first: dict[str, int]) -> bool:
    """Say whether a definite number takes up another claim, not a telling of the number itself that stands before it."""
    return is_definite(document, draft) and first.get(draft.value, draft.start) >= draft.start


def is_definite(document: Document, draft: Draft) -> bool:
    """Say whether a number counts all of what was spoken of: "all 121 men", "the six villages", "ketujuh desa"."""
    mention = draft.mention
    if mention is None or mention.hedge != "none":
        return False
    if mention.pattern == "all-of-them":
        return True
    covered = document.tokens_of(mention)
    if not covered.first:
        return False
    before = document.words.tokens[covered.first - 1].word
    if document.words.gap(covered.first - 1, covered.first).strip():
        return False
    return before in phrases("wholes_of_all") | phrases("definite_leads")
