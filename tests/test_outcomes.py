"""Effects told by what became of the outcome, and two texts that differ on it."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook
from tests.conftest import claims_of

CODEBOOK = """
properties:
  - property: effect_on_theft
    subject: Lantern Scheme
    type: effectiveness
    label: {en: effect on bicycle theft, id: dampak terhadap pencurian sepeda}
    varies_by: [place, period, population]
    cues: {en: [lantern, theft], id: [lentera, pencurian]}
  - property: effect_on_yield
    subject: irigasi tetes Marunda
    type: effectiveness
    label: {en: effect on yields, id: pengaruh terhadap hasil panen padi}
    varies_by: [place, period, population]
    cues: {id: [irigasi tetes, panen]}
"""


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> Codebook:
    """Return a codebook of two effects that name their outcome."""
    from helpers.corpora.codebook_files import load_codebook

    path = tmp_path_factory.mktemp("outcomes") / "codebook.yml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return load_codebook(path)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Lantern Scheme lowered bicycle theft in Orra.", "works"),
        ("en", "Bicycle theft in Orra fell thanks to the Lantern Scheme.", "works"),
        ("en", "Fewer thefts were reported in Orra as a result of the Lantern Scheme.", "works"),
        ("en", "The Lantern Scheme came in 2011. It has driven thieves off and cut the number of thefts.", "works"),
        ("en", "The Lantern Scheme made thefts rarer in Orra.", "works"),
        ("en", "The Lantern Scheme has not lowered bicycle theft.", "fails"),
        ("en", "The Lantern Scheme did not stop bicycle theft.", "fails"),
        ("en", "Theft was just as common in streets with the Lantern Scheme as in those without.", "fails"),
        ("en", "We saw no drop in bicycle theft that could be put down to the Lantern Scheme.", "fails"),
        ("en", "In spite of the Lantern Scheme, theft is as frequent as ever.", "fails"),
        ("en", "The Lantern Scheme succeeded in lowering theft.", "works"),
        ("en", "What the Lantern Scheme did not do was to reduce theft.", "fails"),
        ("en", "We must conclude that the Lantern Scheme has had no effect on bicycle theft.", "fails"),
        ("en", "Theft remained unchanged in spite of the Lantern Scheme.", "fails"),
        ("id", "Lantern Scheme membuat pencurian sepeda lebih jarang.", "works"),
        ("id", "Pencurian sepeda berkurang berkat Lantern Scheme.", "works"),
        ("id", "Lantern Scheme memangkas pencurian di Orra.", "works"),
        ("id", "Meskipun ada Lantern Scheme, pencurian sepeda tidak berkurang.", "fails"),
        ("id", "Lantern Scheme tidak menurunkan pencurian sepeda.", "fails"),
        ("id", "Tidak ada perbedaan pencurian antara jalan yang ikut Lantern Scheme dan yang tidak.", "fails"),
        ("id", "Irigasi tetes di Marunda menaikkan panen padi.", "works"),
        ("id", "Irigasi tetes mulai dipakai di Marunda pada 2015. Panen padi petani pemakainya sama saja.", ""),
    ],
)  # fmt: skip
def test_an_outcome_tells_the_effect(codebook: Codebook, language: str, text: str, expected: str) -> None:
    """It moved because of the programme, the programme moved it, or it stayed as it was."""
    claims = claims_of(text, codebook, language)
    effects = claims[claims["type"] == "effectiveness"]
    assert list(effects["value"]) == [expected] * bool(expected)
    assert set(effects["stance"]) <= {"asserted"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is hoped that the Lantern Scheme will lower bicycle theft."),
        ("en", "The Lantern Scheme is meant to reduce theft."),
        ("en", "The Lantern Scheme may have reduced theft."),
        ("en", "Whether the Lantern Scheme lowered theft could not be found out."),
        ("en", "Has the Lantern Scheme lowered theft?"),
        ("en", "If theft falls because of the Lantern Scheme, the council will pay."),
        ("en", "The Lantern Scheme did not improve sleep."),
        ("en", "The Lantern Scheme raised the value of houses."),
        ("en", "The Lantern Scheme is new. Theft fell in Orra."),
        ("en", "Theft fell in Orra thanks to the new locks; the Lantern Scheme came later."),
        ("id", "Lantern Scheme diharapkan menurunkan pencurian sepeda."),
        ("id", "Apakah Lantern Scheme menurunkan pencurian?"),
        ("id", "Lantern Scheme mungkin mengurangi pencurian."),
        ("id", "Lantern Scheme tidak menaikkan harga rumah."),
        ("id", "Pencurian berkurang karena kunci baru, bukan karena Lantern Scheme."),
    ],
)  # fmt: skip
def test_what_is_hoped_or_of_something_else_tells_no_effect(codebook: Codebook, language: str, text: str) -> None:
    """Hope, guess, question and condition, another outcome, another cause, mere sequence."""
    claims = claims_of(text, codebook, language)
    assert not list(claims[claims["type"] == "effectiveness"]["exact"])


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "The Lantern Scheme lowered theft at first.", "at first"),
        ("en", "In its second phase the Lantern Scheme lowered theft.", "second phase"),
        ("en", "In the market streets the Lantern Scheme lowered theft.", "market streets"),
        ("en", "In the same report the Lantern Scheme lowered theft.", ""),
        ("id", "Dalam jangka pendek Lantern Scheme menurunkan pencurian.", "jangka pendek"),
        ("id", "Lantern Scheme tahap kedua menurunkan pencurian.", "tahap kedua"),
    ],
)
def test_an_effect_is_confined(codebook: Codebook, language: str, text: str, group: str) -> None:
    """A phase, a while, a kind of place: what holds there says nothing of elsewhere."""
    claims = claims_of(text, codebook, language)
    assert list(claims[claims["type"] == "effectiveness"]["population"]) == [group]


@pytest.mark.parametrize(
    ("said", "kind"), [("", "conflict"), ("    single: false\n", "tension"), ("    single: true\n", "conflict")]
)
def test_a_codebook_may_say_that_both_can_be_true(said: str, kind: str) -> None:
    """Two texts differ on the outcome that the property is called after: a conflict, unless the codebook says otherwise."""
    from benchmarks.passage_scores import findings_of

    told = CODEBOOK.replace("    type: effectiveness\n", f"    type: effectiveness\n{said}")
    passage = {
        "codebook": told,
        "texts": [
            {"name": "report", "year": "2018", "text": "The Lantern Scheme lowered bicycle theft in Orra."},
            {"name": "audit", "year": "2018", "text": "The Lantern Scheme did not lower bicycle theft in Orra."},
        ],
    }
    assert [finding.kind for finding in findings_of(passage, "en") if finding.rule == "effect-differs"] == [kind]
