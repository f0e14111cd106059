"""What the terminal shows of a run: a bar where a person watches, plain lines elsewhere, and a last screen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from helpers.audit import Audit
from helpers.rendering.templating import visible
from helpers.rendering.views import Views


class Progress:
    """A bar over a number of steps; called with the name of each step that is done."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.total, self.done = 0, 0
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()

    def start(self, total: int) -> None:
        """Say how many steps there are."""
        self.total, self.done = total, 0

    def __call__(self, label: str) -> None:
        """Note that one step is done."""
        self.done += 1
        line = f"{self.done:>{len(str(self.total))}}/{self.total}  {visible(label)}"
        if not self.live:
            print(line, file=self.stream, flush=True)
            return
        width = shutil.get_terminal_size().columns
        length = 24
        filled = length * self.done // max(self.total, 1)
        bar = "█" * filled + "░" * (length - filled)
        print(f"\r\x1b[2K{bar} {line}"[: width + 4], end="", file=self.stream, flush=True)
        if self.done == self.total:
            self.close()

    def last_screen(self, audit: Audit, out: Path) -> None:
        """Print what a person reads when the run is done."""
        self.close()
        print(last_screen(audit, out), file=sys.stdout, flush=True)

    def close(self) -> None:
        """Clear the bar."""
        if self.live:
            print("\r\x1b[2K", end="", file=self.stream, flush=True)


def last_screen(audit: Audit, out: Path, language: str = "en") -> str:
    """Return what a person reads when the run is done: the answer, the counts and where the report is."""
    views = Views(audit, language)
    c = views.counts
    lines = [views.about["title"], ""]
    lines += [f"  {f['sign']} {_short(f)}" for f in views.strongest(5)]
    if lines[-1]:
        lines.append("")
    lines.append(
        f"  {views.plural('{n} source', '{n} sources', c['sources'])} · {views.plural('{n} claim', '{n} claims', c['claims'])} · "
        + (
            f"{views.number(c['verified'])} quotes found in their texts"
            if c["verified"]
            else "quotes not checked: no readings"
        )
    )
    lines.append(
        "  " + " · ".join(f"{views.number(row['n'])} {row['name']}" for row in views.outcomes) + "  (pairs of claims)"
    )
    lines.append(
        "  "
        + " · ".join(f"{views.number(c[kind])} {kind}" for kind in ("conflict", "tension", "gap", "dependence"))
        + "  (findings)"
    )
    lines += ["", f"  report  {_near(out / 'index.html')}"]
    return visible_lines(lines)


def _near(path: Path) -> str:
    """Return a path as a person here would type it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def visible_lines(lines: Sequence[str]) -> str:
    """Return lines for a terminal with nothing in them that a terminal obeys."""
    return "\n".join(visible(line) for line in lines)


def _short(finding: dict[str, object], most: int = 110) -> str:
    text = str(finding["message"])
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
