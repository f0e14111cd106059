"""Tallies that nothing closes but their numbers: a total and all numbers of its unit that a passage tells right after it.

"The gallery cost 2.4 million. The state gave 1.3. Another 650,000 came from …": no word needs to say that these are all,
where three or more follow, none of that unit is left out, none restates another, all are exact and together come near
the total. Which of them could be left away to make it right is asked first: then there is nothing to say. The total may
stand last, where it is the greatest of its unit in the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from helpers.proposing.drafts import Link, Pool
from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.relations.closings import is_of_others
from helpers.relations.doubts import (
    are_doubtful,
    is_earlier,
    is_exact,
    is_of_then,
    is_only_planned,
    is_part_of_part,
    is_right,
)
from helpers.relations.first_few import are_first_few
from helpers.relations.totals import fits, joins, link_sum
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around, is_row
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says, told, words_told
from helpers.words import LANGUAGES

KINDS = ("count", "money", "measurement")
ROW = re.compile(r"\.{3}|…|\S[ \t]{3,}\S|[|\t]")  # a line of a table
SHORT = 3  # letters of a month's name that may be another word: "may", "mar"
BACK, WHOLE = 4, 30  # sentences before the last part in which the total may stand; sentences of a paragraph
THREE, MOST = 3, 8  # parts that need nothing else said of them
UNTIL = 4  # words from "by" to its date: "by the end of May"
SMALLEST = 12  # total of a count of which parts may be told without a number
CLOSE = (0.85, 1.18)  # parts over total


def plain_tallies(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate a total to the numbers told right after it up to the end of a sentence, or told before it.

    `done` are the starts of what the sums found so far are made of: a number is of one sum only.
    """
    if not any(m.kind in KINDS for m in sentence.quantities):
        return []
    found = _after(document, sentence) or _before(document, sentence)
    if found is None or not done.isdisjoint((found[1].start, *(part.start for part in found[2]))):
        return []
    link = link_sum(document, pool, *found)
    return [link] if link is not None else []


def _after(document: Document, sentence: Sentence) -> tuple[Sentence, Mention, list[Mention]] | None:
    """Return the total, with its sentence, of which the numbers up to the end of a sentence are the parts."""
    passage = around(document, sentence, BACK, lists=False)
    # "Fees brought 48,000 (2015: 45,000)": what was so before is no part.
    told_there = [(one, m) for one in passage for m in one.quantities if not is_of_then(document, one, m)]
    found = []
    for at, (said, total) in enumerate(told_there):
        if total.kind not in KINDS or any(are_alike(total, m) for one, m in told_there[:at] if one is said):
            continue
        later = [(one, m) for one, m in told_there[at + 1 :] if fits(total, m)]
        if len(later) > THREE and later[0][1].value == str(len(later) - 1):
            later = later[1:]  # "264 came from three towns: 118 from Orra, …": in how many parts, and no part
        if later and later[-1][0] is sentence and _are_parts(document, said, total, later, told_there[at + 1 :]):
            found.append((said, total, [m for _, m in later]))
    return found[-1] if len({total.value for _, total, _ in found}) == 1 else None


def _before(document: Document, sentence: Sentence) -> tuple[Sentence, Mention, list[Mention]] | None:
    """Return the total that a sentence ends with, of which all numbers before it in the paragraph are the parts."""
    total = sentence.quantities[-1]
    passage = around(document, sentence, WHOLE, lists=False)
    told_there = [(one, m) for one in passage for m in one.quantities if m.start < total.start]
    earlier = [(one, m) for one, m in told_there if fits(total, m)]
    if total.kind not in KINDS or len(earlier) < THREE or earlier[-1][0].number < sentence.number - 1:
        return None
    if not _are_parts(document, sentence, total, earlier, told_there):
        return None
    return sentence, total, [m for _, m in earlier]


def _are_parts(
    document: Document,
    said: Sentence,
    total: Mention,
    listed: Sequence[tuple[Sentence, Mention]],
    told_there: Sequence[tuple[Sentence, Mention]],
) -> bool:
    """Say whether numbers can only be all the parts of a total, and do not make it."""
    parts = [m for _, m in listed]
    if not THREE <= len(parts) <= MOST or not is_exact(document, said, total) or middle(total) <= 0:
        return False
    if is_only_planned(document, said, total) or _has_parts_of_one(document, parts):
        return False
    if any(m.hedge != "none" or not m.value.replace(".", "").isdigit() for m in parts):
        return False
    sizes = [middle(m) for m in parts]
    low, high = CLOSE
    if max(sizes) >= middle(total) or not low <= sum(sizes) / middle(total) <= high or is_right(middle(total), sizes):
        return False
    if not all(are_alike(total, m) for m in parts) or are_doubtful(document, said, total, parts):
        return False
    first, last = min(parts[0].start, total.start), max(parts[-1].end, total.end)
    if ROW.search(document.text, first, last) is not None:
        return False
    if any(m.kind in ("percentage", "fraction") for _, m in told_there if first <= m.start < last):
        return False  # a share of one of them may be another
    if any(is_earlier(document, one, m) for one, m in listed) or are_measured(document, listed):
        return False
    if _are_some_only(document, total, listed):
        return False
    return not _are_peers(document, said, total, listed) and _are_apart(document, said, total, listed)


