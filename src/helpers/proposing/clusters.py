"""Values that a text gives one after the other for what looks like one measure: they are of different things.

A text that contradicts itself does so pages apart, in its summary and in its results; within a few sentences it goes
through places, months, kinds or stages, and what tells them apart was not read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from helpers.proposing.confined import is_confined
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.pointing_back import points_back
from helpers.proposing.quoting import draft_id
from helpers.proposing.rivals import is_spoken_of
from helpers.sentences.document import Document
from helpers.sentences.phrasing import middle
from helpers.sentences.text_parts import in_parts_apart

NEAR = 3  # sentences from one value to the next
AMOUNTS = ("count", "measurement", "percentage")


def without_clusters(document: Document, drafts: list[Draft], links: Iterable[Link]) -> list[Draft]:
    """Return drafts without those that only follow another value of their measure, and without whole rows of values.

    Of two values side by side the first is kept: the second is a part, another place, another year. Of three or more
    none is. What a relation needs stays.
    """
    needed = {draft_id(draft) for link in links for draft in link.drafts}  # their claim_ids are not known yet
    groups: dict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.type in AMOUNTS and draft.stance == "asserted" and draft.sentence >= 0:
            key = (draft.subject, draft.property, draft.place, draft.period, draft.population)
            groups[key].append(draft)
    dropped: set[str] = set()
    for group in groups.values():
        for row in _rows(document, group):
            first = row[0].value.lstrip("~")
            others = {draft.value.lstrip("~") for draft in row} - {first}
            if others:
                dropped |= {d.claim_id for d in row if len(others) > 1 or d.value.lstrip("~") != first}
    return [draft for draft in drafts if draft.claim_id not in dropped or draft.claim_id in needed]


def _rows(document: Document, group: list[Draft]) -> list[list[Draft]]:
    """Return the drafts of one measure, in order of position, cut where more than a few sentences lie between.

    The end of a summary, and the beginning of a conclusion, cut them too.
    """
    rows: list[list[Draft]] = []
    for draft in sorted(group, key=lambda d: d.start):
        last = rows[-1][-1] if rows else None
        if last and draft.sentence - last.sentence <= NEAR and not _sums_up(document, last, draft):
            rows[-1].append(draft)
        else:
            rows.append([draft])
    return rows


def _sums_up(document: Document, left: Draft, right: Draft) -> bool:
    """Say whether two values are one number of a text's summary and of its body, or the later is one spoken of before: "all 88".

    Not where the later is of some of them only.
    """
    if left.mention is None or right.mention is None:
        return False
    back = is_spoken_of(document, right) or _is_meant_again(document, right)
    if not back and not in_parts_apart(document, left.start, right.start):
        return False
    few, many = sorted((middle(left.mention), middle(right.mention)))
    return 2 * few >= many and not is_confined(document, right, left)  # numbers far apart are of different things


def _is_meant_again(document: Document, draft: Draft) -> bool:
    """Say whether a count is one of those spoken of, whatever is said of them: "the interviews with the 41 families lasted an hour"."""
    if draft.type != "count" or draft.mention is None or draft.sentence < 0:
        return False
    sentence = document.sentences[draft.sentence]
    known = any(
        m.value == draft.mention.value and m.end <= draft.mention.start
        for s in document.sentences
        for m in s.quantities
    )
    return not known and points_back(document, sentence, draft.mention)
