"""How long something ran, told before the days on which it began and ended: "took eight months, beginning on … and ending on …"."""

from __future__ import annotations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.periods import parse_period
from helpers.phrasing import said_before, says, told
from helpers.spans import UNITS, counts_something_else, link_of

NEAR = 3  # tokens from "began" or "ended" to its date
LEAD = 3  # tokens from "took" to the duration
OPENING = 6  # tokens before the first date of a sentence that goes on about what ran


def runs(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a duration with a beginning and an end told after it, in its sentence or in the one that goes on from it."""
    dates = [m for m in sentence.dates if m.pattern != "relative"]
    spans = _spans(sentence)
    if len(dates) != 2 or len(sentence.dates) != 2 or not _begins_and_ends(document, sentence, *dates):
        return []
    start, end = dates[0]._replace(value=dates[0].value.removesuffix("/..")), dates[1]
    if len(spans) == 1 and spans[0].end <= start.start:
        told_in, span = sentence, spans[0]
        gap = document.text[span.end : start.start]
        if set(gap).isdisjoint(",:;(–—") or "." in gap:
            return []
        first = document.tokens_of(span).last + 1
    elif not spans and sentence.number:
        told_in = document.sentences[sentence.number - 1]
        before = _spans(told_in)
        if len(before) != 1 or told_in.dates or "\n\n" in document.text[told_in.span.end : sentence.span.start]:
            return []
        span, first = before[0], sentence.first
    else:
        return []
    if not _ran(document, told_in, span) or not _goes_on(document, first, document.tokens_of(start).first):
        return []
    link = link_of(pool, told_in, span, start, end)
    return [link] if link is not None else []


def _spans(sentence: Sentence) -> list[Mention]:
    return [m for m in sentence.mentions if m.kind == "duration" and m.unit in UNITS and "T" not in m.value]


def _begins_and_ends(document: Document, sentence: Sentence, start: Mention, end: Mention) -> bool:
    """Say whether "began" stands before the first of two dates and "ended" before the second, later one."""
    a, b = parse_period(start.value.removesuffix("/..")), parse_period(end.value)
    if a is None or b is None or a.is_interval or b.is_interval or a.end >= b.start:
        return False
    first, last = document.tokens_of(start), document.tokens_of(end)
    began = says(document, told("begins") | told("beginning"), max(sentence.first, first.first - NEAR), first.last)
    ended = says(document, told("ends") | told("ending"), max(first.last + 1, last.first - NEAR), last.first - 1)
    between = document.text[start.end : end.start]
    known = _of_it() | told("ending") | told("being") | phrases("list_words") | told("finally")
    known |= {word for phrase in told("ends") for word in phrase.split()}
    other = [t.word for t in document.words.tokens[first.last + 1 : last.first] if t.word not in known]
    return bool(began and ended) and not other and set(between).isdisjoint(";:.()")


def _ran(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a duration is of the whole of what ran: "took eight months", not "after eight months", "each lasted …"."""
    covered = document.tokens_of(span)
    lead = max(sentence.first, covered.first - LEAD)
    words = [t.word for t in document.words.tokens[sentence.first : covered.first]]
    return (
        span.hedge == "none"
        and not counts_something_else(document, sentence, span)
        and bool(says(document, told("taken_long"), lead, covered.first - 1))
        and not set(words) & (phrases("rate") | phrases("each") | told("afterwards"))
        and not said_before(document, span, sentence, told("hedge_before"), 1)
    )


def _goes_on(document: Document, first: int, stop: int) -> bool:
    """Say whether no more than "it began on" stands before a date: nothing else is said to have begun."""
    known = (
        phrases("light") | phrases("from") | phrases("pointing") | phrases("relative_pronouns") | phrases("articles")
    )
    known |= {word for phrase in told("begins") | told("beginning") | told("takes_up") for word in phrase.split()}
    words = [token.word for token in document.words.tokens[first:stop]]
    return len(words) <= OPENING and all(word in known for word in words)


def _of_it() -> frozenset[str]:
    """Return the small words of "it began on": nothing else is spoken of."""
    taken_up = frozenset(word for phrase in told("takes_up") for word in phrase.split())
    kinds = ("light", "from", "pointing", "relative_pronouns", "articles")
    return taken_up.union(*map(phrases, kinds))
