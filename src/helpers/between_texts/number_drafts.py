"""The claim that a number makes of what no property of the codebook asks for."""

from __future__ import annotations

from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrasing import noun_end

PLAIN = ("count", "percentage")  # kinds of mentions that are types of claims


def number_draft(
    document: Document,
    sentence: Sentence,
    mention: Mention,
    subject: str,
    name: str,
    unit: str,
    period: str = "",
    attributed_to: str = "",
) -> Draft:
    """Return a claim of a number as the property `name` of a subject; a share is in per cent, whatever unit is given."""
    kind = mention.kind if mention.kind in PLAIN else "measurement"
    return Draft(
        document.source_id,
        mention.start,
        noun_end(document, mention),
        kind,
        subject,
        name,
        mention.value,
        "percent" if kind == "percentage" else unit,
        period=period,
        attributed_to=attributed_to,
        cue=mention.noun,
        mention=mention,
        sentence=sentence.number,
    )
