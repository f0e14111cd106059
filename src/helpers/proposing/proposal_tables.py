"""Proposed claims and relations as tables."""

from __future__ import annotations

import hashlib
from collections import defaultdict

import pandas as pd

from helpers.corpora.tables import COLUMNS
from helpers.proposing.drafts import Draft, Link


def claims_frame(drafts: list[Draft]) -> pd.DataFrame:
    columns = [*COLUMNS["proposals"], "start", "end"]
    rows = []
    for draft in drafts:
        row = dict.fromkeys(COLUMNS["proposals"], "")
        row |= {
            "claim_id": draft.claim_id, "source_id": draft.source_id, "exact": draft.exact, "prefix": draft.prefix,
            "suffix": draft.suffix, "type": draft.type, "subject": draft.subject, "property": draft.property,
            "value": draft.value, "unit": draft.unit, "place": draft.place, "period": draft.period,
            "population": draft.population, "stance": draft.stance, "attributed_to": draft.attributed_to,
            "evidence": draft.evidence, "coder": "machine", "note": draft.note, "cue": draft.cue,
        }  # fmt: skip
        rows.append([*(row[column] for column in COLUMNS["proposals"]), draft.start, draft.end])
    frame = pd.DataFrame(rows, columns=columns)
    return frame.astype(dict.fromkeys(COLUMNS["proposals"], "str") | {"start": "int64", "end": "int64"})


def relations_frame(links: list[Link], known: set[str]) -> pd.DataFrame:
    rows = []
    seen: defaultdict[str, int] = defaultdict(int)
    for link in links:
        if not all(one in known for one in link.claim_ids):
            continue
        key = "\x1f".join((link.kind, *link.claim_ids))
        seen[key] += 1
        if seen[key] == 1:
            rows.append(
                ("r" + hashlib.sha256(key.encode()).hexdigest()[:10], link.kind, " ".join(link.claim_ids), link.note)
            )
    return pd.DataFrame(rows, columns=list(COLUMNS["relations"])).astype("str")
