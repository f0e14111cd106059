"""Reads dates, periods and durations in running text to EDTF (ISO 8601-2) and ISO 8601.

One scan over the digits and a few words finds the places where a date or duration can stand; the grammar is tried
only there, over the words around, so that time is linear in the text. A year that is no date of the narrative (a
citation's, a law's, an access date, an address on the web) is returned too, with the reason why it is none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.candidates import digit_runs, find_words
from helpers.date_words import (
    DateWords,
    Token,
    date_words,
    evaluate,
    lower,
    next_word,
    phrase_ending,
    previous_word,
    tokens_after,
    tokens_before,
    word_before,
)
from helpers.durations import (
    duration_at,
    duration_in_words,
    duration_of_one,
    join_durations,
    relative_at,
    resolve_relative,
)
from helpers.mention import Mention
from helpers.segments import zones

DIGITS = re.compile(r"\d+")
RAISED = "²³¹⁰⁴⁵⁶⁷⁸⁹"
NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])")
ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])")
YEARS = re.compile(r"(\d{4})\s?/\s?(\d{4}|\d\d)(?![\d/])")
SHORT_RANGE = re.compile(r"([-–—])(\d\d)(?![\d-])")
ORDINAL = re.compile(r"st|nd|rd|th")
DAY_BEFORE = re.compile(r"(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?\s{0,2}$")
SLASH_YEAR = re.compile(r"(\d{1,2})/(\d{4})(?![\d/])")
YEAR_AFTER = re.compile(r"[.,]?\s{0,2},?\s{0,2}(?:[a-z]{3,5}\s)?\d{4}")  # "5 Mei 2010", "5 Mei tahun 2010"
CLOCK = re.compile(r"(\d{1,2})([.:])(\d\d)(?![\d.,])")
DASHES = frozenset("-–—−")
PARTS = {"early": 0, "mid": 1, "late": 2}
MONTH_PARTS = {
    "early": (1, 4), "mid": (5, 8), "late": (9, 12), "first_half": (1, 6), "second_half": (7, 12),
    "quarter1": (1, 3), "quarter2": (4, 6), "quarter3": (7, 9), "quarter4": (10, 12),
}  # fmt: skip
LEADS = frozenset(("since", "from", "between", "before", "after", "until", "to"))
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EARLIEST, LATEST = 1500, 2100


class Atom(NamedTuple):
    """One date expression before ranges are put together; `first`–`last` are its ends as EDTF."""

    start: int
    end: int
    first: str
    last: str
    value: str
    leads: frozenset[str] = frozenset()
    lead_start: int = 0
    about: bool = False
    weekday: str = ""
    weekday_word: str = ""
    pattern: str = "year"
    reason: str = ""
    bare: bool = False  # a year with nothing around that says so


def read_dates(text: str, lang: str = "auto") -> list[Mention]:
    """Return the dates, periods and durations of a text, in order of start, not overlapping.

    Values are EDTF (`1979`, `2004-10/2019-06-30`, `199X`, `1979~`, `2003/..`) and ISO 8601 durations (`P10Y`,
    `PT8H..PT10H`, with the hedge signs of DESIGN.md). A weekday that the text gives stands in `noun` (as written)
    and `unit`. Mentions with a `reason` are none of the narrative: citation-year, bibliography, footnote, law-number,
    access-date, url, clock, relative-date.
    """
    words = date_words(lang)
    low = lower(text)
    atoms: list[Atom] = []
    spans: list[Mention] = []
    taken = 0
    for run in digit_runs(text):
        start = run
        while low[start : start + 1] in RAISED and low[start : start + 1]:
            start += 1
        match = DIGITS.match(low, start)
        if match is None:
            continue
        end = match.end()
        if start < taken or end - start > 6:
            continue
        size = end - start
        if size <= 2:
            found: Atom | Mention | None = _day(text, low, start, end, words)
        elif size == 4:
            found = _year(text, low, start, end, words)
        elif size in (5, 6):
            found = _glued_year(text, low, start, end, words)
        else:
            found = None
        if found is None:
            found = duration_at(low, start, end, words)
        if isinstance(found, Atom):
            atoms.append(found)
            taken = found.end
        elif found is not None:
            spans.append(found)
            taken = found.end
    relative: list[Mention] = []
    for start, name in find_words(text, words.search):
        word = name.decode("latin-1")
        kind = words.search[name]
        read = relative_at(low, start, word, words) if word in words.relative_at else None
        if read:
            relative.append(read)
        elif kind != "relative":
            _in_words(low, start, word, kind, words, atoms, spans)
    dates = _compose(text, low, _without_overlap(atoms), words)
    durations = join_durations(low, spans, words)
    return _dismiss_zones(text, low, resolve_relative(low, _first_longest(dates + durations + relative)))


# --- one expression -------------------------------------------------------------------------------------------------


class Around(NamedTuple):
    """What the words before a year or a month say."""

    start: int
    year_word: bool = False
    fiscal: bool = False
    month: int = 0
    month_from: int = 0
    day: int = 0
    day_from: int = 0
    weekday: str = ""
    weekday_word: str = ""
    part: str = ""
    about: bool = False
    leads: frozenset[str] = frozenset()
    lead_start: int = 0


def _look_back(text: str, low: str, position: int, words: DateWords, month: int = 0) -> Around:
    """Read the words before a position from right to left for as long as they belong to a date."""
    quick = _look_back_quickly(low, position, words)
    if quick is not None:
        return quick
    tokens, narrow = tokens_before(low, position, 30), True
    index, at, start, fillers = len(tokens), position, position, 0
    year_word = fiscal = about = False
    day = day_from = month_from = 0
    weekday = weekday_word = part = ""
    leads: frozenset[str] = frozenset()
    lead_start = position
    while True:
        if narrow and (index < 2 or words.phrases.endings.get(tokens[index - 1].word, 0) > index):
            # Most dates have few words before them: look further only where there are more.
            tokens, narrow = tokens_before(low, position, 56), False
            index = sum(token.end <= at for token in tokens)
        if index < 1:
            break
        gap = low[tokens[index - 1].end : at]
        if gap.strip(" \t\n\r\u00a0\u202f,-–—.’'"):
            break
        if "." in gap and (tokens[index - 1].end - tokens[index - 1].start > 4 or "\n" in gap):
            break
        dash = not DASHES.isdisjoint(gap)
        comma = "," in gap
        count, phrase = phrase_ending(low, tokens, index, words.phrases)
        if not count:
            token = tokens[index - 1]
            number = _day_number(token.word)
            if not number:
                break
            if month and not day and not part and not about and not dash and not comma:
                day, start, at, index = number, token.start, token.start, index - 1
                first_day = _earlier_day(low, start, day, words)
                if first_day:
                    day_from, start = first_day
                    at = start
                    while index > 0 and tokens[index - 1].start >= start:
                        index -= 1
                continue
            if not month and not year_word and start == position and index > 1 and (comma or not dash):
                named = words.months.get(tokens[index - 2].word)
                if named and low[tokens[index - 2].end : token.start].strip(" .\u00a0") == "":
                    month, day, start, at, index = (
                        named,
                        number,
                        tokens[index - 2].start,
                        tokens[index - 2].start,
                        index - 2,
                    )
                    continue
            break
        first = tokens[index - count]
        kind = ""
        for name, data in words.phrases[phrase]:
            if (
                name == "month"
                and not month
                and not part
                and not about
                and not dash
                and _is_month(text, first, data, True)
            ):
                month, kind = data, name
            elif name == "weekday" and day and not weekday:
                weekday, weekday_word, kind = data, text[first.start : tokens[index - 1].end], name
            elif name in ("year", "fiscal") and start == position and not comma and not dash:
                year_word, fiscal, kind = True, name == "fiscal", name
            elif name in MONTH_PARTS and not part and not about and not comma and not day:
                part, kind = name, name
            elif name == "about" and not about and not comma and not dash:
                about, kind = True, name
            elif name in LEADS and not comma and not dash:
                leads |= {name}
                kind = "lead"
            elif name == "filler" and not comma and not kind:
                kind = "filler"
            if kind and kind != "lead":
                break
        if not kind:
            break
        if kind == "lead":
            lead_start = first.start
            break
        index -= count
        at = first.start
        if kind == "filler":
            fillers += 1
            if fillers > 2:
                break
            continue
        fillers = 0
        start = first.start
        if kind == "month":
            span, month_from = _month_before(text, low, tokens, index, start, words)
            if month_from:
                start = at = span
                while index > 0 and tokens[index - 1].start >= start:
                    index -= 1
    return Around(
        start, year_word, fiscal, month, month_from, day, day_from, weekday, weekday_word, part, about, leads,
        lead_start,
    )  # fmt: skip


def _look_back_quickly(low: str, position: int, words: DateWords) -> Around | None:
    """Read the commonest words before a year ("pada tahun", "in", none), or None where more may belong to the date."""
    nearest = previous_word(low, position)
    endings = words.phrases.endings
    if nearest not in endings:
        return None if nearest[:2].strip("stndrh").isdigit() else Around(position)
    start, word = word_before(low, position)
    year_word = word in words.only_year
    first = start if year_word else position
    if year_word:
        start, word = word_before(low, start)
    fillers = 0
    while word in words.only_filler and fillers < 2:
        start, word = word_before(low, start)
        fillers += 1
    if not word:
        # A mark stands before: nothing more belongs to the date, unless the mark is a comma or a dash.
        before = low[start - 1 : start]
        return Around(first, year_word) if before in "(\"“[;:.!?" and before and (year_word or fillers) else None
    return Around(first, year_word) if word not in endings and not word[0].isdigit() else None


def _month_before(
    text: str, low: str, tokens: list[Token], index: int, start: int, words: DateWords
) -> tuple[int, int]:
    """Return (where, month) of a first month that a range such as "Maret–Juli" names, or (start, 0)."""
    if index < 1:
        return start, 0
    last = tokens[index - 1]
    gap = low[last.end : start]
    if gap.strip() in DASHES and words.months.get(last.word):
        return last.start, words.months[last.word]
    if (
        index > 1
        and gap.strip() == ""
        and (last.word in words.sets["words.to"] or last.word in words.sets["words.and"])
    ):
        first = tokens[index - 2]
        if words.months.get(first.word) and low[first.end : last.start].strip() == "":
            if _is_month(text, first, words.months[first.word], True):
                return first.start, words.months[first.word]
    return start, 0


def _earlier_day(low: str, start: int, day: int, words: DateWords) -> tuple[int, int] | None:
    """Return (day, where) of the first day of a range such as "12–15 Maret" or "3 dan 4 Mei" whose last is at `start`."""
    at = start
    while at and low[at - 1] in " \u00a0":
        at -= 1
    if at and low[at - 1] in DASHES:
        at -= 1
    elif previous_word(low, start) in words.links:
        tokens = tokens_before(low, start, 24)
        count, _ = phrase_ending(low, tokens, len(tokens), words.to)
        if not count and not (tokens and tokens[-1].word in words.sets["words.and"]):
            return None
        at = tokens[-max(count, 1)].start
    else:
        return None
    found = DAY_BEFORE.search(low, max(0, at - 8), at)
    return (int(found[1]), found.start()) if found and 0 < int(found[1]) < day else None


def _day_number(word: str) -> int:
    """Return the day of a month that a word is ("5", "5th"), or 0."""
    digits = word[:-2] if len(word) > 2 and word[-2:] in ("st", "nd", "rd", "th") else word
    number = int(digits) if digits.isdecimal() and len(digits) <= 2 else 0
    return number if number <= 31 else 0


def _is_month(text: str, token: Token, month: int, with_year: bool) -> bool:
    """Say whether a word is a month's name: "may" and abbreviations need their capital unless a year follows."""
    return with_year or text[token.start].isupper() or token.end - token.start > 5


