"""Lengths of time that a text tells apart from their two dates: "… from 1961 until 1981. In those thirty years …"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from helpers.bounds import BEGINS, EITHER, ENDS, Point, in_time, only_two, points
from helpers.cues import phrases
from helpers.date_words import date_words
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.paragraphs import around
from helpers.periods import parse_period
from helpers.phrasing import says, told
from helpers.spans import UNITS, counts_something_else, link_of
from helpers.stems import stems
from helpers.topics import is_name, without
from helpers.values import Interval, overlaps, parse_quantity

REACH = 2  # sentences before or after a length in which its dates may stand
SUBJECT = 3  # words at the beginning of a clause in which its subject is looked for
FARTHEST = 5  # times as long as the time between the dates: another thing's length
HEDGES = ("none", "about", "almost", "more_than", "at_least", "less_than")
VERBS = ("me", "ber", "ter", "di")  # what Indonesian predicates begin with
LATER = "later"  # the pattern of a length that was read as a date


def lengths(document: Document, pool: Pool, known: Iterable[Link]) -> list[Link]:
    """Relate lengths to the only two dates that they can be of, where the text says that they are of these."""
    taken = {link.drafts[2].start for link in known if link.kind == "duration"}
    links = []
    for sentence in document.sentences:
        spans = [m for m in sentence.mentions if _is_length(document, sentence, m)]
        for span in spans + _later(document, sentence):
            link = _between_its_dates(document, pool, sentence, span) if span.start not in taken else None
            links += [link] if link is not None else []
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
    """Say whether a mention is of how long something was: no age, plan, rate or time until something else."""
    if span.kind != "duration" or span.unit not in UNITS or "T" in span.value or span.pattern == "age":
        return False
    if span.hedge not in HEDGES or counts_something_else(document, sentence, span):
        return False
    tokens, covered = document.words.tokens, document.tokens_of(span)
    after = [t.word for t in tokens[covered.last + 1 : min(sentence.last, covered.last + 2) + 1]]
    ends_then = set(after[:1]) & told("until_then") and any(m.start > span.end for m in sentence.dates)
    if not ends_then and (set(after[:1]) & told("counted_from") or " ".join(after) in told("counted_from")):
        return False  # "four years after the appeal", "ten years ago"
    before = [t.word for t in tokens[_clause_start(document, sentence, covered.first) : covered.first]]
    if set(before) & (phrases("plan") | told("unreal")) or set(before[-2:]) & (phrases("rate") | phrases("negations")):
        return False
    first = max(sentence.first, covered.first - 8)
    return not says(document, told("another_time"), first, covered.last)


def _clause_start(document: Document, sentence: Sentence, token: int) -> int:
    """Return the first token of the clause that a token stands in."""
    clause, first = sentence.clause_of(token), token
    while first > sentence.first and sentence.clause_of(first - 1) == clause:
        first -= 1
    return first


def _between_its_dates(document: Document, pool: Pool, sentence: Sentence, span: Mention) -> Link | None:
    near = around(document, sentence, REACH, REACH)
    everything = [point for one in near for point in points(document, one)]
    if any(point.role == "unclear" for point in everything):
        return None
    pair = only_two(sentence, near, everything)
    pair = in_time(pair, pool.scopes.year) if pair is not None else None
    if pair is None:
        return None
    start, end = pair
    told_well = [m for one in near for m in one.mentions if m.kind == "duration" and m is not span]
    if any(_fits(m, start.mention, end.mention) for m in told_well):
        return None  # another length is that of these dates
    if not _is_near(span, start.mention, end.mention):
        return None
    if len(everything) > 2 and any(_fits(span, a.mention, b.mention) for a in everything for b in everything):
        return None
    if not _is_of(document, sentence, span, start, end):
        return None
    return link_of(pool, sentence, span, start.mention, end.mention)


def _fits(span: Mention, start: Mention, end: Mention) -> bool:
    """Say whether a length is that from one date to another, after hedges and rounding."""
    stated, a, b = parse_quantity(span.value, True), parse_period(start.value), parse_period(end.value)
    if stated is None or a is None or b is None or a.end >= b.start:
        return False
    low, high = float(b.start - a.end), float(b.end - a.start)
    return overlaps(Interval(low, high, low, high + 1, low, high + 1), stated) in ("exactly", "rounded", "loosely")


def _is_near(span: Mention, start: Mention, end: Mention) -> bool:
    """Say whether a length is not so much longer or shorter than the time between two dates that it is another's."""
    stated, a, b = parse_quantity(span.value, True), parse_period(start.value), parse_period(end.value)
    if stated is None or a is None or b is None:
        return False
    return stated.middle * FARTHEST >= b.start - a.end and stated.middle <= FARTHEST * (b.end - a.start)


