"""The house keeps its order: imports follow the flow, start-up stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "helpers"
# The flow of DESIGN.md, section 2: a package may import from those before it.
FLOW = (
    "texts",
    "readers",
    "corpora",
    "sentences",
    "scope",
    "proposing",
    "relations",
    "between_texts",
    "ledgers",
    "judging",
    "rules",
)
MADE_OF_AN_AUDIT = ("rendering", "exporting")  # what is made of an audit, and so knows the modules that make one
BASE = {"errors", "paths", "atomic", "words", "phrases"}  # modules of no stage
STEPS = {"audit", "display", "notebooks", "report"}  # modules above the packages
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.parent != SOURCE)


def imported(path: Path) -> set[str]:
    """Return the packages, and the modules beside them, that a file imports, also within functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("helpers."):
            names.add((node.module or "").split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "helpers":
            names |= {alias.name for alias in node.names} - {"__version__"}
    return names


def allowed(package: str) -> set[str]:
    """Return what the modules of a package may import from."""
    if package == "judging":  # a rule asks what may be compared, and whoever compares asks the rules
        return allowed("rules")
    if package in FLOW:
        return BASE | set(FLOW[: FLOW.index(package) + 1])
    return BASE | STEPS | set(FLOW) | set(MADE_OF_AN_AUDIT)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_imports_follow_the_flow(path: Path) -> None:
    """text → readings → claims → rules → findings → report, never back."""
    assert imported(path) - allowed(path.parent.name) == set()


def test_every_package_has_its_place() -> None:
    """A new folder of modules has to say where in the flow it stands, and what it is."""
    packages = {path.parent.name for path in MODULES}

    assert packages == {*FLOW, *MADE_OF_AN_AUDIT}
    for package in packages:
        assert ast.get_docstring(ast.parse((SOURCE / package / "__init__.py").read_text(encoding="utf-8")))


def test_the_command_line_starts_light() -> None:
    """`--help` must not load pandas, matplotlib or the notebook machinery."""
    code = "import sys, helpers.cli; helpers.cli.parser(); print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    for heavy in ("pandas", "numpy", "matplotlib", "papermill", "nbformat", "yaml", "rapidfuzz"):
        assert f"'{heavy}'" not in loaded


def test_nothing_in_the_package_knows_the_first_corpus() -> None:
    """Subjects, cue words and places belong in a corpus's codebook, never in the program."""
    corpus_words = ("entikong", "sanggau", "kalimantan", "nusa tenggara", "trafficking", "organization for migration")
    for path in [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.toml")]:
        text = path.read_text(encoding="utf-8").lower()
        assert [word for word in corpus_words if word in text] == [], path.name
