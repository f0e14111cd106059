"""Folding: what becomes equal, what never does, and the way back to the original."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.texts.folding import Folded, fold, loosen


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("two  words\u00a0and\tmore\n\nlines", "two words and more lines"),
        ("thin\u2009and\u3000wide\u202fspaces", "thin and wide spaces"),
        ("“double” «angled» „low‟", '"double" "angled" "low"'),
        ("it’s the crew‘s", "it's the crew's"),
        ("2015–2018 — done", "2015-2018 - done"),
        ("a -- b", "a - b"),
        ("wait…", "wait..."),
        ("e\ufb03cient \ufb02ow", "efficient flow"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("the fisher-\nmen", "the fishermen"),
        ("the fisher-  \r\n  men", "the fishermen"),
        ("the fisher- men", "the fishermen"),
        ("fisher\u00ad\nmen", "fishermen"),
        ("fisher\x02\r\nmen and har\ufffebour", "fishermen and harbour"),
        ("1950–\n1960 and/\nor 5- 10", "1950-1960 and/or 5-10"),
        ("cafe\u0301", "café"),
        ("\uff11\uff12 boats", "12 boats"),
    ],
)
def test_printings_of_the_same_words_become_equal(printed: str, folded: str) -> None:
    assert fold(printed).text == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("−5 %", "5 %"),
        ("10²", "102"),
        ("10½", "101/2"),
        ("3.600", "3600"),
        ("3.600", "3,600"),
        ("1 2", "12"),
        ("①", "1"),
        ("±5", "5"),
        ("5‰", "5%"),
        ("H₂O 2", "H2O2"),
        ("Rose", "rose"),
    ],
)
def test_numbers_signs_and_case_are_never_folded_together(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


@pytest.mark.parametrize("mark", ["\x02", "\ufffe", "-\n", "\u2010\n"])
def test_a_range_broken_at_a_line_end_keeps_its_hyphen(mark: str) -> None:
    assert fold(f"2013{mark}2018").text == "2013-2018"


def test_a_hyphen_before_a_capital_stays() -> None:
    """A name of two parts is not one word."""
    assert fold("Alpen-\nRhein").text == "Alpen-Rhein"


def test_minus_signs_of_every_shape_stay_minus_signs() -> None:
    assert {fold(text).text for text in ("−5", "-5", "–5", "﹣5")} == {"-5"}


def test_loosening_drops_case_and_inner_hyphens_but_no_sign() -> None:
    assert loosen(fold("Mother-in-Law -5 m²")).text == "motherinlaw -5 m2"


def test_loosening_does_not_read_a_power_as_a_number() -> None:
    assert loosen(fold("10²")).text == "10²"


def test_every_folded_character_points_at_what_it_came_from() -> None:
    text = "A e\ufb03cient  fisher-\nman’s “boat”."
    folded = fold(text)
    for word, original in [
        ("efficient", "e\ufb03cient"), ("fisherman's", "fisher-\nman’s"), ('"boat"', "“boat”")
    ]:  # fmt: skip
        at = folded.text.index(word)
        start, end = folded.span(at, at + len(word))
        assert text[start:end] == original


def test_an_empty_span_points_at_one_place() -> None:
    assert fold("a  b").span(2, 2) == (3, 3)
    assert fold("").span(0, 0) == (0, 0)


def _is_sound(text: str, folded: Folded) -> None:
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    for at in range(len(folded.text)):
        assert 0 <= folded.starts[at] < folded.ends[at] <= len(text)
        if at:
            assert folded.starts[at - 1] <= folded.starts[at]
            assert folded.ends[at - 1] <= folded.ends[at]


PIECES = st.sampled_from(
    ["a", "b", "Z", "é", "e\u0301", "1", "9", ".", ",", " ", "  ", "\n", "\r\n", "\t", "\u00a0", "-", "-\n", "–", "“",
     "’", "…", "\ufb03", "\u00ad", "\u200b", "\x02", "\ufffe", "²", "½", "−", "--", "----", "\u0301", "?", "\ufffd", "😃"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_the_map_back_is_sound_for_any_mixture(text: str) -> None:
    folded = fold(text)
    _is_sound(text, folded)
    _is_sound(text, loosen(folded))


@given(st.text(max_size=60))
def test_folding_any_text_twice_changes_nothing_more(text: str) -> None:
    """Folding is a normal form for what has no hyphens, whose reading hangs on their neighbours."""
    text = text.replace("-", "").translate(dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－\u00ad\x02\ufffe\uffff")))
    once = fold(unicodedata.normalize("NFC", text)).text
    assert fold(once).text == once


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_digit_is_ever_lost_or_made(text: str) -> None:
    digits = [character for character in text if character.isdecimal()]
    assert [character for character in fold(text).text if character.isdecimal()] == digits


@pytest.mark.parametrize(
    "piece",
    ["word “with” 3.600 things, bro-\nken – and more  of it. ", " \n", "-", "a-\n", "\u0301", "\u200b", "\u00ad",
     "\ufb01", "“", "\x02", "-\u200b", "-- ", "- "],
)  # fmt: skip
def test_folding_takes_time_in_proportion_to_the_text(piece: str) -> None:
    """A megabyte of anything: no pattern that blows up (ten times the text took more than thirty times as long)."""

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        best = 9e9
        for _ in range(3):
            start = time.perf_counter()
            loosen(fold(text))
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(300_000) < 30 * seconds(30_000) + 0.2
