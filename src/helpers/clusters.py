"""Values that a text gives one after the other for what looks like one measure: they are of different things.

A text that contradicts itself does so pages apart, in its summary and in its results; within a few sentences it goes
through places, months, kinds or stages, and what tells them apart was not read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from helpers.drafts import Draft, Link
from helpers.quoting import draft_id

NEAR = 3  # sentences from one value to the next
AMOUNTS = ("count", "measurement", "percentage")


def without_clusters(drafts: list[Draft], links: Iterable[Link]) -> list[Draft]:
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
        for row in _rows(group):
            first = row[0].value.lstrip("~")
            others = {draft.value.lstrip("~") for draft in row} - {first}
            if others:
                dropped |= {d.claim_id for d in row if len(others) > 1 or d.value.lstrip("~") != first}
    return [draft for draft in drafts if draft.claim_id not in dropped or draft.claim_id in needed]


def _rows(group: list[Draft]) -> list[list[Draft]]:
    """Return the drafts of one measure, in order of position, cut where more than a few sentences lie between."""
    rows: list[list[Draft]] = []
    for draft in sorted(group, key=lambda d: d.start):
        if rows and draft.sentence - rows[-1][-1].sentence <= NEAR:
            rows[-1].append(draft)
        else:
            rows.append([draft])
    return rows
