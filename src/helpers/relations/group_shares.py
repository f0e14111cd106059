"""Shares of a group that was counted before: "The pen holds 68 apes, 17 of them young. The young make up 15 per cent of the apes".

The subject of the share names the thing of one number before it, and the share says that it is of the thing of another.
"""

from __future__ import annotations

from helpers.relations.denominators import small_words
from helpers.relations.share_reading import Figure, Reading, whole_of
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.texts.stems import same_word

LONGEST = 3  # words that name a group
HEDGED = 2  # words between "make up" and the share


def named_group(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share whose subject is what another sentence or clause has counted."""
    document, sentence = reading.document, reading.sentence
    tokens = document.words.tokens
    if not reading.denominator.words or reading.denominator.restriction or reading.fits():
        return None
    if reading.share >= 1:
        return None
    first = sentence.first
    for mention in sentence.quantities:
        if mention.end <= reading.percent.start:
            first = max(first, document.tokens_of(mention).last + 1)
    hits = says(document, told("composes") | told("share_verbs"), first, reading.token - 1)
    if not hits or reading.token - hits[-1].last - 1 > HEDGED or sentence.dates:
        return None
    verb = next(hit for hit in hits if hit.last == hits[-1].last)
    skipped = small_words() | phrases("auxiliaries") | phrases("list_words") | told("hedging")
    skipped |= {word for phrase in told("concluding") for word in phrase.split()}
    low = first if first == sentence.first else _after_mark(reading, first, verb.first)
    if any(tokens[i].word in told("takes_up_words") | told("whole_named") for i in range(low, verb.first)):
        return None  # "the number of those helped", all of them
    subject = [tokens[i].word for i in range(low, verb.first) if tokens[i].word not in skipped]
    if not 1 <= len(subject) <= LONGEST:
        return None
    found = {}
    for figure in reading.figures:
        said = reading.nouns(figure) + reading.beside(figure)
        whole = whole_of(reading, figure) if all(_names(word, said) for word in subject) else None
        exact = figure.mention.hedge == "none" and figure.mention.end <= tokens[low].start
        if whole is None or not exact or any(_names(word, reading.nouns(whole)) for word in subject):
            continue
        if {d.value for one in (figure, whole) for d in one.sentence.dates if one.sentence is not figure.sentence}:
            continue
        found[figure.mention.value] = (figure, whole)
    return found.popitem()[1] if len(found) == 1 else None


def _names(word: str, said: list[str]) -> bool:
    return any(same_word(word, other) for other in said)


def _after_mark(reading: Reading, first: int, stop: int) -> int:
    """Return the first token behind the last mark between two tokens."""
    words = reading.document.words
    marks = [i for i in range(first, stop) if words.gap(i - 1, i).strip()]
    return marks[-1] if marks else first
