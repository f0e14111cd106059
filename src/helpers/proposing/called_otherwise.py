"""Numbers that their own sentence calls something else: "a million by 2020 was a target", "spending, including the grant: 49,100"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases

PREDICATE = 16  # words from a number to "was a target"
NOUN = 3  # words from "was" to "target"
LEAD = 3  # words from "including" to a cue


def is_called_plan(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence says of its first number that it was a target: "A million by 2020, a figure often quoted, was a target"."""
    words = document.words
    if any(m.end <= mention.start for m in sentence.quantities):
        return False
    at = document.tokens_of(mention).last + 1
    numbers = {document.tokens_of(m).first for m in sentence.quantities if m.start > mention.start}
    while at < min(sentence.last, document.tokens_of(mention).last + PREDICATE):
        if at in numbers or set(words.gap(at - 1, at)) & set(";:"):
            return False
        if words.tokens[at].word in phrases("is_called"):
            light = phrases("articles") | phrases("only") | phrases("indefinite")
            said = [token.word for token in words.tokens[at + 1 : min(sentence.last, at + NOUN) + 1]]
            noun = next((i for i, word in enumerate(said) if word in phrases("plan_nouns")), -1)
            return noun >= 0 and all(word in light for word in said[:noun])
        at += 1
    return False


def is_of_those_present(document: Document, mention: Mention) -> bool:
    """Say whether a number stands in the line of minutes that lists who came: "Present: A. Orr (chair), B. Hale (six members)"."""
    line = document.text.rfind("\n", 0, mention.start) + 1
    label = document.text[line : mention.start].partition(":")
    return bool(label[1]) and label[0].strip(" *#-").lower() in phrases("attendance")


def is_of_what_includes(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue is only what a labelled amount includes: "Spending, including the grant: £49,100"."""
    words, first = document.words, document.tokens_of(one.mention).first
    if one.cue.first >= first or not set(words.gap(one.cue.last, one.cue.last + 1)) & set(":),"):
        return False
    leads = words.literal(phrases("includes"), max(sentence.first, one.cue.first - LEAD), one.cue.first - 1)
    light = phrases("articles") | phrases("possessives") | phrases("determiners")
    return any(
        hit.first > sentence.first and all(words.tokens[i].word in light for i in range(hit.last + 1, one.cue.first))
        for hit in leads
    )
