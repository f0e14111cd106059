"""Tallies: a whole, the parts told of it since in a sentence or over several, and what says that these are all.

"The storm found 83 skiffs. Forty-six came through. The rest, 29 of them, were smashed." What closes a tally is a part that
is called the rest or the last, a word that none was left, that all were divided, or the total itself: "which makes 83".
Nothing is related where some of the parts make the whole, or make it with others: then there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.closings import (
    closing_part,
    concludes,
    divided_from,
    none_besides,
    none_left,
    one_each,
    opens_with_total,
    opposites,
)
from helpers.relations.complements import are_complements
from helpers.relations.counted_groups import is_group_count
from helpers.relations.doubts import (
    are_of_one_thing,
    is_earlier,
    is_of_then,
    is_only_planned,
    is_part_of_part,
    is_right,
)
from helpers.relations.first_few import are_first_few
from helpers.relations.plain_tallies import words_before
from helpers.relations.tally_wholes import KINDS, MANY, MOST, Entry, are_all, whole_and_parts
from helpers.relations.totals import fits, has_base, joins, link_sum, separators
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, is_for_each, middle, said_before, says, told, until_mark

DIVIDED = 8  # words of "Of the money that was spent,"
REST = 3  # words in which a sentence opens with what is left
BACK = 4  # sentences before the one that closes in which the whole may stand
CLOSE = (0.85, 1.18)  # parts over total where the parts stand in other sentences


def tallies(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a whole to the parts told since, where a sentence closes the tally."""
    if not sentence.quantities and not none_left(document, sentence):
        return []
    found = _reckoned(document, sentence) or _closed(document, sentence)
    link = link_sum(document, pool, *found[0], found[1]) if found is not None else None
    return [link] if link is not None else []


def _closed(document: Document, sentence: Sentence) -> tuple[Entry, list[Mention]] | None:
    """Return a whole and the parts told since, up to what closes them."""
    for entries, start in _told(document, sentence):
        found = whole_and_parts(document, entries, start)
        if found is not None:
            return found
    found = whole_and_parts(document, *_of_one_each(document, sentence)) if one_each(document, sentence) else None
    # Of groups of which everybody is in one, some may be left out.
    return found if found is not None and sum(map(middle, found[1])) > middle(found[0].mention) else None


def _told(document: Document, sentence: Sentence) -> list[tuple[list[Entry], int]]:
    """Return what may be a whole and all its parts, in order, and at which of them the parts begin at the latest."""
    passage = around(document, sentence, BACK, lists=False)
    entries = [
        Entry(one, m)
        for one in passage
        for m in one.quantities
        if m.kind in (*KINDS, "fraction") and not is_earlier(document, one, m) and not is_only_planned(document, one, m)
        if not is_of_then(document, one, m) and not is_for_each(document, one, m)
    ]
    out = []
    latest = _opened(document, entries)
    last = closing_part(document, passage)
    if last is not None and not _is_of_one(document, sentence, last):
        upto = [e for e in entries if e.mention.start <= last.start]
        out.append((upto, min(latest, len(upto) - 1)))
    if none_left(document, sentence):
        some = [
            e
            for e in entries
            if e.sentence is not sentence or not said_before(document, e.mention, sentence, told("nones"), 1)
        ]
        out.append((some, min(latest, len(some) - 2)))
    opened = divided_from(document, sentence)
    if opened is not None:
        at = next((i for i, e in enumerate(entries) if e.mention.start >= opened), len(entries))
        if len(entries) - at > 1 and not _another_first(document, passage):
            out.append((entries, at))
    at = next((i for i, e in enumerate(entries) if e.sentence is sentence), len(entries))
    if not out and 0 < at < len(entries) - 1 and none_besides(document, sentence):
        out.append((entries, at))
    if not out and opposites(document, sentence):
        upto = [e for e in entries if e.sentence is sentence]
        out.append((upto, len(upto) - 2))
    elif not out and (some := _complements(document, sentence, entries)):
        out.append((some, len(some) - 2))
    elif not out and _is_listed(document, sentence, entries):
        near = [e for e in entries if e.sentence.number >= sentence.number - 1]
        first = next(e for e in near if e.sentence is sentence)
        verbs = words_before(document, *first)
        if any(e.sentence is not sentence and verbs & words_before(document, *e) for e in near):
            return out  # "Arden has 300 inhabitants. Brill has 140, Coll 100 and Dorn 80"
        made = sum(middle(e.mention) for e in near if e.sentence is sentence)
        near = [e for e in near if e.sentence is sentence or _is_close(made, middle(e.mention))]
        out.append((near, next((i for i, e in enumerate(near) if e.sentence is sentence), 0)))
    return out


