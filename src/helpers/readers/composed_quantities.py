"""A quantity put together: a number with its sign, range, unit, hedge and counted noun."""

from __future__ import annotations

import re
from fractions import Fraction

from helpers.readers.ages import is_age_told
from helpers.readers.compound_units import rate_after
from helpers.readers.digits import as_text
from helpers.readers.hedges import SIGN_ENDS, Hedge, combine, hedge_after, hedge_before, hedged, may_hedge
from helpers.readers.measures import measure_after, measure_at, measure_of_one
from helpers.readers.mention import Mention
from helpers.readers.name_numbers import within_name
from helpers.readers.nouns import Noun, noun_after
from helpers.readers.numerals import repeated
from helpers.readers.ranges import DASHES, Second, scaled_like, second_number
from helpers.readers.ranks import numbered
from helpers.readers.rates import density, paid, rate_mention, rate_of_many
from helpers.readers.reading import BLANK, Place, Reading, dismissed
from helpers.readers.scale_values import scale_before
from helpers.readers.share_phrases import percent_of, share_at
from helpers.readers.signs import MINUS, iso_duration, signed
from helpers.readers.told_ages import is_told_age
from helpers.readers.word_flags import AFTER, COORDINATE, HEDGE, LINK, MINUS_WORD, MONEY, RANK, SHARE
from helpers.readers.wordnumerals import Numeral, words_at

TOLERANCE = re.compile(r"[ \xa0]?(?:±|\+/-|\+/−)[ \xa0]?([0-9]+(?:[.,][0-9]+)*(?:[eE][-−+]?[0-9]+)?)")
DEVIATION = re.compile(r"\(([0-9]{1,2})\)(?=[ \xa0]?[A-Za-zÅ°%µμ])")
TRAILING_MONEY = re.compile(r",(?:-|–|—|00(?![0-9]))")
LETTERS = re.compile(r"[^\W\d_]+")
BEHIND = frozenset("(±+")  # signs that may bring a number again, or how far it may be off
YEARS = ("Y", 1)
_new = tuple.__new__  # Mention(…) fills in defaults, at three times the cost
NO_TIME = ("", 1)
NO_NOUN = Noun("", "", 0)


