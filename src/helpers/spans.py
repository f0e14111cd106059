"""Durations that a text states beside their start and end: "for six years, from 1980 to 1986"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.periods import parse_period
from helpers.phrasing import said_before, says, told

FARTHEST = 60  # characters between a duration and its period
UNITS = ("years", "months", "weeks", "days")
LONG = 12  # words between a beginning and its end


def durations(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a start, an end and the duration that the sentence states beside them."""
    spans = [m for m in sentence.mentions if m.kind == "duration" and m.unit in UNITS and "T" not in m.value]
    dates = [m for m in sentence.dates if m.pattern != "relative"]
    periods = [m for m in dates if m.kind == "period" and "/" in m.value and ".." not in m.value]
    periods = [m for m in periods if m.pattern.startswith("period") or re.search(r"\d-\d\d-\d\d/", m.value)]
    links = []
    for span in spans:
        if counts_something_else(document, sentence, span):
            continue
        near = [period for period in periods if _beside(document, sentence, span, period)]
        if len(near) == 1 and span.pattern in ("duration", "duration-joined"):
            link = _of_period(document, pool, sentence, span, near[0])
            links += [link] if link is not None else []
    return links + _anniversaries(document, pool, sentence)


def counts_something_else(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a duration is of working days, or of each of several things: no time from one date to another."""
    covered = document.tokens_of(span)
    if span.unit == "years":
        return False  # "half a century of hard work"
    after = document.words.tokens[covered.last + 1 : min(sentence.last, covered.last + 2) + 1][:1]
    inside = {t.word for t in document.words.tokens[covered.first : covered.last + 1]}
    return bool(inside & told("working") or (after and after[0].word in told("working") - {"of"}))


def _beside(document: Document, sentence: Sentence, span: Mention, period: Mention) -> bool:
    """Say whether nothing but "from", "that is" or what was done stands between a duration and a period."""
    if said_before(document, span, sentence, phrases("rate") | phrases("each"), 2):
        return False
    left, right = sorted((span, period))
    gap = document.text[left.end : right.start]
    if len(gap) > FARTHEST or not set(gap).isdisjoint(";:") or any(c.isdigit() for c in gap):
        return False
    tokens = document.words.tokens
    words = [t.word for t in tokens[document.tokens_of(left).last + 1 : document.tokens_of(right).first]]
    if span.unit in ("days", "weeks", "months") and left is span:
        opening = [t.word for t in tokens[document.tokens_of(period).first :][:1]]
        if told("between") & {*words[-1:], *opening}:
            return False  # "on ten days between 4 and 19 July"
    light = phrases("light") | phrases("from") | phrases("span_words") | told("ran")
    light |= {word for phrase in phrases("or") | told("lasting") for word in phrase.split()}
    strange = [word for word in words if word not in light]
    if left is span and "-" in document.text[span.start : span.end] and set(words) & told("ran"):
        return len(strange) <= 1  # "the three-week course ran from"
    if left is span and gap.rstrip().endswith("("):
        return len(strange) <= 2  # "the 21-day strike (1–14 March 2012)"
    if left is period and "," in gap and words[-1:] == ["of"]:
        return len(strange) <= 1  # ", a reign of twelve years"
    # "ten months of digging, from March 1990 to December 1990"
    return len(strange) <= (2 if left is span and "," in gap else 0)


@lru_cache(maxsize=1)
def _until() -> re.Pattern[str]:
    words = sorted(phrases("to") | phrases("date_leads") | {"and", "dan", "s.d.", "s/d", "sampai dengan"}, key=len)
    return re.compile(r"\s*[-–—]\s*|\s+(?:" + "|".join(re.escape(w) for w in reversed(words)) + r")\s+", re.I)


def _of_period(document: Document, pool: Pool, sentence: Sentence, span: Mention, period: Mention) -> Link | None:
    """Return the relation of a duration with the two ends of a period, each in its own place."""
    ends = two_ends(document, period)
    return link_of(pool, sentence, span, *ends, period) if ends is not None else None


def two_ends(document: Document, period: Mention) -> tuple[Mention, Mention] | None:
    """Return the two ends of a period, each in its own place, or None if it is not written as two."""
    text = document.text[period.start : period.end]
    figures = [(m.start(), m.end()) for m in re.finditer(r"\d{4}", text)]
    first, _, last = period.value.partition("/")
    if len(figures) != 2:
        turns = [m for m in _until().finditer(text) if re.search(r"\d", text[: m.start()])]
        begin = re.search(r"\d", text)
        if len(turns) != 1 or begin is None:
            return None
        figures = [(begin.start(), turns[0].start()), (turns[0].end(), len(text))]
    at = period.start
    start = Mention(at + figures[0][0], at + figures[0][1], "date", first.rstrip("~"))
    end = Mention(at + figures[1][0], at + figures[1][1], "date", last.rstrip("~"))
    return start, end


def link_of(
    pool: Pool, sentence: Sentence, span: Mention, start: Mention, end: Mention, other: Mention | None = None
) -> Link | None:
    """Return the relation of a length with its start and end, unless the text rejects it."""
    base = pool.of(span) or (pool.of(other) if other else None) or next(iter(pool.in_sentence(sentence.number)), None)
    base = base or pool.stand_in(sentence, span)
    if base.stance == "denied" and not _is_lifted(pool.document, sentence):
        return None
    base = replace(base, stance="asserted") if base.stance == "denied" else base
    began = pool.add(start, base, "start", "date", "")
    ended = pool.add(end, base, "end", "date", "")
    lasted = pool.of(span)
    if lasted is None or lasted.type != "measurement" or lasted.stance == "denied":
        lasted = pool.add(span, base, "duration", "measurement", span.unit)
    return Link("duration", (began, ended, lasted), "the sentence states start, end and duration")


def _is_lifted(document: Document, sentence: Sentence) -> bool:
    """Say whether what is withdrawn in a sentence is what came to an end, not what the text says: "dicabut pada 2004"."""
    denials = says(document, phrases("deny_sentence"), sentence.first, sentence.last)
    ended = says(document, told("breaks_off"), sentence.first, sentence.last)
    return bool(denials) and set(denials) <= set(ended)


def _follow(document: Document, start: Mention, end: Mention) -> bool:
    """Say whether one date is before the other, and no mark but a comma stands between."""
    a, b = parse_period(start.value), parse_period(end.value)
    gap = document.text[start.end : end.start]
    if a is None or b is None or a.is_interval or b.is_interval or a.end >= b.start:
        return False
    return set(gap).isdisjoint(";:()") and len(gap.split()) <= LONG


def _anniversaries(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate "founded in 1975, it kept its 50th anniversary in 2015"."""
    dates = [m for m in sentence.dates if m.pattern != "relative"]
    links = []
    for mention in sentence.dismissed + sentence.quantities:
        number = mention.value.lstrip("~")
        if mention.reason not in ("ordinal", "") or not number.isdigit() or len(dates) != 2:
            continue
        covered = document.tokens_of(mention)
        near = says(
            document, told("anniversary"), max(sentence.first, covered.first - 3), min(sentence.last, covered.last + 1)
        )
        start, end = dates
        first = document.tokens_of(start).first
        founded = says(document, told("founded"), max(sentence.first, first - 4), first - 1)
        if near and founded and _follow(document, start, end):
            span = mention._replace(kind="duration", value=f"P{number}Y", unit="years", reason="")
            link = link_of(pool, sentence, span, start, end)
            links += [link] if link is not None else []
    return links
