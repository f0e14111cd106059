"""The two dates between which something went on, as far as the words around them say that it began or ended then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from helpers.corpora.periods import parse_period
from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told

BEGINS, ENDS, EITHER = "begins", "ends", "either"


class Point(NamedTuple):
    """A day, month or year, where it stands, and whether something begins or ends then ("" where it is not said)."""

    mention: Mention
    sentence: Sentence
    role: str
    whole: Mention | None = None  # the period that gives this end and the other one


def points(document: Document, sentence: Sentence) -> list[Point]:
    """Return the dates of a sentence, both ends of a period; "unclear" as the role of what has no certain end."""
    found: list[Point] = []
    for date in sentence.dates:
        if date.pattern.startswith("relative") and not (_is_day_of_month(document, date) or _is_of_months(date)):
            continue
        if date.kind == "period" and date.value.endswith("/.."):
            found.append(Point(date._replace(value=date.value.removesuffix("/.."), kind="date"), sentence, BEGINS))
        elif date.kind == "period" or "X" in date.value.removeprefix("XXXX") or "~" in date.value:
            ends = two_ends(document, date) if "/" in date.value and ".." not in date.value else None
            if ends is None:
                found.append(Point(date, sentence, "unclear"))
            else:
                found += [Point(m, sentence, role, date) for m, role in zip(ends, (BEGINS, ENDS), strict=True)]
        else:
            found.append(Point(date, sentence, _role(document, sentence, date)))
    return found


def _is_day_of_month(document: Document, date: Mention) -> bool:
    """Say whether a date read from one before it is a day and its month: "on 3 October 2022 … on 21 October"."""
    words = document.text[date.start : date.end].lower().split()
    named = len(words) == 2 and not date_words("auto").months.keys().isdisjoint(words)
    return named and any(map(str.isdigit, words)) and re.fullmatch(r"\d{4}-\d\d-\d\d", date.value) is not None


def _is_of_months(date: Mention) -> bool:
    """Say whether a date read from one before it is of two months: "in 2022 … from August to November of that year"."""
    return date.kind == "period" and re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", date.value) is not None


def _role(document: Document, sentence: Sentence, date: Mention) -> str:
    """Return whether something begins or ends at a date: the nearest word that says so, before it rather than after."""
    covered = document.tokens_of(date)
    spots = [document.tokens_of(m) for m in sentence.dates if m is not date]
    low = max((spot.last + 1 for spot in spots if spot.last < covered.first), default=sentence.first)
    high = min((spot.first - 1 for spot in spots if spot.first > covered.last), default=sentence.last)
    for first, last in ((low, covered.first - 1), (covered.last + 1, high)):
        begun = [(hit.last, BEGINS) for hit in says(document, told("sets_in"), first, last)]
        ended = [(hit.last, ENDS) for hit in says(document, told("breaks_off"), first, last)]
        if begun or ended:
            at = max(begun + ended)[0] if last < covered.first else min(begun + ended)[0]
            roles = {role for spot, role in begun + ended if spot == at}
            return EITHER if len(roles) > 1 else roles.pop()
    return ""


def only_two(sentence: Sentence, near: Sequence[Sentence], everything: Sequence[Point]) -> tuple[Point, Point] | None:
    """Return the two dates nearest to a sentence, if there are no more of them as far as these."""
    here = sentence.number
    for back, ahead in ((0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0, 2)):
        inside = {one.number for one in near if here - back <= one.number <= here + ahead}
        found = [point for point in everything if point.sentence.number in inside]
        wider = [p for p in found if sum(q is not p and _holds(p.mention, q.mention) for q in found) > 1]
        found = [p for p in found if p not in wider]  # "in 2022 …, and from February to May of that year"
        if len(found) > 2:
            return None
        if len(found) == 2:
            return found[0], found[1]
    return None


def _holds(wide: Mention, narrow: Mention) -> bool:
    """Say whether a year or month is that of another date."""
    return narrow.value.startswith(f"{wide.value}-")


def in_time(pair: tuple[Point, Point], year: str) -> tuple[Point, Point] | None:
    """Return two dates in order of time, a day without a year in that of the other or of the text."""
    years = {p.mention.value[:4] for p in pair} - {"XXXX"} or ({year} if year.isdigit() else set())
    if any(p.mention.value.startswith("XXXX") for p in pair):
        if len(years) != 1:
            return None
        known = years.pop()
        pair = (_in_year(pair[0], known), _in_year(pair[1], known))
    spans = [parse_period(p.mention.value) for p in pair]
    if spans[0] is None or spans[1] is None or spans[0].is_interval or spans[1].is_interval:
        return None
    if spans[0].end < spans[1].start:
        return pair
    return (pair[1], pair[0]) if spans[1].end < spans[0].start else None


def _in_year(point: Point, year: str) -> Point:
    mention = point.mention
    return point._replace(mention=mention._replace(value=mention.value.replace("XXXX", year)))


def two_ends(document: Document, period: Mention) -> tuple[Mention, Mention] | None:
    """Return the two ends of a period, each in its own place, or None if it is not written as two."""
    text = document.text[period.start : period.end]
    figures = [(m.start(), m.end()) for m in re.finditer(r"\d{4}", text)]
    first, _, last = period.value.partition("/")
    if len(figures) != 2:
        known = date_words("auto").months
        begin = next((m for m in re.finditer(r"\d+|[^\W\d_]+", text) if m[0].isdigit() or m[0].lower() in known), None)
        turns = [m for m in _until().finditer(text) if begin is not None and begin.start() < m.start()]
        if len(turns) != 1 or begin is None:
            return None
        figures = [(begin.start(), turns[0].start()), (turns[0].end(), len(text))]
    at = period.start
    start = Mention(at + figures[0][0], at + figures[0][1], "date", first.rstrip("~"))
    end = Mention(at + figures[1][0], at + figures[1][1], "date", last.rstrip("~"))
    return start, end


@lru_cache(maxsize=1)
def _until() -> re.Pattern[str]:
    words = sorted(phrases("to") | phrases("date_leads") | told("until_joins"), key=len)
    return re.compile(r"\s*[-–—]\s*|\s+(?:" + "|".join(re.escape(w) for w in reversed(words)) + r")\s+", re.I)
