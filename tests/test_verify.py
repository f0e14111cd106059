"""A report against its inputs: whole, edited, stale, of another version; and two reports against each other."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.cli import main
from tests.test_cli import CLAIMS, CODEBOOK, WITH_TEXTS


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkout of our own with a corpus and its report."""
    root = tmp_path_factory.mktemp("checkout")
    (root / "pyproject.toml").write_text('name = "claims-audit"\n', encoding="utf-8")
    for name, content in {"codebook.yml": CODEBOOK, **WITH_TEXTS}.items():
        path = root / "data" / "harbour" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.delenv("CLAIMS_AUDIT_SOURCES", raising=False)
        assert main(["run", "harbour"]) == 0
    return root


@pytest.fixture
def checkout(rendered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a copy of it that may be changed, as the current folder."""
    copy = tmp_path / "checkout"
    shutil.copytree(rendered, copy)
    monkeypatch.chdir(copy)
    monkeypatch.delenv("CLAIMS_AUDIT_SOURCES", raising=False)
    yield copy


def verified(capsys: pytest.CaptureFixture[str], target: str = "harbour") -> tuple[int, str]:
    """Verify; return the exit code and what was printed."""
    capsys.readouterr()
    code = main(["verify", target])
    return code, capsys.readouterr().out


def change(path: Path, old: str, new: str) -> None:
    """Replace what stands once in a file."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_whole_report_is_verified(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the name of its corpus and by its folder; the environment is shown, not compared."""
    (checkout / "reports" / "harbour" / "environment.json").write_text('{"python": "2.7"}', encoding="utf-8")
    code, out = verified(capsys)
    assert code == 0 and out.startswith("verified") and "python 2.7" in out
    assert verified(capsys, "reports/harbour")[0] == 0


def test_the_texts_need_not_be_there(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Positions and checksums stand in the tables."""
    shutil.rmtree(checkout / "data" / "harbour" / "sources")
    assert verified(capsys)[0] == 0


def test_a_changed_value_is_named_with_its_finding(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Input, row, column, both values; the files that differ; the finding that says something else now."""
    change(checkout / "data" / "harbour" / "claims.csv", '"4900"', '"9400"')
    code, out = verified(capsys)
    assert code == 1 and out.startswith("not verified")
    assert "input changed: claims.csv" in out
    assert 'b2, column "value": "4900" is now "9400"' in out
    assert "rendered again: findings.csv differs in line" in out
    assert "finding changed" in out and "9,400" in out


def test_an_edited_page_is_named(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of the inputs is blamed."""
    change(checkout / "reports" / "harbour" / "findings.csv", "date-differs", "date-diffurs")
    code, out = verified(capsys)
    assert code == 1 and "report was edited: findings.csv" in out and "input" not in out


def test_files_that_are_gone_or_new_are_named(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page less, a page more."""
    report = checkout / "reports" / "harbour"
    (report / "claims.csv").rename(report / "more.csv")
    code, out = verified(capsys)
    assert code == 1 and "report is missing: claims.csv" in out and "report was added: more.csv" in out


def test_a_changed_text_is_named(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The text's checksum is that of another text."""
    change(checkout / "data" / "harbour" / "sources" / "a.txt", "on the quay", "at the quay")
    code, out = verified(capsys)
    assert code == 1 and "a.txt" in out


def test_another_version_is_said(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report of another version of the program is not the same, and says why."""
    path = checkout / "reports" / "harbour" / "run.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**record, "claims_audit": "0.0.9"}), encoding="utf-8")
    code, out = verified(capsys)
    assert code == 1 and "made by claims-audit 0.0.9" in out


@pytest.mark.parametrize("content", ["", "{", "[]", '{"corpus": 3}', '{"corpus": "../../x"}'])
def test_a_broken_record_is_an_error(checkout: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    """What is no record of a run is named; no traceback."""
    (checkout / "reports" / "harbour" / "run.json").write_text(content, encoding="utf-8")
    assert main(["verify", "reports/harbour"]) == 3
    assert "run.json" in capsys.readouterr().err


def test_a_corpus_without_report_is_told_how_to_make_one(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Usage, not data: exit code 2."""
    shutil.rmtree(checkout / "reports")
    assert main(["verify", "harbour"]) == 2
    assert "claims-audit run" in capsys.readouterr().err


def test_two_reports_are_compared(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Findings that are gone and new, and the inputs and rows behind it."""
    folder = checkout / "data" / "harbour"
    claims = CLAIMS.replace('"1999"', '"1979"').replace('"4900"', '"9400"')
    (folder / "claims.csv").write_text(claims, encoding="utf-8")
    assert main(["run", "harbour", "--out", "later"]) == 0
    capsys.readouterr()
    assert main(["diff", "reports/harbour", "later"]) == 0
    out = capsys.readouterr().out
    assert "input changed: claims.csv" in out and 'b1, column "value": "1999" is now "1979"' in out
    assert "finding gone" in out and "date-differs" in out
    assert "finding changed" in out and "9,400" in out
    assert main(["diff", "later", "later"]) == 0
    assert capsys.readouterr().out.strip() == "0 gone, 0 new, 0 changed; 0 inputs changed"
