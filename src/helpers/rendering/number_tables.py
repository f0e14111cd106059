"""The numbers behind a figure as text, in the reader's language."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd

from helpers.phrases import mark
from helpers.rendering.labels import COLUMN_NAMES, EVIDENCE_NAMES, FIELD_NAMES, KIND_NAMES, SHAPE_NAMES, STANCE_NAMES
from helpers.rendering.views import Views
from helpers.words import TERMS


def frame_text(views: Views, frame: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """Return the numbers behind a figure as text: column names in the reader's language, and rows."""
    names = {**KIND_NAMES, **EVIDENCE_NAMES, **SHAPE_NAMES, **STANCE_NAMES, "asserted": mark("asserted")}
    header = [views.phrase(COLUMN_NAMES.get(column, column)) for column in frame.columns]

    def cell(column: str, value: Any) -> str:
        if isinstance(value, bool):
            return views.phrase(mark("yes")) if value else ""
        if value is None or (isinstance(value, float) and math.isnan(value)):
            return "–"
        if isinstance(value, float):
            if math.isinf(value):
                return "∞" if value > 0 else "−∞"
            return f"{value:.2f}" if column.endswith("_year") else views.number(value)
        if isinstance(value, int):
            return views.number(value)
        if column == "field":
            return views.phrase(FIELD_NAMES.get(value, value))
        if column in ("kind", "evidence", "shape", "stance"):
            return views.phrase(names.get(value, value)) if value or column == "evidence" else ""
        return TERMS.get(value, {}).get(views.language, value) if column == "value" else str(value)

    rows = [
        [cell(c, v) for c, v in zip(frame.columns, row, strict=True)]
        for row in frame.astype(object).to_numpy().tolist()
    ]
    return header, rows
