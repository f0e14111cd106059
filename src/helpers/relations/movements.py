"""Developments that no property of the codebook asks for, where two sentences say that they went opposite ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document, Sentence
from helpers.sentences.stances import stance
from helpers.sentences.topics import Topic, clause_around, same_topic, topic, without

MOST = 300  # trends of one period that are held against each other
REACH = 14  # words before or after a trend in which its subject may stand
WAYS = {"up", "down"}


class Movement(NamedTuple):
    """A trend, what it is of, and when: all of one sentence."""

    document: Document
    sentence: Sentence
    mention: Mention
    topic: Topic
    period: str


def opposed_trends(documents: Sequence[Document], drafts: Sequence[Draft]) -> list[Draft]:
    """Return claims for trends of one thing in one stated period that go up here and down there.

    Trends that go the same way, that have no period of their own or that are claimed already make no claims.
    """
    claimed = {(d.source_id, d.mention.start) for d in drafts if d.type == "trend" and d.mention}
    found = [
        one
        for document in documents
        for sentence in document.sentences
        for one in _movements(document, sentence)
        if (document.source_id, one.mention.start) not in claimed
    ]
    made: dict[tuple[str, int], Draft] = {}
    by_period: dict[str, list[Movement]] = {}
    for one in found:
        by_period.setdefault(one.period, []).append(one)
    for left, right in (pair for same in by_period.values() for pair in combinations(same[:MOST], 2)):
        if left.mention.value != right.mention.value and same_topic(left.topic, right.topic):
            name = " ".join(word.strip("#") for word in left.topic.words)
            for one in (left, right):
                made.setdefault((one.document.source_id, one.mention.start), _draft(one, name))
    return list(made.values())


def _movements(document: Document, sentence: Sentence) -> list[Movement]:
    trends = [m for m in sentence.mentions if m.kind == "trend"]
    if len(trends) != 1 or trends[0].value not in WAYS:
        return []
    trend = trends[0]
    period = _period(sentence)
    if not period or stance(document, sentence, trend) != "asserted":
        return []
    covered = document.tokens_of(trend)
    before, after = clause_around(document, sentence, covered.first, covered.last, REACH)
    numbers = [m for m in sentence.mentions + sentence.dismissed if m is not trend]
    said = topic(document, without(before, document, numbers))
    if not [word for word in said.words if word[0] != "#"]:  # "there was a steady decline in …"
        said = topic(document, without(after, document, numbers))
    return [Movement(document, sentence, trend, said, period)]


def _period(sentence: Sentence) -> str:
    """Return the closed period that a sentence states, by one date or by its two years, or ""."""
    closed = [d.value for d in sentence.dates if re.fullmatch(r"\d{4}(?:-\d\d){0,2}/\d{4}(?:-\d\d){0,2}", d.value)]
    if closed:
        return closed[0] if len(set(closed)) == 1 else ""
    years = sorted({d.value for d in sentence.dates})
    if len(years) == 2 and all(re.fullmatch(r"\d{4}", year) for year in years):
        return "/".join(years)
    return ""


def _draft(one: Movement, name: str) -> Draft:
    mention = one.mention
    return Draft(
        one.document.source_id, mention.start, mention.end, "trend", name, "trend", mention.value, "",
        period=one.period, attributed_to=attributed_to(one.document, one.sentence, mention), cue=mention.pattern,
        mention=mention, sentence=one.sentence.number,
    )  # fmt: skip