def quantity(reading: Reading, numeral: Numeral, place: Place, money: tuple[str, int] | None) -> Mention:
    """Put together what stands around a number."""
    text, lexicon = reading.text, reading.lexicon
    low, high, kind, pattern = numeral.low, numeral.high, numeral.kind, numeral.pattern
    start, end = numeral.start, numeral.end
    unit = ""
    names: list[str] = []
    if money is not None:
        unit, start, kind = money[0], money[1], "money"
    if (
        place.before in MINUS
        or start != place.start
        or place.flags & MINUS_WORD
        or (place.before in BLANK and text[start - 2 : start - 1] in MINUS)
    ):
        start, low, high = signed(text, start, place, low, high, numeral.start)
    sign = text[end : end + 2].strip()[:1]
    if sign in BEHIND:
        end, behind = _behind(reading, numeral, low, sign)
        if behind == "tolerance" and sign != "(":
            names.append("about")
        pattern = f"{pattern}+repeated" if behind == "repeated" else behind or pattern
    measure, flags = measure_at(text, end, kind, lexicon)
    if measure is None and kind == "fraction" and text[end : end + 1] in BLANK:
        measure = measure_of_one(text, end, lexicon)
    if measure is not None:
        end = measure.end
    elif money is not None and text[end : end + 1] == ",":
        trailing = TRAILING_MONEY.match(text, end)
        end = trailing.end() if trailing is not None else end
    elif place.last in lexicon.pronoun["of"] and kind == "number" and place.before in BLANK:
        lead = percent_of(text, start, place, reading)
        if lead is not None:
            start, kind, unit, pattern = lead, "percentage", "percent", "percent-of"
    hedge = None
    sign_before = start != place.start or (bool(place.words) and place.words[-1][-1] in SIGN_ENDS)
    if sign_before or place.flags & MONEY or (place.flags & HEDGE and may_hedge(place.words, place.last, lexicon)):
        hedge = hedge_before(text, start, place.floor, lexicon)
    if hedge is not None and hedge.opens == "between" and numeral.pattern == "words":
        short = words_at(text, numeral.start, lexicon, joined=False)
        if short is not None and short.end < numeral.end:
            numeral, low, high, end = short, short.low, short.high, short.end
            measure, flags = measure_at(text, end, kind, lexicon)
            end = measure.end if measure is not None else end
    if place.flags & RANK and kind == "number" and measure is None and low == high:
        rank = numbered(reading, numeral, place)
        if rank is not None:
            return rank
    share = None
    if (flags & SHARE or text[end : end + 1] == ":") and measure is None and money is None and numeral.kind == "number":
        share = share_at(reading, numeral, end, place.ceiling)
    if share is not None:
        low = high = f"-{share[0]}" if low.startswith("-") else share[0]
        end, kind, pattern = share[1], "fraction", "share"
    else:
        second, current = None, numeral if low == numeral.low else numeral._replace(low=low, high=high)
        if (
            measure is not None
            or flags & LINK
            or text[end : end + 2].strip()[:1] in DASHES
            or numeral.kind == "fraction"
        ):
            second = second_number(reading, current, end, hedge, start, place.ceiling, measure, money is not None)
        if second is not None:
            low, high = _ordered(scaled_like(current, second, text[end : second.end], lexicon), second)
            end, pattern = second.end, "range"
            measure = second.measure or measure
            if second.currency and not unit:
                unit, kind = second.currency, "money"
    time = NO_TIME
    if measure is not None and (kind != "money" or measure.kind == "money"):
        kind, unit, time = measure.kind, measure.unit, measure.time
        if "/" in f"{low}{high}" and kind in ("measurement", "money"):  # tiga perempat hektare is 0.75 ha
            low, high = as_text(Fraction(low)), as_text(Fraction(high))
    if hedge is not None and not (hedge.opens and pattern != "range" and hedge.name in ("none", "range")):
        names.append(hedge.name)
        start = hedge.inner if hedge.opens and pattern != "range" else hedge.start
    end, later = _hedged_after(
        reading, end, flags if share is None and pattern != "range" and measure is None else -1, names, place.ceiling
    )
    if later and measure is None and kind not in ("money", "fraction"):
        measure = measure_after(text, end, lexicon)
        if measure is not None:
            kind, unit, time, end = measure.kind, measure.unit, measure.time, measure.end
    if hedge is not None and hedge.name == "at_most" and _reaches(text, hedge, place, reading):
        names.remove("at_most")  # meningkat hingga 500: it is 500
        start = money[1] if money is not None else numeral.start
    if kind == "money":
        rate = rate_after(text, end, lexicon)
        if rate is not None and rate[1] <= place.ceiling:
            unit, end = f"{unit}/{rate[0]}", rate[1]
    noun = NO_NOUN
    if kind in ("number", "fuzzy"):
        kind = "count"
    base = rate_of_many(text, end, place.ceiling) if kind == "count" else None
    if base is not None:
        of = noun_after(text, base.end(), lexicon)
        return rate_mention(text, start, (low, high), names, of, of.unit, base)
    if kind in ("count", "fraction", "percentage"):
        noun = noun_after(
            text, end, lexicon, one=low in ("1", "1.5"), after_link=kind != "count" or _is_loose(text, numeral)
        )
        if noun.noun:
            if kind == "count":
                other = _other_than_count(reading, numeral, place, (start, end, low, high), names, noun, pattern)
                if other is not None:
                    return other
            unit = noun.unit if kind != "percentage" else unit
            if not later and pattern != "share":
                _hedged_after(reading, noun.end, -1, names, place.ceiling)  # 500 orang atau lebih
    if kind == "count" and not noun.noun:
        aged = is_told_age(place, hedge, high, reading)
        if not aged and low == high and is_age_told(text, numeral.start, numeral.end, high):
            aged, pattern = True, "age"
        if aged:
            kind, unit, time = "duration", "years", YEARS
    scale = scale_before(place, text, start) if kind == "count" and not noun.noun else ""
    if scale:
        kind, unit = "measurement", scale
    if kind == "count" and low.endswith("000") and LETTERS.search(text, numeral.start, numeral.end) is not None:
        currency, end = paid(place, end, noun, lexicon)
        if currency:
            kind, unit, noun = "money", currency, NO_NOUN
    value, shown = hedged(low, high, combine(names)) if names or low != high else (low, "none")
    if kind == "duration":
        value = iso_duration(value, time)
    return _new(Mention, (start, end, kind, value, unit, noun.noun, shown, pattern, ""))