def _is_of(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a text says that a length is that between two dates."""
    behind = max(start.mention.end, end.mention.end) <= span.start
    if behind and _points_back(document, sentence, span):
        return True
    if span.pattern == LATER and start.sentence is end.sentence:
        return _stands_beside(document, sentence, span, start, end)
    if behind and says(document, told("that_makes"), *_opening(document, sentence, span)):
        return True  # "That is five years."
    if start.role not in (BEGINS, EITHER) or end.role not in (ENDS, EITHER):
        return False
    if _is_waited(document, sentence, span):
        return True
    if _is_taken_up(document, sentence, span, start, end):
        return True
    return _is_one_story(document, start.sentence, end.sentence) and (
        _stands_beside(document, sentence, span, start, end)
        or (
            end.sentence is sentence
            and not _is_before(document, sentence, span, start)
            and _closes(document, sentence, span, end)
        )
        or _is_definite(document, sentence, span, (start.sentence, end.sentence))
        or _is_predicate(document, sentence, span, start, end)
        or (behind and _is_labelled(document, sentence, span))
    )


def _is_taken_up(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether the next sentence only says when it was: "The digging took eight years. It began in 2001 and ended in"."""
    first = document.tokens_of(span).first
    if start.sentence is not end.sentence or start.sentence.number != sentence.number + 1:
        return False
    if not says(document, told("lasted"), max(sentence.first, first - 3), first - 1):
        return False
    light = phrases("light") | phrases("from") | phrases("pointing") | phrases("articles") | told("same_one")
    light |= {word for phrase in told("sets_in") for word in phrase.split()}
    tokens, opening = document.words.tokens, range(start.sentence.first, document.tokens_of(start.mention).first)
    return all(tokens[i].word in light for i in opening) and not _another_ends(document, start, end)


def _is_one_story(document: Document, first: Sentence, second: Sentence) -> bool:
    """Say whether two sentences speak of one thing: a word of both, or a pronoun that opens one of them."""
    if first is second:
        return True
    words = [[t.word for t in document.words.tokens[one.first : one.last + 1]] for one in (first, second)]
    if any(set(said) & told("same_one") for said in words):
        return True
    if any(word.endswith(ending) for ending in told("own_endings") for said in words for word in said):
        return True
    return bool(_stems(words[0]) & _stems(words[1]))


def _opening(document: Document, sentence: Sentence, span: Mention) -> tuple[int, int]:
    """Return the first and last token of what stands before a length that opens a sentence, an empty run elsewhere."""
    first = document.tokens_of(span).first
    return (sentence.first, first - 1) if first - sentence.first <= SUBJECT + 1 else (first, first - 1)


def _stems(words: Iterable[str]) -> set[str]:
    """Return the stems of telling words."""
    skipped = phrases("stops") | phrases("light") | phrases("articles") | frozenset(date_words("auto").months)
    return {stem for word in words if word not in skipped and not word[0].isdigit() for stem in stems(word)}


def _words_before(document: Document, sentence: Sentence, span: Mention, most: int) -> list[str]:
    first = document.tokens_of(span).first
    return [t.word for t in document.words.tokens[max(sentence.first, first - most) : first]]


def _word_after(document: Document, sentence: Sentence, span: Mention) -> str:
    last = document.tokens_of(span).last
    return document.words.tokens[last + 1].word if last < sentence.last else ""


def _points_back(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is "those thirty years", "tiga puluh tahun itu"."""
    pointing = bool(set(_words_before(document, sentence, span, 1)) & told("those"))
    return pointing or _word_after(document, sentence, span) in told("those_behind")


def _stands_beside(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a length stands right beside its dates: "… closed it in 1975: half a century of tin soldiers"."""
    if end.sentence is not sentence or start.sentence is not sentence:
        return False
    ends = sorted({start.whole or start.mention, end.whole or end.mention})
    left, right = (ends[-1], span) if ends[-1].end <= span.start else (span, ends[0])
    if left.end > right.start or not set(document.text[left.end : right.start]).isdisjoint(";."):
        return False
    between = document.words.tokens[document.tokens_of(left).last + 1 : document.tokens_of(right).first]
    if span.end <= ends[0].start and _another_ends(document, start, end):
        return False
    light = phrases("light") | {word for phrase in told("lasting") | told("sets_in") for word in phrase.split()}
    return len(between) <= 4 and all(token.word in light for token in between)


def _is_before(document: Document, sentence: Sentence, span: Mention, start: Point) -> bool:
    """Say whether a length is of something done before the start: "after eight months of planning, work began in"."""
    if start.sentence is not sentence or span.start > start.mention.start:
        return False
    after = _word_after(document, sentence, span)
    if document.language == "en":
        return after in told("of_words")
    return bool(after) and not after.startswith(VERBS) and after not in phrases("prepositions") | phrases("stops")


def _another_ends(document: Document, start: Point, end: Point) -> bool:
    """Say whether something else than what began is what ended: "which began in May, and lessons ended in June"."""
    tokens = document.words.tokens
    between = tokens[document.tokens_of(start.mention).last + 1 : document.tokens_of(end.mention).first]
    joined = [i for i, token in enumerate(between) if token.word in told("goes_on")]
    if not joined:
        return False
    known = told("same_one") | phrases("light") | phrases("articles") | phrases("auxiliaries") | told("finally")
    known |= {word for phrase in told("breaks_off") | told("sets_in") for word in phrase.split()}
    return any(token.word not in known for token in between[joined[-1] + 1 :])


def _closes(document: Document, sentence: Sentence, span: Mention, end: Point) -> bool:
    """Say whether a length is what came to an end: "resigned after six years in the post", "ending ten years of war"."""
    first, spot = document.tokens_of(span).first, document.tokens_of(end.mention)
    if sentence.clause_of(first) != sentence.clause_of(spot.first):
        return False
    opening = document.words.tokens[_clause_start(document, sentence, first) : max(first, spot.first)]
    if any(token.word in told("another_one") for token in opening):
        return False  # "a new wing was opened in 1975 after three years of work"
    if set(_words_before(document, sentence, span, 1)) & told("afterwards"):
        return True
    return bool(says(document, told("puts_end"), max(sentence.first, first - 4), first - 1))


def _is_definite(document: Document, sentence: Sentence, span: Mention, others: Sequence[Sentence]) -> bool:
    """Say whether a length is "the ten-week stoppage", "the eight years of the ban"."""
    if not set(_words_before(document, sentence, span, 1)) & told("its_own"):
        return False
    tokens, last = document.words.tokens, document.tokens_of(span).last
    said = _stems(t.word for one in others for t in tokens[one.first : one.last + 1])
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + 4) + 1]]
    if set(after[:1]) & told("of_words"):
        return bool(_stems(after[1:3]) & said)
    if "-" not in document.text[span.start : span.end]:
        return False
    if set(after[1:2]) & told("of_words") and not _stems(after[2:]) & said:
        return False  # "the three-month strike of the weavers"
    return bool(set(after[:1]) & told("span_nouns")) or bool(_stems(after[:1]) & said)


