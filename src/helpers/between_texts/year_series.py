"""Three or more years that a sentence or a table gives with a figure each: their order alone says which way things went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from helpers.between_texts.two_levels import FIGURES, is_foreign, is_pair
from helpers.readers.mention import Mention
from helpers.sentences.document import Sentence
from helpers.sentences.phrasing import middle

FEWEST = 3  # years that are a series


class Series(NamedTuple):
    """The years of a series, ascending, and the trend that stands on its last number."""

    years: tuple[int, ...]
    trend: Mention

    @property
    def spans(self) -> list[str]:
        """Return the spans from one of its years to another, the longest first."""
        pairs = [(a, b) for i, a in enumerate(self.years) for b in self.years[i + 1 :]]
        return [f"{a}/{b}" for a, b in sorted(pairs, key=lambda pair: (pair[0] - pair[1], pair))]


def year_series(sentence: Sentence, vocabulary: frozenset[str]) -> Series | None:
    """Return the only series of a sentence in which each figure is greater, or each smaller, than the one before it.

    Years and figures must stand by turns; what the figures count must be among `vocabulary` (stems) or not be said.
    """
    told = sorted(m for m in [*sentence.mentions, *sentence.dismissed] if m.kind in FIGURES or _is_year(m))
    told = [m for m in told if not m.reason or _is_year(m)]
    if len(told) < 2 * FEWEST or len(told) % 2 or any(m.kind == "period" for m in sentence.mentions):
        return None
    pairs = list(zip(told[::2], told[1::2], strict=True))
    if all(_is_year(year) and not _is_year(number) for year, number in pairs):
        dated = [(int(year.value), number) for year, number in pairs]
    elif all(_is_year(year) and not _is_year(number) for number, year in pairs):
        dated = [(int(year.value), number) for number, year in pairs]
    else:
        return None
    return _of_one_way(sorted(dated, key=lambda one: one[0]), vocabulary)


def _of_one_way(dated: Sequence[tuple[int, Mention]], vocabulary: frozenset[str]) -> Series | None:
    years = tuple(year for year, _ in dated)
    numbers = [number for _, number in dated]
    if len(set(years)) < len(years) or any(is_foreign(number, vocabulary) for number in numbers):
        return None
    if not all(is_pair(a, b) for a, b in zip(numbers, numbers[1:], strict=False)):
        return None
    levels = [middle(number) for number in numbers]
    steps = [b - a for a, b in zip(levels, levels[1:], strict=False)]
    if min(levels) <= 0 or not (min(steps) > 0 or max(steps) < 0):
        return None
    last = numbers[-1]
    trend = Mention(last.start, last.end, "trend", "up" if steps[0] > 0 else "down", pattern="series")
    return Series(years, trend)


def _is_year(mention: Mention) -> bool:
    """Say whether a mention is one year; also one that stands bare at the head of a line."""
    return (mention.kind == "date" or mention.reason == "year") and len(mention.value) == 4 and mention.value.isdigit()
