"""What the words before a year or a month say: day, month, weekday, part of the year, since, until, about."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.readers.date_tokens import Token, previous_word, tokens_before, word_before
from helpers.readers.date_words import LEADS, DateWords, phrase_ending
from helpers.readers.name_ends import ends_name

DAY_BEFORE = re.compile(r"(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?\s{0,2}$")
BROKEN = " .\n\r\u00a0"  # between a month and its day where a line ends
DASHES = frozenset("-–—−")
MONTH_PARTS = {
    "early": (1, 4), "mid": (5, 8), "late": (9, 12), "first_half": (1, 6), "second_half": (7, 12),
    "quarter1": (1, 3), "quarter2": (4, 6), "quarter3": (7, 9), "quarter4": (10, 12),
}  # fmt: skip
DAYS = frozenset(("first_day", "last_day"))  # of a year or a month
WEEKS = {"week1": (1, 7), "week2": (8, 14), "week3": (15, 21), "week4": (22, 28), "last_week": (-6, 0)}  # of a month
PARTS_OF_TIME = frozenset((*MONTH_PARTS, *DAYS, "eve_of_year"))


_new = tuple.__new__  # Around(…) fills in defaults, at three times the cost


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
    part_from: str = ""  # of the month that a range begins with


NOTHING = tuple(Around(0))[1:]


def look_back(text: str, low: str, position: int, words: DateWords, month: int = 0) -> Around:
    """Read the words before a position from right to left for as long as they belong to a date."""
    quick = _look_back_quickly(low, position, words)
    if quick is not None:
        return quick
    tokens, narrow = tokens_before(low, position, 30), True
    index, at, start, fillers = len(tokens), position, position, 0
    year_word = fiscal = about = False
    day = day_from = month_from = 0
    weekday = weekday_word = part = part_from = ""
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
            led = not fillers or tokens[index].word in words.sets["words.day_of"]  # not "sold 19 in December 2023"
            if month and led and not day and not part and not about and not dash and not comma:
                day, start, at, index = number, token.start, token.start, index - 1
                first_day = earlier_day(low, start, day, words)
                if first_day:
                    day_from, start = first_day
                    at = start
                    while index > 0 and tokens[index - 1].start >= start:
                        index -= 1
                continue
            if not month and not year_word and start == position and index > 1 and (comma or not dash):
                named = words.months.get(tokens[index - 2].word)
                broken = (
                    comma and low[tokens[index - 2].start - 1 : tokens[index - 2].start] == " "
                )  # on May / 24, 1883
                if named and low[tokens[index - 2].end : token.start].strip(BROKEN if broken else " .\u00a0") == "":
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
                and is_month(text, first, data, True)
            ):
                month, kind = data, name
            elif name == "weekday" and day and not weekday:
                weekday, weekday_word, kind = data, text[first.start : tokens[index - 1].end], name
            elif name in ("year", "fiscal") and start == position and not comma and not dash:
                if fillers and tokens[index].word not in words.sets["words.day_of"]:
                    break  # "two years in 1984"; but "the year of 1984"
                year_word, fiscal, kind = True, name == "fiscal", name
            elif name in PARTS_OF_TIME and month_from and not (part_from or about or comma or "." in gap):
                part_from, kind = name, name
            elif name in PARTS_OF_TIME and not (part or about or comma or day or "." in gap):
                if phrase in words.sets["words.mid_in_names"] and ends_name(text, tokens, index - count):
                    break  # Jawa Tengah 2019
                part, kind = name, name
            elif name in WEEKS and month and not part and not about and not comma and not day:
                part, kind = name, name
            elif name == "feast" and not (month or part or about or dash):
                month, day = data
                kind = name
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
        if kind == "month" or (kind == part and month and not month_from):
            span, month_from = _month_before(text, low, tokens, index, start, words, kind == "month")
            if month_from:
                start = at = span
                while index > 0 and tokens[index - 1].start >= start:
                    index -= 1
    return Around(
        start, year_word, fiscal, month, month_from, day, day_from, weekday, weekday_word, part, about, leads,
        lead_start, part_from,
    )  # fmt: skip


def _look_back_quickly(low: str, position: int, words: DateWords) -> Around | None:
    """Read the commonest words before a year ("pada tahun", "sejak", "diakses pada 5 Mei"); None where more may belong to it."""
    nearest = previous_word(low, position)
    endings = words.phrases.endings
    if nearest not in endings:
        return None if _day_number(nearest) else _new(Around, (position, *NOTHING))
    start, word = word_before(low, position)
    first, year_word, month, day = position, word in words.only_year, 0, 0
    if year_word:
        first = start
        start, word = word_before(low, start)
    elif word in words.only_month:
        month = words.only_month[word]
        first = start
        start, word = word_before(low, start)
        if word in words.to.endings or word in words.sets["words.and"]:
            return None  # Januari s.d. Juni 2015
        day = _day_number(word)
        if day:
            first = start
            if low[start - 1 : start] in "'’" or earlier_day(low, start, day, words):
                return None
            start, word = word_before(low, start)
    fillers = 0
    while word in words.only_filler and fillers < 2:
        filler = word
        start, word = word_before(low, start)
        longer = words.only_filler[filler]
        if longer and (word in longer or (not word and not _parted(low, start))):
            return None
        fillers += 1
    if month and (position - start > 48 or "\n\n" in low[start:position]):
        return None
    if not word:
        return _around(first, year_word, month, day) if _parted(low, start) else None
    if word not in endings:
        return _around(first, year_word, month, day) if not word[0].isdigit() else None
    leads, longer = words.only_lead.get(word, (None, frozenset()))
    if leads is None or not (year_word or month) or fillers:
        return None
    former = word_before(low, start)[1]
    if former in longer or (longer and not former and not _parted(low, start)):
        return None
    if position - start > 30 or "\n\n" in low[start:position]:
        return None
    return Around(first, year_word, month=month, day=day, leads=leads, lead_start=start)


def _around(start: int, year_word: bool, month: int, day: int) -> Around:
    """Return what a year's word, or its month and day, say."""
    return _new(Around, (start, year_word, False, month, 0, day, *NOTHING[5:]))


