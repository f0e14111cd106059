"""Codes claims and relations from texts and a codebook alone, each marked as machine-proposed with the cue that led to it.

A claim is proposed where a mention of the right kind stands in a clause with a cue of the property, about a subject
that the sentence, its paragraph or its heading names (or that is the codebook's only one for the property). What is
planned, a rate, an amount of change or a part of something else is not taken for the thing itself. In doubt nothing
is proposed, for a wrong claim costs more than a missing one; unless another text claims almost the same and not quite, of
the same scope: then what stands farther from its cue is proposed too (counterclaims.py and its neighbours).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from helpers.between_texts.cited import cited_numbers
from helpers.between_texts.citing import Work, works
from helpers.between_texts.counted_groups import counted_groups
from helpers.between_texts.counterclaims import counterclaims
from helpers.between_texts.counterclasses import counterclasses
from helpers.between_texts.countercourses import countercourses
from helpers.between_texts.counterdates import counterdates
from helpers.between_texts.countereffects import countereffects
from helpers.between_texts.course_places import placed
from helpers.between_texts.date_events import of_same_event
from helpers.between_texts.event_tolls import on_its_day
from helpers.between_texts.first_places import first_places
from helpers.between_texts.reckoned_dates import reckoned_dates
from helpers.between_texts.shared_scopes import with_shared_scopes
from helpers.between_texts.slips import slips
from helpers.between_texts.swapped_between import swapped_between
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.aboutness import is_about
from helpers.proposing.antecedents import beyond_name
from helpers.proposing.asides import is_aside
from helpers.proposing.cells import in_cells
from helpers.proposing.claiming import drafts_of
from helpers.proposing.clusters import without_clusters
from helpers.proposing.colon_labels import by_label
from helpers.proposing.courses import series_drafts
from helpers.proposing.date_hits import date_hits
from helpers.proposing.directions import effect_drafts, is_spoken_of
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.echoes import echoed, of_places, realised
from helpers.proposing.event_cues import events_for_names
from helpers.proposing.event_dates import of_same_deed
from helpers.proposing.follow_ons import follow_ons
from helpers.proposing.law_numbers import law_drafts, of_one_law
from helpers.proposing.lifespans import lifespans
from helpers.proposing.longer_cues import without_inner_cues
from helpers.proposing.narrower_cues import of_narrower
from helpers.proposing.narrowing import restates_share
from helpers.proposing.outcomes import scoped_effects
from helpers.proposing.place_sides import of_sides
from helpers.proposing.proposal_tables import claims_frame, relations_frame
from helpers.proposing.qualified import qualified
from helpers.proposing.quoting import draft_id, identified, quoted
from helpers.proposing.reckonings import apart
from helpers.proposing.rival_dates import of_events, of_named, of_one_happening, one_date_a_cue
from helpers.proposing.rivals import (
    said_before,
    scoped_as_before,
    without_repeats,
    without_strangers,
)
from helpers.proposing.role_drafts import role_drafts
from helpers.proposing.second_times import without_second_times
from helpers.proposing.spelt_names import named_drafts
from helpers.proposing.superlative_ranks import superlative_ranks
from helpers.proposing.terms import term_drafts
from helpers.proposing.whole_places import of_one_whole
from helpers.relations.asked_samples import asked_told_twice
from helpers.relations.blamed_terms import blamed_terms
from helpers.relations.far_causes import causes_dated_elsewhere
from helpers.relations.movements import opposed_trends
from helpers.relations.relating import relate
from helpers.relations.retold import of_one_event, retold
from helpers.relations.samples import samples_told_twice
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import common_home, told_names
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match, best_entries, match
from helpers.sentences.studies import is_sample_entry, is_study
from helpers.sentences.subject_names import spelt_out
from helpers.sentences.value_kinds import typed_by_unit
from helpers.sentences.words import Hit


def propose(
    texts: Mapping[str, str],
    codebook: Codebook,
    languages: Mapping[str, str] | None = None,
    years: Mapping[str, str] | None = None,
    authors: Mapping[str, str] | None = None,
    titles: Mapping[str, str] | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (claims, relations) proposed for the texts (source_id -> text).

    Claims have the columns of proposals.csv and start, end (positions in the text, the end excluded); relations those
    of relations.csv. `languages` says id or en for each source; what it does not say is detected. `years` says when each was written:
    "now has 14 offices" is of that year or the one before. `authors` says who wrote it: a body's report need not name
    the body, nor a study its own survey. With `titles`, a text that cites another is held against it.
    """
    from helpers.readers.language import detect_language

    codebook = typed_by_unit(codebook)
    drafts: list[Draft] = []
    links: list[Link] = []
    known = spelt_out(texts.values())
    ready = []
    for source_id, text in texts.items():
        document = Document(source_id, text, (languages or {}).get(source_id) or detect_language(text))
        year, byline = (years or {}).get(source_id, ""), (authors or {}).get(source_id, "")
        ready.append((document, Scopes(document, codebook, known, year, byline)))
    told = {words: name for document, _ in ready for words, name in told_names(document).items()}
    for _, scopes in ready:
        scopes.tell(told)
    home = common_home([[name for _, name in scopes.told_places] for _, scopes in ready])
    for _, scopes in ready:
        scopes.home = home
    subjects = dict.fromkeys(entry.subject for entry in codebook.properties)
    # What most of the texts name, all of them are about: one may only say "the network".
    main = {s for s in subjects if 2 * sum(scopes.named(s) for _, scopes in ready) >= len(ready)}
    for document, scopes in ready:
        found, linked = propose_text(document, scopes, codebook, frozenset(main))
        drafts += found
        links += linked
    sources = works(list(texts), authors or {}, titles or {}, years or {}, list(subjects))
    cited, repeated = cited_numbers(ready, drafts, sources, codebook)
    drafts = [draft for draft in drafts if all(draft is not other for other in repeated)]
    drafts = placed(ready, of_one_whole(drafts, codebook, home), drafts, codebook)
    more, linked = _between_texts(ready, drafts, cited, sources, codebook)
    documents = [document for document, _ in ready]
    more = [
        d
        for document in documents
        for d in of_sides(document, codebook, [m for m in more if m.source_id == document.source_id])
    ]
    drafts, links = with_shared_scopes(documents, drafts + more, codebook), links + linked
    drafts = on_its_day(documents, drafts, codebook)
    drafts = of_same_event(documents, drafts, codebook)
    drafts = scoped_effects(documents, _own_samples(codebook, ready, drafts), codebook.properties)
    drafts = of_one_law(apart(documents, drafts, codebook))
    given = {document.source_id: document for document in documents}
    drafts = [
        replace(d, start=start, end=end) for d in drafts for start, end in (given[d.source_id].spot(d.start, d.end),)
    ]
    return claims_frame(drafts), relations_frame(links, {draft.claim_id for draft in drafts})


