"""The notebooks' sections as blocks of the PDF: the same prose, tables and figures as on the first page.

The cells of the project's own notebooks are run with a display whose answers are parts to be laid out
instead of HTML: what a notebook says in the report, it says in the PDF, and nothing is written twice.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from helpers.audit import Audit
from helpers.display import Display
from helpers.notebooks import find_notebook
from helpers.phrases import phrases

SKIPPED = frozenset(("notebook-only", "parameters", "injected-parameters"))
INLINE = re.compile(r"`([^`\n]+)`|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*")


@dataclass(frozen=True)
class Part:
    """What a template's macro would be given; `text` says it plainly."""

    macro: str
    text: str
    values: tuple[Any, ...]
    named: dict[str, Any]


@dataclass(frozen=True)
class Prose:
    """A heading (level 1 is the section's title) or, at level 0, a paragraph of our own Markdown."""

    level: int
    runs: list[Any]


@dataclass(frozen=True)
class PartDisplay(Display):
    """An audit whose shown things are parts."""

    def _part(self, macro: str, text: str, *values: Any, **named: Any) -> Any:
        return Part(macro, text, values, named)


def section_parts(audit: Audit, name: str, language: str) -> Iterator[Any]:
    """Yield what a notebook shows in the report, in order: Prose, Part and figures.Drawing."""
    show = PartDisplay(audit, language)
    values: dict[str, Any] = {
        "corpus": audit.corpus.name,
        "language": language,
        "open_corpus": lambda corpus, language="en": show,
    }
    words = phrases(language)
    for cell in json.loads(find_notebook(name).read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if SKIPPED & set(cell.get("metadata", {}).get("tags", [])) or not source.strip():
            continue
        if cell["cell_type"] == "markdown":
            yield from prose(words.gettext(source))
        elif cell["cell_type"] == "code":
            shown = _run(source, values)
            if shown is not None:
                yield shown


def _run(source: str, values: dict[str, Any]) -> Any:
    """Run a cell of one of our notebooks and return the value of its last line; `open_corpus` is not imported anew."""
    tree = ast.parse(source)
    tree.body = [node for node in tree.body if not (isinstance(node, ast.ImportFrom) and node.module == OPENER)]
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "notebook", "exec"), values)
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), "notebook", "eval"), values)


OPENER = "helpers.display"


def prose(markdown: str) -> Iterator[Prose]:
    """Yield the headings and paragraphs of our own Markdown."""
    for block in re.split(r"\n\s*\n", markdown.strip()):
        heading = re.fullmatch(r"(#{1,6}) +(.+)", block.strip())
        if heading:
            yield Prose(len(heading[1]), inline(heading[2]))
        else:
            yield Prose(0, inline(" ".join(block.split())))


def inline(text: str) -> list[Any]:
    """Return a line of our own Markdown as runs: code, strong, emphasis, plain."""
    runs: list[Any] = []
    at = 0
    for match in INLINE.finditer(text):
        runs.append(text[at : match.start()])
        styles = ("code", "b", "i")
        runs += [{"t": words, "s": style} for words, style in zip(match.groups(), styles, strict=True) if words]
        at = match.end()
    runs.append(text[at:])
    return [run for run in runs if run]
