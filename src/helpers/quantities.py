"""One quantity at one place: number, range, unit, hedge and counted noun put together, or the reason why it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from helpers import nonquantities as non
from helpers.digits import as_text, evidence
from helpers.hedges import Hedge, combine, hedge_after, hedge_before, hedged
from helpers.lexicon import Lexicon
from helpers.measures import Measure, measure_after, money_before
from helpers.mention import Mention
from helpers.nouns import is_plural, noun_after
from helpers.numerals import Numeral, numeral_at, repeated, words_at

DASH = re.compile(
    r"-(?: to |[ \t]?[–-][ \t]?)(?=[0-9])|[ \t\xa0]?[-‐‑–—−~][ \t\xa0]?(?=[0-9.,$€£½-¾]|Rp|US|[^\W\d_])|\n?[ \t\xa0]?[–—]\n?[ \t\xa0]?(?=[0-9])"
)
LINK = re.compile(r"[ \t\r\n\xa0]+([^\W\d_]+(?:[./]+[^\W\d_]+\.?)?)[ \t\r\n\xa0]*")
TOLERANCE = re.compile(r"[ \xa0]?(?:±|\+/-|\+/−)[ \xa0]?([0-9]+(?:[.,][0-9]+)*(?:[eE][-−+]?[0-9]+)?)")
DEVIATION = re.compile(r"\(([0-9]{1,2})\)(?=[ \xa0]?[A-Za-zÅ°%µμ])")
SHARE_OF = re.compile(r"[ \t\r\n\xa0]+([^\W\d_]+)(?:[ \t\r\n\xa0]+([^\W\d_]+))?[ \t\r\n\xa0]+")
PERCENT_OF = re.compile(r"(?<![^\s(])(?:[Pp]er )?([A-Za-z]+)[ \t]of[ \t]$")
COMPOUND = re.compile(r"-([^\W\d_]{2,})")
NEXT_WORD = re.compile(r"[ \t\r\n\xa0]*([^\W\d_]+)")
RATIO = re.compile(r":([1-9][0-9]{0,6})(?![0-9:])")
MINUS = "-−–"
BLANK = frozenset(" \t\r\n\xa0\u2009\u202f")
CLINGING = frozenset("([<>=~≈∼±$€£")
DASHES = frozenset("-‐‑–—−~")
TRAILING_MONEY = re.compile(r",(?:-|–|—|00(?![0-9]))")


@dataclass
class Reading:
    """A text being read: its words' lexicon, its language, and what its clear numbers say about separators."""

    text: str
    lexicon: Lexicon
    language: str
    comma_decimal: bool
    whole: str = ""
    _evidence: list[bool | None] = field(default_factory=list)

    def doubt(self) -> bool | None:
        """Say whether the text's clear numbers have a decimal comma; looked for only once."""
        if not self._evidence:
            self._evidence.append(evidence(self.text))
        return self._evidence[0]

    def numeral(self, position: int, money: bool = False) -> Numeral | None:
        """Read the number at a position."""
        return numeral_at(self.text, position, self.lexicon, self.comma_decimal, self.doubt, money)


def dismissed(numeral: Numeral, reason: str, start: int | None = None, end: int | None = None) -> Mention:
    """Return a numeral that is no quantity, with its reason."""
    return Mention(
        numeral.start if start is None else start,
        numeral.end if end is None else end,
        "number",
        numeral.low,
        pattern=numeral.pattern,
        reason=reason,
    )


def quantity_at(reading: Reading, start: int, floor: int, ceiling: int) -> Mention | None:
    """Read the quantity whose first digit or number word is at `start`; left of `floor` and right of `ceiling` is another's."""
    text, lexicon = reading.text, reading.lexicon
    before = text[start - 1] if start > floor else " "
    if before in ".," and start - 1 > floor - 1 and not text[start - 2 : start - 1].isalnum() and text[start].isdigit():
        numeral = _leading_point(reading, start)
        if numeral is not None:
            return _quantity(reading, numeral, floor, ceiling, None)
    at = (
        start - 1 if before in MINUS and text[start - 2 : start - 1] in ("$", "€", "£") and start - 1 > floor else start
    )
    money = (
        money_before(text, at, floor, lexicon)
        if at < start or before in BLANK or not before.isalnum() or before.isalpha()
        else None
    )
    numeral = reading.numeral(start, money is not None)
    if numeral is None:
        return None
    if text[start].isdigit():
        reason = _dismissal(reading, numeral, floor, ceiling, money is not None)
        if reason is not None:
            return reason
    elif numeral.pattern != "sign":
        idiom = _idiom(reading, numeral, floor)
        if idiom is not None:
            return idiom
    if numeral.kind == "ordinal":
        return _ordinal(reading, numeral, floor)
    return _quantity(reading, numeral, floor, ceiling, money)


