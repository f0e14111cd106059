"""Where a sentence says when something was or began that the sentence before it tells of: "They collect glass. This began in 2006"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import before
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within

OPENING = 4  # words from a sentence's beginning to its verb: "This work formally began"
OBJECT = 5  # words from "began" to "them": "began to collect them"


def taken_up_starts(document: Document, cues: EntryCues, hits: Sequence[Hit]) -> list[Hit]:
    """Return the verbs of beginning that take up a cue of the sentence before; none unless a property asks for a beginning.

    The verb is said of "this" or "it", or what was begun is done to "them".
    """
    if not cues.asks_start:
        return []
    found = []
    verbs = phrases("began_then")
    for sentence in document.sentences:
        previous = before(document, sentence) if sentence.dates else None
        if previous is None or not within(list(hits), previous.first, previous.last):
            continue
        own = within(list(hits), sentence.first, sentence.last)
        for index in range(sentence.first, sentence.last + 1):
            if document.words.tokens[index].word in verbs and not any(hit.first < index for hit in own):
                last = _last_of_them(document, sentence, index)
                last = index if last < 0 and _is_of_this(document, sentence, index) else last
                found += [Hit(index, last)] if last >= 0 else []
    return found


def taken_up_dates(document: Document, hits: Sequence[Hit]) -> list[Hit]:
    """Return where a sentence says only when that was which the sentence before it tells without a date: "That was in May 2009"."""
    found = []
    for sentence in document.sentences:
        if len(sentence.dates) != 1 or sentence.quantities:
            continue
        at = document.tokens_of(sentence.dates[0]).first
        opening = [token.word for token in document.words.tokens[sentence.first : at]]
        previous = before(document, sentence)
        if not 1 < len(opening) <= OPENING or phrases("this_thing").isdisjoint(opening) or previous is None:
            continue
        if not set(opening) <= phrases("this_thing") | phrases("is_called") | phrases("on_dates") | phrases("happened"):
            continue
        if not previous.dates and within(list(hits), previous.first, previous.last):
            found.append(Hit(sentence.first + 1, sentence.first + 1))
    return found


def _is_of_this(document: Document, sentence: Sentence, verb: int) -> bool:
    """Say whether "this" or "it" that opens a sentence is the subject of its verb."""
    tokens = document.words.tokens
    opening = [token.word for token in tokens[sentence.first : verb]]
    if len(opening) > OPENING or any(document.words.gap(i, i + 1).strip() for i in range(sentence.first, verb)):
        return False
    large = any(document.text[tokens[i].start].isupper() for i in range(sentence.first + 1, verb))
    return not large and not phrases("this_thing").isdisjoint(opening)


def _last_of_them(document: Document, sentence: Sentence, verb: int) -> int:
    """Return where "them" stands, to whom what a verb begins is done: "began to collect them"; or -1."""
    for index in range(verb + 1, min(sentence.last, verb + OBJECT) + 1):
        if document.words.gap(index - 1, index).strip():
            return -1
        if document.words.tokens[index].word in phrases("done_to_them"):
            return index
    return -1
