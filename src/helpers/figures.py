"""Figures: one style, and the same bytes each time.

Colours are those of Okabe and Ito (2008), which people with colour-vision deficiencies tell apart; each
is joined by a shape, a line style or a word. Titles say the finding. An SVG carries a title and a
description for screen readers, and its ink follows the page's theme where the page sets `--ink` and the like.
"""

from __future__ import annotations

import io
import math
import re
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from helpers.phrases import phrases
from helpers.templating import visible
from helpers.views import EVIDENCE_NAMES, LADDER, SIGNS
from helpers.words import TERMS, show_number

INK, FAINT, PAPER = "#1c1c1c", "#6b6b6b", "#ffffff"
KIND_COLOURS = {"conflict": "#b8400e", "tension": "#0068a5", "": "#5a5a5a"}
# What the page may set, so that one SVG serves light and dark.
THEME = {
    INK: "--ink",
    FAINT: "--faint",
    PAPER: "--paper",
    "#b8400e": "--conflict",
    "#0068a5": "--tension",
    "#5a5a5a": "--plain",
    "#d9d9d9": "--rule",
}
WIDTH = 8.0  # inches
MOST_ROWS = 40  # rows that a figure draws; its table has them all
STYLE: dict[str, Any] = {
    "svg.fonttype": "none",
    "font.family": ["DejaVu Sans"],
    "font.size": 9,
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.unicode_minus": True,
    "axes.formatter.use_locale": False,
    "grid.color": "#d9d9d9",
    "grid.linewidth": 0.6,
    "text.color": INK,
    "text.parse_math": False,
    "xtick.color": FAINT,
    "ytick.color": INK,
    "timezone": "UTC",
}


@dataclass(frozen=True)
class Drawing:
    """An SVG with the words that stand for it; a notebook shows it, the report writes it to a file."""

    name: str
    title: str
    description: str
    svg: str

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> tuple[dict[str, str], dict[str, Any]]:
        about = {"name": self.name, "title": self.title, "description": self.description}
        return {"image/svg+xml": self.svg, "text/plain": self.title}, {"image/svg+xml": about}


@contextmanager
def canvas(name: str, height: float) -> Iterator[Figure]:
    """Yield a figure of our style; nothing of the process's own settings takes part."""
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(STYLE)  # type: ignore[arg-type]
        mpl.rcParams["svg.hashsalt"] = name
        yield Figure(figsize=(WIDTH, height), facecolor=PAPER, layout=None)


def save(figure: Figure, name: str, title: str, description: str) -> Drawing:
    """Return a figure as an SVG whose bytes depend on what is drawn alone."""
    out = io.StringIO()
    FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return Drawing(name, title, description, tidy(out.getvalue(), name, title, description))


def tidy(svg: str, name: str, title: str, description: str) -> str:
    """Return matplotlib's SVG as one accessible element: named ids only where used, title and description, themed ink."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"\s*<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    used = set(re.findall(r'(?:url\(#|href="#)([^)"]+)', svg))
    svg = re.sub(r' id="([^"]+)"', lambda m: f' id="{name}-{m[1]}"' if m[1] in used else "", svg)
    svg = re.sub(r'(url\(#|href="#)([^)"]+)', rf"\g<1>{name}-\g<2>", svg)
    for colour, variable in THEME.items():
        svg = re.sub(rf"(fill|stroke): {colour}", rf"\g<1>: var({variable}, {colour})", svg)
    svg = re.sub(r"font: ([\d.]+)px 'DejaVu Sans'", r"font: \1px 'DejaVu Sans', Verdana, sans-serif", svg)
    head, body = svg.split(">", 1)
    width = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', head)
    box = f"0 0 {width[1]} {width[2]}" if width else "0 0 576 432"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box}" '
        f'role="img" aria-labelledby="{name}-title {name}-desc" class="figure">\n'
        f'<title id="{name}-title">{escape(visible(title))}</title>\n<desc id="{name}-desc">{escape(visible(description))}</desc>{body}'
    )


def empty(name: str, title: str) -> Drawing:
    """Return a figure that says that there is nothing to draw."""
    with canvas(name, 0.8) as figure:
        figure.text(0.01, 0.5, title, fontsize=10, color=FAINT)
        return save(figure, name, title, title)


def _lay_out(figure: Figure, left: float, bottom: float = 0.5, top: float = 0.75, right: float = 0.15) -> Axes:
    """Return axes with fixed margins in inches, so that text never moves them."""
    height = figure.get_figheight()
    return figure.add_axes((left / WIDTH, bottom / height, 1 - (left + right) / WIDTH, 1 - (bottom + top) / height))


def _head(figure: Figure, title: str, note: str) -> None:
    height = figure.get_figheight()
    figure.text(0.1 / WIDTH, 1 - 0.22 / height, title, fontsize=11, fontweight="bold", color=INK, va="center")
    figure.text(0.1 / WIDTH, 1 - 0.46 / height, note, fontsize=8.5, color=FAINT, va="center")


def shorten(text: str, most: int) -> str:
    """Return a label that fits; what is cut stands whole in the table beside the figure."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


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
        axes = _lay_out(figure, left=LABELS, bottom=0.5, top=0.75)
        note = _("Year · a line joins dates of one event that disagree; an arrow means “since” or “until”")
        _head(figure, title, note)
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
        _head(figure, title, note)
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
        heading = {"ha": "right", "va": "center", "fontsize": 8.5, "fontweight": "bold"}
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


VALUE_SIGNS = {"works": "+", "partly": "±", "fails": "−", "insufficient": "<", "unclear": "?"}


