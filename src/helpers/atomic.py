"""Files and folders that are whole or not there: written beside their place, then moved into it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from helpers.errors import DataError

PREFIX = ".audit-"  # of everything unfinished; left-overs of a killed run are removed by the next


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; one that has this content already is left alone."""
    if path.is_file() and path.read_bytes() == content:
        return
    _guard(lambda: _write_file(path, content), path)


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` hold exactly these files (names relative to it), moved into place as one."""
    with new_folder(folder) as fresh:
        for name, content in files.items():
            target = fresh / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder beside `folder`; on success it takes its place, on failure `folder` is untouched."""
    recover(folder)
    fresh = Path(_guard(lambda: _make_beside(folder), folder))
    try:
        yield fresh
        _guard(lambda: _swap(fresh, folder), folder)
    except OSError as error:
        raise DataError(
            f"{folder.name} could not be written",
            [str(error.strerror or error)],
            "free some space or give another folder.",
        ) from None
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def recover(folder: Path) -> None:
    """Mend what a killed run left beside `folder`: put the last good one back, remove what is unfinished."""
    old = folder.parent / f"{PREFIX}{folder.name}.old"
    with suppress(OSError):
        if old.exists() and not folder.exists():
            old.rename(folder)
        for left in folder.parent.glob(f"{PREFIX}{folder.name}.*"):
            if not _is_live(left):
                shutil.rmtree(left, ignore_errors=True)


def _make_beside(folder: Path) -> str:
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = tempfile.mkdtemp(prefix=f"{PREFIX}{folder.name}.{os.getpid()}.", dir=folder.parent)
    Path(made).chmod(0o755)
    return made


def _is_live(left: Path) -> bool:
    """Say whether the process that made an unfinished folder is still running."""
    number = left.name.rsplit(".", 2)[-2]
    if not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _swap(fresh: Path, folder: Path) -> None:
    old = folder.parent / f"{PREFIX}{folder.name}.old"
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _write_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=PREFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _guard(action, path: Path):  # type: ignore[no-untyped-def]
    """Turn a refusal of the file system into an error that says what and where."""
    try:
        return action()
    except OSError as error:
        raise DataError(
            f"{path.name} could not be written",
            [str(error.strerror or error)],
            "check the folder's permissions and free space, or give another folder.",
        ) from None
