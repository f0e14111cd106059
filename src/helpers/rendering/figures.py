"""Figures: one style, and the same bytes each time.

Colours are those of Okabe and Ito (2008), which people with colour-vision deficiencies tell apart; each
is joined by a shape, a line style or a word. Titles say the finding. An SVG carries a title and a
description for screen readers, and its ink follows the page's theme where the page sets `--ink` and the like.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from helpers.rendering.templating import visible

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
RULE, BLUE, RED = "#d9d9d9", "#0068a5", "#b8400e"
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


def lay_out(figure: Figure, left: float, bottom: float = 0.5, top: float = 0.75, right: float = 0.15) -> Axes:
    """Return axes with fixed margins in inches, so that text never moves them."""
    height = figure.get_figheight()
    return figure.add_axes((left / WIDTH, bottom / height, 1 - (left + right) / WIDTH, 1 - (bottom + top) / height))


def head(figure: Figure, title: str, note: str) -> None:
    height = figure.get_figheight()
    figure.text(0.1 / WIDTH, 1 - 0.22 / height, title, fontsize=11, fontweight="bold", color=INK, va="center")
    figure.text(0.1 / WIDTH, 1 - 0.46 / height, note, fontsize=8.5, color=FAINT, va="center")


def shorten(text: str, most: int) -> str:
    """Return a label that fits; what is cut stands whole in the table beside the figure."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
