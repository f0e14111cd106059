"""Typst in a process of its own: JSON in, PDF out.

Typst keeps a pool of threads for as long as its process lives. A fork of a process that has used it has the pool
without the threads and waits for them for ever; notebooks and PDFs are made in forks, so typst never runs in them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from helpers.errors import DataError

TIME_LIMIT = 540  # seconds; the 5,000-claim corpus of the benchmarks needs 30
HERE = Path(__file__).parents[1]


def typeset(content: str) -> bytes:
    """Return the PDF of a report's content (JSON as the template takes it).

    Raises DataError where typst refuses the content or takes longer than TIME_LIMIT.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "helpers.rendering.typeset"],  # -P: no module of the folder that we are in
            input=content.encode("utf-8"),
            capture_output=True,
            timeout=TIME_LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise DataError("the PDF could not be set", [f"typst took longer than {TIME_LIMIT} seconds"]) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise DataError("the PDF could not be set", said[-3:], "this is a bug of claims-audit: please report it.")
    return done.stdout


def main() -> None:
    """Set what stands on standard input, to standard output."""
    import typst

    made = typst.compile(
        HERE / "templates" / "report.typ",
        root=HERE / "templates",
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"]),
        sys_inputs={"content": sys.stdin.buffer.read().decode("utf-8")},
        format="pdf",
        pdf_standards="ua-1",
    )
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
