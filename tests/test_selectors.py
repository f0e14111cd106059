"""Anchoring: each quote at its one place, or refused for a reason that says what to do."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.texts.anchoring import AmbiguousQuoteError, Anchor, QuoteAbsentError, anchor, anchor_all, diagnose, nearest
from helpers.texts.quotes import describe
from helpers.texts.selectors import PreparedText, TextQuoteSelector, places

TEXT = (
    "The ferry cooperative was founded in 1987 by 13.600 owners; only 3.600 of them still pay.\n"
    "In the first year about 40 boats sailed, in the second year about 75 boats sailed.\n"
    "Losses fell by −5 % in the bay “at large”, while the fisher-\nmen’s co-operative re-\nported 12 cases."
)

FIRST, SECOND = (match.start() for match in re.finditer("boats sailed", TEXT))


def found(exact: str, text: str = TEXT, prefix: str = "", suffix: str = "", hint: int | None = None) -> tuple[str, str]:
    """Return the words that a quote is anchored to, and the status."""
    place = anchor(TextQuoteSelector(exact, prefix, suffix), text, hint)
    return text[place.start : place.end], place.status


def test_a_quote_copied_as_it_stands_is_exact() -> None:
    assert anchor(TextQuoteSelector("ferry"), TEXT) == Anchor(4, 9, "exact")


def test_positions_count_code_points() -> None:
    """An emoji is one character here, whatever other programs count."""
    assert anchor(TextQuoteSelector("boats"), "😃😃 boats") == Anchor(3, 8, "exact")


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ('the bay "at large"', "the bay “at large”"),
        ("still  pay. In the", "still pay.\nIn the"),
        ("the fishermen's", "the fisher-\nmen’s"),
        ("co-operative reported 12", "co-operative re-\nported 12"),
        ("fell by -5 %", "fell by −5 %"),
    ],
)
def test_another_printing_of_the_same_words_is_folded(quote: str, words: str) -> None:
    assert found(quote) == (words, "folded")


def test_a_hyphen_that_a_line_end_hid_counts_for_either_reading() -> None:
    """ "well-\nknown" may be "well-known" or "wellknown"; nobody can tell from the page."""
    assert found("well-known", "a well-\nknown bay") == ("well-\nknown", "folded")
    assert found("wellknown", "a well-\nknown bay") == ("well-\nknown", "folded")
    assert found("resign the lease", "they re-sign the lease")[1] == "altered"


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("cooperative was founded im 1987", "cooperative was founded in 1987"),
        ("cooperativ was foundde in 1987", "cooperative was founded in 1987"),
        ("by 13.600 owners, only", "by 13.600 owners; only"),
        ("COOPERATIVE was founded", "cooperative was founded"),
        ("in the bay ?at large?", "in the bay “at large”"),
        ("fell by ?5 %", "fell by −5 %"),
        ("fell by \ufffd\ufffd?5 % in the bay", "fell by −5 % in the bay"),
    ],
)
def test_a_slip_or_a_lost_character_is_altered(quote: str, words: str) -> None:
    assert found(quote) == (words, "altered")


def test_a_character_that_the_source_lost_is_altered() -> None:
    assert found("the captain’s café opened", "when the captain?s caf? opened") == (
        "the captain?s caf? opened",
        "altered",
    )


@pytest.mark.parametrize(
    "quote",
    [
        "founded in 1978",  # another year
        "founded in 198?",  # a lost digit could be any
        "about 45 boats sailed",  # another number
        "by 13,600 owners",  # another decimal point
        "by 13?600 owners",
        "by 13600 owners",
        "fell by 5 %",  # the sign is gone
        "fell by +5 %",
        "fell by −5",  # this one is exact and belongs to the next test
        "reported 12 % cases",
        "reported > 12 cases",
    ],
)
def test_numbers_signs_and_decimal_points_must_agree(quote: str) -> None:
    if quote == "fell by −5":
        assert found(quote) == (quote, "exact")
        return
    with pytest.raises(QuoteAbsentError):
        anchor(TextQuoteSelector(quote), TEXT)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("the number of cases did increase", "the number of cases did decrease"),
        ("the programme was effective", "the programme was ineffective"),
        ("was not effective at all here", "was now effective at all here"),
        ("jumlah anggota dua ratus", "jumlah anggota tua ratus"),
        ("kasus itu tidak naik lagi", "kasus itu naik lagi"),
        ("tiga puluh perahu nelayan", "lima puluh perahu nelayan"),
        ("the boats sail to Eastport", "the boats sail to Westford"),
        ("members of group A improved", "members of group B improved"),
        ("WHO", "who"),
        ("Ferry", "merry ferryman"),
        ("kapal nelayan tiba di pulau", "kapal nelayan tiba ke pulau"),
    ],
)
def test_a_slip_that_changes_what_is_said_is_refused(quote: str, text: str) -> None:
    with pytest.raises(QuoteAbsentError):
        anchor(TextQuoteSelector(quote), text)


def test_two_words_that_the_text_itself_uses_are_not_misprints_of_each_other() -> None:
    text = "The north pier closed. The south pier stayed open. North winds met south winds."
    with pytest.raises(QuoteAbsentError):
        anchor(TextQuoteSelector("The morth south pier closed"), text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("3.600", "there were 13.600 boats"),
        ("979", "in 1979 it began"),
        ("600 owners", "by 13.600 owners"),
        ("3", "about 3.600 boats"),
        ("about 3", "about 3,5 metres"),
        ("5 %", "it fell by −5 %"),
        ("5 %", "it fell by -5 %"),
        ("600", "by 13\u00a0600 owners"),
    ],
)
def test_a_place_inside_a_number_is_no_place(quote: str, text: str) -> None:
    with pytest.raises(QuoteAbsentError):
        anchor(TextQuoteSelector(quote), text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("2018", "in 2015–2018 it grew"),
        ("2015", "in 2015-2018 it grew"),
        ("since 1987", "it has run since 1987.3 The harbour"),
        ("12", "as others say [7,12,31] and"),
        ("75", "about 75, 80 or more"),
        ("3.600", "13.600 boats and 3.600 more"),
        ("5 boats", "\n-5 boats\n-6 nets"),
    ],
)
def test_a_number_that_stands_whole_is_found(quote: str, text: str) -> None:
    place = anchor(TextQuoteSelector(quote), text)
    assert text[place.start : place.end] == quote
    assert place.status == "exact"


def test_a_quote_found_twice_is_refused_with_the_number_of_places() -> None:
    with pytest.raises(AmbiguousQuoteError, match="2 places") as error:
        anchor(TextQuoteSelector("boats sailed"), TEXT)
    assert "prefix or suffix" in error.value.hint


@pytest.mark.parametrize(
    ("prefix", "suffix", "start"),
    [("about 40", "", FIRST), ("about 75", "", SECOND), ("", ", in the", FIRST), ("year about 40 ", ", in", FIRST)],
)
def test_the_context_tells_two_places_apart(prefix: str, suffix: str, start: int) -> None:
    assert anchor(TextQuoteSelector("boats sailed", prefix, suffix), TEXT) == Anchor(start, start + 12, "exact")


def test_a_context_with_a_slip_tells_places_apart_but_is_reported() -> None:
    assert found("about", "fleet: about 9 nets. crew: about 9 men.", prefix="flete:") == ("about", "altered")
    assert anchor(TextQuoteSelector("about", "crwe:"), "fleet: about 9 nets. crew: about 9 men.").start == 27


def test_a_context_that_fits_neither_place_decides_nothing() -> None:
    with pytest.raises(AmbiguousQuoteError):
        anchor(TextQuoteSelector("boats sailed", "quite elsewhere"), TEXT)


def test_one_place_with_another_context_is_reported_as_altered() -> None:
    assert found("founded in 1987", prefix="the bank was") == ("founded in 1987", "altered")


def test_a_folded_place_with_the_context_beats_an_exact_one_without_it() -> None:
    text = "One half of the crew slept. Later one half\nof the crew rowed."
    assert found("half of the crew", text, suffix="rowed") == ("half\nof the crew", "folded")


def test_whole_words_beat_parts_of_words() -> None:
    assert anchor(TextQuoteSelector("port"), "the airport and the port and transport").start == 20


def test_a_hint_breaks_a_tie_and_nothing_else() -> None:
    assert anchor(TextQuoteSelector("boats sailed"), TEXT, hint=150).start == SECOND
    assert anchor(TextQuoteSelector("boats sailed", "about 40"), TEXT, hint=150).start == FIRST


@pytest.mark.parametrize("quote", ["", "   ", "\n"])
def test_an_empty_quote_is_refused(quote: str) -> None:
    with pytest.raises(QuoteAbsentError, match="empty"):
        anchor(TextQuoteSelector(quote), TEXT)


def test_the_error_names_the_nearest_passage_and_where_it_is() -> None:
    with pytest.raises(QuoteAbsentError) as error:
        anchor(TextQuoteSelector("was founded in 1978"), TEXT)
    assert '"was founded in 1987"' in str(error.value)
    assert "characters 21-41" in str(error.value)
    assert error.value.exit_code == 3


def test_the_error_shows_ten_words_at_most() -> None:
    with pytest.raises(QuoteAbsentError) as error:
        anchor(TextQuoteSelector("one two three four five six seven eight nine ten eleven"), "Nothing of the kind.")
    assert "ten …" in str(error.value)
    assert "eleven" not in str(error.value)


def test_many_quotes_are_anchored_at_once_and_errors_are_values() -> None:
    results = anchor_all(
        [TextQuoteSelector(quote) for quote in ("founded in 1987", "never said", "boats sailed")], TEXT
    )
    assert [type(result) for result in results] == [Anchor, QuoteAbsentError, AmbiguousQuoteError]


def test_a_quote_of_another_source_is_reported_as_such() -> None:
    texts = {"a": "Rents rose.", "b": "In the harbour,\nprices fell.", "c": "Prices stood."}
    hits = diagnose(TextQuoteSelector("harbour, prices"), texts, but="a")
    assert [(source_id, anchor.start) for source_id, anchor in hits] == [("b", 7)]


def test_likeness_falls_with_each_further_slip() -> None:
    quotes = ["ferry cooperative", "ferry coperative", "fery coperative", "fery corporate"]
    likeness = [nearest(TextQuoteSelector(quote), TEXT)[2] for quote in quotes]
    assert likeness == sorted(likeness, reverse=True)
    assert len(set(likeness)) == 4


def test_places_follow_the_standard_to_the_letter() -> None:
    assert places(TextQuoteSelector("aa"), "aaa") == [(0, 2), (1, 3)]
    assert places(TextQuoteSelector("a", "b", "c"), "bac ba c") == [(1, 2)]
    assert places(TextQuoteSelector(""), "ab") == [(0, 0), (1, 1), (2, 2)]


def test_a_selector_is_made_with_no_more_context_than_it_needs() -> None:
    assert describe(TEXT, TEXT.index("founded"), TEXT.index(" by 13")) == TextQuoteSelector("founded in 1987")
    made = describe(TEXT, FIRST, FIRST + 12)
    assert made == TextQuoteSelector("boats sailed", "", ",")  # the other place ends in a full stop
    assert len(places(made, TEXT)) == 1


@settings(deadline=None)
@given(st.text("ab \n", min_size=1, max_size=30), st.data())
def test_a_selector_made_from_a_place_is_anchored_to_that_place(text: str, data: st.DataObject) -> None:
    """ "aaaa" and the like included: the context grows until one place is left."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert places(describe(text, start, end), text) == [(start, end)]
    assert places(describe(text, start, end, minimal_context=True), text) == [(start, end)]