def _is_close(made: float, whole: float) -> bool:
    """Say whether a list that nothing closes comes so near a number that it may be all of it."""
    return CLOSE[0] * whole <= made <= CLOSE[1] * whole


def _complements(document: Document, sentence: Sentence, entries: Sequence[Entry]) -> list[Entry]:
    """Return the counts up to the last two of a passage, where these are of groups that leave nobody; none elsewhere."""
    counts = [e for e in entries if e.mention.kind == "count"]
    last = [e for e in counts if e.sentence is sentence]
    for upto in [counts[: counts.index(e) + 1] for e in last]:
        if len(upto) > 2 and are_complements(document, upto[-2:]):
            return upto
    return []


def _is_of_one(document: Document, sentence: Sentence, last: Mention) -> bool:
    """Say whether what is left is left of the number right before it: "it took 48, of which, after tax, 11 was left"."""
    before = [m for m in sentence.quantities if m.end <= last.start and fits(m, last)]
    if not before:
        return False
    return is_part_of_part(document, before[-1], last)


def _opened(document: Document, entries: Sequence[Entry]) -> int:
    """Return at which number the parts begin at the latest: after "Of these, …", but "of these 140" says the whole again."""
    for at in range(len(entries) - 1, -1, -1):
        one = entries[at].sentence
        hits = says(document, told("of_this") | told("of_them"), one.first, min(one.last, one.first + 4))
        if (hits and hits[0].first == one.first) or _divides(document, one):
            first = next(i for i, e in enumerate(entries) if e.sentence is one)
            again = any(e.mention.value == entries[first].mention.value for e in entries[:first])
            return first + again
    return len(entries)


