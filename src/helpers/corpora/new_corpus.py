"""Make a corpus folder from the files that people have: texts, bibliography to be completed, a starter codebook.

What is guessed (titles, languages, encodings) is marked as guessed in the note of sources.csv. The folder appears whole
or not at all, and never takes the place of one that exists.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from importlib import resources
from pathlib import Path

import pandas as pd

from helpers.atomic import new_folder
from helpers.corpora.subjects import guess_subject
from helpers.corpora.tables import COLUMNS, table_bytes
from helpers.errors import DataError, UsageError
from helpers.paths import CORPUS_NAME, printable
from helpers.readers.language import detect_language
from helpers.texts.extract import Extracted, extract_all
from helpers.texts.sources import file_sha256

RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # names that Windows keeps for devices
LONGEST_ID = 40
SPELLED = str.maketrans(  # letters that have no form without a mark
    {
        "ß": "ss",
        "ẞ": "SS",
        "ø": "o",
        "Ø": "O",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "ı": "i",
        "–": "-",
        "—": "-",
        "’": "-",
    }
)


def make_corpus(name: str, files: Sequence[Path], into: Path, tell: Callable[[str], None] = lambda line: None) -> Path:
    """Make the corpus folder `into`/`name` from these files and return it.

    It holds corpus.yml, sources.csv, codebook.yml (general properties) and sources/ with the extracted
    texts; `tell` is given a line for each file that is left out, with what to do about it.
    Refuses a name that is none (UsageError), a folder that exists and files of which none gives a text
    (DataError).
    """
    if not CORPUS_NAME.fullmatch(name) or name.endswith(".") or RESERVED.fullmatch(name):
        raise UsageError(
            f'"{printable(name)}" cannot be the name of a corpus',
            ["a name has letters, digits, dots, hyphens and underscores, and begins with a letter or digit"],
            f"for example: claims-audit new {_as_name(name)} …",
        )
    folder = into / name
    if folder.exists() or folder.is_symlink():
        raise DataError(f"{name} is there already", [f"{folder}"], "give another name, or move that folder away first.")
    texts, errors = extract_all(dict.fromkeys(files))
    for error in errors:
        tell("\n".join(error.render().splitlines()).replace("error: ", "left out: ", 1))
    rows, contents = _sources(texts, tell)
    if not rows:
        raise DataError(
            f"no corpus {name} was made: none of the files gives a text",
            [f"{error.what}: {'; '.join(error.details)}" for error in errors],
            "; ".join(dict.fromkeys(error.hint for error in errors)),
        )
    frame = pd.DataFrame(rows, columns=list(COLUMNS["sources"]), dtype="str")
    with new_folder(folder) as fresh:
        (fresh / "sources").mkdir()
        for source_id, data in contents.items():
            (fresh / "sources" / f"{source_id}.txt").write_bytes(data)
        (fresh / "sources.csv").write_bytes(table_bytes(frame))
        (fresh / "codebook.yml").write_bytes(_codebook([extracted.text for extracted in texts.values()]))
        (fresh / "corpus.yml").write_text(_about(name), encoding="utf-8", newline="\n")
    return folder


def _as_name(words: str) -> str:
    """Return a name of a corpus that is like these words."""
    plain = re.sub(r"[^a-z0-9]+", "-", _ascii(words).lower()).strip("-")[:LONGEST_ID].strip("-")
    return plain if plain and not RESERVED.fullmatch(plain) else "harbour-flood"


def _sources(
    texts: dict[Path, Extracted], tell: Callable[[str], None]
) -> tuple[list[dict[str, str]], dict[str, bytes]]:
    """Return the rows of sources.csv and the bytes of each text, by source; the same text once only."""
    rows: list[dict[str, str]] = []
    contents: dict[str, bytes] = {}
    seen: dict[str, str] = {}
    for path, extracted in texts.items():
        checksum = hashlib.sha256(extracted.data).hexdigest()
        if checksum in seen:
            tell(f"left out: {printable(str(path))}: the same text as {seen[checksum]}")
            continue
        source_id = _source_id(path, contents)
        seen[checksum] = source_id
        contents[source_id] = extracted.data
        row = dict.fromkeys(COLUMNS["sources"], "")
        row.update(
            source_id=source_id,
            title=extracted.title,
            authors=extracted.authors,
            language=detect_language(extracted.text),
            sha256=checksum,
            original_sha256=file_sha256(path),
            characters=str(len(extracted.text)),
            note="; ".join(("language guessed", *extracted.notes, f"from the {extracted.kind} file {path.name}")),
        )
        rows.append({column: _one_line(cell) for column, cell in row.items()})
    return rows, contents


def _source_id(path: Path, taken: dict[str, bytes]) -> str:
    """Return an id made of the file's name: small letters, digits and hyphens, not taken yet."""
    stem = re.sub(r"[^a-z0-9]+", "-", _ascii(path.stem).lower()).strip("-")[:LONGEST_ID].strip("-") or "source"
    if RESERVED.fullmatch(stem):
        stem = f"{stem}-text"
    number, source_id = 1, stem
    while source_id in taken:
        number += 1
        source_id = f"{stem}-{number}"
    return source_id


def _ascii(text: str) -> str:
    """Return a text in ASCII: letters without their marks, "ß" as "ss", "ø" as "o"; what is not Latin is dropped."""
    return unicodedata.normalize("NFKD", text.translate(SPELLED)).encode("ascii", "ignore").decode("ascii")


def _one_line(cell: str) -> str:
    return " ".join(printable(" ".join(cell.split())).split())


def _codebook(texts: Sequence[str]) -> bytes:
    """Return the starter codebook, about the subject that most texts name."""
    starter = resources.files("helpers.templates").joinpath("codebook.yml").read_text(encoding="utf-8")
    subject = guess_subject(texts)
    if subject:
        starter = starter.replace("subject: organisation\n", f"subject: {json.dumps(subject, ensure_ascii=False)}\n")
        starter = f"# The subject was guessed: the name that most of the papers use. Is it the right one?\n{starter}"
    return starter.encode("utf-8")


def _about(name: str) -> str:
    title = re.sub(r"[-_.]+", " ", name).strip().capitalize()
    return (
        "# What the report says on its first page; change it as you like.\n"
        f'title:\n  en: "{title}"\n  id: "{title}"\n'
        "question:\n"
        "  en: Which claims of these papers cannot all hold?\n"
        "  id: Klaim mana dalam tulisan-tulisan ini yang tidak mungkin semuanya benar?\n"
    )
