"""The rows of a table, one by one."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pandas as pd


def rows_of(frame: pd.DataFrame) -> Iterator[Any]:
    """Yield a table's rows, cells by their columns' names: `frame.itertuples(index=False)`, much sooner begun.

    Most tables of an audit are wide and short, and pandas looks every column up by its place first.
    """
    if not len(frame):
        return iter(())
    cells = zip(*(frame[column].tolist() for column in frame.columns), strict=True)
    return map(_row_type(tuple(frame.columns))._make, cells)


def records_of(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield a table's rows as mappings of column to cell."""
    return (row._asdict() for row in rows_of(frame))


@lru_cache(maxsize=64)
def _row_type(columns: tuple[str, ...]) -> Any:
    return namedtuple("_row_type", columns)
