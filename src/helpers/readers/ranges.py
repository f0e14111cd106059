"""Numbers that belong together: ranges, shares of a number, two bounds, and lists that share a unit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from helpers.readers.bare_years import looks_year
from helpers.readers.currencies import money_before
from helpers.readers.digits import as_text
from helpers.readers.hedges import Hedge
from helpers.readers.language_data import alternatives, language_data, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measure import Measure
from helpers.readers.measures import measure_after
from helpers.readers.mention import Mention
from helpers.readers.nouns import noun_after
from helpers.readers.reading import BLANK, Reading
from helpers.readers.wordnumerals import Numeral, words_at

DASHES = frozenset("-‐‑–—−~")
MINUS = frozenset("-−–")
DASH = re.compile(
    rf"-(?: (?:{alternatives(listed('hedges', 'range', 'free_links'))}) |[ \t]?[–-][ \t]?)(?=[0-9])"
    r"|[ \t\xa0]?[-‐‑–—−~][ \t\xa0]?(?=[0-9.,$€£½-¾]|Rp|US|[^\W\d_])"
    r"|\n?[ \t\xa0]?[–—]\n?[ \t\xa0]?(?=[0-9])"
)
LINK = re.compile(r"[ \t\r\n\xa0]+([^\W\d_]+(?:[./]+[^\W\d_]+\.?)?)[ \t\r\n\xa0]*")
AMOUNT = re.compile(r"(US\$|Rp\.?|IDR|USD|[$€£~∼≈]|[-−–](?=[0-9]))[ \xa0]?")
SIGNED = frozenset("-−–$€£RUI~∼≈")
CHAIN = re.compile(r"[-–][0-9]")
LETTERS = re.compile(r"[^\W\d_]+")
CLAUSE = re.compile(r"[.,;:!?)]\s|\(")
LAST = re.compile(r"(?:[^\W\d_]+[ \n])?[^\W\d_]+[ \n]$")
APART = re.compile(r"[,;/]?[ \t\n\xa0]*([^\W\d_]*|×)[ \t\n\xa0]*")
LENGTHS = frozenset(language_data("any", "units")["powers"])  # what "4 x 5" gives to both
LOWER, UPPER = frozenset(("more_than", "at_least")), frozenset(("less_than", "at_most"))


class Second(NamedTuple):
    """The second number of a range."""

    value: str
    end: int
    measure: Measure | None
    currency: str


def second_number(
    reading: Reading,
    numeral: Numeral,
    end: int,
    hedge: Hedge | None,
    start: int,
    ceiling: int,
    measure: Measure | None,
    money: bool,
) -> Second | None:
    """Read the second number of a range after the first, which ends (with its unit) at `end`; None if there is none."""
    text, lexicon = reading.text, reading.lexicon
    opens = hedge.opens if hedge is not None else ""
    if end >= len(text) or ("/" in numeral.low and not opens):
        return None
    follower = text[end]
    dash = None
    if follower == "-" and text[end + 1 : end + 2] == " ":
        position = _linked(reading, end + 1, hedge, start)  # 5- to 10-km
        dash = DASH.match(text, end) if position < 0 else None
        position = dash.end() if dash is not None else position
    elif follower in DASHES or (follower in BLANK and text[end + 1 : end + 2] in DASHES):
        dash = DASH.match(text, end)
        position = dash.end() if dash is not None else -1
        if dash is not None and follower in BLANK and dash[0].strip() == "-" and text[position].isalpha():
            return None
    elif follower in BLANK:
        position = _linked(reading, end, hedge, start)
    else:
        return None
    if not 0 <= position < ceiling:
        return None
    inner, currency = position, ""
    amount = AMOUNT.match(text, position) if not text[position].isdigit() else None
    if amount is not None:
        inner = amount.end()
        found = money_before(text, inner, position, lexicon)
        currency = found[0] if found else ""
        if inner >= len(text):
            return None
    other = reading.numeral(inner, money or bool(currency)) if text[inner].isdigit() else words_at(text, inner, lexicon)
    if other is None or other.kind not in ("number", "fuzzy", "fraction") or other.end > ceiling:
        return None
    value = f"-{other.high}" if amount is not None and amount[1] in MINUS else other.high
    if dash is not None:
        if looks_year(other) and len(numeral.low) == 4 and not money and follower not in BLANK:
            return None
        if not lexicon.marks["scores"].isdisjoint(_words_before(text, start)) and not _counts(text, other.end, lexicon):
            return None  # kalah 0-2: the goals of either side
        falls = Fraction(value) <= Fraction(numeral.low) and not other.scaled and not numeral.low.startswith("-")
        if (falls and other.pattern.startswith("digits")) or CHAIN.match(text, other.end):
            return None
    if text[other.end : other.end + 2] in ("st", "nd", "rd", "th"):
        return None
    if opens == "from" and other.kind == numeral.kind == "number" and other.scaled == numeral.scaled:
        if 0 <= Fraction(value) < Fraction(numeral.low):
            return None  # from 431 to 373: a fall; from −18 to −34 °C is a range
    if dash is None and not opens and other.kind == numeral.kind == "number" and other.scaled == numeral.scaled:
        if 0 <= Fraction(value) < Fraction(numeral.low) and not money and measure is None:
            return None  # the vote was nine to four
    after = measure_after(text, other.end, lexicon)
    if dash is None and reading.text[end:inner].strip().lower() in lexicon.range_words["or"]:
        hundreds = other.pattern == numeral.pattern == "words" and len(other.low) > 2 and len(numeral.low) == 1
        aged = _words_before(text, start)[-1:] and _words_before(text, start)[-1] in lexicon.age  # aged five or six
        counted = after is None and (hundreds or bool(aged) or bool(noun_after(text, other.end, lexicon).noun))
        if measure is not None or currency or not counted or not _next_to(numeral, other):
            return None
        if _goes_on(text, start, lexicon):
            return None
    if measure is not None:
        if after is not None and (measure.kind, measure.unit) != (after.kind, after.unit):
            return None
        if after is None and not opens:
            return None
    return Second(value, after.end if after is not None else other.end, after, currency)


def _words_before(text: str, start: int) -> list[str]:
    """Return the two words right before a position, in small letters."""
    word = LAST.search(text, max(0, start - 24), start)
    return word[0].lower().split() if word is not None else []


def _counts(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether a number that ends at a position has a unit or a noun."""
    return measure_after(text, end, lexicon) is not None or bool(noun_after(text, end, lexicon).noun)


