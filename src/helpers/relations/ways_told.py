"""Which way a number went, by the verb before it, where its two numbers say otherwise: "64 in 2016. In 2017 it rose to 52".

The verb stands before both numbers ("rose from 64 to 52") or before the later one, which takes up the last number of its
property before it. A way that fits is not claimed.
"""

from __future__ import annotations

from collections.abc import Iterable

from helpers.corpora.periods import parse_period
from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Draft, Link, Pool
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import said_before
from helpers.sentences.shifts import is_negated, is_unsure
from helpers.texts.stems import stems, words_of

REACH = 6  # words from a verb to its number
LEAD = 2  # words before a number among which is the one that leads to it
TYPES = ("count", "percentage", "measurement")


def ways_told(document: Document, pool: Pool, known: Iterable[Link]) -> list[Link]:
    """Relate two numbers of one property to the verb between them that says the other way."""
    taken = {(link.drafts[0].start, link.drafts[1].start) for link in known if link.kind == "change"}
    links = []
    for sentence in document.sentences:
        own = [d for d in pool.in_sentence(sentence.number) if d.type in TYPES and d.mention is not None]
        for verb in sentence.mentions if own else []:
            if verb.kind != "trend" or verb.value not in ("up", "down"):
                continue
            pair = _moved(document, pool, sentence, verb, own)
            if pair is None or (pair[0].start, pair[1].start) in taken or not _goes_against(verb, *pair):
                continue
            way = pool.add(verb, pair[1], "course", "trend", "", pair[1].population, pair[1].period)
            links.append(Link("change", (*pair, way), "the verb before the numbers says which way they went"))
    return links


def _moved(
    document: Document, pool: Pool, sentence: Sentence, verb: Mention, own: list[Draft]
) -> tuple[Draft, Draft] | None:
    """Return the numbers before and after, the later one led to by a verb: "rose from 64 to 52", "rose in 2017 to 52"."""
    at = document.tokens_of(verb)
    if is_negated(document, sentence, at) or is_unsure(document, sentence, at.first):
        return None
    behind = [d for d in own if d.mention is not None and d.mention.start >= verb.end]
    levels = [m for m in sentence.quantities if m.kind in TYPES and m.start >= verb.end]
    other = [m for m in sentence.mentions if m.kind == "trend" and m is not verb]
    if not behind or other or len(levels) > 2 or not _is_near(document, at.last, behind[0]):
        return None
    first = behind[0].mention
    if len(behind) == len(levels) == 2 and first is not None and behind[1].mention is not None:
        led = said_before(document, first, sentence, phrases("from"), LEAD)
        led = led and said_before(document, behind[1].mention, sentence, phrases("to"), LEAD)
        return (behind[0], behind[1]) if led and _are_alike(behind[0], behind[1]) else None
    if len(levels) != 1 or first is None or document.tokens_of(first).first - at.last < LEAD:
        return None
    before = _last_before(document, pool, sentence, behind[0])
    told = said_before(document, first, sentence, phrases("to"), LEAD) or _is_level(behind[0], before)
    if not told or before is None or not _follows(document, sentence, before, behind[0]):
        return None
    return (before, behind[0]) if _says_no_more(document, pool, sentence, verb, (before, behind[0])) else None


def _is_near(document: Document, verb: int, draft: Draft) -> bool:
    """Say whether a number stands right behind a verb, with no mark between them: not "which rose in the nineties, went from 64"."""
    if draft.mention is None:
        return False
    first = document.tokens_of(draft.mention).first
    return first - verb <= REACH and not any(
        set(document.words.gap(i, i + 1)) & set(",;:()") for i in range(verb, first)
    )


def _says_no_more(document: Document, pool: Pool, sentence: Sentence, verb: Mention, pair: tuple[Draft, Draft]) -> bool:
    """Say whether what stands before a verb, behind the number before, only takes that number up: not "the number of women rose"."""
    before, after = pair
    entry = pool.codebook.find(after.subject, after.property)
    own = [after.cue, before.cue, after.subject, *(entry.label.values() if entry is not None else ())]
    if before.mention is not None:
        own.append(before.mention.noun)
    known = {stem for one in own for word in words_of(one.lower()) for stem in stems(word)}
    light = (
        phrases("follow_on_words")
        | phrases("generic")
        | phrases("pointing")
        | phrases("clause")
        | phrases("conjunctions")
    )
    skipped = {
        i
        for m in [*sentence.dates, *sentence.quantities]
        for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)
    }
    start = document.tokens_of(before.mention).last + 1 if before.mention is not None else sentence.first
    said = [i for i in range(max(start, sentence.first), document.tokens_of(verb).first) if i not in skipped]
    words = [document.words.tokens[i].word for i in said]
    return all(word in light or not stems(word).isdisjoint(known) for word in words)


def _are_alike(before: Draft, after: Draft) -> bool:
    """Say whether two numbers are of one property and scope, the one before perhaps under a name of its own."""
    names = (after.property, f"{after.property}_before")
    scope = (after.subject, after.place, after.population, after.unit)
    same = before.property in names and scope == (before.subject, before.place, before.population, before.unit)
    return same and before.stance == after.stance == "asserted"


def _last_before(document: Document, pool: Pool, sentence: Sentence, after: Draft) -> Draft | None:
    """Return the last number before another of its property, in its sentence or the one before it in the paragraph."""
    own = [d for d in pool.in_sentence(sentence.number) if d.end <= after.start and _are_alike(d, after)]
    if own or not sentence.number:
        return own[-1] if own else None
    earlier = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[earlier.span.end : sentence.span.start]:
        return None
    told = [d for d in pool.in_sentence(earlier.number) if _are_alike(d, after)]
    return told[-1] if told else None


def _is_level(after: Draft, before: Draft | None) -> bool:
    """Say whether a number without "to" is as large as the one before: "naik pada 2021 sebanyak 62.119"."""
    new, old = parse_quantity(after.value), parse_quantity(before.value) if before else None
    return new is not None and old is not None and 4 * new.middle > 3 * old.middle


def _follows(document: Document, sentence: Sentence, before: Draft, after: Draft) -> bool:
    """Say whether a number is of the next time of the same length; "rose again" may pass over a fall in between."""
    one, two = parse_period(before.period), parse_period(after.period)
    if one is None or two is None or len(before.period) != len(after.period) or one.end >= two.start:
        return False
    said = (
        {document.words.tokens[i].word for i in range(sentence.first, document.tokens_of(after.mention).first)}
        if after.mention
        else set()
    )
    return not said & phrases("once_more") or two.start - one.end == 1


def _goes_against(verb: Mention, before: Draft, after: Draft) -> bool:
    """Say whether two numbers go the other way than a verb says, beyond rounding."""
    one, two = parse_quantity(before.value), parse_quantity(after.value)
    if one is None or two is None or one.hedged or two.hedged:
        return False
    return two.round_high < one.round_low if verb.value == "up" else two.round_low > one.round_high
