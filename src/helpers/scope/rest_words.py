"""Words that seem to name a group and only say which share of one whole a number is, or how exact it is."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.verb_forms import looks_verbal

SHARES = ("percentage", "fraction")
REST = ("remaining", "other")  # subsets that are no groups where they stand beside a share: "the remaining 6 per cent"
FURTHER = ("additional",)  # nor where they stand beside another number


def is_in_number(document: Document, sentence: Sentence, mention: Mention, index: int) -> bool:
    """Say whether a word belongs to a number of the sentence, its hedge too: "more than 60 per cent"."""
    spans = [document.tokens_of(m) for m in sentence.quantities if mention.kind in SHARES or m is not mention]
    return any(span.first <= index <= span.last for span in spans)


def is_only(document: Document, sentence: Sentence, mention: Mention, index: int) -> bool:
    """Say whether a word between a verb and a number means "only" and no group of new ones: "pohon yang ditanam baru 40 persen"."""
    tokens = document.words.tokens
    if tokens[index].word not in phrases("no_more_than") or index <= sentence.first:
        return False
    right_before = index + 1 == document.tokens_of(mention).first
    return right_before and looks_verbal(tokens[index - 1].word, document.language)


def tells_share(document: Document, sentence: Sentence, mention: Mention, index: int, subset: str) -> bool:
    """Say whether a word stands right beside a number and names no group of a share.

    "The remaining 6%", "6 persen lainnya" is one of several shares of a whole; "40 more branches" are more of another number.
    """
    if mention.kind not in SHARES or subset not in REST + FURTHER:
        return False
    for number in sentence.quantities:
        span = document.tokens_of(number)
        if number is not mention:
            found = index in (span.first - 1, span.last + 1)
        else:
            found = subset in REST and index == (span.last + 1 if document.language == "id" else span.first - 1)
        if found:
            return True
    return False