def _leading_point(reading: Reading, start: int) -> Numeral | None:
    """Read ",77" and ".05"."""
    numeral = reading.numeral(start)
    if numeral is None or numeral.kind != "number" or numeral.pattern not in ("digits", "digits+multiplier"):
        return None
    text = reading.text
    run = re.compile(r"[0-9]+").match(text, start)
    assert run is not None
    value = Fraction(int(run[0]), 10 ** len(run[0])) if len(run[0]) <= 20 else None
    if value is None or (text[run.end() : run.end() + 1] in ".," and text[run.end() + 1 : run.end() + 2].isdigit()):
        return None
    if numeral.scaled:
        value *= Fraction(numeral.low) / int(run[0]) if int(run[0]) else 1
        return numeral._replace(start=start - 1, low=as_text(value), high=as_text(value))
    shown = f"0.{run[0]}"
    return numeral._replace(start=start - 1, low=shown, high=shown)


def _dismissal(reading: Reading, numeral: Numeral, floor: int, ceiling: int, money: bool) -> Mention | None:
    """Return the number dismissed if its surroundings show that it counts nothing; None if it may be a quantity."""
    text, lexicon = reading.text, reading.lexicon
    start, end = numeral.start, numeral.end
    before = text[start - 1] if start else "\n"
    if numeral.kind == "superscript":
        return dismissed(numeral, "footnote")
    if not money:
        if before not in BLANK:
            if before in "[(" or before in ",;–-" and "[" in text[max(0, start - 24) : start]:
                reason = non.bracket_reason(text, numeral)
                if reason:
                    return dismissed(numeral, reason)
            if start > 0 and not (before in CLINGING and (start == 1 or text[start - 2] in BLANK)):
                reason = non.glued_reason(text, numeral, lexicon)
                if reason == "ordinal":
                    return _prefixed_ordinal(reading, numeral, floor)
                if reason:
                    return dismissed(numeral, reason, end=_word_end(text, end) if reason in ("identifier",) else None)
        reason = non.marker_reason(text, numeral)
        if reason:
            return dismissed(numeral, reason)
        reason = non.number_reason(text, numeral, floor)
        if reason:
            return dismissed(numeral, reason)
        words = non.left_words(text, start, floor)
        reason = non.label_reason(text, numeral, words, lexicon)
        if reason:
            return dismissed(numeral, reason, end=_label_end(text, numeral, ceiling, reason))
        if words and _acronym(reading, numeral, floor):
            return dismissed(numeral, "identifier")
        if words and words[-1] in lexicon.context["coordinate_before"]:
            return dismissed(numeral, "coordinate")
    after = text[end : end + 1]
    if after == "-":
        clinging = COMPOUND.match(text, end)
        if clinging is not None and not money and measure_after(text, end, lexicon) is None:
            word = clinging[1].lower()
            if (
                word not in lexicon.nouns
                and word not in ("an", "fold", "to", "plus")
                and word not in lexicon.number
                and not is_plural(word)
            ):
                return dismissed(numeral, "compound")
    if after.isalpha():
        suffixed = _suffixed(reading, numeral, floor)
        if suffixed is not None:
            return suffixed
    follower = NEXT_WORD.match(text, end + (after == "°"))
    if follower is not None:
        word = follower[1].lower()
        if word in lexicon.context["coordinate_after"] and (
            after == "°" or word not in ("north", "south", "east", "west") or follower[1].isupper()
        ):
            return dismissed(numeral, "coordinate")
        if (
            word in lexicon.context["clock_after"]
            and numeral.scaled is False
            and len(numeral.low) <= 5
            and follower[1].lower() not in ("am", "pm")
        ):
            return dismissed(numeral, "clock-time")
    if not money and non.looks_year(numeral) and after not in ("%", "°") and _bare_year(reading, numeral, floor):
        return dismissed(numeral, "year")
    return None


ACRONYM = re.compile(r"([A-Z]{2,})(:?)[ \t\xa0]$")


def _acronym(reading: Reading, numeral: Numeral, floor: int) -> bool:
    """Say whether an abbreviation in capitals makes a number its own: OAE 2, OMIM: 606639; not "PBB 14 kantor"."""
    text, lexicon = reading.text, reading.lexicon
    if numeral.kind != "number" or numeral.scaled or not numeral.low.isdecimal():
        return False
    match = ACRONYM.search(text[max(floor, numeral.start - 12) : numeral.start])
    if match is None or (match[2] and len(numeral.low) < 5) or match[1].lower() in lexicon.nouns:
        return False
    if text[numeral.end : numeral.end + 1] in ("%", "-", "–") or measure_after(text, numeral.end, lexicon) is not None:
        return False
    return not noun_after(text, numeral.end, lexicon)[0]


