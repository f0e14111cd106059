"""Dates that stand in the clause of a number and are another's: of the change told beside it, or of the number that follows."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told

LEVEL = 3  # words from the level before to its date
INSERT = 8  # words between "which" and its number
MOVED = 4  # words before a percentage in which something rose or fell


def is_of_change(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date only says since when something changed: the 186 of "186 pupils, up 26 per cent since 2015" is not of 2015."""
    first = document.tokens_of(date).first
    by = [m for m in sentence.quantities if m.kind in ("percentage", "fraction") and m.end <= date.start]
    if not by or mention == by[-1] or mention.start > by[-1].start or date.pattern != "since":
        return False
    covered, tokens = document.tokens_of(by[-1]), document.words.tokens
    if first - covered.last > 2 or not set(document.text[by[-1].end : date.start]).isdisjoint(",;:()"):
        return False
    moves = told("ups") | told("downs")
    return any(tokens[i].word in moves for i in range(max(sentence.first, covered.first - MOVED), covered.first))


def is_of_level_before(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date is that of the level from which a number rose or fell: "18,240 patients, up 2,280 from 15,960 in 2022"."""
    tokens, when = document.words.tokens, document.tokens_of(date)
    before = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= date.start]
    if not before or before[-1].start <= mention.start:
        return False
    level = document.tokens_of(before[-1])
    lead = level.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("articles") | phrases("determiners"):
        lead -= 1
    if tokens[lead].word not in phrases("from") or when.first - document.noun_phrase(before[-1]).last > LEVEL:
        return False
    if not set(document.text[before[-1].end : date.start]).isdisjoint(",;:()"):
        return False
    moves = told("ups") | told("downs")
    return any(tokens[i].word in moves for i in range(document.tokens_of(mention).last + 1, lead))


def is_outside_insert(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a number stands in a clause between commas that "which" opens, and a date behind it is of the main clause.

    "The lake, which covers 430 hectares, was filled in 1972" does not say how large it was then.
    """
    tokens, gap = document.words.tokens, document.words.gap
    number, when = document.tokens_of(mention), document.tokens_of(date)
    if when.first <= number.last:
        return False
    closes = [i for i in range(number.last, when.first) if "," in gap(i, i + 1)]
    if not closes or tokens[closes[0] + 1].word not in phrases("passive") | phrases("has_verbs") | phrases(
        "passive_once"
    ):
        return False
    at = number.first - 1
    while at > sentence.first and "," not in gap(at, at + 1) and number.first - at <= INSERT:
        at -= 1
    return "," in gap(at, at + 1) and tokens[at + 1].word in phrases("relative_pronouns")


def is_in_relative(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date ends a relative clause before a number, and the sentence has told another: "In the contest of 2022, whose jury met in May 2023, X came third".

    "Dalam lomba 2022 gabungan yang berdiri sejak 2017 itu menempati urutan ketiga".
    """
    tokens, gap = document.words.tokens, document.words.gap
    when = document.tokens_of(date)
    if date.end > mention.start or not any(d.end <= date.start and "/" not in d.value for d in sentence.dates):
        return False
    closed = "," in gap(when.last, when.last + 1) or (
        document.language == "id" and tokens[when.last + 1].word in phrases("pointing")
    )
    at = when.first - 1
    while at > sentence.first and not gap(at, at + 1).strip() and when.first - at <= INSERT:
        if tokens[at].word in phrases("relative_pronouns"):
            return (
                closed
                and at - 1 > sentence.first
                and not any(
                    at > document.tokens_of(d).first > sentence.first
                    and "," not in gap(at - 1, at)
                    and document.tokens_of(d).last == at - 1
                    for d in sentence.dates
                )
            )
        at -= 1
    return False


def opens_next(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date behind a number opens what is said of the next: "in 2010 it had 96 pupils and in 2022 it had 186"."""
    tokens, first = document.words.tokens, document.tokens_of(date).first
    lead = first - 1
    while lead > sentence.first and tokens[lead].word in phrases("prepositions") | told("year_words"):
        lead -= 1
    number = document.tokens_of(mention)
    dated = any(m.end <= mention.start for m in sentence.dates)
    return dated and lead > number.last and tokens[lead].word in phrases("list_words") | told("goes_apart")


def is_compared(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether a date is of what a number is held against, told or not: "540 calls, more than in 2022", "dibandingkan 2022".

    Only where another date of the sentence stands before the number, or a word for "than" before the date; and no other
    number between the two.
    """
    tokens = document.words.tokens
    if date.start < mention.end:
        return False
    dated = any(d.end <= mention.start for d in sentence.dates)
    lead = document.tokens_of(date).first - 1
    while (
        lead > sentence.first
        and tokens[lead].word in phrases("prepositions") | phrases("compare_lead") | told("year_words")
        and tokens[lead].word not in phrases("against")
    ):
        lead -= 1
    between = [m for m in sentence.quantities if m.kind == mention.kind and mention.end <= m.start < date.start]
    return not between and tokens[lead].word in (phrases("against") if dated else phrases("compares_with"))


def is_of_next_deed(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> bool:
    """Say whether "since" dates another verb that "and" joins to that of a number: "has 40 boats and has paid its way since 1995"."""
    if date.pattern != "since":
        return False
    words, when, number = document.words, document.tokens_of(date), document.tokens_of(mention)
    verbs = phrases("has_verbs") | phrases("auxiliaries")
    low, high = (number.last, when.first) if number.last < when.first else (when.last, number.first)
    for at in range(low + 1, high):
        if words.tokens[at].word in phrases("list_words"):
            said = range(at + 1, min(at + 3, high))  # "and it has"
            if any(words.tokens[i].word in verbs for i in said):
                return True
    return False


def at_that_time(document: Document, sentence: Sentence, date: Mention, mention: Mention) -> Mention:
    """Return the date of "since 2003, when it had 40 members" as that year for the number that "when" leads to."""
    words, when, number = document.words, document.tokens_of(date), document.tokens_of(mention)
    at = when.last + 1
    if date.pattern != "since" or not at < number.first or words.tokens[at].word not in phrases("at_which_time"):
        return date
    ended = any("," in words.gap(i, i + 1) for i in range(at, number.first - 1))
    return date if ended else date._replace(value=date.value.removesuffix("/.."))
