"""The numbers behind the section on agreement: two codings of the same stretches, field by field, and what was decided."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from helpers.corpora.corpus import Corpus
from helpers.corpora.tables import read_table
from helpers.phrases import mark
from helpers.rendering.views import Views

COLUMNS = ["field", "units", "percent", "alpha", "low", "high", "note"]
NOTES = {
    "no shared units": mark("no shared units"),
    "fewer than 10 units: no alpha": mark("fewer than 10 units: no alpha"),
    "no variation: no alpha": mark("no variation: no alpha"),
}


def has_two_codings(corpus: Corpus) -> bool:
    """Say whether a corpus was coded twice, without computing anything."""
    files = [corpus.folder / f"coding-{number}" / "claims.csv" for number in (1, 2)]
    return "units" in corpus.readings and all(path.is_file() for path in files)


def agreement_rows(views: Views) -> pd.DataFrame:
    """Return, for each field, units that both coders coded, percent agreement, alpha with its 95 % interval, or why there is none."""
    rows: list[dict[str, Any]] = [
        {**row._asdict(), "note": views.phrase(NOTES.get(row.note, row.note))} for row in views.agreement
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def unit_counts(views: Views) -> tuple[int, int, int]:
    """Return how many units both coders coded, and how many only the first or only the second."""
    units = views.audit.corpus.readings.get("units")
    if units is None:
        return 0, 0, 0
    first, second = units["claim_id_1"] != "", units["claim_id_2"] != ""
    return int((first & second).sum()), int((first & ~second).sum()), int((~first & second).sum())


def decision_rows(views: Views) -> pd.DataFrame:
    """Return how the coders' differences were decided, by field: for the first coder, for the second, or otherwise."""
    path = views.audit.corpus.folder / "adjudication.csv"
    table = read_table(path, "adjudication")
    counts: dict[str, Counter[str]] = {}
    for row in table.itertuples():
        side = "first" if row.decision == row.coding_1 else "second" if row.decision == row.coding_2 else "otherwise"
        counts.setdefault(str(row.field), Counter())[side] += 1
    rows: list[list[Any]] = [
        [field, sum(c.values()), c["first"], c["second"], c["otherwise"]] for field, c in counts.items()
    ]
    rows.sort(key=lambda row: (-row[1], row[0]))
    return pd.DataFrame(rows, columns=["field", "differences", "first", "second", "otherwise"])
