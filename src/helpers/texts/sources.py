"""Find the source texts of a corpus by checksum, whatever their files are called, and read them unchanged.

A text is what its bytes say: UTF-8, decoded without any change, so that positions stay what they are. Line ends and a
byte order mark are part of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from helpers.errors import DataError

if TYPE_CHECKING:
    import pandas as pd

NEAR_NAME = 60  # file name and source alike at least so much (0 to 100) …
NEAR_SIZE = 0.1  # … or lengths apart at most by this share, before one is suggested for the other


class SourceText(NamedTuple):
    """The text of one source, its checksum and where it was found."""

    source_id: str
    text: str
    sha256: str
    path: Path


class _File(NamedTuple):
    path: Path
    sha256: str  # "" for a file that cannot be read
    trouble: str = ""


def find_texts(sources: pd.DataFrame, folders: Iterable[Path]) -> dict[str, SourceText]:
    """Find the text of every source in these folders, in the order of sources.csv.

    All found: all are returned; other files do not matter then. Folders that are absent or empty: none
    are returned. Anything in between is a DataError that names the sources not found and the files that
    match none, and says which file may be a changed text of which source. Hidden files and README files
    count as absent. A file is looked at in the folder itself, not below it.
    """
    files = _files(folders)
    by_checksum: dict[str, _File] = {}
    for file in files:
        if file.sha256:
            by_checksum.setdefault(file.sha256, file)
    wanted = {row.source_id: _checksum(row.sha256) for row in sources.itertuples(index=False)}
    found = {source_id: by_checksum[sha256] for source_id, sha256 in wanted.items() if sha256 in by_checksum}
    if len(found) == len(wanted):
        return _decode_all(found)
    matched = {file.sha256 for file in found.values()}
    strangers = [file for file in files if not file.sha256 or file.sha256 not in matched]
    strangers = [file for file in strangers if not _is_readme(file.path)]
    if not found and not strangers:
        return {}
    raise _not_all_there(sources, [source_id for source_id in wanted if source_id not in found], found, strangers)


def load_text(path: Path) -> str:
    """Read one UTF-8 file without any change.

    Refuses (DataError) a file that is not UTF-8, with the place and what its encoding may be.
    """
    try:
        return decode(path.read_bytes())
    except ValueError as error:
        raise DataError(
            f"{path.name} is not UTF-8",
            [str(error)],
            "save it as UTF-8; `claims-audit new` extracts text from PDF, DOCX and HTML files.",
        ) from None
    except OSError as error:
        raise DataError(
            f"{path.name} cannot be read", [error.strerror or str(error)], "give a text file that can be read."
        ) from None


def decode(data: bytes) -> str:
    """Decode UTF-8 without any change; a ValueError says where the bytes are something else, and what."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        guess = guess_encoding(data)
        what = f"byte {error.start} is 0x{data[error.start]:02x}"
        raise ValueError(f"{what}; it {'is' if 'a ' in guess else 'may be'} {guess}" if guess else what) from None


def guess_encoding(data: bytes) -> str:
    """Return what bytes that are not UTF-8 look like: a file format, UTF-16, Windows-1252, or nothing known."""
    for start, name in (
        (b"%PDF", "a PDF file"),
        (b"PK\x03\x04", "a ZIP file such as DOCX"),
        (b"\xd0\xcf\x11\xe0", "an old Word file"),
        (b"{\\rtf", "an RTF file"),
        (b"\xff\xfe", "UTF-16"),
        (b"\xfe\xff", "UTF-16"),
    ):
        if data.startswith(start):
            return name
    sample = data[:4000]
    if sample.count(0) > len(sample) // 4:
        return "UTF-16"
    try:
        data.decode("cp1252")
        return "Windows-1252"
    except UnicodeDecodeError:
        return ""


