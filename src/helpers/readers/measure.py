"""What stands after a number: a unit of measurement, money, a percentage or a time."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """What stands after a number: its kind, normalised unit, and end; `time` is (designator, factor) for durations."""

    kind: str  # percentage, money, duration or measurement
    unit: str
    end: int
    time: tuple[str, int] = ("", 1)
