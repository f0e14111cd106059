"""Executed notebooks as parts of pages: nbconvert with our own template, nothing from the network.

A notebook's `data-to` and `data-id` become links and ids here, where their targets are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from helpers.notebooks import import_papermill
from helpers.rendering.templating import TEMPLATES

SKIPPED = frozenset(("notebook-only", "parameters", "injected-parameters"))


@dataclass(frozen=True)
class Fragment:
    """A notebook as HTML: its title, its body without the title, and its figures by file name."""

    title: str
    body: str
    figures: dict[str, str]


@cache
def _exporter() -> Any:
    import_papermill()
    from nbconvert.exporters.html import HTMLExporter
    from traitlets.config import Config

    config = Config()
    config.HTMLExporter.preprocessors = []
    config.HTMLExporter.default_preprocessors = []
    return HTMLExporter(config=config, template_name="report", extra_template_basedirs=[str(TEMPLATES / "nbconvert")])


def warm_up() -> None:
    """Import nbconvert and compile its template once, before the process is forked."""
    import_papermill()
    import nbformat.v4 as v4

    _exporter().from_notebook_node(v4.new_notebook(cells=[v4.new_markdown_cell("x")]))


def render_fragment(notebook: Any, level: int = 1) -> Fragment:
    """Return an executed notebook as a part of a page whose headings start below `level`."""
    shown = notebook.copy()
    shown.cells = [cell for cell in notebook.cells if not SKIPPED & set(cell.metadata.get("tags", []))]
    html, _ = _exporter().from_notebook_node(shown)
    html = re.sub(r'<a class="anchor-link"[^>]*>.*?</a>', "", html)
    title, body = _split_title(html)
    return Fragment(title, _shift_headings(body, level).strip(), _figures(shown))


def _split_title(html: str) -> tuple[str, str]:
    """Return the text of the first <h1> and the page without it."""
    match = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    if match is None:
        return "", html
    return re.sub(r"<[^>]+>", "", match[1]).strip(), html[: match.start()] + html[match.end() :]


def _shift_headings(html: str, by: int) -> str:
    """Return HTML whose Markdown headings stand `by` levels lower and carry no generated ids."""

    def shifted(match: re.Match[str]) -> str:
        return f"<{match[1]}h{min(int(match[2]) + by, 6)}>"

    return re.sub(r"<(/?)h([1-6])(?:\s+id=\"[^\"]*\")?>", shifted, html)


def _figures(notebook: Any) -> dict[str, str]:
    """Return the notebook's figures by name."""
    found = {}
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            svg = output.get("data", {}).get("image/svg+xml")
            if svg:
                found[output.metadata["image/svg+xml"]["name"]] = svg if isinstance(svg, str) else "".join(svg)
    return found


def link(html: str, root: str = "", index: str = "") -> str:
    """Return HTML with its links and ids set: `root` leads to the report's folder, `index` to its first page.

    Only our own templates write `data-to` and `data-id`: in texts from elsewhere their quotes are escaped.
    """
    html = html.replace('data-to="#', f'href="{index}#')
    html = html.replace('data-to="', f'href="{root}')
    return html.replace('data-id="', 'id="')