def evidence_matrix(rows: pd.DataFrame, sources: list[str], language: str) -> Drawing:
    """Draw papers × evidence ladder: how many effect claims stand on what, and what they say.

    `rows` are those of chartdata.evidence_rows; columns run from no evidence to evaluation.
    """
    _, name = phrases(language).gettext, "effectiveness"
    if rows.empty:
        return empty(name, _("No claim about an effect was coded."))
    total = int(rows["n"].sum())
    strong = int(rows[rows["evidence"].isin(("comparison", "evaluation"))]["n"].sum())
    title = _("{n} of {total} claims about effects rest on a comparison or an evaluation").format(
        n=show_number(strong, language), total=show_number(total, language)
    )
    steps = [step for step in LADDER if step or (rows["evidence"] == "").any()]
    drawn = [source for source in sources if (rows["source_id"] == source).any()][:MOST_ROWS]
    with canvas(name, 1.35 + 0.55 * len(drawn)) as figure:
        axes = _lay_out(figure, left=1.6, bottom=0.12, top=1.15)
        _head(
            figure,
            title,
            _(
                "claims by paper and evidence, weakest on the left · + works, ± partly, − fails, < not enough, ? unclear"
            ),
        )
        for place, source in enumerate(drawn):
            for column, step in enumerate(steps):
                cell = rows[(rows["source_id"] == source) & (rows["evidence"] == step)]
                _draw_cell(axes, cell, column, place)
        axes.set_xlim(-0.5, len(steps) - 0.5)
        axes.set_ylim(len(drawn) - 0.5, -0.5)
        axes.set_yticks(range(len(drawn)), [shorten(source, 24) for source in drawn])
        axes.xaxis.tick_top()
        axes.set_xticks(range(len(steps)), [_(EVIDENCE_NAMES[step]).replace(" ", "\n") for step in steps], fontsize=8)
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        described = " ".join(
            f"{r.source_id}, {_(EVIDENCE_NAMES[r.evidence])}: {TERMS.get(r.value, {}).get(language, r.value)} ({r.n})."
            for r in rows.itertuples()
        )
        return save(figure, name, title, described)


def _draw_cell(axes: Axes, cell: pd.DataFrame, column: int, place: int) -> None:
    box = {"xy": (column - 0.47, place - 0.45), "width": 0.94, "height": 0.9}
    axes.add_patch(mpl.patches.Rectangle(**box, facecolor=PAPER, edgecolor="#d9d9d9", linewidth=0.8))
    n = int(cell["n"].sum())
    if not n:
        return
    axes.add_patch(mpl.patches.Rectangle(**box, facecolor="#0068a5", alpha=min(0.08 + 0.03 * n, 0.38), linewidth=0))
    counts = {value: int(cell[cell["value"] == value]["n"].sum()) for value in VALUE_SIGNS}
    parts = [f"{VALUE_SIGNS[value]}{count}" for value, count in counts.items() if count]
    lines = ["  ".join(parts[:2]), "  ".join(parts[2:4]), "  ".join(parts[4:])]
    text = "\n".join(line for line in lines if line)
    axes.text(column, place, text, ha="center", va="center", fontsize=9.5, fontweight="bold", color=INK)


def coverage_bars(rows: pd.DataFrame, language: str) -> Drawing:
    """Draw, for each source, the share of its numbers, dates and effect statements that is accounted for."""
    _, name = phrases(language).gettext, "coverage"
    total = int(rows[["claimed", "dismissed", "outstanding"]].to_numpy().sum()) if not rows.empty else 0
    if not total:
        return empty(name, _("The texts have not been read: coverage is not known."))
    open_ = int(rows["outstanding"].sum())
    title = _("{n} of {total} numbers, dates and effect statements are still outstanding").format(
        n=show_number(open_, language), total=show_number(total, language)
    )
    styles = (
        ("claimed", _("claimed"), "#0068a5", ""),
        ("dismissed", _("dismissed"), "#d9d9d9", "//"),
        ("outstanding", _("outstanding"), "#b8400e", "xx"),
    )
    with canvas(name, 1.5 + 0.4 * len(rows)) as figure:
        axes = _lay_out(figure, left=1.6, top=0.95, right=0.6)
        _head(figure, title, _("share of each text's mentions; the number of mentions stands at the right"))
        left = [0.0] * len(rows)
        for column, label, colour, hatch in styles:
            sums = rows[["claimed", "dismissed", "outstanding"]].sum(axis=1).clip(lower=1)
            share = (100 * rows[column] / sums).tolist()
            axes.barh(
                range(len(rows)),
                share,
                left=left,
                height=0.62,
                color=colour,
                hatch=hatch,
                edgecolor=PAPER,
                linewidth=0.8,
                label=label,
            )
            left = [a + b for a, b in zip(left, share, strict=True)]
        for place, row in enumerate(rows.itertuples()):
            axes.text(
                101,
                place,
                show_number(row.claimed + row.dismissed + row.outstanding, language),
                va="center",
                fontsize=8,
            )
        axes.set_yticks(range(len(rows)), [shorten(s, 24) for s in rows["source_id"]])
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_xlim(0, 100)
        axes.set_xlabel("%")
        axes.tick_params(axis="y", length=0)
        figure.legend(
            loc="upper left",
            bbox_to_anchor=(0.1 / WIDTH, 1 - 0.56 / figure.get_figheight()),
            ncols=3,
            frameon=False,
            fontsize=8,
            borderaxespad=0,
        )
        described = " ".join(
            f"{r.source_id}: {_('claimed')} {r.claimed}, {_('dismissed')} {r.dismissed}, {_('outstanding')} {r.outstanding}."
            for r in rows.itertuples()
        )
        return save(figure, name, title, described)
