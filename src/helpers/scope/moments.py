"""Which dates of a sentence say of when a number is: not those of the event itself, of another verb, or of a founding.

"Gempa 6 Februari 2017 merenggut …" names a quake by its day, "a chapel that was built in 1902" dates the chapel, and in a
diary the day stands in a line of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.scope.standing_clauses import is_outside_standing
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.stems import stems, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

FARTHEST_DAY = 6  # sentences after the line of a day in a diary
SHARES = ("percentage", "fraction")
LATEST = 30  # characters after a date in which a number of its bracket may stand
FARTHEST = 30  # words between a number and the date of another that it is held against
STOOD = 4  # words before a number among which a verb says what it had come to
LEAD = 3  # words between "against" and the number held against another, or between a number and its date
BEFORE_DATE = 5  # words between a verb and its date


def others_dates(scopes: Scopes, sentence: Sentence, mention: Mention, cues: EntryCues) -> frozenset[int]:
    """Return the starts of the dates of a sentence that are of something else than a number's count."""
    return frozenset(
        date.start
        for date in sentence.dates
        if _names_event(scopes, sentence, date, cues)
        or _is_of_name(scopes, sentence, date, mention, cues.entry.subject)
        or _is_of_other_verb(scopes.document, sentence, mention, date, cues)
        or _is_of_compared(scopes.document, sentence, mention, date)
        or _is_of_base(scopes.document, sentence, mention, date)
        or is_outside_standing(scopes.document, sentence, mention, scopes.document.tokens_of(date))
    )


def _names_event(scopes: Scopes, sentence: Sentence, date: Mention, cues: EntryCues) -> bool:
    """Say whether a day is part of what an event is called: "Gempa 6 Februari 2017"; a year may be that of the number."""
    first = scopes.document.tokens_of(date).first
    subject = cues.entry.subject
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date.value) or not scopes.document.text[date.start].isdigit():
        return False
    return any(
        sentence.first <= hit.first <= sentence.last
        and hit.last == first - 1
        and not scopes.document.words.gap(hit.last, first).strip()
        for hit in [*scopes.subject_hits[subject], *scopes.common_hits[subject]]
    )


def _is_of_name(scopes: Scopes, sentence: Sentence, date: Mention, mention: Mention, subject: str) -> bool:
    """Say whether a year in brackets is that of a work or of a founding: "the Ministry (2019) says …", "the Union (1998) has nine".

    Behind the subject's name alone it is so where a word stands before the number: not "Lodd (2019): 214", "Lodd (2019) 214".
    """
    document = scopes.document
    text, first = document.text, document.tokens_of(date).first
    if not re.fullmatch(r"\d{4}", text[date.start : date.end]) or text[date.start - 1 : date.start] != "(":
        return False
    named = first > sentence.first and text[document.words.tokens[first - 1].start].isupper()
    own = any(hit.last == first - 1 for hit in scopes.subject_hits[subject])
    said = own and date.end < mention.start and text[date.end + 1 : date.end + 3].strip()[:1].isalpha()
    return named and text[date.end : date.end + 1] in (")", ",", ":", ";") and (said or len(sentence.dates) > 1)


def _is_of_other_verb(document: Document, sentence: Sentence, mention: Mention, date: Mention, cues: EntryCues) -> bool:
    """Say whether a date goes with a verb of founding, building or birth that the property is not about."""
    tokens = document.words.tokens
    covered, own = document.tokens_of(date), document.tokens_of(mention)
    if 0 <= own.first - covered.last <= BEFORE_DATE:
        between = {tokens[i].word for i in range(covered.last + 1, own.first)}
        if between & phrases("came_with"):
            return False  # "opened in 2019 with 18 beds"
    low = max(sentence.first, covered.first - BEFORE_DATE)
    for index in range(covered.first - 1, low - 1, -1):
        word = tokens[index].word
        if document.words.gap(index, index + 1).strip(" \n\t") not in ("", "(") or own.first <= index <= own.last:
            return False
        finished = cues.entry.type == "measurement" and word in phrases("completed")
        if finished or word in phrases("origin_verbs") or (mention.kind in SHARES and word in phrases("cohort_verbs")):
            return stems(word).isdisjoint(cues.vocabulary)
    return False


def _is_of_compared(document: Document, sentence: Sentence, mention: Mention, date: Mention) -> bool:
    """Say whether a date behind a number is that of another one that it is held against: "640, against 560 in 2022", "16 (2022: 14)"."""
    if date.start < mention.end or document.tokens_of(date).first - document.tokens_of(mention).last > FARTHEST:
        return False
    at = document.tokens_of(date).first
    if date.pattern == "relative" and any(t.word in phrases("against") for t in document.words.tokens[at - 2 : at]):
        return True  # "more than in the year before"
    between = [m for m in document.mentions_between(mention.end, date.end + LATEST) if not m.reason]
    others = [m for m in between if m.kind in (mention.kind, "count")]
    opened = document.text.rfind("(", mention.end, date.start)
    closed = document.text.find(")", date.end, sentence.span.end)
    if opened >= 0 and closed >= 0 and ")" not in document.text[opened : date.start]:
        return any(opened < m.start < closed and _is_dated(document, m, date) for m in others)
    tokens, moves = document.words.tokens, phrases("change_up") | phrases("change_down")
    for other in others:
        if other.end <= date.start and document.tokens_of(date).first - document.tokens_of(other).last <= BEFORE_DATE:
            first = document.tokens_of(other).first
            own = document.tokens_of(mention).last
            lead = range(max(own + 1, first - LEAD), first)
            against = any(tokens[i].word in phrases("against") for i in lead)
            return against or any(tokens[i].word in moves and tokens[i + 1].word in phrases("from") for i in lead[:-1])
    return False


