"""Of when a number is: the date that goes with it in its clause, its sentence, its heading, or the year of writing."""

from __future__ import annotations

import re

from helpers.corpora.periods import parse_period
from helpers.readers.language_data import alternatives
from helpers.readers.mention import Mention
from helpers.scope.change_dates import change, one_end, turned
from helpers.scope.compared_dates import is_of_bracketed, is_of_number_against
from helpers.scope.dates_apart import (
    at_that_time,
    is_compared,
    is_in_relative,
    is_of_change,
    is_of_level_before,
    is_of_next_deed,
    is_outside_insert,
    opens_next,
)
from helpers.scope.first_times import says_how_often
from helpers.scope.leading_dates import lead_period, line_period, told_before_list
from helpers.scope.pointed_dates import pointed_period
from helpers.scope.utterances import is_of_utterance
from helpers.sentences.document import DATES, Document, Sentence
from helpers.sentences.number_brackets import bracket_before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.series import date_in_series, time_of_total
from helpers.sentences.words import Hit

BEGUN = 5  # words from "began with" to a number
PHASE = 3  # words from "during" to the noun of a phase
YEAR = r"[12]\d{3}"
FRAGMENT = 6  # words of a number that stands alone before what is said of it


def period(document: Document, year: str, sentence: Sentence, mention: Mention, claimed: frozenset[int]) -> str:
    """Return the period of a mention: the date that goes with it in its clause, else in its sentence or heading.

    `claimed` are the starts of dates that are themselves the value of a date claim ("founded in 2008").
    """
    told = date_in_series(document, sentence, mention) or time_of_total(document, sentence, mention)
    if told:
        return told
    since = _since(document, sentence, claimed)
    dates = [
        at_that_time(document, sentence, _at_its_end(document, sentence, d), mention)
        for d in _in_year(document, year, sentence.dates)
        if d.start not in claimed
        and parse_period(d.value) is not None
        and d.pattern != "before"
        and not _lasts(document, sentence, d)
        and not is_of_change(document, sentence, d, mention)
        and not is_of_level_before(document, sentence, d, mention)
        and not is_compared(document, sentence, d, mention)
        and not is_of_number_against(document, sentence, d, mention)
        and not is_of_bracketed(document, sentence, d, mention)
        and not is_outside_insert(document, sentence, d, mention)
        and not is_of_next_deed(document, sentence, d, mention)
        and not is_in_relative(document, sentence, d, mention)
    ]
    dates = [d for d in dates if not is_of_utterance(document, sentence, d, mention)] or dates
    if not dates:
        return since or pointed_period(document, sentence) or _unstated_period(document, year, sentence, mention)
    token = document.tokens_of(mention).first
    if _is_of_now(document, sentence, mention, dates):
        return _unstated_period(document, year, sentence, mention)
    clause = sentence.clause_of(token)
    here = [d for d in dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    alike = [
        m
        for m in sentence.quantities
        if m.kind == mention.kind and sentence.clause_of(document.tokens_of(m).first) == clause
    ]
    if mention not in alike:
        alike = [*alike, mention]
    alike.sort(key=lambda m: m.start)
    changed = change(document, sentence, mention, alike, here)
    if changed is None:
        changed = one_end(document, sentence, mention, alike, here)
    if changed is None:
        changed = turned(document, sentence, mention, alike, here)
    if changed is not None:
        return changed
    if not here:
        first = dates[0]
        return (
            first.value
            if len(dates) == 1
            and first.start < mention.start
            and sentence.clause_of(document.tokens_of(first).first) < clause
            else ""
        )
    if len(here) == 1:
        if _is_of_what_comes(document, mention, here[0], alike):
            return _unstated_period(document, year, sentence, mention)
        return here[0].value if _reaches(sentence, mention, here[0], alike) else ""
    held = any(is_of_number_against(document, sentence, d, mention) for d in sentence.dates)
    if len(here) == len(alike) and not held:
        return here[alike.index(mention)].value
    after = [d for d in here if d.start >= mention.end]
    before = [d for d in here if d.end <= mention.start]
    following = next((m for m in alike if m.start > mention.start), None)
    if (
        after
        and (following is None or after[0].start < following.start)
        and document.tokens_of(after[0]).first - token <= 8
        and not (following is not None and opens_next(document, sentence, after[0], mention))
    ):
        return after[0].value
    if before:
        return before[-1].value
    included = following is not None and after and _includes(document, mention, following)
    return after[0].value if after and not included else ""


def _is_of_now(document: Document, sentence: Sentence, mention: Mention, dates: list[Mention]) -> bool:
    """Say whether "now" stands between an earlier number with its date and a number: "had 40 in 1998 and has now grown to 90"."""
    said = document.words.literal(phrases("now"), sentence.first, document.tokens_of(mention).first - 1)
    if not said:
        return False
    now = document.words.tokens[said[-1].first].start
    numbers = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= now]
    return bool(numbers) and any(d.end <= now for d in dates) and not any(d.start > now for d in dates)


