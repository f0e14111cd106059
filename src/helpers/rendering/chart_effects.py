"""The evidence matrix and the coverage bars."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes

from helpers.phrases import phrases
from helpers.rendering.figures import (
    BLUE,
    INK,
    MOST_ROWS,
    PAPER,
    RED,
    RULE,
    WIDTH,
    Drawing,
    canvas,
    empty,
    head,
    lay_out,
    save,
    shorten,
)
from helpers.rendering.labels import EVIDENCE_NAMES, LADDER
from helpers.words import TERMS, show_number

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
        axes = lay_out(figure, left=1.6, bottom=0.12, top=1.15)
        head(
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
    box: dict[str, Any] = {"xy": (column - 0.47, place - 0.45), "width": 0.94, "height": 0.9}
    axes.add_patch(mpl.patches.Rectangle(**box, facecolor=PAPER, edgecolor=RULE, linewidth=0.8))
    n = int(cell["n"].sum())
    if not n:
        return
    axes.add_patch(mpl.patches.Rectangle(**box, facecolor=BLUE, alpha=min(0.08 + 0.03 * n, 0.38), linewidth=0))
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
        ("claimed", _("claimed"), BLUE, ""),
        ("dismissed", _("dismissed"), RULE, "//"),
        ("outstanding", _("outstanding"), RED, "xx"),
    )
    with canvas(name, 1.5 + 0.4 * len(rows)) as figure:
        axes = lay_out(figure, left=1.6, top=0.95, right=0.6)
        head(figure, title, _("share of each text's mentions; the number of mentions stands at the right"))
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
