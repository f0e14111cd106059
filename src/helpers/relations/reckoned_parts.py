"""Numbers that a text tells as a share of a larger one of the same kind, as the arithmetic shows: they are parts of it.

"Parishes ran 96 libraries, three quarters of the 128 libraries in the county": the county has 128, whatever is said of the 96.
"""

from __future__ import annotations

from helpers.proposing.drafts import Pool
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.only_wanted import is_only_wanted
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import middle, said_of_part, says, told

CLOSE = 0.0051  # by how much a share may be rounded
REACH = 5  # words from a share to the whole that it is of


def set_parts_apart(document: Document, pool: Pool, sentence: Sentence) -> None:
    """Call a part each number of a property that is a share of a larger number of the same in its sentence."""
    counts = [m for m in sentence.quantities if m.kind == "count" and m.hedge == "none"]
    shares = [m for m in sentence.quantities if m.kind in ("percentage", "fraction") and middle(m) > 0]
    _set_summands_apart(document, pool, sentence, counts)
    if len(counts) < 2 or not shares:
        return
    for draft in pool.in_sentence(sentence.number):
        part = draft.mention
        if draft.type != "count" or part is None or pool.codebook.find(draft.subject, draft.property) is None:
            continue
        whole = next((m for m in counts if _is_whole_of(document, part, m, shares)), None)
        if whole is None or not pool.is_plain(draft, whole) or is_only_wanted(document, sentence, whole):
            continue
        base = pool.of(whole)
        if base is None:
            base = pool.add(whole, draft, "", "count", draft.unit, period=pool.period(sentence, whole))
        elif base.property == f"{draft.property}_whole":
            base = pool.name(base, draft.property, base.population)
        if (base.subject, base.property) == (draft.subject, draft.property):
            pool.part(part, base, said_of_part(document, sentence, part))


def _set_summands_apart(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> None:
    """Call parts two numbers whose sum a sentence tells as what comes of them: "72 here, 19 elsewhere, so that there are 91"."""
    for one, other, total in zip(counts, counts[1:], counts[2:], strict=False):
        between = document.tokens_of(other).last + 1, document.tokens_of(total).first - 1
        if middle(one) + middle(other) != middle(total) or not says(document, told("results_in"), *between):
            continue
        for part in (one, other):
            draft = pool.of(part)
            if draft is None or pool.codebook.find(draft.subject, draft.property) is None:
                continue
            group = said_of_part(document, sentence, total)
            group = group if group in subsets().values() else ""
            base = pool.of(total) or pool.add(total, draft, "", "count", draft.unit, group)
            if (base.subject, base.property) == (draft.subject, draft.property):
                pool.part(part, base, said_of_part(document, sentence, part))


def _is_whole_of(document: Document, part: Mention, whole: Mention, shares: list[Mention]) -> bool:
    """Say whether a part is so much of a larger number as the share says that stands before that number."""
    if middle(whole) <= middle(part):
        return False
    for share in shares:
        size = middle(share) * (0.01 if share.kind == "percentage" else 1.0)
        if share.end > whole.start or abs(middle(part) / middle(whole) - size) > CLOSE:
            continue
        between = range(document.tokens_of(share).last + 1, document.tokens_of(whole).first)
        words = [document.words.tokens[i].word for i in between]
        if len(words) <= REACH and set(words) & (told("of_words") | phrases("part_of")):
            return True
    return False
