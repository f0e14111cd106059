"""Amounts that went to others than the property says, to several, or over more years: "grants to the schools", "since 1999".

A property that names who receives ("yearly grant to the hospital") is not of what others got, nor of what is then dealt out
among several, nor of grants of all kinds; one that is of a year is not of all years since a beginning.
"""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of


def goes_to_others(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether an amount is what others received, what several did together, or of more years than a property is of."""
    said = words_of(" ".join(one.cues.entry.label.values()))
    if not set(said).isdisjoint(phrases("yearly_words")) and _since(document, sentence, one):
        return True
    if one.cues.entry.type != "measurement":
        return False  # "417 visitors to Skerrow"
    if says(document, phrases("of_all_sorts"), one.cue.last + 1, min(sentence.last, one.cue.last + 5)):
        return set(said).isdisjoint(phrases("all_of_a_kind"))
    if set(said).isdisjoint(phrases("to_whom")):
        return False
    return _to_another(document, sentence, one) or _is_dealt_out(document, sentence, one)


def _since(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether the clause of a number is of all years since one: "since 1999 we have paid out 9.8 million"."""
    clause = sentence.clause_of(document.tokens_of(one.mention).first)
    dates = [d for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    return len(dates) == 1 and dates[0].value.endswith("/..") and dates[0].start < one.mention.start


def _to_another(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether right after a property's noun stand others who received: "grants to the health posts fell from 310,000"."""
    tokens, at = document.words.tokens, one.cue.last + 1
    if at >= sentence.last or tokens[at].word not in phrases("to_whom") or document.words.gap(at - 1, at).strip():
        return False
    at += 1
    if tokens[at].word in phrases("object_pronouns") and tokens[at + 1].word in told("stood_at"):
        return False  # "the fund whose grant for her came to $2.9 million"
    while at < sentence.last and tokens[at].word in phrases("articles") | phrases("determiners"):
        at += 1
    near = [i for i in range(at, min(at + 3, sentence.last + 1)) if i == at or not document.words.gap(i - 1, i).strip()]
    return tokens[at].word[0].isalpha() and all(stems(tokens[i].word).isdisjoint(one.cues.vocabulary) for i in near)


def _is_dealt_out(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a list after a colon tells who received how much of an amount: "900: 360 to A, 270 to B"."""
    text = document.text
    colon = text.find(":", one.mention.end, sentence.span.end)
    later = [m for m in sentence.quantities if m.kind == one.mention.kind and m.start > colon]
    between = [m for m in sentence.quantities if one.mention.end <= m.start < colon]
    return colon >= 0 and not between and sum(_is_received(document, sentence, m.end) for m in later) > 1


def _is_received(document: Document, sentence: Sentence, end: int) -> bool:
    first = next((i for i in range(sentence.first, sentence.last + 1) if document.words.tokens[i].start >= end), -1)
    if first < 0:
        return False
    led = Hit(first, min(sentence.last, first + 1))
    return any(document.words.tokens[i].word in phrases("to_whom") for i in range(led.first, led.last + 1))
