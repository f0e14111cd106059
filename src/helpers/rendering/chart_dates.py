"""The timeline: events with the dates that sources give them."""

from __future__ import annotations

import textwrap
from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes

from helpers.phrases import phrases
from helpers.rendering.figures import (
    FAINT,
    INK,
    KIND_COLOURS,
    MOST_ROWS,
    PAPER,
    WIDTH,
    Drawing,
    canvas,
    empty,
    head,
    lay_out,
    save,
    shorten,
)
from helpers.rendering.labels import SIGNS
from helpers.words import show_number


def timeline(rows: pd.DataFrame, language: str) -> Drawing:
    """Draw events with the dates that sources give them; disagreeing dates of one event are joined.

    `rows` are those of chartdata.date_rows.
    """
    _, name = phrases(language).gettext, "timeline"
    events = list(dict.fromkeys(rows["event"]))
    if not events:
        return empty(name, _("No event is dated by two claims."))
    apart = rows[rows["kind"] != ""]["event"].nunique()
    title = _("{n} of {total} events that are dated at least twice have dates that disagree").format(
        n=show_number(apart, language), total=show_number(len(events), language)
    )
    drawn = events[:MOST_ROWS]
    shown = rows[rows["event"].isin(drawn)]
    years = [*shown["from_year"], *shown["to_year"]]
    margin = max((max(years) - min(years)) * 0.13, 1.0)
    span = (min(years) - margin, max(years) + margin)
    with canvas(name, 1.35 + ROW * len(drawn)) as figure:
        axes = lay_out(figure, left=LABELS, bottom=0.5, top=0.75)
        note = _("Year · a line joins dates of one event that disagree; an arrow means “since” or “until”")
        head(figure, title, note)
        for place, event in enumerate(drawn):
            _draw_event(axes, shown[shown["event"] == event], place, span)
            _two_line_label(axes, place, event)
        axes.set_xlim(*span)
        axes.set_ylim(len(drawn) - 0.4, -0.6)
        axes.set_yticks([])
        axes.xaxis.set_major_locator(mpl.ticker.MaxNLocator(integer=True, nbins=8))
        axes.xaxis.set_major_formatter(mpl.ticker.FormatStrFormatter("%d"))
        axes.grid(axis="x")
        axes.set_axisbelow(True)
        axes.spines["left"].set_visible(False)
        axes.set_xlabel(_("year"))
        return save(figure, name, title, _describe_dates(rows, drawn, language))


ROW = 0.66  # inches for one event
LABELS = 2.75  # inches for what stands left of the axes


def _draw_event(axes: Axes, told: pd.DataFrame, place: int, span: tuple[float, float]) -> None:
    kind = str(told["kind"].iloc[0])
    colour = KIND_COLOURS[kind]
    middles = [(row.from_year + row.to_year) / 2 for row in told.itertuples()]
    if kind and len(told) > 1:
        line: Any = "-" if kind == "conflict" else (0, (3, 2))
        axes.plot([min(middles), max(middles)], [place, place], color=colour, linewidth=2, linestyle=line, zorder=2)
        middle = (min(middles) + max(middles)) / 2
        box = {"boxstyle": "circle,pad=0.12", "facecolor": PAPER, "edgecolor": colour, "linewidth": 1}
        axes.text(middle, place, SIGNS[kind], color=colour, ha="center", va="center", fontsize=9, bbox=box, zorder=4)
    per_inch = (span[1] - span[0]) / (WIDTH - LABELS - 0.15)
    above, below = Lanes(per_inch), Lanes(per_inch)
    for row, middle in zip(told.itertuples(), middles, strict=True):
        if row.to_year - row.from_year > 1.01:
            axes.plot(
                [row.from_year, row.to_year],
                [place, place],
                color=colour,
                linewidth=6,
                alpha=0.35,
                solid_capstyle="butt",
                zorder=1,
            )
        marker = ">" if row.open_end else "<" if row.open_start else "D" if kind else "o"
        axes.plot(
            [middle],
            [place],
            marker=marker,
            markersize=6.5,
            color=colour,
            markeredgecolor=PAPER,
            markeredgewidth=0.6,
            zorder=5,
        )
        for lanes, text, size, up in ((above, row.value, 8.5, 1), (below, shorten(row.sources, 30), 7.5, -1)):
            offset = up * (6 + 9 * lanes.lane(middle, text, size))
            axes.annotate(
                text,
                (middle, place),
                xytext=(0, offset),
                textcoords="offset points",
                ha="center",
                va="bottom" if up > 0 else "top",
                fontsize=size,
                color=INK if up > 0 else FAINT,
                zorder=6,
            )


class Lanes:
    """Where labels of one row go so that none covers another: the lowest lane in which there is room."""

    def __init__(self, per_inch: float) -> None:
        self.per_inch, self.taken = per_inch, list[list[tuple[float, float]]]()

    def lane(self, middle: float, text: str, size: float) -> int:
        """Return the lane of a label centred at `middle`; widths are estimated, so that no font takes part."""
        half = self.per_inch * (len(text) * size * 0.62 / 72) / 2 + self.per_inch * 0.04
        for number, lane in enumerate(self.taken):
            if all(middle + half < low or middle - half > high for low, high in lane):
                lane.append((middle - half, middle + half))
                return number
        self.taken.append([(middle - half, middle + half)])
        return len(self.taken) - 1


def _two_line_label(axes: Axes, place: float, text: str, most: int = 40) -> None:
    """Write what a row is about left of the axes: the property, and below it, fainter, the subject."""
    label, _, subject = text.rpartition(" (")
    label, subject = (label, subject.removesuffix(")")) if label else (text, "")
    lines = textwrap.wrap(label, most, max_lines=2, placeholder="…") or [""]
    start = place - 0.13 * (len(lines) + bool(subject) - 1)
    for number, line in enumerate([*lines, shorten(subject, most + 6)]):
        faint = number == len(lines)
        axes.text(
            -0.015,
            start + 0.26 * number,
            line,
            transform=axes.get_yaxis_transform(),
            ha="right",
            va="center",
            fontsize=8 if faint else 9,
            color=FAINT if faint else INK,
        )


def _describe_dates(rows: pd.DataFrame, drawn: list[str], language: str) -> str:
    _ = phrases(language).gettext
    parts = []
    for event in drawn:
        told = rows[rows["event"] == event]
        values = "; ".join(f"{row.value} ({row.sources})" for row in told.itertuples())
        verdict = _("disagree") if told["kind"].iloc[0] else _("agree")
        parts.append(f"{event}: {values}: {verdict}.")
    return " ".join(parts)
