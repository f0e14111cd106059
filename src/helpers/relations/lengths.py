"""Lengths of time that a text tells with the two dates they lie between: "for six years, from 1980 to 1986".

The dates may stand as a period beside the length, or apart from it: "… from 1961 until 1981. In those thirty years …".
"""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.corpora.periods import parse_period
from helpers.corpora.values import Interval, overlaps, parse_quantity
from helpers.proposing.drafts import Link, Pool
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.relations.bounds import Point, in_time, only_two, points, two_ends
from helpers.relations.length_dates import LATER, is_alone, is_beside, is_of
from helpers.relations.length_words import clause_start, points_back
from helpers.relations.own_times import are_listed
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.endings import ends, stripped
from helpers.texts.verb_forms import looks_deed

UNITS = ("years", "months", "weeks", "days")
REACH = 2  # sentences before or after a length in which its dates may stand
LONG = 12  # words between a beginning and its end
FARTHEST = 5  # times as long as the time between the dates: another thing's length
CLOSEST = 1.35  # the same in another clause
CLOSER = 3  # the same where no word says whose length it is
INSIDE = 4  # words between a length and the dates that it lies within
CONCLUDED = 3  # words from "so" to a length: "so for nine months"
LETTERS = " abcdefghijklmnopqrstuvwxyz-"
PATTERNS = ("duration", "duration-joined")
HEDGES = ("none", "about", "almost", "more_than", "at_least", "less_than")


def lengths(document: Document, pool: Pool) -> list[Link]:
    """Relate lengths to the period beside them, else to the only two dates that they can be of."""
    found: list[Link | None] = []
    apart = []
    for sentence in document.sentences:
        periods = _periods(document, sentence)
        for span in [m for m in sentence.mentions if _is_time(document, sentence, m)]:
            near = [
                period
                for period in periods
                if is_beside(document, sentence, span, period)
                and not _is_given_way(sentence, span, period)
                and (
                    period.pattern != "months" or span.end <= period.start
                )  # not "planned (May–June 2016), it took a year"
            ]
            if not near and points_back(document, sentence, span):
                near = _just_told(sentence, span, periods)
            if any(are_listed(document, sentence, period, periods) for period in near):
                continue  # a length of several periods together
            ends = two_ends(document, near[0]) if len(near) == 1 and span.pattern in PATTERNS else None
            if ends is not None:
                found.append(_link_of(pool, sentence, span, *ends, near[0]))
            elif _is_length(document, sentence, span):
                apart.append((sentence, span))
        found += _anniversaries(document, pool, sentence)
        found += _lying_between(document, pool, sentence)
        apart += [(sentence, span) for span in _later(document, sentence)]
    found += [_between_its_dates(document, pool, sentence, span) for sentence, span in apart]
    return [link for link in found if link is not None]


def _is_given_way(sentence: Sentence, span: Mention, period: Mention) -> bool:
    """Say whether another length, its noun left out, stands nearer to a period: "was to take twelve months and took 17, from … to …"."""
    between = [m for m in sentence.quantities + sentence.dismissed if span.end <= m.start and m.end <= period.start]
    return any(m.kind == "count" and not m.noun for m in between)


def _just_told(sentence: Sentence, span: Mention, periods: list[Mention]) -> list[Mention]:
    """Return the period that "those eleven days" points back to: the last date before it, if that is one."""
    dates = [date for date in sentence.dates if date.end <= span.start]
    return [period for period in periods if dates and period == dates[-1]]


def _periods(document: Document, sentence: Sentence) -> list[Mention]:
    """Return the closed periods of a sentence that are written as two dates; "in March and July 2020" are two times."""
    closed = [m for m in sentence.dates if m.kind == "period" and "/" in m.value and ".." not in m.value]
    joined = listed("numbers", "joins", "and")
    closed = [
        m for m in closed if m.pattern != "months" or joined.isdisjoint(document.text[m.start : m.end].lower().split())
    ]
    return [m for m in closed if m.pattern.startswith(("period", "months")) or re.search(r"\d-\d\d-\d\d/", m.value)]


