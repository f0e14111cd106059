"""Numbers that belong together: ranges, shares of a number, two bounds, and lists that share a unit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from helpers.readers.digits import as_text
from helpers.readers.hedges import Hedge
from helpers.readers.language_data import alternatives, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import Measure, measure_after, money_before
from helpers.readers.mention import Mention
from helpers.readers.nonquantities import looks_year
from helpers.readers.nouns import noun_after
from helpers.readers.numerals import Numeral, words_at
from helpers.readers.reading import BLANK, Reading
from helpers.readers.signs import is_sample_size

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
SHARE_OF = re.compile(r"[ \t\r\n\xa0]+([^\W\d_]+)(?:[ \t\r\n\xa0]+([^\W\d_]+))?[ \t\r\n\xa0]+")
RATIO = re.compile(r":([1-9][0-9]{0,6})(?![0-9:])")
CHAIN = re.compile(r"[-–][0-9]")
LETTERS = re.compile(r"[^\W\d_]+")
CLAUSE = re.compile(r"[.,;:!?)]\s|\(")
LAST = re.compile(r"(?:[^\W\d_]+[ \n])?[^\W\d_]+[ \n]$")
APART = re.compile(r"[,;/]?[ \t\n\xa0]*([^\W\d_]*)[ \t\n\xa0]*")
RATE_BASES = (1000, 10_000, 100_000)
HUNDREDS = (100, *RATE_BASES)
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
    if follower in DASHES or (follower in BLANK and text[end + 1 : end + 2] in DASHES):
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
        counted = after is None and bool(noun_after(text, other.end, lexicon).noun)
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
    if not (numeral.low.isdecimal() and other.low == other.high and other.low.isdecimal()) or len(other.low) > 3:
        return False
    first, second = int(numeral.low), int(other.low)
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


def share_at(reading: Reading, numeral: Numeral, end: int, ceiling: int) -> tuple[str, int] | None:
    """Read one in five, 3 out of 10, satu dari lima, one over three, 1:100: (value, end)."""
    text, lexicon = reading.text, reading.lexicon
    first = int(numeral.low) if numeral.low.isdecimal() and len(numeral.low) < 7 else 0
    if not first:
        return None
    if text[end : end + 1] == ":":
        ratio = RATIO.match(text, end)
        return (f"{first}/{ratio[1]}", ratio.end()) if ratio is not None and first < int(ratio[1]) else None
    link = SHARE_OF.match(text, end)
    if link is None or "\n\n" in link[0]:
        return None
    word, two = link[1].lower(), (link[2] or "").lower()
    marks, over = lexicon.marks["out_of"], lexicon.marks["over_digits"]
    small = word in lexicon.marks["small_share"]
    if f"{word} {two}" in marks:
        position, small = link.end(), False  # in every 97
    elif word in marks or word in over:
        position = link.start(2) if link[2] else link.end()
        if small and numeral.scaled:
            return None
    else:
        return None
    every = LINK.match(text, position - 1)
    if every is not None and every[1].lower() in lexicon.marks["every"]:
        position, small = every.end(), False  # 2 out of every 3
    if position >= min(len(text), ceiling):
        return None
    other = reading.numeral(position) if text[position].isdigit() else words_at(text, position, lexicon)
    if (
        other is None
        or other.kind != "number"
        or not other.low.isdecimal()
        or len(other.low) > 8
        or other.end > ceiling
    ):
        return None
    second = int(other.low)
    if not first < second or (small and looks_year(other)):
        return None
    if small and (first > 10 or second > 1000) and not (second in RATE_BASES and 5 * first <= second):
        return None  # 14 in 1,000 is a rate, 640 of 1,000 houses are two counts
    if measure_after(text, other.end, lexicon) is not None:
        return None
    if small and (numeral.pattern == "digits" or first > 1) and second > 10 and second not in HUNDREDS:
        return None  # 7 dari 12 desa, tujuh dari dua belas desa: two counts
    if first > 10 and numeral.pattern == "digits" and word not in over and second not in HUNDREDS:
        return None  # 14 out of 21
    if word in over and (noun_after(text, other.end, lexicon).noun or first > 100):
        return None
    return f"{first}/{second}", other.end


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


def _said_again(former: Mention, mention: Mention) -> bool:
    """Say whether a percentage after "or" says a number again as a share (7,490 or 55.8%), unlike 5 or 6 per cent."""
    if mention.kind != "percentage" or ".." in former.value + mention.value:
        return False
    first, second = former.value.lstrip("<>=~"), mention.value.lstrip("<>=~")
    return ("." in second) != ("." in first) or not Fraction(first) < Fraction(second) <= 2 * Fraction(first)


def share_unit(text: str, found: list[Mention], mention: Mention, lexicon: Lexicon) -> None:
    """Give the bare numbers right before a measured one its unit, in place: 45 and 50 mg; 12, 15 dan 20 persen; 119 menjadi 400 proyek."""
    end = mention.start
    for index in range(len(found) - 1, max(-1, len(found) - 7), -1):
        former = found[index]
        if former.reason or former.kind != "count" or former.unit or former.noun or end - former.end > 12:
            break
        if is_sample_size(text, former.start):
            break  # (n = 57; 31%)
        apart = APART.fullmatch(text, former.end, end)
        if (
            apart is not None
            and apart[0][:1] == ","
            and apart[1].lower() in lexicon.range_words["or"]
            and index == len(found) - 1
        ):
            earlier = found[index - 1] if index else None
            if earlier is None or former.start - earlier.end > 4:
                break  # 288, or 54 per cent: the same in other words; not 12, 13, or 14 per cent
        if apart is not None and not apart[1] and index == len(found) - 1 and mention.hedge != former.hedge:
            break  # 2,150, about 74 per cent: the same in other words
        if (
            apart is None
            or not apart[0].strip()
            or (
                apart[1]
                and apart[1].lower() not in lexicon.listing
                and (mention.kind != "measurement" or apart[1].lower() not in lexicon.marks["times_by"])
            )
        ):
            break
        if apart[1].lower() in lexicon.range_words["or"] and _said_again(former, mention):
            break
        found[index] = former._replace(kind=mention.kind, unit=mention.unit, noun=mention.noun)
        end = former.start
