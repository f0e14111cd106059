"""Where a text speaks of what a date property asks for: its cues, cues in two parts, cues turned round."""

from __future__ import annotations

from collections.abc import Sequence, Set

from helpers.proposing.process_spans import span_hits
from helpers.proposing.started import started_hits
from helpers.proposing.taken_up_starts import taken_up_dates, taken_up_starts
from helpers.scope.scoping import Scopes
from helpers.sentences.cue_parts import find_parted, find_turned
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.split_verbs import find_split
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of

WHOLE = 3  # blanks in a phrase that is only itself as a whole: "has been at work since", not "has been at work on a plan since"


def date_hits(document: Document, scopes: Scopes, cues: EntryCues, terms: Sequence[Sequence[Hit]]) -> list[list[Hit]]:
    """Return the hits of each term of a date property, with those of its words apart or the other way round.

    A word of a cue's root that says what something is like is none: "secara resmi" of "diresmikan". A word that the property's subject is called by is none, unless the codebook has it for a cue: "the foundation" is who
    was founded.
    """
    names = frozenset(word for name in scopes.subjects[cues.entry.subject].names for word in words_of(name))
    own = {word for said in cues.entry.cues.values() for cue in said for word in words_of(cue)}
    called = {
        hit
        for hit in scopes.common_hits[cues.entry.subject]
        if hit.first == hit.last and document.words.tokens[hit.first].word not in own
    }
    found = []
    for term, hits in zip(cues.terms, terms, strict=True):
        parted = [
            *find_parted(document.words, term, names),
            *find_turned(document.words, term),
            *find_split(document.words, term, names),
            *_led_hits(document, term),
        ]
        one = [h for h in parted if document.openings.isdisjoint(range(h.first + 1, h.last + 1))]  # no title
        said = {h for h in hits if h.first < h.last or _is_deed(document, h, own)}
        found.append(sorted({*said, *one} - called))
    if found:
        more = [
            *started_hits(document, scopes, cues),
            *taken_up_starts(document, cues, found[0]),
            *taken_up_dates(document, found[0]),
        ]
        found[0] = sorted({*found[0], *span_hits(document, cues.entry), *more})
    return found


def _is_deed(document: Document, hit: Hit, own: Set[str]) -> bool:
    """Tell whether the word of a hit is what was done: "did not open", not "was open to all"."""
    tokens = document.words.tokens
    token, former = tokens[hit.first], tokens[max(hit.first - 1, 0)]
    large = document.text[token.start].isupper() and hit.first not in document.openings and token.word not in own
    if (
        large
        and former is not token
        and document.text[former.start].isupper()
        and not document.words.gap(hit.first - 1, hit.first).strip()
    ):
        return False  # "with money from the Orra Foundation"
    beside = hit.first - 1 if document.language == "id" else hit.last + 1
    touched = (
        0 <= beside < len(tokens) and not document.words.gap(min(beside, hit.first), max(beside, hit.first)).strip()
    )
    if touched and tokens[beside].word in phrases("no_deed_nouns") and tokens[beside].word not in own:
        return False  # "the opening balance", "jam buka"
    if tokens[hit.first].word not in phrases("no_deeds") - own:
        return True
    before = [token.word for token in tokens[max(hit.first - 2, 0) : hit.first]]
    while before and before[-1] in phrases("negations"):
        before.pop()
    return bool(before) and before[-1] in phrases("deed_leads")


def _led_hits(document: Document, alternatives: Sequence[str]) -> list[Hit]:
    """Return where a cue that ends with "since" stands without it, its sentence having a date with that word: "since 2003 ORA has helped"."""
    words, found = document.words, []
    for phrase in alternatives:
        core, _, lead = phrase.rpartition(" ")
        if lead not in phrases("date_leads") or not 0 < core.count(" ") < WHOLE:
            continue
        for hit in words.find(core):
            sentence = document.sentence_of(words.tokens[hit.first].start)
            dates = sentence.dates if sentence is not None else []
            first = [document.tokens_of(date).first for date in dates]
            if any(lead in (words.tokens[i].word, words.tokens[max(i - 1, 0)].word) for i in first):
                found.append(hit)
    return found