def file_sha256(path: Path) -> str:
    """Return the checksum of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _files(folders: Iterable[Path]) -> list[_File]:
    """Return the files of the folders, by name, each folder and file once; hidden ones are left out."""
    files, seen = [], set()
    for folder in folders:
        if not folder.is_dir():
            continue
        try:
            entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
        except OSError as error:
            raise DataError(
                f"the folder {folder} cannot be read", [error.strerror or str(error)], "give a folder that can be read."
            ) from None
        for path in entries:
            if path.name.startswith(".") or path.is_dir():
                continue
            real = path.resolve()
            if real in seen:
                continue
            seen.add(real)
            if path.is_file():
                try:
                    files.append(_File(path, file_sha256(path)))
                except OSError as error:
                    files.append(_File(path, "", error.strerror or "cannot be read"))
            elif path.is_symlink():
                files.append(_File(path, "", "a link to a file that is not there"))
    return files


def _is_readme(path: Path) -> bool:
    return path.stem.casefold() == "readme" or path.name.casefold() == "thumbs.db"


def _checksum(cell: str) -> str:
    """Return the checksum of a cell in small letters, as spreadsheets and tools write it either way."""
    return re.sub(r"^sha256[:-]", "", str(cell).strip().lower())


def _decode_all(found: dict[str, _File]) -> dict[str, SourceText]:
    """Return the texts, or name all that are not UTF-8."""
    texts, problems = {}, []
    for source_id, file in found.items():
        try:
            texts[source_id] = SourceText(source_id, decode(file.path.read_bytes()), file.sha256, file.path)
        except ValueError as error:
            problems.append(f"{source_id}  {file.path.name}: {error}")
        except OSError as error:
            problems.append(f"{source_id}  {file.path.name}: {error.strerror}")
    if problems:
        raise DataError(
            "source texts are not UTF-8",
            problems,
            "save them as UTF-8 and put the new sha256 into sources.csv; `claims-audit new` extracts text from "
            "PDF, DOCX and HTML files.",
        )
    return texts


def _not_all_there(
    sources: pd.DataFrame, missing: list[str], found: dict[str, _File], strangers: list[_File]
) -> DataError:
    """Return the error that names every source without a text and every file without a source."""
    rows = {row.source_id: row for row in sources.itertuples(index=False)}
    details = []
    for source_id in missing:
        checksum = _checksum(rows[source_id].sha256)
        if re.fullmatch(r"[0-9a-f]{64}", checksum):
            details.append(f"not found  {source_id}  sha256 {checksum[:12]}…{_expected_length(rows[source_id])}")
        else:
            details.append(f'not found  {source_id}  its sha256 in sources.csv is "{rows[source_id].sha256}"')
    for file in strangers:
        line = f"no source  {file.path.parent.name}/{file.path.name}  "
        line += file.trouble or f"sha256 {file.sha256[:12]}…, {_length(file.path)} characters"
        near = _nearest_source(file, [rows[source_id] for source_id in missing])
        details.append(f"{line}; nearest source: {near}" if near else line)
    have = f"{len(found)} of {len(rows)} texts found, {len(strangers)} files match no source"
    return DataError(
        "the source texts are not those of sources.csv",
        [*details, have],
        "a changed text has another checksum: put the text back as obtained, or write its new sha256 into "
        "sources.csv and read again. Without any text the committed readings are used.",
    )


def _expected_length(row: NamedTuple) -> str:
    characters = str(getattr(row, "characters", "")).strip()
    return f", {characters} characters" if characters else ""


def _length(path: Path) -> int:
    """Return the number of characters of a file, or of bytes where it is no UTF-8."""
    data = path.read_bytes()
    try:
        return len(data.decode("utf-8"))
    except UnicodeDecodeError:
        return len(data)


def _nearest_source(file: _File, missing: list) -> str:
    """Return the missing source that a file may be a changed text of, by length and name; "" if none is near."""
    from rapidfuzz import fuzz

    if file.trouble or not missing:
        return ""
    length, stem = _length(file.path), re.sub(r"[\W_]+", " ", file.path.stem.casefold())
    best: tuple[float, str] = (0.0, "")
    for row in missing:
        names = (row.source_id, getattr(row, "title", ""), _checksum(row.sha256)[:16])
        alike = max(fuzz.ratio(stem, re.sub(r"[\W_]+", " ", str(name).casefold())) for name in names)
        stated = str(getattr(row, "characters", "")).strip()
        apart = abs(length - int(stated)) / max(int(stated), 1) if stated.isdecimal() else 1.0
        if alike < NEAR_NAME and apart > NEAR_SIZE:
            continue
        score = alike / 100 + 2 * max(0.0, 1 - apart / NEAR_SIZE)
        if score > best[0]:
            size = f", {length - int(stated):+} characters" if stated.isdecimal() else ""
            best = (score, f"{row.source_id} (was it changed?{size})")
    return best[1]
