"""Where things are: the checkout, a corpus folder, a report folder."""

from __future__ import annotations

import os
import re
from pathlib import Path

from helpers.errors import UsageError

CORPUS_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


def find_checkout(start: Path | None = None) -> Path | None:
    """Return the nearest folder at or above `start` that holds this project's pyproject.toml, or None."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        marker = folder / "pyproject.toml"
        if marker.is_file() and 'name = "claims-audit"' in marker.read_text(encoding="utf-8", errors="replace"):
            return folder
    return None


def find_corpus(name: str) -> Path:
    """Return the folder of a corpus given by its name under `data/` or by a path.

    Refuses (UsageError) a name that is no folder; says which corpora there are.
    """
    checkout = find_checkout()
    looks_like_name = CORPUS_NAME.fullmatch(name) is not None
    data = (checkout or Path.cwd()) / "data"
    # The driver tells its kernels where the corpus is, so that a notebook names it without a path.
    driven = os.environ.get("CLAIMS_AUDIT_CORPUS", "")
    candidates = [Path(driven)] if driven and Path(driven).name == name else []
    candidates += [data / name] if looks_like_name else []
    candidates.append(Path(name).expanduser())
    for folder in candidates:
        if folder.is_dir():
            return folder.resolve()
    if Path(name).is_file():
        raise UsageError(f"{printable(name)} is a file", ["a corpus is a folder"], "give the folder that it stands in.")
    known = sorted(path.parent.name for path in data.glob("*/codebook.yml")) if data.is_dir() else []
    raise UsageError(
        f'there is no corpus "{printable(name)}"',
        [f"looked for   {f'data/{name} and ' if looks_like_name else ''}{printable(name)}"]
        + ([f"corpora here {', '.join(known)}"] if known else []),
        "give a name under data/, or the path of a corpus folder; `claims-audit new` makes one.",
    )


def default_report_folder(corpus_folder: Path) -> Path:
    """Return reports/<corpus> under the checkout, or under the current folder outside one."""
    checkout = find_checkout(corpus_folder) or find_checkout()
    return (checkout or Path.cwd()) / "reports" / corpus_folder.name


def notebooks_folder() -> Path:
    """Return the folder of notebook templates: the checkout's, or the copies inside the installed package."""
    packaged = Path(__file__).parent / "_notebooks"
    if packaged.is_dir():
        return packaged
    return Path(__file__).parents[2] / "notebooks"


def printable(text: str) -> str:
    """Return text with control, bidirectional and line-breaking characters shown as escapes, for terminals."""
    return "".join(
        char if char.isprintable() and not ("‪" <= char <= "‮" or "⁦" <= char <= "⁩") else f"\\u{ord(char):04x}"
        for char in text
    )