def _is_waited(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is that of a wait or a fight: "Four years we waited"."""
    covered = document.tokens_of(span)
    first = max(_clause_start(document, sentence, covered.first), covered.first - 5)
    last = min(sentence.last, covered.last + 5)
    who = {t.word for t in document.words.tokens[first : last + 1]} & (told("same_one") | told("speaking"))
    return bool(who) and bool(says(document, told("waits"), first, last))


def _is_labelled(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is "Duration: five years", "a life of forty years", "seven years had passed"."""
    covered, tokens = document.tokens_of(span), document.words.tokens
    gap = document.text[tokens[covered.first - 1].end : span.start] if covered.first > sentence.first else ""
    before = _words_before(document, sentence, span, 5)
    if set(before[-1:]) & told("length_labels") and ":" in gap:
        return True
    after = says(document, told("passed"), covered.last + 1, min(sentence.last, covered.last + 3))
    if after:
        return True
    named = set(before[-1:]) & told("of_words") and set(before[-2:-1]) & (told("length_labels") | told("span_nouns"))
    return bool(named) and not set(before[:-2]) & (told("afterwards") | phrases("prepositions"))


def _is_predicate(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a clause says of what began and ended then how long it was: "it had been in force for eight years"."""
    covered, tokens = document.tokens_of(span), document.words.tokens
    first = _clause_start(document, sentence, covered.first)
    for index in range(covered.first, first, -1):
        if "," in document.words.gap(index - 1, index):
            first = index
            break
    if any(is_name(document, i) for i in without(range(first, covered.first), document, sentence.dates)):
        return False
    spot = max(first, covered.first - 5)
    lasted = says(document, told("lasted"), spot, covered.first - 1)
    dated = [p for p in (start, end) if p.sentence is sentence and tokens[first].start <= p.mention.start < span.start]
    if lasted and dated:
        return True  # "the strike that they began on 2 May ran for eight weeks"
    ahead = document.text[span.end : start.mention.start]
    if lasted and start.sentence is end.sentence is sentence and ahead.count(":") == 1:
        return True  # "It needed nine years: work began in 1998 and was completed in 2002"
    subject = [t.word for t in tokens[first : min(first + SUBJECT, covered.first)]]
    if lasted and tokens[max(first, lasted[0].first - 1)].word in told("relative_words") and start.whole is not None:
        opened = subject[0] in told("a_thing") or subject[1:2] == [tokens[lasted[0].first - 1].word]
        if opened and start.sentence is sentence and first > sentence.first:
            return True  # ", a state of affairs that lasted eleven years"
    had = {t.word for t in tokens[first : covered.first]} & told("had")
    if set(subject) & told("same_one") and (lasted or had):
        return True
    others = [one for one in (start.sentence, end.sentence) if one is not sentence]
    said = _stems(t.word for one in others for t in tokens[one.first : one.last + 1])
    pointed = set(subject) & (phrases("pointing_back") | phrases("pointing"))
    return bool(lasted) and bool(pointed) and bool(_stems(subject) & said)
