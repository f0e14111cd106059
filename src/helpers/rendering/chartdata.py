"""The numbers behind each figure, as tables: printed above the figure, drawn by figures.py, and tested.

Every function takes the views of an audit and returns a frame whose rows stand in drawing order.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from datetime import date
from typing import Any

import pandas as pd

from helpers.corpora.claims import Claim
from helpers.corpora.corpus import QUANTITY_TYPES
from helpers.corpora.periods import Period
from helpers.corpora.units import conversion
from helpers.rendering.labels import LADDER
from helpers.rendering.views import Views

DATE_COLUMNS = ["event", "value", "sources", "from_year", "to_year", "open_start", "open_end", "kind", "claim_ids"]
QUANTITY_COLUMNS = [
    "group",
    "unit",
    "value",
    "source_id",
    "scope",
    "low",
    "high",
    "stated",
    "shape",
    "kind",
    "claim_id",
]
EVIDENCE_COLUMNS = ["source_id", "evidence", "value", "stance", "n", "claim_ids"]
Row = dict[str, Any]
STRENGTH = {"conflict": 0, "tension": 1, "": 2}


def flagged_kinds(views: Views) -> dict[str, str]:
    """Return, for each claim in a conflict or tension with another claim on its own matter, the stronger of the two words."""
    kinds: dict[str, str] = {}
    for finding in views.audit.findings:
        if finding.kind not in ("conflict", "tension"):
            continue
        told = Counter((claim.subject, claim.property) for claim in finding.claims)
        for claim in finding.claims:
            if told[claim.subject, claim.property] > 1:
                kinds[claim.claim_id] = min(finding.kind, kinds.get(claim.claim_id, ""), key=lambda k: STRENGTH[k])
    return kinds


def compared(views: Views, types: frozenset[str]) -> dict[str, list[Claim]]:
    """Return claims of some types by what they are about, where at least two claims are about the same."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in views.audit.claims:
        if claim.type in types and claim.stance != "denied":
            groups[f"{claim.entry.label_in(views.language)} ({claim.subject})"].append(claim)
    return {name: claims for name, claims in groups.items() if len(claims) > 1}


def date_rows(views: Views) -> pd.DataFrame:
    """Return dated events told at least twice: one row for each value, disagreeing events first.

    Years are decimal (1999.5 is the middle of 1999); `kind` is conflict, tension or empty.
    """
    kinds = flagged_kinds(views)
    events = []
    for event, claims in compared(views, frozenset(("date",))).items():
        by_value: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.when is not None:
                by_value[claim.value].append(claim)
        kind = min((kinds.get(c.claim_id, "") for c in claims), key=lambda k: STRENGTH[k])
        rows = [_date_row(views, event, same, kind) for same in by_value.values()]
        events.append((STRENGTH[kind], min((row["from_year"] for row in rows), default=math.inf), event, rows))
    ordered = [
        row for *_, rows in sorted(events, key=lambda e: e[:3]) for row in sorted(rows, key=lambda r: r["from_year"])
    ]
    return pd.DataFrame(ordered, columns=DATE_COLUMNS)


def _date_row(views: Views, event: str, same: list[Claim], kind: str) -> Row:
    period = same[0].when
    assert period is not None
    start, end = decimal_years(period)
    return {
        "event": event,
        "value": views.text(same[0].shown),
        "sources": ", ".join(dict.fromkeys(c.source_id for c in same)),
        "from_year": round(end if period.open_start else start, 2),
        "to_year": round(start if period.open_end else end, 2),
        "open_start": period.open_start,
        "open_end": period.open_end,
        "kind": kind,
        "claim_ids": " ".join(c.claim_id for c in same),
    }


def decimal_years(period: Period) -> tuple[float, float]:
    """Return first and last day of a period as decimal years."""
    return _decimal(period.start), _decimal(period.end)


def _decimal(day: int) -> float:
    moment = date.fromordinal(min(max(day, 1), date.max.toordinal()))
    return moment.year + (moment.timetuple().tm_yday - 1) / 365.25


