"""Counts over periods of different length that a text compares: "12 in 2014–2015 and 16 in 2016–2019: more and more"."""

from __future__ import annotations

from helpers.corpora.periods import days, parse_period
from helpers.proposing.drafts import Draft, Link, Pool
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, says, told

SHORT = 150  # days of what may only be "the end of" a year
ALIKE = 1.1  # windows within a tenth of each other are equal


def windows(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate two counts of one thing over periods that the sentence, or the one after it, compares."""
    tokens = {document.words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if says(document, told("a_year"), sentence.first, sentence.last):
        return []
    drafts = [d for d in pool.in_sentence(sentence.number) if d.type == "count" and d.period]
    links = []
    if tokens & phrases("compare"):
        for left, right in zip(drafts, drafts[1:], strict=False):
            if (left.subject, left.property) == (right.subject, right.property) and left.period != right.period:
                if not _is_moment(document, pool, sentence, left, right):
                    links.append(Link("windows", (left, right), "the sentence compares the two counts"))
    if links or not (
        _next_compares(document, sentence) or says(document, told("more_often"), sentence.first, sentence.last)
    ):
        return links
    pair = _two_counts(document, pool, sentence)
    return [Link("windows", pair, "the text compares the two counts")] if pair is not None else []


def _is_moment(document: Document, pool: Pool, sentence: Sentence, *drafts: Draft) -> bool:
    """Say whether one of the numbers of a stock is of some weeks or of "now": "at the end of 2022" is no time in which it came up."""
    entry = pool.codebook.find(drafts[0].subject, drafts[0].property)
    spans = [parse_period(draft.period) for draft in drafts]
    short = any(span is None or days(span) < SHORT for span in spans)
    short = short or bool(document.words.literal(phrases("now"), sentence.first, sentence.last))
    return entry is not None and entry.quantity == "stock" and short


def _next_compares(document: Document, sentence: Sentence) -> bool:
    """Say whether the next sentence draws a trend from this one: without numbers of its own."""
    if sentence.number + 1 >= len(document.sentences):
        return False
    following = document.sentences[sentence.number + 1]
    if following.quantities or following.dates or "\n\n" in document.text[sentence.span.end : following.span.start]:
        return False
    if says(document, told("a_year"), following.first, following.last):
        return False
    return bool(says(document, told("more_often"), following.first, following.last))


def _two_counts(document: Document, pool: Pool, sentence: Sentence) -> tuple[Draft, Draft] | None:
    """Return the two counts of a sentence with a closed period each, the periods of different length."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    if len(counts) != 2 or len(sentence.dates) != 2 or not alike(*counts):
        return None
    if not counts[1].noun and not counts[0].noun:
        return None
    pairs = [(count, _period_of(count, sentence.dates, counts)) for count in counts]
    lengths = []
    for _, period in pairs:
        parsed = parse_period(period) if period else None
        if parsed is None or parsed.open_end or parsed.open_start:
            return None
        lengths.append(days(parsed))
    if max(lengths) <= ALIKE * min(lengths) or min(lengths) < 28 or pairs[0][1] == pairs[1][1]:
        return None
    like = pool.of(counts[0]) or pool.of(counts[1]) or pool.stand_in(sentence, counts[0])
    if like.type != "count" or like.stance != "asserted":
        return None
    made = []
    for count, period in pairs:
        own = pool.of(count)
        if own is None or own.period != period or own.type != "count":
            own = pool.add(count, like, "window", "count", like.unit, like.population, period)
        made.append(own)
    return made[0], made[1]


def _period_of(count: Mention, dates: list[Mention], counts: list[Mention]) -> str:
    """Return the date of a count where counts and dates alternate: "12 in 2014–2015 and 16 in 2016–2019"."""
    order = sorted([*dates, *counts])
    kinds = [m in counts for m in order]
    if kinds not in ([True, False, True, False], [False, True, False, True]):
        return ""
    at = order.index(count)
    return order[at + 1 if kinds[0] else at - 1].value
