"""Durations that a text states beside their start and end: "for eleven years, from 2009 to 2017"."""

from __future__ import annotations

import re

from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention


def durations(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a start, an end and the duration that the sentence states between them."""
    periods = [
        m
        for m in sentence.dates
        if m.kind == "period" and "/" in m.value and ".." not in m.value and m.pattern.startswith("period")
    ]
    spans = [
        m
        for m in sentence.mentions
        if m.kind == "duration" and m.pattern in ("duration", "duration-joined") and m.unit in ("years", "months")
    ]
    if len(periods) != 1 or len(spans) != 1:
        return []
    period, span = periods[0], spans[0]
    gap = document.text[min(period.end, span.end) : max(period.start, span.start)]
    if len(gap) > 40 or not set(gap).isdisjoint(";:"):
        return []
    base = pool.of(span) or pool.of(period) or next(iter(pool.in_sentence(sentence.number)), None)
    if base is None:
        return []
    years = [
        (m.start() + period.start, m.end() + period.start)
        for m in re.finditer(r"\d{4}", document.text[period.start : period.end])
    ]
    first, _, last = period.value.partition("/")
    if len(years) != 2:
        return []
    start = Mention(*years[0], "date", first.rstrip("~"))
    end = Mention(*years[1], "date", last.rstrip("~"))
    began = pool.add(start, base, "start", "date", "")
    ended = pool.add(end, base, "end", "date", "")
    lasted = pool.of(span)
    if lasted is None or lasted.type != "measurement":
        lasted = pool.add(span, base, "duration", "measurement", span.unit)
    return [Link("duration", (began, ended, lasted), "the sentence states start, end and duration")]