def _word_end(text: str, end: int) -> int:
    """Return the end of the letters and digits that cling to an identifier."""
    limit = min(len(text), end + 60)
    while end < limit and (text[end].isalnum() or (text[end] in "-_/." and text[end + 1 : end + 2].isalnum())):
        end += 1
    return end


PAGES = re.compile(
    r"[A-Za-z]?(?:[ \t]?[-–—−&][ \t]?|,? (?:and|dan|or|atau) |, ?)(?=[0-9])[0-9]{1,5}[A-Za-z]?(?![0-9A-Za-z%]|[.,][0-9])(?![ \t][a-z]{2,}[^\W\d_])"
)

LOST_DASH = re.compile(r" [0-9]{1,5}(?=[.\n])")


def _label_end(text: str, numeral: Numeral, ceiling: int, reason: str) -> int:
    """Return the end of a labelled number with its range: pages 3–4, articles 5, 6."""
    end = numeral.end
    for _ in range(8):
        match = PAGES.match(text, end)
        if match is None and reason == "page":
            match = LOST_DASH.match(text, end)
        if match is None or match.end() > ceiling:
            break
        end = match.end()
    return end


def _bare_year(reading: Reading, numeral: Numeral, floor: int) -> bool:
    """Say whether four digits that no date reader took are still a year: no noun, no unit after, no hedge of counts before."""
    text, lexicon = reading.text, reading.lexicon
    noun, unit = noun_after(text, numeral.end, lexicon)
    if noun.lower() in lexicon.nouns or measure_after(text, numeral.end, lexicon) is not None:
        return False
    hedge = hedge_before(text, numeral.start, floor, lexicon)
    return hedge is None or hedge.name in ("none",)


ENGLISH_SUFFIX = re.compile(r"(st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z0-9])")


def _suffixed(reading: Reading, numeral: Numeral, floor: int) -> Mention | None:
    """Read letters that cling to a number: 3rd is a rank, 4P a name, 20km a measure (None: go on)."""
    text, lexicon = reading.text, reading.lexicon
    match = ENGLISH_SUFFIX.match(text, numeral.end)
    if match is not None and numeral.low.isdecimal():
        return _ordinal(reading, numeral._replace(end=match.end(), kind="ordinal", pattern="ordinal-digits"), floor)
    word = NEXT_WORD.match(text, numeral.end)
    if word is None:
        return None
    lower = word[1].lower()
    if measure_after(text, numeral.end, lexicon) is not None or numeral.scaled:
        return None
    if lower in lexicon.nouns or lower in lexicon.noun_stops or lower in lexicon.number or len(lower) > 3:
        return None
    if text[numeral.end : numeral.end + 1] in ("x", "X", "×") and not text[numeral.end + 1 : numeral.end + 2].isalpha():
        return None
    return dismissed(numeral, "identifier", end=_word_end(text, numeral.end))


def _idiom(reading: Reading, numeral: Numeral, floor: int) -> Mention | None:
    """Return a number word that counts nothing: salah satu, no one, one another, zero tolerance; None otherwise."""
    text, lexicon = reading.text, reading.lexicon
    start, end = numeral.start, numeral.end
    before = text[start - 1 : start]
    if before in ("-", "/", "_") and non.in_address(text, start):
        return dismissed(numeral, "url")
    clinging = COMPOUND.match(text, end)
    if clinging is not None and measure_after(text, end, lexicon) is None:
        word = clinging[1].lower()
        if (
            word not in lexicon.number
            and word not in lexicon.nouns
            and numeral.kind == "number"
            and word not in UNCLINGING
        ):
            return dismissed(numeral, "compound")
    if numeral.pattern != "words" or numeral.low not in ("0", "1"):
        return None
    word = text[start:end].lower()
    if numeral.low == "0" and text[max(0, start - 4) : start].lower() == "non-":
        return dismissed(numeral, "compound")
    after = text[end : end + 24].lower().replace("-", " ").split()[:3]
    for size in (1, 2, 3):
        if (word, *(part.strip(".,;:)") for part in after[:size])) in lexicon.pronouns_after:
            return dismissed(numeral, "idiom")
    left = text[max(floor, start - 24) : start].lower()
    words = LETTERS.findall(left)
    last = words[-1] if words and left[-1:] in BLANK else ""
    if (last, word) in lexicon.pronouns_before:
        return dismissed(numeral, "idiom")
    if word != "one":
        return None
    following = after[0].strip(".,;:)") if after else ""
    if following == "of":
        return dismissed(numeral, "idiom") if len(after) < 2 or after[1] in DEFINITE else None
    if following in AFTER_PRONOUN and hedge_before(text, start, floor, lexicon) is None:
        return dismissed(numeral, "pronoun")
    if last in BEFORE_PRONOUN and (
        last in ("no", "each", "every", "any") or not noun_after(text, end, lexicon, one=True)[0]
    ):
        return dismissed(numeral, "pronoun")
    return None


