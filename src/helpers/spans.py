"""Durations that a text states beside their start and end: "for six years, from 1980 to 1986"."""

from __future__ import annotations

import re

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.phrasing import said_before

FARTHEST = 60  # characters between a duration and its period


def durations(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a start, an end and the duration that the sentence states beside them."""
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
    links = []
    for span in spans:
        near = [period for period in periods if _beside(document, sentence, span, period)]
        if len(near) == 1:
            link = _link(document, pool, sentence, span, near[0])
            links += [link] if link is not None else []
    return links


def _beside(document: Document, sentence: Sentence, span: Mention, period: Mention) -> bool:
    """Say whether nothing but "from", "that is" or what was done stands between a duration and a period."""
    if said_before(document, span, sentence, phrases("rate") | phrases("each"), 2):
        return False
    left, right = sorted((span, period))
    gap = document.text[left.end : right.start]
    if len(gap) > FARTHEST or not set(gap).isdisjoint(";:") or any(c.isdigit() for c in gap):
        return False
    words = [t.word for t in document.words.tokens[document.tokens_of(left).last + 1 : document.tokens_of(right).first]]
    light = phrases("light") | phrases("from") | phrases("span_words")
    light |= {word for phrase in phrases("or") for word in phrase.split()}
    strange = [word for word in words if word not in light]
    # "ten months of digging, from March 1990 to December 1990"
    return len(strange) <= (2 if left is span and "," in gap else 0)


def _link(document: Document, pool: Pool, sentence: Sentence, span: Mention, period: Mention) -> Link | None:
    years = [
        (m.start() + period.start, m.end() + period.start)
        for m in re.finditer(r"\d{4}", document.text[period.start : period.end])
    ]
    first, _, last = period.value.partition("/")
    base = pool.of(span) or pool.of(period) or next(iter(pool.in_sentence(sentence.number)), None)
    base = base or pool.stand_in(sentence, span)
    if len(years) != 2 or base is None:
        return None
    start = Mention(*years[0], "date", first.rstrip("~"))
    end = Mention(*years[1], "date", last.rstrip("~"))
    began = pool.add(start, base, "start", "date", "")
    ended = pool.add(end, base, "end", "date", "")
    lasted = pool.of(span)
    if lasted is None or lasted.type != "measurement":
        lasted = pool.add(span, base, "duration", "measurement", span.unit)
    return Link("duration", (began, ended, lasted), "the sentence states start, end and duration")
