"""Which numbers and dates of a sentence stand with a cue of which property, and are its subject's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.aboutness import is_about
from helpers.proposing.antecedents import beyond_name
from helpers.proposing.asides import is_aside
from helpers.proposing.bracketed_years import of_bracketed_years
from helpers.proposing.colon_labels import by_label
from helpers.proposing.date_hits import date_hits
from helpers.proposing.denied_nouns import without_denied
from helpers.proposing.directions import is_spoken_of
from helpers.proposing.echoes import echoed, of_places, realised
from helpers.proposing.event_cues import events_for_names
from helpers.proposing.event_dates import of_same_deed
from helpers.proposing.implied_measures import implied_measures
from helpers.proposing.implied_prices import implied_prices
from helpers.proposing.longer_cues import without_inner_cues
from helpers.proposing.narrower_cues import of_narrower
from helpers.proposing.narrower_deeds import of_narrower_deeds
from helpers.proposing.others_words import without_others_words
from helpers.proposing.out_of_wholes import of_some, of_those_reached
from helpers.proposing.qualified import qualified
from helpers.proposing.rival_dates import of_events, of_named, of_one_happening, one_date_a_cue
from helpers.proposing.superlative_ranks import superlative_ranks
from helpers.proposing.told_bases import without_bases
from helpers.scope.scoping import Scopes
from helpers.sentences.cue_parts import find_related
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.cues_around import find_around, find_said
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match, best_entries, match
from helpers.sentences.verb_nouns import is_noun_of_verb
from helpers.sentences.words import Hit


class Cued(NamedTuple):
    """The entries that a text may speak of, and where each term of their cues stands."""

    entries: list[EntryCues]
    hits: list[list[list[Hit]]]

    @property
    def properties(self) -> list[Property]:
        """The entries of the codebook, each once, in however many ways they are found."""
        return list({(cues.entry.subject, cues.entry.property): cues.entry for cues in self.entries}.values())


def cues_of_text(document: Document, scopes: Scopes, codebook: Codebook, main: frozenset[str]) -> Cued:
    """Return the entries whose subject a text speaks of, with the hits of their cues.

    `main` are the subjects that the corpus is about; others count only in a text that names them.
    """
    entries = [
        cues
        for entry in codebook.properties
        if scopes.in_document(entry.subject)
        or (entry.subject in main and scopes.common_hits[entry.subject])
        or is_spoken_of(document, scopes, entry)
        for cues in entry_cues(entry, document.language)
    ]
    hits = without_inner_cues(entries, [[document.words.find_any(term) for term in cues.terms] for cues in entries])
    hits = without_others_words(document.words, entries, hits)
    hits = [without_denied(document.words, cues, terms) for cues, terms in zip(entries, hits, strict=True)]
    for cues, terms in zip(entries, hits, strict=True):
        if cues.entry.type == "date" and cues.given:
            terms[:] = date_hits(document, scopes, cues, terms)
        elif cues.entry.type == "count" and cues.given:
            related = [
                find_related(document.words, term) + find_around(document.words, term) + find_said(document.words, term)
                for term in cues.terms
            ]
            terms[:] = [sorted({*hits, *more}) for hits, more in zip(terms, related, strict=True)]
    return Cued(entries, hits)


def candidates(document: Document, scopes: Scopes, sentence: Sentence, cued: Cued) -> Iterator[Match]:
    """Yield the match of each quantity and date of a sentence with each entry whose cue stands with it."""
    # "Tahun anggaran 2018" names no budget.
    spans = [document.tokens_of(d) for d in sentence.dates] if cued.entries else []
    dated = {index for span in spans for index in range(span.first, span.last + 1)}
    for cues, terms in zip(cued.entries, cued.hits, strict=True):
        if cues.entry.type not in ("date", "count", "percentage", "measurement", "rank"):
            continue
        here = [[h for h in _in_sentence(term, sentence) if h.first not in dated] for term in terms]
        if not any(here):
            yield from implied_measures(scopes, sentence, cues, cued.properties)
            yield from implied_prices(scopes, sentence, cues, cued.properties)
        if cues.entry.type != "date" and cues.given:
            here = [[h for h in term if not is_noun_of_verb(document, sentence, cues, h)] for term in here]
        if cues.entry.type == "date" and cues.given:
            here = [events_for_names(scopes, sentence, cues, term) for term in here]
            here = [beyond_name(scopes, cues.entry.subject, term) for term in here]
        if sum(bool(term) for term in here) < cues.needed:
            continue
        implied = superlative_ranks(document, sentence, cues) if cues.entry.type == "rank" else []
        for mention in [*sentence.mentions, *implied]:
            one = match(document, sentence, mention, cues, here)
            if one is not None:
                yield one


def matches_of(document: Document, scopes: Scopes, sentence: Sentence, cued: Cued) -> list[Match]:
    """Return the best match of each quantity and date of a sentence, of those whose subject it can be about."""
    found: list[Match] = []
    left: list[Match] = []
    known = cued.properties
    for candidate in candidates(document, scopes, sentence, cued):
        one = of_some(document, sentence, candidate)
        if not is_aside(document, sentence, one):
            (found if is_about(scopes, sentence, one, known) else left).append(one)
    found = of_those_reached(document, sentence, found + of_same_deed(found, left))
    found = of_places(scopes, sentence, echoed(document, sentence, of_named(scopes, sentence, found)))
    found = realised(document, sentence, of_bracketed_years(document, sentence, found))
    found = of_narrower_deeds(document, sentence, qualified(document, sentence, found))
    found = without_bases(document, sentence, found)
    quantities = [one for one in found if one.cues.entry.type != "date"]
    dates = of_events(scopes, [one for one in found if one.cues.entry.type == "date"])
    dates = of_one_happening(document, one_date_a_cue(document, sentence, dates))
    return best_entries(of_narrower(document, by_label(document, quantities))) + dates


def _in_sentence(hits: list[Hit], sentence: Sentence) -> list[Hit]:
    low = bisect_left(hits, Hit(sentence.first, -1))
    high = bisect_left(hits, Hit(sentence.last + 1, -1))
    return hits[low:high]
