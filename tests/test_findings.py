"""A finding: one cause, an id that stays, both sides, what a fact and a person say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from helpers.audit import Audit, check
from helpers.corpora.corpus import load_corpus
from tests.conftest import CLAIMS_HEADER, claim_row

REFERENCES = "ref_id,subject,property,value,title,publisher,confidence\n"
THREE = (
    claim_row("c1", "a", "in 1990", "date", "founded", "1990")
    + claim_row("c2", "b", "in 1985", "date", "founded", "1985")
    + claim_row("c3", "b", "since 1985", "date", "founded", "1985")
)


def audit(make: Callable[..., Path], claims: str, **files: str) -> Audit:
    return check(load_corpus(make({"claims.csv": CLAIMS_HEADER + claims, **{f"{k}.csv": v for k, v in files.items()}})))


def test_one_cause_gives_one_finding_and_names_both_sides(make_corpus: Callable[..., Path]) -> None:
    findings = [f for f in audit(make_corpus, THREE).findings if f.rule == "date-differs"]
    assert len(findings) == 1
    assert findings[0].claim_ids == ["c1", "c2", "c3"]
    assert findings[0].sides == (("c1",), ("c2", "c3"))
    assert findings[0].kind == "conflict"
    assert str(findings[0].message) == "founding date (harbour scheme): 1990 (a) · 1985 (b)"
    assert findings[0].message.in_language("id") == "tanggal berdiri (harbour scheme): 1990 (a) · 1985 (b)"


def test_the_id_of_a_finding_is_a_hash_of_rule_claims_and_values(make_corpus: Callable[..., Path]) -> None:
    first = audit(make_corpus, THREE).findings[0].finding_id
    again = audit(make_corpus, THREE).findings[0].finding_id
    other = audit(make_corpus, THREE.replace("1990", "1991")).findings[0].finding_id
    assert first == again != other
    assert first.startswith("f") and len(first) == 11


def test_a_fact_leans_to_the_side_that_it_agrees_with(make_corpus: Callable[..., Path]) -> None:
    facts = REFERENCES + "k1,harbour scheme,founded,1985-03-01,Register,Port office,high\n"
    found = {f.rule: f for f in audit(make_corpus, THREE, references=facts).findings}
    assert str(found["date-differs"].leans) == "for b: 1 March 1985 (Port office)"
    assert str(found["date-differs"].independence) == "separate texts, no common origin found"
    assert found["contradicted-by-reference"].claim_ids == ["c1"]
    assert found["contradicted-by-reference"].refs == ("k1",)


def test_a_fact_that_agrees_is_no_finding_and_is_kept_as_an_aid(make_corpus: Callable[..., Path]) -> None:
    facts = REFERENCES + "k1,harbour scheme,founded,1985,Register,Port office,high\n"
    made = audit(make_corpus, THREE, references=facts)
    assert [fact.ref_id for fact in made.supporting_facts("c2")] == ["k1"]
    assert made.supporting_facts("c1") == []
    assert "supported-by-reference" not in {finding.rule for finding in made.findings}
    status = next(status for status in made.rules if status.rule.name == "supported-by-reference")
    assert (status.flagged, status.passed) == (0, 2)


def test_the_more_specific_finding_explains_the_general_one(make_corpus: Callable[..., Path]) -> None:
    """A fall of 75 per cent that its own numbers give as 50 is one error, not also a difference with the other text."""
    codebook = """\
properties:
  - {property: accidents, subject: harbour scheme, type: count, unit: accidents, quantity: flow}
  - {property: fall, subject: harbour scheme, type: percentage, unit: percent}
"""
    claims = (
        claim_row("a1", "a", "18 accidents", "count", "accidents", "18", period="2014")
        + claim_row("a2", "a", "9 accidents", "count", "accidents", "9", period="2017")
        + claim_row("a3", "a", "fell by 75 per cent", "percentage", "fall", "-75")
        + claim_row("b3", "b", "fell by half", "percentage", "fall", "-50")
    )
    relations = "relation_id,kind,claim_ids,note\nr1,change,a1 a2 a3,\n"
    folder = make_corpus({"codebook.yml": codebook, "claims.csv": CLAIMS_HEADER + claims, "relations.csv": relations})
    made = check(load_corpus(folder))
    assert [finding.rule for finding in made.findings] == ["change-misstated"]
    assert made.findings[0].also == ("quantity-differs",)
    assert str(made.findings[0].why) == "from 18 to 9 is -50 %, not -75 %"
    status = {status.rule.name: status.flagged for status in made.rules}
    assert status["quantity-differs"] == 1, "it is counted all the same"


def test_a_verdict_stands_beside_its_finding_and_never_deletes_it(make_corpus: Callable[..., Path]) -> None:
    name = audit(make_corpus, THREE).findings[0].finding_id
    verdicts = f"finding_id,verdict,reason,coder,date\n{name},rejected,the charter says so,MK,2024-05-02\nf0000000000,accepted,seen,MK,2024-05-02\n"
    made = audit(make_corpus, THREE, verdicts=verdicts)
    assert [finding.finding_id for finding in made.findings if finding.rule == "date-differs"] == [name]
    assert [(v.verdict, v.reason) for v in made.verdicts_of(name)] == [("rejected", "the charter says so")]
    assert [v.finding_id for v in made.verdicts_without_finding] == ["f0000000000"]


def test_a_record_has_what_the_design_promises(make_corpus: Callable[..., Path]) -> None:
    record = audit(make_corpus, THREE).findings[0].record()
    assert list(record) == ["finding_id", "rule", "kind", "claims", "refs", "message", "why"]
    claims = record["claims"]
    assert isinstance(claims, list)
    assert claims[0] == {"claim_id": "c1", "source_id": "a", "start": None, "end": None, "value": "1990"}


def test_denying_what_the_same_text_asserts_is_a_conflict(make_corpus: Callable[..., Path]) -> None:
    claims = claim_row("c1", "a", "400 members", "count", "members", "400") + claim_row(
        "c2", "a", "never 400 members", "count", "members", "400", stance="denied"
    )
    assert [(f.rule, f.kind) for f in audit(make_corpus, claims).findings] == [("says-both", "conflict")]


def test_a_claim_without_a_year_that_agrees_with_one_year_is_in_no_tension_with_the_others(
    make_corpus: Callable[..., Path],
) -> None:
    claims = (
        claim_row("a1", "a", "400 members", "count", "members", "400")
        + claim_row("b1", "b", "400 in 2014", "count", "members", "400", period="2014")
        + claim_row("b2", "b", "700 in 2018", "count", "members", "700", period="2018")
    )
    made = audit(make_corpus, claims)
    assert made.findings == []
    assert made.outcome_counts() == {"consistent": 1, "conflict": 0, "tension": 0, "not comparable": 2}
