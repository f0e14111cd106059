"""All claims that are only made because two texts, or two places of one, cannot both be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.between_texts.citing import Work
from helpers.between_texts.counted_groups import counted_groups
from helpers.between_texts.counterclaims import counterclaims
from helpers.between_texts.counterclasses import counterclasses
from helpers.between_texts.countercourses import countercourses
from helpers.between_texts.counterdates import counterdates
from helpers.between_texts.countereffects import countereffects
from helpers.between_texts.first_places import first_places
from helpers.between_texts.reckoned_dates import reckoned_dates
from helpers.between_texts.slips import slips
from helpers.between_texts.swapped_between import swapped_between
from helpers.between_texts.told_laws import told_laws
from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.quoting import draft_id, identified, quoted
from helpers.relations.asked_samples import asked_told_twice
from helpers.relations.far_causes import causes_dated_elsewhere
from helpers.relations.movements import opposed_trends
from helpers.relations.samples import samples_told_twice
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document


def between_texts(
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
    made += told_laws(documents)
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