def _are_some_only(document: Document, total: Mention, listed: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether a total is followed by some of its parts, and the next sentence tells of something else: "48, including 17 for rent. …"."""
    last, part = listed[-1]
    if part.start < total.end or listed[0][0] is last:
        return False
    opened = document.tokens_of(total).last + 1, document.tokens_of(listed[0][1]).first - 1
    here = [m for one, m in listed if one is not last]
    ended = len(here) > 1 and joins(document, here) and bool(says(document, phrases("of_which"), *opened))
    if not ended and not says(document, told("some_only") | phrases("includes"), *opened):
        return False
    closers = says(document, told("closes_before") | told("closes_after") | phrases("the_rest"), last.first, last.last)
    behind = document.tokens_of(part).last
    closers = [hit for hit in closers if document.words.tokens[hit.last].word not in told("balances")]
    return not any(hit.first <= last.first + 1 or hit.first > behind for hit in closers)


def _has_parts_of_one(document: Document, parts: Sequence[Mention]) -> bool:
    """Say whether a number is told to be of the one before it: "48, of which, once wages were paid, 11 was left"."""
    return any(is_part_of_part(document, part, later) for part, later in pairwise(parts))


def are_alike(total: Mention, mention: Mention) -> bool:
    """Say whether a number can be of what another counts: of one unit, or of none that is said."""
    if not fits(total, mention):
        return False
    return total.kind != "count" or mention.unit in ("", total.unit) or not total.unit


def are_measured(document: Document, listed: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether one of some numbers is a rate, a mean, one of the first few, or what others have risen or fallen by."""
    table = told("ups") | told("downs") | told("own_rates") | told("most_of_all") | phrases("compare")
    sentences = {s.number: s for s, _ in listed}.values()
    return any(
        says(document, table, one.first, one.last)
        or _runs_until(document, one)
        or are_first_few(document, one.first, one.last)
        for one in sentences
    )


def _runs_until(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence opens with until when its number runs: "By the end of May £710,000 had been spent"."""
    lead = says(document, phrases("up_to"), sentence.first, min(sentence.first + 1, sentence.last))
    if not lead:
        return False
    after = document.words.tokens[lead[0].last + 1 : lead[0].last + UNTIL + 1]
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    return any(t.word in _months() or i in dated for i, t in enumerate(after, lead[0].last + 1))


def _are_peers(document: Document, said: Sentence, total: Mention, listed: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether the same is said of a total and of a number after it, or a number has its own time: no part of it.

    "Arden has 300 inhabitants. Brill has 140", "The gate sold 700 tickets on Sunday. On Monday it sold 240".
    """
    verbs = words_before(document, said, total)
    if any(one is not said and verbs & words_before(document, one, part) for one, part in listed):
        return True
    days = {m.value for m in said.dates}
    others = {s.number: s for s, _ in listed if s is not said}.values()
    timed = [one for one in others if any(m.value not in days for m in one.dates) or _has_month(document, one)]
    return len(timed) > (0 if days or _has_month(document, said) else 1) and not any(
        is_row(document, one) for one in timed
    )


def words_before(document: Document, sentence: Sentence, mention: Mention) -> set[str]:
    """Return the verb right before a number, or what else stands there."""
    first = document.tokens_of(mention).first
    words = {token.word for token in document.words.tokens[max(sentence.first, first - 2) : first]}
    return words - phrases("prepositions") - phrases("articles") - words_told("amounts_to", "being", "there_are")


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """Return the names of months and weekdays of all languages, but for those that are other words too."""
    dates = [language_data(language, "dates") for language in LANGUAGES]
    names = {name for one in dates for key in ("months", "weekdays") for row in one[key].values() for name in row}
    return frozenset(name for name in names if len(name) > SHORT)


def _has_month(document: Document, sentence: Sentence) -> bool:
    return any(token.word in _months() for token in document.words.tokens[sentence.first : sentence.last + 1])


def _are_apart(document: Document, said: Sentence, total: Mention, listed: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether nothing can be counted in two of the parts: one is the rest, or each is somewhere, or somebody's.

    What is paid or measured is not paid twice. Where the parts make less than all, "of these" is enough: none counts twice.
    """
    parts = [m for _, m in listed]
    if total.kind != "count":
        return True
    if middle(total) < SMALLEST or is_of_others(document, *listed[-1]):
        return False  # "seven of us: two nurses, three drivers, a cook and me", "the others, 6 of whom are women"
    first, last = min(said.first, listed[0][0].first), max(said.last, listed[-1][0].last)
    closers = told("closes_before") | told("closes_after") | told("composes") | told("amounts_to") - told("being")
    if says(document, closers, document.tokens_of(min(total, parts[0], key=_start)).last + 1, last):
        return True
    short = sum(map(middle, parts)) < middle(total)
    opened = document.text[total.end : parts[0].start]
    added = not phrases("list_words").isdisjoint(opened.lower().split())  # "57 farmers – and 33 traders, …"
    if (not added and not set(opened).isdisjoint(":–(")) or total.start > parts[0].start:
        return True
    if short and says(document, told("of_them") | told("of_this") | phrases("part"), first, last):
        return True
    return sum(_is_placed(document, one, m) for one, m in listed) >= len(parts) - 1


def _start(mention: Mention) -> int:
    return mention.start


def _is_placed(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether the clause of a number says where its things are or whose: "twelve at the airport", "from Calby came 45"."""
    tokens, covered = document.words.tokens, document.tokens_of(part)
    counts = [m for m in sentence.quantities if m.kind == part.kind]
    low = max([document.tokens_of(m).last + 1 for m in counts if m.end <= part.start], default=sentence.first)
    high = min([document.tokens_of(m).first - 1 for m in counts if m.start >= part.end], default=sentence.last)
    placed = told("placed_by")
    before = range(sentence.first, covered.first - 1) if low == sentence.first else range(0)
    return any(
        tokens[i].word in placed and tokens[i + 1].word not in told("placed_not")
        for i in (*before, *range(covered.last + 1, high))
    )