WORDS = st.sampled_from(
    [
        "harbour",
        "ferry",
        "1987",
        "3.600",
        "−5",
        "%",
        "boats",
        "bay",
        "crew’s",
        "“at",
        "large”",
        "re-\nport",
        "sail",
        "wind",
        "rope",
        "anchors",
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, min_size=8, max_size=40), st.data())
def test_a_stretch_of_a_text_is_anchored_where_it_was_taken_from_or_refused(
    words: list[str], data: st.DataObject
) -> None:
    """Never to a wrong place: a quote taken from a text is found there, or stands several times."""
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 2))
    start = len(" ".join(words[:first])) + (1 if first else 0)
    end = start + len(" ".join(words[first : first + 3]))
    try:
        place = anchor(TextQuoteSelector(text[start:end]), text)
    except AmbiguousQuoteError:
        assert text.count(text[start:end]) > 1
        return
    assert (place.start, place.end, place.status) == (start, end, "exact")


@pytest.mark.parametrize("filler", ["aaaaaaaaab", "1.2.3,4 ", "? ", "the boat sails ", "- \n"])
def test_absent_quotes_are_refused_in_time_on_a_large_text(filler: str) -> None:
    text = PreparedText(filler * (200_000 // len(filler)))
    start = time.perf_counter()
    for quote in ("aaaaaaac aaab", "the coat nails qwhere", "fell by 12 per cent in the bay at large"):
        with pytest.raises((QuoteAbsentError, AmbiguousQuoteError)):
            anchor(TextQuoteSelector(quote), text)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize("piece", [".", "a.", "the ", "[1] ", "+62 ", "é", "1–", "</a>"])
def test_rows_of_one_thing_are_searched_in_little_time(piece: str) -> None:
    """A quote that is nearly a text of nothing but repetitions is absent or ambiguous, and is so soon."""
    import time

    text = (piece * 20_000)[:20_000]
    began = time.process_time()
    (found,) = anchor_all([TextQuoteSelector(text[:200] + "x")], text)
    assert not isinstance(found, Anchor)
    assert time.process_time() - began < 5