def _prefixed_ordinal(reading: Reading, numeral: Numeral, floor: int) -> Mention:
    """Read ke-3."""
    text = reading.text
    start = numeral.start - 1
    while start > floor and text[start - 1].isalpha():
        start -= 1
    return _ordinal(reading, numeral._replace(start=start, kind="ordinal", pattern="ordinal-digits"), floor)


LETTERS = re.compile(r"[^\W\d_]+")
UNCLINGING = frozenset(("an", "fold", "to", "plus"))
DEFINITE = frozenset(
    ("the", "these", "those", "its", "their", "our", "his", "her", "my", "your", "them", "us", "which", "whom")
)
AFTER_PRONOUN = frozenset(
    (
        "another",
        "who",
        "that",
        "which",
        "should",
        "can",
        "is",
        "was",
        "has",
        "could",
        "may",
        "might",
        "must",
        "you",
        "they",
        "we",
        "does",
    )
)
BEFORE_PRONOUN = frozenset(
    (
        "the",
        "this",
        "that",
        "no",
        "each",
        "every",
        "any",
        "another",
        "new",
        "big",
        "previous",
        "last",
        "next",
        "first",
        "which",
    )
)
ENUMERATION = re.compile(r"[ \t]?[,:.;)]|[ \t]*$|\*")


def _ordinal(reading: Reading, numeral: Numeral, floor: int) -> Mention:
    """Read an ordinal as a rank where it ranks: after a rank noun, with a superlative, or in digits and no series."""
    text, lexicon = reading.text, reading.lexicon
    start, end = numeral.start, numeral.end
    window = max(floor, start - 48)
    left = text[window:start]
    words = [word.strip("([{\"'“”‘’*_.,;:") for word in left.lower().split()[-2:]]
    last = words[-1] if words else ""
    follower = NEXT_WORD.match(text, end)
    after = follower[1].lower() if follower else ""
    noun = ""
    if last in lexicon.rank_nouns or _superlative(last, lexicon):
        at = left.lower().rfind(last)
        noun = left[at : at + len(last)]
    elif follower is not None and (after in lexicon.rank_places or _superlative(after, lexicon)):
        noun = follower[1]
    elif numeral.pattern == "ordinal-words":
        if not (len(text) < 60 and not text[:start].strip() and not text[end:].strip()):
            opening = text[max(0, start - 8) : start].rstrip(" *_\t")[-1:] in ("", "\n", ".", ";", ":", "!", "?")
            return dismissed(numeral, "enumeration" if opening and ENUMERATION.match(text, end, end + 2) else "ordinal")
    elif last in lexicon.series or after in lexicon.series or text[end : end + 1] == "-":
        return dismissed(numeral, "ordinal")
    return Mention(start, end, "rank", numeral.low, "", noun, "none", numeral.pattern)


