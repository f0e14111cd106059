"""The catalogue of rules as a table for readers: README.md shows it, and `python -m helpers.catalogue` writes it there."""

from __future__ import annotations

import re
from pathlib import Path

from helpers.atomic import write_file
from helpers.rules import load_rules, words_after

START, END = "<!-- rules: made by `python -m helpers.catalogue` -->", "<!-- end of rules -->"


def rule_table() -> str:
    """Return the rules as a Markdown table: id, name, strongest kind, what it flags, what it lets pass."""
    lines = ["| id | rule | finds | flags | lets pass |", "|---|---|---|---|---|"]
    for module in load_rules():
        docstring = module.__doc__ or ""
        flags = docstring.strip().splitlines()[0].rstrip(".")
        passes = words_after(docstring, "Not flagged:").rstrip(".")
        kind = module.RULE.kind or "nothing"
        lines.append(f"| {module.RULE.id} | `{module.RULE.name}` | {kind} | {flags} | {passes} |")
    return "\n".join(lines)


def with_rule_table(readme: str) -> str:
    """Return README.md with the table of rules between its markers made anew."""
    pattern = re.compile(re.escape(START) + r".*?" + re.escape(END), re.DOTALL)
    return pattern.sub(lambda _: f"{START}\n{rule_table()}\n{END}", readme)


def main() -> None:
    """Write the table of rules into the README of the checkout."""
    readme = Path(__file__).parents[2] / "README.md"
    write_file(readme, with_rule_table(readme.read_text(encoding="utf-8")).encode("utf-8"))


if __name__ == "__main__":
    main()
