"""Places behind a number that are not its own: they open the next clause ("…, and in Selm people complained"), or are only foremost."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

GOES_ON = 2  # words behind a place, of which a clause is made
LEAD = 3  # words between "above all" and a place
SOME = 5  # words from "some of them" to where they are


def is_of_next_clause(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place behind a number stands behind a comma and "and", and a clause of its own goes on from there."""
    words, last = document.words, document.tokens_of(mention).last
    first = _lead(document, sentence, hit)
    if first <= last + 1 or words.tokens[first].word not in phrases("place_before"):
        return False
    if words.tokens[first - 1].word not in phrases("list_words") or "," not in words.gap(first - 2, first - 1):
        return False
    return sentence.last - hit.last >= GOES_ON and not words.gap(hit.last, hit.last + 1).strip()


def is_only_foremost(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place is only where most or some of what is told was: "fell, above all in Selm", "40 guides, some of them in Selm"."""
    first = _lead(document, sentence, hit)
    if first <= document.tokens_of(mention).last:
        return False
    said = document.words.literal(phrases("foremost"), max(sentence.first, first - LEAD), first - 1)
    if said and said[-1].last == first - 1:
        return True
    some = document.words.literal(phrases("some_of_those"), document.tokens_of(mention).last + 1, hit.first - 1)
    return any("," in document.words.gap(one.first - 1, one.first) and hit.first - one.last <= SOME for one in some)


def until_next_item(document: Document, sentence: Sentence, mention: Mention, last: int) -> int:
    """Return the last token up to another that is of a number's own item, not of the next: "46 % name health, local trade that of 24 %"."""
    own = document.tokens_of(mention).last
    nexts = [
        document.tokens_of(m).first for m in sentence.quantities if m.kind == mention.kind and m.start > mention.end
    ]
    if not nexts or nexts[0] > last:
        return last
    marks = [i for i in range(own, nexts[0]) if "," in document.words.gap(i, i + 1)]
    return marks[0] if len(marks) == 1 else last


def _lead(document: Document, sentence: Sentence, hit: Hit) -> int:
    """Return the word that leads to a place: "in" of "in the town of Selm"."""
    first, tokens = hit.first, document.words.tokens
    light = phrases("articles") | phrases("genitive") | phrases("place_kinds")
    while first > sentence.first and tokens[first - 1].word in light:
        first -= 1
    return first - (first > sentence.first and tokens[first - 1].word in phrases("place_before"))
