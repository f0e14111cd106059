"""Every rule does what its file says: examples flag or pass, and what a reader is told is there in both languages."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from helpers.audit import check
from helpers.corpora.corpus import load_corpus
from helpers.examples import example_flags
from helpers.rules import KINDS, load_rules, words_after
from tests.conftest import CLAIMS_HEADER, claim_row

RULES = load_rules()
NAMES = [module.RULE.name for module in RULES]


def examples(kind: str) -> list[Any]:
    return [
        pytest.param(module, example, id=f"{module.RULE.name}-{number}")
        for module in RULES
        for number, example in enumerate(getattr(module, kind))
    ]


@pytest.mark.parametrize(("module", "example"), examples("FLAGS"))
def test_examples_that_should_flag_are_flagged(module: ModuleType, example: Any) -> None:
    assert example_flags(module, example)


@pytest.mark.parametrize(("module", "example"), examples("PASSES"))
def test_examples_that_look_guilty_pass(module: ModuleType, example: Any) -> None:
    assert not example_flags(module, example)


@pytest.mark.parametrize("module", RULES, ids=NAMES)
def test_a_rule_says_why_it_matters_what_it_leaves_out_and_its_basis(module: ModuleType) -> None:
    for label in ("Why it matters:", "Not flagged:", "Basis:"):
        assert len(words_after(module.__doc__ or "", label)) > 20, label
    assert module.PASSES, "a rule needs examples that look guilty and pass"
    # A verdict aid makes no finding, so it has nothing to flag.
    assert module.FLAGS or module.RULE.kind == "none"


@pytest.mark.parametrize("module", RULES, ids=NAMES)
def test_a_rule_is_named_after_its_file_and_speaks_both_languages(module: ModuleType) -> None:
    rule = module.RULE
    assert Path(str(module.__file__)).stem == rule.name.replace("-", "_")
    assert rule.kind in (*KINDS, "none")
    for sentence in (rule.title, rule.message, rule.settle):
        assert set(sentence) == {"en", "id"}
        assert all(text.strip() for text in sentence.values())
    assert rule.title["en"] != rule.title["id"]


def test_ids_and_names_are_never_given_twice() -> None:
    ids = [module.RULE.id for module in RULES]
    assert len(set(ids)) == len(ids)
    assert len(set(NAMES)) == len(NAMES)


CATALOGUE = """
date-differs quantity-differs class-differs name-differs trend-differs effect-differs law-differs
percent-of-total parts-exceed-whole sum-differs change-misstated duration-misstated year-sold-as-period
cumulative-decreases windows-differ rank-impossible area-or-coordinates-impossible
effect-before-cause outside-promised-period source-does-not-reach weekday-wrong still-current
effect-without-figure effect-without-comparator effect-without-source cause-from-two-points trend-without-figures
own-report-only claims-beyond-evidence
contradicted-by-reference scope-widened supported-by-reference unit-swapped
count-announced-list-differs table-or-figure-absent says-both kind-mixed claim-against-own-limits
p-value-misreported mean-impossible percent-impossible total-misstated
shared-passage shared-origin circular-reference secondary-as-primary cited-not-listed listed-not-cited
citation-year-differs citation-name-differs footnote-to-nothing access-date-impossible undated-web-source
home-page-only same-pages-two-works
""".split()


def test_the_whole_catalogue_is_there() -> None:
    """Names are what tables and JSON carry: one that goes missing breaks who reads them."""
    assert set(CATALOGUE) <= set(NAMES)


def test_a_rule_that_breaks_is_reported_as_failed_and_not_as_consistent(make_corpus: Any, monkeypatch: Any) -> None:
    from helpers.rules import date_differs

    def broken(*_: object) -> None:
        raise ValueError("boom")

    rows = claim_row("c1", "a", "in 1990", "date", "founded", "1990")
    folder = make_corpus({"claims.csv": CLAIMS_HEADER + rows})
    corpus = load_corpus(folder)
    from helpers.rules import effect_without_figure

    monkeypatch.setattr(effect_without_figure, "judge", broken)
    effect = claim_row("c2", "a", "it works", "effectiveness", "effect", "works", evidence="assertion")
    folder = make_corpus({"claims.csv": CLAIMS_HEADER + rows + effect}, name="second")
    corpus = load_corpus(folder)
    status = {status.rule.name: status for status in check(corpus).rules}
    assert status["effect-without-figure"].status == "failed"
    assert "boom" in status["effect-without-figure"].reason
    assert status["percent-of-total"].status == "not applicable"
    assert status["p-value-misreported"].status == "not run"
    assert date_differs.RULE.name in status
