"""Does a text say that a length is that from one date to another? "… from 1961 until 1981. In those thirty years …"."""

from __future__ import annotations

from itertools import pairwise

from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_quantity
from helpers.readers.mention import Mention
from helpers.relations.bounds import BEGINS, EITHER, ENDS, Point
from helpers.relations.length_words import (
    another_ends,
    clause_start,
    closes,
    is_before,
    is_definite,
    is_labelled,
    is_one_story,
    is_waited,
    points_back,
    telling_stems,
    words_before,
)
from helpers.relations.process_lengths import is_of_process
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import said_before, says, told, words_told
from helpers.sentences.topics import is_name, without
from helpers.texts.verb_forms import looks_verbal

SUBJECT = 3  # words at the beginning of a clause in which its subject is looked for
FARTHEST = 60  # characters between a length and its period
LONGER = 1.2  # times as long as a period that what it is of cannot be
LATER = "later"  # the pattern of a length that was read as a date


def is_beside(document: Document, sentence: Sentence, span: Mention, period: Mention) -> bool:
    """Say whether nothing but "from", "that is" or what was done stands between a length and a period, or a date."""
    if said_before(document, span, sentence, phrases("rate") | phrases("each"), 2):
        return False
    left, right = sorted((span, period))
    gap = document.text[left.end : right.start]
    if len(gap) > FARTHEST or not set(gap).isdisjoint(";:" if left is span else ";.") or any(c.isdigit() for c in gap):
        return False
    tokens = document.words.tokens
    words = [t.word for t in tokens[document.tokens_of(left).last + 1 : document.tokens_of(right).first]]
    light = phrases("light") | phrases("from") | phrases("span_words") | told("ran")
    light |= words_told("lasting", "sets_in") | {word for phrase in phrases("or") for word in phrase.split()}
    strange = [word for word in words if word not in light]
    if left is period and set(words[:1]) & phrases("list_words"):
        return False  # "from 1 to 21 March, and for ten days in May"
    if period.kind != "period":
        return not strange
    if left is span and "-" in document.text[span.start : span.end] and set(words) & told("ran"):
        return len(strange) <= 1  # "the three-week course ran from"
    if left is span and gap.rstrip().endswith("("):
        return len(strange) <= 2  # "the 21-day strike (1–14 March 2012)"
    if left is period and "," in gap and set(words[-1:]) & phrases("genitive"):
        return len(strange) <= 1  # ", a reign of twelve years"
    # "ten months of digging, from March 1990 to December 1990"
    return len(strange) <= (2 if left is span and "," in gap else 0)


