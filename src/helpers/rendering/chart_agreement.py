"""How far two codings agree: alpha with its interval, field by field."""

from __future__ import annotations

import math

import pandas as pd

from helpers.phrases import phrases
from helpers.rendering.figures import BLUE, FAINT, INK, RED, Drawing, canvas, empty, head, lay_out, save
from helpers.rendering.labels import FIELD_NAMES
from helpers.words import show_number

ENOUGH = 0.8  # Krippendorff's customary bound for conclusions


def alphas(rows: pd.DataFrame, language: str) -> Drawing:
    """Draw Krippendorff's alpha of each field with its bootstrap interval; fields without one are named.

    `rows` are those of agreementdata.agreement_rows.
    """
    _, name = phrases(language).gettext, "agreement"
    known = rows[rows["alpha"].notna()]
    if known.empty:
        return empty(name, _("This corpus was not coded twice."))
    good = int((known["alpha"] >= ENOUGH).sum())
    title = _("On {n} of {total} fields the two codings agree well (alpha of 0.8 or more)").format(
        n=show_number(good, language), total=show_number(len(known), language)
    )
    with canvas(name, 1.3 + 0.36 * len(rows)) as figure:
        axes = lay_out(figure, left=1.9, bottom=0.45, top=0.75, right=1.5)
        head(
            figure,
            title,
            _("Krippendorff's alpha and its 95 % interval; percent agreement and number of shared units at the right"),
        )
        lowest = min(0.0, *(row.low for row in known.itertuples()))
        axes.axvline(ENOUGH, color=FAINT, linewidth=1, linestyle=(0, (4, 3)))
        for place, row in enumerate(rows.itertuples()):
            right = (
                f"{show_number(row.percent, language, 1)} %, n = {row.units}"
                if row.percent is not None and not math.isnan(row.percent)
                else f"n = {row.units}"
            )
            axes.text(1.02, place, right, transform=axes.get_yaxis_transform(), va="center", fontsize=8.5, color=INK)
            if row.alpha is None or math.isnan(row.alpha):
                axes.text(
                    0.02, place, row.note, transform=axes.get_yaxis_transform(), va="center", fontsize=8.5, color=FAINT
                )
                continue
            colour, marker = (BLUE, "o") if row.alpha >= ENOUGH else (RED, "D")
            axes.plot([row.low, row.high], [place, place], color=colour, linewidth=2.5, solid_capstyle="butt")
            axes.plot([row.alpha], [place], marker=marker, markersize=7, color=colour)
        axes.set_xlim(lowest - 0.02, 1.02)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_yticks(range(len(rows)), [_(FIELD_NAMES.get(field, field)) for field in rows["field"]])
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        axes.grid(axis="x")
        axes.set_axisbelow(True)
        axes.xaxis.set_major_formatter(lambda x, _p: show_number(round(float(x), 2), language))
        axes.set_xlabel(_("alpha"))
        described = " ".join(
            f"{_(FIELD_NAMES.get(str(r.field), str(r.field)))}: {r.note or show_number(round(r.alpha, 2), language)}."
            for r in rows.itertuples()
        )
        return save(figure, name, title, described)
