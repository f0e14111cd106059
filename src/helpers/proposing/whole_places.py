"""Developments of a whole without a name, "throughout the district", where another text tells the same years of that whole.

The two are of one place if the other text names none or the place that the corpus is about, rather than one within it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Codebook
from helpers.proposing.drafts import Draft
from helpers.sentences.phrases import phrases

CLOSED = re.compile(r"\d{4}/\d{4}")


def of_one_whole(drafts: Sequence[Draft], codebook: Codebook, home: str) -> list[Draft]:
    """Return drafts of which a trend of a whole without a name has the place of the same trend in another text."""
    trends = [d for d in drafts if d.type == "trend" and CLOSED.fullmatch(d.period)]
    out: list[Draft] = []
    for draft in drafts:
        if draft in trends and draft.place.split(" ")[0] in phrases("wholly"):
            same = (draft.subject, draft.property, draft.period)
            places = {d.place for d in trends if (d.subject, d.property, d.period) == same and d is not draft}
            whole = sorted(place for place in places if not place or place == home or _is_whole(codebook, place))
            draft = replace(draft, place=whole[-1]) if len(whole) == len(places) == 1 else draft
        out.append(draft)
    return out


def _is_whole(codebook: Codebook, place: str) -> bool:
    """Say whether a place holds others, or is called like one that does: "Selu" beside "Kepulauan Selu"."""
    words = set(place.lower().split())
    return any(place == outer or words < set(outer.lower().split()) for outer in codebook.places.values())
