"""Make the catalogues of interface phrases with Babel: `python -m helpers.catalogues update` and `… compile`.

Phrases come from `_()`, `ngettext`, `phrase`, `plural` and `mark` in the code, from the templates and from the prose of the
notebooks. Only people who change phrases need Babel; reading the compiled catalogues does not.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from helpers.paths import notebooks_folder
from helpers.phrases import DOMAIN, LOCALE_FOLDER

PACKAGE = Path(__file__).parent
KEYWORDS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "plural": (1, 2),
    "counted": (1, 2),
    "phrase": None,
    "mark": None,
}


def found_phrases() -> Iterator[tuple[str, Any]]:
    """Yield every phrase with the file it stands in; a counted phrase is a pair of singular and plural."""
    from babel.messages.extract import extract

    for path in sorted(PACKAGE.rglob("*.py"), key=lambda found: found.name):
        with path.open("rb") as source:
            for _, message, _, _ in extract("python", source, keywords=KEYWORDS):
                yield path.name, message
    for path in sorted((PACKAGE / "templates").glob("*.j2")):
        with path.open("rb") as source:
            for _, message, _, _ in extract("jinja2.ext:babel_extract", source, keywords=KEYWORDS):
                yield path.name, message
    for path in sorted(notebooks_folder().glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            text = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                yield path.name, text
            else:
                yield from ((path.name, caption) for caption in _captions(text))


def _captions(code: str) -> Iterator[str]:
    """Yield the captions that a cell gives to show.numbers."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "numbers":
            yield from (a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str))


def catalogue_path(language: str) -> Path:
    """Return the path of a language's catalogue as text."""
    return LOCALE_FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read_catalogue(language: str) -> Any:
    """Return a language's catalogue."""
    from babel.messages.pofile import read_po

    path = catalogue_path(language)
    if not path.exists():
        from babel.messages.catalog import Catalog

        return Catalog(locale=language, domain=DOMAIN)
    with path.open("rb") as source:
        return read_po(source, locale=language, domain=DOMAIN)


def update(language: str) -> list[str]:
    """Bring a catalogue up to the phrases in the code; returns those that lack a translation."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import write_po

    template = Catalog(domain=DOMAIN, charset="utf-8")
    for name, message in found_phrases():
        template.add(tuple(message) if isinstance(message, list | tuple) else message, locations=[(name, 0)])
    old = read_catalogue(language)
    fresh = Catalog(locale=language, domain=DOMAIN, project="claims-audit", charset="utf-8", fuzzy=False)
    missing = []
    for message in template:
        if not message.id:
            continue
        known = old.get(message.id)
        string = known.string if known is not None else ("" if isinstance(message.id, str) else ("",))
        fresh.add(message.id, string=string, locations=sorted({(name, 0) for name, _ in message.locations}))
        if not (string if isinstance(string, str) else all(string)):
            missing.append(message.id if isinstance(message.id, str) else message.id[0])
    out = BytesIO()
    write_po(out, fresh, width=0, omit_header=False, include_lineno=False, sort_output=True)
    lines = out.getvalue().decode("utf-8").splitlines()
    kept = [
        line
        for line in lines
        if not line.startswith(
            (
                '"POT-Creation',
                '"PO-Revision',
                '"Generated-By',
                '"Last-Translator',
                '"Report-Msgid',
                '"Language-Team',
                "# Copyright",
                "# FIRST",
                "# This file",
            )
        )
    ]
    catalogue_path(language).parent.mkdir(parents=True, exist_ok=True)
    catalogue_path(language).write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")
    return missing


def compiled(language: str) -> bytes:
    """Return a catalogue in the form that gettext reads."""
    from babel.messages.mofile import write_mo

    catalogue = read_catalogue(language)
    # Babel writes the time of compiling into the header; the same text is to give the same bytes.
    catalogue.creation_date = catalogue.revision_date = datetime(2000, 1, 1, tzinfo=UTC)
    out = BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or compile the Indonesian catalogue."""
    parser = argparse.ArgumentParser(prog="python -m helpers.catalogues")
    parser.add_argument("what", choices=("update", "compile"))
    chosen = parser.parse_args(arguments)
    if chosen.what == "update":
        missing = update("id")
        print(f"{len(missing)} phrases lack a translation", *missing, sep="\n  ", file=sys.stderr)
    catalogue_path("id").with_suffix(".mo").write_bytes(compiled("id"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