def _lying_between(document: Document, pool: Pool, sentence: Sentence) -> list[Link | None]:
    """Relate "thirty years lay between the landing in 1891 and the farewell in 1924" where its two dates are the only ones."""
    if len(sentence.dates) != 2:
        return []
    start, end = sentence.dates
    links = []
    for span in sentence.mentions:
        if span.kind != "duration" or span.unit not in UNITS or not _is_time(document, sentence, span):
            continue
        covered = document.tokens_of(span)
        ahead = says(document, told("lies_between"), covered.last + 1, min(sentence.last, covered.last + 3))
        joint = document.text[start.end : end.start].split()
        whole = ahead and span.end < start.start and not phrases("span_joins").isdisjoint(joint)
        if whole and span.hedge in HEDGES and _is_near(span, start, end) and len(joint) <= LONG:
            links.append(_link_of(pool, sentence, span, start, end))
    return links


def _later(document: Document, sentence: Sentence) -> list[Mention]:
    """Return lengths read as dates, each right behind its date: "reopened in 2014, 58 years later"."""
    found = []
    dates = sentence.dates
    for date, later in zip(dates, dates[1:], strict=False):
        gap = document.text[date.end : later.start].strip(" \n")
        gap = ", ".join(part for part in gap.split(", ") if part not in phrases("or")).rstrip()
        years = [m.value[:4] for m in (date, later)]
        if later.pattern != "relative" or date.pattern == "relative" or gap not in (",", "(", "–", "—", ""):
            continue
        inside = document.words.tokens[slice(document.tokens_of(later).first, document.tokens_of(later).last + 2)]
        if all(map(str.isdigit, years)) and years[0] < years[1] and any(t.word in told("later") for t in inside):
            value = f"P{int(years[1]) - int(years[0])}Y"
            found.append(later._replace(kind="duration", value=value, unit="years", hedge="none", pattern=LATER))
    return found


