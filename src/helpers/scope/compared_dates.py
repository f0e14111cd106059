"""Dates that are only of the number that another is held against, or that a bracket tells beside it.

"7 per cent, as against 10 per cent in 2012", "17 stoppages (2022: 11)": neither date says when the first number was.
"""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.bracket_years import is_bracket_label
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import aside_of
from helpers.sentences.phrases import phrases

LEAD = 3  # words from "against" to the number
BEHIND = 7  # words from that number to its date
COUNTED = 3  # words from a number to a bracket with its year: "412,000 inhabitants (2022)"


def is_of_number_against(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date stands behind another number which "against" leads to: "7%, as against 10% in the survey of 2012"."""
    if date.start < mention.end:
        return False
    between = [m for m in sentence.quantities if mention.end <= m.start < date.start and m.kind != "duration"]
    if not between:
        return False
    tokens, other = document.words.tokens, document.tokens_of(between[-1])
    first = document.tokens_of(date).first
    leads = {tokens[i].word for i in range(max(document.tokens_of(mention).last + 1, other.first - LEAD), other.first)}
    apart = set(document.text[between[-1].end : date.start]) & set(",;:(")
    return not leads.isdisjoint(phrases("against")) and not apart and first - other.last <= BEHIND


def is_of_bracketed(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date in a bracket is of another number: in it, or right before it.

    The 2022 of "17 stoppages (2022: 11)", and for the fifth place that of "with 412,000 inhabitants (2022), came fifth" or
    of "the district (412,000 inhabitants in 2022) came fifth".
    """
    if is_bracket_label(document, date) and any(
        m != mention and m.start >= date.end and not document.text[date.end : m.start].strip(" :\n")
        for m in sentence.quantities
    ):
        return True
    aside = aside_of(document, sentence, date.start)
    if not aside:
        return False
    start = document.text.rfind("(", sentence.span.start, date.start)
    end = start + 1 + len(aside)
    if start < mention.start < end:
        return False
    if any(m.kind == "count" and start < m.start < end for m in sentence.quantities):
        return True
    before = [m for m in sentence.quantities if m.end <= start]
    if mention.start < end or not before or aside.strip() != document.text[date.start : date.end]:
        return False
    return document.text[before[-1].end : start].count(" ") <= COUNTED and before[-1].kind in ("count", "measurement")
