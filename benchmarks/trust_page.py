"""docs/reproducibility.md: its prose is written by people, each part under a heading by the command that measured it."""

from __future__ import annotations

from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "reproducibility.md"


def keep(heading: str, lines: list[str]) -> None:
    """Put lines under a heading of the page, in place of what an earlier run had put there."""
    before, found, rest = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")
    if not found:
        raise SystemExit(f"docs/reproducibility.md has no heading {heading}")
    _, end, after = rest.partition("\n## ")
    PAGE.write_text(f"{before}{found}\n" + "\n".join(lines) + "\n" + end + after, encoding="utf-8")


def block(lines: list[str]) -> list[str]:
    """Return lines as they were printed."""
    return [f"    {line}" for line in lines]