def _between_texts(
    ready: Sequence[tuple[Document, Scopes]],
    drafts: Sequence[Draft],
    cited: Sequence[Draft],
    sources: Sequence[Work],
    codebook: Codebook,
) -> tuple[list[Draft], list[Link]]:
    """Return claims of what no property asks for, where two texts cannot both be right about it, and their relations."""
    documents = [document for document, _ in ready]
    made = [
        *opposed_trends(documents, drafts),
        *first_places(documents, drafts, codebook),
        *samples_told_twice(ready, drafts),
    ]
    made += asked_told_twice(ready, [*drafts, *made])
    made += slips(ready, [*drafts, *made], sources)
    made += counterclaims(ready, drafts, codebook)
    made += counted_groups(ready, codebook)
    made += counterdates(ready, drafts, codebook)
    made += reckoned_dates(ready, drafts, codebook)
    made += countercourses(ready, drafts, codebook)
    made += counterclasses(ready, drafts, codebook)
    made += countereffects(ready, drafts, codebook)
    made += cited
    made += swapped_between(ready, [*drafts, *made], codebook)
    effects, links = causes_dated_elsewhere(ready, drafts, codebook)
    out: list[Draft] = []
    for document in documents:
        own = identified(draft for draft in [*made, *effects] if draft.source_id == document.source_id)
        out += quoted(document, own, [])[0]
    kept = {draft.claim_id for draft in [*drafts, *out]}
    named = [replace(link, claim_ids=tuple(d.claim_id or draft_id(d) for d in link.drafts)) for link in links]
    return out, [link for link in named if kept.issuperset(link.claim_ids)]