def _next_to(numeral: Numeral, other: Numeral) -> bool:
    """Say whether "or" joins two numbers to a range, one step apart: two or three, 20 or 30."""
    if not (numeral.low.isdecimal() and other.low == other.high and other.low.isdecimal()):
        return False
    first, second = int(numeral.low), int(other.low)
    digits = other.low.rstrip("0")
    if other.pattern == "words" and len(digits) == 1 and len(other.low) > 2 and second > 99:
        return 0 < first < 10 and int(digits) == first + 1  # two or three hundred
    if len(other.low) > 3:
        return False
    return 0 < first and (second == first + 1 <= 12 or (second == first + 10 and first % 10 == 0))


def _goes_on(text: str, start: int, lexicon: Lexicon) -> bool:
    """Say whether a number goes on a list: "one, two or three values" are three numbers."""
    before = text[max(0, start - 12) : start].rstrip()
    last = LETTERS.findall(before.lower())[-1:]
    return before.endswith(",") and (before[-2:-1].isdigit() or (bool(last) and last[0] in lexicon.number))


def _linked(reading: Reading, end: int, hedge: Hedge | None, start: int) -> int:
    """Return where the second number begins after a word that makes a range (sampai, to, and after "between"), or -1."""
    text, lexicon = reading.text, reading.lexicon
    link = LINK.match(text, end)
    if link is None:
        return -1
    word = link[1].lower()
    if word not in lexicon.link_starts and word.rstrip(".") not in lexicon.link_starts:
        return -1
    opens = hedge.opens if hedge is not None else ""
    if word in lexicon.range_words["or"] and not opens:
        return link.end()
    words = lexicon.range_words["between_and" if opens == "between" else "to"]
    two = LINK.match(text, link.end() - 1) if text[link.end() - 1] in BLANK else None
    if two is not None and f"{word} {two[1].lower()}" in words:
        position = two.end()
    elif word in words or word.rstrip(".") in words:
        position = link.end()
    else:
        return -1
    if position >= len(text) or "\n\n" in text[end:position]:
        return -1
    if opens == "between":
        return position
    if (
        word in lexicon.open_links
        and not opens
        and (
            word not in lexicon.free_links
            or (
                not text[position].isdigit()
                and text[position] not in SIGNED
                and words_at(text, position, lexicon) is None
            )
        )
    ):
        return -1
    start = min(start, hedge.start) if hedge is not None else start
    left = text[max(0, start - 60) : start]
    if opens and left.rstrip().endswith(","):  # rose steadily between 2014 and 2018, from 31 to 44
        clause = text[max(0, start - 160) : start]
        around = LETTERS.findall(clause[max(clause.rfind(". "), clause.rfind("\n\n"), 0) :].lower())
    else:
        around = LETTERS.findall(CLAUSE.split(left.lower())[-1])[-8 if opens else -4 :]
    if (opens or word in lexicon.open_links) and not lexicon.moves.isdisjoint(around):
        return -1
    return position


