"""What `propose` claims nothing from: each number that stands with a cue has its reason, the rest is counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from helpers.cli import main
from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose
from helpers.unclaimed import ASIDE, Account, account

CODEBOOK = """
properties:
- {property: members, subject: Osk Choir, type: count, label: {en: members, id: anggota}, unit: persons, quantity: stock, cues: {en: [members], id: [anggota]}}
- {property: founded, subject: Osk Choir, type: date, label: {en: founded, id: didirikan}, cues: {en: [founded], id: [didirikan]}}
- {property: founded, subject: Lenn Band, type: date, label: {en: founded, id: didirikan}, cues: {en: [founded], id: [didirikan]}}
"""


@pytest.fixture
def codebook(tmp_path: Path) -> Codebook:
    """Return a codebook of two subjects."""
    path = tmp_path / "codebook.yml"
    path.write_text(CODEBOOK, "utf-8")
    return load_codebook(path)


def accounted(codebook: Codebook, language: str, text: str) -> Account:
    """Return what becomes of the numbers of one text."""
    claims, _ = propose({"s": text}, codebook, {"s": language})
    claimed = {"s": set(zip(claims.start, claims.end, strict=True))}
    return account({"s": text}, codebook, claimed, {"s": language}, {}, {})


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Osk Choir plans to have 90 members.", [("90", "members", ASIDE)]),
        ("id", "Paduan suara Osk Choir menargetkan 90 anggota.", [("90", "members", ASIDE)]),
        (
            "en",
            "The Osk Choir sings with the Tarn Valley Orchestra, which was founded in 1923.",
            [("1923", "founded", "of the name before it")],
        ),
        (
            "en",
            "The Osk Choir was founded in 1931, eight years after the Lenn Band.",
            [],
        ),
    ],
)  # fmt: skip
def test_a_number_with_a_cue_that_is_not_claimed_has_its_reason(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """The reason is that of the guard that said no."""
    found = accounted(codebook, language, text).unclaimed
    assert [(one.value, one.property, one.why) for one in found if one.subject == "Osk Choir"] == expected
    for one in found:
        assert text[one.start : one.end] == one.exact


def test_every_number_is_claimed_or_unclaimed_or_without_a_cue(codebook: Codebook) -> None:
    """Nothing is dropped without being counted."""
    text = "The Osk Choir was founded in 1931. It has 64 members and hopes for 90 members. Tickets cost 12 euros."
    found = accounted(codebook, "en", text)
    assert (found.claimed, found.without_cue) == (2, 1)
    assert {one.exact for one in found.unclaimed} == {"90"}


def test_the_command_lists_them_and_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """As text with a last line of counts, or as JSON lines."""
    folder = Path(__file__).parents[1] / "data" / "tiny"
    before = sorted((path, path.stat().st_mtime_ns) for path in folder.rglob("*"))
    assert main(["propose", "tiny", "--unclaimed"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert "claimed" in last and "without a cue" in last
    assert main(["propose", "tiny", "--unclaimed", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["record"] for row in rows} <= {"unclaimed"}
    assert all(row["why"] and row["exact"] for row in rows)
    assert before == sorted((path, path.stat().st_mtime_ns) for path in folder.rglob("*"))
