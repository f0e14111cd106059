"""Tallies that nothing closes but their numbers: a total and all numbers of its unit that a passage tells right after it.

"The gallery cost 2.4 million. The state gave 1.3. Another 650,000 came from …": no word needs to say that these are all,
where three or more follow, none of that unit is left out, none restates another, all are exact and together come near
the total. Which of them could be left away to make it right is asked first: then there is nothing to say. The total may
stand last, where it is the greatest of its unit in the paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.doubts import are_doubtful, is_earlier, is_exact, is_right
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.paragraphs import around
from helpers.phrasing import alike, middle, says, told
from helpers.totals import fits, link_sum

KINDS = ("count", "money", "measurement")
BACK, WHOLE = 4, 30  # sentences before the last part in which the total may stand; sentences of a paragraph
LEAST, MOST = 3, 8  # parts
CLOSE = (0.85, 1.18)  # parts over total


def plain_tallies(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate a total to the numbers told right after it up to the end of a sentence, or told before it.

    `done` are the starts of totals that have their parts already.
    """
    if not any(m.kind in KINDS for m in sentence.quantities):
        return []
    found = _after(document, sentence) or _before(document, sentence)
    if found is None or found[1].start in done:
        return []
    link = link_sum(document, pool, *found)
    return [link] if link is not None else []


def _after(document: Document, sentence: Sentence) -> tuple[Sentence, Mention, list[Mention]] | None:
    """Return the total, with its sentence, of which the numbers up to the end of a sentence are the parts."""
    passage = around(document, sentence, BACK, lists=False)
    told_there = [(one, m) for one in passage for m in one.quantities]
    found = []
    for at, (said, total) in enumerate(told_there):
        if total.kind not in KINDS or any(_are_alike(total, m) for one, m in told_there[:at] if one is said):
            continue
        later = [(one, m) for one, m in told_there[at + 1 :] if fits(total, m)]
        if later and later[-1][0] is sentence and _are_parts(document, said, total, later, told_there[at + 1 :]):
            found.append((said, total, [m for _, m in later]))
    return found[-1] if len({total.value for _, total, _ in found}) == 1 else None


def _before(document: Document, sentence: Sentence) -> tuple[Sentence, Mention, list[Mention]] | None:
    """Return the total that a sentence ends with, of which all numbers before it in the paragraph are the parts."""
    total = sentence.quantities[-1]
    passage = around(document, sentence, WHOLE, lists=False)
    told_there = [(one, m) for one in passage for m in one.quantities if m.start < total.start]
    earlier = [(one, m) for one, m in told_there if fits(total, m)]
    if total.kind not in KINDS or not earlier or earlier[-1][0].number < sentence.number - 1:
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
    if not LEAST <= len(parts) <= MOST or not is_exact(document, said, total) or middle(total) <= 0:
        return False
    if any(m.hedge != "none" or not m.value.replace(".", "").isdigit() for m in parts):
        return False
    sizes = [middle(m) for m in parts]
    low, high = CLOSE
    if max(sizes) >= middle(total) or not low <= sum(sizes) / middle(total) <= high or is_right(middle(total), sizes):
        return False
    if not all(_are_alike(total, m) for m in parts) or are_doubtful(document, said, total, parts):
        return False
    first, last = min(parts[0].start, total.start), max(parts[-1].end, total.end)
    if any(m.kind in ("percentage", "fraction") for _, m in told_there if first <= m.start < last):
        return False  # a share of one of them may be another
    return not any(is_earlier(document, one, m) for one, m in listed) and not _are_measured(document, listed)


def _are_alike(total: Mention, mention: Mention) -> bool:
    """Say whether a number can be of what another counts: of one unit, or of none that is said."""
    if not fits(total, mention):
        return False
    return total.kind != "count" or mention.unit in ("", total.unit) or not total.unit or alike(mention, total)


def _are_measured(document: Document, listed: Sequence[tuple[Sentence, Mention]]) -> bool:
    """Say whether one of some numbers is a rate, a mean, or what others have risen or fallen by."""
    table = told("ups") | told("downs") | told("own_rates") | phrases("compare")
    return any(says(document, table, one.first, one.last) for one in {s.number: s for s, _ in listed}.values())