def propose_text(
    document: Document, scopes: Scopes, codebook: Codebook, main: frozenset[str] = frozenset()
) -> tuple[list[Draft], list[Link]]:
    """Return the claims and relations proposed for one text, in order of position.

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
    for cues, terms in zip(entries, hits, strict=True):
        if cues.entry.type == "date" and cues.given:
            terms[:] = date_hits(document, scopes, cues, terms)
    drafts: list[Draft] = []
    for sentence in document.sentences:
        if sentence.mentions:
            matches = _matches(document, scopes, sentence, entries, hits)
            drafts += drafts_of(document, scopes, sentence, matches)
            drafts += follow_ons(document, scopes, codebook, sentence, drafts)
        drafts += effect_drafts(document, scopes, sentence, entries, hits)
    drafts = in_cells(document, scopes, codebook, drafts)
    drafts += series_drafts(document, scopes, entries)
    drafts += term_drafts(document, scopes, codebook)
    drafts += blamed_terms(document, scopes, codebook, drafts)
    drafts += role_drafts(document, scopes, codebook, drafts)
    drafts += named_drafts(document, scopes, codebook) + lifespans(document, scopes, codebook)
    drafts += law_drafts(document, scopes, codebook)
    drafts = of_sides(document, codebook, of_one_event(codebook, without_second_times(document, drafts)))
    drafts = retold(
        document, codebook, scoped_as_before(without_strangers(document, scopes, said_before(without_repeats(drafts))))
    )
    drafts, links = relate(document, scopes, drafts, codebook)
    drafts, links = quoted(document, identified(drafts), links)
    drafts = without_clusters(document, drafts, links)
    linked = {claim_id for link in links for claim_id in link.claim_ids}
    return [draft for draft in drafts if draft.claim_id in linked or not _is_restated(document, draft)], links


def _is_restated(document: Document, draft: Draft) -> bool:
    """Say whether a number only says a share in numbers: it is of a part of what its property counts."""
    if draft.mention is None or draft.sentence < 0:
        return False
    return restates_share(document, document.sentences[draft.sentence], draft.mention)


def _own_samples(codebook: Codebook, ready: list[tuple[Document, Scopes]], drafts: list[Draft]) -> list[Draft]:
    """Mark the numbers of those whom a text itself has asked: two studies' samples are not one measure (pairs.py)."""
    samples = {(entry.subject, entry.property) for entry in codebook.properties if is_sample_entry(entry)}
    if not samples:
        return drafts
    studies = {document.source_id for document, _ in ready if is_study(document)}
    return [
        replace(draft, evidence="own-report")
        if draft.source_id in studies and (draft.subject, draft.property) in samples
        else draft
        for draft in drafts
    ]


def _entries(ways: list[EntryCues]) -> list[Property]:
    """Return the entries of several ways to find them, each once."""
    return list({(cues.entry.subject, cues.entry.property): cues.entry for cues in ways}.values())


def _in_sentence(hits: list[Hit], sentence: Sentence) -> list[Hit]:
    low = bisect_left(hits, Hit(sentence.first, -1))
    high = bisect_left(hits, Hit(sentence.last + 1, -1))
    return hits[low:high]


def _matches(
    document: Document, scopes: Scopes, sentence: Sentence, entries: list[EntryCues], hits: list[list[list[Hit]]]
) -> list[Match]:
    """Return the best match of each quantity and date of a sentence, of those whose subject it can be about."""
    found: list[Match] = []
    left: list[Match] = []
    known = _entries(entries)
    # "Tahun anggaran 2018" names no budget.
    spans = [document.tokens_of(d) for d in sentence.dates] if entries else []
    dated = {index for span in spans for index in range(span.first, span.last + 1)}
    for cues, terms in zip(entries, hits, strict=True):
        if cues.entry.type not in ("date", "count", "percentage", "measurement", "rank"):
            continue
        here = [[h for h in _in_sentence(term, sentence) if h.first not in dated] for term in terms]
        if cues.entry.type == "date" and cues.given:
            here = [events_for_names(scopes, sentence, cues, term) for term in here]
            here = [beyond_name(scopes, cues.entry.subject, term) for term in here]
        if sum(bool(term) for term in here) < cues.needed:
            continue
        implied = superlative_ranks(document, sentence, cues) if cues.entry.type == "rank" else []
        for mention in [*sentence.mentions, *implied]:
            one = match(document, sentence, mention, cues, here)
            if one is not None and not is_aside(document, sentence, one):
                (found if is_about(scopes, sentence, one, known) else left).append(one)
    found += of_same_deed(found, left)
    found = of_places(scopes, sentence, echoed(document, sentence, of_named(scopes, sentence, found)))
    found = realised(document, sentence, found)
    found = qualified(document, sentence, found)
    quantities = [one for one in found if one.cues.entry.type != "date"]
    dates = of_events(scopes, [one for one in found if one.cues.entry.type == "date"])
    dates = of_one_happening(document, one_date_a_cue(document, sentence, dates))
    return best_entries(of_narrower(document, by_label(document, quantities))) + dates
