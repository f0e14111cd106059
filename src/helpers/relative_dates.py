"""Reads dates that another date names: "the following year", "kemarin", "tiga tahun kemudian"."""

from __future__ import annotations

import re

from helpers.date_words import DateWords, date_words
from helpers.mention import Mention

MONTH = re.compile(r"\b([^\W\d_]{3,10}),? (?:of |in )?(?:the )?\Z")
LEAD = 20  # characters before "that year" in which its month may stand
RELATIVE = frozenset(("later", "earlier", "next_year", "same_year", "previous_year"))


def relative_at(low: str, at: int, word: str, words: DateWords) -> Mention | None:
    """Read a time named by another one around the word at a position: "the following year", "kemarin"."""
    for phrase, offset, name in words.relative_at.get(word, ()):
        begin = at - offset
        if not low.startswith(phrase, begin):
            continue
        end = begin + len(phrase)
        if not low[end : end + 1].isalnum() and not low[begin - 1 : begin].isalnum():
            return Mention(begin, end, "date", "", pattern=name, reason="relative-date")
    return None


def resolve_relative(low: str, mentions: list[Mention]) -> list[Mention]:
    """Resolve "tiga tahun kemudian" and "the following year" against the date that the text stated just before."""
    if all(mention.pattern not in RELATIVE for mention in mentions):
        return mentions
    kept: list[Mention] = []
    year = _YearBefore()
    for number, mention in enumerate(mentions):
        if mention.pattern in ("later", "earlier") and mention.unit == "years" and mention.value[1:-1].isdecimal():
            amount = int(mention.value[1:-1]) * (1 if mention.pattern == "later" else -1)
            resolved = year.near(low, mention.start)
            if resolved:
                mention = mention._replace(kind="date", value=f"{resolved + amount:04}", unit="", pattern="relative")
        elif mention.pattern in ("next_year", "same_year", "previous_year"):
            following = next((m for m in mentions[number + 1 : number + 2] if m.start - mention.end < 16), None)
            said = following is not None and following.kind in ("date", "period")  # "the following year, that is 1991"
            resolved = 0 if said else year.near(low, mention.start)
            shift = {"next_year": 1, "same_year": 0, "previous_year": -1}[mention.pattern]
            if resolved:
                mention = mention._replace(value=f"{resolved + shift:04}", pattern="relative", reason="")
                floor = mentions[number - 1].end if number else 0
                mention = _with_month(low, mention, floor)
        if mention.kind in ("date", "period") and not mention.reason:
            year.seen(mention)
        kept.append(mention)
    return kept


def _with_month(low: str, mention: Mention, floor: int) -> Mention:
    """Return a year that another one names with the month before it: "August of that year", "September tahun itu"."""
    before = MONTH.search(low, max(floor, mention.start - LEAD), mention.start)
    month = date_words("auto").months.get(before[1]) if before else None
    if before is None or month is None:
        return mention
    return mention._replace(start=before.start(1), value=f"{mention.value}-{int(month):02}")


class _YearBefore:
    """The last year that the text stated, and where."""

    def __init__(self) -> None:
        self.year, self.end = 0, -1

    def seen(self, mention: Mention) -> None:
        years = re.findall(r"\d{4}", mention.value)
        self.year, self.end = (int(years[-1]), mention.end) if years and "X" not in mention.value else (0, -1)

    def near(self, low: str, position: int) -> int:
        """Return that year if it stands at most 250 characters before, in the same paragraph."""
        if self.end < 0 or position - self.end > 250 or "\n\n" in low[self.end : position]:
            return 0
        return self.year
