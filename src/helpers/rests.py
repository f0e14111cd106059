"""Sums that a text closes with the rest, over several sentences: "640 were trained. 410 … and 95 …. The remaining 115 …"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.matching import is_verb
from helpers.mention import Mention
from helpers.paragraphs import around
from helpers.phrasing import middle, said_before, says, told, until_mark
from helpers.remainders import the_rest
from helpers.stems import stems
from helpers.totals import is_near, link_sum

BACK = 3  # sentences before the rest in which its total may stand
OF_THEM = 4  # tokens from a part to "of them"
NAMED = 6  # tokens of "of that lending of 2010,"
MOST = 8  # parts, beyond which nobody adds up sentences


def sums_with_rest(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total, the parts told of it since and the rest that closes them, one paragraph's sentences together.

    Nothing is related where the rest is what the total leaves of some of the numbers between.
    """
    passage = around(document, sentence, BACK)
    rest = the_rest(document, passage)
    if rest is None:
        return []
    before = [(one, m) for one in passage for m in one.quantities if m.start < rest.start and _fits(document, m, rest)]
    opened = [
        hit.first
        for hit in says(document, told("of_this") | told("of_them"), passage[0].first, document.tokens_of(rest).last)
    ]
    if _is_right(before, rest):
        return []
    found = _total(document, before, rest, opened) or _divided(document, passage, before, rest)
    if found is None:
        return []
    (said, total), parts = found
    first = document.sentences[said.number]
    if said.number == sentence.number or _overlaps(document, first, sentence, total, parts, rest):
        return []
    link = link_sum(document, pool, first, total, [*parts, rest])
    return [link] if link is not None else []


def _fits(document: Document, mention: Mention, rest: Mention) -> bool:
    """Say whether a number may be a total or part of what a rest is the rest of: of its kind, its unit or noun, exact."""
    if mention.kind != rest.kind or mention.value == "" or not mention.value.replace(".", "").isdigit():
        return False
    if rest.kind != "count":
        return mention.unit == rest.unit
    own, other = mention.noun.lower(), rest.noun.lower()
    plain = phrases("generic") | {""}
    return own == other or own in plain or other in plain or bool(mention.unit and mention.unit == rest.unit)


def _parts(before: Sequence[tuple[Sentence, Mention]], at: int, rest: Mention) -> list[Mention]:
    """Return what may be the parts of a total: the numbers after it, none larger; [] if they cannot be."""
    size = middle(before[at][1])
    # "410 of the 640": the total said again is no part of it.
    parts = [m for _, m in before[at + 1 :] if middle(m) != size]
    return parts if len(parts) <= MOST and all(middle(m) <= size for m in (*parts, rest)) else []


def _is_right(before: Sequence[tuple[Sentence, Mention]], rest: Mention) -> bool:
    """Say whether a rest is what some of the numbers between leave of one before them."""
    return any(_leaves(middle(total), _parts(before, at, rest), middle(rest)) for at, (_, total) in enumerate(before))


def _total(
    document: Document, before: Sequence[tuple[Sentence, Mention]], rest: Mention, opened: Sequence[int]
) -> tuple[tuple[Sentence, Mention], list[Mention]] | None:
    """Return the number that a rest closes the sum of, with the parts between, or None.

    A single part counts if the text says that it is one: `opened` are the tokens of "of these".
    """
    found = []
    for at in range(len(before) - 2, -1, -1):
        _, total = before[at]
        parts = _parts(before, at, rest)
        if not parts:
            continue
        one, other = document.tokens_of(total).last, document.tokens_of(parts[0]).first
        told_so = any(one < token < other + OF_THEM for token in opened) or said_before(
            document, total, before[at][0], phrases("part_of")
        )
        if len(parts) == 1 and not told_so:
            sentences = (before[at][0], before[at + 1][0], document.sentence_of(rest.start))
            if at > 0 or not (_are_of_one_noun(total, *parts, rest) or _do_one_thing(document, *sentences)):
                continue
        if is_near(total, [*parts, rest]):
            found.append((before[at], parts))
    # The total said twice is one: "on 86 interviews. … Of the 86 interviews, 41 were …".
    return found[0] if len({(middle(one[1]), tuple(parts)) for one, parts in found}) == 1 else None


