"""How fast something goes, told as ever faster or slower: a trend of its rate, where a rate is asked for."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - {property: retreat, subject: Orra Glacier, type: trend, label: {en: rate of retreat of the ice, id: laju penyusutan es}, varies_by: [place, period],
     cues: {en: [retreat], id: [penyusutan es, laju]}}
"""


@pytest.fixture(scope="module")
def glacier(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    path = tmp_path_factory.mktemp("glacier") / "codebook.yml"
    path.write_text(CODEBOOK)
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The retreat of the Orra Glacier accelerated between 2004 and 2012.", ["up 2004/2012"]),
        ("en", "From 2004 to 2012 the retreat of the Orra Glacier slowed steadily.", ["down 2004/2012"]),
        ("id", "Penyusutan es di Orra Glacier kian cepat antara 2004 dan 2012.", ["up 2004/2012"]),
        ("id", "Laju penyusutan es di Orra Glacier terus melambat dari 2004 sampai 2012.", ["down 2004/2012"]),
        ("en", "The retreat of the Orra Glacier has not slowed between 2004 and 2012.", []),
        ("id", "Laju penyusutan es di Orra Glacier tidak melambat dari 2004 sampai 2012.", []),
        ("id", "Pengukuran penyusutan es di Orra Glacier kini semakin cepat selesai.", []),
    ],
)
def test_a_rate_quickens_or_slackens(glacier: Codebook, language: str, text: str, expected: list[str]) -> None:
    claims = claims_of(f"{text}\n", glacier, language)
    assert [f"{v} {p}" for v, p in zip(claims["value"], claims["period"], strict=True)] == expected
