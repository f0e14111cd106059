"""Nothing is ever half written."""

from pathlib import Path

import pytest

from helpers.atomic import new_folder, recover, write_file, write_files


def test_a_failure_keeps_the_last_good_folder(tmp_path: Path) -> None:
    """What fails half way leaves what was there, and no left-overs."""
    target = tmp_path / "report"
    write_files(target, {"index.html": b"good"})

    with pytest.raises(RuntimeError), new_folder(target) as fresh:
        (fresh / "index.html").write_bytes(b"half")
        raise RuntimeError

    assert (target / "index.html").read_bytes() == b"good"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_new_folder_replaces_the_old_one_whole(tmp_path: Path) -> None:
    """Files that are no longer made do not linger."""
    target = tmp_path / "report"
    write_files(target, {"a": b"1", "deep/b": b"2"})
    write_files(target, {"c": b"3"})

    assert sorted(path.name for path in target.rglob("*")) == ["c"]


def test_a_run_killed_while_swapping_is_mended(tmp_path: Path) -> None:
    """Between moving the old report away and the new one in, the old one can be found again."""
    target = tmp_path / "report"
    old = tmp_path / ".audit-report.old"
    old.mkdir()
    (old / "index.html").write_bytes(b"good")
    (tmp_path / ".audit-report.999999.abc").mkdir()

    recover(target)

    assert (target / "index.html").read_bytes() == b"good"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_file_with_the_same_content_is_left_alone(tmp_path: Path) -> None:
    """Writing what is there already touches nothing."""
    path = tmp_path / "a.csv"
    write_file(path, b"x")
    before = path.stat().st_mtime_ns
    write_file(path, b"x")

    assert path.stat().st_mtime_ns == before
