"""Shared words between sources, where they stand, and how many voices that leaves."""

from __future__ import annotations

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes

from helpers.phrases import phrases
from helpers.rendering.figures import (
    BLUE,
    FAINT,
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
from helpers.words import show_number


def shared_words(rows: pd.DataFrame, sources: list[str], language: str) -> Drawing:
    """Draw sources × sources: how many words they share silently; on the diagonal, what a source repeats of itself.

    `rows` are those of reusedata.passage_rows.
    """
    _, name = phrases(language).gettext, "shared-words"
    drawn = sources[:MOST_ROWS]
    counts = {
        pair: int(part["words"].sum()) for pair, part in rows.groupby(["source_id", "other_source_id"], sort=True)
    }
    pairs = {pair: n for pair, n in counts.items() if pair[0] != pair[1]}
    total = len(sources) * (len(sources) - 1) // 2
    title = _("{n} of {total} pairs of sources share passages without saying so").format(
        n=show_number(len(pairs), language), total=show_number(total, language)
    )
    if not counts:
        return empty(name, _("No two sources share a passage without saying so."))
    most = max(counts.values())
    size = 0.62 if len(drawn) <= 9 else 5.6 / len(drawn)
    with canvas(name, 1.75 + size * len(drawn)) as figure:
        axes = lay_out(figure, left=1.7, bottom=0.1, top=1.65, right=WIDTH - 1.75 - size * len(drawn))
        head(figure, title, _("words in shared passages; on the diagonal, what a source repeats of itself"))
        for row, one in enumerate(drawn):
            for column, other in enumerate(drawn[: row + 1]):
                n = counts.get((one, other), 0) + (counts.get((other, one), 0) if one != other else 0)
                box = mpl.patches.Rectangle(
                    (column - 0.5, row - 0.5),
                    1,
                    1,
                    facecolor=RED if n else PAPER,
                    alpha=0.15 + 0.45 * n / most if n else 1,
                )
                axes.add_patch(box)
                axes.add_patch(mpl.patches.Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, edgecolor=RULE))
                text = show_number(n, language) if n else "–"
                axes.text(
                    column,
                    row,
                    text,
                    ha="center",
                    va="center",
                    fontsize=9,
                    fontweight="bold" if n else "normal",
                    color=INK,
                )
        axes.set_xlim(-0.5, len(drawn) - 0.5)
        axes.set_ylim(len(drawn) - 0.5, -0.5)
        axes.set_yticks(range(len(drawn)), [shorten(s, 24) for s in drawn])
        axes.xaxis.tick_top()
        axes.set_xticks(range(len(drawn)), [shorten(s, 18) for s in drawn], fontsize=8, rotation=40, ha="left")
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        described = " ".join(f"{a} – {b}: {n}." for (a, b), n in counts.items())
        return save(figure, name, title, described)


