"""The same bytes everywhere: render one corpus under many circumstances and compare every file.

    make reproduce            the whole matrix; kept in docs/reproducibility.md
    python benchmarks/reproduce.py --short [CORPUS]   the cheap half, as CI runs it

Each circumstance is one run of `claims-audit run` in a process of its own. All files but environment.json
are compared with those of the first run; the script ends with 1 and names the first file that differs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.trust_page import keep  # noqa: E402

NOT_COMPARED = {"environment.json"}
REVERSED, LOCALE = "reversed", "locale"
SITES = {
    REVERSED: """
    import os
    _scandir, _listdir = os.scandir, os.listdir
    class _Entries:
        def __init__(self, path): self._entries = reversed(sorted(_scandir(path), key=lambda e: e.name))
        def __iter__(self): return self._entries
        def __next__(self): return next(self._entries)
        def __enter__(self): return self
        def __exit__(self, *a): pass
        def close(self): pass
    os.listdir = lambda path=".": sorted(_listdir(path), reverse=True)
    os.scandir = lambda path=".": _Entries(path)
    """,
    # Programs that print in the user's language call this at their start; with it the C library follows the locale too.
    LOCALE: """
    import locale
    locale.setlocale(locale.LC_ALL, "")
    """,
}  # what a process does before it starts, as its sitecustomize


class Circumstance(NamedTuple):
    """One way to run: what it is called, environment variables, more words for the command, and special means."""

    name: str
    environment: Mapping[str, str] = {}
    words: tuple[str, ...] = ()
    without_texts: bool = False
    texts_given: bool = False
    moved: bool = False
    python: str = ""
    site: str = ""


SHORT = (
    Circumstance("second run"),
    Circumstance(
        "TZ Asia/Jakarta, LC_ALL tr_TR, hash seed 3",
        {"TZ": "Asia/Jakarta", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "3"},
    ),
    Circumstance("other folder, 1 job", words=("--jobs", "1"), moved=True),
    Circumstance("without the texts", without_texts=True),
)
FULL = (
    Circumstance("second run"),
    Circumstance("other folder", moved=True),
    Circumstance("TZ Asia/Jakarta", {"TZ": "Asia/Jakarta"}),
    Circumstance("TZ Pacific/Kiritimati", {"TZ": "Pacific/Kiritimati"}),
    *(Circumstance(f"LC_ALL {name}", {"LC_ALL": name}, site=LOCALE) for name in ("C", "id_ID.UTF-8", "tr_TR.UTF-8")),
    *(Circumstance(f"PYTHONHASHSEED {seed}", {"PYTHONHASHSEED": str(seed)}) for seed in range(5)),
    Circumstance("1 job", words=("--jobs", "1")),
    Circumstance("4 jobs", words=("--jobs", "4")),
    Circumstance("kernels instead of forks", {"CLAIMS_AUDIT_KERNELS": "1"}),
    Circumstance("file system order reversed", site=REVERSED),
    Circumstance("SOURCE_DATE_EPOCH 0", {"SOURCE_DATE_EPOCH": "0"}),
    Circumstance("without the texts", without_texts=True),
    Circumstance("texts given with --sources", texts_given=True),
    Circumstance("fresh environment from the lock", python="3.11"),
    Circumstance("Python 3.12", python="3.12"),
    Circumstance("Python 3.13", python="3.13"),
)


def render(corpus: Path, out: Path, circumstance: Circumstance, scratch: Path) -> str:
    """Run the audit once; return "" or why it could not be run."""
    folder = corpus
    if circumstance.moved or circumstance.without_texts:
        folder = scratch / "elsewhere" / circumstance.name.replace(" ", "-") / corpus.name
        shutil.copytree(corpus, folder)
    environment = {**os.environ, **circumstance.environment}
    if circumstance.site:
        site = scratch / circumstance.site
        site.mkdir(exist_ok=True)
        (site / "sitecustomize.py").write_text(textwrap.dedent(SITES[circumstance.site]), encoding="utf-8")
        environment["PYTHONPATH"] = str(site)
    name = circumstance.environment.get("LC_ALL", "C")
    if name != "C":
        environment["LOCPATH"] = str(scratch)
        if not _has_locale(name, scratch):
            return f"the locale {name} is not here"
    if circumstance.without_texts:
        environment.pop("CLAIMS_AUDIT_SOURCES", None)
        shutil.rmtree(folder / "sources", ignore_errors=True)
    python = sys.executable
    if circumstance.python:
        found = _other_python(circumstance.python, scratch)
        if not found:
            return f"Python {circumstance.python} is not here"
        python = found
    words = list(circumstance.words)
    if circumstance.texts_given:
        own, beside = corpus / "sources", ROOT.parent / "shared" / "sources" / corpus.name
        texts = own if own.is_dir() else beside
        if not texts.is_dir():
            return "the texts are not here"
        words += ["--sources", str(texts)]
    command = [python, "-m", "helpers", "run", str(folder), "--out", str(out), *words]
    done = subprocess.run(command, cwd=scratch, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{circumstance.name}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return ""


def _has_locale(name: str, scratch: Path) -> bool:
    """Compile a locale of the C library into `scratch`; say whether it is there."""
    language, _, charset = name.partition(".")
    if not (scratch / name).exists() and shutil.which("localedef"):
        command = ["localedef", "-i", language, "-f", charset, str(scratch / name)]
        subprocess.run(command, capture_output=True, check=False)
    return (scratch / name).exists()


def _other_python(version: str, scratch: Path) -> str:
    """Return the interpreter of a fresh environment from the lock for some Python, or "" where it cannot be had."""
    uv = ROOT / ".uv" / "bin" / "uv"
    named = [Path(found) for found in [shutil.which(f"python{version}")] if found]
    for interpreter in [*sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python")), *named]:
        # A name on the path may be a shim that starts nothing.
        if uv.exists() and not subprocess.run([interpreter, "-c", ""], capture_output=True, check=False).returncode:
            target = scratch / f"venv-{version}"
            environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(target), "UV_PYTHON_DOWNLOADS": "never"}
            command = [str(uv), "sync", "--quiet", "--locked", "--no-dev", "--python", str(interpreter)]
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
            return str(target / "bin" / "python") if done.returncode == 0 else ""
    return ""


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a report that counts, by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in NOT_COMPARED
    }


def difference(expected: Mapping[str, bytes], found: Mapping[str, bytes]) -> str:
    """Return what differs first, or ""."""
    for name in sorted(expected.keys() | found.keys()):
        if name not in found:
            return f"{name} is missing"
        if name not in expected:
            return f"{name} is new"
        if expected[name] != found[name]:
            at = next((i for i, (a, b) in enumerate(zip(expected[name], found[name], strict=False)) if a != b), -1)
            return f"{name} differs at byte {at}"
    return ""


def main() -> int:
    """Run the matrix, print it, and keep it in docs/ when it was the whole one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="?", default="")
    parser.add_argument("--short", action="store_true")
    arguments = parser.parse_args()
    corpora = [arguments.corpus] if arguments.corpus else ["tiny"] if arguments.short else ["tiny", "iom-indonesia"]
    rows, failed = [], 0
    for name in corpora:
        with tempfile.TemporaryDirectory(prefix="claims-audit-") as folder:
            scratch = Path(folder)
            corpus = ROOT / "data" / name
            first = scratch / "first" / name
            render(corpus, first, Circumstance("first"), scratch)
            expected = files_of(first)
            for circumstance in SHORT if arguments.short else FULL:
                out = scratch / circumstance.name.replace(" ", "-").replace("/", "-") / name
                skipped = render(corpus, out, circumstance, scratch)
                differs = skipped or difference(expected, files_of(out))
                result = f"skipped: {skipped}" if skipped else "differs: " + differs if differs else "same bytes"
                failed += bool(differs) and not skipped
                rows.append((name, circumstance.name, len(expected), result))
                print(f"{name:15} {circumstance.name:45} {len(expected):4} files  {result}", flush=True)
    same = sum(row[3] == "same bytes" for row in rows)
    print(f"{same} of {len(rows)} circumstances: same bytes; {failed} differ")
    if not arguments.short and not arguments.corpus:
        keep(
            "Circumstances",
            [
                "`make reproduce`: each row is one run of `claims-audit run` in processes of its own, compared with a first run.",
                "",
                "| corpus | circumstance | files | result |",
                "|---|---|---|---|",
                *(f"| {corpus} | {name} | {count} | {result} |" for corpus, name, count, result in rows),
            ],
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
