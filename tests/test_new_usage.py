"""`new` and the commands that take a file: what users give them, and what they are told."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.cli import main
from helpers.corpora.subjects import guess_subject
from helpers.texts.extract import extract

PAPER = "The ferry company of the strait was founded in 1970. In 1990 it had 40 boats and 312 members.\n"


@pytest.fixture
def told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Run a command in an empty folder outside of any checkout; return its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> tuple[int, str, str]:
        try:
            code = main(words)
        except SystemExit as end:
            code = int(str(end.code))
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


Told = Callable[..., tuple[int, str, str]]


def test_a_folder_is_no_file_of_a_corpus(told: Told, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    code, _, err = told("new", "ferries", "papers", "gone.pdf")
    assert code == 2
    assert "papers  is a folder: give the files in it" in err
    assert "gone.pdf" in err
    assert not (tmp_path / "ferries").exists()


@pytest.mark.parametrize(
    ("name", "like"), [("my papers", "my-papers"), ("Fähren/Straße", "fahren-strasse"), ("…", "harbour-flood")]
)
def test_a_name_that_is_none_is_answered_with_one_that_is(told: Told, tmp_path: Path, name: str, like: str) -> None:
    (tmp_path / "a.txt").write_text(PAPER, encoding="utf-8")
    code, _, err = told("new", name, "a.txt")
    assert code == 2
    assert f"claims-audit new {like} …" in err


def test_files_of_one_name_are_told_apart(told: Told, tmp_path: Path) -> None:
    """By their ids, and by their folders where one is left out."""
    for folder, text in (("x", PAPER), ("y", PAPER.replace("40", "50")), ("z", PAPER)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "report.txt").write_text(text, encoding="utf-8")
    (tmp_path / "z" / "report.pdf").write_bytes(b"%PDF-1.7")
    code, _, err = told("new", "ferries", "x/report.txt", "y/report.txt", "z/report.txt", "z/report.pdf")
    assert code == 0
    assert f"left out: {Path('z/report.txt')}: the same text as report" in err
    assert f"left out: {Path('z/report.pdf')}: no text" in err
    assert sorted(path.name for path in (tmp_path / "ferries" / "sources").iterdir()) == ["report-2.txt", "report.txt"]


def test_the_next_command_can_be_copied_whatever_the_folder_is_called(
    told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my work").mkdir()
    (tmp_path / "my work" / "a.txt").write_text(PAPER, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "my work")
    code, out, _ = told("new", "ferries", "a.txt")
    assert code == 0
    assert f"claims-audit run '{tmp_path / 'my work' / 'ferries'}'" in out
    assert "1 source, " in out
    assert f"next: edit {Path('ferries/codebook.yml')}, then" in out


@pytest.mark.parametrize("name", ["gone.txt", "."])
def test_mentions_of_no_file_are_wrong_usage(told: Told, name: str) -> None:
    code, out, err = told("mentions", name, "--json")
    assert code == 2
    assert out == ""
    assert "hint: " in err


def test_a_file_is_no_corpus(told: Told, tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("source_id\n", encoding="utf-8")
    code, _, err = told("check", "sources.csv")
    assert code == 2
    assert "sources.csv is a file" in err


@pytest.mark.parametrize("number", ["0", "x", "1.5", "-3", "٣", "9" * 5000])
def test_a_number_of_jobs_that_is_none_is_named(told: Told, number: str) -> None:
    code, _, err = told("run", "ferries", f"--jobs={number}")
    assert code == 2
    assert "is not a number between 1 and 64" in err
    assert "_positive" not in err


def test_without_expected_findings_there_is_nothing_to_evaluate(told: Told, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAPER, encoding="utf-8")
    assert told("new", "ferries", "a.txt")[0] == 0
    code, out, err = told("evaluate", "ferries")
    assert code == 3
    assert out == ""
    assert "ferries has no expected.csv" in err


@pytest.mark.parametrize(("author", "expected"), [("python-docx", ""), ("ASUS", ""), ("R. Marsh", "R. Marsh")])
def test_an_author_that_a_program_made_up_is_none(tmp_path: Path, author: str, expected: str) -> None:
    word, core = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.org/dc/elements/1.1/"
    with zipfile.ZipFile(tmp_path / "p.docx", "w") as archive:
        body = f"<w:p><w:r><w:t>{PAPER.strip()}</w:t></w:r></w:p>"
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')
        archive.writestr("docProps/core.xml", f'<p xmlns:dc="{core}"><dc:creator>{author}</dc:creator></p>')
    assert extract(tmp_path / "p.docx").authors == expected


def test_a_journal_of_the_list_of_works_is_not_what_papers_are_about() -> None:
    body = "They say that the Strait Ferry Company pays. Later the Strait Ferry Company had 40 boats."
    entries = "\n".join(f"Marsh, R. (19{n}). On boats. Review of Island Economics, {n}, 3." for n in range(70, 90))
    assert guess_subject([f"{body}\n\nReferences\n\n{entries}\n"]) == "Strait Ferry Company"


def test_a_cited_author_is_not_what_papers_are_about() -> None:
    text = "According to Marsh (1974), the Lantern Ferry Company pays. As Marsh (1974) says, it rains. So Marsh (1974, p. 3)."
    assert guess_subject([f"{text} Later the Lantern Ferry Company paid more.", text]) == "Lantern Ferry Company"


@pytest.mark.parametrize(
    ("codebook", "found"),
    [
        ("", "it is empty"),
        ("- a\n- b\n", "found a list"),
        ("properties: [\n", "line 2"),
        ("\tproperties: x", "line 1, column 1"),
        ("properties:\n- property: x\n  subject: y\n  type: z\n", 'type "z" is none of'),
    ],
)
def test_a_codebook_that_is_none_is_answered_with_what_to_do(
    told: Told, tmp_path: Path, codebook: str, found: str
) -> None:
    (tmp_path / "a.txt").write_text(PAPER, encoding="utf-8")
    assert told("new", "ferries", "a.txt")[0] == 0
    before = {path: path.read_bytes() for path in (tmp_path / "ferries").rglob("*") if path.is_file()}
    (tmp_path / "ferries" / "codebook.yml").write_text(codebook, encoding="utf-8")
    code, out, err = told("run", "ferries")
    assert code == 3
    assert out == ""
    assert found in err
    assert "hint: " in err
    assert "DESIGN" not in err
    assert not (tmp_path / "reports").exists()
    after = {path: path.read_bytes() for path in before if path.name != "codebook.yml"}
    assert after == {path: data for path, data in before.items() if path.name != "codebook.yml"}


def test_an_empty_description_of_a_corpus_is_none(told: Told, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAPER, encoding="utf-8")
    assert told("new", "ferries", "a.txt")[0] == 0
    (tmp_path / "ferries" / "corpus.yml").write_text("", encoding="utf-8")
    assert told("check", "ferries")[0] == 0