def _day(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | Mention | None:
    """Read what begins with one or two digits: a numeric date, a day of a month without its year, a century, a clock."""
    before, after = low[start - 1 : start], low[end : end + 1]
    if before and (before.isalnum() or before in "/_"):
        return None
    if after in "/.-" and after:
        match = NUMERIC.match(low, start)
        if match and before not in (".", "-", ",") and (match[2] == "/" or len(match[4]) == 4):
            return _numeric(low, match)
    if after in ".:" and after:
        clock = CLOCK.match(low, start)
        if clock and int(clock[1]) < 25 and int(clock[3]) < 60:
            mention = _clock(low, clock, words)
            if mention:
                return mention
    if after in "/" and after:
        match = SLASH_YEAR.match(low, start)
        if match and EARLIEST <= int(match[2]) <= LATEST:
            return _slash_year(low, match, words)
    if before in "'’" and before or (words.decade_suffix.match(low, end) and int(low[start:end]) % 10 == 0):
        decade = words.decade_suffix.match(low, end)
        value = int(low[start:end])
        if decade and value % 10 == 0 and end - start == 2:
            around = _look_back(text, low, start - (before in "'’" and before != ""), words)
            said = (
                around.year_word
                or around.part
                or before in ("'", "’")
                or (previous_word(low, start) in words.sets["words.decade_before"])
            )
            if said:
                year = (1900 if value >= 30 else 2000) + value
                return _finish(around, year, decade.end(), 10, "decade")
    day = int(low[start:end])
    if not 1 <= day <= 31:
        return None
    at = end
    ordinal = ORDINAL.match(low, end)
    if ordinal:
        at = ordinal.end()
    nearest = next_word(low, at)
    named = nearest in words.months or nearest in words.sets["words.of"] or (ordinal and nearest in words.sets["words.century"])
    ahead = tokens_after(low, at, 4, 32) if named else []
    if ahead and ahead[0].start == at and at == end and low[end : end + 1].isalpha():
        return None
    if ordinal and ahead and ahead[0].word in words.sets["words.century"] and 10 <= day <= 21:
        return _finish(_look_back(text, low, start, words), (day - 1) * 100, ahead[0].end, 100, "century")
    if ahead and ahead[0].word in words.sets["words.of"] and len(ahead) > 1:
        ahead = ahead[1:]
    if ahead and ahead[0].word in words.months:
        month = words.months[ahead[0].word]
        stated = any(len(t.word) == 4 and t.word.isdecimal() for t in ahead[1:3])
        comma = YEAR_AFTER.match(low, ahead[0].end)
        if not stated and comma is None and _is_month(text, ahead[0], month, False) and day <= 31:
            return _yearless(low, start, ahead[0].end, month, day, words, text)
        return None  # the year that follows reads it
    return _month_first(text, low, start, at, day, words)


def _yearless(low: str, start: int, end: int, month: int, day: int, words: DateWords, text: str) -> Atom:
    """Return a day of a month whose year is not stated beside it."""
    value = f"XXXX-{month:02}-{day:02}"
    around = _look_back(text, low, start, words)
    first_day = _earlier_day(low, start, day, words)
    if first_day:
        first = f"XXXX-{month:02}-{first_day[0]:02}"
        return Atom(first_day[1], end, first, value, f"{first}/{value}", pattern="days-of-month")
    return Atom(start, end, value, value, value, around.leads, around.lead_start, pattern="day-month")


def _month_first(text: str, low: str, start: int, end: int, day: int, words: DateWords) -> Atom | None:
    """Read "March 5" where no year follows; with a year, the year reads it."""
    if previous_word(low, start) not in words.months:
        return None
    tokens = tokens_before(low, start, 24)
    if not tokens or tokens[-1].word not in words.months or low[tokens[-1].end : start].strip(" .\u00a0"):
        return None
    if re.compile(r",?\s{0,2}\d{4}(?!\d)|\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?,?\s{0,2}\d{4}").match(low, end):
        return None
    month = words.months[tokens[-1].word]
    if not text[tokens[-1].start].isupper() or low[end : end + 1] in (".", ",") and low[end + 1 : end + 2].isdigit():
        return None
    value = f"XXXX-{month:02}-{day:02}"
    around = _look_back(text, low, tokens[-1].start, words)
    return Atom(tokens[-1].start, end, value, value, value, around.leads, around.lead_start, pattern="day-month")


def _numeric(low: str, match: re.Match[str]) -> Atom | None:
    """Read 12/03/2015: day first unless only month first can be."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 50 else 1900
    if not (1 <= first <= 31 and 1 <= second <= 31 and EARLIEST <= year <= LATEST) or min(first, second) > 12:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    value = f"{year}-{month:02}-{day:02}"
    pattern = "numeric-date" if max(first, second) > 12 or first == second else "numeric-date-day-first"
    return Atom(match.start(), match.end(), value, value, value, pattern=pattern)


def _clock(low: str, match: re.Match[str], words: DateWords) -> Mention | None:
    """Return a time of day, which is no quantity."""
    tokens = tokens_before(low, match.start(), 16)
    ahead = tokens_after(low, match.end(), 1, 8)
    if (
        match[2] == ":"
        or (tokens and tokens[-1].word in words.sets["words.clock"] and not low[tokens[-1].end : match.start()].strip())
        or (ahead and ahead[0].word in words.sets["words.clock_after"])
    ):
        return Mention(match.start(), match.end(), "number", f"{match[1]}:{match[3]}", pattern="clock", reason="clock")
    return None


def _slash_year(low: str, match: re.Match[str], words: DateWords) -> Atom | None:
    """Read 21/2007: the number of a law, or a month of a year."""
    number, year = int(match[1]), int(match[2])
    tokens = tokens_before(low, match.start(), 24)
    if number > 12 or (tokens and not words.sets["dismiss.law"].isdisjoint(t.word for t in tokens[-2:])):
        return Atom(
            match.start(), match.end(), str(year), str(year), str(year), pattern="law-number", reason="law-number"
        )
    value = f"{year}-{number:02}"
    return Atom(match.start(), match.end(), value, value, value, pattern="numeric-month") if number else None


def _glued_year(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | None:
    """Read "tahun 20173": a year with the mark of a footnote glued to it."""
    year = int(low[start : start + 4])
    if not 1800 <= year <= LATEST or low[start - 1 : start].isalnum():
        return None
    around = _look_back(text, low, start, words)
    if not (around.year_word or around.month):
        return None
    return _finish(around, year, start + 4, 1, "year-with-footnote")


def _year(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | Mention | None:
    """Read what begins with four digits, or say why it is no date."""
    year = int(low[start:end])
    if not EARLIEST <= year <= LATEST and not 1000 <= year < 3000:
        return None
    before, after = low[start - 1 : start], low[end : end + 1]
    if (
        before.isalpha()
        and low[start - 2 : start] in words.sets["words.fiscal"]
        and not low[start - 3 : start - 2].isalnum()
    ):
        return _fiscal(low, start - 2, start, end, year)
    if before and (
        before.isalpha() or before in "$€£#_@" or (before in ".,:" and low[start - 2 : start - 1].isdigit())
    ):
        return None
    if after in ".," and after and low[end + 1 : end + 2].isdigit():
        return None
    if before == "/":
        law = re.compile(r"(?<![\d/.])(\d{1,3})/$").search(low[max(0, start - 5) : start])
        if law and EARLIEST <= year <= LATEST:
            at = max(0, start - 5) + law.start()
            return Atom(at, end, str(year), str(year), str(year), pattern="law-number", reason="law-number")
        return Atom(start, end, str(year), str(year), str(year), reason="url") if _in_url(low, start) else None
    if (
        before in DASHES
        and before
        and low[start - 2 : start - 1].isdigit()
        and not low[max(0, start - 5) : start - 1].isdecimal()
    ):
        return None  # a telephone number, an identifier
    if (
        before in DASHES
        and before
        and low[start - 2 : start - 1].isdigit()
        and after in DASHES
        and low[end + 1 : end + 2].isdigit()
    ):
        return None
    if (
        after == "-"
        and low[end + 1 : end + 5].isdecimal()
        and end + 5 <= len(low)
        and not EARLIEST <= int(low[end + 1 : end + 5]) <= LATEST
    ):
        return None
    if (
        low[start - 1 : start] == "-"
        and low[max(0, start - 5) : start - 1].isdecimal()
        and int(low[max(0, start - 5) : start - 1]) < EARLIEST
    ):
        return None
    iso = ISO.match(low, start) if after == "-" else None
    if iso and 1 <= int(iso[2]) <= 12 and (iso[3] is None or 1 <= int(iso[3]) <= 31):
        successor = iso[3] is None and int(iso[2]) == (year + 1) % 100
        if not successor and EARLIEST <= year <= LATEST:
            around = _look_back(text, low, start, words)
            value = iso[0]
            return Atom(
                around.start,
                iso.end(),
                value,
                value,
                value,
                around.leads,
                around.lead_start,
                around.about,
                pattern="iso",
            )
    decade = words.decade_suffix.match(low, end)
    around = _look_back(text, low, start, words)
    if decade and year % 10 == 0 and EARLIEST <= year <= LATEST:
        width = 100 if year % 100 == 0 and year != 2000 else 10
        return _finish(around, year, decade.end(), width, "decade" if width == 10 else "century")
    years = YEARS.match(low, start) if after in "/ " and after else None
    if years and EARLIEST <= year <= LATEST:
        second = int(years[2]) if len(years[2]) == 4 else year - year % 100 + int(years[2])
        if year < second <= year + 5:
            return _range(around, year, second, years.end(), "fiscal-year")
        if after == "/":
            return None
    short = SHORT_RANGE.match(low, end)
    if short and EARLIEST <= year <= LATEST:
        second = year - year % 100 + int(short[2])
        if second > year and not around.month:
            return _range(around, year, second, short.end(), "years")
    strong = around.year_word or around.month or around.part or bool(around.leads & {"since"})
    following = next_word(low, end)
    if after.isalpha() and not (after in "abcdef" and not low[end + 1 : end + 2].isalnum()):
        return None
    if not strong:
        counted = _is_count(low, start, end, year, around, following, words)
        if counted:
            return None
    if not EARLIEST <= year <= LATEST and not around.year_word and not around.month:
        return None
    atom = _finish(around, year, end, 1, "year")
    return atom._replace(bare=not strong)


def _fiscal(low: str, begin: int, start: int, end: int, year: int) -> Atom:
    """Read "FY2015" and "FY2015/16", the letters glued to the year."""
    years = YEARS.match(low, start) or SHORT_RANGE.match(low, end)
    if years:
        second = year - year % 100 + int(years[2][-2:])
        if year < second <= year + 5:
            return Atom(begin, years.end(), str(year), str(second), f"{year}/{second}", pattern="fiscal-year")
    return Atom(begin, end, str(year), str(year), str(year), pattern="fiscal-year")


def _is_count(
    low: str, start: int, end: int, year: int, around: Around, following: str, words: DateWords
) -> bool:
    """Say whether four digits count something rather than name a year."""
    spaced = low[start - 1 : start] in " \t\n\u00a0." or start == 0
    previous = previous_word(low, start) if spaced else ""
    timed = previous in words.sets["words.filler"] or bool(around.leads - {"to"})
    after = low[end : end + 2]
    if after[:1] in ("%", "°", "‰") or after == " %":
        return True
    if previous in words.sets["dismiss.count_before"]:
        return True
    if following in words.sets["dismiss.count_after"] and not (timed and year % 100):
        return True
    if timed:
        return not 1500 <= year <= LATEST
    if year < 1800 or year > 2060:
        return True
    if previous and following and previous not in words.sets["dismiss.function"]:
        if following not in words.sets["dismiss.function"] and following.isalpha():
            verb = previous.startswith(words.verb_prefixes) if words.verb_prefixes else True
            plural = following.endswith(words.plural_suffixes) if words.plural_suffixes else True
            conjugated = bool(words.verb_prefixes) and following.startswith(words.verb_prefixes)
            if verb and plural and not conjugated and previous.isalpha():
                return True
    return False


def _range(around: Around, first: int, last: int, end: int, pattern: str) -> Atom:
    """Return a period of whole years."""
    mark = "~" if around.about else ""
    return Atom(
        around.start, end, f"{first}{mark}", f"{last}{mark}", f"{first}{mark}/{last}{mark}", around.leads,
        around.lead_start, around.about, pattern=pattern,
    )  # fmt: skip


def _finish(around: Around, year: int, end: int, width: int, pattern: str) -> Atom:
    """Return the expression that a year, the words before it and its width (1, 10 or 100 years) make."""
    if width == 1 and around.month:
        first, last, pattern = _in_month(around, year)
        value = first if first == last else f"{first}/{last}"
    elif width == 1 and around.part:
        low_month, high_month = MONTH_PARTS[around.part]
        first, last = f"{year}-{low_month:02}", f"{year}-{high_month:02}"
        value, pattern = f"{first}/{last}", "part-of-year"
    elif width > 1 and around.part in PARTS:
        edges = {10: ((0, 3), (4, 6), (7, 9)), 100: ((0, 33), (34, 66), (67, 99))}[width][PARTS[around.part]]
        first, last = str(year + edges[0]), str(year + edges[1])
        value, pattern = f"{first}/{last}", f"part-of-{pattern}"
    elif width > 1:
        first, last = str(year), str(year + width - 1)
        value = f"{year // 10}X" if width == 10 else f"{year // 100}XX"
    else:
        first = last = value = str(year)
    if around.about and value[-1:].isdigit():
        first, last = f"{first}~", f"{last}~"
        value = first if "/" not in value else f"{first}/{last}"
    return Atom(
        around.start, end, first, last, value, around.leads, around.lead_start, around.about, around.weekday,
        around.weekday_word, "weekday-date" if around.weekday else pattern,
    )  # fmt: skip


def _in_month(around: Around, year: int) -> tuple[str, str, str]:
    """Return first, last and pattern of a date that names its month."""
    month = around.month
    if around.day:
        if not 1 <= around.day <= (MONTH_DAYS[month - 1] + (month == 2)):
            return f"{year}-{month:02}", f"{year}-{month:02}", "impossible-day"
        last = f"{year}-{month:02}-{around.day:02}"
        return (f"{year}-{month:02}-{around.day_from:02}" if around.day_from else last), last, "day-month-year"
    if around.part in PARTS:
        leap = month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        days = ((1, 10), (11, 20), (21, MONTH_DAYS[month - 1] + leap))[PARTS[around.part]]
        return f"{year}-{month:02}-{days[0]:02}", f"{year}-{month:02}-{days[1]:02}", "part-of-month"
    if around.month_from:
        first_year = year if around.month_from < month else year - 1
        return f"{first_year}-{around.month_from:02}", f"{year}-{month:02}", "months"
    return f"{year}-{month:02}", f"{year}-{month:02}", "month-year"


def _in_words(
    low: str, at: int, word: str, kind: str, words: DateWords, atoms: list[Atom], spans: list[Mention]
) -> None:
    """Read what is written in words around a word that announces it, into `atoms` (dates) or `spans` (durations)."""
    atom = mention = None
    if kind == "unit":
        if word in words.sets["words.century"]:
            atom = _century(low, at, word, words)
        if word in words.sets["words.year"]:
            atom = _year_in_words(low, at, word, words)
        mention = None if atom else duration_in_words(low, at, words)
    elif kind == "one":
        mention = duration_of_one(low, at, word, words)
    elif kind == "decade":
        atom = _decade_in_words(low, at, word, words)
    elif kind == "century":
        atom = _century(low, at, word, words)
        mention = None if atom else duration_in_words(low, at, words)
    if atom:
        atoms.append(atom)
    elif mention:
        spans.append(mention)


def _year_in_words(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "tahun dua ribu lima"."""
    end = at + len(word)
    if low[end : end + 1] != " " or low[end + 1 : end + 2].isdigit():
        return None
    ahead = tokens_after(low, end + 1, 8, 64)
    names = []
    for token in ahead:
        if token.word not in words.numbers and token.word not in words.scales:
            break
        names.append(token.word)
    value = evaluate(names, words) if len(names) > 1 else None
    if value is None or not EARLIEST <= value <= LATEST:
        return None
    return _finish(_look_back(low, low, ahead[0].start, words), value, ahead[len(names) - 1].end, 1, "year-in-words")


def _decade_in_words(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "the nineties", "tahun sembilan puluhan"."""
    end = at + len(word)
    tokens = tokens_before(low, end, 40)
    count, phrase = phrase_ending(low, tokens, len(tokens), words.decade_names)
    if not count:
        return None
    around = _look_back(low, low, tokens[-count].start, words)
    previous = tokens[-count - 1].word if len(tokens) > count else ""
    if not (around.year_word or around.part or previous in words.sets["words.decade_before"]):
        return None
    decade = words.decade_names[phrase]
    return _finish(around, (1900 if decade >= 30 else 2000) + decade, end, 10, "decade-in-words")


CENTURY_AFTER = re.compile(r"\s{1,2}(?:[a-z]{2}\s?-?\s?)?(\d{1,2}|[xvi]{2,5})(?![^\W_])")
ROMAN = {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def _century(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "abad ke-20" and "the nineteenth century"; "19th century" is read at its digits."""
    match = CENTURY_AFTER.match(low, at + len(word))
    start, end, number = at, at + len(word), 0
    if match:
        number = int(match[1]) if match[1].isdecimal() else ROMAN.get(match[1], 0)
        end = match.end()
    else:
        tokens = tokens_before(low, at, 24)
        count, phrase = phrase_ending(low, tokens, len(tokens), words.ordinals)
        if count:
            number, start = words.ordinals[phrase], tokens[-count].start
    if not 10 <= number <= 21:
        return None
    return _finish(_look_back(low, low, start, words), (number - 1) * 100, end, 100, "century")


# --- ranges and open ends ----------------------------------------------------------------------------------------------


def _without_overlap(atoms: list[Atom]) -> list[Atom]:
    """Return expressions in order of start, the earlier and longer of two that overlap."""
    kept: list[Atom] = []
    for atom in sorted(atoms, key=lambda a: (a.start, -a.end)):
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
    return kept


def _compose(text: str, low: str, atoms: list[Atom], words: DateWords) -> list[Mention]:
    """Put expressions together to periods, open those that say since or until, and give each its reason."""
    out: list[Mention] = []
    index = 0
    while index < len(atoms):
        atom = atoms[index]
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        link = _link(low, atom, following, words) if following and not atom.reason and not following.reason else ""
        if link and following:
            merged = _merge(atom, following, link)
            if merged:
                out.append(merged)
                index += 2
                continue
        out.append(_alone(text, low, atom, words))
        index += 1
    return out


def _link(low: str, left: Atom, right: Atom, words: DateWords) -> str:
    """Say how two expressions are linked: "dash", "to", "and" (after between), "far" (since … until), or ""."""
    gap = low[left.end : right.start]
    if len(gap) > 60:
        return ""
    bare = gap.strip(" \t\n\r\u00a0\u202f")
    if bare in DASHES and bare:
        return "dash"
    if "\n\n" in gap or re.search(r"[.!?]\s", gap.replace("s.d. ", "")):
        return ""
    phrase = [word for word in re.findall(r"[^\W_]+|&", gap) if word not in words.sets["words.filler"] or word == "to"]
    plain = " ".join(phrase)
    raw = " ".join(re.findall(r"[^\W_]+|&", gap))
    opened = bool(left.leads & {"since", "from", "between"})
    if (plain in words.sets["words.to"] or raw in words.sets["words.to"]) and not bare.strip(
        "abcdefghijklmnopqrstuvwxyz &/.-\n,"
    ):
        return "to"
    if plain in words.sets["words.and"] and "between" in left.leads:
        return "and"
    if opened and right.leads & {"until", "to"} and not re.search(r"[.;:!?()\d]", gap) and len(gap) <= 50:
        return "far"
    return ""


def _merge(left: Atom, right: Atom, link: str) -> Mention | None:
    """Return the period from one expression to another, or None if the second is not later."""
    first, last = left.first, right.last
    if first.startswith("XXXX") and last[:4].isdigit():
        first = last[:4] + first[4:]
        if _key(first) > _key(last):
            first = f"{int(last[:4]) - 1}{first[4:]}"
    if last.startswith("XXXX") and first[:4].isdigit():
        last = first[:4] + last[4:]
    if "XXXX" in first + last and first[:4] != last[:4]:
        return None
    if _key(first) >= _key(last) or "/" in first + last:
        return None
    leads = left.leads & {"since", "from", "between"}
    start = left.lead_start if leads else left.start
    hedge = "about" if left.about or right.about else "none"
    return Mention(start, right.end, "period", f"{first}/{last}", hedge=hedge, pattern=f"period-{link}")


def _key(value: str) -> str:
    return value.replace("~", "").replace("XXXX", "0000")


def _alone(text: str, low: str, atom: Atom, words: DateWords) -> Mention:
    """Return the mention of one expression, opened by since or until, or with the reason why it is no date."""
    reason = atom.reason or _reason(text, low, atom, words)
    value, start, pattern = atom.value, atom.start, atom.pattern
    if not reason and not atom.value.startswith("XXXX"):
        onwards = _onwards(low, atom, words)
        if "since" in atom.leads or (onwards and "/" not in value):
            value, pattern = f"{atom.first}/..", "since"
            start = atom.lead_start if atom.leads & {"since", "from", "after"} else start
        elif "after" in atom.leads:
            value, start, pattern = f"{atom.first}/..", atom.lead_start, "after"
        elif "until" in atom.leads:
            value, start, pattern = f"../{atom.last}", atom.lead_start, "until"
        elif "before" in atom.leads:
            value, start, pattern = f"../{atom.last}", atom.lead_start, "before"
    kind = "period" if "/" in value or (value.rstrip("~").endswith("X") and not value.startswith("XXXX")) else "date"
    hedge = "about" if atom.about else "none"
    return Mention(start, atom.end, kind, value, atom.weekday, atom.weekday_word, hedge, pattern, reason)


def _onwards(low: str, atom: Atom, words: DateWords) -> bool:
    """Say whether "from 2003 on", "2003 onwards"."""
    ahead = tokens_after(low, atom.end, 2, 24)
    if not ahead:
        return False
    pair = " ".join(token.word for token in ahead)
    if ahead[0].word == "on":
        return "from" in atom.leads
    return ahead[0].word in words.sets["words.onwards"] or pair in words.sets["words.onwards"]


# --- what is no date of the narrative ---------------------------------------------------------------------------------

CLOSERS = re.compile(r"[a-f]?\s{0,2}[);:,\]]")
PAGES = re.compile(r"[a-f]?\s?[,.:]\s?([^\W\d_]+)\.?\s?\d")
ET_AL = sorted(word for word in date_words("auto").sets["dismiss.et_al"] if len(word) > 2)
NAME = re.compile(r"[^\W\d_]+")


def _reason(text: str, low: str, atom: Atom, words: DateWords) -> str:
    """Say why a date is none of the narrative, or ""."""
    begin = max(0, atom.start - 140)
    behind = text[begin : atom.start]
    ahead = low[atom.end : atom.end + 24]
    nearest = previous_word(low, atom.start)
    window = low[max(0, atom.start - 40) : atom.start]
    if any(word in window for word in words.sets["dismiss.access"]):
        near = tokens_before(low, atom.start, 40)[-6:]
        if not words.sets["dismiss.access"].isdisjoint(token.word for token in near):
            return "access-date"
    if low[atom.start - 1 : atom.start] in "/-_=.?&:" and _in_url(low, atom.start):
        return "url"
    law = words.sets["dismiss.law"]
    telling = nearest in law or nearest.isdecimal() or nearest in words.sets["words.of"]
    tokens = tokens_before(low, atom.start, 40) if telling else []
    if tokens and atom.pattern in ("year", "year-in-words"):
        window = [token.word for token in tokens[-3:]]
        if window[-1].isdecimal() and any(word in law for word in window[:-1]):
            return "law-number"
        if (
            window[-1] in law
            and window[-1] not in words.sets["dismiss.law_number"]
            and text[tokens[-1].start].isupper()
            and atom.start == atom.end - 4
        ):
            return "law-number"
        if (
            window[-1] in words.sets["words.of"]
            and len(window) > 1
            and (window[-2] in law or (window[-2].isdecimal() and window[0] in law))
        ):
            if text[tokens[-2].start].isupper() or window[-2].isdecimal():
                return "law-number"
    if atom.end - atom.start != 4 or not atom.bare:
        return ""
    return "citation-year" if _is_citation(text, low, atom, behind, ahead, words) else ""


def _in_url(low: str, position: int) -> bool:
    """Say whether a position lies in an address on the web: no space since http, www. or a slash after a domain."""
    begin = max(low.rfind(mark, max(0, position - 300), position) for mark in (" ", "\n", "\t", "<", "("))
    word = low[begin + 1 : position]
    return "http" in word or "www." in word or ("/" in word and "." in word and len(word) > 6) or word.startswith("doi")


def _is_citation(text: str, low: str, atom: Atom, behind: str, ahead: str, words: DateWords) -> bool:
    """Say whether a bare year cites a work: (Sari, 2012), Sari (2012), (Sari dkk. 2012: 14), Penerbit, 2010, hlm. 3."""
    opened = max(behind.rfind("("), behind.rfind("["))
    closed = max(behind.rfind(")"), behind.rfind("]"))
    closes = bool(CLOSERS.match(low, atom.end))
    pages = PAGES.match(ahead)
    if pages and pages[1] in words.sets["dismiss.pages"]:
        return True
    if opened > closed and closes:
        inner = behind[opened + 1 :].strip()
        if not inner:
            return _is_narrative_citation(text, low, atom, words)
        last = re.search(r"(\S+)$", inner)
        word = last[1].rstrip(",.:;") if last else ""
        bare = NAME.findall(word)
        if word[-1:].isdecimal() or re.fullmatch(r"\d{4}[a-f]?", word):
            return bool(re.search(r"[^\W\d_]", inner))  # (Sari, 2010, 2012)
        if not bare:
            return False
        if bare[-1].lower() in words.sets["dismiss.et_al"] or normal_et_al(inner):
            return True
        corporate = (
            len(inner.split()) > 1
            and ahead[:1] in (")", "]")
            and all(
                word[0].isupper() or word.lower() in words.sets["words.and"] | words.sets["words.filler"]
                for word in NAME.findall(inner.split(";")[-1])
            )
        )
        if corporate and bare[-1].lower() not in words.months:
            return True
        separated = (
            inner.endswith((",", ".", ";"))
            or low[atom.end : atom.end + 1] in (":", ",", ";")
            or inner.startswith(bare[-1])
        )
        return bare[-1][0].isupper() and (separated or "&" in inner) and bare[-1].lower() not in words.months
    return False


def normal_et_al(inner: str) -> bool:
    """Say whether the words end with et al. or dkk."""
    return inner.rstrip(" ,.").lower().endswith(tuple(ET_AL))


def _is_narrative_citation(text: str, low: str, atom: Atom, words: DateWords) -> bool:
    """Say whether a year alone in brackets follows an author rather than an event: a verb of saying, "menurut", dkk."""
    tokens = tokens_before(low, atom.start, 72)
    if not tokens:
        return False
    if tokens[-1].word in words.sets["dismiss.et_al"]:
        return True
    if not text[tokens[-1].start].isupper():
        return False
    index = len(tokens)
    according = words.sets["dismiss.according"]
    while (
        index > 0
        and tokens[index - 1].word not in according
        and (text[tokens[index - 1].start].isupper() or tokens[index - 1].word in words.sets["words.and"])
    ):
        index -= 1
    if index and tokens[index - 1].word in according and len(tokens) - index <= 5:
        return True
    if index >= 2 and f"{tokens[index - 2].word} {tokens[index - 1].word}" in according:
        return True
    ahead = tokens_after(low, atom.end + 1, 2, 32)
    return bool(ahead and (ahead[0].word in words.sets["dismiss.said"] or ahead[-1].word in words.sets["dismiss.said"]))


# --- everything together ------------------------------------------------------------------------------------------------


def _first_longest(mentions: list[Mention]) -> list[Mention]:
    """Return mentions in order of start; of two that overlap the earlier, then the longer one."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.kind)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _dismiss_zones(text: str, low: str, mentions: list[Mention]) -> list[Mention]:
    """Give the dates in bibliographies and footnotes their reason."""
    if not mentions:
        return mentions
    spans = zones(text)
    if not spans:
        return mentions
    out, at = [], 0
    for mention in mentions:
        while at < len(spans) and spans[at].end <= mention.start:
            at += 1
        inside = at < len(spans) and spans[at].start <= mention.start
        out.append(mention._replace(reason=spans[at].kind) if inside and not mention.reason else mention)
    return out