def _behind(reading: Reading, numeral: Numeral, low: str, sign: str) -> tuple[int, str]:
    """Return the end of a number with what a sign behind it brings, and what that is: 5 (lima), 1.234(5) m, 12 ± 3."""
    text, end = reading.text, numeral.end
    if sign != "(":
        tolerance = TOLERANCE.match(text, end)
        return (tolerance.end(), "tolerance") if tolerance is not None else (end, "")
    again = repeated(text, numeral, reading.lexicon, reading.comma_decimal)
    if again > end:
        return again, "repeated"
    deviation = DEVIATION.match(text, end) if "." in low else None
    return (deviation.end(), "tolerance") if deviation is not None else (end, "")


def _other_than_count(
    reading: Reading,
    numeral: Numeral,
    place: Place,
    spot: tuple[int, int, str, str],
    names: list[str],
    noun: Noun,
    pattern: str,
) -> Mention | None:
    """Return what a number before a noun is if it does not count it: a coordinate, part of a name, a density, a rate, a share."""
    text, lexicon = reading.text, reading.lexicon
    start, end, low, high = spot
    word = noun.noun.lower()
    if lexicon.right.get(word, 0) & COORDINATE and word not in lexicon.ambiguous_coordinates:
        return Mention(start, end, "number", low, pattern=pattern, reason="coordinate")
    if not names and within_name(text, numeral, noun.noun, noun.unit):
        return dismissed(numeral, "identifier")
    dense = density(text, start, (low, high), names, noun, pattern, lexicon)
    if dense is not None:
        return dense
    base = rate_of_many(text, noun.end, place.ceiling)
    if base is not None:
        return rate_mention(text, start, (low, high), names, noun, "", base)
    if low == high and not names and _is_few(numeral):  # one person in three, four births in ten
        apart = share_at(reading, numeral._replace(end=noun.end), noun.end, place.ceiling)
        if apart is not None and not noun_after(text, apart[1], lexicon).noun:
            return Mention(start, apart[1], "fraction", apart[0], noun.unit, noun.noun, "none", "share")
    return None


def _is_few(numeral: Numeral) -> bool:
    """Say whether a number is one to nine, as those of shares are: four births in ten."""
    return len(numeral.low) == 1 and numeral.low != "0" and numeral.pattern == "words"


def _ordered(low: str, second: Second) -> tuple[str, str]:
    return (low, second.value) if Fraction(low) <= Fraction(second.value) else (second.value, low)


def _hedged_after(reading: Reading, end: int, flags: int, names: list[str], ceiling: int) -> tuple[int, bool]:
    """Read the hedge after a number or its noun; `flags` are those of the next word, -1 if not known: (end, found)."""
    text = reading.text
    if flags >= 0 and not flags & AFTER and text[end : end + 1] not in ("+", "-"):
        return end, False
    later = hedge_after(text, end, reading.lexicon)
    if later is None or later[1] > ceiling:
        return end, False
    name, end = later
    if (
        name == "at_least"
        and "more_than" in names
        and text[max(0, end - 24) : end].lower().endswith(reading.lexicon.equal)
    ):
        names.remove("more_than")
    names.append(name)
    return end, True


def _reaches(text: str, hedge: Hedge, place: Place, reading: Reading) -> bool:
    """Say whether "hingga" before a number says where a change has led, not an upper bound."""
    if text[hedge.start : hedge.start + 6].lower() not in reading.lexicon.reaching:
        return False
    left = LETTERS.findall(text[max(place.floor, hedge.start - 40) : hedge.start].lower())[-3:]
    return not reading.lexicon.change.isdisjoint(left)


def _is_loose(text: str, numeral: Numeral) -> bool:
    """Say whether "of" may stand between a number and what it counts: millions of people, 60 millions of people."""
    return numeral.kind == "fuzzy" or (numeral.scaled and text[numeral.end - 1] == "s")
