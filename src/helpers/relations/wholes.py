"""Whether a number is said to be the whole of others: "of the 90 lamps"; not what something has risen from: "naik dari 90"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import said_before, says, told

OPENING = 4  # tokens of a sentence before the whole that it opens with
LETTERS = " abcdefghijklmnopqrstuvwxyz"
AIM = 4  # tokens from "aimed" to the number
MOVED = 6  # tokens from "up" to the number that it is from


def is_whole(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is the whole of those told of: "of the 90 lighthouses, …"."""
    if is_counted_out_of(document, sentence, mention):
        return True
    if not said_before(document, mention, sentence, phrases("part_of")):
        return False
    return not is_left_behind(document, sentence, mention)


def is_counted_out_of(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what the one right before it is out of: the 40 of "12 of these 40", not of "12 men; of these 4"."""
    before = [m for m in sentence.quantities if m.end <= mention.start]
    between = document.text[before[-1].end : mention.start] if before else ""
    return " ".join(between.split()) in told("counted_out_of")


def is_left_behind(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what something has risen or fallen from: "naik dari 90", "down from 90"."""
    return said_before(document, mention, sentence, phrases("from")) and moves_to(document, sentence, mention)


def opens_with_whole(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence, or a clause of its first words, opens with a whole: "Of the 40 …", not "talks of 40"."""
    first, tokens = document.tokens_of(mention).first, document.words.tokens
    if first - sentence.first > OPENING or not is_whole(document, sentence, mention):
        return False
    leads = (
        frozenset(word for phrase in phrases("part_of") for word in phrase.split())
        | phrases("light")
        | phrases("whole_words")
    )
    at = first - 1
    while at > sentence.first and tokens[at].word in leads:
        if document.words.gap(at - 1, at).strip():
            return True
        at -= 1
    return tokens[at].word in leads


def is_only_meant(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is one that was aimed at, of which no share can be: "had aimed at 700 interviews"."""
    first = document.tokens_of(mention).first
    said = says(document, told("aimed_at"), max(sentence.first, first - AIM), first - 1)
    return any(not document.text[document.words.tokens[hit.last].end : mention.start].strip(LETTERS) for hit in said)


def moves_to(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a word of change leads to a number, or "to" follows it: "naik dari 40", "dari 40 ekor menjadi 64"."""
    covered = document.tokens_of(mention)
    if says(document, told("ups") | told("downs"), max(sentence.first, covered.first - MOVED), covered.first - 1):
        return True
    later = next((m for m in sentence.quantities if m.start >= mention.end and m.kind == mention.kind), None)
    if later is None or said_before(document, later, sentence, phrases("to"), 2):
        return later is not None
    # "dari 90 orang pada 1998 kini ada 400": what there was then and what there is now
    now = document.words.literal(phrases("now"), covered.last, document.tokens_of(later).first)
    return any(mention.end <= d.start < document.words.tokens[hit.first].start for d in sentence.dates for hit in now)