def _is_dated(document: Document, mention: Mention, date: Mention) -> bool:
    """Say whether a number and a date stand side by side: "2022: 14", "14 in 2022"."""
    low, high = sorted((document.tokens_of(mention), document.tokens_of(date)))
    return high.first - low.last <= LEAD


def _is_of_base(document: Document, sentence: Sentence, mention: Mention, date: Mention) -> bool:
    """Say whether a date is that of what a number is only compared with: "£6.6 million, 3 per cent above the budget of 2023"."""
    first, last = document.tokens_of(mention).last + 1, document.tokens_of(date).first
    if last <= first:
        return False
    for marker in says(document, told("above") | told("below"), max(first, last - BEFORE_DATE), last - 1):
        between = range(marker.last + 1, last)
        numbers = {document.tokens_of(m).first for m in sentence.quantities}
        marked = any("," in document.words.gap(i - 1, i) for i in range(marker.first, last + 1))
        if marker.first - 1 in {document.tokens_of(m).last for m in sentence.quantities} and not marked:
            return numbers.isdisjoint(between)
    return False


def founding_date(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the date with which a number came: "founded in 1962 with 40 singers", else ""."""
    tokens = document.words.tokens
    own = document.tokens_of(mention).first
    for date in sentence.dates:
        covered = document.tokens_of(date)
        if 0 < own - covered.last <= BEFORE_DATE and "/" not in date.value:
            between = [tokens[i].word for i in range(covered.last + 1, own)]
            if between and between[0] in phrases("came_with"):
                return date.value
    return ""


def diary_day(document: Document, sentence: Sentence) -> str:
    """Return the day in a line of which a sentence stands: "8 May 2017. Until today 61 were found.", else ""."""
    for back in range(sentence.number - 1, max(-1, sentence.number - FARTHEST_DAY) - 1, -1):
        if back < 0:
            return ""
        earlier = document.sentences[back]
        if "\n\n" in document.text[earlier.span.end : sentence.span.start]:
            return ""
        if not earlier.dates:
            continue
        first = earlier.dates[0]
        rest = document.text[earlier.span.start : first.start] + document.text[first.end : earlier.span.end]
        alone = not re.search(r"\w", rest) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", first.value)
        return first.value if alone else ""
    return ""


END_OF_YEAR = re.compile(r"(\d{4})-09/\1-12")  # what there was by then


def until(document: Document, sentence: Sentence, mention: Mention, period: str, subject: str = "") -> str:
    """Return the period of a running total: open at its start where the text says until when it counts.

    What a sudden event did "on 4 March" is of the day on which it happened.
    """
    if period.startswith("../") or period.endswith("/..") or not period:
        return period
    if END_OF_YEAR.fullmatch(period):
        return f"../{period[-7:]}"
    date = nearest_date(document, sentence, mention)
    if date is None or date.value != period:
        return period
    stood = phrases("sudden").isdisjoint(words_of(subject)) and stood_then(document, sentence, mention, date)
    if not (stood or is_limit(document, sentence, date)):
        return period
    parsed = parse_period(period)
    if parsed is None:
        return period
    return f"../{period.rpartition('/')[2]}"


def stood_then(document: Document, sentence: Sentence, mention: Mention, date: Mention) -> bool:
    """Say whether a number is what a count had come to on a day: "on 4 October the toll stood at 1,411", not "killed 11"."""
    first = document.tokens_of(mention).first
    said = document.words.literal(phrases("stood_at"), max(sentence.first, first - STOOD), first - 1)
    clause = sentence.clause_of(first)
    return len(date.value) == len("2018-10-04") and any(sentence.clause_of(hit.first) == clause for hit in said)


def nearest_date(document: Document, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the date of a number's clause that is nearest to it, or None."""
    token = document.tokens_of(mention).first
    clause = sentence.clause_of(token)
    dates = [d for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    return min(dates, key=lambda d: (abs(document.tokens_of(d).first - token), d.start), default=None)


def date_lead(document: Document, sentence: Sentence, date: Mention) -> str:
    """Return the word before a date, articles and "the end of" left out."""
    tokens = document.words.tokens
    index = document.tokens_of(date).first - 1
    while index > sentence.first and tokens[index].word in phrases("date_fillers"):
        index -= 1
    return tokens[index].word if index >= sentence.first else ""


def is_limit(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date is one up to which something is counted: "by the end of 2019", "sampai 31 Mei"."""
    return date.value.startswith("../") or date_lead(document, sentence, date) in phrases("up_to")