def _divides(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence opens with what it divides, and points back at it: "Of the money spent that year, …", "Dari dana itu, …"."""
    if document.words.tokens[sentence.first].word not in {phrase.split()[0] for phrase in phrases("part_of")}:
        return False
    words = until_mark(document, sentence.first, sentence.last, DIVIDED).split()
    return len(words) < DIVIDED and not set(words).isdisjoint(phrases("pointing"))


def _is_listed(document: Document, sentence: Sentence, entries: Sequence[Entry]) -> bool:
    """Say whether a sentence lists three numbers or more that may be all of the one before: "Of this, 210 …, 140 … and 90 …"."""
    counts = [m for m in sentence.quantities if m.kind in KINDS]
    before = {e.mention.value for e in entries if e.sentence is not sentence}
    if len(counts) < 3 or any(m.value in before for m in counts) or not joins(document, counts):
        return False
    if _goes_on_with_rest(document, sentence):
        return False
    opened = says(document, told("of_this"), sentence.first, sentence.last)
    if opened and opened[0].first <= sentence.first + 1:
        return True
    table = (told("also") | told("some_only") | told("most_of_all")) - told("of_them")
    return (
        counts[0].kind != "percentage"
        and not sentence.dates
        and not says(document, table, sentence.first, sentence.last)
    )


def _goes_on_with_rest(document: Document, sentence: Sentence) -> bool:
    """Say whether the sentence behind a list opens with what is left: "Of these, 168 …, 121 … and 34 …. The remaining 79 …"."""
    following = next((one for one in document.sentences if one.number == sentence.number + 1), None)
    if following is None:
        return False
    rest = told("closes_before") | phrases("the_rest")
    return bool(says(document, rest, following.first, min(following.last, following.first + REST)))


def _reckoned(document: Document, sentence: Sentence) -> tuple[Entry, list[Mention]] | None:
    """Return a total and the parts told before it, in its sentence or, where it opens its own, in those before."""
    if not says(document, told("results_in") | told("totals_up"), sentence.first, sentence.last):
        return None
    exact = [m for m in sentence.quantities if m.kind in (*KINDS, "duration")]  # "450 hours in total"
    for at, total in enumerate(exact):
        behind = document.tokens_of(total).last + 1
        compared = told("more_after") | told("above") | told("below")
        if any(hit.first == behind for hit in says(document, compared, behind, min(sentence.last, behind + 3))):
            continue  # "20 days in May and 18 in June, so 45 days fewer than the year before"
        parts = [m for m in exact[max(0, at - MANY) : at] if fits(total, m)]
        parts = parts[_leading(document, sentence, total, parts) :]
        fewest = 3 if total.kind == "duration" else 2  # "20 days in May and 18 in June, so 45 days fewer"
        found = parts if len(parts) >= fewest and concludes(document, sentence, parts[-1], total) else []
        grouped = [m for m in exact if is_group_count(m, total)]
        if len(exact) == 1 + len(grouped) and opens_with_total(document, sentence, total, bool(grouped)):
            found = _told_before(document, sentence, total)
            if grouped and [m.value for m in grouped] != [str(len(found))]:
                found = []  # "Altogether the two clinics …" takes up two numbers
        if not found or is_right(middle(total), [middle(m) for m in found[:MOST]]):
            continue
        based = total.kind == "percentage" and any(has_base(document, part) for part in found)
        gaps = [document.text[a.end : b.start] for a, b in pairwise(found) if a.start >= sentence.span.start]
        listed = all(map(separators().search, gaps)) and are_of_one_thing(document, total, found)
        if listed and not based and are_all(document, Entry(sentence, total), found):
            return Entry(sentence, total), found
    return None


def _leading(document: Document, sentence: Sentence, total: Mention, parts: Sequence[Mention]) -> int:
    """Return how many numbers before the parts say where or when: "In 4 villages, 12 boats and 9 rafts, making 23"."""
    at = 0
    while at < len(parts) - 2 and not alike(parts[at], total):
        first = document.tokens_of(parts[at]).first
        if first == sentence.first or document.words.tokens[first - 1].word not in phrases("prepositions"):
            break
        at += 1
    return at


def _told_before(document: Document, sentence: Sentence, total: Mention) -> list[Mention]:
    """Return the numbers that the sentences right before tell of what a total counts."""
    parts: list[Mention] = []
    for one in reversed(around(document, sentence, BACK, lists=False)[:-1]):
        some = [m for m in one.quantities if fits(total, m)]
        if not some:
            break
        parts = some + parts
    low, high = CLOSE
    fit = low <= sum(map(middle, parts)) / max(middle(total), 1e-9) <= high and all(alike(m, total) for m in parts)
    return parts if fit and 1 < len(parts) <= MOST else []


def _of_one_each(document: Document, sentence: Sentence) -> tuple[list[Entry], int]:
    """Return the numbers up to those of a sentence that is of groups of which everybody is in one; the first may be the whole."""
    passage = around(document, sentence, BACK, lists=False)
    entries = [Entry(one, m) for one in passage for m in one.quantities if m.kind in KINDS]
    return entries, next((i for i, e in enumerate(entries) if e.sentence is sentence), len(entries)) + 1


def _another_first(document: Document, passage: Sequence[Sentence]) -> bool:
    """Say whether a list is of the first few, or leaves some out."""
    first, last = passage[-1].first, passage[-1].last
    return bool(says(document, told("not_told") | phrases("includes"), first, last)) or are_first_few(
        document, first, last
    )
