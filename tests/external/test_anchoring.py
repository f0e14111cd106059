"""Selectors of other projects, resolved by ours (material: testmat/anchoring, see its README for sources and licences)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from helpers.errors import DataError
from helpers.texts.anchoring import Anchor, anchor, nearest
from helpers.texts.quotes import describe
from helpers.texts.selectors import PreparedText, TextQuoteSelector, places
from tests.conftest import material

ENOUGH = 0.95


def rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of one file, or skip with one line."""
    folder = material()
    path = folder / "anchoring" / f"{name}.jsonl" if folder else Path("absent")
    if not path.is_file():
        pytest.skip("the test material of others is not at hand ($CLAIMS_AUDIT_TESTMAT)")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def selector_of(row: dict[str, Any]) -> TextQuoteSelector:
    return TextQuoteSelector(row["exact"], row.get("prefix") or "", row.get("suffix") or "")


def try_anchor(selector: TextQuoteSelector, text: str | PreparedText, hint: int | None = None) -> Anchor | None:
    try:
        return anchor(selector, text, hint)
    except DataError:
        return None


def test_every_place_of_a_quote_as_the_standard_counts_them() -> None:
    cases = [row for row in rows("apache_annotator") if row["kind"] == "quote-match"]
    assert cases
    wrong = {row["id"]: got for row in cases if (got := _places(row)) != row["expected"]}
    assert wrong == {}


def _places(row: dict[str, Any]) -> list[list[int]]:
    return [list(place) for place in places(selector_of(row["selector"]), row["text"])]


def test_positions_count_code_points_and_lie_inside_the_text() -> None:
    """Each position selector names one stretch; a quote selector made from it leads back to that stretch."""
    cases = [row for row in rows("apache_annotator") if row["kind"] == "position-match"]
    assert cases
    for row in cases:
        start, end = row["selector"]["start"], row["selector"]["end"]
        assert [[start, end]] == row["expected"]
        assert places(describe(row["text"], start, end), row["text"]) == [(start, end)], row["id"]


def test_selectors_made_from_places() -> None:
    cases = [row for row in rows("apache_annotator") if row["kind"] == "quote-describe"]
    assert cases
    wrong = {}
    for row in cases:
        options = row["options"]
        made = describe(
            row["text"],
            *row["range"],
            minimal_context=options.get("minimalContext", False),
            minimum_length=options.get("minimumQuoteLength", 0),
            longest_word=options.get("maxWordLength", 50),
        )
        if made != selector_of(row["expected_selector"]):
            wrong[row["id"]] = made
    assert wrong == {}


@pytest.mark.parametrize("name", ["hypothesis_match_quote", "tilgovi"])
def test_quotes_with_slips_and_contexts(name: str) -> None:
    """Theirs take the first of two equally good places when nothing decides; ours refuse, and say that there are two."""
    wrong = {}
    cases = [row for row in rows(name) if "expected" in row]
    assert cases
    for row in cases:
        got = try_anchor(selector_of(row), row["text"], row.get("hint"))
        expected = row["expected"]
        if "first match" in row["name"]:
            expected = None
        if expected is None:
            right = got is None
        else:
            right = got is not None and got.start == expected[0] and expected[1] in (None, got.end)
        if not right:
            wrong[row["id"]] = got
    assert wrong == {}


def test_likeness_falls_from_quote_to_quote() -> None:
    for row in rows("hypothesis_match_quote"):
        if "descending_quotes" in row:
            scores = [nearest(TextQuoteSelector(quote), row["text"])[2] for quote in row["descending_quotes"]]
            assert scores == sorted(scores, reverse=True)
            assert len(set(scores)) == len(scores)


def test_annotations_of_whole_pages() -> None:
    """Their positions count UTF-16 units, which are code points here: these pages have no other characters."""
    for row in rows("hypothesis_baselines"):
        assert all(ord(character) < 0x10000 for character in row["text"])
        prepared = PreparedText(row["text"])
        for annotation in row["annotations"]:
            place = try_anchor(selector_of(annotation["quote"]), prepared)
            assert place is not None, annotation["label"]
            assert [place.start, place.end] == annotation["position"]
            assert place.status == "exact"


def _is_text(quote: str) -> bool:
    return bool(quote.strip()) and re.search(r"</?\w+[^>]*>", quote) is None


def test_quotes_by_people_from_papers() -> None:
    """Most are exact, many folded, some altered; each place says what the quote says."""
    documents = {row["id"]: PreparedText(row["text"]) for row in rows("evidence_docs")}
    cases = [row for row in rows("evidence_quotes") if _is_text(row["exact"])]
    resolved, wrong = 0, []
    for row in cases:
        prepared = documents[row["doc"]]
        place = try_anchor(TextQuoteSelector(row["exact"]), prepared)
        if place is None:
            continue
        resolved += 1
        there = prepared.text[place.start : place.end]
        hits = row["exact_hits"]
        says_it = _digits(there) == _digits(row["exact"])
        if place.status != "altered":
            says_it = says_it and _skeleton(there) == _skeleton(row["exact"])
        if not says_it or (hits and place.start not in hits):
            wrong.append(row["id"])
    assert wrong == []
    assert resolved >= ENOUGH * len(cases), f"{resolved} of {len(cases)}"


def test_no_quote_is_found_in_a_paper_that_does_not_have_it() -> None:
    """The papers are of different trials: a sentence with numbers from one stands in no other."""
    documents = {row["id"]: PreparedText(row["text"]) for row in rows("evidence_docs")}
    wrong = []
    for row in rows("evidence_quotes"):
        if not _is_text(row["exact"]) or len(row["exact"]) < 40 or len(_digits(row["exact"])) < 4:
            continue
        for name, prepared in documents.items():
            if name != row["doc"] and try_anchor(TextQuoteSelector(row["exact"]), prepared) is not None:
                wrong.append((row["id"], name))
    assert wrong == []


@pytest.mark.parametrize("shift", [1, 7])
def test_a_quote_with_another_digit_is_refused(shift: int) -> None:
    """Every sentence with its last digit changed: nothing but a refusal, or the text really says that too."""
    documents = {row["id"]: PreparedText(row["text"]) for row in rows("evidence_docs")}
    wrong = []
    for row in rows("evidence_quotes"):
        digits = list(re.finditer(r"\d", row["exact"]))
        if not _is_text(row["exact"]) or not digits:
            continue
        at = digits[-1].start()
        changed = row["exact"][:at] + str((int(row["exact"][at]) + shift) % 10) + row["exact"][at + 1 :]
        place = try_anchor(TextQuoteSelector(changed), documents[row["doc"]])
        if place is not None and _digits(documents[row["doc"]].text[place.start : place.end]) != _digits(changed):
            wrong.append(row["id"])
    assert wrong == []


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal())


def _skeleton(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
