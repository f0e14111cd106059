"""Amounts whose unit stands before them in a series: "40 tonnes in 2019 and 55 in 2020", "Rp 2 miliar pada 2019 menjadi 3 miliar pada 2020"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from helpers.readers.ellipses import BREAK
from helpers.readers.language_data import alternatives, listed
from helpers.readers.mention import Mention

AMOUNTS = ("measurement", "money")
NEAR = 30  # characters from an amount to its own date or place: "litres of milk in 2020"
APART = 60  # characters from an amount to one that is told by the same word
LONG = 24  # characters of a word
LAST_WORD = re.compile(r"([^\W\d_]+) [^\w\n]?$")
CLOSING = frozenset((",", ".", ";", ")", ""))
LINKING = 48  # characters from that to the next amount: ", compared with"


def measure_series(text: str, found: list[Mention], dates: list[Mention]) -> None:
    """Give each bare count the unit of the amount before it, in place, where both stand with a date or both with a place.

    Between them stands nothing but a word that joins or compares; "used 40 litres in 2019 and had 55 in 2020" is left alone.
    """
    starts = [date.start for date in dates]
    for index in range(1, len(found)):
        amount, mention = found[index - 1], found[index]
        if amount.reason or amount.kind not in AMOUNTS or "/" in amount.unit or ".." in amount.value:
            continue
        if mention.reason or mention.kind != "count" or mention.noun or mention.unit:
            continue
        for of in (_date_behind, _place_behind):
            edge, own = of(text, amount, dates, starts), of(text, mention, dates, starts)
            if edge and own and edge <= mention.start and _is_linked(text, edge, mention.start):
                found[index] = mention._replace(kind=amount.kind, unit=amount.unit)
                break
        else:
            if _is_said_alike(text, amount, mention, dates, starts):
                found[index] = mention._replace(kind=amount.kind, unit=amount.unit)


def _is_said_alike(text: str, amount: Mention, mention: Mention, dates: list[Mention], starts: list[int]) -> bool:
    """Say whether the same word stands before two numbers, and a date of its own before the second: "In 2021 they cleared 320 ha; in 2022 they cleared 400"."""
    if mention.start - amount.end > APART or text[mention.end : mention.end + 1] not in CLOSING:
        return False
    at = bisect_left(starts, amount.end)
    if at >= len(dates) or dates[at].start >= mention.start or BREAK.search(text[amount.end : mention.start]):
        return False
    words = [LAST_WORD.search(text, max(0, one.start - LONG), one.start) for one in (amount, mention)]
    return words[0] is not None and words[1] is not None and words[0][1].lower() == words[1][1].lower()


def _date_behind(text: str, mention: Mention, dates: list[Mention], starts: list[int]) -> int:
    """Return where the date right behind an amount ends, or 0."""
    at = bisect_left(starts, mention.end)
    if at >= len(dates) or dates[at].kind not in ("date", "period") or dates[at].reason:
        return 0
    between = text[mention.end : dates[at].start]
    near = len(between) <= NEAR and set(between).isdisjoint(",;:.!?\n)") and not re.search(r"\d", between)
    return dates[at].end if near and (mention.kind in AMOUNTS or _leads().fullmatch(between)) else 0


def _place_behind(text: str, mention: Mention, dates: list[Mention], starts: list[int]) -> int:
    """Return where the name of the place right behind an amount ends, or 0."""
    place = _place().match(text, mention.end)
    return place.end() if place is not None else 0


def _is_linked(text: str, edge: int, start: int) -> bool:
    """Say whether what stands between the end of one amount and another only joins or compares them."""
    between = text[edge:start]
    return len(between) <= LINKING and BREAK.search(between) is None and bool(_links().fullmatch(between))


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:(?:{alternatives(listed('numbers', 'series', 'date_leads'))})\s+)+|\s*\(", re.I)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        rf"\s+(?:{alternatives(listed('numbers', 'series', 'place_leads'))})\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*"
    )


@cache
def _links() -> re.Pattern[str]:
    links = alternatives(listed("numbers", "series", "links"))
    return re.compile(rf"\)?(?:\s*,)?(?:\s+(?:{links}))*\s+", re.I)
