"""The contract of the command line: exit codes, JSON, messages (DESIGN.md, section 6)."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.cli import main
from tests.conftest import CLAIMS_HEADER, CODEBOOK, claim_row

TEXT_A = "The harbour scheme was founded in 1979 on the quay.\nIt had 3,600 members in 2015.\n"
TEXT_B = "The harbour scheme was founded in 1999, as many say.\nIt had 4,900 members in 2015.\n"


def sources_csv(**texts: str) -> str:
    """Return sources.csv with the checksums of the texts."""
    rows = "".join(
        f"{source_id},Report {source_id},en,open,{hashlib.sha256(text.encode()).hexdigest()}\n"
        for source_id, text in texts.items()
    )
    return "source_id,title,language,rights,sha256\n" + rows


CLAIMS = (
    CLAIMS_HEADER
    + claim_row("a1", "a", "founded in 1979", "date", "founded", "1979")
    + claim_row("b1", "b", "founded in 1999", "date", "founded", "1999")
    + claim_row("a2", "a", "3,600 members", "count", "members", "3600", period="2015")
    + claim_row("b2", "b", "4,900 members", "count", "members", "4900", period="2015")
)
FILES = {"sources.csv": sources_csv(a=TEXT_A, b=TEXT_B), "claims.csv": CLAIMS}
WITH_TEXTS = {**FILES, "sources/a.txt": TEXT_A, "sources/b.txt": TEXT_B}
Make = Callable[..., Path]


@pytest.fixture(autouse=True)
def no_named_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts named in the environment must not leak into these tests."""
    monkeypatch.delenv("CLAIMS_AUDIT_SOURCES", raising=False)


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    """Run a command in this process; return exit code, standard output and standard error."""
    code = main([str(word) for word in words])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_check_prints_each_finding_as_a_json_line(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """Both sides stand in the finding with their positions in the text."""
    code, out, _ = run(capsys, "check", make_corpus(WITH_TEXTS), "--json")

    records = [json.loads(line) for line in out.splitlines()]
    dates = next(record for record in records if record["rule"] == "date-differs")
    assert code == 0
    assert set(dates) == {"finding_id", "rule", "kind", "claims", "refs", "message", "why"}
    assert dates["kind"] == "conflict"
    assert [(c["claim_id"], c["source_id"], c["value"]) for c in dates["claims"]] == [
        ("a1", "a", "1979"),
        ("b1", "b", "1999"),
    ]
    first = dates["claims"][0]
    assert TEXT_A[first["start"] : first["end"]] == "founded in 1979"


def test_positions_are_null_without_readings(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither texts nor readings at hand: the check runs, positions are unknown, and a line says so."""
    code, out, err = run(capsys, "check", make_corpus(FILES), "--json")

    assert code == 0
    assert "read: skipped" in err
    assert json.loads(out.splitlines()[0])["claims"][0]["start"] is None


def test_check_writes_nothing(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """With --json no corpus file is written."""
    folder = make_corpus(WITH_TEXTS)
    before = sorted(path.relative_to(folder) for path in folder.rglob("*"))

    run(capsys, "check", folder, "--json")

    assert sorted(path.relative_to(folder) for path in folder.rglob("*")) == before


@pytest.mark.parametrize(("kind", "expected"), [("conflict", 1), ("tension", 1), ("dependence", 1)])
def test_fail_on_ends_with_1(make_corpus: Make, capsys: pytest.CaptureFixture[str], kind: str, expected: int) -> None:
    """That kind or stronger: a conflict counts for each of them."""
    code, _, err = run(capsys, "check", make_corpus(FILES), "--json", "--fail-on", kind)

    assert code == expected
    assert "or stronger" in err


def test_fail_on_a_stronger_kind_than_found_ends_with_0(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """An effect without a figure is a gap; asking for tensions passes."""
    claims = CLAIMS_HEADER + claim_row("a1", "a", "it worked", "effectiveness", "effect", "works", evidence="assertion")
    folder = make_corpus({"claims.csv": claims})

    assert run(capsys, "check", folder, "--fail-on", "tension")[0] == 0
    assert run(capsys, "check", folder, "--fail-on", "gap")[0] == 1


def test_read_then_check_uses_the_readings(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """Readings kept on disk give the same lines as the texts."""
    folder = make_corpus(WITH_TEXTS)
    assert run(capsys, "read", folder)[0] == 0
    with_texts = run(capsys, "check", folder, "--json")[1]
    for path in (folder / "sources").iterdir():
        path.unlink()

    without = run(capsys, "check", folder, "--json")

    assert without[:2] == (0, with_texts)


def test_a_changed_quote_makes_readings_stale(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """A quote that is not the one that was read is refused when no text is at hand."""
    folder = make_corpus(WITH_TEXTS)
    run(capsys, "read", folder)
    for path in (folder / "sources").iterdir():
        path.unlink()
    claims = folder / "claims.csv"
    claims.write_text(claims.read_text("utf-8").replace("founded in 1979", "founded in 1978"), encoding="utf-8")

    code, out, err = run(capsys, "check", folder, "--json")

    assert (code, out) == (3, "")
    assert "stale" in err
    assert "a1" in err


def test_an_absent_quote_is_named_with_the_nearest(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """What, where, the value found, the next step; nothing is written."""
    folder = make_corpus({**WITH_TEXTS, "claims.csv": CLAIMS.replace("3,600 members", "3,700 members")})

    code, _, err = run(capsys, "read", folder)

    assert code == 3
    assert "a2" in err
    assert "3,600 members" in err
    assert not (folder / "readings").exists()


def test_a_changed_text_is_named(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that matches no checksum stops the run and is compared with what is missing."""
    folder = make_corpus({**WITH_TEXTS, "sources/a.txt": TEXT_A.replace("1979", "1978")})

    code, _, err = run(capsys, "check", folder, "--json")

    assert code == 3
    assert "a.txt" in err


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"claims.csv": "claim_id,sorce_id\n"}, ['did you mean "source_id"']),
        ({"codebook.yml": "properties: [\n"}, ["codebook.yml", "not YAML"]),
        ({"claims.csv": CLAIMS.replace('"1979"', '"1979-13"')}, ["line 2", "a1", "1979-13"]),
        ({"claims.csv": CLAIMS.replace('"a","founded', '"z","founded')}, ['"z" is not in sources.csv']),
        ({"claims.csv": CLAIMS.replace('"b1"', '"a1"')}, ['claim_id "a1" stands already in line 2']),
        ({"claims.csv": CLAIMS.replace('"founded"', '"fuonded"')}, ["no property"]),
        ({"relations.csv": "relation_id,kind,claim_ids,note\nr1,sum-of,a1 q9,\n"}, ["q9"]),
        ({"relations.csv": "relation_id,kind,claim_ids,note\nr1,sums,a1,\n"}, ['"sums" is none of']),
    ],
    ids=["column", "yaml", "value", "source", "id", "property", "relation", "kind"],
)  # fmt: skip
def test_bad_tables_end_with_3_and_a_message(
    make_corpus: Make, capsys: pytest.CaptureFixture[str], files: dict[str, str], words: list[str]
) -> None:
    """Each says where and what; none a traceback."""
    code, out, err = run(capsys, "check", make_corpus({**FILES, **files}), "--json")

    assert (code, out) == (3, "")
    assert err.startswith("error: ")
    for word in words:
        assert word in err