def _is_length(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a time is that of how long something was: no age, plan, rate or time until something else."""
    if span.pattern == "age" or span.hedge not in HEDGES:
        return False
    tokens, covered = document.words.tokens, document.tokens_of(span)
    if says(document, told("of_them"), covered.last + 1, min(sentence.last, covered.last + 2)):
        return False  # "twelve years of which"
    after = [t.word for t in tokens[covered.last + 1 : min(sentence.last, covered.last + 2) + 1]]
    ends_then = set(after[:1]) & told("until_then") and any(m.start > span.end for m in sentence.dates)
    marked = ":" in document.words.gap(covered.last, min(sentence.last, covered.last + 1))
    counted = set(after[:1]) & told("counted_from") or " ".join(after) in told("counted_from")
    if counted and not ends_then and not marked and span.pattern != LATER:
        return False  # "four years after the appeal", "ten years ago"; not "four years: from March 1990"
    dated = [document.tokens_of(m) for m in sentence.dates]
    low = clause_start(document, sentence, covered.first)
    before = [tokens[i].word for i in range(low, covered.first) if not any(d.first <= i <= d.last for d in dated)]
    if set(before) & (phrases("plan") | told("unreal")) or set(before[-2:]) & (phrases("rate") | phrases("negations")):
        return False
    first = max(sentence.first, covered.first - 8)
    return not says(document, told("another_time"), first, covered.last)


def _is_time(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a mention is of a time from one date to another: not of working days, or of each of several things."""
    if span.kind != "duration" or span.unit not in UNITS or "T" in span.value or _lies_within(document, sentence, span):
        return False
    if span.unit == "years":
        return True  # "half a century of hard work"
    tokens, covered = document.words.tokens, document.tokens_of(span)
    after = [t.word for t in tokens[covered.last + 1 : min(sentence.last, covered.last + 1) + 1]]
    inside = {t.word for t in tokens[covered.first : covered.last + 1]}
    each = not points_back(document, sentence, span) and not (told("working") - phrases("genitive")).isdisjoint(after)
    return inside.isdisjoint(told("working")) and not each  # "on ten days a year", not "in those ten days a kitchen"


def _lies_within(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is of some of the time between two dates: "on ten days between 4 and 19 July", "two years in all between"."""
    last = document.tokens_of(span).last
    leads = says(document, told("between"), last + 1, min(sentence.last, last + INSIDE))
    if says(document, told("lies_between"), last + 1, min(sentence.last, last + INSIDE)):
        return False  # "twelve years lay between"
    return bool(leads) and not document.text[span.end : document.words.tokens[leads[0].first].start].strip(LETTERS)


def _between_its_dates(document: Document, pool: Pool, sentence: Sentence, span: Mention) -> Link | None:
    near = around(document, sentence, REACH, REACH)
    if len(_periods(document, sentence)) == 1 and len(sentence.dates) == 1 and _takes_up(document, sentence, span):
        near = [sentence]  # "built from 2003 to 2005; the work went on for five years"
    everything = [point for one in near for point in points(document, one)]
    here = [point for point in everything if point.sentence is sentence]
    if any(point.role == "unclear" for point in (here if len(here) == 2 else everything)):
        return None
    pair = only_two(sentence, near, everything)
    pair = in_time(pair, pool.scopes.year) if pair is not None else None
    if pair is None:
        return None
    start, end = pair
    if start.sentence is sentence and _turns(document, start, end, span):
        return None
    own = is_alone(document, sentence, span, start, end) or _concludes(document, sentence, span, start)
    # "for sixteen years; she had come in 1980 …", "built from 2003 to 2005; its licence ran for five years"
    apart = ";" in document.text[span.end : start.mention.start] + document.text[end.mention.end : span.start]
    apart = apart and not _takes_up(document, sentence, span)
    own = own and _is_near(span, start.mention, end.mention, CLOSEST if apart else CLOSER)
    if not own and any(point.role == "unclear" for point in everything):
        return None
    told_well = [
        m
        for one in near
        for m in one.mentions
        if m.kind == "duration" and m is not span and not _has_own(document, one, m)
    ]
    if any(_fits(m, start.mention, end.mention) for m in told_well):
        return None  # another length is that of these dates
    if not _is_near(span, start.mention, end.mention):
        return None
    if len(everything) > 2 and any(_fits(span, a.mention, b.mention) for a in everything for b in everything):
        return None
    if not own and not is_of(document, sentence, span, start, end):
        return None
    return _link_of(pool, sentence, span, start.mention, end.mention)


def _concludes(document: Document, sentence: Sentence, span: Mention, start: Point) -> bool:
    """Say whether a sentence opens with a length that sums up what was told right before: "So for nine months I slept there".

    "Nine months of closure, and nobody to help."
    """
    if sentence.dates or sentence.number - 1 != start.sentence.number:
        return False
    covered = document.tokens_of(span)
    after = document.words.tokens[min(covered.last + 1, sentence.last)].word
    if covered.first == sentence.first and after in phrases("genitive"):
        return True
    said = says(document, told("concluding"), sentence.first, min(sentence.first + 2, sentence.last))
    opens = [hit for hit in said if hit.first == sentence.first]
    return bool(opens) and covered.first - opens[-1].last <= CONCLUDED


def _takes_up(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether the clause of a length opens with what was told before it: "; the work went on", "; pekerjaan itu berlangsung"."""
    tokens, low = document.words.tokens, document.tokens_of(span).first
    while low > sentence.first and ";" not in document.words.gap(low - 1, low):
        low -= 1
    if low == sentence.first or low >= document.tokens_of(span).first:
        return False
    opening = [tokens[i].word for i in range(low, min(low + 2, sentence.last) + 1)]
    of_it = document.language == "id" and ends(opening[0], "possessed")  # "pengerjaannya", not "izinnya"
    deed = of_it and looks_deed(stripped(opening[0], "possessed"), "id")
    return deed or not phrases("pointing_back").isdisjoint(opening)


def _has_own(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether another length stands beside a period of its own: "two years, from 2013 to 2015"."""
    return any(is_beside(document, sentence, span, period) for period in _periods(document, sentence))


def _turns(document: Document, start: Point, end: Point, span: Mention) -> bool:
    """Say whether a length is told in contrast to two dates: "from January to December, but for nine months only"."""
    first, last = (document.tokens_of(m) for m in sorted((max(start.mention, end.mention), span)))
    return any(document.words.tokens[i].word in told("turns_to") for i in range(first.last + 1, last.first))


def _fits(span: Mention, start: Mention, end: Mention) -> bool:
    """Say whether a length is that from one date to another, after hedges and rounding."""
    stated, a, b = parse_quantity(span.value, True), parse_period(start.value), parse_period(end.value)
    if stated is None or a is None or b is None or a.end >= b.start:
        return False
    low, high = float(b.start - a.end), float(b.end - a.start)
    return overlaps(Interval(low, high, low, high + 1, low, high + 1), stated) in ("exactly", "rounded", "loosely")


def _is_near(span: Mention, start: Mention, end: Mention, most: float = FARTHEST) -> bool:
    """Say whether a length is not so much longer or shorter than the time between two dates that it is another's."""
    stated, a, b = parse_quantity(span.value, True), parse_period(start.value), parse_period(end.value)
    if stated is None or a is None or b is None:
        return False
    return stated.middle * most >= b.start - a.end and stated.middle <= most * (b.end - a.start)


def _link_of(
    pool: Pool, sentence: Sentence, span: Mention, start: Mention, end: Mention, other: Mention | None = None
) -> Link | None:
    """Return the relation of a length with its start and end, unless the text rejects it."""
    base = pool.of(span) or (pool.of(other) if other else None) or next(iter(pool.in_sentence(sentence.number)), None)
    base = base or pool.stand_in(sentence, span)
    if base.stance == "denied" and not _is_lifted(pool.document, sentence):
        return None
    base = replace(base, stance="asserted") if base.stance == "denied" else base
    began = pool.add(start, base, "start", "date", "")
    ended = pool.add(end, base, "end", "date", "")
    lasted = pool.of(span)
    if lasted is None or lasted.type != "measurement" or lasted.stance == "denied":
        lasted = pool.add(span, base, "duration", "measurement", span.unit)
    return Link("duration", (began, ended, lasted), "the sentence states start, end and duration")


def _is_lifted(document: Document, sentence: Sentence) -> bool:
    """Say whether what is withdrawn in a sentence is what came to an end, not what the text says: "dicabut pada 2004"."""
    denials = says(document, phrases("deny_sentence"), sentence.first, sentence.last)
    ended = says(document, told("breaks_off"), sentence.first, sentence.last)
    return bool(denials) and set(denials) <= set(ended)


def _anniversaries(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate "founded in 1975, it kept its 50th anniversary in 2015"."""
    dates = [m for m in sentence.dates if m.pattern != "relative"]
    links = []
    for mention in sentence.dismissed + sentence.quantities:
        number = mention.value.lstrip("~")
        if mention.reason not in ("ordinal", "") or not number.isdigit() or len(dates) != 2:
            continue
        covered = document.tokens_of(mention)
        near = says(
            document, told("anniversary"), max(sentence.first, covered.first - 3), min(sentence.last, covered.last + 1)
        )
        start, end = dates
        first = document.tokens_of(start).first
        founded = says(document, told("founded"), max(sentence.first, first - 4), first - 1)
        if near and founded and _follow(document, start, end):
            span = mention._replace(kind="duration", value=f"P{number}Y", unit="years", reason="")
            link = _link_of(pool, sentence, span, start, end)
            links += [link] if link is not None else []
    return links


def _follow(document: Document, start: Mention, end: Mention) -> bool:
    """Say whether one date is before the other, and no mark but a comma stands between."""
    a, b = parse_period(start.value), parse_period(end.value)
    gap = document.text[start.end : end.start]
    if a is None or b is None or a.is_interval or b.is_interval or a.end >= b.start:
        return False
    return set(gap).isdisjoint(";:()") and len(gap.split()) <= LONG
