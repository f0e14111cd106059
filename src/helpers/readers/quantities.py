"""One quantity at one place: number, range, unit, hedge and counted noun put together, or the reason why it is none."""

from __future__ import annotations

import re
from fractions import Fraction

from helpers.readers.clock_times import clock_time, spoken_time
from helpers.readers.composed_quantities import quantity
from helpers.readers.currencies import MONEY_FIRST, money_before
from helpers.readers.digits import as_text
from helpers.readers.glued import after_capitals
from helpers.readers.idioms import compound, idiom
from helpers.readers.mention import Mention
from helpers.readers.name_numbers import begins_name, with_letters
from helpers.readers.nonquantities import EXTENSIONS, dismissal
from helpers.readers.number_labels import word_label_reason
from helpers.readers.numberwords import step
from helpers.readers.plain_numbers import plain_number
from helpers.readers.ranks import ordinal, prefixed, suffixed
from helpers.readers.rates import is_caption
from helpers.readers.reading import BLANK, Reading, dismissed, place_at
from helpers.readers.scale_values import is_magnitude_sign
from helpers.readers.signs import MINUS
from helpers.readers.statistic_signs import is_test_value
from helpers.readers.told_ages import hedges_age, says_age
from helpers.readers.word_flags import HEDGE, LABEL, MONEY
from helpers.readers.wordnumerals import Numeral

PLAIN = frozenset(" (")  # a number after another sign is not plain
DIGITS = frozenset("0123456789")


def quantity_at(reading: Reading, start: int, floor: int, ceiling: int, word: bytes = b"") -> Mention | None:
    """Read the quantity whose first digit or number word is at `start`; before `floor` and after `ceiling` is another's.

    `word` is the number word there as the first pass found it, if it did.
    """
    text = reading.text
    if start > floor and text[start - 1].isupper() and text[start] in DIGITS and not is_magnitude_sign(text, start):
        named = after_capitals(reading, start)
        if named is not None:
            return named
    place = place_at(reading, start, floor, ceiling)
    before = place.before
    if (
        word
        and (place.last, word) in reading.lexicon.idioms_before
        and before in BLANK
        and not _goes_on(reading, start + len(word), place.last)
    ):  # salah satu
        return Mention(start, start + len(word), "number", "1", pattern="words", reason="idiom")
    in_digits = text[start].isdigit()
    plainly = in_digits and before in PLAIN and place.words and not place.flags & ~HEDGE
    hedged = plainly and place.flags & HEDGE
    aged = plainly and (says_age(place, reading.lexicon) or (hedged and hedges_age(reading, place)))
    if plainly and place.last not in EXTENSIONS and not aged:
        plain = plain_number(reading, place)
        if plain is not None:
            return plain
    money = None
    if (
        place.flags & MONEY
        or (place.words and place.words[-1][-1] in MONEY_FIRST)
        or (before in MINUS and before and text[start - 2 : start - 1] in ("$", "€", "£"))
    ):
        at = start - 1 if before in MINUS and text[start - 2 : start - 1] in ("$", "€", "£") else start
        money = money_before(text, at, floor, reading.lexicon)
    if in_digits and before in (".", ",") and not text[start - 2 : start - 1].isalnum():
        numeral = _leading_point(reading, start)
        if numeral is not None and is_test_value(text, numeral, reading.lexicon):
            return dismissed(numeral, "statistic")  # p = .64
        if numeral is not None:
            return quantity(reading, numeral, place, money)
    numeral = reading.numeral(start, money is not None)
    if numeral is None:  # a number word that is none here: the final scores, a quarter of the year
        return Mention(start, start + len(word), "number", "", pattern="words", reason="no-number") if word else None
    if numeral.kind == "superscript":
        return dismissed(numeral, "footnote")
    if money is not None and numeral.kind in ("dotted", "long"):
        return dismissed(numeral, "identifier")  # Rp1.500.00: no one value
    if in_digits:
        if money is None and not (before.isalpha() and is_magnitude_sign(text, start)):
            found = dismissal(reading, numeral, place)
            if found is not None:
                return prefixed(reading, numeral, place) if found.reason == "ordinal" else found
        after = text[numeral.end : numeral.end + 1]
        if numeral.scaled and money is None and after == " " and begins_name(text, numeral, reading.lexicon):
            return dismissed(numeral, "identifier")
        if after == "-" and money is None and compound(reading, numeral):
            return dismissed(numeral, "compound")
        if after.isalpha():
            named = suffixed(reading, numeral, place) or with_letters(reading, numeral)
            if named is not None:
                return named
    elif numeral.kind in ("fuzzy", "number") and is_caption(text, numeral, place, reading.lexicon):
        return dismissed(numeral, "no-number")  # (dalam jutaan rupiah), (£ thousand)
    else:
        found = idiom(reading, numeral, place)
        if found is not None:
            return found
        if place.last in reading.lexicon.clock_leads and clock_time(text, numeral, place, reading.lexicon):
            return dismissed(numeral, "clock-time")
        spoken = spoken_time(text, numeral, place, reading.lexicon)
        if spoken:
            return dismissed(numeral, "clock-time", max(spoken, numeral.end))
        if place.flags & LABEL and numeral.kind == "number":
            label = word_label_reason(text, numeral, place, reading.lexicon)
            if label:
                return dismissed(numeral, label)
        if numeral.kind == "ordinal":
            return ordinal(reading, numeral, place)
    return quantity(reading, numeral, place, money)


def _goes_on(reading: Reading, end: int, last: str) -> bool:
    """Say whether another number word follows, or what makes a share: of which one fifth, of which one in nine."""
    found = step(reading.text, end)
    if (
        found is not None
        and found[0] in reading.lexicon.marks["out_of"]
        and last in reading.lexicon.pronoun["definite"]
    ):
        found = step(reading.text, found[1])
    return found is not None and found[0] in reading.lexicon.number


def _leading_point(reading: Reading, start: int) -> Numeral | None:
    """Read ",77" and ".05"."""
    numeral = reading.numeral(start)
    run = re.compile(r"[0-9]{1,20}(?![0-9])").match(reading.text, start)
    if (
        numeral is None
        or run is None
        or numeral.kind != "number"
        or numeral.pattern not in ("digits", "digits+multiplier")
    ):
        return None
    if reading.text[run.end() : run.end() + 1] in (".", ",") and reading.text[run.end() + 1 : run.end() + 2].isdigit():
        return None
    shown = f"0.{run[0]}"
    if numeral.scaled:
        whole = int(run[0])
        shown = as_text(Fraction(whole, 10 ** len(run[0])) * Fraction(numeral.low) / whole) if whole else "0"
    return numeral._replace(start=start - 1, low=shown, high=shown)