def is_of(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a text says that a length is that between two dates."""
    behind = max(start.mention.end, end.mention.end) <= span.start
    if behind and points_back(document, sentence, span):
        return True
    if span.pattern == LATER:
        return _stands_beside(document, sentence, span, start, end) or _comes_later(
            document, sentence, span, start, end
        )
    if behind and says(document, told("that_makes"), *_opening(document, sentence, span)):
        return True  # "That is five years."
    if start.role not in (BEGINS, EITHER) or end.role not in (ENDS, EITHER):
        return False
    if start.whole is not None and start.sentence is sentence and _is_apposed(document, sentence, span, end):
        return True
    if is_of_process(document, sentence, span, start, end) or _outlasts(document, sentence, span, start, end):
        return True
    if is_waited(document, sentence, span) or _is_taken_up(document, sentence, span, start, end):
        return True
    return is_one_story(document, start.sentence, end.sentence) and (
        _stands_beside(document, sentence, span, start, end)
        or (
            end.sentence is sentence
            and not is_before(document, sentence, span, start)
            and closes(document, sentence, span, end)
        )
        or is_definite(document, sentence, span, (start.sentence, end.sentence))
        or _is_predicate(document, sentence, span, start, end)
        or (behind and is_labelled(document, sentence, span))
    )


def _is_apposed(document: Document, sentence: Sentence, span: Mention, end: Point) -> bool:
    """Say whether a length takes up a clause with a period: "from March to June it stood dark, nine months in which …"."""
    tokens, covered = document.words.tokens, document.tokens_of(span)
    gap = document.text[end.mention.end : span.start]
    lead = gap.rpartition(",")[2].lower().split()
    light = phrases("light") | phrases("articles") | told("span_nouns") | told("of_words") | told("lasting")
    if "," not in gap or not set(gap).isdisjoint(";:()") or any(word not in light for word in lead):
        return False
    after = [t.word for t in tokens[covered.last + 1 : min(sentence.last, covered.last + 2) + 1]]
    closed = not after or bool(document.words.gap(covered.last, covered.last + 1).strip())
    opened = after[1:] if after and after[0] in phrases("prepositions") else after
    if closed or after[0] in told("of_words") | told("went_without"):
        return True
    return bool(set(opened[:1]) & told("relative_words"))


def _outlasts(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether what went on "from August to November" is said to have gone on "for nine months", longer than that.

    A shorter time may be of some of it; so may what had begun before, or is told in a clause of its own.
    """
    stated, a, b = parse_quantity(span.value, True), parse_period(start.mention.value), parse_period(end.mention.value)
    whole = start.whole
    if stated is None or a is None or b is None or whole is None or start.sentence is not sentence:
        return False
    if span.start < whole.end or span.hedge != "none" or stated.middle <= LONGER * (b.end - a.start):
        return False
    if not said_before(document, whole, sentence, phrases("from"), 1) or not said_before(
        document, span, sentence, told("during"), 1
    ):
        return False
    first, last = document.tokens_of(whole).last + 1, document.tokens_of(span).first - 1
    between = {document.words.tokens[i].word for i in range(first, last)}
    turns = told("had") | told("relative_words") | phrases("conjunctions") | told("had_before") | told("afterwards")
    marks = set("".join(document.words.gap(i - 1, i) for i in range(first + 1, last + 1)))
    return between.isdisjoint(turns | phrases("relative_pronouns") | phrases("negations")) and marks.isdisjoint(",;:()")


def is_alone(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a length stands with the only two dates that something began and ended at, and nothing else of time.

    "The blockade, which began on 3 May and was lifted on 20 May by the reeve himself, lasted six weeks." The beginning may
    stand in the sentence before, or both dates, if the length opens its own.
    """
    first = document.tokens_of(span).first
    told_there = {one.number: one for one in (start.sentence, end.sentence, sentence)}
    if min(told_there) < sentence.number - 1 or max(told_there) > sentence.number or span.hedge != "none":
        return False
    if end.sentence is not sentence and first > sentence.first or span.pattern == LATER:
        return False
    roles = (start.role in (BEGINS, EITHER)) + (end.role in (ENDS, EITHER))
    if start.role == ENDS or end.role == BEGINS or roles < len(told_there):
        return False
    dates = {(point.whole or point.mention)[:2] for point in (start, end)}
    mentions = [m for one in told_there.values() for m in one.mentions]
    if any(m[:2] not in dates for one in told_there.values() for m in one.dates):
        return False
    if sum(m.kind == "duration" for m in mentions) > 1 or not is_one_story(document, start.sentence, end.sentence):
        return False
    ends = sorted((start.mention, end.mention))
    if end.sentence is start.sentence and ";" in document.text[ends[0].end : ends[1].start]:
        return False
    if (start.sentence is sentence and ends[0].start < span.start < ends[1].start) or another_ends(
        document, start, end
    ):
        return False
    said = [t.word for t in document.words.tokens[clause_start(document, sentence, first) : first]]
    # "baru diakhiri" is "only ended then".
    opening = {word for word, after in pairwise([*said, ""]) if not looks_verbal(after, document.language)}
    if opening & told("another_one") or set(words_before(document, sentence, span, 3)) & told("had_before"):
        return False  # "having spent fourteen years at the museum"
    if set(said) & told("afterwards") and span.start < end.mention.start:
        return False  # "after eight months of planning, work began in"
    if span.start > start.mention.start or start.sentence is not sentence:
        return _is_said_of(document, sentence, span, end)
    return not _another_begins(document, span, start)


def _is_said_of(document: Document, sentence: Sentence, span: Mention, end: Point) -> bool:
    """Say whether a length behind its dates is of what they began and ended: no "and led the branch for six years"."""
    covered, tokens, words = document.tokens_of(span), document.words.tokens, document.words
    if says(document, told("lasted"), max(sentence.first, covered.first - 3), covered.first - 1):
        return True
    first = document.tokens_of(end.mention).last + 1 if end.sentence is sentence else sentence.first
    known = told("afterwards") | told("span_nouns") | told("of_words") | phrases("light") | phrases("articles")
    if any(";" in words.gap(i - 1, i) for i in range(first, covered.first + 1)):
        return False  # "closed in 2005; after six years of neglect"
    return all(tokens[i].word in known for i in range(first, covered.first))


def _another_begins(document: Document, span: Mention, start: Point) -> bool:
    """Say whether what begins is named anew: "Planning took eight months, building began in May"."""
    tokens, words = document.words.tokens, document.words
    first, last = document.tokens_of(span).last + 1, document.tokens_of(start.mention).first - 1
    begun = says(document, told("sets_in"), first, last)
    marks = [i for i in range(first, begun[0].first) if words.gap(i - 1, i).strip()] if begun else []
    known = told("same_one") | phrases("light") | phrases("articles") | phrases("auxiliaries")
    return bool(marks) and any(tokens[i].word not in known for i in range(marks[-1], begun[0].first))


def _is_taken_up(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether the next sentence only says when it was: "The digging took eight years. It began in 2001 and ended in"."""
    first = document.tokens_of(span).first
    if start.sentence is not end.sentence or start.sentence.number != sentence.number + 1:
        return False
    if not says(document, told("lasted"), max(sentence.first, first - 3), first - 1):
        return False
    light = words_told("same_one", "sets_in").union(*map(phrases, ("light", "from", "pointing", "articles")))
    tokens, opening = document.words.tokens, range(start.sentence.first, document.tokens_of(start.mention).first)
    return all(tokens[i].word in light for i in opening) and not another_ends(document, start, end)


def _opening(document: Document, sentence: Sentence, span: Mention) -> tuple[int, int]:
    """Return the first and last token of what stands before a length that opens a sentence, an empty run elsewhere."""
    first = document.tokens_of(span).first
    return (sentence.first, first - 1) if first - sentence.first <= SUBJECT + 1 else (first, first - 1)


def _stands_beside(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a length stands right beside its dates: "… closed it in 1975: half a century of tin soldiers"."""
    if end.sentence is not sentence or start.sentence is not sentence:
        return False
    ends = sorted({start.whole or start.mention, end.whole or end.mention})
    if ends[0].start < span.start < ends[-1].start or (span < ends[0] and another_ends(document, start, end)):
        return False
    return is_beside(document, sentence, span, ends[0] if span < ends[0] else ends[-1])


def _comes_later(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a length stands right behind its later date, the earlier one a sentence before: "On 7 August, two weeks later, …"."""
    if end.sentence is not sentence or start.sentence.number != sentence.number - 1 or end.mention.end > span.start:
        return False
    return is_beside(document, sentence, span, end.whole or end.mention)


def _is_predicate(document: Document, sentence: Sentence, span: Mention, start: Point, end: Point) -> bool:
    """Say whether a clause says of what began and ended then how long it was: "it had been in force for eight years"."""
    covered, tokens = document.tokens_of(span), document.words.tokens
    first = clause_start(document, sentence, covered.first)
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
    said = telling_stems(t.word for one in others for t in tokens[one.first : one.last + 1])
    pointed = set(subject) & (phrases("pointing_back") | phrases("pointing"))
    return bool(lasted) and bool(pointed) and bool(telling_stems(subject) & said)
