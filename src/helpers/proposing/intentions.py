"""Dates of an idea, a plan or a decision that something be done, which are not those of its being done."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

LIGHT = 4  # words from "idea" to what it is of: "the idea of founding", "rencana untuk pembukaan"


def is_only_intended(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of a thought of the event: "the idea of founding it was approved on …", "pendiriannya disepakati pada …"."""
    tokens, cue, own = document.words.tokens, one.cue, one.cues.words
    if one.cues.takes_plan:
        return False
    if _is_resolved_on(document, sentence, one):
        return True
    light = phrases("prepositions") | phrases("determiners") | phrases("articles") | phrases("to")
    at = cue.first - 1
    while at > max(sentence.first, cue.first - LIGHT) and tokens[at].word in light:
        at -= 1
    thought = at >= sentence.first and tokens[at].word in phrases("thoughts")
    if thought and stems(tokens[at].word).isdisjoint(own):
        return set(document.text[tokens[at].end : tokens[cue.first].start]).isdisjoint(",;:.()")
    date = document.tokens_of(one.mention).first
    if looks_verbal(tokens[cue.last].word, document.language) or date <= cue.last:
        return False
    dates = [document.tokens_of(d).last for d in sentence.dates if document.tokens_of(d).last < date]
    later = {tokens[i].word for at in dates[-1:] if at > cue.last for i in range(at + 1, date)}
    if not later.isdisjoint(phrases("conjunctions")):
        return False  # "was agreed in November 2008 and took effect on 1 August 2009"
    between = [
        tokens[i].word
        for i in range(cue.last + 1, date)
        if tokens[i].word in phrases("resolved") or looks_verbal(tokens[i].word, document.language)
    ]
    return bool(between) and between[-1] in phrases("resolved") and stems(between[-1]).isdisjoint(own)


def _is_resolved_on(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a verb only says what was resolved upon: "a committee resolved to form a society", "sepakat mendirikan"."""
    tokens, at = document.words.tokens, one.cue.first - 1
    if at < sentence.first:
        return False
    linked = tokens[at].word in phrases("resolve_links")
    if document.language == "en" and not linked:
        return False
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    light = phrases("prepositions") | phrases("articles")
    at -= linked
    while at > sentence.first and (at in dated or tokens[at].word in light):
        at -= 1
    word = tokens[at].word
    return word in phrases("resolving") and stems(word).isdisjoint(one.cues.words)
