"""Places named behind a number that are only some of where it is from: a list that is taken together, "here and in Selm", parts behind a colon."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit

LEAD = 4  # words from "here and" to a place
ALL = 8  # words from a place to "taken together"


def is_one_of_several(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place is one of several where a number is from, the others being named otherwise."""
    return (
        _is_of_parts(document, sentence, mention, hit)
        or _is_taken_together(document, sentence, mention, hit)
        or _is_besides_here(document, sentence, hit)
    )


def _is_of_parts(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place is of a part behind a colon: the Selm of "212 were sold: 88 in Selm, 64 in Orra and 60 elsewhere"."""
    start = document.words.tokens[hit.first].start
    colon = document.text.find(":", mention.end, start)
    if colon < 0:
        return False
    parts = [m for m in sentence.quantities if m.kind == mention.kind and m.start > colon]
    return len(parts) > 1 and any(m.end <= start for m in parts)


def _is_taken_together(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
    """Say whether a place is an item of a list taken together: "118 nurses, Selm, the coast and the boats taken together"."""
    words, last = document.words, min(sentence.last, hit.last + ALL)
    for said in words.literal(phrases("taken_together"), hit.last + 1, last):
        between = range(hit.last + 1, said.first + 1)
        joined = any(words.tokens[i].word in phrases("list_words") for i in between) or (
            words.tokens[hit.first - 1].word in phrases("list_words")
        )
        numbers = {document.tokens_of(m).first for m in sentence.quantities if m is not mention}
        if joined and numbers.isdisjoint(between):
            return True
    return False


def _is_besides_here(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether "here and" leads to a place: "the two shops, here and at Selm"."""
    words = document.words
    light = phrases("place_before") | phrases("articles")
    at = hit.first - 1
    while at > sentence.first and hit.first - at <= LEAD and words.tokens[at].word in light:
        at -= 1
    if at <= sentence.first or words.tokens[at].word not in phrases("place_joins"):
        return False
    return bool(words.literal(phrases("right_here"), max(sentence.first, at - 2), at - 1))
