"""Numbers of which something is said of all: "All 58 towers are inspected once a year" tells how many towers there are."""

from __future__ import annotations

from helpers.proposing.narrowing import noun_span
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends

BACK = 4  # sentences before in which the same number would be one of those already told of
LEAD = 5  # words before a number among which "each of the" stands


def counts_all(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number of what there is stands behind "all" or "each of its", and its noun is not narrowed.

    Not "all 14 towers inspected were sound", "all 14 new towers", nor "all 14" of a number that was told before: of some.
    """
    if one.cues.entry.type != "count" or one.cues.entry.quantity != "stock" or one.mention.hedge != "none":
        return False
    span, first = noun_span(document, one.mention), document.tokens_of(one.mention).first
    if span is None or not one.inner or span.first != document.tokens_of(one.mention).last + 1:
        return False
    if not _is_led(document, sentence, first) or not _ends(document, sentence, Hit(first, span.last)):
        return False
    earlier = document.sentences[max(0, sentence.number - BACK) : sentence.number]
    return all(m.value != one.mention.value for before in earlier for m in before.quantities)


def _is_led(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether "all", "all of its" or "each of the" stands right before a number."""
    words, at = document.words, first - 1
    light = phrases("articles") | phrases("possessives") | phrases("first_person") | phrases("of_words")
    text = document.text
    owned = ends(words.tokens[at].word, "possessor")  # "each of the Orra Bridge's 58 piers"
    while at > sentence.first and first - at < LEAD + owned:
        if words.tokens[at].word not in light and not (owned and text[words.tokens[at].start].isupper()):
            break
        if words.gap(at, at + 1).strip():
            return False
        at -= 1
    if at < sentence.first or words.gap(at, at + 1).strip():
        return False
    if words.tokens[at].word in phrases("wholes_of_all"):
        return True
    of_them = words.tokens[at + 1].word in phrases("of_words")
    hits = words.literal(phrases("each_of_all"), max(sentence.first, at - 1), at)
    return of_them and any(hit.last == at for hit in hits)


def _ends(document: Document, sentence: Sentence, span: Hit) -> bool:
    """Say whether what is said of all follows, or nothing more: an auxiliary, how often it is, a mark, a date."""
    words, last = document.words, span.last
    if last >= sentence.last or words.gap(last, last + 1).strip():
        return True
    after = words.tokens[last + 1]
    if any(date.start == after.start for date in sentence.dates):
        return True
    return after.word in phrases("said_of_all")
