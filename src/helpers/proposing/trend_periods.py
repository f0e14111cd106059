"""Of what years is an effect or a trend: "from 9 in 2015 to 4 in 2019", "in 2019–2021 it rose, then fell back"."""

from __future__ import annotations

import re

from helpers.proposing.courses import span_of_years
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrasing import says, told

FIGURES = ("count", "measurement", "percentage", "money")
BESIDE = 4  # words between a figure and the year that it is of
OPPOSITE = {"up": ("down",), "down": ("up",)}
TURN = 6  # words before a trend in which "then" may stand


def period(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    own = sentence.clause_of(scopes.document.tokens_of(mention).first)
    dates = _own_dates(sentence, mention)
    points = [
        d.value
        for d in dates
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", d.value) and sentence.clause_of(scopes.document.tokens_of(d).first) == own
    ]
    if len(points) > 1 and len(points) == len(dates) and min(points) < max(points):
        # "from 9 in 2015 to 4 in 2019": a trend is of these years; of an effect they are the evidence, not the scope.
        return f"{min(points)}/{max(points)}" if mention.kind == "trend" else ""
    turned = _turned(scopes.document, sentence, mention) if mention.kind == "trend" else ""
    if turned:
        return turned
    if mention.kind == "trend":
        told_span = span_of_years(scopes.document, sentence) if len(sentence.dates) < 2 else ""
        told_span = told_span or _closed(scopes.document, sentence)
    else:
        told_span = ""
    return told_span or scopes.period(sentence, mention, frozenset())


def _own_dates(sentence: Sentence, mention: Mention) -> list[Mention]:
    """Return the dates of a sentence that are of a trend, not of the opposite one before or after it.

    "It fell from 62 in 2019 to 41 in 2020, then rose to 54 in 2022": down from 2019 to 2020, up from 2020 to 2022.
    """
    dates = sentence.dates
    others = [
        m.start
        for m in sentence.mentions
        if m.kind == "trend" == mention.kind and m.value in OPPOSITE.get(mention.value, ())
    ]
    if not others or len(dates) < 3:
        return dates
    later = min((start for start in others if start > mention.start), default=sentence.span.end)
    dates = [d for d in dates if d.start < later]
    if any(start < mention.start for start in others):
        begun = [d for d in dates if d.start < mention.start]
        dates = begun[-1:] + [d for d in dates if d.start > mention.start]
    return dates


def _turned(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the open period of a trend that only came after the opposite one: "in 2019–2021 it rose, then fell back"."""
    others = [m for m in sentence.mentions if m.kind == "trend" and m.value in OPPOSITE.get(mention.value, ())]
    earlier = [m for m in others if m.end <= mention.start]
    if not earlier or any(d.start > earlier[-1].end for d in sentence.dates) or not sentence.dates:
        return ""
    first, last = document.tokens_of(earlier[-1]).last + 1, document.tokens_of(mention).first
    if not says(document, told("from_then_on"), max(first, last - TURN), min(sentence.last, last + 2)):
        return ""
    span = re.fullmatch(r"\d{4}(?:-\d\d){0,2}/(\d{4}(?:-\d\d){0,2})|(\d{4}(?:-\d\d){0,2})", sentence.dates[-1].value)
    return f"{span[1] or span[2]}/.." if span else ""


def _closed(document: Document, sentence: Sentence) -> str:
    """Return the span of a trend "since 2011" whose sentence has the figure of one later year: "…: 31 then, 58 in 2016"."""
    since = [d.value[:4] for d in sentence.dates if re.fullmatch(r"\d{4}/\.\.", d.value)]
    later = [d for d in sentence.dates if re.fullmatch(r"\d{4}", d.value)]
    if len(since) != 1 or len(later) != 1 or len(sentence.dates) != 2 or later[0].value <= since[0]:
        return ""
    tokens, at = document.words.tokens, document.tokens_of(later[0])
    for number in sentence.quantities:
        own = document.tokens_of(number)
        low, high = sorted((own, at))
        between = [tokens[i].word for i in range(low.last + 1, high.first)]
        if (
            number.kind in FIGURES
            and len(between) <= BESIDE
            and not any(
                m in document.text[min(number.end, later[0].end) : max(number.start, later[0].start)] for m in ",;:."
            )
        ):
            return f"{since[0]}/{later[0].value}"
    return ""