def _are_of_one_noun(*mentions: Mention) -> bool:
    """Say whether all numbers count one thing, said each time: "90 families … 52 families … The other 48 families …"."""
    nouns = {m.noun.lower() for m in mentions}
    return mentions[0].kind == "count" and len(nouns) == 1 and nouns.isdisjoint(phrases("generic") | {""})


def _do_one_thing(document: Document, *sentences: Sentence | None) -> bool:
    """Say whether one verb is said of total, part and rest: "we trained 90 … Some 52 were trained in … The rest, 48, were trained"."""
    acts = []
    for one in sentences:
        if one is None:
            return False
        words = {token.word for token in document.words.tokens[one.first : one.last + 1]}
        acts.append({stem for word in words if len(word) > 4 and is_verb(word) for stem in stems(word)})
    numbers = {one.number for one in sentences if one is not None}
    return len(numbers) == len(sentences) and bool(set.intersection(*acts))


def _divided(
    document: Document, passage: Sequence[Sentence], before: Sequence[tuple[Sentence, Mention]], rest: Mention
) -> tuple[tuple[Sentence, Mention], list[Mention]] | None:
    """Return total and parts where a sentence says what it divides: "It lent 90, up from 70 in 2010. Of this lending, 52 …".

    What the total has risen or fallen from is no total; of two others none is taken.
    """
    opener, whole = next(
        ((one, said) for at, one in enumerate(passage) if (said := _divides(document, one, passage[:at]))), (None, None)
    )
    if opener is None or whole is None:
        return None
    parts = [m for _, m in before if m.start >= opener.span.start]
    totals = [
        (one, m)
        for one, m in before
        if one.number == whole.number and not said_before(document, m, one, phrases("from") | told("against"))
    ]
    if not parts or len(parts) > MOST or len({m.value for _, m in totals}) != 1:
        return None
    size = middle(totals[-1][1])
    if any(middle(m) >= size for m in (*parts, rest)) or _leaves(size, parts, middle(rest)):
        return None
    return (totals[-1], parts) if is_near(totals[-1][1], [*parts, rest]) else None


def _divides(document: Document, sentence: Sentence, earlier: Sequence[Sentence]) -> Sentence | None:
    """Return the sentence whose number another divides: the one before "Of this, …", the one that "of that lending," names."""
    tokens = document.words.tokens
    if not earlier:
        return None
    if any(
        hit.first == sentence.first
        for hit in says(document, told("of_this") | told("of_them"), sentence.first, sentence.last)
    ):
        return earlier[-1]
    if tokens[sentence.first].word not in {word for phrase in phrases("part_of") for word in phrase.split()[:1]}:
        return None
    words = until_mark(document, sentence.first, sentence.last, NAMED).split()
    if len(words) == NAMED or set(words).isdisjoint(phrases("pointing")):
        return None
    named = {stem for word in words if len(word) > 3 and not word[0].isdigit() for stem in stems(word)}
    for one in reversed(earlier):
        if any(not named.isdisjoint(stems(token.word)) for token in tokens[one.first : one.last + 1]):
            return one
    return None


def _leaves(total: float, parts: Sequence[Mention], rest: float) -> bool:
    """Say whether a rest is what some of the parts leave of a total."""
    sizes = [middle(m) for m in parts]
    return any(
        abs(total - sum(some) - rest) <= 1e-6 * max(total, 1.0)
        for count in range(1, len(sizes) + 1)
        for some in combinations(sizes, count)
    )


def _overlaps(
    document: Document, first: Sentence, last: Sentence, total: Mention, parts: Sequence[Mention], rest: Mention
) -> bool:
    """Say whether the parts may overlap or be of several years, or the total be only some of what is divided.

    What a relative clause says of the rest alone does not matter: "officials, who were never met twice in one place";
    nor does what the total's own sentence says that it includes or what it was before, if the parts come after it.
    """
    words = document.words
    begin, end = document.tokens_of(total).first, last.last
    started = total.end
    if parts and parts[0].start >= first.span.end:
        begin, started = first.last + 1, first.span.end
    for index in range(document.tokens_of(rest).last + 2, end + 1):
        if words.tokens[index].word in phrases("relative_pronouns") and "," in words.gap(index - 1, index):
            end = index - 1
            break
    if says(document, told("shared"), begin, end):
        return True
    dates = {
        m.value[:4] for number in range(first.number, last.number + 1) for m in document.sentences[number].dates
        if m.start > started
    }  # fmt: skip
    return len(dates) > 1 or said_before(document, total, first, told("hedge_before"), 1)
