"""The numbers behind the figures on independence: shared passages, and voices behind what sources agree on."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pandas as pd

from helpers.judging.origins import distinct
from helpers.ledgers.library import passage_rows as read_passages
from helpers.phrases import mark
from helpers.rendering.views import Views

PASSAGE_COLUMNS = ["source_id", "other_source_id", "words", "similarity", "start", "end", "other_start", "other_end"]
VOICE_COLUMNS = ["about", "value", "sources", "voices", "who", "why", "claim_ids"]
REASONS = {
    "passage": mark("share the passage"),
    "cites": mark("one cites the other"),
    "work": mark("cite the same work"),
    "named": mark("name the same origin"),
}


def passage_rows(views: Views) -> pd.DataFrame:
    """Return the passages that two sources, or two places of one, share silently; longest first within a pair."""
    order = {source: number for number, source in enumerate(views.sources)}
    rows = []
    for row in read_passages(views.audit.corpus.readings.get("passages")):
        if order[row.source_id] < order[row.other_source_id]:
            # The later source comes first, so that every pair stands below the diagonal.
            row = row._replace(
                source_id=row.other_source_id, start=row.other_start, end=row.other_end,
                other_source_id=row.source_id, other_start=row.start, other_end=row.end,
            )  # fmt: skip
        rows.append(row)
    rows.sort(key=lambda row: (row.source_id, row.other_source_id))
    kept = []
    for _, same in groupby(rows, key=lambda row: (row.source_id, row.other_source_id)):
        kept += sorted(distinct(same), key=lambda row: (-row.words, row.start))
    return pd.DataFrame([[getattr(row, column) for column in PASSAGE_COLUMNS] for row in kept], columns=PASSAGE_COLUMNS)


def voice_rows(views: Views) -> pd.DataFrame:
    """Return what several sources agree on: sources, independent voices, who is one voice with whom (`a+b c`), and why."""
    rows: list[dict[str, Any]] = []
    for group in views.origins:
        first = group.claims[0]
        reasons = dict.fromkeys(
            f"{views.phrase(REASONS.get(edge.reason, edge.reason))}{f' ({edge.what})' if edge.what else ''}"
            for edge in group.edges
        )
        rows.append(
            {
                "about": f"{first.entry.label_in(views.language)} ({first.subject})",
                "value": views.text(first.shown),
                "sources": len({claim.source_id for claim in group.claims}),
                "voices": len(group.voices),
                "who": " ".join("+".join(voice) for voice in group.voices),
                "why": "; ".join(reasons),
                "claim_ids": " ".join(claim.claim_id for claim in group.claims),
            }
        )
    rows.sort(key=lambda row: (row["voices"] - row["sources"], -row["sources"], row["about"], row["value"]))
    return pd.DataFrame(rows, columns=VOICE_COLUMNS)
