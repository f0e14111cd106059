"""Rows of a box: a label, and the value behind it that begins with a number, a date, a currency or a hedge."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from helpers.readers.currencies import CODES, MONEY_SIGNS
from helpers.readers.date_words import date_words
from helpers.readers.language_data import LANGUAGES, language_data
from helpers.readers.table_heads import TIME, is_figure, table_words
from helpers.readers.tables import AROUND, Spot

WORDS = 5  # of a label
LONGEST_VALUE = 90  # characters of a row's value
LONGEST_LABEL = 60
AFTER = 10  # words behind the first number of a value
LEAD = 4  # words of a hedge
LABEL = rf"[^\W\d_a-z][^\s\d:;,|()]*(?:[ \xa0](?:[^\W\d_][^\s\d:;,|()]*|[&/–-])){{0,{WORDS - 1}}}(?:[ \xa0]\([^()\n]{{1,24}}\))?"
WHOLE = re.compile(LABEL)
ROOM = re.compile(r"[ \xa0]*\t[ \t\xa0]*| {2,}")
WORD = re.compile(r"\S+")
SIGNS = "~≈<>≤≥±+$€£¥"
COLON = re.compile(r"(?<!\d):")
GOES_ON = re.compile(r"[.!?]\s+[^\W\d_a-z]")  # another sentence begins
IDENTIFIER = re.compile(
    r"\d{5,}(?![\d.,–-])|0\d"
)  # 22400119, 0559 440 100: a number that tells things apart, no amount
ENTRY = re.compile(r"\d{1,2}[ \t]+([^\W\d_a-z][^\W\d_]*)")  # "1 History": of a list of contents
BARE = re.compile(r"[\d.]{1,6}(?:\W*$|[ \t]+[^\W\d_a-z])")  # nothing, or a title, behind it
STOPPED = (".", "!", "?", ",", ";", ":", "-")  # end no row


class Row(NamedTuple):
    """A line of a box, or two where the value stands below its label; `value` is empty in one that gives none."""

    start: int
    end: int
    label: Spot
    value: Spot
    colon: bool = False


def row_in(text: str, start: int, end: int) -> Row | None:
    """Return the row that a line is, None if it is none: words, then a number or a date, and little else."""
    if text[end - 1] in STOPPED:
        return None  # the commonest line by far
    start, end = _bare(text, (start, end))
    named = COLON.search(text, start, min(end, start + LONGEST_LABEL))
    if named is not None:
        row = Row(start, end, (start, named.start()), _bare(text, (named.end(), end)), True)
        return row if _is_value(text, row.value, True) else None
    first = next(i for i in range(start, end) if text[i].isdecimal())
    if text[first - 1] == "(":  # Population (2020) 12,500
        closing = text.find(")", first, end)
        first = next((i for i in range(closing, end) if text[i].isdecimal()), 0) if closing > 0 else 0
        if not first:
            return None
    words = text[start:first].split(None, WORDS + LEAD)
    if not 0 < len(words) <= WORDS + LEAD:
        return None
    room = ROOM.search(text, start, first)
    if room is None and words[0].lower().strip(".") in _no_labels():
        return None
    if room is not None:
        label, value = (start, room.start()), (room.end(), end)
    else:
        cut = _value_start(text, start, first)
        label, value = _bare(text, (start, cut)), (cut, end)
    row = Row(start, end, label, value)
    if room is not None and ROOM.search(text, *value) is not None:
        return None  # a table's, of more than two columns
    bare = BARE.match(text, first, end) is not None
    return row if _is_label(text[slice(*label)], bare, room is not None) and _is_value(text, value, False) else None


def row_below(text: str, label: Spot, value: Spot) -> Row | None:
    """Return the row of a label whose value is the line below; None if that line is anything but a value."""
    value = _bare(text, value)
    first = next((i for i in range(*value) if text[i].isdecimal()), -1)
    if first < 0 or _value_start(text, value[0], first) > value[0] or not _is_label(text[slice(*label)], False):
        return None
    entry = ENTRY.match(text, first)
    if (entry is not None and entry[1].lower() not in date_words("auto").months) or not _is_value(text, value, False):
        return None
    return Row(label[0], value[1], label, value)


def parted(text: str, start: int, end: int) -> Row | None:
    """Return the row of a line whose cells are parted by bars; None if it has more than two, or its first is no label."""
    cells: list[Spot] = []
    at = start
    while at <= end:
        stop = text.find("|", at, end)
        stop = end if stop < 0 else stop
        cell = _bare(text, (at, stop))
        cells += [cell] if cell[1] > cell[0] else []
        at = stop + 1
    if not 0 < len(cells) < 3:
        return None
    label = cells[0]
    words = text[slice(*label)]
    if len(cells) == 1:
        return Row(start, end, label, (label[1], label[1]))
    if (
        label[1] - label[0] > LONGEST_LABEL
        or not any(c.isalpha() for c in words)
        or is_figure(words)
        or TIME.fullmatch(words)
    ):
        return None
    return Row(start, end, (label[0], label[1] - (words[-1] == ":")), cells[1])


def _bare(text: str, spot: Spot) -> Spot:
    """Return where the words between two positions begin and end."""
    start, end = spot
    while start < end and (text[start] in AROUND or text[start] in "\r\n"):
        start += 1
    while end > start and (text[end - 1] in AROUND or text[end - 1] in "\r\n"):
        end -= 1
    return start, end


def _value_start(text: str, start: int, number: int) -> int:
    """Return where a value begins: at its number, or at what leads to it, as "Rp", "about", "in" or a month."""
    while number > start and text[number - 1] in SIGNS:
        number -= 1
    words = list(WORD.finditer(text, start, number))
    cut = number
    while words:
        taken = next((n for n in range(min(LEAD, len(words)), 0, -1) if _leads(words[-n:])), 0)
        if not taken:
            break
        cut = words[-taken].start()
        del words[-taken:]
    return cut


def _leads(words: list[re.Match[str]]) -> bool:
    said = " ".join(word[0].lower().strip(".,'’(") for word in words)
    return said in _leading() or (len(words) == 1 and (words[0][0] in CODES or words[0][0].strip("(") in MONEY_SIGNS))


@lru_cache(maxsize=1)
def _leading() -> frozenset[str]:
    """Return what may stand between a label and its number: hedges, currencies, months, weekdays, "in"."""
    found = table_words()["value_leads"] | frozenset(date_words("auto").months) | _weekdays()
    for language in LANGUAGES:
        found |= frozenset(phrase for said in language_data(language, "hedges")["before"].values() for phrase in said)
        found |= frozenset(language_data(language, "units")["money_before"])
    return found - table_words()["label_ends"]


@lru_cache(maxsize=1)
def _no_labels() -> frozenset[str]:
    """Return words that open no label: articles, months, "in"."""
    return table_words()["no_label"] | frozenset(date_words("auto").months) | _weekdays()


@lru_cache(maxsize=1)
def _numbered() -> frozenset[str]:
    """Return words that have a number of their own behind them: "Chapter 3", "Jalan Melati 12"."""
    found: frozenset[str] = frozenset()
    for language in LANGUAGES:
        around = language_data(language, "context")
        found |= frozenset(word for said in around["label"].values() for word in said)
        found |= frozenset((*around["numbered"]["words"], *around["street"]["before"]))
    return found


def _weekdays() -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES
        for said in language_data(language, "dates")["weekdays"].values()
        for word in said
    )


def _is_label(words: str, bare: bool, apart: bool = False) -> bool:
    """Say whether words can be the label of a value: few, the first written large and, if not set apart, no article, month or "Chapter"."""
    if len(words) > LONGEST_LABEL or WHOLE.fullmatch(words) is None or not (words[-1].isalnum() or words[-1] in ").%"):
        return False
    first = words.lower().split()[0].strip(".")
    return apart or not (first in _no_labels() or (bare and first in _numbered()))


def _is_value(text: str, spot: Spot, colon: bool) -> bool:
    """Say whether words can be a value: a number and little else, no sentence and no number that only tells things apart."""
    said = text[slice(*spot)]
    if not said or len(said) > LONGEST_VALUE or said.endswith(STOPPED) or GOES_ON.search(said):
        return False
    if colon:
        return True
    number = next(i for i in range(len(said)) if said[i].isdecimal())
    return IDENTIFIER.match(said, number) is None and len(said[number:].split()) <= AFTER
