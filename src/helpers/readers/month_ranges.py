"""Times from a month without its year: "from early March to late July 2021", "dari awal Februari sampai akhir Juni"."""

from __future__ import annotations

from typing import NamedTuple

from helpers.readers.date_context import is_month
from helpers.readers.date_shapes import PARTS, Atom, month_length
from helpers.readers.date_tokens import Token, tokens_before
from helpers.readers.date_words import DateWords, phrase_ending

WIDTH = 80  # characters from the first word to the second month
CLOSING = " \t\n\r\u00a0\u202f-–"  # between the words of a range
DAYS = ((1, 10), (11, 20), (21, 31))  # of a month's beginning, middle and end
ANY_LEAP = 2000  # a year in which February has all its days


class First(NamedTuple):
    """The month from which a range goes: where its first word stands, which month and which part of it."""

    start: int
    month: int
    part: str
    opened: bool  # whether "from", "between" or "since" leads it


def widened(text: str, low: str, atom: Atom, words: DateWords) -> Atom:
    """Return a month of a year with the months before it that it shares its year with, or as it is."""
    if len(atom.first) < 7 or atom.about or atom.pattern not in ("month-year", "part-of-month") or "~" in atom.value:
        return atom
    linked = bool(atom.leads & {"until", "to"})
    at = atom.lead_start if linked else atom.start
    if not linked:
        before = tokens_before(low, at, 16)
        _, at = _without_fillers(low, before, len(before), at, words)
    first = _first_month(text, low, at, words, linked)
    if first is None or not (first.opened or first.part):
        return atom
    year, month = int(atom.last[:4]), int(atom.last[5:7])
    if first.month == month:
        return atom
    begin = _edge(year - (first.month > month), first.month, first.part, 0)
    return atom._replace(
        start=first.start, first=begin, value=f"{begin}/{atom.last}", leads=frozenset(), lead_start=first.start,
        pattern="period-months",
    )  # fmt: skip


def yearless_range(text: str, low: str, start: int, end: int, words: DateWords) -> Atom | None:
    """Return the months up to the one at `start`, where "from" or "between" opens them and no year is told."""
    month = words.months.get(low[start:end])
    if month is None or not is_month(text, Token(start, end, low[start:end]), month, False):
        return None
    part, at = _part_before(low, start, words)
    first = _first_month(text, low, at, words, False)
    if first is None or not first.opened or first.month >= month:
        return None
    begin, last = _edge(0, first.month, first.part, 0), _edge(0, month, part, 1)
    return Atom(first.start, end, begin, last, f"{begin}/{last}", pattern="period-months")


def _edge(year: int, month: int, part: str, side: int) -> str:
    """Return the first (0) or last (1) day of a part of a month, or the month where no part is told."""
    shown = f"{year:04}" if year else "XXXX"
    if not part:
        return f"{shown}-{month:02}"
    day = min(DAYS[PARTS[part]][side], month_length(year or ANY_LEAP, month))
    return f"{shown}-{month:02}-{day:02}"


def _part_before(low: str, position: int, words: DateWords) -> tuple[str, int]:
    """Return the part of a month that stands before it ("early", "the end of") and where its words begin."""
    tokens = tokens_before(low, position, 24)
    index, at = len(tokens), position
    while index and _touches(low, tokens[index - 1], at):
        count, phrase = phrase_ending(low, tokens, index, words.phrases)
        part = _part_of(phrase, words) if count else ""
        if part:
            _, at = _without_fillers(low, tokens, index - count, tokens[index - count].start, words)
            return part, at
        if tokens[index - 1].word not in words.sets["words.filler"]:
            break
        index, at = index - 1, tokens[index - 1].start
    return "", position


def _part_of(phrase: str, words: DateWords) -> str:
    return next((name for name, _ in words.phrases[phrase] if name in PARTS), "")


def _first_month(text: str, low: str, position: int, words: DateWords, linked: bool) -> First | None:
    """Return the month before "to", "until" or "and" at a position; `linked`: the position is that of "until" itself."""
    tokens = tokens_before(low, position, WIDTH)
    index, joint = len(tokens), ""
    if not linked:
        count, _ = phrase_ending(low, tokens, index, words.to)
        if not count and index and tokens[-1].word in words.sets["words.and"]:
            count, joint = 1, "and"
        if not count or not _touches(low, tokens[index - 1], position):
            return None
        index -= count
        position = tokens[index].start
    if not index or not _touches(low, tokens[index - 1], position):
        return None
    named = tokens[index - 1]
    month = words.months.get(named.word)
    if month is None or not is_month(text, named, month, False):
        return None
    part, start = _part_before(low, named.start, words)
    index = sum(token.end <= start for token in tokens)
    count, phrase = phrase_ending(low, tokens, index, words.phrases)
    leads = {name for name, _ in words.phrases[phrase]} if count and _touches(low, tokens[index - 1], start) else set()
    if joint and "between" not in leads:
        return None
    opened = bool(leads & {"from", "between", "since"})
    return First(tokens[index - count].start if opened else start, month, part, opened)


def _without_fillers(low: str, tokens: list[Token], index: int, at: int, words: DateWords) -> tuple[int, int]:
    """Step back over "the" and "of" before a position."""
    while index and tokens[index - 1].word in words.sets["words.filler"] and _touches(low, tokens[index - 1], at):
        index, at = index - 1, tokens[index - 1].start
    return index, at


def _touches(low: str, token: Token, position: int) -> bool:
    """Say whether nothing but space or a hyphen stands between a word and a position."""
    return not low[token.end : position].strip(CLOSING) and "\n\n" not in low[token.end : position]
