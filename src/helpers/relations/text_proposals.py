"""The claims and relations that one text states, by its own words alone."""

from __future__ import annotations

from helpers.corpora.codebook import Codebook
from helpers.proposing.cells import in_cells
from helpers.proposing.claiming import drafts_of
from helpers.proposing.clusters import without_clusters
from helpers.proposing.courses import series_drafts
from helpers.proposing.directions import effect_drafts
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.follow_ons import follow_ons
from helpers.proposing.law_numbers import law_drafts
from helpers.proposing.lifespans import lifespans
from helpers.proposing.narrowing import restates_share
from helpers.proposing.place_sides import of_sides
from helpers.proposing.quoting import identified, quoted
from helpers.proposing.rivals import said_before, scoped_as_before, without_repeats, without_strangers
from helpers.proposing.role_drafts import role_drafts
from helpers.proposing.second_times import without_second_times
from helpers.proposing.sentence_matches import cues_of_text, matches_of
from helpers.proposing.spelt_names import named_drafts
from helpers.proposing.terms import term_drafts
from helpers.relations.blamed_terms import blamed_terms
from helpers.relations.relating import relate
from helpers.relations.retold import of_one_event, retold
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document


def propose_text(
    document: Document, scopes: Scopes, codebook: Codebook, main: frozenset[str] = frozenset()
) -> tuple[list[Draft], list[Link]]:
    """Return the claims and relations proposed for one text, in order of position.

    `main` are the subjects that the corpus is about; others count only in a text that names them.
    """
    cued = cues_of_text(document, scopes, codebook, main)
    drafts: list[Draft] = []
    for sentence in document.sentences:
        if sentence.mentions:
            matches = matches_of(document, scopes, sentence, cued)
            drafts += drafts_of(document, scopes, sentence, matches)
            drafts += follow_ons(document, scopes, codebook, sentence, drafts)
        drafts += effect_drafts(document, scopes, sentence, cued.entries, cued.hits)
    drafts = in_cells(document, scopes, codebook, drafts)
    drafts += series_drafts(document, scopes, cued.entries)
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