def scaled_like(numeral: Numeral, other: Second, tail: str, lexicon: Lexicon) -> str:
    """Return the first number of a range with the second's multiplier: 3–4 juta, dua sampai tiga ribu."""
    low = numeral.low
    if numeral.scaled or numeral.kind != "number":
        return low
    first, second = Fraction(low), Fraction(other.value)
    if not 0 < first < 1000 or first >= second:
        return low
    for word in LETTERS.findall(tail.lower()):
        entry = lexicon.number.get(word)
        role = entry.role if entry is not None else ""
        factor = {"times_hundred": 100, "times_ten": 10}.get(role, 0) or (
            entry.value if entry is not None and role == "scale" else lexicon.scale_signs.get(word, 0)
        )
        if factor and not (numeral.pattern == "words" and first >= factor) and first * factor < second:
            return as_text(first * factor)
    return low


def both_bounds(text: str, first: Mention, second: Mention, lexicon: Lexicon) -> Mention | None:
    """Return the range that two bounds in a row make (more than 10 and less than 20), or None."""
    lower, upper = (first, second) if first.hedge in LOWER else (second, first)
    if (
        lower.hedge not in LOWER
        or upper.hedge not in UPPER
        or first.kind != second.kind
        or second.start - first.end > 12
    ):
        return None
    if first.kind in ("date", "period", "duration", "rank") or (first.unit and first.unit != second.unit):
        return None
    apart = APART.fullmatch(text, first.end, second.start)
    if apart is None or ";" in apart[0] or (apart[1] and apart[1].lower() not in lexicon.both):
        return None
    lowest, highest = lower.value.lstrip("<>=~"), upper.value.lstrip("<>=~")
    if Fraction(lowest) >= Fraction(highest):
        return None
    return second._replace(start=first.start, value=f"{lowest}..{highest}", hedge="range", pattern="bounds")


def said_again(former: Mention, mention: Mention) -> bool:
    """Say whether a percentage after "or" says a number again as a share (7,490 or 55.8%), unlike 5 or 6 per cent."""
    if mention.kind != "percentage" or ".." in former.value + mention.value:
        return False
    first, second = former.value.lstrip("<>=~"), mention.value.lstrip("<>=~")
    return ("." in second) != ("." in first) or not Fraction(first) < Fraction(second) <= 2 * Fraction(first)
