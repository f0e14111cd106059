"""Shares of which part and whole stand in other clauses: "They boarded 240 boats. Unlit were 84, 45 per cent of those boarded".

The part is what a share restates: joined on by a comma, a bracket or "or"; what a conclusion is drawn from ("that is", "in
other words"); the numbers that "respectively" pairs with it; what a rate is named for (turnout: ballots). The whole is what
the share says it is of, or what the part is said to be of. Where several numbers could be either, nothing is related.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.concluded_shares import concluded
from helpers.relations.group_shares import named_group
from helpers.relations.lone_shares import named_rate, only_two, said_elsewhere
from helpers.relations.restated_shares import followed, joined_on
from helpers.relations.share_reading import NEAR, Figure, Reading, subject_words, whole_of
from helpers.relations.share_signs import takes_up
from helpers.relations.wholes import is_only_meant
from helpers.sentences.document import Document, Sentence
from helpers.sentences.parted import apart
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, said_before, said_of_part, says, told
from helpers.sentences.stances import stance

QUOTES = tuple("\"'“”„‘’«»")  # before and behind what is quoted


def told_shares(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate each share of a sentence to its part and whole, where words say which they are.

    `done` are the starts of the shares that are related already.
    """
    shares = [m for m in sentence.quantities if m.kind in ("percentage", "fraction") and m.start not in done]
    shares = [m for m in shares if apart(document, m) == [m]]
    if not shares:
        return []
    links = []
    subjects = subject_words(pool)
    paired = _paired(document, sentence, shares)
    for percent in shares:
        reading = Reading(document, sentence, percent, subjects)
        if _moves(reading) or stance(document, sentence, percent) == "denied":
            continue
        part = next((Figure(count, sentence) for one, count, _ in paired if one is percent), None)
        if percent.value[:1] in "<>":
            part, whole = _exactly(reading) or (None, None)
        elif part is not None:
            whole = _of_pairs(reading, part, [count for _, count, _ in paired])
        else:
            part, whole = (
                joined_on(reading)
                or followed(reading)
                or concluded(reading)
                or named_rate(reading)
                or named_group(reading)
                or said_elsewhere(reading)
                or only_two(reading)
                or (None, None)
            )
        if part is None or whole is None or not _holds(reading, part, whole):
            continue
        if _is_quoted_alone(document, percent) and sentence not in (part.sentence, whole.sentence):
            continue
        right = abs(middle(part.mention) / middle(whole.mention) - reading.share) <= NEAR or percent.value[:1] in "<>"
        if reading.fits_with(part) and not paired and not right:
            continue  # of another number it is this share: nobody can say that it is wrong
        link = _link(document, pool, reading, part, whole)
        links += [link] if link is not None else []
    return links


def _is_quoted_alone(document: Document, share: Mention) -> bool:
    """Say whether a share alone stands in quotation marks, as a phrase of others: 'One hears of "one in three" who fail'."""
    text = document.text
    return text[max(0, share.start - 1) : share.start] in QUOTES and text[share.end : share.end + 1] in QUOTES


def _exactly(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share told as more or less than so much, and then in numbers: "over half of the 410, namely 187"."""
    found = followed(reading) or joined_on(reading)
    if found is None:
        return None
    part, whole = (figure.mention for figure in found)
    same = part.noun.lower() in phrases("generic") | {"", whole.noun.lower()}
    return found if same and part.hedge == whole.hedge == "none" else None


def _link(document: Document, pool: Pool, reading: Reading, part: Figure, whole: Figure) -> Link | None:
    """Return the relation of a share with its part and whole, as claims."""
    base = pool.base(whole.sentence, whole.mention, [part.mention, reading.percent])
    kind = "count" if whole.mention.kind == "count" else "measurement"
    if base is None or base.stance == "denied" or base.type != kind:
        return None
    said = said_of_part(document, part.sentence, max(part.mention, reading.percent, key=lambda m: m.start))
    small = pool.part(part.mention, base, said)
    share = pool.of(reading.percent)
    if share is None or share.type != "percentage":
        share = pool.add(reading.percent, base, "share", "percentage", "percent", small.population or said)
    return Link("percent-of", (small, share, base), "the text says which part of which whole the share is")


def _moves(reading: Reading) -> bool:
    """Say whether a percentage is a change, or what another is held against, or planned."""
    document, sentence, percent = reading.document, reading.sentence, reading.percent
    tables = phrases("change_up") | phrases("change_down") | told("held_against")
    covered = document.tokens_of(percent)
    phrases_for = told("joins") | told("share_verbs")
    if said_before(document, percent, sentence, tables, 2) and not said_before(
        document, percent, sentence, phrases_for, 1
    ):
        return True
    after = says(document, told("above") | told("below") | told("points"), covered.last + 1, covered.last + 3)
    if any(hit.first == covered.last + 1 for hit in after):
        return True
    lead = max(sentence.first, covered.first - 6)
    commas = [i + 1 for i in range(lead, covered.first) if "," in document.words.gap(i, i + 1)]
    lead = max([lead, *commas])  # not "ate as planned, or 70 per cent"
    if says(document, phrases("plan"), lead, covered.first - 1):
        return True
    others = says(document, phrases("elsewhere") | told("on_the_whole"), sentence.first, sentence.last)
    return any(not reading.is_aside(document.words.tokens[hit.first].start) for hit in others)


def _paired(
    document: Document, sentence: Sentence, shares: Sequence[Mention]
) -> list[tuple[Mention, Mention, Mention]]:
    """Return each share with its part where a sentence pairs them in order: "180 and 120, or 60 and 40 per cent respectively"."""
    if len(shares) < 2 or not says(document, told("in_order"), sentence.first, sentence.last):
        return []
    between = document.text[shares[0].start : shares[-1].end]
    before = [m for m in sentence.quantities if m.kind == "count" and m.end <= shares[0].start][-len(shares) :]
    if (
        len(before) < len(shares)
        or len(between.split()) > 5 * len(shares)
        or {m.kind for m in shares} != {"percentage"}
    ):
        return []
    return [(share, count, before[-1]) for share, count in zip(shares, before, strict=True)]


def _of_pairs(reading: Reading, part: Figure, parts: list[Mention]) -> Figure | None:
    """Return the whole of which several numbers are all: the one that they add up to, or that the shares say they are of."""
    total = sum(map(middle, parts))
    sums = [f for f in reading.figures if middle(f.mention) == total and f.mention not in parts]
    if sums:
        return sums[-1]
    return whole_of(reading, part) if reading.denominator.words else None


def _holds(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether nothing speaks against a reading: another year, a denial in between, a part larger than its whole."""
    document = reading.document
    if part.mention == whole.mention or middle(part.mention) >= middle(whole.mention):
        return False
    if takes_up(document, reading.percent) and whole.mention.start > reading.percent.end:
        return False
    if whole.sentence is not reading.sentence and is_only_meant(document, whole.sentence, whole.mention):
        return False
    dates = {m.value for m in reading.sentence.dates}
    for figure in (part, whole):
        others = {m.value for m in figure.sentence.dates}
        if figure.sentence is not reading.sentence and dates and others and not dates & others:
            return False
        if stance(document, figure.sentence, figure.mention) == "denied":
            return False
    low = min(reading.sentence.first, part.sentence.first, whole.sentence.first)
    high = max(reading.sentence.last, part.sentence.last, whole.sentence.last)
    return not says(document, phrases("deny_sentence"), low, high)
