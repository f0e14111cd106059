"""Round trips: a value is written in words or digits of either language, and read back as the same value."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.readers.candidates import digit_runs, find_words
from helpers.readers.digits import as_text, evidence, separated
from helpers.readers.language import detect_language
from helpers.readers.mentions import read_mentions
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.repair import repaired
from helpers.readers.wordfractions import in_words

ID_ONES = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
EN_SMALL = (
    " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split(" ")
EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
LARGEST = 999_999_999_999_999


def indonesian(number: int) -> str:
    """Write a positive number in Indonesian words."""
    if number < 10:
        return ID_ONES[number]
    if number in (10, 11):
        return ("sepuluh", "sebelas")[number - 10]
    for size, word, one in ((10**12, "triliun", "satu triliun"), (10**9, "miliar", "satu miliar"), (10**6, "juta", "satu juta"),
                            (1000, "ribu", "seribu"), (100, "ratus", "seratus")):  # fmt: skip
        if number >= size:
            count, rest = divmod(number, size)
            head = one if count == 1 else f"{indonesian(count)} {word}"
            return f"{head} {indonesian(rest)}".strip() if rest else head
    if number < 20:
        return f"{ID_ONES[number - 10]} belas"
    return f"{ID_ONES[number // 10]} puluh {ID_ONES[number % 10]}".strip()


def english(number: int, joined: bool) -> str:
    """Write a positive number in English words, British (one hundred and two) if joined."""
    if number < 20:
        return EN_SMALL[number]
    if number < 100:
        return EN_TENS[number // 10] + (f"-{EN_SMALL[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = number % 100
        tail = f"{' and ' if joined else ' '}{english(rest, joined)}" if rest else ""
        return f"{EN_SMALL[number // 100]} hundred{tail}"
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            count, rest = divmod(number, size)
            join = " and " if joined and 0 < rest < 100 else " "
            return f"{english(count, joined)} {word}" + (f"{join}{english(rest, joined)}" if rest else "")
    raise AssertionError(number)


@given(st.integers(1, LARGEST))
def test_indonesian_words_are_read_back(number: int) -> None:
    """To the hundreds of trillions."""
    text = indonesian(number)
    read = in_words(text, 0, load_lexicon("id"))

    assert read is not None
    assert (read.value, read.end) == (number, len(text))


@given(st.integers(1, LARGEST), st.booleans())
def test_english_words_are_read_back(number: int, joined: bool) -> None:
    """To the hundreds of trillions, with and without "and"."""
    text = english(number, joined)
    read = in_words(text, 0, load_lexicon("en"))

    assert read is not None
    assert (read.value, read.end) == (number, len(text))


@given(st.integers(1, 9), st.integers(2, 10), st.sampled_from(["id", "en"]))
def test_fractions_in_words_are_read_back(top: int, bottom: int, language: str) -> None:
    """Two thirds, dua pertiga; a fraction of one or more is a number."""
    if language == "id":
        text = f"{indonesian(top)} per{indonesian(bottom)}" if bottom < 10 else f"{indonesian(top)} persepuluh"
    else:
        name = {
            2: "half",
            3: "third",
            4: "quarter",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
        }[bottom]
        plural = "halves" if bottom == 2 else f"{name}s"
        text = f"{english(top, False)} {name if top == 1 else plural}"
    if language == "id" and bottom == 2:
        return  # perdua is said setengah
    read = in_words(text, 0, load_lexicon(language))

    assert read is not None
    assert (read.value, read.end) == (Fraction(top, bottom), len(text))


@given(st.integers(0, 10**15), st.one_of(st.none(), st.integers(0, 99)), st.booleans())
def test_digits_with_separators_are_read_back(whole: int, cents: int | None, comma_decimal: bool) -> None:
    """In either convention; only one sign before three digits leaves a doubt."""
    text = f"{whole:,}" + (f".{cents:02d}" if cents is not None else "")
    if comma_decimal:
        text = text.translate(str.maketrans(",.", ".,"))
    read = separated(text, comma_decimal)

    assert read is not None
    assert read.value == f"{whole}" + (f".{cents:02d}" if cents is not None else "")
    assert bool(read.other) == (cents is None and 1000 <= whole < 10**6)


@settings(deadline=None)
@given(
    st.integers(2, 10**9),
    st.sampled_from(
        [
            ("{} pohon", "{}"), ("lebih dari {} pohon", ">{}"), ("sedikitnya {} pohon", ">={}"), ("hampir {} pohon", "<~{}"), ("sekitar {} pohon", "~{}"),
            ("kurang dari {} pohon", "<{}"), ("maksimal {} pohon", "<={}"), ("kurang lebih {} pohon", "~{}"), ("tidak kurang dari {} pohon", ">={}"),
        ]
    ),
    st.booleans(),
)  # fmt: skip
def test_hedged_indonesian_counts_are_read_back(number: int, way: tuple[str, str], words: bool) -> None:
    """A count in words or digits, with each hedge."""
    sentence, value = way
    written = indonesian(number) if words else f"{number:,}".replace(",", ".")
    found = read_mentions(f"Di lereng itu ada {sentence.format(written)}.", "id")

    assert [(mention.value, mention.unit, mention.kind) for mention in found] == [
        (value.format(number), "trees", "count")
    ]


@settings(deadline=None)
@given(
    st.integers(2, 10**9),
    st.sampled_from(
        [
            ("{} trees", "{}"), ("more than {} trees", ">{}"), ("at least {} trees", ">={}"), ("nearly {} trees", "<~{}"), ("about {} trees", "~{}"),
            ("fewer than {} trees", "<{}"), ("up to {} trees", "<={}"), ("no fewer than {} trees", ">={}"), ("{} or more trees", ">={}"),
        ]
    ),
    st.booleans(),
)  # fmt: skip
def test_hedged_english_counts_are_read_back(number: int, way: tuple[str, str], words: bool) -> None:
    """A count in words or digits, with each hedge."""
    sentence, value = way
    written = english(number, True) if words else f"{number:,}"
    found = read_mentions(f"On that slope stood {sentence.format(written)}.", "en")

    assert [(mention.value, mention.unit, mention.kind) for mention in found] == [
        (value.format(number), "trees", "count")
    ]


@given(st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**4))
def test_a_value_as_text_is_exact(value: Fraction) -> None:
    """As a finite decimal or a fraction, never rounded."""
    assert Fraction(as_text(value)) == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("1.2.3", None),
        ("22,24,26", None),
        ("12,34,567.89", "1234567.89"),
        ("1.234.567", "1234567"),
        ("0,370", "0.370"),
        ("007", "7"),
        ("1.23,4.5", None),
    ],
)
def test_what_digits_with_signs_can_be(raw: str, value: str | None) -> None:
    """Thousands in threes (in India twos and three), one decimal sign; anything else is no single number."""
    read = separated(raw, True)

    assert (read.value if read else None) == value


def test_the_text_says_how_it_writes_decimals() -> None:
    """By numbers that leave no doubt; without one, unknown."""
    assert evidence("12,5 dan 3,75 dan 1.234.567") is True
    assert evidence("12.5 and 3.75 and 1,234,567") is False
    assert evidence("1.234 dan 5,678 dan 2015") is None


@given(st.text(alphabet="ab1²½ é–“'٣\u00ad\n.", max_size=60))
def test_the_first_pass_keeps_positions(text: str) -> None:
    """Each run of digits and each word is found where it stands, whatever is around it."""
    for start in digit_runs(text):
        assert text[start].isdigit() or text[start].isnumeric()
    covered = set(digit_runs(text))
    for position, character in enumerate(text):
        if character in "1²½٣" and (position == 0 or text[position - 1] not in "1²½٣"):
            assert position in covered
    for start, word in find_words(text, {b"a", b"b", b"ab", b"\xe9"}):
        assert text[start : start + len(word)].encode("latin-1") == word


@given(st.text(alphabet="abc-\n \u00adﬁﬄ\u200b", max_size=60), st.data())
def test_a_repaired_position_leads_back(text: str, data: st.DataObject) -> None:
    """Every kept character stands, in the text as given, where the map says."""
    whole = repaired(text)
    if whole.text:
        position = data.draw(st.integers(0, len(whole.text) - 1))
        original = text[whole.original(position)]
        assert original == whole.text[position] or original in "ﬁﬄ" or whole.text[position] == "-"
    assert whole.original_end(len(whole.text)) <= len(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Air sungai itu naik pada musim hujan dan surut pada musim kemarau.", "id"),
        ("The river rises in the wet season and falls in the dry season.", "en"),
        ("tiga ratus", "id"),
        ("three hundred", "en"),
        ("12", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    """By common words; without any, English."""
    assert detect_language(text) == language
