"""Coverage: what became of every number, date and effect statement of a source."""

from __future__ import annotations

import pandas as pd

STATUSES = ("claimed", "dismissed", "outstanding")
KINDS = {
    "dates and periods": ("date", "period"),
    "numbers": ("count", "percentage", "fraction", "measurement", "money", "duration", "rank"),
    "effects and trends": ("effect", "trend"),
    "other numerals": ("",),
}


def coverage_table(mentions: pd.DataFrame) -> pd.DataFrame:
    """Return source_id, claimed, dismissed, outstanding, accounted (percent) for each source, in order."""
    rows = []
    for source_id in dict.fromkeys(mentions["source_id"]):
        own = mentions[mentions["source_id"] == source_id]
        counts = [int((own["status"] == status).sum()) for status in STATUSES]
        accounted = 100.0 * (counts[0] + counts[1]) / max(1, sum(counts))
        rows.append((source_id, *counts, accounted))
    return pd.DataFrame(rows, columns=["source_id", *STATUSES, "accounted"])


def coverage_by_kind(mentions: pd.DataFrame) -> pd.DataFrame:
    """Return kind of mention, claimed, dismissed, outstanding over all sources."""
    rows = []
    known = {kind for kinds in KINDS.values() for kind in kinds}
    for name, kinds in KINDS.items():
        own = mentions[
            mentions["kind"].isin(kinds) | (~mentions["kind"].isin(known) if name == "other numerals" else False)
        ]
        rows.append((name, *(int((own["status"] == status).sum()) for status in STATUSES)))
    return pd.DataFrame(rows, columns=["kind", *STATUSES])
