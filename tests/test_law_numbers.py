"""Which law something rests on, by its number: told differently, or only an older law on the same matter."""

from __future__ import annotations

import pytest

from tests.conftest import Conflicts

LAW = """{property: marriage_law, subject: age of marriage, type: legal, label: {en: law that raised the age, id: undang-undang yang menaikkan usia},
cues: {en: [minimum age, age of marriage], id: [batas usia, usia perkawinan]}}"""
CONTENT = "{property: regulates, subject: Bylaw 4/2018, type: legal, label: {en: what the by-law is about, id: isi peraturan}, cues: {id: [perda]}}"


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Act No. 16 of 2019 raised the minimum age of marriage.", "The age of marriage was raised by Act 6 of 2019."),
        ("id", "Batas usia perkawinan dinaikkan oleh Undang-Undang Nomor 16 Tahun 2019.", "UU No. 16/2009 mengubah usia perkawinan."),
    ],
)  # fmt: skip
def test_one_law_of_two_numbers(conflicts: Conflicts, language: str, left: str, right: str) -> None:
    assert conflicts(LAW, left, right, language=language) == ["law-differs"]


@pytest.mark.parametrize(
    ("entry", "language", "left", "right"),
    [
        (LAW, "en", "Act No. 16 of 2019 raised the minimum age of marriage.", "In 2019 Act 16/2019 raised the minimum age."),
        (LAW, "en", "Act No. 16 of 2019 raised the minimum age of marriage.", "The age of marriage had been set by Act 1 of 1974."),
        (LAW, "en", "Act No. 16 of 2019 raised the minimum age of marriage.", "Act 6 of 2019 is on the fishery."),
        (LAW, "id", "UU No. 16/2019 mengubah batas usia perkawinan.", "UU No. 6/2019 mengubah UU No. 1/1974 tentang usia perkawinan."),
        (CONTENT, "id", "Perda Nomor 4 Tahun 2018 mengatur tambak.", "Perda Nomor 14 Tahun 2018 mengatur tambak."),
    ],
)  # fmt: skip
def test_another_law_contradicts_nothing(conflicts: Conflicts, entry: str, language: str, left: str, right: str) -> None:
    assert conflicts(entry, left, right, language=language) == []