def _superlative(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.superlatives or (
        word.startswith(lexicon.superlative_prefixes) and len(word) > 5 and word not in lexicon.noun_stops
    )


def _quantity(reading: Reading, numeral: Numeral, floor: int, ceiling: int, money: tuple[str, int] | None) -> Mention:
    """Put together what stands around a number."""
    text, lexicon = reading.text, reading.lexicon
    low, high = numeral.low, numeral.high
    start, end, kind, pattern = numeral.start, numeral.end, numeral.kind, numeral.pattern
    unit, noun, time = "", "", ("", 1)
    names: list[str] = []
    if money is not None:
        unit, start, kind = money[0], money[1], "money"
    start, low, high, negative = _signed(text, start, floor, low, high, numeral.start)
    end = repeated(text, numeral, lexicon, reading.comma_decimal)
    if end > numeral.end:
        pattern += "+repeated"
    tolerance = TOLERANCE.match(text, end)
    if tolerance is not None:
        end, pattern = tolerance.end(), "tolerance"
        names.append("about")
    else:
        deviation = DEVIATION.match(text, end) if text[end : end + 1] == "(" and "." in low else None
        if deviation is not None:
            end, pattern = deviation.end(), "tolerance"
    measure = _measure(reading, end, kind, low, numeral)
    if measure is not None:
        end = measure.end
    elif money is not None:
        trailing = TRAILING_MONEY.match(text, end)
        if trailing is not None:
            end = trailing.end()
    if measure is None and money is None and kind == "number":
        share_of = PERCENT_OF.search(text[max(floor, start - 24) : start]) if text[start - 3 : start] == "of " else None
        if (
            share_of is not None
            and (share_of[1].lower() in lexicon.percent or share_of[0].lower().startswith("per cent"))
            and (not share_of.string[: share_of.start()].strip()[-1:].isalnum())
        ):
            start, kind, unit, pattern = start - len(share_of[0]), "percentage", "percent", "percent-of"
    hedge = hedge_before(text, start, floor, lexicon)
    joined = hedge is not None and hedge.opens == "between"
    if joined and not text[numeral.start].isdigit() and numeral.pattern == "words":
        short = words_at(text, numeral.start, lexicon, joined=False)
        if short is not None and short.end < numeral.end:
            low = high = short.low
            end, measure = short.end, _measure(reading, short.end, kind, short.low, short)
            end = measure.end if measure is not None else end
    share = (
        _share(reading, numeral, end, ceiling)
        if measure is None and money is None and numeral.kind == "number"
        else None
    )
    if share is not None:
        low = high = share[0]
        end, kind, pattern = share[1], "fraction", "share"
    else:
        second = _second(reading, end, hedge, ceiling, money is not None, low, measure, start)
        if second is not None:
            other, other_end, other_measure, other_code = second
            if negative and not other.startswith("-") and Fraction(other) < 0:
                other = other.lstrip("-")
            low, high = _scaled_first(low, high, other, numeral, text, end, other_end, lexicon)
            high = other
            if Fraction(low) > Fraction(high):
                low, high = high, low
            end, pattern = other_end, "range"
            if measure is None or other_measure is not None:
                measure = other_measure or measure
            if other_code and not unit:
                unit, kind = other_code, "money"
    if measure is not None:
        if kind != "money" or measure.kind == "money":
            kind, unit, time = measure.kind, measure.unit, measure.time
    if hedge is not None:
        if hedge.opens == "from" and pattern != "range":
            if hedge.name == "none":
                hedge = None
        if hedge is not None and hedge.opens == "between" and pattern != "range" and hedge.name in ("none", "range"):
            hedge = None
        if hedge is not None:
            names.append(hedge.name)
            start = hedge.start
    later = hedge_after(text, end, lexicon)
    if later is not None and later[1] <= ceiling:
        names.append(later[0])
        end = later[1]
        if later[0] == "at_least" and "more_than" in names and text[end - 8 : end].lower() == "equal to":
            names.remove("more_than")
        if measure is None and kind not in ("money", "fraction"):
            measure = _measure(reading, end, kind, low, numeral)
            if measure is not None:
                kind, unit, time, end = measure.kind, measure.unit, measure.time, measure.end
    elif (
        pattern != "range"
        and money is None
        and measure is None
        and text[end : end + 3] == "-an"
        and not text[end + 3 : end + 4].isalpha()
    ):
        names.append("about")
        end += 3
    if names and names[-1] == "at_most" and hedge is not None and _reaches(text, hedge.start, floor, lexicon):
        names.remove("at_most")  # meningkat hingga 500: it is 500
        start = money[1] if money is not None else numeral.start
    name = combine(names)
    if kind in ("number", "fuzzy"):
        kind = "count"
    if kind in ("count", "fraction", "percentage"):
        rank = _nomor(reading, numeral, floor) if kind == "count" and low == high else None
        if rank is not None:
            return rank
        noun, counted = noun_after(
            text,
            end,
            lexicon,
            one=low in ("1", "1.5"),
            after_of=kind != "count" or numeral.kind == "fuzzy" or pattern == "range" and numeral.kind == "fuzzy",
        )
        if noun and noun.lower() in lexicon.context["coordinate_after"]:
            return Mention(start, end, "number", low, pattern=pattern, reason="coordinate")
        if noun and kind == "count" and _proper_name(text, numeral, noun, counted, names):
            return dismissed(numeral, "identifier")
        if noun and kind != "percentage":
            unit = counted
    value, shown = hedged(low, high, name)
    if kind == "duration":
        value = _duration(value, time)
    return Mention(start, end, kind, value, unit, noun, shown, pattern)


NAME_BEFORE = re.compile(r"[A-Z][a-z]+[ ]$")


def _proper_name(text: str, numeral: Numeral, noun: str, unit: str, hedges: list[str]) -> bool:
    """Say whether a number stands within a name: SMK Negeri 1 Sleman."""
    if hedges or unit != noun.lower() or not noun.istitle() or numeral.pattern != "digits" or len(numeral.low) > 3:
        return False
    return NAME_BEFORE.search(text[max(0, numeral.start - 24) : numeral.start]) is not None


def _reaches(text: str, start: int, floor: int, lexicon: Lexicon) -> bool:
    """Say whether "hingga" before a number says where a change has led, not an upper bound."""
    if text[start : start + 6].lower() not in lexicon.reaching:
        return False
    return any(word in lexicon.change for word in LETTERS.findall(text[max(floor, start - 40) : start].lower())[-3:])


def _measure(reading: Reading, end: int, kind: str, low: str, numeral: Numeral) -> Measure | None:
    """Read the unit after a number; a fraction sign or fuzzy word may have one too."""
    measure = measure_after(reading.text, end, reading.lexicon)
    if measure is None:
        return None
    if kind == "money" and measure.kind not in ("money",):
        return measure if measure.kind == "measurement" and measure.unit.startswith("/") else None
    return measure


def _signed(text: str, start: int, floor: int, low: str, high: str, number_start: int) -> tuple[int, str, str, bool]:
    """Read a minus before a number (or its currency): -18 °C, minus five, - 1.200.000 alone on its line."""
    before = text[start - 1] if start > floor else " "
    if number_start > start and text[number_start - 1] in MINUS and text[number_start - 2] in "$€£":
        return start, f"-{low}", f"-{high}", True
    if (
        before in "-−–"
        and (start - 1 == 0 or text[start - 2] in BLANK or text[start - 2] in "([<>=~∼≈±,")
        and text[start].isdigit() | (text[start] in ".,$€£")
    ):
        return start - 1, f"-{low}", f"-{high}", True
    if before in " \xa0":
        if start >= 2 and text[start - 2] in "-−–" and start - 2 >= floor:
            lead = text[max(0, start - 24) : start - 2]
            line = lead.rpartition("\n")[2]
            if not line.strip():
                stop = text.find("\n", number_start, number_start + 60)
                rest = text[number_start : stop if stop >= 0 else number_start + 60]
                if re.fullmatch(r"[0-9][0-9.,/ ]*(?:[A-Za-z]{1,2})?\s*", rest):
                    return start - 2, f"-{low}", f"-{high}", True
        word = text[max(floor, start - 10) : start - 1].lower().rpartition(" ")[2]
        if word in ("minus", "negative", "negatif"):
            return start - 1 - len(word), f"-{low}", f"-{high}", True
    return start, low, high, False


def _second(
    reading: Reading,
    end: int,
    hedge: Hedge | None,
    ceiling: int,
    money: bool,
    low: str,
    measure: Measure | None,
    start: int,
) -> tuple[str, int, Measure | None, str] | None:
    """Read the second number of a range: (value, end, its measure, its currency), or None."""
    text, lexicon = reading.text, reading.lexicon
    if end >= len(text) or "/" in low:
        if not (end < len(text) and hedge is not None and hedge.opens):
            return None
    follower = text[end]
    position = -1
    if follower in DASHES or (follower in BLANK and text[end + 1 : end + 2] in DASHES):
        dash = DASH.match(text, end)
        if dash is not None:
            position = dash.end()
            if follower in BLANK and text[position : position + 1].isalpha() and dash[0].strip() == "-":
                return None
    elif follower in BLANK:
        position = _linked(reading, end, hedge, start)
    elif follower == "%":
        return None
    if position < 0 or position >= ceiling:
        return None
    inner = position
    character = text[position : position + 1]
    code = ""
    if not character.isdigit():
        amount = re.compile(r"(US\$|Rp\.?|IDR|USD|[$€£~∼≈]|[-−–](?=[0-9]))[ \xa0]?").match(text, position)
        if amount is not None:
            inner = amount.end()
            found = money_before(text, inner, position, lexicon)
            code = found[0] if found else ""
    else:
        amount = None
    numeral = (
        reading.numeral(inner, money or bool(code))
        if inner < len(text) and text[inner].isdigit()
        else words_at(text, inner, lexicon)
    )
    if numeral is None or numeral.kind not in ("number", "fuzzy", "fraction") or numeral.end > ceiling:
        return None
    if not text[end : end + 1] in BLANK and non.looks_year(numeral) and len(low) == 4 and not money:
        return None
    value = f"-{numeral.high}" if amount is not None and amount[1] in MINUS else numeral.high
    if text[numeral.end : numeral.end + 2] in ("st", "nd", "rd", "th"):
        return None
    is_dash = text[end:position].strip() in DASHES
    if (
        is_dash
        and numeral.pattern.startswith("digits")
        and Fraction(value) <= Fraction(low)
        and not numeral.scaled
        and not low.startswith("-")
    ):
        return None
    if is_dash and re.compile(r"[-–][0-9]").match(text, numeral.end):
        return None
    after = measure_after(text, numeral.end, lexicon)
    if measure is not None and after is not None and (measure.kind, measure.unit) != (after.kind, after.unit):
        return None
    if measure is not None and after is None and not (hedge is not None and hedge.opens):
        return None
    return value, after.end if after is not None else numeral.end, after, code


def _linked(reading: Reading, end: int, hedge: Hedge | None, start: int) -> int:
    """Return where the second number begins after a word that makes a range, or -1."""
    text, lexicon = reading.text, reading.lexicon
    link = LINK.match(text, end)
    if link is None:
        return -1
    opens = hedge.opens if hedge is not None else ""
    words = lexicon.range_words["between_and"] if opens == "between" else lexicon.range_words["to"]
    position = -1
    word = link[1].lower()
    two = LINK.match(text, link.end() - 1) if text[link.end() - 1 : link.end()] in BLANK else None
    if two is not None and f"{word} {two[1].lower()}" in words:
        position = two.end()
    elif word in words or word.rstrip(".") in words:
        position = link.end()
    elif word == "and" and opens == "from":
        return -1
    if position < 0 or position >= len(text):
        return -1
    if (
        word in ("to", "ke", "until", "through")
        and not opens
        and not text[position].isdigit()
        and text[position] not in "-−–$€£RU"
        and words_at(text, position, lexicon) is None
    ):
        return -1
    if opens == "from" and hedge is not None:
        around = text[max(0, hedge.start - 60) : hedge.start].lower().split()[-4:]
        if any(one.strip("(,*") in lexicon.change for one in around):
            return -1
    if word == "ke" and opens != "from":
        return -1
    if not opens and word in ("until", "through"):
        return -1
    around = text[max(0, start - 40) : start].lower().split()[-3:]
    if not opens and word == "to" and any(one in lexicon.change for one in around):
        return -1
    return position


def _scaled_first(
    low: str, high: str, other: str, numeral: Numeral, text: str, end: int, other_end: int, lexicon: Lexicon
) -> tuple[str, str]:
    """Give the first number of a range the second's multiplier: 3–4 juta, dua sampai tiga ribu."""
    if numeral.scaled or numeral.kind != "number":
        return low, high
    first, second = Fraction(low), Fraction(other)
    if first >= second or first <= 0:
        return low, high
    tail = text[end:other_end].lower()
    for word in re.findall(r"[^\W\d_]+", tail):
        entry = lexicon.number.get(word)
        factor = (
            entry.value
            if entry is not None and entry.role == "scale"
            else 100
            if entry is not None and entry.role == "times_hundred"
            else 0
        )
        if entry is not None and entry.role == "times_ten":
            factor = 10
        if not factor:
            factor = lexicon.scale_signs.get(word, 0)
        if not factor:
            continue
        if numeral.pattern in ("words",) and first >= factor:
            continue
        if first * factor < second and first < 1000:
            scaled = as_text(first * factor)
            return scaled, scaled
    return low, high


def _share(reading: Reading, numeral: Numeral, end: int, ceiling: int) -> tuple[str, int] | None:
    """Read one in five, 3 out of 10, satu dari lima, 1:100: (value, end)."""
    text, lexicon = reading.text, reading.lexicon
    if not numeral.low.isdecimal():
        return None
    first = int(numeral.low) if len(numeral.low) < 7 else 0
    if not first:
        return None
    if text[end : end + 1] == ":":
        ratio = RATIO.match(text, end)
        return (f"{numeral.low}/{ratio[1]}", ratio.end()) if ratio is not None and first < int(ratio[1]) else None
    link = SHARE_OF.match(text, end)
    if link is None or "\n\n" in link[0]:
        return None
    word, two = link[1].lower(), (link[2] or "").lower()
    marks = lexicon.marks["out_of"] | lexicon.marks["over"]
    if f"{word} {two}" in marks:
        position = link.end()
    elif word in marks:
        position = link.start(2) if link[2] else link.end()
        if word == "in" and (first > 10 or numeral.scaled):
            return None
    else:
        return None
    if position < 0 or position >= min(len(text), ceiling):
        return None
    follower = reading.numeral(position) if text[position].isdigit() else words_at(text, position, lexicon)
    if follower is None or not follower.low.isdecimal() or follower.kind != "number" or follower.end > ceiling:
        return None
    second = int(follower.low) if len(follower.low) < 9 else 0
    if not first < second or (word == "in" and (second > 1000 or non.looks_year(follower))):
        return None
    if measure_after(text, follower.end, lexicon) is not None:
        return None
    if word in lexicon.marks["over"] and (noun_after(text, follower.end, lexicon)[0] or first > 100):
        return None
    return f"{first}/{second}", follower.end


def _nomor(reading: Reading, numeral: Numeral, floor: int) -> Mention | None:
    """Read a rank by number: peringkat nomor satu, ranked No. 1, number two."""
    text, lexicon = reading.text, reading.lexicon
    window = max(floor, numeral.start - 48)
    left = text[window : numeral.start]
    words = left.lower().split()
    if not words:
        return None
    last = words[-1].strip("([{\"'“”‘’*_.,;:")
    marked = last in lexicon.marks["number_marks"]
    if not marked and last not in lexicon.rank_nouns:
        return None
    if not numeral.low.isdecimal() or len(numeral.low) > 4 or words[-1].endswith((",", ";")):
        return None
    at = left.lower().rstrip().rfind(last)
    noun_at, noun = at, left[at : at + len(last)]
    if marked:
        former = words[-2].strip("([{\"'“”‘’*_.,;:") if len(words) > 1 else ""
        if former in lexicon.rank_nouns and not words[-2].endswith((",", ";", ".")):
            noun_at = left.lower().rfind(former, 0, at)
            noun = left[noun_at : noun_at + len(former)]
    elif (
        last in ("rank", "ranks", "place", "position", "tempat", "placed")
        and noun_after(text, numeral.end, lexicon)[0]
        and last in ("tempat", "place", "position")
    ):
        return None
    return Mention(
        window + at if marked else numeral.start, numeral.end, "rank", numeral.low, "", noun, "none", "rank-number"
    )


def _duration(value: str, time: tuple[str, int]) -> str:
    """Return a duration's value as ISO 8601: P28Y, PT8H..PT10H, >P10Y."""
    sign = re.match(r"[<>=~]*", value)
    assert sign is not None
    return sign[0] + "..".join(_iso(part, time) for part in value[sign.end() :].split(".."))


def _iso(amount: str, time: tuple[str, int]) -> str:
    designator, factor = time
    number = Fraction(amount)
    number = number * factor if factor > 0 else number / Fraction(10) ** -factor
    shown = as_text(number)
    if "/" in shown:
        shown = f"{float(number):.6g}"
    if designator == "MO":
        return f"P{shown}M"
    return f"PT{shown}{designator}" if designator in "HMS" else f"P{shown}{designator}"


BOTH = re.compile(r",?[ \t\n\xa0]*(?:and|but|dan|tetapi|tapi)?[ \t\n\xa0]*")
LOWER, UPPER = frozenset(("more_than", "at_least")), frozenset(("less_than", "at_most"))


ALIKE = re.compile(r"(?:,|;|/)?[ \t\n\xa0]*(?:and|or|dan|atau|to|ke|menjadi|serta|respectively)?[ \t\n\xa0]*")


def share_unit(text: str, found: list[Mention], mention: Mention) -> None:
    """Give the bare numbers right before a measured one its unit: 45 and 50 mg; 9.8 and 3.4%; 12, 15 dan 20 persen."""
    end = mention.start
    for index in range(len(found) - 1, max(-1, len(found) - 7), -1):
        former = found[index]
        if former.reason or former.kind != "count" or former.unit or former.noun or end - former.end > 12:
            break
        between = text[former.end : end]
        if not between.strip() or not ALIKE.fullmatch(between):
            break
        found[index] = former._replace(kind=mention.kind, unit=mention.unit)
        end = former.start


def both_bounds(text: str, first: Mention, second: Mention) -> Mention | None:
    """Return the range that two bounds in a row make: more than 10 and less than 20; None if they make none."""
    if (
        first.kind != second.kind
        or first.kind in ("date", "period", "duration", "rank")
        or (first.unit and first.unit != second.unit)
    ):
        return None
    if not (first.hedge in LOWER and second.hedge in UPPER) and not (first.hedge in UPPER and second.hedge in LOWER):
        return None
    if second.start - first.end > 12 or not BOTH.fullmatch(text, first.end, second.start):
        return None
    low, high = (first, second) if first.hedge in LOWER else (second, first)
    lowest, highest = low.value.lstrip("<>=~"), high.value.lstrip("<>=~")
    if Fraction(lowest) >= Fraction(highest):
        return None
    return second._replace(start=first.start, value=f"{lowest}..{highest}", hedge="range", pattern="bounds")