def _at_its_end(document: Document, sentence: Sentence, date: Mention) -> Mention:
    """Return the end of a year that something closed with so many: "menutup tahun 2020 dengan 1.348 anggota"."""
    first = document.tokens_of(date).first
    closed = says(document, told("closing_the_year"), max(sentence.first, first - PHASE), first - 1)
    if not re.fullmatch(YEAR, date.value) or not closed or closed[-1].last != first - 1:
        return date
    return date._replace(value=f"{date.value}-09/{date.value}-12")


def _includes(document: Document, mention: Mention, following: Mention) -> bool:
    """Say whether the next number is only included in one, and the dates behind it are its own: "22 in all, including 6 in 2023"."""
    words = document.words
    first, last = document.tokens_of(mention).last + 1, document.tokens_of(following).first
    return bool(words.literal(phrases("includes"), first, last))


def _in_year(document: Document, year: str, dates: list[Mention]) -> list[Mention]:
    """Return dates with the year of writing where a day is said without one, in a text that names no other year: "on 3 June"."""
    if not any(d.value.startswith("XXXX") for d in dates) or not re.fullmatch(r"[12]\d{3}", year):
        return dates
    told = {d.value[:4] for d in document.everything if d.kind in DATES and not d.reason and d.value[:4].isdigit()}
    if not told <= {year}:
        return dates
    return [d._replace(value=year + d.value[4:]) if d.value.startswith("XXXX") else d for d in dates]


def echoed_period(document: Document, year: str, sentence: Sentence, mention: Mention, claimed: frozenset[int]) -> str:
    """Return the date of what is said of a number that stands alone before it: "Seven years! Such was the sentence of 3 May 2014".

    It stands in a sentence of its own, or before a colon, and what follows points back to it.
    """
    tokens, clause = document.words.tokens, sentence.clause_of(document.tokens_of(mention).first)
    own = [i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause]
    if own[0] != sentence.first or len(own) > FRAGMENT:
        return ""
    following, start = sentence, own[-1] + 1
    if start > sentence.last:
        if sentence.number + 1 >= len(document.sentences):
            return ""
        following = document.sentences[sentence.number + 1]
        if "\n\n" in document.text[sentence.span.end : following.span.start]:
            return ""
        start = following.first
    if tokens[start].word not in phrases("points_back"):
        return ""
    dates = [
        d
        for d in _in_year(document, year, following.dates)
        if d.start not in claimed and d.start >= tokens[start].start
    ]
    return dates[0].value if len(dates) == 1 and parse_period(dates[0].value) is not None else ""


def begun_then(document: Document, sentence: Sentence, found: str) -> str:
    """Return a period that runs "from then until" a date with its beginning: the only date of the sentence before."""
    ends = [d for d in sentence.dates if d.value == found and d.pattern == "until"]
    if len(ends) != 1 or not sentence.number:
        return found
    previous = document.sentences[sentence.number - 1]
    last = document.tokens_of(ends[0]).first - 1
    said = says(document, told("from_then"), sentence.first, last)
    if len(previous.dates) != 1 or "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return found
    begun = previous.dates[0]
    if begun.kind != "date" or "/" in begun.value or not (said and said[-1].last == last):
        return found
    whole = f"{begun.value}/{found.removeprefix('../')}"
    return whole if parse_period(whole) is not None else found


