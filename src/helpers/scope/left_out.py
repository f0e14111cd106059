"""Places that a number leaves out: "22 hectares, not counting the reserve on Orra Hill", "22 hektare (Bukit Orra tidak dihitung)".

Such a place is not where the number is; and what it is a part of may be larger, so that the number says only how much there
is at least.
"""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

REACH = 6  # words between "excluding" and a name, or between a name and "not counted"


def is_left_out(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a place is named as one that is not counted: after "excluding" or before "not included", no mark between."""
    words = document.words
    first, last = hit.first, hit.last
    while first - 1 >= sentence.first and hit.first - first < REACH and not words.gap(first - 1, first).strip():
        first -= 1
    while last + 1 <= sentence.last and last - hit.last < REACH and not words.gap(last, last + 1).strip():
        last += 1
    before = words.literal(phrases("left_out_before"), first, hit.first - 1) if first < hit.first else []
    after = words.literal(phrases("left_out_after"), hit.last + 1, last) if hit.last < last else []
    numbers = {document.tokens_of(m).first for m in sentence.quantities}
    near = [one for one in before if numbers.isdisjoint(range(one.last + 1, hit.first))]
    return bool(near) or any(numbers.isdisjoint(range(hit.last + 1, one.first)) for one in after)


def leaves_out(document: Document, sentence: Sentence, mention: Mention, places: list[Hit]) -> bool:
    """Say whether a number is told without one of some places: the one of its kind that is nearest to what is left out."""
    own = document.tokens_of(mention)
    alike = [document.tokens_of(m).first for m in sentence.quantities if m.kind == mention.kind and m is not mention]
    for hit in places:
        low, high = sorted((own.first, hit.first))
        if is_left_out(document, sentence, hit) and not any(low < other < high for other in alike):
            return True
    return False