def quantity_rows(views: Views) -> pd.DataFrame:
    """Return quantities stated at least twice: one row a claim, those in disagreement first.

    `low`–`high` is what the words allow after hedge and rounding; infinite where they set one bound only.
    `shape` says how it was worded: exact, range, about, at least, at most.
    """
    kinds = flagged_kinds(views)
    groups = []
    for name, claims in compared(views, QUANTITY_TYPES).items():
        known = [claim for claim in claims if claim.interval is not None]
        if len(known) < 2:
            continue
        kind = min((kinds.get(c.claim_id, "") for c in known), key=lambda k: STRENGTH[k])
        groups.append(
            (
                STRENGTH[kind],
                name,
                [_quantity_row(views, name, c, kinds.get(c.claim_id, ""), _drawn_unit(known)) for c in known],
            )
        )
    ordered = [row for *_, rows in sorted(groups, key=lambda g: g[:2]) for row in rows]
    return pd.DataFrame(ordered, columns=QUANTITY_COLUMNS)


def _quantity_row(views: Views, group: str, claim: Claim, kind: str, unit: str) -> Row:
    interval = claim.interval
    assert interval is not None
    interval = interval.scaled(_factor(claim, unit))
    return {
        "group": group,
        "unit": unit,
        "value": views.text(claim.shown),
        "source_id": claim.source_id,
        "scope": views.scope(claim),
        "low": interval.round_low,
        "high": interval.round_high,
        "stated": interval.middle,
        "shape": shape_of(claim.value),
        "kind": kind,
        "claim_id": claim.claim_id,
    }


DAYS = {"years": 365.2425, "months": 30.436875, "weeks": 7.0, "days": 1.0, "hours": 1 / 24, "minutes": 1 / 1440}


def _factor(claim: Claim, unit: str) -> float:
    """Return what turns a claim's interval into the unit that its group is drawn in; durations are kept in days."""
    if "P" in claim.value:
        return 1 / DAYS.get(unit, 1.0)
    return conversion(claim.unit, unit) or 1.0


def _drawn_unit(claims: list[Claim]) -> str:
    """Return the unit of a group: that of its first claim; durations in a unit of time that we know, else days."""
    unit = claims[0].unit
    return unit if "P" not in claims[0].value or unit in DAYS else "days"


def shape_of(value: str) -> str:
    """Return how a quantity is worded: exact, range, about, at least or at most."""
    if value.startswith(">"):
        return "at least"
    if value.startswith("<") and not value.startswith("<~"):
        return "at most"
    if value.startswith(("~", "<~")):
        return "about"
    return "range" if ".." in value else "exact"


def evidence_rows(views: Views) -> pd.DataFrame:
    """Return effectiveness claims counted by source, evidence and value."""
    cells: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for claim in views.audit.claims:
        if claim.type == "effectiveness":
            cells[claim.source_id, claim.evidence, claim.value, claim.stance].append(claim.claim_id)
    order = list(views.sources)
    rows: list[Row] = [
        dict(zip(EVIDENCE_COLUMNS, (source, evidence, value, stance, len(ids), " ".join(ids)), strict=True))
        for (source, evidence, value, stance), ids in cells.items()
    ]
    rows.sort(key=lambda r: (order.index(r["source_id"]), LADDER.index(r["evidence"]), r["value"], r["stance"]))
    return pd.DataFrame(rows, columns=EVIDENCE_COLUMNS)


def coverage_rows(views: Views) -> pd.DataFrame:
    """Return, for each source, how many numbers, dates and effect statements were claimed, dismissed or are outstanding."""
    mentions = views.audit.corpus.readings.get("mentions")
    columns = ["source_id", "claimed", "dismissed", "outstanding"]
    if mentions is None:
        return pd.DataFrame(columns=columns)
    counts = Counter(zip(mentions["source_id"], mentions["status"], strict=True))
    rows = [[source, *(counts[source, status] for status in columns[1:])] for source in views.sources]
    return pd.DataFrame(rows, columns=columns)