def _parted(low: str, position: int) -> bool:
    """Say whether what stands before a position, blanks aside, keeps it from being read on: a sentence's end, a bracket."""
    at = position
    while at and low[at - 1] in " \u00a0\n\t":
        at -= 1
    mark = low[at - 1 : at]
    if mark == ".":
        return at < position and low[max(0, at - 6) : at - 1].isalpha() and at > 5
    return mark not in ",-–—’'/\r\u202f" and not mark.isalnum() or not mark or "\n\n" in low[at:position]


def _month_before(
    text: str, low: str, tokens: list[Token], index: int, start: int, words: DateWords, joined: bool = True
) -> tuple[int, int]:
    """Return (where, month) of a first month that a range such as "Maret–Juli" names, or (start, 0).

    Unless `joined`, "and" makes none: "in early March and late July".
    """
    if index < 1:
        return start, 0
    last = tokens[index - 1]
    gap = low[last.end : start]
    if gap.strip() in DASHES and words.months.get(last.word):
        return last.start, words.months[last.word]
    count, _ = phrase_ending(low, tokens, index, words.to)
    if not count and joined and last.word in words.sets["words.and"]:
        count = 1
    if count and index > count and gap.strip(" .\n\u00a0") == "":  # Januari s.d. Juni
        first = tokens[index - count - 1]
        if words.months.get(first.word) and low[first.end : tokens[index - count].start].strip() == "":
            if is_month(text, first, words.months[first.word], True):
                return first.start, words.months[first.word]
    return start, 0


def earlier_day(low: str, start: int, day: int, words: DateWords) -> tuple[int, int] | None:
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


def is_month(text: str, token: Token, month: int, with_year: bool) -> bool:
    """Say whether a word is a month's name: "may" and abbreviations need their capital unless a year follows."""
    return with_year or text[token.start].isupper() or token.end - token.start > 5
