"""The two numbers between which a stated change can lie: the only ones of one thing within reach."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.periods import parse_period
from helpers.proposing.drafts import Pool
from helpers.proposing.likening import is_level, split_ranges
from helpers.readers.mention import Mention
from helpers.relations.stated_changes import AMOUNT, TIMES, UP, Change
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, said_before, says, told
from helpers.texts.stems import stems, words_of

LOOSE = 0.13  # "doubled" and "by a third" are said of numbers an eighth more or less
SLIP = 3.7  # times as much, or as little, as a change that is told wrongly
HOPED = 6  # words beside a number in which it may be hoped for
POINTS = "percentage points"


def only_two(
    document: Document, pool: Pool, sentence: Sentence, change: Change, near: Sequence[Sentence], changes: list[Change]
) -> list[Mention] | None:
    """Return the two numbers nearest to a change that it can lie between, if there are no more as far as these."""
    own = {one.mention.start for one in changes}
    here = sentence.number
    for back, ahead in ((0, 0), (1, 0), (2, 0), (0, 1), (0, 2)):
        groups: list[list[Mention]] = []
        for home in (one for one in near if here - back <= one.number <= here + ahead):
            for mention in split_ranges(document, home, home.quantities):
                if mention.start in own or not _is_level(document, home, mention, change):
                    continue
                group = next(
                    (g for g in groups if _of_one_thing(g[0], mention) and are_of_one_unit(g[0], mention)), None
                )
                if group is None:
                    groups.append([mention])
                else:
                    group.append(mention)
        several = [g for g in groups if len(g) > 1]
        if len(several) > 1:
            several = [g for g in several if _is_named_by(document, sentence, g)]
        if several:
            pair = several[0]
            return pair if len(several) == 1 and len(pair) == 2 and not _are_side_by_side(document, *pair) else None
    return None


def _are_side_by_side(document: Document, left: Mention, right: Mention) -> bool:
    """Say whether two numbers stand together as of two things: "570 women and 690 children"."""
    tokens, at = document.words.tokens, document.noun_phrase(left).last + 1
    unlike = left.noun and right.noun and left.noun.lower() != right.noun.lower()
    return bool(unlike) and at + 1 == document.tokens_of(right).first and tokens[at].word in phrases("list_words")


def _is_named_by(document: Document, sentence: Sentence, group: list[Mention]) -> bool:
    noun = {stem for word in words_of(group[0].noun) for stem in stems(word)}
    return any(
        not stems(t.word).isdisjoint(noun) for t in document.words.tokens[sentence.first : sentence.last + 1]
    )  # fmt: skip


def _is_level(document: Document, home: Sentence, mention: Mention, change: Change) -> bool:
    """Say whether a number can be one of those that a change lies between."""
    if mention.hedge == "range" or mention.unit == "times" or ".." in mention.value:
        return False
    if change.mention.unit == POINTS:
        return mention.kind == "percentage" and mention.unit != POINTS
    if not is_level(mention) or (mention.kind == "count" and mention.value in ("1", "0")):
        return False
    if change.form == AMOUNT and (mention.kind != change.mention.kind or not _of_one_thing(mention, change.mention)):
        return False
    if said_before(document, mention, home, told("out_of"), 1) or _is_hoped_for(document, home, mention):
        return False
    return not (
        said_before(document, mention, home, told("of_them"), 1)
        or says(document, told("of_them"), document.tokens_of(mention).last + 1, document.tokens_of(mention).last + 5)
    )


def _is_hoped_for(document: Document, home: Sentence, mention: Mention) -> bool:
    """Say whether a number is only wanted or foreseen: "54 are hoped for by December" is no level that anything rose from."""
    tokens, covered = document.words.tokens, document.tokens_of(mention)
    low, high = max(home.first, covered.first - HOPED), min(home.last, covered.last + HOPED)
    near = range(low, high + 1)
    return any(tokens[i].word in told("hopes") and home.clause_of(i) == home.clause_of(covered.first) for i in near)


def _of_one_thing(left: Mention, right: Mention) -> bool:
    if left.kind != right.kind:
        return False
    return left.unit == right.unit if left.kind != "count" else alike(left, right)


def are_of_one_unit(left: Mention, right: Mention) -> bool:
    """Say whether two numbers do not count different things: people are not the households that others are."""
    return left.unit == right.unit or "" in (left.unit, right.unit)


def in_order(
    document: Document, pool: Pool, homes: Sequence[Sentence], pair: Sequence[Mention], change: Change
) -> tuple[Mention, Mention] | tuple[None, None]:
    """Return the number before and that after, as the word of change has it; nothing if the text says the contrary."""
    low, high = sorted(pair, key=middle)
    if middle(low) == middle(high):
        return None, None
    before, after = (low, high) if change.way == UP else (high, low)
    if change.form == AMOUNT and middle(change.mention) > middle(high):
        return None, None  # nothing loses more than it had: "put up 120 in Orra, 70 in Selm and 60 in Kelby"
    at = dict(zip(pair, homes, strict=True))
    if said_before(document, before, at[before], phrases("to"), 2) or said_before(
        document, after, at[after], told("from"), 2
    ):
        return None, None
    first, last = (parse_period(pool.period(at[m], m) or "-") for m in (before, after))
    if first is not None and last is not None and first.start > last.start and first.end > last.end:
        return None, None  # "now" (2019 or 2020) may be later than October 2019
    return before, after


def fits(one: Change, before: Mention, after: Mention) -> bool:
    """Say whether a change is that from one number to the other, after rounding."""
    low, high = middle(before), middle(after)
    stated = middle(one.mention._replace(value=one.mention.value.lstrip("+-<>=~")))
    if one.form == AMOUNT or one.mention.unit == POINTS:
        found = abs(high - low)
    else:
        found = high / low if one.form == TIMES else abs(high - low) / low
        stated = stated / 100 if one.mention.kind == "percentage" else stated
    return abs(found - stated) <= LOOSE * stated


def could_be(document: Document, change: Mention, before: Mention | None, after: Mention | None) -> bool:
    """Say whether a share may be how much something rose or fell from one number to another, told with a slip.

    From 140 to 35 is a fall of three quarters: 20 per cent are of something else, unless told right before "from 140".
    """
    if change.kind not in ("percentage", "fraction") or change.unit == POINTS or before is None or after is None:
        return True
    last = document.tokens_of(change).last
    if document.tokens_of(before).first == last + 2 and document.words.tokens[last + 1].word in phrases("from"):
        return True
    stated = middle(change._replace(value=change.value.lstrip("+-<>=~"))) * (0.01 if change.kind == "percentage" else 1)
    found = abs(middle(after) - middle(before)) / max(middle(before), 1e-9)
    return before.kind == "percentage" or found == 0 or found / SLIP <= stated


def what_they_count(document: Document, pool: Pool, pair: Sequence[Mention]) -> frozenset[str]:
    """Return the stems of what the two numbers are of: their nouns and the words by which their property is found."""
    nouns = {stem for m in pair for word in words_of(m.noun) for stem in stems(word)}
    known = set(nouns)
    own = {(d.subject, d.property) for d in map(pool.of, pair) if d is not None}
    for entry in pool.codebook.properties:
        if entry.type not in ("count", "measurement"):
            continue
        for cues in entry_cues(entry, document.language):
            said = {stem for term in cues.terms for phrase in term for word in words_of(phrase) for stem in stems(word)}
            if (entry.subject, entry.property) in own or not nouns.isdisjoint(said):
                known |= said
    return frozenset(known)
