"""Figures of the report on paper: the same drawings, their title as the caption, cut into pieces that fit on a page."""

from __future__ import annotations

import re
from html import escape
from itertools import pairwise
from typing import Any

from helpers.rendering.figures import Drawing, shorten
from helpers.rendering.pdf_letters import settable

TITLE_LINE = 24.0  # points that the title takes at the top of a drawing
TALLEST = 740.0  # points of a drawing that fit on a page beside its caption
SHORTEST = 0.55  # of that: no piece but the last is shorter, so that a cut has room to fall between two rows
LONGEST_ALT = 700
BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
TEXT_AT = re.compile(r'<text [^>]*? y="([\d.-]+)"')


def drawing(figure: Drawing) -> dict[str, Any]:
    """Return a figure as a block: drawings that follow one another, caption and alternative text.

    The colours that a page may set are those of paper; the letters are those of the PDF.
    """
    svg = re.sub(r"var\(--[a-z]+, (#[0-9a-f]{6})\)", r"\1", figure.svg)
    svg = re.sub(r"'DejaVu Sans'(?:, Verdana, sans-serif)?", "'Source Sans 3', 'DejaVu Sans'", svg)
    title = re.search(rf"<text [^>]*>{re.escape(escape(figure.title, quote=False))}</text>", svg)
    if title:
        svg = svg.replace(title[0], "")
    box = BOX.search(svg)
    assert box is not None, "a drawing of ours has a view box"
    width, height = float(box[1]), float(box[2])
    cuts = cuts_between(sorted(float(y) for y in TEXT_AT.findall(svg)), TITLE_LINE if title else 0.0, height)
    pieces = [
        svg.replace(box[0], f'viewBox="0 {top:g} {width:g} {bottom - top:g}"', 1) for top, bottom in pairwise(cuts)
    ]
    return {
        "type": "figure",
        "svg": [settable(piece) for piece in pieces],
        "caption": figure.title,
        "alt": f"{figure.title}. {shorten(figure.description, LONGEST_ALT)}",
    }


def cuts_between(lines: list[float], top: float, bottom: float) -> list[float]:
    """Return where a drawing is cut, from its top to its bottom: in the widest gap between lines of text near a page's end."""
    cuts = [top]
    while bottom - cuts[-1] > TALLEST:
        least, most = cuts[-1] + SHORTEST * TALLEST, cuts[-1] + TALLEST
        near = [y for y in lines if least <= y <= most]
        gaps = [(round(after - before, 1), before) for before, after in pairwise(near)]
        gap, line = max(gaps, default=(0.0, most))
        cuts.append(line + gap * 0.4 if gap else most)
    return [*cuts, bottom]
