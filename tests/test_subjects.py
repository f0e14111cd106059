"""Guessing what papers are about, for the starter codebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.new_corpus import make_corpus
from helpers.corpora.subjects import guess_subject

SPELLED = "People trust the Harbour Relief Union (HRU). Later the HRU and the UN met in Port Alder, and the UN left."
NAMED = "They say that Port Alder has a pier. Port Alder grew. When in Port Alder, sail."


@pytest.mark.parametrize(
    ("texts", "subject"),
    [
        ([SPELLED], "HRU"),
        ([SPELLED, "The HRU began in 1987."], "HRU"),
        ([NAMED], "Port Alder"),
        ([NAMED, "Port Alder lies on a bay.", "Another town."], "Port Alder"),
        ([NAMED, "Another town.", "A third one."], ""),
        (
            ["In Port Alder the Reedbank works. They say Reedbank pays. He left Port Alder; in Port Alder it rains."],
            "Reedbank",
        ),
        (
            ["Now the Agency met. The Selm River Agency paid, as the Agency must, and the Selm River Agency left."],
            "Selm River Agency",
        ),
        (
            [
                "Di Muara Alder, Koperasi Rumput Biru berdiri. Kata Koperasi Rumput Biru, di Muara Alder hujan; ke Muara Alder."
            ],
            "Koperasi Rumput Biru",
        ),
        (["They pay US$4 in March, US$5 in March and US$6 in March, and PKR 40 or PKR 50."], ""),
        (["the pier is old, the crew is young."], ""),
        (["HARBOUR RELIEF UNION (HRU)\nHRU HRU HRU\nthe pier is old"], ""),
        (["see part IV and part XII, and part IV again"], ""),
        ([], ""),
    ],
)
def test_the_name_that_most_texts_use_is_taken(texts: list[str], subject: str) -> None:
    assert guess_subject(texts) == subject


def test_the_guess_stands_in_the_codebook_and_is_marked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SPELLED, encoding="utf-8")
    folder = make_corpus("relief", [tmp_path / "a.txt"], tmp_path)
    assert (folder / "codebook.yml").read_text(encoding="utf-8").startswith("# The subject was guessed")
    assert {entry.subject for entry in load_codebook(folder / "codebook.yml").properties} == {"HRU"}


def test_without_a_name_the_subject_is_an_organisation(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("the pier is old, the crew is young.", encoding="utf-8")
    folder = make_corpus("relief", [tmp_path / "a.txt"], tmp_path)
    assert {entry.subject for entry in load_codebook(folder / "codebook.yml").properties} == {"organisation"}
