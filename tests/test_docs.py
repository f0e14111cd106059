"""Words kept true: what the docs say exists, and what exists is said."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.catalogue import with_rule_table
from helpers.cli import parser
from helpers.corpora.tables import COLUMNS
from helpers.rules import load_rules

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DATA = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """Return the names of all commands."""
    actions = [action for action in parser()._actions if action.choices and not action.option_strings]
    return list(actions[0].choices or ())


@pytest.mark.parametrize("name", commands())
def test_each_command_has_help_and_stands_in_the_readme(name: str) -> None:
    """A command that nobody can find does not exist."""
    shown = subprocess.run(
        [sys.executable, "-m", "helpers", name, "--help"], capture_output=True, text=True, check=True
    )

    assert len(shown.stdout.splitlines()) > 4
    assert f"claims-audit {name}" in README


def test_each_rule_stands_in_the_readme_as_its_docstring_says() -> None:
    """The table of rules is made from the rules."""
    assert with_rule_table(README) == README, "run: python -m helpers.catalogue"
    assert all(f"`{module.RULE.name}`" in README for module in load_rules())


@pytest.mark.parametrize("table", [name for name in COLUMNS if name != "proposals"])
def test_each_column_is_described(table: str) -> None:
    """data/README.md names every column of every table."""
    start = DATA.index("readings/ — made") if f"## {table}.csv" not in DATA else DATA.index(f"## {table}.csv")
    section = DATA[start : DATA.find("\n## ", start + 5)]
    if "readings/ — made" in section:
        section = next(line for line in section.splitlines() if line.startswith(f"| {table}.csv"))

    assert [column for column in COLUMNS[table] if not re.search(rf"\b{column}\b", section)] == []


def glossary_names() -> list[str]:
    """Return the names in code that the glossary gives."""
    return re.findall(r"\| `(\w+)` \|$", GLOSSARY, re.MULTILINE)


@pytest.mark.parametrize("name", glossary_names())
def test_each_glossary_name_is_in_the_code(name: str) -> None:
    """A term without a name in code would drift."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src" / "helpers").rglob("*.py"))

    assert re.search(rf"\b{name}\b", source)


def test_the_tree_of_the_readme_exists() -> None:
    """Each folder of the tree is there."""
    block = README.split("## The tree")[1].split("```")[1]
    top = re.findall(r"^(\w[\w/]*)/", block, re.MULTILINE)

    assert len(top) > 5
    assert [name for name in top if not (ROOT / name).is_dir()] == []


def test_make_targets_of_the_readme_exist() -> None:
    """Each `make …` that a page names is a target."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    named = {
        name
        for page in pages
        for name in re.findall(r"(?:^|`)make ([a-z][a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    }

    assert named
    assert sorted(name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)) == []


def test_links_inside_the_repository_resolve() -> None:
    """A relative link of a page leads to a file."""
    for page in [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "data" / "README.md",
        *(ROOT / "docs").glob("*.md"),
    ]:
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