def test_all_bad_rows_at_once(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """Two bad values and an unknown source make one error."""
    claims = CLAIMS.replace('"1979"', '"19x9"').replace('"3600"', '"many"')

    _, _, err = run(capsys, "check", make_corpus({**FILES, "claims.csv": claims}))

    assert "19x9" in err
    assert "many" in err


def test_a_spreadsheets_table_is_read(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """BOM, CRLF and semicolons change nothing."""
    saved = "﻿" + CLAIMS.replace('","', '";"').replace("\n", "\r\n")
    header = CLAIMS_HEADER.strip()
    saved = saved.replace(header, header.replace(",", ";"))

    plain = run(capsys, "check", make_corpus(FILES, name="plain"), "--json")
    spreadsheet = run(capsys, "check", make_corpus({**FILES, "claims.csv": saved}, name="spreadsheet"), "--json")

    assert spreadsheet[:2] == plain[:2]


def test_an_unknown_corpus_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    """The corpora that there are, are named."""
    code, _, err = run(capsys, "check", "no-such-corpus")

    assert code == 2
    assert "tiny" in err


def test_an_absent_sources_folder_ends_with_2(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that was named must be there."""
    assert run(capsys, "read", make_corpus(FILES), "--sources", "nowhere")[0] == 2


@pytest.mark.parametrize(
    "words", [[], ["audit"], ["check"], ["check", "tiny", "--fail-on", "everything"], ["run", "tiny", "--jobs", "0"]]
)
def test_wrong_usage_ends_with_2(words: list[str]) -> None:
    """argparse says what the call lacks."""
    done = subprocess.run([sys.executable, "-m", "helpers", *words], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "usage: claims-audit" in done.stderr


def test_no_terminal_escape_of_a_stranger_is_printed(make_corpus: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """A table's control characters reach the terminal as escapes."""
    claims = CLAIMS.replace('"1979"', '"\x1b[31m1979\x07"')

    _, out, err = run(capsys, "check", make_corpus({**FILES, "claims.csv": claims}))

    assert "\x1b" not in out + err
    assert "\\u001b" in err


def test_json_on_a_terminal_obeys_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters of a text are escapes in the JSON, and are themselves again when a program reads it."""
    quoted = "3.600 kor\u202eban \x9bm"
    (tmp_path / "t.txt").write_text(f"Ada {quoted} dan 12\u2066 kapal.", encoding="utf-8")

    _, out, _ = run(capsys, "mentions", tmp_path / "t.txt", "--lang", "id", "--json")

    assert not set(out) & set("\u202e\u2066\x9b\x1b")
    assert [json.loads(line)["value"] for line in out.splitlines()] == ["3600", "12"]


def test_output_is_utf8_in_any_locale(make_corpus: Make) -> None:
    """LC_ALL=C changes nothing."""
    folder = make_corpus({**FILES, "codebook.yml": CODEBOOK.replace("founding date", "dibentuk – berdiri")})
    shown = [
        subprocess.run(
            [sys.executable, "-m", "helpers", "check", str(folder)], capture_output=True, check=True,
            env={**os.environ, "LC_ALL": locale, "PYTHONIOENCODING": ""},
        ).stdout
        for locale in ("C", "C.UTF-8")
    ]  # fmt: skip

    assert shown[0] == shown[1]
    assert "dibentuk – berdiri" in shown[0].decode("utf-8")


def test_help_answers_at_once() -> None:
    """`--help` names every command."""
    shown = subprocess.run(
        [sys.executable, "-m", "helpers", "--help"], capture_output=True, text=True, check=True
    ).stdout

    for name in ("run", "new", "read", "check", "propose", "mentions", "evaluate", "export", "verify", "diff"):
        assert f"    {name} " in shown
