"""The house keeps its order: imports follow the flow, start-up stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "helpers"
# The flow of DESIGN.md, section 2; a module may import from its own stage and those before it.
STAGES = (
    ("errors", "paths", "tables", "words", "atomic", "mention", "values", "periods", "units"),
    ("sources", "selectors", "folding", "extract"),
    ("readings", "mentions", "coverage"),
    ("codebook", "corpus", "claims", "propose"),
    ("rules", "comparability", "pairs"),
    ("findings", "audit", "evaluate"),
    ("figures", "display", "notebooks", "report", "exports", "verify"),
    ("cli", "__main__"),
)
STAGE = {name: number for number, names in enumerate(STAGES) for name in names}
READING_ORDER_EXCEPTIONS = {"readings", "propose"}  # reading needs to know which claims there are to anchor


def imported(path: Path) -> set[str]:
    """Return the modules of ours that a file imports at its top level."""
    names = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("helpers."):
            names.add(node.module.split(".")[1])
    return names


PLACED = sorted(
    path for path in SOURCE.glob("*.py") if path.stem in STAGE and path.stem not in READING_ORDER_EXCEPTIONS
)


@pytest.mark.parametrize("path", PLACED, ids=lambda path: path.stem)
def test_imports_follow_the_flow(path: Path) -> None:
    """text → readings → claims → rules → findings → report, never back."""
    late = {name for name in imported(path) if STAGE.get(name, -1) > STAGE[path.stem]}

    assert late == set()


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
