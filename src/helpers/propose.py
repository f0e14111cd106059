"""Codes claims and relations from texts and a codebook alone, each marked as machine-proposed with the cue that led to it.

A claim is proposed where a mention of the right kind stands in a clause with a cue of the property, about a subject
that the sentence, its paragraph or its heading names (or that is the codebook's only one for the property). What is
planned, a rate, an amount of change or a part of something else is not taken for the thing itself. In doubt nothing
is proposed, for a wrong claim costs more than a missing one; unless another text claims almost the same and not quite, of
the same scope: then what stands farther from its cue is proposed too (counterclaims.py and its neighbours).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from helpers.between_texts.between import between_texts
from helpers.between_texts.cited import cited_numbers
from helpers.between_texts.citing import works
from helpers.between_texts.course_places import placed
from helpers.between_texts.date_events import of_same_event
from helpers.between_texts.event_tolls import on_its_day
from helpers.between_texts.shared_scopes import with_shared_scopes
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.law_numbers import of_one_law
from helpers.proposing.outcomes import scoped_effects
from helpers.proposing.place_sides import of_sides
from helpers.proposing.proposal_tables import claims_frame, relations_frame
from helpers.proposing.ready_texts import main_subjects, ready_texts
from helpers.proposing.reckonings import apart
from helpers.proposing.whole_areas import of_whole_areas
from helpers.proposing.whole_places import of_one_whole
from helpers.relations.text_proposals import propose_text
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document
from helpers.sentences.studies import is_sample_entry, is_study
from helpers.sentences.value_kinds import typed_by_unit


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
    codebook = typed_by_unit(codebook)
    drafts: list[Draft] = []
    links: list[Link] = []
    ready = ready_texts(texts, codebook, languages or {}, years or {}, authors or {})
    main = main_subjects(ready, codebook)
    for document, scopes in ready:
        found, linked = propose_text(document, scopes, codebook, main)
        drafts += found
        links += linked
    subjects = list(dict.fromkeys(entry.subject for entry in codebook.properties))
    home = ready[0][1].home if ready else ""
    sources = works(list(texts), authors or {}, titles or {}, years or {}, subjects)
    cited, repeated = cited_numbers(ready, drafts, sources, codebook)
    drafts = [draft for draft in drafts if all(draft is not other for other in repeated)]
    drafts = placed(ready, of_whole_areas(ready, of_one_whole(drafts, codebook, home), codebook), drafts, codebook)
    more, linked = between_texts(ready, drafts, cited, sources, codebook)
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
