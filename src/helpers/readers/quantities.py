"""One quantity at one place: number, range, unit, hedge and counted noun put together, or the reason why it is none."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from helpers.readers.ages import OLDEST, is_age_told
from helpers.readers.clock_times import clock_time, spoken_time
from helpers.readers.compound_units import rate_after
from helpers.readers.currencies import MONEY_FIRST, money_before
from helpers.readers.digits import as_text
from helpers.readers.glued import after_capitals, word_end
from helpers.readers.hedges import SIGN_ENDS, Hedge, combine, hedge_after, hedge_before, hedged, may_hedge
from helpers.readers.idioms import compound, idiom
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measure import Measure
from helpers.readers.measures import measure_after, measure_of_one, unit_at
from helpers.readers.mention import Mention
from helpers.readers.name_numbers import within_name
from helpers.readers.nonquantities import EXTENSIONS, dismissal
from helpers.readers.nouns import Noun, noun_after
from helpers.readers.number_labels import word_label_reason
from helpers.readers.numberwords import step
from helpers.readers.numerals import Numeral, repeated, words_at
from helpers.readers.plain_numbers import plain_number
from helpers.readers.ranges import DASHES, Second, scaled_like, second_number
from helpers.readers.ranks import numbered, ordinal, prefixed, suffixed
from helpers.readers.rates import is_caption, paid, rate_mention, rate_of_many
from helpers.readers.reading import BLANK, Place, Reading, dismissed, place_at
from helpers.readers.share_phrases import share_at
from helpers.readers.signs import MINUS, iso_duration, signed
from helpers.readers.sizes import is_size
from helpers.readers.statistic_signs import is_test_value
from helpers.readers.word_flags import AFTER, COORDINATE, HEDGE, LABEL, LINK, MINUS_WORD, MONEY, RANK, SHARE, UNIT

TOLERANCE = re.compile(r"[ \xa0]?(?:±|\+/-|\+/−)[ \xa0]?([0-9]+(?:[.,][0-9]+)*(?:[eE][-−+]?[0-9]+)?)")
DEVIATION = re.compile(r"\(([0-9]{1,2})\)(?=[ \xa0]?[A-Za-zÅ°%µμ])")
TRAILING_MONEY = re.compile(r",(?:-|–|—|00(?![0-9]))")
RIGHT = re.compile(r"[ \t\r\n\xa0\u2009\u202f]*+(?:-[ \t\r\n\xa0]*+)?([^\W\d_²³¹⁰⁴-⁹]+)")
LETTERS = re.compile(r"[^\W\d_]+")
POWERS = str.maketrans("²", "2")
PLAIN = frozenset(" (")  # a number after another sign is not plain
DIGITS = frozenset("0123456789")
YEARS = ("Y", 1)
_new = tuple.__new__  # Mention(…) fills in defaults, at three times the cost
NO_TIME = ("", 1)
NO_NOUN = Noun("", "", 0)


def quantity_at(reading: Reading, start: int, floor: int, ceiling: int, word: bytes = b"") -> Mention | None:
    """Read the quantity whose first digit or number word is at `start`; before `floor` and after `ceiling` is another's.

    `word` is the number word there as the first pass found it, if it did.
    """
    text = reading.text
    if start > floor and text[start - 1].isupper() and text[start] in DIGITS:
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
    if plainly and place.last not in EXTENSIONS and not _says_age(place, reading.lexicon):
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
            return _quantity(reading, numeral, place, money)
    numeral = reading.numeral(start, money is not None)
    if numeral is None:  # a number word that is none here: the final scores, a quarter of the year
        return Mention(start, start + len(word), "number", "", pattern="words", reason="no-number") if word else None
    if numeral.kind == "superscript":
        return dismissed(numeral, "footnote")
    if money is not None and numeral.kind in ("dotted", "long"):
        return dismissed(numeral, "identifier")  # Rp1.500.00: no one value
    if in_digits:
        if money is None:
            found = dismissal(reading, numeral, place)
            if found is not None:
                return prefixed(reading, numeral, place) if found.reason == "ordinal" else found
        after = text[numeral.end : numeral.end + 1]
        if numeral.scaled and money is None and after == " " and _begins_name(text, numeral, reading.lexicon):
            return dismissed(numeral, "identifier")
        if after == "-" and money is None and compound(reading, numeral):
            return dismissed(numeral, "compound")
        if after.isalpha():
            named = suffixed(reading, numeral, place) or _name(reading, numeral)
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
    return _quantity(reading, numeral, place, money)


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


def _name(reading: Reading, numeral: Numeral) -> Mention | None:
    """Return a number to which letters cling that are no unit as part of a name: 4P, 3D; None otherwise."""
    text, lexicon = reading.text, reading.lexicon
    if numeral.scaled or measure_after(text, numeral.end, lexicon) is not None:
        return None
    word = LETTERS.match(text, numeral.end)
    assert word is not None
    lower = word[0].lower()
    minor = lexicon.minor_money.get(word[0])
    if minor is not None and minor[0] in text and numeral.kind == "number":
        value = as_text(Fraction(numeral.low) / 100)
        return Mention(numeral.start, word.end(), "money", value, minor[1], "", "none", "digits")
    if lower in lexicon.nouns or lower in lexicon.noun_stops or lower in lexicon.number or len(lower) > 3:
        return None
    if lower == "x" and (not text[word.end() : word.end() + 1].isalnum() or is_size(reading, numeral)):
        return None
    return dismissed(numeral, "identifier", word_end(text, numeral.end))


def _begins_name(text: str, numeral: Numeral, lexicon: Lexicon) -> bool:
    """Say whether a few digits, a letter that could multiply them and a word written large are a name: 3M Plus."""
    if not text[numeral.end - 1].isupper() or not text[numeral.start : numeral.end - 1].isdigit():
        return False
    word = LETTERS.match(text, numeral.end + 1)
    titled = word is not None and word[0].istitle() and len(word[0]) > 2
    return titled and word is not None and not lexicon.right.get(word[0].lower(), 0) & UNIT


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


def _quantity(reading: Reading, numeral: Numeral, place: Place, money: tuple[str, int] | None) -> Mention:
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
    if sign == "(":
        end = repeated(text, numeral, lexicon, reading.comma_decimal)
        pattern += "+repeated" if end > numeral.end else ""
        deviation = DEVIATION.match(text, end) if end == numeral.end and "." in low else None
        if deviation is not None:
            end, pattern = deviation.end(), "tolerance"
    elif sign in ("±", "+"):
        tolerance = TOLERANCE.match(text, end)
        if tolerance is not None:
            end, pattern = tolerance.end(), "tolerance"
            names.append("about")
    measure, flags = _measure_at(reading, end, kind)
    if measure is None and kind == "fraction" and text[end : end + 1] in BLANK:
        measure = measure_of_one(text, end, lexicon)
    if measure is not None:
        end = measure.end
    elif money is not None and text[end : end + 1] == ",":
        trailing = TRAILING_MONEY.match(text, end)
        end = trailing.end() if trailing is not None else end
    elif place.last in lexicon.pronoun["of"] and kind == "number" and place.before in BLANK:
        lead = _percent_of(text, start, place, reading)
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
            measure, flags = _measure_at(reading, end, kind)
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
            text, end, lexicon, one=low in ("1", "1.5"), after_link=kind != "count" or numeral.kind == "fuzzy"
        )
        if noun.noun:
            word = noun.noun.lower()
            if (
                kind == "count"
                and lexicon.right.get(word, 0) & COORDINATE
                and word not in lexicon.ambiguous_coordinates
            ):
                return Mention(start, end, "number", low, pattern=pattern, reason="coordinate")
            if kind == "count" and not names and within_name(text, numeral, noun.noun, noun.unit):
                return dismissed(numeral, "identifier")
            unit = noun.unit if kind != "percentage" else unit
            density = (
                _density().match(text, noun.end)
                if kind == "count" and text[noun.end : noun.end + 1] in ("/", " ")
                else None
            )
            if density is not None and density[1] in lexicon.unit_signs:  # 85 jiwa/km2
                sign = density[1] + density[2].translate(POWERS)
                return Mention(
                    start,
                    density.end(),
                    "measurement",
                    hedged(low, high, combine(names))[0],
                    f"{unit}/{sign}",
                    noun.noun,
                    hedged(low, high, combine(names))[1],
                    pattern,
                )
            base = rate_of_many(text, noun.end, place.ceiling) if kind == "count" else None
            if base is not None:
                return rate_mention(text, start, (low, high), names, noun, "", base)
            if (
                kind == "count" and low == high and not names and _is_few(numeral)
            ):  # one person in three, four births in ten
                apart = share_at(reading, numeral._replace(end=noun.end), noun.end, place.ceiling)
                if apart is not None and not noun_after(text, apart[1], lexicon).noun:
                    return Mention(start, apart[1], "fraction", apart[0], unit, noun.noun, "none", "share")
            if not later and pattern != "share":
                _hedged_after(reading, noun.end, -1, names, place.ceiling)  # 500 orang atau lebih
    if kind == "count" and not noun.noun:
        aged = _is_age(place, high, lexicon) or _of_person(place, hedge, high, reading)
        if not aged and low == high and is_age_told(text, numeral.start, numeral.end, high):
            aged, pattern = True, "age"
        if aged:
            kind, unit, time = "duration", "years", YEARS
    if kind == "count" and not noun.noun and place.last in lexicon.marks["scale_names"] and place.before == " ":
        kind, unit = "measurement", place.last
    if kind == "count" and low.endswith("000") and LETTERS.search(text, numeral.start, numeral.end) is not None:
        currency, end = paid(place, end, noun, lexicon)
        if currency:
            kind, unit, noun = "money", currency, NO_NOUN
    value, shown = hedged(low, high, combine(names)) if names or low != high else (low, "none")
    if kind == "duration":
        value = iso_duration(value, time)
    return _new(Mention, (start, end, kind, value, unit, noun.noun, shown, pattern, ""))


def _is_few(numeral: Numeral) -> bool:
    """Say whether a number is one to nine, as those of shares are: four births in ten."""
    return len(numeral.low) == 1 and numeral.low != "0" and numeral.pattern == "words"


def _says_age(place: Place, lexicon: Lexicon) -> bool:
    """Say whether an age, or a value on a scale, may be said after the words before: aged, at the age of, berusia, magnitude."""
    words = place.words
    last = place.last
    if len(words) > 1 and (last in lexicon.age_of or last in lexicon.marks["being"]):
        last = words[-2].rpartition(" ")[2]  # at the age of 12; their mean age is 56
        if last in lexicon.marks["pronouns"]:
            return True  # she was 34
    return last in lexicon.age or place.last in lexicon.told_by


def _is_age(place: Place, high: str, lexicon: Lexicon) -> bool:
    """Say whether a bare number is somebody's age: aged 71, at the age of 12, berusia 17."""
    said = _says_age(place, lexicon) and place.last not in lexicon.told_by
    if said and place.last in lexicon.marks["being"] and place.words[-2].rpartition(" ")[2] not in lexicon.age:
        return False  # is_age_told asks for more
    return high.replace(".", "", 1).isdecimal() and float(high) <= OLDEST and said


