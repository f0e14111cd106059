"""The interval plot: what each quantity allows after hedge and rounding."""

from __future__ import annotations

import math
from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes

from helpers.phrases import phrases
from helpers.rendering.figures import KIND_COLOURS, MOST_ROWS, PAPER, WIDTH, Drawing, canvas, empty, head, save, shorten
from helpers.words import show_number


def intervals(rows: pd.DataFrame, language: str) -> Drawing:
    """Draw what each quantity allows after hedge and rounding, a panel for each unit, on a log scale where values lie far apart.

    `rows` are those of chartdata.quantity_rows.
    """
    _, name = phrases(language).gettext, "quantities"
    if rows.empty:
        return empty(name, _("No quantity is stated by two claims."))
    groups = rows.groupby("group", sort=False)["kind"].apply(lambda kinds: any(kinds != ""))
    title = _("{n} of {total} quantities that are stated at least twice have values that disagree").format(
        n=show_number(int(groups.sum()), language), total=show_number(len(groups), language)
    )
    sizes = rows.groupby("group", sort=False).size().cumsum()
    drawn = rows[rows["group"].isin([g for g, n in sizes.items() if n <= MOST_ROWS] or [sizes.index[0]])]
    panels = [(str(unit), part) for unit, part in drawn.groupby("unit", sort=False)]
    lines = [len(part) + part["group"].nunique() for _unit, part in panels]
    height = 0.75 + LINE * sum(lines) + GAP * len(panels)
    with canvas(name, height) as figure:
        note = _(
            "dot: as stated · bar: what rounding or “about” allows · arrow: “more than” or “fewer than” · diamond: disagrees"
        )
        head(figure, title, note)
        top = height - 0.7
        for (unit, part), count in zip(panels, lines, strict=True):
            axes = figure.add_axes(
                (3.1 / WIDTH, (top - LINE * count) / height, 1 - 4.45 / WIDTH, LINE * count / height)
            )
            _draw_panel(axes, part, unit or _("number"), language)
            top -= LINE * count + GAP
        described = " ".join(
            f"{r.group}: {r.value} ({r.source_id}{', ' + r.scope if r.scope else ''})." for r in drawn.itertuples()
        )
        return save(figure, name, title, described)


LINE, GAP = 0.255, 0.6  # inches for one claim, and between two panels


def _draw_panel(axes: Axes, part: pd.DataFrame, unit: str, language: str) -> None:
    span, logarithmic = _span([x for x in [*part["low"], *part["high"], *part["stated"]] if math.isfinite(x)])
    if logarithmic:
        axes.set_xscale("log")
    axes.set_xlim(*span)
    place, labels = 0, []
    for group, claims in part.groupby("group", sort=False):
        heading: dict[str, Any] = {"ha": "right", "va": "center", "fontsize": 8.5, "fontweight": "bold"}
        axes.text(-0.008, place, shorten(str(group), 42), transform=axes.get_yaxis_transform(), **heading)
        place += 1
        for row in claims.itertuples():
            _draw_interval(axes, row, place, span)
            labels.append((place, f"{row.source_id}{' · ' + row.scope if row.scope else ''}"))
            value = shorten(row.value, 22)
            axes.text(1.025, place, value, transform=axes.get_yaxis_transform(), ha="left", va="center", fontsize=8)
            place += 1
    axes.set_yticks([at for at, _ in labels], [shorten(text, 44) for _, text in labels], fontsize=8)
    axes.set_ylim(place - 0.5, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=8)
    axes.spines["left"].set_visible(False)
    axes.grid(axis="x")
    axes.set_axisbelow(True)
    if logarithmic:
        few = math.log10(span[1] / span[0]) < 2
        axes.xaxis.set_major_locator(mpl.ticker.LogLocator(subs=(1, 2, 5) if few else (1,), numticks=7))
    else:
        axes.xaxis.set_major_locator(mpl.ticker.MaxNLocator(nbins=5))
    axes.xaxis.set_major_formatter(lambda x, _: show_number(float(x), language))
    axes.xaxis.set_minor_formatter(mpl.ticker.NullFormatter())
    _ = phrases(language).gettext
    axes.set_xlabel(f"{unit} ({_('log scale')})" if logarithmic else unit, fontsize=8.5, labelpad=1)


def _span(finite: list[float]) -> tuple[tuple[float, float], bool]:
    """Return the ends of an axis that holds some numbers, and whether it is logarithmic."""
    low, high = min(finite), max(finite)
    if low > 0 and high / low > 3:
        return (low / 1.6, high * 1.6), True
    margin = (high - low) * 0.15 or max(abs(high) * 0.1, 1.0)
    return (low - margin, high + margin), False


def _draw_interval(axes: Axes, row: Any, place: int, span: tuple[float, float]) -> None:
    colour = KIND_COLOURS[row.kind]
    low, high = max(row.low, span[0]), min(row.high, span[1])
    style: Any = {"about": (0, (2, 1)), "at least": (0, (4, 2)), "at most": (0, (4, 2))}.get(row.shape, "-")
    axes.plot(
        [low, high], [place, place], color=colour, linewidth=2.5, linestyle=style, solid_capstyle="butt", zorder=2
    )
    if math.isinf(row.high):
        axes.plot([high], [place], marker=">", markersize=6, color=colour, zorder=3, clip_on=False)
    if math.isinf(row.low):
        axes.plot([low], [place], marker="<", markersize=6, color=colour, zorder=3, clip_on=False)
    hollow = row.shape in ("at least", "at most")
    if row.shape != "range":
        axes.plot(
            [row.stated],
            [place],
            marker="D" if row.kind else "o",
            markersize=5.5,
            color=colour,
            markerfacecolor=PAPER if hollow else colour,
            zorder=4,
        )