def strips(rows: pd.DataFrame, lengths: dict[str, int], language: str) -> Drawing:
    """Draw each pair of sources that share passages as two strips, joined where they share.

    `rows` are those of reusedata.passage_rows; `lengths` are the texts' lengths in characters.
    """
    _, name = phrases(language).gettext, "strips"
    groups = list(rows.groupby(["source_id", "other_source_id"], sort=True))[: MOST_ROWS // 2]
    if not groups:
        return empty(name, _("No two sources share a passage without saying so."))
    longest = rows.loc[rows["words"].idxmax()]
    title = _("The longest shared passage has {n} words ({a} and {b})").format(
        n=show_number(int(longest["words"]), language), a=longest["source_id"], b=longest["other_source_id"]
    )
    with canvas(name, 1.25 + 0.95 * len(groups)) as figure:
        axes = lay_out(figure, left=1.7, bottom=0.45, top=0.75, right=0.9)
        head(
            figure,
            title,
            _("position in each text, in characters; a band joins what both have; number of words at the right"),
        )
        ends = [*rows["end"], *rows["other_end"], *(lengths.get(s, 0) for pair, _part in groups for s in pair)]
        far = max(ends)
        labels = []
        for number, ((one, other), part) in enumerate(groups):
            top, bottom = 2.4 * number, 2.4 * number + 1
            for at, source in ((top, one), (bottom, other)):
                axes.plot(
                    [0, lengths.get(source) or far], [at, at], color=FAINT, linewidth=3, solid_capstyle="butt", zorder=1
                )
                labels.append((at, source))
            _bands(axes, part, top, bottom)
            axes.text(
                1.01,
                (top + bottom) / 2,
                show_number(int(part["words"].sum()), language),
                transform=axes.get_yaxis_transform(),
                va="center",
                fontsize=9,
            )
        axes.set_xlim(0, far * 1.01)
        axes.set_ylim(2.4 * len(groups) - 0.9, -0.5)
        axes.set_yticks([at for at, _source in labels], [shorten(source, 24) for _at, source in labels], fontsize=8.5)
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        axes.xaxis.set_major_formatter(lambda x, _p: show_number(int(x), language))
        axes.set_xlabel(_("characters"))
        described = " ".join(
            f"{r.source_id} {r.start}–{r.end} = {r.other_source_id} {r.other_start}–{r.other_end}: {r.words}."
            for r in rows.itertuples()
        )
        return save(figure, name, title, described)


def _bands(axes: Axes, part: pd.DataFrame, top: float, bottom: float) -> None:
    for row in part.itertuples():
        corners = [(row.start, top), (row.end, top), (row.other_end, bottom), (row.other_start, bottom)]
        axes.add_patch(
            mpl.patches.Polygon(corners, closed=True, facecolor=RED, alpha=0.3, edgecolor=RED, linewidth=0.8, zorder=2)
        )
        axes.plot([row.start, row.end], [top, top], color=RED, linewidth=5, solid_capstyle="butt", zorder=3)
        axes.plot(
            [row.other_start, row.other_end], [bottom, bottom], color=RED, linewidth=5, solid_capstyle="butt", zorder=3
        )


def voices(rows: pd.DataFrame, sources: list[str], language: str) -> Drawing:
    """Draw what several sources agree on: a dot for each source, joined where sources are one voice.

    `rows` are those of reusedata.voice_rows, the fewest voices first.
    """
    _, name = phrases(language).gettext, "voices"
    if rows.empty:
        return empty(name, _("No two sources agree on a value."))
    fewer = int((rows["voices"] < rows["sources"]).sum())
    title = _("{n} of {total} values that several sources agree on rest on fewer voices than sources").format(
        n=show_number(fewer, language), total=show_number(len(rows), language)
    )
    drawn = rows.head(MOST_ROWS)
    used = [s for s in sources if any(s in groups.replace("+", " ").split() for groups in drawn["who"])][:12]
    with canvas(name, 1.5 + 0.3 * len(drawn)) as figure:
        axes = lay_out(figure, left=4.3, bottom=0.1, top=1.25, right=0.5)
        head(
            figure,
            title,
            _("a dot: a source that says so · joined: one voice, not independent · number of voices at the right"),
        )
        for place, row in enumerate(drawn.itertuples()):
            one_voice = row.voices < row.sources
            axes.axhline(place, color=RULE, linewidth=0.6, zorder=0)
            for group in row.who.split(" "):
                columns = sorted(used.index(s) for s in group.split("+") if s in used)
                if len(columns) > 1:
                    axes.plot([columns[0], columns[-1]], [place, place], color=RED, linewidth=3, zorder=1)
                colour = RED if len(columns) > 1 else BLUE
                axes.plot(
                    columns,
                    [place] * len(columns),
                    "D" if len(columns) > 1 else "o",
                    color=colour,
                    markersize=7,
                    markeredgecolor=PAPER,
                    zorder=2,
                    linestyle="none",
                )
            axes.text(
                -0.02,
                place,
                shorten(f"{row.about} = {row.value}", 62),
                transform=axes.get_yaxis_transform(),
                ha="right",
                va="center",
                fontsize=8,
            )
            axes.text(
                1.02,
                place,
                show_number(row.voices, language),
                transform=axes.get_yaxis_transform(),
                va="center",
                fontsize=9,
                fontweight="bold" if one_voice else "normal",
            )
        axes.set_xlim(-0.5, len(used) - 0.5)
        axes.set_ylim(len(drawn) - 0.5, -0.5)
        axes.set_yticks([])
        axes.xaxis.tick_top()
        axes.set_xticks(range(len(used)), [shorten(s, 14) for s in used], fontsize=8, rotation=30, ha="left")
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        described = " ".join(f"{r.about} = {r.value}: {r.sources}, {r.voices}." for r in drawn.itertuples())
        return save(figure, name, title, described)