def _of_person(place: Place, hedge: Hedge | None, high: str, reading: Reading) -> bool:
    """Say whether a bare number is the age of the persons before it: a man of sixty-four, children under 5."""
    if not high.isdecimal() or not 0 < int(high) <= OLDEST:
        return False
    lexicon, words = reading.lexicon, place.words
    if hedge is not None and not hedge.opens and place.last not in lexicon.age_of:
        left = reading.text[max(place.floor, hedge.start - 24) : hedge.start].lower().split()
        if len(left) > 1 and left[-1] in lexicon.age_of and left[-2] in lexicon.marks["person"]:
            return True  # a woman of about forty
    if place.last in lexicon.age_of:
        return len(words) > 1 and words[-2].rpartition(" ")[2] in lexicon.marks["person"]
    if hedge is None or place.last not in lexicon.marks["aged_words"] or len(words) < 2:
        return False
    former = words[-2].rpartition(" ")[2]
    return lexicon.nouns.get(former) == "persons" and former not in lexicon.marks["person"]


def _measure_at(reading: Reading, end: int, kind: str) -> tuple[Measure | None, int]:
    """Return the unit after a number, if any, and what the word after it may be otherwise (flags of lexicon.right)."""
    text, lexicon = reading.text, reading.lexicon
    if text[end : end + 1] == "%":
        return Measure("percentage", "percent", end + 1), 0
    match = RIGHT.match(text, end)
    if match is None:
        return (measure_after(text, end, lexicon) if text[end : end + 2].strip() else None), 0
    word = match[1]
    lower = word.lower()
    flags = lexicon.right.get(lower, 0)
    if not flags & UNIT and word not in lexicon.unit_signs and not word.isupper():
        return None, flags
    measure = unit_at(text, match.start(1), match.end(), end, lower if flags & UNIT else "", lexicon)
    if measure is not None and kind == "money" and measure.kind != "money":
        return None, flags
    return measure, flags


@lru_cache(maxsize=1)
def _share_of() -> re.Pattern[str]:
    each, of = (alternatives(listed("numbers", *path)) for path in (("joins", "each"), ("pronouns", "of")))
    return re.compile(rf"(?<![^\s(])(?:((?:{each}|{each.title()}) )?([A-Za-z]+))[ \t](?:{of})[ \t]$")


@lru_cache(maxsize=1)
def _density() -> re.Pattern[str]:
    each = alternatives(listed("numbers", "joins", "each"))
    return re.compile(rf"(?:/| (?:{each}) )([A-Za-z]{{1,3}})([2²]?)(?![A-Za-z0-9])")


def _percent_of(text: str, start: int, place: Place, reading: Reading) -> int | None:
    """Return where "per cent of" begins before a number without a percentage of its own."""
    left = text[max(place.floor, start - 24) : start]
    match = _share_of().search(left)
    if match is None or left[: match.start()].rstrip()[-1:].isalnum():
        return None
    if match[2].lower() in reading.lexicon.percent or match[1]:
        return start - len(match[0])
    return None


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
