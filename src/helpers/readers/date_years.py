"""Reads what begins with four digits, and years, decades and centuries in words."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.date_context import DASHES, DAYS, Around, look_back
from helpers.readers.date_shapes import EARLIEST, LATEST, Atom, finish, year_range
from helpers.readers.date_tokens import next_word, previous_word, tokens_after, tokens_before
from helpers.readers.date_words import DateWords
from helpers.readers.mention import Mention
from helpers.readers.statistic_signs import is_sample_size
from helpers.readers.year_signs import SHORT_RANGE, YEARS, beside_sign

FIRST_MILLENNIUM = 1001  # years from here on are read behind "in"
OPENING = frozenset((*" \n(", ""))  # after these, a year is no part of a longer number or name
CLOSING = frozenset((*".,;:)]/", ""))  # after these no decade's ending follows
SPAN = re.compile(r"(\d{4})\s?[-–—]\s?(\d{4})(?![\w%])")
APOSTROPHES = frozenset("'’")
SPACED_Q = frozenset((" q", "-q", "q1", "q2", "q3", "q4"))
GROUPED = re.compile(r"(?<![\w.,/:-])[1-9]([.,])\d{3}(?:\1\d{3})*(?![\w.,:/-]\d|\w)")
CIRCA = re.compile(r"(?<![^\W_])([a-z]{1,5})\. ?$")
FILE = re.compile(r"/[1-9][0-9]{2}(?![0-9/])")
DECADES = re.compile(r"[-–—](?:\d\d)?(\d0)(?!\d)")


def glued_year(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | None:
    """Read "tahun 20173": a year with the mark of a footnote glued to it."""
    year = int(low[start : start + 4])
    if not 1800 <= year <= LATEST or low[start - 1 : start].isalnum():
        return None
    around = look_back(text, low, start, words)
    if not (around.year_word or around.month):
        return None
    return finish(around, year, start + 4, 1, "year-with-footnote")


def year_at(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | Mention | None:
    """Read what begins with four digits, or say why it is no date."""
    year = int(low[start:end])
    if not EARLIEST <= year <= LATEST and not 1000 <= year < 3000:
        return None
    before, after = low[start - 1 : start], low[end : end + 1]
    if before not in OPENING or after in "-.,":
        settled, atom = beside_sign(text, low, start, end, words)
        if settled:
            return atom
    plain = after in CLOSING or (after == " " and low[end + 1 : end + 2] not in DASHES)
    if after == "/" and FILE.match(low, end):
        atom = finish(Around(start), year, end, 1, "law-number")
        return atom._replace(reason="law-number")  # S.I. 2022/418
    if after in APOSTROPHES or low[end : end + 2] in SPACED_Q:
        atom = _part_behind(text, low, start, end, year, words)
        if atom:
            return atom
    decade = None if plain else words.decade_suffix.match(low, end)
    around = look_back(text, low, start, words)
    circa = CIRCA.search(low, max(0, start - 8), start)
    if (
        circa and circa[1] in words.sets["words.circa"] and text[circa.start(1)].islower()
    ):  # c. 1450, not Geertz, C. 1973
        return finish(around._replace(about=True, start=circa.start(1)), year, end, 1, "year")
    if around.leads and around.lead_start < around.start == start and _names_event(low, start, end, words):
        around = around._replace(leads=frozenset(), lead_start=start)
    if around.part in DAYS and _names_event(low, start, end, words):
        around = Around(start)  # the first day of the 2014 season
    decades = _decades(low, decade.end() if decade else end, year, words) if year % 10 == 0 else None
    if decades and EARLIEST <= year <= LATEST:
        return year_range(around, year, *decades, "decades")
    if decade and year % 10 == 0 and EARLIEST <= year <= LATEST:
        width = 100 if year % 100 == 0 and year != 2000 else 10
        return finish(around, year, decade.end(), width, "decade" if width == 10 else "century")
    years = YEARS.match(low, start) if after == "/" or low[end : end + 2] == " /" else None
    if years and EARLIEST <= year <= LATEST:
        second = int(years[2]) if len(years[2]) == 4 else year - year % 100 + int(years[2])
        if year < second <= year + 5:
            return year_range(around, year, second, years.end(), "fiscal-year")
        if after == "/":
            return None
    short = SHORT_RANGE.match(low, end) if after in DASHES else None
    if short and EARLIEST <= year <= LATEST:
        second = year - year % 100 + int(short[2])
        if second > year and not around.month:
            return year_range(around, year, second, short.end(), "years")
    strong = around.year_word or around.month or around.part or bool(around.leads & {"since"})
    if after.isalpha() and not (after in "abcdef" and not low[end + 1 : end + 2].isalnum()):
        if not (around.month and text[end].isupper()):  # 20 Juni 2024Pada: a blank is lost
            return None
    if not strong:
        if _is_count(low, start, end, year, around, next_word(low, end), words):
            return None
    if not EARLIEST <= year <= LATEST and not around.year_word and not around.month:
        if not _is_medieval(low, start, end, year, words):
            return None
    atom = finish(around, year, end, 1, "year")
    return atom if strong else tuple.__new__(Atom, (*atom[:-1], True))  # _replace costs four times as much


def _decades(low: str, end: int, year: int, words: DateWords) -> tuple[int, int] | None:
    """Return the last year and the end of decades that a first one opens: 1970–80-an, the 1960s–70s."""
    later = DECADES.match(low, end)
    suffix = words.decade_suffix.match(low, later.end()) if later is not None else None
    if later is None or suffix is None:
        return None
    last = year - year % 100 + int(later[1]) + 9
    return (last, suffix.end()) if last > year + 9 else None


def _part_behind(text: str, low: str, start: int, end: int, year: int, words: DateWords) -> Atom | None:
    """Read a part of a year that stands after it: "2014's second quarter", "2014 Q2"; None where none stands there."""
    at = end + 2 if low[end] in APOSTROPHES and low[end + 1 : end + 2] == "s" else end
    ahead = tokens_after(low, at, 2, 24)
    for size in (2, 1):
        name = words.part_after.get(" ".join(token.word for token in ahead[:size]), "")
        if name and len(ahead) >= size and EARLIEST <= year <= LATEST:
            around = look_back(text, low, start, words)
            if around.part or around.month:
                return None
            return finish(around._replace(part=name), year, ahead[size - 1].end, 1, "year")
    return None


def _names_event(low: str, start: int, end: int, words: DateWords) -> bool:
    """Say whether a year is part of the name of an event: "one month after the 2010 distribution"."""
    following = next_word(low, end)
    return (
        previous_word(low, start) in words.sets["words.definite"]
        and following.isalpha()
        and following not in words.sets["dismiss.function"]
    )


def _is_count(low: str, start: int, end: int, year: int, around: Around, following: str, words: DateWords) -> bool:
    """Say whether four digits count something rather than name a year."""
    spaced = low[start - 1 : start] in " \t\n\u00a0." or start == 0
    if low[max(0, start - 2) : start].rstrip() in (":", "\t", "|") and low[end : end + 1] in ("\n", ""):
        return False  # Founded: 1985
    if is_sample_size(low, start):
        return True
    first = low[start - 5 : start - 1] if low[start - 1 : start] in DASHES and start > 4 else ""
    if first.isdecimal() and EARLIEST <= int(first) < year <= LATEST and not low[start - 6 : start - 5].isalnum():
        return False  # the crisis of 1997–1998
    if spaced and _closes_span(low, start, year, words):
        return False  # "antara 2010 dan 2014 proyek itu": the second of two years
    previous = previous_word(low, start) if spaced else ""
    timed = previous in words.sets["words.filler"] or bool(around.leads - {"to"})
    after = low[end : end + 2]
    if after[:1] in ("%", "°", "‰") or after == " %":
        return True
    if previous in words.sets["dismiss.span_before"] and _is_span(low, start, words):
        return False  # over 2015–2019, the price fell
    if following in words.sets["dismiss.levels"] or (low[start - 1 : start] == "\n" and low[end : end + 1] == "\n"):
        return not 1800 <= year <= 2060  # below 1990 levels; a year alone in its line, in a table lost
    if previous in words.sets["dismiss.count_before"]:
        return True
    grouped = 1950 <= year < 2050 and year % 10 and _groups_thousands(low)
    if following in words.sets["dismiss.measures"] and previous in words.sets["dismiss.of"]:
        return True  # a span of 1650 feet
    if following in words.sets["dismiss.count_after"] and not (timed and year % 100) and not grouped:
        return True
    if timed:
        return not (EARLIEST <= year <= LATEST or _is_medieval(low, start, end, year, words))
    if year < 1800 or year > 2060:
        return True
    if previous and following and previous not in words.sets["dismiss.function"] and not grouped:
        if following not in words.sets["dismiss.function"] and following.isalpha():
            verb = previous.startswith(words.verb_prefixes) if words.verb_prefixes else True
            plural = following.endswith(words.plural_suffixes) if words.plural_suffixes else True
            conjugated = bool(words.verb_prefixes) and following.startswith(words.verb_prefixes)
            if verb and plural and not conjugated and previous.isalpha():
                return True
    return False


def _is_medieval(low: str, start: int, end: int, year: int, words: DateWords) -> bool:
    """Say whether four digits behind "in" are a year before 1500: "founded in 1096 by monks"; not "in 1200 of the cases"."""
    if not FIRST_MILLENNIUM <= year < EARLIEST or low[start - 1 : start] != " ":
        return False
    if previous_word(low, start) not in words.sets["words.in_year"] or year % 100 == 0:
        return False
    mark, following = low[end : end + 1], next_word(low, end)
    closed = words.sets["dismiss.function"] - words.sets["dismiss.span_not_after"]
    return mark in CLOSING - {"/"} or not following or following in closed


@lru_cache(maxsize=4)
def _groups_thousands(low: str) -> bool:
    """Say whether a text writes 2.480 or 2,480: four digits without a sign are then hardly a count."""
    return GROUPED.search(low) is not None


def _closes_span(low: str, start: int, year: int, words: DateWords) -> bool:
    """Say whether an earlier year stands before a year, with "and" between and "between" before: "between 2010 and 2014"."""
    before = [token.word for token in tokens_before(low, start, 40)]
    if len(before) < 3 or before[-1] not in words.sets["words.and"] or not re.fullmatch(r"\d{4}", before[-2]):
        return False
    lead = before[-4:-3] if before[-3] in words.sets["words.year"] else before[-3:-2]
    return EARLIEST <= int(before[-2]) < year <= LATEST and lead[0] in words.sets["words.between"] if lead else False


def _is_span(low: str, start: int, words: DateWords) -> bool:
    """Say whether two years joined by a dash stand alone, no noun after them that they may count."""
    years = SPAN.match(low, start)
    if years is None or not 1800 <= int(low[start : start + 4]) < int(years[2]) <= LATEST:
        return False
    after = next_word(low, years.end())
    mark = low[years.end() : years.end() + 1]
    return (
        not after
        or mark in (",", ".", ";", ":", ")")
        or after in words.sets["dismiss.function"] - words.sets["dismiss.span_not_after"]
    )
