"""Scores of text reuse by other projects (testmat/text-reuse), held against our measures and our finding of passages."""

import json

import pytest

from helpers.judging import reuse_measures as measures
from helpers.judging.passages import find_passages
from helpers.judging.reuse_measures import Case
from tests.conftest import material

FOLDER = material()
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")


def rows(name: str) -> list[dict]:
    path = FOLDER / "text-reuse" / f"{name}.jsonl" if FOLDER else None
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path and path.exists() else []


CASES, PAN, LEGAL = rows("textreuse_cases"), rows("pan_measures"), {row["id"]: row for row in rows("textreuse_legal")}
ANNOTATIONS = {row["ref"]: row for row in rows("pan_annotations")}
SETS = {
    "jaccard": measures.jaccard,
    "jaccard_bag": measures.jaccard_bag,
    "ratio_of_matches": measures.ratio_of_matches,
}
DETECTION = {
    "macro_avg_recall": measures.recall,
    "macro_avg_precision": measures.precision,
    "case_recall": measures.case_recall,
    "granularity": measures.granularity,
    "plagdet_score": measures.plagdet,
    "is_overlapping": measures.overlapping,
}


def of(measure: str) -> list[dict]:
    return [row for row in CASES if row["measure"].startswith(measure)]


def as_case(value: object) -> object:
    """Return the argument of a PAN measure as ours: annotations by reference, lists item by item."""
    if isinstance(value, list):
        return [as_case(item) for item in value]
    if not isinstance(value, dict):
        return value
    row = ANNOTATIONS[value["ref"]]
    start, origin = row["this_offset"], row["source_offset"]
    known = row["source_ref"] if row["external"] else ""
    return Case(row["this_ref"], start, start + row["this_length"], known, origin, origin + row["source_length"])


@pytest.mark.parametrize("row", [row for row in CASES if row["measure"] in SETS], ids=lambda row: row["id"])
def test_set_measures(row: dict) -> None:
    assert SETS[row["measure"]](row["a"], row["b"]) == pytest.approx(row["expected"])


@pytest.mark.parametrize("row", of("local_alignment"), ids=lambda row: row["id"])
def test_local_alignment(row: dict) -> None:
    found = measures.local_alignment(row["a"], row["b"], punctuation=row["measure"].endswith("_punct"))
    expected = row["expected"]

    assert (found.left, found.right) == (expected["a_edits"], expected["b_edits"])
    assert found.score == expected.get("score", found.score)


@pytest.mark.parametrize("row", of("matching_bigrams"), ids=lambda row: row["id"])
def test_matching_bigrams(row: dict) -> None:
    first, second = (measures.ngrams(measures.folded_words(row[side]), 2) for side in ("a", "b"))

    assert [" ".join(gram) for gram in first if gram in second] == row["expected"]


@pytest.mark.parametrize("row", of("candidate_pairs"), ids=lambda row: row["id"])
def test_the_codes_that_copy_are_found_and_no_other(row: dict) -> None:
    texts = {name: LEGAL[name]["text"] for name in row["docs"]}
    found = {(p.source_id, p.other_source_id) for p in find_passages(texts) if p.source_id != p.other_source_id}

    assert sorted(found) == sorted(tuple(sorted(pair)) for pair in row["expected"])


@pytest.mark.parametrize("row", PAN, ids=lambda row: row["id"])
def test_measures_of_detection(row: dict) -> None:
    arguments = [as_case(argument) if argument != ["sth"] else [Case("x", 0, 1)] for argument in row["args"]]
    tolerance = 1e-7 if row["almost"] else 1e-12

    assert DETECTION[row["function"]](*arguments) == pytest.approx(row["expected"], abs=tolerance)