def _lasts(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a period only says how long something took: "over six years, from 1988 to 1994, and cost …"."""
    return "/" in date.value and any(
        m.kind == "duration" and 0 <= max(m.start, date.start) - min(m.end, date.end) <= 12 for m in sentence.mentions
    )


def _since(document: Document, sentence: Sentence, claimed: frozenset[int]) -> str:
    """Return the open period of "since opening in 2002", whose date is itself a claim, or ""."""
    for date in sentence.dates:
        if date.start in claimed and "/" not in date.value:
            first = document.tokens_of(date).first
            before = {t.word for t in document.words.tokens[max(sentence.first, first - 5) : first]}
            if before & phrases("since") or date.pattern == "since":
                return f"{date.value}/.."
    return ""


def _unstated_period(document: Document, year: str, sentence: Sentence, mention: Mention) -> str:
    """Return the period of a number without a date: the year of writing where it says "now", else the heading's."""
    words = document.words
    token = document.tokens_of(mention).first
    said = words.literal(phrases("now"), sentence.first, min(sentence.last, token + 8))
    said = [hit for hit in said if not _is_of_next_number(document, sentence, mention, hit)]
    if any(sentence.clause_of(hit.first) <= sentence.clause_of(token) for hit in said):  # not "…; today 11 are left"
        # Written in 2018, "now" is 2017 or 2018.
        return f"{int(year) - 1}/{year}" if re.fullmatch(r"[12]\d{3}", year) else ""
    found = line_period(document, sentence) or lead_period(document, sentence)
    found = found or told_before_list(document, sentence, mention) or _heading_period(document, sentence)
    if re.fullmatch(YEAR, found) and says(document, told("at_year_end"), sentence.first, token):
        return f"{found}-09/{found}-12"  # "2023 at a glance": "At the end of the year six …"
    return found


def _is_of_next_number(document: Document, sentence: Sentence, mention: Mention, now: Hit) -> bool:
    """Say whether "now" stands behind another number than a number's own: "cost $15 million ($340 million today)"."""
    own, tokens = document.tokens_of(mention), document.tokens_of
    return any(m.kind == mention.kind and own.last < tokens(m).first < now.first for m in sentence.quantities)


def says_at_first(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number without a date holds only for a beginning that the sentence does not date."""
    token = document.tokens_of(mention).first
    begun = document.words.literal(phrases("begun_with"), max(sentence.first, token - BEGUN), token - 1)
    if begun and not {",", ";"} & set(document.text[document.words.tokens[begun[-1].last].end : mention.start]):
        return True
    said = document.words.literal(phrases("at_first"), sentence.first, min(sentence.last, token + 8))
    aside = bracket_before(document, sentence, token)  # "240 beds (originally 60) on 3 hectares"
    said = [hit for hit in said if not says_how_often(document, sentence, hit) and hit.first not in aside]
    now = document.words.literal(phrases("now"), sentence.first, token)
    return any(all(hit.first > later.first for later in now) for hit in said)  # not "at first 34, and now 7,200"


def is_interim(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a count was still going on, by its clause: "by the evening 40 were known to have died", "hingga sore"."""
    clause = sentence.clause_of(document.tokens_of(mention).first)
    said = document.words.literal(phrases("interim"), sentence.first, sentence.last)
    return any(abs(sentence.clause_of(hit.first) - clause) <= 1 for hit in said)


def is_of_season(document: Document, sentence: Sentence, mention: Mention, found: str) -> bool:
    """Say whether a number is of a part of the year that is read as its period: "in the summer of 2018", "musim kemarau 2018"."""
    tokens = document.words.tokens
    for date in sentence.dates:
        first = document.tokens_of(date).first
        if date.value != found or not re.fullmatch(YEAR, found) or first - 1 < sentence.first:
            continue
        at = first - 1
        while at > sentence.first and tokens[at].word in phrases("genitive") | phrases("date_fillers"):
            at -= 1
        if tokens[at].word in phrases("first_parts") and at < first - 1:
            return True  # "the first nine months of 2018"
        lead = document.words.literal(phrases("first_parts"), max(sentence.first, first - 2), first - 1)
        if document.language == "id" and lead:
            return True
        if tokens[at].word in phrases("seasons") and (at < first - 1 or document.language == "id"):
            return True
    return False


def is_of_phase(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a clause gives a number for a phase that it does not date: "During the second phase the Trust spent …"."""
    words, token = document.words, document.tokens_of(mention).first
    clause = sentence.clause_of(token)
    for index in range(sentence.first + 1, token):
        if words.tokens[index].word not in phrases("phases") or sentence.clause_of(index) != clause:
            continue
        leads = {words.tokens[i].word for i in range(max(sentence.first, index - PHASE), index)}
        if leads & phrases("over_phases"):
            return True
    return False


def _reaches(sentence: Sentence, mention: Mention, date: Mention, alike: list[Mention]) -> bool:
    """Say whether the only date of a clause bears on a mention: it stands first, or beside the mention."""
    if date.start < mention.start:
        return True
    between = [m for m in alike if mention.end <= m.start < date.start]
    return not between or len(alike) <= 3


def _is_of_what_comes(document: Document, mention: Mention, date: Mention, alike: list[Mention]) -> bool:
    """Say whether a date is that of a plan told after a number: "has 146 stops and is due to have 180 by 2022"."""
    between = [m for m in alike if mention.end <= m.start < date.start]
    if not between:
        return False
    first, last = document.tokens_of(mention).last + 1, document.tokens_of(between[-1]).first
    said = {token.word for token in document.words.tokens[first:last]}
    return bool(said & phrases("due"))


def _names_issue(document: Document, start: int, end: int) -> bool:
    """Say whether a title is that of a number of a periodical: "THE SELM HERALD, no. 59 (spring 2024)"."""
    said = document.text[start:end].lower()
    return re.search(rf"\b(?:{alternatives(phrases('issue_words'))})\.?\s*\d", said) is not None


def _heading_period(document: Document, sentence: Sentence) -> str:
    """Return the one date of the headings above, nearest first; the title of the whole text does not count."""
    for section in document.segments.headings_at(sentence.span.start):
        if section is document.segments.sections[0] and (
            len(document.segments.sections) > 1 or _names_issue(document, section.title_start, section.title_end)
        ):
            continue
        inside = [
            m
            for m in document.mentions_between(section.title_start, section.title_end)
            if section.title_start <= m.start < section.title_end
            and m.kind in DATES
            and not m.reason
            and parse_period(m.value)
        ]
        if len(inside) == 1 and not re.fullmatch(r"\d{4}-\d\d-\d\d", inside[0].value):  # the day of writing
            return inside[0].value
    return ""
